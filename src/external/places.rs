//! The addresses that lead out of the portal, each with all places that name it.

use std::collections::BTreeMap;

use url::{Host, Url};

use crate::content::Value;
use crate::diag::Label;
use crate::markdown::LinkKind;
use crate::portal::{Portal, Target};

/// Addresses without what stands behind `#`, each with the places that name it: files in order, source texts first.
pub type Places = BTreeMap<String, Vec<Label>>;

/// Collects the web addresses of all texts, fields and settings in all languages; mail addresses and numbers are none.
#[must_use]
pub fn places(portal: &Portal) -> Places {
    let mut found = Places::new();
    let mut add = |address: &str, label: Label| {
        let Ok(mut url) = Url::parse(address) else { return };
        if !matches!(url.scheme(), "http" | "https") || !url.has_host() {
            return;
        }
        url.set_fragment(None);
        let labels = found.entry(url.into()).or_default();
        if !labels.contains(&label) {
            labels.push(label);
        }
    };
    for document in portal.documents() {
        document.record.each_value(|_, item| {
            if let Value::Url(address) = &item.value {
                add(address, Label::new(&document.file, item.span));
            }
        });
        for link in document.body.links.iter().filter(|link| link.kind == LinkKind::Link) {
            if let Ok(Target::Outside(address)) = portal.target(&document.file, &link.destination) {
                add(&address, Label::new(&document.file, link.span));
            }
        }
    }
    for link in &portal.config.look.footer {
        add(&link.value, Label::new(&portal.config.file, link.span));
    }
    found
}

/// Tells whether an address leads to this computer or into a network of one's own, where no reader gets.
#[must_use]
pub fn is_private(address: &str) -> bool {
    let Ok(url) = Url::parse(address) else { return false };
    match url.host() {
        Some(Host::Ipv4(ip)) => ip.is_loopback() || ip.is_private() || ip.is_link_local() || ip.is_unspecified(),
        Some(Host::Ipv6(ip)) => {
            ip.is_loopback() || ip.is_unspecified() || ip.is_unique_local() || ip.is_unicast_link_local()
        }
        Some(Host::Domain(name)) => {
            let own = [".localhost", ".local", ".lan", ".intern", ".internal", ".home.arpa"];
            !name.trim_end_matches('.').contains('.') || own.iter().any(|end| name.ends_with(end))
        }
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_ones_own_network_are_private() {
        for address in [
            "http://localhost:4789/",
            "https://intranet/formular",
            "http://10.0.0.1/",
            "http://192.168.178.1",
            "http://127.0.0.1:80/a",
            "http://169.254.1.1",
            "http://[::1]/",
            "http://drucker.local/",
        ] {
            assert!(is_private(address), "{address}");
        }
        for address in ["https://hafen.example/", "http://193.99.144.80/", "https://موقع.example/"] {
            assert!(!is_private(address), "{address}");
        }
    }
}
