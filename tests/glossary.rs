//! The German words of the glossary in texts of every language, and long words and foreign runs in titles and fields.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod harness;

use std::collections::BTreeMap;

use harness::{SETTINGS, findings, memory, outputs, page};

const TERMS: &[(&str, &str)] = &[
    (
        "content/terms/jobcenter.md",
        "---\ntitle: Jobcenter\ngerman: Jobcenter\nexplanation: Das Amt für Geld und Arbeit.\nsynonyms: [Arbeitsgemeinschaft SGB II]\n---\n\nIm Jobcenter hilft man.\n",
    ),
    ("content/terms/jobcenter.ar.md", "---\ntitle: جوب سنتر\nexplanation: مكتب المال والعمل.\nsynonyms: [مكتب]\n---\n"),
    (
        "content/terms/bescheinigung.md",
        "---\ntitle: Wohnungsgeberbestätigung\ngerman: die Wohnungsgeberbestätigung\nexplanation: Ein Blatt des Vermieters.\n---\n",
    ),
    ("content/terms/rat.md", "---\ntitle: Rat\ngerman: Rat\nexplanation: Er entscheidet.\n---\n"),
];

fn built(files: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
    let settings = SETTINGS.replace("[\"de\", \"ar\"]", "[\"de\", \"ar\", \"uk\", \"de-simple\"]");
    outputs(&memory(&[TERMS, files, &[("portal.toml", &settings)]].concat()))
}

/// What stands in the body of a page.
fn body(built: &BTreeMap<String, Vec<u8>>, path: &str) -> String {
    let html = page(built, path);
    let start = html.find("<div class=prose").expect("the page has a body");
    html[start..].split_once("</div>").unwrap().0.split_once('>').unwrap().1.to_owned()
}

#[test]
fn the_first_mention_on_a_page_leads_to_the_term_and_later_ones_are_marked_as_german() {
    let text = "مكتب Jobcenter هنا. الـJobcenter هناك.\n";
    let built = built(&[
        ("content/a.md", "---\ntitle: A\n---\n\nText.\n"),
        ("content/a.ar.md", &format!("---\ntitle: أ\n---\n\n{text}")),
    ]);
    assert_eq!(
        body(&built, "ar/a/index.html"),
        "<p>مكتب <bdi dir=ltr><dfn dir=ltr lang=de translate=no><a href=../terms/jobcenter/>Jobcenter</a></dfn></bdi> هنا. \
         الـ<bdi dir=ltr><span dir=ltr lang=de translate=no>Jobcenter</span></bdi> هناك.</p>"
    );
    let html = page(&built, "ar/a/index.html");
    assert!(html.contains("<h2>كلمات رسمية في هذه الصفحة</h2>"), "the list has its heading");
    assert!(
        html.contains("<a href=../terms/jobcenter/><bdi dir=ltr lang=de translate=no>Jobcenter</bdi></a>"),
        "{html}"
    );
    assert!(html.contains("<dd>مكتب المال والعمل.</dd>"), "the explanation is in the reader's language");
}

#[test]
fn german_pages_link_the_first_mention_with_its_ending_and_mark_nothing() {
    let text = "# Zum Jobcenter\n\n[Jobcenter](b.md), `Jobcenter`: Die Jobcentern und das Jobcenter.\n";
    let built =
        built(&[("content/a.md", &format!("---\ntitle: A\n---\n\n{text}")), ("content/b.md", "---\ntitle: B\n---\n")]);
    assert_eq!(
        body(&built, "de/a/index.html"),
        "<h2 id=zum-jobcenter>Zum Jobcenter</h2><p><a href=../b/>Jobcenter</a>, <code>Jobcenter</code>: Die \
         <dfn><a href=../terms/jobcenter/>Jobcentern</a></dfn> und das Jobcenter.</p>"
    );
}

#[test]
fn a_term_is_explained_inside_the_name_of_an_office_too() {
    let office =
        ("content/contacts/amt.md", "---\ntitle: Jobcenter Hafenstadt\nform: https://formular.example/\n---\n");
    let pages = [("content/a.md", "---\ntitle: A\n---\n\nGehen Sie zum Jobcenter Hafenstadt.\n"), office];
    let html = body(&built(&pages), "de/a/index.html");
    assert_eq!(html, "<p>Gehen Sie zum <dfn><a href=../terms/jobcenter/>Jobcenter</a></dfn> Hafenstadt.</p>");
}

