//! Documents into a portal: languages put together, references followed in both directions, sections built.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;

use super::address::{self, is_segment};
use super::body_links::body_links;
use super::broken::{broken_reference, missing_file};
use super::document::{Document, Place};
use super::entry::{Back, Entry, EntryIx};
use super::glossary::Glossary;
use super::group::{Group, Groups, group};
use super::{Portal, Reference, Videos, picture, tongue};
use crate::config::Config;
use crate::content::{Item, PAGE, Record, SECTION, Value, compare_facts};
use crate::diag::{Diagnostic, rule};
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
    pub formats: Vec<Formats>,
    /// Where long words may be parted.
    pub hyphenation: Hyphenation,
    /// The documents, in any order.
    pub documents: Vec<Document>,
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

/// Links documents into a portal.
#[must_use]
pub fn link(input: Input) -> (Portal, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let locales = input.catalogues.locales().clone();
    let Groups { by_id: mut groups, drafts, orphans } =
        group(input.documents, input.drafts, &locales, &mut diagnostics);
    groups
        .entry(String::new())
        .or_insert_with(|| Group { source: home(&input.config, &locales), translations: BTreeMap::new() });
    let mut entries = Vec::with_capacity(groups.len());
    let mut by_id = BTreeMap::new();
    for (id, group) in groups {
        by_id.insert(id.clone(), EntryIx::new(entries.len()));
        entries.push(entry(id, group, &locales, &mut diagnostics));
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
    let backs = references(&portal, &drafts, &mut diagnostics);
    for (to, back) in backs {
        let list = &mut portal.entries[to.index()].back;
        if list.last() != Some(&back) {
            list.push(back);
        }
    }
    for entry in portal.entries() {
        body_links(&portal, entry, &drafts, &mut diagnostics);
    }
    cycles(&portal, &mut diagnostics);
    portal.roles = roles(&portal);
    portal.glossary = Glossary::new(&portal.entries, portal.locales());
    translations(&portal, &mut diagnostics);
    diagnostics.extend(orphans.iter().filter_map(|orphan| tongue::check(&portal, None, orphan)));
    portal.pictures = picture::pictures(&portal);
    portal.downloads = picture::downloads(&portal);
    (portal, diagnostics)
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
        place,
        kind: &SECTION,
        record: Record::new(vec![(title, item)]),
        body: Body::default(),
        body_at: 0,
        doubt: None,
    }
}

fn entry(id: String, group: Group, locales: &Locales, diagnostics: &mut Vec<Diagnostic>) -> Entry {
    let Group { source, translations } = group;
    for document in translations.values().chain([&source]) {
        let slug = document.record.item("slug").and_then(|item| Some((item.span, item.value.as_text()?)));
        if let Some((span, text)) = slug.filter(|(_, text)| !is_segment(text)) {
            diagnostics.push(
                Diagnostic::new(&rule::PATH_OUTSIDE, &document.file, span).arg("value", text).arg("field", "slug"),
            );
        }
    }
    let paths =
        locales.iter().map(|locale| address::path(&source, translations.get(&locale), locale, locales)).collect();
    Entry { id, kind: source.kind, source, translations, parent: None, children: Vec::new(), back: Vec::new(), paths }
}

/// Tells texts of another language than their files say, and facts that stand in translations.
fn translations(portal: &Portal, diagnostics: &mut Vec<Diagnostic>) {
    for entry in &portal.entries {
        diagnostics.extend(tongue::check(portal, None, &entry.source));
        for translation in entry.translations.values() {
            let source = &entry.source;
            let facts = compare_facts((&source.file, &source.record), (&translation.file, &translation.record));
            let foreign = tongue::check(portal, Some(source), translation);
            // Who saved the source text under another name repeats all of it.
            let is_told = foreign
                .iter()
                .any(|finding| portal.config.level(finding.rule, &finding.primary.file, finding.level).is_some());
            diagnostics.extend(facts.into_iter().filter(|finding| !is_told || finding.rule != &rule::FACT_REPEATED));
            diagnostics.extend(foreign);
        }
    }
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
fn references(portal: &Portal, drafts: &[String], diagnostics: &mut Vec<Diagnostic>) -> Vec<(EntryIx, Back)> {
    let mut backs = Vec::new();
    for from in portal.entries() {
        let source = &portal.entry(from).source;
        source.record.each_value(|field, item| {
            let Value::Reference(types, id) = &item.value else {
                diagnostics.extend(missing_file(portal, source, item));
                return;
            };
            match portal.resolve(types, id) {
                Some(Reference::Entry(to)) => backs.push((to, Back { from, field: field.name })),
                Some(Reference::Open) => {}
                None => {
                    diagnostics.push(broken_reference(portal, &source.file, field.name, types, id, item.span, drafts));
                }
            }
        });
    }
    backs.sort();
    backs
}

/// Finds documents that are their own ancestors by a field `parent`.
fn cycles(portal: &Portal, diagnostics: &mut Vec<Diagnostic>) {
    for start in portal.entries() {
        let mut current = start;
        for _ in 0..portal.entries.len() {
            let record = &portal.entry(current).source.record;
            let above = match record.value("parent") {
                Some(Value::Reference(types, id)) => portal.resolve_entry(types, id),
                _ => None,
            };
            let Some(above) = above else { break };
            if above == start {
                let source = &portal.entry(start).source;
                let span = source.record.item("parent").map_or(Span::at(0), |item| item.span);
                let finding = Diagnostic::new(&rule::PARENT_CYCLE, &source.file, span);
                diagnostics.push(finding.arg("value", portal.entry(current).id.as_str()));
                break;
            }
            current = above;
        }
    }
}
