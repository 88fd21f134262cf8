//! Long words of Easy German are parted, by a hyphen or a median point.

use super::each_word;
use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;
use crate::writing::{is_address, longest_part};

/// The most letters of a word, or of a part of one.
const LIMIT: usize = 16;

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let found = each_word(page, &rule::EASY_LONG_WORD, |word| longest_part(word) > LIMIT && !is_address(word));
    found.into_iter().map(|finding| finding.arg("limit", LIMIT)).collect()
}
