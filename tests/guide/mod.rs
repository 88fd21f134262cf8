//! Reads the guide for themes, `themes/README.md`.
#![allow(dead_code, reason = "each test takes what it needs")]
#![allow(clippy::disallowed_methods, clippy::unwrap_used, reason = "the test reads the guide")]

use std::fs;
use std::path::{Path, PathBuf};

/// A file of the repository.
pub(crate) fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The text of a file of the repository.
pub(crate) fn text(name: &str) -> String {
    fs::read_to_string(path(name)).unwrap()
}

/// The part of the guide below a heading, up to the next of any level.
pub(crate) fn section(heading: &str) -> String {
    let guide = text("themes/README.md");
    let after = guide.split(&format!("\n{heading}\n")).nth(1).unwrap_or_else(|| panic!("the guide has {heading:?}"));
    let end = after.lines().position(|line| line.starts_with('#')).unwrap_or(usize::MAX);
    after.lines().take(end).collect::<Vec<_>>().join("\n")
}

/// The rows of the tables of a part of the guide, without their heads.
pub(crate) fn rows(part: &str) -> Vec<Vec<String>> {
    let lines: Vec<&str> = part.lines().collect();
    let is_row = |line: &str| line.starts_with('|');
    let head = |at: usize| at == 0 || !is_row(lines[at - 1]) || lines[at].starts_with("|--");
    let row = |line: &str| {
        let inner = line.trim_matches('|').replace("\\|", "\u{1}");
        inner.split('|').map(|cell| cell.trim().replace('\u{1}', "|")).collect()
    };
    (0..lines.len()).filter(|at| is_row(lines[*at]) && !head(*at)).map(|at| row(lines[at])).collect()
}

/// What stands between backticks.
pub(crate) fn quoted(cell: &str) -> Vec<String> {
    cell.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}
