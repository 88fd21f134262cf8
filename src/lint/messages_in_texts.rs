//! Every message that a text asks for is there in the source language, and gets what it fills in.

use crate::diag::{Diagnostic, nearest, rule};
use crate::i18n::Unsaid;
use crate::markdown::Message;
use crate::portal::{Document, Portal};

pub(super) fn check(portal: &Portal) -> Vec<Diagnostic> {
    let asked = portal.documents().flat_map(|document| document.body.messages.iter().map(move |it| (document, it)));
    asked.filter_map(|(document, message)| finding(portal, document, message)).collect()
}

fn finding(portal: &Portal, document: &Document, message: &Message) -> Option<Diagnostic> {
    let told = |span| Diagnostic::new(&rule::MESSAGE_IN_TEXT, &document.file, span).arg("asked", message.id.as_str());
    match portal.unsaid_in_text(message)? {
        Unsaid::Value(value) => Some(told(message.span).arg("value", value).help("value")),
        // Rules over catalogues tell where.
        Unsaid::Broken => None,
        Unsaid::Missing if portal.catalogues.has(portal.locales().source(), &message.id) => {
            let (attribute, span) = match &message.attribute {
                Some((name, span)) => (name.as_str(), *span),
                None => ("", message.id_span),
            };
            let all = attributes(portal, &message.id);
            let near = nearest(attribute, all.iter().copied()).map(std::borrow::Cow::into_owned);
            let finding = told(span).arg("attributes", all.join(", "));
            let finding = if all.is_empty() { finding.help("no-attribute") } else { finding.help("attribute") };
            Some(finding.suggest(near))
        }
        Unsaid::Missing => {
            let near = nearest(&message.id, portal.catalogues.names()).map(std::borrow::Cow::into_owned);
            Some(told(message.id_span).suggest(near))
        }
    }
}

/// The names of the attributes of a message in the source language.
fn attributes<'a>(portal: &'a Portal, id: &str) -> Vec<&'a str> {
    let mut names = portal.catalogues.attributes(id);
    names.sort_unstable();
    names.dedup();
    names
}
