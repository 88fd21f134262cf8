//! What the rules on accessibility find in texts, and what they let pass.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod harness;

use lotse::build::Loaded;
use lotse::diag::Diagnostic;
use lotse::front_matter::{NodeValue, read_toml};
use lotse::source::{Disk, Embedded, FileId, Memory, Sources};

const JPEG: &str = "content/hafen.jpg";

/// The small portal in German, Arabic and Ukrainian with some texts, and an image beside them.
fn portal(files: &[(&str, &str)]) -> Memory {
    let settings = harness::SETTINGS.replace("\"ar\"]", "\"ar\", \"uk\"]");
    let labels = ("i18n/uk/portal.ftl", "topic-work = Робота\ndistrict-mitte = Центр\n");
    let files = [&[("portal.toml", settings.as_str()), labels], files].concat();
    let sample: Disk = harness::sample();
    harness::memory(&files).with(JPEG, &sample.read(&FileId::new(JPEG)).unwrap())
}

fn loaded(files: &[(&str, &str)]) -> Loaded {
    harness::loaded(&portal(files))
}

/// What is found in a German text, as rule and the letters that it stands on.
fn found(body: &str) -> Vec<(String, String)> {
    let file = format!("---\ntitle: Kurs\n---\n\n{body}");
    shown("content/kurs.md", &file, &loaded(&[("content/kurs.md", &file)]))
}

fn shown(name: &str, file: &str, loaded: &Loaded) -> Vec<(String, String)> {
    let is_meant =
        |finding: &&Diagnostic| finding.primary.file.as_str() == name && !finding.rule.name.starts_with("text/");
    let here = loaded.diagnostics.iter().filter(is_meant);
    here.map(|finding| {
        let span = finding.primary.span;
        let rule = finding.rule.name.split('/').next_back().unwrap();
        (rule.to_owned(), file[span.start..span.end].trim_end().to_owned())
    })
    .collect()
}

fn is(found: &[(String, String)], expected: &[(&str, &str)]) {
    let found: Vec<_> = found.iter().map(|(rule, text)| (rule.as_str(), text.as_str())).collect();
    assert_eq!(found, expected);
}

/// A text after the correction of a finding.
fn fixed(file: &str, finding: &Diagnostic) -> String {
    let mut edits: Vec<_> = finding.fix.as_ref().unwrap().edits().collect();
    edits.sort_by_key(|edit| std::cmp::Reverse(edit.span.start));
    edits.into_iter().fold(file.to_owned(), |mut text, edit| {
        text.replace_range(edit.span.start..edit.span.end, &edit.text);
        text
    })
}

fn fixes(body: &str) -> String {
    let file = format!("---\ntitle: Kurs\n---\n\n{body}");
    let loaded = loaded(&[("content/kurs.md", &file)]);
    let after = fixed(&file, loaded.diagnostics.iter().find(|finding| finding.fix.is_some()).unwrap());
    after.strip_prefix("---\ntitle: Kurs\n---\n\n").unwrap().to_owned()
}

#[test]
fn headings_that_begin_too_deep_are_one_finding_and_move_together() {
    let text = "### **Beginn**\n\na\n\n#### مرحبا ###\n\nb\n\n###\n\n   ### Ende {#ende}\n";
    let all = found(text);
    assert_eq!(all.iter().filter(|(rule, _)| rule == "heading-order").count(), 1, "{all:?}");
    assert_eq!(fixes(text), "## **Beginn**\n\na\n\n### مرحبا ###\n\nb\n\n##\n\n   ## Ende {#ende}\n");
}

#[test]
fn a_level_that_no_heading_has_is_closed_without_changing_their_order() {
    assert_eq!(fixes("## A\n\na\n\n#### B\n\nb\n\n##### C\n\nc\n"), "## A\n\na\n\n### B\n\nb\n\n#### C\n\nc\n");
    assert_eq!(fixes("# A\n\na\n\n### B\n\nb\n"), "# A\n\na\n\n## B\n\nb\n");
}

#[test]
fn single_jumps_are_told_where_they_are() {
    is(&found("## A\n\na\n\n### B\n\nb\n\n## C\n\nc\n\n#### D\n\nd\n"), &[("heading-order", "#### D")]);
    is(&found("### A\n\na\n\n## B\n\nb\n"), &[("heading-order", "### A")]);
    for fine in ["# A\n\na\n\n## B\n\nb\n", "## A\n\na\n\n### B\n\nb\n\n## C\n\nc\n", "A\n=\n\na\n\nB\n-\n\nb\n"] {
        is(&found(fine), &[]);
    }
}

