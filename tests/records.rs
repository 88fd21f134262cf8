//! Rules that look at several files at once: records and texts that repeat them, the plan and its measures.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod harness;

use lotse::build::{Outputs, over_budget};

/// The findings of some rules in a portal, as rule and file, without those that the files have besides.
fn found(files: &[(&str, &str)], rules: &[&str]) -> Vec<String> {
    let loaded = harness::loaded(&harness::memory(files));
    let of_rules = loaded.diagnostics.iter().filter(|finding| rules.contains(&finding.rule.name));
    of_rules.map(|finding| format!("{} {}", finding.rule.name, finding.primary.file)).collect()
}

const OFFICE: (&str, &str) =
    ("content/contacts/amt.md", "---\ntitle: Amt\nphones: [{number: 0211 12345-0}]\nemail: amt@hafen.example\n---\n");

fn typed(text: &str) -> Vec<String> {
    found(
        &[OFFICE, ("content/kurs.md", "---\ntitle: Kurs\n---\n\nText.\n"), ("content/kurs.ar.md", text)],
        &["data/contact-typed"],
    )
}

#[test]
fn a_number_of_a_record_is_found_in_every_language_and_spelling() {
    let told = ["data/contact-typed content/kurs.ar.md"];
    for number in ["٠٢١١ ١٢٣٤٥-٠", "+49 (0)211 / 12345-0", "0049 211 123450", "(0211) 12345 - 0", "Amt@Hafen.example"]
    {
        assert_eq!(typed(&format!("---\ntitle: دورة\n---\n\nاتصل على {number} من فضلك.\n")), told, "{number}");
    }
    assert_eq!(typed("---\ntitle: دورة\n---\n\n[اتصل](tel:+49211123450) بنا.\n"), told);
    assert_eq!(
        typed("---\ntitle: دورة\n---\n\n[0211 12345-0](tel:+49211123450)\n"),
        told,
        "a link and its words are one"
    );
    assert_eq!(typed("---\ntitle: دورة\nsummary: 0211 12345-0\n---\n"), told, "fields are texts, too");
}

#[test]
fn other_numbers_and_those_of_several_records_are_not_told() {
    for number in ["0211 12345-1", "0211 12345", "12345-0", "02111234501"] {
        assert_eq!(typed(&format!("---\ntitle: دورة\n---\n\n{number}\n")), [""; 0], "{number}");
    }
    let second = ("content/contacts/zweitamt.md", "---\ntitle: Zweitamt\nphones: [{number: 0211 123450}]\n---\n");
    let text = ("content/kurs.md", "---\ntitle: Kurs\n---\n\nRufen Sie 0211 123450 an.\n");
    assert_eq!(found(&[OFFICE, second, text], &["data/contact-typed"]), [""; 0]);
}

#[test]
fn pages_that_the_law_asks_for_may_write_everything_out() {
    let imprint = ("content/impressum.md", "---\ntitle: Impressum\nrole: imprint\n---\n\nTelefon 0211 12345-0\n");
    assert_eq!(found(&[OFFICE, imprint], &["data/contact-typed"]), [""; 0]);
}

const EDITION: (&str, &str) = (
    "content/plan/konzept.md",
    "---\ntitle: Konzept\nstatus: adopted\nadopted: {date: 2026-01-15}\nrenew_every: 5y\n---\n",
);
const FIELD: (&str, &str) =
    ("content/action-fields/bildung.md", "---\ntitle: Bildung\nedition: konzept\nlead: stadt\n---\n");
const TOWN: (&str, &str) = ("content/organisations/stadt.md", "---\ntitle: Stadt\nkind: municipal\n---\n");

#[test]
fn goals_without_measures_and_fields_without_a_lead_are_told_in_the_plan_that_holds() {
    let rules = ["plan/goal-without-measure", "plan/action-field-without-lead"];
    let goal = ("content/goals/a.md", "---\ntitle: Ziel A\nedition: konzept\naction_field: bildung\n---\n");
    let below = ("content/goals/b.md", "---\ntitle: Ziel B\nedition: konzept\naction_field: bildung\nparent: a\n---\n");
    let measure = (
        "content/measures/m.md",
        "---\ntitle: Maßnahme\nlead: open\ngoals: [b]\nlog: [{date: 2026-11-01, status: planned}]\n---\n",
    );
    assert_eq!(found(&[EDITION, TOWN, FIELD, goal], &rules), ["plan/goal-without-measure content/goals/a.md"]);
    assert_eq!(found(&[EDITION, TOWN, FIELD, goal, below, measure], &rules), [""; 0], "through the goal below");
    let nobody = ("content/action-fields/bildung.md", "---\ntitle: Bildung\nedition: konzept\n---\n");
    assert_eq!(found(&[EDITION, nobody], &rules), ["plan/action-field-without-lead content/action-fields/bildung.md"]);
    let former = ("content/plan/konzept.md", "---\ntitle: Konzept\nstatus: replaced\n---\n");
    assert_eq!(found(&[former, nobody, goal], &rules), [""; 0]);
}

