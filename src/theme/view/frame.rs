//! What all pages of a language have around them, made once for each language and not for each page.
//!
//! Addresses are relative, so that they differ from page to page: each page puts its own into what is made here.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::OnceLock;

use tera::Value as View;

use super::{Directory, Fields, Seen};
use crate::content::{CONTACT, PAGE, SECTION};
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
    /// Links to the pages that every page leads to, with an empty address.
    links: BTreeMap<EntryIx, Fields>,
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
        let by_locale = portal.locales().iter().map(|_| OnceLock::new()).collect();
        Self { portal, menu: OnceLock::new(), by_locale, labels: Once::new(portal.locales().count()) }
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

    /// The link to a document that every page leads to, if it is one.
    pub(super) fn common_link(self, entry: EntryIx) -> Option<View> {
        let frame = self.frames.by_locale[self.locale.index()].get()?;
        Some(with_address(frame.links.get(&entry)?, self.address_of(entry)))
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
        let duties = self.duties().chain(portal.find(CONTACT.folder)).chain([portal.home()]);
        // What lists show beside a document of another type has addresses in it.
        let is_plain = |entry: &EntryIx| [&PAGE, &SECTION].contains(&portal.entry(*entry).kind);
        let linked = duties.chain(menu.iter().copied()).filter(is_plain);
        let links = linked.map(|entry| (entry, self.whole_link(entry).with("url", ""))).collect();
        Frame {
            locale: locale.value(),
            build: build.value(),
            name: self.portal_name(),
            tagline: portal.catalogues.label(self.locale, "portal-tagline").map(|said| self.in_words(&said)),
            menu,
            links,
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
