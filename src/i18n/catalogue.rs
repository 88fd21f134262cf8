//! All messages of all languages of a portal.

use std::collections::BTreeSet;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentArgs, FluentError, FluentResource};
use fluent_syntax::ast;

use crate::diag::{Arg, Diagnostic, rule};
use crate::locale::{LocaleIx, Locales};
use crate::source::{FileId, Span};

use super::parse::{parse, place_of};
use super::pattern::{Part, parts, texts};
use super::plural::{count_by, with_plurals};
use super::reference::{self, Reference};
use super::{Args, Required, RequiredLabels, Said, function, marks, overlay};

pub(super) type Bundle = FluentBundle<Arc<FluentResource>>;

/// Whose words a catalogue holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// It comes with Lotse.
    Lotse,
    /// The portal brings it.
    Portal,
}

/// One file of messages, as it was written.
pub struct Catalogue {
    /// The language of its words.
    pub locale: LocaleIx,
    /// Its file.
    pub file: FileId,
    /// Whose it is.
    pub origin: Origin,
    resource: Arc<FluentResource>,
}

impl Catalogue {
    /// Goes through its messages and terms in their order; comments and what could not be read are left out.
    pub fn entries(&self) -> impl Iterator<Item = &ast::Entry<&str>> {
        self.resource.entries()
    }

    /// Returns its text; messages nested too deeply are blank in it.
    #[must_use]
    pub fn text(&self) -> &str {
        self.resource.source()
    }

    /// Finds the place of a name or a text that one of its entries holds.
    #[must_use]
    pub fn place(&self, part: &str) -> Span {
        place_of(self.text(), part).within(self.text())
    }
}

/// Why a language does not say a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unsaid {
    /// There is none of this name, or it lacks the attribute or the text.
    Missing,
    /// It needs a value of this name, which was not given.
    Value(String),
    /// It refers to something that is not there, or to itself.
    Broken,
}

/// The messages of a portal.
pub struct Catalogues {
    bundles: Vec<Bundle>,
    files: Vec<Catalogue>,
    locales: Locales,
}

/// Reads the catalogues of each language; of two messages with one name, that of the later file counts. Attributes that it lacks
/// are those of the earlier.
#[must_use]
pub fn load(locales: &Locales, files: &[(LocaleIx, FileId, Origin, String)]) -> (Catalogues, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let (mut kept, mut missing) = (Vec::new(), Vec::new());
    let bundles = locales
        .iter()
        .map(|locale| {
            let mut bundle = empty_bundle(&locales.get(locale).formats);
            function::register(&mut bundle);
            let (mut references, mut names) = (Vec::new(), BTreeSet::new());
            let mut resources = Vec::new();
            for (_, file, origin, text) in files.iter().filter(|(of, ..)| *of == locale) {
                let (resource, found) = parse(file, text);
                let resource = Arc::new(resource);
                kept.push(Catalogue { locale, file: file.clone(), origin: *origin, resource: Arc::clone(&resource) });
                diagnostics.extend(found);
                names.extend(reference::names(&resource));
                references.extend(reference::references(&resource).into_iter().map(|reference| (file, reference)));
                resources.push(resource);
            }
            let completed = overlay::completed(&resources);
            for resource in resources.into_iter().chain(completed.map(Arc::new)) {
                bundle.add_resource_overriding(with_plurals(&resource));
            }
            missing.extend(references.into_iter().filter(|(_, reference)| !names.contains(&reference.name)));
            bundle
        })
        .collect();
    diagnostics.extend(missing.into_iter().map(|(file, reference)| to_nothing(file, reference, &kept)));
    (Catalogues { bundles, files: kept, locales: locales.clone() }, diagnostics)
}

