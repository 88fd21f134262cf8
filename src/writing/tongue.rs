//! Whether words in Latin letters inside a line of another script are German: only where they say so themselves.
//!
//! A name of a person, a club or a street abroad is read wrongly by a voice that takes it for German, so that doubt says nothing.

use super::letter::{Letters, is_latin};
use super::run::{Mark, Unit};

/// Letters that German has besides those of English; Turkish and others have some of them, too.
const GERMAN_LETTERS: &[char] = &['ä', 'ö', 'ü', 'ß', 'Ä', 'Ö', 'Ü', 'ẞ'];
/// Frequent words of German that no other language of Latin letters has among its frequent ones.
const GERMAN_WORDS: &[&str] = &[
    "aber", "als", "auf", "aus", "bei", "beim", "bitte", "das", "dem", "der", "eine", "einem", "einen", "einer",
    "eines", "für", "gegen", "haben", "habe", "ich", "ihr", "ihre", "ist", "kein", "keine", "mit", "nach", "nicht",
    "oder", "ohne", "sich", "sie", "sind", "und", "unter", "vom", "von", "werden", "wie", "wir", "wird", "zum", "zur",
    "zwischen",
];
/// Frequent words of English, French, Turkish and others, that stand in names beside words which look German.
const OTHER_WORDS: &[&str] = &[
    "the", "of", "and", "for", "to", "with", "your", "you", "is", "are", "on", "by", "at", "la", "le", "les", "du",
    "des", "et", "el", "de", "y", "ve", "için", "i", "e", "dhe", "na", "si",
];

/// What tells German.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
enum German {
    #[default]
    Nothing,
    /// A letter, which other languages may have, too.
    Letter,
    /// A frequent word.
    Word,
}

/// What the parts of a run say of its language.
#[derive(Clone, Copy, Default)]
pub(super) struct Tongue {
    german: German,
    /// Whether a letter or a frequent word is of another language.
    other: bool,
    fixed: bool,
}

impl Tongue {
    /// Takes one more part of the run into account.
    pub(super) fn add(&mut self, text: &Letters, from: usize, to: usize, unit: Unit) {
        self.fixed |= unit == Unit::Fixed;
        if unit != Unit::Word {
            return;
        }
        let word = text.words(from, to).to_lowercase();
        let told = if GERMAN_WORDS.contains(&word.as_str()) {
            German::Word
        } else if word.contains(GERMAN_LETTERS) {
            German::Letter
        } else {
            German::Nothing
        };
        self.german = self.german.max(told);
        self.other |= OTHER_WORDS.contains(&word.as_str()) || word.chars().any(is_of_no_german_word);
    }

    /// Returns how the run is marked.
    pub(super) fn mark(self) -> Mark {
        match self {
            Self { fixed: true, .. } => Mark::Fixed,
            Self { german: German::Word, .. } | Self { german: German::Letter, other: false, .. } => Mark::German,
            _ => Mark::Ltr,
        }
    }
}

/// Tells a letter of the Latin script that German words do not have, as in `Yıldız` or `français`.
fn is_of_no_german_word(letter: char) -> bool {
    is_latin(letter) && !letter.is_ascii() && !GERMAN_LETTERS.contains(&letter)
}
