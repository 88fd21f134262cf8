//! A language is a folder: what its files say is what its pages show, without a line of Rust.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod harness;

use harness::{findings, memory, outputs, page};
use lotse::build::load;
use lotse::portal::Drafts;
use lotse::source::{Embedded, FileId, Memory, Sources as _};

/// A language that nobody speaks, with the numbers and the order of Polish.
const LANGUAGE: &str = "name = \"Novesk\"\nlang = \"qno\"\nfallback = [\"ar\"]\nlocale = \"pl\"\nstatus = \"published\"\nletters = \"Q A Sz Z\"\n";
const CALENDAR: &str = "month-12 = dekem\n    .in-date = dekemu\nweekday-3 = trevo\n\
    date-day = { $day } na { $month }, { $year }\ndate-weekday = { $weekday } { $date }\n\
    list-two = { $first } plus { $last }\n";
const WORDS: &str = "time-range = { $from }–{ $to }\ndate-range = od { $from } do { $to }\nhours-closed = zavro\n\
    count-entries =\n    { $count ->\n        [one] jeden\n        [few] { $count } trochu\n        [many] { $count } mnogo\n       *[other] { $count } delom\n    }\n";
const SETTINGS: &str =
    "[portal]\nname = \"Hafen\"\nlanguages = [\"de\", \"ar\", \"qno\"]\n[rules]\n\"publish/duty-page\" = \"off\"\n";

/// The language counts as Polish does, so that it has the words of Polish where it has none of its own here.
fn portal(settings: &str) -> Memory {
    let polish = |name: &str| Embedded.read(&FileId::new(&format!("i18n/pl/{name}"))).unwrap();
    let sources = memory(&[
        ("portal.toml", settings),
        ("i18n/qno/language.toml", LANGUAGE),
        ("i18n/qno/calendar.ftl", CALENDAR),
        ("i18n/qno/words.ftl", WORDS),
        ("i18n/qno/portal.ftl", "topic-work = Rabota\ndistrict-mitte = Sreda\n"),
        (
            "content/contacts/amt.md",
            "---\ntitle: Amt\nphones: [{number: 0211 12345}]\nhours: We 08:00-12:00,14:00-16:00; Th 09:00-12:00\n---\n",
        ),
        ("content/events/fest.md", "---\ntitle: Fest\nstart: 2026-12-09 17:00\n---\n"),
        ("content/events/fest.qno.md", "---\ntitle: Szabava\n---\n\nPriv.\n"),
        ("content/events/markt.md", "---\ntitle: Markt\nstart: 2026-12-12 17:00\n---\n"),
        ("content/events/markt.ar.md", "---\ntitle: سوق\n---\n\nنص.\n"),
        ("content/events/messe.md", "---\ntitle: Messe\nstart: 2026-12-13 17:00\n---\n\nText.\n"),
    ]);
    let names = ["interface.ftl", "vocabulary.ftl"];
    names.iter().fold(sources, |sources, name| sources.with(&format!("i18n/qno/{name}"), &polish(name)))
}

#[test]
fn a_folder_makes_a_language_with_its_own_dates_words_chain_and_letters() {
    let outputs = outputs(&portal(SETTINGS));
    let fest = page(&outputs, "qno/events/fest/index.html");
    assert!(fest.contains("<html") && fest.contains("lang=qno") && fest.contains("Priv."));
    assert!(fest.contains("trevo 9 na dekemu, 2026"), "weekday, month inside a date, and order come from calendar.ftl");
    let office = page(&outputs, "qno/contacts/amt/index.html").replace("<bdi>", "").replace("</bdi>", "");
    assert!(office.contains("08:00–12:00 plus 14:00–16:00"), "lists come from calendar.ftl");
    let market = page(&outputs, "qno/events/markt/index.html");
    assert!(market.contains("dir=rtl lang=ar") && market.contains("نص."), "its chain leads to Arabic");
    assert!(page(&outputs, "qno/events/messe/index.html").contains("Text."), "and ends with the source language");
    assert!(page(&outputs, "de/index.html").contains("Novesk"), "it stands in every list of languages");
}

