//! Between words stands one space, and none before a comma or a full stop.

use std::ops::Range;

use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;
use crate::markdown::Prose;

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for prose in page.prose() {
        for (range, better) in mistakes(&prose.text) {
            // What a link, bold words or code begin with is told where it stands whole in the file.
            let Some(span) = written(page, prose, &range) else { continue };
            let finding = page.finding(&rule::EXTRA_SPACES, span).fix(better);
            found.push(if better == " " { finding } else { finding.arg("sign", better).help("before") });
        }
    }
    found
}

/// Returns the place of some letters, if the file has the very same there.
fn written(page: &Page<'_>, prose: &Prose, range: &Range<usize>) -> Option<crate::source::Span> {
    let span = prose.span(range.clone());
    let is_code = prose.is_code(range.start);
    (page.written(span) == &prose.text[range.clone()] && !is_code).then_some(span)
}

/// Finds spaces that are too many, each with what should stand there.
fn mistakes(text: &str) -> Vec<(Range<usize>, &'static str)> {
    let mut found = Vec::new();
    let mut letters = text.char_indices().peekable();
    let mut before = None;
    while let Some((start, letter)) = letters.next() {
        if letter != ' ' {
            before = Some(letter);
            continue;
        }
        let mut end = start + 1;
        while letters.next_if(|(_, next)| *next == ' ').is_some() {
            end += 1;
        }
        let next = letters.peek().map(|(_, next)| *next);
        let is_word = |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphanumeric() || letter == ')');
        let rest = text[end..].chars().nth(1);
        match next {
            Some(',') if is_word(before) && rest.is_none_or(char::is_whitespace) => found.push((start..end + 1, ",")),
            Some('.') if is_word(before) && rest.is_none_or(char::is_whitespace) => found.push((start..end + 1, ".")),
            Some(next) if end > start + 1 && before.is_some_and(|it| it != '\n') && next != '\n' => {
                found.push((start..end, " "));
            }
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_inside_a_line_are_told_and_those_at_its_ends_are_not() {
        let found = |text| mistakes(text).into_iter().map(|(_, better)| better).collect::<Vec<_>>();
        assert_eq!(found("Das  Amt , das hilft ."), [" ", ",", "."]);
        assert_eq!(found("  Das Amt \nhilft  \n... und .pdf"), Vec::<&str>::new());
        assert_eq!(found("المكتب  يساعد"), [" "]);
    }
}
