//! The accessibility statement has its facts, which agree with each other, and is looked at every year.

use chrono::{Months, NaiveDate};

use crate::content::{Item, PAGE, Record, Value};
use crate::diag::{Diagnostic, rule};
use crate::portal::{Document, Portal};
use crate::source::Span;

/// When a statement must have been looked at again: § 4 BITVNRW, after (EU) 2018/1523.
const YEARLY: Months = Months::new(12);
/// When it is time to begin.
const SOON: Months = Months::new(11);

pub(super) fn check(portal: &Portal) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for entry in portal.entries_of(&PAGE) {
        let source = &portal.entry(entry).source;
        if source.record.text("role") != Some("accessibility_statement") {
            continue;
        }
        let Some(statement) = source.record.record("statement") else {
            let span = source.record.item("role").map_or(Span::at(0), |role| role.span);
            diagnostics.push(Diagnostic::new(&rule::STATEMENT_MISSING, &source.file, span));
            continue;
        };
        diagnostics.extend(contradictions(portal, source, statement));
        let checked = source.record.item("reviewed").into_iter().chain(statement.item("assessed"));
        let latest = checked.filter_map(|item| match item.value {
            Value::Date(day) => Some((day, item.span)),
            _ => None,
        });
        let latest = latest.max_by_key(|(day, _)| *day);
        let Some((day, span)) = latest else { continue };
        let passed = |months: Months| day.checked_add_months(months).is_some_and(|due| due <= portal.date);
        let rule = match (passed(YEARLY), passed(SOON)) {
            (true, _) => &rule::STATEMENT_OVERDUE,
            (false, true) => &rule::STATEMENT_DUE,
            _ => continue,
        };
        let due = day.checked_add_months(YEARLY).unwrap_or(NaiveDate::MAX);
        diagnostics.push(Diagnostic::new(rule, &source.file, span).arg("date", day).arg("due", due));
    }
    diagnostics
}

/// What cannot be true together: all is met and something is not, or a check that has not been yet.
fn contradictions(portal: &Portal, source: &Document, statement: &Record) -> Vec<Diagnostic> {
    let told = |item: &Item, variant| Diagnostic::new(&rule::STATEMENT_FACTS, &source.file, item.span).help(variant);
    let unmet = statement.records("barriers").any(|barrier| barrier.text("reason") == Some("non_compliance"));
    let full = statement.item("status").filter(|_| unmet && statement.text("status") == Some("full"));
    let days = source.record.item("reviewed").into_iter().chain(statement.item("assessed"));
    let future = days.filter(|item| matches!(item.value, Value::Date(day) if day > portal.date));
    full.map(|item| told(item, "full")).into_iter().chain(future.map(|item| told(item, "future"))).collect()
}
