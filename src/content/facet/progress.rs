//! How far a measure is, from its dated log. Nothing here is stored: it holds for one day.

use chrono::{Datelike, Months, NaiveDate};

use crate::content::value::Record;

/// Statuses of a measure that is under way.
const ACTIVE: &[&str] = &["in_progress", "delayed", "established"];
/// Statuses of a measure that is over.
const FINISHED: &[&str] = &["done", "established", "not_reached", "dropped", "merged"];
/// A log without an entry for so many months is stale.
const STALE_MONTHS: u32 = 12;

/// How far a measure is on a day.
#[allow(clippy::struct_excessive_bools, reason = "four answers that do not depend on each other")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress<'a> {
    /// The status, an id of the vocabulary `measure-status`.
    pub status: &'a str,
    /// The phase, an id of the vocabulary `measure-phase`.
    pub phase: Option<&'a str>,
    /// The day from which the status holds.
    pub since: NaiveDate,
    /// Whether it is under way.
    pub active: bool,
    /// Whether it is over.
    pub finished: bool,
    /// Whether its period has ended before it was finished.
    pub late: bool,
    /// Whether it is under way and its log has said nothing for a year.
    pub stale: bool,
}

/// Tells whether a status is one of a measure under way.
#[must_use]
pub fn is_active(status: &str) -> bool {
    ACTIVE.contains(&status)
}

/// Works out a measure's progress on a day; `None` where the log has no entry up to it.
#[must_use]
pub fn progress(measure: &Record, date: NaiveDate) -> Option<Progress<'_>> {
    let entries = measure.records("log").filter_map(|entry| {
        let day = entry.date("date").filter(|day| *day <= date)?;
        Some((day, entry.text("status")?, entry.text("phase")))
    });
    let entries: Vec<_> = entries.collect();
    let (last, status, phase) = *entries.last()?;
    let since = entries.iter().rev().take_while(|(_, other, _)| *other == status).last().map_or(last, |entry| entry.0);
    let finished = FINISHED.contains(&status);
    let active = is_active(status);
    Some(Progress {
        status,
        phase,
        since,
        active,
        finished,
        late: !finished && last_day(measure).is_some_and(|end| end < date),
        stale: active && last.checked_add_months(Months::new(STALE_MONTHS)).is_some_and(|day| day < date),
    })
}

/// The last day of a measure's period; none where it runs without end.
fn last_day(measure: &Record) -> Option<NaiveDate> {
    let period = measure.record("period")?;
    if period.is("continuous") {
        return None;
    }
    last_day_of(period.date("end")?, period.text("precision"))
}

/// Returns the last day of what is known as exactly as a value of the vocabulary `precision` says: `2026-01-01` known by the year
/// is 31 December.
#[must_use]
pub fn last_day_of(day: NaiveDate, precision: Option<&str>) -> Option<NaiveDate> {
    let first_of_next = match precision {
        Some("year") => NaiveDate::from_ymd_opt(day.year() + 1, 1, 1),
        Some("quarter") => day.with_day(1)?.with_month0((day.month0() / 3) * 3)?.checked_add_months(Months::new(3)),
        Some("month") => day.with_day(1)?.checked_add_months(Months::new(1)),
        _ => day.succ_opt(),
    };
    first_of_next?.pred_opt()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Vocabularies;
    use crate::content::{MEASURE, Reading, Side, record};
    use crate::front_matter;
    use crate::locale::{Language, Locales};
    use crate::source::FileId;

    fn measure(text: &str) -> Record {
        let locale = Locales::new(vec![Language::named("de")], "de").expect("one language is enough").source();
        let file = FileId::new("content/measures/a.md");
        let (split, _) = front_matter::read(&file, &format!("---\n{text}\n---\n"));
        let vocabularies = Vocabularies::default();
        let labels = crate::content::Labels::default();
        let terms = crate::content::Terms { vocabularies: &vocabularies, labels: &labels };
        let reading = Reading { file: &file, locale, side: Side::Source, terms };
        let (record, diagnostics) = record(reading, &split.fields, &[MEASURE.fields]);
        assert_eq!(diagnostics, []);
        record
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("the test's day exists")
    }

    #[test]
    fn the_last_entry_up_to_the_day_counts() {
        let measure = measure(
            "log:\n  - {date: 2025-01-10, status: planned}\n  - {date: 2025-06-01, status: in_progress}\n  - {date: 2026-01-01, status: in_progress, phase: evaluation}\n  - {date: 2026-05-01, status: done}",
        );
        let progress_on = |date| progress(&measure, day(date));
        assert_eq!(progress_on("2024-12-31"), None);
        let running = progress_on("2026-02-01").expect("the log has begun");
        assert_eq!((running.status, running.since, running.active), ("in_progress", day("2025-06-01"), true));
        assert!(progress_on("2026-05-01").expect("the log has begun").finished);
    }

    #[test]
    fn a_measure_is_late_after_its_period_and_stale_after_a_year_of_silence() {
        let measure =
            measure("period: {end: 2026-01-01, precision: year}\nlog:\n  - {date: 2025-06-01, status: in_progress}");
        let on = |date| progress(&measure, day(date)).map(|progress| (progress.late, progress.stale));
        assert_eq!(on("2026-05-01"), Some((false, false)));
        assert_eq!(on("2026-12-31"), Some((false, true)));
        assert_eq!(on("2027-01-01"), Some((true, true)));
    }
}
