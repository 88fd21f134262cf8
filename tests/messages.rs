//! Messages on pages: what is filled in, what stands in for what is missing, and that no mistake of Fluent reaches an output.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod harness;

use std::collections::BTreeMap;
use std::thread;

use harness::{findings, loaded, memory, outputs, page};
use lotse::diag::Diagnostic;
use lotse::i18n::{Args, Catalogues};
use lotse::locale::{Direction, LocaleIx};
use scraper::node::Node;
use scraper::{ElementRef, Html};

/// A portal whose page template is the test's own.
fn with_template(template: &str, messages: &[(&str, &str)]) -> lotse::source::Memory {
    let template = format!("<!doctype html><title>x</title><main>{template}</main>");
    let settings = with_languages("\"ar\"");
    let files = [
        ("portal.toml", settings.as_str()),
        ("content/kurs.md", "---\ntitle: Kurs\n---\n"),
        ("themes/default/page.html", template.as_str()),
    ];
    messages.iter().fold(memory(&files), |memory, (language, text)| {
        memory.with(&format!("i18n/{language}/own.ftl"), text.as_bytes())
    })
}

/// Settings with other languages besides German, which may lack what they want.
fn with_languages(languages: &str) -> String {
    harness::SETTINGS.replace("\"ar\"", languages) + "\"messages/*\" = \"off\"\n"
}

/// What the template shows between `<main>` and its end, in a language.
fn shown(template: &str, messages: &[(&str, &str)], language: &str) -> String {
    let page = page(&outputs(&with_template(template, messages)), &format!("{language}/kurs/index.html"));
    page.split("<main>").nth(1).and_then(|rest| rest.split("</main>").next()).unwrap_or(&page).to_owned()
}

/// The one mistake of a template.
fn mistake(template: &str, messages: &[(&str, &str)]) -> Diagnostic {
    let sources = with_template(template, messages);
    let ready = loaded(&sources).ready.unwrap();
    let (outputs, _) = lotse::build::Outputs::new(&ready.portal, &ready.theme, &sources);
    *outputs.make("de/kurs/index.html").unwrap_err()
}

#[test]
fn templates_ask_by_filter_and_by_function_for_attributes_and_with_values() {
    let messages = [(
        "de",
        "kind = Dienst\n    .plural = { $count ->\n        [one] ein Dienst\n       *[other] { $count } Dienste\n    }\n",
    )];
    assert_eq!(shown("{{ \"kind\" | msg }}", &messages, "de"), "Dienst");
    assert_eq!(shown("{{ \"kind\" | msg(attr=\"plural\", count=1) }}", &messages, "de"), "ein Dienst");
    assert_eq!(
        shown("{{ msg(id=\"ki\" ~ \"nd\", attr=\"plural\", count=1200) }}", &messages, "de"),
        "<bdi>1.200</bdi> Dienste"
    );
    assert_eq!(
        shown("<p title=\"{{ msg_attr(id=\"kind\", attr=\"plural\", count=2.5) }}\">", &messages, "de"),
        "<p title=2,5 Dienste>"
    );
    // A text stays a text.
    assert_eq!(shown("{{ \"kind\" | msg(attr=\"plural\", count=\"1\") }}", &messages, "de"), "<bdi>1</bdi> Dienste");
}

#[test]
fn words_of_another_language_keep_it_where_they_are_filled_in() {
    let messages = [("ar", "x = عن { $what }\n"), ("de", "x = Über { $what }\n")];
    let title = "{{ \"x\" | msg(what=page.title) }}|<p title=\"{{ \"x\" | msg_attr(what=page.title) }}\">";
    assert_eq!(shown(title, &messages, "ar"), "عن <bdi dir=ltr lang=de>Kurs</bdi>|<p title=عن \u{2066}Kurs\u{2069}>");
    assert_eq!(shown(title, &messages, "de"), "Über <bdi>Kurs</bdi>|<p title=Über Kurs>");
}

