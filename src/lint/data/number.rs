//! Digits in words that may be a phone number: in groups, in the digits of any script.

use std::ops::Range;

/// Signs that stand between the groups of a phone number.
const BETWEEN: &str = " \u{a0}\u{202f}\u{2009}-–‑/().";
/// So many of them stand between two groups at most.
const GAP: usize = 3;

/// Groups of digits that follow each other.
pub(super) struct Number {
    /// The places of the groups in the words; the first has its plus or bracket.
    pub(super) groups: Vec<Range<usize>>,
}

/// Finds digits in groups; letters and points of addresses before them are none of a phone number.
pub(super) fn numbers(text: &str) -> Vec<Number> {
    if !text.chars().any(|letter| digit(letter).is_some()) {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut groups: Vec<Range<usize>> = Vec::new();
    let (mut gap, mut before) = (0, ' ');
    let mut lead: Option<usize> = None;
    let mut done = |groups: &mut Vec<Range<usize>>| {
        if !groups.is_empty() {
            found.push(Number { groups: std::mem::take(groups) });
        }
    };
    for (at, letter) in text.char_indices() {
        let end = at + letter.len_utf8();
        if digit(letter).is_some() {
            let is_first = groups.is_empty();
            match groups.last_mut() {
                Some(group) if group.end == at => group.end = end,
                _ if is_first && is_part_of_word(before) => {}
                _ => groups.push(lead.unwrap_or(at)..end),
            }
            (gap, lead) = (0, None);
        } else if letter == '+' {
            done(&mut groups);
            (gap, lead) = (0, (!is_part_of_word(before)).then_some(at));
        } else if BETWEEN.contains(letter) && gap < GAP {
            gap += 1;
            lead = lead.filter(|_| letter == '(');
        } else if !is_mark(letter) {
            done(&mut groups);
            (gap, lead) = (0, None);
        }
        if !is_mark(letter) {
            before = letter;
        }
    }
    done(&mut groups);
    found
}

/// Returns words with digits of ASCII, and without marks of direction.
pub(super) fn folded(text: &str) -> String {
    text.chars().filter(|letter| !is_mark(*letter)).map(|letter| digit(letter).unwrap_or(letter)).collect()
}

/// Letters go on in names, file names and addresses; what is joined to them is no phone number.
fn is_part_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || "_@#=&%:".contains(letter)
}

fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The digit of ASCII for one of any script that portals are written in.
fn digit(letter: char) -> Option<char> {
    if letter < '\u{660}' {
        return letter.is_ascii_digit().then_some(letter);
    }
    let zeros = ['\u{660}', '\u{6F0}', '\u{966}', '\u{9E6}', '\u{FF10}'];
    let value = zeros.iter().find_map(|zero| (letter as u32).checked_sub(*zero as u32).filter(|value| *value < 10))?;
    char::from_digit(value, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let whole = |number: &Number| number.groups[0].start..number.groups[number.groups.len() - 1].end;
        numbers(text).iter().map(|number| folded(&text[whole(number)])).collect()
    }

    #[test]
    fn digits_in_groups_are_found_in_any_script() {
        assert_eq!(found("Tel. 0211 / 123-45, Fax 0211 12346"), ["0211 / 123-45", "0211 12346"]);
        assert_eq!(found("+49 (0)211 12345 oder +49 211 99"), ["+49 (0)211 12345", "+49 211 99"]);
        assert_eq!(found("اتصل على ٠٢١١ ١٢٣٤٥ الآن"), ["0211 12345"]);
        assert_eq!(found("تلفن \u{2066}۰۲۱۱-۱۲۳\u{2069}"), ["0211-123"]);
    }

    #[test]
    fn digits_inside_words_and_addresses_are_no_numbers() {
        assert_eq!(found("Formular_0211123 und x=0211 und Raum A0211"), Vec::<String>::new());
    }
}
