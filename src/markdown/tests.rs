use super::*;

fn body(text: &str) -> (String, Body, Vec<&'static str>) {
    let writing = Writing { direction: crate::locale::Direction::Ltr, hyphenation: None };
    let (body, diagnostics) = parse(&FileId::new("content/a.md"), text, 100, writing);
    let html = body
        .pieces
        .iter()
        .map(|piece| match piece {
            Piece::Html(html) => html.to_owned(),
            Piece::Address(place) => format!("[{}]", body.links[place].destination),
            Piece::Image(place) => {
                let image = &body.images[place];
                format!("{{{}|{}|{}}}", body.links[image.link].destination, image.alt, image.title)
            }
            Piece::Word(word) => format!("[{word}]"),
            Piece::Message(place) => format!("<{}>", body.messages[place].id),
            Piece::Block | Piece::File(_) => String::new(),
        })
        .collect();
    (html, body, diagnostics.iter().map(|finding| finding.rule.name).collect())
}

#[test]
fn addresses_stay_open_and_know_their_place() {
    let (html, body, _) = body("Zum [Amt](../contacts/amt.md) oder ![Plan](plan.png).");
    assert!(html.contains("<a href=\"[../contacts/amt.md]\">Amt</a>"), "{html}");
    assert!(html.contains("oder {plan.png|Plan|}."), "{html}");
    assert_eq!(body.links[0].span, Span::new(104, 129));
}

#[test]
fn an_image_alone_in_its_paragraph_is_a_block() {
    let text = "![Der *neue* Plan](plan.png \"Ab Mai\")\n\nEin ![](rand.png) Rand.\n\n> ![خريطة](a.png)\n";
    let (html, body, _) = body(text);
    assert!(html.starts_with("{plan.png|Der neue Plan|Ab Mai}"), "{html}");
    assert!(html.contains("<p>Ein {rand.png||} Rand.</p>"), "{html}");
    let settings: Vec<_> = body.images.iter().map(|image| image.setting).collect();
    assert_eq!(settings, [Setting::Alone, Setting::Inline, Setting::Alone]);
}

#[test]
fn an_image_beside_html_stays() {
    let (html, ..) = body("<small>klein</small>\n\n![Plan \"A\"](plan.png)\n");
    assert!(html.contains("{plan.png|Plan \"A\"|}"), "{html}");
}

#[test]
fn the_page_has_one_first_heading_so_those_of_a_text_move_down() {
    let (html, body, _) = body("# Eins\n\n## Zwei\n");
    assert_eq!(body.headings.iter().map(|heading| heading.level).collect::<Vec<_>>(), [2, 3]);
    assert!(html.contains("<h2 id=\"eins\">Eins</h2>"), "{html}");
}

#[test]
fn headings_have_ids_of_their_own_in_any_script() {
    let (_, body, _) = body("## Öffnungszeiten & Größe\n\n## ماذا تحتاج؟\n\n## ماذا تحتاج؟\n\n## Eigene {#mein-id}\n");
    let ids: Vec<_> = body.headings.iter().map(|heading| heading.id.as_str()).collect();
    assert_eq!(ids, ["oeffnungszeiten-groesse", "ماذا-تحتاج", "ماذا-تحتاج-2", "mein-id"]);
}

#[test]
fn tables_have_no_inline_style_and_can_take_the_focus() {
    let (html, ..) = body("| a | b |\n|---|--:|\n| 1 | 2 |\n");
    assert!(!html.contains("style"), "{html}");
    assert!(html.contains("tabindex=\"0\"") && html.contains("<th scope=\"col\""), "{html}");
    assert!(html.contains("<td class=\"end\">2</td>"), "{html}");
}

#[test]
fn characters_that_mark_open_places_are_harmless() {
    for text in [
        "x &#xE000; y",
        "&#xE000;w99&#xE001;",
        "&#xE000;7&#xE001;",
        "\u{E000}0\u{E001}",
        "[a](&#xE000;9&#xE001;)",
        "## a {#\u{E000}b}",
        "<abbr title=\"&#xE000;\">A</abbr>",
        "<abbr title=\"&#xE000;w99&#xE001;\">A</abbr>",
        "<div>\n&#xE000;w99&#xE001;\n</div>",
    ] {
        let (html, ..) = body(text);
        assert!(!html.contains('\u{E000}') && !html.contains('\u{E001}'), "{html}");
    }
}

