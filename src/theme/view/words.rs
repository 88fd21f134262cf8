//! Words as HTML: with runs of another direction kept to themselves, long words that may be parted, and terms of the glossary
//! marked as German or linked to their pages; German names, too.

use std::collections::BTreeSet;

use tera::Value as View;

use super::{Fields, Seen};
use crate::content::{Record, Value};
use crate::i18n::escape;
use crate::locale::LocaleIx;
use crate::markdown::Piece;
use crate::portal::{Document, Endings, EntryIx};
use crate::writing::Writing;

/// Elements whose words are shown as they are.
const BARE: &[&str] = &["code", "pre", "kbd", "dfn"];
/// Elements in which no link stands.
const NO_LINK: &[&str] = &["a", "h1", "h2", "h3", "h4", "h5", "h6", "summary"];

impl Seen<'_> {
    /// A line of words as HTML where it needs elements; nothing where the words alone are right.
    pub(super) fn words_html(self, text: &str, locale: LocaleIx) -> Option<String> {
        let language = self.portal.locales().get(locale);
        let writing = Writing::of(language, &self.portal.hyphenation);
        let runs = writing.runs(text);
        let terms = !language.is_german() && self.may_mark(text, locale);
        let parted = |text: &str| writing.parted(text).map_or_else(|| escape(text), |text| escape(&text));
        if runs.is_empty() && !terms {
            return writing.parted(text).map(|text| escape(&text));
        }
        let mut html = String::with_capacity(2 * text.len());
        let mut done = 0;
        for run in runs {
            html.push_str(&parted(&text[done..run.place.start]));
            html.push_str(run.mark.tag());
            html.push_str(&parted(&text[run.place.clone()]));
            html.push_str("</bdi>");
            done = run.place.end;
        }
        html.push_str(&parted(&text[done..]));
        if !terms {
            return Some(html);
        }
        let mut marked = String::with_capacity(2 * html.len());
        Terms::mentioned(self, locale).mark(&html, &mut marked);
        Some(marked)
    }

    /// The terms of the glossary that a page mentions, in the order of the page: `[{german, url, explanation}]`.
    pub(super) fn terms_of(self, record: &Record, linked: &[EntryIx], page: EntryIx) -> Vec<View> {
        let glossary = self.portal.glossary();
        let mut found = Vec::new();
        record.each_value(|field, item| {
            if let Value::Text(text) = &item.value
                && field.name != "sort_key"
                && glossary.has_terms(text)
            {
                let endings = self.endings(item.locale);
                found.extend(glossary.find_terms(text, endings).into_iter().filter_map(|mention| mention.term()));
            }
        });
        found.extend(linked);
        let mut told = BTreeSet::from([page]);
        let terms = found.into_iter().filter(|term| told.insert(*term));
        terms.filter_map(|term| self.explained(term)).collect()
    }

    fn explained(self, term: EntryIx) -> Option<View> {
        let german = self.portal.entry(term).source.record.item("german")?;
        let fields = Fields::new().with("german", self.text(german.value.as_text()?, german.locale));
        let fields = fields.with("url", self.address_of(term));
        Some(fields.some("explanation", self.words(term, "explanation")).value())
    }

    /// Tells whether a text in a language may have words to mark.
    fn may_mark(self, text: &str, locale: LocaleIx) -> bool {
        let glossary = self.portal.glossary();
        if self.marks_names(locale) { glossary.is_in(text) } else { glossary.has_terms(text) }
    }

    /// Tells whether German names are marked in a language: among Latin letters they are read aloud well enough, and may look
    /// like words of the language.
    fn marks_names(self, locale: LocaleIx) -> bool {
        self.portal.locales().get(locale).script.as_deref() != Some("Latn")
    }

    fn endings(self, locale: LocaleIx) -> Endings {
        if self.portal.locales().get(locale).is_german() { Endings::German } else { Endings::None }
    }
}

/// Marks terms in the HTML of one text, piece by piece.
pub(super) struct Terms<'a> {
    seen: Seen<'a>,
    endings: Endings,
    /// Whether names are marked, too.
    names: bool,
    /// The page whose text it is; none where nothing is to be linked.
    page: Option<EntryIx>,
    /// The terms that are linked, in their order.
    linked: Vec<EntryIx>,
    /// How many elements are open whose words stay, and in which no link stands.
    bare: usize,
    no_link: usize,
    tag: Tag,
}

