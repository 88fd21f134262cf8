//! What editors should know of the answers: a diagnostic for each address that is not fine, at the first place that names it.

use std::collections::BTreeMap;

use url::Url;

use super::{Answer, Places, Reason, is_private};
use crate::diag::{Change, Diagnostic, Edit, Fix, Label, Rule, Safety, rule};
use crate::source::{FileId, Span};

/// Tells of answers; `text` gives the texts of files, in which corrections are placed.
#[must_use]
pub fn findings(
    places: &Places,
    answers: &BTreeMap<String, Answer>,
    text: &dyn Fn(&FileId) -> Option<String>,
) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for (address, labels) in places {
        let finding = match answers.get(address) {
            Some(Answer::Broken(reason)) => {
                at(&rule::EXTERNAL_BROKEN, address, labels).map(|found| because(found, *reason))
            }
            Some(Answer::Unsure(reason)) => {
                at(&rule::EXTERNAL_UNSURE, address, labels).map(|found| because(found, *reason))
            }
            Some(Answer::Moved(to)) => at(&rule::EXTERNAL_MOVED, address, labels).map(|found| {
                let found = found.arg("to", to.as_str());
                corrected(found, address, to, labels, text)
            }),
            None if is_private(address) => at(&rule::EXTERNAL_PRIVATE, address, labels),
            Some(Answer::Fine) | None => None,
        };
        diagnostics.extend(finding);
    }
    diagnostics
}

/// A finding at the first place of an address, with the others beside it.
fn at(rule: &'static Rule, address: &str, labels: &[Label]) -> Option<Diagnostic> {
    let (first, rest) = labels.split_first()?;
    let finding = Diagnostic::new(rule, &first.file, first.span).arg("address", address).arg("places", labels.len());
    Some(rest.iter().fold(finding, |finding, label| finding.other(&label.file, label.span)))
}

fn because(finding: Diagnostic, reason: Reason) -> Diagnostic {
    let finding = match reason {
        Reason::Status(_) => finding.arg("reason", "status"),
        other => finding.arg("reason", other.name()),
    };
    finding.arg("status", if let Reason::Status(_) = reason { reason.name() } else { String::new() })
}

/// Adds the new address at every place that names the old one, with the part behind `#` that stands there. Whether the page there
/// says the same, a person must look.
fn corrected(
    finding: Diagnostic,
    address: &str,
    to: &str,
    labels: &[Label],
    text: &dyn Fn(&FileId) -> Option<String>,
) -> Diagnostic {
    let edit = |label: &Label| {
        let (span, fragment) = written(&text(&label.file)?, label.span, address)?;
        Some(Change::Text(Edit::new(&label.file, span, format!("{to}{fragment}"))))
    };
    let changes: Vec<Change> = labels.iter().filter_map(edit).collect();
    if changes.is_empty() { finding } else { finding.correction(Fix { changes, safety: Safety::Likely }) }
}

/// Finds where exactly an address is written within a link or a field, and what stands behind `#` there.
fn written(text: &str, place: Span, address: &str) -> Option<(Span, String)> {
    let whole = text.get(place.start..place.end)?;
    let starts = whole.match_indices("http").map(|(at, _)| at);
    let found = starts.filter_map(|at| {
        let end = whole[at..].find(|letter: char| letter.is_whitespace() || "\"'<>)".contains(letter));
        let end = end.map_or(whole.len(), |end| at + end);
        let written = &whole[at..end];
        let mut url = Url::parse(written).ok()?;
        let fragment = url.fragment().map_or_else(String::new, |fragment| format!("#{fragment}"));
        url.set_fragment(None);
        (url.as_str() == address).then(|| (Span::new(place.start + at, place.start + end), fragment))
    });
    // In `[https://…](https://…)` the last one is the address; the first is what readers see.
    found.last()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_found_where_it_is_written() {
        let text = "[موقع](https://hafen.example/a#b \"Titel\") und [https://x.example/](https://x.example/)\n";
        let link = |from: &str, to: &str| {
            let start = text.find(from).expect("it is there");
            Span::new(start, start + text[start..].find(to).expect("it is there") + to.len())
        };
        let (span, fragment) = written(text, link("[موقع", "\")"), "https://hafen.example/a").expect("it is written");
        assert_eq!((&text[span.start..span.end], fragment.as_str()), ("https://hafen.example/a#b", "#b"));
        let (span, _) = written(text, link("[https", "/)"), "https://x.example/").expect("it is written");
        assert!(text[..span.start].ends_with("]("));
        assert_eq!(written(text, link("[موقع", "\")"), "https://y.example/"), None);
    }
}
