//! Words in the form in which they are compared: small letters, composed, without the variants of Arabic and Persian keyboards.

use std::borrow::Cow;
use std::ops::Range;

use unicode_normalization::char::is_combining_mark;
use unicode_normalization::{IsNormalized, UnicodeNormalization as _, is_nfkc_quick};

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::lint) struct Word {
    /// Its bytes in the text.
    pub(in crate::lint) place: Range<usize>,
    /// The form in which it is compared.
    pub(in crate::lint) folded: String,
}

/// Goes through the words of a text, letters and digits that stand together.
pub(in crate::lint) fn words(text: &str) -> impl Iterator<Item = Word> {
    let mut rest = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let (start, _) = rest.find(|(_, letter)| letter.is_alphanumeric())?;
        let mut end = start;
        while let Some((at, letter)) = rest.next_if(|(_, letter)| is_part(*letter)) {
            end = at + letter.len_utf8();
        }
        let end = end.max(start + text[start..].chars().next().map_or(0, char::len_utf8));
        Some(Word { place: start..end, folded: folded(&text[start..end]) })
    })
}

fn is_part(letter: char) -> bool {
    letter.is_alphanumeric() || is_combining_mark(letter) || is_unseen(letter)
}

/// Signs within words that change nothing but how they look.
fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}')
}

/// Returns a word in the form in which it is compared.
fn folded(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    let mut out = String::with_capacity(word.len());
    let composed = is_nfkc_quick(word.chars()) == IsNormalized::Yes;
    let normal = if composed { Cow::Borrowed(word) } else { Cow::Owned(word.nfkc().collect()) };
    for letter in normal.chars().flat_map(char::to_lowercase) {
        match letter {
            'ß' => out.push_str("ss"),
            'ı' => out.push('i'),
            'ς' => out.push('σ'),
            // Alef with and without its signs, and the letters that Arabic and Persian keyboards have in two forms.
            'أ' | 'إ' | 'آ' | 'ٱ' => out.push('ا'),
            'ي' | 'ى' => out.push('ی'),
            'ك' => out.push('ک'),
            // Tatweel, vowel signs, and the point that is left of a capital Turkish I.
            '\u{0640}' | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{0307}' => {}
            letter if is_unseen(letter) => {}
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_letters_and_digits_that_stand_together() {
        let text = "Bitte: l’image, GROẞ & 2-mal Mu\u{308}ller";
        let found: Vec<_> = words(text).map(|word| (&text[word.place], word.folded)).collect();
        let shown: Vec<_> = found.iter().map(|(word, folded)| (*word, folded.as_str())).collect();
        assert_eq!(
            shown,
            [
                ("Bitte", "bitte"),
                ("l", "l"),
                ("image", "image"),
                ("GROẞ", "gross"),
                ("2", "2"),
                ("mal", "mal"),
                ("Mu\u{308}ller", "müller")
            ]
        );
        assert_eq!(words("… – !").count(), 0);
    }

    #[test]
    fn variants_of_arabic_persian_and_turkish_letters_are_one() {
        for (one, other) in [
            ("علي", "على"),
            ("کتاب", "كِتَـاب"),
            ("إضغط", "اضغط"),
            ("این\u{200C}جا", "اینجا"),
            ("İLETİŞİM", "iletişim"),
            ("TIKLAYIN", "tıklayın"),
        ] {
            assert_eq!(folded(one), folded(other), "{one} {other}");
        }
    }
}
