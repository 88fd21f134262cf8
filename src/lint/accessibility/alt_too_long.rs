//! A text alternative is a sentence, not a page.

use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;

/// Screen readers read a text alternative in one go; nobody can stop and go back in it.
const LETTERS: usize = 150;

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    page.images()
        .map(|image| (image.span, image.alt.text.trim().chars().count()))
        .filter(|(_, count)| *count > LETTERS)
        .map(|(span, count)| page.finding(&rule::ALT_TOO_LONG, span).arg("count", count).arg("most", LETTERS))
        .collect()
}
