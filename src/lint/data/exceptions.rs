//! A day with other hours says which: closed, or the hours.

use crate::content::CONTACT;
use crate::diag::{Diagnostic, rule};
use crate::portal::Portal;

pub(in crate::lint) fn check(portal: &Portal) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for entry in portal.entries_of(&CONTACT) {
        let source = &portal.entry(entry).source;
        for item in source.record.list("exceptions") {
            let Some(exception) = item.value.as_record() else { continue };
            let variant = match (exception.is("closed"), exception.item("hours").is_some()) {
                (false, false) => "neither",
                (true, true) => "both",
                _ => continue,
            };
            diagnostics.push(Diagnostic::new(&rule::EXCEPTION_HOURS, &source.file, item.span).help(variant));
        }
    }
    diagnostics
}
