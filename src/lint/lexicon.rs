//! What rules over sentences look for in each language, made ready once: what ends a sentence, what days and months are called, and
//! lists of words as they stand in files.

use super::words::{ABBREVIATIONS, DATE_WORDS, Words};
use crate::diag::Diagnostic;
use crate::i18n::DayNames;
use crate::locale::LocaleIx;
use crate::portal::Portal;
use crate::source::Sources;
use crate::writing::Stops;

/// The language of public offices, whose words stand in texts of every language.
const GERMAN: &str = "de";

/// What rules look for in the texts of one language.
#[derive(Default)]
pub(super) struct Lexicon {
    /// What a full stop may stand after.
    pub(super) stops: Stops,
    /// What days and months are called.
    pub(super) days: DayNames,
}

/// What rules look for in all languages of a portal.
pub(super) struct Lexicons {
    /// The lists of words.
    pub(super) words: Words,
    of: Vec<Lexicon>,
    german: Option<LocaleIx>,
}

impl Lexicons {
    /// Reads the lists of a portal's languages: those of Lotse and those of the portal. What is not in their form is told.
    pub(super) fn read(portal: &Portal, own: &dyn Sources, lotse: &dyn Sources) -> (Self, Vec<Diagnostic>) {
        let locales = portal.locales();
        let (words, diagnostics) = Words::read(locales, lotse, own);
        let lexicon = |locale: LocaleIx| {
            let texts = |key| words.list(locale, key).texts();
            let mut days = portal.formats[locale.index()].day_names();
            days.between.extend_from_slice(texts(DATE_WORDS));
            let openers = locales.get(locale).frequent.iter().map(|word| &**word);
            Lexicon { stops: Stops::new(texts(ABBREVIATIONS).iter().map(String::as_str), openers), days }
        };
        let of = locales.iter().map(lexicon).collect();
        let german = locales.find(GERMAN);
        (Self { words, of, german }, diagnostics)
    }

    /// Returns what rules look for in a language.
    pub(super) fn of(&self, locale: LocaleIx) -> &Lexicon {
        &self.of[locale.index()]
    }

    /// Returns a German list; an empty one where the portal is not in German at all.
    pub(super) fn german(&self, key: &'static str) -> &[String] {
        self.german.map_or(&[], |german| self.words.list(german, key).texts())
    }
}
