//! A translation is not the source text copied.

use std::collections::BTreeMap;

use super::entry::Entry;
use super::scene::Scene;
use crate::diag::{Diagnostic, rule};
use crate::i18n::pattern::text;

/// Beginnings of names of messages that hold names, which are the same in many languages.
const NAMES: &[&str] = &["language-", "land-", "messenger-", "district-", "portal-name"];
/// The line in the comment of a message that is meant to be the same.
const MEANT: &str = "same";
/// Words that languages share are few, and short: texts from here on are not the same by chance (letters). English shares
/// more of them with others than German.
const LONG: usize = 13;
const LONG_IN_ENGLISH: usize = 20;
const FEW: usize = 2;

pub(super) fn check(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let own = scene.language.primary();
    if scene.is_source() || scene.source_language().primary() == own {
        return Vec::new();
    }
    let mut diagnostics = Vec::new();
    for entry in scene.own_messages() {
        if NAMES.iter().any(|name| entry.name.starts_with(name)) || entry.comment().any(|line| line == MEANT) {
            continue;
        }
        let english = scene.english(entry).filter(|_| own != "en");
        let copied = scene.original(entry).is_some_and(|other| is_copy(entry, other, LONG));
        if copied || english.is_some_and(|other| is_copy(entry, other, LONG_IN_ENGLISH)) {
            diagnostics.push(entry.finding(&rule::SAME_AS_SOURCE, entry.name));
        }
    }
    diagnostics
}

/// Tells whether the value or an attribute is that of another entry, and too long to be so by chance.
fn is_copy(entry: &Entry<'_>, other: &Entry<'_>, long: usize) -> bool {
    let of_other = words(other);
    let letters = |text: &str| text.chars().filter(|letter| letter.is_alphabetic()).count();
    words(entry).into_iter().any(|(name, text)| {
        let parts = text.split_whitespace().filter(|word| letters(word) > 0).count();
        (parts > FEW || letters(&text) >= long) && of_other.get(name) == Some(&text)
    })
}

/// The words of the value and of each attribute, by the attribute's name.
fn words<'a>(entry: &Entry<'a>) -> BTreeMap<&'a str, String> {
    let line = |pattern| text(pattern).split_whitespace().collect::<Vec<_>>().join(" ");
    let attributes = entry.attributes.iter().map(|attribute| (attribute.id.name, line(&attribute.value)));
    entry.value.iter().map(|value| ("", line(value))).chain(attributes).collect()
}
