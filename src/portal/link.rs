//! Documents into a portal: languages put together, references followed in both directions, sections built.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;

use super::address::{self, is_segment};
use super::broken::{broken_fragment, broken_link, broken_reference, missing_file};
use super::document::{Document, Place};
use super::entry::{Back, Entry, EntryIx};
use super::glossary::Glossary;
use super::target::Target;
use super::{Portal, Reference, Videos, picture};
use crate::config::Config;
use crate::content::{Item, PAGE, Record, SECTION, Value, compare_facts};
use crate::diag::{Diagnostic, nearest, rule};
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
    let (mut groups, drafts) = group(input.documents, input.drafts, &locales, &mut diagnostics);
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
    portal.glossary = Glossary::new(&portal.entries);
    portal.pictures = picture::pictures(&portal);
    portal.downloads = picture::downloads(&portal);
    (portal, diagnostics)
}

fn roles(portal: &Portal) -> BTreeMap<String, EntryIx> {
    let role = |entry: EntryIx| Some((portal.entry(entry).source.record.text("role")?.to_owned(), entry));
    // The first of several counts.
    portal.entries_of(&PAGE).collect::<Vec<_>>().into_iter().rev().filter_map(role).collect()
}

struct Group {
    source: Document,
    translations: BTreeMap<crate::locale::LocaleIx, Document>,
}

/// Puts the languages of each document together.
fn group(
    mut documents: Vec<Document>,
    drafts: Drafts,
    locales: &Locales,
    diagnostics: &mut Vec<Diagnostic>,
) -> (BTreeMap<String, Group>, Vec<String>) {
    documents.sort_by(|a, b| a.file.cmp(&b.file));
    let mut groups: BTreeMap<String, Group> = BTreeMap::new();
    let (sources, translations): (Vec<_>, Vec<_>) =
        documents.into_iter().partition(|document| document.place.locale == locales.source());
    let mut left_out = Vec::new();
    for source in sources {
        if drafts == Drafts::LeaveOut && source.record.is("draft") {
            left_out.push(source.place.id.clone());
            continue;
        }
        if let Some(other) = groups.get(&source.place.id) {
            let same = other.source.place.folder == source.place.folder && other.source.place.stem == source.place.stem;
            let rule = if same { &rule::TWO_SOURCES } else { &rule::DUPLICATE_ID };
            let finding = Diagnostic::new(rule, &source.file, Span::at(0))
                .arg("first", other.source.file.as_str())
                .arg("second", source.file.as_str())
                .arg("language", locales.get(locales.source()).name.to_string())
                .arg("id", source.place.id.as_str());
            diagnostics.push(finding.label(&other.source.file, Span::at(0), "same"));
            continue;
        }
        groups.insert(source.place.id.clone(), Group { source, translations: BTreeMap::new() });
    }
    names_by_case(&groups, diagnostics);
    for translation in translations {
        let Some(group) = groups.get_mut(&translation.place.id) else {
            if !left_out.contains(&translation.place.id) {
                let near =
                    nearest(&translation.place.id, groups.keys().map(String::as_str)).map(std::borrow::Cow::into_owned);
                let finding = Diagnostic::new(&rule::ORPHAN, &translation.file, Span::at(0));
                diagnostics.push(finding.arg("id", translation.place.id.as_str()).suggest(near));
            }
            continue;
        };
        if translation.is_blank() {
            diagnostics.push(Diagnostic::new(&rule::BLANK_TRANSLATION, &translation.file, Span::at(0)));
            continue;
        }
        if let Some(first) = group.translations.get(&translation.place.locale) {
            let finding = Diagnostic::new(&rule::TWO_SOURCES, &translation.file, Span::at(0))
                .arg("first", first.file.as_str())
                .arg("second", translation.file.as_str())
                .arg("language", locales.get(translation.place.locale).name.to_string())
                .arg("id", translation.place.id.as_str());
            diagnostics.push(finding.label(&first.file, Span::at(0), "same"));
            continue;
        }
        group.translations.insert(translation.place.locale, translation);
    }
    (groups, left_out)
}

fn names_by_case(groups: &BTreeMap<String, Group>, diagnostics: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<String, &FileId> = BTreeMap::new();
    for (id, group) in groups {
        if let Some(first) = seen.insert(id.to_lowercase(), &group.source.file) {
            let finding = Diagnostic::new(&rule::NAME_CASE, &group.source.file, Span::at(0));
            diagnostics.push(finding.arg("first", first.as_str()).arg("second", group.source.file.as_str()).label(
                first,
                Span::at(0),
                "same",
            ));
        }
    }
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
    }
}

fn entry(id: String, group: Group, locales: &Locales, diagnostics: &mut Vec<Diagnostic>) -> Entry {
    let Group { source, translations } = group;
    for translation in translations.values() {
        diagnostics.extend(compare_facts((&source.file, &source.record), (&translation.file, &translation.record)));
    }
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

/// Follows the links in the texts of a document.
fn body_links(portal: &Portal, entry: EntryIx, drafts: &[String], diagnostics: &mut Vec<Diagnostic>) {
    let entry = portal.entry(entry);
    for document in entry.translations.values().chain([&entry.source]) {
        for link in &document.body.links {
            match portal.target(&document.file, &link.destination) {
                Ok(Target::Heading(id)) => {
                    if !id.is_empty() && id != "top" && !has_heading(&document.body, &id) {
                        diagnostics.push(broken_fragment(document, link.span, &id, &document.body));
                    }
                }
                Ok(Target::Entry(to, Some(id))) => {
                    let to = portal.entry(to);
                    let body =
                        &to.document(document.place.locale, portal.locales().source()).unwrap_or(&to.source).body;
                    if !has_heading(body, &id) && !has_heading(&to.source.body, &id) {
                        diagnostics.push(broken_fragment(document, link.span, &id, body));
                    }
                }
                Ok(Target::Entry(_, None) | Target::Asset(_) | Target::Outside(_)) => {}
                Err(broken) => diagnostics.push(broken_link(
                    portal,
                    document,
                    link.span,
                    &link.destination,
                    link.kind,
                    broken,
                    drafts,
                )),
            }
        }
    }
}

fn has_heading(body: &Body, id: &str) -> bool {
    body.headings.iter().any(|heading| heading.id == id)
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
