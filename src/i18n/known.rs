//! What CLDR and the registry of languages know of a language that Lotse does not have yet.

use icu::locale::exemplar_chars::ExemplarCharacters;
use icu::locale::{Direction as ScriptDirection, Locale, LocaleDirectionality, LocaleExpander};

use super::language::canonical_tag;
use super::{Formats, Plurals};
use crate::locale::Direction;

/// What is known of a language by its tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// The tag as it is properly written.
    pub lang: String,
    /// The name of the language in itself.
    pub name: Option<&'static str>,
    /// The ISO 15924 code of its script.
    pub script: Option<String>,
    /// The direction of the script.
    pub direction: Option<Direction>,
    /// Whether CLDR knows how it writes dates and numbers.
    pub has_formats: bool,
    /// The forms that CLDR lacks, by the names of messages in `calendar.ftl`.
    pub lacks: Vec<String>,
    /// The letters of an index.
    pub letters: Vec<String>,
    /// The categories of numbers that its messages need.
    pub plurals: Vec<&'static str>,
}

/// More headings than this are no letters but words or syllables.
const LETTERS: usize = 60;

/// Looks a tag up; nothing where it is no language tag.
#[must_use]
pub fn known(tag: &str) -> Option<Known> {
    let lang = canonical_tag(tag)?;
    let locale: Locale = lang.parse().ok()?;
    let direction = LocaleDirectionality::new_extended().get(&locale.id).map(|direction| match direction {
        ScriptDirection::RightToLeft => Direction::Rtl,
        _ => Direction::Ltr,
    });
    let formats = Formats::new(&lang).ok();
    Some(Known {
        name: name(&lang).or_else(|| name(locale.id.language.as_str())),
        script: script_of(&locale),
        direction,
        has_formats: formats.is_some(),
        lacks: formats.as_ref().map(Formats::lacks).unwrap_or_default(),
        letters: letters(&locale, formats.as_ref()),
        plurals: if formats.is_some() { Plurals::new(&lang).needed() } else { Vec::new() },
        lang,
    })
}

/// Returns the script that a language is mostly written in, where it is known.
pub(super) fn script_of(locale: &Locale) -> Option<String> {
    let mut id = locale.id.clone();
    LocaleExpander::new_extended().maximize(&mut id);
    id.script.map(|script| script.to_string())
}

fn name(lang: &str) -> Option<&'static str> {
    NAMES.iter().find(|(id, _)| *id == lang).map(|(_, name)| *name)
}

fn letters(locale: &Locale, formats: Option<&Formats>) -> Vec<String> {
    let Ok(index) = ExemplarCharacters::try_new_index(&locale.into()) else { return Vec::new() };
    let single = index.code_points().iter_chars().map(String::from);
    let mut letters: Vec<String> = single.chain(index.strings().iter().map(as_heading)).collect();
    if letters.len() > LETTERS {
        return Vec::new();
    }
    if let Some(formats) = formats {
        letters.sort_by(|a, b| formats.compare(a, b));
    }
    letters
}

/// A letter of several characters as it stands at the beginning of a name: `Ch` for `CH`.
fn as_heading(letter: &str) -> String {
    let mut characters = letter.chars();
    let first: String = characters.next().into_iter().collect();
    first + &characters.as_str().to_lowercase()
}

/// Names of languages in themselves, which the data of CLDR that Lotse carries does not have.
#[rustfmt::skip]
const NAMES: &[(&str, &str)] = &[
    ("am", "አማርኛ"), ("az", "Azərbaycanca"), ("be", "Беларуская"), ("bn", "বাংলা"), ("ca", "Català"), ("cs", "Čeština"),
    ("da", "Dansk"), ("dv", "ދިވެހި"), ("el", "Ελληνικά"), ("et", "Eesti"), ("fi", "Suomi"), ("fil", "Filipino"), ("ga", "Gaeilge"),
    ("gu", "ગુજરાતી"), ("ha", "Hausa"), ("he", "עברית"), ("hi", "हिन्दी"), ("hu", "Magyar"), ("hy", "Հայերեն"),
    ("id", "Bahasa Indonesia"), ("ig", "Igbo"), ("is", "Íslenska"), ("it", "Italiano"), ("ja", "日本語"), ("ka", "ქართული"),
    ("kk", "Қазақ тілі"), ("km", "ខ្មែរ"), ("ko", "한국어"), ("ky", "Кыргызча"), ("lo", "ລາວ"), ("lt", "Lietuvių"), ("lv", "Latviešu"),
    ("mk", "Македонски"), ("mn", "Монгол"), ("ms", "Bahasa Melayu"), ("mt", "Malti"), ("my", "မြန်မာ"), ("nb", "Norsk bokmål"),
    ("ne", "नेपाली"), ("nl", "Nederlands"), ("no", "Norsk"), ("om", "Afaan Oromoo"), ("pa", "ਪੰਜਾਬੀ"), ("pt", "Português"),
    ("rw", "Ikinyarwanda"), ("si", "සිංහල"), ("sk", "Slovenčina"), ("sl", "Slovenščina"), ("sv", "Svenska"), ("sw", "Kiswahili"),
    ("ta", "தமிழ்"), ("te", "తెలుగు"), ("tg", "Тоҷикӣ"), ("th", "ไทย"), ("tk", "Türkmençe"), ("ug", "ئۇيغۇرچە"), ("uz", "Oʻzbekcha"),
    ("wo", "Wolof"), ("yo", "Yorùbá"), ("zh-Hant", "繁體中文"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn script_direction_letters_and_plurals_are_those_of_the_language() {
        let swahili = known("sw").expect("it is a language tag");
        assert_eq!((swahili.name, swahili.script.as_deref()), (Some("Kiswahili"), Some("Latn")));
        assert!(swahili.has_formats && swahili.letters.starts_with(&["A".to_owned(), "B".to_owned()]));
        assert_eq!(swahili.plurals, ["one", "other"]);
        let hebrew = known("iw").expect("it is a language tag");
        assert_eq!(
            (hebrew.lang.as_str(), hebrew.direction, hebrew.script.as_deref()),
            ("he", Some(Direction::Rtl), Some("Hebr"))
        );
    }

    #[test]
    fn of_a_language_without_data_little_is_known_and_of_no_tag_nothing() {
        let unknown = known("qno").expect("it is a language tag");
        assert!(!unknown.has_formats && unknown.letters.is_empty() && unknown.name.is_none());
        assert_eq!(known("kein tag"), None);
    }
}
