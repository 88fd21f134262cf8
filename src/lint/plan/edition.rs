//! An edition of the plan is renewed in time.

use chrono::{Months, NaiveDate};

use crate::content::{Item, PLAN_EDITION, Record, Value};
use crate::diag::{Diagnostic, rule};
use crate::portal::{EntryIx, Portal};

pub(in crate::lint) fn check(portal: &Portal) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for entry in portal.entries_of(&PLAN_EDITION) {
        let source = &portal.entry(entry).source;
        if source.record.text("status") != Some("adopted") || has_successor(portal, entry) {
            continue;
        }
        let Some((due, place)) = due(&source.record) else { continue };
        let within = |months| due.checked_sub_months(Months::new(months)).is_some_and(|day| day <= portal.date);
        let (rule, when) = match () {
            () if due < portal.date => (&rule::RENEWAL_DUE, "over"),
            () if within(3) => (&rule::RENEWAL_DUE, "quarter"),
            () if within(6) => (&rule::RENEWAL_AHEAD, "half"),
            () if within(12) => (&rule::RENEWAL_AHEAD, "year"),
            () => continue,
        };
        let finding = Diagnostic::new(rule, &source.file, place.span).arg("when", when);
        diagnostics.push(finding.arg("due", due));
    }
    diagnostics
}

/// The day by which the next edition is needed, and the field that says so.
fn due(record: &Record) -> Option<(NaiveDate, &Item)> {
    let period = record.record("period");
    let begin = record.record("adopted").and_then(|adopted| adopted.date("date"));
    let begin = begin.or_else(|| period?.date("from"));
    let renewed = record.item("renew_every").and_then(|item| match item.value {
        Value::Months(months) => Some((begin?.checked_add_months(Months::new(months))?, item)),
        _ => None,
    });
    let ends = || Some((period?.date("to")?, record.item("period")?));
    renewed.into_iter().chain(ends()).min_by_key(|(day, _)| *day)
}

/// Tells whether somebody works on the next edition already, or it is there.
fn has_successor(portal: &Portal, edition: EntryIx) -> bool {
    portal.entry(edition).back.iter().any(|back| back.field == "predecessor")
}
