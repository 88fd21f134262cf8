//! A link inside the portal names a file, not the address that the finished page has on one server.

use crate::content::Value;
use crate::diag::{Diagnostic, Label, rule};
use crate::portal::{EntryIx, Portal};

pub(super) fn check(portal: &Portal) -> Vec<Diagnostic> {
    let Some(base) = portal.config.base_url.as_deref() else { return Vec::new() };
    let mut found: Vec<(Label, String)> = Vec::new();
    for document in portal.documents() {
        document.record.each_value(|field, item| {
            if let Value::Url(address) = &item.value
                && field.name != "same_as"
            {
                found.push((Label::new(&document.file, item.span), address.clone()));
            }
        });
        let links = document.body.links.iter();
        found.extend(links.map(|link| (Label::new(&document.file, link.span), link.destination.clone())));
    }
    let own = found.into_iter().filter_map(|(label, address)| {
        let path = without_scheme(&address).strip_prefix(without_scheme(base))?.to_owned();
        let finding = Diagnostic::new(&rule::OWN_ADDRESS, &label.file, label.span).arg("address", address);
        let page = page(portal, &path).map(|entry| portal.entry(entry).source.file.as_str());
        Some(finding.suggest(page.and_then(|file| file.strip_prefix("content")).map(str::to_owned)))
    });
    own.collect()
}

fn without_scheme(address: &str) -> &str {
    address.split_once("://").map_or(address, |(_, rest)| rest)
}

/// The document whose page stands at a path of the output, in any language.
fn page(portal: &Portal, path: &str) -> Option<EntryIx> {
    let path = path.split(['#', '?']).next().unwrap_or_default();
    let path = percent_encoding::percent_decode_str(path).decode_utf8_lossy();
    let path = path.trim_end_matches("index.html").trim_matches('/');
    portal.entries().find(|entry| portal.entry(*entry).paths.iter().any(|own| own == path))
}
