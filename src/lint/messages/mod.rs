//! Rules over the catalogues: one file for each, or for a close family.
//!
//! In: the portal's catalogues, as they were written. Out: diagnostics at the names and texts in them. Told is what stands in
//! the portal's own files; those that come with Lotse are what they are compared with, and tests hold them to the same rules.

mod attributes;
mod completeness;
mod cycles;
mod entry;
mod functions;
mod glossary;
mod length;
mod letters;
mod plurals;
mod same_text;
mod scene;
mod script;
mod spacing;
mod tags;
mod terms;
mod variables;

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::Diagnostic;
use crate::i18n::PSEUDO;
use crate::locale::LocaleIx;
use crate::portal::Portal;
use entry::Entry;
use scene::{Scene, Sources};

/// Looks at the portal's own catalogues of one language for one kind of mistake.
type MessageLint = fn(&Scene<'_>) -> Vec<Diagnostic>;

/// All rules over catalogues, in the order of the documentation.
static MESSAGE_LINTS: &[MessageLint] = &[
    completeness::check,
    attributes::check,
    variables::check,
    functions::check,
    cycles::check,
    terms::check,
    plurals::check,
    tags::check,
    same_text::check,
    spacing::check,
    script::check,
    glossary::check,
    length::check,
    letters::check,
];

pub(super) fn check(portal: &Portal) -> Vec<Diagnostic> {
    let sources = Sources::of(portal);
    let mut diagnostics = Vec::new();
    for locale in portal.locales().iter() {
        // Its words are made from those of the source language.
        if portal.config.pseudo && &*portal.locales().get(locale).id == PSEUDO {
            continue;
        }
        let scene = Scene::of(portal, locale, &sources);
        diagnostics.extend(MESSAGE_LINTS.iter().flat_map(|lint| lint(&scene)));
    }
    diagnostics
}

/// Texts of one language: the name of the message, and of the attribute where it is one.
pub(super) type Copies = BTreeSet<(String, Option<String>)>;

/// Finds the texts of some languages that were copied from the source language or from English and not translated.
pub(super) fn copies(portal: &Portal, locales: &[LocaleIx]) -> BTreeMap<LocaleIx, Copies> {
    let sources = Sources::of(portal);
    locales.iter().map(|locale| (*locale, copies_of(&Scene::of(portal, *locale, &sources)))).collect()
}

fn copies_of(scene: &Scene<'_>) -> Copies {
    let counts = |entry: &&Entry<'_>| scene.counting.get(&entry.key()).is_some_and(Entry::is_own);
    let mut found = BTreeSet::new();
    for entry in scene.own_messages().filter(counts) {
        let texts = same_text::copied(scene, entry).into_iter();
        found.extend(texts.map(|attribute| (entry.name.to_owned(), attribute.map(str::to_owned))));
    }
    found
}
