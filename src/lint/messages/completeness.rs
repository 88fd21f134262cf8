//! Every message of the source language has a translation, and every translation a message.

use std::collections::{BTreeMap, BTreeSet};

use super::entry::Kind;
use super::scene::Scene;
use crate::diag::{Diagnostic, nearest, rule};
use crate::source::{FileId, Span};

/// Messages that every language may have alone: without them the settings' name stands in, or nothing.
const WITH_A_DEFAULT: [&str; 2] = ["portal-name", "portal-tagline"];

pub(super) fn check(scene: &Scene<'_>) -> Vec<Diagnostic> {
    if scene.is_source() {
        return Vec::new();
    }
    let mut diagnostics = untranslated(scene);
    let labels = scene.portal.config.vocabularies.labels();
    let names: BTreeSet<&str> = scene.source().keys().map(|(_, name)| *name).collect();
    let asked_for =
        |name: &str| names.contains(name) || WITH_A_DEFAULT.contains(&name) || labels.iter().any(|label| label == name);
    for entry in scene.own_messages() {
        if !asked_for(entry.name) {
            let finding = entry.finding(&rule::OBSOLETE_MESSAGE, entry.name);
            diagnostics.push(finding.suggest(nearest(entry.name, names.iter().copied())));
        }
    }
    diagnostics
}

/// One finding for each file, with all names.
fn untranslated(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let mut missing: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for ((kind, name), entry) in scene.source() {
        let file = entry.catalogue.file.name();
        if *kind == Kind::Message && !scene.counting.contains_key(&(*kind, name)) {
            missing.entry(file).or_default().push(name);
        }
    }
    let findings = missing.into_iter().map(|(name, messages)| {
        let file = FileId::new(&format!("i18n/{}/{name}", scene.language.id));
        let finding = Diagnostic::new(&rule::UNTRANSLATED, &file, Span::at(0)).arg("count", messages.len());
        let finding = finding.arg("messages", messages.join(", ")).arg("language", &*scene.language.name);
        let source = format!("i18n/{}/{name}", scene.source_language().id);
        let finding = finding.arg("file", file.as_str()).arg("source", source);
        let there = scene.files.iter().any(|other| other.file == file);
        if there { finding } else { finding.help("no-file") }
    });
    findings.collect()
}
