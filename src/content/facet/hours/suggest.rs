//! The text that an editor meant.
//!
//! In: a text that cannot be read. Out: the same as OSM syntax, if every word of it is understood; else nothing, since a guess
//! would send people to a closed door.

use std::ops::Range;

use super::check::{self, Mistake};
use super::groups::read_groups;
use super::spelling::{self, Times, Token, TokenKind};
use super::{HoursError, HoursMistake};

/// Names a mistake more exactly, and adds the corrected text.
pub(super) fn explain(text: &str, mistake: Mistake) -> HoursError {
    let Mistake { span, kind } = mistake;
    if kind == HoursMistake::SchoolHolidayWeekday {
        return HoursError { span, kind, suggestion: None };
    }
    let tokens = spelling::tokens(text);
    let (span, kind) = if let Some(span) = german_day(&tokens) {
        (span, HoursMistake::GermanDays)
    } else if let Some(span) = odd_times(text, &tokens).filter(|_| kind == HoursMistake::Syntax) {
        (span, HoursMistake::TimeFormat)
    } else {
        (span, kind)
    };
    HoursError { span, kind, suggestion: rewrite(text) }
}

fn german_day(tokens: &[Token]) -> Option<Range<usize>> {
    let german = |token: &&Token| matches!(token.kind, TokenKind::Word(word) if spelling::is_german_weekday(word));
    tokens.iter().find(german).map(|token| token.span.clone())
}

/// Finds the first times that are not written as `08:00-12:00`.
fn odd_times(text: &str, tokens: &[Token]) -> Option<Range<usize>> {
    // Numbers of days, weeks and the like look like hours.
    let counts = |token: &Token| match token.kind {
        TokenKind::Word(word) => spelling::month(word).is_some() || word == "week",
        TokenKind::Symbol(symbol) => symbol == '[',
        _ => false,
    };
    let mut at = 0;
    while at < tokens.len() {
        let counted = at > 0 && counts(&tokens[at - 1]);
        let Some(Times { from, to, next }) = spelling::times(tokens, at).filter(|_| !counted) else {
            at += 1;
            continue;
        };
        let span = tokens[at].span.start..tokens[next - 1].span.end;
        if text[span.clone()] != format!("{}-{}", spelling::clock(from), spelling::clock(to)) {
            return Some(span);
        }
        at = next;
    }
    None
}

/// Rewrites each part between semicolons that cannot be read as it is.
fn rewrite(text: &str) -> Option<String> {
    let parts: Option<Vec<_>> = check::segments(text)
        .map(|segment| &text[segment])
        .filter(|part| !part.is_empty())
        .map(|part| if check::strict(part).is_ok() { Some(part.to_string()) } else { rewrite_part(part) })
        .collect();
    let text = parts?.join("; ");
    check::strict(&text).is_ok().then_some(text)
}

