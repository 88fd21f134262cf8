//! How words stand in a line: runs of another direction kept to themselves, and places where a long word may be parted; where
//! sentences and words begin and end, and how hard they are to read.
//!
//! In: a text and the direction of the words around it; lists of words. Out: places in the text, HTML, or numbers. This module does not
//! know documents, pages or terms.

mod address;
mod fact;
mod hyphenation;
mod letter;
mod readability;
mod run;
mod sentence;
mod tongue;
mod word;

pub use hyphenation::{GERMAN_ENDINGS, Hyphenation, SOFT_HYPHEN};
pub use letter::{OBJECT, is_alphabetic, is_latin, push_small};
pub use readability::{Counts, syllables};
pub use run::{Mark, Run, addresses, runs};
pub use sentence::{Stops, sentences};
pub use word::{is_address, letters, longest_part, words};

use crate::locale::{Direction, Language};

/// How the words of a text are written.
#[derive(Clone, Copy, Debug)]
pub struct Writing<'a> {
    /// The direction of their script.
    pub direction: Direction,
    /// Where long words may be parted; none where authors part them themselves.
    pub hyphenation: Option<&'a Hyphenation>,
}

impl<'a> Writing<'a> {
    /// Returns how the words of a language are written, with a list of long German words, which stand in any language. Authors of
    /// Easy German part words themselves.
    #[must_use]
    pub fn of(language: &Language, hyphenation: &'a Hyphenation) -> Self {
        Self { direction: language.direction, hyphenation: Some(hyphenation).filter(|_| !language.is_easy()) }
    }

    /// Finds the runs of a line that would be shown in the wrong order; a long word of the list is German.
    #[must_use]
    pub fn runs(self, line: &str) -> Vec<Run> {
        let mut runs = runs(line, self.direction);
        for run in &mut runs {
            let is_known = |list: &Hyphenation| list.is_in(&line[run.place.clone()]);
            if run.mark == Mark::Ltr && self.hyphenation.is_some_and(is_known) {
                run.mark = Mark::German;
            }
        }
        runs
    }

    /// Puts soft hyphens into long words; nothing where there are none.
    #[must_use]
    pub fn parted(self, text: &str) -> Option<String> {
        self.hyphenation.and_then(|list| list.apply(text))
    }
}

#[cfg(test)]
mod tests;