#[test]
fn a_bold_line_above_a_text_is_a_heading_and_above_a_phone_number_a_name() {
    is(&found("**Was kostet das?**\n\n- Nichts.\n"), &[("fake-heading", "**Was kostet das?**")]);
    for fine in [
        "**Bitte kommen Sie pünktlich.**\n\nDer Kurs beginnt um neun.\n",
        "**Anna Muster**\n\nMarkt 1, 00000 Hafenstadt\n",
        "**Anna Muster**\n\n[0123 456](tel:+49123456)\n",
        "**Kurs A**\n\n## Beginn\n\nIm Mai.\n",
        "Der **Kurs** beginnt.\n\nIm Mai.\n",
        "**[Anmeldung](https://hafenstadt.example/a)**\n\nIm Mai.\n",
        "**Wichtig**\n",
    ] {
        is(&found(fine), &[]);
    }
}

#[test]
fn lines_with_signs_before_them_become_a_list() {
    assert_eq!(fixes("• Pass\n• Foto\n"), "- Pass\n- Foto\n");
    assert_eq!(fixes("•Pass\n\n•\u{A0}Foto\n\nEnde\n"), "- Pass\n\n- Foto\n\nEnde\n");
    assert_eq!(fixes("-Pass\n-Foto\n"), "- Pass\n- Foto\n");
    assert_eq!(fixes("1.Pass\n2.Foto\n"), "1. Pass\n2. Foto\n");
    assert_eq!(fixes("a) Pass\nb) Foto\n"), "1. Pass\n2. Foto\n");
    is(&found("✅ Pass\n✅ Foto\n"), &[("fake-list", "✅ Pass\n✅ Foto")]);
}

#[test]
fn lists_and_single_lines_are_no_false_lists() {
    for fine in [
        "- Pass\n- Foto\n",
        "1) Pass\n2) Foto\n",
        "– ein Satz nach einem Gedankenstrich\n",
        "• nur einer\n\nText\n",
        "1.1.2027 bis\n2.1.2027\n",
        "*Pass* und\n*Foto*\n",
        "-Pass\n\nText\n\n-Foto\n",
    ] {
        is(&found(fine), &[]);
    }
}

#[test]
fn links_say_where_they_lead() {
    is(
        &found("[](https://a.example) und [.](https://b.example)\n"),
        &[("empty-link", "[](https://a.example)"), ("empty-link", "[.](https://b.example)")],
    );
    is(&found("[![](hafen.jpg)](https://a.example)\n"), &[("empty-link", "[![](hafen.jpg)](https://a.example)")]);
    is(&found("[![-](hafen.jpg)](https://a.example)\n"), &[("empty-link", "[![-](hafen.jpg)](https://a.example)")]);
    is(&found("[» Mehr  Infos …](https://a.example)\n"), &[("vague-link", "[» Mehr  Infos …](https://a.example)")]);
    for fine in [
        "[![Zum Hafen](hafen.jpg)](https://a.example)\n",
        "[![-](hafen.jpg) Zum Hafen](https://a.example)\n",
        "[{{ msg(id=\"home\") }}](_index.md)\n",
        "[Hier geht es zum Amt](https://a.example)\n",
        "[112](tel:112)\n",
    ] {
        is(&found(fine), &[]);
    }
}

#[test]
fn addresses_that_nobody_can_say_aloud_are_no_words() {
    let long = "[www.hafenstadt.example/leben/kurse/deutsch](https://hafenstadt.example/k)";
    is(
        &found(&format!("<https://a.example>\n\n{long}\n")),
        &[("bare-address", "<https://a.example>"), ("bare-address", long)],
    );
    for fine in [
        "[www.hafenstadt.example](https://hafenstadt.example)\n",
        "[hafenstadt.example/kurse](https://hafenstadt.example/kurse)\n",
        "<info@hafenstadt.example>\n",
        "[Frau/Herr](https://a.example)\n",
    ] {
        is(&found(fine), &[]);
    }
}

#[test]
fn the_same_words_lead_to_the_same_place() {
    is(
        &found("[Antrag](https://a.example/1), [antrag](https://a.example/2)\n"),
        &[("same-link-text", "[antrag](https://a.example/2)")],
    );
    let map = "https://www.google.com/maps/place/Markt";
    is(&found("[Antrag](http://www.a.example/), [Antrag](https://a.example)\n"), &[]);
    is(&found(&format!("[Markt 1]({map}/@1), [Markt 1]({map}/@2)\n")), &[]);
}

