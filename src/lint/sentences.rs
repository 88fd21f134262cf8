//! The sentences of a file with the words of each.

use std::ops::Range;

use super::page::Page;
use crate::content::Field;
use crate::markdown::{Block, Kind, Outline, Prose};
use crate::source::Span;
use crate::writing::{self, Stops};

/// A sentence of a file.
pub(super) struct Sentence {
    place: Place,
    /// Its bytes in the words of that place.
    pub(super) range: Range<usize>,
    /// Its words, in the bytes of that place.
    pub(super) words: Vec<Range<usize>>,
}

/// Where a sentence stands.
#[derive(Clone, Copy)]
enum Place {
    Field(usize),
    Block(usize),
}

/// Finds the sentences of fields and blocks; code has none.
pub(super) fn sentences(fields: &[(&'static Field, Prose)], outline: &Outline, stops: &Stops) -> Vec<Sentence> {
    let fields = fields.iter().enumerate().map(|(number, (_, prose))| (Place::Field(number), prose));
    let blocks = outline.blocks.iter().enumerate().filter(|(_, block)| !matches!(block.kind, Kind::Code { .. }));
    let blocks = blocks.map(|(number, block)| (Place::Block(number), &block.prose));
    let all = fields.chain(blocks).flat_map(|(place, prose)| {
        let found = writing::sentences(&prose.text, stops).into_iter();
        found.map(move |range| {
            let words = writing::words(&prose.text[range.clone()]);
            let words = words.map(|word| range.start + word.start..range.start + word.end).collect();
            Sentence { place, range, words }
        })
    });
    all.collect()
}

impl Page<'_> {
    /// Returns the words that a sentence stands in.
    pub(super) fn prose_of(&self, sentence: &Sentence) -> &Prose {
        match sentence.place {
            Place::Field(number) => &self.fields[number].1,
            Place::Block(number) => &self.outline.blocks[number].prose,
        }
    }

    /// Returns the block that a sentence stands in; none for one of a field.
    pub(super) fn block_of(&self, sentence: &Sentence) -> Option<&Block> {
        match sentence.place {
            Place::Field(_) => None,
            Place::Block(number) => Some(&self.outline.blocks[number]),
        }
    }

    /// Tells whether a sentence stands in a title.
    pub(super) fn is_title(&self, sentence: &Sentence) -> bool {
        matches!(sentence.place, Place::Field(number) if self.fields[number].0.name == "title")
    }

    /// Tells whether a sentence is read as one: no heading, no title, no name of a list.
    pub(super) fn is_running(&self, sentence: &Sentence) -> bool {
        match sentence.place {
            Place::Field(_) => !self.is_title(sentence),
            Place::Block(number) => !matches!(self.outline.blocks[number].kind, Kind::Heading(_) | Kind::Term),
        }
    }

    /// Returns a sentence.
    pub(super) fn sentence(&self, sentence: &Sentence) -> &str {
        &self.prose_of(sentence).text[sentence.range.clone()]
    }

    /// Goes through the words of a sentence.
    pub(super) fn words<'s>(&'s self, sentence: &'s Sentence) -> impl DoubleEndedIterator<Item = &'s str> + Clone {
        let text = &self.prose_of(sentence).text;
        sentence.words.iter().map(move |word| &text[word.clone()])
    }

    /// Returns the place of a sentence in the file.
    pub(super) fn sentence_span(&self, sentence: &Sentence) -> Span {
        self.prose_of(sentence).span(sentence.range.clone())
    }

    /// Returns the place of one of a sentence's words in the file.
    pub(super) fn word_span(&self, sentence: &Sentence, number: usize) -> Span {
        self.prose_of(sentence).span(sentence.words[number].clone())
    }
}

/// Tells whether a sentence has a sign at its end; what has none may be a name, an address or key words.
pub(super) fn is_ended(sentence: &str) -> bool {
    let sentence = sentence.trim_end_matches([')', ']', '"', '“', '”', '’', '»', '«', ' ']);
    sentence.ends_with(['.', '!', '?', ':', '…', '؟', '۔', '።', '፧', '。', '！', '？'])
}

/// Tells whether a sentence is mostly a list of things.
pub(super) fn is_listing(sentence: &str) -> bool {
    const COMMAS: usize = 5;
    sentence.matches([',', ';', '،']).count() >= COMMAS
}

/// Tells whether words one behind the other are no sentence: key words, or addresses in one line.
pub(super) fn is_key_words(sentence: &str) -> bool {
    is_listing(sentence) && !is_ended(sentence)
}

/// Shortens a sentence for a message: its first words.
pub(super) fn beginning(sentence: &str) -> String {
    const LETTERS: usize = 60;
    if sentence.chars().count() <= LETTERS + 10 {
        return sentence.to_owned();
    }
    let cut: String = sentence.chars().take(LETTERS).collect();
    let whole = cut.rfind(' ').map_or(cut.as_str(), |space| &cut[..space]);
    format!("{} …", whole.trim_end_matches([',', ' ', '–']))
}
