//! Languages: their tags, directions and fallback chains. No words.
//!
//! In: facts about each language, as catalogues state them. Out: the languages of one portal in their order, each with the
//! chain of languages that stand in for it. This module does not read files and does not know messages.

use std::collections::BTreeMap;
use std::sync::Arc;

/// The direction of a script.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// Returns the value of the HTML attribute `dir`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// What is known of a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// The name in files, addresses and settings, like `prs`.
    pub id: Arc<str>,
    /// The BCP 47 tag for markup, like `fa-AF`.
    pub lang: Arc<str>,
    /// The name of the language in itself.
    pub name: Arc<str>,
    /// The direction of its script.
    pub direction: Direction,
    /// The BCP 47 tag whose CLDR data formats dates and numbers, like `en-GB`.
    pub formats: Arc<str>,
    /// Languages that stand in for it, nearest first.
    pub fallback: Vec<Arc<str>>,
    /// The letters that a list from A to Z has headings for, in their order; none where the script has no letters to list.
    pub letters: Vec<Arc<str>>,
    /// Beginnings of words that do not count when a list is sorted, like the Arabic article.
    pub articles: Vec<Arc<str>>,
    /// The theme's font for a script that many devices lack, like `ethiopic`.
    pub font: Option<Arc<str>>,
    /// Its most frequent small words, by which its texts are known from those of other languages.
    pub frequent: Vec<Arc<str>>,
    /// Whether a machine translated its catalogues, and nobody who speaks it has read them yet.
    pub machine_made: bool,
    /// The ISO 15924 code of its script, like `Arab`.
    pub script: Option<Arc<str>>,
    /// What it is for.
    pub status: Status,
    /// A calendar whose dates stand beside ours.
    pub also_calendar: Option<OtherCalendar>,
}

/// What a language is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Its pages are published.
    Published,
    /// Its pages are shown to those who work on them, and not published yet.
    Preview,
    /// It is filmed and not written, like German Sign Language: there are no pages in it.
    Media,
}

impl Status {
    /// All, by their names in settings.
    pub const ALL: [(&str, Self); 3] =
        [("published", Self::Published), ("preview", Self::Preview), ("media", Self::Media)];
}

/// A calendar besides the Gregorian one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OtherCalendar {
    /// The calendar of Iran and Afghanistan, whose years begin in March.
    Persian,
}

impl OtherCalendar {
    /// All, by their names in settings.
    pub const ALL: [(&str, Self); 1] = [("persian", Self::Persian)];
}

/// Easy German, whose tag search engines do not know.
const EASY_GERMAN: &str = "de-simple";

impl Language {
    /// Makes a language of which nothing but the id is known; it is its tag and its name, too.
    #[must_use]
    pub fn named(id: &str) -> Self {
        let id: Arc<str> = Arc::from(id);
        Self {
            lang: id.clone(),
            name: id.clone(),
            formats: id.clone(),
            id,
            direction: Direction::Ltr,
            fallback: Vec::new(),
            letters: Vec::new(),
            articles: Vec::new(),
            font: None,
            frequent: Vec::new(),
            machine_made: false,
            script: None,
            status: Status::Published,
            also_calendar: None,
        }
    }

    /// Tells whether search engines know its tag, so that it can stand among the alternates of a page.
    #[must_use]
    pub fn is_for_alternates(&self) -> bool {
        !self.is_easy()
    }

    /// Returns the part of its tag before script, region and variant: Easy German is `de`, Dari `fa`.
    #[must_use]
    pub fn primary(&self) -> &str {
        self.lang.split('-').next().unwrap_or_default()
    }

    /// Tells whether it is German, Easy German too.
    #[must_use]
    pub fn is_german(&self) -> bool {
        self.primary() == "de"
    }

    /// Tells whether a word is one of the frequent ones of the language, in whatever case.
    #[must_use]
    pub fn is_frequent(&self, word: &str) -> bool {
        let small = word.to_lowercase();
        self.frequent.iter().any(|frequent| **frequent == *small)
    }

    /// Tells whether it is Easy German, whose authors part long words themselves.
    #[must_use]
    pub fn is_easy(&self) -> bool {
        &*self.id == EASY_GERMAN
    }
}

/// One language of a portal, by its place in the portal's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocaleIx(u8);

impl LocaleIx {
    /// Returns the place in the portal's order, from 0.
    #[must_use]
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// Why languages do not make a portal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LocaleError {
    /// The source language is not among the languages.
    SourceMissing,
    /// There are more than 255 languages, or none.
    Count,
}

/// The languages of one portal, in the order of its settings.
///
/// Invariant: the source language is among them, and every chain begins with its own language and ends with the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locales {
    languages: Vec<Language>,
    chains: Vec<Vec<LocaleIx>>,
    source: LocaleIx,
    /// The languages that have a word among their most frequent ones.
    frequent: BTreeMap<Arc<str>, Vec<LocaleIx>>,
    /// By the first byte of a word, a bit for each length that these words have: most words of a text are none of them.
    frequent_lengths: Vec<u64>,
}

