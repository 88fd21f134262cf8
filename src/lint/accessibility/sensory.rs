//! Nothing is told apart by its place, colour or shape alone.

use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;
use crate::lint::words::{COLOURS, PLACES, Word, words};
use crate::markdown::Kind;

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for block in page.blocks().filter(|block| !matches!(block.kind, Kind::Heading(_))) {
        let words: Vec<Word> = words(&block.prose.text).collect();
        for (list, help) in [(PLACES, "place"), (COLOURS, "colour")] {
            for range in page.list(list).find_in(&words) {
                let finding = page.finding(&rule::SENSORY, block.prose.span(range.clone()));
                found.push(finding.arg("text", &block.prose.text[range]).help(help));
            }
        }
    }
    found
}
