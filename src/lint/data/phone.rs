//! A phone number in a text can be dialled, on a mobile phone and from abroad.

use std::ops::Range;

use super::number::{Number, folded, numbers};
use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;

/// Words that stand before a phone number, in small letters.
const LABELS: &[&str] = &[
    "tel",
    "telefon",
    "telefonnummer",
    "tel.-nr",
    "fon",
    "durchwahl",
    "fax",
    "telefax",
    "mobil",
    "handy",
    "phone",
    "telephone",
    "fax number",
    "phone number",
    "téléphone",
    "teléfono",
    "telefono",
    "тел",
    "телефон",
    "телефону",
    "факс",
    "هاتف",
    "الهاتف",
    "تلفن",
    "تليفون",
    "فاكس",
];
/// A number without its area code has so many digits.
const LOCAL: std::ops::RangeInclusive<usize> = 5..=9;
/// Numbers that need no area code begin so: 110, 112, 115, 116 117, 19222; 22 8 33 is for pharmacies.
const SHORT: [&str; 3] = ["11", "192", "22833"];

/// What keeps a number from being dialled.
#[derive(Debug, PartialEq, Eq)]
enum Mistake {
    /// The country is followed by the nought of the area code: `+49 0211`; how it is right.
    Nought(String),
    /// It has no area code.
    Local,
}

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for prose in page.prose() {
        for (place, mistake) in mistakes(&prose.text) {
            if prose.is_code(place.start) {
                continue;
            }
            let words = &prose.text[place.clone()];
            let span = prose.span(place.clone());
            let right = match mistake {
                Mistake::Nought(right) => Some(right),
                Mistake::Local => None,
            };
            diagnostics.push(page.mended(&rule::PHONE_NOT_DIALABLE, span, words, right));
        }
    }
    diagnostics
}

fn mistakes(text: &str) -> Vec<(Range<usize>, Mistake)> {
    let found = numbers(text);
    found.iter().filter_map(|number| mistake(text, number)).collect()
}

fn mistake(text: &str, number: &Number) -> Option<(Range<usize>, Mistake)> {
    let place = number.groups.first()?.start..number.groups.last()?.end;
    let shown = folded(&text[place.clone()]);
    let digits: String = shown.chars().filter(char::is_ascii_digit).collect();
    for country in ["+49", "0049"] {
        let Some(rest) = shown.strip_prefix(country) else { continue };
        let area = rest.trim_start_matches([' ', '\u{a0}', '-', '/']);
        if let Some(area) = area.strip_prefix('0').filter(|area| !area.starts_with('0') && digits.len() >= 9) {
            return Some((place, Mistake::Nought(format!("{country} {area}"))));
        }
    }
    let is_local = LOCAL.contains(&digits.len())
        && !digits.starts_with('0')
        && !shown.starts_with('+')
        && !SHORT.iter().any(|short| digits.starts_with(short));
    (is_local && is_labelled(&text[..place.start]) && !is_time(&shown, &text[place.end..]))
        .then_some((place, Mistake::Local))
}

/// Tells whether the words before a number say that it is one to dial.
fn is_labelled(before: &str) -> bool {
    let before =
        before.trim_end_matches(|letter: char| letter.is_whitespace() || ".:(/-–".contains(letter)).to_lowercase();
    LABELS.iter().any(|label| {
        before.strip_suffix(label).is_some_and(|rest| !rest.chars().next_back().is_some_and(char::is_alphanumeric))
    })
}

/// Tells whether digits are rather hours, as in `Telefon 8.00 - 12.00 Uhr`.
fn is_time(shown: &str, after: &str) -> bool {
    shown.contains('.') || after.starts_with(':') || after.trim_start().starts_with("Uhr")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(&str, Mistake)> {
        mistakes(text).into_iter().map(|(place, mistake)| (&text[place], mistake)).collect()
    }

    #[test]
    fn a_number_without_area_code_and_one_with_a_nought_too_many_are_told() {
        assert_eq!(found("Telefon: 310-2755 (Amt)"), [("310-2755", Mistake::Local)]);
        assert_eq!(found("هاتف: ٣١٠٢٧٥٥"), [("٣١٠٢٧٥٥", Mistake::Local)]);
        assert_eq!(found("+49 0211 12345"), [("+49 0211 12345", Mistake::Nought("+49 211 12345".to_owned()))]);
    }

    #[test]
    fn numbers_that_can_be_dialled_and_other_digits_pass() {
        for text in [
            "Tel. 0211 12345",
            "Tel. +49 (0)211 12345",
            "Telefon 115",
            "Telefon 116 117",
            "mobil: 22 8 33",
            "Hotel 3102755",
            "Telefon 8.00 - 12.00 Uhr",
            "Am 24.03.2026",
            "IBAN 12345678",
            "Telefon 2026",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }
}