#[test]
fn its_lists_have_its_letters_in_its_order_and_its_plurals_are_those_of_its_locale() {
    let sources = portal(SETTINGS);
    let outputs = outputs(&sources);
    let letters = page(&outputs, "qno/a-z/index.html");
    let (first, second) = (letters.find(">A<").unwrap(), letters.find(">Sz<").unwrap());
    assert!(letters.find(">Q<").unwrap() < first && first < second, "Q stands first");
    assert!(letters.contains("Szabava"));
    let portal = harness::loaded(&sources).ready.unwrap().portal;
    let locale = portal.locales().find("qno").unwrap();
    for (count, expected) in [(1, "jeden"), (3, "3 trochu"), (5, "5 mnogo"), (22, "22 trochu")] {
        let args = lotse::i18n::Args::new().number("count", f64::from(count));
        let said = portal.catalogues.message(locale, "count-entries", None, &args).unwrap();
        assert_eq!(said.bare(), expected);
    }
}

#[test]
fn a_language_in_preparation_is_shown_to_those_who_work_on_it_and_published_to_nobody() {
    let sources = portal(&format!("{SETTINGS}[languages.qno]\nstatus = \"preview\"\n"));
    let published = outputs(&sources);
    assert!(!published.keys().any(|path| path.starts_with("qno/")));
    assert!(!page(&published, "de/index.html").contains("Novesk"), "no list of languages names it");
    assert!(findings(&sources).iter().any(|finding| finding.contains("settings/preview-language")));
    let options = lotse::build::Options { drafts: Drafts::Include, ..harness::options() };
    let seen = load(&sources, &Embedded, &options);
    let rules: Vec<&str> = seen.diagnostics.iter().map(|finding| finding.rule.name).collect();
    assert_eq!(rules, Vec::<&str>::new(), "a language that lacks nothing has no findings");
    assert!(seen.ready.unwrap().portal.locales().find("qno").is_some());
}

#[test]
fn what_is_wrong_with_a_language_in_preparation_is_told_all_the_same() {
    let settings = format!("{SETTINGS}[languages.qno]\nstatus = \"preview\"\n");
    let told = |about: &str| {
        let found = harness::loaded(&portal(&settings).with("i18n/qno/language.toml", about.as_bytes())).diagnostics;
        let of_folder =
            found.into_iter().filter(|finding| finding.primary.file.as_str().starts_with("i18n/qno/language"));
        of_folder.filter_map(|finding| finding.help).collect::<Vec<_>>()
    };
    let good = "name = \"Novesk\"\nlang = \"qno\"\nlocale = \"pl\"\n";
    assert_eq!(told(good), Vec::<&str>::new());
    assert_eq!(told("name = \"Novesk\"\nlang = \"qno\"\n"), ["formats"]);
    assert_eq!(told(&format!("{good}font = \"etiopic\"\n")), ["did-you-mean"]);
    assert_eq!(told(&format!("{good}fallback = [\"qno\"]\n")), ["fallback-self"]);
    let circle = format!("{settings}[languages.ar]\nfallback = [\"qno\"]\n");
    let sources = portal(&circle).with("i18n/qno/language.toml", format!("{good}fallback = [\"ar\"]\n").as_bytes());
    let found = harness::loaded(&sources).diagnostics;
    assert!(found.iter().any(|finding| finding.help == Some("fallback-circle")), "{found:#?}");
}

#[test]
fn contacts_and_services_name_a_language_of_the_portals_own() {
    let settings = SETTINGS.replace(", \"qno\"]", "]");
    let service = "---\ntitle: Kurs\nkind: course\nlanguages: [{code: qno, how: spoken}]\n---\n\nText.\n";
    let sources = portal(&settings).with("content/services/kurs.md", service.as_bytes());
    let found: Vec<_> = findings(&sources).into_iter().filter(|line| line.contains("bad-language")).collect();
    assert_eq!(found, Vec::<String>::new());
    let loaded = harness::loaded(&sources);
    let ready = loaded.ready.unwrap();
    let (outputs, _) = lotse::build::Outputs::new(&ready.portal, &ready.theme, &sources);
    let html = String::from_utf8(outputs.make("de/services/kurs/index.html").unwrap()).unwrap().replace('"', "");
    assert!(html.contains("lang=qno") && html.contains(">Novesk<"), "its own name, in its own language: {html}");
    assert!(outputs.paths().any(|path| path.starts_with("de/") && path.contains("/qno/")), "it has a list");
}

#[test]
fn a_file_named_like_a_language_in_preparation_stays() {
    let settings = format!("{SETTINGS}[languages.qno]\nstatus = \"preview\"\n");
    let text = "---\ntitle: Kurs\n---\n\n[Zettel](zettel.qno.pdf)\n";
    let sources = portal(&settings).with("content/kurs.md", text.as_bytes()).with("content/zettel.qno.pdf", b"%PDF");
    assert!(outputs(&sources).contains_key("files/zettel.qno.pdf"));
}

