//! A German word in another language is explained.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::content::{Record, TERM};
use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;
use crate::lint::sentences::Sentence;
use crate::lint::words::GERMAN_TERMS;
use crate::portal::Endings;
use crate::writing::{is_address, is_latin};

/// Endings of German nouns.
const ENDINGS: [&str; 6] = ["", "n", "en", "s", "es", "e"];
/// The fewest letters before the end of a word, so that it is a German compound.
const FRONT: usize = 3;
/// The most words that a name has besides.
const NAME: usize = 5;

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    // The pages of the glossary are about German words.
    if page.language().is_german() || *page.document.kind == TERM {
        return Vec::new();
    }
    let mut done: BTreeSet<String> = BTreeSet::new();
    let mut found = Vec::new();
    for sentence in page.sentences.iter().filter(|sentence| page.is_running(sentence) && is_prose(page, sentence)) {
        for number in 0..sentence.words.len() {
            let text = &page.prose_of(sentence).text;
            if is_address(&text[sentence.words[number].clone()]) {
                continue;
            }
            for range in parts(text, sentence.words[number].clone()) {
                let word = &text[range.clone()];
                if !is_german(page.lexicons.german(GERMAN_TERMS), word) || !done.insert(word.to_lowercase()) {
                    continue;
                }
                let span = page.prose_of(sentence).span(range);
                found.extend(missing(page, word).map(|help| {
                    let finding = page.finding(&rule::UNEXPLAINED_GERMAN, span).arg("text", word);
                    let finding = finding.arg("language", page.language().id.to_string());
                    if help.is_empty() { finding } else { finding.help(help) }
                }));
            }
        }
    }
    found
}

/// Tells what a word lacks: nothing where the file explains it or the glossary does in this language.
fn missing(page: &Page<'_>, word: &str) -> Option<&'static str> {
    // A page whose title has the word is about it.
    let is_about = |record: &Record| record.text("title").is_some_and(|title| title.contains(word));
    if is_about(&page.document.record)
        || is_about(&page.source().record)
        || page.prose().any(|prose| explains(&prose.text, word))
    {
        return None;
    }
    let mentions = page.glossary().find(word, Endings::German);
    let Some(mention) = mentions.first() else { return Some("") };
    match mention.term() {
        Some(term) if !page.is_translated(term) => Some("glossary"),
        // Names of offices stay as they are.
        Some(_) | None => None,
    }
}

/// Tells whether a sentence is told in the language and is no name or address: it has words of its script, or its frequent ones.
fn is_prose(page: &Page<'_>, sentence: &Sentence) -> bool {
    let language = page.language();
    if language.script.as_deref() != Some("Latn") {
        return page.words(sentence).filter(|word| !word.chars().any(is_latin)).count() * 2 > sentence.words.len();
    }
    page.words(sentence).any(|word| language.is_frequent(word))
}

/// Goes through the Latin parts of a word, which letters of another script may touch: `в Jobcenter’і`, `الـJobcenter`.
fn parts(text: &str, word: Range<usize>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, letter) in text[word.clone()].char_indices().filter(|(_, letter)| is_latin(*letter)) {
        let at = word.start + at;
        match found.last_mut() {
            Some(last) if last.end == at => last.end = at + letter.len_utf8(),
            _ => found.push(at..at + letter.len_utf8()),
        }
    }
    found
}

/// Tells whether a word is a German one of the list, written large as German nouns are.
fn is_german(list: &[String], word: &str) -> bool {
    if !word.starts_with(char::is_uppercase) || word.chars().skip(1).any(char::is_uppercase) {
        return false;
    }
    let small = word.to_lowercase();
    list.iter().any(|term| match term.strip_prefix('-') {
        Some(end) => ENDINGS.iter().any(|ending| {
            let front = small.strip_suffix(ending).and_then(|rest| rest.strip_suffix(end));
            front.is_some_and(|front| front.chars().count() >= FRONT)
        }),
        None => small.strip_prefix(&term.to_lowercase()).is_some_and(|rest| ENDINGS.contains(&rest)),
    })
}

/// Tells whether a text says beside a word what it means: in brackets, in front of some, or behind a slash or a colon. The name that it
/// begins may go on before the brackets: „Bundesamt für Migration und Flüchtlinge (…)“.
fn explains(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let (before, after) = (text[..at].trim_end(), text[at + word.len()..].trim_start());
        let open = before.rfind(['(', '[', '（']).is_some_and(|open| !before[open..].contains([')', ']', '）']));
        let beside = |letter: char| matches!(letter, '/' | '=' | '–' | '—' | '"' | '“' | '„' | '«' | '»' | ':');
        let rest_of_name = after.split(['(', '[', '（']).next().unwrap_or_default();
        let ends_in_brackets = rest_of_name.len() < after.len()
            && rest_of_name.split_whitespace().count() <= NAME
            && !rest_of_name.contains(['.', '!', '?', ';', ',', '\n']);
        open || ends_in_brackets || after.starts_with(beside) || before.ends_with(beside)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compounds_are_known_by_their_end() {
        let list = ["-behörde", "-amt", "Kita", "Duldung"].map(str::to_owned);
        for word in ["Ausländerbehörde", "Ausländerbehörden", "Landratsamt", "Kita", "Kitas", "Duldung"] {
            assert!(is_german(&list, word), "{word}");
        }
        for word in ["behörde", "Amt", "kita", "KITA", "Königsbrunn", "Office", "Centre"] {
            assert!(!is_german(&list, word), "{word}");
        }
    }

    #[test]
    fn a_word_in_brackets_or_before_some_is_explained() {
        for text in [
            "the immigration office (Ausländerbehörde)",
            "the Ausländerbehörde (immigration office)",
            "مكتب الأجانب (Ausländerbehörde)",
        ] {
            assert!(explains(text, "Ausländerbehörde"), "{text}");
        }
        assert!(explains("at the Bundesamt für Migration und Flüchtlinge (BAMF)", "Bundesamt"));
        assert!(!explains("Go to the Ausländerbehörde first. (It is free.)", "Ausländerbehörde"));
    }

    #[test]
    fn letters_of_another_script_touch_a_word() {
        let text = "الـJobcenter";
        assert_eq!(parts(text, 0..text.len()).into_iter().map(|range| &text[range]).collect::<Vec<_>>(), ["Jobcenter"]);
    }
}
