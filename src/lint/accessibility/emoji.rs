//! Emoji stand beside words, one at a time, and not in their place.

use std::ops::Range;

use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;
use crate::lint::words::{is_emoji, joins_emoji};
use crate::markdown::{Block, Kind, Within};

/// So many in a row are read out one after the other.
const ROW: usize = 3;

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for prose in page.prose() {
        for range in rows(&prose.text) {
            let finding = page.finding(&rule::EMOJI, prose.span(range.clone())).arg("text", &prose.text[range]);
            found.push(finding.help("row"));
        }
    }
    let alone = page.blocks().filter(|block| !matches!(block.kind, Kind::Cell { .. }) && is_alone(&block.prose.text));
    let alone = alone.filter(|block| rows(&block.prose.text).is_empty());
    found.extend(alone.map(|block| {
        page.finding(&rule::EMOJI, block.prose.whole()).arg("text", block.prose.text.trim()).help("alone")
    }));
    found.extend(bullets(page));
    found
}

fn rows(text: &str) -> Vec<Range<usize>> {
    let mut found: Vec<(Range<usize>, usize)> = Vec::new();
    // A flag is two letters of a country.
    let (mut joined, mut half) = (false, false);
    for (at, sign) in text.char_indices() {
        let end = at + sign.len_utf8();
        let is_letter = matches!(sign, '\u{1F1E6}'..='\u{1F1FF}');
        let completes = half && is_letter;
        half = is_letter && !completes;
        if is_emoji(sign) {
            match found.last_mut() {
                Some((last, count)) if text[last.end..at].trim().is_empty() => {
                    last.end = end;
                    *count += usize::from(!joined && !completes);
                }
                _ => found.push((at..end, 1)),
            }
        } else if joins_emoji(sign)
            && let Some((last, _)) = found.last_mut()
            && last.end == at
        {
            last.end = end;
        }
        joined = sign == '\u{200D}';
    }
    found.into_iter().filter(|(_, count)| *count >= ROW).map(|(range, _)| range).collect()
}

fn is_alone(text: &str) -> bool {
    text.chars().any(is_emoji)
        && text.trim().chars().all(|sign| is_emoji(sign) || joins_emoji(sign) || sign.is_whitespace())
}

/// Lists whose points begin with an emoji each: the list has its own points.
fn bullets(page: &Page<'_>) -> Vec<Diagnostic> {
    let begins = |block: &&Block| block.prose.text.trim_start().starts_with(is_emoji) && !is_alone(&block.prose.text);
    let lists = page.outline.lists.iter().enumerate();
    lists
        .filter_map(|(place, list)| {
            let items = page.blocks().filter(|block| {
                matches!(block.within.last(), Some(Within::Item(of, _)) if *of == place)
                    && matches!(block.kind, Kind::Item | Kind::Paragraph)
            });
            let marked: Vec<&Block> = items.filter(begins).collect();
            let first = marked.first().filter(|_| marked.len() >= 2 && marked.len() >= list.items)?;
            let text = first.prose.text.trim_start();
            let end = text.find(|sign| !is_emoji(sign) && !joins_emoji(sign)).unwrap_or(text.len());
            Some(page.finding(&rule::EMOJI, page.first_line(list.span)).arg("text", &text[..end]).help("bullet"))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_in_a_row_are_one_finding_and_joined_ones_count_once() {
        let found = |text: &'static str| rows(text).into_iter().map(|range| &text[range]).collect::<Vec<_>>();
        assert_eq!(found("Kommt! 🎉🎉 🎈 Bald"), ["🎉🎉 🎈"]);
        assert_eq!(found("👨‍👩‍👧 Familie ☎️ 📞 und 📧"), Vec::<&str>::new());
        assert_eq!(found("🇩🇪 🇬🇧 Sprachen"), Vec::<&str>::new());
        assert_eq!(found("🇩🇪 🇬🇧 🇺🇦"), ["🇩🇪 🇬🇧 🇺🇦"]);
    }
}
