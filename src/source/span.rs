//! Places in a text: ranges of bytes, and the line and column that people read.

/// A range of bytes in one source text; `start <= end`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// Makes a span; an `end` before `start` is taken as `start`.
    #[must_use]
    pub fn new(start: usize, end: usize) -> Self {
        Self { start, end: end.max(start) }
    }

    /// Makes an empty span at a place.
    #[must_use]
    pub fn at(place: usize) -> Self {
        Self { start: place, end: place }
    }

    /// Moves the span by an offset, as when a part was parsed on its own.
    #[must_use]
    pub fn shift(self, offset: usize) -> Self {
        Self { start: self.start + offset, end: self.end + offset }
    }

    /// Clamps the span into a text and onto the borders of its characters.
    #[must_use]
    pub fn within(self, text: &str) -> Self {
        let start = text.floor_char_boundary(self.start.min(text.len()));
        let end = text.ceil_char_boundary(self.end.min(text.len()));
        Self::new(start, end)
    }
}

/// A place as people count it: both from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineColumn {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

/// Where the lines of a text begin.
#[derive(Clone, Debug)]
pub struct LineIndex {
    starts: Vec<usize>,
}

impl LineIndex {
    /// Finds the lines of a text; `\n`, `\r\n` and a lone `\r` end one.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut starts = vec![0];
        for (place, byte) in bytes.iter().enumerate() {
            let ends = *byte == b'\n' || (*byte == b'\r' && bytes.get(place + 1) != Some(&b'\n'));
            if ends {
                starts.push(place + 1);
            }
        }
        Self { starts }
    }

    /// Returns the bytes of a line, from 1, without what ends it; a line past the end is empty.
    #[must_use]
    pub fn line(&self, text: &str, line: usize) -> Span {
        let start = self.starts.get(line - 1).map_or(text.len(), |start| *start);
        let end = self.starts.get(line).map_or(text.len(), |start| *start);
        let length = text[start..end].trim_end_matches(['\r', '\n']).len();
        Span::new(start, start + length)
    }

    /// Returns line and column of a byte of the text; places past the end count as the end.
    #[must_use]
    pub fn line_column(&self, text: &str, place: usize) -> LineColumn {
        let place = text.floor_char_boundary(place.min(text.len()));
        let line = self.starts.partition_point(|start| *start <= place);
        let start = self.starts[line - 1];
        LineColumn { line, column: text[start..place].chars().count() + 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_of_any_script() {
        let text = "title: مرحبا\nübung: x";
        let lines = LineIndex::new(text);
        let place = text.find('ح').expect("the letter is in the text");
        assert_eq!(lines.line_column(text, place), LineColumn { line: 1, column: 10 });
        let place = text.find('x').expect("the letter is in the text");
        assert_eq!(lines.line_column(text, place), LineColumn { line: 2, column: 8 });
    }

    #[test]
    fn a_line_is_without_what_ends_it() {
        let text = "a\r\n\nbc";
        let lines = LineIndex::new(text);
        let words: Vec<&str> =
            (1..=4).map(|line| lines.line(text, line)).map(|span| &text[span.start..span.end]).collect();
        assert_eq!(words, ["a", "", "bc", ""]);
    }

    #[test]
    fn a_line_ends_at_every_kind_of_line_break() {
        let text = "a\r\nb\rc\nd";
        let lines = LineIndex::new(text);
        for (letter, line) in [('a', 1), ('b', 2), ('c', 3), ('d', 4)] {
            let place = text.find(letter).expect("the letter is in the text");
            assert_eq!(lines.line_column(text, place).line, line);
        }
    }

    #[test]
    fn a_place_inside_a_character_or_past_the_end_is_clamped() {
        let text = "ü";
        let lines = LineIndex::new(text);
        assert_eq!(lines.line_column(text, 1).column, 1);
        assert_eq!(lines.line_column(text, 99).column, 2);
        assert_eq!(Span::new(1, 9).within(text), Span::new(0, 2));
    }
}
