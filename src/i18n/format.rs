//! Dates, numbers, lists and sorting by CLDR, through ICU4X.
//!
//! Digits are Latin, the calendar Gregorian and the clock has 24 hours in every language, since an appointment in Germany is
//! read by a German clerk too.

use std::cmp::Ordering;
use std::sync::Arc;

use chrono::{Datelike, NaiveDate};
use icu::calendar::Gregorian;
use icu::collator::options::{CollatorOptions, Strength};
use icu::collator::{Collator, CollatorBorrowed};
use icu::datetime::fieldsets::{E, YM, YMD, YMDE};
use icu::datetime::input::Date;
use icu::datetime::{FixedCalendarDateTimeFormatter, fieldsets};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::decimal::options::DecimalFormatterOptions;
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;
use icu::locale::Locale;
use icu::properties::CodePointMapData;
use icu::properties::props::Script;

/// A day of the week, Monday first, from 0.
pub type Weekday = usize;

/// A language whose data CLDR does not have.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no data for the language tag {0}")]
pub struct FormatsError(pub String);

/// How one language writes dates, numbers and lists, and how it sorts.
pub struct Formats {
    day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    long: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    weekday: FixedCalendarDateTimeFormatter<Gregorian, E>,
    number: DecimalFormatter,
    and: ListFormatter,
    collator: CollatorBorrowed<'static>,
    letters: CollatorBorrowed<'static>,
}

impl Formats {
    /// Prepares the forms of a language by its BCP 47 tag.
    ///
    /// # Errors
    /// The tag is no language tag, or CLDR has no data for it.
    pub fn new(tag: &str) -> Result<Self, FormatsError> {
        let error = || FormatsError(tag.to_owned());
        let locale: Locale = format!("{tag}-u-ca-gregory-hc-h23-nu-latn").parse().map_err(|_| error())?;
        let day = FixedCalendarDateTimeFormatter::try_new((&locale).into(), fieldsets::YMD::long());
        let long = FixedCalendarDateTimeFormatter::try_new((&locale).into(), fieldsets::YMDE::long());
        let month = FixedCalendarDateTimeFormatter::try_new((&locale).into(), fieldsets::YM::long());
        let weekday = FixedCalendarDateTimeFormatter::try_new((&locale).into(), fieldsets::E::long());
        let number = DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default());
        let and = ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default());
        let collator = Collator::try_new((&locale).into(), CollatorOptions::default());
        let mut base_letters = CollatorOptions::default();
        base_letters.strength = Some(Strength::Primary);
        let letters = Collator::try_new((&locale).into(), base_letters);
        // Without data of its own a language gets that of the root, which has numbers instead of names, and says nothing.
        let month = month.map_err(|_| error())?;
        let december = NaiveDate::from_ymd_opt(2026, 12, 1).expect("1 December 2026 is a day");
        if month.format(&icu_date(december)).to_string().contains("M12") {
            return Err(error());
        }
        Ok(Self {
            day: day.map_err(|_| error())?,
            long: long.map_err(|_| error())?,
            month,
            weekday: weekday.map_err(|_| error())?,
            number: number.map_err(|_| error())?,
            and: and.map_err(|_| error())?,
            collator: collator.map_err(|_| error())?,
            letters: letters.map_err(|_| error())?,
        })
    }

    /// Writes a day: `9. Dezember 2026`.
    #[must_use]
    pub fn day(&self, date: NaiveDate) -> String {
        self.day.format(&icu_date(date)).to_string()
    }

    /// Writes a day with its weekday: `Mittwoch, 9. Dezember 2026`.
    #[must_use]
    pub fn day_with_weekday(&self, date: NaiveDate) -> String {
        self.long.format(&icu_date(date)).to_string()
    }

    /// Writes a month: `Dezember 2026`.
    #[must_use]
    pub fn month(&self, date: NaiveDate) -> String {
        self.month.format(&icu_date(date)).to_string()
    }

    /// Writes the name of a weekday.
    #[must_use]
    pub fn weekday(&self, weekday: Weekday) -> String {
        let monday = NaiveDate::from_ymd_opt(2024, 1, 1).expect("1 January 2024 was a Monday");
        let days = u64::try_from(weekday % 7).expect("the rest of a division by seven is small");
        self.weekday.format(&icu_date(monday + chrono::Days::new(days))).to_string()
    }

    /// Writes a number that is given with a point.
    #[must_use]
    pub fn number(&self, number: &str) -> String {
        number.parse::<Decimal>().map_or_else(|_| number.to_owned(), |decimal| self.number.format_to_string(&decimal))
    }

    /// Writes an amount of money, with two places where it has cents and none where it is whole.
    #[must_use]
    pub fn amount(&self, number: &str) -> String {
        let Ok(mut decimal) = number.parse::<Decimal>() else { return number.to_owned() };
        decimal.trim_end();
        if decimal.nonzero_magnitude_end() < 0 {
            decimal.pad_end(-2);
        } else {
            decimal.trim_end();
        }
        self.number.format_to_string(&decimal)
    }

    /// Joins texts: `a, b und c`.
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        self.and.format_to_string(items.iter().map(String::as_str))
    }

    /// Compares two texts in the order of the language.
    #[must_use]
    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        self.collator.compare(left, right).then_with(|| left.cmp(right))
    }

    /// Finds the letter, of those of the language in their order, under which a list sets a text: the one it begins with,
    /// whatever case and accents (`Ärztin` under `A` in German, `çay` under `Ç` in Turkish), else the last before it in the order of the
    /// language, as `ሁ` under `ሀ`. Nothing for digits and other scripts. A letter may be several characters, like the Albanian `Dh`.
    #[must_use]
    pub fn letter(&self, text: &str, letters: &[Arc<str>]) -> Option<usize> {
        let begins = |letter: &str| {
            let end = text.char_indices().nth(letter.chars().count()).map_or(text.len(), |(end, _)| end);
            self.letters.compare(&text[..end], letter) == Ordering::Equal
        };
        let same = letters.iter().enumerate().filter(|(_, letter)| begins(letter));
        if let Some((place, _)) = same.max_by_key(|(_, letter)| letter.chars().count()) {
            return Some(place);
        }
        let script = |text: &str| text.chars().next().map(|letter| CodePointMapData::<Script>::new().get(letter));
        let before =
            |letter: &str| script(letter) == script(text) && self.letters.compare(letter, text) == Ordering::Less;
        letters.iter().rposition(|letter| before(letter))
    }
}

/// Writes a time of day: `08:00`; minutes after midnight of the next day start again at 0, and 24:00 stays.
#[must_use]
pub fn time(minutes: u16) -> String {
    let minutes = if minutes > 24 * 60 { minutes - 24 * 60 } else { minutes };
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

fn icu_date(date: NaiveDate) -> Date<Gregorian> {
    let month = u8::try_from(date.month()).expect("a month is at most 12");
    let day = u8::try_from(date.day()).expect("a day is at most 31");
    Date::try_new_gregorian(date.year(), month, day).expect("both libraries know the same dates")
}

#[cfg(test)]
mod tests {
    use super::*;

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
    }

    #[test]
    fn sorting_knows_umlauts() {
        assert_eq!(formats("de").compare("Ärztin", "Bad"), Ordering::Less);
    }
}
