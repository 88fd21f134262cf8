//! Messages that every published language must have, since no element can tell that another language stands in for them.
//!
//! Templates are asked for those that they put into attributes; views and exports name theirs as
//! [`Required`](crate::i18n::Required); the bodies of texts have a few of their own.

use std::collections::{BTreeMap, BTreeSet};

use crate::config::Config;
use crate::content::vocabulary;
use crate::diag::{Diagnostic, rule};
use crate::i18n::{Catalogues, required};
use crate::lint;
use crate::locale::{LocaleIx, Status};
use crate::markdown;
use crate::portal::Portal;
use crate::source::{FileId, Sources, Span};
use crate::theme::Theme;

/// Tells each published language what its catalogues lack, file by file, where it is to be added. A copy of the source text is
/// no translation.
pub(super) fn check(own: &dyn Sources, portal: &Portal, theme: &Theme) -> Vec<Diagnostic> {
    let catalogues = &portal.catalogues;
    let all = all(catalogues, theme);
    let locales = catalogues.locales();
    // A language that is not published yet may borrow words: the preview shows where.
    let is_published = |locale: &LocaleIx| locales.get(*locale).status == Status::Published;
    let published = locales.iter().filter(|locale| *locale != locales.source() && is_published(locale));
    let published: Vec<LocaleIx> = published.collect();
    let mut found = Vec::new();
    for (locale, copies) in lint::copied_messages(portal, &published) {
        // What the source language lacks as well is told by other rules.
        let lacks = |asked: &(String, Option<String>)| {
            let (id, attribute) = (&asked.0, asked.1.as_deref());
            (!catalogues.says(locale, id, attribute) || copies.contains(asked))
                && catalogues.says(locales.source(), id, attribute)
        };
        let mut of_file: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for (id, attribute) in all.iter().filter(|asked| lacks(asked)) {
            let name = attribute.as_ref().map_or_else(|| id.clone(), |attribute| format!("{id}.{attribute}"));
            of_file.entry(catalogues.file_of(id).unwrap_or("interface.ftl")).or_default().push(name);
        }
        let language = locales.get(locale);
        found.extend(of_file.into_iter().map(|(file, names)| {
            let (place, span) = place(own, &portal.config, &language.id, file);
            Diagnostic::new(&rule::MESSAGE_REQUIRED, &place, span)
                .names(&names)
                .arg("language", &*language.name)
                .arg("file", format!("i18n/{}/{file}", language.id))
        }));
    }
    found
}

fn all(catalogues: &Catalogues, theme: &Theme) -> BTreeSet<(String, Option<String>)> {
    let alone = required::ALL.iter().map(|message| message.id().to_owned());
    let labels = required::LABELS.iter().flat_map(|labels| {
        let vocabulary = vocabulary::ALL.iter().find(|vocabulary| vocabulary.name == labels.vocabulary());
        let values = vocabulary.map_or(&[][..], |vocabulary| vocabulary.values);
        values.iter().map(|value| labels.of(value))
    });
    let texts = markdown::WORDS.iter().map(|word| (*word).to_owned());
    let named = alone.chain(labels).chain(texts).map(|id| (id, None));
    named.chain(theme.required(catalogues)).collect()
}

/// The portal's own file of a name, else what it says of the language, else where it names it.
fn place(own: &dyn Sources, config: &Config, id: &str, name: &str) -> (FileId, Span) {
    let files = [name, "language.toml"].map(|name| FileId::new(&format!("i18n/{id}/{name}")));
    if let Some(file) = files.into_iter().find(|file| own.read(file).is_ok()) {
        return (file, Span::at(0));
    }
    let named = config.languages.iter().find(|(language, _)| language == id);
    (config.file.clone(), named.map_or(Span::at(0), |(_, span)| *span))
}
