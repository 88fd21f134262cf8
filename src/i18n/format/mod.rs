//! Dates, numbers, lists and sorting by CLDR, through ICU4X, with a language's own forms laid over.
//!
//! Digits are Latin, the calendar Gregorian and the clock has 24 hours in every language, since an appointment in Germany is
//! read by a German clerk too.

mod calendar;
mod names;
mod number;
mod order;

pub use calendar::{CALENDAR, Calendar};
pub use names::DayNames;

use std::cmp::Ordering;
use std::sync::Arc;

use chrono::{Datelike, NaiveDate};
use fluent_bundle::FluentValue;
use icu::calendar::Gregorian;
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::{Y, YM, YMD, YMDE};
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::locale::{Locale, locale};

use crate::locale::OtherCalendar;
use names::{Names, gregorian};
use number::Numbers;
use order::Order;

/// A day of the week, Monday first, from 0.
pub type Weekday = usize;

/// A language whose data CLDR does not have.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no data for the language tag {0}")]
pub struct FormatsError(pub String);

/// How exactly a day is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Precision {
    /// The year alone.
    Year,
    /// The quarter of the year.
    Quarter,
    /// The month.
    Month,
    /// The day.
    Day,
}

impl Precision {
    /// Returns the precision by its name in content, like `quarter`.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        [("year", Self::Year), ("quarter", Self::Quarter), ("month", Self::Month), ("day", Self::Day)]
            .into_iter()
            .find(|(other, _)| *other == name)
            .map(|(_, precision)| precision)
    }
}

/// How one language writes dates, numbers and lists, and how it sorts.
pub struct Formats {
    locale: Locale,
    day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    long: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    year: FixedCalendarDateTimeFormatter<Gregorian, Y>,
    names: Names,
    numbers: Numbers,
    and: ListFormatter,
    order: Order,
    calendar: Calendar,
    other: Option<OtherCalendar>,
}

impl Formats {
    /// Prepares the forms of a language by its BCP 47 tag.
    ///
    /// # Errors
    /// The tag is no language tag, or CLDR has no data for it: without data of its own a language gets that of the root, which
    /// has numbers instead of names, and says nothing.
    pub fn new(tag: &str) -> Result<Self, FormatsError> {
        Self::of(tag).filter(|formats| !formats.names.are_numbers()).ok_or_else(|| FormatsError(tag.to_owned()))
    }

