//! How grave a finding is: by its rule, by the settings for all files or some, by what a document takes back; and how a run ends.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod harness;

use harness::{SETTINGS, findings, lotse, memory, options, printed, write};
use lotse::build::load_to_publish;
use lotse::diag::Level;
use lotse::source::Embedded;

/// Letters in pieces, which the rule `language/decomposed` warns of.
const PIECES: &str = "Mu\u{308}hle";

fn page(lint: &str, body: &str) -> String {
    format!("---\ntitle: {PIECES}\n{lint}---\n\n{body}\n")
}

fn found(files: &[(&str, &str)]) -> Vec<String> {
    findings(&memory(files))
}

#[test]
fn a_document_takes_back_a_warning_with_a_reason() {
    let plain = page("", "Text.");
    assert_eq!(found(&[("content/a.md", &plain)]), ["warning language/decomposed content/a.md"]);
    let quiet = page("lint: [{rule: language/decomposed, reason: Zitat}]\n", "Text.");
    assert_eq!(found(&[("content/a.md", &quiet)]), Vec::<String>::new());
}

#[test]
fn what_a_source_takes_back_holds_in_no_translation_and_the_other_way_round() {
    let quiet = page("lint: [{rule: language/decomposed, reason: Zitat}]\n", "Text.");
    let arabic = "---\ntitle: مطحنة Mu\u{308}hle\n---\n";
    let quiet_arabic =
        "---\ntitle: مطحنة Mu\u{308}hle\nlint: [{rule: language/decomposed, reason: اقتباس من الأصل}]\n---\n";
    let files = [("content/a.md", &*quiet), ("content/a.ar.md", arabic)];
    assert_eq!(found(&files), ["warning language/decomposed content/a.ar.md"]);
    let files = [("content/a.md", &*quiet), ("content/a.ar.md", quiet_arabic)];
    assert_eq!(found(&files), Vec::<String>::new());
}

#[test]
fn what_is_taken_back_in_vain_without_reason_or_without_right_is_told() {
    let unused = "---\ntitle: Kurs\nlint: [{rule: language/decomposed, reason: Zitat}]\n---\n";
    assert_eq!(found(&[("content/a.md", unused)]), ["warning suppression/unused content/a.md"]);
    for reason in ["", ", reason: ''", ", reason: '…'", ", reason: '-'"] {
        let text = page(&format!("lint: [{{rule: language/decomposed{reason}}}]\n"), "Text.");
        assert_eq!(found(&[("content/a.md", &text)]), ["warning suppression/without-reason content/a.md"], "{reason}");
    }
    let text = page("lint: [{rule: links/broken-target, reason: kommt noch}]\n", "[Amt](amt.md)");
    let expected = [
        "warning language/decomposed content/a.md",
        "warning suppression/not-possible content/a.md",
        "error links/broken-target content/a.md",
    ];
    assert_eq!(found(&[("content/a.md", &text)]), expected);
    for rule in ["language/decompsed", "language/*", ""] {
        let text = format!("---\ntitle: Kurs\nlint: [{{rule: '{rule}', reason: Zitat}}]\n---\n");
        assert_eq!(found(&[("content/a.md", &text)]), ["error suppression/unknown-rule content/a.md"], "{rule}");
    }
}

#[test]
fn a_draft_that_is_left_out_keeps_what_it_takes_back() {
    let draft = "---\ntitle: Kurs\ndraft: ja\nlint: [{rule: images/heavy, reason: Plakat in voller Größe}]\n---\n";
    assert_eq!(found(&[("content/a.md", draft)]), Vec::<String>::new());
}

#[test]
fn settings_hold_for_all_files_or_for_some_of_them() {
    let text = page("", "Text.");
    let portal = |rules: &str| {
        let settings = format!("{SETTINGS}{rules}");
        found(&[("portal.toml", &settings), ("content/hafen/a.md", &text), ("content/b.md", &text)])
    };
    let warned = |file: &str| format!("warning language/decomposed content/{file}");
    assert_eq!(portal("\"language/*\" = \"off\"\n"), Vec::<String>::new());
    assert_eq!(portal("[rules.\"content/hafen/*\"]\n\"language/decomposed\" = \"off\"\n"), [warned("b.md")]);
    let again = "\"language/*\" = \"off\"\n[rules.\"content/hafen\"]\n\"language/decomposed\" = \"error\"\n";
    assert_eq!(portal(again), ["error language/decomposed content/hafen/a.md"]);
    let nowhere = "[rules.\"content/hafeen/*\"]\n\"language/decomposed\" = \"off\"\n";
    let expected = [warned("b.md"), warned("hafen/a.md"), "warning settings/unmatched-files portal.toml".to_owned()];
    assert_eq!(portal(nowhere), expected);
}

