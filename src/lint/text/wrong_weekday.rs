//! A weekday fits its date.
//!
//! Only what is sure is read: the name of a day, words and signs that stand in dates, and a whole date with its year, as CLDR writes
//! it in the language. A name in a form that is not there, as in „у понеділок“, finds nothing.

use std::ops::Range;

use chrono::{Datelike as _, NaiveDate};

use crate::diag::{Diagnostic, rule};
use crate::i18n::DayNames;
use crate::lint::page::Page;

/// The years that a portal speaks of.
const YEARS: std::ops::RangeInclusive<i32> = 1990..=2099;

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let formats = page.formats();
    let found = page.prose().flat_map(|prose| {
        wrong(&prose.text, &page.lexicon().days).into_iter().map(move |(range, date)| (prose.span(range), date))
    });
    found
        .map(|(span, date)| {
            let weekday = date.weekday().num_days_from_monday() as usize;
            let finding = page.finding(&rule::WRONG_WEEKDAY, span).arg("text", page.written(span));
            finding.arg("date", formats.day(date)).arg("weekday", formats.weekday(weekday))
        })
        .collect()
}

/// A piece of a text.
#[derive(Debug, PartialEq, Eq)]
enum Piece {
    Word(String),
    Number(u32, usize),
    Sign(char),
}

/// Finds weekdays that are not those of the dates behind them; each with the place of both and the date.
fn wrong(text: &str, names: &DayNames) -> Vec<(Range<usize>, NaiveDate)> {
    // Most texts hold no date with a year: no four digits in a row, none of the work.
    let mut digits = 0;
    let has_year = text.chars().any(|letter| {
        digits = if digit(letter).is_some() { digits + 1 } else { 0 };
        digits == 4
    });
    if !has_year {
        return Vec::new();
    }
    let pieces = pieces(text);
    let mut found = Vec::new();
    for (at, (piece, range)) in pieces.iter().enumerate() {
        let Some(weekday) = weekday(piece, names) else { continue };
        let in_brackets = at.checked_sub(1).is_some_and(|place| pieces[place].0 == Piece::Sign('('))
            && matches!(pieces.get(at + 1), Some((Piece::Sign(')' | '.'), _)));
        let dated = if in_brackets || names.weekday_last {
            let date_end = at - usize::from(in_brackets);
            behind(&pieces[..date_end], names).map(|(start, date)| (start..range.end, date))
        } else {
            ahead(&pieces[at + 1..], names).map(|(end, date)| (range.start..end, date))
        };
        found.extend(dated.filter(|(_, date)| date.weekday().num_days_from_monday() as usize != weekday));
    }
    found
}

fn weekday(piece: &Piece, names: &DayNames) -> Option<usize> {
    let Piece::Word(word) = piece else { return None };
    names.weekdays.iter().position(|names| names.contains(word))
}

fn month(piece: &Piece, names: &DayNames) -> Option<u32> {
    let Piece::Word(word) = piece else { return None };
    let place = names.months.iter().position(|names| names.contains(word))?;
    u32::try_from(place + 1).ok()
}

/// Reads the date that pieces begin with, behind what may stand between; returns its end.
fn ahead(pieces: &[(Piece, Range<usize>)], names: &DayNames) -> Option<(usize, NaiveDate)> {
    let skip = pieces.iter().take_while(|(piece, _)| is_between(piece, names)).count();
    (skip <= 3).then_some(())?;
    let (length, date) = date(&pieces[skip..], names)?;
    Some((pieces[skip + length - 1].1.end, date))
}

/// Reads the date that pieces end with; returns its start.
fn behind(pieces: &[(Piece, Range<usize>)], names: &DayNames) -> Option<(usize, NaiveDate)> {
    let starts = (0..pieces.len()).rev().take(8);
    let mut found = None;
    for start in starts {
        if let Some((length, date)) = date(&pieces[start..], names)
            && start + length == pieces.len()
        {
            found = Some((pieces[start].1.start, date));
        }
    }
    found
}

/// Reads a date with its year; returns how many pieces it has.
fn date(pieces: &[(Piece, Range<usize>)], names: &DayNames) -> Option<(usize, NaiveDate)> {
    in_numbers(pieces).or_else(|| in_words(pieces, names))
}

