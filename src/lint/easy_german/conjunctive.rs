//! Easy German says what is, not what would be.

use super::each_word;
use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;
use crate::lint::words::CONJUNCTIVE;

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    each_word(page, &rule::EASY_CONJUNCTIVE, |word| page.list(CONJUNCTIVE).has(word))
}
