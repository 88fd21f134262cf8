//! One message or term of a catalogue, with the file that it stands in.

use std::collections::BTreeMap;

use fluent_syntax::ast::{self, Attribute, Pattern};

use crate::diag::{Diagnostic, Rule};
use crate::i18n::{Catalogue, Origin};
use crate::source::Span;

/// What an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Message,
    Term,
}

/// A message or a term.
#[derive(Clone, Copy)]
pub(super) struct Entry<'a> {
    pub(super) catalogue: &'a Catalogue,
    pub(super) kind: Kind,
    /// The name, without the `-` of a term.
    pub(super) name: &'a str,
    pub(super) value: Option<&'a Pattern<&'a str>>,
    pub(super) attributes: &'a [Attribute<&'a str>],
}

/// The entries that count in a language.
pub(super) type Entries<'a> = BTreeMap<(Kind, &'a str), Entry<'a>>;

/// Goes through the messages and terms of a catalogue in their order.
pub(super) fn entries(catalogue: &Catalogue) -> impl Iterator<Item = Entry<'_>> {
    catalogue.entries().filter_map(move |entry| match entry {
        ast::Entry::Message(message) => Some(Entry {
            catalogue,
            kind: Kind::Message,
            name: message.id.name,
            value: message.value.as_ref(),
            attributes: &message.attributes,
        }),
        ast::Entry::Term(term) => Some(Entry {
            catalogue,
            kind: Kind::Term,
            name: term.id.name,
            value: Some(&term.value),
            attributes: &term.attributes,
        }),
        _ => None,
    })
}

impl<'a> Entry<'a> {
    pub(super) fn key(&self) -> (Kind, &'a str) {
        (self.kind, self.name)
    }

    /// The name as it is referred to.
    pub(super) fn shown_name(&self) -> String {
        match self.kind {
            Kind::Message => self.name.to_owned(),
            Kind::Term => format!("-{}", self.name),
        }
    }

    pub(super) fn is_own(&self) -> bool {
        self.catalogue.origin == Origin::Portal
    }

    /// Its texts: the value and the attributes.
    pub(super) fn patterns(&self) -> impl Iterator<Item = &'a Pattern<&'a str>> + use<'a> {
        self.value.into_iter().chain(self.attributes.iter().map(|attribute| &attribute.value))
    }

    /// Finds the place of a part of it.
    pub(super) fn place(&self, part: &str) -> Span {
        self.catalogue.place(part)
    }

    /// Reports that a rule found something in a part of it.
    pub(super) fn finding(&self, rule: &'static Rule, part: &str) -> Diagnostic {
        Diagnostic::new(rule, &self.catalogue.file, self.place(part)).arg("message", self.shown_name())
    }

    /// The lines of the comment right above it, the lowest first, without their sign.
    pub(super) fn comment(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let before = &self.catalogue.text()[..self.place(self.name).start];
        let lines = before.strip_suffix('-').unwrap_or(before).lines().rev();
        lines.map_while(|line| line.strip_prefix('#')).filter(|line| !line.starts_with('#')).map(str::trim)
    }
}
