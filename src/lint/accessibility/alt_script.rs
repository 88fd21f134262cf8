//! A text alternative is in the script of its language.

use super::alt_untranslated::is_untranslated;
use crate::diag::{Diagnostic, rule};
use crate::i18n::Script;
use crate::lint::page::Page;

/// Fewer letters than this may be an abbreviation.
const LETTERS: usize = 8;

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let language = page.language();
    let Some(script) = language.script.as_deref().and_then(Script::find) else { return Vec::new() };
    page.images()
        .filter(|image| is_foreign(script, &image.alt.text) && !is_untranslated(page, image))
        .map(|image| {
            let finding = page.finding(&rule::ALT_SCRIPT, image.span).arg("text", image.alt.text.trim());
            finding.arg("language", &*language.name)
        })
        .collect()
}

/// Tells whether words are wholly in another script; German names among words of one's own are none.
fn is_foreign(script: Script, text: &str) -> bool {
    let foreign = text.chars().filter(|letter| script.is_other(*letter)).count();
    foreign >= LETTERS && text.trim().contains(char::is_whitespace) && !text.chars().any(|letter| script.has(letter))
}
