//! The text alternative of a translation is translated.

use crate::content::Value;
use crate::diag::{Diagnostic, rule};
use crate::lint::page::{Page, Shown};
use crate::lint::words::words;

/// A text of a single word may be a name.
const WORDS: usize = 2;

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let language = page.language().name.clone();
    let finding = |image: Shown<'_>| {
        let finding = page.finding(&rule::ALT_UNTRANSLATED, image.span).arg("text", image.alt.text.trim());
        finding.arg("language", &*language)
    };
    page.images().filter(|image| is_untranslated(page, image)).map(finding).collect()
}

/// Tells whether a text alternative is that of the source text, in another language.
pub(super) fn is_untranslated(page: &Page<'_>, image: &Shown<'_>) -> bool {
    let locales = page.locales();
    let (own, source) = (page.language(), locales.get(locales.source()));
    let alt = folded(&image.alt.text);
    own.primary() != source.primary() && alt.len() >= WORDS && alts_of_source(page).any(|other| folded(other) == alt)
}

fn alts_of_source<'a>(page: &'a Page<'_>) -> impl Iterator<Item = &'a str> {
    let source = page.source();
    let of_field = match source.record.record("image").and_then(|image| image.value("alt")) {
        Some(Value::Text(alt)) => Some(alt.as_str()),
        _ => None,
    };
    of_field.into_iter().chain(source.body.images.iter().map(|image| image.alt.as_str()))
}

fn folded(text: &str) -> Vec<String> {
    words(text).map(|word| word.folded).collect()
}