    fn of(tag: &str) -> Option<Self> {
        let locale: Locale = format!("{tag}-u-ca-gregory-hc-h23-nu-latn").parse().ok()?;
        Some(Self {
            day: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).ok()?,
            long: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMDE::long()).ok()?,
            month: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YM::long()).ok()?,
            year: FixedCalendarDateTimeFormatter::try_new((&locale).into(), Y::long()).ok()?,
            names: Names::of(&locale)?,
            numbers: Numbers::of(&locale)?,
            and: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).ok()?,
            order: Order::of(&locale)?,
            calendar: Calendar::default(),
            other: None,
            locale,
        })
    }

    /// Lays a language's own forms over those of CLDR.
    #[must_use]
    pub fn with_calendar(self, calendar: Calendar) -> Self {
        Self { calendar, ..self }
    }

    /// Lets the dates of another calendar stand beside ours.
    #[must_use]
    pub fn with_other_calendar(self, other: Option<OtherCalendar>) -> Self {
        Self { other, ..self }
    }

    /// Returns the messages of `calendar.ftl` that a language needs because CLDR has nothing in their place but the root's.
    #[must_use]
    pub fn lacks(&self) -> Vec<String> {
        let root = Names::of(&locale!("und")).expect("the root has data");
        let mut lacking = Vec::new();
        for (kind, own, root) in
            [("month", &self.names.months, &root.months), ("weekday", &self.names.weekdays, &root.weekdays)]
        {
            let same = (1..).zip(own.iter().zip(root)).filter(|(_, (own, root))| own == root);
            lacking.extend(
                same.map(|(number, _)| number)
                    .filter(|it| self.calendar.name(kind, *it).is_none())
                    .map(|it| format!("{kind}-{it}")),
            );
        }
        if self.and.format_to_string(["a", "b"].iter()) == "a, b" {
            let sample = [("first", "a"), ("items", "a"), ("next", "b"), ("last", "b")];
            let sample = sample.map(|(name, text)| (name, FluentValue::from(text)));
            let forms = ["list-two", "list-middle", "list-end"];
            lacking.extend(
                forms.into_iter().filter(|form| self.calendar.form(form, &sample).is_none()).map(str::to_owned),
            );
        }
        lacking
    }

    /// Writes a day: `9. Dezember 2026`.
    #[must_use]
    pub fn day(&self, date: NaiveDate) -> String {
        let month = self.month_in_date(date);
        self.own_day(date.day(), &month, date.year()).unwrap_or_else(|| {
            let text = self.day.format(&gregorian(date)).to_string();
            text.replacen(&self.names.months[date.month0() as usize].1, &month, 1)
        })
    }

    /// Writes a day with its weekday: `Mittwoch, 9. Dezember 2026`.
    #[must_use]
    pub fn day_with_weekday(&self, date: NaiveDate) -> String {
        let number = date.weekday().num_days_from_monday() as usize;
        let of_cldr = &self.names.weekdays[number].1;
        let weekday = self.calendar.name_in_date("weekday", number + 1).unwrap_or_else(|| of_cldr.clone());
        let values = [("weekday", weekday.as_str().into()), ("date", self.day(date).into())];
        self.calendar.form("date-weekday", &values).unwrap_or_else(|| {
            let text = self.long.format(&gregorian(date)).to_string();
            let text = text.replacen(of_cldr, &weekday, 1);
            text.replacen(&self.names.months[date.month0() as usize].1, &self.month_in_date(date), 1)
        })
    }

    /// Writes a month: `Dezember 2026`.
    #[must_use]
    pub fn month(&self, date: NaiveDate) -> String {
        let (alone, in_date) = (self.month_name(date), self.month_in_date(date));
        let values = [
            ("month", alone.as_str().into()),
            ("month-in-date", in_date.into()),
            ("year", date.year().to_string().into()),
        ];
        self.calendar.form("date-month", &values).unwrap_or_else(|| {
            let text = self.month.format(&gregorian(date)).to_string();
            let (of_cldr, of_cldr_in_date) = &self.names.months[date.month0() as usize];
            let told = if text.contains(of_cldr) { of_cldr } else { of_cldr_in_date };
            text.replacen(told, &alone, 1)
        })
    }

    /// Writes a year: `2026`.
    #[must_use]
    pub fn year(&self, date: NaiveDate) -> String {
        let own = self.calendar.form("date-year", &[("year", date.year().to_string().into())]);
        own.unwrap_or_else(|| self.year.format(&gregorian(date)).to_string())
    }

    /// Writes the name of a month that stands alone.
    #[must_use]
    pub fn month_name(&self, date: NaiveDate) -> String {
        let own = self.calendar.name("month", date.month() as usize);
        own.unwrap_or_else(|| self.names.months[date.month0() as usize].0.clone())
    }

    /// Writes the name of a weekday.
    #[must_use]
    pub fn weekday(&self, weekday: Weekday) -> String {
        let own = self.calendar.name("weekday", weekday % 7 + 1);
        own.unwrap_or_else(|| self.names.weekdays[weekday % 7].0.clone())
    }

    /// Returns the names by which texts call days and months.
    #[must_use]
    pub fn day_names(&self) -> DayNames {
        let day = NaiveDate::from_ymd_opt(2026, 12, 9).expect("9 December 2026 was a Wednesday");
        let mut names = DayNames::of(&self.locale, &self.names);
        for number in 0..7 {
            names.weekdays[number].push(self.weekday(number).to_lowercase());
        }
        let text = self.day_with_weekday(day).to_lowercase();
        names.weekday_last = names.weekdays[2].iter().any(|name| text.ends_with(name.as_str()));
        let words = text.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty());
        let known = |word: &str| names.weekdays.iter().chain(&names.months).flatten().any(|name| name == word);
        names.between = words.filter(|word| !known(word)).map(str::to_owned).collect();
        names
    }

    /// Writes a day in the other calendar that the language is shown with, if there is one: `18 آذر 1405`.
    #[must_use]
    pub fn other_day(&self, date: NaiveDate) -> Option<String> {
        let (day, month, year) = match self.other? {
            OtherCalendar::Persian => names::persian(&self.locale, date)?,
        };
        let own = self.own_day(u32::from(day), &month, year);
        Some(own.unwrap_or_else(|| format!("{day} {month} {year}")))
    }

    fn month_in_date(&self, date: NaiveDate) -> String {
        let own = self.calendar.name_in_date("month", date.month() as usize);
        own.unwrap_or_else(|| self.names.months[date.month0() as usize].1.clone())
    }

    fn own_day(&self, day: u32, month: &str, year: i32) -> Option<String> {
        let values = [("day", day.into()), ("month", month.into()), ("year", year.to_string().into())];
        self.calendar.form("date-day", &values)
    }

    /// Writes a number that is given with a point.
    #[must_use]
    pub fn number(&self, number: &str) -> String {
        self.numbers.number(number)
    }

    /// Writes an amount of money, with two places where it has cents and none where it is whole.
    #[must_use]
    pub fn amount(&self, number: &str) -> String {
        self.numbers.amount(number)
    }

    /// Joins texts: `a, b und c`.
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        self.own_list(items).unwrap_or_else(|| self.and.format_to_string(items.iter().map(String::as_str)))
    }

    fn own_list(&self, items: &[String]) -> Option<String> {
        let (last, rest) = items.split_last()?;
        let (first, middle) = rest.split_first()?;
        let text = |text: &str| FluentValue::from(text.to_owned());
        if middle.is_empty() {
            return self.calendar.form("list-two", &[("first", text(first)), ("last", text(last))]);
        }
        let mut so_far = first.clone();
        for item in middle {
            so_far = self.calendar.form("list-middle", &[("items", text(&so_far)), ("next", text(item))])?;
        }
        self.calendar.form("list-end", &[("items", text(&so_far)), ("last", text(last))])
    }

    /// Compares two texts in the order of the language.
    #[must_use]
    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        self.order.compare(left, right)
    }

    /// Finds the letter, of those of the language in their order, under which a list sets a text: the one it begins with,
    /// whatever case and accents (`Ärztin` under `A` in German, `çay` under `Ç` in Turkish), else the last before it in the order of the
    /// language, as `ሁ` under `ሀ`. Nothing for digits and other scripts. A letter may be several characters, like the Albanian `Dh`.
    #[must_use]
    pub fn letter(&self, text: &str, letters: &[Arc<str>]) -> Option<usize> {
        self.order.letter(text, letters)
    }
}

