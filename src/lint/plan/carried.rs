//! What was not reached is carried on somewhere, or given up in the open.

use std::collections::BTreeSet;

use crate::content::facet::progress::progress;
use crate::content::{EVENT, Item, MEASURE, PLAN_EDITION};
use crate::diag::{Diagnostic, rule};
use crate::portal::{EntryIx, Portal};

/// Fields that name the measure or event that goes on with it.
const ONWARD: [&str; 2] = ["superseded_by", "merged_into"];

pub(in crate::lint) fn check(portal: &Portal) -> Vec<Diagnostic> {
    let carried = carried(portal);
    let mut diagnostics = Vec::new();
    for entry in portal.entries_of(&MEASURE) {
        let source = &portal.entry(entry).source;
        let Some(progress) = progress(&source.record, portal.date) else { continue };
        if progress.status != "not_reached" || carried.contains(&entry) {
            continue;
        }
        let goes_on = ONWARD.iter().any(|field| source.record.item(field).is_some());
        // A goal that is taken up again takes its measures along.
        let goals = portal.resolve_all(source.record.list("goals"));
        let goal_goes_on = goals
            .into_iter()
            .any(|goal| carried.contains(&goal) || portal.entry(goal).source.record.item("carried_to").is_some());
        if let Some(log) = source.record.item("log").filter(|_| !goes_on && !goal_goes_on) {
            diagnostics.push(Diagnostic::new(&rule::NOT_CARRIED, &source.file, log.span));
        }
    }
    diagnostics
}

/// What editions carry over, what events take up, and what later measures were split from.
fn carried(portal: &Portal) -> BTreeSet<EntryIx> {
    let follow = |item: &Item| portal.follow(item);
    let mut found = BTreeSet::new();
    for entry in portal.entries_of(&PLAN_EDITION) {
        let over = portal.entry(entry).source.record.records("carried_over");
        found.extend(over.filter_map(|carried| follow(carried.item("from")?)));
    }
    for entry in portal.entries_of(&EVENT) {
        for session in portal.entry(entry).source.record.records("sessions") {
            found.extend(portal.resolve_all(session.list("measures")));
        }
    }
    let split = portal.entries_of(&MEASURE).filter_map(|entry| portal.entry(entry).source.record.item("split_from"));
    found.extend(split.filter_map(follow));
    found
}
