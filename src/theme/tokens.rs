//! The tokens of a style sheet: the custom properties of `:root`, for light and for dark.
//!
//! In: the text of `lotse.css`. Out: each token with its value and its place. A portal's own values are written in their
//! place, so that what comes later in the sheet, such as the values for paper, holds as before.

use std::collections::BTreeMap;

use cssparser::{Delimiter, ParseError, Parser, Token as Piece};

use crate::source::Span;

/// The two colour schemes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mode {
    /// Dark on a light ground.
    Light,
    /// Light on a dark ground, where the reader prefers it.
    Dark,
}

/// A token's value in one mode.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declared {
    /// What the sheet says.
    pub value: String,
    /// Where it says it.
    pub span: Span,
}

/// The tokens of a style sheet by their names, without `--`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tokens {
    /// Those of `:root`.
    pub light: BTreeMap<String, Declared>,
    /// Those of `:root` for `prefers-color-scheme: dark`; the others hold in both modes.
    pub dark: BTreeMap<String, Declared>,
}

impl Tokens {
    /// Returns those that a mode names itself.
    #[must_use]
    pub fn of(&self, mode: Mode) -> &BTreeMap<String, Declared> {
        match mode {
            Mode::Light => &self.light,
            Mode::Dark => &self.dark,
        }
    }

    /// Returns the token that another names as its value: `color-action` for `var(--color-action)`.
    #[must_use]
    pub fn named(&self, mode: Mode, name: &str) -> Option<&str> {
        self.own(mode, name)?.value.strip_prefix("var(--")?.strip_suffix(')').map(str::trim)
    }

    /// Returns a token as it holds in a mode, followed through `var(--…)`.
    #[must_use]
    pub fn value(&self, mode: Mode, name: &str) -> Option<&Declared> {
        let mut declared = self.own(mode, name)?;
        for _ in 0..8 {
            let inner = declared.value.strip_prefix("var(--").and_then(|rest| rest.strip_suffix(')'));
            let Some(next) = inner.and_then(|name| self.own(mode, name.trim())) else { break };
            declared = next;
        }
        Some(declared)
    }

    fn own(&self, mode: Mode, name: &str) -> Option<&Declared> {
        self.of(mode).get(name).or_else(|| self.light.get(name))
    }
}

/// Reads the tokens of a style sheet; what it cannot read, it passes over.
#[must_use]
pub fn read(sheet: &str) -> Tokens {
    let mut tokens = Tokens::default();
    rules(&mut Parser::new(sheet), Mode::Light, &mut tokens);
    tokens
}

/// Goes through rules and looks into `:root` and into what holds for dark.
fn rules(parser: &mut Parser<'_>, mode: Mode, tokens: &mut Tokens) {
    let mut start = parser.position();
    loop {
        match parser.next() {
            Err(_) => return,
            Ok(Piece::Semicolon) => start = parser.position(),
            Ok(Piece::CurlyBracketBlock) => {
                let selector = without_comments(parser.slice_from(start).trim_end_matches('{'));
                let inside = parser.parse_nested_block(|parser| {
                    if selector == ":root" {
                        declarations(parser, mode, tokens);
                    } else if is_dark(&selector) {
                        rules(parser, Mode::Dark, tokens);
                    }
                    skip(parser);
                    Ok::<_, ParseError<()>>(())
                });
                debug_assert!(inside.is_ok(), "the rest of a block is always read");
                start = parser.position();
            }
            Ok(_) => {}
        }
    }
}

fn is_dark(selector: &str) -> bool {
    let words: String = selector.chars().filter(|letter| !letter.is_whitespace()).collect();
    ["@media(prefers-color-scheme:dark)", "@mediascreenand(prefers-color-scheme:dark)"].contains(&words.as_str())
}

fn without_comments(text: &str) -> String {
    let mut parts = text.split("/*");
    let first = parts.next().unwrap_or_default().to_owned();
    let all = parts.fold(first, |text, part| text + part.split_once("*/").map_or("", |(_, rest)| rest));
    all.trim().to_owned()
}

fn declarations(parser: &mut Parser<'_>, mode: Mode, tokens: &mut Tokens) {
    while let Ok(piece) = parser.next() {
        let Piece::Ident(name) = piece else { continue };
        let Some(name) = name.strip_prefix("--").map(str::to_owned) else { continue };
        if parser.expect_colon().is_err() {
            continue;
        }
        parser.skip_whitespace();
        let start = parser.position();
        let read = parser.parse_until_before(Delimiter::Semicolon, |parser| {
            skip(parser);
            Ok::<_, ParseError<()>>(())
        });
        debug_assert!(read.is_ok(), "the rest of a value is always read");
        let value = parser.slice_from(start).trim_end();
        let start = start.byte_index();
        let declared = Declared { value: value.to_owned(), span: Span::new(start, start + value.len()) };
        match mode {
            Mode::Light => tokens.light.insert(name, declared),
            Mode::Dark => tokens.dark.insert(name, declared),
        };
    }
}

