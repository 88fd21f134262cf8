//! What all pages of a language have around them, made once for each language and not for each page.
//!
//! Addresses are relative, so that they differ from page to page: each page puts its own into what is made here.

use std::convert::Infallible;
use std::sync::OnceLock;

use tera::Value as View;

use super::{Directory, Fields, Seen};
use crate::locale::LocaleIx;
use crate::portal::{EntryIx, Portal};
use crate::theme::once::Once;

/// A portal with what its pages have in common; filled as pages are made.
pub struct Frames<'a> {
    pub(super) portal: &'a Portal,
    /// The documents of the menu.
    menu: OnceLock<Vec<EntryIx>>,
    /// In the order of the languages.
    by_locale: Vec<OnceLock<Frame>>,
    /// Links with an empty address, by language and document.
    links: Vec<OnceLock<Vec<OnceLock<Fields>>>>,
    /// Labels by their messages.
    labels: Once,
}

/// What all pages of a language have in common.
pub(super) struct Frame {
    /// `{id, lang, dir, name, machine_made}`.
    pub(super) locale: View,
    /// `{date, version}`.
    pub(super) build: View,
    /// The portal's name.
    pub(super) name: View,
    pub(super) tagline: Option<View>,
    /// The documents of the menu in their order.
    pub(super) menu: Vec<EntryIx>,
    /// Links to directories, with an empty address.
    pub(super) search: Fields,
    pub(super) letters: Fields,
    /// Each language: `{id, lang, dir, name, url, current, available}`, the last three to be filled in.
    pub(super) languages: Vec<Fields>,
}

impl<'a> Frames<'a> {
    /// Returns a portal with nothing made yet.
    #[must_use]
    pub fn new(portal: &'a Portal) -> Self {
        let count = portal.locales().count();
        let by_locale = (0..count).map(|_| OnceLock::new()).collect();
        let links = (0..count).map(|_| OnceLock::new()).collect();
        Self { portal, menu: OnceLock::new(), by_locale, links, labels: Once::new(count) }
    }

    /// A page of the output, seen from its folder.
    pub(super) fn seen(&'a self, locale: LocaleIx, folder: &'a str) -> Seen<'a> {
        Seen { portal: self.portal, frames: self, locale, folder, base: None }
    }

    fn menu(&self) -> &[EntryIx] {
        let in_menu = |entry: &EntryIx| self.portal.entry(*entry).source.record.is("menu");
        self.menu.get_or_init(|| self.portal.entries().filter(in_menu).collect())
    }
}

impl<'a> Seen<'a> {
    /// What all pages of the page's language have in common.
    pub(super) fn frame(self) -> &'a Frame {
        self.frames.by_locale[self.locale.index()].get_or_init(|| {
            // Whatever is made here must not depend on the page that asks first.
            self.frames.seen(self.locale, "").make_frame()
        })
    }

    /// A link to a document: `{id, type, url, title, available, in_language, sign_language, summary, card}`.
    pub(super) fn link(self, entry: EntryIx) -> View {
        let empty = || self.portal.entries().map(|_| OnceLock::new()).collect();
        let links = self.frames.links[self.locale.index()].get_or_init(empty);
        // But for the address, nothing in it depends on the page that asks first.
        let make = || self.frames.seen(self.locale, "").whole_link(entry).with("url", "");
        with_address(links[entry.index()].get_or_init(make), self.address_of(entry))
    }

    /// A message as words with its language; its name where no language has it, which the rules tell. The same on all pages of a
    /// language.
    pub(super) fn label(self, message: &str) -> View {
        let make = || match self.portal.catalogues.label(self.locale, message) {
            Some(said) => Ok::<_, Infallible>(self.in_words(&said)),
            None => Ok(self.text(message, self.locale)),
        };
        let Ok(label) = self.frames.labels.get(self.locale, message, make);
        label
    }

    fn make_frame(self) -> Frame {
        let portal = self.portal;
        let language = portal.locales().get(self.locale);
        let locale =
            Fields::of_language(language).with("id", &*language.id).with("machine_made", language.machine_made);
        let build = Fields::new().with("date", self.date(portal.date)).with("version", env!("CARGO_PKG_VERSION"));
        let languages = portal.locales().iter().map(|locale| {
            let language = portal.locales().get(locale);
            Fields::of_language(language)
                .with("id", &*language.id)
                .with("url", "")
                .with("current", locale == self.locale)
                .with("available", false)
        });
        let mut menu = self.frames.menu().to_vec();
        self.sort(&mut menu);
        Frame {
            locale: locale.value(),
            build: build.value(),
            name: self.portal_name(),
            tagline: portal.catalogues.label(self.locale, "portal-tagline").map(|said| self.in_words(&said)),
            menu,
            search: self.directory_link(Directory::Search),
            letters: self.directory_link(Directory::Letters),
            languages: languages.collect(),
        }
    }
}

/// A map with an address in the place that it has for one.
pub(super) fn with_address(fields: &Fields, address: String) -> View {
    let mut fields = fields.clone();
    fields.set("url", address.into());
    fields.value()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use chrono::NaiveDate;

    use super::*;
    use crate::build::{Options, load};
    use crate::portal::Drafts;
    use crate::source::{Disk, Embedded};

    #[test]
    fn only_the_address_of_a_link_depends_on_the_page() {
        let disk = Disk::new(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the repository is a portal");
        let date = NaiveDate::from_ymd_opt(2026, 11, 22).expect("the day exists");
        let options = Options { date, drafts: Drafts::Include, base_url: None, pseudo: false, closed: false };
        let portal = load(&disk, &Embedded, &options).ready.expect("the sample portal is there").portal;
        let frames = Frames::new(&portal);
        for entry in portal.entries() {
            for locale in portal.locales().iter() {
                let seen = frames.seen(locale, "de/services/anmeldung");
                assert_eq!(seen.link(entry), seen.whole_link(entry).value(), "{}", portal.entry(entry).id);
            }
        }
    }
}
