//! Answers to requests: a page, a file, a redirect, or the page for addresses that lead nowhere.

use std::borrow::Cow;
use std::net::IpAddr;

use axum::body::Body;
use axum::http::uri::Authority;
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::Response;

use super::origins::{self, Origin};
use super::overlay::{self, Below, Over};
use super::reload;
use super::site::{Site, State};
use super::tools::{self, Files};
use super::versions::{self, Mark, Version};
use crate::build::{Job, Ready, content_type};
use crate::diag::Diagnostic;
use crate::source::FileId;
use crate::theme::view;

/// What a browser asks for.
pub(super) struct Asked {
    /// The path, encoded.
    pub(super) path: String,
    /// What follows the question mark.
    pub(super) query: String,
    /// Whether the answer is shown in a frame of one of the tools.
    pub(super) framed: bool,
}

impl Asked {
    /// A page by its address, as a browser asks for it.
    pub(super) fn page(path: String) -> Self {
        Self { path, query: String::new(), framed: false }
    }

    pub(super) fn new(uri: &Uri, headers: &HeaderMap) -> Self {
        let framed = headers.get("sec-fetch-dest").is_some_and(|to| to == "iframe" || to == "frame");
        Self { path: uri.path().to_owned(), query: uri.query().unwrap_or_default().to_owned(), framed }
    }
}

/// What is known of a page beside its bytes.
#[derive(Default)]
struct Known {
    /// Findings that are not among those of the state.
    more: Vec<Diagnostic>,
    /// The files that it is made of; none where it cannot be made at all.
    own: Option<Vec<FileId>>,
    versions: Vec<Version>,
    marks: Vec<Mark>,
    origins: Vec<Origin>,
}

/// Tells whether a request names this computer: another name in `Host` is an attack by a foreign page. Where others may come,
/// the name that was asked for is its own, too, and all addresses in figures, which no foreign page can give itself.
pub(super) fn is_own_host(headers: &HeaderMap, port: u16, open_to: Option<&str>) -> bool {
    let Some(host) = headers.get(header::HOST).and_then(|host| host.to_str().ok()) else { return false };
    let Ok(authority) = host.parse::<Authority>() else { return false };
    if authority.port_u16().is_some_and(|other| other != port) || host.contains('@') {
        return false;
    }
    let name = authority.host();
    let is_figures = || name.trim_matches(['[', ']']).parse::<IpAddr>().is_ok();
    ["localhost", "127.0.0.1", "[::1]"].contains(&name)
        || open_to.is_some_and(|asked| name.eq_ignore_ascii_case(asked) || is_figures())
}

pub(super) fn refused() -> Response {
    plain(StatusCode::FORBIDDEN, "403")
}

pub(super) fn broken() -> Response {
    plain(StatusCode::INTERNAL_SERVER_ERROR, "500")
}

fn plain(status: StatusCode, text: &'static str) -> Response {
    respond(status, "text/plain; charset=utf-8", text.as_bytes().to_vec())
}

fn respond(status: StatusCode, kind: &str, bytes: Vec<u8>) -> Response {
    Response::builder()
        .status(status)
        .header(header::CONTENT_TYPE, kind)
        .header(header::CACHE_CONTROL, "no-store")
        .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
        .body(Body::from(bytes))
        .expect("status and headers are well-formed")
}

/// A page of the preview's own. It holds nothing inline, and nobody else may frame it.
pub(super) fn respond_tool(page: String) -> Response {
    let mut response = respond(StatusCode::OK, content_type("a.html"), page.into_bytes());
    let policy = HeaderValue::from_static("default-src 'self'; frame-ancestors 'self'");
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    response
}

fn redirect(address: &str) -> Response {
    Response::builder()
        .status(StatusCode::FOUND)
        .header(header::LOCATION, address)
        .header(header::CACHE_CONTROL, "no-store")
        .body(Body::empty())
        .expect("addresses are encoded")
}

/// Answers a request for a path.
pub(super) fn answer(site: &Site, asked: &Asked) -> Response {
    let parts = overlay::PARTS.iter().chain([&(reload::SCRIPT, reload::SCRIPT_TEXT)]);
    if let Some((path, text)) = parts.into_iter().find(|(path, _)| *path == asked.path) {
        return respond(StatusCode::OK, content_type(path), (*text).into());
    }
    let state = site.state();
    if let Some(response) = tools::answer(site, &state, asked) {
        return response;
    }
    let decoded = versions::path_of(&asked.path);
    if let Some(ready) = &state.ready
        && let Some(response) = from(site, &state, asked, ready, &decoded)
    {
        return response;
    }
    if let Some(good) = &state.good
        && is_hidden(site, &state, good, &decoded)
        && let Some(response) = from(site, &state, asked, good, &decoded)
    {
        return response;
    }
    match &state.ready {
        Some(ready) => not_found(site, &state, asked, ready, &decoded),
        None => html(site, &state, asked, StatusCode::OK, &[], Below::AsItIs, &Known::default()),
    }
}

/// Tells whether what was at a path is away only because its files cannot be read now; what was deleted is gone.
fn is_hidden(site: &Site, state: &State, good: &Ready, path: &str) -> bool {
    let outputs = site.outputs(good, path);
    let found = versions::find(&outputs, path);
    let job = found.as_deref().and_then(|found| outputs.job(found));
    job.is_some_and(|job| {
        state.unread_in(&files_of(good, job)) || state.unread_in(std::slice::from_ref(&good.portal.config.file))
    })
}

