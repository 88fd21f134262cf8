//! Every rule finds its bad example and lets its good one pass.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod harness;

use lotse::build::load_to_publish;
use lotse::diag::{Level, rule};
use lotse::lint;
use lotse::source::{Embedded, FileId, Memory, Sources};

/// The words of the small portal's vocabularies in a third language.
const IN_ENGLISH: &str = "topic-work = Work\ndistrict-mitte = Centre\n";
/// And in a fourth.
const IN_EASY_GERMAN: &str = "topic-work = Arbeit\ndistrict-mitte = Mitte\n";

/// A rule's example in the small portal, with what it takes for granted: the text that it translates, images and videos beside
/// it, words of vocabularies, and a portal without obligatory pages.
fn portal(file: &str, text: &str) -> Memory {
    let settings = harness::SETTINGS.replace("[\"de\", \"ar\"]", "[\"de\", \"ar\", \"en\", \"de-simple\"]");
    let text = match file {
        "portal.toml" => format!("{text}\n[rules]\n\"publish/duty-page\" = \"off\"\n"),
        "i18n/de/portal.ftl" => format!("{}{text}", labels_besides(text)),
        _ => text.to_owned(),
    };
    let mut files = vec![
        ("portal.toml", settings.as_str()),
        ("i18n/en/portal.ftl", IN_ENGLISH),
        ("i18n/de-simple/portal.ftl", IN_EASY_GERMAN),
        (file, &text),
    ];
    if file.starts_with("content/kurs.") && file != "content/kurs.md" {
        files.push(("content/kurs.md", "---\ntitle: Kurs\n---\n\n![Der Hafen am Abend](kurs.jpg \"Foto: Stadt\")\n"));
    }
    let sample = harness::sample();
    let beside =
        [("gebaerdensprache.mp4", "kurs.mp4"), ("gebaerdensprache.vtt", "kurs.vtt"), ("hafen.jpg", "kurs.jpg")];
    let beside = beside.map(|(from, to)| (sample.read(&FileId::new(&format!("content/{from}"))).unwrap(), to));
    beside
        .into_iter()
        .filter(|(_, name)| files.iter().any(|(_, text)| text.contains(name)))
        .fold(harness::memory(&files), |memory, (bytes, name)| memory.with(&format!("content/{name}"), &bytes))
}

/// The labels of the small portal that an example does not have itself.
fn labels_besides(text: &str) -> String {
    let own = |line: &&str| !text.contains(line.split('=').next().unwrap_or_default());
    harness::LABELS[0].1.split_inclusive('\n').filter(own).collect()
}

fn rules(sources: &dyn Sources) -> Vec<&'static str> {
    let loaded = harness::loaded(sources);
    loaded.diagnostics.iter().map(|finding| finding.rule.name).collect()
}

#[test]
fn every_bad_example_has_its_own_mistake_alone_and_every_good_one_has_none() {
    let mut examples = 0;
    let mut wrong = Vec::new();
    for rule in rule::all().filter(|rule| !rule.bad.is_empty()) {
        examples += 1;
        let mut found = rules(&portal(rule.file, rule.bad));
        found.dedup();
        if found != [rule.name] {
            wrong.push(format!("the bad example of {} has {found:?}", rule.name));
        }
        let found = rules(&portal(rule.file, rule.good));
        if !found.is_empty() {
            wrong.push(format!("the good example of {} has {found:?}", rule.name));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    assert!(examples > 30, "most rules have examples: {examples}");
}

#[test]
fn what_a_build_leaves_out_are_the_rules_over_texts() {
    for rule in rule::all().filter(|rule| !rule.bad.is_empty()) {
        let loaded = load_to_publish(&portal(rule.file, rule.bad), &Embedded, &harness::options(), Level::Error);
        assert!(loaded.ready.is_none() || loaded.without_text_rules);
        let told = loaded.diagnostics.iter().any(|finding| finding.rule == rule);
        assert_eq!(told, !lint::is_over_texts(rule), "{}", rule.name);
    }
}

#[test]
fn the_sample_portal_has_no_findings() {
    let found: Vec<String> = harness::findings(&harness::sample());
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn a_level_in_the_settings_changes_what_is_told() {
    let settings = format!("{}\"links/broken-target\" = \"off\"\n", harness::SETTINGS);
    let text = "---\ntitle: Kurs\n---\n\n[Amt](amt.md)\n";
    assert!(rules(&harness::memory(&[("content/kurs.md", text)])).contains(&"links/broken-target"));
    let quiet = harness::memory(&[("content/kurs.md", text), ("portal.toml", &settings)]);
    assert!(!rules(&quiet).contains(&"links/broken-target"));
}
