//! Words that rules look for, by language: the files `i18n/<language>/lint.toml`.
//!
//! In: the lists that come with Lotse, and those that a portal adds. Out: [`Words`], with what was wrong in the portal's own
//! lists. This module does not know what a rule makes of its list.

mod fold;
mod sign;

pub(super) use fold::{Word, words};
pub(super) use sign::{is_bullet, is_emoji, joins_emoji};

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::diag::{Diagnostic, nearest, rule};
use crate::front_matter::{Node, NodeValue, read_toml};
use crate::i18n::Origin;
use crate::locale::{LocaleIx, Locales};
use crate::source::{FileId, Sources, Span, decode};

/// The lists, by their keys in files.
pub(super) const KEYS: [&str; 12] = [
    VAGUE_LINKS,
    ALT_PLACEHOLDERS,
    IMAGES_OF_TEXT,
    PLACES,
    COLOURS,
    ABBREVIATIONS,
    KNOWN_ABBREVIATIONS,
    SHORT_FOR,
    DATE_WORDS,
    GERMAN_TERMS,
    CONJUNCTIVE,
    NUMBER_WORDS,
];
/// Texts of links that do not say where they lead.
pub(super) const VAGUE_LINKS: &str = "vague_links";
/// Text alternatives that say nothing but that there is an image.
pub(super) const ALT_PLACEHOLDERS: &str = "alt_placeholders";
/// Words in the names of image files that hold texts, such as leaflets.
pub(super) const IMAGES_OF_TEXT: &str = "images_of_text";
/// Words that say where something is seen on a page.
pub(super) const PLACES: &str = "places_on_the_page";
/// Words that tell something apart by its colour or shape alone.
pub(super) const COLOURS: &str = "colours_alone";
/// Abbreviations with a full stop that ends no sentence.
pub(super) const ABBREVIATIONS: &str = "abbreviations";
/// Abbreviations that need no explanation.
pub(super) const KNOWN_ABBREVIATIONS: &str = "known_abbreviations";
/// Words beside an abbreviation that say what it is short for.
pub(super) const SHORT_FOR: &str = "short_for";
/// Words that stand between a weekday and its date.
pub(super) const DATE_WORDS: &str = "date_words";
/// German words of offices; what begins with a hyphen is the end of words.
pub(super) const GERMAN_TERMS: &str = "german_terms";
/// German forms that say what would be.
pub(super) const CONJUNCTIVE: &str = "conjunctive";
/// German numbers in words.
pub(super) const NUMBER_WORDS: &str = "number_words";

/// Tells in a file whether a native speaker has read its lists.
const REVIEWED: &str = "reviewed";

