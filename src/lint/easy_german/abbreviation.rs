//! Easy German writes words out.

use std::ops::Range;

use super::sentences;
use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;
use crate::lint::words::{ABBREVIATIONS, KNOWN_ABBREVIATIONS};

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for sentence in sentences(page) {
        let prose = page.prose_of(sentence);
        for range in abbreviations(page.sentence(sentence), page.list(ABBREVIATIONS).texts()) {
            let range = sentence.range.start + range.start..sentence.range.start + range.end;
            let finding = page.finding(&rule::EASY_ABBREVIATION, prose.span(range.clone()));
            found.push(finding.arg("text", prose.text[range].to_owned()));
        }
    }
    found.retain(|finding| {
        !page.list(KNOWN_ABBREVIATIONS).texts().iter().any(|known| known == page.written(finding.primary.span))
    });
    found
}

/// Finds abbreviations of a list as they are written, with or without spaces between their parts.
fn abbreviations(text: &str, list: &[String]) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for short in list {
        for spelling in [short.clone(), short.replace(' ', ""), short.replace(' ', "\u{A0}")] {
            for (at, _) in text.match_indices(&spelling) {
                let begins = !text[..at].ends_with(|letter: char| letter.is_alphanumeric() || letter == '.');
                let range = at..at + spelling.len();
                if begins && !found.iter().any(|other| other.start <= range.start && range.start < other.end) {
                    found.push(range);
                }
            }
        }
    }
    found.sort_by_key(|range| range.start);
    found
}

#[cfg(test)]
mod tests {
    use super::abbreviations;

    #[test]
    fn abbreviations_are_found_as_whole_words() {
        let list = ["z. B.", "B.", "usw.", "Nr."].map(str::to_owned);
        let text = "Zum Beispiel z.B. das Amt, Nr. 5, usw. Nicht: Abenr.";
        let found: Vec<&str> = abbreviations(text, &list).into_iter().map(|range| &text[range]).collect();
        assert_eq!(found, ["z.B.", "Nr.", "usw."]);
    }
}
