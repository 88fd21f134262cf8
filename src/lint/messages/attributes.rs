//! A message has the same attributes in every language.

use super::scene::Scene;
use crate::diag::{Diagnostic, nearest, rule};

pub(super) fn check(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for entry in scene.own_messages() {
        let Some(original) = scene.original(entry) else { continue };
        // What the portal's entry lacks, Lotse's own of the language may have.
        let inherited = scene.of_lotse.get(&entry.key()).map(|entry| entry.attributes).unwrap_or_default();
        let there = |name: &str| entry.attributes.iter().chain(inherited).any(|other| other.id.name == name);
        for missing in original.attributes.iter().map(|attribute| attribute.id.name).filter(|name| !there(name)) {
            let finding = entry.finding(&rule::ATTRIBUTES_DIFFER, entry.name).arg("attribute", missing);
            diagnostics.push(finding.help("missing"));
        }
        let names: Vec<&str> = original.attributes.iter().map(|attribute| attribute.id.name).collect();
        let more = entry.attributes.iter().map(|attribute| attribute.id.name);
        for name in more.filter(|name| !names.contains(name)) {
            let finding = entry.finding(&rule::ATTRIBUTES_DIFFER, name).arg("attribute", name);
            diagnostics.push(finding.suggest(nearest(name, names.iter().copied())));
        }
        if entry.value.is_none() && original.value.is_some() && inherited.is_empty() {
            diagnostics.push(entry.finding(&rule::ATTRIBUTES_DIFFER, entry.name).arg("attribute", "").help("value"));
        }
    }
    diagnostics
}
