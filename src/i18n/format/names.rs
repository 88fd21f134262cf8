//! Names of months and weekdays, as CLDR has them.

use chrono::{Datelike as _, Months, NaiveDate};
use icu::calendar::Gregorian;
use icu::calendar::cal::Persian;
use icu::datetime::fieldsets::enums::DateFieldSet;
use icu::datetime::input::Date;
use icu::datetime::pattern::{DateTimePattern, FixedCalendarDateTimeNames};
use icu::locale::Locale;
use writeable::TryWriteable as _;

/// The names of a language, the first of each pair standing alone and the second inside a date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Names {
    /// January to December.
    pub(super) months: Vec<(String, String)>,
    /// Monday to Sunday.
    pub(super) weekdays: Vec<(String, String)>,
}

impl Names {
    /// Tells whether the months are numbers, as in the data of the root, like `M12`.
    pub(super) fn are_numbers(&self) -> bool {
        self.months.iter().any(|(alone, in_date)| [alone, in_date].iter().any(|name| name.starts_with("M1")))
    }

    /// Takes the names of a language; `None` where the data has none.
    pub(super) fn of(locale: &Locale) -> Option<Self> {
        let monday = NaiveDate::from_ymd_opt(2024, 1, 1).expect("1 January 2024 was a Monday");
        let months: Vec<_> = (0..12).map(|month| gregorian(monday + Months::new(month))).collect();
        let weekdays: Vec<_> = monday.iter_days().take(7).map(gregorian).collect();
        Some(Self {
            months: both(locale, ["LLLL", "MMMM"], &months)?,
            weekdays: both(locale, ["cccc", "EEEE"], &weekdays)?,
        })
    }
}

/// The names by which texts of a language call days and months, in small letters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DayNames {
    /// Names of Monday to Sunday, whole and short.
    pub weekdays: Vec<Vec<String>>,
    /// Names of January to December.
    pub months: Vec<Vec<String>>,
    /// Words that stand in a date besides.
    pub between: Vec<String>,
    /// Whether the weekday stands behind the date, as in Turkish.
    pub weekday_last: bool,
}

impl DayNames {
    /// Collects the names of a language; what two days or months are both called is none's.
    pub(super) fn of(locale: &Locale, names: &Names) -> Self {
        let monday = NaiveDate::from_ymd_opt(2024, 1, 1).expect("1 January 2024 was a Monday");
        let days: Vec<_> = monday.iter_days().take(7).map(gregorian).collect();
        let short = both(locale, ["ccc", "EEE"], &days).unwrap_or_default();
        let mut weekdays: Vec<Vec<String>> = names.weekdays.iter().map(spellings).collect();
        for (all, short) in weekdays.iter_mut().zip(&short) {
            all.extend(spellings(short));
        }
        let months = names.months.iter().map(spellings).collect();
        Self { weekdays: unambiguous(weekdays), months: unambiguous(months), ..Self::default() }
    }
}

fn spellings((alone, in_date): &(String, String)) -> Vec<String> {
    [alone, in_date].iter().map(|name| name.trim_end_matches('.').to_lowercase()).collect()
}

/// Drops repeated names, and names that several have.
fn unambiguous(mut names: Vec<Vec<String>>) -> Vec<Vec<String>> {
    for own in &mut names {
        own.sort();
        own.dedup();
    }
    let all: Vec<String> = names.iter().flatten().cloned().collect();
    for own in &mut names {
        own.retain(|name| all.iter().filter(|other| *other == name).count() == 1);
    }
    names
}

/// Returns day, month as it stands in a date, and year of a day in the Persian calendar.
pub(super) fn persian(locale: &Locale, date: NaiveDate) -> Option<(u8, String, i32)> {
    let date = gregorian(date).to_calendar(Persian);
    let pattern = DateTimePattern::try_from_pattern_str("MMMM").ok()?;
    let mut names = FixedCalendarDateTimeNames::<Persian, DateFieldSet>::try_new(locale.into()).ok()?;
    let month = names.include_for_pattern(&pattern).ok()?.format(&date).try_write_to_string().ok()?.into_owned();
    Some((date.day_of_month().0, month, date.year().extended_year()))
}

fn both(locale: &Locale, [alone, in_date]: [&str; 2], days: &[Date<Gregorian>]) -> Option<Vec<(String, String)>> {
    Some(named(locale, alone, days)?.into_iter().zip(named(locale, in_date, days)?).collect())
}

/// Formats days by a pattern of CLDR.
fn named(locale: &Locale, pattern: &str, days: &[Date<Gregorian>]) -> Option<Vec<String>> {
    let pattern = DateTimePattern::try_from_pattern_str(pattern).ok()?;
    let mut names = FixedCalendarDateTimeNames::<Gregorian, DateFieldSet>::try_new(locale.into()).ok()?;
    let formatter = names.include_for_pattern(&pattern).ok()?;
    days.iter().map(|day| Some(formatter.format(day).try_write_to_string().ok()?.into_owned())).collect()
}

/// Turns a day into the form of ICU4X.
pub(super) fn gregorian(date: NaiveDate) -> Date<Gregorian> {
    let month = u8::try_from(date.month()).expect("a month is at most 12");
    let day = u8::try_from(date.day()).expect("a day is at most 31");
    Date::try_new_gregorian(date.year(), month, day).expect("both libraries know the same dates")
}
