//! One addition is one file and one line in a list; these tests fail when the line is forgotten.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, reason = "the test reads the sources")]

use std::fs;
use std::path::{Path, PathBuf};

use lotse::content::{COMMON_FIELDS, Kind, TYPES, vocabulary};
use lotse::diag::render::FORMATS;
use lotse::diag::rule;

fn source(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(path)
}

/// The files of a folder of the sources, without their ending and without `mod.rs`.
fn files(folder: &str) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(source(folder))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "rs"))
        .map(|path| path.file_stem().unwrap().to_string_lossy().into_owned())
        .filter(|name| name != "mod")
        .collect();
    names.sort();
    names
}

#[test]
fn every_rule_over_the_portal_and_over_texts_is_in_its_list() {
    // What rules share: the words they look at, the portal around them, whose numbers are whose, and what is a number or an address.
    let shared = ["page", "contacts", "number", "address", "lexicon", "readability", "sentences", "around"];
    for folder in ["lint", "lint/data", "lint/plan", "lint/accessibility", "lint/text", "lint/easy_german"] {
        let list = fs::read_to_string(source(&format!("{folder}/mod.rs"))).unwrap();
        for name in files(folder).iter().filter(|name| !shared.contains(&name.as_str())) {
            assert!(list.contains(&format!("{name}::check")), "{folder}/{name}.rs is in the list");
        }
    }
}

#[test]
fn what_stands_where_no_element_can_is_asked_for_as_required() {
    for name in files("export") {
        let text = fs::read_to_string(source(&format!("export/{name}.rs"))).unwrap();
        for asks in [".label(", ".message(", ".own("] {
            assert!(!text.contains(&format!("catalogues{asks}")), "export/{name}.rs asks for a Required message");
        }
    }
    for name in files("theme/view").iter().filter(|name| *name != "value") {
        let text = fs::read_to_string(source(&format!("theme/view/{name}.rs"))).unwrap();
        assert!(!text.contains(".plain()"), "theme/view/{name}.rs asks for a Required message through Seen::plain");
    }
}

#[test]
fn every_rule_over_catalogues_is_in_the_list() {
    let list = fs::read_to_string(source("lint/messages/mod.rs")).unwrap();
    let what_they_look_at = ["entry", "scene"];
    for name in files("lint/messages").iter().filter(|name| !what_they_look_at.contains(&name.as_str())) {
        assert!(list.contains(&format!("{name}::check")), "lint/messages/{name}.rs is in MESSAGE_LINTS");
    }
}

#[test]
fn every_command_is_in_the_list() {
    let list = fs::read_to_string(source("cli/mod.rs")).unwrap();
    let helpers = ["arguments", "console", "due", "external", "portal", "readability"];
    for name in files("cli").iter().filter(|name| !helpers.contains(&name.as_str())) {
        assert!(list.contains(&format!("name: \"{name}\"")), "cli/{name}.rs is in COMMANDS");
    }
}

#[test]
fn every_format_of_findings_is_in_the_list() {
    let names: Vec<&str> = FORMATS.iter().map(|(name, _)| *name).collect();
    for name in files("diag/render") {
        assert!(names.contains(&name.as_str()), "diag/render/{name}.rs is in FORMATS");
    }
}

#[test]
fn every_content_type_is_in_the_list() {
    for name in files("content") {
        let text = fs::read_to_string(source(&format!("content/{name}.rs"))).unwrap();
        for line in text.lines().filter(|line| line.contains(": ContentType = ")) {
            let constant = line.split_whitespace().nth(2).unwrap().trim_end_matches(':').to_lowercase();
            assert!(TYPES.iter().any(|kind| kind.name == constant), "{constant} is in TYPES");
        }
    }
}

#[test]
fn every_rule_has_its_own_name_of_group_and_words() {
    let mut names: Vec<&str> = rule::all().map(|rule| rule.name).collect();
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count);
    for name in names {
        let (group, words) = name.split_once('/').expect("a name has a group");
        let well =
            |text: &str| !text.is_empty() && text.chars().all(|letter| letter.is_ascii_lowercase() || letter == '-');
        assert!(well(group) && well(words), "{name}");
    }
}

#[test]
fn every_field_has_words_in_both_languages_and_a_name_of_its_own() {
    for kind in TYPES {
        let fields: Vec<_> = COMMON_FIELDS.iter().chain(kind.fields).collect();
        for field in &fields {
            assert!(!field.de.is_empty() && !field.en.is_empty(), "{} of {}", field.name, kind.name);
            let same = fields.iter().filter(|other| other.name == field.name).count();
            assert_eq!(same, 1, "{} of {}", field.name, kind.name);
            if let Kind::Term(vocabulary) = &field.kind {
                assert!(vocabulary::ALL.contains(vocabulary), "{}", vocabulary.name);
            }
        }
    }
}
