//! Words where no element can tell their language: in titles and attributes.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod harness;

use harness::{SETTINGS, all, findings, html, loaded, memory, outputs, page};

#[test]
fn a_published_language_must_have_what_stands_where_no_element_can() {
    let settings = SETTINGS.replace("\"ar\"", "\"yy\"");
    let french = "name = \"Français\"\nlang = \"fr\"\nfallback = [\"de\"]\n";
    let sources = memory(&[
        ("portal.toml", settings.as_str()),
        ("i18n/yy/language.toml", french),
        ("i18n/yy/interface.ftl", "nav-main = Menu\nmoney = { $amount } €\nletters-nav = { missing }\n"),
    ]);
    let told = |sources: &lotse::source::Memory| {
        let found = loaded(sources).diagnostics;
        let required = found.into_iter().filter(|finding| finding.rule.name == "messages/required");
        let counts = required.map(|finding| {
            let Some((_, lotse::diag::Arg::Number(count))) = finding.args.iter().find(|(name, _)| *name == "count")
            else {
                panic!("a number is told")
            };
            (finding.primary.file.to_string(), *count)
        });
        counts.collect::<Vec<_>>()
    };
    let before = told(&sources);
    let [(interface, words), (language, labels)] = &before[..] else { panic!("one for each file: {before:?}") };
    assert_eq!((interface.as_str(), language.as_str()), ("i18n/yy/interface.ftl", "i18n/yy/language.toml"));
    assert!(*words > 20 && *labels > 20, "{before:?}");
    let says = |file: &str, name: &str| {
        let own = if file == "interface.ftl" { "nav-main = Menu\nmoney = { $amount } €\n" } else { "" };
        told(&sources.clone().with(&format!("i18n/yy/{file}"), format!("{own}{name} = Mot\n").as_bytes()))
    };
    for needed in ["feedback-subject", "facet-topic-all", "hours", "letters-nav", "footnote-back"] {
        assert_eq!(says("interface.ftl", needed)[0].1, words - 1, "{needed}");
    }
    for needed in ["audience-families", "event-status-cancelled"] {
        let place = ("i18n/yy/vocabulary.ftl".to_owned(), labels - 1);
        assert!(says("vocabulary.ftl", needed).contains(&place), "{needed}");
    }
    for other in ["home", "not-translated"] {
        assert_eq!(says("interface.ftl", other)[0].1, *words, "{other}");
    }
    let preview = format!("{french}status = \"preview\"\n");
    let found = findings(&sources.with("i18n/yy/language.toml", preview.as_bytes()));
    assert!(!found.iter().any(|finding| finding.contains("messages/required")), "it is not published yet: {found:?}");
}

#[test]
fn a_label_in_another_language_stands_beside_no_name_in_an_attribute() {
    let settings = SETTINGS.replace("\"ar\"", "\"x-elb\"") + "\"messages/required\" = \"off\"\n";
    let contact = "---\ntitle: Amt\nemail: a@b.example\nhours: Mo-Fr 08:00-12:00\n---\n";
    let built = outputs(&memory(&[
        ("portal.toml", &settings),
        ("i18n/x-elb/language.toml", "name = \"Elbisch\"\nlang = \"sjn\"\ndir = \"ltr\"\nlocale = \"en\"\n"),
        ("content/contacts/amt.md", contact),
        ("content/contacts/amt.x-elb.md", "---\ntitle: Ambar\n---\n"),
        ("content/services/kurs.md", "---\ntitle: Kurs\ncontacts: [amt]\n---\n"),
    ]));
    let labels = |path: &str| {
        let page = html(&built, path);
        all(&page, ".scroll").iter().filter_map(|it| it.attr("aria-label").map(str::to_owned)).collect::<Vec<_>>()
    };
    assert_eq!(labels("de/services/kurs/index.html"), ["Öffnungszeiten: Amt", "An diesen Tagen ist es anders: Amt"]);
    assert_eq!(labels("x-elb/services/kurs/index.html"), ["Ambar", "Ambar"]);
}

#[test]
fn a_title_in_another_language_says_which_and_is_in_its_order() {
    let built = outputs(&memory(&[
        ("content/kurs.md", "---\ntitle: Kurs 08:00–12:30 im Haus\n---\n\nText.\n"),
        ("content/fest.md", "---\ntitle: Fest\n---\n\nText.\n"),
        ("content/fest.ar.md", "---\ntitle: حفلة\n---\n\nنص.\n"),
    ]));
    let title = |path: &str| {
        let page = page(&built, path);
        let start = page.find("<title").unwrap();
        page[start..].split_once("</title>").unwrap().0.to_owned()
    };
    assert_eq!(title("ar/kurs/index.html"), "<title dir=ltr lang=de>Kurs 08:00–12:30 im Haus – Hafen");
    assert_eq!(title("ar/fest/index.html"), "<title>حفلة – \u{2066}Hafen\u{2069}");
    assert_eq!(title("de/kurs/index.html"), "<title>Kurs 08:00–12:30 im Haus – Hafen");
}

#[test]
fn labels_that_titles_of_lists_borrow_are_told_where_documents_use_them() {
    let told = |kurs: &str, arabic: &str| {
        let portal = memory(&[
            ("portal.toml", &SETTINGS.replace("\"ar\"]", "\"ar\", \"de-simple\"]")),
            ("content/services/kurs.md", kurs),
            ("i18n/ar/portal.ftl", arabic),
        ]);
        let found = findings(&portal).into_iter().filter(|finding| finding.contains("messages/required"));
        found.collect::<Vec<_>>()
    };
    let used = "---\ntitle: Kurs\ntopics: [work]\n---\n\nText.\n";
    let unused = "---\ntitle: Kurs\n---\n\nText.\n";
    assert_eq!(told(used, "district-mitte = الوسط\n"), ["warning messages/required i18n/ar/portal.ftl"]);
    assert_eq!(told(unused, "district-mitte = الوسط\n"), Vec::<String>::new());
    assert_eq!(told(used, "topic-work = العمل\n"), Vec::<String>::new(), "Easy German borrows from German");
}
