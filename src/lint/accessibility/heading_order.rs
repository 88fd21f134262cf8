//! Headings go down one level at a time, and begin at the second: the page's own title is the first.

use std::collections::BTreeSet;

use crate::diag::{Diagnostic, Edit, Fix, rule};
use crate::lint::page::Page;
use crate::markdown::{Block, Kind};
use crate::source::Span;

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let headings: Vec<(u8, &Block)> = page
        .blocks()
        .filter(|block| !block.prose.is_blank())
        .filter_map(|block| match block.kind {
            Kind::Heading(level) => Some((level, block)),
            _ => None,
        })
        .collect();
    let levels: BTreeSet<u8> = headings.iter().map(|(level, _)| *level).collect();
    // A text that uses the first level is moved down as a whole.
    let top = if levels.contains(&1) { 1 } else { 2 };
    let right: Vec<(u8, u8)> = levels.iter().copied().zip(top..).collect();
    let moved = |level: u8| right.iter().find(|(from, _)| *from == level).map_or(level, |(_, to)| *to);
    let mut found: Vec<_> = shifted(page, &headings, &right).into_iter().collect();
    let mut before = top - 1;
    // As it is written now, so that the words fit the file before it is mended.
    let written = |level: u8| right.iter().find(|(_, to)| *to == level).map_or(level, |(from, _)| *from);
    for (now, heading) in headings {
        let level = moved(now);
        if level > before + 1 {
            let finding = page
                .finding(&rule::HEADING_ORDER, page.first_line(heading.span))
                .arg("text", heading.prose.text.trim());
            let finding =
                finding.arg("level", marks(now)).arg("right", marks(written(before + 1))).arg("steps", "none");
            found.push(if before < top { finding.help("first") } else { finding.help("jump") });
        }
        before = level;
    }
    found
}

/// Tells that levels are left out in the whole text, so that its headings can be moved together without changing their order.
fn shifted(page: &Page<'_>, headings: &[(u8, &Block)], right: &[(u8, u8)]) -> Option<Diagnostic> {
    let wrong: Vec<(u8, u8)> = right.iter().copied().filter(|(from, to)| from != to).collect();
    let is_wrong = |level: u8| wrong.iter().any(|(from, _)| *from == level);
    let (_, first) = headings.iter().find(|(level, _)| is_wrong(*level))?;
    let count = headings.iter().filter(|(level, _)| is_wrong(*level)).count();
    let steps: Vec<String> = wrong.iter().map(|(from, to)| format!("`{}` → `{}`", marks(*from), marks(*to))).collect();
    let finding = page.finding(&rule::HEADING_ORDER, page.first_line(first.span)).arg("text", first.prose.text.trim());
    let finding = finding.arg("count", count).arg("steps", steps.join(", ")).help("shifted");
    Some(match edits(page, &wrong) {
        Some(edits) => finding.correction(Fix::safe_edits(edits)),
        None => finding,
    })
}

/// The changes that give all headings of some levels other ones, blank headings too; none where one of them has no marks.
fn edits(page: &Page<'_>, wrong: &[(u8, u8)]) -> Option<Vec<Edit>> {
    let mut edits = Vec::new();
    for block in page.blocks() {
        let Kind::Heading(level) = block.kind else { continue };
        let Some((from, to)) = wrong.iter().find(|(from, _)| *from == level) else { continue };
        let written = page.written(block.span);
        let start = block.span.start + (written.len() - written.trim_start().len());
        let place = Span::new(start, start + usize::from(*from));
        if page.written(place) != marks(*from) {
            return None;
        }
        edits.push(Edit::new(&page.document.file, place, marks(*to)));
    }
    Some(edits)
}

fn marks(level: u8) -> String {
    "#".repeat(usize::from(level))
}
