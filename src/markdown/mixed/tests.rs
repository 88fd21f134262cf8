use proptest::prelude::*;

use crate::locale::Direction;
use crate::markdown::{Body, Piece, parse};
use crate::source::FileId;
use crate::writing::{Hyphenation, Writing};

/// The HTML of a text, and what else is known of it.
fn html(text: &str, writing: Writing<'_>) -> (String, Body) {
    let (body, _) = parse(&FileId::new("content/a.ar.md"), text, 0, writing);
    let html = body.pieces.iter().map(|piece| match piece {
        Piece::Html(html) => html.to_owned(),
        Piece::Address(place) => body.links[place].destination.clone(),
        Piece::Image(place) => format!("{{{}}}", body.images[place].alt),
        Piece::Word(word) => word.to_owned(),
        Piece::Message(place) => body.messages[place].id.clone(),
        Piece::Block | Piece::File(_) => String::new(),
    });
    let html: String = html.collect();
    (html.trim_start().replace("\n\n", "\n"), body)
}

const BARE: Writing<'_> = Writing { direction: Direction::Ltr, hyphenation: None };
const ARABIC: Writing<'_> = Writing { direction: Direction::Rtl, hyphenation: None };

#[track_caller]
fn arabic(text: &str, expected: &str) {
    assert_eq!(
        html(text, ARABIC)
            .0
            .replace("<bdi lang=\"de\" dir=\"ltr\">", "⟨")
            .replace("<bdi dir=\"ltr\">", "⟨")
            .replace("</bdi>", "⟩"),
        expected
    );
}

#[test]
fn facts_are_isolated_in_paragraphs_headings_lists_cells_and_links() {
    arabic("الدوام 08:00–12:30.", "<p>الدوام ⟨08:00–12:30⟩.</p>");
    arabic("## الرسوم 49 €", "<h2 id=\"الرسوم-49\">الرسوم ⟨49 €⟩</h2>");
    arabic(
        "- 2026-03-24\n- [+49 221 4710100](amt.md)",
        "<ul>\n<li>⟨2026-03-24⟩</li>\n<li><a href=\"amt.md\">⟨+49 221 4710100⟩</a></li>\n</ul>",
    );
    let (table, _) = html("| الوقت | x |\n|---|---|\n| 08:00 | Amt |\n", ARABIC);
    assert!(table.contains("<td><bdi dir=\"ltr\">08:00</bdi></td>"), "{table}");
    let (address, _) = html("في Hafenstraße 12, 00000 Hafenstadt.", ARABIC);
    assert!(
        address.contains("<bdi lang=\"de\" dir=\"ltr\" translate=\"no\">Hafenstraße 12, 00000 Hafenstadt</bdi>."),
        "{address}"
    );
}

#[test]
fn a_run_goes_over_elements_and_signs_that_part_the_text() {
    arabic("في **Jobcenter** Hafenstadt و", "<p>في ⟨<strong>Jobcenter</strong> Hafenstadt⟩ و</p>");
    arabic("في Amt *Nord* و", "<p>في ⟨Amt <em>Nord</em>⟩ و</p>");
    arabic("Müller & Söhne_GmbH", "<p>⟨Müller &amp; Söhne_GmbH⟩</p>");
    arabic("في **مكتب Amt** Nord", "<p>في <strong>مكتب ⟨Amt⟩</strong>⟨ Nord⟩</p>");
    arabic("Amt\nNord و", "<p>⟨Amt\nNord⟩ و</p>");
    arabic("من [**24.03.2026**](a.md)", "<p>من <a href=\"a.md\"><strong>⟨24.03.2026⟩</strong></a></p>");
}

#[test]
fn code_addresses_images_and_what_is_marked_by_hand_stay() {
    arabic(
        "`08:00–12:30` و\n\n```\n08:00–12:30\n```",
        "<p><code>08:00–12:30</code> و</p>\n<pre><code>08:00–12:30\n</code></pre>",
    );
    arabic(
        "[112](tel:112) و<amt@a.example>",
        "<p><a href=\"tel:112\">⟨112⟩</a> و<a href=\"mailto:amt@a.example\">⟨amt@a.example⟩</a></p>",
    );
    arabic("نص ![Plan Nord](plan.png)", "<p>نص {Plan Nord}</p>");
    let by_hand = "„<span lang=\"de\" dir=\"ltr\">Ausschuss für Integration</span>“ و<bdi>Amt</bdi> ثم Amt";
    arabic(by_hand, "<p>„<span lang=\"de\" dir=\"ltr\">Ausschuss für Integration</span>“ و<bdi>Amt⟩ ثم ⟨Amt⟩</p>");
}

#[test]
fn only_what_an_editor_marked_with_a_direction_stays_and_the_rest_of_the_line_does_not() {
    arabic("أ<br dir=\"ltr\"> Amt و", "<p>أ<br> ⟨Amt⟩ و</p>");
    arabic("أ <!-- <i dir=\"rtl\"> --> Amt و 8–9", "<p>أ  ⟨Amt⟩ و ⟨8–9⟩</p>");
    arabic("Amt <!-- x -->Nord و", "<p>⟨Amt Nord⟩ و</p>");
    arabic("<abbr title=\"ein dir=x\">Amt</abbr> و", "<p><abbr title=\"ein dir=x\">⟨Amt⟩</abbr> و</p>");
    arabic("<span\ndir=ltr>Amt</span> وAmt", "<p><span dir=\"ltr\">Amt</span> و⟨Amt⟩</p>");
    arabic("<q dir=\"ltr\">Amt <q>a</q></q> Amt", "<p><q dir=\"ltr\">Amt <q>a</q></q> ⟨Amt⟩</p>");
    arabic("<span lang=\"de\">Amt</span> و", "<p><span lang=\"de\">⟨Amt⟩</span> و</p>");
    arabic("<span dir=\"ltr\">أ Amt\n\nAmt", "<p><span dir=\"ltr\">أ ⟨Amt⟩</span></p>\n<p>⟨Amt⟩</p>");
}

