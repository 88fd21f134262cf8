//! Documents into a portal: languages put together, references followed in both directions, sections built.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;

use super::address;
use super::check::Loose;
use super::document::{Document, Place};
use super::entry::{Back, Entry, EntryIx};
use super::glossary::Glossary;
use super::group::{Group, Groups, group};
use super::picture::{self, Named};
use super::{Portal, Reference, Videos};
use crate::config::Config;
use crate::content::{Item, PAGE, Record, SECTION, Value};
use crate::diag::Diagnostic;
use crate::i18n::{Catalogues, Formats};
use crate::locale::Locales;
use crate::markdown::Body;
use crate::source::{FileId, Span};
use crate::writing::Hyphenation;

/// Everything that makes a portal.
pub struct Input {
    /// The settings.
    pub config: Config,
    /// The words of all languages.
    pub catalogues: Arc<Catalogues>,
    /// The forms of each language.
    pub formats: Arc<Vec<Formats>>,
    /// Where long words may be parted.
    pub hyphenation: Arc<Hyphenation>,
    /// The documents, in any order; soonest done where they are sorted by their files.
    pub documents: Vec<Arc<Document>>,
    /// Files beside the documents, with their sizes in bytes.
    pub assets: BTreeMap<FileId, u64>,
    /// The day for which everything holds.
    pub date: NaiveDate,
    /// What becomes of drafts.
    pub drafts: Drafts,
}

/// Whether drafts are part of the portal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drafts {
    /// They are, as in a preview.
    Include,
    /// They are not.
    LeaveOut,
}

/// Links documents into a portal; what does not fit into it is told, and kept for [`check`](super::check()).
#[must_use]
pub fn link(input: Input) -> (Portal, Loose, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let locales = input.catalogues.locales().clone();
    let Groups { by_id: mut groups, loose } = group(input.documents, input.drafts, &locales, &mut diagnostics);
    groups
        .entry(String::new())
        .or_insert_with(|| Group { source: Arc::new(home(&input.config, &locales)), translations: BTreeMap::new() });
    let mut entries = Vec::with_capacity(groups.len());
    let mut by_id = BTreeMap::new();
    for (id, group) in groups {
        by_id.insert(id.clone(), EntryIx::new(entries.len()));
        entries.push(entry(id, group, &locales));
    }
    family(&mut entries, &by_id);
    let mut portal = Portal {
        config: input.config,
        catalogues: input.catalogues,
        formats: input.formats,
        hyphenation: input.hyphenation,
        date: input.date,
        entries,
        by_id,
        roles: BTreeMap::new(),
        assets: input.assets,
        images: BTreeMap::new(),
        pictures: BTreeMap::new(),
        downloads: BTreeSet::new(),
        glossary: Glossary::default(),
        videos: Videos::default(),
    };
    for (to, back) in references(&portal) {
        let list = &mut portal.entries[to.index()].back;
        if list.last() != Some(&back) {
            list.push(back);
        }
    }
    portal.roles = roles(&portal);
    portal.glossary = Glossary::new(&portal.entries, portal.locales());
    portal.pictures = picture::pictures(&portal);
    portal.downloads = picture::downloads(&portal);
    (portal, loose, diagnostics)
}

fn roles(portal: &Portal) -> BTreeMap<String, EntryIx> {
    let role = |entry: EntryIx| Some((portal.entry(entry).source.record.text("role")?.to_owned(), entry));
    // The first of several counts.
    portal.entries_of(&PAGE).collect::<Vec<_>>().into_iter().rev().filter_map(role).collect()
}

/// A home page for a portal that has none: its name.
fn home(config: &Config, locales: &Locales) -> Document {
    let title =
        crate::content::COMMON_FIELDS.iter().find(|field| field.name == "title").expect("every type has a title");
    let item = Item { value: Value::Text(config.name.clone()), span: Span::at(0), locale: locales.source() };
    let place = Place { id: String::new(), folder: String::new(), stem: "_index".to_owned(), locale: locales.source() };
    Document {
        file: config.file.clone(),
        digest: None,
        place,
        kind: &SECTION,
        record: Record::new(vec![(title, item)]),
        body: Body::default(),
        body_at: 0,
        doubt: None,
        slug: None,
        named: Named::default(),
    }
}

fn entry(id: String, group: Group, locales: &Locales) -> Entry {
    let Group { source, translations } = group;
    let paths = locales
        .iter()
        .map(|locale| address::path(&source, translations.get(&locale).map(|document| &**document), locale, locales))
        .collect();
    Entry { id, kind: source.kind, source, translations, parent: None, children: Vec::new(), back: Vec::new(), paths }
}

/// Finds for each document the nearest section above it.
fn family(entries: &mut [Entry], by_id: &BTreeMap<String, EntryIx>) {
    for place in 0..entries.len() {
        let mut id = entries[place].id.as_str();
        if id.is_empty() {
            continue;
        }
        let parent = loop {
            id = id.rsplit_once('/').map_or("", |(above, _)| above);
            if let Some(parent) = by_id.get(id) {
                break *parent;
            }
        };
        entries[place].parent = Some(parent);
        entries[parent.index()].children.push(EntryIx::new(place));
    }
}

/// Follows all references; returns what leads where, sorted.
fn references(portal: &Portal) -> Vec<(EntryIx, Back)> {
    let mut backs = Vec::new();
    for from in portal.entries() {
        portal.entry(from).source.record.each_value(|field, item| {
            if let Value::Reference(types, id) = &item.value
                && let Some(Reference::Entry(to)) = portal.resolve(types, id)
            {
                backs.push((to, Back { from, field: field.name }));
            }
        });
    }
    backs.sort();
    backs
}
