//! A finding taken apart, for those who lay it out themselves: its words, its lines with their marks, the lines as they should be.

use unicode_normalization::UnicodeNormalization as _;

use super::render::{Texts, label_words, level_word, place, said, visible};
use super::{Diagnostic, Edit, Fix, Label, Words};
use crate::source::{FileId, LineColumn, SourceText, Span};

/// More edits than these are not shown with a finding.
const EDITS: usize = 8;
/// More lines of one place than these are not shown.
const LINES: usize = 4;
/// A longer line is cut to what stands around its mark.
const LONG: usize = 320;
/// So many characters stand before and behind a mark in a line that is cut.
const AROUND: usize = 100;

/// A finding in words, with its places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    /// The word for how grave it is.
    pub level: String,
    /// What is wrong.
    pub message: String,
    /// Why it matters.
    pub why: Option<String>,
    /// What else is worth knowing.
    pub notes: Vec<String>,
    /// What to do, the best remedy first.
    pub help: Vec<String>,
    /// The places that it is about, its own first.
    pub places: Vec<Place>,
    /// The lines as they should be, with what is new in them marked; none where that is not sure, or not short.
    pub corrected: Vec<Line>,
}

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// Where it begins; none in files that are no texts.
    pub at: Option<LineColumn>,
    /// Its lines, with the place marked in them.
    pub lines: Vec<Line>,
    /// What to say beside it.
    pub words: Option<String>,
}

/// A line of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its number, from 1.
    pub number: usize,
    /// Its pieces, and whether they are marked; a mark without letters is a place between two.
    pub pieces: Vec<(String, bool)>,
}

/// Says a finding and shows its lines.
#[must_use]
pub fn explain(diagnostic: &Diagnostic, texts: &Texts, words: &dyn Words) -> Explained {
    let said = said(diagnostic, words);
    let shown = |label: &Label| Place {
        file: label.file.clone(),
        at: place(label, texts).map(|(start, _)| start),
        lines: texts.get(&label.file).map(|text| lines_of(text, label.span)).unwrap_or_default(),
        words: label_words(diagnostic, label, words),
    };
    Explained {
        level: level_word(diagnostic.level, words),
        message: said.message,
        why: said.why,
        notes: said.notes,
        help: said.help,
        places: [&diagnostic.primary].into_iter().chain(&diagnostic.others).map(shown).collect(),
        corrected: edits(diagnostic, texts).and_then(|(text, edits)| corrected(text, &edits)).unwrap_or_default(),
    }
}

/// The edits of a correction that are worth seeing, and the text they are in: those in the finding's own file, unless they are
/// many, or the file's name is the point, or no eye would see a difference.
pub(super) fn edits<'a>(diagnostic: &'a Diagnostic, texts: &'a Texts) -> Option<(&'a SourceText, Vec<&'a Edit>)> {
    let file = &diagnostic.primary.file;
    let fix = diagnostic.fix.as_ref().filter(|fix| fix.names().next().is_none());
    let edits: Vec<&Edit> = fix.into_iter().flat_map(Fix::edits).filter(|edit| edit.file == *file).collect();
    let text = texts.get(file).filter(|_| !edits.is_empty() && edits.len() <= EDITS)?;
    // Between a letter and its pieces no eye sees a difference.
    let unseen = |edit: &&Edit| {
        let span = edit.span.within(&text.text);
        edit.text.nfc().eq(text.text[span.start..span.end].nfc())
    };
    (!edits.iter().all(unseen)).then_some((text, edits))
}

fn lines_of(text: &SourceText, span: Span) -> Vec<Line> {
    let span = span.within(&text.text);
    let number = |place| text.lines.line_column(&text.text, place).line;
    let first = number(span.start);
    // What ends with a line break ends on its line.
    let last = number(span.end.saturating_sub(1).max(span.start));
    (first..=last)
        .take(LINES)
        .map(|number| {
            let line = text.lines.line(&text.text, number);
            let start = span.start.clamp(line.start, line.end);
            let end = span.end.clamp(start, line.end);
            let [before, marked, after] =
                [(line.start, start), (start, end), (end, line.end)].map(|(start, end)| &text.text[start..end]);
            let long = line.end - line.start > LONG;
            let before = if long { last_of(before) } else { before.to_owned() };
            let after = if long { first_of(after) } else { after.to_owned() };
            let marked = if long { middle_of(marked) } else { marked.to_owned() };
            let pieces = [(before, false), (marked, true), (after, false)];
            let pieces = pieces.into_iter().map(|(piece, marked)| (visible(piece), marked));
            Line { number, pieces: pieces.filter(|(piece, marked)| *marked || !piece.is_empty()).collect() }
        })
        .collect()
}

fn last_of(text: &str) -> String {
    match text.char_indices().rev().nth(AROUND) {
        Some((place, letter)) => format!("…{}", &text[place + letter.len_utf8()..]),
        None => text.to_owned(),
    }
}

