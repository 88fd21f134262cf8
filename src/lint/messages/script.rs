//! A translation is written in the letters of its language.

use super::entry::Entry;
use super::scene::Scene;
use crate::diag::{Diagnostic, rule};
use crate::i18n::Script;
use crate::i18n::pattern::{Part, parts, text};

/// Fewer foreign letters than this may be a name or a sign.
const FEW: usize = 4;

pub(super) fn check(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let Some(script) = scene.language.script.as_deref().and_then(Script::find) else { return Vec::new() };
    let mut diagnostics = Vec::new();
    for entry in scene.own_messages() {
        let names = scene.original(entry).map(names_in).unwrap_or_default();
        for pattern in entry.patterns() {
            let (mut own, mut foreign, mut first) = (0, 0, None);
            let texts = parts(pattern)
                .into_iter()
                .filter_map(|part| if let Part::Text(text) = part { Some(text) } else { None });
            let outside = texts.flat_map(without_brackets);
            let words: Vec<&str> =
                outside.flat_map(|text| text.split(|letter: char| !letter.is_alphabetic())).collect();
            if let Some(word) = words.iter().find(|word| Script::is_mixed(word)) {
                diagnostics.push(entry.finding(&rule::WRONG_SCRIPT, word).arg("word", *word).help("mixed"));
                continue;
            }
            for word in words.into_iter().filter(|word| !is_name(word, &names)) {
                own += word.chars().filter(|letter| script.has(*letter)).count();
                let others = word.chars().filter(|letter| script.is_other(*letter)).count();
                foreign += others;
                first = first.or((others > 0).then_some(word));
            }
            if let Some(word) = first.filter(|_| foreign >= FEW && foreign > own) {
                diagnostics.push(entry.finding(&rule::WRONG_SCRIPT, word).arg("word", word));
            }
        }
    }
    diagnostics
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
