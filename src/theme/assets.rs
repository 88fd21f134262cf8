//! The files of a theme under the names by which they are published.
//!
//! In: files by their path below `assets/`. Out: the same with a hash of their content in the name, and style sheets in which
//! the addresses of other files carry those names. A style sheet's hash covers them, so that a changed font changes its name.

use std::collections::BTreeMap;
use std::ops::Range;

use lightningcss::stylesheet::{ParserOptions, PrinterOptions, StyleSheet};

use super::Asset;
use crate::diag::{Diagnostic, rule};
use crate::source::{FileId, Span};

/// Where the files of themes stand in the output.
const FOLDER: &str = "assets";

/// Names a theme's files, each with the file that it came from.
pub(super) fn named(files: BTreeMap<String, (FileId, Vec<u8>)>) -> (BTreeMap<String, Asset>, Vec<Diagnostic>) {
    let mut assets = BTreeMap::new();
    let mut diagnostics = Vec::new();
    let mut sheets: BTreeMap<String, Sheet> = BTreeMap::new();
    for (path, (file, bytes)) in files {
        if !path.ends_with(".css") {
            assets.insert(path.clone(), asset(&path, bytes));
            continue;
        }
        match String::from_utf8(bytes) {
            Ok(text) => {
                let references = references(&text, &path);
                sheets.insert(path, Sheet { file, text, references });
            }
            Err(error) => {
                let finding = Diagnostic::new(&rule::ENCODING, &file, Span::at(error.utf8_error().valid_up_to()));
                diagnostics.push(finding.arg("file", file.as_str()).arg("encoding", ""));
            }
        }
    }
    for sheet in sheets.values() {
        let missing = |target: &&Reference| !assets.contains_key(&target.path) && !sheets.contains_key(&target.path);
        for reference in sheet.references.iter().filter(missing) {
            let span = Span::new(reference.place.start, reference.place.end);
            diagnostics
                .push(Diagnostic::new(&rule::THEME_FILE, &sheet.file, span).arg("file", reference.path.as_str()));
        }
    }
    // A sheet comes after those that it names. Sheets that name each other are left with the addresses that they have.
    while !sheets.is_empty() {
        let ready = |sheet: &Sheet| !sheet.references.iter().any(|reference| sheets.contains_key(&reference.path));
        let next = sheets.iter().find(|(_, sheet)| ready(sheet)).or_else(|| sheets.first_key_value());
        let path = next.map(|(path, _)| path.clone()).expect("there is a sheet left");
        let sheet = sheets.remove(&path).expect("the path was found among the sheets");
        let text = small(sheet.with_names(&assets));
        assets.insert(path.clone(), asset(&path, text.into_bytes()));
    }
    (assets, diagnostics)
}

/// A style sheet with the files that it names.
struct Sheet {
    file: FileId,
    text: String,
    references: Vec<Reference>,
}

/// A file of the theme that a style sheet names.
struct Reference {
    /// Where its name without the folder stands in the text.
    place: Range<usize>,
    /// Its path below `assets/`.
    path: String,
}

impl Sheet {
    /// The text with the published names of the files.
    fn with_names(&self, assets: &BTreeMap<String, Asset>) -> String {
        let mut text = self.text.clone();
        for reference in self.references.iter().rev() {
            if let Some(asset) = assets.get(&reference.path) {
                text.replace_range(reference.place.clone(), last(&asset.path));
            }
        }
        text
    }
}

/// Makes a style sheet small; one that cannot be read wholly stays as it is, since browsers may know more.
fn small(text: String) -> String {
    let Ok(sheet) = StyleSheet::parse(&text, ParserOptions::default()) else { return text };
    let options = PrinterOptions { minify: true, ..PrinterOptions::default() };
    sheet.to_css(options).map_or(text.clone(), |small| small.code)
}

/// Puts a part of the content's hash into the name: `lotse.css` becomes `assets/lotse.0123456789abcdef.css`.
fn asset(path: &str, bytes: Vec<u8>) -> Asset {
    let hash = blake3::hash(&bytes).to_hex();
    let (stem, ending) = path.rsplit_once('.').unwrap_or((path, ""));
    let dot = if ending.is_empty() { "" } else { "." };
    Asset { path: format!("{FOLDER}/{stem}.{}{dot}{ending}", &hash[..16]), bytes }
}

fn last(path: &str) -> &str {
    path.rsplit_once('/').map_or(path, |(_, name)| name)
}

/// The files that a style sheet names, in the order of the text; addresses elsewhere and in the sheet itself are none.
fn references(text: &str, sheet: &str) -> Vec<Reference> {
    let mut found = Vec::new();
    for address in addresses(text) {
        let written = &text[address.clone()];
        let name = &written[..written.find(['?', '#']).unwrap_or(written.len())];
        let elsewhere = name.starts_with('/') || name.split('/').next().is_some_and(|first| first.contains(':'));
        if name.is_empty() || elsewhere {
            continue;
        }
        let end = address.start + name.len();
        found.push(Reference { place: end - last(name).len()..end, path: below(sheet, name) });
    }
    found
}