fn rewrite_part(text: &str) -> Option<String> {
    let tokens = spelling::tokens(text);
    let groups = read_groups(&tokens).filter(|_| !check::holiday_beside_weekday(&tokens))?;
    let mut written = String::new();
    for (index, group) in groups.iter().enumerate() {
        if index > 0 {
            // A list in German adds; after a semicolon a rule would take the place of earlier hours of the same day.
            let shared = groups[..index].iter().any(|earlier| earlier.shares_day_with(group));
            written.push_str(if shared && !group.closed { ", " } else { "; " });
        }
        written.push_str(&group.to_osm(index == 0 && groups.len() == 1)?);
    }
    Some(written)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::facet::hours::OpeningHours;
    use HoursMistake::{GermanDays, Syntax, TimeFormat};

    fn suggested(text: &str) -> (HoursMistake, Option<String>) {
        let error = OpeningHours::parse(text).expect_err(text);
        assert!(text.get(error.span.clone()).is_some(), "{text}: {:?}", error.span);
        (error.kind, error.suggestion)
    }

    #[test]
    fn what_german_offices_write_is_suggested_in_osm_syntax() {
        let cases = [
            ("Mo-Fr 8-12", TimeFormat, "Mo-Fr 08:00-12:00"),
            ("Mo-Fr 8:00-12:00", TimeFormat, "Mo-Fr 08:00-12:00"),
            ("Mo-Fr 08.00-12.00", TimeFormat, "Mo-Fr 08:00-12:00"),
            ("Mo-Fr 08.00 - 12.00 Uhr", TimeFormat, "Mo-Fr 08:00-12:00"),
            ("Mo-Fr 8 bis 12 Uhr", TimeFormat, "Mo-Fr 08:00-12:00"),
            ("Mo-Fr von 8 Uhr bis 12:30 Uhr", TimeFormat, "Mo-Fr 08:00-12:30"),
            ("Mo–Fr 08:00–12:00", TimeFormat, "Mo-Fr 08:00-12:00"),
            ("Mo. - Fr. 08:00-12:00", Syntax, "Mo-Fr 08:00-12:00"),
            ("Mo.-Fr.: 08:00-12:00", Syntax, "Mo-Fr 08:00-12:00"),
            ("Mo - Fr 08:00-12:00", Syntax, "Mo-Fr 08:00-12:00"),
            ("mo-fr 08:00-12:00", Syntax, "Mo-Fr 08:00-12:00"),
            ("Di 08:00-12:00", GermanDays, "Tu 08:00-12:00"),
            ("Mo Di Do 8-12 Uhr", GermanDays, "Mo,Tu,Th 08:00-12:00"),
            ("Mo, Mi, Fr 9–12 Uhr", GermanDays, "Mo,We,Fr 09:00-12:00"),
            ("Mo u. Do 14-18", GermanDays, "Mo,Th 14:00-18:00"),
            ("Mo und Mi 08.00-12.00", GermanDays, "Mo,We 08:00-12:00"),
            ("Di / Do 08:00-12:00", GermanDays, "Tu,Th 08:00-12:00"),
            ("Mo & So 10 - 12 h", GermanDays, "Mo,Su 10:00-12:00"),
            ("Montag bis Freitag 8-12 und 14-16.30 Uhr", GermanDays, "Mo-Fr 08:00-12:00,14:00-16:30"),
            ("Mo-Fr 8-12 / 14-16", TimeFormat, "Mo-Fr 08:00-12:00,14:00-16:00"),
            ("Montags und mittwochs 8-12 Uhr", GermanDays, "Mo,We 08:00-12:00"),
            ("Sonnabend 9-13 Uhr", GermanDays, "Sa 09:00-13:00"),
            ("täglich 10-18 Uhr", TimeFormat, "Mo-Su 10:00-18:00"),
            ("9-12 Uhr", TimeFormat, "09:00-12:00"),
            ("Mo-So 22-6 Uhr", GermanDays, "Mo-Su 22:00-06:00"),
            (
                "Apr-Okt Mo-Do 8-18; Nov-März Mo-Do 9-16",
                GermanDays,
                "Apr-Oct Mo-Th 08:00-18:00; Nov-Mar Mo-Th 09:00-16:00",
            ),
            ("Mo-Fr 8-12, Feiertage geschlossen", TimeFormat, "Mo-Fr 08:00-12:00; PH off"),
            ("Sa, So und feiertags geschlossen", GermanDays, "Sa,Su,PH off"),
            ("Sa + So 10-12, an Feiertagen geschlossen", GermanDays, "Sa,Su 10:00-12:00; PH off"),
            ("Mo\u{a0}08:00-12:00 Uhr", TimeFormat, "Mo 08:00-12:00"),
            ("Di 8-12 (nur mit Termin)", GermanDays, "Tu 08:00-12:00 \"nur mit Termin\""),
        ];
        for (text, kind, suggestion) in cases {
            assert_eq!(suggested(text), (kind, Some(suggestion.to_string())), "{text}");
            assert!(OpeningHours::parse(suggestion).is_ok(), "{suggestion}");
        }
    }

    #[test]
    fn rules_that_are_right_stay_as_they_are() {
        let text = "Mo-Mi 8-16; We[1] 10:00-12:00 \"Di; So\"; Dec 24 off; PH,SH off;";
        let suggestion = "Mo-We 08:00-16:00; We[1] 10:00-12:00 \"Di; So\"; Dec 24 off; PH,SH off";
        assert_eq!(suggested(text), (GermanDays, Some(suggestion.to_string())));
    }

    #[test]
    fn hours_in_a_german_list_add_to_those_of_the_same_day() {
        let both = "Mo-Fr 08:00-12:00, Th 14:00-17:30";
        assert_eq!(suggested("Mo-Fr 8-12, Do 14-17.30").1.as_deref(), Some(both));
        let apart = "Mo 08:00-12:00; Tu 14:00-18:00; Sa off";
        assert_eq!(suggested("Montag 8-12 Uhr, Dienstag 14-18 Uhr, Sa geschlossen").1.as_deref(), Some(apart));
        assert_eq!(suggested("Mo 8-12\nDi 14-18").1.as_deref(), Some("Mo 08:00-12:00; Tu 14:00-18:00"));
    }

    #[test]
    fn nothing_is_suggested_where_the_meaning_is_not_clear() {
        let texts = [
            "Di",
            "Do ab 14 Uhr",
            "werktags 8-12 Uhr",
            "Fr nach Vereinbarung",
            "Mo-Fr 8-12, 2-4",
            "Mo 12-8",
            "Mai 1-12 geschlossen",
            "1. Mai geschlossen",
            "24.12. geschlossen",
            "24.12.-31.12. geschlossen",
            "Mo 25-26",
            "Mo 8:60-12:00",
            "Mi (nachmittags), Do 8-12",
            "Di 8-12 außer in den Ferien",
            "8-12 Uhr Mo-Mi",
            "Di 8-12; Mo PH off",
            "Di 8-12; Sa 10:00-16:00+",
            "Mo 8-12 am",
        ];
        for text in texts {
            assert_eq!(suggested(text).1, None, "{text}");
        }
    }

    #[test]
    fn the_place_of_german_days_and_odd_times_is_exact() {
        let place = |text: &'static str| &text[OpeningHours::parse(text).expect_err("a mistake").span];
        assert_eq!(place("Mo, Mi, Fr 9–12 Uhr"), "Mi");
        assert_eq!(place("Mo-Fr 08:00-12:00; Sa 9–12 Uhr"), "9–12 Uhr");
        assert_eq!(place("Dec 1-12 off; Sa 08.00-12.00"), "08.00-12.00");
    }

    #[test]
    fn odd_texts_neither_panic_nor_have_a_mistake_outside_them() {
        let pieces = [
            "",
            " ",
            "Mo",
            "Di",
            "Mo-Fr",
            "8",
            "8-12",
            "08:00-12:00",
            "24/7",
            "24:00",
            "-",
            "–",
            ",",
            ";",
            "\"",
            "(",
            ")",
            "PH",
            "SH",
            "off",
            "Uhr",
            "bis",
            "Dec 24",
            "week 1-53/2",
            "[1]",
            "2026",
            "9999",
            "+",
            "||",
            "مرحبا",
            "الأحد ٨-١٢",
            "🙂",
            "\u{200f}",
            "\u{0}",
            "easter -1 day",
            "sunrise",
            "\r\n",
            "ß",
            "İ",
            "99999999999999999999",
        ];
        let mut texts: Vec<String> = pieces.iter().map(|piece| (*piece).to_string()).collect();
        for one in pieces {
            for other in pieces {
                texts.extend([
                    format!("{one}{other}"),
                    format!("{one} {other}"),
                    format!("Mo {one} {other} 8-12; {one}"),
                ]);
            }
        }
        texts.push("Mo 08:00-12:00; ".repeat(200));
        texts.push("ا".repeat(5000));
        for text in texts {
            if let Err(error) = OpeningHours::parse(&text) {
                assert!(text.get(error.span).is_some(), "{text}");
                assert!(error.suggestion.is_none_or(|suggestion| OpeningHours::parse(&suggestion).is_ok()), "{text}");
            }
        }
    }
}
