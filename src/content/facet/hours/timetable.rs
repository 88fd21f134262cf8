//! What holds at a build date and in the weeks after it.
//!
//! In: opening hours, the editor's dated exceptions, a Land, a date and a horizon. Out: the regular week, later weeks if a season
//! ends, and single days that differ, each with its reason.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate};

use super::seasons::{self, Season, weekday};
use super::{Day, Minutes, OpeningHours};
use crate::content::facet::holidays::{Land, public_holidays};

/// Hours that hold for some dates instead of the regular ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exception {
    /// The first date.
    pub from: NaiveDate,
    /// The last date.
    pub to: NaiveDate,
    /// The hours; `None` is closed.
    pub hours: Option<OpeningHours>,
}

/// The hours at a date and in the time after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timetable {
    /// The week that holds at the date, and one more for each change of season within the horizon; never empty.
    pub weeks: Vec<Week>,
    /// Days within the horizon that differ from these weeks, by date.
    pub changes: Vec<DayChange>,
    /// The day before the date, whose hours may go on after midnight.
    pub eve: DayHours,
    /// The date and the days after it, within the horizon, with all exceptions and holidays.
    pub days: Vec<DayHours>,
    /// The first day after the horizon on which it is open; only looked for where it is closed in the week before.
    pub reopens: Option<DayHours>,
}

/// What holds on one date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayHours {
    /// The date.
    pub date: NaiveDate,
    /// The intervals that begin on it.
    pub day: Day,
    /// Whether nobody can know, since it is a public holiday of which the text says nothing.
    pub unsure: bool,
}

impl DayHours {
    /// Returns the first time at which it opens; a remark without times is none.
    #[must_use]
    pub fn opens(&self) -> Option<Minutes> {
        self.day.iter().find(|interval| !interval.is_remark()).map(|interval| interval.from)
    }
}

/// A regular week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Week {
    /// The first date on which it differs from the week before; `None` for the week that holds at the date.
    pub from: Option<NaiveDate>,
    /// The hours of the days, Monday first, without holidays and exceptions.
    pub days: [Day; 7],
}

/// Hours that differ on some dates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayChange {
    /// The first date, not before the date of the timetable.
    pub from: NaiveDate,
    /// The last date; of an exception the true one, even after the horizon.
    pub to: NaiveDate,
    /// The hours of each date.
    pub day: Day,
    /// Why they differ.
    pub reason: Reason,
}

