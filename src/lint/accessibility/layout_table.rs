//! A table holds data, not the layout of a page.

use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;
use crate::markdown::{Kind, Within};

/// A cell with more letters than this is a text.
const LETTERS: usize = 200;

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (place, table) in page.outline.tables.iter().enumerate() {
        let help = match (table.columns, table.rows) {
            (1, _) => "column",
            (_, 0) => "row",
            _ if holds_texts(page, place) => "texts",
            _ => continue,
        };
        found.push(page.finding(&rule::LAYOUT_TABLE, page.first_line(table.span)).help(help));
    }
    found
}

/// Tells whether at least half of the cells below the head, and two of them, are texts.
fn holds_texts(page: &Page<'_>, table: usize) -> bool {
    let cells = page.outline.blocks.iter().filter(|block| {
        matches!(block.kind, Kind::Cell { head: false, .. }) && block.within.contains(&Within::Table(table))
    });
    let lengths: Vec<usize> = cells.map(|block| block.prose.text.chars().count()).collect();
    let long = lengths.iter().filter(|length| **length > LETTERS).count();
    long >= 2 && long * 2 >= lengths.len()
}
