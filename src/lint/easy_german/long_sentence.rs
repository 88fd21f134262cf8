//! A sentence in Easy German has at most ten words.

use super::sentences;
use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;
use crate::lint::sentences::{beginning, is_ended};

const LIMIT: usize = 10;

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    // A phone number with what it is for is no sentence.
    let all = sentences(page).filter(|sentence| page.is_running(sentence) && is_ended(page.sentence(sentence)));
    let long = all.filter(|sentence| sentence.words.len() > LIMIT);
    long.map(|sentence| {
        let finding = page.finding(&rule::EASY_LONG_SENTENCE, page.sentence_span(sentence));
        let finding = finding.arg("count", sentence.words.len()).arg("limit", LIMIT);
        finding.arg("text", beginning(page.sentence(sentence)))
    })
    .collect()
}
