//! The hours of one date.
//!
//! In: parsed rules and a date. Out: the intervals that begin on it. The `opening-hours` crate answers the same question minute
//! by minute, but gives the time after midnight to the next day and drops it when that day has a rule of its own, and ends
//! `2026Apr-Sep` on 1 September; tests compare the two wherever the crate is right.

use std::ops::RangeInclusive;

use chrono::{Datelike, Days, NaiveDate, TimeDelta, Weekday};
use opening_hours_syntax::rules::day::{
    Date, DateOffset, DaySelector, HolidayKind, MonthdayRange, WeekDayRange, WeekNum, WeekRange, YearRange,
};
use opening_hours_syntax::rules::time::{Time, TimeSpan};
use opening_hours_syntax::rules::{OpeningHoursExpression, RuleKind, RuleOperator, RuleSequence};

use super::{Day, Interval, Minutes};
use crate::content::facet::holidays::easter_sunday;

const FULL_DAY: Minutes = 24 * 60;

/// Works out the intervals that begin on a date.
pub(super) fn day(expression: &OpeningHoursExpression, date: NaiveDate, is_holiday: &dyn Fn(NaiveDate) -> bool) -> Day {
    let mut day = Day::new();
    for rule in &expression.rules {
        let spare = rule.operator == RuleOperator::Fallback && !day.is_empty();
        if spare || !applies(&rule.day_selector, date, is_holiday) {
            continue;
        }
        let adds = rule.operator == RuleOperator::Additional || rule.kind == RuleKind::Closed;
        if !adds {
            day.clear();
        }
        for interval in intervals(rule) {
            cut(&mut day, interval.from, interval.to);
            if rule.kind != RuleKind::Closed {
                day.push(interval);
            }
        }
        day = joined(day);
    }
    day
}

/// Tells whether a rule is about public holidays.
pub(super) fn names_public_holidays(expression: &OpeningHoursExpression) -> bool {
    names(expression, HolidayKind::Public)
}

/// Tells whether a rule is about school holidays.
pub(super) fn names_school_holidays(expression: &OpeningHoursExpression) -> bool {
    names(expression, HolidayKind::School)
}

fn names(expression: &OpeningHoursExpression, wanted: HolidayKind) -> bool {
    let about = |range: &WeekDayRange| matches!(range, WeekDayRange::Holiday { kind, .. } if *kind == wanted);
    expression.rules.iter().any(|rule| rule.day_selector.weekday.iter().any(about))
}

fn intervals(rule: &RuleSequence) -> impl Iterator<Item = Interval> {
    let comment = (!rule.comment.is_empty()).then(|| rule.comment.to_string());
    let closed_all_day = |from, to| rule.kind == RuleKind::Closed && from == 0 && to == FULL_DAY;
    rule.time_selector.spans.iter().filter_map(minutes).map(move |(from, to)| {
        // "off" without times also takes what would go on after midnight.
        let to = if closed_all_day(from, to) { 2 * FULL_DAY } else { to };
        Interval { from, to, comment: comment.clone() }
    })
}

fn minutes(span: &TimeSpan) -> Option<(Minutes, Minutes)> {
    let (Time::Fixed(from), Time::Fixed(to)) = (span.range.start, span.range.end) else {
        return None;
    };
    let (from, to) = (from.mins_from_midnight(), to.mins_from_midnight());
    Some((from, if to > from { to } else { to + FULL_DAY }))
}

/// Removes a time from a day.
fn cut(day: &mut Day, from: Minutes, to: Minutes) {
    let rest = day.drain(..).flat_map(|interval| {
        let before = Interval { to: interval.to.min(from), ..interval.clone() };
        let after = Interval { from: interval.from.max(to), ..interval };
        [before, after]
    });
    *day = rest.filter(|interval| interval.from < interval.to).collect();
}

/// Sorts disjoint intervals and joins those that touch and say the same.
fn joined(mut day: Day) -> Day {
    day.sort_by_key(|interval| interval.from);
    day.dedup_by(|next, kept| {
        let same = kept.to == next.from && kept.comment == next.comment;
        if same {
            kept.to = next.to;
        }
        same
    });
    day
}

fn applies(selector: &DaySelector, date: NaiveDate, is_holiday: &dyn Fn(NaiveDate) -> bool) -> bool {
    let DaySelector { year, monthday, week, weekday } = selector;
    let any_year = year.is_empty() || year.iter().any(|range| in_years(range, date));
    let any_date = monthday.is_empty() || monthday.iter().any(|range| in_dates(range, date));
    let any_week = week.is_empty() || week.iter().any(|range| in_weeks(range, date));
    let any_day = weekday.is_empty() || weekday.iter().any(|range| on_weekday(range, date, is_holiday));
    any_year && any_date && any_week && any_day
}

fn in_years(range: &YearRange, date: NaiveDate) -> bool {
    let (years, step) = range.into_parts();
    let (first, last) = (years.start().0, years.end().0);
    (first..=last).contains(&date.year()) && (date.year() - first) % i32::from(step) == 0
}

