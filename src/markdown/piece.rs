//! HTML with open places: what is only known when a page is made.
//!
//! A text keeps its HTML in one string, in which each open place is a mark between two letters that no text has.

use std::fmt;

/// Marks the beginning of an open place.
pub(super) const OPEN: char = '\u{E000}';
/// Marks its end.
pub(super) const CLOSE: char = '\u{E001}';

/// The messages that stand in texts without an element of their own, or in an attribute.
pub const WORDS: &[&str] = &[
    "table-label",
    "footnotes-title",
    "footnote-back",
    "alert-note",
    "alert-tip",
    "alert-important",
    "alert-warning",
    "alert-caution",
];

/// A part of the HTML of a text; but for HTML it is shown as the mark of its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// HTML that stays as it is.
    Html(&'a str),
    /// The address of a link, escaped for an attribute when it is filled in; its place in [`links`](super::Body::links).
    Address(usize),
    /// An image, shown once its file is known; its place in [`images`](super::Body::images).
    Image(usize),
    /// A message of the text's language, one of [`WORDS`].
    Word(&'static str),
    /// What is told of a file behind the words of the link to it; its place in [`links`](super::Body::links).
    File(usize),
    /// A message that the text asks for; its place in [`messages`](super::Body::messages).
    Message(usize),
    /// The beginning of a block at the top: a heading, a paragraph, a list. Pages show nothing here.
    Block,
}

impl fmt::Display for Piece<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Html(html) => f.write_str(html),
            Self::Address(place) => write!(f, "{OPEN}a{place}{CLOSE}"),
            Self::Image(place) => write!(f, "{OPEN}i{place}{CLOSE}"),
            Self::File(place) => write!(f, "{OPEN}f{place}{CLOSE}"),
            Self::Message(place) => write!(f, "{OPEN}m{place}{CLOSE}"),
            Self::Block => write!(f, "{OPEN}b{CLOSE}"),
            Self::Word(word) => {
                let place = WORDS.iter().position(|other| other == word);
                write!(f, "{OPEN}w{}{CLOSE}", place.expect("every word used in texts is in the list"))
            }
        }
    }
}

/// The HTML of a text, piece by piece.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pieces(Box<str>);

impl Pieces {
    /// Keeps HTML with its marks.
    pub(super) fn new(marked: &str) -> Self {
        Self(marked.into())
    }

    /// Tells whether there is nothing at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Goes through the pieces in their order.
    pub fn iter(&self) -> impl Iterator<Item = Piece<'_>> {
        let mut rest = &*self.0;
        std::iter::from_fn(move || {
            if rest.is_empty() {
                return None;
            }
            let Some(marked) = rest.strip_prefix(OPEN) else {
                let (html, after) = rest.split_at(rest.find(OPEN).unwrap_or(rest.len()));
                rest = after;
                return Some(Piece::Html(html));
            };
            let (mark, after) = marked.split_once(CLOSE).expect("every mark that opens closes");
            rest = after;
            let (kind, digits) = mark.split_at(1);
            let place = || digits.parse::<usize>().expect("marks hold their place");
            Some(match kind {
                "b" => Piece::Block,
                "w" => Piece::Word(WORDS[place()]),
                "m" => Piece::Message(place()),
                "i" => Piece::Image(place()),
                "f" => Piece::File(place()),
                _ => Piece::Address(place()),
            })
        })
    }
}
