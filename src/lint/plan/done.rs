//! A measure that is done says when it ended.

use crate::content::MEASURE;
use crate::content::facet::progress::progress;
use crate::diag::{Diagnostic, rule};
use crate::portal::Portal;

pub(in crate::lint) fn check(portal: &Portal) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for entry in portal.entries_of(&MEASURE) {
        let source = &portal.entry(entry).source;
        let Some(progress) = progress(&source.record, portal.date).filter(|progress| progress.status == "done") else {
            continue;
        };
        let period = source.record.item("period");
        let fields = period.and_then(|item| item.value.as_record());
        if fields.is_some_and(|fields| fields.item("end").is_some()) {
            continue;
        }
        let Some(place) = period.or_else(|| source.record.item("log")) else { continue };
        let finding = Diagnostic::new(&rule::DONE_WITHOUT_END, &source.file, place.span);
        let finding = finding.arg("end", progress.since.format("%Y-%m-%d").to_string());
        let continuous = fields.is_some_and(|fields| fields.is("continuous"));
        diagnostics.push(if continuous { finding.help("continuous") } else { finding });
    }
    diagnostics
}
