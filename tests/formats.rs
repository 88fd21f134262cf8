//! Findings for other programs: annotations of workflows, SARIF, and Lotse's own JSON.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod harness;

use std::collections::BTreeSet;

use harness::memory;
use lotse::diag::render::{Colour, Format, render};
use lotse::diag::rule::{BROKEN_TARGET, DUPLICATE_KEY, HOURS_OVERNIGHT, LOG_ORDER};
use lotse::diag::{Diagnostic, sorted};
use lotse::i18n::Spoken;
use lotse::source::{Embedded, FileId, Span};
use serde_json::Value;

/// A portal with mistakes in texts of several scripts, in several files, in pairs of places, and with signs that formats escape.
fn report(format: Format) -> String {
    let kurs = "---\ntitle: \"50 % günstiger: 好 🏠 e\u{301}, mehr\"\ntitel: x\nsummary: a\nsummary: b\nkind: Behörde\n---\n\n\
        [a](fehlt,ganz%20:neu.md)\n";
    let files = [
        ("content/services/kurs, neu.md", kurs),
        ("content/services/kurs, neu.ar.md", "---\ntitle: دورة\nkind: course\n---\n\n[مكتب](مكتب.md)\n"),
        ("content/bild.md", "---\ntitle: Bild\nimage: {file: a.jpg, alt: A, credit: B}\n---\n"),
        ("content/a.jpg", "\u{0}\u{1}"),
    ];
    let loaded = harness::loaded(&memory(&files));
    let words = Spoken::new(&Embedded, "de");
    render(&loaded.diagnostics, &loaded.texts, &words, format, Colour::Plain)
}

fn json(format: Format) -> Value {
    serde_json::from_str(&report(format)).unwrap()
}

/// Reads a line as the runner of workflows does: `::command key=value,…::message`, where values hold no `,`, `:` or line end.
fn command(line: &str) -> (String, Vec<(String, String)>, String) {
    let (head, message) = line.strip_prefix("::").unwrap().split_once("::").expect("a command has a message");
    let (name, properties) = head.split_once(' ').expect("an annotation has properties");
    let read = |text: &str| {
        let text = text.replace("%2C", ",").replace("%3A", ":");
        text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%")
    };
    let pairs = properties.split(',').map(|pair| pair.split_once('=').expect("a property has a value"));
    (name.to_owned(), pairs.map(|(key, value)| (key.to_owned(), read(value))).collect(), read(message))
}

#[test]
fn annotations_of_workflows_keep_their_pattern_whatever_editors_write() {
    let report = report(Format::Github);
    assert!(report.lines().count() > 5, "{report}");
    for line in report.lines() {
        let (name, properties, message) = command(line);
        assert!(matches!(&*name, "error" | "warning" | "notice"), "{name}");
        assert!(!message.is_empty());
        let keys: Vec<&str> = properties.iter().map(|(key, _)| key.as_str()).collect();
        let known = ["file", "line", "endLine", "col", "endColumn", "title"];
        assert!(keys.iter().all(|key| known.contains(key)), "{keys:?}");
        for (key, value) in &properties {
            let number = !matches!(&**key, "file" | "title");
            assert!(!number || value.parse::<usize>().is_ok_and(|number| number > 0), "{key}={value}");
        }
    }
    assert!(report.contains("file=content/services/kurs%2C neu.md,"), "{report}");
    assert!(report.contains("%0A"), "a remedy stands on a line of its own");
    let (_, _, message) = command(report.lines().find(|line| line.contains("fehlt")).unwrap());
    assert!(message.contains("fehlt,ganz%20:neu.md"), "{message}");
}

#[test]
fn sarif_names_rules_places_and_corrections() {
    let report = json(Format::Sarif);
    assert_eq!(report["version"], "2.1.0");
    let run = &report["runs"][0];
    assert_eq!((&run["columnKind"], &run["language"]), (&"unicodeCodePoints".into(), &"de".into()));
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let results = run["results"].as_array().unwrap();
    for rule in rules {
        for text in ["shortDescription", "fullDescription", "help"] {
            assert!(rule[text]["text"].as_str().is_some_and(|text| !text.is_empty()), "{rule}");
        }
        assert!(matches!(rule["defaultConfiguration"]["level"].as_str(), Some("error" | "warning" | "note")));
    }
    for result in results {
        let place = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(rules[place]["id"], result["ruleId"]);
        let uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].as_str().unwrap();
        assert!(!uri.contains([' ', ',', '\\']) && !uri.starts_with('/'), "{uri}");
    }
    let of_rule = |name: &str| results.iter().find(|result| result["ruleId"] == name).unwrap();
    let twice = of_rule("syntax/duplicate-key");
    assert_eq!(twice["relatedLocations"][0]["physicalLocation"]["region"]["startLine"], 4);
    assert_eq!(twice["relatedLocations"][0]["message"]["text"], "hier steht es zum ersten Mal");
    let value = of_rule("front-matter/unknown-value");
    let replacement = &value["fixes"][0]["artifactChanges"][0]["replacements"][0];
    assert_eq!(replacement["insertedContent"]["text"], "authority");
    assert_eq!(replacement["deletedRegion"]["startColumn"], 7);
}

