//! One file, one language: a content file read into a document.

use unicode_normalization::UnicodeNormalization as _;

use crate::content::{
    COMMON_FIELDS, ContentType, Reading, Record, SECTION, Side, TYPES, Terms, find_type, record, type_of_place,
};
use crate::diag::{Diagnostic, nearest, rule};
use crate::front_matter::{self, Node};
use crate::i18n::check_letters;
use crate::locale::{LocaleIx, Locales, looks_like_language, meant};
use crate::markdown::{self, Body};
use crate::source::{Digest, FileId, Span};
use crate::writing::{Hyphenation, Writing};

use super::address;
use super::picture::{self, Named};
use super::tongue::{self, Doubt};

/// What the name of a content file says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The id of the document: the path below `content/` without language and ending; of an index its folder.
    pub id: String,
    /// The folder below `content/`; empty at the top.
    pub folder: String,
    /// The name without language and ending, like `anmeldung` or `_index`.
    pub stem: String,
    /// The language.
    pub locale: LocaleIx,
}

/// One content file in one language.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its file.
    pub file: FileId,
    /// What the bytes of its file were, where that is known.
    pub digest: Option<Digest>,
    /// What its name says.
    pub place: Place,
    /// Its content type.
    pub kind: &'static ContentType,
    /// Its fields.
    pub record: Record,
    /// Its text.
    pub body: Body,
    /// Where its text begins in the file (bytes).
    pub body_at: usize,
    /// What makes its text look as if it were in another language.
    pub(super) doubt: Option<Doubt>,
    /// The end of its address, where it says one that can be.
    pub(super) slug: Option<String>,
    /// The files beside the documents that it names.
    pub(super) named: Named,
}

impl Document {
    /// Tells whether a translation has words of its own.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.body.is_blank() && !self.record.has_words()
    }
}

/// Reads what a file's name says; `None` where it is no content, or its language is not the portal's.
#[must_use]
pub fn place(file: &FileId, locales: &Locales) -> (Option<Place>, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let Some(bare) = file.without_md() else { return (None, diagnostics) };
    let composed: String = bare.nfc().collect();
    let Some(path) = composed.strip_prefix("content/") else { return (None, diagnostics) };
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let (stem, locale) = match name.rsplit_once('.') {
        Some((stem, suffix)) if !stem.is_empty() => match locales.find(suffix) {
            Some(locale) => (stem, locale),
            None if looks_like_language(suffix) => {
                let ids: Vec<_> = locales.iter().map(|locale| locales.get(locale).id.clone()).collect();
                let near = meant(suffix, ids.iter().map(|id| &**id)).map(str::to_owned);
                let name = near.as_ref().and_then(|id| locales.find(id)).map(|ix| locales.get(ix).name.to_string());
                let finding = Diagnostic::new(&rule::UNKNOWN_LANGUAGE, file, Span::at(0))
                    .arg("file", file.name())
                    .arg("language", suffix)
                    .arg("languages", ids.join(", "))
                    .arg("suggestion-name", name.unwrap_or_default());
                diagnostics.push(finding.suggest(near));
                return (None, diagnostics);
            }
            None => (name, locales.source()),
        },
        _ => (name, locales.source()),
    };
    if let Some(letter) = path.chars().find(|letter| !is_plain(*letter)) {
        let finding = Diagnostic::new(&rule::NAME_LETTERS, file, Span::at(0));
        diagnostics
            .push(finding.arg("file", file.name()).arg("letter", letter.to_string()).arg("better", plain(file.name())));
    }
    let id = match (stem, folder) {
        ("_index", folder) => folder.to_owned(),
        (stem, "") => stem.to_owned(),
        (stem, folder) => format!("{folder}/{stem}"),
    };
    (Some(Place { id, folder: folder.to_owned(), stem: stem.to_owned(), locale }), diagnostics)
}

fn is_plain(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '/' | '-' | '_' | '.')
}

/// Spells a name with letters that are safe in addresses: umlauts as in German, other accents without, and what is left as hyphens.
#[must_use]
pub fn plain(name: &str) -> String {
    let mut out = String::new();
    for letter in name.nfc() {
        if let Some((_, spelled)) = SPELLED.iter().find(|(other, _)| *other == letter) {
            out.push_str(spelled);
        } else if is_plain(letter) {
            out.push(letter);
        } else if let Some(base) = std::iter::once(letter).nfd().next().filter(|base| is_plain(*base)) {
            out.push(base);
        } else if !out.ends_with('-') {
            out.push('-');
        }
    }
    out
}

/// Letters that are no others with an accent, or that German spells in its own way.
#[rustfmt::skip]
const SPELLED: &[(char, &str)] = &[
    ('ä', "ae"), ('ö', "oe"), ('ü', "ue"), ('Ä', "Ae"), ('Ö', "Oe"), ('Ü', "Ue"), ('ß', "ss"), ('ẞ', "SS"), ('ł', "l"), ('Ł', "L"),
    ('đ', "d"), ('Đ', "D"), ('ø', "o"), ('Ø', "O"), ('æ', "ae"), ('Æ', "Ae"), ('œ', "oe"), ('Œ', "Oe"), ('ı', "i"), ('ð', "d"),
    ('þ', "th"), ('ə', "e"), ('Ə', "E"), ('’', ""), ('\'', ""),
];

