//! Messages do not refer to themselves, however long the way round.

use std::collections::{BTreeMap, BTreeSet};

use super::entry::{Entry, Kind};
use super::scene::Scene;
use crate::diag::{Diagnostic, rule};
use crate::i18n::pattern::{Part, parts};

type Key<'a> = (Kind, &'a str);

pub(super) fn check(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for way in circles(scene) {
        // Told is where the portal's own file can be changed.
        let Some(place) = way.iter().position(|key| scene.counting[key].is_own()) else { continue };
        let way: Vec<Key<'_>> = way[place..].iter().chain(&way[..=place]).copied().collect();
        let names: Vec<String> = way.iter().map(|key| scene.counting[key].shown_name()).collect();
        let entry = &scene.counting[&way[0]];
        let part = targets(entry).into_iter().find(|key| *key == way[1]).map_or(entry.name, |(_, name)| name);
        let finding = entry.finding(&rule::REFERENCE_CYCLE, part).arg("way", names.join(" → "));
        diagnostics.push(if way.len() == 2 { finding.help("itself") } else { finding });
    }
    diagnostics
}

/// The circles in which entries refer to each other. A stack of its own keeps the search from being as deep as a catalogue
/// is long.
fn circles<'a>(scene: &Scene<'a>) -> Vec<Vec<Key<'a>>> {
    let mut found = Vec::new();
    let mut done: BTreeSet<Key<'a>> = BTreeSet::new();
    for start in scene.counting.keys() {
        let mut way: Vec<(Key<'a>, Vec<Key<'a>>)> = Vec::new();
        let mut places: BTreeMap<Key<'a>, usize> = BTreeMap::new();
        let mut next = Some(*start);
        loop {
            if let Some(key) = next.take() {
                if let Some(place) = places.get(&key) {
                    found.push(way[*place..].iter().map(|(key, _)| *key).collect());
                } else if let Some(entry) = scene.counting.get(&key).filter(|_| !done.contains(&key)) {
                    places.insert(key, way.len());
                    way.push((key, targets(entry)));
                }
            }
            let Some((key, open)) = way.last_mut() else { break };
            next = open.pop();
            if next.is_none() {
                done.insert(*key);
                places.remove(key);
                way.pop();
            }
        }
    }
    found
}

/// What an entry refers to, by the names as they stand in it.
fn targets<'a>(entry: &Entry<'a>) -> Vec<Key<'a>> {
    let keys = entry.patterns().flat_map(parts).filter_map(|part| match part {
        Part::Message(name) => Some((Kind::Message, name)),
        Part::Term(name, ..) => Some((Kind::Term, name)),
        _ => None,
    });
    keys.collect()
}
