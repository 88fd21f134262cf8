//! A heading without words goes, with its line.

use super::{Scene, patch};
use crate::diag::{Diagnostic, Edit, Fix};
use crate::markdown::{Kind, Within, outline};
use crate::source::{FileId, Span};

pub(super) fn fix(scene: &Scene<'_>, finding: &Diagnostic) -> Option<Fix> {
    let file = &finding.primary.file;
    let text = scene.text(file)?;
    let place = finding.primary.span.start;
    let start = text.get(..place)?.rfind('\n').map_or(0, |end| end + 1);
    let end = text.get(place..)?.find('\n').map_or(text.len(), |end| place + end + 1);
    let line = text.get(start..end)?;
    // In a quotation or a list the line holds more than the heading.
    if line.trim().is_empty() || !line.trim().chars().all(|letter| matches!(letter, '#' | ' ')) {
        return None;
    }
    let is_blank = |line: Option<&str>| line.is_none_or(|line| line.trim().is_empty());
    let above = is_blank(text[..start].lines().next_back());
    let below = text[end..].split_inclusive('\n').next();
    let span = match (above, is_blank(below)) {
        // Of the blank lines above and below one is enough.
        (true, true) => Span::new(start, end + below.map_or(0, str::len)),
        (true, false) | (false, true) => Span::new(start, end),
        // The line keeps apart what is above and below.
        (false, false) => Span::new(start, start + line.trim_end().len()),
    };
    let edit = Edit::new(file, span, "");
    let without = patch(text.as_bytes(), &[&edit]).and_then(|bytes| String::from_utf8(bytes).ok())?;
    let mut before = structure(file, &text);
    before.retain(|(_, _, _, start)| *start != finding.primary.span.start);
    let same = before.into_iter().map(placeless).eq(structure(file, &without).into_iter().map(placeless));
    same.then(|| Fix::safe_edits(vec![edit]))
}

/// A block of a text: what it is, what it stands in, its words, its place.
type Structure = (Kind, Vec<Within>, String, usize);

fn structure(file: &FileId, text: &str) -> Vec<Structure> {
    let (split, _) = crate::front_matter::read(file, text);
    let outline = outline(file, &text[split.body.start..], split.body.start);
    outline.blocks.into_iter().map(|block| (block.kind, block.within, block.prose.text, block.span.start)).collect()
}

fn placeless((kind, within, words, _): Structure) -> (Kind, Vec<Within>, String) {
    (kind, within, words)
}