/// Answers from a portal, if the path is one of its outputs.
fn from(site: &Site, state: &State, asked: &Asked, ready: &Ready, path: &str) -> Option<Response> {
    let outputs = site.outputs(ready, path);
    let found = versions::find(&outputs, path)?;
    if found != path && !path.is_empty() && !path.ends_with('/') {
        let last = path.rsplit('/').next().unwrap_or_default();
        return Some(redirect(&format!("{}/", crate::portal::encode(last))));
    }
    let job = outputs.job(&found).expect("the path was just found");
    if let Job::Alias(folder, entry, locale) = job {
        let to = ready.portal.entry(*entry).path(*locale);
        return Some(redirect(&crate::portal::relative(folder, to)));
    }
    if !content_type(&found).starts_with("text/html") {
        return Some(match site.make(&outputs, &found) {
            Ok(bytes) => respond(StatusCode::OK, content_type(&found), bytes),
            Err(finding) => last_good(site, state, asked, &found, Known { more: vec![*finding], ..Known::default() }),
        });
    }
    let own = files_of(ready, job);
    let broken = state.unread_in(&own);
    // Without a portal, what stands in the way of all pages stands in the way of this one.
    let own = state.ready.is_some().then_some(own);
    let (versions, marks) = (versions::versions(ready, &outputs, &found), versions::marks(ready, job));
    let known = Known { more: Vec::new(), own, versions, marks, origins: origins::origins(ready, job) };
    if broken
        && let Some(last) = &state.good
        && !std::ptr::eq(&raw const **last, ready)
    {
        let outputs = site.outputs(last, &found);
        if outputs.job(&found).is_some()
            && let Ok(bytes) = outputs.make(&found)
        {
            return Some(html(site, state, asked, StatusCode::OK, &bytes, Below::LastGood, &known));
        }
    }
    let is_last_good = state.good.as_ref().is_some_and(|good| std::ptr::eq(&raw const **good, ready));
    Some(match site.make(&outputs, &found) {
        Ok(bytes) => {
            let below = if is_last_good { Below::LastGood } else { Below::AsItIs };
            html(site, state, asked, StatusCode::OK, &bytes, below, &known)
        }
        Err(finding) => last_good(site, state, asked, &found, Known { more: vec![*finding], ..known }),
    })
}

/// The last good page, where a template has a mistake.
fn last_good(site: &Site, state: &State, asked: &Asked, path: &str, mut known: Known) -> Response {
    let bytes = state.good.as_ref().and_then(|ready| {
        let outputs = site.outputs(ready, path);
        outputs.job(path)?;
        outputs.make(path).ok()
    });
    if let Some(own) = &mut known.own {
        own.extend(known.more.iter().map(|finding| finding.primary.file.clone()));
    }
    html(site, state, asked, StatusCode::OK, &bytes.unwrap_or_default(), Below::LastGood, &known)
}

/// The files that a page is made of.
fn files_of(ready: &Ready, job: &Job) -> Vec<FileId> {
    match job {
        Job::Entry(entry, _) | Job::Sheet(entry, _) | Job::Calendar(entry, _) | Job::Card(entry, _) => {
            let entry = ready.portal.entry(*entry);
            entry.documents().map(|document| document.file.clone()).collect()
        }
        _ => Vec::new(),
    }
}

fn not_found(site: &Site, state: &State, asked: &Asked, ready: &Ready, path: &str) -> Response {
    let (folder, _) = path.rsplit_once('/').unwrap_or_default();
    let locale = ready.portal.locales().find(path.split('/').next().unwrap_or_default());
    let (bytes, more, own) =
        match ready.theme.render(view::not_found(&view::Frames::new(&ready.portal), locale, Some(folder))) {
            Ok(bytes) => (bytes, Vec::new(), Some(Vec::new())),
            Err(finding) => (Vec::new(), vec![*finding], None),
        };
    let known = Known { more, own, ..Known::default() };
    html(site, state, asked, StatusCode::NOT_FOUND, &bytes, Below::AsItIs, &known)
}

/// A page with the preview's script, the bar and the findings laid over it.
fn html(
    site: &Site,
    state: &State,
    asked: &Asked,
    status: StatusCode,
    bytes: &[u8],
    below: Below,
    known: &Known,
) -> Response {
    let Known { more, own, versions, marks, origins } = known;
    let page = String::from_utf8_lossy(bytes);
    if asked.framed && !page.is_empty() {
        // As it will be published: the tool around it hears of changes.
        return respond(status, content_type("a.html"), bytes.to_vec());
    }
    let (mut diagnostics, mut texts) = (Cow::Borrowed(state.diagnostics.as_slice()), Cow::Borrowed(&state.texts));
    if !more.is_empty() {
        // A theme that cannot be read is among the findings already.
        let new = more.iter().filter(|finding| !state.diagnostics.contains(finding));
        diagnostics = new.chain(state.diagnostics.iter()).cloned().collect();
        texts.to_mut().extend(crate::build::texts(site.disk(), &crate::source::Embedded, more));
    }
    let files = Files { texts: &texts, disk: site.disk() };
    let over = Over {
        page: &asked.path,
        version: state.version,
        diagnostics: &diagnostics,
        own: own.as_deref(),
        below,
        versions,
        marks,
        origins,
    };
    let seen = reload::Shown::of(status, bytes, more, state.findings);
    let page = overlay::lay_over(&page, &over, &files, site.words());
    seen.clone().beside(respond(status, content_type("a.html"), seen.with_script(&page).into_bytes()))
}
