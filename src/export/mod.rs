//! Formats that others read besides pages: sitemaps, rules for robots, calendar files, cards. One file a format.
//!
//! In: the portal and the pages of the output. Out: bytes. This module does not know templates.

mod calendar;
mod card;
mod lines;
pub mod review;
mod robots;
pub mod schema;
mod sitemap;

pub use calendar::calendar;
pub use card::card;
pub use robots::{CLOSED, robots};
pub use sitemap::{PageSet, index as sitemap_index, sitemap};

use uuid::Uuid;

use crate::content::{Record, Value};
use crate::locale::LocaleIx;
use crate::portal::{EntryIx, Portal, encode};

/// An id that a document has in every language and on every day, and no document of another portal.
fn stable_id(portal: &Portal, entry: EntryIx) -> String {
    let name = format!("lotse:{}/{}", portal.config.name, portal.entry(entry).id);
    Uuid::new_v5(&Uuid::NAMESPACE_URL, name.as_bytes()).to_string()
}

/// The address of a document's page, where the portal's own is known.
fn page_address(portal: &Portal, entry: EntryIx, locale: LocaleIx) -> Option<String> {
    let base = portal.config.base_url.as_ref()?;
    Some(format!("{base}{}/", encode(portal.entry(entry).path(locale))))
}

/// The words of a field in the nearest language that has them, and that language's tag.
fn words(portal: &Portal, entry: EntryIx, locale: LocaleIx, field: &str) -> Option<(String, String)> {
    let item = portal.words(entry, locale, field)?;
    Some((item.value.as_text()?.to_owned(), portal.locales().get(item.locale).lang.to_string()))
}

/// Latitude and longitude.
fn place_on_map(record: &Record) -> Option<(&str, &str)> {
    let geo = record.record("geo")?;
    let number = |name: &str| match geo.value(name) {
        Some(Value::Number(number)) => Some(number.as_str()),
        _ => None,
    };
    number("lat").zip(number("lon"))
}