fn in_weeks(range: &WeekRange, date: NaiveDate) -> bool {
    let (weeks, step): (RangeInclusive<WeekNum>, u8) = range.into_parts();
    let (first, last) = (u32::from(weeks.start().0), u32::from(weeks.end().0));
    let week = date.iso_week().week();
    (first..=last).contains(&week) && (week - first).is_multiple_of(u32::from(step))
}

fn on_weekday(range: &WeekDayRange, date: NaiveDate, is_holiday: &dyn Fn(NaiveDate) -> bool) -> bool {
    match range {
        WeekDayRange::Holiday { kind, offset } => *kind == HolidayKind::Public && is_holiday(moved(date, -offset)),
        WeekDayRange::Fixed { range, offset, nth_from_start, nth_from_end } => {
            let date = moved(date, -offset);
            let (day, length) = (date.day0(), u32::from(date.num_days_in_month()));
            let nth =
                |places: &[bool; 5], days: u32| places.iter().zip(0..).any(|(on, place)| *on && place == days / 7);
            in_week(range, date.weekday()) && (nth(nth_from_start, day) || nth(nth_from_end, length - 1 - day))
        }
    }
}

fn in_week(range: &RangeInclusive<Weekday>, day: Weekday) -> bool {
    day.days_since(*range.start()) <= range.end().days_since(*range.start())
}

/// Moves a date by days; stays where the calendar ends.
fn moved(date: NaiveDate, days: i16) -> NaiveDate {
    date.checked_add_signed(TimeDelta::days(days.into())).unwrap_or(date)
}

fn in_dates(range: &MonthdayRange, date: NaiveDate) -> bool {
    match range {
        MonthdayRange::Month { range, year } => {
            let (first, last) = (u32::from(*range.start()), u32::from(*range.end()));
            let wraps = first > last;
            let month = date.month();
            let inside = if wraps { month >= first || month <= last } else { (first..=last).contains(&month) };
            // The end of a winter that began in the year named.
            let season = if wraps && month <= last { date.year() - 1 } else { date.year() };
            inside && year.is_none_or(|year| year.0 == season)
        }
        MonthdayRange::Date { start, end } => between(*start, *end, date),
    }
}

type Bound = (Date, DateOffset);

fn between(start: Bound, end: Bound, date: NaiveDate) -> bool {
    let stated = |bound: Bound| bound.0.year().map(|year| year.0);
    // Ranges and offsets may lead over New Year.
    let years = match stated(start).or(stated(end)) {
        Some(year) => year..=year,
        None => date.year() - 1..=date.year() + 1,
    };
    let mut ranges = years.filter_map(|year| {
        if start == end {
            let day = place(start, year, Missing::None)?;
            return Some(day..=day);
        }
        [(year, year), (year - 1, year), (year, year + 1)].into_iter().find_map(|(first, last)| {
            let first = place(start, stated(start).unwrap_or(first), Missing::Later)?;
            let last = place(end, stated(end).unwrap_or(last), Missing::Earlier)?;
            (first <= last).then_some(first..=last)
        })
    });
    ranges.any(|range| range.contains(&date))
}

/// What stands in for 29 February in other years.
#[derive(Clone, Copy)]
enum Missing {
    None,
    Earlier,
    Later,
}

fn place((date, offset): Bound, year: i32, missing: Missing) -> Option<NaiveDate> {
    let found = match date {
        Date::Easter { .. } => easter_sunday(year)?,
        Date::Fixed { month, day, .. } => {
            let month = u32::from(month);
            let exact = NaiveDate::from_ymd_opt(year, month, day.into());
            let last = || Some(NaiveDate::from_ymd_opt(year, month, 1)? + Days::new(27));
            match missing {
                Missing::None => exact?,
                Missing::Earlier => exact.or_else(last)?,
                Missing::Later => exact.or_else(|| Some(last()? + Days::new(1)))?,
            }
        }
        Date::Weekday { month, wday, nth, .. } => nth_weekday(year, month.into(), wday, nth)?,
    };
    Some(offset.apply(found))
}

