//! The other notation for hours: a list of records with days, from and to.
//!
//! In: `[{days: [mo, tu], from: "8:00", to: "12:30"}]`, with days also as `mo-fr`, in English or German, and `ph` for public
//! holidays. Out: OSM text. Records add to each other, whatever their order.

use super::Minutes;
use super::spelling::{self, OSM_DAYS, TokenKind};

/// Days, and the times from and to.
pub type HoursRecord = (Vec<String>, String, String);

/// The place of public holidays after the seven days.
const HOLIDAY: usize = 7;

/// Turns records into OSM text; what cannot be understood stays as it is, so that reading the text finds it.
#[must_use]
pub fn from_records(records: &[HoursRecord]) -> String {
    understood(records).unwrap_or_else(|| {
        let verbatim = |(days, from, to): &HoursRecord| format!("{} {from}-{to}", days.join(","));
        records.iter().map(verbatim).collect::<Vec<_>>().join("; ")
    })
}

fn understood(records: &[HoursRecord]) -> Option<String> {
    let mut week: [Vec<(Minutes, Minutes)>; 8] = Default::default();
    for (days, from, to) in records {
        let times = (clock_time(from)?, clock_time(to)?);
        let days: Option<Vec<_>> = days.iter().flat_map(|days| days.split(',')).map(read_days).collect();
        for day in days?.concat() {
            if !week[day].contains(&times) {
                week[day].push(times);
            }
        }
    }
    for times in &mut week {
        times.sort_unstable();
    }
    Some(rules(&week))
}

fn clock_time(text: &str) -> Option<Minutes> {
    let tokens = spelling::tokens(text);
    let (minutes, next) = spelling::time(&tokens, 0)?;
    (next == tokens.len()).then_some(minutes)
}

/// Reads one day or a range of days.
fn read_days(text: &str) -> Option<Vec<usize>> {
    let tokens = spelling::tokens(text);
    let kinds: Vec<_> = tokens.iter().map(|token| token.kind).collect();
    match kinds[..] {
        [TokenKind::Word(word)] if word.eq_ignore_ascii_case("ph") => Some(vec![HOLIDAY]),
        [TokenKind::Word(day)] => Some(vec![spelling::weekday(day)?]),
        [TokenKind::Word(first), TokenKind::Dash, TokenKind::Word(last)] => {
            let (first, last) = (spelling::weekday(first)?, spelling::weekday(last)?);
            let length = (last + 7 - first) % 7;
            Some((first..=first + length).map(|day| day % 7).collect())
        }
        _ => None,
    }
}

/// Writes one rule for all days with the same times, in the order of their first days.
fn rules(week: &[Vec<(Minutes, Minutes)>; 8]) -> String {
    let same_earlier = |day: usize| week[..day].contains(&week[day]);
    let rules = (0..week.len()).filter(|day| !week[*day].is_empty() && !same_earlier(*day)).map(|first| {
        let days: Vec<_> = (first..week.len()).filter(|day| week[*day] == week[first]).collect();
        let clock = |(from, to): &(Minutes, Minutes)| format!("{}-{}", spelling::clock(*from), spelling::clock(*to));
        let times: Vec<_> = week[first].iter().map(clock).collect();
        format!("{} {}", day_names(&days), times.join(","))
    });
    rules.collect::<Vec<_>>().join("; ")
}

/// Writes days as `Mo-We,Fr`; two neighbours as `Mo,Tu`.
fn day_names(days: &[usize]) -> String {
    let runs = days.chunk_by(|day, next| day + 1 == *next && *next != HOLIDAY);
    let name = |day: &usize| OSM_DAYS.get(*day).copied().unwrap_or("PH");
    let names = runs.map(|run| match run {
        [first, .., last] if run.len() > 2 => format!("{}-{}", name(first), name(last)),
        _ => run.iter().map(name).collect::<Vec<_>>().join(","),
    });
    names.collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::facet::hours::{HoursMistake, OpeningHours};

    fn osm(records: &[(&[&str], &str, &str)]) -> String {
        let own = |days: &[&str]| days.iter().map(|day| (*day).to_string()).collect();
        let records: Vec<_> =
            records.iter().map(|(days, from, to)| (own(days), (*from).to_string(), (*to).to_string())).collect();
        from_records(&records)
    }

    #[test]
    fn records_become_one_rule_for_all_days_with_the_same_times() {
        assert_eq!(osm(&[(&["mo", "tu"], "8:00", "12:30")]), "Mo,Tu 08:00-12:30");
        assert_eq!(osm(&[(&["mo-fr"], "8", "12"), (&["Sa"], "09.30", "12 Uhr")]), "Mo-Fr 08:00-12:00; Sa 09:30-12:00");
        assert_eq!(osm(&[(&["mo"], "8:00", "12:00"), (&["mi", "fr"], "8:00", "12:00")]), "Mo,We,Fr 08:00-12:00");
        assert_eq!(osm(&[(&["sa-mo", "ph"], "10:00", "12:00")]), "Mo,Sa,Su,PH 10:00-12:00");
        assert_eq!(osm(&[]), "");
    }

    #[test]
    fn records_of_the_same_day_add_to_each_other() {
        let text = osm(&[(&["th"], "14:00", "17:30"), (&["mo-fr"], "8:00", "12:00")]);
        assert_eq!(text, "Mo-We,Fr 08:00-12:00; Th 08:00-12:00,14:00-17:30");
        assert!(OpeningHours::parse(&text).is_ok());
    }

    #[test]
    fn a_record_that_cannot_be_understood_is_found_when_the_text_is_read() {
        for (day, from, to) in [("xy", "8:00", "12:00"), ("mo", "acht", "12:00"), ("الاثنين", "8:00", "12:00")] {
            let text = osm(&[(&[day], from, to), (&["tu"], "8:00", "12:00")]);
            let error = OpeningHours::parse(&text).expect_err("the record is wrong");
            assert_ne!(error.kind, HoursMistake::SchoolHolidayWeekday);
            assert!(text.contains(day) && text.contains(from));
        }
    }
}
