//! What counts as opening hours here: OSM syntax as its specification writes it, less what no table of times can show.
//!
//! In: a text. Out: its rules, or the first mistake with its place. This module does not know German spellings.

use std::ops::Range;

use opening_hours_syntax::Parser;
use opening_hours_syntax::rules::day::{Date, HolidayKind, MonthdayRange, WeekDayRange};
use opening_hours_syntax::rules::time::{Time, TimeSpan};
use opening_hours_syntax::rules::{OpeningHoursExpression, RuleKind, RuleSequence};

use super::HoursMistake;
use super::spelling::{self, Token, TokenKind};

/// A mistake and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mistake {
    pub(super) span: Range<usize>,
    pub(super) kind: HoursMistake,
}

/// Longer texts get a whole rule as the place of a mistake: the exact place costs a reading for each token.
const EXACT: usize = 400;

/// Reads opening hours strictly.
pub(super) fn strict(text: &str) -> Result<OpeningHoursExpression, Mistake> {
    let mut relaxed = None;
    let mut warned = Parser::default().with_warning_handler(|warning| {
        let span = warning.as_pair().as_span();
        relaxed.get_or_insert(span.start()..span.end());
    });
    let parsed = warned.parse(text);
    let Ok(expression) = parsed else {
        let faulty = segments(text).find(|segment| parse(&text[segment.clone()]).is_none());
        let span = faulty.map_or(0..text.len(), |segment| place(text, segment));
        return Err(Mistake { span, kind: HoursMistake::Syntax });
    };
    for segment in segments(text) {
        let rules = parse(&text[segment.clone()]).map(|expression| expression.rules).unwrap_or_default();
        let beside_weekday = holiday_beside_weekday(&spelling::tokens(&text[segment.clone()]));
        let kind = rules.iter().find_map(fault).or(beside_weekday.then_some(HoursMistake::Syntax));
        if let Some(kind) = kind {
            return Err(Mistake { span: segment, kind });
        }
    }
    if let Some(span) = relaxed {
        return Err(Mistake { span, kind: HoursMistake::Syntax });
    }
    if let Some(span) = short_hour(text) {
        return Err(Mistake { span, kind: HoursMistake::TimeFormat });
    }
    Ok(expression)
}

/// Splits a text at `;` outside quotation marks; places are of the parts without white space around them.
pub(super) fn segments(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut quoted = false;
    let ends = text.char_indices().filter(move |(_, letter)| {
        quoted ^= *letter == '"';
        *letter == ';' && !quoted
    });
    let mut start = 0;
    ends.map(|(end, _)| end).chain([text.len()]).map(move |end| {
        let part = &text[start..end];
        let first = start + part.len() - part.trim_start().len();
        start = end + 1;
        first..first + part.trim().len()
    })
}

fn parse(text: &str) -> Option<OpeningHoursExpression> {
    opening_hours_syntax::parse(text).ok()
}

fn fault(rule: &RuleSequence) -> Option<HoursMistake> {
    let holiday = |range: &WeekDayRange| matches!(range, WeekDayRange::Holiday { kind: HolidayKind::School, .. });
    let fixed = |range: &WeekDayRange| matches!(range, WeekDayRange::Fixed { .. });
    let weekdays = &rule.day_selector.weekday;
    if weekdays.iter().any(holiday) && weekdays.iter().any(fixed) {
        return Some(HoursMistake::SchoolHolidayWeekday);
    }
    let silent = rule.kind == RuleKind::Unknown && rule.comment.is_empty();
    let vague = rule.time_selector.spans.iter().any(no_plain_times);
    let impossible = rule.day_selector.monthday.iter().any(impossible_date);
    (silent || vague || impossible).then_some(HoursMistake::Syntax)
}

fn no_plain_times(span: &TimeSpan) -> bool {
    let variable = |time: &Time| matches!(time, Time::Variable(_));
    span.open_end || span.repeats.is_some() || variable(&span.range.start) || variable(&span.range.end)
}

fn impossible_date(range: &MonthdayRange) -> bool {
    let MonthdayRange::Date { start, end } = range else {
        return false;
    };
    [start.0, end.0].iter().any(|date| {
        let Date::Fixed { month, day, year } = *date else {
            return false;
        };
        let in_leap_year = year.map_or(2024, |year| year.0);
        chrono::NaiveDate::from_ymd_opt(in_leap_year, month.into(), day.into()).is_none()
    })
}

/// Finds `PH Mo` and `Mo PH`, which the specification reads as "both" and the library as "either".
pub(super) fn holiday_beside_weekday(tokens: &[Token]) -> bool {
    let weekday = |word: &str| spelling::weekday(word).is_some();
    tokens.windows(2).any(|pair| {
        let (TokenKind::Word(one), TokenKind::Word(other)) = (pair[0].kind, pair[1].kind) else {
            return false;
        };
        (one == "PH" && weekday(other)) || (weekday(one) && other == "PH")
    })
}

