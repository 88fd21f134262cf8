//! What the rules over texts look at: one file in one language, as it was written.

use rayon::prelude::*;

use super::data::Contacts;
use crate::content::{Field, Item, Record, Sharing, Value};
use crate::diag::{Diagnostic, Rule};
use crate::locale::{Language, LocaleIx};
use crate::markdown::{Block, Kind, Outline, Prose, outline};
use crate::portal::{Document, EntryIx, Portal};
use crate::source::{Sources, Span, decode};

use super::lexicon::{Lexicon, Lexicons};
use super::sentences::{Sentence, sentences};
use super::words::Phrases;

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
    /// What rules look for in all languages.
    pub(super) lexicons: &'a Lexicons,
    /// The document; a translation has its own fields alone.
    pub(super) document: &'a Document,
    /// The whole file.
    pub(super) file: &'a str,
    /// The structure of the text below the front matter.
    pub(super) outline: Outline,
    /// The words of its fields that readers see, with the names of the fields, in their order.
    pub(super) fields: Vec<(&'static Field, Prose)>,
    /// The sentences of its fields, then of its text.
    pub(super) sentences: Vec<Sentence>,
}

/// An image of a page, in its text or in its front matter.
pub(super) struct Shown<'a> {
    /// Its text alternative; one that only decorates has the mark for that.
    pub(super) alt: &'a Prose,
    /// Its address as it was written, or its file.
    pub(super) destination: &'a str,
    /// Where it stands.
    pub(super) span: Span,
}

impl Page<'_> {
    /// Returns the place of its language among those of the portal.
    pub(super) fn locale(&self) -> LocaleIx {
        self.document.place.locale
    }

    /// Returns the language that the file is written in.
    pub(super) fn language(&self) -> &Language {
        self.portal.locales().get(self.document.place.locale)
    }

    /// Returns a list of words of the page's language.
    pub(super) fn list(&self, key: &'static str) -> &Phrases {
        self.lexicons.words.list(self.locale(), key)
    }

    /// Returns what rules over sentences look for in the page's language.
    pub(super) fn lexicon(&self) -> &Lexicon {
        self.lexicons.of(self.locale())
    }

    /// Returns the source text; of a source text itself.
    pub(super) fn source(&self) -> &Document {
        &self.portal.entry(self.entry).source
    }

    /// Goes through the images: that of the front matter, and those of the text.
    pub(super) fn images(&self) -> impl Iterator<Item = Shown<'_>> {
        let file = self.source().record.record("image").and_then(|image| image.value("file"));
        let destination = match file {
            Some(Value::File(file)) => file.name(),
            _ => "",
        };
        let of_fields = self.fields.iter().filter(|(field, _)| field.name == "alt");
        let of_fields = of_fields.map(move |(_, alt)| Shown { alt, destination, span: alt.whole() });
        let of_text = self.outline.pictures.iter();
        of_fields.chain(of_text.map(|picture| Shown {
            alt: &picture.alt,
            destination: &picture.destination,
            span: picture.span,
        }))
    }

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

    /// Returns the place of the first line of what stands at a place.
    pub(super) fn first_line(&self, span: Span) -> Span {
        let line = self.written(span).lines().next().unwrap_or_default();
        Span::new(span.start, span.start + line.trim_end().len())
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
pub(super) fn check(
    portal: &Portal,
    lexicons: &Lexicons,
    sources: &dyn Sources,
    lints: &[PageLint],
) -> Vec<Diagnostic> {
    let found = each(portal, lexicons, sources, |page| lints.iter().flat_map(|lint| lint(page)).collect::<Vec<_>>());
    found.into_iter().flatten().collect()
}

/// Looks at every file of a portal, in parallel; what comes of them is in the order of the documents.
pub(super) fn each<T: Send>(
    portal: &Portal,
    lexicons: &Lexicons,
    sources: &dyn Sources,
    look: impl Fn(&Page<'_>) -> T + Sync,
) -> Vec<T> {
    let contacts = Contacts::of(portal);
    // A home page that nobody wrote stands in the settings.
    let is_written = |document: &&Document| document.file.as_str().starts_with("content/");
    let of_entry = |entry| {
        let documents = portal.entry(entry).documents();
        documents.filter(is_written).map(move |document| (entry, document))
    };
    let documents: Vec<(EntryIx, &Document)> = portal.entries().flat_map(of_entry).collect();
    let found = documents.into_par_iter().filter_map(|(entry, document)| {
        // A file that is gone by now is told when it is read again.
        let bytes = sources.read(&document.file).ok()?;
        let decoded = decode(&bytes);
        let file = match &decoded {
            Ok(text) => text,
            Err(error) => error.text.as_str(),
        };
        let (outline, fields) = words_of(document, file);
        let sentences = sentences(&fields, &outline, &lexicons.of(document.place.locale).stops);
        let page = Page { portal, entry, contacts: &contacts, lexicons, document, file, outline, fields, sentences };
        Some(look(&page))
    });
    found.collect()
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

/// Collects the words of translatable fields, those in lists and tables within them too.
fn words(record: &Record, file: &str, found: &mut Vec<(&'static Field, Prose)>) {
    for (field, item) in record.iter() {
        words_in(field, item, file, found);
    }
}

fn words_in(field: &'static Field, item: &Item, file: &str, found: &mut Vec<(&'static Field, Prose)>) {
    match &item.value {
        Value::Text(text) if is_words(field) => found.push((field, Prose::of_field(text, item.span, file))),
        Value::Record(record) => words(record, file, found),
        Value::List(items) => items.iter().for_each(|item| words_in(field, item, file, found)),
        _ => {}
    }
}