/// Reads a content file; a translation has the type of its source, if that is known.
#[must_use]
pub fn read(
    file: &FileId,
    text: &str,
    place: Place,
    locales: &Locales,
    terms: Terms<'_>,
    of_source: Option<&'static ContentType>,
    hyphenation: &Hyphenation,
) -> (Document, Vec<Diagnostic>) {
    let (split, mut diagnostics) = front_matter::read(file, text);
    let kind = of_source.unwrap_or_else(|| kind(file, &split.fields, &place, &mut diagnostics));
    let side = if place.locale == locales.source() { Side::Source } else { Side::Translation };
    let reading = Reading { file, locale: place.locale, side, terms };
    let (record, mut found) = record(reading, &split.fields, &[COMMON_FIELDS, kind.fields]);
    if !diagnostics.is_empty() {
        // A field that stands on a line that could not be read is not missing.
        found.retain(|finding| finding.rule != &rule::MISSING_FIELD);
    }
    diagnostics.extend(found);
    let writing = Writing::of(locales.get(place.locale), hyphenation);
    let (mut body, found) = markdown::parse(file, &text[split.body.start..split.body.end], split.body.start, writing);
    diagnostics.extend(found);
    diagnostics.extend(check_letters(file, text));
    let doubt = tongue::doubt(locales, place.locale, &body, split.body, text);
    let named = picture::named(file, &record, &body);
    let slug = address::slug(&record).map(str::to_owned);
    // A portal keeps its bodies in memory: in their smallest form, and none of their words twice.
    body.plain = String::new();
    body.shrink();
    let (file, body_at) = (file.clone(), split.body.start);
    let document = Document { file, digest: None, place, kind, record, body, body_at, doubt, slug, named };
    (document, diagnostics)
}

fn kind(file: &FileId, fields: &Node, place: &Place, diagnostics: &mut Vec<Diagnostic>) -> &'static ContentType {
    let of_place = type_of_place(&place.folder, &place.stem);
    let Some((node, name)) = fields.get("type").and_then(|node| Some((node, node.scalar()?))) else { return of_place };
    if of_place == &SECTION && name != SECTION.name {
        let finding = Diagnostic::new(&rule::UNKNOWN_TYPE, file, node.span).arg("value", name);
        diagnostics.push(finding.arg("values", SECTION.name).help("section"));
        return of_place;
    }
    find_type(name).unwrap_or_else(|| {
        let names = TYPES.iter().map(|kind| kind.name);
        let near = nearest(name, names.clone()).map(std::borrow::Cow::into_owned);
        let all: Vec<_> = names.collect();
        let finding = Diagnostic::new(&rule::UNKNOWN_TYPE, file, node.span).arg("value", name);
        diagnostics.push(finding.arg("values", all.join(", ")).suggest(near));
        of_place
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    fn locales() -> Locales {
        Locales::new(["de", "ar", "de-simple"].map(Language::named).to_vec(), "de").expect("de is there")
    }

    fn placed(path: &str) -> (Option<(String, String)>, Vec<&'static str>) {
        let locales = locales();
        let (place, diagnostics) = place(&FileId::new(path), &locales);
        let place = place.map(|place| (place.id, locales.get(place.locale).id.to_string()));
        (place, diagnostics.iter().map(|finding| finding.rule.name).collect())
    }

    #[test]
    fn a_name_gives_id_and_language() {
        for (path, id, language) in [
            ("content/services/kurs.md", "services/kurs", "de"),
            ("content/services/kurs.de.md", "services/kurs", "de"),
            ("content/services/kurs.ar.md", "services/kurs", "ar"),
            ("content/services/_index.de-simple.md", "services", "de-simple"),
            ("content/_index.md", "", "de"),
            ("content/bericht.2016.md", "bericht.2016", "de"),
            ("content/KURS.MD", "KURS", "de"),
        ] {
            assert_eq!(placed(path), (Some((id.to_owned(), language.to_owned())), vec![]), "{path}");
        }
    }

    #[test]
    fn a_language_that_the_portal_does_not_have_is_told() {
        assert_eq!(placed("content/kurs.arr.md"), (None, vec!["content/unknown-language"]));
    }

    #[test]
    fn a_name_with_umlauts_is_told_with_a_better_one() {
        assert_eq!(placed("content/grüße.md").1, ["files/name-letters"]);
        assert_eq!(plain("Grüße aus Köln.md"), "Gruesse-aus-Koeln.md");
        for (name, better) in [
            ("café.md", "cafe.md"),
            ("cafe\u{301}.md", "cafe.md"),
            ("Łódź-señor-garçon.md", "Lodz-senor-garcon.md"),
            ("Türkçe ışık İyi.md", "Tuerkce-isik-Iyi.md"),
            ("Tiếng Việt đẹp.md", "Tieng-Viet-dep.md"),
            ("مرحبا.md", "-.md"),
        ] {
            assert_eq!(plain(name), better, "{name}");
        }
    }
}
