//! The German words of a portal: those that terms explain, and the names of its contacts and organisations, found in texts of any
//! language.

use std::collections::BTreeSet;
use std::ops::Range;

use aho_corasick::{AhoCorasick, PatternID};

use super::entry::{Entry, EntryIx};
use crate::content::{TERM, Value};
use crate::i18n::escape;
use crate::locale::Locales;
use crate::writing::{GERMAN_ENDINGS, SOFT_HYPHEN, is_latin};

/// What a word may stand with in the field, as in `die Meldebescheinigung`.
const ARTICLES: &[&str] = &["der ", "die ", "das "];
/// The types of documents whose titles are names.
const NAMED: &[&str] = &["contact", "organisation"];
/// The fewest letters of a word that may have an ending; shorter names of one word may be words of other languages.
const LONG: usize = 8;

/// The words that terms explain, and names.
#[derive(Debug, Default)]
pub struct Glossary {
    finder: Option<AhoCorasick>,
    /// What the finder looks for.
    patterns: Vec<String>,
    /// What each pattern is, and its length in letters.
    words: Vec<(Known, usize)>,
    /// Whether there are any terms; many portals have names alone.
    has_terms: bool,
}

/// What a German word of the portal is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// A term explains it.
    Term(EntryIx),
    /// It is the name of a contact or an organisation.
    Name,
}

/// A word of the glossary in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// Its place in the bytes of the text.
    pub place: Range<usize>,
    /// What it is.
    pub known: Known,
}

impl Mention {
    /// Returns the term that explains it, if one does.
    #[must_use]
    pub fn term(&self) -> Option<EntryIx> {
        match self.known {
            Known::Term(term) => Some(term),
            Known::Name => None,
        }
    }
}

/// Whether words may have German endings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Endings {
    /// They may, in a German text.
    German,
    /// They stand as they are.
    None,
}

impl Glossary {
    /// Collects the German word of each term and the other words for it, the names of contacts and organisations, and what
    /// German and Easy German call themselves.
    pub(super) fn new(entries: &[Entry], locales: &Locales) -> Self {
        let mut patterns: Vec<String> = Vec::new();
        let mut there = BTreeSet::new();
        let mut words = Vec::new();
        let mut add = |word: &str, known: Known| {
            let word = word.trim().replace(SOFT_HYPHEN, "");
            if !word.chars().any(char::is_alphabetic) {
                return;
            }
            // As it stands in fields, in texts as HTML, and in fields as HTML.
            let in_text = word.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
            for pattern in [in_text.replace('"', "&quot;"), escape(&word), in_text, word.clone()] {
                if there.insert(pattern.clone()) {
                    words.push((known, word.chars().count()));
                    patterns.push(pattern);
                }
            }
        };
        for (place, entry) in entries.iter().enumerate().filter(|(_, entry)| *entry.kind == TERM) {
            let record = &entry.source.record;
            let synonyms = record.list("synonyms").iter().map(|item| &item.value);
            for value in record.value("german").into_iter().chain(synonyms) {
                let Value::Text(word) = value else { continue };
                let bare = ARTICLES.iter().find_map(|article| word.trim().strip_prefix(article)).unwrap_or(word);
                add(bare, Known::Term(EntryIx::new(place)));
            }
        }
        let is_german = locales.get(locales.source()).is_german();
        let offices = entries.iter().filter(|entry| is_german && NAMED.contains(&entry.kind.name));
        for name in offices.filter_map(|entry| entry.source.record.text("title")).map(str::trim) {
            if name.contains(' ') || name.chars().count() >= LONG {
                add(name, Known::Name);
            }
        }
        for language in locales.iter().map(|locale| locales.get(locale)).filter(|language| language.is_german()) {
            if language.name.contains(' ') {
                add(&language.name, Known::Name);
            }
        }
        let finder = AhoCorasick::new(&patterns).ok();
        let has_terms = words.iter().any(|(known, _)| *known != Known::Name);
        Self { finder: finder.filter(|_| !patterns.is_empty()), patterns, words, has_terms }
    }

    /// Goes through all that is looked for, in the order of the documents.
    pub fn words(&self) -> impl Iterator<Item = (&str, Known)> {
        self.patterns.iter().zip(&self.words).map(|(pattern, (known, _))| (pattern.as_str(), *known))
    }