fn first_of(text: &str) -> String {
    match text.char_indices().nth(AROUND) {
        Some((place, _)) => format!("{}…", &text[..place]),
        None => text.to_owned(),
    }
}

fn middle_of(text: &str) -> String {
    if text.chars().count() <= 2 * AROUND {
        return text.to_owned();
    }
    format!("{}{}", first_of(text), last_of(text).trim_start_matches('…'))
}

/// The lines that edits touch, as they are after them.
fn corrected(text: &SourceText, edits: &[&Edit]) -> Option<Vec<Line>> {
    let whole = &text.text;
    let mut edits: Vec<(Span, &str)> = edits.iter().map(|edit| (edit.span.within(whole), &*edit.text)).collect();
    edits.sort_unstable();
    if edits.windows(2).any(|pair| pair[1].0.start < pair[0].0.end) {
        return None;
    }
    let number = |place| text.lines.line_column(whole, place).line;
    let first = number(edits.first()?.0.start);
    let last = number(edits.last()?.0.end);
    let mut pieces = Vec::new();
    let mut place = text.lines.line(whole, first).start;
    for (span, new) in edits {
        pieces.extend([(&whole[place..span.start], false), (new, true)]);
        place = span.end;
    }
    pieces.push((&whole[place..text.lines.line(whole, last).end.max(place)], false));
    let mut lines = vec![Line { number: first, pieces: Vec::new() }];
    for (piece, marked) in pieces {
        for (at, part) in piece.split('\n').enumerate() {
            if at > 0 {
                lines.push(Line { number: first + lines.len(), pieces: Vec::new() });
            }
            let part = visible(part.trim_end_matches('\r').to_owned());
            if !part.is_empty() {
                lines.last_mut().expect("there is a first line").pieces.push((part, marked));
            }
        }
    }
    let short = lines.iter().all(|line| line.pieces.iter().map(|(piece, _)| piece.len()).sum::<usize>() <= 2 * LONG);
    (lines.len() <= EDITS && short).then_some(lines)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Arg, rule};

    struct NoWords;

    impl Words for NoWords {
        fn say(&self, _: &str, _: Option<&str>, _: &[(&'static str, Arg)]) -> Option<String> {
            None
        }
    }

    fn explained(text: &str, span: Span, fix: Option<&str>) -> Explained {
        let file = FileId::new("content/kurs.md");
        let finding = Diagnostic::new(&rule::UNKNOWN_FIELD, &file, span);
        let finding = if let Some(text) = fix { finding.safe_fix(text) } else { finding };
        explain(&finding, &Texts::from([(file, SourceText::new(text))]), &NoWords)
    }

    fn line(number: usize, pieces: &[(&str, bool)]) -> Line {
        Line { number, pieces: pieces.iter().map(|(piece, marked)| ((*piece).to_owned(), *marked)).collect() }
    }

    #[test]
    fn the_place_is_marked_in_its_line_and_the_line_is_shown_as_it_should_be() {
        let said = explained("---\ntitel: Kurs\n---\n", Span::new(4, 9), Some("title"));
        assert_eq!(said.places[0].at, Some(LineColumn { line: 2, column: 1 }));
        assert_eq!(said.places[0].lines, [line(2, &[("titel", true), (": Kurs", false)])]);
        assert_eq!(said.corrected, [line(2, &[("title", true), (": Kurs", false)])]);
    }

    #[test]
    fn a_place_without_letters_is_marked_between_two() {
        let said = explained("عنوان\r\nب\r\n", Span::at(10), Some(":\n"));
        assert_eq!(said.places[0].lines, [line(1, &[("عنوان", false), ("", true)])]);
        assert_eq!(said.corrected, [line(1, &[("عنوان", false), (":", true)]), line(2, &[])]);
    }

    #[test]
    fn long_places_are_cut_around_their_marks() {
        let text = format!("{}X{}", "ä".repeat(400), "ö".repeat(400));
        let said = explained(&text, Span::new(800, 801), None);
        let (before, after) = (format!("…{}", "ä".repeat(100)), format!("{}…", "ö".repeat(100)));
        assert_eq!(said.places[0].lines, [line(1, &[(&before, false), ("X", true), (&after, false)])]);
        let many = explained("a\nb\nc\nd\ne\nf\n", Span::new(0, 12), None);
        assert_eq!(many.places[0].lines.iter().map(|line| line.number).collect::<Vec<_>>(), [1, 2, 3, 4]);
    }

    #[test]
    fn signs_that_turn_the_direction_are_shown() {
        let said = explained("a\u{202E}b", Span::new(4, 5), None);
        assert_eq!(said.places[0].lines, [line(1, &[("a\u{FFFD}", false), ("b", true)])]);
    }
}
