//! A translation fills in what it is given, and leaves none of it out.

use std::collections::{BTreeMap, BTreeSet};

use super::entry::{Entries, Entry, Kind};
use super::scene::Scene;
use crate::diag::{Diagnostic, nearest, rule};
use crate::i18n::pattern::{Part, parts};

/// Fluent itself fills in no more than this in one text.
const REACH: usize = 100;

/// Beginnings of the names of messages that a portal brings and that stand alone, besides the labels of its vocabularies.
const ALONE: [&str; 2] = ["portal-", "footer-"];

/// The values of a message by their names, each with its place if it stands in the message itself.
type Variables<'a> = BTreeMap<&'a str, Option<&'a str>>;

pub(super) fn check(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let labels = scene.portal.config.vocabularies.labels();
    let known = if scene.is_source() { &scene.of_lotse } else { scene.source() };
    let mut diagnostics = Vec::new();
    for entry in scene.own_messages() {
        let original = scene.original(entry);
        let mut expected = original.map(|original| variables(original, known)).unwrap_or_default();
        let passed: BTreeSet<&str> = if let Some(of_lotse) = scene.original_of_lotse(entry) {
            variables(of_lotse, known).into_keys().chain(expected.keys().copied()).collect()
        } else if ALONE.iter().any(|name| entry.name.starts_with(name)) || labels.iter().any(|id| id == entry.name) {
            expected.clear();
            BTreeSet::new()
        } else if original.is_some() {
            // A sentence of the town: what texts give to it, and what its source asks for.
            scene.given(entry.name).chain(expected.keys().copied()).collect()
        } else {
            // Whoever asks for it says what it is given.
            continue;
        };
        diagnostics.extend(differences(scene, entry, &expected, &passed));
    }
    diagnostics
}

fn differences(
    scene: &Scene<'_>,
    entry: &Entry<'_>,
    expected: &Variables<'_>,
    passed: &BTreeSet<&str>,
) -> Vec<Diagnostic> {
    let used = variables(entry, &scene.counting);
    let unknown: Vec<_> = used.iter().filter(|(name, _)| !passed.contains(*name)).collect();
    // A name without `$` refers to a message. Where there is none, that is told.
    let bare =
        |name: &str| entry.patterns().flat_map(parts).any(|part| matches!(part, Part::Message(other) if other == name));
    let told = |name: &str| bare(name) && !scene.counting.contains_key(&(Kind::Message, name));
    let left_out = expected.keys().copied().filter(|name| !used.contains_key(*name) && !told(name));
    let mut left_out: Vec<&str> = left_out.collect();
    let mut diagnostics = Vec::new();
    for (name, place) in &unknown {
        let all: Vec<_> = passed.iter().map(|name| format!("${name}")).collect();
        let finding = entry.finding(&rule::UNKNOWN_VARIABLE, place.unwrap_or(entry.name)).arg("variable", **name);
        let finding = finding.arg("variables", all.join(", "));
        let finding = if passed.is_empty() { finding.help("none") } else { finding };
        // Of one that is unknown and one that is left out, the first is the second mistyped.
        let only = (unknown.len() == 1 && left_out.len() == 1).then(|| left_out[0].to_owned());
        let meant = nearest(name, left_out.iter().copied()).or_else(|| nearest(name, passed.iter().copied()));
        let meant = only.or_else(|| meant.map(std::borrow::Cow::into_owned));
        left_out.retain(|name| Some(*name) != meant.as_deref());
        diagnostics.push(finding.suggest(meant));
    }
    diagnostics.extend(left_out.into_iter().map(|name| {
        let finding = entry.finding(&rule::VARIABLE_LEFT_OUT, entry.name).arg("variable", name);
        if bare(name) { finding.help("dollar") } else { finding }
    }));
    diagnostics
}

/// The variables of a message and of those that it refers to.
fn variables<'a>(entry: &Entry<'a>, known: &Entries<'a>) -> Variables<'a> {
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
