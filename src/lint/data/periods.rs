//! A period does not end before it begins.

use crate::content::{Item, Record, Value};
use crate::diag::{Diagnostic, rule};
use crate::portal::Portal;
use crate::source::FileId;

/// The fields that begin and end a period.
const PAIRS: &[(&str, &str)] = &[("from", "to"), ("from", "until"), ("start", "end")];

pub(in crate::lint) fn check(portal: &Portal) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for entry in portal.entries() {
        let source = &portal.entry(entry).source;
        source.record.each_record(&mut |fields| record(&source.file, fields, &mut diagnostics));
    }
    diagnostics
}

fn record(file: &FileId, fields: &Record, diagnostics: &mut Vec<Diagnostic>) {
    for (begin, end) in PAIRS {
        let (Some(first), Some(last)) = (fields.item(begin), fields.item(end)) else { continue };
        if moment(first) > moment(last) {
            let finding = Diagnostic::new(&rule::PERIOD_REVERSED, file, last.span);
            diagnostics.push(finding.arg("begin", *begin).arg("end", *end).label(file, first.span, "begin"));
        }
    }
}

/// A day that ends a period lasts until its evening.
fn moment(item: &Item) -> Option<chrono::NaiveDate> {
    match &item.value {
        Value::Date(day) => Some(*day),
        Value::DateTime(time) => Some(time.date()),
        _ => None,
    }
}
