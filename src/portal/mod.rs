//! The portal: all documents linked into one immutable whole.
//!
//! In: documents of all languages, settings, catalogues, and the day for which everything holds. Out: [`Portal`], and
//! diagnostics beside it. This module does not know templates, pages or formats.

mod address;
mod body_links;
mod broken;
mod check;
mod document;
mod entry;
mod glossary;
mod group;
mod in_text;
mod link;
mod own_words;
mod owner;
mod picture;
mod postal;
mod target;
mod tongue;
mod video;

pub use address::{encode, relative, relative_file};
pub use check::{Loose, check};
pub use document::{Document, Place, place, plain as plain_name, read as read_document};
pub use entry::{Back, Entry, EntryIx};
pub use glossary::{Endings, Glossary, Known, Mention};
pub use link::{Drafts, Input, link};
pub use owner::{Owner, Owners};
pub use postal::Postal;
pub use target::{Broken, FOOTER_BASE, Target};
pub use video::{Captions, Videos};

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;

use crate::config::Config;
use crate::content::{ContentType, Item, Record, TYPES, Value, find_type};
use crate::diag::Label;
use crate::i18n::{Catalogues, Formats};
use crate::image::{Fault, Image};
use crate::locale::{LocaleIx, Locales};
use crate::source::FileId;
use crate::writing::Hyphenation;

/// A portal: everything known, linked, for one day. Nothing in it changes.
pub struct Portal {
    /// The settings.
    pub config: Config,
    /// The words of all languages.
    pub catalogues: Arc<Catalogues>,
    /// The forms of dates and numbers of each language, in the order of the languages.
    pub formats: Arc<Vec<Formats>>,
    /// Where long words may be parted.
    pub hyphenation: Arc<Hyphenation>,
    /// The day for which everything holds.
    pub date: NaiveDate,
    entries: Vec<Entry>,
    by_id: BTreeMap<String, EntryIx>,
    /// The first page of each obligatory role; every page of the output asks for them.
    roles: BTreeMap<String, EntryIx>,
    assets: BTreeMap<FileId, u64>,
    images: BTreeMap<FileId, Result<Image, Fault>>,
    pictures: BTreeMap<FileId, Label>,
    downloads: BTreeSet<FileId>,
    glossary: Glossary,
    videos: Videos,
}

/// What an id in a reference field leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reference {
    /// A document.
    Entry(EntryIx),
    /// The word `open`, where a field allows it: not decided yet.
    Open,
}

impl Portal {
    /// Returns the languages.
    #[must_use]
    pub fn locales(&self) -> &Locales {
        self.catalogues.locales()
    }

    /// Returns a document of all languages.
    #[must_use]
    pub fn entry(&self, entry: EntryIx) -> &Entry {
        &self.entries[entry.index()]
    }

    /// Goes through all documents, sorted by their ids; the home page is first.
    pub fn entries(&self) -> impl Iterator<Item = EntryIx> + use<> {
        (0..self.entries.len()).map(EntryIx::new)
    }

    /// Goes through the documents of one type, sorted by their ids.
    pub fn entries_of(&self, kind: &'static ContentType) -> impl Iterator<Item = EntryIx> {
        self.entries().filter(move |entry| self.entry(*entry).kind == kind)
    }

    /// Returns the home page.
    #[must_use]
    pub fn home(&self) -> EntryIx {
        self.by_id[""]
    }