/// The path of an address that is relative to a file; `..` above the top stays, and no file has such a path.
fn below(file: &str, address: &str) -> String {
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    parts.join("/")
}

/// The places of all addresses: in `url(…)`, and the text behind `@import`. Comments and other texts hold none.
fn addresses(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut import = false;
    let mut at = 0;
    while at < bytes.len() {
        let rest = &text[at..];
        if rest.starts_with("/*") {
            at += rest.find("*/").map_or(rest.len(), |end| end + 2);
        } else if matches!(bytes[at], b'"' | b'\'') {
            let inner = quoted(text, at);
            at = inner.end + 1;
            if std::mem::take(&mut import) {
                found.push(inner);
            }
        } else if starts_name(bytes, at) && has_prefix(rest, "url(") {
            let start = at + 4 + rest[4..].len() - rest[4..].trim_start().len();
            let inner = match bytes.get(start) {
                Some(b'"' | b'\'') => quoted(text, start),
                _ => start..start + text[start..].find(|c: char| c == ')' || c.is_whitespace()).unwrap_or(0),
            };
            at = inner.end.max(at + 4);
            // The quotation mark behind an address begins no other text.
            at += usize::from(inner.start > start);
            import = false;
            found.push(inner);
        } else {
            import = (import && bytes[at].is_ascii_whitespace()) || has_prefix(rest, "@import");
            at += if has_prefix(rest, "@import") { 7 } else { rest.chars().next().map_or(1, char::len_utf8) };
        }
    }
    found
}

/// Whether a name can begin here: not in the midst of another.
fn starts_name(bytes: &[u8], at: usize) -> bool {
    at == 0 || !(bytes[at - 1].is_ascii_alphanumeric() || matches!(bytes[at - 1], b'-' | b'_') || bytes[at - 1] > 127)
}

fn has_prefix(text: &str, prefix: &str) -> bool {
    text.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix))
}

/// What stands between a quotation mark and its other half.
fn quoted(text: &str, at: usize) -> Range<usize> {
    let mark = text.as_bytes()[at];
    let mut end = at + 1;
    while let Some(byte) = text.as_bytes().get(end) {
        match byte {
            b'\\' => end += 2,
            byte if *byte == mark => break,
            _ => end += 1,
        }
    }
    at + 1..end.min(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named_texts(files: &[(&str, &str)]) -> (BTreeMap<String, Asset>, Vec<Diagnostic>) {
        let file = |path: &str| FileId::new(&format!("themes/town/assets/{path}"));
        named(files.iter().map(|(path, text)| ((*path).to_owned(), (file(path), text.as_bytes().to_vec()))).collect())
    }

    fn text(assets: &BTreeMap<String, Asset>, path: &str) -> String {
        String::from_utf8(assets[path].bytes.clone()).expect("the asset is a text")
    }

    #[test]
    fn a_style_sheet_names_other_files_as_they_are_published() {
        let css = "/* url(no.png) */ @import url('a/b.css') print;\n@import \"a/b.css\";\n.x { content: \"url(no.png)\"; \
            background: URL( ../x/é.png#part ), url(data:image/png,x), url(/no), url(#no) }";
        let files = [("s/x.css", css), ("x/é.png", "picture"), ("s/a/b.css", "b{}")];
        let (assets, diagnostics) = named_texts(&files);
        assert_eq!(diagnostics, []);
        let hash = |path: &str| assets[path].path.rsplit('.').nth(1).expect("a name has a hash").to_owned();
        let (picture, sheet) = (hash("x/é.png"), hash("s/a/b.css"));
        let expected = css.replace("é.png", &format!("é.{picture}.png")).replace("b.css", &format!("b.{sheet}.css"));
        assert_eq!(text(&assets, "s/x.css"), expected);
    }

    #[test]
    fn a_changed_font_changes_the_name_of_its_style_sheet() {
        let css = ("fonts/x.css", "@font-face{src:url(\"x.woff2\")}");
        let (before, _) = named_texts(&[css, ("fonts/x.woff2", "old")]);
        let (after, _) = named_texts(&[css, ("fonts/x.woff2", "new")]);
        assert_ne!(before["fonts/x.css"].path, after["fonts/x.css"].path);
    }

    #[test]
    fn a_file_that_is_not_there_is_told_with_its_place() {
        let css = "a{background:url(../no.png)}";
        let (assets, diagnostics) = named_texts(&[("s/x.css", css)]);
        assert_eq!(text(&assets, "s/x.css"), css);
        let [finding] = &diagnostics[..] else { panic!("one finding: {diagnostics:?}") };
        assert_eq!((finding.rule.name, finding.primary.span), ("theme/missing-file", Span::new(20, 26)));
    }

    #[test]
    fn style_sheets_that_name_each_other_or_end_early_come_to_an_end() {
        for css in
            ["@import 'y.css'", "@import 'y.css", "a{b:url(", "a{b:url('", "a{b:url('\\", "/*", "@import", "\"\\"]
        {
            let (assets, _) = named_texts(&[("x.css", css), ("y.css", "@import 'x.css'")]);
            assert_eq!(assets.len(), 2, "{css}");
        }
    }
}
