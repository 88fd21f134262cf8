//! Headings: their levels on the page and their ids.

use std::collections::BTreeSet;

use pulldown_cmark::Event;

use super::{Heading, heading_level, words_until};
use crate::source::Span;

/// Ids of the page around a text.
const TAKEN: [&str; 3] = ["content", "toc-title", "lotse-findings"];

/// Finds the headings of a text. The page's own heading is the first level: a text that uses it is moved down by one.
pub(super) fn headings(events: &[(Event<'_>, Span)], offset: usize) -> Vec<Heading> {
    let first_level = events.iter().any(|(event, _)| heading_level(event).is_some_and(|(level, _)| level == 1));
    let down = u8::from(first_level);
    let mut used: BTreeSet<String> = TAKEN.iter().map(|id| (*id).to_owned()).collect();
    let mut headings = Vec::new();
    for (place, (event, span)) in events.iter().enumerate() {
        let Some((level, own_id)) = heading_level(event) else { continue };
        let text = words_until(events, place);
        let own_id = own_id.filter(|id| !id.is_empty());
        let id = unique(&own_id.unwrap_or_else(|| id_of(&text)), &mut used);
        headings.push(Heading {
            level: (level + down).min(6),
            id,
            text: text.trim().to_owned(),
            span: span.shift(offset),
        });
    }
    headings
}

/// Makes an id of words: small letters and digits of any script, hyphens between, umlauts spelt out.
fn id_of(text: &str) -> String {
    let mut id = String::new();
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter {
            'ä' => id.push_str("ae"),
            'ö' => id.push_str("oe"),
            'ü' => id.push_str("ue"),
            'ß' => id.push_str("ss"),
            letter if letter.is_alphanumeric() => id.push(letter),
            _ if !id.is_empty() && !id.ends_with('-') => id.push('-'),
            _ => {}
        }
    }
    let id = id.trim_end_matches('-');
    match id {
        "" => "abschnitt".to_owned(),
        // Footnotes have these.
        id if id.starts_with("fn-") || id.starts_with("fnref-") => format!("abschnitt-{id}"),
        id => id.to_owned(),
    }
}

fn unique(id: &str, used: &mut BTreeSet<String>) -> String {
    let mut found = id.to_owned();
    let mut number = 2;
    while !used.insert(found.clone()) {
        found = format!("{id}-{number}");
        number += 1;
    }
    found
}
