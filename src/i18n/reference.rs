//! References inside messages: `{ other-message }` and `{ -term }`.

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Pattern};

use super::parse::place_of;
use super::pattern::{Part, parts, texts};
use crate::source::Span;

/// A reference to another entry.
pub(super) struct Reference {
    /// The name of the entry that it stands in.
    pub(super) entry: String,
    /// What it refers to: messages by their name, terms with `-` before it.
    pub(super) name: String,
    /// Its place.
    pub(super) span: Span,
}

/// Finds what the entries of a catalogue refer to.
pub(super) fn references(resource: &FluentResource) -> Vec<Reference> {
    let mut found = Vec::new();
    for entry in resource.entries() {
        let Some(own) = name(entry) else { continue };
        for part in texts(entry).flat_map(parts) {
            let (name, part) = match part {
                Part::Message(name) => (name.to_owned(), name),
                Part::Term(name, _) => (format!("-{name}"), name),
                _ => continue,
            };
            found.push(Reference { entry: own.clone(), name, span: place_of(resource.source(), part) });
        }
    }
    found
}

/// Finds the values that a text is filled with, by their names without `$`, with the places.
pub(super) fn variables(source: &str, pattern: &Pattern<&str>) -> Vec<(String, Span)> {
    let found = parts(pattern).into_iter().filter_map(|part| match part {
        Part::Variable(name, _) => Some((name.to_owned(), place_of(source, name))),
        _ => None,
    });
    found.collect()
}

/// Collects the names that a catalogue defines, in the form in which they are referred to.
pub(super) fn names(resource: &FluentResource) -> Vec<String> {
    resource.entries().filter_map(name).collect()
}

/// Returns the name of a message, or of a term with `-` before it.
pub(super) fn name(entry: &Entry<&str>) -> Option<String> {
    match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        Entry::Term(term) => Some(format!("-{}", term.id.name)),
        _ => None,
    }
}