impl Locales {
    /// Orders languages and works out their fallback chains.
    ///
    /// A chain is the language, then those it names and those they name, breadth first, each once and only if configured,
    /// then the source language.
    ///
    /// # Errors
    /// See [`LocaleError`].
    pub fn new(languages: Vec<Language>, source: &str) -> Result<Self, LocaleError> {
        if languages.is_empty() || languages.len() > usize::from(u8::MAX) {
            return Err(LocaleError::Count);
        }
        let places: BTreeMap<Arc<str>, LocaleIx> = languages
            .iter()
            .enumerate()
            .map(|(place, language)| u8::try_from(place).map(|place| (language.id.clone(), LocaleIx(place))))
            .collect::<Result<_, _>>()
            .map_err(|_| LocaleError::Count)?;
        let source = *places.get(source).ok_or(LocaleError::SourceMissing)?;
        let chains = languages.iter().map(|language| chain(language, &languages, &places, source)).collect();
        let mut frequent: BTreeMap<Arc<str>, Vec<LocaleIx>> = BTreeMap::new();
        for language in &languages {
            for word in &language.frequent {
                let (of_word, place) = (frequent.entry(word.clone()).or_default(), places[&language.id]);
                if of_word.last() != Some(&place) {
                    of_word.push(place);
                }
            }
        }
        let mut frequent_lengths = vec![0; 256];
        for word in frequent.keys().filter(|word| !word.is_empty()) {
            frequent_lengths[usize::from(word.as_bytes()[0])] |= length_bit(word);
        }
        Ok(Self { languages, chains, source, frequent, frequent_lengths })
    }

    /// Returns the language that texts are written in first.
    #[must_use]
    pub fn source(&self) -> LocaleIx {
        self.source
    }

    /// Returns what is known of a language.
    #[must_use]
    pub fn get(&self, locale: LocaleIx) -> &Language {
        &self.languages[locale.index()]
    }

    /// Returns the languages to look in for a text, nearest first, itself included.
    #[must_use]
    pub fn chain(&self, locale: LocaleIx) -> &[LocaleIx] {
        &self.chains[locale.index()]
    }

    /// Finds a language by its id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<LocaleIx> {
        self.iter().find(|locale| &*self.get(*locale).id == id)
    }

    /// Returns the languages that have a word in small letters among their most frequent ones, with the word itself.
    #[must_use]
    pub fn with_frequent(&self, word: &str) -> Option<(&str, &[LocaleIx])> {
        let lengths = word.bytes().next().map_or(0, |first| self.frequent_lengths[usize::from(first)]);
        if lengths & length_bit(word) == 0 {
            return None;
        }
        self.frequent.get_key_value(word).map(|(word, locales)| (&**word, locales.as_slice()))
    }

    /// Goes through all languages in their order.
    pub fn iter(&self) -> impl Iterator<Item = LocaleIx> + use<> {
        (0..u8::try_from(self.languages.len()).expect("new() allows 255 languages at most")).map(LocaleIx)
    }

    /// Returns how many languages there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.languages.len()
    }
}

/// The bit of a word's length; the last one is for all that are longer.
fn length_bit(word: &str) -> u64 {
    1 << word.len().min(63)
}

fn chain(
    language: &Language,
    languages: &[Language],
    places: &BTreeMap<Arc<str>, LocaleIx>,
    source: LocaleIx,
) -> Vec<LocaleIx> {
    let mut found = vec![places[&language.id]];
    let mut next = 0;
    while next < found.len() {
        for id in &languages[found[next].index()].fallback {
            if let Some(place) = places.get(id)
                && !found.contains(place)
            {
                found.push(*place);
            }
        }
        next += 1;
    }
    found.retain(|place| *place != source || *place == places[&language.id]);
    if places[&language.id] != source {
        found.push(source);
    }
    found.truncate(if places[&language.id] == source { 1 } else { found.len() });
    found
}

