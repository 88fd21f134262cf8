//! German addresses inside running text: a street with its number, a postcode with its town.

use super::letter::{Class, Letters};

/// Endings of the names of streets.
const ENDINGS: &[&str] = &[
    "straße",
    "strasse",
    "str.",
    "str",
    "weg",
    "platz",
    "allee",
    "gasse",
    "ring",
    "damm",
    "ufer",
    "chaussee",
    "promenade",
    "steig",
    "stieg",
    "pfad",
    "kai",
    "graben",
    "markt",
    "hof",
    "tor",
    "brücke",
    "park",
    "deich",
    "wall",
    "kamp",
];
/// Words inside the names of towns.
const SMALL: &[&str] = &["am", "an", "der", "den", "dem", "im", "in", "ob", "bei", "vor", "auf", "zu", "unter"];
/// The most words that the name of a street has.
const WORDS: usize = 5;

/// Returns the end of an address that begins here: a street with its number, a postcode with its town, or both.
pub(super) fn address(text: &Letters, at: usize) -> Option<usize> {
    if text.class(at) == Class::Digit || text.is(at, "D") {
        return town(text, at);
    }
    let (number, is_street) = street(text, at)?;
    let comma = if text.is(number, ",") { number + 1 } else { number };
    let with_town = town(text, text.space(comma)).filter(|_| text.space(comma) > number);
    with_town.or(is_street.then_some(number))
}

/// The end of the number behind the name of a street, and whether the name surely is one.
fn street(text: &Letters, at: usize) -> Option<(usize, bool)> {
    let mut word = at;
    for _ in 0..WORDS {
        let end = word_end(text, word)?;
        let next = text.space(end);
        if next == end {
            return None;
        }
        if text.class(next) == Class::Digit {
            let name = text.words(word, end).to_lowercase();
            let is_street = ENDINGS.iter().any(|ending| name.ends_with(ending));
            return Some((house(text, next), is_street));
        }
        word = next;
    }
    None
}

/// A word of a name: letters, with hyphens and points between and a point behind, as in `Str.`.
fn word_end(text: &Letters, at: usize) -> Option<usize> {
    let mut end = text.end_of(at, |class| matches!(class, Class::Ltr | Class::Mark));
    if end == at {
        return None;
    }
    while text.is(end, "-‑.'’") && text.class(end + 1) == Class::Ltr {
        end = text.end_of(end + 1, |class| matches!(class, Class::Ltr | Class::Mark));
    }
    Some(if text.is(end, ".") { end + 1 } else { end })
}

/// A number of a house: `12`, `12a`, `12 a`, `12–14`.
fn house(text: &Letters, at: usize) -> usize {
    let mut end = text.digits(at);
    if text.is(end, "-–/") && text.class(end + 1) == Class::Digit {
        end = text.digits(end + 1);
    }
    let letter = text.space(end);
    let alone = !matches!(text.class(letter + 1), Class::Ltr | Class::Digit | Class::Mark);
    if text.letter(letter).is_ascii_lowercase() && alone { letter + 1 } else { end }
}

/// A postcode with the name of its town: `00000 Hafenstadt`, `D-00000 Bad Hafen an der See`.
fn town(text: &Letters, at: usize) -> Option<usize> {
    let code = if text.is(at, "D") && text.is(at + 1, "-–") { at + 2 } else { at };
    let digits = text.digits(code);
    if digits - code != 5 || text.class(digits) != Class::Space || !text.letter(digits + 1).is_uppercase() {
        return None;
    }
    let mut end = word_end(text, digits + 1)?;
    // A point ends the sentence.
    let bare = |end: usize| if text.is(end - 1, ".") { end - 1 } else { end };
    let mut found = bare(end);
    while found == end && text.class(end) == Class::Space {
        let Some(next) = word_end(text, end + 1) else { break };
        let word = text.words(end + 1, bare(next));
        let is_name = text.letter(end + 1).is_uppercase();
        if !is_name && !SMALL.contains(&word.as_str()) {
            break;
        }
        end = next;
        if is_name {
            found = bare(end);
        } else {
            found = end;
        }
    }
    Some(found)
}
