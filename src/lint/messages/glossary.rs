//! German terms of the portal stay as they are in translations.

use std::collections::BTreeSet;

use super::entry::Entry;
use super::scene::Scene;
use crate::content::TERM;
use crate::diag::{Diagnostic, rule};
use crate::i18n::pattern::{Part, parts};

pub(super) fn check(scene: &Scene<'_>) -> Vec<Diagnostic> {
    if scene.is_source() || scene.language.is_german() || !scene.source_language().is_german() {
        return Vec::new();
    }
    let portal = scene.portal;
    let terms: BTreeSet<&str> =
        portal.entries_of(&TERM).filter_map(|term| portal.entry(term).source.record.text("german")).collect();
    let mut diagnostics = Vec::new();
    for entry in scene.own_messages() {
        let Some(original) = scene.original(entry) else { continue };
        let (source, own) = (words(original), words(entry));
        for term in terms.iter().filter(|term| holds(&source, term) && !own.contains(**term)) {
            diagnostics.push(entry.finding(&rule::GLOSSARY_TERM, entry.name).arg("term", *term));
        }
    }
    diagnostics
}

/// All that an entry says, what is in quotation marks included.
fn words(entry: &Entry<'_>) -> String {
    let parts = entry.patterns().flat_map(parts);
    let texts = parts.filter_map(|part| match part {
        Part::Text(text) | Part::Literal(text) => Some(text),
        _ => None,
    });
    texts.collect::<Vec<_>>().join(" ")
}

/// Tells whether a text has a term as a word of its own.
fn holds(text: &str, term: &str) -> bool {
    text.match_indices(term).any(|(place, _)| {
        let before = text[..place].chars().next_back();
        let after = text[place + term.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}
