//! What the preview lays over a page: the findings in the editor's language, and the script that hears of changes.

use crate::diag::render::{Colour, Format, Texts, render};
use crate::diag::{Diagnostic, Level};
use crate::i18n::{Spoken, escape};

/// Where the browser hears of changes.
pub(super) const EVENTS: &str = "/_lotse/events";
/// Where the preview's script is.
pub(super) const SCRIPT: &str = "/_lotse/preview.js";
/// Where the preview's style is.
pub(super) const STYLE: &str = "/_lotse/preview.css";

/// The preview's script.
pub(super) const SCRIPT_TEXT: &str = include_str!("preview.js");
/// The preview's style.
pub(super) const STYLE_TEXT: &str = include_str!("preview.css");

/// Whether the findings are seen at once, or behind their number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    /// They are about this page.
    Open,
    /// They are about others.
    Folded,
}

/// Lays findings and the script over a page; without a page they are one.
pub(super) fn lay_over(
    page: &str,
    version: u64,
    diagnostics: &[Diagnostic],
    texts: &Texts,
    words: &Spoken,
    shown: Shown,
) -> String {
    let added = format!(
        "<link rel=\"stylesheet\" href=\"{STYLE}\">{}<script src=\"{SCRIPT}\" data-version=\"{version}\"></script>",
        findings(diagnostics, texts, words, shown)
    );
    let end = page.rfind("</body>").unwrap_or(page.len());
    if page.is_empty() {
        let title = escape(&words.text("preview-title", &[]));
        return format!(
            "<!doctype html><html><head><meta charset=\"utf-8\"><title>{title}</title></head><body>{added}</body></html>"
        );
    }
    format!("{}{added}{}", &page[..end], &page[end..])
}

fn findings(diagnostics: &[Diagnostic], texts: &Texts, words: &Spoken, shown: Shown) -> String {
    let errors: Vec<Diagnostic> = diagnostics.iter().filter(|finding| finding.level == Level::Error).cloned().collect();
    if errors.is_empty() {
        return String::new();
    }
    let report = render(&errors, texts, words, Format::Human, Colour::Plain);
    let title = words.text("preview-errors", &[("errors", errors.len().into())]);
    let note = words.text("preview-note", &[]);
    format!(
        "<section id=\"lotse-findings\" lang=\"{}\" dir=\"ltr\" role=\"alert\"><details{}><summary>{}</summary><p>{}</p><pre dir=\"auto\">{}</pre></details></section>",
        words.text("language-tag", &[]),
        if shown == Shown::Open { " open" } else { "" },
        escape(&title),
        escape(&note),
        escape(report.trim_end()),
    )
}
