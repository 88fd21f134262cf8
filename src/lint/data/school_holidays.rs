//! Days with other hours do not run out: school holidays, which nobody can work out, stand there as dates.

use chrono::{Days, NaiveDate};

use crate::content::{CONTACT, Item, Record, Value};
use crate::diag::{Diagnostic, rule};
use crate::portal::Portal;

/// Editors need so many days to enter the next dates.
const AHEAD: Days = Days::new(30);

pub(in crate::lint) fn check(portal: &Portal) -> Vec<Diagnostic> {
    let soon = portal.date.checked_add_days(AHEAD).unwrap_or(portal.date);
    let mut diagnostics = Vec::new();
    for entry in portal.entries_of(&CONTACT) {
        let source = &portal.entry(entry).source;
        let last = last_exception(&source.record);
        let told = |rule, item: &Item| {
            let finding = Diagnostic::new(rule, &source.file, item.span);
            match last {
                Some((_, day)) => finding.arg("date", day),
                None => finding.arg("date", ""),
            }
        };
        let hours = source.record.item("hours").filter(|item| names_school_holidays(item));
        match (hours, last) {
            (Some(hours), None) => diagnostics.push(told(&rule::SCHOOL_HOLIDAYS, hours).help("none")),
            (Some(hours), Some((_, day))) if day < soon => diagnostics.push(told(&rule::SCHOOL_HOLIDAYS, hours)),
            (None, Some((item, day))) if day < portal.date => diagnostics.push(told(&rule::EXCEPTIONS_OVER, item)),
            _ => {}
        }
    }
    diagnostics
}

fn names_school_holidays(item: &Item) -> bool {
    matches!(&item.value, Value::Hours(hours) if hours.names_school_holidays())
}

/// The exception that ends last, and its last day.
fn last_exception(record: &Record) -> Option<(&Item, NaiveDate)> {
    let ends = record.list("exceptions").iter().filter_map(|item| {
        let exception = item.value.as_record()?;
        Some((item, exception.date("to").or_else(|| exception.date("from"))?))
    });
    ends.max_by_key(|(_, day)| *day)
}
