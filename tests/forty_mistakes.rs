//! One file with forty mistakes shows them all in one run, each at its own place, and mended as the messages say it has none.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod harness;

use std::collections::BTreeSet;

use harness::memory;
use lotse::diag::render::{Colour, Format, render};
use lotse::i18n::Spoken;
use lotse::source::Embedded;

/// Each line with a mistake, and the line as it should be; `None` where the remedy is to delete it.
const LINES: &[(&str, Option<&str>)] = &[
    ("title: Büro: Anmeldung", Some("title: \"Büro: Anmeldung\"")),
    ("summry: Hier melden Sie sich an.", Some("summary: Hier melden Sie sich an.")),
    ("ordnung: 3", None),
    ("order: 1,5", Some("order: 1")),
    ("draft: vielleicht", Some("draft: nein")),
    ("reviewed: 31.02.2026", Some("reviewed: 31.10.2026")),
    ("review_every: halbjährlich", Some("review_every: 6m")),
    ("topics: [arbeitt]", Some("topics: [work]")),
    ("website: www.hafen.example", Some("website: https://www.hafen.example")),
    ("form: hafen formular", Some("form: https://www.hafen.example/formular")),
    ("email: amt(at)hafen.example", Some("email: amt@hafen.example")),
    ("hours: Di 8-12", Some("hours: Tu 08:00-12:00")),
    ("languages: [ua]", Some("languages: [uk]")),
    ("organisation: stadt", None),
    ("sort_key: “Büro”", Some("sort_key: \"Büro\"")),
    ("owner: Platz #1", Some("owner: \"Platz #1\"")),
    ("owner: Amt", None),
    ("slug: an meldung", Some("slug: anmeldung")),
    ("aliases: [../../etc]", Some("aliases: [anmelden]")),
    ("valid: {from: 2026-12-31, until: 2026-01-01}", Some("valid: {from: 2026-01-01, until: 2026-12-31}")),
    ("same_as: [wikidata]", None),
    ("geo: Hafen", None),
    ("person: {name: Mara Muster, consent: nein}", None),
    ("image: {file: 'C:\\Bilder\\amt.jpg', alt: Amt, credit: Stadt}", None),
    ("phones: [{number: Zentrale}]", Some("phones: [{number: 0221 4710-112}]")),
    (
        "address: {street: Am Hafen 1, postcode: 1067, city: Hafen}",
        Some("address: {street: Am Hafen 1, postcode: \"01067\", city: Hafen}"),
    ),
    ("exceptions: [{from: 2026-12-24}]", Some("exceptions: [{from: 2026-12-24, closed: ja}]")),
    ("lint: [{rule: images/heavi, reason: Plakat}]", None),
    ("messengers: [{kind: Signall, url: https://signal.example}]", None),
    ("type: contakt", None),
    ("---", Some("---")),
    ("[Wohngeld](wohngeld.md)", Some("[Hafen](https://hafen.example)")),
    ("", Some("")),
    ("[Start](/willkommen.html)", Some("[Start](/)")),
    ("", Some("")),
    ("[Start] (https://hafen.example)", Some("[Start](https://hafen.example)")),
    ("", Some("")),
    ("[Plan](C:\\Users\\amt\\plan.pdf)", Some("Den Plan gibt es im Amt.")),
    ("", Some("")),
    ("[Programm](javascript:alert(1))", Some("Das Programm steht unten.")),
    ("", Some("")),
    ("[leer]()", Some("Nicht mehr leer.")),
    ("", Some("")),
    ("[unten](#preise)", Some("[unten](#kosten)")),
    ("", Some("")),
    ("![Weg](weg.png)", None),
    ("", Some("")),
    ("![Weg](https://hafen.example/weg.png)", None),
    ("", Some("")),
    ("Mu\u{308}hle", Some("Mühle")),
    ("", Some("")),
    ("Hier \u{202E}steht es.", Some("Hier steht es.")),
    ("", Some("")),
    ("Text[^1].", Some("Text.")),
    ("", Some("")),
    ("<div onclick=\"x()\">Text</div>", None),
    ("", Some("")),
    ("{{ msg(id=\"gibt-es-nicht\") }}", None),
    ("", Some("")),
    ("## Kosten", Some("## Kosten")),
];

const FILE: &str = "content/contacts/amt.md";

fn file(lines: impl Iterator<Item = &'static str>) -> String {
    let lines: Vec<&str> = lines.collect();
    format!("---\n{}\n", lines.join("\n"))
}

#[test]
fn forty_mistakes_in_one_file_are_told_in_one_run_each_on_its_own_line() {
    let sources = memory(&[(FILE, &file(LINES.iter().map(|(bad, _)| *bad)))]);
    let loaded = harness::loaded(&sources);
    let told: BTreeSet<usize> = loaded
        .diagnostics
        .iter()
        .filter(|finding| finding.primary.file.as_str() == FILE)
        .map(|finding| {
            let text = &loaded.texts[&finding.primary.file];
            text.lines.line_column(&text.text, finding.primary.span.start).line
        })
        .collect();
    // The fence is the first line.
    let wrong: BTreeSet<usize> =
        (2..).zip(LINES).filter(|(_, (bad, good))| Some(*bad) != *good).map(|(line, _)| line).collect();
    let missed: Vec<&str> = wrong.difference(&told).map(|line| LINES[line - 2].0).collect();
    assert_eq!(missed, Vec::<&str>::new());
    assert!(wrong.len() >= 40, "{} mistakes", wrong.len());
    assert!(loaded.diagnostics.len() >= 40);
    let words = Spoken::new(&Embedded, "de");
    let report = render(&loaded.diagnostics, &loaded.texts, &words, Format::Short, Colour::Plain);
    assert_eq!(report.lines().count(), loaded.diagnostics.len());
}

#[test]
fn a_file_mended_as_the_messages_say_has_no_mistake_left() {
    let sources = memory(&[(FILE, &file(LINES.iter().filter_map(|(_, good)| *good)))]);
    assert_eq!(harness::findings(&sources), Vec::<String>::new());
}
