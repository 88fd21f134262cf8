//! References inside messages: `{ other-message }` and `{ -term }`.

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::catalogue::place_of;
use crate::source::Span;

/// Finds what the messages of a catalogue refer to, with the places: messages by their name, terms with `-` before it.
pub(super) fn references(resource: &FluentResource) -> Vec<(String, Span)> {
    let mut found = Found { source: resource.source(), references: Vec::new(), variables: Vec::new() };
    for entry in resource.entries() {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (Some(&term.value), &term.attributes),
            _ => continue,
        };
        value
            .into_iter()
            .chain(attributes.iter().map(|attribute| &attribute.value))
            .for_each(|pattern| found.pattern(pattern));
    }
    found.references
}

/// Finds the values that a text is filled with, by their names without `$`, with the places.
pub(super) fn variables(source: &str, pattern: &Pattern<&str>) -> Vec<(String, Span)> {
    let mut found = Found { source, references: Vec::new(), variables: Vec::new() };
    found.pattern(pattern);
    found.variables
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

struct Found<'a> {
    source: &'a str,
    references: Vec<(String, Span)>,
    variables: Vec<(String, Span)>,
}

impl<'a> Found<'a> {
    fn pattern(&mut self, pattern: &Pattern<&'a str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'a str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'a str>) {
        match inline {
            InlineExpression::MessageReference { id, .. } => {
                self.references.push((id.name.to_owned(), place_of(self.source, id.name)));
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.push((format!("-{}", id.name), place_of(self.source, id.name)));
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::VariableReference { id } => {
                self.variables.push((id.name.to_owned(), place_of(self.source, id.name)));
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&'a str>) {
        arguments.positional.iter().for_each(|argument| self.inline(argument));
        arguments.named.iter().for_each(|argument| self.inline(&argument.value));
    }
}
