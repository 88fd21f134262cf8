//! The letters of a text with what they are to the direction of a line.

use std::sync::LazyLock;

use icu::properties::CodePointMapData;
use icu::properties::props::{BidiClass, Script};

/// Stands for something in a line that is no text: an image, code, a note.
pub const OBJECT: char = '\u{FFFC}';

/// What a letter is to the direction of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// A letter written from left to right.
    Ltr,
    /// A letter written from right to left.
    Rtl,
    /// A digit: `0` to `9`, or those of Arabic and Persian.
    Digit,
    /// A mark on the letter before, or a character that is not seen.
    Mark,
    /// White space within a line.
    Space,
    /// A sign, a point, or an object.
    Sign,
}

/// A text, letter by letter.
pub(super) struct Letters {
    all: Vec<(usize, char, Class)>,
    bytes: usize,
    /// How often a letter was looked at; tests hold that to the length of a text.
    #[cfg(test)]
    pub(super) looks: std::cell::Cell<usize>,
}

impl Letters {
    pub(super) fn new(text: &str) -> Self {
        Self {
            all: text.char_indices().map(|(at, letter)| (at, letter, class(letter))).collect(),
            bytes: text.len(),
            #[cfg(test)]
            looks: std::cell::Cell::new(0),
        }
    }

    pub(super) fn count(&self) -> usize {
        self.all.len()
    }

    /// Returns the letter at a place, or an object past the end.
    pub(super) fn letter(&self, at: usize) -> char {
        self.look(at).map_or(OBJECT, |(_, letter, _)| *letter)
    }

    pub(super) fn class(&self, at: usize) -> Class {
        self.look(at).map_or(Class::Sign, |(.., class)| *class)
    }

    fn look(&self, at: usize) -> Option<&(usize, char, Class)> {
        #[cfg(test)]
        self.looks.set(self.looks.get() + 1);
        self.all.get(at)
    }

    pub(super) fn is(&self, at: usize, signs: &str) -> bool {
        // A search would take longer than so few signs.
        self.look(at).is_some_and(|(_, letter, _)| signs.chars().any(|sign| sign == *letter))
    }

    /// Returns the place in the text's bytes.
    pub(super) fn byte(&self, at: usize) -> usize {
        self.all.get(at).map_or(self.bytes, |(byte, ..)| *byte)
    }

    /// Tells whether a word or number can begin here: none goes on.
    pub(super) fn begins(&self, at: usize) -> bool {
        at == 0 || !matches!(self.class(at - 1), Class::Ltr | Class::Digit) || self.class(at) == Class::Sign
    }

    /// Returns the end of digits, which is the place itself where there are none.
    pub(super) fn digits(&self, at: usize) -> usize {
        self.end_of(at, |class| class == Class::Digit)
    }

    /// Returns the end of the letters of a class.
    pub(super) fn end_of(&self, at: usize, of: impl Fn(Class) -> bool) -> usize {
        (at..self.count()).find(|at| !of(self.class(*at))).unwrap_or(self.count())
    }

    /// Returns the place behind white space within a line, at most one of it.
    pub(super) fn space(&self, at: usize) -> usize {
        if self.class(at) == Class::Space { at + 1 } else { at }
    }

    pub(super) fn words(&self, from: usize, to: usize) -> String {
        (from..to).map(|at| self.letter(at)).collect()
    }
}

/// The letters before this one are those of nearly all texts; what they are is looked up once.
const USUAL: u32 = 0x2100;

static CLASSES: LazyLock<Vec<Class>> =
    LazyLock::new(|| (0..USUAL).map(|code| char::from_u32(code).map_or(Class::Sign, class_of)).collect());

fn class(letter: char) -> Class {
    let usual = usize::try_from(u32::from(letter)).ok().and_then(|code| CLASSES.get(code));
    usual.copied().unwrap_or_else(|| class_of(letter))
}

static ALPHABETIC: LazyLock<Vec<bool>> =
    LazyLock::new(|| (0..USUAL).map(|code| char::from_u32(code).is_some_and(char::is_alphabetic)).collect());

/// Tells a letter from a sign as [`char::is_alphabetic`] does, and many times as fast where it is none of ASCII.
#[must_use]
pub fn is_alphabetic(letter: char) -> bool {
    if letter.is_ascii() {
        return letter.is_ascii_alphabetic();
    }
    let usual = usize::try_from(u32::from(letter)).ok().and_then(|code| ALPHABETIC.get(code));
    usual.copied().unwrap_or_else(|| letter.is_alphabetic())
}

/// Small letters by the codes of others; none where a letter has more than one.
static SMALL: LazyLock<Vec<Option<char>>> = LazyLock::new(|| {
    let small = |letter: char| {
        let mut small = letter.to_lowercase();
        small.next().filter(|_| small.next().is_none())
    };
    (0..USUAL).map(|code| char::from_u32(code).and_then(small)).collect()
});

/// Writes a letter as a small one, as [`char::to_lowercase`] does, and many times as fast where it is none of ASCII.
pub fn push_small(letter: char, out: &mut String) {
    if letter.is_ascii() {
        out.push(letter.to_ascii_lowercase());
        return;
    }
    let usual = usize::try_from(u32::from(letter)).ok().and_then(|code| *SMALL.get(code)?);
    match usual {
        Some(small) => out.push(small),
        None => out.extend(letter.to_lowercase()),
    }
}

/// Tells whether a text has letters that are written from right to left.
pub(super) fn has_rtl(text: &str) -> bool {
    // No such letter comes before U+0590, whose first byte this is.
    text.bytes().any(|byte| byte >= 0xD6) && text.chars().any(|letter| class(letter) == Class::Rtl)
}

fn class_of(letter: char) -> Class {
    match letter {
        '0'..='9' | '\u{660}'..='\u{669}' | '\u{6F0}'..='\u{6F9}' => return Class::Digit,
        // Marks of direction, which have a direction and are no letters.
        '\u{200E}' | '\u{200F}' | '\u{61C}' | '²' | '³' => return Class::Mark,
        ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}' => return Class::Space,
        _ => {}
    }
    match CodePointMapData::<BidiClass>::new().get(letter) {
        BidiClass::LeftToRight => Class::Ltr,
        BidiClass::RightToLeft | BidiClass::ArabicLetter | BidiClass::ArabicNumber => Class::Rtl,
        BidiClass::NonspacingMark | BidiClass::BoundaryNeutral => Class::Mark,
        _ => Class::Sign,
    }
}

/// Tells whether a letter is one of the Latin script.
#[must_use]
pub fn is_latin(letter: char) -> bool {
    letter.is_ascii_alphabetic()
        || (!letter.is_ascii() && CodePointMapData::<Script>::new().get(letter) == Script::Latin)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_what_the_standard_library_says() {
        for letter in (0..=u32::from(char::MAX)).filter_map(char::from_u32) {
            assert_eq!(is_alphabetic(letter), letter.is_alphabetic(), "{letter}");
            let mut small = String::new();
            push_small(letter, &mut small);
            assert!(small.chars().eq(letter.to_lowercase()), "{letter}");
        }
    }
}
