//! A list of long words with the places where they may be parted: `Ausländer·behörde`, one a line.

use std::collections::BTreeMap;

use super::letter::{is_alphabetic, push_small};
use crate::diag::{Diagnostic, rule};
use crate::source::{FileId, Span};

/// The sign between the parts of a word in the list.
const SIGN: char = '·';
/// What stands in a page where a word may be parted: U+00AD, which is seen only where it is.
pub const SOFT_HYPHEN: char = '\u{AD}';
/// Shorter words fit on every screen.
const LONG: usize = 16;
/// The fewest letters that stand alone on a line.
const PART: usize = 2;
/// Endings that a German word may have besides; only long words are safe with them.
pub const GERMAN_ENDINGS: &[&str] = &["s", "es", "n", "en", "e", "er", "ern"];

/// Long words and where they may be parted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hyphenation {
    /// The words in small letters, with the places in letters before which they may be parted.
    words: BTreeMap<String, Vec<usize>>,
}

impl Hyphenation {
    /// Adds the words of a list, over those that are there. Empty lines and those that begin with `#` say nothing.
    pub fn read(&mut self, file: &FileId, text: &str) -> Vec<Diagnostic> {
        let mut diagnostics = Vec::new();
        let mut own: BTreeMap<String, Span> = BTreeMap::new();
        let mut at = 0;
        for line in text.split_inclusive('\n') {
            let entry = line.trim();
            let start = at + (line.len() - line.trim_start().len());
            at += line.len();
            if entry.is_empty() || entry.starts_with('#') {
                continue;
            }
            let span = Span::new(start, start + entry.len());
            let word = small(&entry.replace(SIGN, ""));
            let help = own.get(&word).map(|_| "twice").or_else(|| fault(entry));
            if let Some(help) = help {
                let finding = Diagnostic::new(&rule::HYPHENATION, file, span).arg("value", entry).help(help);
                diagnostics.push(match own.get(&word) {
                    Some(first) => finding.label(file, *first, "first"),
                    None => finding,
                });
                continue;
            }
            own.insert(word.clone(), span);
            self.words.insert(word, places(entry));
        }
        diagnostics
    }

    /// Puts soft hyphens into the long words of a text; nothing where there are none.
    #[must_use]
    pub fn apply(&self, text: &str) -> Option<String> {
        if self.words.is_empty() || text.len() < LONG {
            return None;
        }
        let mut out = String::new();
        let mut done = 0;
        for (start, end) in long_words(text) {
            let word = &text[start..end];
            let Some(places) = self.find(word) else { continue };
            out.push_str(&text[done..start]);
            for (count, letter) in word.chars().enumerate() {
                if places.contains(&count) {
                    out.push(SOFT_HYPHEN);
                }
                out.push(letter);
            }
            done = end;
        }
        (done > 0).then(|| out + &text[done..])
    }

    /// Tells whether a text has a long word of the list.
    #[must_use]
    pub fn is_in(&self, text: &str) -> bool {
        !self.words.is_empty() && long_words(text).any(|(start, end)| self.find(&text[start..end]).is_some())
    }

    fn find(&self, word: &str) -> Option<&[usize]> {
        let small = small(word);
        let exact = self.words.get(&small);
        let bare = || {
            GERMAN_ENDINGS.iter().filter_map(|ending| small.strip_suffix(ending)).find_map(|word| self.words.get(word))
        };
        exact.or_else(bare).map(Vec::as_slice)
    }
}

fn small(word: &str) -> String {
    if word.contains('Σ') {
        // Its small letter depends on its place in the word.
        return word.to_lowercase();
    }
    let mut small = String::with_capacity(word.len());
    word.chars().for_each(|letter| push_small(letter, &mut small));
    small
}

/// What is wrong with a line of a list.
fn fault(entry: &str) -> Option<&'static str> {
    if entry.contains(char::is_whitespace) {
        return Some("one-word");
    }
    if entry.contains(['-', SOFT_HYPHEN, '|', '•', '‧', '.', '=']) {
        return Some("sign");
    }
    let parts: Vec<&str> = entry.split(SIGN).collect();
    if parts.len() < 2 {
        return Some("no-place");
    }
    if parts.iter().any(|part| part.chars().count() < PART) {
        return Some("short-part");
    }
    if !parts.concat().chars().all(char::is_alphabetic) {
        return Some("letters");
    }
    (parts.iter().map(|part| part.chars().count()).sum::<usize>() < LONG).then_some("short-word")
}