#[test]
fn ids_contents_and_the_plain_text_have_no_marks() {
    let list = list();
    let (html, body) =
        html("## Ausländerbehörde 08:00–12:30\n\nAusländerbehörde", Writing { hyphenation: Some(&list), ..ARABIC });
    assert!(html.contains(">Ausländer\u{AD}behörde 08:00–12:30</bdi></h2>"), "{html}");
    assert_eq!(body.headings[0].id, "auslaenderbehoerde-08-00-12-30");
    assert_eq!(body.headings[0].text, "Ausländerbehörde 08:00–12:30");
    assert_eq!(body.plain, "Ausländerbehörde 08:00–12:30\nAusländerbehörde");
}

#[test]
fn long_words_are_parted_in_texts_and_not_in_code_or_addresses() {
    let list = list();
    let german = Writing { hyphenation: Some(&list), ..BARE };
    let (html, _) = html("[Ausländerbehörde](ausländerbehörde.md), `Ausländerbehörde` *Ausländerbehörden*", german);
    let expected = "<p><a href=\"ausländerbehörde.md\">Ausländer\u{AD}behörde</a>, <code>Ausländerbehörde</code> <em>Ausländer\u{AD}behörden</em></p>";
    assert_eq!(html, expected);
}

#[test]
fn words_from_right_to_left_are_isolated_among_others() {
    let (html, _) = html("Das heißt **مرحبا بكم** (Willkommen).", BARE);
    assert_eq!(html, "<p>Das heißt <strong><bdi dir=\"rtl\">مرحبا بكم</bdi></strong> (Willkommen).</p>");
}

fn list() -> Hyphenation {
    let mut list = Hyphenation::default();
    assert_eq!(list.read(&FileId::new("i18n/de/hyphenation.txt"), "Ausländer·behörde"), []);
    list
}

/// HTML without the marks.
fn without_marks(html: &str) -> String {
    let tags = [
        "<bdi dir=\"ltr\">",
        "<bdi lang=\"de\" dir=\"ltr\">",
        "<bdi lang=\"de\" dir=\"ltr\" translate=\"no\">",
        "<bdi dir=\"rtl\">",
        "</bdi>",
    ];
    tags.iter().fold(html.to_owned(), |html, tag| html.replace(tag, ""))
}

/// Text as editors write it in Arabic pages, and what breaks things.
fn text() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        Just("مرحبا "),
        Just("Jobcenter"),
        Just(" "),
        Just("**"),
        Just("*"),
        Just("_"),
        Just("["),
        Just("](a.md)"),
        Just("`"),
        Just("08:00–12:30"),
        Just("+49 (0)30 123-4567"),
        Just("Hafenstraße 12, 00000 Hafenstadt"),
        Just("§ 24 AufenthG"),
        Just("49 €"),
        Just("2026-03-24"),
        Just("(سلام)"),
        Just(". "),
        Just(", "),
        Just("„"),
        Just("“"),
        Just("&"),
        Just("\\\n"),
        Just("\n"),
        Just("\n\n"),
        Just("- "),
        Just("| a | ب |\n|--|--|\n"),
        Just("\u{AD}"),
        Just("\u{200F}"),
        Just("\u{E000}"),
        Just("[^1]"),
        Just("## "),
        Just("🙂"),
        Just("<br>"),
        Just("۱۲"),
        Just("e.V."),
        Just("![Amt](a.png)"),
    ];
    prop_oneof![prop::collection::vec(part, 0..24).prop_map(|parts| parts.concat()), any::<String>(),]
}

const PARTS: &[&str] = &[
    "مرحبا",
    "في",
    "والمكتب",
    "Jobcenter",
    "Hafenstraße 12, 00000 Hafenstadt",
    "§ 24 AufenthG",
    "+49 (0)30 123-4567",
    "3",
    "(Amt)",
    "08:00–12:30",
    "24.03.2026",
    "49 €",
    "„Amt Nord.“",
    "e.V.",
    "،",
    "–",
    "amt@hafenstadt.example",
    "1, 2",
    "Nr. 5",
    "Ende.",
];

proptest! {
    #[test]
    fn marks_change_no_letter(text in text()) {
        let (bare, _) = html(&text, Writing { direction: Direction::Ltr, ..BARE });
        for writing in [ARABIC, BARE] {
            prop_assert_eq!(without_marks(&html(&text, writing).0), without_marks(&bare));
        }
    }

    #[test]
    fn what_is_marked_is_not_marked_again(parts in prop::collection::vec(prop::sample::select(PARTS), 1..9)) {
        // As an editor would write it by hand.
        let once = html(&parts.join(" "), ARABIC).0;
        let by_hand = once.trim_start_matches("<p>").trim_end_matches("</p>");
        prop_assert_eq!(&html(by_hand, ARABIC).0, &once);
    }

    #[test]
    fn runs_are_whole_in_order_and_found_again_alone(text in text()) {
        for direction in [Direction::Rtl, Direction::Ltr] {
            let mut end = 0;
            for run in crate::writing::runs(&text, direction) {
                prop_assert!(run.place.start >= end && run.place.start < run.place.end);
                prop_assert!(text.get(run.place.clone()).is_some());
                end = run.place.end;
            }
        }
    }
}
