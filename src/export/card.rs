//! Cards of contacts: vCard 3.0 (RFC 2426), which every phone takes into its list; 4.0 is still refused by some.

use super::lines::Lines;
use super::{page_address, stable_id, words};
use crate::content::Value;
use crate::locale::LocaleIx;
use crate::portal::{EntryIx, Portal};

/// Writes the card of a document in a language.
#[must_use]
pub fn card(portal: &Portal, entry: EntryIx, locale: LocaleIx) -> Vec<u8> {
    let record = portal.record(entry, locale);
    let said = |entry: EntryIx, field: &str| words(portal, entry, locale, field).map(|(text, _)| text);
    let title = said(entry, "title").unwrap_or_default();
    let mut lines = Lines::default();
    lines.raw("BEGIN", "VCARD");
    lines.raw("VERSION", "3.0");
    lines.words("PRODID", "-//Lotse//Lotse//EN");
    lines.words("UID", &stable_id(portal, entry));
    lines.words("FN", &title);
    lines.parts("N", &[&title, "", "", "", ""]);
    if let Some(Value::Reference(types, id)) = record.value("organisation")
        && let Some(body) = portal.resolve_entry(types, id)
        && let Some(name) = said(body, "title")
    {
        lines.parts("ORG", &[&name]);
    }
    for phone in record.records("phones") {
        if let Some(Value::Phone { dialled, .. }) = phone.value("number") {
            let kind = match phone.text("kind") {
                Some("mobile") => "CELL,VOICE",
                Some("fax") => "WORK,FAX",
                _ => "WORK,VOICE",
            };
            lines.raw(&format!("TEL;TYPE={kind}"), dialled);
        }
    }
    if let Some(email) = record.text("email") {
        lines.words("EMAIL;TYPE=INTERNET,WORK", email);
    }
    if let Some(postal) = portal.postal(entry, locale) {
        let part = |name: &str| postal.text(name).unwrap_or_default();
        let parts = ["", part("extra"), part("street"), part("city"), "", part("postcode"), part("country")];
        lines.parts("ADR;TYPE=WORK", &parts);
    }
    if let Some((lat, lon)) = super::place_on_map(&record) {
        lines.raw("GEO", &format!("{lat};{lon}"));
    }
    let page = page_address(portal, entry, locale);
    if let Some(url) = record.text("website").or(page.as_deref()) {
        lines.raw("URL;TYPE=WORK", url);
    }
    let note = [said(entry, "summary"), page.filter(|_| record.item("website").is_some())];
    let note: Vec<String> = note.into_iter().flatten().collect();
    if !note.is_empty() {
        lines.words("NOTE", &note.join("\n"));
    }
    lines.raw("END", "VCARD");
    lines.into_bytes()
}