#[test]
fn a_page_in_another_language_explains_the_words_of_the_text_that_stands_in_for_it() {
    let built = built(&[("content/a.md", "---\ntitle: A\n---\n\nIm Jobcenter.\n")]);
    let html = page(&built, "uk/a/index.html");
    assert!(
        html.contains("Im <dfn><a href=../terms/jobcenter/>Jobcenter</a></dfn>."),
        "the link stays in the language"
    );
    let explained = "<dd><span dir=ltr lang=de>Das Amt für Geld und Arbeit.</span></dd>";
    assert!(html.contains(explained), "an explanation in another language is marked: {html}");
}

#[test]
fn a_word_inside_another_word_is_none() {
    let text = "Der Ratgeber, Rate, Bürgerrat, Rat-Haus, Jobcentermitarbeiter, Jobcenter-Termin, JOBCENTER.";
    let built = built(&[("content/a.md", &format!("---\ntitle: A\n---\n\n{text}\n"))]);
    assert!(!page(&built, "de/a/index.html").contains("<dfn"), "{}", body(&built, "de/a/index.html"));
}

#[test]
fn endings_and_articles_of_other_languages_touch_a_word() {
    let built = built(&[
        ("content/a.md", "---\ntitle: A\n---\n\nText.\n"),
        ("content/a.uk.md", "---\ntitle: А\n---\n\nУ Jobcenter’і, в Jobcenter-і.\n"),
    ]);
    assert_eq!(
        body(&built, "uk/a/index.html"),
        "<p>У <dfn dir=ltr lang=de translate=no><a href=../terms/jobcenter/>Jobcenter</a></dfn>’і, в \
         <span dir=ltr lang=de translate=no>Jobcenter</span>-і.</p>"
    );
}

#[test]
fn soft_hyphens_hide_no_word_and_another_word_for_it_counts() {
    let text = "Die Wohnungs\u{AD}geberbestätigung, die Arbeitsgemeinschaft SGB II.";
    let built = built(&[("content/a.md", &format!("---\ntitle: A\n---\n\n{text}\n"))]);
    assert_eq!(
        body(&built, "de/a/index.html"),
        "<p>Die <dfn><a href=../terms/bescheinigung/>Wohnungs\u{AD}geberbestätigung</a></dfn>, die \
         <dfn><a href=../terms/jobcenter/>Arbeitsgemeinschaft SGB II</a></dfn>.</p>"
    );
}

#[test]
fn the_page_of_a_term_does_not_lead_to_itself() {
    let built = built(&[]);
    let html = page(&built, "de/terms/jobcenter/index.html");
    assert!(html.contains("Im Jobcenter hilft man.") && !html.contains("<dfn"), "{html}");
    assert!(!html.contains("Fachwörter auf dieser Seite"), "it does not explain itself again");
}

#[test]
fn words_in_fields_are_marked_and_explained_but_no_link_stands_in_a_link() {
    let built = built(&[
        ("content/services/a.md", "---\ntitle: Geld vom Jobcenter\nbring: [Wohnungsgeberbestätigung]\n---\n"),
        ("content/services/a.uk.md", "---\ntitle: Гроші (Jobcenter)\nbring: [Wohnungsgeberbestätigung]\n---\n"),
        ("content/services/_index.md", "---\ntitle: Leistungen\n---\n"),
    ]);
    let html = page(&built, "uk/services/a/index.html");
    assert!(
        html.contains("<h1><span>Гроші (<span dir=ltr lang=de translate=no>Jobcenter</span>)</span></h1>"),
        "{html}"
    );
    assert!(html.contains("<title>Гроші (Jobcenter) – Hafen</title>"), "a title has the words alone");
    let german = "<span dir=ltr lang=de translate=no>Wohnungs\u{AD}geber\u{AD}bestätigung</span>";
    assert!(html.contains(german), "{html}");
    let first = html.find("href=../../terms/jobcenter/").expect("the word of the title is explained");
    assert!(first < html.find("href=../../terms/bescheinigung/").unwrap(), "in the order of the page");
    let list = page(&built, "uk/services/index.html");
    assert!(
        list.contains("<a href=a/><span>Гроші (<span dir=ltr lang=de translate=no>Jobcenter</span>)</span></a>"),
        "{list}"
    );
}

