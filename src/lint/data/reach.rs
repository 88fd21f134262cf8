//! A contact can be reached: by phone, by mail, by a form, on the web or at an address.

use crate::content::CONTACT;
use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;
use crate::source::Span;

/// The fields that lead to somebody.
const WAYS: [&str; 8] = ["phones", "email", "form", "website", "address", "located_at", "by_appointment", "messengers"];

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let document = page.document;
    if document.kind != &CONTACT || document.place.locale != page.locales().source() {
        return Vec::new();
    }
    let front_matter = page.file.get(..document.body_at).unwrap_or_default();
    // A field that is there and cannot be read was told of already.
    let is_written = |field: &str| {
        let after = |line: &'_ str| line.trim_start_matches(['[', '"']).strip_prefix(field).map(str::to_owned);
        front_matter.lines().filter_map(after).any(|rest| rest.starts_with([':', ' ', '=', '"', ']']))
    };
    if WAYS.iter().any(|field| document.record.item(field).is_some() || is_written(field)) {
        return Vec::new();
    }
    let span = document.record.item("title").map_or(Span::at(0), |title| title.span);
    vec![page.finding(&rule::UNREACHABLE_CONTACT, span)]
}
