//! Lists of the whole portal: from A to Z by the letters of each language, and by what people look for.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod harness;

use std::collections::BTreeMap;

use harness::{memory, outputs, page};
use scraper::{Html, Selector};

/// A page as it is written; `page` takes the quotation marks away, which a parser needs.
fn raw(built: &BTreeMap<String, Vec<u8>>, path: &str) -> String {
    String::from_utf8(built[path].clone()).unwrap()
}

fn texts(html: &str, selector: &str) -> Vec<String> {
    let selector = Selector::parse(selector).unwrap();
    let words = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    Html::parse_document(html).select(&selector).map(|element| words(element.text().collect())).collect()
}

#[test]
fn umlauts_stand_with_their_letter_and_numbers_under_the_rest() {
    let built = outputs(&memory(&[
        ("content/services/a.md", "---\ntitle: Ärztin finden\n---\n"),
        ("content/services/b.md", "---\ntitle: Anmelden\n---\n"),
        ("content/services/c.md", "---\ntitle: „Zuhause“ suchen\n---\n"),
        ("content/services/d.md", "---\ntitle: 24 Stunden\n---\n"),
        ("content/services/e.md", "---\ntitle: Der Kurs\nsort_key: Kurs\n---\n"),
    ]));
    let html = raw(&built, "de/a-z/index.html");
    assert_eq!(texts(&html, ".letter h2"), ["A", "K", "Z", "Weitere"]);
    assert_eq!(
        texts(&html, ".letter li a"),
        ["Anmelden", "Ärztin finden", "Der Kurs", "„Zuhause“ suchen", "24 Stunden"]
    );
    assert_eq!(texts(&html, ".letters li").len(), 26);
    assert_eq!(texts(&html, ".letters a"), ["A", "K", "Z"], "a letter without entries is no link");
}

#[test]
fn the_arabic_article_does_not_count() {
    let built = outputs(&memory(&[
        ("content/services/a.md", "---\ntitle: Anmelden\n---\n"),
        ("content/services/a.ar.md", "---\ntitle: التسجيل\n---\n"),
        ("content/services/b.md", "---\ntitle: Wohnen\n---\n"),
        ("content/services/b.ar.md", "---\ntitle: إقامة\n---\n"),
    ]));
    let html = raw(&built, "ar/a-z/index.html");
    assert_eq!(texts(&html, ".letter h2")[..2], ["ا", "ت"]);
    assert_eq!(texts(&html, ".letter li a")[..2], ["إقامة", "التسجيل"]);
}

#[test]
fn what_is_over_and_what_is_a_folder_stand_in_no_list() {
    let built = outputs(&memory(&[
        ("content/services/_index.md", "---\ntitle: Alle Angebote\n---\n"),
        ("content/services/a.md", "---\ntitle: Anmelden\n---\n"),
        ("content/events/e.md", "---\ntitle: Vorbei\nstart: 2020-01-01\n---\n"),
        ("content/events/f.md", "---\ntitle: Morgen\nstart: 2026-11-23\n---\n"),
    ]));
    for path in ["de/a-z/index.html", "de/search/index.html"] {
        let listed = texts(&raw(&built, path), "main .links a");
        assert!(listed.contains(&"Anmelden".to_owned()) && listed.contains(&"Morgen".to_owned()), "{listed:?}");
        assert!(!listed.contains(&"Vorbei".to_owned()) && !listed.contains(&"Alle Angebote".to_owned()), "{listed:?}");
    }
}

#[test]
fn every_page_leads_to_the_lists_and_search_engines_find_them() {
    let built = outputs(&memory(&[("content/kurs.md", "---\ntitle: Kurs\n---\n")]));
    assert!(page(&built, "ar/kurs/index.html").contains("href=../search/"));
    let sitemap = page(&built, "ar/sitemap.xml");
    assert!(sitemap.contains("/ar/search/") && sitemap.contains("/ar/a-z/"));
    assert!(page(&built, "de/search/index.html").contains("name=description"));
}

#[test]
fn people_find_where_their_language_is_spoken_and_what_is_near() {
    let built = outputs(&memory(&[
        (
            "content/services/a.md",
            "---\ntitle: Beratung\nlanguages:\n  - {code: ar, how: spoken}\n  - {code: de, how: spoken}\n---\n",
        ),
        (
            "content/contacts/b.md",
            "---\ntitle: Amt\nlanguages: [ar, fa]\naddress:\n  street: Kai 1\n  district: mitte\n---\n",
        ),
    ]));
    assert_eq!(texts(&raw(&built, "de/languages/ar/index.html"), "main .card-title"), ["Beratung", "Amt"]);
    assert_eq!(texts(&raw(&built, "de/languages/fa/index.html"), "main .card-title"), ["Amt"]);
    assert_eq!(texts(&raw(&built, "de/districts/mitte/index.html"), "main .card-title"), ["Amt"]);
    assert!(!built.contains_key("de/languages/de/index.html"), "the language of the town needs no list");
    assert_eq!(texts(&raw(&built, "ar/languages/index.html"), "main h1").len(), 1);
}
