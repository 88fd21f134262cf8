//! Numbers of Easy German are digits.

use super::each_word;
use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    each_word(page, &rule::EASY_NUMBER_WORD, |word| page.lexicon.has("number_words", word))
}