/// Reads on to the end of a block or value.
fn skip(parser: &mut Parser<'_>) {
    while parser.next().is_ok() {}
}

/// Tells whether a text may stand as the value of a token: whole, and nothing that ends it or loads something.
#[must_use]
pub(super) fn is_value(text: &str) -> bool {
    // Behind what is left open, the semicolon would not end the value.
    let closed = format!("{text};");
    let mut parser = Parser::new(&closed);
    let whole = parser.parse_until_before(Delimiter::Semicolon, |parser| Ok::<_, ParseError<()>>(is_whole(parser)));
    let ends = parser.expect_semicolon().is_ok() && parser.is_exhausted();
    !text.trim().is_empty() && whole == Ok(true) && ends
}

/// Functions that load something from somewhere.
const FETCHING: &[&str] = &["url", "src", "image", "image-set", "-webkit-image-set"];

fn is_whole(parser: &mut Parser<'_>) -> bool {
    while let Ok(piece) = parser.next().cloned() {
        match piece {
            Piece::Semicolon
            | Piece::CurlyBracketBlock
            | Piece::CloseCurlyBracket
            | Piece::CloseParenthesis
            | Piece::CloseSquareBracket
            | Piece::BadString(_)
            | Piece::BadUrl(_)
            | Piece::UnquotedUrl(_)
            | Piece::Delim('!')
            | Piece::AtKeyword(_) => return false,
            Piece::Function(name) if FETCHING.iter().any(|other| name.eq_ignore_ascii_case(other)) => return false,
            Piece::Function(_) | Piece::ParenthesisBlock | Piece::SquareBracketBlock => {
                let inside = parser.parse_nested_block(|parser| Ok::<_, ParseError<()>>(is_whole(parser)));
                if inside != Ok(true) {
                    return false;
                }
            }
            _ => {}
        }
    }
    true
}

/// Writes a sheet with other values at some places.
#[must_use]
pub(super) fn replaced(sheet: &str, mut values: Vec<(Span, String)>) -> String {
    values.sort();
    let mut out = String::with_capacity(sheet.len());
    let mut done = 0;
    for (span, value) in values {
        out.push_str(&sheet[done..span.start]);
        out.push_str(&value);
        done = span.end;
    }
    out.push_str(&sheet[done..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHEET: &str = "@import \"x.css\";\n/* :root { --no: 1 } */\n:root { color-scheme: light; --a: #fff; --b : var(--a) }\n\
        body { --a: 2 }\n@media (prefers-color-scheme: dark) { :root { --a: rgb(0 0 0); } p { --b: 3 } }\n\
        @media print { :root { --a: 4 } }\n";

    #[test]
    fn tokens_are_those_of_root_in_light_and_dark() {
        let tokens = read(SHEET);
        let names = |mode: Mode| tokens.of(mode).keys().cloned().collect::<Vec<_>>();
        assert_eq!(
            (names(Mode::Light), names(Mode::Dark)),
            (vec!["a".to_owned(), "b".to_owned()], vec!["a".to_owned()])
        );
        let value = |mode, name| tokens.value(mode, name).map(|declared| declared.value.as_str());
        assert_eq!(value(Mode::Light, "b"), Some("#fff"));
        assert_eq!(value(Mode::Dark, "b"), Some("rgb(0 0 0)"));
        let span = tokens.light["a"].span;
        assert_eq!(&SHEET[span.start..span.end], "#fff");
    }

    #[test]
    fn other_values_stand_in_the_place_of_the_first() {
        let tokens = read(SHEET);
        let values = vec![(tokens.dark["a"].span, "#111".to_owned()), (tokens.light["a"].span, "#eee".to_owned())];
        let sheet = replaced(SHEET, values);
        assert!(sheet.contains("--a: #eee; --b : var(--a)") && sheet.contains("--a: #111;"), "{sheet}");
        assert!(sheet.contains("body { --a: 2 }") && sheet.contains(":root { --a: 4 }"), "{sheet}");
    }

    #[test]
    fn a_value_cannot_end_the_rule_or_load_a_file() {
        for text in ["1rem", "clamp(1rem, 2vw, 3rem)", "\"Noto Sans\", sans-serif", "0"] {
            assert!(is_value(text), "{text}");
        }
        for text in
            ["", "1rem; color: red", "1rem }", "a { b }", "url(x.png)", "url(\"x\")", "(1", "1)", "\"a", "1 !important"]
        {
            assert!(!is_value(text), "{text}");
        }
    }
}
