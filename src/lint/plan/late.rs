//! A measure whose time is over, or whose log is silent, says how it stands.

use crate::content::MEASURE;
use crate::content::facet::progress::progress;
use crate::diag::{Diagnostic, rule};
use crate::portal::Portal;
use crate::source::Span;

pub(in crate::lint) fn check(portal: &Portal) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for entry in portal.entries_of(&MEASURE) {
        let source = &portal.entry(entry).source;
        let log = source.record.item("log");
        let Some(progress) = progress(&source.record, portal.date) else {
            if log.is_none() {
                diagnostics.push(Diagnostic::new(&rule::NO_LOG, &source.file, Span::at(0)));
            }
            continue;
        };
        let Some(last) = source.record.list("log").last() else { continue };
        if progress.late && progress.status != "delayed" {
            let period = source.record.item("period").map_or(last.span, |period| period.span);
            diagnostics.push(Diagnostic::new(&rule::MEASURE_LATE, &source.file, period));
        } else if progress.stale {
            diagnostics.push(Diagnostic::new(&rule::MEASURE_STALE, &source.file, last.span));
        }
    }
    diagnostics
}
