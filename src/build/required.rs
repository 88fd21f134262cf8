//! Messages that every published language must have, since no element can tell that another language stands in for them.
//!
//! Templates are asked for those that they put into attributes; views and exports name theirs as
//! [`Required`](crate::i18n::Required); the bodies of texts have a few of their own.

use std::collections::BTreeSet;

use crate::config::Config;
use crate::content::vocabulary;
use crate::diag::{Diagnostic, rule};
use crate::i18n::{Catalogues, required};
use crate::locale::{LocaleIx, Status};
use crate::markdown;
use crate::source::{FileId, Sources, Span};
use crate::theme::Theme;

/// Tells each published language what its catalogue lacks, where it is to be added.
pub(super) fn check(own: &dyn Sources, config: &Config, catalogues: &Catalogues, theme: &Theme) -> Vec<Diagnostic> {
    let all = all(catalogues, theme);
    let locales = catalogues.locales();
    // A language that is not published yet may borrow words: the preview shows where.
    let is_published = |locale: &LocaleIx| locales.get(*locale).status == Status::Published;
    let published = locales.iter().filter(|locale| *locale != locales.source() && is_published(locale));
    let lacking = published.filter_map(|locale| {
        // What the source language lacks as well is told by other rules.
        let lacks = |id: &str, attribute: Option<&str>| {
            !catalogues.says(locale, id, attribute) && catalogues.says(locales.source(), id, attribute)
        };
        let lacking = all.iter().filter(|(id, attribute)| lacks(id, attribute.as_deref()));
        let names: Vec<String> = lacking
            .map(|(id, attribute)| {
                attribute.as_ref().map_or_else(|| id.clone(), |attribute| format!("{id}.{attribute}"))
            })
            .collect();
        let language = locales.get(locale);
        let place = place(own, config, &language.id);
        (!names.is_empty()).then(|| {
            Diagnostic::new(&rule::MESSAGE_REQUIRED, &place.0, place.1)
                .arg("language", &*language.name)
                .arg("count", names.len())
                .arg("messages", names.join(", "))
                .arg("file", format!("i18n/{}/interface.ftl", language.id))
        })
    });
    lacking.collect()
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

/// The portal's own file for the words of a language, else what it says of the language, else where it names it.
fn place(own: &dyn Sources, config: &Config, id: &str) -> (FileId, Span) {
    let files = ["interface.ftl", "language.toml"].map(|name| FileId::new(&format!("i18n/{id}/{name}")));
    if let Some(file) = files.into_iter().find(|file| own.read(file).is_ok()) {
        return (file, Span::at(0));
    }
    let named = config.languages.iter().find(|(language, _)| language == id);
    (config.file.clone(), named.map_or(Span::at(0), |(_, span)| *span))
}
