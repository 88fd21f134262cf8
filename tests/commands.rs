//! The commands as people call them: what they make, what they refuse, how they end.

#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "the test uses folders")]

mod harness;

use std::fs;

use harness::{lotse, printed, tree, write};

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

#[test]
fn a_new_portal_builds_with_the_binary_alone() {
    let at = folder();
    let made = lotse(at.path(), &["init", "x"]);
    assert!(made.status.success(), "{}", printed(&made));
    let portal = at.path().join("x");
    assert!(!portal.join("themes").exists(), "the theme is in the binary");
    let built = lotse(&portal, &["build", "--date", "2026-11-22"]);
    assert!(built.status.success(), "{}", printed(&built));
    assert!(portal.join("public/ar/services/anmeldung/index.html").is_file());
    let again = lotse(&portal, &["build", "--date", "2026-11-22"]);
    assert!(printed(&again).contains("(0 neu, 0 geändert, 0 entfernt)"), "{}", printed(&again));
}

#[test]
fn a_folder_that_is_not_empty_is_refused_and_kept() {
    let at = folder();
    write(at.path(), &[("x/mein.txt", "meins")]);
    let refused = lotse(at.path(), &["init", "x"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(printed(&refused).contains("nicht leer"), "{}", printed(&refused));
    assert_eq!(tree(&at.path().join("x")).len(), 1);
}

#[test]
fn a_new_file_of_every_type_builds_once_it_is_filled_in() {
    let at = folder();
    write(
        at.path(),
        &[("portal.toml", harness::SETTINGS), ("i18n/de/portal.ftl", "topic-work = Arbeit\ndistrict-mitte = Mitte\n")],
    );
    write(
        at.path(),
        &[
            ("content/plan/konzept.md", "---\ntitle: Konzept\nstatus: draft\n---\n"),
            ("content/action-fields/bildung.md", "---\ntitle: Bildung\nedition: konzept\n---\n"),
        ],
    );
    for kind in lotse::content::TYPES {
        let id = format!("neu-{}", kind.name.replace('_', "-"));
        for language in ["de", "en"] {
            let id = format!("{id}-{language}");
            let made = lotse(at.path(), &["new", kind.name, &id, "--lang", language]);
            assert!(made.status.success(), "{}", printed(&made));
            let again = lotse(at.path(), &["new", kind.name, &id]);
            assert_eq!(again.status.code(), Some(2), "a file that is there is kept");
            let path = if kind.folder.is_empty() { id.clone() } else { format!("{}/{id}", kind.folder) };
            let path = if kind.name == "section" { format!("{path}/_index") } else { path };
            let path = at.path().join(format!("content/{path}.md"));
            let text = fs::read_to_string(&path).unwrap();
            let unfilled = lotse(at.path(), &["check", "--format", "short"]);
            assert_eq!(unfilled.status.code(), Some(1), "a file that is not filled in is told: {kind:?}");
            let filled = text
                .replace("\ntitle:\n", "\ntitle: Titel\n")
                .replace("\nedition:\n", "\nedition: konzept\n")
                .replace("\naction_field:\n", "\naction_field: bildung\n")
                .replace("\nstart:\n", "\nstart: 2026-12-09 17:00\n")
                .replace("\ndate:\n", "\ndate: 9.12.2026\n")
                .replace("\nkind:\n", "\nkind: municipal\n")
                .replace("\nstatus:\n", "\nstatus: draft\n")
                .replace("\ngerman:\n", "\ngerman: Wort\n")
                .replace("\nexplanation:\n", "\nexplanation: Was es heißt\n");
            fs::write(&path, filled).unwrap();
        }
    }
    let checked = lotse(at.path(), &["check", "--format", "short"]);
    assert!(checked.status.success(), "{}", printed(&checked));
}

#[test]
fn a_new_translation_offers_words_alone() {
    let at = folder();
    write(at.path(), &[("portal.toml", harness::SETTINGS), ("content/contacts/amt.md", "---\ntitle: Amt\n---\n")]);
    let made = lotse(at.path(), &["new", "contact", "amt", "--language", "ar"]);
    assert!(made.status.success(), "{}", printed(&made));
    let text = fs::read_to_string(at.path().join("content/contacts/amt.ar.md")).unwrap();
    assert!(text.contains("title:") && text.contains("note:"), "{text}");
    for fact in ["number", "hours", "email", "street", "geo"] {
        assert!(!text.contains(&format!("{fact}:")), "{fact} is a fact: {text}");
    }
    let unknown = lotse(at.path(), &["new", "contact", "amt", "--language", "xx"]);
    assert_eq!(unknown.status.code(), Some(2));
}

#[test]
fn what_cannot_run_ends_with_two_and_says_why_in_the_language_asked_for() {
    let at = folder();
    for (arguments, german, english) in [
        (&["build"][..], "kein Portal", "no portal"),
        (&["biuld"][..], "Meinten Sie", "Did you mean"),
        (&["build", "--outt", "x"][..], "gibt es nicht", "There is no option"),
        (&["init"][..], "Es fehlt", "Missing"),
        (&["--date", "2026-01-01", "build"][..], "hinter den Befehl", "behind the command"),
        (&["--portal", "gibt-es-nicht", "check"][..], "kein Portal", "no portal"),
        (&["check", "--format", "xml"][..], "passt nicht", "does not fit"),
        (&["explain", "links/brocken-target"][..], "links/broken-target", "links/broken-target"),
    ] {
        for (language, words) in [("de", german), ("en", english)] {
            let mut all = arguments.to_vec();
            all.extend(["--lang", language]);
            let ended = lotse(at.path(), &all);
            assert_eq!(ended.status.code(), Some(2), "{all:?}: {}", printed(&ended));
            assert!(printed(&ended).contains(words), "{all:?}: {}", printed(&ended));
        }
    }
    write(at.path(), &[("portal.toml", harness::SETTINGS)]);
    for (arguments, words) in [
        (&["build", "--date", "morgen"][..], "kein Datum"),
        (&["build", "--base-url", "hafen"][..], "keine Adresse"),
        (&["build", "--out", "."][..], "Texte des Portals"),
        (&["build", "--out", "content/public"][..], "Texte des Portals"),
        (&["new", "servic", "kurs"][..], "Meinten Sie „service“"),
        (&["new", "service", "../kurs"][..], "geht nicht als Name"),
        (&["new", "service", "Kürs"][..], "geht nicht als Name"),
    ] {
        let ended = lotse(at.path(), arguments);
        assert_eq!(ended.status.code(), Some(2), "{arguments:?}: {}", printed(&ended));
        assert!(printed(&ended).contains(words), "{arguments:?}: {}", printed(&ended));
    }
}

#[test]
fn the_language_of_the_words_comes_from_the_environment_else_german() {
    let at = folder();
    let say = |lang: &str| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_lotse"));
        let command = command.arg("build").current_dir(at.path()).env_remove("LC_ALL").env_remove("LC_MESSAGES");
        printed(&command.env("LANG", lang).output().unwrap())
    };
    assert!(say("en_GB.UTF-8").contains("no portal"));
    for other in ["de_DE.UTF-8", "ar_EG.UTF-8", "C", ""] {
        assert!(say(other).contains("kein Portal"), "{other}");
    }
}

#[test]
fn a_folder_with_other_files_is_never_built_into() {
    let at = folder();
    write(at.path(), &[("portal.toml", harness::SETTINGS), ("content/_index.md", "---\ntitle: Hafen\n---\n")]);
    write(
        at.path(),
        &[("i18n/de/portal.ftl", "topic-work = Arbeit\ndistrict-mitte = Mitte\n"), ("public/mein-archiv.zip", "zip")],
    );
    let refused = lotse(at.path(), &["build"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(printed(&refused).contains("mein-archiv.zip"), "{}", printed(&refused));
    assert_eq!(tree(&at.path().join("public")).len(), 1);
}

#[test]
fn check_changes_nothing_and_speaks_every_format() {
    let at = folder();
    write(at.path(), &[("portal.toml", harness::SETTINGS), ("content/kurs.md", "---\ntitel: دورة\n---\n")]);
    let before = tree(at.path());
    let out = |format: &str| {
        let checked = lotse(at.path(), &["check", "--format", format]);
        assert_eq!(checked.status.code(), Some(1), "{}", printed(&checked));
        String::from_utf8(checked.stdout).unwrap()
    };
    assert!(out("short").contains("content/kurs.md:2:1: Fehler: "));
    assert!(out("github").contains(
        "::error file=content/kurs.md,line=2,endLine=2,col=1,endColumn=6,title=front-matter/unknown-field::"
    ));
    let json: serde_json::Value = serde_json::from_str(&out("json")).unwrap();
    let finding = json["diagnostics"]
        .as_array()
        .unwrap()
        .iter()
        .find(|finding| finding["rule"] == "front-matter/unknown-field")
        .unwrap();
    assert_eq!(finding["place"]["bytes"], serde_json::json!([4, 9]));
    assert_eq!(finding["fix"]["changes"][0]["text"], "title");
    let sarif: serde_json::Value = serde_json::from_str(&out("sarif")).unwrap();
    assert_eq!(sarif["version"], "2.1.0");
    assert_eq!(tree(at.path()), before);
}

#[test]
fn every_rule_can_be_explained_in_both_languages() {
    let at = folder();
    for rule in lotse::diag::rule::all() {
        for language in ["de", "en"] {
            let explained = lotse(at.path(), &["explain", rule.name, "--lang", language]);
            let text = printed(&explained);
            assert!(explained.status.success() && text.starts_with(rule.name) && text.lines().count() > 2, "{text}");
        }
    }
}

#[test]
fn a_portal_in_another_folder_gives_the_same_bytes() {
    let at = folder();
    let copy = at.path().join("مجلد mit Leerzeichen");
    for name in ["portal.toml", "content", "i18n", "themes"] {
        copy_all(&harness::repository().join(name), &copy.join(name));
    }
    let options = ["--date", "2026-11-22", "--base-url", "https://hafenstadt.example/"];
    let one = at.path().join("a");
    let first = lotse(&harness::repository(), &[&["build", "--out", one.to_str().unwrap()][..], &options].concat());
    assert!(first.status.success(), "{}", printed(&first));
    let second = std::process::Command::new(env!("CARGO_BIN_EXE_lotse"))
        .args([&["build", "--out", "../b"][..], &options].concat())
        .current_dir(&copy)
        .env("RAYON_NUM_THREADS", "1")
        .env("TZ", "Asia/Kabul")
        .env("LANG", "ar_EG.UTF-8")
        .output()
        .unwrap();
    assert!(second.status.success(), "{}", printed(&second));
    assert!(tree(&one) == tree(&at.path().join("b")), "both folders hold the same bytes");
}

fn copy_all(from: &std::path::Path, to: &std::path::Path) {
    if from.is_file() {
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(from, to).unwrap();
        return;
    }
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        copy_all(&path, &to.join(path.file_name().unwrap()));
    }
}

#[test]
fn check_shows_how_hard_the_german_texts_are_to_read() {
    let at = folder();
    let hard = "---\ntitle: Antrag\n---\n\nDie Ausländerbehörde verlängert Aufenthaltserlaubnisse. Antragsunterlagen müssen vollständig sein.\n";
    write(
        at.path(),
        &[
            ("portal.toml", "[portal]\nname = \"A\"\nlanguages = [\"de\", \"ar\"]\n"),
            (
                "content/leicht.md",
                "---\ntitle: Amt\n---\n\nDas Amt hilft allen Menschen. Die Beratung ist kostenlos.\n",
            ),
            ("content/leicht.ar.md", "---\ntitle: مكتب\n---\n\nالمكتب يساعد الجميع. الاستشارة مجانية.\n"),
            ("content/schwer.md", hard),
            ("content/liste.md", "---\ntitle: Liste\n---\n\n- Pass\n- Ausweis\n"),
        ],
    );
    let shown = printed(&lotse(at.path(), &["check", "--readability"]));
    let lines: Vec<&str> = shown.lines().collect();
    assert!(lines[0].contains("Wiener") && lines[0].ends_with("Datei"), "{shown}");
    assert!(lines[1].ends_with("sehr schwer  schwer.md") && lines[2].ends_with("leicht       leicht.md"), "{shown}");
    assert!(lines[3].is_empty(), "neither other languages nor what has no sentences: {shown}");
    let english = printed(&lotse(at.path(), &["check", "--readability", "--lang", "en"]));
    assert!(english.contains("very hard"), "{english}");
    let json = lotse(at.path(), &["check", "--readability", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(json["texts"][1]["file"], "content/leicht.md");
    assert_eq!(json["texts"][1]["words"], 9);
}
