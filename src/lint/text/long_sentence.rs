//! A sentence has at most so many words.

use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;
use crate::lint::sentences::{beginning, is_key_words, is_listing};

/// A German sentence of more words is hard to follow.
const GERMAN: usize = 20;
/// Languages that write more small words have longer sentences.
const OTHER: usize = 25;
/// Scripts that write no space between words, so that words cannot be counted.
const WITHOUT_SPACES: [&str; 3] = ["Hans", "Hant", "Jpan"];

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let language = page.language();
    if language.is_easy() || language.script.as_deref().is_some_and(|script| WITHOUT_SPACES.contains(&script)) {
        return Vec::new();
    }
    let limit = if language.is_german() { GERMAN } else { OTHER };
    let long = page.sentences.iter().filter(|sentence| page.is_running(sentence) && sentence.words.len() > limit);
    // Key words and addresses one behind the other are no sentence.
    let long = long.filter(|sentence| !is_key_words(page.sentence(sentence)));
    long.map(|sentence| {
        let finding = page.finding(&rule::LONG_SENTENCE, page.sentence_span(sentence));
        let finding = finding.arg("count", sentence.words.len()).arg("limit", limit);
        let finding = finding.arg("text", beginning(page.sentence(sentence)));
        // What stands between commas as single words can stand one below the other.
        if is_listing(page.sentence(sentence)) { finding.help("list") } else { finding }
    })
    .collect()
}
