//! What pages say: languages, fallback, relations, hours, notices. Read as a browser's parser reads them, in `tests/browser`.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod harness;

use harness::{memory, outputs, page};

const HOME: &str = "---\ntitle: Willkommen\n---\n";

#[test]
fn a_page_without_a_translation_is_there_in_the_language_and_says_so() {
    let built =
        outputs(&memory(&[("content/kurs.md", "---\ntitle: Der Kurs\nsummary: Kurz\n---\n\n## Wann\n\nAm Montag.\n")]));
    let arabic = page(&built, "ar/kurs/index.html");
    assert!(arabic.contains("<html dir=rtl lang=ar>"), "the page around is Arabic");
    assert!(arabic.contains("dir=ltr lang=de") && arabic.contains("Am Montag."), "the text is marked as German");
    assert!(arabic.contains("notice-fallback"), "a notice stands above it");
    assert!(arabic.contains("content=noindex"), "it is not indexed");
    assert!(
        arabic.contains("href=https://hafen.example/de/kurs/ rel=canonical")
            || arabic.contains("rel=canonical href=https://hafen.example/de/kurs/"),
        "the original is named"
    );
    assert!(!arabic.contains("hreflang=x-default"), "it is in no set of alternates");
    let german = page(&built, "de/kurs/index.html");
    assert!(!german.contains("notice-fallback") && !german.contains("noindex"));
    let sitemap = page(&built, "ar/sitemap.xml");
    assert!(!sitemap.contains("/ar/kurs/"), "a fallback is not in the sitemap");
}

#[test]
fn alternates_are_mutual_with_self_and_default() {
    let built = outputs(&memory(&[
        ("content/kurs.md", "---\ntitle: Kurs\n---\n\nText.\n"),
        ("content/kurs.ar.md", "---\ntitle: دورة\n---\n\nنص.\n"),
    ]));
    for path in ["de/kurs/index.html", "ar/kurs/index.html"] {
        let html = page(&built, path);
        for lang in ["de", "ar", "x-default"] {
            assert!(html.contains(&format!("hreflang={lang}")), "{lang} in {path}");
        }
        assert!(html.contains("https://hafen.example/ar/kurs/") && html.contains("https://hafen.example/de/kurs/"));
    }
}

#[test]
fn without_a_known_address_nothing_is_absolute() {
    let sources = memory(&[("content/kurs.md", "---\ntitle: Kurs\n---\n")]);
    let mut options = harness::options();
    options.base_url = None;
    let loaded = lotse::build::load(&sources, &lotse::source::Embedded, &options);
    let ready = loaded.ready.unwrap();
    let (outputs, _) = lotse::build::Outputs::new(&ready.portal, &ready.theme, &sources);
    assert!(outputs.paths().all(|path| !path.contains("sitemap")));
    for path in outputs.paths().filter(|path| path.ends_with(".html")) {
        let html = String::from_utf8(outputs.make(path).unwrap()).unwrap();
        assert!(!html.contains("href=\"http") && !html.contains("href=http") && !html.contains("canonical"), "{path}");
    }
}

#[test]
fn an_untranslated_section_does_not_hide_its_translated_children() {
    let built = outputs(&memory(&[
        ("content/services/_index.md", "---\ntitle: Angebote\n---\n"),
        ("content/services/kurs.md", "---\ntitle: Kurs\n---\n\nText.\n"),
        ("content/services/kurs.ar.md", "---\ntitle: دورة\n---\n\nنص.\n"),
    ]));
    assert!(page(&built, "ar/services/index.html").contains("دورة"));
}

