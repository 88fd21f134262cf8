//! When a page was looked at last, and when it must be looked at again.

use chrono::{Months, NaiveDate};

use crate::content::{Record, Value};

/// Returns the day of the last check. One that has not come yet is none: nobody can have checked then.
#[must_use]
pub fn checked(record: &Record, today: NaiveDate) -> Option<NaiveDate> {
    record.date("reviewed").filter(|day| *day <= today)
}

/// Returns the day by which a page must be checked again; none where it does not say how often, or was never checked.
#[must_use]
pub fn due(record: &Record, today: NaiveDate) -> Option<NaiveDate> {
    match record.value("review_every") {
        Some(Value::Months(months)) => checked(record, today)?.checked_add_months(Months::new(*months)),
        _ => None,
    }
}

/// Returns the day by which a page had to be checked, where that day has passed.
#[must_use]
pub fn overdue(record: &Record, today: NaiveDate) -> Option<NaiveDate> {
    due(record, today).filter(|day| *day < today)
}

/// Returns the last day on which a page held, where that day has passed.
#[must_use]
pub fn expired(record: &Record, today: NaiveDate) -> Option<NaiveDate> {
    record.record("valid").and_then(|valid| valid.date("until")).filter(|day| *day < today)
}
