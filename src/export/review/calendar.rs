//! The days by which pages must be checked, as a calendar file (RFC 5545). An all-day event is what every calendar takes.

use chrono::Days;

use super::agenda::duties;
use super::mail::entry;
use super::said;
use crate::diag::Words;
use crate::export::calendar::day;
use crate::export::lines::Lines;
use crate::export::{page_address, stable_id};
use crate::portal::Portal;

/// Writes the calendar file of all days by which pages must be checked.
#[must_use]
pub fn calendar(portal: &Portal, words: &dyn Words) -> Vec<u8> {
    let owners = portal.owners();
    let mut duties: Vec<_> = duties(portal).collect();
    duties.sort_unstable();
    Lines::calendar(|lines| {
        for duty in duties {
            let target = portal.entry(duty.entry);
            let title = target.source.record.text("title").unwrap_or(&target.id);
            let owner = owners.of(duty.entry).map(|owner| owner.name);
            lines.raw("BEGIN", "VEVENT");
            // Not the id of an event's own entry in its calendar file.
            lines.text("UID", &format!("review-{}", stable_id(portal, duty.entry)));
            lines.raw("DTSTAMP", &format!("{}T000000Z", day(portal.date)));
            lines.raw("DTSTART;VALUE=DATE", &day(duty.due));
            lines.raw("DTEND;VALUE=DATE", &day(duty.due + Days::new(1)));
            lines.raw("TRANSP", "TRANSPARENT");
            let summary = match &owner {
                Some(owner) => {
                    said(words, "due-event-of", &[("title", title.into()), ("owner", owner.as_str().into())])
                }
                None => said(words, "due-event", &[("title", title.into())]),
            };
            lines.text("SUMMARY", &summary);
            lines.text("DESCRIPTION", entry(portal, words, &duty).trim_end());
            if let Some(owner) = owner {
                lines.text("CATEGORIES", &owner);
            }
            if let Some(address) = page_address(portal, duty.entry, portal.locales().source()) {
                lines.raw("URL", &address);
            }
            lines.raw("END", "VEVENT");
        }
    })
}