#[test]
fn references_are_shown_at_both_ends() {
    let built = outputs(&memory(&[
        ("content/organisations/awo.md", "---\ntitle: AWO\nkind: welfare_association\n---\n"),
        ("content/contacts/beratung.md", "---\ntitle: Beratung\norganisation: awo\n---\n"),
        ("content/services/kurs.md", "---\ntitle: Sprachkurs\nprovider: awo\ncontacts: [beratung]\n---\n"),
        ("content/plan/konzept.md", "---\ntitle: Konzept\nstatus: adopted\nadopted: {date: 2024-01-01}\n---\n"),
        ("content/action-fields/bildung.md", "---\ntitle: Bildung\nedition: konzept\n---\n"),
        ("content/goals/lesen.md", "---\ntitle: Lesen\nedition: konzept\naction_field: bildung\n---\n"),
        (
            "content/measures/paten.md",
            "---\ntitle: Paten\nedition: konzept\naction_fields: [bildung]\ngoals: [lesen]\nlead: awo\nlog:\n  - {date: 2025-01-01, status: in_progress}\n---\n",
        ),
    ]));
    let holds = |path: &str, words: &[&str]| {
        let html = page(&built, path);
        for word in words {
            assert!(html.contains(word), "{word} in {path}");
        }
    };
    holds("de/contacts/beratung/index.html", &["Sprachkurs", "AWO"]);
    holds("de/services/kurs/index.html", &["AWO", "Beratung"]);
    holds("de/organisations/awo/index.html", &["Paten", "Sprachkurs", "Beratung"]);
    holds("de/action-fields/bildung/index.html", &["Lesen", "Paten", "in Arbeit"]);
    holds("de/goals/lesen/index.html", &["Paten", "Bildung"]);
    holds("de/plan/konzept/index.html", &["Bildung"]);
    holds("de/plan/current/index.html", &["../konzept/"]);
}

#[test]
fn hours_are_words_with_holidays_of_the_land_and_exceptions() {
    let contact = "---\ntitle: Amt\nhours: Mo-Fr 08:00-12:00; PH off\nexceptions:\n  - {from: 2026-11-30, closed: true, reason: Betriebsausflug}\n---\n";
    let built = outputs(&memory(&[("content/contacts/amt.md", contact)]));
    let german = page(&built, "de/contacts/amt/index.html");
    for words in
        ["Montag", "Freitag", "08:00", "geschlossen", "30. November 2026", "Betriebsausflug", "25. Dezember 2026"]
    {
        assert!(german.contains(words), "{words}");
    }
    assert!(
        german.contains("Montag</bdi> bis <bdi>Freitag</bdi> <bdi>08:00</bdi>–<bdi>12:00</bdi> Uhr"),
        "as a sentence, too"
    );
    let arabic = page(&built, "ar/contacts/amt/index.html");
    assert!(arabic.contains("<bdi>08:00</bdi>") && !arabic.contains("08:00–12:00"), "times are worded and isolated");
}

#[test]
fn a_contact_says_what_holds_on_the_day_of_the_build_and_next() {
    let contact = |exceptions: &str| {
        let text = format!("---\ntitle: Amt\nhours: Mo-Fr 08:00-12:00; PH off\n{exceptions}---\n");
        outputs(&memory(&[
            ("content/contacts/amt.md", &text),
            ("content/contacts/_index.md", "---\ntitle: Ämter\n---\n"),
        ]))
    };
    let built = contact("");
    let sunday = "<p class=next><bdi>Sonntag, 22. November 2026</bdi>: <bdi>geschlossen</bdi>. \
        Wieder geöffnet: <bdi>Montag, 23. November 2026</bdi>, ab <bdi>08:00</bdi> Uhr.</p>";
    assert!(page(&built, "de/contacts/amt/index.html").contains(sunday));
    assert!(page(&built, "de/contacts/index.html").contains(sunday), "on its card, too");
    let arabic = page(&built, "ar/contacts/amt/index.html");
    assert!(
        arabic.contains(
            "<bdi>الأحد، 22 نوفمبر 2026</bdi>: <bdi>مغلق</bdi>. يفتح من جديد: <bdi>الاثنين، 23 نوفمبر 2026</bdi>"
        )
    );
    let closed = contact("exceptions:\n  - {from: 2026-11-20, to: 2027-01-01, closed: true}\n");
    let closed = page(&closed, "de/contacts/amt/index.html");
    let range = "<bdi><bdi>Sonntag, 22. November 2026</bdi> bis <bdi>Freitag, 1. Januar 2027</bdi></bdi>: <bdi>geschlossen</bdi>.";
    assert!(closed.contains(range), "{closed}");
    assert!(closed.contains("Wieder geöffnet: <bdi>Montag, 4. Januar 2027</bdi>, ab <bdi>08:00</bdi> Uhr."));
    let short = contact("exceptions:\n  - {from: 2026-11-26, hours: \"09:00-10:00\"}\n");
    let short = page(&short, "de/contacts/amt/index.html");
    let other =
        "<bdi>Donnerstag, 26. November 2026</bdi>: andere Zeiten, <bdi><bdi>09:00</bdi>–<bdi>10:00</bdi> Uhr</bdi>.";
    assert!(short.contains(other), "{short}");
}

