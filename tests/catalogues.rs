//! The catalogues of all languages are complete, and every word that the code asks for is there.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod harness;

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::parser::parse;
use lotse::content::facet::holidays;
use lotse::content::{TYPES, vocabulary};
use lotse::diag::{Arg, Words as _, rule};
use lotse::i18n::Spoken;
use lotse::locale::Status;
use lotse::source::{Disk, Embedded, Sources};

const FILES: [&str; 3] = ["interface.ftl", "vocabulary.ftl", "portal.ftl"];

fn resource(disk: &Disk, language: &str, file: &str) -> Resource<String> {
    let id = lotse::source::FileId::new(&format!("i18n/{language}/{file}"));
    let text = String::from_utf8(disk.read(&id).unwrap()).unwrap();
    parse(text).unwrap_or_else(|(_, errors)| panic!("{id} is Fluent: {errors:?}"))
}

/// The messages of a file with their attributes.
fn messages(disk: &Disk, language: &str, file: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for entry in resource(disk, language, file).body {
        if let Entry::Message(message) = entry {
            let attributes = message.attributes.into_iter().map(|attribute| attribute.id.name).collect();
            assert!(found.insert(message.id.name.clone(), attributes).is_none(), "{} stands once", message.id.name);
        }
    }
    found
}

#[test]
fn every_language_has_the_same_messages() {
    let disk = harness::sample();
    for file in FILES {
        let german = messages(&disk, "de", file);
        for language in harness::written_languages(&disk) {
            let own = messages(&disk, &language, file);
            let difference: Vec<_> = german.keys().filter(|key| !own.contains_key(*key)).collect();
            assert_eq!(difference, Vec::<&String>::new(), "missing in {language}/{file}");
            let difference: Vec<_> = own.keys().filter(|key| !german.contains_key(*key)).collect();
            assert_eq!(difference, Vec::<&String>::new(), "only in {language}/{file}");
        }
    }
}

#[test]
fn every_value_of_a_vocabulary_has_a_label() {
    let disk = harness::sample();
    let labels = messages(&disk, "de", "vocabulary.ftl");
    for vocabulary in vocabulary::ALL {
        for value in vocabulary.values {
            let id = format!("{}-{value}", vocabulary.name);
            assert!(labels.contains_key(&id), "{id}");
        }
    }
    for id in holidays::holiday_ids() {
        assert!(labels.contains_key(&format!("holiday-{id}")), "holiday-{id}");
    }
    for kind in TYPES {
        assert!(labels.contains_key(&format!("type-{}", kind.name)), "type-{}", kind.name);
    }
}

#[test]
fn every_message_that_templates_ask_for_is_there() {
    let disk = harness::sample();
    let words = messages(&disk, "de", "interface.ftl");
    let labels = messages(&disk, "de", "vocabulary.ftl");
    let mut asked = 0;
    for file in disk.list().files.iter().filter(|file| file.id.as_str().starts_with("themes/")) {
        let Ok(text) = String::from_utf8(disk.read(&file.id).unwrap()) else { continue };
        for part in text.split("\" | msg").filter(|part| part.contains('"')) {
            let id = part.rsplit('"').next().unwrap_or_default();
            let is_id = !id.is_empty()
                && id.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_'));
            if is_id && text.contains(&format!("\"{id}\" | msg")) {
                asked += 1;
                assert!(words.contains_key(id) || labels.contains_key(id), "{id} in {}", file.id);
            }
        }
    }
    assert!(asked > 100, "the test finds messages: {asked}");
}

#[test]
fn every_rule_has_words_in_german_and_english() {
    let disk = harness::sample();
    let (german, english) = (messages(&disk, "de", "diagnostics.ftl"), messages(&disk, "en", "diagnostics.ftl"));
    assert_eq!(german, english, "both languages have the same messages with the same attributes");
    for rule in rule::all() {
        let attributes = german.get(&rule.message()).unwrap_or_else(|| panic!("{} has words", rule.name));
        assert!(attributes.contains("explain"), "{} can be explained", rule.name);
    }
    assert_eq!(messages(&disk, "de", "cli.ftl"), messages(&disk, "en", "cli.ftl"));
}

#[test]
fn words_for_editors_are_filled_in_without_marks() {
    let words = Spoken::new(&Embedded, "de");
    let args = [("folder", Arg::from("mein\u{2068}Portal"))];
    let text = words.say("init-not-empty", None, &args).unwrap();
    assert!(text.contains("meinPortal") && !text.contains('\u{2068}'), "{text}");
}

#[test]
fn the_numbers_of_languages_in_the_guides_are_those_of_the_folders() {
    let disk = harness::sample();
    let written: Vec<_> =
        harness::languages(&disk).into_iter().filter(|language| language.status != Status::Media).collect();
    let (all, machine) = (written.len(), written.iter().filter(|language| language.machine_made).count());
    for (file, said) in [
        ("README.md", format!("The words of {machine} of the {all} languages")),
        ("CHANGELOG.md", format!("{all} written languages")),
        ("CHANGELOG.md", format!("{machine} of them translated by a machine")),
        ("content/README.md", format!("Lotse bringt {all} mit")),
        ("content/README.md", format!("Lotse brings {all},")),
        ("i18n/README.md", format!("{all} languages are written")),
        ("i18n/README.md", format!("{machine} of them a machine translated")),
    ] {
        let text = String::from_utf8(disk.read(&lotse::source::FileId::new(file)).unwrap()).unwrap();
        assert!(text.split_whitespace().collect::<Vec<_>>().join(" ").contains(&said), "{file}: {said}");
    }
    let table = String::from_utf8(disk.read(&lotse::source::FileId::new("i18n/README.md")).unwrap()).unwrap();
    for language in written {
        let row = table.lines().find(|line| line.starts_with(&format!("| `{}` |", language.id)));
        let row = row.unwrap_or_else(|| panic!("{} has a row", language.id));
        assert_eq!(row.contains("| a machine |"), language.machine_made, "{row}");
    }
}
