//! Places in any text, whatever its script and line ends: bytes to lines and columns and back, carets under the right letters.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod harness;

use std::collections::BTreeMap;

use lotse::diag::Diagnostic;
use lotse::diag::render::{Colour, FORMATS, Format, Texts, render};
use lotse::diag::rule::{COLON_IN_VALUE, DUPLICATE_KEY};
use lotse::front_matter::{self, Node, NodeValue};
use lotse::i18n::Spoken;
use lotse::source::{Embedded, FileId, LineIndex, SourceText, Span, decode};
use proptest::prelude::*;
use unicode_width::UnicodeWidthStr as _;

/// Pieces of which texts are made: letters of several widths and directions, letters in pieces, signs of several code points,
/// invisible ones, every kind of line end, and what front matter is made of.
const PIECES: &[&str] = &[
    "a",
    "ü",
    "u\u{308}",
    "ß",
    "م",
    "رْحَ",
    "ش\u{651}",
    "א",
    "好",
    "世",
    "🏠",
    "👨\u{200D}👩\u{200D}👧",
    "🇩🇪",
    "\u{200F}",
    "\u{202E}",
    "\u{2067}",
    "\u{2069}",
    "\u{FEFF}",
    "\u{0}",
    "\t",
    " ",
    "  ",
    "\n",
    "\r\n",
    "\r",
    "\n\n",
    "---\n",
    "---\r\n",
    "—\n",
    "+++\n",
    "title: ",
    "x:",
    ": ",
    "- ",
    "#",
    "\"",
    "„",
    "“",
    "[",
    "]",
    "{",
    "}",
    "(",
    ")",
    "![",
    "](",
    "{{",
    "}}",
    "|",
    "*",
    "`",
    "<b>",
    "1",
    "\\",
];

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PIECES), 0..40).prop_map(|pieces| pieces.concat())
}

/// Letters that are seen, one or two columns wide.
fn line() -> impl Strategy<Value = Vec<&'static str>> {
    prop::collection::vec(
        prop::sample::select(&["a", "ü", "م", "ش", "א", "好", "🏠", " ", "u\u{308}", "ر\u{652}"][..]),
        1..20,
    )
}

/// The place that line and column name, by counting.
fn byte_of(text: &str, line: usize, column: usize) -> usize {
    let mut rest = text;
    let mut place = 0;
    for _ in 1..line {
        let end = rest.find(['\n', '\r']).unwrap();
        let length = if rest[end..].starts_with("\r\n") { 2 } else { 1 };
        place += end + length;
        rest = &rest[end + length..];
    }
    place + rest.chars().take(column - 1).map(char::len_utf8).sum::<usize>()
}

fn spans(node: &Node, found: &mut Vec<Span>) {
    found.push(node.span);
    match &node.value {
        NodeValue::List(items) => items.iter().for_each(|item| spans(item, found)),
        NodeValue::Map(entries) => entries.iter().for_each(|(key, node)| {
            found.push(key.span);
            spans(node, found);
        }),
        _ => {}
    }
}

fn texts(file: &FileId, text: &str) -> Texts {
    BTreeMap::from([(file.clone(), SourceText::new(text))])
}