#[test]
fn values_of_views_are_known_for_what_they_are() {
    let messages = [("ar", "x = اتصل { $a }\n"), ("de", "x = Ruf { $a }\n")];
    let shown = |value: &str, language: &str| {
        shown(&format!("{{% set a = {value} %}}{{{{ \"x\" | msg(a=a) }}}}"), &messages, language)
    };
    let phone = "{\"number\": \"+49 30 1\", \"href\": \"tel:+49301\"}";
    assert_eq!(shown(phone, "ar"), "اتصل <bdi dir=ltr>+49 30 1</bdi>");
    let mail = "{\"address\": \"a@b.example\", \"href\": \"mailto:a@b.example\"}";
    assert_eq!(shown(mail, "ar"), "اتصل <bdi dir=ltr>a@b.example</bdi>");
    let address = "{\"street\": \"Weg 1\", \"postcode\": \"00000\", \"city\": \"Hafen\"}";
    assert_eq!(shown(address, "ar"), "اتصل <bdi dir=ltr lang=de translate=no>Weg 1, 00000 Hafen</bdi>");
    assert_eq!(shown("{\"text\": \"1,5\", \"value\": 1.5}", "de"), "Ruf <bdi>1,5</bdi>");
    let term = "{\"id\": \"a\", \"label\": {\"text\": \"Amt\", \"lang\": \"de\", \"dir\": \"ltr\", \"foreign\": true}}";
    assert_eq!(shown(term, "ar"), "اتصل <bdi dir=ltr lang=de>Amt</bdi>");
}

#[test]
fn functions_keep_german_words_and_numbers_as_they_are() {
    let arabic = "x = في { GERMAN(\"Jobcenter\") } { PHONE(\"112\") } { EMAIL(\"a@b.example\") } { ADDRESS(\"Weg 1\") }\n\
        y = { NUMBER($n, minimumFractionDigits: 2) } { NUMBER($n, useGrouping: \"false\", maximumFractionDigits: 0) }\n";
    let german = "x = x\ny = y\n";
    let messages = [("ar", arabic), ("de", german)];
    let place = "<bdi dir=ltr lang=de translate=no>";
    assert_eq!(
        shown("<p>{{ \"x\" | msg }}", &messages, "ar"),
        format!(
            "<p>في {place}Jobcenter</bdi> <bdi dir=ltr>112</bdi> <bdi dir=ltr>a@b.example</bdi> {place}Weg 1</bdi>"
        )
    );
    assert_eq!(
        shown("<p title=\"{{ \"x\" | msg_attr }}\">", &messages, "ar"),
        "<p title=في \u{2066}Jobcenter\u{2069} 112 \u{2066}a@b.example\u{2069} \u{2066}Weg 1\u{2069}>"
    );
    assert_eq!(shown("<p>{{ \"y\" | msg(n=1234.5) }}", &messages, "ar"), "<p><bdi>1,234.50</bdi> <bdi>1235</bdi>");
}

#[test]
fn braces_in_what_a_function_gets_stay() {
    let german = ("de", "x = Amt { GERMAN($name) } ({ $name })\ny = { $name }\n");
    let shown = |words: &str| shown(words, &[german, ("ar", "x = { GERMAN($name) }, { $name }\n")], "ar");
    let place = "<bdi dir=ltr lang=de translate=no>";
    assert_eq!(
        shown("{{ \"x\" | msg(name=\"{a} {$b}\") }}"),
        format!("{place}{{a}} {{$b}}</bdi>, <bdi>{{a}} {{$b}}</bdi>")
    );
    let fallback = shown("{{ \"y\" | msg(name=\"{a}\") }}");
    assert!(fallback.contains("<bdi dir=rtl lang=ar>{a}</bdi>"), "in a message of another language too: {fallback}");
}

#[test]
fn a_function_that_cannot_do_its_work_lets_the_next_language_speak() {
    let broken = [
        "x = { NUMBER(\"a\") } ا\n",
        "x = { NUMBER($n, style: \"percent\") } ا\n",
        "x = { NUMBER($n, minimumFractionDigits: 2000000000) } ا\n",
        "x = { DATETIME($n) } ا\n",
        "x = { GERMAN() } ا\n",
        "x = { PHONE($nothing) } ا\n",
        "x = { EMAIL(NUMBER(\"a\")) } ا\n",
        "x = { x } ا\n",
        "x = { \"{$n}\" } ا\n",
        "-t = { $case } ا\nx = { -t }\n",
    ];
    for arabic in broken {
        let shown = shown("{{ \"x\" | msg(n=1) }}", &[("ar", arabic), ("de", "x = Wort\n")], "ar");
        assert_eq!(shown, "<span dir=ltr lang=de>Wort</span>", "{arabic}");
    }
}

