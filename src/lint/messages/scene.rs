//! What the rules over catalogues look at: one language of the portal beside the source language.

use std::collections::{BTreeMap, BTreeSet};

use crate::i18n::{Catalogue, Origin};
use crate::locale::{Language, LocaleIx};
use crate::portal::Portal;

use super::entry::{Entries, Entry, Kind, entries};

/// What translations are compared with.
pub(super) struct Sources<'a> {
    /// What counts in the source language.
    source: Entries<'a>,
    /// What Lotse brings in the source language; its arguments are filled in, whatever a portal writes.
    source_of_lotse: Entries<'a>,
    /// What counts in English, which many translators work from.
    english: Entries<'a>,
    /// The values that every text which asks for a message gives to it, by the names of messages.
    given: BTreeMap<&'a str, BTreeSet<&'a str>>,
}

impl<'a> Sources<'a> {
    pub(super) fn of(portal: &'a Portal) -> Self {
        let source = portal.locales().source();
        Self {
            source: counting(portal, source, None),
            source_of_lotse: counting(portal, source, Some(Origin::Lotse)),
            english: portal.locales().find("en").map(|en| counting(portal, en, None)).unwrap_or_default(),
            given: given_in_texts(portal),
        }
    }
}

fn given_in_texts(portal: &Portal) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut all: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for message in portal.documents().flat_map(|document| &document.body.messages) {
        let given: BTreeSet<&str> = message.given.iter().map(|(name, _)| name.as_str()).collect();
        let known = all.entry(&message.id).or_insert_with(|| given.clone());
        known.retain(|name| given.contains(name));
    }
    all
}

/// One language.
pub(super) struct Scene<'a> {
    pub(super) portal: &'a Portal,
    pub(super) locale: LocaleIx,
    pub(super) language: &'a Language,
    /// The portal's own files.
    pub(super) files: Vec<&'a Catalogue>,
    /// The entries in them.
    pub(super) own: Vec<Entry<'a>>,
    /// What counts in the language.
    pub(super) counting: Entries<'a>,
    /// What Lotse brings in the language.
    pub(super) of_lotse: Entries<'a>,
    sources: &'a Sources<'a>,
}

impl<'a> Scene<'a> {
    pub(super) fn of(portal: &'a Portal, locale: LocaleIx, sources: &'a Sources<'a>) -> Self {
        let own = |file: &&Catalogue| file.locale == locale && file.origin == Origin::Portal;
        let files: Vec<&Catalogue> = portal.catalogues.files().iter().filter(own).collect();
        Self {
            portal,
            locale,
            language: portal.locales().get(locale),
            own: files.iter().flat_map(|file| entries(file)).collect(),
            files,
            counting: counting(portal, locale, None),
            of_lotse: counting(portal, locale, Some(Origin::Lotse)),
            sources,
        }
    }

    /// Tells whether this is the language that texts are written in first.
    pub(super) fn is_source(&self) -> bool {
        self.locale == self.portal.locales().source()
    }

    /// What counts in the source language.
    pub(super) fn source(&self) -> &Entries<'a> {
        &self.sources.source
    }

    /// The values that every text which asks for a message gives to it.
    pub(super) fn given(&self, message: &str) -> impl Iterator<Item = &'a str> {
        self.sources.given.get(message).into_iter().flatten().copied()
    }

    /// The language of the source texts.
    pub(super) fn source_language(&self) -> &'a Language {
        self.portal.locales().get(self.portal.locales().source())
    }

    /// Tells whether the source language has a file of a name, in which there is no message.
    pub(super) fn source_file_is_empty(&self, name: &str) -> bool {
        let source = self.portal.locales().source();
        let files = self.portal.catalogues.files().iter();
        let mut files = files.filter(|file| file.locale == source && file.file.name() == name).peekable();
        files.peek().is_some() && files.flat_map(entries).next().is_none()
    }

    /// The message in English.
    pub(super) fn english(&self, entry: &Entry<'a>) -> Option<&Entry<'a>> {
        self.sources.english.get(&entry.key())
    }

    /// What an entry says in the source language; of one in the source language, what it replaces.
    pub(super) fn original(&self, entry: &Entry<'a>) -> Option<&Entry<'a>> {
        if self.is_source() { self.of_lotse.get(&entry.key()) } else { self.sources.source.get(&entry.key()) }
    }

    /// What Lotse brings under the entry's name in the source language.
    pub(super) fn original_of_lotse(&self, entry: &Entry<'a>) -> Option<&Entry<'a>> {
        self.sources.source_of_lotse.get(&entry.key())
    }

    /// The messages of the portal's own files.
    pub(super) fn own_messages(&self) -> impl Iterator<Item = &Entry<'a>> {
        self.own.iter().filter(|entry| entry.kind == Kind::Message)
    }
}

/// The entries that count in a language, or would if there were only files of one origin.
fn counting(portal: &Portal, locale: LocaleIx, origin: Option<Origin>) -> Entries<'_> {
    let files = portal.catalogues.files().iter();
    let files = files.filter(|file| file.locale == locale && origin.is_none_or(|origin| file.origin == origin));
    files.flat_map(entries).map(|entry| (entry.key(), entry)).collect()
}
