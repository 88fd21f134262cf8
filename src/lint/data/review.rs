//! Pages are looked at again in time, by somebody, and are taken away or prolonged when they no longer hold.

use crate::content::facet::review::{checked, expired, overdue};
use crate::content::{EVENT, NEWS};
use crate::diag::{Diagnostic, rule};
use crate::portal::Portal;
use crate::source::Span;

pub(in crate::lint) fn check(portal: &Portal) -> Vec<Diagnostic> {
    let owners = portal.owners();
    let mut diagnostics = Vec::new();
    for entry in portal.entries() {
        let document = portal.entry(entry);
        let (source, record) = (&document.source, &document.source.record);
        let place = |name: &str| record.item(name).map_or(Span::at(0), |item| item.span);
        // The statement has a rule of its own.
        let statement = record.text("role") == Some("accessibility_statement");
        if let Some(day) = record.date("reviewed").filter(|day| *day > portal.date && !statement) {
            let finding = Diagnostic::new(&rule::REVIEW_IN_FUTURE, &source.file, place("reviewed"));
            diagnostics.push(finding.arg("date", day).arg("today", portal.date));
        }
        // News and events pass by nature, and keep their address.
        if let Some(day) = expired(record, portal.date) {
            let valid = record.record("valid");
            // A period that ends before it begins is a mistake of its own.
            let reversed = valid.and_then(|valid| valid.date("from")).is_some_and(|from| from > day);
            if document.kind != &NEWS && document.kind != &EVENT && !reversed {
                let span = valid.and_then(|valid| valid.item("until")).map_or(Span::at(0), |item| item.span);
                diagnostics.push(Diagnostic::new(&rule::EXPIRED, &source.file, span).arg("date", day));
            }
            continue;
        }
        let (Some(due), Some(last)) = (overdue(record, portal.date), checked(record, portal.date)) else { continue };
        let finding = Diagnostic::new(&rule::REVIEW_OVERDUE, &source.file, place("reviewed"));
        let finding = finding.arg("date", last).arg("due", due).arg("today", portal.date);
        diagnostics.push(match owners.of(entry) {
            Some(owner) => finding.arg("owner", owner.name),
            None => finding.help("nobody"),
        });
    }
    diagnostics
}