/// `3.5.2026`, `03/05/2026`, `2026-05-03`.
fn in_numbers(pieces: &[(Piece, Range<usize>)]) -> Option<(usize, NaiveDate)> {
    let number = |place: usize| match pieces.get(place) {
        Some((Piece::Number(number, digits), _)) => Some((*number, *digits)),
        _ => None,
    };
    let sign = |place: usize| match pieces.get(place) {
        Some((Piece::Sign(sign), _)) => Some(*sign),
        _ => None,
    };
    let ((first, digits), (second, _), (third, ends)) = (number(0)?, number(2)?, number(4)?);
    let date = match (sign(1)?, sign(3)?) {
        ('-', '-') if digits == 4 => of(first, second, third),
        ('.', '.') if ends == 4 => of(third, second, first),
        // The other way round it is another day; only where no month has that number is it sure.
        ('/', '/') if ends == 4 && first > 12 => of(third, second, first),
        _ => None,
    };
    date.map(|date| (5, date))
}

/// `3. Mai 2026`, `3 de mayo de 2026`, `3rd of May 2026`, `May 3, 2026`.
fn in_words(pieces: &[(Piece, Range<usize>)], names: &DayNames) -> Option<(usize, NaiveDate)> {
    const ORDINALS: [&str; 6] = ["st", "nd", "rd", "th", "er", "º"];
    let (mut day, mut told) = (None, None);
    for (place, (piece, _)) in pieces.iter().enumerate().take(10) {
        match piece {
            Piece::Number(number, 1 | 2) if day.is_none() => day = Some(*number),
            Piece::Number(year, 4) => {
                return of(*year, told?, day?).map(|date| (place + 1, date));
            }
            piece if told.is_none() && month(piece, names).is_some() => told = month(piece, names),
            Piece::Word(word) if ORDINALS.contains(&word.as_str()) && day.is_some() => {}
            piece if place > 0 && is_between(piece, names) => {}
            _ => return None,
        }
    }
    None
}

fn is_between(piece: &Piece, names: &DayNames) -> bool {
    match piece {
        Piece::Word(word) => names.between.contains(word),
        Piece::Sign(sign) => matches!(sign, ',' | '.' | '،' | 'º'),
        Piece::Number(..) => false,
    }
}

fn of(year: u32, month: u32, day: u32) -> Option<NaiveDate> {
    let year = i32::try_from(year).ok().filter(|year| YEARS.contains(year))?;
    NaiveDate::from_ymd_opt(year, month, day)
}

/// Returns the value of a digit: European, Arabic or Persian.
fn digit(letter: char) -> Option<u32> {
    letter.to_digit(10).or_else(|| {
        let value = u32::from(letter);
        [0x660, 0x6F0].into_iter().map(|zero| value.wrapping_sub(zero)).find(|value| *value < 10)
    })
}

fn pieces(text: &str) -> Vec<(Piece, Range<usize>)> {
    let mut found: Vec<(Piece, Range<usize>)> = Vec::new();
    for (at, letter) in text.char_indices().filter(|(_, letter)| !letter.is_whitespace()) {
        let end = at + letter.len_utf8();
        match (digit(letter), found.last_mut()) {
            (Some(value), Some((Piece::Number(number, digits), range))) if range.end == at && *digits < 9 => {
                (*number, *digits, range.end) = (*number * 10 + value, *digits + 1, end);
            }
            (Some(value), _) => found.push((Piece::Number(value, 1), at..end)),
            (None, Some((Piece::Word(word), range))) if range.end == at && is_of_word(letter) => {
                word.extend(letter.to_lowercase());
                range.end = end;
            }
            (None, _) if is_of_word(letter) => found.push((Piece::Word(letter.to_lowercase().collect()), at..end)),
            (None, _) => found.push((Piece::Sign(letter), at..end)),
        }
    }
    found
}

