//! What the preview lays over a page: the findings in the editor's language, the bar, and the script that hears of changes.
//!
//! It stands in a tree of its own, so that neither the page's style nor its own reaches the other.

use std::fmt::Write as _;

use super::origins::Origin;
use super::tools::{self, Files, Tool, bar, finding};
use super::versions::{Mark, Version};
use crate::diag::render::message;
use crate::diag::{Diagnostic, Level};
use crate::i18n::{Spoken, escape};
use crate::source::FileId;

/// What all addresses of the preview's own begin with.
pub(super) const OWN: &str = "/_lotse/";
/// Where the browser hears of changes.
pub(super) const EVENTS: &str = "/_lotse/events";
/// Where the script of pages is.
const SCRIPT: &str = "/_lotse/preview.js";
/// Where the style of what lies over pages is, and of all pages of the preview's own.
pub(super) const STYLE: &str = "/_lotse/preview.css";
/// Where the style is that pages have for the preview: room for the bar, and marks.
const PAGE_STYLE: &str = "/_lotse/page.css";
/// Where the script of the preview's own pages is.
pub(super) const TOOLS_SCRIPT: &str = "/_lotse/tools.js";
/// Where the further style of the preview's own pages is.
pub(super) const TOOLS_STYLE: &str = "/_lotse/tools.css";

/// What stands beside the titles of the preview's own pages.
pub(super) const ICON: &str = "/_lotse/icon.svg";

/// The preview's scripts and styles.
pub(super) const PARTS: [(&str, &str); 6] = [
    (ICON, include_str!("icon.svg")),
    (SCRIPT, concat!(include_str!("copy_buttons.js"), include_str!("preview.js"))),
    (STYLE, include_str!("preview.css")),
    (PAGE_STYLE, include_str!("page.css")),
    (TOOLS_SCRIPT, concat!(include_str!("copy_buttons.js"), include_str!("tools.js"))),
    (TOOLS_STYLE, include_str!("tools.css")),
];

/// What is seen below the findings of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Below {
    /// The last version of the page without errors.
    LastGood,
    /// The page as far as it can be read.
    AsItIs,
}

/// What lies over a page.
pub(super) struct Over<'a> {
    /// Its address.
    pub(super) page: &'a str,
    /// The reading of the files that it was made from.
    pub(super) version: u64,
    /// All findings.
    pub(super) diagnostics: &'a [Diagnostic],
    /// The files that the page is made of; where the page cannot be made at all, every file.
    pub(super) own: Option<&'a [FileId]>,
    /// What is seen of the page.
    pub(super) below: Below,
    /// The page in all languages.
    pub(super) versions: &'a [Version],
    /// What those who work on it should know.
    pub(super) marks: &'a [Mark],
    /// The files that its words and facts come from.
    pub(super) origins: &'a [Origin],
}

/// Lays findings, bar and script over a page; without a page the findings are one.
pub(super) fn lay_over(page: &str, over: &Over<'_>, files: &Files<'_>, words: &Spoken) -> String {
    let Over { page: address, version, diagnostics, own, below, .. } = over;
    // Settings, the theme and catalogues concern every page.
    let concerns = |own: &[FileId], file: &FileId| own.contains(file) || !file.as_str().starts_with("content/");
    let is_own = |finding: &&Diagnostic| own.is_none_or(|own| concerns(own, &finding.primary.file));
    let (own, elsewhere): (Vec<&Diagnostic>, Vec<&Diagnostic>) =
        diagnostics.iter().filter(|finding| finding.level == Level::Error).partition(is_own);
    let script = format!("<script src=\"{SCRIPT}\" data-version=\"{version}\"></script>");
    let bar = bar::bar(over, files, words);
    let lang = escape(&words.text("language-tag", &[]));
    let host = |inner: &str| {
        format!(
            "<lotse-preview><template shadowrootmode=\"open\"><link rel=\"stylesheet\" href=\"{STYLE}\">\
             <div class=\"over\" lang=\"{lang}\" dir=\"ltr\">{inner}</div></template></lotse-preview>"
        )
    };
    let style = format!("<link rel=\"stylesheet\" href=\"{PAGE_STYLE}\">");
    if page.is_empty() {
        let main = list(&own, files, words);
        let title = words.text("preview-no-page", &[]);
        let note = escape(&words.text("preview-note-no-page", &[]));
        let main = format!("<p class=\"note\">{note}</p><div id=\"lotse-findings\">{main}</div>");
        let tool = Tool { title, class: "no-page", head: bar::state(address, diagnostics, words), main };
        return before_end(&tool.write(None, words), &script);
    }
    if own.is_empty() {
        return before_end(page, &format!("{style}{}{script}", host(&bar)));
    }
    // The keyboard reaches it right after the link that skips what stands above the text.
    let panel = panel(address, &own, elsewhere.len(), *below, files, words);
    let page = before_end(page, &script);
    let body = page.find("<body").and_then(|body| page[body..].find('>').map(|end| body + end + 1));
    let start = body.unwrap_or(page.len());
    let start = page[start..].find("<header").map_or(start, |header| start + header);
    format!("{}{style}{}{}", &page[..start], host(&format!("{panel}{bar}")), &page[start..])
}

/// Puts something at the end of a page.
pub(super) fn before_end(page: &str, added: &str) -> String {
    let end = page.rfind("</body>").unwrap_or(page.len());
    format!("{}{added}{}", &page[..end], &page[end..])
}

/// The errors of the page itself.
fn panel(page: &str, own: &[&Diagnostic], elsewhere: usize, below: Below, files: &Files<'_>, words: &Spoken) -> String {
    let say = |name: &str| escape(&words.text(name, &[]));
    let first = own.first().expect("there is an error");
    let count = words.text("preview-errors-here", &[("errors", own.len().into())]);
    let said = format!("{count}: {}", message(first, words));
    let note = match below {
        Below::LastGood => "preview-note-last-good",
        Below::AsItIs => "preview-note-as-it-is",
    };
    let mut out = format!(
        "<section class=\"panel\" id=\"lotse-findings\" aria-labelledby=\"title\"><p class=\"hidden\" role=\"alert\">{}</p>\
         <details open><summary>{}<span id=\"title\">{}</span></summary><div class=\"inner\"><p class=\"note\">{}</p>{}",
        escape(&said),
        finding::shape(Level::Error),
        escape(&count),
        say(note),
        list(own, files, words)
    );
    if elsewhere > 0 {
        let more = words.text("preview-elsewhere", &[("errors", elsewhere.into())]);
        let all = escape(&tools::address(tools::FINDINGS, &[("page", page)]));
        let _ = write!(out, "<p class=\"elsewhere\"><a href=\"{all}\">{}</a></p>", escape(&more));
    }
    out.push_str("</div></details></section>");
    out
}

fn list(findings: &[&Diagnostic], files: &Files<'_>, words: &Spoken) -> String {
    let items = findings.iter().map(|one| format!("<li>{}</li>", finding::finding(one, files, words)));
    format!("<ol>{}</ol>", items.collect::<String>())
}
