//! Whoever finds a barrier can write about it: the page for feedback names a contact with a form or an e-mail address.

use crate::content::PAGE;
use crate::diag::{Diagnostic, rule};
use crate::portal::Portal;
use crate::source::Span;

pub(super) fn check(portal: &Portal) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for entry in portal.entries_of(&PAGE) {
        let source = &portal.entry(entry).source;
        if source.record.text("role") != Some("feedback") {
            continue;
        }
        let first = source.record.list("contacts").first();
        let contact = portal.resolve_all(source.record.list("contacts")).next();
        let can_be_written_to = contact.is_some_and(|contact| {
            let record = &portal.entry(contact).source.record;
            record.item("email").is_some() || record.item("form").is_some()
        });
        if !can_be_written_to {
            let place = first.or_else(|| source.record.item("role"));
            let span = place.map_or(Span::at(0), |item| item.span);
            let finding = Diagnostic::new(&rule::FEEDBACK_CONTACT, &source.file, span);
            diagnostics.push(if contact.is_some() { finding.help("no-address") } else { finding });
        }
    }
    diagnostics
}
