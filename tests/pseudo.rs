//! A build with a pseudo-language shows what is no message. Neither it nor one with drafts takes the place of a portal for the public.

#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "the test writes portals")]

mod harness;

use std::collections::BTreeMap;
use std::fs;

use harness::{lotse, memory, printed, tree, write};
use lotse::build::{Options, Outputs, load};
use lotse::source::{Embedded, Sources};
use scraper::{Html, Selector};

const KURS: [(&str, &str); 2] = [
    ("content/_index.md", "---\ntitle: Willkommen\n---\n"),
    ("content/services/kurs.md", "---\ntitle: Kurs\nkind: course\n---\n\nText.\n"),
];

fn outputs(sources: &dyn Sources) -> BTreeMap<String, Vec<u8>> {
    let loaded = load(sources, &Embedded, &Options { pseudo: true, closed: true, ..harness::options() });
    assert_eq!(loaded.diagnostics, []);
    let ready = loaded.ready.unwrap();
    let (outputs, diagnostics) = Outputs::new(&ready.portal, &ready.theme, sources);
    assert_eq!(diagnostics, []);
    outputs.paths().map(|path| (path.to_owned(), outputs.make(path).unwrap())).collect()
}

#[test]
fn every_word_of_the_theme_stands_in_brackets() {
    let outputs = outputs(&memory(&KURS));
    let html = String::from_utf8(outputs["pseudo/services/kurs/index.html"].clone()).unwrap();
    let page = Html::parse_document(&html);
    assert_eq!(page.root_element().attr("lang"), Some("de-x-pseudo"));
    let select = |selector: &str| Selector::parse(selector).unwrap();
    let skip: String = page.select(&select(".skip a")).next().unwrap().text().collect();
    assert_eq!(skip, "⟦Žúúɱ ÍÍñĥááļţ šþŕííñĝééñ⟧");
    // Words of the pseudo-language are in brackets; what is in another language says so.
    let own = |element: &scraper::ElementRef<'_>| {
        let marked = element.ancestors().filter_map(scraper::ElementRef::wrap).chain([*element]);
        let mut langs: Vec<&str> = marked.filter_map(|element| element.attr("lang")).collect();
        element.attr("lang").or_else(|| langs.pop()).is_none_or(|lang| lang == "de-x-pseudo")
    };
    let buttons: Vec<_> = page.select(&select("summary, .skip a, label")).filter(own).collect();
    assert!(!buttons.is_empty());
    for button in buttons {
        let words: String = button.text().collect();
        assert!(words.trim().is_empty() || words.contains('⟦'), "{words}");
    }
}

#[test]
fn nothing_is_for_search_engines() {
    let outputs = outputs(&memory(&KURS));
    assert_eq!(outputs["robots.txt"], b"User-agent: *\nDisallow: /\n");
    assert!(!outputs.contains_key("sitemap.xml"));
    for (path, bytes) in outputs.iter().filter(|(path, _)| path.ends_with(".html")) {
        let html = String::from_utf8_lossy(bytes).replace('"', "");
        assert!(html.contains("noindex"), "{path}");
        assert!(!html.contains("rel=canonical"), "{path}");
    }
}

#[test]
fn drafts_and_languages_in_preparation_are_closed_to_search_engines_and_take_nobodys_place() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    let settings = format!("{}[languages.ar]\nstatus = \"preview\"\n", harness::SETTINGS);
    write(root, &[("portal.toml", settings.as_str()), harness::LABELS[0], harness::LABELS[1]]);
    write(root, &KURS);
    write(root, &[("content/services/bald.md", "---\ntitle: Bald\nkind: course\ndraft: true\n---\n\nText.\n")]);
    let build = |more: &[&str]| lotse(root, &[&["build", "--date", "2026-11-22"], more].concat());
    assert!(build(&[]).status.success());
    let public = tree(&root.join("public"));
    let address = ["--drafts", "--base-url", "https://hafen.example/"];
    let drafts = build(&address);
    assert!(drafts.status.success(), "{}", printed(&drafts));
    let seen = tree(&root.join("public-drafts"));
    assert!(seen.contains_key("de/services/bald/index.html") && seen.contains_key("ar/index.html"));
    assert_eq!(seen["robots.txt"], b"User-agent: *\nDisallow: /\n");
    assert!(!seen.contains_key("sitemap.xml"));
    for (path, bytes) in seen.iter().filter(|(path, _)| path.ends_with(".html")) {
        assert!(String::from_utf8_lossy(bytes).contains("noindex"), "{path}");
    }
    let refused = build(&["--drafts", "--out", "public"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(printed(&refused).contains("public-drafts"), "{}", printed(&refused));
    assert_eq!(tree(&root.join("public")), public);
    assert!(build(&["--drafts"]).status.success(), "its own folder is brought up to date");
}

#[test]
fn the_portal_for_the_public_is_never_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    write(root, &[("portal.toml", harness::SETTINGS), harness::LABELS[0], harness::LABELS[1]]);
    write(root, &KURS);
    let day = ["--date", "2026-11-22"];
    let build = |more: &[&str]| lotse(root, &[&["build"], &day[..], more].concat());
    assert!(build(&[]).status.success());
    assert!(build(&["--out", "web"]).status.success());
    let (public, web) = (tree(&root.join("public")), tree(&root.join("web")));
    let pseudo = build(&["--pseudo"]);
    assert!(pseudo.status.success(), "{}", printed(&pseudo));
    assert!(root.join("public-pseudo/pseudo/index.html").is_file());
    for out in ["public", "web", "./web/../public"] {
        assert_eq!(build(&["--pseudo", "--out", out]).status.code(), Some(2), "{out}");
    }
    assert_eq!((tree(&root.join("public")), tree(&root.join("web"))), (public, web));
    assert!(build(&["--pseudo"]).status.success(), "its own folder is brought up to date");
    fs::remove_dir_all(root.join("public")).unwrap();
    assert_eq!(build(&["--pseudo", "--out", "public"]).status.code(), Some(2), "the place of the portal is kept free");
}
