//! The choice of a language: on the first page, and from every page to the same page in another language.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod harness;

use std::collections::BTreeMap;

use harness::{all, html, memory, outputs, words};
use lotse::source::Memory;
use scraper::Selector;

/// A language of the portal's own, of which Lotse has no words.
const OWN: &str = "name = \"Elbisch\"\nlang = \"sjn\"\ndir = \"ltr\"\nlocale = \"en\"\n";

fn portal() -> Memory {
    let settings = harness::SETTINGS.replace("[\"de\", \"ar\"]", "[\"de\", \"ar\", \"x-elb\", \"de-simple\"]");
    // What stands in for words that a language lacks is what these tests are about.
    let settings = format!("{settings}\"messages/required\" = \"off\"\n");
    memory(&[
        ("portal.toml", &settings),
        ("i18n/x-elb/language.toml", OWN),
        ("content/_index.md", "---\ntitle: Willkommen\n---\n"),
        ("content/services/_index.md", "---\ntitle: Angebote\n---\n"),
        ("content/services/kurs.md", "---\ntitle: Kurs\ntopics: [work]\n---\n\nText.\n"),
        ("content/services/kurs.ar.md", "---\ntitle: دورة\n---\n\nنص.\n"),
    ])
}

/// The path in the output of a relative address on a page.
fn path_of(page: &str, address: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "" | "." => {}
            part => parts.push(part),
        }
    }
    parts.push("index.html");
    parts.join("/")
}

/// Where the first list of languages of a page leads, by language.
fn choice(outputs: &BTreeMap<String, Vec<u8>>, path: &str) -> BTreeMap<String, String> {
    let page = html(outputs, path);
    let list = all(&page, ".languages").into_iter().next().unwrap();
    let links = Selector::parse("a[hreflang]").unwrap();
    let found = list.select(&links).map(|link| {
        assert_eq!(link.attr("lang"), link.attr("hreflang"), "a name is in its own language");
        assert!(link.attr("dir").is_some());
        (link.attr("hreflang").unwrap().to_owned(), path_of(path, link.attr("href").unwrap()))
    });
    found.collect()
}

#[test]
fn the_first_page_names_each_language_in_its_own_words_and_lends_it_none() {
    let outputs = outputs(&portal());
    let page = html(&outputs, "index.html");
    let links = all(&page, ".chooser a");
    let shown: Vec<_> =
        links.iter().map(|link| (words(*link), link.attr("lang").unwrap(), link.attr("dir").unwrap())).collect();
    let names: Vec<_> =
        shown.iter().map(|(words, lang, dir)| (words.split(' ').next().unwrap(), *lang, *dir)).collect();
    let expected = [
        ("Deutsch", "de", "ltr"),
        ("العربية", "ar", "rtl"),
        ("Elbisch", "sjn", "ltr"),
        ("Leichte", "de-simple", "ltr"),
    ];
    assert_eq!(names, expected, "in the order of the settings");
    assert_eq!(shown[2].0, "Elbisch", "no sentence in another language under its name");
    assert!(shown[1].0.len() > "العربية".len(), "a sentence in Arabic");
}

#[test]
fn from_each_kind_of_page_one_tap_leads_to_the_same_page_in_another_language() {
    let outputs = outputs(&portal());
    for place in ["", "services/", "services/kurs/", "topics/", "topics/work/", "a-z/", "search/"] {
        let choice = choice(&outputs, &format!("ar/{place}index.html"));
        for (lang, id) in [("de", "de"), ("ar", "ar"), ("sjn", "x-elb"), ("de-simple", "de-simple")] {
            let target = format!("{id}/{place}index.html");
            assert_eq!(choice[lang], target);
            assert!(outputs.contains_key(&target));
        }
    }
}

#[test]
fn from_a_sheet_one_tap_leads_to_the_sheet_in_another_language_and_to_the_german_page() {
    let outputs = outputs(&portal());
    let choice = choice(&outputs, "ar/services/kurs/de/index.html");
    assert_eq!(choice["ar"], "ar/services/kurs/de/index.html");
    assert_eq!(choice["sjn"], "x-elb/services/kurs/de/index.html");
    assert_eq!(choice["de"], "de/services/kurs/index.html", "German stands on every sheet");
    assert!(choice.values().all(|path| outputs.contains_key(path)));
    let page = html(&outputs, "ar/services/kurs/de/index.html");
    let current = all(&page, ".languages [aria-current]");
    assert_eq!(current.len(), 1);
    assert_eq!(current[0].attr("lang"), Some("ar"));
    let missing: Vec<_> = all(&page, ".languages a")
        .into_iter()
        .filter(|link| link.select(&Selector::parse("small").unwrap()).next().is_some())
        .collect();
    assert_eq!(missing.len(), 2, "languages that do not have the page say so before the tap");
}

#[test]
fn a_page_that_does_not_exist_leads_to_every_language() {
    let outputs = outputs(&portal());
    for path in ["404.html", "ar/404.html"] {
        let page = html(&outputs, path);
        let links = all(&page, ".chooser a");
        let addresses: Vec<_> = links.iter().map(|link| link.attr("href").unwrap()).collect();
        let expected = ["de", "ar", "x-elb", "de-simple"].map(|id| format!("https://hafen.example/{id}/"));
        assert_eq!(addresses, expected);
    }
}

#[test]
fn the_foot_says_where_a_machine_translated_the_words_of_the_interface() {
    let settings = harness::SETTINGS.replace("[\"de\", \"ar\"]", "[\"de\", \"ar\", \"ti\"]");
    let outputs =
        outputs(&memory(&[("portal.toml", &settings), ("content/services/kurs.md", "---\ntitle: Kurs\n---\n")]));
    for place in
        ["index.html", "services/kurs/index.html", "services/kurs/de/index.html", "search/index.html", "404.html"]
    {
        let said = |language: &str| all(&html(&outputs, &format!("{language}/{place}")), ".machine").len();
        assert_eq!(said("ti"), 1, "{place}");
        if !place.contains("/de/") {
            assert_eq!(said("de"), 0, "{place}");
        }
        assert_eq!(said("ar"), 0, "{place}");
    }
}
