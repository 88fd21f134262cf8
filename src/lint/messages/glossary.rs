//! German terms of the portal stay as they are in translations.

use std::collections::BTreeMap;

use super::entry::Entry;
use super::scene::Scene;
use crate::diag::{Diagnostic, rule};
use crate::i18n::pattern::{Part, parts};
use crate::portal::{Endings, EntryIx};

pub(super) fn check(scene: &Scene<'_>) -> Vec<Diagnostic> {
    if scene.is_source() || scene.language.is_german() || !scene.source_language().is_german() {
        return Vec::new();
    }
    let glossary = scene.portal.glossary();
    let mut diagnostics = Vec::new();
    for entry in scene.own_messages() {
        let Some(original) = scene.original(entry) else { continue };
        let (source, own) = (words(original), words(entry));
        let mentions = glossary.find_terms(&source, Endings::German);
        if mentions.is_empty() {
            continue;
        }
        let terms: BTreeMap<EntryIx, &str> =
            mentions.iter().filter_map(|mention| Some((mention.term()?, &source[mention.place.clone()]))).collect();
        let there = glossary.find_terms(&own, Endings::None);
        for (term, word) in terms {
            let german = scene.portal.entry(term).source.record.text("german").unwrap_or(word);
            // Other languages put endings of their own behind a word.
            let is_there = there.iter().any(|mention| mention.term() == Some(term))
                || [word, german].iter().any(|word| own.contains(word));
            if !is_there {
                diagnostics.push(entry.finding(&rule::GLOSSARY_TERM, entry.name).arg("term", german));
            }
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
