//! Every rule finds its bad example and lets its good one pass.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod harness;

use lotse::diag::rule;
use lotse::source::{Memory, Sources};

/// A video that examples name.
const VIDEO: &[u8] = include_bytes!("videos/card.mp4");

/// A file of a rule's example in the small portal; a service needs nothing around it but its video, a settings file replaces the
/// portal's.
fn portal(file: &str, text: &str) -> Memory {
    let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
    let portal = harness::memory(&[(file, text)]);
    if text.contains("kurs.mp4") { portal.with(&format!("{folder}/kurs.mp4"), VIDEO) } else { portal }
}

fn rules(sources: &dyn Sources) -> Vec<&'static str> {
    let loaded = harness::loaded(sources);
    loaded.diagnostics.iter().map(|finding| finding.rule.name).collect()
}

#[test]
fn every_bad_example_is_found_and_every_good_one_passes() {
    let mut examples = 0;
    for rule in rule::all().filter(|rule| !rule.bad.is_empty()) {
        examples += 1;
        let found = rules(&portal(rule.file, rule.bad));
        assert!(found.contains(&rule.name), "{} finds its bad example, not {found:?}", rule.name);
        let found = rules(&portal(rule.file, rule.good));
        assert!(!found.contains(&rule.name), "{} lets its good example pass: {found:?}", rule.name);
    }
    assert!(examples > 30, "most rules have examples: {examples}");
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