fn nth_weekday(year: i32, month: u32, weekday: Weekday, nth: i8) -> Option<NaiveDate> {
    let days = |nth| NaiveDate::from_weekday_of_month_opt(year, month, weekday, nth);
    if nth > 0 {
        return days(nth.unsigned_abs());
    }
    let count = if days(5).is_some() { 5 } else { 4 };
    days((count + 1_u8).checked_sub(nth.unsigned_abs())?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, date: &str) -> String {
        let expression = opening_hours_syntax::parse(text).expect("the text is OSM");
        let date = date.parse().expect("the date is one");
        let holiday = |date: NaiveDate| date.ordinal() == 1;
        let intervals = day(&expression, date, &holiday);
        let shown = intervals.iter().map(|interval| format!("{}-{}", interval.from, interval.to));
        shown.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_rule_replaces_the_hours_of_its_days_and_a_further_one_adds() {
        let thursday = "2026-09-24";
        assert_eq!(shown("Mo-Fr 08:00-12:00; Th 14:00-17:30", thursday), "840-1050");
        assert_eq!(shown("Mo-Fr 08:00-12:00, Th 14:00-17:30", thursday), "480-720 840-1050");
        assert_eq!(shown("Mo-Fr 08:00-12:00; Th 10:00-11:00 off", thursday), "480-600 660-720");
        assert_eq!(shown("Mo-We 08:00-12:00 || 09:00-10:00", thursday), "540-600");
        assert_eq!(shown("Mo-Fr 08:00-12:00 || 09:00-10:00", thursday), "480-720");
        assert_eq!(shown("Th 08:00-12:00,12:00-14:00,13:00-15:00", thursday), "480-900");
    }

    #[test]
    fn hours_after_midnight_belong_to_the_day_on_which_they_begin() {
        let text = "Fr 22:00-02:00; Sa 10:00-14:00";
        assert_eq!(shown(text, "2026-09-25"), "1320-1560");
        assert_eq!(shown(text, "2026-09-26"), "600-840");
        assert_eq!(shown("Fr 22:00-26:00", "2026-09-25"), "1320-1560");
        assert_eq!(shown("Fr 22:00-02:00; Sep 25 off", "2026-09-25"), "");
        assert_eq!(shown("Mo-Su 00:00-24:00", "2026-09-25"), "0-1440");
    }

    #[test]
    fn holidays_are_those_of_the_calendar_and_never_school_holidays() {
        let text = "Mo-Fr 08:00-12:00; PH off; PH -1 day 08:00-10:00; SH off";
        assert_eq!(shown(text, "2026-01-01"), "");
        assert_eq!(shown(text, "2025-12-31"), "480-600");
        assert_eq!(shown(text, "2026-01-02"), "480-720");
    }

    #[test]
    fn seasons_with_years_end_on_their_last_day() {
        assert_eq!(shown("2026Apr-Sep 10:00-12:00", "2026-09-30"), "600-720");
        assert_eq!(shown("2026Nov-Feb 10:00-12:00", "2027-02-28"), "600-720");
        assert_eq!(shown("2026Nov-Feb 10:00-12:00", "2026-02-28"), "");
        assert_eq!(shown("2026 Dec 24-Jan 2 10:00-12:00", "2027-01-02"), "600-720");
        assert_eq!(shown("2026 Dec 24-Jan 2 10:00-12:00", "2026-01-02"), "");
        assert_eq!(shown("Feb 29 10:00-12:00", "2027-02-28"), "");
    }

    #[test]
    fn days_are_those_of_the_library_where_hours_end_by_midnight() {
        let texts = [
            "Mo-Fr 08:00-12:00; Th 14:00-17:30",
            "Mo-Fr 08:00-12:00, Th 14:00-17:30; We off",
            "Apr-Sep Mo-Fr 08:00-18:00; Oct-Mar Mo-Fr 09:00-16:00",
            "Nov-Feb,Jul Sa-Mo 10:00-12:00 \"x\"",
            "We[1],Fr[-1] 14:00-18:00; Tu[2-3] +1 day 09:00-10:00",
            "week 2-52/2 Mo 10:00-12:00; week 1-53/2 Tu 10:00-12:00",
            "2026 Mo 08:00-12:00; 2027-2028/2 Tu 08:00-12:00; 2028+ We 08:00-12:00",
            "Dec 24-Jan 2 off; easter -2 days-easter +1 day 10:00-11:00",
            "Oct 1-Mar 31 08:00-10:00; Mar 29-Oct 25 11:00-12:00",
            "2026 Dec 20-2027 Jan 10 08:00-10:00; 2027 May 1+ 07:00-08:00",
            "Oct Su[-1]-Mar Su[-1] -1 day 09:00-10:00",
            "Sep 1+Mo-Sep 20 10:00-12:00; Jun 5-10 off",
            "Mo-Fr 08:00-16:00; 12:00-13:00 off; Sa 10:00-12:00 || 14:00-15:00 unknown \"y\"",
        ];
        let first: NaiveDate = "2025-12-01".parse().expect("the date is one");
        for text in texts {
            let library: opening_hours::OpeningHours = text.parse().expect("the text is OSM");
            let expression = library.get_expression();
            for date in first.iter_days().take(3 * 366) {
                let ours = day(&expression, date, &|_| false);
                let open = library.schedule_at(date).into_iter().filter(|range| range.kind != RuleKind::Closed);
                let theirs = joined(open.map(|range| of_library(&range)).collect());
                assert_eq!(ours, theirs, "{text} on {date}");
            }
        }
    }

    fn of_library(range: &opening_hours::schedule::TimeRange) -> Interval {
        let comment = (!range.comment.is_empty()).then(|| range.comment.to_string());
        let (from, to) = (range.range.start.mins_from_midnight(), range.range.end.mins_from_midnight());
        Interval { from, to, comment }
    }
}