/// What people type for a language that has another id, in small letters: codes of other standards, of countries, names.
const OTHER_CODES: &[(&str, &[&str])] = &[
    ("de", &["deu", "ger", "de-de"]),
    (
        "de-simple",
        &["de-si", "de-ls", "de-sim", "ls", "leicht", "leichte-sprache", "de-leicht", "de-easy", "simple", "de-x-ls"],
    ),
    ("en", &["eng", "gb"]),
    ("ar", &["ara", "arb"]),
    ("uk", &["ua", "ukr"]),
    ("tr", &["tur"]),
    ("fr", &["fra", "fre"]),
    ("es", &["spa"]),
    ("pl", &["pol"]),
    ("ro", &["ron", "rum", "mo"]),
    ("bg", &["bul"]),
    ("sq", &["sqi", "alb", "al"]),
    ("vi", &["vie", "vn"]),
    ("so", &["som"]),
    ("hr", &["hrv", "scr"]),
    ("bs", &["bos", "ba"]),
    ("ru", &["rus"]),
    ("fa", &["fas", "per", "pes", "farsi"]),
    ("prs", &["dari", "fa-af", "drs"]),
    ("ps", &["pus", "pbu", "pbt", "paschtu", "pashto"]),
    ("kmr", &["ku", "kur", "ku-latn", "kurmanji", "kurmancî"]),
    ("ckb", &["ku-arab", "sorani", "soranî"]),
    ("ur", &["urd", "pk"]),
    ("ti", &["tir", "tigrinya", "er"]),
    ("sr", &["srp", "scc", "rs", "sr-cyrl", "sr-rs"]),
    ("sr-Latn", &["sr-latn-rs", "sr-lat"]),
    ("zh-Hans", &["zh", "zho", "chi", "cn", "cmn", "zh-cn", "zh-sg", "zh-hans-cn"]),
];

/// Returns the id of the language that has a code in another standard.
#[must_use]
pub fn other_code(code: &str) -> Option<&'static str> {
    let typed = code.replace('_', "-").to_lowercase();
    OTHER_CODES.iter().find(|(_, codes)| codes.contains(&typed.as_str())).map(|(id, _)| *id)
}

/// Returns the id that a code surely means: another code of the language, or its id with something behind it.
#[must_use]
pub fn meant<'a>(code: &str, ids: impl Iterator<Item = &'a str> + Clone) -> Option<&'a str> {
    let typed = code.replace('_', "-").to_lowercase();
    let other = other_code(&typed);
    let exact = ids.clone().find(|id| Some(*id) == other || id.eq_ignore_ascii_case(&typed));
    exact.or_else(|| ids.filter(|id| id.len() >= 2 && typed.starts_with(&id.to_lowercase())).max_by_key(|id| id.len()))
}

/// Tells whether a part of a file name looks like a language: two or three lower-case letters, then parts of two to eight
/// letters or digits after hyphens. `bericht.2016.md` has none.
#[must_use]
pub fn looks_like_language(suffix: &str) -> bool {
    let mut parts = suffix.split('-');
    let first = parts.next().unwrap_or_default();
    matches!(first.len(), 2 | 3)
        && first.bytes().all(|byte| byte.is_ascii_lowercase())
        && parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(id: &str, fallback: &[&str]) -> Language {
        Language { fallback: fallback.iter().map(|id| Arc::from(*id)).collect(), ..Language::named(id) }
    }

    fn ids(locales: &Locales, id: &str) -> Vec<String> {
        let locale = locales.find(id).expect("the test's language is configured");
        locales.chain(locale).iter().map(|locale| locales.get(*locale).id.to_string()).collect()
    }

    #[test]
    fn a_chain_begins_with_its_language_and_ends_with_the_source() {
        let languages = vec![
            language("de", &[]),
            language("en", &["de"]),
            language("fa", &["en", "de"]),
            language("prs", &["fa", "ps", "de"]),
        ];
        let locales = Locales::new(languages, "de").expect("the languages are in order");
        assert_eq!(ids(&locales, "prs"), ["prs", "fa", "en", "de"]);
        assert_eq!(ids(&locales, "de"), ["de"]);
    }

    #[test]
    fn languages_that_name_each_other_end() {
        let locales = Locales::new(vec![language("de", &[]), language("a", &["b"]), language("b", &["a"])], "de");
        assert_eq!(ids(&locales.expect("the languages are in order"), "a"), ["a", "b", "de"]);
    }

    #[test]
    fn another_code_of_a_language_is_known() {
        let ids = ["de", "ar", "uk", "de-simple", "kmr", "ckb", "prs", "fa", "sr", "sr-Latn", "zh-Hans"];
        for (code, id) in [
            ("ua", Some("uk")),
            ("arr", Some("ar")),
            ("AR", Some("ar")),
            ("de-ls", Some("de-simple")),
            ("xx", None),
            ("DE_SI", Some("de-simple")),
            ("zh_CN", Some("zh-Hans")),
            ("zh-TW", None),
            ("ku", Some("kmr")),
            ("ku-Arab", Some("ckb")),
            ("pes", Some("fa")),
            ("dari", Some("prs")),
            ("sr-RS", Some("sr")),
            ("sr-latn", Some("sr-Latn")),
        ] {
            assert_eq!(meant(code, ids.into_iter()), id, "{code}");
        }
    }

    #[test]
    fn a_year_in_a_file_name_is_no_language() {
        assert!(looks_like_language("ar") && looks_like_language("de-simple") && looks_like_language("zh-Hans"));
        assert!(!looks_like_language("2016") && !looks_like_language("Version") && !looks_like_language("bericht"));
    }
}
