//! Any text as the words of a town, beside a German catalogue: read, said, and as a pseudo-language.
#![no_main]

use libfuzzer_sys::fuzz_target;
use lotse::i18n::{self, Args, Origin};
use lotse::locale::{Language, Locales};
use lotse::source::FileId;

fuzz_target!(|text: &str| {
    let languages = ["de", "ar"].map(Language::named).to_vec();
    let locales = Locales::new(languages, "de").expect("German is there");
    let arabic = locales.find("ar").expect("Arabic is there");
    let file = FileId::new("i18n/ar/portal.ftl");
    let german = (locales.source(), FileId::new("i18n/de/portal.ftl"), Origin::Lotse, "home = Start\n".to_owned());
    let files = [german, (arabic, file.clone(), Origin::Portal, text.to_owned())];
    let (catalogues, found) = i18n::load(&locales, &files);
    for finding in found {
        let span = finding.primary.span;
        assert!(text.get(span.start..span.end).is_some() || finding.primary.file != file, "{finding:?}");
    }
    let names: Vec<String> = catalogues.names().map(str::to_owned).collect();
    for name in names {
        if let Some(said) = catalogues.message(arabic, &name, None, &Args::new()) {
            let _ = (said.html(), said.plain());
        }
    }
    i18n::pseudo_catalogue(&file, text);
});
