//! Whose a phone number or a mail address is, after the records of the portal.

use std::collections::BTreeMap;

use crate::content::{CONTACT, ORGANISATION, Value};
use crate::locale::LocaleIx;
use crate::portal::{EntryIx, Portal};
use crate::source::FileId;

/// The numbers and addresses that stand in records, each with its owner.
#[derive(PartialEq)]
pub(in crate::lint) struct Contacts {
    /// `None` where several records have it: then nobody can tell which is meant.
    owners: BTreeMap<String, Option<EntryIx>>,
    /// What is told of an owner.
    told: BTreeMap<EntryIx, Told>,
}

/// What is told of a contact or an organisation.
#[derive(PartialEq)]
pub(super) struct Told {
    /// The file of its source text.
    pub(super) file: FileId,
    /// Its titles, in the order of the languages.
    titles: Vec<String>,
}

impl Told {
    /// Returns the title that a language shows.
    pub(super) fn title(&self, locale: LocaleIx) -> &str {
        &self.titles[locale.index()]
    }
}

impl Contacts {
    /// Collects the numbers and addresses of all contacts and organisations.
    pub(in crate::lint) fn of(portal: &Portal) -> Self {
        let mut owners: BTreeMap<String, Option<EntryIx>> = BTreeMap::new();
        for kind in [&CONTACT, &ORGANISATION] {
            for entry in portal.entries_of(kind) {
                portal.entry(entry).source.record.each_value(|_, item| {
                    let key = match &item.value {
                        Value::Phone { dialled, .. } => dialled.clone(),
                        Value::Email(address) => address.to_lowercase(),
                        _ => return,
                    };
                    owners
                        .entry(key)
                        .and_modify(|owner| *owner = owner.filter(|owner| *owner == entry))
                        .or_insert(Some(entry));
                });
            }
        }
        let told = owners.values().copied().flatten().map(|owner| {
            let title = |locale| portal.words(owner, locale, "title").and_then(|item| item.value.as_text());
            let titles = portal.locales().iter().map(|locale| title(locale).unwrap_or_default().to_owned());
            (owner, Told { file: portal.entry(owner).source.file.clone(), titles: titles.collect() })
        });
        let told = told.collect();
        Self { owners, told }
    }

    /// Returns what is told of an owner.
    pub(super) fn told(&self, owner: EntryIx) -> &Told {
        &self.told[&owner]
    }

    /// Returns the only record that has a number as it is dialled.
    pub(super) fn of_number(&self, dialled: &str) -> Option<EntryIx> {
        // Numbers like 115 are the same for everybody, and mean many other things in a text.
        self.owners.get(dialled).copied().flatten().filter(|_| dialled.starts_with('+'))
    }

    /// Returns the only record that has a mail address.
    pub(super) fn of_mail(&self, address: &str) -> Option<EntryIx> {
        self.owners.get(&address.to_lowercase()).copied().flatten()
    }
}
