use proptest::prelude::*;

use crate::locale::Direction;
use crate::markdown::{Body, Given, Piece, parse};
use crate::source::FileId;
use crate::writing::Writing;

/// The HTML of a text with `<name>` for its messages, what else is known of it, and what stands at the places that are told.
fn read(text: &str) -> (String, Body, Vec<String>) {
    let writing = Writing { direction: Direction::Ltr, hyphenation: None };
    let (body, diagnostics) = parse(&FileId::new("content/a.md"), text, 0, writing);
    let html = body.pieces.iter().map(|piece| match piece {
        Piece::Html(html) => html,
        Piece::Message(place) => body.messages[place].id.as_str(),
        _ => "",
    });
    let html = html.collect::<String>().trim().to_owned();
    let told = diagnostics.iter().map(|finding| {
        let span = finding.primary.span;
        format!("{} {}", finding.help.unwrap_or_default(), &text[span.start..span.end])
    });
    let told = told.collect();
    (html, body, told)
}

#[test]
fn a_message_opens_a_place_in_its_line_and_is_no_word_of_the_text() {
    let (html, body, told) = read("Vor {{ msg(id=\"help_line\", count=3) }} *nach {{ 'a' | msg }}*.\n");
    assert_eq!(html, "<p>Vor help_line <em>nach a</em>.</p>");
    assert_eq!((body.plain.as_str(), told), ("Vor  nach .", vec![]));
    assert_eq!(body.messages[0].given, [("count".to_owned(), Given::Number("3".to_owned()))]);
}

#[test]
fn places_in_the_file_are_exact_behind_entities_and_other_letters() {
    let text = "سؤال؟ &amp; &quot; {{ msg(id=\"a\",\n  attr=\"short\") }} [نص {{ msg(id=\"b\") }}](x.md)\n\n| {{ msg(id=\"c\") }} |\n|---|\n";
    let (_, body, told) = read(text);
    assert_eq!(told, Vec::<String>::new());
    let shown: Vec<_> = body.messages.iter().map(|it| &text[it.id_span.start..it.id_span.end]).collect();
    assert_eq!(shown, ["a", "b", "c"]);
    let (name, span) = body.messages[0].attribute.as_ref().unwrap();
    assert_eq!((name.as_str(), &text[span.start..span.end]), ("short", "short"));
    assert_eq!(&text[body.messages[1].span.start..body.messages[1].span.end], "{{ msg(id=\"b\") }}");
}

#[test]
fn braces_in_code_and_behind_a_backslash_stay() {
    let (html, body, told) = read("Mit `{{ msg(id=\"a\") }}` und \\{{ b }}.\n\n```\n{{ c }}\n```\n");
    assert!(html.contains("<code>{{ msg(id=\"a\") }}</code> und {{ b }}."), "{html}");
    assert!(html.contains("{{ c }}") && body.messages.is_empty() && told.is_empty(), "{html} {told:?}");
}

#[test]
fn a_wrong_form_is_told_where_it_stands_and_not_shown() {
    for (text, expected, place) in [
        ("A {{ msg(id=helpline) }} b", "<p>A  b</p>", "form {{ msg(id=helpline) }}"),
        ("A {{ page.title }} b", "<p>A  b</p>", "form {{ page.title }}"),
        ("A {{ msg(id=\"x\" b", "<p>A </p>", "form {{ msg(id=\"x\" b"),
        ("A {{ msg(id=*x*) }} b", "<p>A <em>x</em> b</p>", "form {{ msg(id="),
    ] {
        let (html, _, told) = read(text);
        assert_eq!((html.as_str(), told), (expected, vec![place.to_owned()]), "{text}");
    }
}

#[test]
fn headings_images_and_html_have_no_place_for_a_message() {
    let (html, body, told) =
        read("## Zu {{ msg(id=\"a\") }}\n\n![Bild {{ msg(id=\"b\") }}](b.png)\n\n<abbr title=\"{{ c }}\">Amt</abbr>\n");
    assert!(html.contains(">Zu </h2>"), "{html}");
    assert!(!html.contains("{{"), "{html}");
    assert_eq!((body.headings[0].id.as_str(), body.images[0].alt.as_str()), ("zu", "Bild "));
    let expected = ["place {{ msg(id=\"a\") }}", "place {{ msg(id=\"b\") }}", "place {{ c }}"];
    assert_eq!(told, expected);
}

