//! What the rules over texts look at: one file in one language, as it was written.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::around::Around;
use super::data::Contacts;
use crate::content::{Field, Item, Record, Sharing, Value};
use crate::diag::{Diagnostic, Rule};
use crate::i18n::Formats;
use crate::locale::{Language, LocaleIx, Locales};
use crate::markdown::{Block, Kind, Outline, Prose, outline};
use crate::portal::{Broken, Document, EntryIx, Glossary, Portal, Target};
use crate::source::{Digest, FileId, Sources, Span, decode};

use super::lexicon::{Lexicon, Lexicons};
use super::sentences::{Sentence, sentences};
use super::words::Phrases;

/// Looks at one file for one kind of mistake.
pub(super) type PageLint = fn(&Page<'_>) -> Vec<Diagnostic>;

/// One content file with its words.
pub(super) struct Page<'a> {
    /// The portal that it belongs to. Rules do not see it: whatever they ask of it is in [`Around`] as well, or is the same as long
    /// as settings, languages and words are, for which alone findings are kept.
    portal: &'a Portal,
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
        self.locales().get(self.document.place.locale)
    }

    /// Returns the languages of the portal.
    pub(super) fn locales(&self) -> &Locales {
        self.portal.locales()
    }

    /// Returns the forms of dates and numbers of the page's language.
    pub(super) fn formats(&self) -> &Formats {
        &self.portal.formats[self.locale().index()]
    }

    /// Returns the German words of the portal.
    pub(super) fn glossary(&self) -> &Glossary {
        self.portal.glossary()
    }

    /// Tells whether a document is there in the page's language.
    pub(super) fn is_translated(&self, entry: EntryIx) -> bool {
        self.portal.has(entry, self.locale())
    }

    /// Follows an address that stands in the page.
    ///
    /// # Errors
    /// Says why it leads nowhere.
    pub(super) fn target(&self, address: &str) -> Result<Target, Broken> {
        self.portal.target(&self.document.file, address)
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

/// What rules found in texts, and what they found it of.
#[derive(Default)]
pub(super) struct Kept {
    around: Option<Around>,
    texts: BTreeMap<FileId, Looked>,
}

/// A text that rules looked at.
struct Looked {
    document: Arc<Document>,
    source: Arc<Document>,
    found: Vec<Diagnostic>,
}

/// A text that is there to be looked at.
#[derive(Clone, Copy)]
struct Text<'a> {
    entry: EntryIx,
    document: &'a Arc<Document>,
    source: &'a Arc<Document>,
}

/// Applies rules to every file of a portal; each file is read once for all of them. What was found before in the very same text
/// is taken again where the portal around it is equal; languages, forms and lexicons must be the same.
pub(super) fn check(
    portal: &Portal,
    lexicons: &Lexicons,
    sources: &dyn Sources,
    lints: &[PageLint],
    kept: &mut Kept,
) -> Vec<Diagnostic> {
    let around = Around::of(portal);
    if kept.around.as_ref() != Some(&around) {
        kept.texts.clear();
    }
    let mut before = std::mem::take(&mut kept.texts);
    let (mut texts, mut open) = (BTreeMap::new(), Vec::new());
    for text in all(portal) {
        let same =
            |looked: &Looked| Arc::ptr_eq(&looked.document, text.document) && Arc::ptr_eq(&looked.source, text.source);
        match before.remove(&text.document.file).filter(same) {
            Some(looked) => drop(texts.insert(text.document.file.clone(), looked)),
            None => open.push(text),
        }
    }
    let found = look_at(portal, &around.contacts, lexicons, sources, open, |page, text, is_same| {
        let found: Vec<Diagnostic> = lints.iter().flat_map(|lint| lint(page)).collect();
        let looked = Looked { document: Arc::clone(text.document), source: Arc::clone(text.source), found };
        (looked, is_same)
    });
    let mut changed = Vec::new();
    for (looked, is_same) in found {
        // What was found in another text than the one that was read must not be taken for it.
        if is_same {
            texts.insert(looked.document.file.clone(), looked);
        } else {
            changed.extend(looked.found);
        }
    }
    let all = texts.values().flat_map(|looked| looked.found.iter().cloned()).chain(changed).collect();
    *kept = Kept { around: Some(around), texts };
    all
}

/// Looks at every file of a portal, in parallel; what comes of them is in the order of the documents.
pub(super) fn each<T: Send>(
    portal: &Portal,
    lexicons: &Lexicons,
    sources: &dyn Sources,
    look: impl Fn(&Page<'_>) -> T + Sync,
) -> Vec<T> {
    let texts = all(portal).collect();
    look_at(portal, &Contacts::of(portal), lexicons, sources, texts, |page, _, _| look(page))
}

/// Goes through the texts of a portal, but for a home page that nobody wrote, which stands in the settings.
fn all(portal: &Portal) -> impl Iterator<Item = Text<'_>> {
    let of_entry = |entry| {
        let source = &portal.entry(entry).source;
        let documents = [source].into_iter().chain(portal.entry(entry).translations.values());
        documents.map(move |document| Text { entry, document, source })
    };
    portal.entries().flat_map(of_entry).filter(|text| text.document.file.as_str().starts_with("content/"))
}

