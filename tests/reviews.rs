//! Pages that must be checked again: what residents see, what rules tell, and what `check --due` writes.

#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "the test uses folders")]

mod harness;

use std::fs;

use harness::{findings, lotse, memory, outputs, page, printed, tree, write};

/// A page that had to be checked by 1 March 2026; tests build for 22 November 2026.
const LATE: &str = "---\ntitle: Wohngeld\nreviewed: 2025-03-01\nreview_every: 1y\nowner: amt\n---\n\nText.\n";
const OFFICE: &str = "---\ntitle: Amt für Wohnen\nemail: wohnen@hafen.example\n---\n";

#[test]
fn an_overdue_page_says_in_every_language_when_it_was_last_checked() {
    let built = outputs(&memory(&[
        ("content/services/wohngeld.md", LATE),
        ("content/services/wohngeld.ar.md", "---\ntitle: إعانة السكن\n---\n\nنص.\n"),
        ("content/contacts/amt.md", OFFICE),
    ]));
    let german = page(&built, "de/services/wohngeld/index.html");
    assert!(
        german.contains("notice-overdue") && german.contains("zuletzt am <bdi>1. März 2025</bdi> geprüft"),
        "{german}"
    );
    let arabic = page(&built, "ar/services/wohngeld/index.html");
    let notice = arabic.split("notice-overdue").nth(1).unwrap().split("</div>").next().unwrap();
    assert!(notice.contains("روجعت هذه الصفحة آخر مرة في") && notice.contains("2025"), "{notice}");
}

#[test]
fn a_bilingual_sheet_says_in_both_languages_what_may_have_changed() {
    let ended = LATE.replace("owner: amt", "status: ended");
    let built = outputs(&memory(&[
        ("content/services/wohngeld.md", &ended),
        ("content/services/wohngeld.ar.md", "---\ntitle: إعانة السكن\ntranslation: {by: machine}\n---\n\nنص.\n"),
    ]));
    let sheet = page(&built, "ar/services/wohngeld/de/index.html");
    let warns = sheet.split("sheet-warns").nth(1).unwrap().split("</tbody>").next().unwrap();
    assert_eq!(warns.matches("<tr>").count(), 3, "by a machine, overdue, ended: {warns}");
    for told in ["zuletzt am <bdi>1. März 2025</bdi> geprüft", "روجعت هذه الصفحة آخر مرة في"] {
        assert!(warns.contains(told), "{told}: {warns}");
    }
    let in_time = ended.replace("2025-03-01", "2026-11-01").replace("status: ended\n", "");
    let built = outputs(&memory(&[("content/services/wohngeld.md", &in_time)]));
    assert!(!page(&built, "ar/services/wohngeld/de/index.html").contains("sheet-warns"));
}

#[test]
fn a_page_that_was_checked_in_time_has_no_notice_until_the_day_has_passed() {
    let of = |reviewed: &str| {
        let text = LATE.replace("2025-03-01", reviewed);
        let built = outputs(&memory(&[("content/services/wohngeld.md", &text)]));
        page(&built, "de/services/wohngeld/index.html").contains("notice-overdue")
    };
    assert!(!of("2025-11-22"), "the last day is still in time");
    assert!(of("2025-11-21"));
}

#[test]
fn the_day_of_a_check_is_never_shown_before_it_has_come() {
    let text = LATE.replace("2025-03-01", "2027-03-01");
    let files = [("content/services/wohngeld.md", text.as_str())];
    let html = page(&outputs(&memory(&files)), "de/services/wohngeld/index.html");
    assert!(!html.contains("2027") && !html.contains("Zuletzt geprüft"), "{html}");
    assert_eq!(findings(&memory(&files)), ["warning data/review-in-future content/services/wohngeld.md"]);
}

#[test]
fn a_day_in_a_translation_makes_no_page_younger() {
    let built = |translation: &str| {
        let files = [("content/services/wohngeld.md", LATE), ("content/services/wohngeld.ar.md", translation)];
        findings(&memory(&files))
    };
    let found = built("---\ntitle: إعانة السكن\nreviewed: 2026-11-01\n---\n\nنص.\n");
    assert!(found.contains(&"error translation/facts-differ content/services/wohngeld.ar.md".to_owned()), "{found:?}");
}

#[test]
fn news_and_events_pass_without_a_finding_and_an_expired_page_is_told_once() {
    let over =
        "---\ntitle: Alt\ndate: 2020-01-01\nreviewed: 2020-01-01\nreview_every: 1y\nvalid: {until: 2020-12-31}\n---\n";
    let found = findings(&memory(&[("content/news/alt.md", over), ("content/alt.md", over)]));
    assert_eq!(found, ["warning data/expired content/alt.md"]);
}

