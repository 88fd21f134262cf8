//! Postal addresses, which a document takes over from the one in whose rooms it is.

use super::{EntryIx, Portal};
use crate::content::{Item, Value};
use crate::locale::LocaleIx;

/// How far an inherited address is looked for.
const INHERITANCE: usize = 8;

/// The parts of an address, in the order that they are shown.
const PARTS: &[&str] = &["street", "postcode", "city", "country", "district", "extra"];

/// An address with its words in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Postal {
    /// Its parts by their fields: `street`, `postcode`, `city`, `country`, `district`, `extra`.
    pub parts: Vec<(&'static str, Item)>,
    /// Whether a part is another document's.
    pub inherited: bool,
}

impl Postal {
    /// Returns the text of a part.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        self.parts.iter().find(|(part, _)| *part == name).and_then(|(_, item)| item.value.as_text())
    }
}

impl Portal {
    /// Returns a document's address; what it does not say itself is that of the one in whose rooms it is.
    #[must_use]
    pub fn postal(&self, entry: EntryIx, locale: LocaleIx) -> Option<Postal> {
        let mut postal = Postal { parts: Vec::new(), inherited: false };
        let mut current = entry;
        for step in 0..INHERITANCE {
            let record = self.record(current, locale);
            for name in PARTS {
                let known = postal.parts.iter().any(|(other, _)| other == name);
                // Another's floor or room is not this one's.
                let own = step == 0 || *name != "extra";
                if let Some(item) = record.record("address").and_then(|address| address.item(name))
                    && own
                    && !known
                {
                    postal.inherited |= step > 0;
                    postal.parts.push((name, item.clone()));
                }
            }
            let Some(Value::Reference(types, id)) = record.value("located_at") else { break };
            let Some(above) = self.resolve_entry(types, id) else { break };
            current = above;
        }
        (!postal.parts.is_empty()).then_some(postal)
    }
}
