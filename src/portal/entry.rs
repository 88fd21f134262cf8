//! A document in all its languages, and what leads to it.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::document::Document;
use crate::content::ContentType;
use crate::locale::LocaleIx;

/// One document of a portal, by its place in the order of ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryIx(u32);

impl EntryIx {
    pub(super) fn new(place: usize) -> Self {
        Self(u32::try_from(place).expect("a portal has fewer than four thousand million documents"))
    }

    /// Returns the place in the order of ids.
    #[must_use]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// A reference that leads to a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Back {
    /// The document that refers.
    pub from: EntryIx,
    /// The top-level field it does so with.
    pub field: &'static str,
}

/// A document in all its languages.
#[derive(Debug)]
pub struct Entry {
    /// Its id; empty for the home page.
    pub id: String,
    /// Its content type.
    pub kind: &'static ContentType,
    /// The source text with all facts.
    pub source: Arc<Document>,
    /// Translations that have words of their own.
    pub translations: BTreeMap<LocaleIx, Arc<Document>>,
    /// The section above it; none for the home page.
    pub parent: Option<EntryIx>,
    /// The documents right below it, sorted by their ids.
    pub children: Vec<EntryIx>,
    /// What leads to it, sorted, each once.
    pub back: Vec<Back>,
    /// Its folder in the output for each language, like `de/services/anmeldung`, in the order of the languages.
    pub paths: Vec<String>,
}

impl Entry {
    /// Goes through its texts, the source text before its translations.
    pub fn documents(&self) -> impl Iterator<Item = &Document> {
        [&self.source].into_iter().chain(self.translations.values()).map(|document| &**document)
    }

    /// Returns the document in one language, if it is there itself.
    #[must_use]
    pub fn document(&self, locale: LocaleIx, source: LocaleIx) -> Option<&Document> {
        if locale == source { Some(&self.source) } else { self.translations.get(&locale).map(|document| &**document) }
    }

    /// Returns its folder in the output for a language.
    #[must_use]
    pub fn path(&self, locale: LocaleIx) -> &str {
        &self.paths[locale.index()]
    }
}
