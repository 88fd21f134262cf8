//! Opening hours: read as OSM `opening_hours`, and worked out for a build date.
//!
//! In: the text of an editor, dated exceptions, a Land and a date. Out: weeks, days and intervals as numbers, and mistakes with
//! a corrected text. No words: names of days, holidays and "closed" come from the catalogue of each language. This module does
//! not know school holidays; a rule for them (`SH off`) is kept and never applies, see
//! [`OpeningHours::names_school_holidays`].
//!
//! OSM semantics hold: after `;` a rule replaces the hours of its days, so that `Mo-Fr 08:00-12:00; Th 14:00-17:30` has no
//! Thursday morning; after `,` it adds to them.

mod check;
mod evaluate;
mod groups;
mod outlook;
mod records;
mod rows;
mod seasons;
mod spelling;
mod suggest;
mod timetable;

use std::ops::Range;
use std::sync::Arc;

use chrono::NaiveDate;
use opening_hours_syntax::rules::OpeningHoursExpression;

pub use self::outlook::{Said, Span as OpenSpan, open_spans, outlook};
pub use self::records::{HoursRecord, from_records};
pub use self::rows::{Row, always_open, rows};
pub use self::timetable::{DayChange, DayHours, Exception, Reason, Timetable, Week, timetable};

/// Minutes since midnight; over 1440 on the next day.
pub type Minutes = u16;

/// The intervals of one day in their order, disjoint; none when closed.
///
/// An interval belongs to the day on which it begins: `22:00-02:00` on Friday is one interval of Friday that ends at 1560.
pub type Day = Vec<Interval>;

/// A time in which a place is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interval {
    /// The beginning, below 1440.
    pub from: Minutes,
    /// The end, after the beginning and up to 2880.
    pub to: Minutes,
    /// The editor's remark in quotation marks. A rule with a remark and no times (`Fr "nach Vereinbarung"`) spans 0 to 1440.
    pub comment: Option<String>,
}

impl Interval {
    /// Tells whether it is a remark without times, like `Fr "nach Vereinbarung"`.
    #[must_use]
    pub fn is_remark(&self) -> bool {
        self.comment.is_some() && self.from == 0 && self.to == 24 * 60
    }
}

/// Opening hours that were read, with their text.
///
/// Invariant: the rules are those of the text, and hold nothing that cannot be shown as plain times (see `check`).
#[derive(Clone, Debug)]
pub struct OpeningHours {
    text: Arc<str>,
    expression: Arc<OpeningHoursExpression>,
}

impl PartialEq for OpeningHours {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for OpeningHours {}

/// A text that is no opening hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HoursError {
    /// The bytes of the text where the mistake is.
    pub span: Range<usize>,
    /// What is wrong.
    pub kind: HoursMistake,
    /// The whole text as it should be, which can be read; only where the meaning is clear.
    pub suggestion: Option<String>,
}

/// What can be wrong with opening hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HoursMistake {
    /// German day names where OSM has `Tu`, `We`, `Th`, `Su`.
    GermanDays,
    /// A time that is not `08:00-12:00`.
    TimeFormat,
    /// `SH` together with weekdays, which readers of OSM texts understand differently.
    SchoolHolidayWeekday,
    /// Anything else, also what OSM allows and no table of times can show: sunrise, open ends (`18:00+`), repetitions
    /// (`10:00-16:00/01:30`), `unknown` without a comment, `PH` before or after a weekday without a comma, 31 April.
    Syntax,
}

impl OpeningHours {
    /// Reads opening hours as an editor wrote them; white space around them does not count.
    ///
    /// # Errors
    /// Says where the first mistake is and, if it is a usual German spelling, how to write it.
    pub fn parse(text: &str) -> Result<Self, HoursError> {
        let trimmed = text.trim();
        let offset = text.len() - text.trim_start().len();
        match check::strict(trimmed) {
            Ok(expression) => Ok(Self { text: trimmed.into(), expression: Arc::new(expression) }),
            Err(mistake) => {
                let error = suggest::explain(trimmed, mistake);
                let span = error.span.start + offset..error.span.end + offset;
                Err(HoursError { span, ..error })
            }
        }
    }

    /// Returns the text, which other programs read as OSM `opening_hours`.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Tells whether a rule is about public holidays (`PH off`).
    #[must_use]
    pub fn names_public_holidays(&self) -> bool {
        evaluate::names_public_holidays(&self.expression)
    }

    /// Tells whether a rule is about school holidays (`SH off`), which is not in the timetable.
    #[must_use]
    pub fn names_school_holidays(&self) -> bool {
        evaluate::names_school_holidays(&self.expression)
    }

    /// Works out one date, where `is_holiday` knows the public holidays.
    fn day(&self, date: NaiveDate, is_holiday: &dyn Fn(NaiveDate) -> bool) -> Day {
        evaluate::day(&self.expression, date, is_holiday)
    }

    /// Tells whether it is open at all times, whatever the date.
    fn is_constant(&self) -> bool {
        self.expression.is_constant()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent_and_shared<T: Send + Sync>(_: &T) {}

    #[test]
    fn hours_are_shared_by_threads_and_equal_by_their_text() {
        let hours = OpeningHours::parse(" Mo-Fr 08:00-12:00; PH off ").expect("the text is OSM");
        sent_and_shared(&hours);
        assert_eq!(hours.text(), "Mo-Fr 08:00-12:00; PH off");
        assert_eq!(hours, OpeningHours::parse("Mo-Fr 08:00-12:00; PH off").expect("the text is OSM"));
        assert_ne!(hours, OpeningHours::parse("Mo-Fr 08:00-12:00").expect("the text is OSM"));
    }

    #[test]
    fn hours_tell_which_holidays_they_name() {
        let hours = |text| OpeningHours::parse(text).expect("the text is OSM");
        assert!(hours("Mo-Fr 08:00-12:00; PH,SH off").names_public_holidays());
        assert!(hours("Mo-Fr 08:00-12:00; PH,SH off").names_school_holidays());
        assert!(!hours("Mo-Fr 08:00-12:00").names_public_holidays());
        assert!(!hours("Mo-Fr 08:00-12:00; PH off").names_school_holidays());
    }

    #[test]
    fn the_place_of_a_mistake_counts_from_the_start_of_the_whole_text() {
        let error = OpeningHours::parse("  Mo,Di 08:00-12:00").expect_err("Di is German");
        assert_eq!((error.kind, error.span), (HoursMistake::GermanDays, 5..7));
        assert_eq!(error.suggestion.as_deref(), Some("Mo,Tu 08:00-12:00"));
    }
}
