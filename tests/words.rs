//! Every rule says everything in German and English: the message, why and what to do, also in each variant that the code asks for.

#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "the test reads the sources")]

mod harness;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Pattern, PatternElement};
use lotse::diag::rule;

/// The attributes of each message in a language, and whether the message itself says something.
fn messages(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let path = harness::repository().join("i18n").join(language).join("diagnostics.ftl");
    let resource =
        fluent_syntax::parser::parse(fs::read_to_string(path).unwrap()).expect("the catalogue has no mistake");
    let says = |pattern: &Pattern<String>| {
        pattern.elements.iter().any(|element| match element {
            PatternElement::TextElement { value } => !value.trim().is_empty(),
            PatternElement::Placeable { .. } => true,
        })
    };
    let mut found = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let mut parts: BTreeSet<String> =
            message.attributes.iter().filter(|part| says(&part.value)).map(|part| part.id.name.clone()).collect();
        if message.value.as_ref().is_some_and(says) {
            parts.insert("message".to_owned());
        }
        found.insert(message.id.name.clone(), parts);
    }
    found
}

#[test]
fn every_rule_has_a_message_a_remedy_and_an_explanation_in_both_languages() {
    let (german, english) = (messages("de"), messages("en"));
    for rule in rule::all() {
        for (language, words) in [("de", &german), ("en", &english)] {
            let parts = words.get(&rule.message()).unwrap_or_else(|| panic!("{} has words in {language}", rule.name));
            for part in ["message", "explain"] {
                assert!(parts.contains(part), "{} has its {part} in {language}", rule.name);
            }
            assert!(parts.iter().any(|part| part.starts_with("help")), "{} says what to do in {language}", rule.name);
        }
        assert_eq!(german[&rule.message()], english[&rule.message()], "{} says the same in both", rule.name);
    }
    assert_eq!(german.keys().collect::<Vec<_>>(), english.keys().collect::<Vec<_>>());
}

/// All sources of the library as pairs of a path and a text, without their tests.
fn sources(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            let text = text.split("#[cfg(test)]").next().unwrap().to_owned();
            found.push((path.display().to_string(), text));
        }
    }
}

/// The texts in quotes between the brackets that follow a call, like `.help(if a { "b" } else { "c" })`.
fn asked(text: &str, call: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (place, _) in text.match_indices(call) {
        let mut depth = 1;
        let rest = &text[place + call.len()..];
        let end = rest.find(|letter| {
            match letter {
                '(' => depth += 1,
                ')' => depth -= 1,
                _ => {}
            }
            depth == 0
        });
        found.extend(rest[..end.unwrap()].split('"').skip(1).step_by(2).map(str::to_owned));
    }
    found
}

#[test]
fn every_variant_that_the_code_asks_for_has_words_and_every_variant_is_asked_for() {
    let words = messages("de");
    let all: BTreeSet<&String> = words.values().flatten().collect();
    let mut files = Vec::new();
    sources(&harness::repository().join("src"), &mut files);
    let mut asked_for: BTreeSet<String> = BTreeSet::new();
    for (path, text) in &files {
        for (call, prefix) in [(".help(", "help-"), (".also(", "help-"), (".note(", "note-")] {
            for variant in asked(text, call) {
                let name = format!("{prefix}{variant}");
                assert!(all.contains(&name) || path.contains("/cli/"), "{path} asks for {name}, which no rule has");
                asked_for.insert(name);
            }
        }
        for variant in asked(text, ".label(").iter().chain(&asked(text, ".here(")) {
            let name = format!("label-{variant}");
            let is_label = !variant.is_empty() && variant.chars().all(|letter| letter.is_ascii_lowercase());
            if is_label && path.contains("/lint/") {
                assert!(words.contains_key(&name) || all.contains(&name), "{path} asks for {name}, which is not there");
            }
        }
    }
    // Some variants are chosen by a word in a list of faults rather than in the call itself.
    let everything: String = files.iter().map(|(_, text)| text.as_str()).collect();
    for (message, parts) in &words {
        for variant in parts.iter().filter_map(|part| part.strip_prefix("help-")) {
            let there = variant == "did-you-mean" || everything.contains(&format!("\"{variant}\""));
            assert!(there, "{message} has help-{variant}, which nothing asks for");
        }
    }
    assert!(asked_for.len() > 60, "{}", asked_for.len());
}
