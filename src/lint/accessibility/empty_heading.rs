//! Every heading has words.

use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;
use crate::markdown::Kind;

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    page.blocks()
        .filter(|block| matches!(block.kind, Kind::Heading(_)) && block.prose.is_blank())
        .map(|block| page.finding(&rule::EMPTY_HEADING, page.first_line(block.span)))
        .collect()
}
