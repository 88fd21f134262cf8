//! The order of texts, and the letters under which lists from A to Z set them.

use std::cmp::Ordering;
use std::sync::Arc;

use icu::collator::options::{CollatorOptions, Strength};
use icu::collator::{Collator, CollatorBorrowed};
use icu::locale::Locale;
use icu::properties::CodePointMapData;
use icu::properties::props::Script;

/// The order of a language.
pub(super) struct Order {
    all: CollatorBorrowed<'static>,
    /// Without case and accents that do not make a letter of its own.
    letters: CollatorBorrowed<'static>,
}

impl Order {
    pub(super) fn of(locale: &Locale) -> Option<Self> {
        let mut base_letters = CollatorOptions::default();
        base_letters.strength = Some(Strength::Primary);
        Some(Self {
            all: Collator::try_new(locale.into(), CollatorOptions::default()).ok()?,
            letters: Collator::try_new(locale.into(), base_letters).ok()?,
        })
    }

    /// Compares two texts in the order of the language.
    pub(super) fn compare(&self, left: &str, right: &str) -> Ordering {
        self.all.compare(left, right).then_with(|| left.cmp(right))
    }

    /// Finds the letter under which a list sets a text.
    pub(super) fn letter(&self, text: &str, letters: &[Arc<str>]) -> Option<usize> {
        let begins = |letter: &str| {
            let end = text.char_indices().nth(letter.chars().count()).map_or(text.len(), |(end, _)| end);
            self.letters.compare(&text[..end], letter) == Ordering::Equal
        };
        let same = letters.iter().enumerate().filter(|(_, letter)| begins(letter));
        if let Some((place, _)) = same.max_by_key(|(_, letter)| letter.chars().count()) {
            return Some(place);
        }
        let script = |text: &str| text.chars().next().map(|letter| CodePointMapData::<Script>::new().get(letter));
        let before =
            |letter: &str| script(letter) == script(text) && self.letters.compare(letter, text) == Ordering::Less;
        let nearest = letters.iter().enumerate().filter(|(_, letter)| before(letter));
        nearest.max_by(|(_, a), (_, b)| self.letters.compare(a, b)).map(|(place, _)| place)
    }
}
