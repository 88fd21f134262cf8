//! The language that a text is really in: first by its letters, then by its most frequent words.

use std::collections::BTreeMap;

use super::own_words::{own_words, without};
use super::{Document, Endings, Portal};
use crate::diag::{Diagnostic, Level, Rule, rule};
use crate::i18n::Script;
use crate::locale::{Language, LocaleIx, Locales};
use crate::markdown::Body;
use crate::source::Span;
use crate::writing::{is_alphabetic, push_small};

/// A text with fewer letters than this may be a name or an address.
const LETTERS: usize = 40;
/// A text with fewer words than this says too little of its language.
const WORDS: usize = 20;
/// A text with fewer words than this may be a list of names.
const SURE: usize = 60;
/// So many of a hundred words are the frequent ones of their language at least; with 40 words most languages reach 30.
const SHARE: usize = 18;
/// So many different ones must be among them: names repeat themselves.
const DIFFERENT: usize = 5;
/// What is enough of words and different ones where the letters have told already that the language is another.
const FEW: (usize, usize) = (5, 2);

/// What makes a text look as if it were in another language than its file says.
#[derive(Clone, Debug)]
pub(super) struct Doubt {
    /// The first line of the text.
    place: Span,
    /// The words that tell its language.
    words: String,
}

/// What is wrong with the language of a text.
struct Verdict {
    rule: &'static Rule,
    level: Level,
    /// The language that it probably is.
    other: Option<LocaleIx>,
}

/// Looks at a text on its own, before the names in it are known.
pub(super) fn doubt(locales: &Locales, locale: LocaleIx, body: &Body, place: Span, text: &str) -> Option<Doubt> {
    verdict(locales, locale, &body.plain)?;
    let words = own_words(body, place, text);
    verdict(locales, locale, &words)?;
    let start = place.start + text[place.start..place.end].find(|letter: char| !letter.is_whitespace())?;
    let line = text[start..place.end].lines().next()?;
    Some(Doubt { place: Span::new(start, start + line.trim_end().len()), words })
}

/// Tells a text that stands in a file of another language: German names of the portal do not count. A translation has its source
/// text beside it.
pub(super) fn check(portal: &Portal, source: Option<&Document>, document: &Document) -> Option<Diagnostic> {
    let doubt = document.doubt.as_ref()?;
    let locales = portal.locales();
    let names = portal.glossary().find(&doubt.words, Endings::German);
    let words = without(&doubt.words, names.into_iter().map(|mention| mention.place).collect());
    let Verdict { rule, level, other } = verdict(locales, document.place.locale, &words)?;
    let language = locales.get(document.place.locale);
    let finding = Diagnostic::new(rule, &document.file, doubt.place).level(level);
    let finding = finding.arg("file", document.file.name()).arg("language", &*language.name);
    let Some(other) = other else { return Some(finding) };
    let finding = finding.arg("other", &*locales.get(other).name);
    let stem = &document.place.stem;
    Some(match source.filter(|_| other == locales.source()) {
        Some(source) => finding.arg("name", source.file.name()).help("source"),
        None if other == locales.source() => finding.arg("name", format!("{stem}.md")).help("other"),
        None => finding.arg("name", format!("{stem}.{}.md", locales.get(other).id)).help("other"),
    })
}

fn verdict(locales: &Locales, locale: LocaleIx, words: &str) -> Option<Verdict> {
    let language = locales.get(locale);
    if let Some(script) = language.script.as_deref().and_then(Script::find)
        && is_foreign(script, words)
        && !mostly_own(script, words)
    {
        let level = if words.lines().any(|line| is_own(script, line)) { Level::Warning } else { Level::Error };
        let other = likely(locales, locale, words, FEW).map(|(other, _)| other);
        return Some(Verdict { rule: &rule::TEXT_SCRIPT, level, other });
    }
    let (other, count) = likely(locales, locale, words, (WORDS, DIFFERENT))?;
    let level = if count < SURE { Level::Warning } else { Level::Error };
    Some(Verdict { rule: &rule::TEXT_LANGUAGE, level, other: Some(other) })
}

/// Tells whether of many letters less than a quarter are of a script; ends where that cannot be any more.
fn is_foreign(script: Script, words: &str) -> bool {
    let (mut own, mut foreign) = (0, 0);
    for (place, letter) in words.char_indices() {
        if script.has(letter) {
            own += 1;
            if own * 3 >= foreign + words.len() - place {
                return false;
            }
        } else if script.is_other(letter) {
            foreign += 1;
        }
    }
    own + foreign >= LETTERS && own * 3 < foreign
}

/// Tells whether at least half of the lines have letters of the script: a list of German addresses with a word before each is no mistake.
fn mostly_own(script: Script, words: &str) -> bool {
    let lines = || words.lines().filter(|line| line.chars().any(char::is_alphabetic));
    let own = lines().filter(|line| line.chars().any(|letter| script.has(letter)));
    own.count() * 2 >= lines().count()
}

