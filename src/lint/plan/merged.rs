//! A measure that was merged into another says into which.

use crate::content::MEASURE;
use crate::content::facet::progress::progress;
use crate::diag::{Diagnostic, rule};
use crate::portal::Portal;

pub(in crate::lint) fn check(portal: &Portal) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for entry in portal.entries_of(&MEASURE) {
        let source = &portal.entry(entry).source;
        let merged = progress(&source.record, portal.date).is_some_and(|progress| progress.status == "merged");
        if let Some(log) = source.record.item("log").filter(|_| merged)
            && source.record.item("merged_into").is_none()
        {
            diagnostics.push(Diagnostic::new(&rule::MERGED_NOWHERE, &source.file, log.span));
        }
    }
    diagnostics
}
