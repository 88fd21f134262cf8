//! Easy German denies a thing once.

use super::{sentences, words_at};
use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;

/// Words that deny, each with its forms.
const DENYING: [&[&str]; 5] = [
    &["nicht"],
    &["kein", "keine", "keinen", "keinem", "keiner", "keines"],
    &["nie", "niemals", "niemand", "niemandem", "niemanden"],
    &["ohne"],
    &["nichts"],
];
/// Endings of adjectives, so that „un“ before them denies.
const ADJECTIVES: [&str; 7] = ["lich", "ig", "bar", "sam", "isch", "bekannt", "klar"];
/// Behind these begins another thing to say.
const APART: [&str; 5] = ["und", "oder", "sondern", "aber", "sonst"];

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for sentence in sentences(page) {
        let mut first: Option<(usize, usize)> = None;
        for (number, word) in page.words(sentence).enumerate() {
            let small = word.to_lowercase();
            let kind = kind(&small);
            let is_apart = APART.contains(&small.as_str()) || (number > 0 && comma_before(page, sentence, number));
            first = first.filter(|_| !is_apart);
            match (first, kind) {
                (Some((place, one)), Some(two)) if one != two => {
                    found.push(words_at(page, &rule::EASY_DOUBLE_NEGATION, sentence, place, number));
                    first = None;
                }
                (None, Some(kind)) => first = Some((number, kind)),
                _ => {}
            }
        }
    }
    found
}

/// Returns which denying word it is.
fn kind(word: &str) -> Option<usize> {
    let listed = DENYING.iter().position(|forms| forms.contains(&word));
    listed.or_else(|| {
        let rest = word.strip_prefix("un").filter(|rest| !rest.starts_with("ter") && rest.chars().count() > 4)?;
        let stem = ["e", "er", "es", "en", "em"].iter().find_map(|ending| rest.strip_suffix(ending)).unwrap_or(rest);
        ADJECTIVES.iter().any(|ending| stem.ends_with(ending)).then_some(DENYING.len())
    })
}

fn comma_before(page: &Page<'_>, sentence: &crate::lint::sentences::Sentence, number: usize) -> bool {
    let between = sentence.words[number - 1].end..sentence.words[number].start;
    page.prose_of(sentence).text[between].contains([',', ';', ':', '–'])
}

#[cfg(test)]
mod tests {
    use super::kind;

    #[test]
    fn words_and_beginnings_deny() {
        for word in ["nicht", "keinen", "ohne", "unmöglich", "unwichtige", "unbekannt"] {
            assert!(kind(word).is_some(), "{word}");
        }
        for word in ["und", "unter", "untersuchen", "uns", "unser", "union", "universität", "unterschiedlich"] {
            assert!(kind(word).is_none(), "{word}");
        }
    }
}
