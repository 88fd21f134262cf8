//! How somebody is reached: by phone, mail, or at an address.

use crate::content::Record;

/// The name of the card file beside the page.
pub const FILE: &str = "contact.vcf";

/// Tells whether there is anything to keep for a phone's list of contacts: a number, or an address of a mailbox or a house.
#[must_use]
pub fn is_reachable(record: &Record) -> bool {
    !record.list("phones").is_empty()
        || ["email", "address", "located_at"].iter().any(|name| record.item(name).is_some())
}
