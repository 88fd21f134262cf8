//! An action field of the plan that holds has a lead.

use crate::content::ACTION_FIELD;
use crate::diag::{Diagnostic, rule};
use crate::portal::Portal;
use crate::source::Span;

pub(in crate::lint) fn check(portal: &Portal) -> Vec<Diagnostic> {
    let Some(current) = portal.current_edition() else { return Vec::new() };
    let mut diagnostics = Vec::new();
    for entry in portal.entries_of(&ACTION_FIELD) {
        let source = &portal.entry(entry).source;
        let edition = source.record.item("edition").and_then(|item| portal.follow(item));
        let led = ["lead", "coordinators"].iter().any(|field| source.record.item(field).is_some());
        if edition == Some(current) && !led {
            let span = source.record.item("title").map_or(Span::at(0), |title| title.span);
            diagnostics.push(Diagnostic::new(&rule::FIELD_WITHOUT_LEAD, &source.file, span));
        }
    }
    diagnostics
}
