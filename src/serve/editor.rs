//! The way from a finding to its file: the path to copy, and the address that opens the line in Visual Studio Code.

use std::path::Path;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::source::LineColumn;

/// What stands in an address for itself.
const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b':').remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The path of a file as people know it, without what Windows puts before long ones.
pub(super) fn path(path: &Path) -> String {
    let path = path.to_string_lossy();
    match path.strip_prefix(r"\\?\") {
        Some(long) => long.strip_prefix(r"UNC\").map_or_else(|| long.to_owned(), |share| format!(r"\\{share}")),
        None => path.into_owned(),
    }
}

/// The address that opens a file, as [`path()`] gives it, at a place.
pub(super) fn address(path: &str, at: Option<LineColumn>) -> String {
    let mut letters = path.chars();
    let drive = letters.next().is_some_and(|letter| letter.is_ascii_alphabetic()) && letters.next() == Some(':');
    let slashes = if drive || path.starts_with(r"\\") { path.replace('\\', "/") } else { path.to_owned() };
    // A share of the network begins with two strokes, and the address has the first of all already.
    let inner = slashes.strip_prefix('/').unwrap_or(&slashes);
    let place = at.map(|at| format!(":{}:{}", at.line, at.column)).unwrap_or_default();
    format!("vscode://file/{}{place}", utf8_percent_encode(inner, KEPT))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_opened_at_its_place_on_every_system() {
        let at = Some(LineColumn { line: 17, column: 8 });
        for (given, shown, opened) in [
            ("/home/amt/hafen/a.md", "/home/amt/hafen/a.md", "vscode://file/home/amt/hafen/a.md:17:8"),
            (r"C:\Büro neu\a.md", r"C:\Büro neu\a.md", "vscode://file/C:/B%C3%BCro%20neu/a.md:17:8"),
            (r"\\?\C:\Portal\a.md", r"C:\Portal\a.md", "vscode://file/C:/Portal/a.md:17:8"),
            (r"\\?\UNC\server\amt\a.md", r"\\server\amt\a.md", "vscode://file//server/amt/a.md:17:8"),
            (r#"/tmp/a"b\c.md"#, r#"/tmp/a"b\c.md"#, "vscode://file/tmp/a%22b%5Cc.md:17:8"),
        ] {
            assert_eq!(path(Path::new(given)), shown);
            assert_eq!(address(shown, at), opened);
        }
        assert_eq!(address("/a.png", None), "vscode://file/a.png");
    }
}
