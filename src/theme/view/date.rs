//! Days, times and periods for templates.

use chrono::{Datelike as _, NaiveDate, NaiveDateTime};
use tera::Value as View;

use super::{Fields, Seen};
use crate::content::Record;
use crate::i18n::required::{DATE_OTHER_CALENDAR, DATE_QUARTER, DATE_RANGE, DATE_TIME, SINCE_DATE, UNTIL_DATE};
use crate::i18n::{Args, Precision, Required};

impl Seen<'_> {
    /// A day: `{iso, text, long}`.
    pub(super) fn date(self, date: NaiveDate) -> View {
        let formats = self.formats();
        let fields = Fields::new().with("iso", date.format("%Y-%m-%d").to_string()).with("text", formats.day(date));
        fields.with("long", formats.day_with_weekday(date)).value()
    }

    /// A day as [`date`](Self::date), in the other calendar, too, where the language has one.
    pub(super) fn date_in_both(self, date: NaiveDate) -> View {
        let formats = self.formats();
        Fields::new()
            .with("iso", date.format("%Y-%m-%d").to_string())
            .with("text", self.in_both(formats.day(date), date))
            .with("long", self.in_both(formats.day_with_weekday(date), date))
            .value()
    }

    /// A text with a day and behind it the day in the other calendar, where the language has one.
    pub(super) fn in_both(self, text: String, date: NaiveDate) -> String {
        match self.formats().other_day(date) {
            Some(other) => self.worded(DATE_OTHER_CALENDAR, &Args::texts(&[("date", &text), ("other", &other)])),
            None => text,
        }
    }

    /// A day as exactly as it is known: `{iso, text, long}`, like `2026-07`, `Juli 2026`. HTML has no form for a quarter: there
    /// `iso` is the year.
    pub(super) fn date_as(self, date: NaiveDate, precision: Precision) -> View {
        let iso = match precision {
            Precision::Day => return self.date(date),
            Precision::Month => "%Y-%m",
            Precision::Quarter | Precision::Year => "%Y",
        };
        let text = self.date_text(date, precision);
        let fields = Fields::new().with("iso", date.format(iso).to_string());
        fields.with("text", text.clone()).with("long", text).value()
    }

    fn date_text(self, date: NaiveDate, precision: Precision) -> String {
        match precision {
            Precision::Day => self.formats().day(date),
            Precision::Month => self.formats().month(date),
            Precision::Quarter => {
                let args = Args::new().number("quarter", f64::from(date.month0() / 3 + 1));
                self.worded(DATE_QUARTER, &args.text("year", &date.year().to_string()))
            }
            Precision::Year => self.formats().year(date),
        }
    }

    /// A period in words, of a record with `start` and `end`: `3. Quartal 2026 bis 2. Quartal 2027`. Both ends in the same quarter are
    /// that quarter.
    pub(super) fn period(self, record: &Record, precision: Precision) -> Option<String> {
        let text = |name: &str| record.date(name).map(|date| self.date_text(date, precision));
        match (text("start"), text("end")) {
            (Some(start), Some(end)) if start == end => Some(start),
            (Some(start), Some(end)) => Some(self.worded(DATE_RANGE, &Args::texts(&[("from", &start), ("to", &end)]))),
            (Some(start), None) => Some(self.worded(SINCE_DATE, &Args::texts(&[("date", &start)]))),
            (None, Some(end)) => Some(self.worded(UNTIL_DATE, &Args::texts(&[("date", &end)]))),
            (None, None) => None,
        }
    }

    /// A day and a time: `{iso, text, long, date, time}`.
    pub(super) fn date_time(self, time: NaiveDateTime) -> View {
        let clock = time.format("%H:%M").to_string();
        let day = self.formats().day_with_weekday(time.date());
        let text = self.worded(DATE_TIME, &Args::texts(&[("date", &day), ("time", &clock)]));
        let text = self.in_both(text, time.date());
        Fields::new()
            .with("iso", time.format("%Y-%m-%dT%H:%M").to_string())
            .with("text", text.clone())
            .with("long", text)
            .with("date", self.date(time.date()))
            .with("time", clock)
            .value()
    }

    /// A message as bare words; its values where no language has it.
    fn worded(self, message: Required, args: &Args<'_>) -> String {
        let said = self.portal.catalogues.required(self.locale, message, args);
        said.map_or_else(|| args.joined(), |said| said.bare())
    }
}