proptest! {
    #[test]
    fn whatever_stands_there_nothing_breaks(parts in prop::collection::vec(prop::sample::select(vec![
        "{{", "}}", " msg", "(", ")", "id=", "\"a\"", "„b“", "|", "*", "`", "\\", "\n", "\n\n", "# ", "- ", "&amp;", "![", "](x)",
        "<b>", "ع", "| a |\n|---|\n", ",", "3", "{{ msg(id=\"a\") }}",
    ]), 0..24)) {
        let text = parts.concat();
        let (_, body, _) = read(&text);
        for message in &body.messages {
            let place = &text[message.span.start..message.span.end];
            prop_assert!(place.starts_with("{{") && place.ends_with("}}"), "{place:?} in {text:?}");
        }
    }
}

#[test]
fn in_a_table_the_sign_of_the_filter_parts_columns_and_that_is_told() {
    let (_, body, told) = read("| {{ \"a\" \\| msg }} | {{ msg(id=\"b\") }} |\n|---|---|\n| {{ \"c\" | msg }} |\n");
    let ids: Vec<_> = body.messages.iter().map(|asked| asked.id.as_str()).collect();
    assert_eq!((ids, told), (vec!["a", "b"], vec!["table {{ \"c\"".to_owned()]));
}

#[test]
fn addresses_and_words_behind_pictures_have_no_place_for_a_message() {
    let (html, body, told) = read("![a](b.png \"x {{ msg(id='x') }}\") [a]({{ msg(id=\"x\") }}) [b](<{{ c }}>)\n");
    assert!(!html.contains("{{") && body.messages.is_empty(), "{html}");
    assert_eq!(body.images[0].title, "x ");
    let expected = ["place ![a](b.png \"x {{ msg(id='x') }}\")", "place {{ msg(id=\"x\") }}", "place [b](<{{ c }}>)"];
    assert_eq!(told, expected);
}

#[test]
fn braces_that_are_written_as_entities_or_behind_any_backslash_are_words() {
    let (html, body, told) = read("&#123;&#123; a }} {\\{ b }} {&#123; c }} \\\\{{ msg(id=\"a\") }}");
    assert_eq!((html.as_str(), told), ("<p>{{ a }} {{ b }} {{ c }} \\a</p>", vec![]));
    assert_eq!(body.messages.len(), 1, "a backslash that is a word itself makes no words of braces");
}

#[test]
fn braces_that_do_not_close_take_no_message_with_them() {
    for (text, expected, place) in [
        ("A {{ b *c* {{ msg(id=\"a\") }} d", "<p>A <em>c</em> a d</p>", "form {{ b"),
        ("A {{ b {{ msg(id=\"a\") }} d", "<p>A  a d</p>", "form {{ b"),
        ("A {{ b\n\nC {{ msg(id=\"a\") }}", "<p>A </p>\n\n<p>C a</p>", "form {{ b"),
    ] {
        let (html, _, told) = read(text);
        assert_eq!((html.as_str(), told), (expected, vec![place.to_owned()]), "{text}");
    }
}

#[test]
fn lines_that_end_as_on_windows_move_no_place() {
    let text = "a\r\n{{ msg(id=\"a\",\r\n count=3) }}\r\nb &amp;{{ msg(id=\"b\") }}\r\n{{ c }}\r\n";
    let (html, body, told) = read(text);
    assert_eq!((html.as_str(), told), ("<p>a\na\nb &amp;b\n</p>", vec!["form {{ c }}".to_owned()]));
    let shown: Vec<_> = body.messages.iter().map(|it| &text[it.span.start..it.span.end]).collect();
    assert_eq!(shown, ["{{ msg(id=\"a\",\r\n count=3) }}", "{{ msg(id=\"b\") }}"]);
}

#[test]
fn thousands_of_messages_in_a_paragraph_are_found() {
    // Looking through all of it for each of them would take minutes.
    let (_, body, told) = read(&"{{ msg(id=\"a\") }} &amp; \\{{ b }} ".repeat(6000));
    assert_eq!((body.messages.len(), told.len()), (6000, 0));
}
