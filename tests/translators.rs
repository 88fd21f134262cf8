//! What goes wrong when people translate catalogues: told once, where it stands, with the remedy that fits.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod harness;

use harness::{loaded, memory};
use lotse::diag::render::{Colour, Format, render};
use lotse::i18n::Spoken;
use lotse::source::{Embedded, Sources};

/// A portal in German, English, Arabic, French and Ukrainian, with the words that are needed.
const SETTINGS: &str = "[portal]\nname = \"Hafen\"\nlanguages = [\"de\", \"en\", \"ar\", \"fr\", \"uk\"]\n\
    [rules]\n\"publish/duty-page\" = \"off\"\n";

fn portal(files: &[(&str, &str)]) -> lotse::source::Memory {
    let none = [("portal.toml", SETTINGS), ("i18n/de/portal.ftl", "a-to-z = A bis Z\n"), ("i18n/ar/portal.ftl", "")];
    let others = ["en", "ar", "fr", "uk"].map(|id| (format!("i18n/{id}/portal.ftl"), "a-to-z = A–Z\n"));
    let sources = others.iter().fold(memory(&none), |memory, (path, text)| memory.with(path, text.as_bytes()));
    files.iter().fold(sources, |memory, (path, text)| memory.with(path, text.as_bytes()))
}

/// The findings of a portal in a language, each with its place and remedy.
fn told(sources: &dyn Sources, language: &str) -> Vec<String> {
    let loaded = loaded(sources);
    let words = Spoken::new(&Embedded, language);
    let report = render(&loaded.diagnostics, &loaded.texts, &words, Format::Json, Colour::Plain);
    let report: serde_json::Value = serde_json::from_str(&report).unwrap();
    let findings = report["diagnostics"].as_array().unwrap();
    let line = |finding: &serde_json::Value| {
        let text = |key: &str| finding[key].as_str().unwrap_or_default().to_owned();
        let help: Vec<&str> = finding["help"].as_array().unwrap().iter().filter_map(|help| help.as_str()).collect();
        let file = finding["place"]["file"].as_str().unwrap();
        format!("{} {file} | {} | {}", text("rule"), text("message"), help.join(" "))
    };
    findings.iter().map(line).collect()
}

fn rules(sources: &dyn Sources) -> Vec<String> {
    told(sources, "en").into_iter().map(|line| line.split(" |").next().unwrap().to_owned()).collect()
}

#[test]
fn a_name_or_a_label_that_asks_for_a_value_is_told_in_every_language() {
    let sources = portal(&[
        ("i18n/de/portal.ftl", "portal-name = Hafen { $town }\na-to-z = A bis Z\n"),
        ("i18n/ar/portal.ftl", "portal-name = ميناء { $town }\na-to-z = A–Z\n"),
        ("i18n/uk/portal.ftl", "portal-tagline = Вітаємо, { $name }\na-to-z = A–Z\n"),
    ]);
    let expected = ["ar", "de", "uk"].map(|id| format!("messages/unknown-variable i18n/{id}/portal.ftl"));
    assert_eq!(rules(&sources), expected);
}

#[test]
fn a_sentence_for_texts_may_fill_in_what_every_text_gives_to_it() {
    let german = "helpline = Rufen Sie an: { $phone }\na-to-z = A bis Z\n";
    let with = |arabic: &str| {
        portal(&[
            ("i18n/de/portal.ftl", german),
            ("i18n/ar/portal.ftl", &format!("helpline = اتصل: {arabic}\na-to-z = A–Z\n")),
            ("content/eins.md", "---\ntitle: Eins\n---\n\n{{ msg(id=\"helpline\", phone=\"112\", town=\"Hafen\") }}\n"),
            (
                "content/zwei.md",
                "---\ntitle: Zwei\n---\n\n{{ msg(id=\"helpline\", phone=\"110\", town=\"Tal\", x=1) }}\n",
            ),
        ])
    };
    let arabic = |found: Vec<String>| found.into_iter().filter(|line| line.contains("/ar/")).collect::<Vec<_>>();
    assert_eq!(arabic(rules(&with("{ $phone } { $town }"))), Vec::<String>::new());
    assert_eq!(arabic(rules(&with("{ $phone } { $x }"))), ["messages/unknown-variable i18n/ar/portal.ftl"]);
}

