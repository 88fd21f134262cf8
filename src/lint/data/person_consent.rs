//! A person is named only with consent.

use crate::content::CONTACT;
use crate::diag::{Diagnostic, rule};
use crate::portal::Portal;

pub(in crate::lint) fn check(portal: &Portal) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for entry in portal.entries_of(&CONTACT) {
        let source = &portal.entry(entry).source;
        let Some(person) = source.record.item("person") else { continue };
        if person.value.as_record().is_some_and(|fields| !fields.is("consent")) {
            diagnostics.push(Diagnostic::new(&rule::NO_CONSENT, &source.file, person.span));
        }
    }
    diagnostics
}
