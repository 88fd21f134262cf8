//! The guide for themes, `themes/README.md`, lists the templates, components, filters, tokens and colours that there are.

#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "the test reads the guide and the sources")]

mod guide;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use guide::{path, quoted, rows, section, text};
use lotse::theme::{Needed, PAIRS, read_tokens};

/// The names of the files in a folder of the default theme that are templates.
fn templates(folder: &str) -> Vec<String> {
    let entries = fs::read_dir(path(folder)).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = entries.filter(|name| name.ends_with(".html")).collect();
    names.sort();
    names
}

#[test]
fn every_template_is_in_the_guide() {
    let mut named: Vec<String> = rows(&section("## Templates")).iter().flat_map(|row| quoted(&row[0])).collect();
    named.sort();
    assert_eq!(named, templates("themes/default"));
}

#[test]
fn the_blocks_of_the_frame_are_in_the_guide() {
    let frame = text("themes/default/base.html");
    let blocks: Vec<&str> = frame.split("{% block ").skip(1).map(|rest| rest.split(' ').next().unwrap()).collect();
    let part = section("## Templates");
    let named = quoted(part.split("has these blocks").nth(1).unwrap().split("Most templates").next().unwrap());
    let mut named: Vec<&str> = named.iter().map(String::as_str).collect();
    named.sort_unstable();
    let mut sorted = blocks.clone();
    sorted.sort_unstable();
    assert_eq!(named, sorted);
}

#[test]
fn every_component_is_in_the_guide_with_its_arguments() {
    let mut found = BTreeMap::new();
    for file in templates("themes/default/components") {
        let source = text(&format!("themes/default/components/{file}"));
        for rest in source.split("{% component ").skip(1) {
            let (name, rest) = rest.split_once('(').unwrap();
            let arguments = rest.split(')').next().unwrap().split(',').map(str::trim);
            let plain = arguments.filter(|argument| !argument.is_empty() && !argument.starts_with('@'));
            let plain = plain.map(|argument| match argument.split_once('=') {
                Some((name, default)) => format!("`{} = {}`", name.split(':').next().unwrap().trim(), default.trim()),
                None => format!("`{}`", argument.split(':').next().unwrap().trim()),
            });
            found.insert(name.to_owned(), (plain.collect::<Vec<_>>().join(", "), file.clone()));
        }
    }
    let told = rows(&section("## Components")).into_iter().map(|row| {
        assert!(!row[2].is_empty(), "{} says what it shows", row[0]);
        (quoted(&row[0]).remove(0), (row[1].clone(), quoted(&row[3]).remove(0)))
    });
    assert_eq!(told.collect::<BTreeMap<_, _>>(), found);
}

#[test]
fn every_filter_and_function_is_in_the_guide() {
    let engine = text("src/theme/engine.rs") + &text("src/theme/messages.rs");
    let registered = |kind: &str| -> Vec<String> {
        let call = format!("register_{kind}(\"");
        let calls = engine.split(call.as_str()).skip(1);
        calls.map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
    };
    let part = section("## Filters and functions");
    let written: Vec<String> = rows(&part).iter().flat_map(|row| quoted(&row[0])).collect();
    let filters = written.iter().filter_map(|code| code.split("| ").nth(1)?.split([' ', '(']).next());
    let functions = written.iter().filter(|code| !code.contains('|'));
    let functions = functions.filter_map(|code| code.trim_start_matches("{{ ").split('(').next());
    let unique = |names: Vec<&str>| names.into_iter().map(str::to_owned).collect::<BTreeSet<_>>();
    assert_eq!(unique(filters.collect()), registered("filter").into_iter().collect::<BTreeSet<_>>());
    assert_eq!(unique(functions.collect()), registered("function").into_iter().collect::<BTreeSet<_>>());
    assert_eq!(registered("test"), Vec::<String>::new());
}

#[test]
fn every_token_is_in_the_guide_with_its_values() {
    let tokens = read_tokens(&text("themes/default/assets/lotse.css"));
    let mut told = BTreeMap::new();
    for row in rows(&section("## Style: the tokens of lotse.css")) {
        let value = |cell: &str| quoted(cell).first().cloned().unwrap_or_default();
        told.insert(value(&row[0]).trim_start_matches("--").to_owned(), (value(&row[2]), value(&row[3])));
    }
    let names: Vec<&String> = tokens.light.keys().collect();
    assert_eq!(told.keys().collect::<Vec<_>>(), names);
    for (name, declared) in &tokens.light {
        let (light, dark) = &told[name];
        match light.strip_suffix(" and others") {
            Some(first) => assert!(declared.value.starts_with(first), "--{name}: {}", declared.value),
            None => assert_eq!(*light, declared.value, "--{name}"),
        }
        let expected = tokens.dark.get(name).map_or("", |declared| &declared.value);
        assert_eq!(dark, expected, "--{name} in dark");
    }
    let unknown: Vec<&String> = tokens.dark.keys().filter(|name| !tokens.light.contains_key(*name)).collect();
    assert_eq!(unknown, Vec::<&String>::new(), "dark sets what light has");
}

#[test]
fn every_pair_of_colours_is_in_the_guide_and_is_one_of_tokens() {
    let told = rows(&section("### Contrast"));
    let least = |needed: Needed| if needed == Needed::Text { "4.5 : 1" } else { "3 : 1" };
    let pairs: Vec<Vec<String>> = PAIRS
        .iter()
        .map(|pair| {
            let code = |token: &str| format!("`{token}`");
            vec![code(pair.front), code(pair.back), least(pair.needed).to_owned(), pair.place.to_owned()]
        })
        .collect();
    assert_eq!(told, pairs);
    let tokens = read_tokens(&text("themes/default/assets/lotse.css"));
    for pair in PAIRS {
        assert!(tokens.light.contains_key(pair.front), "{}", pair.front);
        assert!(tokens.light.contains_key(pair.back), "{}", pair.back);
    }
}