#[test]
fn a_copied_file_is_told_once_with_the_first_five_names_and_counts_as_missing_where_no_language_stands_in() {
    let english =
        String::from_utf8(Embedded.read(&lotse::source::FileId::new("i18n/en/interface.ftl")).unwrap()).unwrap();
    let settings = SETTINGS.replace("\"fr\"", "\"yy\"");
    let sources = portal(&[
        ("portal.toml", &settings),
        ("i18n/yy/language.toml", "name = \"Yy\"\nlang = \"eo\"\nscript = \"Latn\"\n"),
        ("i18n/yy/interface.ftl", &english),
        ("i18n/yy/portal.ftl", "a-to-z = A–Z\n"),
    ]);
    let found = told(&sources, "en");
    let of_copy: Vec<&String> = found.iter().filter(|line| line.contains("i18n/yy/interface.ftl |")).collect();
    assert_eq!(of_copy.len(), 2, "{found:#?}");
    for (line, rule) in of_copy.iter().zip(["messages/required", "messages/same-as-source"]) {
        assert!(line.starts_with(rule), "{line}");
        let names = line.split(" | ").nth(1).unwrap().rsplit(": ").next().unwrap();
        assert_eq!(names.split(", ").count(), 5, "{names}");
        assert!(names.ends_with(" more"), "{names}");
    }
    let german = told(&sources, "de").into_iter().find(|line| line.starts_with("messages/same-as-source")).unwrap();
    assert!(german.contains(" Textbausteine sind nicht übersetzt") && german.contains(" weitere |"), "{german}");
}

#[test]
fn what_is_meant_to_be_the_same_says_so() {
    let sources = portal(&[
        ("i18n/de/portal.ftl", "a-to-z = A bis Z\nplace = Café International am Hafen\n"),
        ("i18n/en/portal.ftl", "a-to-z = A–Z\nplace = Café International am Hafen\n"),
        ("i18n/ar/portal.ftl", "a-to-z = A–Z\n# same\nplace = Café International am Hafen\n"),
        ("i18n/uk/portal.ftl", "a-to-z = A–Z\nplace = Кафе\n"),
        ("i18n/fr/portal.ftl", "a-to-z = A–Z\nplace = Café\n"),
    ]);
    assert_eq!(rules(&sources)[..1], ["messages/wrong-script i18n/ar/portal.ftl"]);
    assert!(rules(&sources).contains(&"messages/same-as-source i18n/en/portal.ftl".to_owned()));
}

#[test]
fn a_name_that_is_the_same_everywhere_is_not_asked_for() {
    let sources = portal(&[("i18n/de/portal.ftl", "portal-name = Hafen\na-to-z = A bis Z\n")]);
    assert_eq!(rules(&sources), Vec::<String>::new());
}

#[test]
fn a_short_word_wholly_in_a_foreign_script_is_found_and_a_unit_is_not() {
    let sources = portal(&[
        ("i18n/de/portal.ftl", "a-to-z = A bis Z\nyes = ja\nfar = 3 km\n"),
        ("i18n/en/portal.ftl", "a-to-z = A–Z\nyes = yes\nfar = 3 km\n"),
        ("i18n/ar/portal.ftl", "a-to-z = A–Z\nyes = نعم\nfar = 3 km\n"),
        ("i18n/fr/portal.ftl", "a-to-z = A–Z\nyes = oui\nfar = 3 km\n"),
        ("i18n/uk/portal.ftl", "a-to-z = A–Z\nyes = نعم\nfar = 3 km\n"),
    ]);
    assert_eq!(rules(&sources), ["messages/wrong-script i18n/uk/portal.ftl"]);
}

