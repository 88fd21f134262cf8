//! What the rules over texts look at: one file in one language, as it was written.

use rayon::prelude::*;

use super::data::Contacts;
use crate::content::{Field, Record, Sharing, Value};
use crate::diag::{Diagnostic, Rule};
use crate::markdown::{Block, Kind, Outline, Prose, outline};
use crate::portal::{Document, EntryIx, Portal};
use crate::source::{Sources, Span, decode};

/// Looks at one file for one kind of mistake.
pub(super) type PageLint = fn(&Page<'_>) -> Vec<Diagnostic>;

/// One content file with its words.
pub(super) struct Page<'a> {
    /// The portal that it belongs to.
    pub(super) portal: &'a Portal,
    /// The document of all languages.
    pub(super) entry: EntryIx,
    /// Whose numbers and addresses are whose.
    pub(super) contacts: &'a Contacts,
    /// The document; a translation has its own fields alone.
    pub(super) document: &'a Document,
    /// The whole file.
    pub(super) file: &'a str,
    /// The structure of the text below the front matter.
    pub(super) outline: Outline,
    /// The words of its fields that readers see, with the names of the fields, in their order.
    pub(super) fields: Vec<(&'static Field, Prose)>,
}

impl Page<'_> {
    /// Goes through all words that readers read as sentences or titles: fields first, then blocks without code.
    pub(super) fn prose(&self) -> impl Iterator<Item = &Prose> {
        let blocks = self.blocks().map(|block| &block.prose);
        self.fields.iter().map(|(_, prose)| prose).chain(blocks)
    }

    /// Goes through the blocks of the text without code.
    pub(super) fn blocks(&self) -> impl Iterator<Item = &Block> {
        self.outline.blocks.iter().filter(|block| !matches!(block.kind, Kind::Code { .. }))
    }

    /// Reports a finding at a place of the file.
    pub(super) fn finding(&self, rule: &'static Rule, span: Span) -> Diagnostic {
        Diagnostic::new(rule, &self.document.file, span)
    }

    /// Reports words that are wrong, with what was surely meant, which a correction writes where the words stand as they are.
    pub(super) fn mended(&self, rule: &'static Rule, span: Span, words: &str, right: Option<String>) -> Diagnostic {
        let finding = self.finding(rule, span).arg("text", words).suggest(right.clone());
        match right {
            Some(right) if self.written(span) == words => finding.fix(right),
            _ => finding,
        }
    }

    /// Returns the file's letters at a place, as editors wrote them.
    pub(super) fn written(&self, span: Span) -> &str {
        self.file.get(span.start..span.end).unwrap_or_default()
    }
}

/// Applies rules to every file of a portal; each file is read once for all of them.
pub(super) fn check(portal: &Portal, sources: &dyn Sources, lints: &[PageLint]) -> Vec<Diagnostic> {
    let contacts = Contacts::of(portal);
    let of_entry = |entry| {
        let all = portal.entry(entry);
        [&all.source].into_iter().chain(all.translations.values()).map(move |document| (entry, document))
    };
    let documents: Vec<(EntryIx, &Document)> = portal.entries().flat_map(of_entry).collect();
    let found: Vec<Vec<Diagnostic>> = documents
        .into_par_iter()
        .map(|(entry, document)| {
            // A file that is gone by now is told when it is read again.
            let Ok(bytes) = sources.read(&document.file) else { return Vec::new() };
            let decoded = decode(&bytes);
            let file = match &decoded {
                Ok(text) => text,
                Err(error) => error.text.as_str(),
            };
            let (outline, fields) = words_of(document, file);
            let page = Page { portal, entry, contacts: &contacts, document, file, outline, fields };
            lints.iter().flat_map(|lint| lint(&page)).collect()
        })
        .collect();
    found.into_iter().flatten().collect()
}

/// The structure of a file's text, and the words of its fields.
fn words_of(document: &Document, file: &str) -> (Outline, Vec<(&'static Field, Prose)>) {
    let body = file.get(document.body_at..).unwrap_or_default();
    let mut fields = Vec::new();
    words(&document.record, file, &mut fields);
    (outline(&document.file, body, document.body_at), fields)
}

/// Tells whether readers see what a field holds as words; the end of an address is none.
fn is_words(field: &Field) -> bool {
    field.sharing == Sharing::Text && field.name != "slug"
}

/// Collects the words of translatable fields, those in tables within them too.
fn words(record: &Record, file: &str, found: &mut Vec<(&'static Field, Prose)>) {
    for (field, item) in record.iter() {
        match &item.value {
            Value::Text(text) if is_words(field) => found.push((field, Prose::of_field(text, item.span, file))),
            Value::Record(record) => words(record, file, found),
            Value::List(items) => {
                for item in items {
                    match &item.value {
                        Value::Text(text) if is_words(field) => {
                            found.push((field, Prose::of_field(text, item.span, file)));
                        }
                        Value::Record(record) => words(record, file, found),
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
}