#[test]
fn json_counts_and_places_bytes_lines_and_columns() {
    let report = json(Format::Json);
    assert_eq!(report["version"], 1);
    let findings = report["diagnostics"].as_array().unwrap();
    let levels: Vec<&str> = findings.iter().map(|finding| finding["level"].as_str().unwrap()).collect();
    let count = |level: &str| levels.iter().filter(|other| **other == level).count();
    assert_eq!(report["counts"]["errors"], count("error"));
    assert_eq!(report["counts"]["warnings"], count("warning"));
    let value = findings.iter().find(|finding| finding["rule"] == "front-matter/unknown-value").unwrap();
    assert_eq!(value["fix"]["changes"][0]["text"], "authority");
    assert_eq!(value["fix"]["safe"], false, "a person decides what was meant");
    let place = &value["place"];
    assert_eq!((&place["start"]["line"], &place["start"]["column"]), (&6.into(), &7.into()));
    let bytes: Vec<u64> = place["bytes"].as_array().unwrap().iter().map(|byte| byte.as_u64().unwrap()).collect();
    assert_eq!(bytes[1] - bytes[0], "Behörde".len() as u64);
    let twice = findings.iter().find(|finding| finding["rule"] == "syntax/duplicate-key").unwrap();
    assert_eq!(twice["others"][0]["text"], "hier steht es zum ersten Mal");
}

/// The shape that is written down, as far as a few lines can tell; a reader of schemas that is not ours tells the rest.
#[test]
fn json_has_the_members_of_its_schema() {
    let schema: Value = serde_json::from_str(include_str!("../src/diag/render/findings.schema.json")).unwrap();
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<BTreeSet<_>>();
    let finding = &schema["$defs"]["diagnostic"];
    let required: BTreeSet<String> =
        finding["required"].as_array().unwrap().iter().map(|key| key.as_str().unwrap().to_owned()).collect();
    assert_eq!(keys(&finding["properties"]), required);
    for told in json(Format::Json)["diagnostics"].as_array().unwrap() {
        assert_eq!(keys(told), required);
    }
}

#[test]
fn equal_findings_are_told_once_and_those_of_one_place_in_a_lasting_order() {
    let file = FileId::new("content/a.md");
    let one = || Diagnostic::new(&DUPLICATE_KEY, &file, Span::new(4, 9)).label(&file, Span::at(0), "first");
    let other = || Diagnostic::new(&DUPLICATE_KEY, &file, Span::new(4, 9)).label(&file, Span::at(1), "first");
    let log = || Diagnostic::new(&LOG_ORDER, &file, Span::new(4, 9));
    let first = sorted(vec![one(), other(), one(), log(), other()]);
    let second = sorted(vec![log(), other(), one(), other()]);
    assert_eq!(first, second);
    assert_eq!(first.len(), 3);
}

#[test]
fn several_remedies_and_notes_stand_below_each_other() {
    let file = FileId::new("content/a.md");
    let finding = Diagnostic::new(&HOURS_OVERNIGHT, &file, Span::at(0)).arg("value", "12:00-08:00");
    let finding = finding.arg("swapped", "08:00-12:00").suggest(Some("12:00-20:00")).also("or-swapped");
    let words = Spoken::new(&Embedded, "en");
    let report = render(&[finding], &std::collections::BTreeMap::new(), &words, Format::Human, Colour::Plain);
    assert!(report.contains("help: Did you mean `12:00-20:00`?"), "{report}");
    assert!(report.contains("help: Or are beginning and end swapped? Then it is `08:00-12:00`."), "{report}");
    let unknown = Diagnostic::new(&BROKEN_TARGET, &file, Span::at(0)).arg("value", "\u{202E}txt.md");
    let report = render(&[unknown], &std::collections::BTreeMap::new(), &words, Format::Short, Colour::Plain);
    assert!(report.contains("\u{FFFD}txt.md"), "a sign that turns the direction is shown, not obeyed: {report}");
}
