//! Words that rules over texts look for, in each language: `i18n/<language>/lint.toml`, keys that hold lists of words. Those of a
//! portal are added to those of Lotse.

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, nearest, rule};
use crate::front_matter::{NodeValue, read_toml};
use crate::i18n::DayNames;
use crate::locale::{Language, LocaleIx};
use crate::portal::Portal;
use crate::source::{FileId, Sources, decode};
use crate::writing::Stops;

/// The lists that a file can have, and whether a native speaker has read it.
const KEYS: &[&str] = &[
    "reviewed",
    "abbreviations",
    "known_abbreviations",
    "short_for",
    "date_words",
    "german_terms",
    "conjunctive",
    "number_words",
];
/// The language of public offices, whose words stand in texts of every language.
const GERMAN: &str = "de";

/// What rules look for in the texts of one language.
#[derive(Default)]
pub(super) struct Lexicon {
    lists: BTreeMap<&'static str, Vec<String>>,
    /// What a full stop may stand after.
    pub(super) stops: Stops,
    /// What days and months are called.
    pub(super) days: DayNames,
}

impl Lexicon {
    /// Returns a list; empty where the language has none.
    pub(super) fn words(&self, key: &str) -> &[String] {
        self.lists.get(key).map_or(&[], Vec::as_slice)
    }

    /// Tells whether a list has a word, in whatever letters.
    pub(super) fn has(&self, key: &str, word: &str) -> bool {
        let small = word.to_lowercase();
        self.words(key).iter().any(|other| other.to_lowercase() == small)
    }
}

/// The lists of all languages of a portal, and those of German.
pub(super) struct Lexicons {
    of: Vec<Lexicon>,
    pub(super) german: Lexicon,
}

impl Lexicons {
    /// Reads the lists of a portal's languages: those of Lotse and those of the portal. What is not in their form is told.
    pub(super) fn read(portal: &Portal, own: &dyn Sources, lotse: &dyn Sources) -> (Self, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        let locales = portal.locales();
        let of = locales.iter().map(|locale| {
            let language = locales.get(locale);
            let mut lists = Lexicon::default();
            for id in [&*language.id, GERMAN].into_iter().take(1 + usize::from(language.is_easy())) {
                // What is wrong in the file of German is told once, with German itself.
                let found = lists.add(id, own, lotse);
                diagnostics.extend(found.into_iter().filter(|_| id == &*language.id));
            }
            lists.prepare(language);
            lists.days = portal.formats[locale.index()].day_names();
            lists.days.between.extend(lists.words("date_words").to_vec());
            lists
        });
        let of = of.collect();
        let mut german = Lexicon::default();
        german.add(GERMAN, own, lotse);
        (Self { of, german }, diagnostics)
    }

    /// Returns the lists of a language.
    pub(super) fn of(&self, locale: LocaleIx) -> &Lexicon {
        &self.of[locale.index()]
    }
}

impl Lexicon {
    fn add(&mut self, id: &str, own: &dyn Sources, lotse: &dyn Sources) -> Vec<Diagnostic> {
        let file = FileId::new(&format!("i18n/{id}/lint.toml"));
        let mut diagnostics = Vec::new();
        for (place, sources) in [lotse, own].into_iter().enumerate() {
            let Ok(bytes) = sources.read(&file) else { continue };
            let Ok(text) = decode(&bytes) else { continue };
            let found = self.add_file(&file, text);
            // The files of Lotse are tested; a portal's own may be the same file.
            diagnostics = if place == 0 { Vec::new() } else { found };
        }
        diagnostics
    }

    fn add_file(&mut self, file: &FileId, text: &str) -> Vec<Diagnostic> {
        let (node, mut diagnostics) = read_toml(file, text, 0);
        let finding = |span, value: &str| Diagnostic::new(&rule::SETTINGS, file, span).arg("value", value);
        for (key, node) in node.entries() {
            let Some(name) = KEYS.iter().find(|known| **known == key.name) else {
                let near = nearest(&key.name, KEYS.iter().copied());
                let finding = finding(key.span, &key.name).arg("names", KEYS.join(", ")).help("unknown");
                diagnostics.push(finding.suggest(near));
                continue;
            };
            if *name == "reviewed" {
                continue;
            }
            let NodeValue::List(items) = &node.value else {
                diagnostics.push(finding(node.span, name).help("list"));
                continue;
            };
            let list = self.lists.entry(name).or_default();
            for item in items {
                match item.scalar() {
                    Some(word) if list.iter().any(|other| other == word) => {}
                    Some(word) => list.push(word.to_owned()),
                    None => diagnostics.push(finding(item.span, name).help("text")),
                }
            }
        }
        diagnostics
    }

    fn prepare(&mut self, language: &Language) {
        let abbreviations = self.words("abbreviations").iter().map(String::as_str);
        self.stops = Stops::new(abbreviations, language.frequent.iter().map(|word| &**word));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Lexicon, Vec<(Option<&'static str>, String)>) {
        let mut lists = Lexicon::default();
        let found = lists.add_file(&FileId::new("i18n/de/lint.toml"), text);
        let found = found.into_iter().map(|finding| {
            let span = finding.primary.span;
            (finding.help, text[span.start..span.end].to_owned())
        });
        (lists, found.collect())
    }

    #[test]
    fn lists_of_two_files_are_one() {
        let (mut lists, found) = read("reviewed = false\nknown_abbreviations = [\"EU\"]\n");
        assert_eq!(found, []);
        lists.add_file(&FileId::new("i18n/de/lint.toml"), "known_abbreviations = [\"EU\", \"VHS\"]\n");
        assert_eq!(lists.words("known_abbreviations"), ["EU", "VHS"]);
        assert!(lists.has("known_abbreviations", "vhs"));
        assert!(!lists.has("conjunctive", "vhs"));
    }

    #[test]
    fn what_is_not_in_their_form_is_told() {
        let (_, found) = read("abbrevations = []\nconjunctive = \"hätte\"\nnumber_words = [[]]\n");
        let expected = [("did-you-mean", "abbrevations"), ("list", "\"hätte\""), ("text", "[]")];
        assert_eq!(found, expected.map(|(help, place)| (Some(help), place.to_owned())));
    }
}
