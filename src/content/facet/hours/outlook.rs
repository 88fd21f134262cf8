//! What a reader should know first: is it open on the day of the build, and when next.
//!
//! In: a timetable. Out: a few statements, each about a date that it names, since a page is read days after it was made; and
//! the times in which a place is open as moments, for scripts that know what time it is. No words.

use chrono::{DateTime, Days, FixedOffset, NaiveDate};

use super::timetable::{DayChange, DayHours, Reason, Timetable};
use super::{Day, Interval, Minutes};
use crate::content::facet::zone;

/// How many days from the date on a change is announced.
const AHEAD: u64 = 7;

const FULL_DAY: Minutes = 24 * 60;

/// One statement of an outlook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// Times of a date, those after midnight from the day before among them.
    Open(NaiveDate, Day),
    /// Closed from one date to another.
    Closed(NaiveDate, NaiveDate),
    /// Open again from a date and time on.
    Opens(NaiveDate, Minutes),
    /// Other times than usual from one date to another.
    Other(NaiveDate, NaiveDate, Day),
    /// A public holiday on which it may be closed.
    Unsure(NaiveDate),
    /// Closed, and it is not known until when.
    ClosedForLong,
}

/// A time in which a place is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// Its beginning.
    pub from: DateTime<FixedOffset>,
    /// Its end.
    pub to: DateTime<FixedOffset>,
    /// Whether it is sure; not on a holiday that the hours do not name, nor with a remark like “by appointment”.
    pub sure: bool,
}

/// Tells what holds on the timetable's date, when it opens next, and what is different in the week from it on.
#[must_use]
pub fn outlook(table: &Timetable) -> Vec<Said> {
    let Some(first) = table.days.first() else { return Vec::new() };
    let mut said = Vec::new();
    let mut told = first.date;
    let today = with_night(&table.eve, &first.day);
    if first.unsure {
        said.push(Said::Unsure(first.date));
    } else if first.day.is_empty() {
        let to = closed_until(table, first.date);
        let only_night = Said::Open(first.date, today.clone());
        said.push(if today.is_empty() { Said::Closed(first.date, to) } else { only_night });
        told = opens(table, to, &mut said);
    } else {
        said.push(Said::Open(first.date, today));
    }
    let soon = first.date + Days::new(AHEAD);
    for change in table.changes.iter().take_while(|change| change.from < soon) {
        let from = change.from.max(first.date + Days::new(1));
        if change.to <= told || from > change.to {
            continue;
        }
        match change.reason {
            Reason::HolidayUnsure(_) => said.push(Said::Unsure(from)),
            _ if change.day.is_empty() => {
                said.push(Said::Closed(from, change.to));
                told = opens(table, change.to, &mut said);
            }
            _ => said.push(Said::Other(from, change.to, change.day.clone())),
        }
    }
    said
}

/// The last day of a closure that stands on a date; the date itself where it is closed on it as always.
fn closed_until(table: &Timetable, date: NaiveDate) -> NaiveDate {
    let over = |change: &&DayChange| (change.from..=change.to).contains(&date) && change.day.is_empty();
    table.changes.iter().find(over).map_or(date, |change| change.to)
}

/// Says when it opens after a date; returns the last day told of.
fn opens(table: &Timetable, after: NaiveDate, said: &mut Vec<Said>) -> NaiveDate {
    let later = || table.days.iter().chain(&table.reopens).filter(|day| day.date > after);
    if let Some((date, from)) = later().filter(|day| !day.unsure).find_map(|day| Some((day.date, day.opens()?))) {
        let unsure = later().filter(|day| day.unsure && day.date < date);
        said.extend(unsure.map(|day| Said::Unsure(day.date)));
        said.push(Said::Opens(date, from));
        return date;
    }
    // A closure that ends further ahead than anybody looked is told with its end.
    if table.days.iter().any(|day| day.date > after) {
        said.push(Said::ClosedForLong);
    }
    after
}

/// The times of a date with those of the night before it that go on after midnight.
fn with_night(eve: &DayHours, day: &Day) -> Day {
    let night = eve.day.iter().filter(|interval| interval.to > FULL_DAY);
    let night = night.map(|interval| Interval { from: 0, to: interval.to - FULL_DAY, ..interval.clone() });
    night.chain(day.iter().cloned()).collect()
}

/// Lists the times in which it is open as moments, from the timetable's date on for some days, by their beginning; those that
/// touch are one.
#[must_use]
pub fn open_spans(table: &Timetable, days: usize) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    for DayHours { date, day, unsure } in std::iter::once(&table.eve).chain(table.days.iter().take(days)) {
        for interval in day {
            let sure = !unsure && interval.comment.is_none();
            let (from, to) = (zone::moment(*date, interval.from), zone::moment(*date, interval.to));
            match spans.last_mut() {
                Some(last) if last.to >= from && last.sure == sure => last.to = last.to.max(to),
                _ => spans.push(Span { from, to, sure }),
            }
        }
    }
    let start = table.days.first().map(|first| zone::moment(first.date, 0));
    spans.retain(|span| start.is_some_and(|start| span.to > start));
    spans
}

#[cfg(test)]
mod tests;
