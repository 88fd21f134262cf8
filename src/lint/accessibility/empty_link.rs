//! Every link has words.

use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;
use crate::markdown::{Anchor, is_decorative};

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let empty = page.outline.links.iter().filter(|link| is_empty(page, link));
    empty
        .map(|link| {
            let finding = page.finding(&rule::EMPTY_LINK, link.span).arg("address", link.destination.as_str());
            if link.pictures.is_empty() { finding } else { finding.help("image") }
        })
        .collect()
}

/// Tells whether nothing of a link can be read out: no words, no image with words, no message.
pub(super) fn is_empty(page: &Page<'_>, link: &Anchor) -> bool {
    let has_words = |text: &str| text.chars().any(char::is_alphanumeric);
    let pictures = link.pictures.iter().map(|place| &page.outline.pictures[*place].alt.text);
    !has_words(&link.prose.text)
        && !pictures.into_iter().any(|alt| has_words(alt) && !is_decorative(alt))
        && !page.written(link.span).contains("{{")
}