proptest! {
    #[test]
    fn a_place_in_bytes_is_one_line_and_column_and_the_other_way_round(text in text(), at in 0..200_usize) {
        let index = LineIndex::new(&text);
        let place = index.line_column(&text, at);
        let start = text.floor_char_boundary(at.min(text.len()));
        // Between the two signs of a Windows line end, no reader counts a column of its own; all others come back as they were.
        if !(text[..start].ends_with('\r') && text[start..].starts_with('\n')) {
            prop_assert_eq!(byte_of(&text, place.line, place.column), start);
        }
        let next = index.line_column(&text, at + 1);
        prop_assert!((place.line, place.column) <= (next.line, next.column));
    }

    #[test]
    fn a_span_stays_in_its_text_and_on_the_borders_of_its_letters(text in text(), start in 0..200_usize, end in 0..200_usize) {
        let span = Span::new(start, end).within(&text);
        prop_assert!(span.start <= span.end && span.end <= text.len());
        prop_assert!(text.is_char_boundary(span.start) && text.is_char_boundary(span.end));
        prop_assert_eq!(span.within(&text), span);
        prop_assert_eq!(span.shift(7).start, span.start + 7);
    }

    #[test]
    fn a_byte_order_mark_moves_no_place(text in text()) {
        let marked = [b"\xEF\xBB\xBF".as_slice(), text.as_bytes()].concat();
        prop_assert_eq!(decode(&marked), Ok(text.as_str()));
    }

    #[test]
    fn whatever_front_matter_is_its_places_are_in_the_text(text in text()) {
        let file = FileId::new("content/a.md");
        let (split, diagnostics) = front_matter::read(&file, &text);
        let mut places = vec![split.body, split.end];
        spans(&split.fields, &mut places);
        places.extend(diagnostics.iter().flat_map(|finding| finding.others.iter().chain([&finding.primary])).map(|label| label.span));
        for span in places {
            prop_assert_eq!(span.within(&text), span, "{:?}", text);
        }
    }

}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_portal_of_any_text_is_read_and_told_in_every_format(text in text(), body in text()) {
        let whole = format!("---\ntitle: Kurs\n{text}\n---\n{body}");
        let loaded = harness::loaded(&harness::memory(&[("content/a.md", &whole), ("content/b.ar.md", &text)]));
        for (_, format) in FORMATS {
            let words = Spoken::new(&Embedded, "de");
            let report = render(&loaded.diagnostics, &loaded.texts, &words, *format, Colour::Plain);
            prop_assert_eq!(report.is_empty(), loaded.diagnostics.is_empty() && !matches!(format, Format::Json | Format::Sarif));
        }
    }

    #[test]
    fn any_place_in_any_text_can_be_shown(text in text(), a in 0..200_usize, b in 0..200_usize, c in 0..200_usize) {
        let file = FileId::new("content/a.md");
        let finding = Diagnostic::new(&DUPLICATE_KEY, &file, Span::new(a, b)).arg("field", "x").fix("y");
        let finding = finding.label(&file, Span::new(b, c), "first").other(&FileId::new("content/fehlt.md"), Span::new(c, a));
        let words = Spoken::new(&Embedded, "en");
        for (_, format) in FORMATS {
            let report = render(std::slice::from_ref(&finding), &texts(&file, &text), &words, *format, Colour::Plain);
            prop_assert!(!report.is_empty());
        }
    }

    #[test]
    fn a_caret_stands_under_its_letters_wide_or_from_right_to_left(line in line(), first in 0..20_usize, length in 1..5_usize) {
        let first = first.min(line.len() - 1);
        let last = (first + length).min(line.len());
        // A line that begins with a space is shown without it.
        let (before, marked) = (format!("x{}", line[..first].concat()), line[first..last].concat());
        prop_assume!(!marked.trim().is_empty());
        let text = format!("x{}", line.concat());
        let file = FileId::new("content/a.md");
        let finding = Diagnostic::new(&COLON_IN_VALUE, &file, Span::new(before.len(), before.len() + marked.len()));
        let words = Spoken::new(&Embedded, "de");
        let report = render(&[finding], &texts(&file, &text), &words, Format::Human, Colour::Plain);
        let carets = report.lines().find(|line| line.contains('━')).unwrap();
        let shown = report.lines().find(|line| line.starts_with("1 │")).unwrap();
        prop_assert!(shown.contains(text.trim_end()));
        let place = carets.split('━').next().unwrap().width() - "1 │ ".width();
        prop_assert_eq!(place, before.width(), "{}", report);
        prop_assert_eq!(carets.matches('━').count(), marked.width(), "{}", report);
    }
}
