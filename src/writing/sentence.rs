//! Sentences in a text: where one ends and the next begins.
//!
//! The Unicode rules (UAX 29) end a sentence after `Nr.`, `3.` and `z. B.`, which German portals are full of, and know no list of
//! abbreviations; so these are rules of our own.

use std::collections::BTreeSet;
use std::ops::Range;

/// What a full stop may stand after without ending a sentence, in one language.
#[derive(Clone, Debug, Default)]
pub struct Stops {
    /// Words that are written with a full stop, without it, in small letters.
    abbreviations: BTreeSet<String>,
    /// Words that begin sentences, in small letters: after `usw.` a capital one of these begins the next.
    openers: BTreeSet<String>,
}

impl Stops {
    /// Takes abbreviations as they are written, like `usw.` and `z. B.`, and words that often begin sentences.
    #[must_use]
    pub fn new<'a>(
        abbreviations: impl IntoIterator<Item = &'a str>,
        openers: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        let parts = abbreviations.into_iter().flat_map(str::split_whitespace);
        Self {
            abbreviations: parts.filter_map(|part| part.strip_suffix('.')).map(str::to_lowercase).collect(),
            openers: openers.into_iter().map(str::to_lowercase).collect(),
        }
    }

    /// Tells whether a full stop after a word belongs to the word: an abbreviation, an initial, an ordinal number.
    fn is_stopped(&self, word: &str) -> bool {
        let length = word.chars().count();
        if word.chars().all(char::is_numeric) {
            return (1..=2).contains(&length);
        }
        let small = word.to_lowercase();
        (length == 1 && word.chars().all(char::is_alphabetic))
            || self.abbreviations.contains(&small)
            || small.ends_with("str") && length > 4
    }
}

/// Finds the sentences of a text, without white space around them. A line end ends one, too.
#[must_use]
pub fn sentences(text: &str, stops: &Stops) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let end = if letter == '\n' {
            Some(at)
        } else if is_end(letter) {
            // `?!` and `...` are one end, and a closing mark after it belongs to the sentence.
            let mut end = at + letter.len_utf8();
            while let Some((at, next)) = letters.next_if(|(_, next)| is_end(*next) || is_closing(*next)) {
                end = at + next.len_utf8();
            }
            ends(text, at, end, stops).then_some(end)
        } else {
            None
        };
        if let Some(end) = end {
            push(text, start..end, &mut found);
            start = end;
        }
    }
    push(text, start..text.len(), &mut found);
    found
}

fn push(text: &str, range: Range<usize>, found: &mut Vec<Range<usize>>) {
    let piece = &text[range.clone()];
    let words = piece.trim();
    if words.chars().any(char::is_alphanumeric) {
        let start = range.start + (piece.len() - piece.trim_start().len());
        found.push(start..start + words.len());
    }
}

/// Tells whether the sign at `at`, which with all that belongs to it goes to `end`, ends a sentence.
fn ends(text: &str, at: usize, end: usize, stops: &Stops) -> bool {
    let sign = text[at..].chars().next().unwrap_or_default();
    let rest = &text[end..];
    if is_end_without_space(sign) || rest.is_empty() {
        return true;
    }
    if !rest.starts_with(char::is_whitespace) {
        return false;
    }
    let next = rest.trim_start_matches(|letter: char| letter.is_whitespace() || is_opening(letter));
    let Some(first) = next.chars().next() else { return true };
    if first.is_lowercase() {
        return false;
    }
    if sign != '.' || text[..end].ends_with("..") {
        return true;
    }
    let before = text[..at].rsplit(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
    if !stops.is_stopped(before) {
        return true;
    }
    let word: String = next.chars().take_while(|letter| letter.is_alphanumeric()).collect();
    first.is_uppercase() && stops.openers.contains(&word.to_lowercase())
}

/// Signs that may end a sentence: those of Latin and Cyrillic, Arabic and Urdu, Ethiopic, Chinese.
fn is_end(letter: char) -> bool {
    matches!(letter, '.' | '!' | '?' | '…' | '؟' | '۔') || is_end_without_space(letter)
}

fn is_end_without_space(letter: char) -> bool {
    matches!(letter, '።' | '፧' | '。' | '！' | '？')
}

fn is_closing(letter: char) -> bool {
    matches!(letter, ')' | ']' | '"' | '\'' | '“' | '”' | '’' | '»' | '«' | '›')
}

fn is_opening(letter: char) -> bool {
    matches!(letter, '(' | '[' | '"' | '\'' | '„' | '“' | '‚' | '‘' | '«' | '»' | '¿' | '¡' | '–' | '-')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        let stops = Stops::new(["usw.", "z. B.", "Nr.", "bzw.", "Tel."], ["die", "das", "sie", "der"]);
        sentences(text, &stops).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn a_full_stop_of_an_abbreviation_a_date_or_a_name_ends_nothing() {
        for whole in [
            "Bringen Sie z. B. Ihren Pass mit.",
            "Der Kurs beginnt am 3. Mai um 8.30 Uhr in Haus Nr. 5.",
            "Das Amt liegt in der Mühlenstr. 4 bei A. Schmidt.",
            "Rufen Sie an: Tel. 0123 456.",
            "Mehr steht auf www.hafenstadt.example und in antrag.pdf.",
            "Das kostet 1.000 Euro bzw. gar nichts.",
        ] {
            assert_eq!(found(whole), [whole]);
        }
    }

    #[test]
    fn a_capital_word_that_begins_sentences_begins_one() {
        assert_eq!(found("Pass, Ausweis usw. Das reicht."), ["Pass, Ausweis usw.", "Das reicht."]);
        assert_eq!(found("Gehen Sie zu Tor 5. Sie werden abgeholt."), ["Gehen Sie zu Tor 5.", "Sie werden abgeholt."]);
        assert_eq!(found("Das war 2024. Heute nicht."), ["Das war 2024.", "Heute nicht."]);
    }

    #[test]
    fn questions_calls_and_marks_end_one() {
        assert_eq!(
            found("Kommen Sie! Wann?! Er sagte: „Ja.“ Und ging..."),
            ["Kommen Sie!", "Wann?!", "Er sagte: „Ja.“", "Und ging..."]
        );
        assert_eq!(found("Wohin? (Amt.) Dort."), ["Wohin?", "(Amt.)", "Dort."]);
    }

    #[test]
    fn other_scripts_have_their_own_signs() {
        assert_eq!(found("هل لديك سؤال؟ اتصل بنا. شكراً"), ["هل لديك سؤال؟", "اتصل بنا.", "شكراً"]);
        assert_eq!(found("ሰላም። ደህና፧ አዎ"), ["ሰላም።", "ደህና፧", "አዎ"]);
        assert_eq!(found("你好。再见！"), ["你好。", "再见！"]);
    }

    #[test]
    fn a_line_end_ends_one_and_signs_alone_are_none() {
        assert_eq!(found("Amt für Soziales\nMarkt 1\n – \n"), ["Amt für Soziales", "Markt 1"]);
    }
}
