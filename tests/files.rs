//! Cards and calendar files beside the pages. Readers of others judge them in `tests/browser/files.mjs`.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod harness;

use harness::{memory, outputs, page};

const HOUSE: &str = "---\ntitle: Rathaus, Altbau\nphones:\n  - {number: +49 221 4710 100, kind: office}\n  - {number: +49 221 4710 101, kind: fax}\n  - {number: +49 171 39200 15, kind: mobile}\nemail: post@hafen.example\naddress: {street: Rathausplatz 1, postcode: \"01067\", city: Hafen}\ngeo: {lat: 51.5, lon: 7.25}\n---\n\nText.\n";
const HOUSE_AR: &str = "---\ntitle: دار البلدية\n---\n\nنص.\n";

/// The text of a file with its folded lines put together again.
fn lines(path: &str, files: &[(&str, &str)]) -> Vec<String> {
    let built = outputs(&memory(files));
    let bytes = built.get(path).unwrap_or_else(|| panic!("{path} is one of {:?}", built.keys()));
    let text = String::from_utf8(bytes.clone()).unwrap();
    text.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
}

fn event(fields: &str) -> Vec<String> {
    let text = format!("---\ntitle: Treffen\n{fields}\n---\n\nText.\n");
    lines(
        "ar/events/treffen/event.ics",
        &[("content/contacts/rathaus.md", HOUSE), ("content/events/treffen.md", &text)],
    )
}

fn has(lines: &[String], wanted: &[&str]) {
    for line in wanted {
        assert!(lines.iter().any(|found| found == line), "{line} in {lines:#?}");
    }
}

fn has_none(lines: &[String], name: &str) {
    assert!(!lines.iter().any(|found| found.starts_with(name)), "{name} in {lines:#?}");
}

#[test]
fn a_card_has_the_words_of_its_language_and_the_facts_of_all() {
    let files = [("content/contacts/rathaus.md", HOUSE), ("content/contacts/rathaus.ar.md", HOUSE_AR)];
    let german = lines("de/contacts/rathaus/contact.vcf", &files);
    has(&german, &["VERSION:3.0", "FN:Rathaus\\, Altbau", "N:Rathaus\\, Altbau;;;;", "GEO:51.5;7.25"]);
    let arabic = lines("ar/contacts/rathaus/contact.vcf", &files);
    has(&arabic, &["FN:دار البلدية", "URL;TYPE=WORK:https://hafen.example/ar/contacts/rathaus/"]);
    for card in [&german, &arabic] {
        has(card, &["TEL;TYPE=WORK,VOICE:+492214710100", "TEL;TYPE=WORK,FAX:+492214710101"]);
        has(card, &["TEL;TYPE=CELL,VOICE:+491713920015", "EMAIL;TYPE=INTERNET,WORK:post@hafen.example"]);
        has(card, &["ADR;TYPE=WORK:;;Rathausplatz 1;Hafen;;01067;"]);
    }
    let uid = |card: &[String]| card.iter().find(|line| line.starts_with("UID:")).cloned();
    assert!(uid(&german).is_some() && uid(&german) == uid(&arabic), "one card in all languages");
}

#[test]
fn a_card_has_the_address_of_the_house() {
    let desk = "---\ntitle: Beratung\nlocated_at: rathaus\naddress: {extra: Raum 12}\n---\n";
    let files = [("content/contacts/rathaus.md", HOUSE), ("content/contacts/beratung.md", desk)];
    has(&lines("de/contacts/beratung/contact.vcf", &files), &["ADR;TYPE=WORK:;Raum 12;Rathausplatz 1;Hafen;;01067;"]);
}

#[test]
fn who_cannot_be_reached_has_no_card() {
    let built = outputs(&memory(&[("content/contacts/amt.md", "---\ntitle: Amt\nhours: Mo-Fr 08:00-12:00\n---\n")]));
    assert!(!built.contains_key("de/contacts/amt/contact.vcf"));
    assert!(!page(&built, "de/contacts/amt/index.html").contains("contact.vcf"));
}