/// Tells a reference to nothing; where the message has a value of that name, only its `$` is missing.
fn to_nothing(file: &FileId, Reference { entry, name, span }: Reference, all: &[Catalogue]) -> Diagnostic {
    let same = all
        .iter()
        .flat_map(|catalogue| catalogue.entries().filter(|other| reference::name(other) == Some(entry.clone())));
    let mut parts = same.flat_map(texts).flat_map(parts);
    let is_value = parts.any(|part| matches!(part, Part::Variable(other, _) if other == name));
    let finding = Diagnostic::new(&rule::MESSAGE_REFERENCE, file, span).arg("reference", name);
    if is_value { finding.help("value") } else { finding }
}

/// Makes a bundle whose numbers are formatted by CLDR, with Latin digits.
pub(super) fn empty_bundle(formats: &str) -> Bundle {
    let language = formats.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    count_by(&mut bundle, formats);
    bundle.set_formatter(Some(function::written));
    bundle
}

/// Fills arguments into Fluent's form of them.
pub(super) fn fluent_args<'a>(args: &'a [(&'static str, Arg)]) -> FluentArgs<'a> {
    let mut filled = FluentArgs::new();
    for (name, arg) in args {
        match arg {
            Arg::Text(text) => filled.set(*name, marks::clean(text)),
            Arg::Number(number) => filled.set(*name, *number),
        }
    }
    filled
}

/// Formats a message of a bundle, unless anything in it is missing.
pub(super) fn format(
    bundle: &Bundle,
    id: &str,
    attribute: Option<&str>,
    args: &FluentArgs<'_>,
) -> Result<String, Unsaid> {
    let message = bundle.get_message(id).ok_or(Unsaid::Missing)?;
    let pattern = match attribute {
        None => message.value(),
        Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
    };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern.ok_or(Unsaid::Missing)?, Some(args), &mut errors);
    match errors.first() {
        None => marks::finished(text).ok_or(Unsaid::Broken),
        Some(FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { id }))) => {
            Err(Unsaid::Value(id.clone()))
        }
        Some(_) => Err(Unsaid::Broken),
    }
}

impl Catalogues {
    /// Returns a message in a language, or in the nearest of its chain that has it.
    #[must_use]
    pub fn message(&self, locale: LocaleIx, id: &str, attribute: Option<&str>, args: &Args<'_>) -> Option<Said> {
        let (own, others) = self.locales.chain(locale).split_first().expect("a chain begins with its own language");
        self.own(*own, id, attribute, args).ok().or_else(|| {
            // What is filled in stays in the language of the page.
            let args = args.of(self.locales.get(locale));
            others.iter().find_map(|locale| self.own(*locale, id, attribute, &args).ok())
        })
    }

    /// Returns a message without arguments.
    #[must_use]
    pub fn label(&self, locale: LocaleIx, id: &str) -> Option<Said> {
        self.message(locale, id, None, &Args::new())
    }

    /// Returns a message in a language itself, without any that stands in.
    ///
    /// # Errors
    /// What keeps the language from saying it.
    pub fn own(&self, locale: LocaleIx, id: &str, attribute: Option<&str>, args: &Args<'_>) -> Result<Said, Unsaid> {
        let marked = format(&self.bundles[locale.index()], id, attribute, args.fluent())?;
        Ok(Said { locale, marked, direction: self.locales.get(locale).direction })
    }

    /// Returns a message for a place where no element can stand, which is why every published language has it.
    #[must_use]
    pub fn required(&self, locale: LocaleIx, message: Required, args: &Args<'_>) -> Option<Said> {
        self.message(locale, message.id(), None, args)
    }

    /// Returns the label of a value of a vocabulary for a place where no element can stand.
    #[must_use]
    pub fn required_label(&self, locale: LocaleIx, labels: RequiredLabels, value: &str) -> Option<Said> {
        self.label(locale, &labels.of(value))
    }

    /// Tells whether a language itself says a message, or an attribute of it, if its values are given.
    #[must_use]
    pub fn says(&self, locale: LocaleIx, id: &str, attribute: Option<&str>) -> bool {
        matches!(self.own(locale, id, attribute, &Args::new()), Ok(_) | Err(Unsaid::Value(_)))
    }

