//! Easy German has no per cents, paragraph signs and semicolons.

use super::sentences;
use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;

const SIGNS: [char; 5] = ['%', '‰', '§', '&', ';'];

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for sentence in sentences(page) {
        let prose = page.prose_of(sentence);
        let text = &prose.text;
        for (at, letter) in text[sentence.range.clone()].char_indices().filter(|(_, letter)| SIGNS.contains(letter)) {
            let at = sentence.range.start + at;
            let is_address =
                sentence.words.iter().any(|word| word.contains(&at) && crate::writing::is_address(&text[word.clone()]));
            if !is_address {
                let finding = page.finding(&rule::EASY_SPECIAL_SIGN, prose.span(at..at + letter.len_utf8()));
                let finding = finding.arg("text", letter.to_string());
                found.push(match letter {
                    '%' | '‰' => finding.help("percent"),
                    '§' => finding.help("paragraph"),
                    ';' => finding.help("semicolon"),
                    _ => finding,
                });
            }
        }
    }
    found
}