/// Writes a time of day: `08:00`; minutes after midnight of the next day start again at 0, and 24:00 stays.
#[must_use]
pub fn time(minutes: u16) -> String {
    let minutes = if minutes > 24 * 60 { minutes - 24 * 60 } else { minutes };
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::FileId;

    fn formats(tag: &str) -> Formats {
        Formats::new(tag).expect("the language is known")
    }

    #[test]
    fn dates_are_gregorian_with_latin_digits_in_every_language() {
        let date = NaiveDate::from_ymd_opt(2026, 12, 9).expect("the day exists");
        for (tag, expected) in [
            ("de", "9. Dezember 2026"),
            ("en-GB", "9 December 2026"),
            ("ar", "9 ديسمبر 2026"),
            ("uk", "9 грудня 2026\u{202f}р."),
            ("ti", "09 ታሕሳስ 2026"),
            ("tr", "9 Aralık 2026"),
        ] {
            assert_eq!(formats(tag).day(date), expected, "{tag}");
        }
        assert!(formats("fa-AF").day(date).contains("2026"));
    }

    #[test]
    fn numbers_and_lists_follow_the_language() {
        assert_eq!(formats("de").amount("1200.5"), "1.200,50");
        assert_eq!(formats("de").amount("30.00"), "30");
        assert_eq!(formats("en-GB").number("9830000"), "9,830,000");
        let items = ["a".to_owned(), "b".to_owned(), "c".to_owned()];
        assert_eq!(formats("de").list(&items), "a, b und c");
    }

    #[test]
    fn a_tag_without_data_is_refused() {
        for tag in ["prs", "kmr", "tig", "zz", "not a tag"] {
            assert_eq!(Formats::new(tag).err(), Some(FormatsError(tag.to_owned())));
        }
        for tag in ["fa-AF", "ku", "ckb", "ps", "ur", "so", "sr-Latn", "zh-Hans", "vi", "sq", "bs", "hr"] {
            assert!(Formats::new(tag).is_ok(), "{tag}");
        }
    }

    #[test]
    fn what_the_data_takes_from_the_root_is_named_until_the_language_has_its_own() {
        assert_eq!(formats("ckb").lacks(), ["list-two", "list-middle", "list-end"]);
        let forms = "list-two = { $first } و { $last }\nlist-middle = { $items }، { $next }\nlist-end = { $items } و { $last }\n";
        let (calendar, diagnostics) =
            Calendar::read("ckb", &[(FileId::new("i18n/ckb/calendar.ftl"), forms.to_owned())]);
        assert_eq!(diagnostics, []);
        let formats = formats("ckb").with_calendar(calendar);
        assert_eq!(formats.lacks(), Vec::<String>::new());
        assert_eq!(formats.list(&["a", "b", "c"].map(str::to_owned)), "a، b و c");
        let lists = Formats { names: Names::of(&locale!("und")).expect("the root has data"), ..formats };
        assert_eq!(lists.lacks().len(), 12 + 7, "months and weekdays of the root");
    }

    #[test]
    fn weekdays_begin_with_monday() {
        assert_eq!(formats("de").weekday(0), "Montag");
        assert_eq!(formats("tr").weekday(6), "Pazar");
        assert_eq!(formats("ti").weekday(2), "ረቡዕ");
    }

    #[test]
    fn a_text_stands_under_the_letter_that_the_language_counts() {
        let under = |tag: &str, text: &str, letters: &str| {
            let letters: Vec<Arc<str>> = letters.split_whitespace().map(Arc::from).collect();
            formats(tag).letter(text, &letters).map(|place| letters[place].to_string())
        };
        let some = |letter: &str| Some(letter.to_owned());
        assert_eq!(under("de", "Ärztin", "A B"), some("A"));
        assert_eq!(under("de", "bad", "A B"), some("B"));
        assert_eq!(under("de", "24 Stunden", "A B"), None);
        assert_eq!(under("tr", "çay", "B C Ç D"), some("Ç"));
        assert_eq!(under("tr", "İzin", "I İ"), some("İ"));
        assert_eq!(under("sq", "Dhoma", "D Dh E"), some("Dh"));
        assert_eq!(under("ar", "إقامة", "ا ب"), some("ا"));
        assert_eq!(under("ar", "Amt", "ا ب"), None, "another script");
        assert_eq!(under("ar", "", "ا ب"), None);
        assert_eq!(under("ti", "ሁሉ", "ሀ ለ"), some("ሀ"), "syllables of one consonant");
        assert_eq!(under("ti", "ልቢ", "ሀ ለ"), some("ለ"));
        assert_eq!(under("so", "Verein", "B T U A"), some("U"), "the nearest, whatever the order of the letters");
        assert_eq!(under("ckb", "ه\u{6d5}ولێر", "م ن ھ ە و"), some("ھ"), "typed with the letter of another keyboard");
        assert_eq!(under("ur", "كام", "ق ک گ ی ے"), some("ک"));
        assert_eq!(under("fa", "يار", "و ه ی"), some("ی"));
    }

    #[test]
    fn sorting_knows_umlauts() {
        assert_eq!(formats("de").compare("Ärztin", "Bad"), Ordering::Less);
    }
}
