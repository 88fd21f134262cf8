//! All findings on one page, file by file, files with errors first.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{FINDINGS, Files, Query, Tool, address, finding};
use crate::diag::{Diagnostic, Level};
use crate::i18n::escape;
use crate::locale::LocaleIx;
use crate::portal::{Portal, encode};
use crate::serve::site::{Site, State};
use crate::source::FileId;

/// More findings than these are not shown at once; a browser would take long, and nobody reads them.
const SHOWN: usize = 400;

const LEVELS: [Level; 3] = [Level::Error, Level::Warning, Level::Hint];

/// Writes the page.
pub(super) fn page(site: &Site, state: &State, query: &Query) -> String {
    let words = site.words();
    let asked = LEVELS.into_iter().find(|level| query.get("level") == Some(level.as_str()));
    let count = |level| state.diagnostics.iter().filter(|finding| finding.level == level).count();
    let counts = ["errors", "warnings", "hints"].into_iter().zip(LEVELS);
    let counts: Vec<_> = counts.map(|(name, level)| (name, count(level).into())).collect();
    let none = state.diagnostics.is_empty();
    let all = if none { words.text("preview-empty", &[]) } else { words.text("counts", &counts) };
    let mut main = format!("<div data-renew=\"findings\"><p class=\"counts\">{}</p>", escape(&all));
    if none {
        let _ = write!(main, "<p class=\"empty\">{}</p>", escape(&words.text("preview-empty-too", &[])));
    } else {
        let _ =
            write!(main, "<nav class=\"levels\" aria-label=\"{}\"><ul>", escape(&words.text("preview-levels", &[])));
        for level in [None].into_iter().chain(LEVELS.map(Some)) {
            let (count, name) = match level {
                None => (state.diagnostics.len(), "preview-all".to_owned()),
                Some(level) => (count(level), format!("preview-only-{}", level.as_str())),
            };
            let mut pairs = vec![("page", query.page.as_str())];
            pairs.extend(level.map(|level| ("level", level.as_str())));
            let _ = write!(
                main,
                "<li><a href=\"{}\"{}>{} <span class=\"number\">{count}</span></a></li>",
                escape(&address(FINDINGS, &pairs)),
                if level == asked { " aria-current=\"true\"" } else { "" },
                escape(&words.text(&name, &[]))
            );
        }
        main.push_str("</ul></nav>");
    }
    let shown: Vec<&Diagnostic> =
        state.diagnostics.iter().filter(|finding| asked.is_none_or(|level| finding.level == level)).collect();
    let files = Files { texts: &state.texts, disk: site.disk() };
    let portal = state.ready.as_ref().or(state.good.as_ref()).map(|ready| &ready.portal);
    let mut left = SHOWN;
    for (file, findings) in by_file(&shown) {
        if left == 0 {
            break;
        }
        let _ = write!(main, "<section class=\"of-file\"><h2>{}</h2>", finding::broken_at_strokes(file));
        if let Some(page) = portal.and_then(|portal| page_of(portal, file)) {
            let _ = write!(
                main,
                "<p class=\"page\"><a href=\"{}\">{}</a></p>",
                escape(&page),
                escape(&words.text("preview-page-of", &[]))
            );
        }
        main.push_str("<ol>");
        for one in findings.iter().take(left) {
            let _ = write!(main, "<li>{}</li>", finding::finding(one, &files, words));
        }
        left = left.saturating_sub(findings.len());
        main.push_str("</ol></section>");
    }
    if shown.len() > SHOWN {
        let rest = words.text("preview-rest", &[("count", (shown.len() - SHOWN).into())]);
        let _ = write!(main, "<p class=\"rest\">{}</p>", escape(&rest));
    }
    main.push_str("</div>");
    let title = words.text("preview-findings", &[]);
    Tool { title, class: "all-findings", head: String::new(), main }.write(Some(&query.page), words)
}

/// Findings by their files: files with graver findings first, in each the graver ones first, else in their order.
fn by_file<'a>(findings: &[&'a Diagnostic]) -> Vec<(&'a FileId, Vec<&'a Diagnostic>)> {
    let mut files: BTreeMap<&FileId, Vec<&Diagnostic>> = BTreeMap::new();
    for finding in findings {
        files.entry(&finding.primary.file).or_default().push(finding);
    }
    let mut files: Vec<_> = files.into_iter().collect();
    for (_, findings) in &mut files {
        findings.sort_by_key(|finding| std::cmp::Reverse(finding.level));
    }
    files.sort_by_key(|(_, findings)| std::cmp::Reverse(findings.iter().map(|finding| finding.level).max()));
    files
}

/// The address of the page that a file makes.
fn page_of(portal: &Portal, file: &FileId) -> Option<String> {
    let document = portal.document(file)?;
    let locale: LocaleIx = document.place.locale;
    let entry = portal.find(&document.place.id)?;
    Some(format!("/{}/", encode(portal.entry(entry).path(locale))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::rule;
    use crate::source::Span;

    #[test]
    fn files_with_errors_come_first_and_errors_first_in_them() {
        let finding =
            |file: &str, level| Diagnostic::new(&rule::UNKNOWN_FIELD, &FileId::new(file), Span::at(0)).level(level);
        let all = [
            finding("content/a.md", Level::Hint),
            finding("content/b.md", Level::Warning),
            finding("content/b.md", Level::Error),
            finding("content/c.md", Level::Warning),
        ];
        let sorted = by_file(&all.iter().collect::<Vec<_>>());
        let sorted: Vec<(&str, Vec<Level>)> = sorted
            .into_iter()
            .map(|(file, findings)| (file.name(), findings.iter().map(|finding| finding.level).collect()))
            .collect();
        let (error, warning, hint) = (Level::Error, Level::Warning, Level::Hint);
        assert_eq!(sorted, [("b.md", vec![error, warning]), ("c.md", vec![warning]), ("a.md", vec![hint])]);
    }
}
