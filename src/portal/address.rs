//! Where documents stand in the output.

use crate::content::Value;
use crate::locale::{LocaleIx, Locales};

use super::document::Document;

/// Returns the folder of a document in the output for a language: language, folders, and slug or name.
pub(super) fn path(source: &Document, translation: Option<&Document>, locale: LocaleIx, locales: &Locales) -> String {
    let place = &source.place;
    let mut path = locales.get(locale).id.to_string();
    let mut push = |segment: &str| {
        if !segment.is_empty() {
            path.push('/');
            path.push_str(segment);
        }
    };
    let (folder, last) = if place.stem == "_index" {
        place.folder.rsplit_once('/').unwrap_or(("", &place.folder))
    } else {
        (place.folder.as_str(), place.stem.as_str())
    };
    push(folder);
    // The folder of a section holds its children, so it keeps its name.
    let own = if place.stem == "_index" { None } else { translation.and_then(slug).or_else(|| slug(source)) };
    push(own.unwrap_or(last));
    path
}

fn slug(document: &Document) -> Option<&str> {
    match document.record.value("slug") {
        Some(Value::Text(slug)) if is_segment(slug) => Some(slug),
        _ => None,
    }
}

/// Tells whether a text can be one segment of an address.
pub(super) fn is_segment(text: &str) -> bool {
    !text.is_empty()
        && text != "."
        && text != ".."
        && text.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '-' | '_' | '.'))
}
