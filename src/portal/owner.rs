//! The offices that look after pages.

use std::collections::BTreeMap;

use super::{EntryIx, Portal};
use crate::content::{CONTACT, ORGANISATION, is_mail};

/// An office in charge of pages.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Owner {
    /// Its name: the title of its document, or what the page says.
    pub name: String,
    /// Where mail reaches it, if that is known.
    pub email: Option<String>,
}

/// Finds the offices that pages name: by the id of a contact or organisation, by its title, or as they are written.
pub struct Owners<'a> {
    portal: &'a Portal,
    by_title: BTreeMap<&'a str, EntryIx>,
}

impl Portal {
    /// Returns the offices that pages can name.
    #[must_use]
    pub fn owners(&self) -> Owners<'_> {
        let mut by_title = BTreeMap::new();
        // A contact answers sooner than the body it belongs to.
        for entry in self.entries_of(&CONTACT).chain(self.entries_of(&ORGANISATION)) {
            if let Some(title) = self.entry(entry).source.record.text("title") {
                by_title.entry(title).or_insert(entry);
            }
        }
        Owners { portal: self, by_title }
    }
}

impl Owners<'_> {
    /// Returns the office in charge of a document.
    #[must_use]
    pub fn of(&self, entry: EntryIx) -> Option<Owner> {
        let said = self.portal.entry(entry).source.record.text("owner")?.trim();
        if said.is_empty() {
            return None;
        }
        let contact = self.portal.resolve_entry(&["contact"], said);
        let body = || self.portal.resolve_entry(&["organisation"], said);
        let titled = |title: &str| self.by_title.get(title).copied();
        // A body and its only desk often have one name; then they are one office.
        let same = |body: EntryIx| titled(self.portal.entry(body).source.record.text("title")?).or(Some(body));
        let office = contact.or_else(|| body().and_then(same)).or_else(|| titled(said));
        let Some(office) = office else {
            let email = is_mail(said).then(|| said.to_owned());
            return Some(Owner { name: said.to_owned(), email });
        };
        let record = &self.portal.entry(office).source.record;
        let name = record.text("title").unwrap_or(said).to_owned();
        Some(Owner { name, email: record.text("email").map(str::to_owned) })
    }
}
