//! Numbers of Easy German are digits.

use super::each_word;
use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;
use crate::lint::words::NUMBER_WORDS;

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    each_word(page, &rule::EASY_NUMBER_WORD, |word| page.list(NUMBER_WORDS).has(word))
}
