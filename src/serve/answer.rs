//! Answers to requests: a page, a file, a redirect, or the page for addresses that lead nowhere.

use axum::body::Body;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Response;

use super::overlay::{self, Shown};
use super::site::{Site, State};
use crate::build::{Job, Outputs, Ready, content_type};
use crate::diag::Diagnostic;
use crate::source::FileId;
use crate::theme::view;

/// Tells whether a request names this computer: another name in `Host` is an attack by a foreign page.
pub(super) fn is_own_host(headers: &HeaderMap, port: u16) -> bool {
    let Some(host) = headers.get(header::HOST).and_then(|host| host.to_str().ok()) else { return false };
    ["localhost", "127.0.0.1", "[::1]"].iter().any(|name| host == *name || host == format!("{name}:{port}"))
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

fn redirect(address: &str) -> Response {
    Response::builder()
        .status(StatusCode::FOUND)
        .header(header::LOCATION, address)
        .header(header::CACHE_CONTROL, "no-store")
        .body(Body::empty())
        .expect("addresses are encoded")
}

/// Answers a request for a path.
pub(super) fn answer(site: &Site, path: &str) -> Response {
    if path == overlay::SCRIPT {
        return respond(StatusCode::OK, content_type("a.js"), overlay::SCRIPT_TEXT.into());
    }
    if path == overlay::STYLE {
        return respond(StatusCode::OK, content_type("a.css"), overlay::STYLE_TEXT.into());
    }
    let state = site.state();
    let decoded = percent_encoding::percent_decode_str(path).decode_utf8_lossy().trim_start_matches('/').to_owned();
    if let Some(ready) = &state.ready
        && let Some(response) = from(site, &state, ready, &decoded)
    {
        return response;
    }
    if let Some(good) = &state.good
        && let Some(response) = from(site, &state, good, &decoded)
    {
        return response;
    }
    match &state.ready {
        Some(ready) => not_found(site, &state, ready, &decoded),
        None => html(site, &state, StatusCode::OK, &[], &[], Shown::Open),
    }
}

/// Answers from a portal, if the path is one of its outputs.
fn from(site: &Site, state: &State, ready: &Ready, path: &str) -> Option<Response> {
    let (outputs, _) = Outputs::new(&ready.portal, &ready.theme, site.disk());
    let found = if outputs.job(path).is_some() {
        path.to_owned()
    } else {
        let index = format!("{}/index.html", path.trim_end_matches('/'));
        let index = index.trim_start_matches('/').to_owned();
        outputs.job(&index)?;
        if !path.is_empty() && !path.ends_with('/') {
            let last = path.rsplit('/').next().unwrap_or_default();
            return Some(redirect(&format!("{}/", crate::portal::encode(last))));
        }
        index
    };
    let job = outputs.job(&found).expect("the path was just found");
    if let Job::Alias(folder, entry, locale) = job {
        let to = ready.portal.entry(*entry).path(*locale);
        return Some(redirect(&crate::portal::relative(folder, to)));
    }
    let files = files_of(ready, job);
    let shown = if state.errors_in(&files) { Shown::Open } else { Shown::Folded };
    if shown == Shown::Open
        && let Some(last) = &state.good
        && !std::ptr::eq(&raw const **last, ready)
    {
        let (outputs, _) = Outputs::new(&last.portal, &last.theme, site.disk());
        if outputs.job(&found).is_some()
            && let Ok(bytes) = outputs.make(&found)
        {
            return Some(html(site, state, StatusCode::OK, &bytes, &[], Shown::Open));
        }
    }
    Some(match site.make(&outputs, &found) {
        Ok(bytes) if content_type(&found).starts_with("text/html") => {
            html(site, state, StatusCode::OK, &bytes, &[], shown)
        }
        Ok(bytes) => respond(StatusCode::OK, content_type(&found), bytes),
        Err(finding) => last_good(site, state, &found, &finding),
    })
}

/// The last good page, where a template has a mistake.
fn last_good(site: &Site, state: &State, path: &str, finding: &Diagnostic) -> Response {
    let bytes = state.good.as_ref().and_then(|ready| {
        let (outputs, _) = Outputs::new(&ready.portal, &ready.theme, site.disk());
        outputs.job(path)?;
        outputs.make(path).ok()
    });
    html(site, state, StatusCode::OK, &bytes.unwrap_or_default(), std::slice::from_ref(finding), Shown::Open)
}

/// The files that a page is made of.
fn files_of(ready: &Ready, job: &Job) -> Vec<FileId> {
    match job {
        Job::Entry(entry, _) | Job::Sheet(entry, _) | Job::Calendar(entry, _) | Job::Card(entry, _) => {
            let entry = ready.portal.entry(*entry);
            entry.translations.values().chain([&entry.source]).map(|document| document.file.clone()).collect()
        }
        _ => Vec::new(),
    }
}

fn not_found(site: &Site, state: &State, ready: &Ready, path: &str) -> Response {
    let (folder, _) = path.rsplit_once('/').unwrap_or_default();
    let locale = ready.portal.locales().find(path.split('/').next().unwrap_or_default());
    match ready.theme.render(view::not_found(&view::Frames::new(&ready.portal), locale, Some(folder))) {
        Ok(bytes) => html(site, state, StatusCode::NOT_FOUND, &bytes, &[], Shown::Folded),
        Err(finding) => html(site, state, StatusCode::NOT_FOUND, &[], std::slice::from_ref(&*finding), Shown::Open),
    }
}

/// A page with the preview's script and the findings laid over it.
fn html(site: &Site, state: &State, status: StatusCode, bytes: &[u8], more: &[Diagnostic], shown: Shown) -> Response {
    let mut diagnostics = more.to_vec();
    diagnostics.extend(state.diagnostics.iter().cloned());
    let mut texts = state.texts.clone();
    if !more.is_empty() {
        texts.extend(crate::build::texts(site.disk(), &crate::source::Embedded, more));
    }
    let page = String::from_utf8_lossy(bytes);
    let page = overlay::lay_over(&page, state.version, &diagnostics, &texts, site.words(), shown);
    respond(status, content_type("a.html"), page.into_bytes())
}
