//! The editors' handbook, `content/README.md`: its examples build, its links lead on, and its reference is that of the code.
//!
//! `SNAPSHOTS=overwrite cargo test --test handbook` writes the reference anew.

#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "the test reads and writes the handbook")]

mod handbook {
    pub(crate) mod reference;
}
mod harness;

use std::fs;

use handbook::reference::{Tongue, reference};
use lotse::config;
use lotse::content::TYPES;
use lotse::source::{FileId, Layered, Memory, Sources};

/// Where the German half ends.
const ENGLISH: &str = "\n---\n\n# Handbook for editors\n";
/// What stands before the part that the code writes.
const BEGIN: [&str; 2] = [
    "<!-- Ab hier schreibt der Test: SNAPSHOTS=overwrite cargo test --test handbook -->\n",
    "<!-- The rest is written by the test: SNAPSHOTS=overwrite cargo test --test handbook -->\n",
];

fn text() -> String {
    fs::read_to_string(harness::repository().join("content/README.md")).unwrap()
}

fn halves(text: &str) -> [(Tongue, &str); 2] {
    let (german, english) = text.split_once(ENGLISH).expect("the handbook has two halves");
    [(Tongue::German, german), (Tongue::English, english)]
}

#[test]
fn the_reference_of_fields_values_and_rules_is_that_of_the_code() {
    let text = text();
    let halves = halves(&text).map(|(tongue, half)| {
        let begin = BEGIN[usize::from(tongue == Tongue::English)];
        let (hand, kept) = half.split_once(begin).expect("the handbook says where the reference begins");
        (hand, begin, kept, reference(tongue))
    });
    if std::env::var("SNAPSHOTS").as_deref() == Ok("overwrite") {
        let [german, english] = halves.map(|(hand, begin, _, made)| format!("{hand}{begin}{made}"));
        fs::write(harness::repository().join("content/README.md"), format!("{german}{ENGLISH}{english}")).unwrap();
        return;
    }
    for (_, _, kept, made) in halves {
        snapbox::assert_data_eq!(made.trim_end(), snapbox::Data::text(kept.trim_end().to_owned()).raw());
    }
}

/// The examples that name their file: the path, and the block below it.
fn named_examples(half: &str) -> Vec<(&str, &str)> {
    let parts = half.split("\n**`content/").skip(1);
    parts
        .filter_map(|part| {
            let (path, rest) = part.split_once("`**\n\n```markdown\n")?;
            Some((path, rest.split_once("\n```").unwrap().0))
        })
        .collect()
}

#[test]
fn every_example_builds_in_the_sample_portal_without_a_finding() {
    let text = text();
    for (_, half) in halves(&text) {
        let examples = named_examples(half);
        for kind in TYPES {
            let of = |(path, _): &&(&str, &str)| {
                let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
                lotse::content::type_of_place(folder, name.split('.').next().unwrap()) == *kind
            };
            assert!(examples.iter().any(|example| of(&example)), "{} has an example", kind.name);
        }
        let examples = examples.iter().fold(Memory::new(&[]), |memory, (path, text)| {
            memory.with(&format!("content/{path}"), format!("{text}\n").as_bytes())
        });
        let sample = harness::sample();
        let found = harness::findings(&Layered::new(&examples, &sample));
        assert_eq!(found, Vec::<String>::new());
    }
}

/// The blocks of a language that do not name a file.
fn blocks<'a>(half: &'a str, language: &str) -> Vec<&'a str> {
    let parts = half.split(&format!("\n```{language}\n")).skip(1).collect::<Vec<_>>();
    parts.into_iter().map(|part| part.split_once("\n```").unwrap().0).collect()
}

#[test]
fn every_block_of_fields_can_be_read_as_front_matter_of_a_type() {
    let text = text();
    for (_, half) in halves(&text) {
        let blocks = blocks(half, "yaml");
        assert!(blocks.len() > 5);
        let mut before = "";
        for block in blocks {
            let folders = ["services", "contacts", "events", "seiten"];
            let alone = folders.map(|folder| mistakes(folder, &[("beispiel.md", block)]));
            let translated = mistakes("services", &[("beispiel.md", before), ("beispiel.ar.md", block)]);
            let best = alone.into_iter().chain([translated]).min_by_key(Vec::len).unwrap();
            assert_eq!(best, Vec::<String>::new(), "{block}");
            before = block;
        }
    }
}

