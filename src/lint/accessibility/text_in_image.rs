//! Words that matter stand in the text, not in an image.

use crate::diag::{Diagnostic, rule};
use crate::lint::page::{Page, Shown};
use crate::lint::words::{IMAGES_OF_TEXT, words};

/// So many numbers in a text alternative are dates, times and prices of a notice.
const NUMBERS: usize = 4;

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    page.images()
        .filter(|image| image.span.start < image.span.end)
        .filter(|image| is_notice(page, image) || numbers(&image.alt.text) >= NUMBERS)
        .map(|image| page.finding(&rule::TEXT_IN_IMAGE, image.span).arg("file", name(&image)))
        .collect()
}

fn name<'a>(image: &Shown<'a>) -> &'a str {
    image.destination.rsplit('/').next().unwrap_or_default()
}

/// Tells whether the name of a file says that it is a leaflet or a poster, in the source language or that of the page.
fn is_notice(page: &Page<'_>, image: &Shown<'_>) -> bool {
    let name = name(image);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem).replace('_', " ");
    let source = page.lexicons.words.list(page.locales().source(), IMAGES_OF_TEXT);
    [page.list(IMAGES_OF_TEXT), source].iter().any(|list| !list.find(&stem).is_empty())
}

fn numbers(text: &str) -> usize {
    words(text).filter(|word| word.folded.starts_with(char::is_numeric)).count()
}
