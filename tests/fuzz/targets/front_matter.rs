//! Any bytes as a content file: decoded, split, read by the table of every type; its findings point into the text, and its safe
//! corrections can be made.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lotse::config::Vocabularies;
use lotse::content::{COMMON_FIELDS, Reading, Side, TYPES, record};
use lotse::diag::{Diagnostic, Safety};
use lotse::locale::{Language, Locales};
use lotse::source::{FileId, SourceText, decode};

fuzz_target!(|bytes: &[u8]| {
    let text = match decode(bytes) {
        Ok(text) => text.to_owned(),
        Err(error) => error.text,
    };
    let file = FileId::new("content/a.md");
    let (split, found) = lotse::front_matter::read(&file, &text);
    judge(&text, &found);
    let languages = ["de", "ar"].map(Language::named).to_vec();
    let locales = Locales::new(languages, "de").expect("German is there");
    for kind in TYPES {
        for side in [Side::Source, Side::Translation] {
            let vocabularies = &Vocabularies::default();
            let reading = Reading { file: &file, locale: locales.source(), side, vocabularies };
            let (_, found) = record(reading, &split.fields, &[COMMON_FIELDS, kind.fields]);
            judge(&text, &found);
        }
    }
});

fn judge(text: &str, found: &[Diagnostic]) {
    let lines = SourceText::new(text);
    for finding in found {
        let span = finding.primary.span;
        assert!(text.get(span.start..span.end).is_some(), "{finding:?}");
        lines.lines.line_column(text, span.start);
        let Some(fix) = finding.fix.as_ref().filter(|fix| fix.safety == Safety::Safe) else { continue };
        let edits: Vec<_> = fix.edits().collect();
        assert!(lotse::fix::patch(text.as_bytes(), &edits).is_some() || text.starts_with('\u{FEFF}'), "{fix:?}");
    }
}
