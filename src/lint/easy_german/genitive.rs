//! Easy German has no genitive: it says „das Haus von dem Lehrer“.

use super::{sentences, words_at};
use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;

/// Words before a noun that are a genitive if the noun ends with „s“.
const BEFORE: [&str; 10] =
    ["des", "eines", "keines", "meines", "seines", "ihres", "unseres", "eures", "dieses", "jedes"];
/// These are a nominative, too; only a noun that ends with „es“ or „ns“ makes them sure.
const BOTH: [&str; 2] = ["dieses", "jedes"];

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for sentence in sentences(page) {
        let words: Vec<&str> = page.words(sentence).collect();
        for (first, word) in words.iter().enumerate().filter(|(_, word)| BEFORE.contains(&word.to_lowercase().as_str()))
        {
            // One adjective may stand between: „des neuen Kurses“.
            let adjective =
                words.get(first + 1).is_some_and(|next| next.starts_with(char::is_lowercase) && next.ends_with("en"));
            let noun = first + 1 + usize::from(adjective);
            if words.get(noun).is_some_and(|noun| is_genitive(word, noun)) {
                found.push(words_at(page, &rule::EASY_GENITIVE, sentence, first, noun));
            }
        }
    }
    found
}

fn is_genitive(before: &str, noun: &str) -> bool {
    let unsure = BOTH.contains(&before.to_lowercase().as_str());
    // „dieses Haus“ and „jedes Gas“ end with „s“ themselves.
    let is_one = if unsure { noun.ends_with("es") } else { noun.ends_with('s') || noun.ends_with("en") };
    noun.starts_with(char::is_uppercase) && is_one
}

#[cfg(test)]
mod tests {
    use super::is_genitive;

    #[test]
    fn an_article_and_an_s_make_a_genitive() {
        for (before, noun) in
            [("des", "Amtes"), ("eines", "Kindes"), ("Ihres", "Passes"), ("des", "Menschen"), ("dieses", "Jahres")]
        {
            assert!(is_genitive(before, noun), "{before} {noun}");
        }
        for (before, noun) in [("dieses", "Haus"), ("jedes", "Kind"), ("des", "neu"), ("eines", "Tag")] {
            assert!(!is_genitive(before, noun), "{before} {noun}");
        }
    }
}
