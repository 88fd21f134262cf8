//! A sentence in Easy German says one thing: it has at most one comma.

use super::sentences;
use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;
use crate::lint::sentences::{Sentence, beginning};

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let nested = sentences(page).filter(|sentence| page.is_running(sentence) && commas(page, sentence) > 1);
    nested
        .map(|sentence| {
            let finding = page.finding(&rule::EASY_COMMAS, page.sentence_span(sentence));
            finding.arg("count", commas(page, sentence)).arg("text", beginning(page.sentence(sentence)))
        })
        .collect()
}

/// Counts the commas that begin another thing to say; those in numbers do not, nor those between things in a list, which are nouns.
fn commas(page: &Page<'_>, sentence: &Sentence) -> usize {
    let pieces = page.sentence(sentence).split(", ").skip(1);
    pieces.filter(|piece| begins_clause(piece)).count()
}

fn begins_clause(piece: &str) -> bool {
    const PRONOUNS: [&str; 6] = ["Sie", "Ihr", "Ihre", "Ihnen", "Ihren", "Ihrem"];
    let first = piece.split_whitespace().next().unwrap_or_default();
    first.starts_with(char::is_lowercase) || PRONOUNS.contains(&first)
}

#[cfg(test)]
mod tests {
    use super::begins_clause;

    #[test]
    fn a_clause_begins_small_or_with_a_pronoun_and_a_noun_is_listed() {
        assert!(begins_clause("wer Sie sind.") && begins_clause("Sie lernen hier"));
        assert!(!begins_clause("Wohnung") && !begins_clause("5 Euro"));
    }
}
