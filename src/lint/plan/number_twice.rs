//! The printed number of a measure, goal or action field is unique among those of its type in its edition.

use std::collections::BTreeMap;

use crate::content::{ACTION_FIELD, GOAL, MEASURE};
use crate::diag::{Diagnostic, Label, rule};
use crate::portal::Portal;

pub(in crate::lint) fn check(portal: &Portal) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for kind in [&ACTION_FIELD, &GOAL, &MEASURE] {
        let mut seen: BTreeMap<(String, String), Label> = BTreeMap::new();
        for entry in portal.entries_of(kind) {
            let source = &portal.entry(entry).source;
            let number = source.record.item("number").and_then(|item| Some((item, item.value.as_text()?)));
            let (Some((item, number)), Some(edition)) = (number, source.record.text("edition")) else { continue };
            let label = Label::new(&source.file, item.span);
            if let Some(first) = seen.get(&(edition.to_owned(), number.to_owned())) {
                let finding = Diagnostic::new(&rule::NUMBER_TWICE, &source.file, item.span).arg("number", number);
                diagnostics.push(finding.arg("edition", edition).label(&first.file, first.span, "first"));
            } else {
                seen.insert((edition.to_owned(), number.to_owned()), label);
            }
        }
    }
    diagnostics
}
