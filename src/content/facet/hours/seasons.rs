//! The regular weeks of hours that change with the season.
//!
//! In: opening hours and two dates. Out: the week that holds at the first date, and those that begin until the second. A season
//! is told from a date on its own (`Dec 24 off`) and from short closures by the weeks for which it lasts. This module knows no
//! holidays and no exceptions.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::{Day, OpeningHours};

/// A season holds in this many of [`SEASON_SPAN`] weeks or more; what is shorter is listed by date.
const SEASON_WEEKS: usize = 4;

/// The weeks that are looked at for a season; longer than it, so that a date on its own (`Dec 24 off`) does not hide one.
const SEASON_SPAN: u64 = 6;

/// A regular week and the date from which it holds.
pub(super) struct Season {
    pub(super) from: NaiveDate,
    pub(super) days: [Day; 7],
}

/// Returns the place of a date in its week, Monday being 0.
pub(super) fn weekday(date: NaiveDate) -> usize {
    date.weekday().days_since(Weekday::Mon) as usize
}

fn weeks_after(date: NaiveDate, weeks: u64) -> NaiveDate {
    date + Days::new(7 * weeks)
}

/// Finds the regular weeks: the one that holds at a date, then those that begin after it.
pub(super) fn between(hours: &OpeningHours, date: NaiveDate, end: NaiveDate) -> Vec<Season> {
    let regular = |date| hours.day(date, &|_| false);
    let lasts = |date| {
        let same = (0..SEASON_SPAN).filter(|weeks| regular(weeks_after(date, *weeks)) == regular(date));
        same.count() >= SEASON_WEEKS
    };
    // Starts early enough that what is not of a season has passed, and takes what is most usual for a start.
    let start = date - Days::new(7 * SEASON_SPAN);
    let usual = |first: NaiveDate| {
        let days: Vec<_> = (0..9).map(|weeks| regular(weeks_after(first, weeks))).collect();
        let count = |day: &Day| days.iter().filter(|other| *other == day).count();
        let most = days.iter().map(count).max();
        days.iter().find(|day| Some(count(day)) == most).cloned().unwrap_or_default()
    };
    let mut days = <[Day; 7]>::default();
    for first in start.iter_days().take(7) {
        days[weekday(first)] = usual(first);
    }
    let mut seasons = vec![Season { from: start, days }];
    for today in start.iter_days().take_while(|today| *today < known_until(end)) {
        let mut days = seasons[seasons.len() - 1].days.clone();
        if regular(today) == days[weekday(today)] || !lasts(today) {
            continue;
        }
        for first in today.iter_days().take(7).filter(|first| lasts(*first)) {
            days[weekday(first)] = regular(first);
        }
        if today <= date {
            seasons.clear();
        }
        seasons.push(Season { from: today, days });
    }
    seasons
}

/// Returns the date after an end up to which seasons are found, since closures on its eve go on.
pub(super) fn known_until(end: NaiveDate) -> NaiveDate {
    weeks_after(end, SEASON_SPAN)
}
