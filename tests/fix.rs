//! `check --fix`: what it mends, what it leaves to people, and that everything else stays byte for byte.

#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "the test writes portals")]

mod harness;

use std::fs;

use harness::{after, lotse, memory, printed, tree, write, write_bytes};
use lotse::build::{Mended, mend};
use lotse::diag::rule;
use lotse::source::{Embedded, FileId, Memory, Sources};
use proptest::prelude::*;

fn mended(sources: &dyn Sources) -> Mended {
    mend(sources, &Embedded, &harness::options())
}

/// The files after all safe corrections; a second time nothing is left to do.
fn fixed(sources: &dyn Sources) -> Memory {
    let once = after(sources, &mended(sources));
    let twice = mended(&once);
    assert_eq!(twice.files, [], "the second time changes nothing");
    assert_eq!(twice.steps, []);
    once
}

fn text(sources: &dyn Sources, path: &str) -> Option<String> {
    sources.read(&FileId::new(path)).ok().map(|bytes| String::from_utf8(bytes).unwrap())
}

/// One file, before and after.
fn becomes(path: &str, before: &str, expected: &str) {
    assert_eq!(text(&fixed(&memory(&[(path, before)])), path).as_deref(), Some(expected), "{before}");
}

#[test]
fn a_title_with_a_colon_or_a_hash_is_put_in_quotes_and_all_else_stays() {
    becomes(
        "content/kurs.md",
        "\u{FEFF}---\r\n# Kommentar\r\ntitle:   Kurs: Anfänger  # eins\r\norder: 3\r\n---\r\nText \r\n",
        "\u{FEFF}---\r\n# Kommentar\r\ntitle:   \"Kurs: Anfänger\"  # eins\r\norder: 3\r\n---\r\nText \r\n",
    );
    becomes("content/kurs.md", "---\ntitle: Platz #1 \"neu\"\n---\n", "---\ntitle: \"Platz #1 \\\"neu\\\"\"\n---\n");
    becomes("content/kurs.ar.md", "---\ntitle: دورة: ب\n---\n", "---\ntitle: \"دورة: ب\"\n---\n");
}

#[test]
fn a_fence_that_is_missing_is_put_where_the_fields_end() {
    becomes("content/a.md", "---\ntitle: A\n\nText\n", "---\ntitle: A\n---\n\nText\n");
    becomes("content/a.md", "---\r\ntitle: A\r\n\r\nText\r\n", "---\r\ntitle: A\r\n---\r\n\r\nText\r\n");
    becomes("content/a.md", "---\ntitle: A", "---\ntitle: A\n---\n");
    becomes("content/a.md", "title: A\n---\nText\n", "---\ntitle: A\n---\nText\n");
    becomes(
        "content/a.md",
        "title: A\r\nsummary: B\r\n\r\nText\r\n",
        "---\r\ntitle: A\r\nsummary: B\r\n---\r\n\r\nText\r\n",
    );
    for unsure in ["---\ntitle: A\n\nHinweis: so\nText hier\n", "title: A\nDas ist Text.\n"] {
        becomes("content/a.md", unsure, unsure);
    }
}

#[test]
fn tabs_become_spaces_where_that_can_mean_one_thing_alone() {
    becomes(
        "content/a.md",
        "---\ntitle: A\nimage:\n\tfile: a.png\n\talt: ب\n---\n\tcode\n",
        "---\ntitle: A\nimage:\n  file: a.png\n  alt: ب\n---\n\tcode\n",
    );
    let unsure = "---\ntitle: A\nextra:\n  a:\n\tb: 1\n---\n";
    becomes("content/a.md", unsure, unsure);
}

#[test]
fn a_field_that_says_the_same_twice_says_it_once() {
    becomes("content/a.md", "---\ntitle: A\norder: 3\ntitle: \"A\"\n---\n", "---\ntitle: A\norder: 3\n---\n");
    let differs = "---\ntitle: A\ntitle: B\n---\n";
    becomes("content/a.md", differs, differs);
}

