//! The deadline of a service that goes on is not over.

use chrono::NaiveDate;

use crate::content::{Item, SERVICE, Value};
use crate::diag::{Diagnostic, rule};
use crate::portal::Portal;

/// Statuses of services that people cannot register for anyhow.
const QUIET: [&str; 2] = ["ended", "paused"];

pub(in crate::lint) fn check(portal: &Portal) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for entry in portal.entries_of(&SERVICE) {
        let source = &portal.entry(entry).source;
        if source.record.text("status").is_some_and(|status| QUIET.contains(&status)) {
            continue;
        }
        let listed = latest(source.record.list("deadlines"));
        let registration = source.record.record("registration");
        let registration = registration.and_then(|fields| latest(fields.item("deadline")));
        for (item, day) in [listed, registration].into_iter().flatten().filter(|(_, day)| *day < portal.date) {
            let finding = Diagnostic::new(&rule::DEADLINE_OVER, &source.file, item.span);
            diagnostics.push(finding.arg("date", day));
        }
    }
    diagnostics
}

/// The day that comes last; those before it show that the list is kept.
fn latest<'a>(items: impl IntoIterator<Item = &'a Item>) -> Option<(&'a Item, NaiveDate)> {
    let days = items.into_iter().filter_map(|item| match item.value {
        Value::Date(day) => Some((item, day)),
        _ => None,
    });
    days.max_by_key(|(_, day)| *day)
}
