//! A text alternative says more than that there is an image.

use super::alt_file_name::is_file_name;
use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;
use crate::lint::words::{ALT_PLACEHOLDERS, words};

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let list = page.list(ALT_PLACEHOLDERS);
    page.images()
        .filter(|image| {
            let digits = |text: &str| text.chars().all(char::is_numeric);
            let words: Vec<_> = words(&image.alt.text).filter(|word| !digits(&word.folded)).collect();
            list.is(&words) && !is_file_name(image.alt.text.trim(), image.destination)
        })
        .map(|image| page.finding(&rule::ALT_PLACEHOLDER, image.span).arg("text", image.alt.text.trim()))
        .collect()
}
