//! Links with the same words lead to the same place.

use std::collections::BTreeMap;

use super::vague_link::is_vague;
use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;
use crate::lint::words::words;
use crate::markdown::Anchor;
use crate::portal::Target;

/// What the addresses of maps have in them.
const MAPS: [&str; 4] = ["google.com/maps", "google.de/maps", "maps.app.goo.gl", "openstreetmap.org"];

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let mut by_words: BTreeMap<String, Vec<&Anchor>> = BTreeMap::new();
    for link in page.outline.links.iter().filter(|link| link.pictures.is_empty() && !is_vague(page, link)) {
        let folded: Vec<_> = words(&link.prose.text).map(|word| word.folded).collect();
        if !folded.is_empty() {
            by_words.entry(folded.join(" ")).or_default().push(link);
        }
    }
    by_words.into_values().filter_map(|links| told(page, &links)).collect()
}

/// Tells the first link that leads elsewhere than the first with its words.
fn told(page: &Page<'_>, links: &[&Anchor]) -> Option<Diagnostic> {
    // A link that leads nowhere is a mistake of its own.
    let mut leading = links.iter().filter_map(|link| Some((link, target(page, &link.destination)?)));
    let (first, place) = leading.next()?;
    let (other, _) = leading.find(|(_, target)| *target != place)?;
    let finding = page.finding(&rule::SAME_LINK_TEXT, other.span).label(&page.document.file, first.span, "first");
    let finding = finding.arg("text", other.prose.text.trim()).arg("address", other.destination.as_str());
    Some(finding.arg("first", first.destination.as_str()))
}

/// Where a link leads, the same for all ways to write it.
fn target(page: &Page<'_>, address: &str) -> Option<String> {
    match page.target(address).ok()? {
        Target::Outside(address) => Some(outside(&address)),
        target => Some(format!("{target:?}")),
    }
}

/// An address without what does not change where it leads.
fn outside(address: &str) -> String {
    let address = address.trim();
    let bare = ["https://", "http://", "mailto:", "tel:"].iter().find_map(|start| address.strip_prefix(start));
    let bare = bare.unwrap_or(address);
    let bare = bare.strip_prefix("www.").unwrap_or(bare);
    let lower = bare.trim_end_matches('/').to_lowercase();
    // A map can show one place by many addresses.
    if MAPS.iter().any(|map| lower.contains(map)) { "map".to_owned() } else { lower }
}
