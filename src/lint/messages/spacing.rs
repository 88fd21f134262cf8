//! Spaces and signs stand as they should in print.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::entry::Entry;
use super::scene::Scene;
use crate::diag::{Diagnostic, rule};
use crate::i18n::pattern::{Part, leaves, parts};

pub(super) fn check(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for entry in &scene.own {
        diagnostics.extend(entry.patterns().flat_map(leaves).flat_map(|pattern| at_ends(entry, pattern)));
        for part in entry.patterns().flat_map(parts) {
            let Part::Text(text) = part else { continue };
            diagnostics.extend(doubled(text).map(|place| entry.finding(&rule::SPACES, place)));
            diagnostics.extend(signs(text).into_iter().map(|(place, help)| sign(scene, entry, place, help)));
        }
    }
    diagnostics
}

fn sign(scene: &Scene<'_>, entry: &Entry<'_>, place: &str, help: &'static str) -> Diagnostic {
    let finding = entry.finding(&rule::TYPOGRAPHY, place).arg("sign", place);
    match QUOTES.iter().find(|(_, languages)| languages.contains(&scene.language.primary())) {
        Some((marks, _)) if help == "quote" => {
            finding.arg("marks", *marks).arg("language", &*scene.language.name).help("quote-of-language")
        }
        _ => finding.help(help),
    }
}

/// The quotation marks of languages, around a word; French parts them from it by a narrow space that holds them together.
const QUOTES: [(&str, &[&str]); 6] = [
    ("„…“", &["de", "hr", "bg", "cs", "sk", "sl", "mk", "lt", "is"]),
    ("“…”", &["en", "sq", "tr", "vi", "so", "ps", "ku", "ckb", "ti", "zh", "pt", "hi", "am", "ko"]),
    ("«\u{202F}…\u{202F}»", &["fr"]),
    ("«…»", &["es", "uk", "ru", "fa", "be", "it", "el", "hy"]),
    ("„…”", &["pl", "ro", "bs", "sr", "hu"]),
    ("”…“", &["ar", "ur"]),
];

/// Fluent leaves out plain spaces at the ends; others are there, and some write them in quotation marks.
fn at_ends<'a>(entry: &Entry<'a>, pattern: &'a Pattern<&'a str>) -> Vec<Diagnostic> {
    let ends = [pattern.elements.first().map(|first| (first, true)), pattern.elements.last().map(|last| (last, false))];
    let mut diagnostics = Vec::new();
    for (element, first) in ends.into_iter().flatten() {
        let text = match element {
            PatternElement::TextElement { value } => value.trim_end_matches(['\n', '\r', ' ']),
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                value
            }
            PatternElement::Placeable { .. } => continue,
        };
        let end = if first { text.chars().next() } else { text.chars().next_back() };
        if end.is_some_and(char::is_whitespace) {
            let width = end.map_or(0, char::len_utf8);
            let place = if first { &text[..width] } else { &text[text.len() - width..] };
            diagnostics.push(entry.finding(&rule::SPACES, place).help("end"));
        }
    }
    diagnostics.dedup();
    diagnostics
}

/// Two spaces between words of one line.
fn doubled(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices("  ").filter_map(|(place, _)| {
        let line = text[..place].rfind('\n').map_or(0, |end| end + 1);
        let before = &text[line..place];
        let after = text[place..].trim_start_matches(' ');
        let between =
            !before.is_empty() && !before.ends_with(' ') && !after.is_empty() && !after.starts_with(['\n', '\r']);
        between.then(|| &text[place..text.len() - after.len()])
    })
}

/// Signs of typewriters, each with the remedy.
fn signs(text: &str) -> Vec<(&str, &'static str)> {
    let quotes = text.match_indices('"').map(|(place, _)| (&text[place..=place], "quote"));
    let single = text.match_indices('\'').filter(|(place, _)| {
        let opens = |place: usize| {
            let before = text[..place].chars().next_back();
            let after = text[place + 1..].chars().next();
            (before.is_none_or(|letter| !letter.is_alphanumeric()), after.is_some_and(char::is_alphabetic))
        };
        opens(*place) == (true, true) && text[place + 1..].contains('\'')
    });
    let single = single.map(|(place, _)| (&text[place..=place], "quote"));
    let dots = text.match_indices("...").map(|(_, dots)| (dots, "dots"));
    quotes.chain(single).chain(dots).collect()
}
