//! Fonts for scripts that many devices lack: where pages link them, and how a theme brings one.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod harness;

use std::collections::BTreeMap;

use harness::{loaded, memory, outputs, page};
use lotse::source::{Embedded, FileId, Memory, Sources as _};

const SERVICE: &str = "---\ntitle: Wohngeld\n---\n\nText.\n";
const TIGRINYA: &str = "---\ntitle: ሓገዝ ክራይ\n---\n\nጽሑፍ።\n";
const KHMER: &str = "name = \"ខ្មែរ\"\nlang = \"km\"\nfont = \"khmer\"\n";

fn portal(languages: &str) -> Memory {
    with_rules(languages, "")
}

/// A portal with a language that has a font and no words.
fn khmer(about: &str) -> Memory {
    with_rules("\"de\", \"km\"", "\"messages/required\" = \"off\"\n").with("i18n/km/language.toml", about.as_bytes())
}

fn with_rules(languages: &str, rules: &str) -> Memory {
    let settings = format!(
        "[portal]\nname = \"Hafen\"\nlanguages = [{languages}]\n[rules]\n\"publish/duty-page\" = \"off\"\n{rules}"
    );
    memory(&[
        ("portal.toml", settings.as_str()),
        ("content/services/wohngeld.md", SERVICE),
        ("content/ueber-uns.md", SERVICE),
    ])
}

fn tigrinya(languages: &str) -> Memory {
    portal(languages).with("content/services/wohngeld.ti.md", TIGRINYA.as_bytes())
}

/// The pages that link a font, without those that only lead on.
fn with_font(outputs: &BTreeMap<String, Vec<u8>>, font: &str) -> Vec<String> {
    let link = format!("assets/fonts/{font}.");
    let pages = outputs.iter().filter(|(path, _)| path.ends_with(".html"));
    pages.filter(|(_, bytes)| String::from_utf8_lossy(bytes).contains(&link)).map(|(path, _)| path.clone()).collect()
}

#[test]
fn only_pages_of_a_language_with_a_font_link_it_and_its_files_are_there() {
    let built = outputs(&tigrinya("\"de\", \"ti\""));
    let linked = with_font(&built, "ethiopic");
    let own: Vec<String> =
        built.keys().filter(|path| path.starts_with("ti/") && path.ends_with(".html")).cloned().collect();
    assert!(own.len() > 4 && own.contains(&"ti/services/wohngeld/de/index.html".to_owned()), "{own:?}");
    assert_eq!(linked, own);
    let german = page(&built, "de/services/wohngeld/index.html");
    assert!(german.contains("ትግርኛ") && !german.contains("as=font"), "the name of a language needs no font");
    let tigrinya = page(&built, "ti/services/wohngeld/index.html");
    for ending in ["css", "woff2"] {
        let name =
            built.keys().find(|path| path.starts_with("assets/fonts/ethiopic.") && path.ends_with(ending)).unwrap();
        assert!(tigrinya.contains(&format!("href=../../../{name}")), "{name} in {tigrinya}");
    }
}

#[test]
fn a_style_sheet_of_a_font_names_the_published_file() {
    let built = outputs(&tigrinya("\"de\", \"ti\""));
    let find = |ending: &str| {
        built.keys().find(|path| path.starts_with("assets/fonts/ethiopic.") && path.ends_with(ending)).unwrap()
    };
    let file = find(".woff2").rsplit('/').next().unwrap();
    assert!(String::from_utf8_lossy(&built[find(".css")]).contains(&format!("url({file})")), "{file}");
    assert!(built.keys().any(|path| path.starts_with("assets/fonts/OFL.")), "the licence comes with the font");
}

#[test]
fn a_language_whose_text_stands_in_brings_its_font() {
    let tigre = "name = \"ትግራይት\"\nlang = \"tig\"\nlocale = \"ti\"\nfallback = [\"ti\"]\n";
    let sources = tigrinya("\"de\", \"tig\", \"ti\"").with("i18n/tig/language.toml", tigre.as_bytes());
    let words = |name: &str| Embedded.read(&FileId::new(&format!("i18n/ti/{name}"))).unwrap();
    let names = ["interface.ftl", "vocabulary.ftl"];
    let sources = names.iter().fold(sources, |all, name| all.with(&format!("i18n/tig/{name}"), &words(name)));
    let built = outputs(&sources);
    let linked = with_font(&built, "ethiopic");
    for (path, expected) in [
        ("tig/services/wohngeld/index.html", true),
        ("tig/services/wohngeld/de/index.html", true),
        ("tig/ueber-uns/index.html", false),
    ] {
        assert_eq!(linked.contains(&path.to_owned()), expected, "{path} in {linked:?}");
    }
}

#[test]
fn a_theme_brings_a_font_for_another_script_with_two_files() {
    let css = "@font-face { font-family: Khmer; src: url(khmer.woff2) }";
    let sources = khmer(KHMER)
        .with("themes/default/assets/fonts/khmer.css", css.as_bytes())
        .with("themes/default/assets/fonts/khmer.woff2", b"font");
    let linked = with_font(&outputs(&sources), "khmer");
    assert!(linked.contains(&"km/ueber-uns/index.html".to_owned()), "{linked:?}");
    assert!(linked.iter().all(|path| path.starts_with("km/")), "{linked:?}");
}

#[test]
fn a_font_that_the_theme_does_not_have_is_told_at_its_place() {
    let told = |text: &str| {
        let sources = khmer(text);
        let found = loaded(&sources).diagnostics.into_iter().find(|finding| finding.rule.name == "settings/invalid");
        let found = found.unwrap();
        assert_eq!(found.primary.file.as_str(), "i18n/km/language.toml");
        (text[found.primary.span.start..found.primary.span.end].to_owned(), found.help.unwrap())
    };
    assert_eq!(told(KHMER), ("\"khmer\"".to_owned(), "font"));
    assert_eq!(told(&KHMER.replace("khmer", "etiopic")), ("\"etiopic\"".to_owned(), "did-you-mean"));
}
