//! A fact stands once: it changes in every language at once and nowhere else.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod harness;

use harness::{findings, memory, outputs, page};

const CONTACT: &str = "---\ntitle: Bürgerbüro\nphones:\n  - number: +49 221 4710 110\n    note: vormittags\n\
    hours: Mo-Fr 08:00-12:00; PH off\naddress: {street: Am Kai 1, postcode: \"01067\", city: Hafenstadt}\n---\n\nText.\n";
const ARABIC: &str = "---\ntitle: مكتب المواطنين\nphones:\n  - note: صباحاً\n---\n\nنص.\n";
const SERVICE: &str = "---\ntitle: Anmeldung\ncontacts: [buergerbuero]\n---\n\nText.\n";
const PLAIN: &str = "---\ntitle: Über uns\n---\n\nText.\n";

fn portal(contact: &str) -> lotse::source::Memory {
    memory(&[
        ("content/contacts/buergerbuero.md", contact),
        ("content/contacts/buergerbuero.ar.md", ARABIC),
        ("content/services/anmeldung.md", SERVICE),
        ("content/ueber-uns.md", PLAIN),
    ])
}

/// On pages as people read it, in cards as it is dialled.
fn shows_the_number(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    text.contains("4710 110") || text.contains("TEL;TYPE=WORK,VOICE:+492214710110")
}

#[test]
fn a_changed_phone_number_changes_in_every_language_and_nowhere_else() {
    let before = outputs(&portal(CONTACT));
    let after = outputs(&portal(&CONTACT.replace("4710 110", "4710 999")));
    assert!(before.keys().eq(after.keys()));
    let changed: Vec<&str> = before.keys().filter(|path| before[*path] != after[*path]).map(String::as_str).collect();
    let with_number: Vec<&str> =
        before.iter().filter(|(_, bytes)| shows_the_number(bytes)).map(|(path, _)| path.as_str()).collect();
    assert_eq!(changed, with_number);
    for path in [
        "de/contacts/buergerbuero/index.html",
        "ar/contacts/buergerbuero/index.html",
        "ar/services/anmeldung/index.html",
    ] {
        assert!(changed.contains(&path), "{path} in {changed:?}");
        assert!(page(&after, path).contains("tel:+492214710999"), "{path}");
    }
    assert!(!changed.contains(&"de/ueber-uns/index.html"));
}

#[test]
fn a_sample_contacts_number_changes_only_the_pages_that_show_it() {
    use lotse::source::{Layered, Memory, Sources};
    let sample = harness::sample();
    let file = lotse::source::FileId::new("content/contacts/buergerbuero.md");
    let text = String::from_utf8(sample.read(&file).unwrap()).unwrap();
    assert!(text.contains("4710 110"));
    let changed = Memory::new(&[(file.as_str(), &text.replace("4710 110", "4710 998"))]);
    let before = outputs(&sample);
    let after = outputs(&Layered::new(&changed, &sample));
    for (path, bytes) in &before {
        let shows = shows_the_number(bytes);
        assert_eq!(shows, bytes != &after[path], "{path}");
    }
    for language in ["de", "en", "ar", "uk", "ti", "tr", "de-simple"] {
        let path = format!("{language}/contacts/buergerbuero/index.html");
        assert!(page(&after, &path).contains("4710 998"), "{path}");
    }
}

#[test]
fn words_of_a_translation_stand_beside_the_facts_of_the_source() {
    let built = outputs(&portal(CONTACT));
    let arabic = page(&built, "ar/contacts/buergerbuero/index.html");
    assert!(arabic.contains("صباحاً") && !arabic.contains("vormittags"), "the note is translated");
    assert!(arabic.contains("<bdi dir=ltr>+49 221 4710 110</bdi>"), "the number keeps its direction");
    assert!(arabic.contains("01067"), "the leading zero is kept");
}

#[test]
fn a_fact_in_a_translation_is_told_with_both_places() {
    let with = |fact: &str| {
        let arabic = format!("---\ntitle: مكتب\n{fact}\n---\n\nنص.\n");
        findings(&portal(CONTACT).with("content/contacts/buergerbuero.ar.md", arabic.as_bytes()))
    };
    let file = "content/contacts/buergerbuero.ar.md";
    assert_eq!(with("hours: Mo-Fr 09:00-12:00"), [format!("error translation/facts-differ {file}")]);
    assert_eq!(with("hours: Mo-Fr 08:00-12:00; PH off"), [format!("hint translation/fact-repeated {file}")]);
    let differs = with("phones:\n  - number: +49 221 4710 111\n    note: صباحاً");
    assert_eq!(differs, [format!("error translation/facts-differ {file}")]);
}

#[test]
fn a_list_of_another_length_is_told() {
    let source = "---\ntitle: Kurs\nbring: [Ausweis, Brief]\n---\n";
    let arabic = "---\ntitle: دورة\nbring: [هوية]\n---\n";
    let found = findings(&memory(&[("content/services/kurs.md", source), ("content/services/kurs.ar.md", arabic)]));
    assert_eq!(found, ["warning translation/list-length content/services/kurs.ar.md"]);
}

#[test]
fn nothing_null_and_empty_are_the_same() {
    let page = |summary: &str| {
        let text = format!("---\ntitle: Kurs\n{summary}---\n\nText.\n");
        harness::page(&outputs(&memory(&[("content/kurs.md", &text)])), "de/kurs/index.html")
    };
    let without = page("");
    for same in ["summary: ''\n", "summary: null\n", "summary:\n", "summary: \"\"\n"] {
        assert_eq!(page(same), without, "{same}");
    }
}
