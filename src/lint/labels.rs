//! Every value of the portal's own vocabularies has a label in the source language that can be said as it is, and those that stand
//! in titles of lists one in every published language.

use std::collections::BTreeSet;

use crate::content::Value;
use crate::diag::{Diagnostic, Level, rule};
use crate::i18n::{Args, Unsaid};
use crate::locale::{LocaleIx, Status};
use crate::portal::Portal;
use crate::source::{FileId, Span};

/// The vocabularies that have lists of their own, with the label in their title.
const IN_TITLES: [&str; 2] = ["topic", "district"];

pub(super) fn check(portal: &Portal) -> Vec<Diagnostic> {
    let source = portal.locales().source();
    let ids = portal.config.vocabularies.labels();
    // What asks for a value, or for what is not there, is told where it stands.
    let lacks = |id: &String| portal.catalogues.own(source, id, None, &Args::new()).err() == Some(Unsaid::Missing);
    let missing = ids.into_iter().filter(lacks);
    let missing = missing
        .map(|id| Diagnostic::new(&rule::MESSAGE_MISSING, &file(portal, source), Span::at(0)).arg("message", id));
    let used = used(portal);
    missing.chain(portal.locales().iter().filter_map(|locale| borrowed(portal, locale, &used))).collect()
}

/// The portal's own words in a language.
fn file(portal: &Portal, locale: LocaleIx) -> FileId {
    FileId::new(&format!("i18n/{}/portal.ftl", portal.locales().get(locale).id))
}

/// The labels of what documents name, that lists have in their titles.
fn used(portal: &Portal) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    for entry in portal.entries() {
        portal.entry(entry).source.record.each_value(|_, item| {
            if let Value::Term(vocabulary, id) = &item.value
                && IN_TITLES.contains(vocabulary)
            {
                used.insert(format!("{vocabulary}-{id}"));
            }
        });
    }
    used
}

/// Labels that another language lends to titles, where nothing can say that it is another.
fn borrowed(portal: &Portal, locale: LocaleIx, used: &BTreeSet<String>) -> Option<Diagnostic> {
    let language = portal.locales().get(locale);
    let is_other = |id: &&String| {
        let said = portal.catalogues.label(locale, id).filter(|said| said.locale != locale);
        // Easy German may borrow from German.
        said.is_some_and(|said| !(language.is_german() && portal.locales().get(said.locale).is_german()))
    };
    let labels: Vec<String> = used.iter().filter(is_other).cloned().collect();
    (language.status == Status::Published && !labels.is_empty()).then(|| {
        let file = file(portal, locale);
        let finding = Diagnostic::new(&rule::MESSAGE_REQUIRED, &file, Span::at(0)).level(Level::Warning).help("label");
        let finding = finding.names(&labels);
        finding.arg("language", &*language.name).arg("file", file.as_str())
    })
}