fn portal() -> tempfile::TempDir {
    let at = tempfile::tempdir().unwrap();
    write(
        at.path(),
        &[
            ("portal.toml", &harness::SETTINGS.replace("state =", "base_url = \"https://hafen.example/\"\nstate =")),
            harness::LABELS[0],
            harness::LABELS[1],
            ("content/contacts/amt.md", OFFICE),
            ("content/services/wohngeld.md", LATE),
            ("content/services/wohngeld.ar.md", "---\ntitle: إعانة السكن\n---\n\nنص.\n"),
            (
                "content/services/kita.md",
                "---\ntitle: Kita\nreviewed: 2026-06-01\nreview_every: 6m\nowner: Amt für Wohnen\n---\n",
            ),
            ("content/services/bad.md", "---\ntitle: Bad\nreviewed: 2025-11-25\nreview_every: 1y\n---\n"),
            (
                "content/services/kurs.md",
                "---\ntitle: Kurs\nreviewed: 2026-10-01\nreview_every: 1y\nowner: Verein\n---\n",
            ),
        ],
    );
    at
}

#[test]
fn what_is_due_is_listed_by_office_with_a_mail_and_what_is_nobodys_apart() {
    let at = portal();
    let listed = lotse(at.path(), &["check", "--due", "--date", "2026-11-22"]);
    let text = printed(&listed);
    assert!(listed.status.success(), "an overdue page is no error: {text}");
    let (office, rest) = text.split_once("## Ohne zuständige Stelle").expect("pages without an owner stand apart");
    for expected in [
        "## Amt für Wohnen",
        "An: wohnen@hafen.example",
        "Betreff: Bitte prüfen: 2 Seiten im Portal „Hafen“",
        "Überfällig:\n\n- Wohngeld\n  Datei: content/services/wohngeld.md\n  Adresse: https://hafen.example/de/services/wohngeld/\n  Übersetzt in: ar\n",
        "Fällig bis 22.12.2026:\n\n- Kita\n",
        "    reviewed: 22.11.2026\n",
    ] {
        assert!(office.contains(expected), "{expected:?} in {office}");
    }
    assert!(!office.contains("Kurs"), "it is not due yet");
    let (nobodys, undated) = rest.split_once("## Ohne Tag der Prüfung").expect("pages without a day stand apart");
    assert!(nobodys.contains("content/services/bad.md") && undated.contains("- content/contacts/amt.md"), "{rest}");
    let english =
        printed(&lotse(at.path(), &["check", "--due", "--within", "1y", "--date", "2026-11-22", "--lang", "en"]));
    assert!(english.contains("Please check: one page") && english.contains("## Verein"), "{english}");
}

#[test]
fn drafts_and_a_calendar_are_written_into_a_new_folder_only() {
    let at = portal();
    let folder = at.path().join("pruefung");
    let asked = ["check", "--due", "--date", "2026-11-22", "--write", "pruefung"];
    let made = lotse(at.path(), &asked);
    assert!(made.status.success(), "{}", printed(&made));
    let files = tree(&folder);
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(names, ["mail-amt-fuer-wohnen.eml", "pruefung.ics", "pruefung.md"]);
    let mail = String::from_utf8(files["mail-amt-fuer-wohnen.eml"].clone()).unwrap();
    assert!(mail.starts_with("X-Unsent: 1\r\nTo: wohnen@hafen.example\r\nSubject: =?utf-8?Q?"), "{mail}");
    let calendar = String::from_utf8(files["pruefung.ics"].clone()).unwrap();
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 4, "every page with a day, due soon or not");
    assert!(
        calendar.contains("DTSTART;VALUE=DATE:20271001") && calendar.contains("Prüfen: Kurs (Verein)"),
        "{calendar}"
    );
    let again = lotse(at.path(), &asked);
    assert_eq!(again.status.code(), Some(2), "what is there is kept");
    assert_eq!(tree(&folder), files);
    let published = lotse(at.path(), &["check", "--due", "--write", "content/pruefung"]);
    assert_eq!(published.status.code(), Some(2), "what lies there would be published");
    assert!(!at.path().join("content/pruefung").exists());
    fs::remove_dir_all(&folder).unwrap();
    assert_eq!(lotse(at.path(), &asked).status.code(), Some(0));
    assert_eq!(tree(&folder), files, "the same day gives the same bytes");
}
