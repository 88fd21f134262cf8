//! The words of a text that tell its language: without addresses, links, and what is marked as being of another.

use std::ops::Range;

use crate::markdown::Body;
use crate::source::Span;
use crate::writing::addresses;

/// Returns what is left of the text at a place of a file.
pub(super) fn own_words(body: &Body, place: Span, text: &str) -> String {
    let own = &text[place.start..place.end];
    let links = body.links.iter().map(|link| link.span.start - place.start..link.span.end - place.start);
    let calls = body.messages.iter().map(|asked| asked.span.start - place.start..asked.span.end - place.start);
    let mut away: Vec<Range<usize>> = links.chain(calls).chain(addresses(own)).collect();
    away.extend(elements(own));
    without(own, away)
}

/// A text without some of its places, with a space for each.
pub(super) fn without(text: &str, mut away: Vec<Range<usize>>) -> String {
    away.sort_by_key(|place| (place.start, place.end));
    let mut kept = String::with_capacity(text.len());
    let mut done = 0;
    for place in away {
        if place.start >= done {
            kept.push_str(&text[done..place.start]);
            kept.push(' ');
        }
        done = done.max(place.end);
    }
    kept + &text[done..]
}

/// The places of tags, and of whole elements that say their language.
fn elements(text: &str) -> Vec<Range<usize>> {
    let mut places = Vec::new();
    let mut from = 0;
    while let Some(start) = text[from..].find('<').map(|start| from + start) {
        let Some(end) = text[start..].find('>').map(|end| start + end + 1) else { break };
        let tag = &text[start..end];
        let name = tag[1..].split(|letter: char| !letter.is_ascii_alphanumeric()).next().unwrap_or_default();
        let closes = format!("</{name}>");
        let whole = tag.contains(" lang=").then(|| text[end..].find(&closes)).flatten();
        let end = whole.map_or(end, |close| end + close + closes.len());
        if tag[1..].starts_with(|letter: char| letter == '/' || letter.is_ascii_alphabetic()) {
            places.push(start..end);
            from = end;
        } else {
            from = start + 1;
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Direction;
    use crate::source::FileId;
    use crate::writing::Writing;

    fn words(text: &str) -> String {
        let writing = Writing { direction: Direction::Ltr, hyphenation: None };
        let front = "---\n---\n";
        let (body, _) = crate::markdown::parse(&FileId::new("content/a.md"), text, front.len(), writing);
        let whole = format!("{front}{text}");
        let words = own_words(&body, Span::new(front.len(), whole.len()), &whole);
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn addresses_links_and_marked_words_are_left_out() {
        assert_eq!(
            words("Gel [Amt für Integration](a.md), Hafenstraße 12, 00000 Hafenstadt: a@b.example."),
            "Gel , : ."
        );
        assert_eq!(
            words("Bu <span lang=\"de\" dir=\"ltr\">der und die</span> bir <small>ev</small> 3 < 4."),
            "Bu bir ev 3 < 4."
        );
        assert_eq!(words("مكتب [Amt] {{ msg(id=\"a\") }} ![Bild des Amtes](a.png)"), "مكتب [Amt]");
        assert_eq!(words("a <span lang=\"de\">b < c"), "a b < c");
    }
}
