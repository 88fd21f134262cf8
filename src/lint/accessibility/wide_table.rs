//! A table fits on a phone.

use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;

/// More columns than this scroll sideways on every phone.
const COLUMNS: usize = 5;

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let wide = page.outline.tables.iter().filter(|table| table.columns > COLUMNS);
    wide.map(|table| page.finding(&rule::WIDE_TABLE, page.first_line(table.span)).arg("count", table.columns)).collect()
}