/// All lists of a portal's languages.
pub(super) struct Words(BTreeMap<(LocaleIx, &'static str), Phrases>);

/// A list of words, each of them one word or several in a row.
#[derive(Debug, Default)]
pub(super) struct Phrases {
    by_first: BTreeMap<String, BTreeSet<Vec<String>>>,
    texts: Vec<String>,
}

static NONE: Phrases = Phrases { by_first: BTreeMap::new(), texts: Vec::new() };

impl Words {
    /// Reads the lists of all languages: those of Lotse, and with them those of the portal. A variant of a language has the
    /// lists of the language, too.
    pub(super) fn read(locales: &Locales, lotse: &dyn Sources, own: &dyn Sources) -> (Self, Vec<Diagnostic>) {
        let (mut words, mut found) = (Self(BTreeMap::new()), BTreeMap::new());
        for locale in locales.iter() {
            let id = &*locales.get(locale).id;
            let language = id.split('-').next().unwrap_or_default();
            let ids: BTreeSet<&str> = [language, id].into_iter().collect();
            let both = [(Origin::Lotse, lotse), (Origin::Portal, own)];
            for (id, (origin, sources)) in ids.into_iter().flat_map(|id| both.map(|of| (id, of))) {
                let file = FileId::new(&format!("i18n/{id}/lint.toml"));
                let Ok(bytes) = sources.read(&file) else { continue };
                let text = decode(&bytes).map_or_else(|error| error.text, str::to_owned);
                // The file of a language is read again for its variants, with the same mistakes.
                found.insert((file.clone(), origin), words.add(locale, &file, &text));
            }
        }
        (words, found.into_values().flatten().collect())
    }

    fn add(&mut self, locale: LocaleIx, file: &FileId, text: &str) -> Vec<Diagnostic> {
        let (node, mut found) = read_toml(file, text, 0);
        let finding = |span: Span, value: &str| Diagnostic::new(&rule::SETTINGS, file, span).arg("value", value);
        for (key, node) in node.entries() {
            if key.name == REVIEWED {
                let known = node.scalar().is_some_and(|value| matches!(value, "true" | "false"));
                found.extend((!known).then(|| finding(node.span, REVIEWED).arg("names", "true, false").help("one-of")));
                continue;
            }
            let Some(name) = KEYS.iter().find(|name| **name == key.name) else {
                let names = KEYS.iter().copied().chain([REVIEWED]);
                let unknown = finding(key.span, &key.name).arg("names", names.clone().collect::<Vec<_>>().join(", "));
                found.push(unknown.help("unknown").suggest(nearest(&key.name, names)));
                continue;
            };
            match texts(node) {
                Some(texts) => {
                    let list = self.0.entry((locale, *name)).or_default();
                    texts.for_each(|text| list.add(text));
                }
                None => found.push(finding(node.span, &key.name).help("list")),
            }
        }
        found
    }

    /// Returns a list of a language; an empty one where the language has none.
    pub(super) fn list(&self, locale: LocaleIx, key: &'static str) -> &Phrases {
        self.0.get(&(locale, key)).unwrap_or(&NONE)
    }
}

/// The texts of a list, if a value is one.
fn texts(node: &Node) -> Option<impl Iterator<Item = &str>> {
    let NodeValue::List(items) = &node.value else { return None };
    items.iter().all(|item| item.scalar().is_some()).then(|| items.iter().filter_map(Node::scalar))
}

impl Phrases {
    /// Returns the words as they stand in the files.
    pub(super) fn texts(&self) -> &[String] {
        &self.texts
    }

    fn add(&mut self, text: &str) {
        if !self.texts.iter().any(|other| other == text) {
            self.texts.push(text.to_owned());
        }
        let phrase: Vec<String> = words(text).map(|word| word.folded).collect();
        if let Some(first) = phrase.first().cloned() {
            self.by_first.entry(first).or_default().insert(phrase);
        }
    }

    /// Tells whether a word is one of the list.
    pub(super) fn has(&self, word: &str) -> bool {
        self.is(&words(word).collect::<Vec<_>>())
    }

    /// Tells whether some words are one of the list, no more and no less.
    pub(super) fn is(&self, words: &[Word]) -> bool {
        self.at(words).is_some_and(|length| length == words.len())
    }

    /// Finds what is in the list, in a text, by whole words; of several in one place the longest.
    pub(super) fn find(&self, text: &str) -> Vec<Range<usize>> {
        if self.by_first.is_empty() {
            return Vec::new();
        }
        self.find_in(&words(text).collect::<Vec<_>>())
    }

    /// The same in the words of a text.
    pub(super) fn find_in(&self, words: &[Word]) -> Vec<Range<usize>> {
        let (mut found, mut at) = (Vec::new(), 0);
        while at < words.len() {
            match self.at(&words[at..]) {
                Some(length) => {
                    found.push(words[at].place.start..words[at + length - 1].place.end);
                    at += length;
                }
                None => at += 1,
            }
        }
        found
    }

    /// The number of words of the longest that some words begin with.
    fn at(&self, words: &[Word]) -> Option<usize> {
        let begins = |phrase: &&Vec<String>| {
            phrase.len() <= words.len() && phrase.iter().zip(words).all(|(part, word)| *part == word.folded)
        };
        self.by_first.get(&words.first()?.folded)?.iter().filter(begins).map(Vec::len).max()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;
    use crate::source::Memory;

    fn read(own: &str) -> (Words, Locales, Vec<(&'static str, Option<&'static str>)>) {
        let languages = ["de", "de-simple", "ar"].map(Language::named).to_vec();
        let locales = Locales::new(languages, "de").expect("de is there");
        let lotse = Memory::new(&[
            ("i18n/de/lint.toml", "reviewed = false\nvague_links = [\"hier\", \"mehr dazu\", \"mehr\"]\n"),
            ("i18n/ar/lint.toml", "vague_links = [\"اضغط هنا\"]\n"),
        ]);
        let (words, found) = Words::read(&locales, &lotse, &Memory::new(&[("i18n/de/lint.toml", own)]));
        (words, locales, found.iter().map(|finding| (finding.rule.name, finding.help)).collect())
    }

    fn found(text: &str, language: &str) -> Vec<String> {
        let (words, locales, _) = read("vague_links = [\"los\"]");
        let list = words.list(locales.find(language).expect("the language is there"), VAGUE_LINKS);
        list.find(text).into_iter().map(|place| text[place].to_owned()).collect()
    }

    #[test]
    fn whole_words_are_found_the_longest_first_and_a_portal_adds_its_own() {
        assert_eq!(found("HIER gibt es mehr  dazu; hierher, mehr, los!", "de"), ["HIER", "mehr  dazu", "mehr", "los"]);
        assert_eq!(found("Hier", "de-simple"), ["Hier"]);
        assert_eq!(found("hier إضغــط هُنا", "ar"), ["إضغــط هُنا"]);
    }

    #[test]
    fn a_text_is_in_a_list_only_as_a_whole() {
        let (list, locales, _) = read("");
        let list = list.list(locales.source(), VAGUE_LINKS);
        let is = |text: &str| list.is(&words(text).collect::<Vec<_>>());
        assert!(is("» Mehr dazu …") && is("hier.") && !is("hier klicken") && !is("dazu"));
    }

    #[test]
    fn a_list_that_is_none_and_a_key_that_is_not_known_are_told() {
        let settings = "settings/invalid";
        assert_eq!(read("vague_links = \"hier\"").2, [(settings, Some("list"))]);
        assert_eq!(read("vage_links = [\"hier\"]").2, [(settings, Some("did-you-mean"))]);
        assert_eq!(read("reviewed = \"vielleicht\"").2, [(settings, Some("one-of"))]);
    }
}