/// What is told of one message in Arabic that replaces one of Lotse's.
fn of_arabic(message: &str) -> Vec<String> {
    told(&portal(&[("i18n/ar/interface.ftl", &format!("{message}\n"))]), "en")
}

#[test]
fn a_mistyped_value_is_one_mistake_with_the_name_that_is_meant() {
    for typo in ["$daet", "$day", "$tag"] {
        let found = of_arabic(&format!("as-of = بتاريخ {{ {typo} }}"));
        assert_eq!(found.len(), 1, "{found:#?}");
        assert!(
            found[0].starts_with("messages/unknown-variable") && found[0].ends_with("Did you mean `$date`?"),
            "{found:#?}"
        );
    }
}

#[test]
fn a_value_without_its_dollar_sign_is_known() {
    let found = of_arabic("time-range = من { from } إلى { $to }");
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].ends_with("The dollar sign before the name is missing: `{ $from }`"), "{found:#?}");
    let found = of_arabic("as-of = بتاريخ { date }");
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].ends_with("another message stands here. Write `{ $date }`."), "{found:#?}");
}

#[test]
fn html_in_curly_brackets_gets_its_own_remedy() {
    let found = of_arabic("as-of = بتاريخ { <b>$date</b> }");
    let syntax = found.iter().find(|line| line.starts_with("messages/syntax")).unwrap();
    assert!(syntax.contains("without HTML: `{ $date }`"), "{syntax}");
}

#[test]
fn what_stands_in_a_tag_is_quoted_whether_it_is_a_value_or_not() {
    for (inside, quoted) in [("{ $date }", "`{ $date }`"), ("{ 5 }", "`{ 5 }`"), ("{ \"\" }", "`{ \"\" }`")] {
        let found = of_arabic(&format!("as-of = <b title={inside}>بتاريخ {{ $date }}"));
        let line = found.iter().find(|line| line.starts_with("messages/value-in-tag")).unwrap();
        assert!(line.contains(quoted), "{line}");
    }
}

#[test]
fn all_missing_forms_of_a_message_are_one_mistake_that_names_the_language() {
    let sources = portal(&[(
        "i18n/uk/interface.ftl",
        "count-entries =\n    { $count ->\n        [one] { $count } запис\n       *[other] { $count } записи\n    }\n",
    )]);
    let found = told(&sources, "de");
    assert_eq!(found.len(), 1, "{found:#?}");
    for part in ["`[few], [many]`", "Українська", "[few] (2, 3, 4, 22, 23)", "[many] (0, 5, 6, 7, 8)"] {
        assert!(found[0].contains(part), "{part}: {found:#?}");
    }
}

#[test]
fn straight_quotation_marks_get_those_of_the_language() {
    for (id, text, marks) in [("fr", "Le « port » et \"ville\"", "«\u{202F}…\u{202F}»"), ("uk", "\"Місто\"", "«…»")]
    {
        let found = told(&portal(&[(&format!("i18n/{id}/interface.ftl"), &format!("home = {text}\n"))]), "de");
        assert!(found.iter().all(|line| line.contains(marks) && !line.contains('„')), "{found:#?}");
        assert!(!found.is_empty());
    }
}

#[test]
fn an_empty_source_file_is_told_once_and_not_its_translations() {
    let sources = portal(&[("i18n/de/portal.ftl", "# leer\n")]);
    let found = told(&sources, "de");
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].starts_with("messages/empty-source i18n/de/portal.ftl"), "{found:#?}");
}

#[test]
fn line_ends_of_windows_are_called_what_editors_call_them() {
    let found = told(&portal(&[("i18n/uk/interface.ftl", "home = Головна\r\n")]), "de");
    assert!(found[0].contains("Zeilenenden wie unter Windows (CRLF)"), "{found:#?}");
}