/// Finds an hour of one digit, which the library lets pass and other programs do not.
fn short_hour(text: &str) -> Option<Range<usize>> {
    let tokens = spelling::tokens(text);
    let short = |pair: &&[Token]| {
        let hour = matches!(pair[0].kind, TokenKind::Number(digits) if digits.len() == 1);
        hour && pair[1].kind == TokenKind::Symbol(':') && pair[0].span.end == pair[1].span.start
    };
    let found = tokens.windows(3).find(|three| short(&&three[..2]))?;
    Some(found[0].span.start..found[2].span.end)
}

/// Finds the word after the longest beginning that can be read.
fn place(text: &str, segment: Range<usize>) -> Range<usize> {
    let part = &text[segment.clone()];
    if part.is_empty() || part.len() > EXACT {
        return segment;
    }
    let ends = spelling::tokens(part).into_iter().map(|token| token.span.start).rev();
    let read = ends.map(|end| part[..end].trim_end().len()).find(|end| parse(&part[..*end]).is_some()).unwrap_or(0);
    let separates = |letter: char| letter.is_whitespace() || letter == ',' || letter == '-';
    let rest = part[read..].trim_start_matches(separates);
    let start = if rest.is_empty() { read } else { part.len() - rest.len() };
    let rest = &part[start..];
    let end =
        rest.find(|letter: char| letter.is_whitespace() || letter == ',').filter(|end| *end > 0).unwrap_or(rest.len());
    segment.start + start..segment.start + start + end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mistake(text: &str) -> (&str, HoursMistake) {
        let mistake = strict(text).expect_err("the text has a mistake");
        (&text[mistake.span], mistake.kind)
    }

    #[test]
    fn what_offices_write_in_osm_syntax_is_read() {
        let texts = [
            "Mo-Fr 08:00-12:00",
            "Mo,Tu 10:00-12:00; We 14:00-18:00; Th 10:00-12:00; PH off; SH off",
            "Mo-We 08:00-16:00; Th 08:00-12:00,14:00-17:30; PH,SH off",
            "09:00-12:00",
            "24/7",
            "Fr 22:00-02:00",
            "Fr 22:00-26:00",
            "Apr-Sep Mo-Fr 08:00-18:00; Oct-Mar Mo-Fr 09:00-16:00",
            "Mo-Fr 08:00-12:00; Dec 24,Dec 31 off",
            "We[1] 14:00-18:00 \"mit Termin\"",
            "week 1-53/2 Mo 10:00-12:00",
            "Sa,PH 10:00-12:00",
            "Mo-Fr 08:00-12:00 || unknown \"nach Vereinbarung\"",
            "Mo 10:00-12:00 \"العربية; 🙂\"",
            "Feb 29 off",
        ];
        for text in texts {
            assert!(strict(text).is_ok(), "{text}");
        }
    }

    #[test]
    fn school_holidays_with_weekdays_are_refused() {
        let rule = "SH Mo-Fr 10:00-12:00";
        assert_eq!(
            mistake("Mo-Fr 08:00-12:00; SH Mo-Fr 10:00-12:00; PH off"),
            (rule, HoursMistake::SchoolHolidayWeekday)
        );
        for text in ["SH,Mo 10:00-12:00", "Mo-Fr SH 10:00-12:00", "Mo-Fr,SH off", "PH,SH Mo off"] {
            assert_eq!(mistake(text), (text, HoursMistake::SchoolHolidayWeekday));
        }
    }

    #[test]
    fn what_no_table_of_times_can_show_is_refused() {
        let rules = [
            "Sa 18:00+",
            "Sa sunrise-sunset",
            "Sa 10:00-16:00/01:30",
            "Sa 10:00-16:00 unknown",
            "PH Mo 10:00-12:00",
            "Mo-Fr PH off",
            "Apr 31 off",
        ];
        for rule in rules {
            let text = format!("Mo-Fr 08:00-12:00; {rule}");
            assert_eq!(mistake(&text), (rule, HoursMistake::Syntax));
        }
    }

    #[test]
    fn the_place_of_a_mistake_is_the_first_word_that_cannot_be_read() {
        let cases = [
            ("Mo-Fr 08:00-12:00 closing", "closing"),
            ("Mo-Fr 08:00-1200; PH off", "08:00-1200"),
            ("Mo-Fr 08:00-12:00; geschlossen", "geschlossen"),
            ("Monday 08:00-12:00", "Monday"),
            ("Mo-Frx 08:00-12:00", "Frx"),
            ("Mo-Fr 08:00-12:00,الأحد", "الأحد"),
            ("Mo-Fr 08:00-12:00;", ""),
            ("mo-fr 08:00-12:00", "mo"),
            ("", ""),
            ("🙂", "🙂"),
        ];
        for (text, place) in cases {
            assert_eq!(mistake(text), (place, HoursMistake::Syntax), "{text}");
        }
        assert_eq!(mistake("Mo 8:00-12:00"), ("8:00", HoursMistake::TimeFormat));
    }
}
