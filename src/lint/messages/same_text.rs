//! A translation is not the source text copied.

use std::collections::BTreeMap;

use super::entry::Entry;
use super::scene::Scene;
use crate::diag::{Diagnostic, NAMES, rule};
use crate::i18n::pattern::text;
use crate::source::{FileId, Span};

/// Beginnings of names of messages that hold names, which are the same in many languages.
const BEGIN_NAMES: &[&str] = &["language-", "land-", "messenger-", "district-", "portal-name"];
/// The line in the comment of a message that is meant to be the same.
const MEANT: &str = "same";
/// A single word that languages share is short: from here on it is not the same by chance (letters). English shares more of
/// them with others than German.
const LONG: usize = 13;
const LONG_IN_ENGLISH: usize = 20;

pub(super) fn check(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let mut of_file: BTreeMap<&FileId, Vec<&Entry<'_>>> = BTreeMap::new();
    for entry in scene.own_messages().filter(|entry| !copied(scene, entry).is_empty()) {
        of_file.entry(&entry.catalogue.file).or_default().push(entry);
    }
    let findings = of_file.into_iter().map(|(file, entries)| {
        let names: Vec<&str> = entries.iter().map(|entry| entry.name).collect();
        let places: Vec<Span> = entries.iter().take(NAMES).map(|entry| entry.place(entry.name)).collect();
        let finding = Diagnostic::new(&rule::SAME_AS_SOURCE, file, places[0]).names(&names);
        let finding = finding.arg("language", &*scene.language.name);
        places[1..].iter().fold(finding, |finding, place| finding.other(file, *place))
    });
    findings.collect()
}

/// The texts of an entry that are copied from the source language or from English: the attributes' names, none for the value.
pub(super) fn copied<'a>(scene: &Scene<'a>, entry: &Entry<'a>) -> Vec<Option<&'a str>> {
    let own = scene.language.primary();
    let meant =
        BEGIN_NAMES.iter().any(|name| entry.name.starts_with(name)) || entry.comment().any(|line| line == MEANT);
    if meant || scene.is_source() || scene.source_language().primary() == own {
        return Vec::new();
    }
    let english = scene.english(entry).filter(|_| own != "en");
    let mut found = scene.original(entry).map(|other| same(entry, other, LONG)).unwrap_or_default();
    found.extend(english.map(|other| same(entry, other, LONG_IN_ENGLISH)).unwrap_or_default());
    found
}

/// The texts that are those of another entry, and too long to be so by chance.
fn same<'a>(entry: &Entry<'a>, other: &Entry<'_>, long: usize) -> Vec<Option<&'a str>> {
    let of_other = words(other);
    let letters = |text: &str| text.chars().filter(|letter| letter.is_alphabetic()).count();
    let texts = words(entry).into_iter().filter(|(name, text)| {
        let parts = text.split_whitespace().filter(|word| letters(word) > 0).count();
        (parts > 1 || letters(text) >= long) && of_other.get(name) == Some(text)
    });
    texts.map(|(name, _)| name).collect()
}

/// The words of the value and of each attribute, by the attribute's name.
fn words<'a>(entry: &Entry<'a>) -> BTreeMap<Option<&'a str>, String> {
    let line = |pattern| text(pattern).split_whitespace().collect::<Vec<_>>().join(" ");
    let attributes = entry.attributes.iter().map(|attribute| (Some(attribute.id.name), line(&attribute.value)));
    entry.value.iter().map(|value| (None, line(value))).chain(attributes).collect()
}