    /// Tells whether a language itself has a message.
    #[must_use]
    pub fn has(&self, locale: LocaleIx, id: &str) -> bool {
        self.bundles[locale.index()].has_message(id)
    }

    /// Returns all files that the messages came from; of two entries with one name in one language, the later counts.
    #[must_use]
    pub fn files(&self) -> &[Catalogue] {
        &self.files
    }

    /// Goes through the names of the messages of the source language.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let files = self.files.iter().filter(|file| file.locale == self.locales.source());
        files.flat_map(Catalogue::entries).filter_map(|entry| match entry {
            ast::Entry::Message(message) => Some(message.id.name),
            _ => None,
        })
    }

    /// Returns the name of the first file that has a message in the source language.
    #[must_use]
    pub fn file_of(&self, id: &str) -> Option<&str> {
        let has = |file: &&Catalogue| {
            file.entries().any(|entry| matches!(entry, ast::Entry::Message(it) if it.id.name == id))
        };
        let mut files = self.files.iter().filter(|file| file.locale == self.locales.source());
        files.find(has).map(|file| file.file.name())
    }

    /// Returns the names of the attributes of a message in the source language, each as often as a file has it.
    #[must_use]
    pub fn attributes(&self, id: &str) -> Vec<&str> {
        let files = self.files.iter().filter(|file| file.locale == self.locales.source());
        let named = files.flat_map(Catalogue::entries).filter_map(|entry| match entry {
            ast::Entry::Message(message) if message.id.name == id => Some(&message.attributes),
            _ => None,
        });
        named.flatten().map(|attribute| attribute.id.name).collect()
    }

    /// Returns the languages.
    #[must_use]
    pub fn locales(&self) -> &Locales {
        &self.locales
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Language;

    fn catalogues() -> Catalogues {
        let language = |id: &str, fallback: &[&str]| Language {
            fallback: fallback.iter().map(|id| (*id).into()).collect(),
            ..Language::named(id)
        };
        let locales = Locales::new(vec![language("de", &[]), language("ar", &["de"])], "de").expect("both are there");
        let files = [
            (
                "de",
                "count = { $count ->\n    [one] ein Angebot\n   *[other] { $count } Angebote\n }\nonly = Nur deutsch\n",
            ),
            ("ar", "count = { $count ->\n    [two] عرضان\n   *[other] { $count } عروض\n }\nbroken = { $missing }\n"),
        ]
        .map(|(id, text)| {
            let locale = locales.find(id).expect("the language is configured");
            (locale, FileId::new("i18n/x.ftl"), Origin::Lotse, text.to_owned())
        });
        load(&locales, &files).0
    }

    fn said(id: &str, locale: &str, count: f64) -> Option<(String, String)> {
        let catalogues = catalogues();
        let locale = catalogues.locales.find(locale).expect("the language is configured");
        let args = Args::new().number("count", count);
        let said = catalogues.message(locale, id, None, &args)?;
        Some((said.marked, catalogues.locales.get(said.locale).id.to_string()))
    }

    #[test]
    fn numbers_take_the_plural_of_their_language_and_latin_digits() {
        assert_eq!(said("count", "ar", 2.0), Some(("عرضان".to_owned(), "ar".to_owned())));
        assert_eq!(said("count", "ar", 1234.0).map(|said| said.0), Some("\u{2068}1,234\u{2069} عروض".to_owned()));
        assert_eq!(said("count", "de", 1.0).map(|said| said.0), Some("ein Angebot".to_owned()));
    }

    #[test]
    fn a_missing_message_takes_the_next_language_and_says_which() {
        assert_eq!(said("only", "ar", 0.0), Some(("Nur deutsch".to_owned(), "de".to_owned())));
    }

    #[test]
    fn a_message_that_refers_to_nothing_is_never_shown() {
        assert_eq!(said("broken", "ar", 0.0), None);
    }
}