#[test]
fn terms_take_arguments_and_a_portal_words_them_anew() {
    let messages = [(
        "de",
        "-stadt = { $fall ->\n        [genitiv] Hafens\n       *[nominativ] Hafen\n    }\nx = { -stadt(fall: \"genitiv\") } { -stadt }\n",
    )];
    assert_eq!(shown("{{ \"x\" | msg }}", &messages, "de"), "Hafens Hafen");
    let over = with_template("{{ \"x\" | msg }}", &messages).with("i18n/de/zzz.ftl", b"-stadt = Stadt\n");
    assert!(page(&outputs(&over), "de/kurs/index.html").contains("Stadt Stadt"));
}

#[test]
fn a_message_that_a_portal_words_anew_keeps_the_attributes_that_it_does_not() {
    let template = "{{ \"type-service\" | msg }} {{ \"type-service\" | msg(attr=\"plural\") }} {{ \"home\" | msg }}";
    let french = "name = \"Français\"\nlang = \"fr\"\nfallback = [\"de\"]\n";
    let sources = with_template(template, &[("de", "type-service = Dienst\n")])
        .with("portal.toml", with_languages("\"ar\", \"yy\"").as_bytes())
        .with("i18n/yy/language.toml", french.as_bytes())
        .with("i18n/yy/interface.ftl", "home = Accueil chez nous\n".as_bytes());
    let built = outputs(&sources);
    assert!(
        page(&built, "de/kurs/index.html").contains("<main>Dienst Angebote "),
        "{}",
        page(&built, "de/kurs/index.html")
    );
    assert!(page(&built, "yy/kurs/index.html").contains("Accueil chez nous"));
    let own = [("content/kurs.md", "---\ntitle: Kurs\n---\n"), ("i18n/ar/own.ftl", "type-service = خدمة\n")];
    assert_eq!(findings(&memory(&own)), Vec::<String>::new(), "nobody has to repeat what stays");
}

#[test]
fn a_value_that_a_template_forgets_is_told_at_its_place() {
    let messages = [("de", "x = Von { $from } bis { $to }\n")];
    let found = mistake("\n{{ \"x\" | msg(from=\"a\") }}", &messages);
    assert_eq!(found.rule.name, "theme/missing-value");
    assert_eq!(found.args, [("message", "x".into()), ("value", "to".into())]);
    let template = "<!doctype html><title>x</title><main>\n";
    assert!(found.primary.span.start >= template.len(), "{:?}", found.primary);
    // What is undefined is no value, and a word that is asked for by chance is missing.
    assert_eq!(mistake("{{ \"x\" | msg(from=\"a\", to=page?.nothing) }}", &messages).rule.name, "theme/missing-value");
    let found = mistake("{{ msg(id=\"home\", attr=\"nothing\") }}", &messages);
    assert_eq!((found.rule.name, &found.args[0].1), ("messages/missing", &"home.nothing".into()));
}

