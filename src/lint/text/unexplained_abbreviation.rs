//! An abbreviation is explained where it is used first.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;
use crate::lint::sentences::{Sentence, is_key_words};
use crate::lint::words::{KNOWN_ABBREVIATIONS, SHORT_FOR};
use crate::portal::Endings;
use crate::writing::letters;

/// Longer words in capitals are words that were written large.
const LONGEST: usize = 6;
/// So many letters of text behind a bracket, a colon or a dash explain what stands before.
const EXPLAINS: usize = 8;
/// So many words stand between a paragraph sign and the end of the name of a law: `§ 18 Absatz 2 Satz 1 MStV`.
const CITED: usize = 7;
/// So many words stand in brackets with an abbreviation that belongs to the name before them.
const BEFORE: usize = 2;
const BEHIND: usize = 3;

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let mut done: BTreeSet<&str> = BTreeSet::new();
    let mut found = Vec::new();
    let text: Vec<&str> = page.prose().map(|prose| prose.text.as_str()).collect();
    // A title is a name; what it is short for stands below. Key words one behind the other are for search engines.
    let is_read = |sentence: &&Sentence| !page.is_title(sentence) && !is_key_words(page.sentence(sentence));
    for sentence in page.sentences.iter().filter(is_read) {
        for number in 0..sentence.words.len() {
            let Some(short) = abbreviation(page, sentence, number) else { continue };
            if !done.insert(short) {
                continue;
            }
            let one = short.strip_suffix('s').unwrap_or(short);
            if !is_known(page, short) && !text.iter().any(|text| explains(text, one, page.list(SHORT_FOR).texts())) {
                let finding = page.finding(&rule::UNEXPLAINED_ABBREVIATION, page.word_span(sentence, number));
                found.push(finding.arg("text", short));
            }
        }
    }
    found
}

/// Returns a word of a sentence if it is an abbreviation in capitals. One among other words in capitals is none, nor one in code or
/// in an address; a link to another website is a name, and leads to what it means.
fn abbreviation<'p>(page: &'p Page<'_>, sentence: &Sentence, number: usize) -> Option<&'p str> {
    let prose = page.prose_of(sentence);
    let range = sentence.words[number].clone();
    // `AWO-Beratung` and `BAMF's` begin with one.
    let whole = &prose.text[range.clone()];
    let short = whole.split(['-', '\'', '’', '·', ':', '*']).next().unwrap_or_default();
    if !looks_short(short)
        || is_spoken(short)
        || page.language().is_frequent(short)
        || (short != whole && whole.contains(['@', '/', '.', '_']))
    {
        return None;
    }
    let manner = prose.run(range.start)?.manner;
    let leads_away = manner.link.is_some_and(|link| page.outline.links[link].destination.contains("://"));
    let is_name = leads_away
        || is_cited(&prose.text, range.start)
        || is_of_body(page, sentence, number)
        || is_quoted(&prose.text, &range)
        || (short != whole && is_website(page, whole));
    (!manner.code && !manner.foreign && !is_name && !is_shouted(&prose.text, sentence, number)).then_some(short)
}

/// Tells whether a word belongs to the name of a registered body: `GLADT e.V.`, `BIB Augsburg gGmbH`.
fn is_of_body(page: &Page<'_>, sentence: &Sentence, number: usize) -> bool {
    const FORMS: [&str; 7] = ["e.V", "eV", "GmbH", "gGmbH", "mbH", "AG", "gAG"];
    page.words(sentence).skip(number + 1).take(3).any(|word| FORMS.contains(&word))
}

/// Tells whether a word in capitals is spoken like one, as names are that somebody made up: `OSKAR`, `SOLVIT`.
fn is_spoken(word: &str) -> bool {
    const LETTERS: usize = 5;
    let vowels = word.chars().filter(|letter| "AEIOUÄÖÜ".contains(*letter)).count();
    word.chars().all(char::is_uppercase) && word.chars().count() >= LETTERS && vowels >= 2
}

