//! Fences that are missing: where they belong, and whether that is sure.

use super::{line_end, line_length, looks_like_field};
use crate::diag::{Diagnostic, Edit, Fix};
use crate::source::{FileId, Span};

/// Closes a head behind its last field. That is sure where its lines stand together and all of them can be read.
pub(super) fn closing(file: &FileId, text: &str, fields: Span, fence: &str, found: &[Diagnostic]) -> Fix {
    let head = &text[fields.start..fields.end];
    let sure = found.is_empty() && !head.trim().is_empty() && is_one_block(head);
    let line = line_after(text, fields.end, fence);
    fix(vec![Edit::new(file, Span::at(fields.end), line)], sure)
}

/// Opens a head above its first field, and closes it where it is not closed.
pub(super) fn opening(file: &FileId, text: &str, head: Span, closed: bool, found: &[Diagnostic]) -> Fix {
    let lines = &text[head.start..head.end];
    let sure = found.is_empty() && is_one_block(lines) && lines.lines().all(looks_like_field);
    let end = line_end(text);
    let mut edits = vec![Edit::new(file, Span::at(head.start), format!("---{end}"))];
    if !closed {
        edits.push(Edit::new(file, Span::at(head.end), line_after(text, head.end, "---")));
    }
    fix(edits, sure)
}

/// The length of the lines up to the first blank one.
pub(super) fn block(text: &str) -> usize {
    text.split_inclusive('\n').take_while(|line| !line.trim().is_empty()).map(str::len).sum()
}

/// The lines of a block above a closing fence, and whether there is one.
pub(super) fn head(text: &str, block: Span) -> (Span, bool) {
    let mut place = block.start;
    while place < block.end {
        let length = line_length(&text[place..block.end]);
        if text[place..place + length].trim_end() == "---" {
            return (Span::new(block.start, place), true);
        }
        place += length;
    }
    (block, false)
}

fn fix(edits: Vec<Edit>, sure: bool) -> Fix {
    if sure { Fix::safe_edits(edits) } else { Fix::likely_edits(edits) }
}

fn is_one_block(lines: &str) -> bool {
    lines.lines().all(|line| !line.trim().is_empty())
}

/// A line of its own behind a place.
fn line_after(text: &str, place: usize, line: &str) -> String {
    let end = line_end(text);
    let before = if place == 0 || text[..place].ends_with('\n') { "" } else { end };
    format!("{before}{line}{end}")
}