/// The rules that find something in the reading of fields that stand in files of a folder.
fn mistakes(folder: &str, files: &[(&str, &str)]) -> Vec<String> {
    let must = match folder {
        "events" => "start: 2026-12-01\n",
        _ => "",
    };
    let written: Vec<(String, String)> = files
        .iter()
        .map(|(name, block)| {
            (format!("content/{folder}/{name}"), format!("---\ntitle: Beispiel\n{must}{block}\n---\n"))
        })
        .collect();
    let pairs: Vec<(&str, &str)> = written.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let (path, _) = written.last().unwrap();
    let loaded = harness::loaded(&harness::memory(&pairs));
    let rules = loaded.diagnostics.iter().filter(|finding| finding.primary.file == FileId::new(path));
    let rules = rules
        .map(|finding| finding.rule.name)
        .filter(|rule| rule.starts_with("syntax/") || rule.starts_with("front-matter/"));
    rules.map(str::to_owned).collect()
}

#[test]
fn every_block_of_settings_can_be_read() {
    let text = text();
    for (_, half) in halves(&text) {
        for block in blocks(half, "toml") {
            let whole =
                if block.contains("[portal]") { block.to_owned() } else { format!("[portal]\nname = \"A\"\n{block}") };
            let (_, found) = config::read(&FileId::new("portal.toml"), &whole);
            assert_eq!(found, [], "{block}");
        }
    }
}

/// The rows of the table of mistakes: what is wrong, what is right, and the rule.
fn rows(half: &str) -> Vec<[&str; 3]> {
    let (_, part) = half.split_once("\n|---|---|---|---|\n").expect("the handbook has a table of mistakes");
    let rows = part.lines().take_while(|line| line.starts_with('|'));
    rows.map(|row| {
        let quoted: Vec<&str> = row.trim_end_matches("` |").rsplitn(4, "` | `").take(3).collect();
        [quoted[2].rsplit('`').next().unwrap(), quoted[1], quoted[0]]
    })
    .collect()
}

#[test]
fn the_commonest_mistakes_are_found_by_their_rules_and_mended_as_the_handbook_says() {
    let town = ("content/organisations/stadt-hafenstadt.md", "---\ntitle: Stadt\nkind: municipal\n---\n");
    let text = text();
    for (_, half) in halves(&text) {
        let rows = rows(half);
        assert!(rows.len() > 10);
        for [bad, good, rule] in rows {
            let found = |line: &str, folder: &str| {
                let title = if bad.starts_with("tit") { "" } else { "title: Beispiel\n" };
                let path = format!("content/{folder}/beispiel.md");
                let way = if folder == "contacts" { "form: https://formular.example/\n" } else { "" };
                let page = format!("---\n{title}{way}{line}\n---\n");
                let loaded = harness::loaded(&harness::memory(&[town, (&path, &page)]));
                loaded.diagnostics.iter().map(|finding| finding.rule.name).collect::<Vec<_>>()
            };
            let mended = |folder: &&str| found(bad, folder).contains(&rule) && found(good, folder).is_empty();
            assert!(["services", "contacts"].iter().any(mended), "{bad} {good} {rule}");
        }
    }
}

/// The anchor of a heading, as the pages that show Markdown make it.
fn anchor(heading: &str) -> String {
    let kept = heading
        .to_lowercase()
        .chars()
        .filter(|letter| letter.is_alphanumeric() || " -_".contains(*letter))
        .collect::<String>();
    kept.replace(' ', "-")
}

#[test]
fn every_link_within_the_handbook_leads_to_one_heading() {
    let text = text();
    let mut fenced = false;
    let lines = text.lines().filter(|line| {
        fenced ^= line.trim_start().starts_with("```");
        !fenced
    });
    let headings: Vec<String> =
        lines.filter(|line| line.starts_with('#')).map(|line| anchor(line.trim_start_matches('#').trim())).collect();
    for link in text.split("](#").skip(1).map(|rest| rest.split_once(')').unwrap().0) {
        assert_eq!(headings.iter().filter(|heading| *heading == link).count(), 1, "#{link}");
    }
}

#[test]
fn every_file_of_the_sample_that_the_handbook_names_is_there() {
    let sample = harness::sample();
    let there: Vec<String> = sample.list().files.iter().map(|file| file.id.to_string()).collect();
    for name in ["content\\services\\mietzuschuss.md", "content/contacts/rathaus.md"] {
        assert!(text().contains(name) && there.contains(&name.replace('\\', "/")), "{name}");
    }
}
