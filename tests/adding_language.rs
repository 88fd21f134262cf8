//! `lotse new language` makes all that a translator needs, and says what is to be done next.

#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "the test uses folders")]

mod harness;

use std::fs;
use std::path::Path;

use harness::{lotse, printed, tree, write};

fn portal() -> tempfile::TempDir {
    let at = tempfile::tempdir().unwrap();
    write(at.path(), &[("portal.toml", harness::SETTINGS), harness::LABELS[0], harness::LABELS[1]]);
    write(at.path(), &[("content/_index.md", "---\ntitle: Willkommen\n---\n")]);
    at
}

fn add(root: &Path, id: &str) {
    let settings = harness::SETTINGS.replace("\"ar\"]", &format!("\"ar\", \"{id}\"]"));
    write(root, &[("portal.toml", &settings)]);
}

fn findings(root: &Path, more: &[&str]) -> Vec<String> {
    let check = lotse(root, &[&["check", "--date", "2026-11-22", "--format", "short"], more].concat());
    let lines = printed(&check);
    lines.lines().filter(|line| line.contains('[')).map(str::to_owned).collect()
}

#[test]
fn a_new_language_has_all_files_and_nothing_in_them_counts_as_translated() {
    let at = portal();
    let made = lotse(at.path(), &["new", "language", "sw"]);
    assert!(made.status.success(), "{}", printed(&made));
    assert!(printed(&made).contains("languages = [\"de\", \"ar\", \"sw\"]"), "{}", printed(&made));
    let files = tree(&at.path().join("i18n/sw"));
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(names, ["interface.ftl", "language.toml", "portal.ftl", "vocabulary.ftl"]);
    let about = String::from_utf8(files["language.toml"].clone()).unwrap();
    for line in
        ["name = \"Kiswahili\"", "lang = \"sw\"", "script = \"Latn\"", "status = \"preview\"", "letters = \"A B Ch D"]
    {
        assert!(about.contains(line), "{line}: {about}");
    }
    let words = String::from_utf8(files["interface.ftl"].clone()).unwrap();
    assert!(words.contains("# en: Home\n# home = Startseite\n"), "{words}");
    add(at.path(), "sw");
    assert!(findings(at.path(), &[])[0].contains("settings/preview-language"), "{:?}", findings(at.path(), &[]));
    let missing = findings(at.path(), &["--drafts"]);
    assert_eq!(missing.len(), 3, "one for each catalogue: {missing:#?}");
    assert!(missing.iter().all(|line| line.contains("messages/untranslated")), "{missing:#?}");
    let filled = words.replace("# home = Startseite", "home = Mwanzo");
    fs::write(at.path().join("i18n/sw/interface.ftl"), filled).unwrap();
    let count = |lines: &[String]| lines[0].split_whitespace().find_map(|word| word.parse::<u32>().ok()).unwrap();
    assert_eq!(count(&findings(at.path(), &["--drafts"])), count(&missing) - 1);
}

#[test]
fn what_is_there_is_kept_and_only_what_is_missing_is_made() {
    let at = portal();
    write(at.path(), &[("i18n/am/language.toml", "name = \"Meins\"\nlang = \"am\"\n")]);
    assert!(lotse(at.path(), &["new", "language", "am"]).status.success());
    let before = tree(at.path());
    assert_eq!(before["i18n/am/language.toml"], b"name = \"Meins\"\nlang = \"am\"\n");
    let again = lotse(at.path(), &["new", "language", "am"]);
    assert_eq!(again.status.code(), Some(2), "{}", printed(&again));
    assert_eq!(tree(at.path()), before);
}

#[test]
fn a_language_that_lotse_has_needs_a_line_in_the_settings_alone() {
    let at = portal();
    let known = lotse(at.path(), &["new", "language", "ua"]);
    let said = printed(&known);
    assert!(known.status.success() && said.contains("Українська"), "{said}");
    assert!(said.contains("languages = [\"de\", \"ar\", \"uk\"]"), "{said}");
    let files = tree(at.path());
    assert!(!files.contains_key("i18n/uk/language.toml") && !files.contains_key("i18n/ua/language.toml"), "{said}");
    let words = String::from_utf8(files["i18n/uk/portal.ftl"].clone()).unwrap();
    assert!(words.contains("# topic-work = Arbeit\n"), "the town's own words are to be translated: {words}");
    add(at.path(), "uk");
    assert!(findings(at.path(), &[]).iter().all(|line| line.contains("[messages/untranslated]")));
}

#[test]
fn a_language_of_which_little_is_known_says_what_to_fill_in() {
    let at = portal();
    assert!(lotse(at.path(), &["new", "language", "rom", "--lang", "en"]).status.success());
    add(at.path(), "rom");
    let found = findings(at.path(), &["--drafts"]);
    assert!(found.iter().any(|line| line.contains("`name` braucht einen Text")), "{found:#?}");
    for wrong in ["kein Kürzel", "../x", "gsg"] {
        assert_eq!(lotse(at.path(), &["new", "language", wrong]).status.code(), Some(2), "{wrong}");
    }
}