#[test]
fn an_event_at_a_time_has_the_zone_and_the_house() {
    let file = event("start: 2027-01-12 18:30\nend: 2027-01-12 20:00\nplace: rathaus");
    has(&file, &["DTSTART;TZID=Europe/Berlin:20270112T183000", "DTEND;TZID=Europe/Berlin:20270112T200000"]);
    has(&file, &["TZID:Europe/Berlin", "DTSTAMP:20261122T000000Z", "STATUS:CONFIRMED", "SUMMARY;LANGUAGE=de:Treffen"]);
    has(&file, &["LOCATION:Rathaus\\, Altbau\\, Rathausplatz 1\\, 01067 Hafen", "GEO:51.5;7.25"]);
    has(&file, &["URL:https://hafen.example/ar/events/treffen/"]);
}

#[test]
fn whole_days_end_on_the_day_after_the_last() {
    let one = event("start: 2027-09-25");
    has(&one, &["DTSTART;VALUE=DATE:20270925", "DTEND;VALUE=DATE:20270926"]);
    has_none(&one, "TZID");
    has(
        &event("start: 2027-09-25 10:00\nend: 2027-10-03\nall_day: true"),
        &["DTSTART;VALUE=DATE:20270925", "DTEND;VALUE=DATE:20271004"],
    );
    has(&event("start: 2027-09-25 10:00\nend: 2027-09-26"), &["DTEND;TZID=Europe/Berlin:20270927T000000"]);
}

#[test]
fn what_does_not_take_place_says_so_in_words_too() {
    let off = event("start: 2027-01-12 18:30\nstatus: cancelled");
    has(&off, &["STATUS:CANCELLED", "SUMMARY;LANGUAGE=de:Treffen (أُلغيت)"]);
    has_none(&off, "DTEND");
    has(&event("start: 2027-01-12 18:30\nstatus: postponed"), &["STATUS:TENTATIVE"]);
    let online = event(
        "start: 2027-01-12 18:30\nstatus: moved_online\nplace: rathaus\nonline_url: https://video.hafen.example/a,b",
    );
    has(&online, &["LOCATION:https://video.hafen.example/a\\,b"]);
}

#[test]
fn a_recurrence_is_kept_if_a_calendar_can_read_it() {
    let weekly = event("start: 2027-03-22 18:30\nrecurrence: FREQ=WEEKLY;BYDAY=MO\nexcept: [2027-03-29]");
    has(&weekly, &["RRULE:FREQ=WEEKLY;BYDAY=MO", "EXDATE;TZID=Europe/Berlin:20270329T183000"]);
    let words = event("start: 2027-03-22 18:30\nrecurrence: jeden Montag\nexcept: [2027-03-29]");
    assert!(!words.iter().any(|line| line.contains("jeden")));
    has_none(&words, "EXDATE");
}

#[test]
fn pages_lead_to_their_files_and_past_events_to_none() {
    let files = [
        ("content/contacts/rathaus.md", HOUSE),
        ("content/events/neu.md", "---\ntitle: Neu\nstart: 2026-12-01 18:00\n---\n"),
        ("content/events/alt.md", "---\ntitle: Alt\nstart: 2026-11-01 18:00\n---\n"),
    ];
    let built = outputs(&memory(&files));
    let link = |path: &str, words: &str| {
        let html = page(&built, path);
        html.contains(words) && (html.contains("href=event.ics") || html.contains("href=contact.vcf"))
    };
    assert!(link("ar/contacts/rathaus/index.html", "حفظ جهة الاتصال"));
    assert!(link("ar/events/neu/index.html", "إضافة إلى التقويم"));
    assert!(!link("de/events/alt/index.html", ""));
    // A phone opens what it knows by its type.
    assert_eq!(lotse::build::content_type("de/contacts/rathaus/contact.vcf"), "text/vcard; charset=utf-8");
    assert_eq!(lotse::build::content_type("de/events/neu/event.ics"), "text/calendar; charset=utf-8");
    assert!(built.contains_key("de/events/alt/event.ics"), "an address that was given away stays");
}
