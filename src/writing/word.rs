//! Words in a text: what readers read as one.

use std::ops::Range;

use super::SOFT_HYPHEN;

/// Finds the words of a text, in their order. What is written without a space is one word: `und/oder`, `8:30`, `1.000`,
/// `info@hafenstadt.example`, `Bundes·amt`. Signs alone are none. In a script without spaces, a whole clause is one.
pub fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut rest = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let (start, first) = rest.find(|(_, letter)| letter.is_alphanumeric())?;
        let mut end = start + first.len_utf8();
        while let Some(&(at, letter)) = rest.peek() {
            if letter.is_alphanumeric() {
                end = at + letter.len_utf8();
            } else if letter.is_whitespace() || is_apart(letter) {
                break;
            }
            rest.next();
        }
        Some(start..end)
    })
}

/// Signs that part words even where no space stands: brackets and quotation marks, dashes, commas of other scripts.
fn is_apart(letter: char) -> bool {
    matches!(letter, '(' | ')' | '[' | ']' | '"' | '„' | '“' | '”' | '«' | '»' | '–' | '—' | '،' | '、' | '，' | '…')
}

/// Tells whether a word is an address of mail or web, or the name of a file, and nothing to be read.
#[must_use]
pub fn is_address(word: &str) -> bool {
    let is_name = |part: &str| part.chars().count() >= 2 && part.chars().all(|letter| letter.is_ascii_alphabetic());
    word.contains('@')
        || word.contains("://")
        || word.contains("www.")
        || word.rsplit_once('.').is_some_and(|(front, end)| is_name(end) && front.chars().count() >= 2)
}

/// Counts the letters of a word; marks between them are none.
#[must_use]
pub fn letters(word: &str) -> usize {
    word.chars().filter(|letter| letter.is_alphabetic()).count()
}

/// Returns the longest stretch of letters without a hyphen or point between them, in letters; soft hyphens do not part.
#[must_use]
pub fn longest_part(word: &str) -> usize {
    word.split(|letter: char| !letter.is_alphabetic() && letter != SOFT_HYPHEN).map(letters).max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        words(text).map(|range| &text[range]).collect()
    }

    #[test]
    fn what_is_written_without_a_space_is_one_word() {
        assert_eq!(
            found("Um 8:30 Uhr (und/oder später) – bei info@hafenstadt.example, 1.000 €."),
            ["Um", "8:30", "Uhr", "und/oder", "später", "bei", "info@hafenstadt.example", "1.000"]
        );
        assert_eq!(found("Das Bundes·amt „hilft“."), ["Das", "Bundes·amt", "hilft"]);
        assert_eq!(found("اتصل بالمكتب، من فضلك."), ["اتصل", "بالمكتب", "من", "فضلك"]);
        assert_eq!(found(" – … "), Vec::<&str>::new());
    }

    #[test]
    fn addresses_are_nothing_to_be_read() {
        for word in ["info@hafenstadt.example", "www.bamf.de", "https://a.example/b", "bamf.de", "antrag.pdf"] {
            assert!(is_address(word), "{word}");
        }
        for word in ["z.B", "1.000", "Bundes·amt", "8:30", "und/oder", "3.5"] {
            assert!(!is_address(word), "{word}");
        }
    }

    #[test]
    fn the_longest_part_ends_at_a_hyphen_or_a_point() {
        assert_eq!(longest_part("Bundes·ministerium"), 11);
        assert_eq!(longest_part("Kfz-Zulassung"), 9);
        assert_eq!(longest_part("Ausländer\u{AD}behörde"), 16);
    }
}
