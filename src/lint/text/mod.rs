//! Rules on whether a text is understood: one file each.

mod hard_to_read;
mod long_paragraph;
mod long_sentence;
mod repeated_signs;
mod spaces;
mod unexplained_abbreviation;
mod unexplained_german;
mod wrong_weekday;

use super::page::PageLint;

/// All of them, in the order of the documentation.
pub(super) static TEXT_LINTS: &[PageLint] = &[
    wrong_weekday::check,
    long_sentence::check,
    long_paragraph::check,
    hard_to_read::check,
    unexplained_abbreviation::check,
    unexplained_german::check,
    repeated_signs::check,
    spaces::check,
];