#[test]
fn titles_and_fields_keep_runs_of_another_direction_apart() {
    let built = built(&[
        ("content/services/a.md", "---\ntitle: A\n---\n"),
        ("content/services/a.ar.md", "---\ntitle: مكتب Amt Nord\nbring: [\"الرسوم 1.200,50 € <b>\"]\n---\n"),
    ]);
    let html = page(&built, "ar/services/a/index.html");
    assert!(html.contains("<h1><span>مكتب <bdi dir=ltr>Amt Nord</bdi></span></h1>"), "{html}");
    assert!(html.contains("<li><span>الرسوم <bdi dir=ltr>1.200,50 €</bdi> &lt;<bdi dir=ltr>b</bdi>>"), "{html}");
    let title = "<title>\u{2067}مكتب Amt Nord\u{2069} – \u{2066}Hafen\u{2069}</title>";
    assert!(html.contains(title), "a title has the words alone, each part in its own order: {html}");
}

#[test]
fn long_german_words_may_be_parted_on_pages_and_nowhere_else() {
    let built = built(&[
        (
            "content/services/a.md",
            "---\ntitle: Ausländerbehörde\nsummary: Zur Ausländerbehörde.\n---\n\nDie Ausländerbehörde.\n",
        ),
        ("content/services/a.de-simple.md", "---\ntitle: Ausländerbehörde\n---\n\nDie Ausländerbehörde.\n"),
        ("i18n/de/hyphenation.txt", "Hafenlotsenbetrieb·xy\n"),
        ("content/b.md", "---\ntitle: Hafenlotsenbetriebxy\n---\n"),
    ]);
    let html = page(&built, "de/services/a/index.html");
    assert!(html.contains("<h1><span>Ausländer\u{AD}behörde</span></h1>"), "{html}");
    assert!(html.contains("Die Ausländer\u{AD}behörde.") && html.contains("Zur Ausländer\u{AD}behörde."), "{html}");
    assert!(html.contains("<title>Ausländerbehörde – Hafen</title>") && html.contains("content=Zur Ausländerbehörde."));
    assert!(
        page(&built, "de/b/index.html").contains("<h1><span>Hafenlotsenbetrieb\u{AD}xy</span></h1>"),
        "a list of the portal's own"
    );
    let easy = page(&built, "de-simple/services/a/index.html");
    assert!(easy.contains("<h1>Ausländerbehörde</h1>") && easy.contains("Die Ausländerbehörde."), "{easy}");
}

#[test]
fn the_name_of_a_sign_in_html_is_no_word() {
    let term = "---\ntitle: AMP\ngerman: amp\nexplanation: Ein Maß.\n---\n";
    let page_text = "---\ntitle: X\n---\n\nEssen & Trinken.\n";
    let built = built(&[("content/terms/amp.md", term), ("content/a.md", page_text), ("content/a.uk.md", page_text)]);
    assert!(body(&built, "uk/a/index.html").replace("&amp;", "&").contains("Essen & Trinken"));
}

#[test]
fn words_with_quotes_and_other_signs_of_html_are_found_in_texts_and_titles() {
    let term = |german: &str| format!("---\ntitle: X\ngerman: {german}\nexplanation: Ein Wort.\n---\n");
    let page_text =
        "---\ntitle: До \"Welcome\" Point і Mach's mit & Co <3\n---\n\n\"Welcome\" Point, Mach's mit, & Co <3.\n";
    let built = built(&[
        ("content/terms/a.md", &term("'\"Welcome\" Point'")),
        ("content/terms/b.md", &term("Mach's mit")),
        ("content/terms/c.md", &term("\"Co <3\"")),
        ("content/a.md", "---\ntitle: A\n---\n\nText.\n"),
        ("content/a.uk.md", page_text),
    ]);
    let html = page(&built, "uk/a/index.html");
    let heading = html.split_once("<h1>").unwrap().1.split_once("</h1>").unwrap().0;
    let text = body(&built, "uk/a/index.html");
    assert_eq!(heading.matches("<span dir=ltr lang=de translate=no>").count(), 3, "{heading}");
    assert_eq!(text.matches("<dfn dir=ltr lang=de translate=no>").count(), 3, "{text}");
}

