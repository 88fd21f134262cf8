//! The language that a text is really in: first by its letters, then by its most frequent words.

use std::collections::BTreeSet;

use crate::diag::{Diagnostic, rule};
use crate::i18n::Script;
use crate::locale::{Language, LocaleIx, Locales};
use crate::source::{FileId, Span};

/// A text with fewer letters than this may be a name or an address.
const LETTERS: usize = 40;
/// A text with fewer words than this says too little of its language.
const WORDS: usize = 20;
/// So many of a hundred words are the frequent ones of their language at least; with 40 words most languages reach 30.
const SHARE: usize = 18;
/// So many different ones must be among them: names repeat themselves.
const DIFFERENT: usize = 5;

/// Tells a text that stands in a file of another language.
pub(super) fn check(
    file: &FileId,
    locales: &Locales,
    locale: LocaleIx,
    plain: &str,
    start: usize,
    text: &str,
) -> Option<Diagnostic> {
    let language = locales.get(locale);
    let finding = |rule, other: Option<&Language>| {
        let offset = text[start..].find(|letter: char| !letter.is_whitespace()).unwrap_or_default();
        let line = text[start + offset..].lines().next().unwrap_or_default();
        let place = Span::new(start + offset, start + offset + line.len());
        let finding = Diagnostic::new(rule, file, place).arg("file", file.name()).arg("language", &*language.name);
        let Some(other) = other else { return finding };
        let finding = finding.arg("other", &*other.name);
        if locales.get(locales.source()).id == other.id {
            return finding.help("source");
        }
        let stem = file.name().split('.').next().unwrap_or_default();
        finding.arg("name", format!("{stem}.{}.md", other.id)).help("other")
    };
    if let Some(script) = language.script.as_deref().and_then(Script::find) {
        let own = plain.chars().filter(|letter| script.has(*letter)).count();
        let foreign = plain.chars().filter(|letter| script.is_other(*letter)).count();
        if own + foreign >= LETTERS && own * 3 < foreign && !mostly_own(script, plain) {
            return Some(finding(&rule::TEXT_SCRIPT, likely(locales, locale, plain)));
        }
    }
    likely(locales, locale, plain).map(|other| finding(&rule::TEXT_LANGUAGE, Some(other)))
}

/// Tells whether at least half of the lines have letters of the script: a list of German addresses with a word before each is no mistake.
fn mostly_own(script: Script, plain: &str) -> bool {
    let lines = || plain.lines().filter(|line| line.chars().any(char::is_alphabetic));
    let own = lines().filter(|line| line.chars().any(|letter| script.has(letter)));
    own.count() * 2 >= lines().count()
}

/// Finds the language whose frequent words a text has, and those of its own language it has not.
fn likely<'a>(locales: &'a Locales, locale: LocaleIx, plain: &str) -> Option<&'a Language> {
    let lower = plain.to_lowercase();
    let words: Vec<&str> = lower
        .split(|letter: char| !letter.is_alphabetic() && letter != '\'' && letter != '’')
        .filter(|word| !word.is_empty())
        .collect();
    if words.len() < WORDS {
        return None;
    }
    let hits = |language: &Language| {
        let frequent: BTreeSet<&str> = language.frequent.iter().map(|word| &**word).collect();
        let found: Vec<&str> = words.iter().copied().filter(|word| frequent.contains(word)).collect();
        (found.len(), found.into_iter().collect::<BTreeSet<_>>().len())
    };
    let language = locales.get(locale);
    if language.frequent.is_empty() {
        return None;
    }
    let (own, _) = hits(language);
    let others = locales.iter().map(|other| locales.get(other)).filter(|other| other.primary() != language.primary());
    let (other, (found, different)) = others.map(|other| (other, hits(other))).max_by_key(|(_, (found, _))| *found)?;
    (found * 100 >= words.len() * SHARE && different >= DIFFERENT && own * 4 < found).then_some(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locales() -> Locales {
        let language = |id: &str, script: &str, frequent: &str| Language {
            script: Some(script.into()),
            frequent: frequent.split_whitespace().map(Into::into).collect(),
            ..Language::named(id)
        };
        let languages = vec![
            language(
                "de",
                "Latn",
                "der die das und in den von zu mit sich auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über",
            ),
            language("ar", "Arab", "في من على إلى أن هذا هذه التي الذي"),
            language("tr", "Latn", "ve bir bu için de da ile çok daha ne gibi olarak en sonra olan kadar var"),
            language("xx", "Latn", ""),
        ];
        Locales::new(languages, "de").expect("de is there")
    }

    fn found(language: &str, text: &str) -> Option<(&'static str, Option<&'static str>)> {
        let locales = locales();
        let locale = locales.find(language).expect("the language is there");
        let file = FileId::new("content/kurs.md");
        check(&file, &locales, locale, text, 0, text).map(|finding| (finding.rule.name, finding.help))
    }

    const GERMAN: &str = "Der Kurs beginnt im Mai und ist für alle, die neu in der Stadt sind. Er kostet nichts. Sie lernen mit \
        anderen, wie man sich auf dem Amt verständigt, und werden bei der Anmeldung unterstützt.";
    const TURKISH: &str = "Kurs mayısta başlar ve şehre yeni gelen herkes için ücretsizdir. Bu kursta bir öğretmen ile birlikte çok \
        şey öğrenirsiniz. Kayıt için Amt für Soziales und Wohnen, Haus der Begegnung, Markt und Mühle ve Zentrum für Integration ile konuşun.";

    #[test]
    fn german_in_an_arabic_file_is_told_by_its_letters() {
        assert_eq!(found("ar", GERMAN), Some(("language/wrong-script", Some("source"))));
        assert_eq!(
            found("ar", "Kurs Integration Hafenstadt Mühlenstraße Zentrum Ost"),
            Some(("language/wrong-script", None))
        );
    }

    #[test]
    fn german_in_a_turkish_file_is_told_by_its_words() {
        assert_eq!(found("tr", GERMAN), Some(("language/wrong-language", Some("source"))));
        assert_eq!(found("de", GERMAN), None);
    }

    #[test]
    fn german_names_in_a_text_are_no_mistake() {
        assert_eq!(found("tr", TURKISH), None);
        assert_eq!(
            found("ar", "تبدأ الدورة في Integrationszentrum Hafenstadt كل يوم اثنين في Mühlenstraße وهي مجانية للجميع"),
            None
        );
        assert_eq!(found("tr", "Amt für Soziales und Wohnen"), None);
        let addresses = "هاتف: Integrationszentrum Hafenstadt\nعنوان: Mühlenstraße 4, 00000 Hafenstadt\nAmt";
        assert_eq!(found("ar", addresses), None);
        let office = "المكتب المختص:\nAmt für Soziales und Integration der Stadt Hafenstadt, Haus der Begegnung";
        assert_eq!(found("ar", office), None);
    }

    #[test]
    fn a_language_whose_words_are_not_known_is_left_in_peace() {
        assert_eq!(found("xx", GERMAN), None);
    }
}
