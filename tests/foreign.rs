//! What is in another language than its page says so: words in texts and attributes, and lists before a link is followed.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod harness;

use std::collections::BTreeMap;

use harness::{memory, outputs};
use lotse::content::{COMMON_FIELDS, ContentType, Field, Kind, TYPES};
use lotse::source::Memory;
use scraper::{ElementRef, Html, Node, Selector};

/// A word that every German text of the test's portal has.
const WORD: &str = "Fremdwort";

/// A value for a field, with the word in every text.
fn value(field: &Field, kind: &Kind) -> Option<String> {
    Some(match kind {
        Kind::Text => match field.name {
            "slug" | "type" | "recurrence" | "geo" | "currency" | "icon" => return None,
            "number" | "room" => "\"3.2\"".to_owned(),
            "legal_area" | "reference" | "paragraph" => format!("\"{WORD} § 1\""),
            name => format!("\"{WORD} {name}\""),
        },
        Kind::Bool => "ja".to_owned(),
        Kind::Integer => "3".to_owned(),
        Kind::Number => "0.5".to_owned(),
        Kind::Amount => "12,50".to_owned(),
        Kind::Date | Kind::DateTime => "2026-12-01".to_owned(),
        Kind::Duration => "1y".to_owned(),
        Kind::Term(vocabulary) => vocabulary.values[0].to_owned(),
        Kind::PortalTerm("topic") => "work".to_owned(),
        Kind::PortalTerm("district") => "mitte".to_owned(),
        Kind::PortalTerm(_) => "women".to_owned(),
        Kind::Language => "ar".to_owned(),
        Kind::Reference(types) => types.iter().find(|kind| **kind != "open").map(|_| "alles".to_owned())?,
        Kind::Phone => "\"02381 1\"".to_owned(),
        Kind::Email => "a@hafen.example".to_owned(),
        Kind::Url => "https://hafen.example/".to_owned(),
        Kind::Hours => "Mo-Fr 08:00-12:00".to_owned(),
        Kind::List(inner) => format!("[{}]", value(field, inner)?),
        Kind::Record(fields) => format!("{{{}}}", entries(fields).join(", ")),
        Kind::Path | Kind::File | Kind::Free => return None,
    })
}

fn entries(fields: &[Field]) -> Vec<String> {
    // Who waits for consent is not named, a measure that follows itself is none, and pictures have tests of their own.
    let not = [
        "image",
        "sign_language",
        "logo",
        "translation",
        "draft",
        "aliases",
        "parent",
        "predecessor",
        "continues",
        "valid",
    ];
    let there = fields.iter().filter(|field| !not.contains(&field.name));
    there.filter_map(|field| Some(format!("{}: {}", field.name, value(field, &field.kind)?))).collect()
}

fn document(kind: &ContentType) -> String {
    let fields: Vec<String> = entries(COMMON_FIELDS).into_iter().chain(entries(kind.fields)).collect();
    format!("---\n{}\n---\n\n{WORD} im Text.\n\n## {WORD} als Überschrift\n", fields.join("\n"))
}

/// One document of each type with all its fields, in German alone; topics, districts and themes have German names alone.
fn portal() -> Memory {
    let labels = format!(
        "topic-work = {WORD} Arbeit\ndistrict-mitte = {WORD} Mitte\ntheme-women = {WORD} Frauen\nportal-name = {WORD} Hafen\n"
    );
    let settings = harness::SETTINGS.replace("themes = []", "themes = [\"women\"]");
    let portal = memory(&[("i18n/de/portal.ftl", &labels), ("portal.toml", &settings)]);
    TYPES.iter().fold(portal, |portal, kind| {
        let file = if kind.name == "section" { "_index" } else { "alles" };
        let folder = if kind.folder.is_empty() { String::new() } else { format!("{}/", kind.folder) };
        portal.with(&format!("content/{folder}{file}.md"), document(kind).as_bytes())
    })
}

/// The language and direction around an element.
fn around(element: ElementRef<'_>) -> (Option<String>, Option<String>) {
    let outwards = || [element].into_iter().chain(element.ancestors().filter_map(ElementRef::wrap));
    let nearest = |name: &str| outwards().find_map(|element| element.attr(name)).map(str::to_owned);
    (nearest("lang"), nearest("dir"))
}

