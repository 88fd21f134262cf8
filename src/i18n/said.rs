//! What is filled into messages, and what comes of it.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};

use super::marks::{self, Kind};
use crate::locale::{Direction, Language, LocaleIx};

/// Values for the placeables of a message, by their names; marks inside them are taken away.
#[derive(Default)]
pub struct Args<'a>(FluentArgs<'a>);

impl<'a> Args<'a> {
    /// Begins without any.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds texts in the language of the message, each isolated.
    #[must_use]
    pub fn texts(pairs: &[(&'a str, &'a str)]) -> Self {
        pairs.iter().fold(Self::new(), |args, (name, text)| args.text(*name, text))
    }

    /// Adds a text; one that looks like a number stays a text.
    #[must_use]
    pub fn text(mut self, name: impl Into<Cow<'a, str>>, text: &'a str) -> Self {
        self.0.set(name, FluentValue::String(marks::clean(text)));
        self
    }

    /// Adds a text that was made for this.
    #[must_use]
    pub fn owned(mut self, name: impl Into<Cow<'a, str>>, text: &str) -> Self {
        self.0.set(name, FluentValue::from(marks::clean(text).into_owned()));
        self
    }

    /// Adds a number, which chooses plurals and is written as the language writes it.
    #[must_use]
    pub fn number(mut self, name: impl Into<Cow<'a, str>>, number: f64) -> Self {
        self.0.set(name, FluentValue::from(number));
        self
    }

    /// Adds words of another language, which keep its tag and direction.
    #[must_use]
    pub fn foreign(self, name: impl Into<Cow<'a, str>>, text: &str, tag: &str, dir: Direction) -> Self {
        self.part(name, Kind::Foreign(tag, dir), text)
    }

    /// Adds a phone number.
    #[must_use]
    pub fn phone(self, name: impl Into<Cow<'a, str>>, number: &str) -> Self {
        self.part(name, Kind::Phone, number)
    }

    /// Adds an address for mail, or on the web.
    #[must_use]
    pub fn email(self, name: impl Into<Cow<'a, str>>, address: &str) -> Self {
        self.part(name, Kind::Email, address)
    }

    /// Adds a postal address.
    #[must_use]
    pub fn address(self, name: impl Into<Cow<'a, str>>, address: &str) -> Self {
        self.part(name, Kind::Address, address)
    }

    /// Adds another message in a language of the page: its parts stay parts, and where it is of another language it says so.
    #[must_use]
    pub fn said(mut self, name: impl Into<Cow<'a, str>>, said: &Said, page: LocaleIx, own: &Language) -> Self {
        if said.locale != page {
            return self.foreign(name, &said.bare(), &own.lang, own.direction);
        }
        self.0.set(name, FluentValue::from(marks::nested(&said.marked)));
        self
    }

    /// Adds a place for HTML, 0 or 1, that [`Said::html_with`] puts in.
    #[must_use]
    pub fn hole(mut self, name: impl Into<Cow<'a, str>>, number: usize) -> Self {
        self.0.set(name, FluentValue::from(marks::hole(number)));
        self
    }

    fn part(mut self, name: impl Into<Cow<'a, str>>, kind: Kind<'_>, text: &str) -> Self {
        self.0.set(name, FluentValue::from(marks::part(kind, text)));
        self
    }

    /// The same for a message of another language: texts that have words say that they are of the page's language.
    pub(super) fn of(&self, page: &Language) -> Args<'static> {
        let pairs = self.0.iter().map(|(name, value)| {
            let value = match value {
                FluentValue::String(text) if text.contains(char::is_alphabetic) && !marks::has_parts(text) => {
                    FluentValue::from(marks::part_again(Kind::Foreign(&page.lang, page.direction), text))
                }
                value => value.into_owned(),
            };
            (name.to_owned(), value)
        });
        Args(pairs.collect())
    }

    /// The values in their order, for where no language has the message.
    #[must_use]
    pub fn joined(&self) -> String {
        let values = self.0.iter().filter_map(|(_, value)| match value {
            FluentValue::String(text) => Some(marks::bare(text)),
            FluentValue::Number(number) => Some(number.as_string().into_owned()),
            _ => None,
        });
        values.collect::<Vec<_>>().join(" ")
    }

    pub(super) fn fluent(&self) -> &FluentArgs<'a> {
        &self.0
    }
}

/// A message in the language it was found in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Its language: the one asked for, or one that stands in for it.
    pub locale: LocaleIx,
    pub(super) marked: String,
    pub(super) direction: Direction,
}

impl Said {
    /// Returns it as safe HTML, with an element around each part that was filled in.
    #[must_use]
    pub fn html(&self) -> String {
        marks::html(&self.marked, &[])
    }

    /// Returns it as safe HTML with other safe HTML in its places, by their numbers.
    #[must_use]
    pub fn html_with(&self, filling: &[&str]) -> String {
        marks::html(&self.marked, filling)
    }

    /// Returns it for a title or an attribute: isolates stand around what would be read in the wrong order without them.
    ///
    /// There its language cannot be told, so ask for a [`Required`](super::Required) message, or tell the language beside it.
    #[must_use]
    pub fn plain(&self) -> String {
        marks::plain(&self.marked, self.direction)
    }

    /// Returns its words alone, for addresses and files that other programs read.
    #[must_use]
    pub fn bare(&self) -> String {
        marks::bare(&self.marked)
    }

    /// Tells whether parts of it are kept apart, so that its words alone are less than its HTML.
    #[must_use]
    pub fn has_parts(&self) -> bool {
        marks::has_parts(&self.marked)
    }
}