#[test]
fn an_image_is_described_or_says_that_it_decorates() {
    is(&found("![](hafen.jpg)\n"), &[("image-without-alt", "![](hafen.jpg)")]);
    is(&found("![Bild 1](hafen.jpg)\n"), &[("alt-placeholder", "![Bild 1](hafen.jpg)")]);
    is(&found("![hafen.jpg](hafen.jpg)\n"), &[("alt-file-name", "![hafen.jpg](hafen.jpg)")]);
    for fine in ["![-](hafen.jpg)\n", "![–](hafen.jpg)\n", "![Der Hafen](hafen.jpg)\n"] {
        is(&found(fine), &[]);
    }
}

#[test]
fn an_image_in_the_front_matter_is_described_like_one_in_the_text() {
    let file = "---\ntitle: Kurs\nimage: {file: hafen.jpg, alt: Foto, credit: Stadt}\n---\n";
    is(&shown("content/kurs.md", file, &loaded(&[("content/kurs.md", file)])), &[("alt-placeholder", "Foto")]);
    let file = file.replace("Foto", "\"-\"");
    is(&shown("content/kurs.md", &file, &loaded(&[("content/kurs.md", &file)])), &[]);
}

#[test]
fn descriptions_are_translated() {
    let source = "---\ntitle: Kurs\nimage: {file: hafen.jpg, alt: Der Hafen am Abend, credit: Stadt}\n---\n\n![Der alte Kran](hafen.jpg)\n";
    let german = "---\ntitle: Курс\nimage: {alt: Der Hafen am Abend}\n---\n\n![Der alte Kran](hafen.jpg)\n";
    let other = "---\ntitle: دورة\nimage: {alt: The harbour at night}\n---\n\n![رافعة Demag القديمة](hafen.jpg)\n";
    let files = [("content/kurs.md", source), ("content/kurs.uk.md", german), ("content/kurs.ar.md", other)];
    let loaded = loaded(&files);
    let untranslated =
        [("alt-untranslated", "Der Hafen am Abend"), ("alt-untranslated", "![Der alte Kran](hafen.jpg)")];
    is(&shown("content/kurs.uk.md", german, &loaded), &untranslated);
    is(&shown("content/kurs.ar.md", other, &loaded), &[("alt-script", "The harbour at night")]);
    is(&shown("content/kurs.md", source, &loaded), &[]);
}

#[test]
fn posters_are_known_by_the_names_of_their_files() {
    let sample = harness::sample();
    let text = "---\ntitle: Kurs\n---\n\n![Der Hafen](sommer_plakat-2027.jpg)\n\n![Der Hafen](plakatwand.jpg)\n";
    let image = sample.read(&FileId::new(JPEG)).unwrap();
    let memory = portal(&[("content/kurs.md", text)]);
    let memory = memory.with("content/sommer_plakat-2027.jpg", &image).with("content/plakatwand.jpg", &image);
    is(
        &shown("content/kurs.md", text, &harness::loaded(&memory)),
        &[("text-in-image", "![Der Hafen](sommer_plakat-2027.jpg)")],
    );
}

#[test]
fn tables_have_heads_and_hold_data() {
    let text = "Wort ".repeat(60);
    for (table, rule) in [
        ("| | |\n|---|---|\n| a | b |\n| c | d |\n".to_owned(), "table-header"),
        ("| Tag | |\n|---|---|\n| a | b |\n| c | d |\n".to_owned(), "table-header"),
        ("| Tag |\n|---|\n| a |\n| b |\n".to_owned(), "layout-table"),
        ("| Tag | Zeit |\n|---|---|\n".to_owned(), "layout-table"),
        (format!("| Tag | Zeit |\n|---|---|\n| {text} | {text} |\n"), "layout-table"),
        ("| a | b | c | d | e | f |\n|---|---|---|---|---|---|\n| 1 | 2 | 3 | 4 | 5 | 6 |\n".to_owned(), "wide-table"),
    ] {
        let first = table.lines().next().unwrap();
        is(&found(&table), &[(rule, first)]);
    }
    for fine in ["| | Mo | Di |\n|---|---|---|\n| A1 | 9 | 10 |\n", "| Tag | Zeit |\n|---|---|\n| Mo | |\n| Di | 9 |\n"]
    {
        is(&found(fine), &[]);
    }
}