#[test]
fn a_portal_changes_single_forms_of_a_language_of_lotse() {
    let files = [
        ("i18n/de/calendar.ftl", "month-1 = Jänner\n"),
        ("content/news/neu.md", "---\ntitle: Neu\ndate: 2026-01-09\n---\n\nText.\n"),
    ];
    let outputs = outputs(&memory(&files));
    assert!(page(&outputs, "de/news/neu/index.html").contains("9. Jänner 2026"));
    assert!(page(&outputs, "ar/news/neu/index.html").contains("9 يناير 2026"), "other languages stay");
}

#[test]
fn a_persian_date_stands_beside_ours_where_the_portal_wants_it() {
    let settings = |more: &str| {
        format!(
            "[portal]\nname = \"H\"\nlanguages = [\"de\", \"fa\", \"prs\", \"ps\"]\n[rules]\n\"publish/duty-page\" = \"off\"\n{more}"
        )
    };
    let shown = |settings: &str, path: &str| {
        let event = "---\ntitle: Fest\nstart: 2026-12-09 17:00\n---\n";
        let measure = "---\ntitle: M\nnumber: 1\nperiod: {start: 2026-12-09}\nlog: [{date: 2026-11-01, status: planned}]\nlead: amt\n---\n";
        let office = "---\ntitle: Amt\nkind: municipal\n---\n";
        let outputs = outputs(&memory(&[
            ("portal.toml", settings),
            ("content/events/fest.md", event),
            ("content/measures/m.md", measure),
            ("content/organisations/amt.md", office),
        ]));
        page(&outputs, path)
    };
    let both = settings(
        "[languages.fa]\nalso_calendar = \"persian\"\n[languages.prs]\nalso_calendar = \"persian\"\n[languages.ps]\nalso_calendar = \"persian\"\n",
    );
    for (language, persian) in [("fa", "18 آذر 1405"), ("prs", "18 قوس 1405"), ("ps", "18 لیندۍ 1405")] {
        let path = format!("{language}/events/fest/index.html");
        assert!(shown(&both, &path).contains(persian), "{language}");
        assert!(!shown(&settings(""), &path).contains("1405"), "{language}: only where it is wanted");
        let plan = shown(&both, &format!("{language}/measures/m/index.html"));
        assert!(!plan.contains("1405"), "tables of the plan stay short");
    }
}

#[test]
fn a_period_is_shown_as_exactly_as_it_is_known() {
    let shown = |period: &str, language: &str| {
        let measure = format!(
            "---\ntitle: M\nnumber: 1\nperiod: {period}\nmilestones: [{{title: Z, due: 2026-07-01, precision: quarter}}]\nlog: [{{date: 2026-11-01, status: planned}}]\nlead: amt\n---\n"
        );
        let outputs = outputs(&memory(&[
            ("content/measures/m.md", &measure),
            ("content/organisations/amt.md", "---\ntitle: Amt\nkind: municipal\n---\n"),
        ]));
        page(&outputs, &format!("{language}/measures/m/index.html"))
    };
    for (period, german, arabic) in [
        (
            "{start: 2026-07-01, end: 2027-04-01, precision: quarter}",
            "3. Quartal 2026 bis 2. Quartal 2027",
            "من الربع 3 من عام 2026 إلى الربع 2 من عام 2027",
        ),
        (
            "{start: 2026-07-01, end: 2027-04-01, precision: month}",
            "Juli 2026 bis April 2027",
            "من يوليو 2026 إلى أبريل 2027",
        ),
        ("{start: 2026-07-01, end: 2027-04-01, precision: year}", "2026 bis 2027", "من 2026 إلى 2027"),
        ("{start: 2026-07-01, end: 2027-04-01}", "1. Juli 2026 bis 1. April 2027", "من 1 يوليو 2026 إلى 1 أبريل 2027"),
        ("{end: 2027-04-01, precision: month}", "bis April 2027", "حتى أبريل 2027"),
    ] {
        assert!(shown(period, "de").contains(german), "{period}: {german}");
        assert!(shown(period, "ar").contains(arabic), "{period}: {arabic}");
    }
    let same = shown("{start: 2026-01-01, end: 2026-12-31, precision: year}", "de");
    assert!(same.contains("<bdi>2026</bdi>") && !same.contains("2026 bis 2026"), "one year is named once");
    assert!(same.contains("<time datetime=2026>3. Quartal 2026</time>"), "milestones, too");
}
