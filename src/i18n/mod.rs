//! Words and forms of languages: Fluent catalogues, and dates, numbers, lists and sorting by CLDR.
//!
//! In: the files `i18n/<language>/*.ftl` and `language.toml`. Out: messages in a language or the next of its chain, and
//! formatted values. This module does not know templates or documents.

mod catalogue;
mod format;
mod language;
mod letters;
mod plural;
mod pseudo;
mod reference;
mod script;
mod spoken;

pub use catalogue::{Catalogue, Catalogues, Origin, Said, load};
pub use format::{CALENDAR, Calendar, Formats, FormatsError, Precision, Weekday, time};
pub use language::{place_in_language, read_language};
pub use letters::{check_letters, is_override};
pub use plural::{CATEGORIES, Plurals, plural_categories};
pub use pseudo::{PSEUDO, pseudo_catalogue, pseudo_language};
pub use script::Script;
pub use spoken::Spoken;

use crate::locale::Language;

/// The functions that messages can call.
pub const FUNCTIONS: &[&str] = &["NUMBER", "GERMAN", "PHONE", "EMAIL", "ADDRESS"];

/// The mark before a placeable that keeps its direction to itself (U+2068, FIRST STRONG ISOLATE).
pub const ISOLATE: char = '\u{2068}';
/// The mark after it (U+2069, POP DIRECTIONAL ISOLATE).
pub const POP_ISOLATE: char = '\u{2069}';

/// Escapes a text for HTML, and turns isolation marks into `<bdi>`, for places where elements may stand.
#[must_use]
pub fn html(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let mut open = 0_usize;
    for letter in text.chars() {
        match letter {
            ISOLATE => {
                open += 1;
                out.push_str("<bdi>");
            }
            POP_ISOLATE if open > 0 => {
                open -= 1;
                out.push_str("</bdi>");
            }
            POP_ISOLATE => {}
            letter => escape_into(letter, &mut out),
        }
    }
    for _ in 0..open {
        out.push_str("</bdi>");
    }
    out
}

/// Marks HTML as being in a language, with its direction.
#[must_use]
pub fn in_language(language: &Language, html: &str) -> String {
    format!("<span lang=\"{}\" dir=\"{}\">{html}</span>", escape(&language.lang), language.direction.as_str())
}

/// Escapes a text for HTML, in text and in attributes.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    text.chars().for_each(|letter| escape_into(letter, &mut out));
    out
}

fn escape_into(letter: char, out: &mut String) {
    match letter {
        '&' => out.push_str("&amp;"),
        '<' => out.push_str("&lt;"),
        '>' => out.push_str("&gt;"),
        '"' => out.push_str("&quot;"),
        '\'' => out.push_str("&#39;"),
        letter => out.push(letter),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn isolation_marks_become_elements_and_are_always_closed() {
        assert_eq!(html("قبل \u{2068}<b>\u{2069}"), "قبل <bdi>&lt;b&gt;</bdi>");
        assert_eq!(html("\u{2069}a\u{2068}b"), "a<bdi>b</bdi>");
    }
}
