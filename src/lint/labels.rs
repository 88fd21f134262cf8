//! Every value of the portal's own vocabularies has a label in the source language.

use crate::diag::{Diagnostic, rule};
use crate::i18n::{Args, Unsaid};
use crate::portal::Portal;
use crate::source::{FileId, Span};

pub(super) fn check(portal: &Portal) -> Vec<Diagnostic> {
    let source = portal.locales().source();
    let file = FileId::new(&format!("i18n/{}/portal.ftl", portal.locales().get(source).id));
    let ids = portal.config.vocabularies.labels();
    ids.into_iter()
        // What asks for a value, or for what is not there, is told where it stands.
        .filter(|id| portal.catalogues.own(source, id, None, &Args::new()).err() == Some(Unsaid::Missing))
        .map(|id| Diagnostic::new(&rule::MESSAGE_MISSING, &file, Span::at(0)).arg("message", id))
        .collect()
}
