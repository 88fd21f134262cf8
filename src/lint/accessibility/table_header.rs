//! Every column of a table says what it holds.

use std::collections::BTreeSet;

use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;
use crate::markdown::{Block, Kind, Within};

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let tables = page.outline.tables.iter().enumerate();
    tables
        .filter(|(place, table)| table.rows > 0 && lacks_words(page, *place))
        .map(|(_, table)| page.finding(&rule::TABLE_HEADER, page.first_line(table.span)))
        .collect()
}

/// Tells whether a column with words has none in its head; the first may, since its cells name the rows.
fn lacks_words(page: &Page<'_>, table: usize) -> bool {
    let cells = |wanted: bool| {
        let of_table = page.outline.blocks.iter().filter(move |block| block.within.contains(&Within::Table(table)));
        of_table.filter_map(move |block| {
            column(block).filter(|(head, _)| *head == wanted).map(|(_, column)| (column, block))
        })
    };
    let with_words = cells(true).filter(|(_, block)| !is_blank(page, block));
    let named: BTreeSet<usize> = with_words.map(|(column, _)| column).collect();
    let lacks = |(column, block): (usize, &Block)| column > 0 && !named.contains(&column) && !is_blank(page, block);
    named.is_empty() || cells(false).any(lacks)
}

fn column(block: &Block) -> Option<(bool, usize)> {
    match block.kind {
        Kind::Cell { head, column, .. } => Some((head, column)),
        _ => None,
    }
}

/// Tells whether a cell shows nothing: no words, no image, no message.
fn is_blank(page: &Page<'_>, cell: &Block) -> bool {
    cell.prose.is_blank() && page.written(cell.span).trim().trim_matches('|').trim().is_empty()
}
