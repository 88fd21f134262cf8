//! Words as readers see them in one line, and where each of them stands in its file.

use std::ops::Range;

use crate::source::Span;

/// The words of a block, a field or a text alternative, without marks of Markdown or YAML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prose {
    /// The words; a break that the editor meant is a line end, any other a space.
    pub text: String,
    /// The pieces that the words came in, in their order; together they are `text`.
    pub runs: Vec<Run>,
}

/// A piece of words in one manner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// Its bytes in [`Prose::text`].
    pub range: Range<usize>,
    /// Its bytes in the file.
    pub span: Span,
    /// How it is written.
    pub manner: Manner,
    /// Whether the file has the same letters there, so that each byte has its place.
    same: bool,
}

/// How words are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a mark of its own; words can have any of them")]
pub struct Manner {
    /// Bold.
    pub strong: bool,
    /// In italics.
    pub emphasis: bool,
    /// As code.
    pub code: bool,
    /// In an HTML element with a language of its own.
    pub foreign: bool,
    /// The link that it belongs to, by its place in [`Outline::links`](super::Outline::links).
    pub link: Option<usize>,
}

impl Prose {
    /// Takes the words of a field, whose value stands at a place of a file.
    #[must_use]
    pub fn of_field(words: &str, place: Span, file: &str) -> Self {
        let written = file.get(place.start..place.end).unwrap_or_default();
        let mut prose = Self::default();
        match written.find(words) {
            Some(at) if !words.is_empty() => {
                let span = Span::new(place.start + at, place.start + at + words.len());
                prose.push(words, span, true, Manner::default());
            }
            _ => prose.push(words, place, false, Manner::default()),
        }
        prose
    }

    pub(super) fn push(&mut self, words: &str, span: Span, same: bool, manner: Manner) {
        if words.is_empty() {
            return;
        }
        let start = self.text.len();
        self.text.push_str(words);
        self.runs.push(Run { range: start..self.text.len(), span, manner, same });
    }

    /// Tells whether there are no words but white space.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// Returns the place in the file of some bytes of the words; a whole piece where single letters have no place.
    #[must_use]
    pub fn span(&self, range: Range<usize>) -> Span {
        let last = range.end.max(range.start + 1) - 1;
        let (Some(first), Some(end)) = (self.run(range.start), self.run(last)) else {
            return self.runs.last().map_or(Span::at(0), |run| Span::at(run.span.end));
        };
        let start = if first.same { first.span.start + (range.start - first.range.start) } else { first.span.start };
        let end =
            if end.same { end.span.start + (range.end.max(end.range.start) - end.range.start) } else { end.span.end };
        Span::new(start, end)
    }

    /// Tells whether a byte of the words stands in code.
    #[must_use]
    pub fn is_code(&self, place: usize) -> bool {
        self.run(place).is_some_and(|run| run.manner.code)
    }

    /// Returns the place of all words.
    #[must_use]
    pub fn whole(&self) -> Span {
        match (self.runs.first(), self.runs.last()) {
            (Some(first), Some(last)) => Span::new(first.span.start, last.span.end),
            _ => Span::at(0),
        }
    }

    /// Finds the piece that holds a byte of the words.
    #[must_use]
    pub fn run(&self, place: usize) -> Option<&Run> {
        let after = self.runs.partition_point(|run| run.range.end <= place);
        self.runs.get(after)
    }

    /// Tells whether all words but white space are in one manner.
    #[must_use]
    pub fn is_all(&self, manner: impl Fn(&Manner) -> bool) -> bool {
        let mut words = self.runs.iter().filter(|run| !self.text[run.range.clone()].trim().is_empty()).peekable();
        words.peek().is_some() && words.all(|run| manner(&run.manner))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_field_know_their_place_behind_quotes() {
        let file = "---\ntitle: \"Kurs: Anfänger\"\n---\n";
        let prose = Prose::of_field("Kurs: Anfänger", Span::new(11, 28), file);
        let place = prose.span(6..15);
        assert_eq!(&file[place.start..place.end], "Anfänger");
    }

    #[test]
    fn words_that_the_file_writes_otherwise_stand_at_the_whole_value() {
        let file = "title: 'It''s'\n";
        assert_eq!(Prose::of_field("It's", Span::new(7, 14), file).span(0..2), Span::new(7, 14));
    }

    #[test]
    fn no_words_have_an_empty_place() {
        assert_eq!(Prose::default().span(0..3), Span::at(0));
        assert!(Prose::default().is_blank());
    }
}
