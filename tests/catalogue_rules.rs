//! The rules over catalogues find each mistake where it stands, in five languages, and nothing in the catalogues of Lotse.
//! `SNAPSHOTS=overwrite cargo test --test catalogue_rules` writes the kept report anew.

#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "the test reads and writes kept texts")]

mod harness;

use std::collections::BTreeMap;
use std::fs;

use lotse::diag::render::{Colour, Format, render};
use lotse::diag::{Diagnostic, rule};
use lotse::i18n::Spoken;
use lotse::source::{Disk, Embedded, LineIndex, Memory, Sources};
use snapbox::IntoData as _;

const LANGUAGES: [&str; 5] = ["ar", "fa", "pl", "tr", "uk"];
const FOLDER: &str = "tests/portals/catalogues";

/// A line of a catalogue with a rule that finds something in the entry below it.
const FINDS: &str = "# finds ";
/// The same for the file.
const FINDS_HERE: &str = "# finds here ";

fn fixtures() -> Memory {
    let disk = Disk::new(&harness::repository().join(FOLDER)).unwrap();
    let files = disk.list().files.into_iter();
    files.fold(Memory::new(&[]), |memory, file| memory.with(file.id.as_str(), &disk.read(&file.id).unwrap()))
}

fn about_words(diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let groups = ["messages/", "language/"];
    diagnostics.into_iter().filter(|finding| groups.iter().any(|group| finding.rule.name.starts_with(group))).collect()
}

/// What the lines of a catalogue say will be found: the line of the entry, 1 for the file, and the rules.
fn expected(text: &str) -> BTreeMap<usize, Vec<String>> {
    let mut all: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    let mut open = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        if let Some(rule) = line.strip_prefix(FINDS_HERE) {
            all.entry(1).or_default().push(rule.to_owned());
        } else if let Some(rule) = line.strip_prefix(FINDS) {
            open.push(rule.to_owned());
        } else if !open.is_empty() {
            all.insert(number, std::mem::take(&mut open));
        }
    }
    for rules in all.values_mut() {
        rules.sort();
    }
    all
}

/// The line at which the entry of a line begins.
fn entry_of(text: &str, line: usize) -> usize {
    let lines: Vec<&str> = text.lines().take(line).collect();
    let begins = |line: &&str| line.starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '-');
    lines.iter().rposition(begins).map_or(1, |place| place + 1)
}

fn found(text: &str, findings: &[&Diagnostic]) -> BTreeMap<usize, Vec<String>> {
    let lines = LineIndex::new(text);
    let mut all: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for finding in findings {
        let line = lines.line_column(text, finding.primary.span.start).line;
        all.entry(entry_of(text, line)).or_default().push(finding.rule.name.to_owned());
    }
    for rules in all.values_mut() {
        rules.sort();
    }
    all
}

#[test]
fn each_rule_finds_its_mistakes_in_five_languages_and_nothing_else() {
    let sources = fixtures();
    let findings = about_words(harness::loaded(&sources).diagnostics);
    for language in LANGUAGES {
        let file = lotse::source::FileId::new(&format!("i18n/{language}/portal.ftl"));
        let text = String::from_utf8(sources.read(&file).unwrap()).unwrap();
        let own: Vec<_> = findings.iter().filter(|finding| finding.primary.file == file).collect();
        assert_eq!(found(&text, &own), expected(&text), "{language}");
    }
    let elsewhere = findings.iter().filter(|finding| !finding.primary.file.as_str().ends_with("/portal.ftl"));
    let elsewhere: Vec<_> =
        elsewhere.map(|finding| format!("{} {}", finding.rule.name, finding.primary.file)).collect();
    let expected = [
        "messages/in-text content/_index.md",
        "messages/empty-source i18n/de/more.ftl",
        "messages/calendar i18n/uk/calendar.ftl",
    ];
    assert_eq!(elsewhere, expected);
    let of_source = findings.iter().filter(|finding| finding.primary.file.as_str() == "i18n/de/portal.ftl");
    assert_eq!(of_source.map(|finding| finding.rule.name).collect::<Vec<_>>(), ["messages/missing"]);
}

#[test]
fn every_rule_over_messages_has_its_mistake_in_the_fixtures() {
    let findings = about_words(harness::loaded(&fixtures()).diagnostics);
    // These are about the form of a file and about what templates ask for; other tests have them.
    let others = ["messages/line-ends", "messages/byte-order-mark", "messages/required"];
    let rules = rule::all().filter(|rule| rule.name.starts_with("messages/") && !others.contains(&rule.name));
    for rule in rules {
        assert!(findings.iter().any(|finding| finding.rule == rule), "{}", rule.name);
    }
}

