//! Terms get what they show, and share their name with no message.

use std::collections::BTreeSet;

use super::entry::{Entry, Kind};
use super::scene::Scene;
use crate::diag::{Diagnostic, rule};
use crate::i18n::pattern::{Part, Role, parts};

/// Fluent itself fills in no more than this in one text.
const REACH: usize = 100;

pub(super) fn check(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let mut diagnostics = same_names(scene);
    for entry in scene.counting.values() {
        for part in entry.patterns().flat_map(parts) {
            let Part::Term(name, arguments) = part else { continue };
            let Some(term) = scene.counting.get(&(Kind::Term, name)) else { continue };
            let passed: BTreeSet<&str> =
                arguments.iter().flat_map(|arguments| &arguments.named).map(|argument| argument.name.name).collect();
            for (variable, holder) in shown(scene, term) {
                if passed.contains(variable) {
                    continue;
                }
                let finding = if entry.is_own() {
                    entry.finding(&rule::TERM_VARIABLE, name).label(
                        &holder.catalogue.file,
                        holder.place(variable),
                        "used",
                    )
                } else if holder.is_own() {
                    holder.finding(&rule::TERM_VARIABLE, variable)
                } else {
                    continue;
                };
                diagnostics.push(finding.arg("term", term.shown_name()).arg("variable", variable));
            }
        }
    }
    diagnostics
}

/// The variables that a term shows, and the entry in which each stands. One that only chooses a case has a case for
/// when it is missing.
fn shown<'a>(scene: &Scene<'a>, term: &Entry<'a>) -> Vec<(&'a str, Entry<'a>)> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::from([term.key()]);
    let mut open = vec![*term];
    while let Some(next) = open.pop() {
        for part in next.value.into_iter().flat_map(parts) {
            match part {
                Part::Variable(name, Role::Shown) => found.push((name, next)),
                // A message in a term sees what the term sees.
                Part::Message(name) if seen.len() < REACH && seen.insert((Kind::Message, name)) => {
                    open.extend(scene.counting.get(&(Kind::Message, name)).copied());
                }
                _ => {}
            }
        }
    }
    found.dedup_by_key(|(name, _)| *name);
    found
}

/// A term and a message of one name: only one of them can be had.
fn same_names(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let twin = |entry: &Entry<'_>| {
        let kind = if entry.kind == Kind::Term { Kind::Message } else { Kind::Term };
        scene.counting.get(&(kind, entry.name)).copied()
    };
    let mut diagnostics = Vec::new();
    for entry in &scene.own {
        let Some(twin) = twin(entry) else { continue };
        // Of two that are the portal's own, the term is told.
        if twin.is_own() && entry.kind == Kind::Message {
            continue;
        }
        let finding = entry.finding(&rule::TERM_AND_MESSAGE, entry.name).arg("name", entry.name);
        diagnostics.push(finding.label(&twin.catalogue.file, twin.place(twin.name), "same"));
    }
    diagnostics
}
