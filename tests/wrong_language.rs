//! Texts in another language than their files say: told where it is sure, with the file where the text belongs.

mod harness;

use harness::{SETTINGS, findings, memory};
use lotse::source::Memory;

const GERMAN: &str = "Der Kurs beginnt im Mai und ist für alle, die neu in der Stadt sind. Er kostet nichts. Sie lernen mit anderen, \
    wie man sich auf dem Amt verständigt, und werden bei der Anmeldung unterstützt. Wenn Sie nicht kommen können, rufen Sie bitte \
    an: Dann kann ein anderer den Platz haben, und Sie können an einem der nächsten Kurse teilnehmen.";

/// A portal in German, Turkish and Easy German with one service.
fn portal(turkish: &str) -> Memory {
    let settings = SETTINGS.replace("\"ar\"", "\"tr\", \"de-simple\"");
    memory(&[
        ("portal.toml", &settings),
        ("i18n/tr/portal.ftl", "topic-work = İş\ndistrict-mitte = Merkez\n"),
        ("content/contacts/amt.md", "---\ntitle: Amt für Soziales und Wohnen in der Stadt\nemail: a@b.example\n---\n"),
        ("content/organisations/haus.md", "---\ntitle: Haus der Begegnung und der Kulturen\n---\n"),
        (
            "content/terms/schein.md",
            "---\ntitle: Schein\ngerman: Schein über die Anmeldung bei der Meldebehörde\nexplanation: Ein Blatt.\n---\n",
        ),
        ("content/services/kurs.md", &format!("---\ntitle: Kurs\ncost: {{amount: \"49\"}}\n---\n\n{GERMAN}\n")),
        ("content/services/kurs.tr.md", turkish),
    ])
}

fn told(turkish: &str) -> Vec<String> {
    let told = findings(&portal(turkish));
    let of_language = |finding: &String| finding.contains(" language/") || finding.contains(" translation/");
    told.into_iter().filter(|finding| finding.ends_with("kurs.tr.md") && of_language(finding)).collect()
}

#[test]
fn german_names_links_and_addresses_in_a_short_text_are_no_mistake() {
    let page = |text: &str| told(&format!("---\ntitle: Kurs\n---\n\n{text}\n"));
    let names = "Kayıt yeri: Amt für Soziales und Wohnen in der Stadt. Gerekli: Schein über die Anmeldung bei der Meldebehörde. Sonra Haus \
        der Begegnung und der Kulturen binasında kurs başlıyor.";
    assert_eq!(page(names), Vec::<String>::new());
    let links = "Kayıt: [Amt für Integration und für die Aufnahme von Geflüchteten](../contacts/amt.md), in der Alten Hafenstraße 12, \
        00000 Hafen an der See, [Haus für alle, die neu sind und nicht wissen, wie es geht](../contacts/amt.md).";
    assert_eq!(page(links), Vec::<String>::new());
    let by_hand = "Deyin: <span lang=\"de\">Ich bin neu in der Stadt und habe eine Frage zu der Anmeldung, die ich nicht verstehe. Können Sie \
        mir bitte helfen, wenn Sie Zeit haben?</span>";
    assert_eq!(page(by_hand), Vec::<String>::new());
}

#[test]
fn a_short_text_of_another_language_is_a_warning_and_a_long_one_an_error() {
    let page = |text: &str| told(&format!("---\ntitle: Kurs\n---\n\n{text}\n"));
    let short = GERMAN.split_once(" Wenn").map_or("", |(short, _)| short);
    assert_eq!(page(short), ["warning language/wrong-language content/services/kurs.tr.md"]);
    assert_eq!(page(GERMAN), ["error language/wrong-language content/services/kurs.tr.md"]);
}

#[test]
fn facts_repeated_in_a_text_of_another_language_do_not_hide_that() {
    let page = |text: &str| told(&format!("---\ntitle: Kurs\ncost: {{amount: \"49\"}}\n---\n\n{text}\n"));
    assert_eq!(page(GERMAN), ["error language/wrong-language content/services/kurs.tr.md"]);
    assert_eq!(page("Kurs mayısta başlar."), ["hint translation/fact-repeated content/services/kurs.tr.md"]);
}