/// A portal in Arabic and two languages that lack most words, with much that turns the direction.
fn mixed() -> BTreeMap<String, Vec<u8>> {
    let settings = with_languages("\"ar\", \"fa\", \"xx\"");
    let other =
        |tag: &str, name: &str| format!("name = \"{name}\"\nlang = \"{tag}\"\ndir = \"rtl\"\nfallback = [\"ar\"]\n");
    let (farsi, urdu) = (other("fa", "فارسی"), other("ur", "اردو"));
    let service = "---\ntitle: Kurs „A1–B2“ am 24.03.\nsummary: Von 08:00–12:30, +49 30 1\ntopics: [work]\nstatus: paused\n\
        contacts: [amt]\n---\n\nText mit [Amt](../contacts/amt.md).\n\n| a | b |\n|---|---|\n| 1 | 2 |\n";
    let contact = "---\ntitle: Amt\nphones:\n  - number: +49 30 1\nemail: a@b.example\naddress: {street: Weg 1, postcode: \"00000\", city: Hafen}\n\
        hours: Mo-Fr 08:00-12:30,14:00-16:00; Sa 08:00-12:00 \"mit Termin\"\n---\n";
    let event =
        "---\ntitle: Fest\nstart: 2026-12-09 18:00\nend: 2026-12-09 20:00\nstatus: postponed\nplace: amt\n---\n";
    outputs(&memory(&[
        ("portal.toml", settings.as_str()),
        ("i18n/fa/language.toml", &farsi),
        ("i18n/xx/language.toml", &urdu),
        ("i18n/xx/own.ftl", "topic-work = { GERMAN(\"Arbeit\") } کار\ntime-range = { $nothing }\n"),
        ("i18n/ar/own.ftl", "portal-name = ميناء { GERMAN(\"Hafen\") }\n"),
        ("content/services/kurs.md", service),
        ("content/contacts/amt.md", contact),
        ("content/events/fest.md", event),
        ("content/events/fest.ar.md", "---\ntitle: عيد\n---\n"),
        ("content/seite.md", "---\ntitle: Feedback\nrole: feedback\ncontacts: [amt]\n---\n"),
    ]))
}

/// Tells what a text holds that belongs to no reader.
fn leftover(text: &str, isolates: bool) -> Option<&'static str> {
    let mut open = 0_i32;
    for letter in text.chars() {
        match letter {
            '{' | '}' => return Some("a brace"),
            '\u{FDD0}'..='\u{FDEF}' | '\u{E000}'..='\u{F8FF}' | '\u{FFFD}' => return Some("a mark"),
            '\u{2066}'..='\u{2069}' if !isolates => return Some("an isolate where elements are"),
            '\u{2066}'..='\u{2068}' => open += 1,
            '\u{2069}' => open -= 1,
            _ => {}
        }
        if open < 0 {
            break;
        }
    }
    (open != 0).then_some("an isolate without its other half")
}

/// Tells whether a text is the name of a message and nothing else.
fn is_name(text: &str) -> bool {
    let text = text.trim();
    text.contains('-') && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
}

/// Attributes that are read to people, or shown to them; there isolates may stand.
const SPOKEN: [&str; 6] = ["alt", "aria-label", "content", "label", "placeholder", "title"];

fn check_page(path: &str, html: &str) {
    for node in Html::parse_document(html).tree.nodes() {
        let within = |names: &[&str]| {
            let mut around = node.ancestors().filter_map(ElementRef::wrap);
            around.any(|element| names.contains(&element.value().name()))
        };
        match node.value() {
            Node::Text(text) if !within(&["script", "style"]) => {
                assert_eq!(leftover(text, within(&["title"])), None, "{:?} in {path}", &**text);
                assert!(!text.contains("<bdi") && !text.contains("<span"), "elements as text: {} in {path}", &**text);
                assert!(!is_name(text) || within(&["code"]), "the name of a message: {} in {path}", &**text);
            }
            Node::Element(element) => {
                for (name, value) in element.attrs() {
                    assert_eq!(leftover(value, SPOKEN.contains(&name)), None, "{name}={value} in {path}");
                    assert!(!value.contains("<bdi") && !value.contains("<span"), "{name}={value} in {path}");
                    let spoken = SPOKEN.contains(&name) && name != "content" || name.starts_with("data-");
                    assert!(!spoken || !is_name(value), "the name of a message: {value} in {path}");
                }
            }
            _ => {}
        }
    }
}

#[test]
fn no_mistake_of_fluent_and_no_stray_mark_is_in_any_output() {
    for (path, bytes) in outputs(&harness::sample()).into_iter().chain(mixed()) {
        let Ok(text) = String::from_utf8(bytes) else { continue };
        if path.ends_with(".html") {
            check_page(&path, &text);
        } else if [".ics", ".vcf", ".xml", ".txt"].iter().any(|ending| path.ends_with(ending)) {
            let unfolded = text.replace("\r\n ", "");
            for line in unfolded.lines() {
                assert_eq!(leftover(line, false), None, "{line} in {path}");
            }
        }
    }
}