fn places(entry: &str) -> Vec<usize> {
    let mut count = 0;
    let mut places = Vec::new();
    for part in entry.split(SIGN) {
        if count > 0 {
            places.push(count);
        }
        count += part.chars().count();
    }
    places
}

/// The places of words with many letters and no hyphen inside.
fn long_words(text: &str) -> impl Iterator<Item = (usize, usize)> + '_ {
    let stretches = text.as_bytes().split(|byte| byte.is_ascii() && !byte.is_ascii_alphabetic());
    // All other bytes are of letters, or of signs beyond ASCII: most words are too short to be looked at closely.
    let stretches = stretches.filter(|stretch| stretch.len() >= LONG).map(move |stretch| {
        let start = stretch.as_ptr().addr() - text.as_ptr().addr();
        (start, start + stretch.len())
    });
    stretches.flat_map(move |(start, end)| long_words_in(text, start, end))
}

/// The same between two places.
fn long_words_in(text: &str, start: usize, stop: usize) -> impl Iterator<Item = (usize, usize)> + '_ {
    let mut rest = start;
    std::iter::from_fn(move || {
        loop {
            let start = rest + text[rest..stop].find(is_alphabetic)?;
            let length = text[start..stop].find(|letter: char| !is_alphabetic(letter)).unwrap_or(stop - start);
            rest = start + length;
            let is_parted = text[rest..].starts_with(SOFT_HYPHEN) || text[..start].ends_with(SOFT_HYPHEN);
            if length >= LONG && !is_parted && text[start..rest].chars().count() >= LONG {
                return Some((start, rest));
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(text: &str) -> (Hyphenation, Vec<(String, String)>) {
        let mut hyphenation = Hyphenation::default();
        let found = hyphenation.read(&FileId::new("i18n/de/hyphenation.txt"), text);
        let found = found.iter().map(|finding| {
            (text[finding.primary.span.start..finding.primary.span.end].to_owned(), format!("{:?}", finding.help))
        });
        let found = found.collect();
        (hyphenation, found)
    }

    #[test]
    fn long_words_of_the_list_get_soft_hyphens_with_simple_endings_too() {
        let (list, found) = list("# Ämter\n\nAusländer·behörde\nWohnungs·geber·bestätigung\n");
        assert_eq!(found, []);
        let shown = |text: &str| list.apply(text).map(|text| text.replace(SOFT_HYPHEN, "|"));
        assert_eq!(shown("Zur Ausländerbehörde!").as_deref(), Some("Zur Ausländer|behörde!"));
        assert_eq!(shown("(Wohnungsgeberbestätigungen)").as_deref(), Some("(Wohnungs|geber|bestätigungen)"));
        assert_eq!(
            shown("تأكيد المؤجّر Wohnungsgeberbestätigung").as_deref(),
            Some("تأكيد المؤجّر Wohnungs|geber|bestätigung")
        );
        for text in ["Ausländer", "Ausländerbehördenleitung", "Wohnungs\u{AD}geberbestätigung", "", "م"] {
            assert_eq!(shown(text), None, "{text}");
        }
    }

    #[test]
    fn a_later_list_goes_over_an_earlier_one() {
        let (mut hyphenation, _) = list("Auslän·der·behörde\n");
        hyphenation.read(&FileId::new("i18n/de/hyphenation.txt"), "Ausländer·behörde");
        assert_eq!(hyphenation.apply("Ausländerbehörde").as_deref(), Some("Ausländer\u{AD}behörde"));
    }

    #[test]
    fn wrong_lines_are_told_at_their_place() {
        for (line, help) in [
            ("Ausländer-behörde", "sign"),
            ("Ausländer·behörde in", "one-word"),
            ("Ausländerbehörde", "no-place"),
            ("A·usländerbehörde", "short-part"),
            ("Ausländer··behörde", "short-part"),
            ("Ausländer·behörde2", "letters"),
            ("Bürger·amt", "short-word"),
        ] {
            let (_, found) = list(&format!("Staats·angehörigkeit\n  {line}\n"));
            assert_eq!(found.len(), 1, "{line}");
            assert_eq!(found[0].0, line);
            assert!(found[0].1.contains(help), "{line}: {found:?}");
        }
        assert_eq!(list("Ausländer·behörde\nAus·länderbehörde\n").1.len(), 1);
    }
}
