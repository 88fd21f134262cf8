//! The messages that texts ask for.

use super::Portal;
use crate::i18n::{Args, Said, Unsaid};
use crate::locale::LocaleIx;
use crate::markdown::{Given, Message};

impl Portal {
    /// Returns a message that a text asks for, in the text's language or the nearest of its chain.
    #[must_use]
    pub fn in_text(&self, locale: LocaleIx, message: &Message) -> Option<Said> {
        self.catalogues.message(locale, &message.id, attribute(message), &args(message))
    }

    /// Finds out why the source language does not say a message that a text asks for.
    #[must_use]
    pub fn unsaid_in_text(&self, message: &Message) -> Option<Unsaid> {
        self.catalogues.own(self.locales().source(), &message.id, attribute(message), &args(message)).err()
    }
}

fn attribute(message: &Message) -> Option<&str> {
    message.attribute.as_ref().map(|(name, _)| name.as_str())
}

fn args(message: &Message) -> Args<'_> {
    message.given.iter().fold(Args::new(), |args, (name, given)| match given {
        Given::Text(text) => args.text(name.as_str(), text),
        Given::Number(number) => match number.parse() {
            Ok(number) => args.number(name.as_str(), number),
            Err(_) => args.text(name.as_str(), number),
        },
    })
}