/// Tells whether a word is the name of a law behind a paragraph of it: `§ 8 BGG NRW`.
fn is_cited(text: &str, at: usize) -> bool {
    let sign = text[..at].rfind('§');
    sign.is_some_and(|sign| text[sign..at].split_whitespace().count() <= CITED)
}

/// Tells whether a word begins what stands in quotation marks, as names do.
fn is_quoted(text: &str, word: &Range<usize>) -> bool {
    text[..word.start].ends_with(['"', '„', '“', '”', '«', '»'])
}

/// Tells whether a word is the name of a website that the page leads to: `AUBI-Plus`.
fn is_website(page: &Page<'_>, word: &str) -> bool {
    let name = word.to_lowercase();
    page.outline.links.iter().any(|link| link.destination.contains(&name))
        || page.prose().any(|prose| prose.text.contains(&format!("www.{name}.")))
}

/// Tells whether a word is one of three and more in capitals, or stands beside one that is too long to be an abbreviation.
fn is_shouted(text: &str, sentence: &Sentence, number: usize) -> bool {
    let is_large = |range: &&Range<usize>| {
        let word = &text[(*range).clone()];
        let letters = || word.chars().filter(|letter| letter.is_alphabetic());
        letters().count() >= 2 && letters().all(char::is_uppercase) && !is_roman(word)
    };
    let before = sentence.words[..number].iter().rev().take_while(|range| is_large(range));
    let run = || before.clone().chain(sentence.words[number..].iter().take_while(|range| is_large(range)));
    run().count() >= 3 || run().any(|range| letters(&text[range.clone()]) > LONGEST)
}

fn is_roman(word: &str) -> bool {
    word.chars().all(|letter| "IVX".contains(letter))
}

/// Tells whether a word looks like an abbreviation: two to six letters, two capitals at least and more of them than others, no digit,
/// no Roman number. One that ends like a word is a name that somebody made up: `RADar`.
fn looks_short(word: &str) -> bool {
    let letters = word.chars().count();
    let capitals = word.chars().filter(|letter| letter.is_uppercase()).count();
    let ends_small = word.chars().rev().take_while(|letter| letter.is_lowercase()).count() >= 2;
    (2..=LONGEST).contains(&letters)
        && word.chars().all(char::is_alphabetic)
        && capitals >= 2
        && capitals * 2 > letters
        && !ends_small
        && !is_roman(word)
}

fn is_known(page: &Page<'_>, short: &str) -> bool {
    // Several of them, as in `AGBs`.
    let one = short.strip_suffix('s').unwrap_or(short);
    let known = |list: &[String]| list.iter().any(|known| known == short || known == one);
    let in_glossary = || page.glossary().find(short, Endings::None).iter().any(|mention| mention.term().is_some());
    known(page.list(KNOWN_ABBREVIATIONS).texts()) || known(page.lexicons.german(KNOWN_ABBREVIATIONS)) || in_glossary()
}

/// Tells whether a text explains an abbreviation: `Volkshochschule (VHS)`, `Volkshochschule (kurz: VHS)`, `VHS (Volkshochschule)`,
/// `VHS: Volkshochschule`, `VHS = Volkshochschule`, `VHS – das ist die Volkshochschule`, `Volkshochschule, kurz VHS`.
fn explains(text: &str, short: &str, short_for: &[String]) -> bool {
    text.match_indices(short).any(|(at, _)| {
        let after = &text[at + short.len()..];
        let (before, after) = (&text[..at], after.strip_prefix('s').unwrap_or(after));
        is_name_before(before, after, short_for) || is_meaning_behind(after.trim_start())
    }) || is_spelled_out(text, short)
}

/// Tells whether words that begin with its letters stand one behind the other: `Christopher Street Day` for `CSD`.
fn is_spelled_out(text: &str, short: &str) -> bool {
    if short.chars().count() < 3 {
        return false;
    }
    let firsts: String =
        text.split(|letter: char| !letter.is_alphabetic()).filter_map(|word| word.chars().next()).collect();
    firsts.contains(short)
}