/// Tells whether most letters of a line are of the script.
fn is_own(script: Script, line: &str) -> bool {
    let own = line.chars().filter(|letter| script.has(*letter)).count();
    own > 0 && own >= line.chars().filter(|letter| script.is_other(*letter)).count()
}

/// Finds the language whose frequent words a text has, and those of its own language it has not; and how many words there are.
/// So many words, and so many different frequent ones, must be there.
fn likely(
    locales: &Locales,
    locale: LocaleIx,
    text: &str,
    (least, least_different): (usize, usize),
) -> Option<(LocaleIx, usize)> {
    let language = locales.get(locale);
    if language.frequent.is_empty() {
        return None;
    }
    let mut count = 0;
    let mut frequent: BTreeMap<&str, (usize, &[LocaleIx])> = BTreeMap::new();
    let mut small = String::new();
    for letter in text.chars().chain([' ']) {
        if is_alphabetic(letter) || letter == '\'' || letter == '’' {
            push_small(letter, &mut small);
        } else if !small.is_empty() {
            count += 1;
            if let Some((word, languages)) = locales.with_frequent(&small) {
                frequent.entry(word).or_insert((0, languages)).0 += 1;
            }
            small.clear();
        }
    }
    if count < least {
        return None;
    }
    // Of each language how many there are, and how many different ones.
    let mut hits = vec![(0, 0); locales.count()];
    for (count, languages) in frequent.into_values() {
        for locale in languages {
            let (found, different) = &mut hits[locale.index()];
            (*found, *different) = (*found + count, *different + 1);
        }
    }
    let (own, _) = hits[locale.index()];
    // Easy German is German; which of the two it is, words do not tell.
    let easy = |other: &Language| {
        other.is_easy() && locales.iter().any(|it| !locales.get(it).is_easy() && locales.get(it).is_german())
    };
    let others = locales.iter().filter(|other| !is_same(locales.get(*other), language) && !easy(locales.get(*other)));
    // Of equal ones the first counts.
    let other = others.min_by_key(|other| std::cmp::Reverse(hits[other.index()].0))?;
    let (found, different) = hits[other.index()];
    (found * 100 >= count * SHARE && different >= least_different && own * 4 < found).then_some((other, count))
}

/// Tells languages that differ in their country or variant alone.
fn is_same(one: &Language, other: &Language) -> bool {
    one.primary() == other.primary() && one.script == other.script
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
        let german = "der die das und in den von zu mit sich auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über";
        let languages = vec![
            language("de-simple", "Latn", german),
            language("de", "Latn", german),
            language("ar", "Arab", "في من على إلى أن هذا هذه التي الذي"),
            language("tr", "Latn", "ve bir bu için de da ile çok daha ne gibi olarak en sonra olan kadar var"),
            language("xx", "Latn", ""),
        ];
        Locales::new(languages, "de").expect("de is there")
    }

    fn found(language: &str, text: &str) -> Option<(&'static str, Level, Option<String>)> {
        let locales = locales();
        let locale = locales.find(language).expect("the language is there");
        let verdict = verdict(&locales, locale, text)?;
        Some((verdict.rule.name, verdict.level, verdict.other.map(|other| locales.get(other).id.to_string())))
    }

    const GERMAN: &str = "Der Kurs beginnt im Mai und ist für alle, die neu in der Stadt sind. Er kostet nichts. Sie lernen mit \
        anderen, wie man sich auf dem Amt verständigt, und werden bei der Anmeldung unterstützt.";
    const TURKISH: &str = "Kurs mayısta başlar ve şehre yeni gelen herkes için ücretsizdir. Bu kursta bir öğretmen ile birlikte çok \
        şey öğrenirsiniz. Kayıt için Amt für Soziales und Wohnen, Haus der Begegnung, Markt und Mühle ve Zentrum für Integration ile konuşun.";

    #[test]
    fn german_in_an_arabic_file_is_told_by_its_letters() {
        let told = |other: Option<&str>| Some(("language/wrong-script", Level::Error, other.map(str::to_owned)));
        assert_eq!(found("ar", GERMAN), told(Some("de")));
        assert_eq!(found("ar", "Der Kurs ist im Mai. Er ist für alle, die neu in Hafenstadt sind."), told(Some("de")));
        assert_eq!(found("ar", "Kurs Integration Hafenstadt Mühlenstraße Zentrum Ost"), told(None));
    }

    #[test]
    fn a_text_with_a_line_in_its_own_letters_may_be_meant_so() {
        let office = format!("المكتب المختص:\n{GERMAN}\n{GERMAN}");
        assert_eq!(found("ar", &office), Some(("language/wrong-script", Level::Warning, Some("de".to_owned()))));
    }

    #[test]
    fn german_in_a_turkish_file_is_told_by_its_words_and_surely_where_there_are_many() {
        let told = |level| Some(("language/wrong-language", level, Some("de".to_owned())));
        assert_eq!(found("tr", GERMAN), told(Level::Warning));
        assert_eq!(found("tr", &[GERMAN, GERMAN].join("\n")), told(Level::Error));
        assert_eq!(found("de", GERMAN), None);
        assert_eq!(found("de-simple", GERMAN), None);
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
