//! Any text as the settings of a portal, and as those of a language.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lotse::source::FileId;

fuzz_target!(|text: &str| {
    let file = FileId::new("portal.toml");
    let (_, found) = lotse::config::read(&file, text);
    let (_, more) = lotse::i18n::read_language(&FileId::new("i18n/ar/language.toml"), "ar", text);
    for finding in found.iter().chain(&more) {
        let span = finding.primary.span;
        assert!(text.get(span.start..span.end).is_some(), "{finding:?}");
    }
});
