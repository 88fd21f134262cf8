//! Sentences of Easy German say who does something.

use super::{sentences, words_at};
use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;

const FORMS: [&str; 9] = ["werde", "wirst", "wird", "werden", "werdet", "wurde", "wurden", "wurdest", "worden"];
/// Verbs whose infinitive looks like a participle, so that „wird … gehen“ is the future.
const INFINITIVES: [&str; 26] = [
    "geben",
    "gehen",
    "gehören",
    "genießen",
    "gewinnen",
    "gelten",
    "geschehen",
    "gelingen",
    "gestalten",
    "gewähren",
    "genügen",
    "gehorchen",
    "gebrauchen",
    "gefährden",
    "gelangen",
    "genehmigen",
    "gestehen",
    "gewöhnen",
    "gefallen",
    "geraten",
    "gedenken",
    "genesen",
    "gebären",
    "getrauen",
    "gießen",
    "greifen",
];
/// Prefixes of verbs whose participle has no „ge“.
const PREFIXES: [&str; 6] = ["be", "ver", "er", "ent", "zer", "miss"];
/// Words that look like a participle.
const OTHERS: [&str; 16] = [
    "gut",
    "gleichzeitig",
    "gerecht",
    "gesamt",
    "gesund",
    "leicht",
    "vielleicht",
    "nicht",
    "erst",
    "bereit",
    "bereits",
    "echt",
    "entlang",
    "berühmt",
    "verrückt",
    "beliebt",
];

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for sentence in sentences(page) {
        let words: Vec<&str> = page.words(sentence).collect();
        let Some(verb) = words.iter().position(|word| FORMS.contains(&word.to_lowercase().as_str())) else { continue };
        let Some(participle) = words.iter().rposition(|word| is_participle(word)) else { continue };
        let (first, last) = (verb.min(participle), verb.max(participle));
        found.push(words_at(page, &rule::EASY_PASSIVE, sentence, first, last));
    }
    found
}

/// Tells whether a word is surely a second participle: `gemacht`, `ausgefüllt`, `geschrieben`, `bezahlt`.
fn is_participle(word: &str) -> bool {
    // Easy German parts words.
    let word = word.replace(['·', '-'], "");
    if word.starts_with(char::is_uppercase) || OTHERS.contains(&word.as_str()) {
        return false;
    }
    let has_ge = word.match_indices("ge").any(|(at, _)| word[at + 2..].chars().count() >= 3);
    let is_infinitive = INFINITIVES.iter().any(|verb| {
        let front = word.strip_suffix(verb);
        front.is_some_and(|front| !front.ends_with("ge"))
    });
    if has_ge && (word.ends_with('t') || word.ends_with("en")) && !is_infinitive {
        // „ge“ begins the word or follows a short prefix, as in „ausgefüllt“; „Tagen“ and „zeigen“ have it elsewhere.
        return word.starts_with("ge") || prefixed(&word);
    }
    PREFIXES.iter().any(|prefix| word.starts_with(prefix)) && word.ends_with('t') && word.chars().count() >= 6
}

fn prefixed(word: &str) -> bool {
    const FRONTS: [&str; 30] = [
        "ab", "an", "auf", "aus", "bei", "durch", "ein", "fest", "fort", "frei", "her", "hin", "los", "mit", "nach",
        "nieder", "statt", "teil", "um", "unter", "vor", "weg", "weiter", "wieder", "zu", "zurück", "zusammen", "über",
        "hinzu", "fern",
    ];
    FRONTS.iter().any(|front| word.strip_prefix(front).is_some_and(|rest| rest.starts_with("ge")))
}

#[cfg(test)]
mod tests {
    use super::is_participle;

    #[test]
    fn participles_are_told_from_infinitives_and_other_words() {
        for word in [
            "gemacht",
            "geschrieben",
            "ausgefüllt",
            "angeboten",
            "bezahlt",
            "verlängert",
            "ausgegeben",
            "erklärt",
            "aus·gefüllt",
        ] {
            assert!(is_participle(word), "{word}");
        }
        for word in [
            "gehen",
            "geben",
            "ausgeben",
            "zeigen",
            "fragen",
            "helfen",
            "gut",
            "Gesicht",
            "bleiben",
            "bringen",
            "nicht",
            "verlieren",
        ] {
            assert!(!is_participle(word), "{word}");
        }
    }
}