#[test]
fn a_rule_that_is_off_is_not_taken_back_in_vain_in_silence() {
    let text = page("lint: [{rule: language/decomposed, reason: Zitat}]\n", "Text.");
    let settings = format!("{SETTINGS}\"language/*\" = \"off\"\n");
    let found = found(&[("portal.toml", &settings), ("content/a.md", &text)]);
    assert_eq!(found, ["warning suppression/unused content/a.md"]);
}

#[test]
fn a_build_leaves_out_rules_over_texts_that_cannot_forbid_it() {
    let page = |lint: &str| {
        format!("---\ntitle: Kurs\n{lint}---\n\nAlle Kurse finden Sie [hier](https://hafenstadt.example/kurse).\n")
    };
    let built = |settings: &str, text: &str, least: Level| {
        let sources = memory(&[("portal.toml", settings), ("content/a.md", text)]);
        let loaded = load_to_publish(&sources, &Embedded, &options(), least);
        let names = loaded.diagnostics.iter().map(|finding| finding.rule.name);
        (loaded.without_text_rules, names.collect::<Vec<_>>())
    };
    let (vague, error) = (page(""), "\n[rules.\"content/*\"]\n\"accessibility/vague-link\" = \"error\"\n");
    assert_eq!(built(SETTINGS, &vague, Level::Error), (true, vec![]));
    assert_eq!(built(SETTINGS, &vague, Level::Warning), (false, vec!["accessibility/vague-link"]));
    assert_eq!(built(&(SETTINGS.to_owned() + error), &vague, Level::Error), (false, vec!["accessibility/vague-link"]));
    let list = [("portal.toml", SETTINGS), ("i18n/de/lint.toml", "vague_links = 3\n")];
    let loaded = load_to_publish(&memory(&list), &Embedded, &options(), Level::Error);
    let names: Vec<&str> = loaded.diagnostics.iter().map(|finding| finding.rule.name).collect();
    assert_eq!((loaded.without_text_rules, names), (true, vec!["settings/invalid"]), "a list of words is no text");
    let quiet = page("lint: [{rule: accessibility/vague-link, reason: Zitat}]\n");
    assert_eq!(built(SETTINGS, &quiet, Level::Error), (true, vec![]), "it was not taken back in vain");
}

#[test]
fn a_run_ends_with_a_code_that_programs_can_use() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    let code = |arguments: &[&str]| {
        let output = lotse(root, arguments);
        (output.status.code(), printed(&output))
    };
    assert_eq!(code(&["check"]).0, Some(2), "there is no portal");
    write(root, &[("portal.toml", SETTINGS), harness::LABELS[0], harness::LABELS[1]]);
    write(root, &[("content/_index.md", "---\ntitle: Willkommen\n---\n")]);
    let well = code(&["check", "--warnings-as-errors"]);
    assert_eq!(well.0, Some(0), "{}", well.1);
    assert!(well.1.ends_with("Keine Fehler, 0 Warnungen, 0 Hinweise.\n"), "{}", well.1);
    assert_eq!(code(&["check", "--format", "xml"]).0, Some(2), "there is no such format");
    write(root, &[("content/a.md", &page("", "Text."))]);
    assert_eq!(code(&["check"]).0, Some(0), "a warning forbids nothing");
    assert_eq!(code(&["check", "--warnings-as-errors"]).0, Some(1), "unless it is to");
    assert_eq!(code(&["build", "--warnings-as-errors"]).0, Some(1));
    assert!(!root.join("public").exists(), "nothing is published");
    assert_eq!(code(&["build"]).0, Some(0));
    write(root, &[("content/b.md", "---\ntitle: Kurs: Anfänger\n---\n")]);
    for format in ["human", "short", "json", "github", "sarif"] {
        assert_eq!(code(&["check", "--format", format]).0, Some(1), "{format}");
    }
}
