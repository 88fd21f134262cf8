//! The log of a measure: in order of time, and nothing of the future.

use chrono::NaiveDate;

use crate::content::MEASURE;
use crate::diag::{Diagnostic, rule};
use crate::portal::Portal;
use crate::source::Span;

pub(in crate::lint) fn check(portal: &Portal) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for entry in portal.entries_of(&MEASURE) {
        let source = &portal.entry(entry).source;
        let mut last: Option<(NaiveDate, Span)> = None;
        for item in source.record.list("log") {
            let Some(date) = item.value.as_record().and_then(|entry| entry.item("date")) else { continue };
            let Some(day) = item.value.as_record().and_then(|entry| entry.date("date")) else { continue };
            if day > portal.date {
                let finding = Diagnostic::new(&rule::LOG_IN_FUTURE, &source.file, date.span);
                diagnostics.push(finding.arg("date", day));
            }
            if let Some((_, span)) = last.filter(|(before, _)| *before > day) {
                let finding = Diagnostic::new(&rule::LOG_ORDER, &source.file, date.span);
                diagnostics.push(finding.arg("date", day).label(&source.file, span, "before"));
            }
            last = Some((day, date.span));
        }
    }
    diagnostics
}
