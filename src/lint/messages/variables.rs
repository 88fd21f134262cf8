//! A translation fills in what Lotse passes, and leaves none of it out.

use std::collections::{BTreeMap, BTreeSet};

use super::entry::{Entries, Entry, Kind};
use super::scene::Scene;
use crate::diag::{Diagnostic, nearest, rule};
use crate::i18n::pattern::{Part, parts};

/// Fluent itself fills in no more than this in one text.
const REACH: usize = 100;

pub(super) fn check(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for entry in scene.own_messages() {
        let Some(original) = scene.original(entry) else { continue };
        let known = if scene.is_source() { &scene.of_lotse } else { scene.source() };
        let expected = variables(original, known);
        let passed: BTreeSet<&str> = scene
            .original_of_lotse(entry)
            .iter()
            .flat_map(|of_lotse| variables(of_lotse, known).into_keys())
            .chain(expected.keys().copied())
            .collect();
        let used = variables(entry, &scene.counting);
        for (name, place) in used.iter().filter(|(name, _)| !passed.contains(*name)) {
            let all: Vec<_> = passed.iter().map(|name| format!("${name}")).collect();
            let finding = entry.finding(&rule::UNKNOWN_VARIABLE, place.unwrap_or(entry.name)).arg("variable", *name);
            let finding = finding.arg("variables", all.join(", "));
            let finding = if passed.is_empty() { finding.help("none") } else { finding };
            diagnostics.push(finding.suggest(nearest(name, passed.iter().copied())));
        }
        for name in expected.keys().filter(|name| !used.contains_key(*name)) {
            diagnostics.push(entry.finding(&rule::VARIABLE_LEFT_OUT, entry.name).arg("variable", *name));
        }
    }
    diagnostics
}

/// The variables of a message and of those that it refers to, each with its place if it stands in the message itself.
fn variables<'a>(entry: &Entry<'a>, known: &Entries<'a>) -> BTreeMap<&'a str, Option<&'a str>> {
    let mut found = BTreeMap::new();
    let mut seen = BTreeSet::from([entry.name]);
    let mut open = vec![*entry];
    while let Some(next) = open.pop() {
        let inside = next.name == entry.name;
        for part in next.patterns().flat_map(parts) {
            match part {
                Part::Variable(name, _) => {
                    found.entry(name).or_insert(inside.then_some(name));
                }
                Part::Message(name) if seen.len() < REACH && seen.insert(name) => {
                    open.extend(known.get(&(Kind::Message, name)).copied());
                }
                _ => {}
            }
        }
    }
    found
}
