//! Opening hours for readers: what holds on the day of the build and next, and what scripts make “open now” of.

use chrono::{DateTime, FixedOffset, NaiveDate};
use tera::Value as View;

use super::{Fields, Seen};
use crate::content::facet::hours::{Day, Said, Timetable, open_spans, outlook};
use crate::content::facet::zone;
use crate::i18n::{Args, Said as Words, escape, time};
use crate::locale::LocaleIx;

/// How many days ahead the times are published for scripts; a page that is older says nothing of “now”.
const PUBLISHED: usize = 14;

impl Seen<'_> {
    /// What holds on the day of the build and next, as sentences in safe HTML; each names its date.
    pub(super) fn outlook(self, table: &Timetable) -> View {
        let said: Vec<String> = outlook(table).iter().map(|said| self.said(said)).collect();
        View::safe_string(&said.join(" "))
    }

    fn said(self, said: &Said) -> String {
        match said {
            Said::Open(date, day) => self.of_days("hours-next-day", *date, *date, &self.times_of(day)),
            Said::Closed(from, to) => self.of_days("hours-next-day", *from, *to, &self.message("hours-closed", &[])),
            Said::Other(from, to, day) => self.of_days("hours-next-other", *from, *to, &self.times_of(day)),
            Said::Unsure(date) => {
                self.message("hours-next-unsure", &[("date", &self.formats().day_with_weekday(*date))])
            }
            Said::Opens(date, from) => {
                let date = self.formats().day_with_weekday(*date);
                self.message("hours-next-opens", &[("date", &date), ("time", &time(*from))])
            }
            Said::ClosedForLong => self.message("hours-next-unknown", &[]),
        }
    }

    fn times_of(self, day: &Day) -> String {
        let times: Vec<String> = day.iter().map(|interval| self.interval(interval)).collect();
        self.formats().list(&times)
    }

    /// A message about one day, or from one to another, with times that are HTML already.
    fn of_days(self, message: &str, from: NaiveDate, to: NaiveDate, times: &str) -> String {
        let (first, last) = (self.formats().day_with_weekday(from), self.formats().day_with_weekday(to));
        let days =
            if from == to { escape(&first) } else { self.message("date-range", &[("from", &first), ("to", &last)]) };
        self.message_around(message, &Args::new().hole("date", 0).hole("times", 1), &[&days, times])
    }

    /// The times of the next days as moments, and the words that a script fills in: `[0]` is a time, `[1]` a weekday.
    pub(super) fn live(self, table: &Timetable) -> Option<View> {
        let (first, last) = (table.days.first()?, table.days.get(PUBLISHED - 1)?);
        let stamp = |moment: DateTime<FixedOffset>| moment.format("%Y-%m-%dT%H:%M%:z").to_string();
        let spans: Vec<String> = open_spans(table, PUBLISHED)
            .iter()
            .map(|span| format!("{}/{}{}", stamp(span.from), stamp(span.to), if span.sure { "" } else { "?" }))
            .collect();
        let (start, end) = (zone::moment(first.date, 0), zone::moment(last.date, 24 * 60));
        let weekdays: Vec<String> = (0..7).map(|day| self.formats().weekday(day)).collect();
        let fields = Fields::new()
            .with("spans", spans.join(" "))
            .with("known", format!("{}/{}", stamp(start), stamp(end)))
            .with("weekdays", weekdays.join("|"));
        let (locale, words) = self.words_of_now()?;
        let fields = words.into_iter().fold(fields, |fields, (name, said)| fields.with(name, said.bare()));
        let language = self.portal.locales().get(locale);
        let foreign = locale != self.locale;
        Some(
            fields
                .with("lang", &*language.lang)
                .with("dir", language.direction.as_str())
                .with("foreign", foreign)
                .value(),
        )
    }

    /// The words that a script fills in, all of one language.
    fn words_of_now(self) -> Option<(LocaleIx, Vec<(&'static str, Words)>)> {
        self.portal.locales().chain(self.locale).iter().find_map(|locale| {
            let said = |name: &'static str| {
                let args = Args::texts(&[("time", "[0]"), ("day", "[1]")]);
                let said = self.portal.catalogues.own(*locale, &format!("hours-now-{name}"), None, &args).ok()?;
                Some((name, said))
            };
            let words: Option<Vec<_>> = ["open", "until", "closed", "today", "opens"].into_iter().map(said).collect();
            Some((*locale, words?))
        })
    }
}
