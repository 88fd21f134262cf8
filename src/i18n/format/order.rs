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
        if let Some(place) = alike(text).find_map(|text| self.begins_with(&text, letters)) {
            return Some(place);
        }
        let script = |text: &str| text.chars().next().map(|letter| CodePointMapData::<Script>::new().get(letter));
        let before =
            |letter: &str| script(letter) == script(text) && self.letters.compare(letter, text) == Ordering::Less;
        let nearest = letters.iter().enumerate().filter(|(_, letter)| before(letter));
        nearest.max_by(|(_, a), (_, b)| self.letters.compare(a, b)).map(|(place, _)| place)
    }

    /// Finds the longest letter that a text begins with.
    fn begins_with(&self, text: &str, letters: &[Arc<str>]) -> Option<usize> {
        let begins = |letter: &str| {
            let end = text.char_indices().nth(letter.chars().count()).map_or(text.len(), |(end, _)| end);
            self.letters.compare(&text[..end], letter) == Ordering::Equal
        };
        let same = letters.iter().enumerate().filter(|(_, letter)| begins(letter));
        same.max_by_key(|(_, letter)| letter.chars().count()).map(|(place, _)| place)
    }
}

/// Letters of Arabic script that are one letter to the reader, and differ by the keyboard they were typed on.
const ALIKE: [&[char]; 3] =
    [&['\u{6be}', '\u{6c1}', '\u{6d5}', '\u{647}'], &['\u{6a9}', '\u{643}'], &['\u{6cc}', '\u{64a}', '\u{649}']];

/// A text, and the same with letters in its place that look like its first.
fn alike(text: &str) -> impl Iterator<Item = String> {
    let first = text.chars().next();
    let rest = first.map_or("", |first| &text[first.len_utf8()..]);
    let others = ALIKE.iter().filter(move |letters| first.is_some_and(|first| letters.contains(&first)));
    let others = others.flat_map(move |letters| letters.iter().map(move |letter| format!("{letter}{rest}")));
    std::iter::once(text.to_owned()).chain(others)
}
