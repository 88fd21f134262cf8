//! Something that takes place: when, how often, and whether it does.
//!
//! In: the fields `start`, `end`, `all_day`, `recurrence`, `except` and `status` of any document. Out: days or times that fit
//! together. This module does not work out on which days a recurrence falls.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};

use super::recurrence;
use crate::content::{Record, Value};

/// The name of the calendar file beside the page.
pub const FILE: &str = "event.ics";

/// When something takes place, and whether.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occasion {
    /// When it takes place, or does so first.
    pub when: When,
    /// How it recurs, as a calendar reads it (the value of an `RRULE`); only where that is well-formed.
    pub recurrence: Option<String>,
    /// Days on which it would recur and does not.
    pub except: Vec<NaiveDate>,
    /// The id of its status, if it has one.
    pub status: Option<String>,
}

/// Days, or times of the clock in Germany.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// Whole days, from the first to the last.
    Days(NaiveDate, NaiveDate),
    /// From a time on, to another one where it is known.
    Times(NaiveDateTime, Option<NaiveDateTime>),
}

/// Returns the occasion of a record; nothing where it has no beginning.
#[must_use]
pub fn occasion(record: &Record) -> Option<Occasion> {
    let first = record.date("start")?;
    let when = match record.value("start") {
        Some(Value::DateTime(start)) if !record.is("all_day") => When::Times(*start, end(record, *start)),
        _ => When::Days(first, record.date("end").filter(|last| *last > first).unwrap_or(first)),
    };
    let rule = record.text("recurrence").and_then(|text| match when {
        When::Days(..) => recurrence::of_days(text),
        When::Times(..) => recurrence::of_times(text),
    });
    let except = record.list("except").iter().filter_map(|item| match item.value {
        Value::Date(date) => Some(date),
        _ => None,
    });
    Some(Occasion {
        when,
        recurrence: rule,
        except: except.collect(),
        status: record.text("status").map(str::to_owned),
    })
}

/// The end; a day without a time lasts until its midnight, and an end before the beginning is none.
fn end(record: &Record, start: NaiveDateTime) -> Option<NaiveDateTime> {
    let end = match record.value("end")? {
        Value::DateTime(end) => *end,
        Value::Date(last) => NaiveDateTime::new(*last + Days::new(1), NaiveTime::MIN),
        _ => return None,
    };
    Some(end).filter(|end| *end > start)
}