#[test]
fn titles_and_attributes_isolate_only_what_is_of_another_direction() {
    let built = mixed();
    let isolates = |text: &str| text.contains(['\u{2066}', '\u{2067}', '\u{2068}']);
    let mut seen = 0;
    for (path, bytes) in built.iter().filter(|(path, _)| path.ends_with(".html")) {
        let html = String::from_utf8(bytes.clone()).unwrap();
        let german = path.starts_with("de/");
        for node in Html::parse_document(&html).tree.nodes().filter_map(ElementRef::wrap) {
            for (name, value) in node.value().attrs().filter(|(_, value)| isolates(value)) {
                assert!(!german, "{name}={value} in {path}");
                seen += 1;
            }
        }
    }
    assert!(seen > 0, "summaries of lists name the German topic");
    let title =
        |path: &str| page(&built, path).split("<title").nth(1).unwrap().split("</title>").next().unwrap().to_owned();
    assert_eq!(title("de/services/kurs/index.html"), ">Kurs „A1–B2“ am 24.03. – Hafen");
    assert_eq!(
        title("ar/services/kurs/index.html"),
        " dir=ltr lang=de>Kurs „A1–B2“ am 24.03. – \u{2067}ميناء Hafen\u{2069}"
    );
}

#[test]
fn what_stands_in_keeps_its_language_wherever_it_stands() {
    let built = mixed();
    // Urdu lacks nearly all words; Arabic stands in, and says so, in headings, lists, summaries and table cells alike.
    let page = page(&built, "xx/services/kurs/index.html");
    for tag in ["<h2><span dir=rtl lang=ar>", "<dt><span dir=rtl lang=ar>"] {
        assert!(page.contains(tag), "{tag} in {page}");
    }
    assert!(page.contains("<bdi dir=ltr lang=de translate=no>Arbeit</bdi> کار"), "German stays German in a label");
    // The day is Urdu in a sentence that is Arabic.
    assert!(page.contains("<span dir=rtl lang=ar>من <bdi dir=rtl lang=ur>پیر</bdi> إلى"), "{page}");
    assert!(page.contains("من <bdi>08:00</bdi> إلى"), "a time is of no language");
}

fn said(catalogues: &Catalogues, locale: LocaleIx, place: usize) -> String {
    let day = format!("{}. März", place % 31);
    let args = Args::new().number("count", f64::from(u16::try_from(place % 1000).unwrap())).text("date", &day);
    let args = args.foreign("language", "Kurmancî", "ku", Direction::Ltr);
    let ids = ["count-entries", "as-of", "notice-fallback", "home"];
    catalogues.message(locale, ids[place % ids.len()], None, &args).map_or_else(String::new, |said| said.html())
}

#[test]
fn many_threads_say_the_same_as_one() {
    let portal = loaded(&harness::sample()).ready.unwrap().portal;
    let catalogues = &*portal.catalogues;
    let locales: Vec<LocaleIx> = catalogues.locales().iter().collect();
    let all = || (0..4_000).map(|place| said(catalogues, locales[place % locales.len()], place));
    let alone: Vec<String> = all().collect();
    thread::scope(|scope| {
        let threads: Vec<_> = (0..8).map(|_| scope.spawn(|| all().collect::<Vec<_>>())).collect();
        for thread in threads {
            assert!(thread.join().unwrap() == alone);
        }
    });
}

/// A page of a portal whose texts ask for messages, and what the portal is told.
const HELPLINE: [(&str, &str); 2] = [
    (
        "i18n/de/portal.ftl",
        "topic-work = Arbeit\ndistrict-mitte = Mitte\nhelpline = Hilfe in { $count ->\n    [one] einer Sprache\n   *[other] { $count } Sprachen\n }\n    .short = Hilfe & Rat\nonly = Nur auf Deutsch\n",
    ),
    (
        "i18n/ar/portal.ftl",
        "topic-work = العمل\ndistrict-mitte = الوسط\nhelpline = مساعدة { $count ->\n    [zero] بلا لغات\n    [one] بلغة\n    [two] بلغتين\n    [few] بـ{ $count } لغات\n    [many] بـ{ $count } لغة\n   *[other] بـ{ $count } لغة\n }\n    .short = اتصل 0391 123-45\n",
    ),
];

