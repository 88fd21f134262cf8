//! A measure's progress, and measures counted by it.

use tera::Value as View;

use super::{Fields, Seen};
use crate::content::Record;
use crate::content::facet::progress::progress;
use crate::content::vocabulary::MEASURE_STATUS;
use crate::portal::EntryIx;

impl Seen<'_> {
    /// A measure's status on the portal's day and its log, newest first.
    pub(super) fn measure(self, record: &Record) -> Fields {
        let date = self.portal.date;
        let mut fields = Fields::new();
        if let Some(progress) = progress(record, date) {
            fields = fields
                .with("status", self.term("measure-status", progress.status))
                .some("phase", progress.phase.map(|phase| self.term("measure-phase", phase)))
                .with("since", self.date(progress.since))
                .with("active", progress.active)
                .with("finished", progress.finished)
                .with("late", progress.late)
                .with("stale", progress.stale);
        }
        let mut log: Vec<View> = record
            .records("log")
            .filter(|entry| entry.date("date").is_some_and(|day| day <= date))
            .map(|entry| {
                let of = |name: &str| entry.item(name).and_then(|item| self.value(item));
                let fields = Fields::new()
                    .some("date", entry.date("date").map(|day| self.date(day)))
                    .some("status", of("status"));
                fields.some("phase", of("phase")).some("text", of("text")).value()
            })
            .collect();
        log.reverse();
        fields.list("log", log)
    }

    /// How many of some measures have each status, in the order of the vocabulary: `[{status, count}]`.
    pub(super) fn counts(self, measures: &[EntryIx]) -> Vec<View> {
        let statuses: Vec<_> = measures
            .iter()
            .filter_map(|entry| progress(&self.portal.entry(*entry).source.record, self.portal.date))
            .map(|progress| progress.status.to_owned())
            .collect();
        MEASURE_STATUS
            .values
            .iter()
            .map(|status| (status, statuses.iter().filter(|other| other == status).count()))
            .filter(|(_, count)| *count > 0)
            .map(|(status, count)| {
                Fields::new().with("status", self.term(MEASURE_STATUS.name, status)).with("count", count).value()
            })
            .collect()
    }
}