/// Tells whether the whole name stands before: brackets that hold little besides, or a word for „short“ on either side, as in „steht für“.
fn is_name_before(before: &str, after: &str, short_for: &[String]) -> bool {
    let bare = before.trim_end_matches(|letter: char| !letter.is_alphabetic());
    let ends = |word: &String| {
        bare.strip_suffix(word.as_str()).is_some_and(|rest| !rest.ends_with(|letter: char| letter.is_alphabetic()))
    };
    let said = |word: &String| ends(word) || after.trim_start().starts_with(word.as_str());
    if short_for.iter().any(said) {
        return true;
    }
    let Some(open) = before.rfind(['(', '[']) else { return false };
    let words = |text: &str| text.split_whitespace().count();
    // „(kurz: VHS)“, „(VHS for short)“, „(BIK; Berufsintegrationsklasse)“
    let behind = after.find([')', ']']).map(|close| words(&after[..close]));
    let is_little = behind.is_some_and(|behind| behind <= BEHIND) || after.starts_with(';');
    let alone = words(&before[open + 1..]) <= BEFORE && is_little;
    let named = before[..open].trim_end().ends_with(|letter: char| letter.is_alphabetic() || "\"“”»*".contains(letter));
    !before[open..].contains([')', ']']) && alone && named
}

/// Tells whether what it means stands behind, in brackets or behind a sign.
fn is_meaning_behind(after: &str) -> bool {
    let meaning = after.strip_prefix(['(', '[', '=', ':', '–', '—']).or_else(|| after.strip_prefix("- "));
    meaning.is_some_and(|rest| {
        let end = rest.find([')', ']', '.', '\n']).unwrap_or(rest.len());
        rest[..end].chars().filter(|letter| letter.is_alphabetic()).count() >= EXPLAINS
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_are_an_abbreviation_and_roman_numbers_are_none() {
        for short in ["BAMF", "VHS", "BAföG", "AWO", "ЦНАП"] {
            assert!(looks_short(short), "{short}");
        }
        assert!(is_spoken("OSKAR") && !is_spoken("BAMF") && !is_spoken("BAföG"));
        for word in ["Amt", "II", "XIV", "A", "B1", "BERATUNG", "مكتب", "McKay", "RADar"] {
            assert!(!looks_short(word), "{word}");
        }
    }

    #[test]
    fn a_name_before_or_a_meaning_behind_explains() {
        let short_for = ["kurz", "for short", "واختصاره"].map(str::to_owned);
        for text in [
            "Die Volkshochschule (VHS) hilft.",
            "Die VHS (Volkshochschule) hilft.",
            "VHS: Volkshochschule",
            "Die VHSs (Volkshochschulen) helfen.",
            "VHS = Volkshochschule",
            "Die VHS – das ist die Volkshochschule – hilft.",
            "Die Volkshochschule, kurz VHS, hilft.",
            "Die Volkshochschule (kurz: VHS) hilft.",
            "adult education centre (VHS for short)",
            "خمس كليات مهنية (اختصاراً VHS):",
            "مركز Volkshochschule، واختصاره VHS، هو المدرسة للكبار.",
            "The Volkshochschule, VHS for short, helps.",
            "“Volkshochschule” [for short – VHS], in town",
            "Das Vierte Haus Süd hilft. Fragen Sie die VHS.",
            "Народний дім освіти (VHS)",
        ] {
            assert!(explains(text, "VHS", &short_for), "{text}");
        }
        assert!(is_cited("§ 18 Absatz 2 MStV", 18) && !is_cited("Die VHS", 4));
        for text in [
            "Die VHS hilft.",
            "Kurse (auch bei der neuen VHS)",
            "VHS (neu)",
            "Fragen Sie die VHS, die hilft.",
            "Vier Häuser, VHS",
        ] {
            assert!(!explains(text, "VHS", &short_for), "{text}");
        }
    }
}
