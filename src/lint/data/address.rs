//! Mail addresses and addresses on the web inside words.

use std::ops::Range;

/// What stands around an address and is none of it.
const AROUND: &str = "<>\"„“”«»‚‘’()[]{}|،؛,;:!?.*_";

/// An address by its place in the words.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Address {
    /// Something with `@`.
    Mail(Range<usize>),
    /// Something that begins like an address on the web.
    Web(Range<usize>),
}

/// Finds what is meant as an address, right or wrong, without the points of sentences around it.
pub(super) fn addresses(text: &str) -> Vec<Address> {
    let mut found = Vec::new();
    for piece in text.split(|letter: char| letter.is_whitespace() || is_break(letter)) {
        // Few words have what addresses have, and only those are looked at more closely.
        if !piece.bytes().any(|byte| matches!(byte, b'@' | b'/' | b'\\' | b':' | b';' | b'.' | b',')) {
            continue;
        }
        let start = piece.as_ptr() as usize - text.as_ptr() as usize;
        let bare = piece.trim_matches(|letter| AROUND.contains(letter));
        let start = start + (piece.len() - piece.trim_start_matches(|letter| AROUND.contains(letter)).len());
        let place = start..start + bare.len();
        if bare.starts_with(['h', 'H', 'w', 'W']) && is_web(&bare.to_lowercase()) {
            found.push(Address::Web(place));
        } else if bare.contains('@') {
            let is_scheme = |start: &str| start.eq_ignore_ascii_case("mailto:");
            let scheme = bare.get(.."mailto:".len()).filter(|start| is_scheme(start)).map_or(0, str::len);
            found.push(Address::Mail(place.start + scheme..place.end));
        }
    }
    found
}

/// Tells whether a sign ends an address inside a word.
fn is_break(letter: char) -> bool {
    matches!(
        letter,
        '<' | '>' | '"' | '„' | '“' | '”' | '«' | '»' | '|' | '،' | '؛' | '(' | ')' | '[' | ']' | '{' | '}'
    )
}

/// Tells whether a word begins like an address on the web, with the usual slips: `htttp://`, `http//`, `www,`.
fn is_web(word: &str) -> bool {
    let start = word.split(['/', '\\']).next().unwrap_or_default();
    let scheme = start.trim_end_matches([':', ';', '.']);
    let rest = &word[scheme.len()..];
    let like_http = scheme.starts_with('h')
        && (3..=6).contains(&scheme.len())
        && scheme.chars().all(|letter| "htps".contains(letter))
        && scheme.contains('p');
    let signs = rest.len() - rest.trim_start_matches([':', ';', '.', '/', '\\']).len();
    (like_http && signs > 0 && rest.len() > signs)
        || (word.starts_with("www") && word.len() > 4 && word[3..].starts_with(['.', ',', ';']))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        let places = addresses(text).into_iter().map(|address| match address {
            Address::Mail(place) | Address::Web(place) => place,
        });
        places.map(|place| &text[place]).collect()
    }

    #[test]
    fn addresses_are_found_without_what_stands_around_them() {
        let text = "Mail (amt@hafen.example), Web: https://hafen.example/a?b=1. www.hafen.example";
        assert_eq!(found(text), ["amt@hafen.example", "https://hafen.example/a?b=1", "www.hafen.example"]);
        assert_eq!(found("راسلنا على amt@hafen.example، شكراً"), ["amt@hafen.example"]);
        assert_eq!(
            found("http//hafen.example und htttp://hafen.example"),
            ["http//hafen.example", "htttp://hafen.example"]
        );
    }

    #[test]
    fn words_are_no_addresses() {
        assert_eq!(found("http und HTTP-Server, wwwoche, das heißt: hp."), Vec::<&str>::new());
    }
}
