//! Where files of a portal name each other, down to the letters that say so.

use std::collections::BTreeMap;

use super::Scene;
use crate::content::{Item, Value};
use crate::portal::{Broken, Document, EntryIx, FOOTER_BASE, Reference, Target};
use crate::source::{FileId, Span};

/// What a place names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Named {
    /// A document, by the address of a link.
    Page(EntryIx),
    /// A document, by its id in a field.
    Id(EntryIx),
    /// A file beside the documents.
    Asset(FileId),
}

/// A place that names a document or file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// The file that names it.
    pub(super) file: FileId,
    /// The file from whose folder its address is followed: the same, but for links of the settings.
    pub(super) base: FileId,
    /// Where the link or the value stands.
    pub(super) span: Span,
    /// What was written there, as it is read.
    pub(super) written: String,
    /// What it names.
    pub(super) named: Named,
}

/// All places, by the files that they stand in and by what they name.
#[derive(Debug, Default)]
pub(super) struct Places {
    all: Vec<Place>,
    by_file: BTreeMap<FileId, Vec<usize>>,
    by_name: BTreeMap<Named, Vec<usize>>,
}

impl Places {
    /// The places in a file.
    pub(super) fn in_file(&self, file: &FileId) -> impl Iterator<Item = &Place> {
        self.by_file.get(file).into_iter().flatten().map(|place| &self.all[*place])
    }

    /// The places that name something.
    pub(super) fn naming(&self, named: &Named) -> impl Iterator<Item = &Place> {
        self.by_name.get(named).into_iter().flatten().map(|place| &self.all[*place])
    }

    fn add(&mut self, place: Place) {
        self.by_file.entry(place.file.clone()).or_default().push(self.all.len());
        self.by_name.entry(place.named.clone()).or_default().push(self.all.len());
        self.all.push(place);
    }
}

/// Goes through the texts and fields of all documents.
pub(super) fn of(scene: &Scene<'_>) -> Places {
    let mut places = Places::default();
    for entry in scene.portal.entries() {
        let entry = scene.portal.entry(entry);
        for document in entry.documents() {
            in_text(scene, document, &mut places);
            document.record.each_value(|_, item| in_field(scene, document, item, &mut places));
        }
    }
    in_settings(scene, &mut places);
    places
}

/// The links at the foot of every page, and the signs of the town.
fn in_settings(scene: &Scene<'_>, places: &mut Places) {
    let config = &scene.portal.config;
    for link in &config.look.footer {
        if let Some(named) = named(scene.portal.footer_target(link)) {
            let base = FileId::new(FOOTER_BASE);
            places.add(Place { file: config.file.clone(), base, span: link.span, written: link.value.clone(), named });
        }
    }
    for (path, span) in config.look.files() {
        let (file, named) = (config.file.clone(), Named::Asset(FileId::new(path)));
        places.add(Place { base: file.clone(), file, span: *span, written: path.clone(), named });
    }
}

fn named(target: Result<Target, Broken>) -> Option<Named> {
    match target {
        Ok(Target::Entry(entry, _)) => Some(Named::Page(entry)),
        Ok(Target::Asset(file)) => Some(Named::Asset(file)),
        _ => None,
    }
}

fn in_text(scene: &Scene<'_>, document: &Document, places: &mut Places) {
    for link in &document.body.links {
        let Some(named) = named(scene.portal.target(&document.file, &link.destination)) else { continue };
        let (file, written) = (document.file.clone(), link.destination.clone());
        places.add(Place { base: file.clone(), file, span: link.span, written, named });
    }
}

fn in_field(scene: &Scene<'_>, document: &Document, item: &Item, places: &mut Places) {
    let (named, written) = match &item.value {
        Value::Reference(types, id) => match scene.portal.resolve(types, id) {
            Some(Reference::Entry(entry)) => (Named::Id(entry), id.clone()),
            _ => return,
        },
        Value::File(file) => (Named::Asset(file.clone()), file.as_str().to_owned()),
        _ => return,
    };
    let file = document.file.clone();
    places.add(Place { base: file.clone(), file, span: item.span, written, named });
}

impl Place {
    /// Where the address of a link stands in its file.
    pub(super) fn address(&self, text: &str) -> Option<Span> {
        let in_text = self.file == self.base;
        if in_text { destination(text, self.span, &self.written) } else { within(text, self.span, &self.written) }
    }
}

/// Where a part of a place stands.
pub(super) fn within(text: &str, span: Span, part: &str) -> Option<Span> {
    let place = text.get(span.start..span.end)?.find(part)?;
    Some(Span::new(place, place + part.len()).shift(span.start))
}

/// Where the address of a link stands: between its parentheses, or where its reference is defined.
pub(super) fn destination(text: &str, link: Span, written: &str) -> Option<Span> {
    let within = text.get(link.start..link.end)?;
    let opens = |place: usize| {
        let before = within[..place].trim_end_matches(['<', ' ', '\n', '\r']);
        before.ends_with("](")
    };
    let closes = |place: usize| within[place + written.len()..].starts_with([')', '>', ' ', '\n', '\r']);
    let inside = within.match_indices(written).map(|(place, _)| place).filter(|place| opens(*place) && closes(*place));
    if let Some(place) = inside.last() {
        return Some(Span::new(place, place + written.len()).shift(link.start));
    }
    let mut start = 0;
    let mut found = None;
    for line in text.split_inclusive('\n') {
        let defined = line.trim_start().strip_prefix('[').and_then(|rest| rest.split_once("]:"));
        if let Some((_, rest)) = defined {
            let address = rest.trim_start().trim_start_matches('<');
            let ends = address
                .strip_prefix(written)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(['>', ' ', '\n', '\r']));
            if ends && found.is_some() {
                return None;
            }
            if ends {
                let place = start + line.len() - address.len();
                found = Some(Span::new(place, place + written.len()));
            }
        }
        start += line.len();
    }
    found
}
