//! Rules of Easy German that a machine can see: one file each. They follow the rules of the network Leichte Sprache and DIN SPEC 33429,
//! and look at texts in Easy German alone.

mod abbreviation;
mod commas;
mod conjunctive;
mod double_negation;
mod genitive;
mod long_sentence;
mod long_word;
mod number_word;
mod passive;
mod special_sign;

use super::page::{Page, PageLint};
use super::sentences::Sentence;
use crate::diag::{Diagnostic, Rule};

/// All of them, in the order of the documentation.
pub(super) static EASY_GERMAN_LINTS: &[PageLint] = &[
    long_sentence::check,
    commas::check,
    long_word::check,
    passive::check,
    conjunctive::check,
    genitive::check,
    double_negation::check,
    abbreviation::check,
    number_word::check,
    special_sign::check,
];

/// Goes through the sentences of a page in Easy German; there are none in others.
fn sentences<'p>(page: &'p Page<'_>) -> impl Iterator<Item = &'p Sentence> {
    let is_easy = page.language().is_easy();
    page.sentences.iter().filter(move |_| is_easy)
}

/// Reports words from one to another of a sentence, with what is written there.
fn words_at(page: &Page<'_>, rule: &'static Rule, sentence: &Sentence, first: usize, last: usize) -> Diagnostic {
    let range = sentence.words[first].start..sentence.words[last].end;
    let span = page.prose_of(sentence).span(range.clone());
    page.finding(rule, span).arg("text", page.prose_of(sentence).text[range].to_owned())
}

/// Reports each word of a page in Easy German that is of some kind.
fn each_word(page: &Page<'_>, rule: &'static Rule, is_one: impl Fn(&str) -> bool) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for sentence in sentences(page) {
        let wrong = page.words(sentence).enumerate().filter(|(_, word)| is_one(word));
        found.extend(wrong.map(|(number, _)| words_at(page, rule, sentence, number, number)));
    }
    found
}
