//! Every message of the source language has a translation, and every translation a message.

use std::collections::{BTreeMap, BTreeSet};

use super::entry::{Entry, Kind};
use super::scene::Scene;
use crate::diag::{Diagnostic, nearest, rule};
use crate::source::{FileId, Span};

/// Messages that every language may have alone: without them the settings' name stands in, or nothing.
const WITH_A_DEFAULT: [&str; 2] = ["portal-name", "portal-tagline"];
/// A name, which may be the same in every language.
const NAME: &str = "portal-name";

pub(super) fn check(scene: &Scene<'_>) -> Vec<Diagnostic> {
    if scene.is_source() {
        return Vec::new();
    }
    let mut diagnostics = untranslated(scene);
    diagnostics.extend(obsolete(scene));
    diagnostics
}

/// One finding for each file, with the first names.
fn untranslated(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let mut missing: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for ((kind, name), entry) in scene.source() {
        let file = entry.catalogue.file.name();
        if *kind == Kind::Message && *name != NAME && !scene.counting.contains_key(&(*kind, name)) {
            missing.entry(file).or_default().push(name);
        }
    }
    let findings = missing.into_iter().map(|(name, messages)| {
        let file = FileId::new(&format!("i18n/{}/{name}", scene.language.id));
        let finding = Diagnostic::new(&rule::UNTRANSLATED, &file, Span::at(0)).names(&messages);
        let finding = finding.arg("language", &*scene.language.name).arg("id", &*scene.language.id);
        let source = format!("i18n/{}/{name}", scene.source_language().id);
        let finding = finding.arg("file", file.as_str()).arg("source", source);
        let there = scene.files.iter().any(|other| other.file == file);
        if there { finding } else { finding.help("no-file") }
    });
    findings.collect()
}

/// Translations of nothing. Where the source language has a file without a message, that file is to blame and not each of them.
fn obsolete(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let labels = scene.portal.config.vocabularies.labels();
    let names: BTreeSet<&str> = scene.source().keys().map(|(_, name)| *name).collect();
    let asked_for =
        |name: &str| names.contains(name) || WITH_A_DEFAULT.contains(&name) || labels.iter().any(|label| label == name);
    let mut of_file: BTreeMap<&str, Vec<&Entry<'_>>> = BTreeMap::new();
    for entry in scene.own_messages().filter(|entry| !asked_for(entry.name)) {
        of_file.entry(entry.catalogue.file.name()).or_default().push(entry);
    }
    let mut diagnostics = Vec::new();
    for (file, entries) in of_file {
        if scene.source_file_is_empty(file) {
            let source = FileId::new(&format!("i18n/{}/{file}", scene.source_language().id));
            let finding = Diagnostic::new(&rule::EMPTY_SOURCE, &source, Span::at(0));
            diagnostics.push(finding.arg("file", source.as_str()).arg("language", &*scene.source_language().name));
            continue;
        }
        for entry in entries {
            let finding = entry.finding(&rule::OBSOLETE_MESSAGE, entry.name);
            diagnostics.push(finding.suggest(nearest(entry.name, names.iter().copied())));
        }
    }
    diagnostics
}
