//! Texts fit where there is little room: `# max: 20` above a message says how many characters it may have.

use super::entry::Entry;
use super::scene::Scene;
use crate::diag::{Diagnostic, rule};
use crate::i18n::pattern::{leaves, own_texts};

const LIMIT: &str = "max:";

pub(super) fn check(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for entry in scene.own_messages() {
        let others = [scene.of_lotse.get(&entry.key()), scene.original(entry), scene.original_of_lotse(entry)];
        let Some(limit) = std::iter::once(entry).chain(others.into_iter().flatten()).find_map(limit) else { continue };
        let lengths =
            entry.value.into_iter().flat_map(leaves).map(|pattern| length(&own_texts(pattern).collect::<String>()));
        let length = lengths.max().unwrap_or_default();
        if length > limit {
            let finding = entry.finding(&rule::TOO_LONG, entry.name);
            diagnostics.push(finding.arg("length", length).arg("limit", limit));
        }
    }
    diagnostics
}

fn limit(entry: &Entry<'_>) -> Option<usize> {
    entry.comment().find_map(|line| line.strip_prefix(LIMIT)?.trim().parse().ok())
}

/// How many characters a reader sees; marks upon letters, as in Arabic, take no room.
fn length(text: &str) -> usize {
    use unicode_normalization::char::is_combining_mark;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().filter(|letter| !is_combining_mark(*letter)).count()
}
