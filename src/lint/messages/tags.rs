//! Tags are those of the source, and nothing is filled in inside one.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::entry::Entry;
use super::scene::Scene;
use crate::diag::{Diagnostic, rule};
use crate::i18n::pattern::leaves;

pub(super) fn check(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for entry in &scene.own {
        let mut own = BTreeMap::new();
        for pattern in entry.patterns().flat_map(leaves) {
            let (tags, inside) = tags(entry.catalogue.text(), pattern);
            own.extend(tags);
            diagnostics.extend(inside.into_iter().map(|(place, help)| {
                let finding = entry.finding(&rule::VALUE_IN_TAG, place).arg("value", place);
                if help == Inside::Literal { finding.help("literal") } else { finding }
            }));
        }
        diagnostics.extend(differences(scene, entry, &own));
    }
    diagnostics
}

fn differences(scene: &Scene<'_>, entry: &Entry<'_>, own: &BTreeMap<String, &str>) -> Vec<Diagnostic> {
    let mut expected = BTreeMap::new();
    let original = scene.original(entry);
    for pattern in original.iter().flat_map(|original| original.patterns()).flat_map(leaves) {
        expected.extend(tags("", pattern).0);
    }
    let more = own.iter().filter(|(tag, _)| !expected.contains_key(*tag)).map(|(tag, place)| {
        let finding = entry.finding(&rule::TAGS_DIFFER, place).arg("tag", tag.as_str());
        if scene.is_source() || original.is_none() { finding.help("source") } else { finding }
    });
    let fewer = expected.keys().filter(|tag| !own.contains_key(*tag));
    let fewer = fewer.map(|tag| entry.finding(&rule::TAGS_DIFFER, entry.name).arg("tag", tag.as_str()).help("missing"));
    more.chain(fewer).collect()
}

/// What stands where it should not.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Inside {
    /// Something is filled in between `<` and `>`.
    Tag,
    /// A tag stands in a text in quotation marks.
    Literal,
}

/// The tags of a text of a catalogue, each with its first place, and what stands in the wrong place.
fn tags<'a>(source: &'a str, pattern: &'a Pattern<&'a str>) -> (BTreeMap<String, &'a str>, Vec<(&'a str, Inside)>) {
    let mut found = BTreeMap::new();
    let mut wrong = Vec::new();
    let (mut in_tag, mut before) = (false, "");
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                in_tag = scan(value, in_tag, &mut found);
                before = value;
            }
            PatternElement::Placeable { expression } => {
                if let Expression::Inline(InlineExpression::StringLiteral { value }) = expression
                    && starts_tag(value)
                {
                    wrong.push((*value, Inside::Literal));
                } else if in_tag {
                    wrong.push((placeable_after(source, before), Inside::Tag));
                }
            }
        }
    }
    (found, wrong)
}

/// What stands in curly brackets behind a piece of text, brackets included.
fn placeable_after<'a>(source: &'a str, before: &str) -> &'a str {
    let end = (before.as_ptr() as usize + before.len()).saturating_sub(source.as_ptr() as usize);
    let rest = source.get(end..).unwrap_or_default();
    &rest[..rest.find('}').map_or(0, |end| end + 1)]
}

/// Finds the tags in a piece of text; tells whether one is open at its end.
fn scan<'a>(text: &'a str, mut in_tag: bool, found: &mut BTreeMap<String, &'a str>) -> bool {
    for (place, sign) in text.char_indices() {
        match sign {
            '>' => in_tag = false,
            '<' if starts_tag(&text[place..]) => {
                in_tag = true;
                let name = |letter: char| letter.is_ascii_alphanumeric() || letter == '/' || letter == '-';
                let length = text[place + 1..].find(|letter| !name(letter)).unwrap_or(text.len() - place - 1);
                let tag = &text[place..=place + length];
                found.entry(format!("{}>", tag.to_ascii_lowercase().trim_end_matches('/'))).or_insert(tag);
            }
            _ => {}
        }
    }
    in_tag
}

/// Tells whether a text has a tag: `<` with a letter behind it, or with `/` and a letter.
fn starts_tag(text: &str) -> bool {
    text.match_indices('<').any(|(place, _)| {
        let rest = text[place + 1..].strip_prefix('/').unwrap_or(&text[place + 1..]);
        rest.starts_with(|letter: char| letter.is_ascii_alphabetic())
    })
}
