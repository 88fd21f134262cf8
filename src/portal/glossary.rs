//! The German words of a portal's terms, found in texts of any language.

use std::ops::Range;

use aho_corasick::{AhoCorasick, MatchKind};

use super::entry::{Entry, EntryIx};
use crate::content::{TERM, Value};
use crate::writing::{SOFT_HYPHEN, is_latin};

/// Endings that a German word has besides; only long words are safe with them.
const ENDINGS: &[&str] = &["en", "es", "e", "n", "s"];
/// What a word may stand with in the field, as in `die Meldebescheinigung`.
const ARTICLES: &[&str] = &["der ", "die ", "das "];
/// The fewest letters of a word that may have an ending.
const LONG: usize = 8;

/// The words that terms explain.
#[derive(Debug, Default)]
pub struct Glossary {
    finder: Option<AhoCorasick>,
    /// What each pattern of the finder belongs to, and its length in letters.
    words: Vec<(EntryIx, usize)>,
}

/// A word of the glossary in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// Its place in the bytes of the text.
    pub place: Range<usize>,
    /// The term that explains it.
    pub term: EntryIx,
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
    /// Collects the German word of each term, and the other words for it.
    pub(super) fn new(entries: &[Entry]) -> Self {
        let mut patterns = Vec::new();
        let mut words = Vec::new();
        for (place, entry) in entries.iter().enumerate().filter(|(_, entry)| *entry.kind == TERM) {
            let record = &entry.source.record;
            let synonyms = record.list("synonyms").iter().map(|item| &item.value);
            for value in record.value("german").into_iter().chain(synonyms) {
                let Value::Text(word) = value else { continue };
                // As it stands in HTML.
                let word = ARTICLES.iter().find_map(|article| word.trim().strip_prefix(article)).unwrap_or(word);
                let word = word.trim().replace(SOFT_HYPHEN, "").replace('&', "&amp;");
                if word.chars().any(char::is_alphabetic) && !patterns.contains(&word) {
                    words.push((EntryIx::new(place), word.chars().count()));
                    patterns.push(word);
                }
            }
        }
        let finder = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(&patterns).ok();
        Self { finder: finder.filter(|_| !patterns.is_empty()), words }
    }

    /// Tells whether a text may mention a term.
    #[must_use]
    pub fn is_in(&self, text: &str) -> bool {
        let Some(finder) = &self.finder else { return false };
        if text.contains(SOFT_HYPHEN) { finder.is_match(&text.replace(SOFT_HYPHEN, "")) } else { finder.is_match(text) }
    }

    /// Finds the words in a text without elements, the longest first; soft hyphens do not matter.
    #[must_use]
    pub fn find(&self, text: &str, endings: Endings) -> Vec<Mention> {
        if !text.contains(SOFT_HYPHEN) {
            return self.find_in(text, endings);
        }
        let bare = text.replace(SOFT_HYPHEN, "");
        let hyphens: Vec<usize> = text.match_indices(SOFT_HYPHEN).map(|(at, _)| at).collect();
        let mut mentions = self.find_in(&bare, endings);
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

    fn find_in(&self, text: &str, endings: Endings) -> Vec<Mention> {
        let Some(finder) = &self.finder else { return Vec::new() };
        let found = finder.find_iter(text).filter_map(|found| {
            let (term, letters) = self.words[found.pattern().as_usize()];
            // `&` before it makes it the name of a sign, as in `&amp;`.
            let begins =
                !text[..found.start()].chars().next_back().is_some_and(|letter| letter == '&' || is_of_word(letter));
            let rest = &text[found.end()..];
            let longer = || {
                let may = endings == Endings::German && letters >= LONG;
                let ending =
                    ENDINGS.iter().filter(|_| may).find(|ending| rest.strip_prefix(**ending).is_some_and(ends));
                ending.map(|ending| found.end() + ending.len())
            };
            let end = if ends(rest) { Some(found.end()) } else { longer() };
            end.filter(|_| begins).map(|end| Mention { place: found.start()..end, term })
        });
        found.collect()
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
