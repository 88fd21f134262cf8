//! Pages of the preview's own below `/_lotse/`: all findings, a page as a phone shows it, as paper, beside itself in another language.
//!
//! In: the state of the files and the address of a page. Out: HTML without anything inline. Nothing of it reaches a build.

pub(super) mod bar;
pub(super) mod finding;
mod findings;
mod frames;

use axum::response::Response;

use super::answer::{Asked, respond_tool};
use super::site::{Site, State};
use super::{editor, overlay, versions};
use crate::diag::render::Texts;
use crate::i18n::{Spoken, escape};
use crate::source::{Disk, FileId};
use versions::Version;

/// Where all findings are.
pub(super) const FINDINGS: &str = "/_lotse/findings";
/// Where a page is shown as on a phone.
pub(super) const PHONE: &str = "/_lotse/phone";
/// Where a page is shown as on paper.
pub(super) const PRINT: &str = "/_lotse/print";
/// Where a page is shown in two languages.
pub(super) const SIDE: &str = "/_lotse/side";

/// Texts of files that findings are in, and where the files are.
pub(super) struct Files<'a> {
    pub(super) texts: &'a Texts,
    pub(super) disk: &'a Disk,
}

impl Files<'_> {
    /// The path of a file on this computer; none for what the program carries itself.
    fn path(&self, file: &FileId) -> Option<String> {
        let path = self.disk.path(file);
        path.exists().then(|| editor::path(&path))
    }
}

/// What a request asks of a tool.
struct Query {
    /// The address of the page that it is about.
    page: String,
    pairs: Vec<(String, String)>,
}

impl Query {
    fn new(query: &str) -> Self {
        let pairs: Vec<(String, String)> = url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        let page = pairs.iter().find(|(name, _)| name == "page").map(|(_, value)| value.as_str());
        // A page of this preview, and neither another server nor another tool.
        let own = |page: &&str| {
            let mut letters = page.chars();
            letters.next() == Some('/')
                && !matches!(letters.next(), Some('/' | '\\'))
                && !page.starts_with(overlay::OWN)
        };
        Self { page: page.filter(own).unwrap_or("/").to_owned(), pairs }
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.pairs.iter().find(|(pair, _)| pair == name).map(|(_, value)| value.as_str())
    }
}

/// Answers a request for one of the tools.
pub(super) fn answer(site: &Site, state: &State, asked: &Asked) -> Option<Response> {
    let query = Query::new(&asked.query);
    let page = match asked.path.as_str() {
        FINDINGS => findings::page(site, state, &query),
        PHONE => frames::phone(site, state, &query),
        PRINT => frames::print(site, state, &query),
        SIDE => frames::side(site, state, &query),
        _ => return None,
    };
    Some(respond_tool(page))
}

/// The address of a tool with what it is asked.
pub(super) fn address(tool: &str, pairs: &[(&str, &str)]) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(pairs);
    format!("{tool}?{}", query.finish())
}

/// A page of the preview's own.
pub(super) struct Tool<'a> {
    /// Its title and heading.
    pub(super) title: String,
    /// What its style knows it by.
    pub(super) class: &'a str,
    /// What stands beside the heading, as HTML.
    pub(super) head: String,
    /// What stands below it, as HTML.
    pub(super) main: String,
}

impl Tool<'_> {
    /// Writes the whole page; `back` is the page that it leads back to.
    pub(super) fn write(self, back: Option<&str>, words: &Spoken) -> String {
        let Self { title, class, head, main } = self;
        let (title, lang) = (escape(&title), escape(&words.text("language-tag", &[])));
        let portal = escape(&words.text("preview-title", &[]));
        let name = escape(&words.text("preview-back", &[]));
        let back = back.map(|page| format!("<a class=\"back\" href=\"{}\">{name}</a>", escape(page)));
        let back = back.unwrap_or_default();
        let icon = overlay::ICON;
        let (style, tools, script, events) =
            (overlay::STYLE, overlay::TOOLS_STYLE, overlay::TOOLS_SCRIPT, overlay::EVENTS);
        format!(
            "<!doctype html>\n<html lang=\"{lang}\" dir=\"ltr\" class=\"tool\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n<title>{title} – {portal}</title>\n\
             <link rel=\"icon\" href=\"{icon}\" type=\"image/svg+xml\">\n\
             <link rel=\"stylesheet\" href=\"{style}\">\n<link rel=\"stylesheet\" href=\"{tools}\">\n\
             <script defer src=\"{script}\" data-events=\"{events}\"></script>\n</head>\n<body class=\"{class}\">\n\
             <header>{back}<h1>{title}</h1>{head}</header>\n<main>{main}</main>\n</body>\n</html>\n"
        )
    }
}

/// The page at an address in all languages, of the latest portal or the last that was whole.
fn versions_of(site: &Site, state: &State, page: &str) -> Vec<Version> {
    let path = versions::path_of(page.split(['?', '#']).next().unwrap_or_default());
    let portals = state.ready.iter().chain(&state.good);
    let found = portals.map(|ready| {
        let outputs = site.outputs(ready, &path);
        versions::find(&outputs, &path).map(|path| versions::versions(ready, &outputs, &path)).unwrap_or_default()
    });
    found.into_iter().find(|versions| !versions.is_empty()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tool_shows_pages_of_this_preview_alone() {
        for (query, page) in [
            ("page=%2Fde%2Fkurs%2F", "/de/kurs/"),
            ("page=//evil.example/", "/"),
            ("page=/%5Cevil.example/", "/"),
            ("page=javascript:alert(1)", "/"),
            ("page=https://evil.example/", "/"),
            ("page=/_lotse/phone", "/"),
            ("", "/"),
        ] {
            assert_eq!(Query::new(query).page, page, "{query}");
        }
    }
}
