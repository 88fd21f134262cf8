//! What the law asks of a public portal: pages that must be there, the accessibility statement, a way to write.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod harness;

use harness::{findings, memory, outputs, page};
use lotse::content::vocabulary::PAGE_ROLE;
use lotse::source::{Layered, Memory, Sources};

const STATEMENT: &str = "---\ntitle: Barrierefreiheit\nrole: accessibility_statement\nreviewed: 2026-10-02\nstatement:\n  \
    status: partial\n  assessed: 2026-10-01\n  method: self_assessment\n  law: [\"§ 10b BGG NRW\"]\n  barriers:\n    - what: Ein Video fehlt.\n      \
    reason: non_compliance\n      until: 2027-04-30\n      alternative: Rufen Sie an.\n  enforcement:\n    name: Ombudsstelle\n    \
    url: https://ombuds.example/\n---\n\nWir haben geprüft.\n";

#[test]
fn the_sample_without_a_page_of_duty_is_not_published() {
    let sample = harness::sample();
    let pages: Vec<_> = sample.list().files.into_iter().map(|file| file.id).collect();
    for role in PAGE_ROLE.values {
        let line = format!("role: {role}\n");
        let text = |id| String::from_utf8(sample.read(id).unwrap()).unwrap();
        let file = pages
            .iter()
            .find(|id| {
                id.as_str().starts_with("content/")
                    && id.as_str().ends_with(".md")
                    && text(id).starts_with("---\n")
                    && text(id).contains(&line)
            })
            .unwrap_or_else(|| panic!("the sample has a page with {line}"));
        let without = Memory::new(&[(file.as_str(), text(file).replace(&line, "").as_str())]);
        let found = findings(&Layered::new(&without, &sample));
        assert!(found.contains(&"error publish/duty-page content/_index.md".to_owned()), "{role}: {found:?}");
    }
}

#[test]
fn the_statement_is_made_from_its_facts_in_every_language() {
    let arabic = "---\ntitle: سهولة\nstatement:\n  barriers:\n    - what: ينقص فيديو.\n---\n\nفحصنا.\n";
    let built = outputs(&memory(&[("content/b.md", STATEMENT), ("content/b.ar.md", arabic)]));
    let german = page(&built, "de/b/index.html");
    for words in [
        "zum größten Teil",
        "Ein Video fehlt.",
        "noch nicht umgesetzt",
        "30. April 2027",
        "Rufen Sie an.",
        "1. Oktober 2026",
        "2. Oktober 2026",
        "Ombudsstelle",
        "https://ombuds.example/",
        "§ 10b BGG NRW",
    ] {
        assert!(german.contains(words), "{words}");
    }
    let arabic = page(&built, "ar/b/index.html");
    assert!(
        arabic.contains("ينقص فيديو.") && arabic.contains("EN 301 549") && arabic.contains("https://ombuds.example/")
    );
    assert!(!arabic.contains("Ein Video fehlt."));
}

#[test]
fn the_statement_is_looked_at_every_year() {
    let at = |reviewed: &str, assessed: &str| {
        let text =
            STATEMENT.replace("2026-10-02", reviewed).replace("assessed: 2026-10-01", &format!("assessed: {assessed}"));
        findings(&memory(&[("content/b.md", &text)]))
    };
    assert_eq!(at("2025-12-23", "2024-01-01"), Vec::<String>::new(), "eleven months have not passed");
    assert_eq!(at("2025-12-22", "2024-01-01"), ["hint publish/statement-due content/b.md"]);
    assert_eq!(at("2024-01-01", "2025-11-23"), ["hint publish/statement-due content/b.md"], "the later day counts");
    assert_eq!(at("2025-11-22", "2024-01-01"), ["error publish/statement-overdue content/b.md"]);
    let without = "---\ntitle: B\nrole: accessibility_statement\n---\n\nText.\n";
    assert_eq!(findings(&memory(&[("content/b.md", without)])), ["error publish/statement-missing content/b.md"]);
}

#[test]
fn every_page_has_a_way_to_write_that_passes_its_address_along() {
    let feedback = ("content/sagen.md", "---\ntitle: Sagen\nrole: feedback\ncontacts: [amt]\n---\n");
    let mail = ("content/contacts/amt.md", "---\ntitle: Amt\nemail: amt@hafen.example\n---\n");
    let course = ("content/kurs.md", "---\ntitle: Kurs & mehr\n---\n");
    let built = outputs(&memory(&[feedback, mail, course]));
    let html = page(&built, "ar/kurs/index.html");
    assert!(html.contains("href=mailto:amt@hafen.example?subject="), "{html}");
    assert!(html.contains("body=https%3A%2F%2Fhafen%2Eexample%2Far%2Fkurs%2F"), "{html}");
    assert!(html.contains("Kurs%20%26%20mehr"), "the subject names the page");
    let form = (
        "content/contacts/amt.md",
        "---\ntitle: Amt\nform: https://formular.example/neu?a=1\nemail: amt@hafen.example\n---\n",
    );
    let built = outputs(&memory(&[feedback, form, course]));
    let html = page(&built, "de/kurs/index.html").replace("&amp;", "&");
    assert!(
        html.contains("https://formular.example/neu?a=1&page=https%3A%2F%2Fhafen.example%2Fde%2Fkurs%2F"),
        "{html}"
    );
}

#[test]
fn feedback_must_reach_somebody() {
    let amt = ("content/contacts/amt.md", "---\ntitle: Amt\nphones: [{number: 0211 12345}]\n---\n");
    let without = ("content/sagen.md", "---\ntitle: Sagen\nrole: feedback\n---\n");
    let silent = ("content/sagen.md", "---\ntitle: Sagen\nrole: feedback\ncontacts: [amt]\n---\n");
    for page in [without, silent] {
        assert_eq!(findings(&memory(&[amt, page])), ["error publish/feedback-contact content/sagen.md"]);
    }
}

#[test]
fn a_statement_does_not_contradict_itself() {
    let with = |from: &str, to: &str| findings(&memory(&[("content/b.md", &STATEMENT.replace(from, to))]));
    assert_eq!(with("status: partial", "status: full"), ["error publish/statement-facts content/b.md"]);
    assert_eq!(with("reviewed: 2026-10-02", "reviewed: 2030-10-02"), ["error publish/statement-facts content/b.md"]);
    assert_eq!(with("reason: non_compliance", "reason: out_of_scope"), Vec::<String>::new());
}