#[test]
fn letters_in_pieces_are_put_together() {
    becomes("content/a.md", "---\ntitle: Mu\u{308}ller\n---\nا\u{653}ب u\u{308}\n", "---\ntitle: Müller\n---\nآب ü\n");
}

#[test]
fn an_encoding_is_changed_only_where_it_is_sure() {
    let at = |path: &str, bytes: &[u8]| memory(&[]).with(path, bytes);
    let german = b"---\r\ntitle: Gr\xFC\xDFe\r\n---\r\nF\xFCr alle\r\n";
    let utf8 = "---\r\ntitle: Grüße\r\n---\r\nFür alle\r\n";
    assert_eq!(text(&fixed(&at("content/a.md", german)), "content/a.md").as_deref(), Some(utf8));
    let utf16: Vec<u8> = [0xFF, 0xFE].into_iter().chain(utf8.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    assert_eq!(text(&fixed(&at("content/a.md", &utf16)), "content/a.md").as_deref(), Some(utf8));
    let arabic = b"---\ntitle: \xE3\xD1\xCD\xC8\xC7\n---\n";
    for path in ["content/a.md", "content/a.ar.md"] {
        assert_eq!(fixed(&at(path, arabic)).read(&FileId::new(path)), Ok(arabic.to_vec()));
    }
}

#[test]
fn catalogues_lose_their_mark_and_the_ends_of_lines_of_windows() {
    becomes(
        "i18n/ar/portal.ftl",
        "\u{FEFF}topic-work = العمل\r\ndistrict-mitte = الوسط\r\n",
        "topic-work = العمل\ndistrict-mitte = الوسط\n",
    );
}

const CONTACT: &str = "---\ntitle: Amt\nemail: amt@hafen.example\nphones:\n  - number: +49 221 4710 100\n    says: Zentrale\n\
    address:\n  street: Kai 1\n  city: Hafen\n---\n";

#[test]
fn facts_that_a_translation_repeats_go_with_their_lines() {
    let arabic = "---\ntitle: مكتب\n# Post\nemail: amt@hafen.example # gleich\naddress:\n  street: Kai 1\n  city: Hafen\n\
        website: https://hafen.example\n---\nنص\n";
    let portal = memory(&[("content/contacts/amt.md", CONTACT), ("content/contacts/amt.ar.md", arabic)]);
    let expected = "---\ntitle: مكتب\n# Post\n# gleich\nwebsite: https://hafen.example\n---\nنص\n";
    assert_eq!(text(&fixed(&portal), "content/contacts/amt.ar.md").as_deref(), Some(expected), "what differs stays");
}

#[test]
fn a_link_to_the_address_of_a_page_becomes_one_to_its_file() {
    let amt = ("content/contacts/amt.md", CONTACT);
    for (written, expected) in [
        ("contacts/amt.html#zeiten", "contacts/amt.md#zeiten"),
        ("/de/contacts/amt/", "contacts/amt.md"),
        ("/ar/contacts/amt/index.html", "contacts/amt.md"),
        ("contacts/gibt-es-nicht.html", "contacts/gibt-es-nicht.html"),
    ] {
        let page =
            |link: &str| format!("---\ntitle: A\n---\n\n[Amt *(neu)*]({link} \"x\") und [b].\n\n[b]: <{link}>\n");
        let portal = memory(&[amt, ("content/a.md", &page(written))]);
        assert_eq!(text(&fixed(&portal), "content/a.md"), Some(page(expected)));
    }
}

#[test]
fn a_heading_without_words_goes_and_the_paragraphs_stay_apart() {
    becomes("content/a.md", "---\ntitle: A\n---\n\nEins\n\n### \n\nZwei\n", "---\ntitle: A\n---\n\nEins\n\nZwei\n");
    becomes("content/a.md", "---\ntitle: A\n---\nEins\n##\nZwei\n", "---\ntitle: A\n---\nEins\n\nZwei\n");
    becomes(
        "content/a.md",
        "---\ntitle: A\n---\nEins\r\n\r\n## ##\r\n\r\nZwei\r\n",
        "---\ntitle: A\n---\nEins\r\n\r\nZwei\r\n",
    );
    for quoted in ["---\ntitle: A\n---\n> ##\n", "---\ntitle: A\n---\n- ##\n", "---\ntitle: A\n---\n- a\n\n##\n\n  b\n"]
    {
        becomes("content/a.md", quoted, quoted);
    }
}

#[test]
fn a_page_is_renamed_in_all_languages_with_all_that_leads_to_it() {
    let portal = memory(&[
        ("content/services/grüße & küsse.md", "---\ntitle: Grüße\n---\n[Kurs](../kurs.md) ![Plan](plan.svg)\n"),
        (
            "content/services/grüße & küsse.ar.md",
            "---\ntitle: تحيات\n---\nتبدأ الدورة في مايو. [دورة](../kurs.md#zeiten)\n",
        ),
        ("content/services/plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
        (
            "content/kurs.md",
            "---\ntitle: Kurs\nrelated: []\n---\n[G](services/grüße%20&%20küsse.md#a) [H](</services/grüße & küsse>)\n\n## Zeiten\n",
        ),
        ("content/services/b.md", "---\ntitle: B\nrelated: [grüße & küsse, \"services/grüße & küsse\"]\n---\n"),
    ]);
    let fixed = fixed(&portal);
    let of = |path: &str| text(&fixed, path).unwrap_or_default();
    assert_eq!(text(&fixed, "content/services/grüße & küsse.md"), None);
    assert_eq!(
        of("content/services/gruesse-kuesse.md"),
        "---\ntitle: Grüße\naliases: [\"services/grüße & küsse\"]\n---\n[Kurs](../kurs.md) ![Plan](plan.svg)\n"
    );
    assert!(of("content/services/gruesse-kuesse.ar.md").contains("تحيات"));
    assert!(of("content/kurs.md").contains("[G](services/gruesse-kuesse.md#a) [H](</services/gruesse-kuesse.md>)"));
    assert!(of("content/services/b.md").contains("related: [gruesse-kuesse, \"services/gruesse-kuesse\"]"));
}

#[test]
fn links_and_signs_of_the_settings_follow_a_renamed_folder() {
    let settings = format!(
        "{}\n[theme]\nlogo = \"content/Über uns/logo.svg\" # Zeichen\n\n[footer]\nabout = \"Über uns/team.md#leitung\"\n",
        text(&memory(&[]), "portal.toml").unwrap()
    );
    let logo = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>"#;
    let fixed = fixed(&memory(&[
        ("portal.toml", settings.as_str()),
        ("content/Über uns/team.md", "---\ntitle: Team\n---\n\n## Leitung\n\nText\n"),
        ("content/Über uns/logo.svg", logo),
    ]));
    let settings = text(&fixed, "portal.toml").unwrap();
    assert!(settings.contains("logo = \"content/Ueber-uns/logo.svg\" # Zeichen\n"), "{settings}");
    assert!(settings.contains("about = \"Ueber-uns/team.md#leitung\"\n"), "{settings}");
    assert_eq!(text(&fixed, "content/Ueber-uns/logo.svg").as_deref(), Some(logo));
}

#[test]
fn a_folder_is_renamed_with_everything_in_it_and_links_in_and_out_follow() {
    let portal = memory(&[
        ("content/köln/straße.MD", "---\ntitle: Straße\naliases: [alt]\n---\n[Z](../z.md) ![P](bild.svg)\n"),
        (
            "content/köln/ort.md",
            "---\ntitle: Ort\naliases:\n  - ort\nimage: {file: bild.svg, alt: Bild}\n---\n[S](straße.MD)\n",
        ),
        ("content/köln/entwurf.md", "---\ntitle: Entwurf\ndraft: true\n---\n[Ort](ort.md)\n"),
        ("content/köln/bild.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
        ("content/z.md", "---\ntitle: Z\n---\n[S](köln/straße.md) ![P](köln/bild.svg)\n"),
    ]);
    let fixed = fixed(&portal);
    let of = |path: &str| text(&fixed, path).unwrap_or_default();
    assert!(fixed.list().files.iter().all(|file| file.id.as_str().is_ascii()), "{:?}", fixed.list());
    assert!(
        of("content/koeln/strasse.md").contains("aliases: [alt, \"köln/straße\"]\n---\n[Z](../z.md) ![P](bild.svg)")
    );
    assert!(
        of("content/koeln/ort.md").contains("aliases:\n  - ort\n  - \"köln/ort\"\nimage: {file: bild.svg, alt: Bild}")
    );
    assert!(of("content/koeln/ort.md").contains("[S](strasse.md)"));
    assert!(!of("content/koeln/entwurf.md").contains("aliases"), "a draft has no address that people know");
    assert!(of("content/z.md").contains("[S](koeln/strasse.md) ![P](koeln/bild.svg)"));
}

#[test]
fn a_translation_that_stands_as_a_page_of_its_own_becomes_one() {
    let portal = memory(&[
        ("content/kurs.md", "---\ntitle: Kurs\n---\n[ar](kurs_ar.md)\n"),
        ("content/kurs_ar.md", "---\ntitle: دورة\n---\nتبدأ الدورة في مايو.\n"),
    ]);
    let fixed = fixed(&portal);
    assert!(text(&fixed, "content/kurs.ar.md").is_some_and(|text| text.contains("title: دورة\n---")));
    let german = "---\ntitle: Kurs\naliases: [\"kurs_ar\"]\n---\n[ar](kurs.ar.md)\n";
    assert_eq!(text(&fixed, "content/kurs.md").as_deref(), Some(german));
}

#[test]
fn an_ending_in_capitals_becomes_a_small_one_and_a_text_of_another_kind_stays() {
    let portal = memory(&[
        ("content/kurs.MD", "---\ntitle: Kurs\n---\n"),
        ("content/b.md", "---\ntitle: B\n---\n[K](kurs.MD)\n"),
        ("content/c.md.txt", "---\ntitle: C\n---\n"),
    ]);
    let fixed = fixed(&portal);
    let names: Vec<_> = fixed.list().files.into_iter().map(|file| file.id.to_string()).collect();
    assert!(names.contains(&"content/kurs.md".to_owned()) && names.contains(&"content/c.md.txt".to_owned()));
    assert!(text(&fixed, "content/b.md").is_some_and(|text| text.contains("[K](kurs.md)")));
}

#[test]
fn line_ends_of_old_macs_and_typographic_quotes_are_mended() {
    becomes("content/a.md", "---\rtitle: A\r---\r\rText\r", "---\ntitle: A\n---\n\nText\n");
    becomes(
        "content/a.md",
        "---\ntitle: „Kurs“\nsummary: “دورة: ب”\n---\n",
        "---\ntitle: \"Kurs\"\nsummary: \"دورة: ب\"\n---\n",
    );
    becomes("content/a.md", "----\ntitle: A\n——\nText\n", "---\ntitle: A\n---\nText\n");
    let meant = "---\ntitle: „Deutsch“ und „Englisch“\n---\n";
    becomes("content/a.md", meant, meant);
}

#[test]
fn a_name_that_is_taken_is_left_to_people() {
    let portal =
        memory(&[("content/grüße.md", "---\ntitle: A\n---\n"), ("content/Gruesse.md", "---\ntitle: B\n---\n")]);
    assert!(text(&fixed(&portal), "content/grüße.md").is_some());
}

#[test]
fn what_only_was_probably_meant_is_left_to_people() {
    let typo = "---\ntitel: Kurs\nkind: coursee\n---\n";
    becomes("content/services/kurs.md", typo, typo);
}

#[test]
fn the_sample_and_the_small_portals_come_to_rest() {
    assert_eq!(mended(&harness::sample()).files, [], "the sample has nothing to mend");
    for name in ["catalogues", "hard", "mixed", "offices", "theme"] {
        let folder = harness::repository().join("tests/portals").join(name);
        fixed(&lotse::source::Disk::new(&folder).unwrap());
    }
}

#[test]
fn every_example_of_a_rule_comes_to_rest_and_is_mended_where_it_is_safe() {
    for rule in rule::all().filter(|rule| !rule.bad.is_empty()) {
        let portal = memory(&[(rule.file, rule.bad)]);
        let safe = mended(&portal).steps.iter().any(|step| step.finding.rule == rule);
        let left = harness::loaded(&fixed(&portal)).diagnostics;
        assert!(!safe || left.iter().all(|finding| finding.rule != rule), "{}", rule.name);
    }
}

const PARTS: [&str; 14] = [
    "---\n",
    "title: Kurs: A\n",
    "title: Platz #1\n",
    "image:\n\tfile: a.png\n",
    "\n",
    "order: 3\n",
    "order: 3\r\n",
    "## مرحبا\n",
    "Mu\u{308}ller 👩‍👧\n",
    "[x](b.html)\n",
    "email: a@b.example\n",
    "+++\n",
    "aliases: [x\n",
    "\u{FEFF}",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn texts_of_any_parts_come_to_rest(parts in prop::collection::vec(prop::sample::select(PARTS.to_vec()), 0..10)) {
        let text = parts.concat();
        fixed(&memory(&[("content/ä.md", &text), ("content/ä.ar.md", &text), ("content/b.md", "---\ntitle: B\n---\n")]));
    }
}

const KURS: &str = "---\ntitle: Kurs: Anfänger\n---\n\nText\n";

#[test]
fn every_change_is_shown_in_both_languages_and_the_second_time_there_is_none() {
    for (language, words, none) in [
        ("de", "Eine Korrektur in einer Datei.", "Nichts, was Lotse"),
        ("en", "One correction in one file.", "Nothing that Lotse"),
    ] {
        let at = tempfile::tempdir().unwrap();
        write(
            at.path(),
            &[("portal.toml", harness::SETTINGS), harness::LABELS[0], harness::LABELS[1], ("content/kurs.md", KURS)],
        );
        let before = tree(at.path());
        let dry = printed(&lotse(at.path(), &["check", "--fix", "--dry-run", "--lang", language]));
        assert_eq!(tree(at.path()), before, "to show changes nothing");
        let fixed = lotse(at.path(), &["check", "--fix", "--lang", language]);
        for shown in [&dry, &printed(&fixed)] {
            let lines = "    - title: Kurs: Anfänger\n    + title: \"Kurs: Anfänger\"\n";
            assert!(shown.contains("content/kurs.md:2: ") && shown.contains(lines), "{shown}");
        }
        assert!(fixed.status.success() && printed(&fixed).contains(words), "{}", printed(&fixed));
        let text = fs::read_to_string(at.path().join("content/kurs.md")).unwrap();
        assert_eq!(text, KURS.replace("Kurs: Anfänger", "\"Kurs: Anfänger\""));
        let after = tree(at.path());
        let again = lotse(at.path(), &["check", "--fix", "--lang", language]);
        assert!(printed(&again).contains(none), "{}", printed(&again));
        assert_eq!(tree(at.path()), after);
    }
}

#[test]
fn programs_read_the_findings_alone() {
    let at = tempfile::tempdir().unwrap();
    write(
        at.path(),
        &[("portal.toml", harness::SETTINGS), harness::LABELS[0], harness::LABELS[1], ("content/kurs.md", KURS)],
    );
    write_bytes(at.path(), "content/alt.md", b"---\ntitle: Gr\xFC\xDFe\n---\n");
    let fixed = lotse(at.path(), &["check", "--fix", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_slice(&fixed.stdout).unwrap();
    assert_eq!(json["diagnostics"], serde_json::json!([]));
    assert!(String::from_utf8(fixed.stderr).unwrap().contains("content/alt.md → UTF-8"));
}
