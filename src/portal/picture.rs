//! The images of a portal: where documents show them, and what is known of each.

use std::collections::{BTreeMap, BTreeSet};

use super::{Document, Portal, Target};
use crate::content::{Item, Value};
use crate::diag::Label;
use crate::image::{Fault, Image};
use crate::markdown::LinkKind;
use crate::source::FileId;

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
        self.entries.iter().flat_map(|entry| [&entry.source].into_iter().chain(entry.translations.values()))
    }
}

pub(super) fn pictures(portal: &Portal) -> BTreeMap<FileId, Label> {
    let mut found = BTreeMap::new();
    for document in portal.documents() {
        let label = |span| Label::new(&document.file, span);
        for item in picture_fields(document) {
            if let Value::File(file) = &item.value
                && portal.asset(file).is_some()
            {
                found.entry(file.clone()).or_insert_with(|| label(item.span));
            }
        }
        for link in document.body.links.iter().filter(|link| link.kind == LinkKind::Image) {
            if let Ok(Target::Asset(file)) = portal.target(&document.file, &link.destination) {
                found.entry(file).or_insert_with(|| label(link.span));
            }
        }
    }
    found
}

pub(super) fn downloads(portal: &Portal) -> BTreeSet<FileId> {
    let mut found = BTreeSet::new();
    for document in portal.documents() {
        for (field, item) in document.record.iter() {
            if !FIELDS.contains(&field.name) {
                files_in(item, &mut found);
            }
        }
        for link in document.body.links.iter().filter(|link| link.kind == LinkKind::Link) {
            if let Ok(Target::Asset(file)) = portal.target(&document.file, &link.destination) {
                found.insert(file);
            }
        }
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

fn picture_fields(document: &Document) -> impl Iterator<Item = &Item> {
    let record = &document.record;
    let part = |field: &str, name: &str| record.record(field).and_then(|parts| parts.item(name));
    let still = part("sign_language", "poster");
    part("image", "file").into_iter().chain(record.item("logo")).chain(still)
}

fn files_in(item: &Item, found: &mut BTreeSet<FileId>) {
    match &item.value {
        Value::File(file) => {
            found.insert(file.clone());
        }
        Value::List(items) => items.iter().for_each(|item| files_in(item, found)),
        Value::Record(record) => record.iter().for_each(|(_, item)| files_in(item, found)),
        _ => {}
    }
}
