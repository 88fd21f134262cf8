//! A contact can be reached: by phone, by mail, by a form, on the web or at an address.

use crate::content::CONTACT;
use crate::diag::{Diagnostic, rule};
use crate::portal::Portal;
use crate::source::Span;

/// The fields that lead to somebody.
const WAYS: [&str; 8] = ["phones", "email", "form", "website", "address", "located_at", "by_appointment", "messengers"];

pub(in crate::lint) fn check(portal: &Portal) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for entry in portal.entries_of(&CONTACT) {
        let source = &portal.entry(entry).source;
        if WAYS.iter().all(|field| source.record.item(field).is_none()) {
            let span = source.record.item("title").map_or(Span::at(0), |title| title.span);
            diagnostics.push(Diagnostic::new(&rule::UNREACHABLE_CONTACT, &source.file, span));
        }
    }
    diagnostics
}
