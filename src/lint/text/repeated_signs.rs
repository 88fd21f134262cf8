//! One sign is enough: no `!!` and no `???`.

use std::ops::Range;

use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for prose in page.prose() {
        for range in runs(&prose.text).into_iter().filter(|range| !prose.is_code(range.start)) {
            let signs = &prose.text[range.clone()];
            let sign = if signs.contains('?') { Some('?') } else { signs.chars().next() };
            found.push(page.mended(&rule::REPEATED_SIGNS, prose.span(range), signs, sign.map(String::from)));
        }
    }
    found
}

/// Finds two marks of exclamation or question and more in a row; `?!` is no mistake.
fn runs(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, letter) in text.char_indices().filter(|(_, letter)| matches!(letter, '!' | '?' | '؟' | '！' | '？')) {
        match found.last_mut() {
            Some(last) if last.end == at => last.end = at + letter.len_utf8(),
            _ => found.push(at..at + letter.len_utf8()),
        }
    }
    found.retain(|range| {
        let signs = &text[range.clone()];
        signs.chars().count() >= 2 && signs != "?!" && signs != "!?"
    });
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_sign_and_a_surprised_question_are_fine() {
        let found = |text: &'static str| runs(text).into_iter().map(|range| &text[range]).collect::<Vec<_>>();
        assert_eq!(found("Achtung!!! Wann?? Wirklich?!?"), ["!!!", "??", "?!?"]);
        assert_eq!(found("متى؟؟"), ["؟؟"]);
        assert_eq!(found("Ja! Wirklich?! Gut."), Vec::<&str>::new());
    }
}
