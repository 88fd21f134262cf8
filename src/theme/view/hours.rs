//! Opening hours for readers: rows of a week, and the days ahead that differ.

use chrono::NaiveDate;
use tera::Value as View;

use super::{Fields, Seen};
use crate::content::facet::holidays::Land;
use crate::content::facet::hours::{
    Day, DayChange, Exception, Interval, OpeningHours, Reason, Row, always_open, rows, timetable,
};
use crate::content::{Item, Record, Value};
use crate::i18n::{Args, escape, in_language, time};
use crate::portal::EntryIx;

/// How many days ahead are looked at for exceptions and holidays.
const HORIZON: u16 = 60;

/// What is told of hours.
#[derive(Clone, Copy)]
enum Told {
    /// Their weeks and the days that differ.
    Week,
    /// Also what holds on the day of the build and next.
    Outlook,
}

impl Seen<'_> {
    /// The hours of a contact with its dated exceptions.
    pub(super) fn contact_hours(self, entry: EntryIx) -> Option<View> {
        let record = self.portal.record(entry, self.locale);
        let Some(Value::Hours(hours)) = record.value("hours") else { return None };
        Some(self.dated_hours(hours, record.list("exceptions"), Told::Outlook))
    }

    /// Opening hours on their own: what holds without the exceptions of a contact, so nothing is told of single days ahead.
    pub(super) fn hours(self, hours: &OpeningHours) -> View {
        self.dated_hours(hours, &[], Told::Week)
    }

    /// Opening hours: `{rows: [{days, times, closed}], seasons: [{from, rows}], exceptions: [{date, times, closed, reason}], text,
    /// next, live}`.
    fn dated_hours(self, hours: &OpeningHours, exceptions: &[Item], told: Told) -> View {
        let records: Vec<&Record> = exceptions.iter().filter_map(|item| item.value.as_record()).collect();
        let dated: Vec<Exception> = records.iter().filter_map(|record| exception(record)).collect();
        let land = Land::from_id(self.portal.config.land).expect("settings allow the 16 Länder alone");
        let table = timetable(hours, &dated, land, self.portal.date, HORIZON);
        let (first, seasons) = table.weeks.split_first().expect("a timetable has a week");
        let fields = Fields::new();
        if always_open(&first.days) && table.changes.is_empty() {
            return fields.with("text", View::safe_string(&self.message("hours-open-24", &[]))).value();
        }
        let seasons = seasons.iter().filter_map(|week| {
            let from = self.date(week.from?);
            Some(Fields::new().with("from", from).with("rows", self.rows(&week.days)).value())
        });
        let fields = match told {
            Told::Week => fields,
            Told::Outlook => fields.with("next", self.outlook(&table)).some("live", self.live(&table)),
        };
        fields
            .with("text", View::safe_string(&self.sentence(&first.days)))
            .with("rows", self.rows(&first.days))
            .list("seasons", seasons.collect())
            .list("exceptions", table.changes.iter().map(|change| self.change(change, &records)).collect())
            .value()
    }

    fn rows(self, days: &[Day; 7]) -> Vec<View> {
        let row = |row: &Row| self.times(Fields::new().with("days", View::safe_string(&self.days(row))), &row.day);
        rows(days).iter().map(row).collect()
    }

    /// The days of a row: one, or from one to another.
    fn days(self, row: &Row) -> String {
        let (first, last) = (self.formats().weekday(row.first), self.formats().weekday(row.last));
        if row.first == row.last {
            escape(&first)
        } else {
            self.message("days-range", &[("from", &first), ("to", &last)])
        }
    }

    /// The hours of a week as a sentence: the days that are open, with their times.
    fn sentence(self, days: &[Day; 7]) -> String {
        let open: Vec<String> = rows(days)
            .iter()
            .filter(|row| !row.day.is_empty())
            .map(|row| {
                let times: Vec<String> = row.day.iter().map(|interval| self.interval(interval)).collect();
                format!("{} {}", self.days(row), self.formats().list(&times))
            })
            .collect();
        if open.is_empty() { self.message("hours-closed", &[]) } else { self.formats().list(&open) }
    }

    fn times(self, fields: Fields, day: &Day) -> View {
        let times: Vec<View> = day.iter().map(|interval| View::safe_string(&self.interval(interval))).collect();
        fields.with("closed", day.is_empty()).with("times", times).value()
    }

    pub(super) fn interval(self, interval: &Interval) -> String {
        let whole_day = interval.from == 0 && interval.to == 24 * 60;
        let times = if whole_day && interval.comment.is_none() {
            self.message("hours-open-24", &[])
        } else {
            self.message("time-range", &[("from", &time(interval.from)), ("to", &time(interval.to))])
        };
        match &interval.comment {
            None => times,
            Some(comment) => {
                let german = self.portal.locales().get(self.portal.locales().source());
                let comment = in_language(german, &escape(comment));
                if whole_day { comment } else { format!("{times} ({comment})") }
            }
        }
    }

    fn change(self, change: &DayChange, exceptions: &[&Record]) -> View {
        let reason = match change.reason {
            Reason::Exception(place) => {
                exceptions.get(place).and_then(|record| record.item("reason")).and_then(|item| self.value(item))
            }
            Reason::Holiday(id) => Some(self.label(&format!("holiday-{id}"))),
            Reason::HolidayUnsure(id) => Some(self.unsure(id)),
            Reason::Dated => None,
        };
        let fields = Fields::new().with("date", View::safe_string(&self.dates(change.from, change.to)));
        self.times(fields.some("reason", reason), &change.day)
    }

    /// A public holiday of which the hours say nothing: its name, and that one should ask.
    fn unsure(self, id: &str) -> View {
        let name = self.portal.catalogues.label(self.locale, &format!("holiday-{id}"));
        let args = match &name {
            Some(said) => Args::new().said("name", said, self.locale, self.portal.locales().get(said.locale)),
            None => Args::new().text("name", id),
        };
        match self.portal.catalogues.message(self.locale, "hours-holiday-unsure", None, &args) {
            Some(said) => self.in_words(&said),
            None => self.label(&format!("holiday-{id}")),
        }
    }

    fn dates(self, from: NaiveDate, to: NaiveDate) -> String {
        let formats = self.formats();
        if from == to {
            escape(&formats.day_with_weekday(from))
        } else {
            self.message("date-range", &[("from", &formats.day(from)), ("to", &formats.day(to))])
        }
    }
}

fn exception(record: &Record) -> Option<Exception> {
    let from = record.date("from")?;
    let hours = match record.value("hours") {
        Some(Value::Hours(hours)) if !record.is("closed") => Some(hours.clone()),
        _ => None,
    };
    Some(Exception { from, to: record.date("to").unwrap_or(from), hours })
}
