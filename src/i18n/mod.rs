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
