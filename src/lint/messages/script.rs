//! A translation is written in the letters of its language.

use fluent_syntax::ast::Pattern;

use super::entry::Entry;
use super::same_text::copied;
use super::scene::Scene;
use crate::diag::{Diagnostic, rule};
use crate::i18n::Script;
use crate::i18n::pattern::{Part, parts, text};

/// Fewer foreign letters than this may be a name or a sign.
const FEW: usize = 4;
/// A text of nothing but foreign letters is none, even if it has no more than this.
const SHORT: usize = 2;

pub(super) fn check(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let Some(script) = scene.language.script.as_deref().and_then(Script::find) else { return Vec::new() };
    // What is copied is told as such.
    let entries = scene.own_messages().filter(|entry| copied(scene, entry).is_empty());
    entries.flat_map(|entry| entry.patterns().filter_map(|pattern| finding(scene, script, entry, pattern))).collect()
}

fn finding<'a>(
    scene: &Scene<'a>,
    script: Script,
    entry: &Entry<'a>,
    pattern: &'a Pattern<&'a str>,
) -> Option<Diagnostic> {
    let original = scene.original(entry);
    let names = original.map(names_in).unwrap_or_default();
    let texts =
        parts(pattern).into_iter().filter_map(|part| if let Part::Text(text) = part { Some(text) } else { None });
    let outside = texts.flat_map(without_brackets);
    let words: Vec<&str> = outside.flat_map(|text| text.split(|letter: char| !letter.is_alphabetic())).collect();
    if let Some(word) = words.iter().find(|word| Script::is_mixed(word)) {
        return Some(entry.finding(&rule::WRONG_SCRIPT, word).arg("word", *word).help("mixed"));
    }
    let (mut own, mut foreign, mut first) = (0, 0, None);
    for word in words.into_iter().filter(|word| !is_name(word, &names)) {
        own += word.chars().filter(|letter| script.has(*letter)).count();
        let others = word.chars().filter(|letter| script.is_other(*letter)).count();
        foreign += others;
        first = first.or((others > 0).then_some(word));
    }
    let word = first?;
    // A unit like `km` stands as it does in the source text.
    let as_in_source = || names.iter().any(|name| name == word) || english_has(scene, entry, word);
    let short = own == 0 && foreign >= SHORT && !as_in_source();
    (short || (foreign >= FEW && foreign > own)).then(|| entry.finding(&rule::WRONG_SCRIPT, word).arg("word", word))
}

fn english_has<'a>(scene: &Scene<'a>, entry: &Entry<'a>, word: &str) -> bool {
    scene.english(entry).is_some_and(|english| names_in(english).iter().any(|name| name == word))
}

/// What stands outside of brackets and tags. A German name in them, behind its translation, helps to find it again.
fn without_brackets(text: &str) -> Vec<&str> {
    let parts = text.split(['(', '（', '<']).enumerate();
    parts
        .map(|(number, part)| if number == 0 { part } else { part.split([')', '）', '>']).nth(1).unwrap_or_default() })
        .collect()
}

/// Tells whether a word is the same in every language: an abbreviation in capitals, a brand, a name of the source text.
fn is_name(word: &str, names: &[String]) -> bool {
    let short = word.chars().all(|letter| letter.is_ascii_uppercase());
    short
        || NAMES.contains(&word)
        || (names.iter().any(|name| name == word) && word.chars().skip(1).any(char::is_uppercase))
}

/// The words of an entry.
fn names_in(entry: &Entry<'_>) -> Vec<String> {
    let text = entry.patterns().map(text).collect::<Vec<_>>().join(" ");
    text.split(|letter: char| !letter.is_alphabetic()).map(str::to_owned).collect()
}

/// Names that are written in Latin letters everywhere.
const NAMES: &[&str] = &["WhatsApp", "Signal", "Telegram", "Lotse", "Online"];
