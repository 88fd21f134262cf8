//! The images of a portal: where documents show them, and what is known of each.

use std::collections::{BTreeMap, BTreeSet};

use super::entry::Entry;
use super::target::{Aim, aim};
use super::{Document, Portal, Target};
use crate::content::{Item, Record, Value};
use crate::diag::Label;
use crate::image::{Fault, Image};
use crate::markdown::{Body, LinkKind};
use crate::source::{FileId, Span};

/// The fields that hold an image; a video in sign language has a still image.
const FIELDS: [&str; 3] = ["image", "logo", "sign_language"];

impl Portal {
    /// Returns the portal with what was read of its images.
    #[must_use]
    pub fn with_images(self, images: BTreeMap<FileId, Result<Image, Fault>>) -> Self {
        Self { images, ..self }
    }

    /// Returns what is known of an image that a page can show.
    #[must_use]
    pub fn image(&self, file: &FileId) -> Option<&Image> {
        self.images.get(file)?.as_ref().ok()
    }

    /// Goes through all images that were read, with the faults of those that no page can show.
    pub fn images(&self) -> impl Iterator<Item = (&FileId, Result<&Image, &Fault>)> {
        self.images.iter().map(|(file, image)| (file, image.as_ref()))
    }

    /// Returns the files that documents show as images, each with the first place that shows it.
    #[must_use]
    pub fn pictures(&self) -> &BTreeMap<FileId, Label> {
        &self.pictures
    }

    /// Returns the files that documents lead to, so that they are published as they are.
    #[must_use]
    pub fn downloads(&self) -> &BTreeSet<FileId> {
        &self.downloads
    }

    /// Goes through the documents of all languages, each source text before its translations.
    pub fn documents(&self) -> impl Iterator<Item = &Document> {
        self.entries.iter().flat_map(Entry::documents)
    }
}

/// The files beside the documents that one document names; whether they are there, it does not know.
#[derive(Clone, Debug, Default)]
pub(super) struct Named {
    /// What it shows as images, each with its place: in fields, then in the text.
    pictures: Vec<(FileId, Span)>,
    /// What its other fields hold.
    fields: Vec<FileId>,
    /// What its links point to, besides other texts.
    links: Vec<FileId>,
}

/// Collects the files that a document names.
pub(super) fn named(file: &FileId, record: &Record, body: &Body) -> Named {
    let mut named = Named::default();
    for item in picture_fields(record) {
        if let Value::File(file) = &item.value {
            named.pictures.push((file.clone(), item.span));
        }
    }
    for (field, item) in record.iter() {
        if !FIELDS.contains(&field.name) {
            files_in(item, &mut named.fields);
        }
    }
    for link in &body.links {
        let Ok(Aim::Own(to, _)) = aim(file, &link.destination) else { continue };
        match link.kind {
            LinkKind::Image => named.pictures.push((to, link.span)),
            // Texts are no files beside the documents, and most links lead to texts.
            LinkKind::Link if to.without_md().is_some() => {}
            LinkKind::Link => named.links.push(to),
        }
    }
    named
}

pub(super) fn pictures(portal: &Portal) -> BTreeMap<FileId, Label> {
    let mut found = BTreeMap::new();
    for document in portal.documents() {
        for (file, span) in document.named.pictures.iter().filter(|(file, _)| portal.asset(file).is_some()) {
            found.entry(file.clone()).or_insert_with(|| Label::new(&document.file, *span));
        }
    }
    found
}

pub(super) fn downloads(portal: &Portal) -> BTreeSet<FileId> {
    let mut found = BTreeSet::new();
    for Named { fields, links, .. } in portal.documents().map(|document| &document.named) {
        found.extend(fields.iter().cloned());
        found.extend(links.iter().filter(|file| portal.asset(file).is_some()).cloned());
    }
    // The signs of the town stand on every page as they are, and its links may lead to files.
    found.extend(portal.config.look.files().map(|(path, _)| FileId::new(path)));
    for link in &portal.config.look.footer {
        if let Ok(Target::Asset(file)) = portal.footer_target(link) {
            found.insert(file);
        }
    }
    found
}

fn picture_fields(record: &Record) -> impl Iterator<Item = &Item> {
    let part = |field: &str, name: &str| record.record(field).and_then(|parts| parts.item(name));
    let still = part("sign_language", "poster");
    part("image", "file").into_iter().chain(record.item("logo")).chain(still)
}

fn files_in(item: &Item, found: &mut Vec<FileId>) {
    match &item.value {
        Value::File(file) => found.push(file.clone()),
        Value::List(items) => items.iter().for_each(|item| files_in(item, found)),
        Value::Record(record) => record.iter().for_each(|(_, item)| files_in(item, found)),
        _ => {}
    }
}
