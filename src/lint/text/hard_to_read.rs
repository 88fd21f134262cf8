//! A German text is not harder to read than it must be.
//!
//! A formula sees words and not whether they are known, and the names of offices and papers are long. So two of three formulas
//! must agree, only texts with enough sentences are judged, and the thresholds are where the authors of the formulas call a text
//! very hard, not where easy language would begin.

use std::cmp::Reverse;

use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;
use crate::lint::readability::{counts, judged, readable};
use crate::lint::sentences::Sentence;
use crate::writing::Counts;

/// A text with fewer words or sentences says too little.
const WORDS: usize = 60;
const SENTENCES: usize = 4;
/// So many of the hardest sentences are shown.
const SHOWN: usize = 3;

/// From where on a formula calls a text very hard.
struct Limits {
    lix: f64,
    wiener: f64,
    amstad: f64,
}

/// LIX over 60: very hard (Björnsson). Wiener Sachtextformel over 12: more than twelve school years (Bamberger and Vanecek). Amstad
/// below 30: very hard (Flesch, Amstad).
const GERMAN: Limits = Limits { lix: 60.0, wiener: 12.0, amstad: 30.0 };
/// LIX over 40: no longer easy. Wiener Sachtextformel over 7: from the 7th school year. Amstad below 60: no longer plain.
const EASY: Limits = Limits { lix: 40.0, wiener: 7.0, amstad: 60.0 };

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let language = page.language();
    if !language.is_german() {
        return Vec::new();
    }
    let counts = counts(page);
    let limits = if language.is_easy() { &EASY } else { &GERMAN };
    if counts.words < WORDS || counts.sentences < SENTENCES || !is_hard(&counts, limits) {
        return Vec::new();
    }
    let mut sentences: Vec<&Sentence> = judged(page).collect();
    sentences.sort_by_key(|sentence| Reverse(hardness(page, sentence)));
    sentences.truncate(SHOWN);
    sentences.sort_by_key(|sentence| page.sentence_span(sentence));
    let mut places = sentences.iter().map(|sentence| page.sentence_span(sentence));
    let Some(first) = places.next() else { return Vec::new() };
    let finding = page.finding(&rule::HARD_TO_READ, first).arg("lix", whole(counts.lix()));
    let finding = finding.arg("wiener", whole(counts.wiener())).arg("amstad", whole(counts.amstad()));
    let finding = finding.arg("words", whole(counts.words_per_sentence()));
    vec![places.fold(finding, |finding, place| finding.label(&page.document.file, place, "also"))]
}

fn is_hard(counts: &Counts, limits: &Limits) -> bool {
    let says = [counts.lix() > limits.lix, counts.wiener() > limits.wiener, counts.amstad() < limits.amstad];
    says.into_iter().filter(|hard| *hard).count() >= 2
}

/// How hard a sentence is: its syllables, since long sentences and long words both have many.
fn hardness(page: &Page<'_>, sentence: &Sentence) -> usize {
    let mut counts = Counts::default();
    counts.sentence(readable(page, sentence));
    counts.syllables
}

fn whole(value: f64) -> String {
    format!("{value:.0}")
}
