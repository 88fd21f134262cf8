//! Calendar files of events: iCalendar (RFC 5545), one event a file.
//!
//! Times are those of clocks in Germany, with the zone written out, so that what recurs keeps its hour in summer and winter.

use chrono::{Days, NaiveDate, NaiveDateTime};

use super::lines::Lines;
use super::{page_address, stable_id, words};
use crate::content::facet::occasion::{Occasion, When, occasion};
use crate::content::facet::zone;
use crate::content::{Record, Value};
use crate::i18n::required::EVENT_STATUS;
use crate::locale::LocaleIx;
use crate::portal::{EntryIx, Portal};

/// Writes the calendar file of a document in a language; empty of events where it has no date.
#[must_use]
pub fn calendar(portal: &Portal, entry: EntryIx, locale: LocaleIx) -> Vec<u8> {
    let record = portal.record(entry, locale);
    Lines::calendar(|lines| {
        if let Some(occasion) = occasion(&record) {
            if matches!(occasion.when, When::Times(..)) {
                berlin(lines);
            }
            event(lines, portal, entry, locale, &record, &occasion);
        }
    })
}

fn event(lines: &mut Lines, portal: &Portal, entry: EntryIx, locale: LocaleIx, record: &Record, occasion: &Occasion) {
    lines.raw("BEGIN", "VEVENT");
    lines.text("UID", &stable_id(portal, entry));
    lines.raw("DTSTAMP", &format!("{}T000000Z", day(portal.date)));
    when(lines, occasion);
    let status = occasion.status.as_deref();
    match status {
        Some("cancelled") => lines.raw("STATUS", "CANCELLED"),
        Some("postponed") => lines.raw("STATUS", "TENTATIVE"),
        _ => lines.raw("STATUS", "CONFIRMED"),
    }
    // Many calendars do not show a status, so that the words must tell it.
    let changed = status.filter(|status| *status != "scheduled").and_then(|status| {
        let said = portal.catalogues.required_label(locale, EVENT_STATUS, status)?;
        Some(said.bare())
    });
    let (title, lang) = words(portal, entry, locale, "title").unwrap_or_default();
    let title = changed.map_or_else(|| title.clone(), |status| format!("{title} ({status})"));
    lines.text(&format!("SUMMARY;LANGUAGE={lang}"), &title);
    let page = page_address(portal, entry, locale);
    let online = record.text("online_url").map(str::to_owned);
    let summary = words(portal, entry, locale, "summary");
    let lang = summary.as_ref().map_or_else(String::new, |(_, lang)| format!(";LANGUAGE={lang}"));
    let description: Vec<String> =
        [summary.map(|(text, _)| text), online.clone(), page.clone()].into_iter().flatten().collect();
    if !description.is_empty() {
        lines.text(&format!("DESCRIPTION{lang}"), &description.join("\n"));
    }
    if status == Some("moved_online") {
        if let Some(online) = online {
            lines.text("LOCATION", &online);
        }
    } else {
        place(lines, portal, locale, record);
    }
    if let Some(page) = page {
        lines.raw("URL", &page);
    }
    lines.raw("END", "VEVENT");
}

/// When it begins and ends, and how it recurs. The end of whole days is the day after the last.
fn when(lines: &mut Lines, occasion: &Occasion) {
    let except: Vec<String>;
    let kind = match &occasion.when {
        When::Days(first, last) => {
            lines.raw("DTSTART;VALUE=DATE", &day(*first));
            lines.raw("DTEND;VALUE=DATE", &day(*last + Days::new(1)));
            except = occasion.except.iter().map(|date| day(*date)).collect();
            "EXDATE;VALUE=DATE".to_owned()
        }
        When::Times(start, end) => {
            let local = format!("TZID={}", zone::NAME);
            lines.raw(&format!("DTSTART;{local}"), &time(*start));
            if let Some(end) = end {
                lines.raw(&format!("DTEND;{local}"), &time(*end));
            }
            except = occasion.except.iter().map(|date| time(NaiveDateTime::new(*date, start.time()))).collect();
            format!("EXDATE;{local}")
        }
    };
    if let Some(rule) = &occasion.recurrence {
        lines.raw("RRULE", rule);
        if !except.is_empty() {
            lines.raw(&kind, &except.join(","));
        }
    }
}

/// The house, with its address as it is on its door.
fn place(lines: &mut Lines, portal: &Portal, locale: LocaleIx, record: &Record) {
    let Some(Value::Reference(types, id)) = record.value("place") else { return };
    let Some(house) = portal.resolve_entry(types, id) else { return };
    let mut parts: Vec<String> = words(portal, house, locale, "title").map(|(text, _)| text).into_iter().collect();
    if let Some(postal) = portal.postal(house, locale) {
        let town: Vec<&str> = ["postcode", "city"].iter().filter_map(|name| postal.text(name)).collect();
        let town = (!town.is_empty()).then(|| town.join(" "));
        parts.extend(
            [postal.text("extra").map(str::to_owned), postal.text("street").map(str::to_owned), town]
                .into_iter()
                .flatten(),
        );
    }
    lines.text("LOCATION", &parts.join(", "));
    if let Some((lat, lon)) = super::place_on_map(&portal.entry(house).source.record) {
        lines.raw("GEO", &format!("{lat};{lon}"));
    }
}

/// Writes a day as the format has it.
pub(super) fn day(date: NaiveDate) -> String {
    date.format("%Y%m%d").to_string()
}

fn time(time: NaiveDateTime) -> String {
    time.format("%Y%m%dT%H%M%S").to_string()
}

/// The zone, by the rules that hold since 1996.
fn berlin(lines: &mut Lines) {
    lines.raw("BEGIN", "VTIMEZONE");
    lines.raw("TZID", zone::NAME);
    for (name, from, to, short, start, month) in [
        ("DAYLIGHT", "+0100", "+0200", "CEST", "19960331T020000", 3),
        ("STANDARD", "+0200", "+0100", "CET", "19961027T030000", 10),
    ] {
        lines.raw("BEGIN", name);
        lines.raw("TZOFFSETFROM", from);
        lines.raw("TZOFFSETTO", to);
        lines.raw("TZNAME", short);
        lines.raw("DTSTART", start);
        lines.raw("RRULE", &format!("FREQ=YEARLY;BYMONTH={month};BYDAY=-1SU"));
        lines.raw("END", name);
    }
    lines.raw("END", "VTIMEZONE");
}
