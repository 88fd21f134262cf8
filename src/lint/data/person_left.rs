//! A person who has left is named no longer.

use crate::content::CONTACT;
use crate::diag::{Diagnostic, rule};
use crate::portal::Portal;

pub(in crate::lint) fn check(portal: &Portal) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for entry in portal.entries_of(&CONTACT) {
        let source = &portal.entry(entry).source;
        let Some(person) = source.record.record("person") else { continue };
        let Some((item, until)) = person.item("until").zip(person.date("until")) else { continue };
        if until < portal.date {
            let finding = Diagnostic::new(&rule::PERSON_LEFT, &source.file, item.span);
            let finding = finding.arg("name", person.text("name").unwrap_or_default());
            diagnostics.push(finding.arg("date", until));
        }
    }
    diagnostics
}
