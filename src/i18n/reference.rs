//! References inside messages: `{ other-message }` and `{ -term }`.

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Pattern};

use super::parse::place_of;
use super::pattern::{Part, parts, texts};
use crate::source::Span;

/// Finds what the messages of a catalogue refer to, with the places: messages by their name, terms with `-` before it.
pub(super) fn references(resource: &FluentResource) -> Vec<(String, Span)> {
    let place = |name| place_of(resource.source(), name);
    let found = resource.entries().flat_map(texts).flat_map(parts).filter_map(|part| match part {
        Part::Message(name) => Some((name.to_owned(), place(name))),
        Part::Term(name, _) => Some((format!("-{name}"), place(name))),
        _ => None,
    });
    found.collect()
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
    let name = |entry: &Entry<&str>| match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        Entry::Term(term) => Some(format!("-{}", term.id.name)),
        _ => None,
    };
    resource.entries().filter_map(name).collect()
}
