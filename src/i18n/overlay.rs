//! A message of a later file lies over the one of an earlier; what it does not say, the earlier still says.
//!
//! A portal that words `type-service` anew in one line keeps the attribute `.plural` of Lotse's.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Attribute, Entry, Message, Resource, Term};
use fluent_syntax::serializer::serialize;

/// A message or term as it holds after all files so far, and the file it came from.
struct Said<'a> {
    entry: Entry<&'a str>,
    file: usize,
    completed: bool,
}

/// Writes those messages and terms of some files anew that lack a value or attributes which an earlier file has.
pub(super) fn completed(files: &[Arc<FluentResource>]) -> Option<FluentResource> {
    let mut said: BTreeMap<(bool, &str), Said<'_>> = BTreeMap::new();
    for (file, resource) in files.iter().enumerate() {
        for entry in resource.entries() {
            let Some(name) = name(entry) else { continue };
            let earlier = said.get(&name).filter(|earlier| earlier.file != file);
            let with_rest = earlier.and_then(|earlier| with_rest(entry, &earlier.entry));
            let completed = with_rest.is_some();
            // Nothing is written anew that stands as it is.
            let entry = with_rest.unwrap_or_else(|| entry.clone());
            said.insert(name, Said { entry, file, completed });
        }
    }
    let body: Vec<_> = said.into_values().filter(|said| said.completed).map(|said| said.entry).collect();
    if body.is_empty() {
        return None;
    }
    let text = serialize(&Resource { body });
    Some(FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource))
}

fn name<'a>(entry: &Entry<&'a str>) -> Option<(bool, &'a str)> {
    match entry {
        Entry::Message(message) => Some((false, message.id.name)),
        Entry::Term(term) => Some((true, term.id.name)),
        _ => None,
    }
}

/// A later entry with what it lacks; nothing where it lacks nothing.
fn with_rest<'a>(later: &Entry<&'a str>, earlier: &Entry<&'a str>) -> Option<Entry<&'a str>> {
    match (later, earlier) {
        (Entry::Message(later), Entry::Message(earlier)) => {
            let attributes = rest(&later.attributes, &earlier.attributes);
            let value = later.value.clone().or_else(|| earlier.value.clone());
            if attributes.is_empty() && value == later.value {
                return None;
            }
            let attributes = later.attributes.iter().cloned().chain(attributes).collect();
            Some(Entry::Message(Message { id: later.id.clone(), value, attributes, comment: None }))
        }
        (Entry::Term(later), Entry::Term(earlier)) => {
            let attributes = rest(&later.attributes, &earlier.attributes);
            if attributes.is_empty() {
                return None;
            }
            let attributes = later.attributes.iter().cloned().chain(attributes).collect();
            Some(Entry::Term(Term { id: later.id.clone(), value: later.value.clone(), attributes, comment: None }))
        }
        _ => None,
    }
}

fn rest<'a>(later: &[Attribute<&'a str>], earlier: &[Attribute<&'a str>]) -> Vec<Attribute<&'a str>> {
    let lacks = |attribute: &&Attribute<&str>| !later.iter().any(|own| own.id.name == attribute.id.name);
    earlier.iter().filter(lacks).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resource(text: &str) -> FluentResource {
        FluentResource::try_new(text.to_owned()).expect("the test's text is Fluent")
    }

    fn written(texts: &[&str]) -> String {
        let files: Vec<_> = texts.iter().map(|text| Arc::new(resource(text))).collect();
        completed(&files).map_or_else(String::new, |resource| resource.source().to_owned())
    }

    #[test]
    fn what_a_later_message_does_not_say_the_earlier_still_says() {
        let shipped = "type = Dienst\n    .plural = { $count ->\n        [one] Dienst\n       *[other] Dienste\n    }\n    .short = D\n";
        let completed = written(&[shipped, "type = Angebot\n    .short = A\n"]);
        assert_eq!(
            completed,
            "type = Angebot\n    .short = A\n    .plural =\n        { $count ->\n            [one] Dienst\n           *[other] Dienste\n        }\n"
        );
        assert_eq!(written(&["a = A\n    .b = B\n", "a =\n    .b = C\n"]), "a = A\n    .b = C\n");
        assert_eq!(written(&["-a = A\n    .b = B\n", "-a = C\n", "-a = D\n"]), "-a = D\n    .b = B\n");
    }

    #[test]
    fn a_message_that_lacks_nothing_is_not_written_anew() {
        assert_eq!(written(&["a = A\n    .b = B\n", "a = C\n    .b = D\n"]), "");
        assert_eq!(written(&["a = A\n    .b = B\na = C\n"]), "", "twice in one file is a mistake, told elsewhere");
    }
}