#[test]
fn hours_without_the_exceptions_of_a_contact_say_nothing_of_single_days() {
    let service = "---\ntitle: Kurs\nplaces:\n  - {contact: amt, hours: Mo-Fr 10:00-11:00}\n---\n";
    let built = outputs(&memory(&[
        ("content/contacts/amt.md", "---\ntitle: Amt\nhours: Mo-Fr 08:00-12:00; PH off\n---\n"),
        ("content/services/kurs.md", service),
    ]));
    let html = page(&built, "de/services/kurs/index.html");
    assert!(html.contains("10:00") && !html.contains("class=next") && !html.contains("data-spans"), "{html}");
}

#[test]
fn open_times_are_published_for_two_weeks_with_the_words_for_a_script() {
    let built =
        outputs(&memory(&[("content/contacts/amt.md", "---\ntitle: Amt\nhours: Mo 08:00-12:00; PH off\n---\n")]));
    let html = page(&built, "ar/contacts/amt/index.html");
    for part in [
        "data-spans=2026-11-23T08:00+01:00/2026-11-23T12:00+01:00 2026-11-30T08:00+01:00/2026-11-30T12:00+01:00",
        "data-known=2026-11-22T00:00+01:00/2026-12-06T00:00+01:00",
        "data-until=مفتوح الآن حتى الساعة [0]",
        "data-weekdays=الاثنين|",
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
}

#[test]
fn the_day_of_the_build_decides_what_is_past() {
    let events = [
        ("content/_index.md", HOME),
        ("content/events/_index.md", "---\ntitle: Termine\n---\n"),
        ("content/events/alt.md", "---\ntitle: Konferenz im Herbst\nstart: 2026-10-17 10:00\n---\n"),
        ("content/events/neu.md", "---\ntitle: Ausschuss im Dezember\nstart: 9.12.2026 17:00\n---\n"),
    ];
    let home = page(&outputs(&memory(&events)), "de/index.html");
    assert!(home.contains("Ausschuss im Dezember") && !home.contains("Konferenz im Herbst"));
    assert!(home.contains("Mittwoch, 9. Dezember 2026"), "the weekday is worked out");
}

#[test]
fn old_addresses_lead_to_the_new_one_in_every_language() {
    let built =
        outputs(&memory(&[("content/services/kurs.md", "---\ntitle: Kurs\naliases: [angebote/sprachkurs]\n---\n")]));
    for language in ["de", "ar"] {
        let html = page(&built, &format!("{language}/angebote/sprachkurs/index.html"));
        assert!(html.contains("../../services/kurs/"), "{html}");
    }
}

#[test]
fn drafts_are_left_out_unless_asked_for() {
    let sources = memory(&[("content/kurs.md", "---\ntitle: Kurs\ndraft: true\n---\n")]);
    assert!(!outputs(&sources).contains_key("de/kurs/index.html"));
    let options = lotse::build::Options { drafts: lotse::portal::Drafts::Include, ..harness::options() };
    let ready = lotse::build::load(&sources, &lotse::source::Embedded, &options).ready.unwrap();
    let (outputs, _) = lotse::build::Outputs::new(&ready.portal, &ready.theme, &sources);
    assert!(outputs.job("de/kurs/index.html").is_some());
}

#[test]
fn files_beside_texts_are_part_of_the_output() {
    let built = outputs(
        &memory(&[("content/services/kurs.md", "---\ntitle: Kurs\n---\n\n[Plan](plan.pdf)\n")])
            .with("content/services/plan.pdf", b"%PDF"),
    );
    assert_eq!(built["files/services/plan.pdf"], b"%PDF");
    assert!(page(&built, "ar/services/kurs/index.html").contains("../../../files/services/plan.pdf"));
}

#[test]
fn a_link_to_a_file_tells_its_format_and_size() {
    let text = "---\ntitle: Kurs\n---\n\n[Plan](plan.pdf), [Antrag (PDF)](plan.pdf), [Karte, PDF, 3 MB](plan.pdf), [Plan von Hamburg](plan.pdf), [Seite](kurs.md)\n";
    let built = outputs(
        &memory(&[
            ("content/services/kurs.md", text),
            ("content/services/kurs.ar.md", "---\ntitle: دورة\n---\n\n[خطة](plan.pdf) [خطة، 2 ميغابايت](plan.pdf)\n"),
        ])
        .with("content/services/plan.pdf", &vec![0; 1_240_000]),
    );
    let html = page(&built, "de/services/kurs/index.html");
    for told in [
        "Plan <span class=file>(<bdi>PDF</bdi> · <bdi><bdi>1,3</bdi> MB</bdi>)</span></a>",
        "Antrag (PDF) <span class=file>(<bdi><bdi>1,3</bdi> MB</bdi>)</span></a>",
        "Karte, PDF, 3 MB</a>",
        "Hamburg <span class=file>(<bdi>PDF</bdi> · <bdi><bdi>1,3</bdi> MB</bdi>)</span></a>",
        "Seite</a>",
    ] {
        assert!(html.contains(told), "{told}: {html}");
    }
    let html = page(&built, "ar/services/kurs/index.html");
    assert!(html.contains("خطة <span class=file>(<bdi>PDF</bdi> · <bdi>"), "{html}");
    assert!(html.contains("ميغابايت <span class=file>(<bdi>PDF</bdi>)</span>"), "the words say the size: {html}");
}

#[test]
fn a_portals_own_template_and_message_replace_those_of_lotse() {
    let built = outputs(&memory(&[
        ("content/kurs.md", "---\ntitle: Kurs\n---\n"),
        (
            "themes/default/page.html",
            "<!doctype html><title>x</title><p>{{ page.title.text }} {{ \"nav-main\" | msg }}",
        ),
        ("i18n/de/own.ftl", "nav-main = Kompass\n"),
    ]));
    assert!(page(&built, "de/kurs/index.html").contains("Kurs Kompass"));
}

#[test]
fn the_order_of_threads_changes_no_byte() {
    let sample = harness::sample();
    let one = rayon_pool(1).install(|| outputs(&sample));
    let many = rayon_pool(4).install(|| outputs(&sample));
    assert_eq!(one.len(), many.len());
    for (path, bytes) in &one {
        assert!(bytes == &many[path], "{path}");
    }
}

fn rayon_pool(threads: usize) -> rayon::ThreadPool {
    rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap()
}

#[test]
fn no_page_holds_a_leftover_of_fluent_or_of_open_places() {
    for (path, bytes) in outputs(&harness::sample()) {
        if path.ends_with(".html") {
            let html = String::from_utf8(bytes).unwrap();
            for leftover in ["{$", "{ $", "\u{E000}", "\u{E001}", "&quot;lang&quot;"] {
                assert!(!html.contains(leftover), "{leftover:?} in {path}");
            }
        }
    }
}

#[test]
fn a_sheet_shows_two_languages_in_matching_rows() {
    let service = "---\ntitle: Anmeldung\nbring: [Pass, Brief]\n---\n\nErstens.\n\n## Zweitens\n\nDrittens.\n";
    let arabic = "---\ntitle: تسجيل\nbring: [جواز السفر, رسالة]\n---\n\nأولاً.\n\n## ثانياً\n\nثالثاً.\n";
    let built =
        outputs(&memory(&[("content/services/anmeldung.md", service), ("content/services/anmeldung.ar.md", arabic)]));
    let sheet = page(&built, "ar/services/anmeldung/de/index.html");
    for (own, german) in [("تسجيل", "Anmeldung"), ("جواز السفر", "Pass"), ("أولاً.", "Erstens."), ("ثالثاً.", "Drittens.")]
    {
        let row = sheet.split("<tr>").skip(1).find(|row| row.contains(own)).unwrap_or_default();
        assert!(row.contains(german), "{own} beside {german}");
        assert!(row.contains("lang=ar") && row.contains("lang=de"), "{row}");
    }
    assert!(sheet.contains("hafen.example/ar/services/anmeldung") && sheet.contains("class=qr"), "code and address");
    assert!(page(&built, "ar/services/anmeldung/index.html").contains("href=de/"), "the page leads to the sheet");
    assert!(page(&built, "de/services/anmeldung/index.html").contains("href=../../../ar/services/anmeldung/de/"));
}

#[test]
fn a_sheet_without_a_translation_has_the_text_once() {
    let built = outputs(&memory(&[("content/services/kurs.md", "---\ntitle: Kurs\n---\n\nNur deutsch.\n")]));
    assert_eq!(page(&built, "ar/services/kurs/de/index.html").matches("Nur deutsch.").count(), 1);
}

#[test]
fn a_portal_can_do_without_sheets() {
    let settings = harness::SETTINGS.replace("[portal]\n", "[portal]\nsheets = false\n");
    let service = ("content/services/kurs.md", "---\ntitle: Kurs\n---\n\nNur deutsch.\n");
    let built = outputs(&memory(&[("portal.toml", &settings), service]));
    assert!(!built.contains_key("ar/services/kurs/de/index.html"), "{:?}", built.keys());
    assert!(!page(&built, "ar/services/kurs/index.html").contains("href=de/"), "nothing leads to a sheet");
    assert!(outputs(&memory(&[service])).contains_key("ar/services/kurs/de/index.html"), "else there are sheets");
    let wrong = settings.replace("sheets = false", "sheets = \"nein\"");
    assert_eq!(harness::findings(&memory(&[("portal.toml", &wrong), service])), ["error settings/invalid portal.toml"]);
}

#[test]
fn a_translation_with_facts_alone_is_missing() {
    let source = "---\ntitle: Amt\nphones:\n  - number: 112\n---\n\nText.\n";
    let built = outputs(&memory(&[
        ("content/contacts/amt.md", source),
        ("content/contacts/amt.ar.md", "---\nslug: maktab\n---\n"),
    ]));
    assert!(page(&built, "ar/contacts/amt/index.html").contains("notice-fallback"));
}

#[test]
fn a_contact_in_the_rooms_of_another_has_its_street() {
    let house = "---\ntitle: Haus\naddress: {street: Fährgasse 7, postcode: \"40999\", city: Hafenstadt, extra: Empfang}\n---\n";
    let built = outputs(&memory(&[
        ("content/contacts/haus.md", house),
        ("content/contacts/beratung.md", "---\ntitle: Beratung\nlocated_at: haus\naddress: {extra: Raum 12}\n---\n"),
    ]));
    let html = page(&built, "ar/contacts/beratung/index.html");
    assert!(html.contains("Fährgasse 7") && html.contains("Raum 12") && !html.contains("Empfang"));
}

#[test]
fn files_and_images_of_fields_are_shown() {
    let news =
        "---\ntitle: Fest\ndate: 2026-11-01\nimage: {file: fest.jpg, alt: Ein Fest am Kai, credit: Stadt}\n---\n";
    let event = "---\ntitle: Treffen\nstart: 2026-12-01\ndocuments:\n  - {file: plan.pdf, title: Tagesordnung}\n---\n";
    let portal = memory(&[("content/news/fest.md", news), ("content/events/treffen.md", event)])
        .with("content/news/fest.jpg", b"GIF89a\x40\x01\xC8\0\0\0\0;")
        .with("content/events/plan.pdf", b"%PDF");
    let built = outputs(&portal);
    let fest = page(&built, "ar/news/fest/index.html");
    assert!(fest.contains("src=../../../files/news/fest.jpg") && fest.contains("Ein Fest am Kai"), "{fest}");
    assert!(page(&built, "de/events/treffen/index.html").contains("href=../../../files/events/plan.pdf"));
}

#[test]
fn a_translation_has_the_type_of_its_source() {
    let built = outputs(&memory(&[
        ("content/misc/kurs.md", "---\ntitle: Kurs\ntype: service\nbring: [Pass]\n---\n"),
        ("content/misc/kurs.ar.md", "---\ntitle: دورة\nbring: [جواز]\n---\n"),
    ]));
    assert!(page(&built, "ar/misc/kurs/index.html").contains("جواز"));
}

#[test]
fn the_page_for_wrong_addresses_works_wherever_it_is_sent() {
    let built = outputs(&memory(&[("content/kurs.md", "---\ntitle: Kurs\n---\n")]));
    let html = page(&built, "ar/404.html");
    assert!(
        html.contains("https://hafen.example/assets/lotse.") && html.contains("href=https://hafen.example/de/"),
        "{html}"
    );
}

#[test]
fn a_name_with_decomposed_umlauts_is_the_same_name() {
    let found = harness::findings(&memory(&[
        ("content/gru\u{308}\u{DF}e.md", "---\ntitle: Grüße\n---\n"),
        ("content/mehr.md", "---\ntitle: Mehr\n---\n\n[Grüße](grüße.md)\n"),
    ]));
    assert_eq!(found, ["warning files/name-letters content/gru\u{308}\u{DF}e.md"]);
}

#[test]
fn a_translated_heading_does_not_hide_the_text() {
    let built = outputs(&memory(&[
        ("content/kurs.md", "---\ntitle: Kurs\n---\n\nDer ganze Text.\n"),
        ("content/kurs.ar.md", "---\ntitle: دورة\n---\n"),
    ]));
    let html = page(&built, "ar/kurs/index.html");
    assert!(html.contains("دورة") && html.contains("Der ganze Text.") && html.contains("notice-partly"), "{html}");
    assert!(!html.contains("content=noindex"), "the page is there in the language");
}

#[test]
fn a_service_that_has_ended_names_others() {
    let built = outputs(&memory(&[
        ("content/services/alt.md", "---\ntitle: Alt\nstatus: ended\nrelated: [neu, pause]\n---\n"),
        ("content/services/neu.md", "---\ntitle: Neues Angebot\n---\n"),
        ("content/services/pause.md", "---\ntitle: Ruht\nstatus: paused\n---\n"),
        ("content/services/bald.md", "---\ntitle: Bald\nstatus: planned\n---\n"),
    ]));
    let html = page(&built, "de/services/alt/index.html");
    let notice = html.split("notice-ended").nth(1).unwrap().split("</div>").next().unwrap();
    assert!(notice.contains("Neues Angebot") && notice.contains("../neu/") && !notice.contains("Ruht"), "{notice}");
    assert!(page(&built, "de/services/bald/index.html").contains("notice-planned"));
}

#[test]
fn the_first_page_says_in_every_language_what_it_is() {
    let html = page(&outputs(&memory(&[("content/_index.md", HOME)])), "index.html");
    assert!(html.contains("Auf Deutsch.") && html.contains("بالعربية."), "{html}");
    assert!(page(&outputs(&memory(&[])), "de/404.html").contains("<title>Diese Seite gibt es nicht – Hafen</title>"));
}