#[test]
fn words_in_another_script_name_their_language() {
    is(
        &found("Auch auf العربية und [Українська](https://a.example).\n"),
        &[("foreign-script", "العربية"), ("foreign-script", "Українська")],
    );
    assert_eq!(
        fixes("Auch auf العربية gibt es das.\n"),
        "Auch auf <span lang=\"ar\" dir=\"rtl\">العربية</span> gibt es das.\n"
    );
    for fine in ["Auch auf <span lang=\"ar\">العربية</span>.\n", "Der Buchstabe я.\n", "`Текст`\n", "Ελ 5\n"]
    {
        is(&found(fine), &[]);
    }
    let arabic = "---\ntitle: دورة\n---\n\nيعني Amt für Soziales مكتبًا، وبالأوكرانية Відділ соціальних справ.\n";
    let files = [("content/kurs.md", "---\ntitle: Kurs\n---\n"), ("content/kurs.ar.md", arabic)];
    is(&shown("content/kurs.ar.md", arabic, &loaded(&files)), &[("foreign-script", "Відділ соціальних справ")]);
}

#[test]
fn what_a_rule_looks_for_is_in_the_language_of_the_text() {
    let source = "---\ntitle: Kurs\n---\n\n[here](https://a.example) [тут](https://a.example)\n";
    let ukrainian = "---\ntitle: Курс\n---\n\nПодробиці [ТУТ](https://a.example), див. нижче, hier.\n";
    let arabic = "---\ntitle: دورة\n---\n\n[إضغط هُنا](https://a.example)، انظر أدناه.\n";
    let files = [("content/kurs.md", source), ("content/kurs.uk.md", ukrainian), ("content/kurs.ar.md", arabic)];
    let loaded = loaded(&files);
    is(&shown("content/kurs.md", source, &loaded), &[("foreign-script", "тут")]);
    is(
        &shown("content/kurs.uk.md", ukrainian, &loaded),
        &[("vague-link", "[ТУТ](https://a.example)"), ("sensory", "див. нижче")],
    );
    is(
        &shown("content/kurs.ar.md", arabic, &loaded),
        &[("vague-link", "[إضغط هُنا](https://a.example)"), ("sensory", "انظر أدناه")],
    );
}

#[test]
fn a_portal_adds_words_of_its_own() {
    let text = "---\ntitle: Kurs\n---\n\n[Bürgerinfo](https://a.example), [hier](https://a.example)\n";
    let files = [("content/kurs.md", text), ("i18n/de/lint.toml", "vague_links = [\"bürgerinfo\"]\n")];
    is(
        &shown("content/kurs.md", text, &loaded(&files)),
        &[("vague-link", "[Bürgerinfo](https://a.example)"), ("vague-link", "[hier](https://a.example)")],
    );
}

#[test]
fn twelve_languages_have_lists_of_words_and_none_has_a_mistake() {
    let languages = ["de", "en", "ar", "tr", "uk", "ru", "fa", "fr", "ro", "bg", "pl", "es"];
    for id in languages {
        let file = FileId::new(&format!("i18n/{id}/lint.toml"));
        let text = String::from_utf8(Embedded.read(&file).unwrap()).unwrap();
        let (node, found) = read_toml(&file, &text, 0);
        assert_eq!(found, [], "{id}");
        for list in ["vague_links", "alt_placeholders", "images_of_text", "places_on_the_page", "colours_alone"] {
            let words = node.get(list).unwrap_or_else(|| panic!("{id} has {list}"));
            assert!(matches!(&words.value, NodeValue::List(words) if words.len() >= 5), "{list} of {id}");
        }
    }
    let settings = format!("[portal]\nname = \"A\"\nlanguages = {languages:?}\n");
    let loaded = loaded(&[("portal.toml", &settings)]);
    assert!(loaded.diagnostics.iter().all(|finding| !finding.primary.file.name().ends_with("lint.toml")));
}

#[test]
fn emoji_in_place_of_words_and_before_points_are_told() {
    is(
        &found("Hurra 🎉🎉🎉\n\n👍\n\n- 📞 Anruf\n- 📧 Brief\n"),
        &[("emoji", "🎉🎉🎉"), ("emoji", "👍"), ("emoji", "- 📞 Anruf")],
    );
    is(&found("Hurra 🎉\n\n- 📞 Anruf\n- Brief\n\n| Ja | Nein |\n|---|---|\n| ✅ | a |\n"), &[]);
}
