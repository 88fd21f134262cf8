//! Words and forms of languages: Fluent catalogues, and dates, numbers, lists and sorting by CLDR.
//!
//! In: the files `i18n/<language>/*.ftl` and `language.toml`. Out: messages in a language or the next of its chain, and
//! formatted values. This module does not know templates or documents.

mod catalogue;
mod format;
mod function;
mod known;
mod language;
mod letters;
mod marks;
mod overlay;
mod parse;
pub mod pattern;
mod plural;
mod pseudo;
mod reference;
pub mod required;
mod said;
mod script;
mod spoken;
mod to_fill;

pub use catalogue::{Catalogue, Catalogues, Origin, Unsaid, load};
pub use format::{CALENDAR, Calendar, DayNames, Formats, FormatsError, Precision, Weekday, time};
pub use function::FUNCTIONS;
pub use known::{Known, known};
pub use language::{place_in_language, read_language};
pub use letters::{check_letters, is_override};
pub use marks::isolated;
pub use plural::{CATEGORIES, Plurals, plural_categories};
pub use pseudo::{PSEUDO, pseudo_catalogue, pseudo_language};
pub use required::{Required, RequiredLabels};
pub use said::{Args, Said};
pub use script::Script;
pub use spoken::Spoken;
pub use to_fill::to_fill;

use crate::locale::Language;

/// Marks HTML as being in a language, with its direction.
#[must_use]
pub fn in_language(language: &Language, html: &str) -> String {
    format!("<span lang=\"{}\" dir=\"{}\">{html}</span>", escape(&language.lang), language.direction.as_str())
}

/// Escapes a text for HTML, in text and in attributes.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    out.extend(escaped(text));
    out
}

/// Goes through the parts of a text as they stand in HTML.
pub fn escaped(text: &str) -> impl Iterator<Item = &str> {
    let special = |byte: u8| matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'');
    let mut rest = text;
    std::iter::from_fn(move || {
        let end = rest.bytes().position(special).unwrap_or(rest.len());
        if end > 0 {
            let (plain, after) = rest.split_at(end);
            rest = after;
            return Some(plain);
        }
        let entity = match rest.as_bytes().first()? {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "&#39;",
        };
        rest = &rest[1..];
        Some(entity)
    })
}