#[test]
fn what_was_not_reached_is_carried_on_by_an_edition_an_event_or_a_goal() {
    let missed = (
        "content/measures/m.md",
        "---\ntitle: M\nlead: open\ngoals: [a]\nlog: [{date: 2026-11-01, status: not_reached}]\n---\n",
    );
    let goal = ("content/goals/a.md", "---\ntitle: A\nedition: konzept\naction_field: bildung\n---\n");
    let rule = ["plan/not-carried"];
    assert_eq!(found(&[EDITION, TOWN, FIELD, goal, missed], &rule), ["plan/not-carried content/measures/m.md"]);
    let edition = (
        "content/plan/neu.md",
        "---\ntitle: Neu\nstatus: draft\npredecessor: konzept\ncarried_over: [{from: m, to: [], how: dropped}]\n---\n",
    );
    assert_eq!(found(&[EDITION, TOWN, FIELD, goal, missed, edition], &rule), [""; 0]);
    let event = (
        "content/events/e.md",
        "---\ntitle: Konferenz\nstart: 2027-01-11 18:00\nsessions: [{title: Eins, measures: [m]}]\n---\n",
    );
    assert_eq!(found(&[EDITION, TOWN, FIELD, goal, missed, event], &rule), [""; 0]);
    let taken_up =
        ("content/goals/a.md", "---\ntitle: A\nedition: konzept\naction_field: bildung\ncarried_to: e\n---\n");
    let event = ("content/events/e.md", "---\ntitle: Konferenz\nstart: 2027-01-11 18:00\n---\n");
    assert_eq!(found(&[EDITION, TOWN, FIELD, taken_up, missed, event], &rule), [""; 0]);
}

#[test]
fn the_reminder_to_renew_a_plan_rises_and_stops_with_the_next_edition() {
    let rules = ["plan/renewal-ahead", "plan/renewal-due"];
    let edition =
        |day: &str| format!("---\ntitle: Konzept\nstatus: adopted\nadopted: {{date: {day}}}\nrenew_every: 5y\n---\n");
    let told = |day: &str, more: &[(&str, &str)]| {
        let text = edition(day);
        let files: Vec<_> =
            [("content/plan/konzept.md", text.as_str())].into_iter().chain(more.iter().copied()).collect();
        let loaded = harness::loaded(&harness::memory(&files));
        let of_rules = loaded.diagnostics.into_iter().filter(|finding| rules.contains(&finding.rule.name));
        of_rules.map(|finding| format!("{} {:?}", finding.level.as_str(), finding.args[0].1)).collect::<Vec<_>>()
    };
    // Five years before the tests' day, 22 November 2026, and so many months more.
    assert_eq!(told("2022-12-01", &[]), [""; 0]);
    assert_eq!(told("2022-11-01", &[]), ["hint Text(\"year\")"]);
    assert_eq!(told("2022-05-01", &[]), ["hint Text(\"half\")"]);
    assert_eq!(told("2022-02-01", &[]), ["warning Text(\"quarter\")"]);
    assert_eq!(told("2021-11-01", &[]), ["warning Text(\"over\")"]);
    let next = ("content/plan/neu.md", "---\ntitle: Neu\nstatus: draft\npredecessor: konzept\n---\n");
    assert_eq!(told("2021-11-01", &[next]), [""; 0]);
}

#[test]
fn a_page_with_a_very_long_text_is_told_as_heavy() {
    let heavy = |rows: u32| {
        let rows: String = (0..rows).fold(String::new(), |rows, row| {
            rows + &format!("| {} | Straße {} |\n", row * 7919 % 100_003, row * 104_729 % 99_991)
        });
        let text = format!("---\ntitle: Liste\n---\n\n| Nummer | Ort |\n|---|---|\n{rows}");
        let sources = harness::memory(&[("content/liste.md", &text)]);
        let ready = harness::loaded(&sources).ready.unwrap();
        let (outputs, _) = Outputs::new(&ready.portal, &ready.theme, &sources);
        let found = over_budget(&ready.portal, &ready.theme, &outputs);
        found.iter().map(|finding| format!("{} {}", finding.rule.name, finding.primary.file)).collect::<Vec<_>>()
    };
    assert_eq!(heavy(2500), ["publish/page-heavy content/liste.md"]);
    assert_eq!(heavy(400), [""; 0]);
}