fn with_text(german: &str, arabic: &str) -> lotse::source::Memory {
    let (german, arabic) =
        (format!("---\ntitle: Kurs\n---\n\n{german}\n"), format!("---\ntitle: دورة\n---\n\n{arabic}\n"));
    let settings = with_languages("\"ar\"");
    let files =
        [HELPLINE[0], HELPLINE[1], ("content/services/kurs.md", &german), ("content/services/kurs.ar.md", &arabic)];
    memory(&files).with("portal.toml", settings.replace("\"messages/*\"", "\"messages/untranslated\"").as_bytes())
}

#[test]
fn a_text_shows_a_message_in_its_own_language_or_marks_the_one_that_stands_in() {
    let arabic =
        "هنا {{ msg(id=\"helpline\", count=2) }}، {{ \"helpline\" | msg(attr=\"short\") }} أو {{ msg(id=\"only\") }}.";
    let german = "Wir: {{ msg(id=\"helpline\", count=1200) }}, *{{ msg(id=„helpline“, attr=„short“) }}*.";
    let built = outputs(&with_text(german, arabic));
    let page = |path| page(&built, path);
    let shown = page("de/services/kurs/index.html");
    assert!(
        shown.contains(
            "Wir: <bdi dir=ltr>Hilfe in <bdi><bdi>1.200</bdi> Sprachen</bdi></bdi>, <em><bdi dir=ltr>Hilfe & Rat</bdi></em>."
        ),
        "{shown}"
    );
    let shown = page("ar/services/kurs/index.html");
    let expected = "هنا <bdi dir=rtl>مساعدة <bdi>بلغتين</bdi></bdi>، <bdi dir=rtl>اتصل <bdi dir=ltr>0391 123-45</bdi></bdi> أو \
                    <span dir=ltr lang=de>Nur auf Deutsch</span>.";
    assert!(shown.contains(expected), "{shown}");
    let sheets = built.keys().filter(|path| path.contains("kurs") && path.ends_with(".html"));
    for path in sheets {
        let html = page(path);
        assert!(!html.contains("{{") && !html.contains("msg("), "{path}");
        assert!(html.contains("Sprachen") || html.contains("بلغتين"), "{path} shows it, too");
    }
}

#[test]
fn what_a_text_asks_for_wrongly_is_told_at_its_place_with_the_nearest_name() {
    let text = "{{ msg(id=\"helplin\") }} {{ msg(id=\"helpline\", attr=\"shor\") }} {{ msg(id=\"helpline\") }} {{ msg(helpline) }} {{ msg(id=\"only\", attr=\"x\") }}";
    let sources = with_text(text, "نص.");
    let start = "---\ntitle: Kurs\n---\n\n".len();
    let mut found = loaded(&sources).diagnostics;
    found.retain(|finding| finding.rule.name == "messages/in-text");
    let mut told: Vec<_> = found
        .iter()
        .map(|finding| {
            let span = finding.primary.span;
            let arg = |name| finding.args.iter().find(|(of, _)| *of == name).map(|(_, value)| format!("{value:?}"));
            let hint = arg("suggestion").or(arg("value")).unwrap_or_default();
            (
                span.start,
                format!("{} {} {hint}", &text[span.start - start..span.end - start], finding.help.unwrap_or_default()),
            )
        })
        .collect();
    told.sort();
    let told: Vec<_> = told.into_iter().map(|(_, told)| told).collect();
    let expected = [
        "helplin did-you-mean Text(\"helpline\")",
        "shor did-you-mean Text(\"short\")",
        "{{ msg(id=\"helpline\") }} value Text(\"count\")",
        "{{ msg(helpline) }} form ",
        "x no-attribute ",
    ];
    assert_eq!(told, expected);
}

#[test]
fn a_label_of_the_portal_that_asks_for_a_value_is_told() {
    let sources = memory(&[
        ("i18n/de/portal.ftl", "topic-work = Arbeit { $x }\ndistrict-mitte = Mitte\n"),
        ("content/kurs.md", "---\ntitle: Kurs\ntopics: [work]\n---\n"),
    ]);
    let found = findings(&sources);
    assert_eq!(found, ["error messages/unknown-variable i18n/de/portal.ftl"], "told once, where it stands");
}
