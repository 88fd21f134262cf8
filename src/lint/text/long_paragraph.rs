//! A paragraph is not longer than a phone's screen.

use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;
use crate::markdown::Kind;
use crate::writing::words;

/// So many words fill the screen of a phone.
const WORDS: usize = 120;

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let paragraphs = page.blocks().filter(|block| matches!(block.kind, Kind::Paragraph));
    let counted = paragraphs.map(|block| (block, words(&block.prose.text).count()));
    // Lines that the editor ended are structure already.
    let long = counted.filter(|(block, count)| *count > WORDS && *count > WORDS * lines(&block.prose.text) / 3);
    long.map(|(block, count)| {
        page.finding(&rule::LONG_PARAGRAPH, block.prose.whole()).arg("count", count).arg("limit", WORDS)
    })
    .collect()
}

fn lines(text: &str) -> usize {
    text.lines().count()
}