/// Where in a tag a piece ends.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tag {
    Outside,
    Inside,
    InQuotes,
}

impl<'a> Terms<'a> {
    /// Marks the terms of a text in a language, and links the first of each: nothing where the text has none.
    pub(super) fn linked(seen: Seen<'a>, document: &Document) -> Option<Self> {
        let page = seen.portal.find(&document.place.id);
        let locale = document.place.locale;
        let has_terms = |piece: Piece<'_>| matches!(piece, Piece::Html(html) if seen.may_mark(html, locale));
        let terms = || Self { page, ..Self::mentioned(seen, locale) };
        document.body.pieces.iter().any(has_terms).then(terms)
    }

    /// Marks the terms of a text without links, for sheets: nothing where the text has none.
    pub(super) fn unlinked(seen: Seen<'a>, document: &Document) -> Option<Self> {
        Some(Self { page: None, ..Self::linked(seen, document)? })
    }

    fn mentioned(seen: Seen<'a>, locale: LocaleIx) -> Self {
        let endings = seen.endings(locale);
        let names = seen.marks_names(locale);
        Self { seen, endings, names, page: None, linked: Vec::new(), bare: 0, no_link: 0, tag: Tag::Outside }
    }

    /// Returns the terms that are linked, in their order.
    pub(super) fn into_linked(self) -> Vec<EntryIx> {
        self.linked
    }

    /// Writes a piece of HTML with its terms marked. A tag may go on in the next piece.
    pub(super) fn mark(&mut self, html: &str, out: &mut String) {
        let mut rest = html;
        while !rest.is_empty() {
            let end = match self.tag {
                Tag::Outside => rest.find('<').unwrap_or(rest.len()),
                Tag::Inside => rest.find(['>', '"']).map_or(rest.len(), |end| end + 1),
                Tag::InQuotes => rest.find('"').map_or(rest.len(), |end| end + 1),
            };
            let (part, after) = rest.split_at(end);
            match self.tag {
                Tag::Outside => {
                    self.words(part, out);
                    if !after.is_empty() {
                        self.opens(after);
                        self.tag = Tag::Inside;
                    }
                }
                Tag::Inside | Tag::InQuotes => {
                    out.push_str(part);
                    self.tag = match part.as_bytes().last() {
                        Some(b'>') if self.tag == Tag::Inside => Tag::Outside,
                        Some(b'"') if self.tag == Tag::Inside => Tag::InQuotes,
                        Some(b'"') => Tag::Inside,
                        _ => self.tag,
                    };
                }
            }
            rest = after;
        }
    }

    /// Notes an element that begins or ends with the tag at the beginning of a text.
    fn opens(&mut self, tag: &str) {
        let inner = &tag[1..];
        let (closes, inner) = inner.strip_prefix('/').map_or((false, inner), |inner| (true, inner));
        let end = inner.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(inner.len());
        let name = &inner[..end];
        for (names, open) in [(BARE, &mut self.bare), (NO_LINK, &mut self.no_link)] {
            if names.contains(&name) {
                *open = if closes { open.saturating_sub(1) } else { *open + 1 };
            }
        }
    }

    fn words(&mut self, text: &str, out: &mut String) {
        let mentions = if self.bare > 0 || text.is_empty() {
            Vec::new()
        } else {
            let glossary = self.seen.portal.glossary();
            if self.names { glossary.find(text, self.endings) } else { glossary.find_terms(text, self.endings) }
        };
        let german = self.endings == Endings::German;
        let mut done = 0;
        for mention in mentions {
            let word = &text[mention.place.clone()];
            let is_new = |term: &EntryIx| {
                self.no_link == 0 && self.page.is_some_and(|page| page != *term) && !self.linked.contains(term)
            };
            let first = mention.term().filter(is_new);
            if first.is_none() && german {
                continue;
            }
            out.push_str(&text[done..mention.place.start]);
            done = mention.place.end;
            if let Some(term) = first {
                self.linked.push(term);
                let address = escape(&self.seen.address_of(term));
                let language = if german { "" } else { " lang=\"de\" dir=\"ltr\" translate=\"no\"" };
                out.push_str(&format!("<dfn{language}><a href=\"{address}\">{word}</a></dfn>"));
            } else {
                out.push_str(&format!("<span lang=\"de\" dir=\"ltr\" translate=\"no\">{word}</span>"));
            }
        }
        out.push_str(&text[done..]);
    }
}
