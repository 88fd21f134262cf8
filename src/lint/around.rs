//! What rules over texts may ask about the portal around a text.
//!
//! A text's findings come of the text, its source text, and what [`Page`](super::page::Page) tells of the portal around. All of the
//! latter stands here, so that it can be compared: where it is equal, and the texts are, so are the findings.

use crate::locale::LocaleIx;
use crate::portal::{Known, Portal};
use crate::source::FileId;

use super::data::Contacts;

/// A portal as rules over texts see it.
#[derive(PartialEq)]
pub(super) struct Around {
    /// Whose numbers and addresses are whose.
    pub(super) contacts: Contacts,
    /// Where links lead: the ids of the documents in their order, each with the languages that have it.
    documents: Vec<(String, Vec<LocaleIx>)>,
    /// The files beside the documents.
    assets: Vec<FileId>,
    /// The words of the glossary.
    glossary: Vec<(String, Known)>,
}

impl Around {
    /// Collects it from a portal.
    pub(super) fn of(portal: &Portal) -> Self {
        let documents = portal.entries().map(|entry| {
            let languages = portal.locales().iter().filter(|locale| portal.has(entry, *locale));
            (portal.entry(entry).id.clone(), languages.collect())
        });
        Self {
            contacts: Contacts::of(portal),
            documents: documents.collect(),
            assets: portal.assets().cloned().collect(),
            glossary: portal.glossary().words().map(|(word, known)| (word.to_owned(), known)).collect(),
        }
    }
}
