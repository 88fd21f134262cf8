//! A goal of the plan that holds has a measure, its own or of a goal below it.

use std::collections::BTreeSet;

use crate::content::{GOAL, MEASURE};
use crate::diag::{Diagnostic, rule};
use crate::portal::{EntryIx, Portal};
use crate::source::Span;

pub(in crate::lint) fn check(portal: &Portal) -> Vec<Diagnostic> {
    let Some(edition) = portal.current_edition() else { return Vec::new() };
    let served = served(portal);
    let unserved = portal.entries_of(&GOAL).filter(|goal| !served.contains(goal));
    let of_edition = unserved.filter(|goal| {
        let named = portal.entry(*goal).source.record.item("edition");
        named.and_then(|item| portal.follow(item)) == Some(edition)
    });
    let told = of_edition.map(|goal| {
        let source = &portal.entry(goal).source;
        let span = source.record.item("title").map_or(Span::at(0), |title| title.span);
        Diagnostic::new(&rule::GOAL_WITHOUT_MEASURE, &source.file, span)
    });
    told.collect()
}

/// The goals that measures name, and the goals above them.
fn served(portal: &Portal) -> BTreeSet<EntryIx> {
    let mut found = BTreeSet::new();
    for measure in portal.entries_of(&MEASURE) {
        for goal in portal.resolve_all(portal.entry(measure).source.record.list("goals")) {
            let mut at = Some(goal);
            // Where it was before, all above it is there too; a circle of goals ends here as well.
            while let Some(goal) = at.filter(|goal| found.insert(*goal)) {
                let parent = portal.entry(goal).source.record.item("parent");
                at = parent.and_then(|item| portal.follow(item));
            }
        }
    }
    found
}
