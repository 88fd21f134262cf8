//! No sentence in capital letters alone.

use std::ops::Range;

use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;

/// So many words in a row are no abbreviations any more.
const WORDS: usize = 3;
/// So many letters they have together.
const LETTERS: usize = 12;

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let shouts = page.prose().flat_map(|prose| runs(&prose.text).into_iter().map(move |range| prose.span(range)));
    shouts.map(|span| page.finding(&rule::CAPITALS, span).arg("text", page.written(span))).collect()
}

/// Finds words in capitals that follow each other.
fn runs(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut run: Vec<Range<usize>> = Vec::new();
    let mut at = 0;
    for piece in text.split_inclusive(char::is_whitespace) {
        let word = at..at + piece.trim_end().len();
        at += piece.len();
        if is_shouted(&text[word.clone()]) {
            run.push(word);
        } else {
            found.extend(long(text, &run));
            run.clear();
        }
    }
    found.extend(long(text, &run));
    found
}

fn long(text: &str, run: &[Range<usize>]) -> Option<Range<usize>> {
    let whole = run.first()?.start..run.last()?.end;
    let letters = text[whole.clone()].chars().filter(|letter| letter.is_alphabetic()).count();
    (run.len() >= WORDS && letters >= LETTERS).then_some(whole)
}

/// Tells whether a word has letters, two at least and all of them capital; scripts without capitals have none.
fn is_shouted(word: &str) -> bool {
    let mut capitals = 0;
    for letter in word.chars() {
        if letter.is_uppercase() {
            capitals += 1;
        } else if letter.is_alphabetic() {
            return false;
        }
    }
    capitals >= 2
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        runs(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn only_several_words_in_a_row_are_told() {
        assert_eq!(found("Bitte BRINGEN SIE IHREN PASS mit."), ["BRINGEN SIE IHREN PASS"]);
        assert_eq!(found("ИНФОРМАЦИЯ ДЛЯ ВСЕХ"), ["ИНФОРМАЦИЯ ДЛЯ ВСЕХ"]);
        for fine in ["BAMF und VHS, ÖPNV und WLAN", "SGB II, AO, EU", "Der PASS GILT noch", "معلومات مهمة لجميع السكان"]
        {
            assert_eq!(found(fine), Vec::<&str>::new(), "{fine}");
        }
    }
}