/// Looks at some texts; `look` is told, too, whether the file still holds what was read of it.
fn look_at<'a, T: Send>(
    portal: &Portal,
    contacts: &Contacts,
    lexicons: &Lexicons,
    sources: &dyn Sources,
    texts: Vec<Text<'a>>,
    look: impl Fn(&Page<'_>, Text<'a>, bool) -> T + Sync,
) -> Vec<T> {
    let found = texts.into_par_iter().filter_map(|text| {
        let Text { entry, document, .. } = text;
        // A file that is gone by now is told when it is read again.
        let bytes = sources.read(&document.file).ok()?;
        let is_same = document.digest == Some(Digest::of(&bytes));
        let decoded = decode(&bytes);
        let file = match &decoded {
            Ok(text) => text,
            Err(error) => error.text.as_str(),
        };
        let (outline, fields) = words_of(document, file);
        let sentences = sentences(&fields, &outline, &lexicons.of(document.place.locale).stops);
        let page = Page { portal, entry, contacts, lexicons, document, file, outline, fields, sentences };
        Some(look(&page, text, is_same))
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

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use chrono::NaiveDate;

    use super::*;
    use crate::build::{self, Options};
    use crate::lint;
    use crate::portal::Drafts;
    use crate::source::{Embedded, Listing, Memory, ReadError};

    /// Files that tell which texts were read.
    struct Counted<'a>(&'a Memory, Mutex<Vec<String>>);

    impl Sources for Counted<'_> {
        fn list(&self) -> Listing {
            self.0.list()
        }

        fn read(&self, id: &FileId) -> Result<Vec<u8>, ReadError> {
            if id.as_str().starts_with("content/") {
                self.1.lock().unwrap().push(id.name().to_owned());
            }
            self.0.read(id)
        }

        fn part(&self, id: &FileId, from: u64, length: usize) -> Result<Vec<u8>, ReadError> {
            self.0.part(id, from, length)
        }
    }

    /// A portal whose rules look again after each change.
    #[derive(Default)]
    struct Preview(build::Kept, lint::Kept);

    impl Preview {
        /// Returns the texts that rules looked at anew; what they find must be what they find at first sight.
        fn look(&mut self, files: &Memory) -> Vec<String> {
            let date = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
            let options = Options { date, drafts: Drafts::Include, base_url: None, pseudo: false, closed: false };
            let portal = build::read(files, &Embedded, &options, &mut self.0).ready.unwrap().portal;
            let counted = Counted(files, Mutex::default());
            let sorted = |mut found: Vec<Diagnostic>| {
                found.sort_by_key(|finding| format!("{finding:?}"));
                found
            };
            let found = sorted(lint::check_texts(&portal, &counted, &Embedded, &mut self.1));
            let at_first = sorted(lint::check_texts(&portal, files, &Embedded, &mut lint::Kept::default()));
            assert_eq!(found, at_first);
            assert!(found.iter().any(|finding| finding.rule.name == "text/spaces"), "{found:?}");
            let mut read = counted.1.into_inner().unwrap();
            read.sort();
            read
        }
    }

    #[test]
    fn rules_look_again_only_at_texts_that_may_have_other_findings() {
        let contact = "---\ntitle: Amt\nphones:\n- number: 030 23125 100\n---\n";
        let files = Memory::new(&[
            ("portal.toml", "[portal]\nname = \"Hafen\"\nlanguages = [\"de\", \"ar\"]\n"),
            ("content/a.md", "---\ntitle: A\n---\n\nZwei  Wörter.\n"),
            ("content/a.ar.md", "---\ntitle: ا\n---\n\nكلمة  كلمتان.\n"),
            ("content/b.md", "---\ntitle: B\n---\n\nRufen Sie an: 030 23125 100, [mehr](c.md).\n"),
            ("content/contacts/amt.md", contact),
        ]);
        let mut preview = Preview::default();
        assert_eq!(preview.look(&files), ["a.ar.md", "a.md", "amt.md", "b.md"]);
        assert_eq!(preview.look(&files), [""; 0]);
        let files = files.with("content/b.md", "---\ntitle: B\n---\n\nRufen Sie an: 030 23125 100.\n".as_bytes());
        assert_eq!(preview.look(&files), ["b.md"]);
        // A translation is looked at beside its source text.
        let files = files.with("content/a.md", "---\ntitle: A\n---\n\nDrei  Wörter.\n".as_bytes());
        assert_eq!(preview.look(&files), ["a.ar.md", "a.md"]);
        // Wherever the number stands, its owner is told by name.
        let files = files.with("content/contacts/amt.md", contact.replace("Amt", "Das Amt").as_bytes());
        assert_eq!(preview.look(&files), ["a.ar.md", "a.md", "amt.md", "b.md"]);
        let files = files.with("content/c.md", b"---\ntitle: C\n---\n");
        assert_eq!(preview.look(&files).len(), 5);
    }
}
