//! How something recurs, as RFC 5545 writes it: `FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20271231`.
//!
//! In: the text of an editor. Out: the same rule, spelt as calendars read it, or nothing where it is malformed. This module
//! does not work out dates.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::zone;

const FREQUENCIES: &[&str] = &["DAILY", "WEEKLY", "MONTHLY", "YEARLY"];
const WEEKDAYS: &[&str] = &["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// Parts with whole numbers: the name, the greatest number, and whether numbers may count from the end.
const NUMBERS: &[(&str, u32, bool)] = &[
    ("BYMONTH", 12, false),
    ("BYMONTHDAY", 31, true),
    ("BYYEARDAY", 366, true),
    ("BYWEEKNO", 53, true),
    ("BYSETPOS", 366, true),
];

/// Returns the rule of something that takes place at a time of day.
#[must_use]
pub fn of_times(text: &str) -> Option<String> {
    rule(text, &|until| {
        let until = match until {
            Until::Utc(text) => text,
            // The whole of the last day counts.
            Until::Day(day) => stamp(NaiveDateTime::new(day, NaiveTime::from_hms_opt(23, 59, 59)?)),
            Until::Local(time) => stamp(time),
        };
        Some(until)
    })
}

/// Returns the rule of something that takes whole days.
#[must_use]
pub fn of_days(text: &str) -> Option<String> {
    rule(text, &|until| match until {
        Until::Utc(text) => Some(text[..8].to_owned()),
        Until::Day(day) => Some(day.format("%Y%m%d").to_string()),
        Until::Local(time) => Some(time.format("%Y%m%d").to_string()),
    })
}

fn stamp(time: NaiveDateTime) -> String {
    zone::utc(time).format("%Y%m%dT%H%M%SZ").to_string()
}

/// An end as it may be written.
enum Until {
    Utc(String),
    Day(NaiveDate),
    Local(NaiveDateTime),
}

fn until(text: &str) -> Option<Until> {
    if let Ok(day) = NaiveDate::parse_from_str(text, "%Y%m%d") {
        return Some(Until::Day(day));
    }
    let time = NaiveDateTime::parse_from_str(text.trim_end_matches('Z'), "%Y%m%dT%H%M%S").ok()?;
    Some(if text.ends_with('Z') { Until::Utc(text.to_owned()) } else { Until::Local(time) })
}

fn rule(text: &str, write: &dyn Fn(Until) -> Option<String>) -> Option<String> {
    let text: String = text.trim().to_uppercase().chars().filter(|letter| !letter.is_whitespace()).collect();
    let text = text.strip_prefix("RRULE:").unwrap_or(&text).trim_end_matches(';');
    let mut parts: Vec<(&str, String)> = Vec::new();
    for part in text.split(';') {
        let (name, value) = part.split_once('=')?;
        if parts.iter().any(|(other, _)| *other == name) {
            return None;
        }
        let value = match name {
            "FREQ" => FREQUENCIES.contains(&value).then(|| value.to_owned()),
            "INTERVAL" | "COUNT" => {
                value.parse().ok().filter(|number| (1..=9999_u32).contains(number)).map(|n| n.to_string())
            }
            "UNTIL" => write(until(value)?),
            "WKST" => WEEKDAYS.contains(&value).then(|| value.to_owned()),
            "BYDAY" => value.split(',').all(is_day).then(|| value.to_owned()),
            _ => {
                let (_, most, back) = NUMBERS.iter().find(|(known, ..)| *known == name)?;
                value.split(',').all(|number| is_number(number, *most, *back)).then(|| value.to_owned())
            }
        };
        parts.push((name, value?));
    }
    // A calendar reads the frequency first.
    parts.sort_by_key(|(name, _)| *name != "FREQ");
    let has = |wanted: &str| parts.iter().any(|(name, _)| *name == wanted);
    let well = has("FREQ") && !(has("COUNT") && has("UNTIL"));
    well.then(|| parts.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(";"))
}

/// `MO`, `2TU`, `-1FR`.
fn is_day(text: &str) -> bool {
    let Some(at) = text.len().checked_sub(2).filter(|at| text.is_char_boundary(*at)) else { return false };
    let (place, day) = text.split_at(at);
    WEEKDAYS.contains(&day) && (place.is_empty() || is_number(place.trim_start_matches('+'), 53, true))
}

fn is_number(text: &str, most: u32, back: bool) -> bool {
    let digits = if back { text.strip_prefix('-').unwrap_or(text) } else { text };
    digits.bytes().all(|byte| byte.is_ascii_digit()) && digits.parse().is_ok_and(|number| (1..=most).contains(&number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_is_spelt_as_calendars_read_it() {
        assert_eq!(of_times("FREQ=WEEKLY;BYDAY=MO,WE").as_deref(), Some("FREQ=WEEKLY;BYDAY=MO,WE"));
        assert_eq!(of_times("rrule: byday=-1fr; freq=monthly;").as_deref(), Some("FREQ=MONTHLY;BYDAY=-1FR"));
        assert_eq!(of_days("FREQ=YEARLY;BYMONTH=9;COUNT=3").as_deref(), Some("FREQ=YEARLY;BYMONTH=9;COUNT=3"));
    }

    #[test]
    fn an_end_has_the_form_of_the_beginning() {
        assert_eq!(of_times("FREQ=DAILY;UNTIL=20270701").as_deref(), Some("FREQ=DAILY;UNTIL=20270701T215959Z"));
        assert_eq!(of_times("FREQ=DAILY;UNTIL=20261201T180000").as_deref(), Some("FREQ=DAILY;UNTIL=20261201T170000Z"));
        assert_eq!(of_days("FREQ=DAILY;UNTIL=20261201T180000Z").as_deref(), Some("FREQ=DAILY;UNTIL=20261201"));
    }

    #[test]
    fn what_is_malformed_is_no_rule() {
        for text in [
            "",
            "jeden Montag",
            "كل يوم اثنين",
            "BYDAY=MO",
            "FREQ=FORTNIGHTLY",
            "FREQ=WEEKLY;BYDAY=MO,DI",
            "FREQ=WEEKLY;BYDAY=",
            "FREQ=WEEKLY;FREQ=DAILY",
            "FREQ=DAILY;COUNT=0",
            "FREQ=DAILY;COUNT=2;UNTIL=20270101",
            "FREQ=DAILY;UNTIL=20270231",
            "FREQ=MONTHLY;BYMONTHDAY=32",
            "FREQ=YEARLY;BYMONTH=-1",
            "FREQ=DAILY\nX-EVIL:1",
        ] {
            assert_eq!(of_times(text), None, "{text:?}");
        }
    }
}
