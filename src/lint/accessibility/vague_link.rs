//! The words of a link say where it leads.

use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;
use crate::lint::words::{VAGUE_LINKS, words};
use crate::markdown::Anchor;

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let vague = page.outline.links.iter().filter(|link| is_vague(page, link));
    vague.map(|link| page.finding(&rule::VAGUE_LINK, link.span).arg("text", link.prose.text.trim())).collect()
}

/// Tells whether the words of a link are one of those that say nothing, in the language of the page.
pub(super) fn is_vague(page: &Page<'_>, link: &Anchor) -> bool {
    let words: Vec<_> = words(&link.prose.text).collect();
    link.pictures.is_empty() && page.list(VAGUE_LINKS).is(&words)
}