#[test]
fn every_german_word_on_an_arabic_page_is_marked_as_german() {
    let loaded = harness::loaded(&portal());
    let errors: Vec<_> =
        loaded.diagnostics.iter().map(|finding| (finding.rule.name, &finding.primary, &finding.args)).collect();
    let ready = loaded.ready.unwrap();
    let sources = portal();
    let (outputs, _) = lotse::build::Outputs::new(&ready.portal, &ready.theme, &sources);
    let mut bare = BTreeMap::new();
    let mut seen = 0;
    for path in outputs.paths().filter(|path| path.starts_with("ar/") && path.ends_with("index.html")) {
        let page = Html::parse_document(&String::from_utf8(outputs.make(path).unwrap()).unwrap());
        for node in page.tree.nodes() {
            let Some(element) = node.parent().and_then(ElementRef::wrap) else { continue };
            let Node::Text(text) = node.value() else { continue };
            // What stands in the title of a window, cannot be marked.
            if text.contains(WORD) && element.value().name() != "title" {
                seen += 1;
                if around(element) != (Some("de".to_owned()), Some("ltr".to_owned())) {
                    bare.insert(text.to_string(), path.to_owned());
                }
            }
        }
    }
    assert!(seen > 300, "{seen} of {errors:?}");
    assert_eq!(bare, BTreeMap::new());
}

#[test]
fn every_german_word_in_an_attribute_of_an_arabic_page_is_marked_as_german() {
    let ready = harness::loaded(&portal()).ready.unwrap();
    let sources = portal();
    let (outputs, _) = lotse::build::Outputs::new(&ready.portal, &ready.theme, &sources);
    let mut bare = BTreeMap::new();
    for path in outputs.paths().filter(|path| path.starts_with("ar/") && path.ends_with("index.html")) {
        let page = Html::parse_document(&String::from_utf8(outputs.make(path).unwrap()).unwrap());
        for element in page.select(&Selector::parse("body *").unwrap()) {
            for (name, text) in element.value().attrs() {
                if text.contains(WORD) && !["href", "src"].contains(&name) && around(element).0.as_deref() != Some("de")
                {
                    bare.insert(format!("{name}={text}"), path.to_owned());
                }
            }
        }
    }
    assert_eq!(bare, BTreeMap::new());
}

/// The text of each item of the lists of a page, by the words of its first link.
fn items(outputs: &BTreeMap<String, Vec<u8>>, path: &str, list: &str) -> BTreeMap<String, String> {
    let page = Html::parse_document(std::str::from_utf8(&outputs[path]).unwrap());
    let words =
        |element: ElementRef<'_>| element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
    let (list, link) = (Selector::parse(list).unwrap(), Selector::parse("a").unwrap());
    let found = page.select(&list).filter_map(|item| {
        let link = item.select(&link).next()?;
        Some((words(link), words(item)))
    });
    found.collect()
}

#[test]
fn a_list_says_in_which_language_a_text_is_where_it_is_another() {
    let built = outputs(&memory(&[
        ("content/services/_index.md", "---\ntitle: Angebote\n---\n"),
        ("content/services/fehlt.md", "---\ntitle: Fehlt\ntopics: [work]\n---\n\nText.\n"),
        ("content/services/teils.md", "---\ntitle: Teils\ntopics: [work]\n---\n\nText.\n"),
        ("content/services/teils.ar.md", "---\ntitle: جزئي\n---\n"),
        ("content/services/ganz.md", "---\ntitle: Ganz\ntopics: [work]\nrelated: [fehlt, teils]\n---\n\nText.\n"),
        ("content/services/ganz.ar.md", "---\ntitle: كامل\n---\n\nنص.\n"),
    ]));
    let label = "باللغة: الألمانية";
    for (path, list) in [
        ("ar/services/index.html", "main .rows > li"),
        ("ar/topics/work/index.html", "main .rows > li"),
        ("ar/search/index.html", "main .links > li"),
        ("ar/a-z/index.html", "main .links > li"),
    ] {
        let items = items(&built, path, list);
        assert!(items["Fehlt"].contains(label), "{path}: {items:?}");
        assert!(items["جزئي"].contains(label), "the heading alone is Arabic: {path}: {items:?}");
        assert!(!items["كامل"].contains(label), "{path}: {items:?}");
    }
    let related = items(&built, "ar/services/ganz/index.html", "main .links > li");
    assert!(related["Fehlt"].contains(label) && related["جزئي"].contains(label), "{related:?}");
    let menus = items(&built, "ar/services/ganz/index.html", ".breadcrumbs li, .site-footer li");
    assert!(
        menus.values().all(|item| !item.contains(label)),
        "the way here and the foot are no lists to choose from: {menus:?}"
    );
    let german = items(&built, "de/services/index.html", "main .rows > li");
    assert!(german.values().all(|item| !item.contains("auf ")), "{german:?}");
}

#[test]
fn easy_german_says_that_a_text_is_not_in_easy_german_instead_of_naming_german() {
    let settings = harness::SETTINGS.replace("[\"de\", \"ar\"]", "[\"de\", \"de-simple\"]");
    let built = outputs(&memory(&[
        ("portal.toml", &settings),
        ("content/services/_index.md", "---\ntitle: Angebote\n---\n"),
        ("content/services/kurs.md", "---\ntitle: Kurs\n---\n\nText.\n"),
    ]));
    let items = items(&built, "de-simple/services/index.html", "main .rows > li");
    assert!(items["Kurs"].contains("noch nicht in Leichter Sprache"), "{items:?}");
}