/// Why the hours of a date differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The editor's exception, by its place in the list.
    Exception(usize),
    /// A public holiday with its id; the hours are as the text says.
    Holiday(&'static str),
    /// A public holiday with its id, of which the text says nothing; the hours are those of any such day.
    HolidayUnsure(&'static str),
    /// The text itself names the date (`Dec 24 off`, `We[1] 14:00-18:00`), for less than four weeks.
    Dated,
}

/// Works out the hours at a date and for some days from it on.
///
/// Of exceptions that overlap, the shortest holds, then the later in the list. Exceptions win over holidays, and holidays over
/// dates in the text.
#[must_use]
pub fn timetable(
    hours: &OpeningHours,
    exceptions: &[Exception],
    land: Land,
    date: NaiveDate,
    horizon_days: u16,
) -> Timetable {
    let end = date + Days::new(horizon_days.into());
    let calendar = Calendar::of(land, date.year() - 1, end.year() + 3);
    let sources = Sources { hours, exceptions, seasons: seasons::between(hours, date, end), calendar };
    let weeks = sources
        .seasons
        .iter()
        .enumerate()
        .filter(|(_, season)| season.from < end)
        .map(|(index, season)| Week { from: (index > 0).then_some(season.from), days: season.days.clone() });
    let days: Vec<_> = date.iter_days().take(horizon_days.into()).map(|date| sources.day(date)).collect();
    let closed = days.iter().rev().take(7).all(|day| day.opens().is_none());
    let later = || end.iter_days().take(YEAR).map(|date| sources.day(date)).find(|day| day.opens().is_some());
    Timetable {
        weeks: weeks.collect(),
        changes: changes(&sources, date, end),
        eve: sources.day(date - Days::new(1)),
        days,
        reopens: if closed { later() } else { None },
    }
}

/// How many days after the horizon an opening is looked for.
const YEAR: usize = 366;

struct Calendar(BTreeMap<NaiveDate, &'static str>);

impl Calendar {
    fn of(land: Land, first: i32, last: i32) -> Self {
        Self((first..=last).flat_map(|year| public_holidays(land, year)).collect())
    }
}

struct Sources<'a> {
    hours: &'a OpeningHours,
    exceptions: &'a [Exception],
    seasons: Vec<Season>,
    calendar: Calendar,
}

impl Sources<'_> {
    fn actual(&self, hours: &OpeningHours, date: NaiveDate) -> Day {
        hours.day(date, &|date| self.calendar.0.contains_key(&date))
    }

    fn regular(&self, date: NaiveDate) -> &Day {
        let season = self.seasons.iter().rfind(|season| season.from <= date).unwrap_or(&self.seasons[0]);
        &season.days[weekday(date)]
    }

    fn day(&self, date: NaiveDate) -> DayHours {
        let day = match self.exception(date) {
            Some((_, exception)) => exception.hours.as_ref().map(|hours| self.actual(hours, date)).unwrap_or_default(),
            None => self.actual(self.hours, date),
        };
        let unsure = self.exception(date).is_none() && self.calendar.0.contains_key(&date) && self.leaves_open(&day);
        DayHours { date, day, unsure }
    }

    fn exception(&self, date: NaiveDate) -> Option<(usize, &Exception)> {
        let covering = self.exceptions.iter().enumerate().filter(|(_, one)| (one.from..=one.to).contains(&date));
        covering.min_by_key(|(index, one)| (one.to - one.from, std::cmp::Reverse(*index)))
    }

    /// Returns the hours of a date that is to be listed, and why.
    fn change(&self, date: NaiveDate) -> Option<(Day, Reason)> {
        if let Some((index, exception)) = self.exception(date) {
            let day = exception.hours.as_ref().map(|hours| self.actual(hours, date));
            // Hours for weekdays say nothing of a weekend that is closed anyway.
            let nothing_new = day.as_ref().is_some_and(Vec::is_empty) && self.regular(date).is_empty();
            return (!nothing_new).then(|| (day.unwrap_or_default(), Reason::Exception(index)));
        }
        let without_holidays = self.hours.day(date, &|_| false);
        let actual = self.actual(self.hours, date);
        let differs = actual != *self.regular(date);
        match self.calendar.0.get(&date) {
            Some(id) if actual != without_holidays => differs.then_some((actual, Reason::Holiday(id))),
            Some(id) if self.leaves_open(&actual) => Some((actual, Reason::HolidayUnsure(id))),
            _ => differs.then_some((actual, Reason::Dated)),
        }
    }

    /// Tells whether nobody can know if hours hold on a holiday; "24/7" says so of all days.
    fn leaves_open(&self, day: &Day) -> bool {
        !day.is_empty() && !self.hours.names_public_holidays() && !self.hours.is_constant()
    }

    /// Finds the last date with the same hours for the same reason.
    fn last(&self, from: NaiveDate, end: NaiveDate, day: &Day, reason: Reason) -> NaiveDate {
        let limit = match reason {
            Reason::Holiday(_) | Reason::HolidayUnsure(_) => from,
            Reason::Dated => seasons::known_until(end),
            Reason::Exception(index) => self.exceptions[index].to,
        };
        // Hours that have not changed for a year do not change.
        let enough = end + Days::new(400);
        let mut last = from;
        for date in from.iter_days().skip(1).take_while(|date| *date <= limit) {
            if date > enough {
                return limit;
            }
            match self.change(date) {
                Some((other, why)) if other == *day && why == reason => last = date,
                // A weekend that is closed anyway does not end a closure.
                None if reason == Reason::Dated && self.actual(self.hours, date) == *day => {}
                _ => break,
            }
        }
        last
    }
}

fn changes(sources: &Sources, date: NaiveDate, end: NaiveDate) -> Vec<DayChange> {
    let mut changes = Vec::new();
    let mut from = date;
    while from < end {
        let mut next = from;
        if let Some((day, reason)) = sources.change(from) {
            let to = sources.last(from, end, &day, reason);
            changes.push(DayChange { from, to, day, reason });
            next = to;
        }
        from = next + Days::new(1);
    }
    changes
}

#[cfg(test)]
mod tests;
