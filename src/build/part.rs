//! Which outputs a build makes: all, or those of some languages.

use std::collections::BTreeSet;

use super::Outputs;
use super::publish::Part;
use crate::locale::LocaleIx;
use crate::portal::Portal;

/// What of a site is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Selection {
    /// All of it.
    Whole,
    /// The outputs of some languages. What belongs to no language, such as images and the choice of languages, goes with the
    /// source language, so that each output is in one part alone.
    Languages(BTreeSet<LocaleIx>),
}

impl Selection {
    /// Tells whether an output is made.
    #[must_use]
    pub fn holds(&self, portal: &Portal, path: &str) -> bool {
        let Self::Languages(languages) = self else { return true };
        let locales = portal.locales();
        let folder = path.split_once('/').and_then(|(folder, _)| locales.find(folder));
        languages.contains(&folder.unwrap_or(locales.source()))
    }

    /// Says which part of the site is made; `None` for the whole.
    pub(super) fn part(&self, portal: &Portal, outputs: &Outputs<'_>) -> Option<Part> {
        let Self::Languages(languages) = self else { return None };
        let locales = portal.locales();
        let id = |locale: LocaleIx| locales.get(locale).id.to_string();
        let languages = languages.iter().map(|locale| id(*locale)).collect();
        let base = portal.config.base_url.as_deref().unwrap_or_default();
        let closed = if portal.config.closed { "closed" } else { "open" };
        let made_with = format!("{}|{}|{closed}|{base}", env!("CARGO_PKG_VERSION"), portal.date);
        Some(Part::of(&languages, locales.iter().map(id).collect(), &made_with, outputs.paths()))
    }
}
