//! Marks: what becomes of them, and that nobody forges them.

use proptest::prelude::*;

use super::*;

const ARABIC: Direction = Direction::Rtl;

fn shown(marked: &str) -> String {
    html(marked, &[])
}

#[test]
fn html_is_put_into_its_places_once() {
    let marked = format!("{}: \u{2068}{}\u{2069}", hole(1), hole(0));
    assert_eq!(html(&marked, &["<b>", hole(1).as_str()]), format!("{}: <bdi><b></bdi>", hole(1)));
    assert_eq!(shown(&marked), ": <bdi></bdi>");
}

#[test]
fn isolation_marks_become_elements_and_are_always_closed() {
    assert_eq!(shown("قبل \u{2068}<b>\u{2069}"), "قبل <bdi>&lt;b&gt;</bdi>");
    assert_eq!(shown("\u{2069}a\u{2068}b"), "a<bdi>b</bdi>");
}

#[test]
fn a_part_that_says_what_it_is_gets_one_element() {
    let number = format!("اتصل \u{2068}{}\u{2069}", part(Kind::Phone, "+49 30 1"));
    assert_eq!(shown(&number), "اتصل <bdi dir=\"ltr\">+49 30 1</bdi>");
    assert_eq!(shown(&part(Kind::Foreign("fa\"", ARABIC), "<")), "<bdi lang=\"fa&quot;\" dir=\"rtl\">&lt;</bdi>");
    let german = "<bdi lang=\"de\" dir=\"ltr\" translate=\"no\">Jobcenter</bdi>";
    assert_eq!(shown(&part(Kind::German, "Jobcenter")), german);
}

#[test]
fn attributes_isolate_only_what_would_turn_the_order() {
    let filled = |text: &str| format!("a \u{2068}{text}\u{2069}");
    for text in ["Mitte", "08:00–12:30", "+49 30 1"] {
        assert_eq!(plain(&filled(text), Direction::Ltr), format!("a {text}"));
        assert_eq!(plain(&filled(text), ARABIC), format!("a \u{2066}{text}\u{2069}"));
    }
    for text in ["الوسط", "3", "1,234", "08:00", "9 ديسمبر 2026", ""] {
        assert_eq!(plain(&filled(text), ARABIC), format!("a {text}"));
    }
    assert_eq!(plain(&filled("الوسط"), Direction::Ltr), "a \u{2067}الوسط\u{2069}");
}

#[test]
fn words_of_a_title_are_isolated_once() {
    assert_eq!(isolated("Amt", Direction::Ltr), "Amt");
    let german = isolated("Amt – Hafen", ARABIC);
    assert_eq!(german, "\u{2066}Amt – Hafen\u{2069}");
    let both = format!("{german} – المواضيع");
    assert_eq!(isolated(&both, ARABIC), both);
    assert_eq!(isolated("A\u{2069}b", Direction::Ltr), "Ab", "a mark without its other half");
}

#[test]
fn other_programs_get_no_marks() {
    assert_eq!(bare(&format!("\u{2068}{}\u{2069}!", part(Kind::Foreign("de", Direction::Ltr), "Amt"))), "Amt!");
}

#[test]
fn parts_in_parts_without_end_do_no_harm() {
    let deep = format!("{}x{}", "\u{2068}".repeat(100_000), "\u{2069}".repeat(100_000));
    assert!(shown(&deep).matches("<bdi>").count() <= DEPTH);
    assert_eq!(bare(&deep), "x");
}

/// Letters, and every mark more often than any letter.
fn hostile() -> impl Strategy<Value = String> {
    let letter = prop_oneof![
        prop::sample::select(vec!['\u{2066}', '\u{2067}', ISOLATE, POP_ISOLATE, GERMAN, PHONE, EMAIL, ADDRESS]),
        prop::sample::select(vec![FOREIGN_LTR, FOREIGN_RTL, TAG_END, END, BRACE, BROKEN, '{', '}', '<', '"', '\'']),
        prop::sample::select(vec!['a', 'ا', '1', ' ', '-', '\u{202E}']),
        any::<char>(),
    ];
    prop::collection::vec(letter, 0..40).prop_map(|letters| letters.into_iter().collect())
}

proptest! {
    #[test]
    fn any_marks_give_whole_elements_and_balanced_isolates(text in hostile()) {
        let shown = shown(&text);
        prop_assert_eq!(shown.matches("<bdi").count(), shown.matches("</bdi>").count());
        prop_assert!(!shown.contains(is_mark));
        for base in [Direction::Ltr, Direction::Rtl] {
            let shown = plain(&text, base);
            let mut open = 0_i32;
            for letter in shown.chars().filter(|letter| is_mark(*letter)) {
                open += if letter == POP_ISOLATE { -1 } else { 1 };
                let isolate = matches!(letter, '\u{2066}'..='\u{2069}');
                prop_assert!(open >= 0 && isolate);
            }
            prop_assert_eq!(open, 0);
        }
        prop_assert!(!bare(&text).contains(is_mark));
    }

    #[test]
    fn what_is_filled_in_forges_no_mark(text in hostile()) {
        let filled = finished(Cow::Owned(part(Kind::Foreign("ar", Direction::Rtl), &text)));
        let filled = filled.expect("braces of arguments are not Fluent's");
        let letters: String = text.chars().filter(|letter| !is_mark(*letter)).collect();
        prop_assert_eq!(shown(&filled).matches("<bdi").count(), usize::from(!letters.is_empty()));
        prop_assert_eq!(bare(&filled), letters);
    }
}
