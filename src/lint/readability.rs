//! How hard the German texts of a portal are to read.

use super::lexicon::Lexicons;
use super::page::{Page, each};
use super::sentences::{Sentence, is_ended};
use crate::markdown::Kind;
use crate::portal::Portal;
use crate::source::{FileId, Sources};
use crate::writing::{Counts, is_address};

/// Fewer words than this are no sentence to be judged: a name, a phone number, a heading in bold.
const WORDS: usize = 3;

/// How hard one file is to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Readability {
    /// The file.
    pub file: FileId,
    /// Whether it is in Easy German.
    pub easy: bool,
    /// What was counted in its sentences.
    pub counts: Counts,
}

/// Measures the German texts of a portal, Easy German too, the hardest first; those without sentences are left out.
#[must_use]
pub fn readability(portal: &Portal, own: &dyn Sources, lotse: &dyn Sources) -> Vec<Readability> {
    let (lexicons, _) = Lexicons::read(portal, own, lotse);
    let mut found: Vec<Readability> = each(portal, &lexicons, own, |page| {
        let language = page.language();
        if !language.is_german() {
            return None;
        }
        let counts = Some(counts(page)).filter(|counts| counts.sentences > 0)?;
        Some(Readability { file: page.document.file.clone(), easy: language.is_easy(), counts })
    })
    .into_iter()
    .flatten()
    .collect();
    found.sort_by(|a, b| b.counts.wiener().total_cmp(&a.counts.wiener()).then_with(|| a.file.cmp(&b.file)));
    found
}

/// Counts a file's sentences.
pub(super) fn counts(page: &Page<'_>) -> Counts {
    let mut counts = Counts::default();
    for sentence in judged(page) {
        counts.sentence(readable(page, sentence));
    }
    counts
}

/// Goes through the sentences that a file is judged by: those of paragraphs and lists that end like one. Fields, headings, tables
/// and points of a list without a full stop are names.
pub(super) fn judged<'p>(page: &'p Page<'_>) -> impl Iterator<Item = &'p Sentence> {
    page.sentences.iter().filter(|sentence| {
        let kind = page.block_of(sentence).map(|block| block.kind);
        matches!(kind, Some(Kind::Paragraph | Kind::Item | Kind::Definition))
            && is_ended(page.sentence(sentence))
            && readable(page, sentence).count() >= WORDS
    })
}

/// Goes through the words of a sentence that are read: addresses and numbers are not.
pub(super) fn readable<'p>(page: &'p Page<'_>, sentence: &'p Sentence) -> impl Iterator<Item = &'p str> {
    page.words(sentence).filter(|word| word.chars().any(char::is_alphabetic) && !is_address(word))
}
