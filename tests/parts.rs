//! A build in parts: each holds just its languages, and all of them together are the whole, byte for byte.

#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "the test writes portals and reads outputs")]

mod harness;

use std::path::Path;

use harness::{LABELS, SETTINGS, lotse, printed, tree, write};

/// A portal in German, Arabic and English, with something that belongs to no language.
fn portal() -> tempfile::TempDir {
    let at = tempfile::tempdir().unwrap();
    let settings = SETTINGS.replace("\"de\", \"ar\"", "\"de\", \"ar\", \"en\"");
    write(
        at.path(),
        &[
            ("portal.toml", &settings),
            LABELS[0],
            LABELS[1],
            ("i18n/en/portal.ftl", "topic-work = Work\ndistrict-mitte = Centre\n"),
            ("content/_index.md", "---\ntitle: Hafen\n---\n"),
            ("content/kurs.md", "---\ntitle: Kurs\naliases: [alter-kurs]\n---\n\n[Plan](plan.txt)\n"),
            ("content/kurs.ar.md", "---\ntitle: دورة\n---\n\nدورة اللغة مجانية للجميع في المدينة.\n"),
            ("content/plan.txt", "Montag\n"),
        ],
    );
    at
}

fn build(at: &Path, arguments: &[&str]) -> String {
    let day = ["build", "--date", "2026-11-22"];
    let built = lotse(at, &[&day, arguments].concat());
    assert_eq!(built.status.code(), Some(0), "{}", printed(&built));
    printed(&built)
}

#[test]
fn parts_hold_their_languages_and_are_the_whole_when_laid_together() {
    let at = portal();
    build(at.path(), &[]);
    build(at.path(), &["--languages", "ar"]);
    build(at.path(), &["--languages", "en, de"]);
    let whole = tree(&at.path().join("public"));
    let arabic = tree(&at.path().join("public-ar"));
    let files = |languages: fn(&str) -> bool| -> Vec<&String> {
        whole.keys().filter(|path| *path != "manifest.json" && languages(path)).collect()
    };
    let names = |tree: &std::collections::BTreeMap<String, Vec<u8>>| -> Vec<String> {
        tree.keys().filter(|path| *path != "manifest.json").cloned().collect()
    };
    assert_eq!(names(&arabic).iter().collect::<Vec<_>>(), files(|path| path.starts_with("ar/")));
    let others = tree(&at.path().join("public-de-en"));
    assert_eq!(names(&others).iter().collect::<Vec<_>>(), files(|path| !path.starts_with("ar/")));
    assert!(names(&others).iter().any(|path| path == "index.html"));

    let joined = lotse(at.path(), &["join", "--out", "ganz", "public-de-en", "public-ar"]);
    assert_eq!(joined.status.code(), Some(0), "{}", printed(&joined));
    assert!(tree(&at.path().join("ganz")) == whole, "laid together, the parts are the whole");
    let again = lotse(at.path(), &["join", "--out", "ganz", "public-ar", "public-de-en"]);
    assert!(printed(&again).contains("(0 neu, 0 geändert, 0 entfernt)"), "{}", printed(&again));
}

#[test]
fn what_is_no_whole_is_not_laid_together() {
    let at = portal();
    build(at.path(), &["--languages", "ar"]);
    build(at.path(), &["--languages", "de,en"]);
    let refuses = |parts: &[&str], words: &str| {
        let joined = lotse(at.path(), &[&["join", "--out", "ganz"], parts].concat());
        assert_eq!(joined.status.code(), Some(2), "{}", printed(&joined));
        assert!(printed(&joined).contains(words), "{}", printed(&joined));
        assert!(!at.path().join("ganz").exists());
    };
    refuses(&["public-de-en"], "Es fehlt der Teil mit diesen Sprachen: ar.");
    refuses(&["content"], "„content“ ist kein Teil eines Portals.");
    let later = lotse(at.path(), &["build", "--date", "2026-11-23", "--languages", "ar", "--out", "spaeter"]);
    assert_eq!(later.status.code(), Some(0), "{}", printed(&later));
    refuses(&["public-de-en", "spaeter"], "„spaeter“ passt nicht zu „public-de-en“.");
    write(&at.path().join("public-ar"), &[("ar/index.html", "verändert")]);
    refuses(&["public-de-en", "public-ar"], "ist nicht so, wie Lotse es geschrieben hat.");
}

#[test]
fn parts_with_drafts_never_take_the_place_of_the_public() {
    let at = portal();
    for arguments in
        [&[][..], &["--languages", "ar"], &["--drafts", "--languages", "ar"], &["--drafts", "--languages", "de,en"]]
    {
        build(at.path(), arguments);
    }
    let (public, arabic) = (tree(&at.path().join("public")), tree(&at.path().join("public-ar")));
    let drafts = ["public-drafts-ar", "public-drafts-de-en"];
    let joined = lotse(at.path(), &[&["join", "--out", "public"], &drafts[..]].concat());
    assert_eq!(joined.status.code(), Some(2), "{}", printed(&joined));
    assert!(printed(&joined).contains("nicht für die Öffentlichkeit gebaut"), "{}", printed(&joined));
    let part = lotse(at.path(), &["build", "--drafts", "--languages", "ar", "--out", "public-ar"]);
    assert_eq!(part.status.code(), Some(2), "{}", printed(&part));
    assert!(tree(&at.path().join("public")) == public && tree(&at.path().join("public-ar")) == arabic);
    let joined = lotse(at.path(), &[&["join", "--out", "entwurf"], &drafts[..]].concat());
    assert_eq!(joined.status.code(), Some(0), "{}", printed(&joined));
    let again = lotse(at.path(), &[&["join", "--out", "entwurf"], &drafts[..]].concat());
    assert_eq!(again.status.code(), Some(0), "{}", printed(&again));
}

#[test]
fn a_part_never_takes_the_place_of_the_whole() {
    let at = portal();
    build(at.path(), &[]);
    let before = tree(&at.path().join("public"));
    let refuses = |arguments: &[&str], words: &str| {
        let refused = lotse(at.path(), &[&["build"], arguments].concat());
        assert_eq!(refused.status.code(), Some(2), "{}", printed(&refused));
        assert!(printed(&refused).contains(words), "{}", printed(&refused));
        assert!(tree(&at.path().join("public")) == before);
    };
    refuses(&["--languages", "ar", "--out", "public"], "liegt ein Portal mit anderen Sprachen");
    refuses(&["--languages", "ar,fa"], "Die Sprache „fa“ gibt es in diesem Portal nicht. Es gibt: de, ar, en.");
    refuses(&["--languages", ","], "Nennen Sie hinter --languages mindestens eine Sprache.");
}