    /// Finds a document by its whole id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<EntryIx> {
        self.by_id.get(id).copied()
    }

    /// Follows a reference to a document of one of some types, by its id within its type's folder or its whole id.
    #[must_use]
    pub fn resolve(&self, types: &[&str], id: &str) -> Option<Reference> {
        if id == "open" && types.contains(&"open") {
            return Some(Reference::Open);
        }
        let kinds = || types.iter().filter_map(|name| find_type(name));
        let short = kinds().filter(|kind| !kind.folder.is_empty()).find_map(|kind| {
            self.find(&format!("{}/{id}", kind.folder)).filter(|entry| self.entry(*entry).kind == kind)
        });
        let whole = || self.find(id).filter(|entry| kinds().any(|kind| self.entry(*entry).kind == kind));
        short.or_else(whole).map(Reference::Entry)
    }

    /// Follows a reference that leads to a document.
    #[must_use]
    pub fn resolve_entry(&self, types: &[&str], id: &str) -> Option<EntryIx> {
        match self.resolve(types, id) {
            Some(Reference::Entry(entry)) => Some(entry),
            _ => None,
        }
    }

    /// Follows the reference that a field holds, if it leads to a document.
    #[must_use]
    pub fn follow(&self, item: &Item) -> Option<EntryIx> {
        match &item.value {
            Value::Reference(types, id) => self.resolve_entry(types, id),
            _ => None,
        }
    }

    /// Follows the references of a list to documents, in the list's order.
    pub fn resolve_all<'a>(&'a self, items: &'a [Item]) -> impl Iterator<Item = EntryIx> + 'a {
        items.iter().filter_map(|item| self.follow(item))
    }

    /// Returns the German words that terms explain, and German names.
    #[must_use]
    pub fn glossary(&self) -> &Glossary {
        &self.glossary
    }

    /// Returns the page that has an obligatory role.
    #[must_use]
    pub fn page_with_role(&self, role: &str) -> Option<EntryIx> {
        self.roles.get(role).copied()
    }

    /// Returns the fields of a document in a language: facts of the source, words of the nearest language that has them.
    #[must_use]
    pub fn record(&self, entry: EntryIx, locale: LocaleIx) -> Record {
        let entry = self.entry(entry);
        let chain = self.locales().chain(locale);
        let mut record = entry.source.record.clone();
        for document in chain.iter().rev().filter_map(|locale| entry.translations.get(locale)) {
            record = crate::content::overlay(&record, &document.record);
        }
        record
    }

    /// Returns one field's words in the nearest language that has them.
    #[must_use]
    pub fn words(&self, entry: EntryIx, locale: LocaleIx, field: &str) -> Option<&Item> {
        let entry = self.entry(entry);
        let source = self.locales().source();
        let chain = self.locales().chain(locale).iter();
        chain.filter_map(|locale| entry.document(*locale, source)).find_map(|document| document.record.item(field))
    }

    /// Returns the document whose text a language shows: its own, or the nearest of its chain that has one.
    #[must_use]
    pub fn shown(&self, entry: EntryIx, locale: LocaleIx) -> &Document {
        let entry = self.entry(entry);
        let source = self.locales().source();
        let chain = self.locales().chain(locale);
        let mut there = chain.iter().filter_map(|locale| entry.document(*locale, source));
        // A translation of the heading alone must not hide the text.
        let with_text = |document: &&Document| !document.body.is_blank() || entry.source.body.is_blank();
        there.find(with_text).unwrap_or(&entry.source)
    }

    /// Returns the document that a file holds.
    #[must_use]
    pub fn document(&self, file: &FileId) -> Option<&Document> {
        let (place, _) = place(file, self.locales());
        let place = place?;
        let document = self.entry(self.find(&place.id)?).document(place.locale, self.locales().source())?;
        (document.file == *file).then_some(document)
    }

    /// Tells whether a document is there in a language itself.
    #[must_use]
    pub fn has(&self, entry: EntryIx, locale: LocaleIx) -> bool {
        self.entry(entry).document(locale, self.locales().source()).is_some()
    }

    /// Returns the size in bytes of a file beside the documents.
    #[must_use]
    pub fn asset(&self, file: &FileId) -> Option<u64> {
        self.assets.get(file).copied()
    }

    /// Goes through the files beside the documents, sorted.
    pub fn assets(&self) -> impl Iterator<Item = &FileId> {
        self.assets.keys()
    }

    /// Returns the edition of the plan that holds: the one adopted last, up to the portal's day.
    #[must_use]
    pub fn current_edition(&self) -> Option<EntryIx> {
        let plan = TYPES.iter().find(|kind| kind.name == "plan_edition").expect("the type is in the list");
        self.entries_of(plan)
            .filter_map(|entry| {
                let record = &self.entry(entry).source.record;
                let adopted = record.record("adopted").and_then(|adopted| adopted.date("date"));
                let adopted = adopted.filter(|day| *day <= self.date && record.text("status") == Some("adopted"))?;
                Some((adopted, entry))
            })
            .max()
            .map(|(_, entry)| entry)
    }
}
