//! Any text as the body of a page, in a language of either direction.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lotse::locale::Direction;
use lotse::source::FileId;
use lotse::writing::{Hyphenation, Writing};

fuzz_target!(|text: &str| {
    let file = FileId::new("content/a.md");
    let mut hyphenation = Hyphenation::default();
    hyphenation.read(&file, "Aufenthalts-erlaubnis\nAnmelde-bescheinigung\n");
    for direction in [Direction::Ltr, Direction::Rtl] {
        let writing = Writing { direction, hyphenation: Some(&hyphenation) };
        let (body, found) = lotse::markdown::parse(&file, text, 0, writing);
        for span in found.iter().map(|finding| finding.primary.span).chain(body.links.iter().map(|link| link.span)) {
            assert!(text.get(span.start..span.end).is_some(), "{span:?}");
        }
    }
});