/// Letters, and the marks that stand on them or inside a name.
fn is_of_word(letter: char) -> bool {
    letter.is_alphabetic() || matches!(letter, '\u{200C}' | '\'' | '’' | '\u{300}'..='\u{36F}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Formats;

    fn found<'t>(tag: &str, text: &'t str) -> Vec<&'t str> {
        let mut names = Formats::new(tag).expect("CLDR has it").day_names();
        names.between.extend(["den", "dem", "the", "of"].map(str::to_owned));
        wrong(text, &names).into_iter().map(|(range, _)| &text[range]).collect()
    }

    #[test]
    fn a_weekday_that_does_not_fit_is_told() {
        // 3 May 2026 is a Sunday.
        assert_eq!(found("de", "Am Montag, 3. Mai 2026, um 9 Uhr"), ["Montag, 3. Mai 2026"]);
        assert_eq!(found("de", "Mo., 03.05.2026"), ["Mo., 03.05.2026"]);
        assert_eq!(found("de", "Montag, den 3. Mai 2026"), ["Montag, den 3. Mai 2026"]);
        assert_eq!(found("de", "3. Mai 2026 (Montag)"), ["3. Mai 2026 (Montag"]);
        assert_eq!(found("en-GB", "Monday, 3rd of May 2026"), ["Monday, 3rd of May 2026"]);
        assert_eq!(found("en-GB", "Monday May 3, 2026"), ["Monday May 3, 2026"]);
        assert_eq!(found("ar", "يوم الاثنين، 3 مايو 2026"), ["الاثنين، 3 مايو 2026"]);
        assert_eq!(found("ar", "الاثنين ٣ مايو ٢٠٢٦"), ["الاثنين ٣ مايو ٢٠٢٦"]);
        assert_eq!(found("uk", "понеділок, 3 травня 2026 р."), ["понеділок, 3 травня 2026"]);
        assert_eq!(found("tr", "3 Mayıs 2026 Pazartesi günü"), ["3 Mayıs 2026 Pazartesi"]);
        assert_eq!(found("tr", "3 Mayıs 2026 (Pazartesi)"), ["3 Mayıs 2026 (Pazartesi"]);
        assert_eq!(found("es", "lunes, 3 de mayo de 2026"), ["lunes, 3 de mayo de 2026"]);
    }

    #[test]
    fn one_that_fits_or_belongs_to_no_date_is_not() {
        for text in [
            "Sonntag, 3. Mai 2026",
            "So, 3.5.2026",
            "Montag bis Freitag, 3. Mai",
            "Montag und Dienstag ab 3. Mai 2026",
            "Jeden Montag. Ab 3. Mai 2026",
            "montags um 9 Uhr, Sonntag, 3. Mai 2026",
            "Montag, 31. Februar 2026",
            "Montag 0821 3102 2026",
            "Mo 3/5/2026",
        ] {
            assert_eq!(found("de", text), Vec::<&str>::new(), "{text}");
        }
        assert_eq!(found("ar", "الأحد 3 مايو 2026"), Vec::<&str>::new());
    }
    #[test]
    fn in_every_language_a_date_as_it_is_written_fits_and_one_with_another_weekday_does_not() {
        let monday = NaiveDate::from_ymd_opt(2026, 5, 4).expect("the day exists");
        let mut told = Vec::new();
        for tag in [
            "de", "en-GB", "ar", "uk", "tr", "fr", "es", "pl", "ro", "bg", "sq", "hr", "bs", "sr", "sr-Latn", "ru",
            "fa", "fa-AF", "ckb", "ku", "ur", "so", "ti", "vi", "zh-Hans",
        ] {
            let formats = Formats::new(tag).expect("CLDR has it");
            for day in monday.iter_days().take(40) {
                assert_eq!(found(tag, &formats.day_with_weekday(day)), Vec::<&str>::new(), "{tag} {day}");
            }
            let text = formats.day_with_weekday(monday).to_lowercase();
            let other = text.replace(&formats.weekday(0).to_lowercase(), &formats.weekday(2).to_lowercase());
            if other != text && !found(tag, &other).is_empty() {
                told.push(tag);
            }
        }
        // Albanian, Sorani, Kurmanji, Vietnamese and Chinese have names of several words, or write dates without spaces.
        let all = [
            "de", "en-GB", "ar", "uk", "tr", "fr", "es", "pl", "ro", "bg", "hr", "bs", "sr", "sr-Latn", "ru", "fa",
            "fa-AF", "ur", "so", "ti",
        ];
        assert_eq!(told, all);
    }
}
