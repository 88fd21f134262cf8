//! Whose a phone number or a mail address is, after the records of the portal.

use std::collections::BTreeMap;

use crate::content::{CONTACT, ORGANISATION, Value};
use crate::portal::{EntryIx, Portal};

/// The numbers and addresses that stand in records, each with its owner.
pub(in crate::lint) struct Contacts {
    /// `None` where several records have it: then nobody can tell which is meant.
    owners: BTreeMap<String, Option<EntryIx>>,
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
        Self { owners }
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
