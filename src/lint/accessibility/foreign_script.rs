//! Words in another script say their language, where a machine cannot know it.

use std::ops::Range;

use crate::diag::{Diagnostic, rule};
use crate::i18n::Script;
use crate::lint::page::Page;
use crate::markdown::Prose;

/// Fewer letters than this are a sign or a letter that is spoken about.
const LETTERS: usize = 3;

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let Some(script) = page.language().script.as_deref().and_then(Script::find) else { return Vec::new() };
    // Latin is what everybody reads; where a line runs from right to left, pages tell it apart by themselves.
    let latin = Script::find("Latn");
    let is_foreign = |letter: char| script.is_other(letter) && !latin.is_some_and(|latin| latin.has(letter));
    let mut found = Vec::new();
    for block in page.blocks() {
        for range in runs(&block.prose, is_foreign) {
            let span = block.prose.span(range.clone());
            found.push(told(page, &block.prose.text[range], span));
        }
    }
    found
}

fn told(page: &Page<'_>, text: &str, span: crate::source::Span) -> Diagnostic {
    let finding = page.finding(&rule::FOREIGN_SCRIPT, span).arg("text", text);
    let named = page.locales().iter().map(|locale| page.locales().get(locale));
    match named.into_iter().find(|language| *language.name == *text) {
        Some(language) if page.written(span) == text => {
            let (lang, dir) = (&language.lang, language.direction);
            let dir =
                if dir == page.language().direction { String::new() } else { format!(" dir=\"{}\"", dir.as_str()) };
            let marked = format!("<span lang=\"{lang}\"{dir}>{text}</span>");
            finding.arg("lang", &**lang).help("name").safe_fix(marked)
        }
        _ => finding,
    }
}

/// Finds words in a row with letters of another script, outside of elements with a language and of code.
fn runs(prose: &Prose, is_foreign: impl Fn(char) -> bool) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, letter) in prose.text.char_indices().filter(|(_, letter)| is_foreign(*letter)) {
        if prose.run(at).is_some_and(|run| run.manner.foreign || run.manner.code) {
            continue;
        }
        let end = at + letter.len_utf8();
        match found.last_mut() {
            Some(last) if !prose.text[last.end..at].contains(is_own_word) => last.end = end,
            _ => found.push(at..end),
        }
    }
    found.retain(|range| prose.text[range.clone()].chars().filter(|letter| letter.is_alphabetic()).count() >= LETTERS);
    found
}

/// Tells whether a sign ends a row of words: a Latin letter or digit, the end of a line, a dash or slash between two languages.
fn is_own_word(sign: char) -> bool {
    sign.is_alphanumeric() || matches!(sign, '\n' | '/' | '|' | '(' | ')' | '–' | '—')
}
