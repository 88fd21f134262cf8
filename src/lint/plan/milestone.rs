//! Milestones agree with the status: none is open when all is done, and none passes in silence.

use chrono::NaiveDate;

use crate::content::facet::progress::{last_day_of, progress};
use crate::content::{MEASURE, Record};
use crate::diag::{Diagnostic, rule};
use crate::portal::Portal;

/// Statuses that say already that something does not go as planned, or that nothing has begun.
const SAID: [&str; 2] = ["delayed", "paused"];

pub(in crate::lint) fn check(portal: &Portal) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for entry in portal.entries_of(&MEASURE) {
        let source = &portal.entry(entry).source;
        let Some(progress) = progress(&source.record, portal.date) else { continue };
        for item in source.record.list("milestones") {
            let Some(milestone) = item.value.as_record().filter(|milestone| !milestone.is("done")) else { continue };
            let rule = if progress.status == "done" {
                &rule::MILESTONE_OPEN
            } else if !progress.finished && !SAID.contains(&progress.status) && is_due(milestone, portal.date) {
                &rule::MILESTONE_OVERDUE
            } else {
                continue;
            };
            let finding = Diagnostic::new(rule, &source.file, item.span);
            diagnostics.push(finding.arg("title", milestone.text("title").unwrap_or_default()));
        }
    }
    diagnostics
}

/// A milestone known by the year is due when the year is over.
fn is_due(milestone: &Record, date: NaiveDate) -> bool {
    let due = milestone.date("due").and_then(|due| last_day_of(due, milestone.text("precision")));
    due.is_some_and(|due| due < date)
}
