//! A language that nobody speaks: the words of the source language with marks, longer, in brackets. On its pages, what stands
//! there without brackets is no message, and cannot be translated.

use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::Pattern;

use super::parse::{parse, place_of};
use super::pattern::{leaves, own_texts, texts};
use crate::locale::Language;
use crate::source::{FileId, Span};

/// The id of the language.
pub const PSEUDO: &str = "pseudo";

/// Describes the language: it is written and counts like the source language.
#[must_use]
pub fn pseudo_language(source: &Language) -> Language {
    Language {
        id: Arc::from(PSEUDO),
        lang: Arc::from(format!("{}-x-pseudo", source.primary())),
        name: Arc::from(format!("⟦{}⟧", marked(&source.name))),
        fallback: Vec::new(),
        ..source.clone()
    }
}

/// Writes a catalogue in the language: the texts alone change, and nothing that is filled in.
#[must_use]
pub fn pseudo_catalogue(file: &FileId, text: &str) -> String {
    let (resource, _) = parse(file, text);
    let leaves = resource.entries().flat_map(texts).flat_map(leaves);
    let mut edits: Vec<(Span, String)> = leaves.flat_map(|pattern| edits(&resource, pattern)).collect();
    edits.sort_unstable();
    let (mut out, mut done) = (String::with_capacity(text.len() * 2), 0);
    for (span, words) in edits {
        out.push_str(&text[done..span.start]);
        out.push_str(&words);
        done = span.end;
    }
    out.push_str(&text[done..]);
    out
}

/// What the words of a text become; the first piece opens the bracket and the last closes it.
fn edits(resource: &FluentResource, pattern: &Pattern<&str>) -> Vec<(Span, String)> {
    let is_words = |value: &str| value.chars().any(char::is_alphanumeric);
    let pieces = own_texts(pattern).filter(|value| is_words(value)).map(str::trim);
    let mut edits: Vec<(Span, String)> =
        pieces.map(|words| (place_of(resource.source(), words), marked(words))).collect();
    if let Some((_, words)) = edits.first_mut() {
        words.insert(0, '⟦');
    }
    if let Some((_, words)) = edits.last_mut() {
        words.push('⟧');
    }
    edits
}

/// Marks each letter and doubles vowels, which makes words about a third longer; tags stay as they are.
fn marked(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let mut in_tag = false;
    for letter in text.chars() {
        match letter {
            '<' => in_tag = true,
            '>' => in_tag = false,
            _ => {}
        }
        let sign = LETTERS.iter().find(|(plain, _)| !in_tag && *plain == letter).map_or(letter, |(_, sign)| *sign);
        out.push(sign);
        if !in_tag && "aeiouäöüAEIOUÄÖÜ".contains(letter) {
            out.push(sign);
        }
    }
    out
}

#[rustfmt::skip]
const LETTERS: &[(char, char)] = &[
    ('a', 'á'), ('b', 'ƀ'), ('c', 'ç'), ('d', 'ð'), ('e', 'é'), ('f', 'ƒ'), ('g', 'ĝ'), ('h', 'ĥ'), ('i', 'í'), ('j', 'ĵ'),
    ('k', 'ķ'), ('l', 'ļ'), ('m', 'ɱ'), ('n', 'ñ'), ('o', 'ó'), ('p', 'þ'), ('q', 'ɋ'), ('r', 'ŕ'), ('s', 'š'), ('t', 'ţ'),
    ('u', 'ú'), ('v', 'ṽ'), ('w', 'ŵ'), ('x', 'ẋ'), ('y', 'ý'), ('z', 'ž'), ('A', 'Á'), ('B', 'Ɓ'), ('C', 'Ç'), ('D', 'Ð'),
    ('E', 'É'), ('F', 'Ƒ'), ('G', 'Ĝ'), ('H', 'Ĥ'), ('I', 'Í'), ('J', 'Ĵ'), ('K', 'Ķ'), ('L', 'Ļ'), ('M', 'Ṁ'), ('N', 'Ñ'),
    ('O', 'Ó'), ('P', 'Þ'), ('Q', 'Ɋ'), ('R', 'Ŕ'), ('S', 'Š'), ('T', 'Ţ'), ('U', 'Ú'), ('V', 'Ṽ'), ('W', 'Ŵ'), ('X', 'Ẋ'),
    ('Y', 'Ý'), ('Z', 'Ž'),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> String {
        pseudo_catalogue(&FileId::new("i18n/de/x.ftl"), text)
    }

    #[test]
    fn words_are_marked_and_what_is_filled_in_stays() {
        let text = "a = Haus <b>{ $name }</b>, { -t(x: \"y\") }\n";
        assert_eq!(written(text), "a = ⟦Ĥááúúš <b>{ $name }</b>,⟧ { -t(x: \"y\") }\n");
        assert_eq!(
            written("# Notiz\na = { $from }–{ $to }\n    .b = x\n"),
            "# Notiz\na = { $from }–{ $to }\n    .b = ⟦ẋ⟧\n"
        );
    }

    #[test]
    fn every_case_of_a_choice_has_brackets_of_its_own() {
        let text = "a =\n    { $n ->\n        [one] ein Tag\n       *[other] { $n } Tage\n    }\n";
        let expected = "a =\n    { $n ->\n        [one] ⟦ééííñ Ţááĝ⟧\n       *[other] { $n } ⟦Ţááĝéé⟧\n    }\n";
        assert_eq!(written(text), expected);
    }

    #[test]
    fn what_is_written_can_be_read_again() {
        let text = "a =\n    Zwei\n    Zeilen, { $x ->\n        [b] .c\n       *[d] \u{202F}e\n    }\nkaputt\n-t = T\n";
        let (before, faults) = parse(&FileId::new("i18n/de/x.ftl"), text);
        let (after, same_faults) = parse(&FileId::new("i18n/de/x.ftl"), &written(text));
        assert_eq!((before.entries().count(), faults.len()), (after.entries().count(), same_faults.len()));
    }
}
