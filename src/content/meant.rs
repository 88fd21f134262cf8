//! What was surely meant by a value that cannot be read: a day in words, a number without its zero, a file on one's own computer.

use chrono::{Datelike as _, NaiveDate};

/// Months in German and English, as far as they are told apart.
const MONTHS: [&[&str]; 12] = [
    &["jan"],
    &["feb"],
    &["mär", "mar", "mrz", "maer"],
    &["apr"],
    &["mai", "may"],
    &["jun"],
    &["jul"],
    &["aug"],
    &["sep"],
    &["okt", "oct"],
    &["nov"],
    &["dez", "dec"],
];

/// How names of weekdays begin in German and English.
const WEEKDAYS: [&str; 9] = ["mo", "di", "tu", "mi", "we", "do", "th", "fr", "s"];

/// Reads a day as people write it, `31. Dezember 2026`, `Montag, 2.3.26`, `2026/12/31`; `None` where it could be two days.
pub(super) fn day(text: &str) -> Option<String> {
    let mut parts: Vec<Part> = Vec::new();
    for word in text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()) {
        match part(word)? {
            Part::Weekday => {}
            part => parts.push(part),
        }
    }
    let (day, month, year) = match parts[..] {
        [Part::Number(year), Part::Number(month), Part::Number(day)] if year > 31 => (day, month, year),
        // `12/31/2026` and `3/4/2026` are written by Americans.
        [Part::Number(_), Part::Number(_), Part::Number(_)] if text.contains('/') => return None,
        [Part::Number(day), Part::Number(month) | Part::Month(month), Part::Number(year)] => (day, month, year),
        _ => return None,
    };
    let year = if year < 100 { year + 2000 } else { year };
    let date = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
    (1900..2200).contains(&date.year()).then(|| date.format("%d.%m.%Y").to_string())
}

#[derive(Clone, Copy)]
enum Part {
    Number(u32),
    Month(u32),
    Weekday,
}

fn part(word: &str) -> Option<Part> {
    if let Ok(number) = word.parse() {
        return Some(Part::Number(number));
    }
    let word = word.to_lowercase();
    let month = MONTHS.iter().position(|names| names.iter().any(|name| word.starts_with(name)));
    if let Some(month) = month {
        return Some(Part::Month(u32::try_from(month + 1).ok()?));
    }
    WEEKDAYS.iter().any(|day| word.starts_with(day)).then_some(Part::Weekday)
}

/// Reads a phone number that lost what stands in front of its area code: `221 4710-112`, `49 221 4710112`.
pub(super) fn phone(text: &str) -> Option<String> {
    let allowed = |sign: char| sign.is_ascii_digit() || matches!(sign, ' ' | '-' | '/' | '(' | ')' | '.');
    let digits = text.chars().filter(char::is_ascii_digit).count();
    if !text.starts_with(|sign: char| ('1'..='9').contains(&sign)) || !text.chars().all(allowed) {
        return None;
    }
    let area = text.find(|sign: char| !sign.is_ascii_digit())?;
    match area {
        2 if text.starts_with("49") && (9..=13).contains(&digits) => Some(format!("+{text}")),
        2..=5 if (7..=12).contains(&digits) => Some(format!("0{text}")),
        _ => None,
    }
}

/// Returns the name of a file where a path is one of the editor's own computer or network.
#[must_use]
pub fn on_own_computer(path: &str) -> Option<&str> {
    let drive = path.as_bytes().get(1) == Some(&b':') && path.starts_with(|letter: char| letter.is_ascii_alphabetic());
    let own = drive || path.starts_with('\\') || path.to_lowercase().starts_with("file:");
    own.then(|| path.rsplit(['/', '\\']).next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_in_words_is_understood_where_it_can_only_be_one() {
        for (text, expected) in [
            ("31. Dezember 2026", Some("31.12.2026")),
            ("Montag, 2.3.26", Some("02.03.2026")),
            ("1 März 2027", Some("01.03.2027")),
            ("2026/12/31", Some("31.12.2026")),
            ("31-12-2026", Some("31.12.2026")),
            ("12/31/2026", None),
            ("3/4/2026", None),
            ("31.02.2026", None),
            ("Sommer 2026", None),
            ("morgen", None),
            ("", None),
        ] {
            assert_eq!(day(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn a_number_that_lost_its_zero_gets_it_back() {
        for (text, expected) in [
            ("221 4710-112", Some("0221 4710-112")),
            ("221/4710112", Some("0221/4710112")),
            ("49 221 4710112", Some("+49 221 4710112")),
            ("12345678", None),
            ("Zentrale", None),
            ("2 Leitungen", None),
        ] {
            assert_eq!(phone(text).as_deref(), expected, "{text}");
        }
    }
}