#[test]
fn a_longer_word_that_does_not_fit_hides_no_shorter_one() {
    let term = |german: &str| format!("---\ntitle: X\ngerman: {german}\nexplanation: Ein Wort.\n---\n");
    let text = "Das Amt für Migration, das Amt für Migrationsrecht, das Amt für Migrationsforschung und die Wohnberatung für Altersheime.";
    let built = built(&[
        ("content/terms/a.md", &term("Amt für Migration")),
        ("content/terms/b.md", &term("Amt für Migrationsrecht")),
        ("content/terms/c.md", &term("Wohnberatung")),
        ("content/terms/d.md", &term("Wohnberatung für Alte")),
        ("content/a.md", &format!("---\ntitle: A\n---\n\n{text}\n")),
    ]);
    assert_eq!(
        body(&built, "de/a/index.html"),
        "<p>Das <dfn><a href=../terms/a/>Amt für Migration</a></dfn>, das <dfn><a href=../terms/b/>Amt für Migrationsrecht</a></dfn>, \
         das Amt für Migrationsforschung und die <dfn><a href=../terms/c/>Wohnberatung</a></dfn> für Altersheime.</p>"
    );
}

#[test]
fn names_of_contacts_are_german_in_texts_of_another_script_and_lead_nowhere() {
    let built = built(&[
        ("content/contacts/a.md", "---\ntitle: Jobservice Hafen\nemail: a@b.example\n---\n"),
        ("content/contacts/b.md", "---\ntitle: Point\nemail: a@b.example\n---\n"),
        ("content/a.md", "---\ntitle: A\n---\n\nText.\n"),
        ("content/a.ar.md", "---\ntitle: أ\n---\n\nمكتب Jobservice Hafen هنا، وPoint.\n"),
    ]);
    assert_eq!(
        body(&built, "ar/a/index.html"),
        "<p>مكتب <bdi dir=ltr><span dir=ltr lang=de translate=no>Jobservice Hafen</span></bdi> هنا، و<bdi dir=ltr>Point</bdi>.</p>"
    );
    assert!(!page(&built, "ar/a/index.html").contains("كلمات رسمية"), "a name is no term to explain");
}

#[test]
fn a_long_german_word_that_is_known_is_german_in_arabic() {
    let built = built(&[
        ("content/a.md", "---\ntitle: A\n---\n\nText.\n"),
        ("content/a.ar.md", "---\ntitle: أ\n---\n\nاحصلوا على Aufenthaltserlaubnis هنا.\n"),
    ]);
    let text = body(&built, "ar/a/index.html").replace('\u{AD}', "");
    assert_eq!(text, "<p>احصلوا على <bdi dir=ltr lang=de>Aufenthaltserlaubnis</bdi> هنا.</p>");
}

#[test]
fn messages_in_other_languages_keep_the_terms_that_the_source_language_names() {
    let told = |german: &str, ukrainian: &str| {
        let settings = SETTINGS.replace("\"ar\"", "\"uk\"");
        let label = |words: &str| format!("topic-work = {words}\ndistrict-mitte = Центр\n");
        let (german, ukrainian) = (label(german), label(ukrainian));
        let own = [("portal.toml", &*settings), ("i18n/de/portal.ftl", &german), ("i18n/uk/portal.ftl", &ukrainian)];
        let found = findings(&memory(&[TERMS, &own].concat()));
        found.iter().any(|finding| finding == "warning messages/glossary-term i18n/uk/portal.ftl")
    };
    assert!(told("Hilfe des Jobcenters", "Допомога"), "with its German ending");
    assert!(told("Wohnungsgeberbestätigung", "Бланк"), "without its article");
    for there in ["Допомога Jobcenter’а", "Допомога Jobcenterа", "Допомога (Jobcenters)", "{ GERMAN(\"Jobcenter\") }"]
    {
        assert!(!told("Hilfe des Jobcenters", there), "{there}");
    }
    assert!(!told("Ratgeber", "Порадник"), "a word inside another is none");
}
