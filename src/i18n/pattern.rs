//! The parts of a message's text. Whoever looks into one goes through them here.

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant};

/// What a variable does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// It is filled in, itself or through a function.
    Shown,
    /// It chooses a case.
    Selects,
}

/// A part of a text.
#[derive(Clone, Copy)]
pub enum Part<'a> {
    /// Words.
    Text(&'a str),
    /// A text in quotation marks, as it is written.
    Literal(&'a str),
    /// The name of a value, without `$`, and what it does.
    Variable(&'a str, Role),
    /// The name of a function.
    Function(&'a str),
    /// The name of another message.
    Message(&'a str),
    /// The name of a term, and what is passed to it.
    Term(&'a str, Option<&'a CallArguments<&'a str>>),
    /// A choice: what it looks at, and its cases.
    Select(&'a InlineExpression<&'a str>, &'a [Variant<&'a str>]),
}

/// Goes through the texts of an entry: the value and those of the attributes; comments and broken lines have none.
pub fn texts<'a>(entry: &'a Entry<&'a str>) -> impl Iterator<Item = &'a Pattern<&'a str>> {
    let (value, attributes) = match entry {
        Entry::Message(message) => (message.value.as_ref(), &message.attributes[..]),
        Entry::Term(term) => (Some(&term.value), &term.attributes[..]),
        _ => (None, &[][..]),
    };
    value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value))
}

/// Takes a text apart, in the order in which it is written.
#[must_use]
pub fn parts<'a>(pattern: &'a Pattern<&'a str>) -> Vec<Part<'a>> {
    let mut found = Vec::new();
    collect(pattern, &mut found);
    found
}

/// Returns a text and the texts of its cases: each is read without the others.
#[must_use]
pub fn leaves<'a>(pattern: &'a Pattern<&'a str>) -> Vec<&'a Pattern<&'a str>> {
    let cases = parts(pattern).into_iter().flat_map(|part| match part {
        Part::Select(_, variants) => variants,
        _ => &[],
    });
    std::iter::once(pattern).chain(cases.map(|variant| &variant.value)).collect()
}

/// Goes through the pieces of a text that are words, without those of its cases.
pub fn own_texts<'a>(pattern: &Pattern<&'a str>) -> impl Iterator<Item = &'a str> {
    pattern.elements.iter().filter_map(|element| match element {
        PatternElement::TextElement { value } => Some(*value),
        PatternElement::Placeable { .. } => None,
    })
}

/// Returns all words of a text and of its cases.
#[must_use]
pub fn text(pattern: &Pattern<&str>) -> String {
    let parts = parts(pattern);
    let texts = parts.iter().filter_map(|part| if let Part::Text(text) = part { Some(*text) } else { None });
    texts.collect::<Vec<_>>().join(" ")
}

fn collect<'a>(pattern: &'a Pattern<&'a str>, found: &mut Vec<Part<'a>>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => found.push(Part::Text(value)),
            PatternElement::Placeable { expression } => inside(expression, Role::Shown, found),
        }
    }
}

fn inside<'a>(expression: &'a Expression<&'a str>, role: Role, found: &mut Vec<Part<'a>>) {
    match expression {
        Expression::Inline(inline) => in_line(inline, role, found),
        Expression::Select { selector, variants } => {
            found.push(Part::Select(selector, variants));
            in_line(selector, Role::Selects, found);
            for variant in variants {
                collect(&variant.value, found);
            }
        }
    }
}

fn in_line<'a>(inline: &'a InlineExpression<&'a str>, role: Role, found: &mut Vec<Part<'a>>) {
    match inline {
        InlineExpression::StringLiteral { value } => found.push(Part::Literal(value)),
        InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::VariableReference { id } => found.push(Part::Variable(id.name, role)),
        InlineExpression::MessageReference { id, .. } => found.push(Part::Message(id.name)),
        InlineExpression::TermReference { id, arguments, .. } => {
            found.push(Part::Term(id.name, arguments.as_ref()));
            if let Some(arguments) = arguments {
                passed(arguments, role, found);
            }
        }
        InlineExpression::FunctionReference { id, arguments } => {
            found.push(Part::Function(id.name));
            passed(arguments, role, found);
        }
        InlineExpression::Placeable { expression } => inside(expression, role, found),
    }
}

fn passed<'a>(arguments: &'a CallArguments<&'a str>, role: Role, found: &mut Vec<Part<'a>>) {
    let named = arguments.named.iter().map(|argument| &argument.value);
    arguments.positional.iter().chain(named).for_each(|argument| in_line(argument, role, found));
}
