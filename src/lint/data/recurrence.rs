//! How something recurs is written as calendars read it.

use crate::content::facet::occasion::occasion;
use crate::diag::{Diagnostic, rule};
use crate::portal::Portal;

pub(in crate::lint) fn check(portal: &Portal) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for entry in portal.entries() {
        let source = &portal.entry(entry).source;
        let (Some(item), Some(occasion)) = (source.record.item("recurrence"), occasion(&source.record)) else {
            continue;
        };
        if occasion.recurrence.is_none() {
            let text = item.value.as_text().unwrap_or_default();
            diagnostics.push(Diagnostic::new(&rule::RECURRENCE, &source.file, item.span).arg("value", text));
        }
    }
    diagnostics
}