#[test]
fn the_places_are_those_of_the_kept_report() {
    let sources = fixtures();
    let loaded = harness::loaded(&sources);
    let words = Spoken::new(&Embedded, "en");
    let findings = about_words(loaded.diagnostics);
    let report = render(&findings, &loaded.texts, &words, Format::Short, Colour::Plain);
    let path = harness::repository().join(FOLDER).join("findings.txt");
    if std::env::var("SNAPSHOTS").as_deref() == Ok("overwrite") {
        fs::write(&path, &report).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    snapbox::assert_data_eq!(report.raw(), kept.raw());
}

#[test]
fn lines_of_windows_and_a_byte_order_mark_move_no_place() {
    let sources = fixtures();
    let places = |sources: &dyn Sources| {
        let loaded = harness::loaded(sources);
        let words = Spoken::new(&Embedded, "en");
        let findings = about_words(loaded.diagnostics);
        let form = ["messages/line-ends", "messages/byte-order-mark"];
        let (form, others): (Vec<_>, Vec<_>) =
            findings.into_iter().partition(|finding| form.contains(&finding.rule.name));
        (form.len(), render(&others, &loaded.texts, &words, Format::Short, Colour::Plain))
    };
    let (form, before) = places(&sources);
    assert_eq!(form, 0);
    let windows = LANGUAGES.iter().fold(sources, |sources, language| {
        let path = format!("i18n/{language}/portal.ftl");
        let text = String::from_utf8(sources.read(&lotse::source::FileId::new(&path)).unwrap()).unwrap();
        sources.with(&path, format!("\u{FEFF}{}", text.replace('\n', "\r\n")).as_bytes())
    });
    let (form, after) = places(&windows);
    assert_eq!((form, after), (2 * LANGUAGES.len(), before));
}

/// The sample with its own copies of all catalogues of Lotse, in all languages that are written.
fn all_languages() -> Memory {
    let disk = harness::sample();
    let mut memory = Memory::new(&[]);
    let mut languages = Vec::new();
    for file in disk.list().files {
        let path = file.id.as_str();
        if !["i18n/", "content/", "themes/"].iter().any(|folder| path.starts_with(folder)) {
            continue;
        }
        if let Some(id) = path.strip_prefix("i18n/").and_then(|path| path.strip_suffix("/interface.ftl")) {
            languages.push(format!("\"{id}\""));
        }
        memory = memory.with(path, &disk.read(&file.id).unwrap());
    }
    assert!(languages.len() >= 7, "the languages of Lotse are there");
    let settings = String::from_utf8(disk.read(&lotse::source::FileId::new("portal.toml")).unwrap()).unwrap();
    let other = settings.lines().find(|line| line.starts_with("languages = ")).unwrap();
    let settings = settings.replace(other, &format!("languages = [{}]", languages.join(", ")));
    memory.with("portal.toml", settings.as_bytes())
}

#[test]
fn the_catalogues_of_lotse_have_no_findings_in_any_language() {
    let loaded = harness::loaded(&all_languages());
    let words = Spoken::new(&Embedded, "en");
    let findings = about_words(loaded.diagnostics);
    let report = render(&findings, &loaded.texts, &words, Format::Short, Colour::Plain);
    assert_eq!(report, "");
}

#[test]
fn a_german_text_is_found_in_the_file_of_any_other_language() {
    let german = "---\ntitle: Kurs\n---\n\nDer Kurs beginnt im Mai und ist für alle, die neu in der Stadt sind. Er kostet nichts. \
        Sie lernen mit anderen, wie man sich auf dem Amt verständigt, und werden bei der Anmeldung unterstützt.\n";
    let sources = all_languages().with("content/probe.md", german.as_bytes());
    let loaded = harness::loaded(&sources);
    let locales = loaded.ready.unwrap().portal.locales().clone();
    let others = locales.iter().map(|locale| locales.get(locale)).filter(|language| !language.lang.starts_with("de"));
    let ids: Vec<String> = others.map(|language| language.id.to_string()).collect();
    let path = |id: &str| format!("content/probe.{id}.md");
    let sources = ids.iter().fold(sources, |sources, id| sources.with(&path(id), german.as_bytes()));
    let findings = about_words(harness::loaded(&sources).diagnostics);
    let found: Vec<String> = findings.iter().map(|finding| finding.primary.file.to_string()).collect();
    let mut expected: Vec<String> = ids.iter().map(|id| path(id)).collect();
    expected.sort();
    assert_eq!(found, expected);
}

#[test]
fn an_editor_hears_nothing_of_the_catalogues_that_come_with_lotse() {
    let sources = harness::memory(&[("content/_index.md", "---\ntitle: Willkommen\n---\n")]);
    assert_eq!(about_words(harness::loaded(&sources).diagnostics), []);
}

#[test]
fn a_chain_of_twenty_thousand_messages_uses_up_no_stack() {
    let chain: Vec<String> = (0..20_000).map(|number| format!("m{number} = {{ m{} }}", number + 1)).collect();
    let open = format!("{}\nm20000 = Ende\ntopic-work = Arbeit\ndistrict-mitte = Mitte\n", chain.join("\n"));
    assert_eq!(about_words(harness::loaded(&harness::memory(&[("i18n/de/portal.ftl", &open)])).diagnostics).len(), 1);
}
