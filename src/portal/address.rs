//! Where documents stand in the output, and how one place of it is addressed from another.

use crate::content::{Record, Value};
use crate::locale::{LocaleIx, Locales};
use crate::source::FileId;

use super::document::Document;

/// Returns the folder of a document in the output for a language: language, folders, and slug or name.
pub(super) fn path(source: &Document, translation: Option<&Document>, locale: LocaleIx, locales: &Locales) -> String {
    let place = &source.place;
    let mut path = String::with_capacity(place.folder.len() + place.stem.len() + 16);
    path.push_str(&locales.get(locale).id);
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
    let own = if place.stem == "_index" {
        None
    } else {
        translation.and_then(|document| document.slug.as_deref()).or(source.slug.as_deref())
    };
    push(own.unwrap_or(last));
    path
}

/// The end of an address that a document says, where it can be one.
pub(super) fn slug(record: &Record) -> Option<&str> {
    match record.value("slug") {
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

/// Returns the relative address from one folder of the output to another, with `/` at its end.
#[must_use]
pub fn relative(from: &str, to: &str) -> String {
    let mut from = from.split('/').filter(|part| !part.is_empty()).peekable();
    let mut to = to.split('/').filter(|part| !part.is_empty()).peekable();
    while from.peek().is_some() && from.peek() == to.peek() {
        from.next();
        to.next();
    }
    let mut address = String::with_capacity(64);
    from.for_each(|_| address.push_str("../"));
    for part in to {
        address.push_str(&encode(part));
        address.push('/');
    }
    if address.is_empty() { "./".to_owned() } else { address }
}

/// Returns the relative address of one file from another, as editors write it in a text.
#[must_use]
pub fn relative_file(from: &FileId, to: &FileId) -> String {
    let folders = relative(from.folder(), to.folder());
    format!("{}{}", if folders == "./" { "" } else { &folders }, encode(to.name()))
}

/// Letters that an address shows as they are, besides letters and digits of ASCII.
const PATH: &percent_encoding::AsciiSet =
    &percent_encoding::NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b'/');

/// Encodes a path for an address.
#[must_use]
pub fn encode(path: &str) -> String {
    percent_encoding::utf8_percent_encode(path, PATH).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_to_a_file_is_the_shortest() {
        let way = |from, to| relative_file(&FileId::new(from), &FileId::new(to));
        assert_eq!(way("content/services/kurs.md", "content/contacts/amt.md"), "../contacts/amt.md");
        assert_eq!(way("content/contacts/rathaus.ar.md", "content/contacts/amt.md"), "amt.md");
        assert_eq!(way("content/kurs.md", "content/contacts/mein amt.md"), "contacts/mein%20amt.md");
    }

    #[test]
    fn addresses_are_relative_and_encoded() {
        assert_eq!(relative("de/services/a", "de/contacts/b"), "../../contacts/b/");
        assert_eq!(relative("de/services/a", "de/services/a"), "./");
        assert_eq!(relative("de/services/a", "ar"), "../../../ar/");
        assert_eq!(relative("", "ar/خدمات"), "ar/%D8%AE%D8%AF%D9%85%D8%A7%D8%AA/");
        assert_eq!(relative("de", ""), "../");
    }
}