    /// Tells whether a text may have words that terms explain.
    #[must_use]
    pub fn has_terms(&self, text: &str) -> bool {
        let is_term = |pattern: PatternID| self.words[pattern.as_usize()].0 != Known::Name;
        let any =
            |finder: &AhoCorasick, text: &str| finder.find_overlapping_iter(text).any(|found| is_term(found.pattern()));
        self.has_terms && self.any(text, any)
    }

    /// Tells whether a text may have such words or names.
    #[must_use]
    pub fn is_in(&self, text: &str) -> bool {
        self.any(text, |finder, text| finder.is_match(text))
    }

    fn any(&self, text: &str, any: impl Fn(&AhoCorasick, &str) -> bool) -> bool {
        let Some(finder) = &self.finder else { return false };
        if text.contains(SOFT_HYPHEN) { any(finder, &text.replace(SOFT_HYPHEN, "")) } else { any(finder, text) }
    }

    /// Finds the words in a text without elements, the longest first; soft hyphens do not matter.
    #[must_use]
    pub fn find(&self, text: &str, endings: Endings) -> Vec<Mention> {
        self.find_some(text, endings, |_| true)
    }

    /// Finds the words that terms explain, those inside of names, too.
    #[must_use]
    pub fn find_terms(&self, text: &str, endings: Endings) -> Vec<Mention> {
        self.find_some(text, endings, |known| known != Known::Name)
    }

    fn find_some(&self, text: &str, endings: Endings, of: impl Fn(Known) -> bool) -> Vec<Mention> {
        if !text.contains(SOFT_HYPHEN) {
            return self.find_in(text, endings, of);
        }
        let bare = text.replace(SOFT_HYPHEN, "");
        let hyphens: Vec<usize> = text.match_indices(SOFT_HYPHEN).map(|(at, _)| at).collect();
        let mut mentions = self.find_in(&bare, endings, of);
        // A soft hyphen at the edge of a word stays outside.
        let before = |at: usize, strict: bool| {
            let width = SOFT_HYPHEN.len_utf8();
            let count = hyphens.iter().enumerate().take_while(|(count, hyphen)| {
                let bare = **hyphen - count * width;
                bare < at || (bare == at && !strict)
            });
            at + count.count() * width
        };
        for Mention { place, .. } in &mut mentions {
            *place = before(place.start, false)..before(place.end, true);
        }
        mentions
    }

    fn find_in(&self, text: &str, endings: Endings, of: impl Fn(Known) -> bool) -> Vec<Mention> {
        let Some(finder) = &self.finder else { return Vec::new() };
        let fitting = finder.find_overlapping_iter(text).filter_map(|found| {
            let (known, letters) = self.words[found.pattern().as_usize()];
            // `&` before it makes it the name of a sign, as in `&amp;`.
            let begins =
                !text[..found.start()].chars().next_back().is_some_and(|letter| letter == '&' || is_of_word(letter));
            let rest = &text[found.end()..];
            let longer = || {
                let may = endings == Endings::German && letters >= LONG;
                let ending =
                    GERMAN_ENDINGS.iter().filter(|_| may).find(|ending| rest.strip_prefix(**ending).is_some_and(ends));
                ending.map(|ending| found.end() + ending.len())
            };
            let end = if ends(rest) { Some(found.end()) } else { longer() };
            end.filter(|_| begins && of(known)).map(|end| Mention { place: found.start()..end, known })
        });
        let mut mentions: Vec<Mention> = fitting.collect();
        // Of those that overlap the first counts, of those that begin together the longest, of equal ones the term.
        mentions.sort_by_key(|mention| {
            (mention.place.start, std::cmp::Reverse(mention.place.end), mention.term().is_none())
        });
        let mut end = 0;
        mentions.retain(|mention| {
            let is_free = mention.place.start >= end;
            end = if is_free { mention.place.end } else { end };
            is_free
        });
        mentions
    }
}

/// Tells whether a letter goes on a German word. Words of another script touch it: an Arabic article, a Ukrainian ending.
fn is_of_word(letter: char) -> bool {
    letter.is_numeric() || is_latin(letter) || letter == '-'
}

/// Tells whether a word ends before a text. An ending behind a hyphen is that of another language; a word there makes another word.
fn ends(rest: &str) -> bool {
    let mut letters = rest.chars();
    match letters.next() {
        Some('-') => !letters.next().is_some_and(char::is_uppercase),
        Some(letter) => !is_of_word(letter),
        None => true,
    }
}
