//! A line in bold letters above a text is no heading.

use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;
use crate::lint::words::{Word, words};
use crate::markdown::{Block, Kind};

/// A heading has no more letters than this.
const LONGEST: usize = 80;
/// A line with more words than this and a colon leads over to what follows.
const LEAD: usize = 3;
/// A sentence has more words than a street with its number and town.
const SENTENCE: usize = 8;

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let blocks: Vec<&Block> = page.blocks().collect();
    let lines = blocks.iter().enumerate().filter(|(_, block)| is_bold_line(block));
    let fake = lines.filter(|(place, _)| goes_on(page, &blocks[place + 1..]));
    fake.map(|(_, line)| {
        page.finding(&rule::FAKE_HEADING, page.first_line(line.span)).arg("text", line.prose.text.trim())
    })
    .collect()
}

fn is_bold_line(block: &Block) -> bool {
    let text = block.prose.text.trim();
    block.kind == Kind::Paragraph
        && block.within.is_empty()
        && block.prose.is_all(|manner| manner.strong && manner.link.is_none())
        && text.chars().count() <= LONGEST
        && text.chars().any(char::is_alphabetic)
        && !text.contains('\n')
        && !(text.ends_with(':') && words(text).count() > LEAD)
        && !text.ends_with(['.', '!', ',', ';', '。', '،', '۔', '።', '…'])
}

/// Tells whether blocks are what a heading stands above: no other heading, no bold line, and more than how to reach somebody
/// whose name stands above it.
fn goes_on(page: &Page<'_>, blocks: &[&Block]) -> bool {
    let Some((first, rest)) = blocks.split_first() else { return false };
    let is_name = first.kind == Kind::Paragraph && !has_sentence(&first.prose.text);
    let reaches = is_contact(page, first) || (is_name && rest.first().is_some_and(|block| is_contact(page, block)));
    !matches!(first.kind, Kind::Heading(_)) && !is_bold_line(first) && !reaches
}

/// Tells whether a block has a phone number, a mail address or a postal address, and no sentence.
fn is_contact(page: &Page<'_>, block: &Block) -> bool {
    let text = &block.prose.text;
    let links =
        block.prose.runs.iter().filter_map(|run| run.manner.link).map(|link| &page.outline.links[link].destination);
    let to_reach = links.into_iter().any(|address| address.starts_with("tel:") || address.starts_with("mailto:"));
    let postcode = |word: Word| word.folded.len() == 5 && word.folded.bytes().all(|digit| digit.is_ascii_digit());
    (to_reach || text.contains('@') || words(text).any(postcode)) && !has_sentence(text)
}

/// Tells whether words are a sentence: many of them, and an end behind which no address goes on.
fn has_sentence(text: &str) -> bool {
    let ends = text.char_indices().filter(|(at, sign)| {
        ".!?؟。።".contains(*sign) && text[at + sign.len_utf8()..].chars().next().is_none_or(char::is_whitespace)
    });
    let mut start = 0;
    ends.into_iter().any(|(end, _)| {
        let part = &text[std::mem::replace(&mut start, end)..end];
        words(part).filter(|word| word.folded.chars().count() > 1 && !word.folded.starts_with(char::is_numeric)).count()
            >= SENTENCE
    })
}
