//! A measure that is under way has one lead, or says that it is open.

use crate::content::MEASURE;
use crate::content::facet::progress::progress;
use crate::diag::{Diagnostic, rule};
use crate::portal::Portal;
use crate::source::Span;

pub(in crate::lint) fn check(portal: &Portal) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for entry in portal.entries_of(&MEASURE) {
        let source = &portal.entry(entry).source;
        let running = progress(&source.record, portal.date).is_some_and(|progress| progress.active);
        if running && source.record.item("lead").is_none() {
            let span = source.record.item("log").map_or(Span::at(0), |log| Span::at(log.span.start));
            diagnostics.push(Diagnostic::new(&rule::NO_LEAD, &source.file, span));
        }
    }
    diagnostics
}