#[test]
fn ids_of_the_page_around_and_of_notes_are_never_taken() {
    let (html, body, _) = body("## Content\n\n## fn 1\n\na[^a] b[^a]\n\n[^a]: Fuß.\n");
    let ids: Vec<_> = body.headings.iter().map(|heading| heading.id.as_str()).collect();
    assert_eq!(ids, ["content-2", "abschnitt-fn-1"]);
    assert!(html.contains("id=\"fnref-1\"") && html.contains("id=\"fnref-1-2\""), "{html}");
}

#[test]
fn numbers_to_call_keep_their_direction() {
    let (html, ..) = body("اتصل [112](tel:112)");
    assert!(html.contains("<a href=\"[tel:112]\"><bdi dir=\"ltr\">112</bdi></a>"), "{html}");
}

#[test]
fn a_finding_in_html_ends_with_its_text_whatever_letters_are_replaced() {
    let text = "<!-----\na\0\0\0\0b: 20:";
    let writing = Writing { direction: crate::locale::Direction::Rtl, hyphenation: None };
    let beside = "<div>\n<!-- \0\0\0 -->qü<x>\nq\n</div>\n<!-- \0\0\0\0 --><x>ب";
    for text in [text, beside, "<x \0\0\0ب>\r\n", "<x\0\0>م", "<div>\nqü<br>\nq\n"] {
        for finding in parse(&FileId::new("content/a.md"), text, 0, writing).1 {
            let span = finding.primary.span;
            assert!(text.get(span.start..span.end).is_some(), "{finding:?}");
        }
    }
}

#[test]
fn html_that_could_run_is_taken_out_and_told() {
    let (html, _, rules) = body("Text <script>alert(1)</script> <span lang=\"ar\" onclick=\"x\">مرحبا</span><br>Ende");
    assert!(!html.contains("script") && !html.contains("onclick"), "{html}");
    assert!(html.contains("<span lang=\"ar\"><bdi dir=\"rtl\">مرحبا</bdi></span>") && html.contains("<br>"), "{html}");
    assert!(rules.contains(&"content/raw-html"), "{rules:?}");
}

#[test]
fn footnotes_lead_there_and_back() {
    let (html, ..) = body("Satz[^x].\n\n[^x]: Die Quelle.\n");
    assert!(html.contains("<a href=\"#fn-1\" id=\"fnref-1\">1</a>"), "{html}");
    assert!(html.contains("<li id=\"fn-1\">") && html.contains("href=\"#fnref-1\""), "{html}");
}

#[test]
fn a_list_nested_a_thousand_times_is_told_and_harms_nothing() {
    let text = (0..1000).fold(String::new(), |text, depth| text + &"  ".repeat(depth) + "- x\n");
    let (_, body, rules) = body(&text);
    assert_eq!(rules, ["content/nested-too-deeply"]);
    assert!(body.is_blank());
}

#[test]
fn a_footnote_that_is_not_defined_is_told() {
    assert_eq!(body("Text[^1] und [Amt][amt].").2, ["links/undefined-reference"; 2]);
}

#[test]
fn blocks_at_the_top_are_told_apart() {
    let text =
        "Absatz.\n\n## Teil\n\n- eins\n\n  mehr\n- zwei\n\n| a |\n|---|\n| b |\n\n<div>\n\nEnde[^1].\n\n[^1]: Fuß.\n";
    let (_, body, _) = body(text);
    let blocks = body.pieces.iter().filter(|piece| *piece == Piece::Block).count();
    assert_eq!(blocks, 5, "{:?}", body.pieces);
}

#[test]
fn comments_are_not_shown_and_take_nothing_with_them() {
    for (text, expected) in [
        ("<!-- x --> Text & mehr\n", "Text &amp; mehr"),
        ("<!-- a {{ b }}\n<b>c</b>\nd --> e\n\nf", "e\n<p>f</p>"),
        ("a <!-- b\nc --> d", "<p>a  d</p>"),
        ("a <!-- b --><small>c</small><!-- d -->", "<p>a <small>c</small></p>"),
        ("<!-- ohne Ende\n\na", ""),
    ] {
        let (html, _, rules) = body(text);
        assert_eq!((html.trim().replace("\n\n", "\n").as_str(), rules), (expected, vec![]), "{text}");
    }
}

#[test]
fn the_plain_text_has_the_words_alone() {
    assert_eq!(
        body("## Kurs\n\nDer *neue* [Kurs](a.md).\n\n- eins\n- zwei\n").1.plain,
        "Kurs\nDer neue Kurs.\neins\nzwei"
    );
}
