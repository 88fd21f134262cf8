//! An address on the web in a text is one that browsers can open, from anywhere.

use super::address::{Address, addresses};
use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for link in &page.outline.links {
        let lower = link.destination.to_lowercase();
        if lower.starts_with("http:") || lower.starts_with("https:") {
            found.push((link.span, link.destination.as_str()));
        }
    }
    for prose in page.prose() {
        for address in addresses(&prose.text) {
            let Address::Web(place) = address else { continue };
            // What a link shows is text; where it leads was looked at.
            if prose.run(place.start).is_some_and(|run| run.manner.code || run.manner.link.is_some()) {
                continue;
            }
            found.push((prose.span(place.clone()), &prose.text[place]));
        }
    }
    let told = found
        .into_iter()
        .filter(|(_, text)| !is_address(&with_scheme(text)))
        .map(|(span, text)| page.finding(&rule::WEB_MALFORMED, span).arg("text", text).suggest(meant(text)));
    told.collect()
}

/// An address as browsers take it.
fn with_scheme(text: &str) -> String {
    if text.starts_with("www.") { format!("https://{text}") } else { text.to_owned() }
}

/// The address that was surely meant by one that cannot be opened.
fn meant(text: &str) -> Option<String> {
    let rest = text.trim_start_matches(|letter: char| "htpsHTPS".contains(letter));
    let rest = if rest.starts_with([':', ';', '.', '/', '\\']) { rest } else { text };
    let mut rest = rest.trim_start_matches([':', ';', '.', '/', '\\']).to_owned();
    if rest.starts_with("http") {
        return Some(rest).filter(|inner| is_address(inner));
    }
    if rest.starts_with("www,") || rest.starts_with("www;") {
        rest.replace_range(3..4, ".");
    }
    let host_end = rest.find('/').unwrap_or(rest.len());
    let host = rest[..host_end].trim_end_matches(['.', ',']).replace([',', ';'], ".");
    let right = format!("https://{host}{}", &rest[host_end..]);
    (right != with_scheme(text) && is_address(&right)).then_some(right)
}

/// Tells whether an address has a host that the whole world knows by its name.
fn is_address(text: &str) -> bool {
    let Ok(url) = url::Url::parse(text) else { return false };
    // The parser takes `http:/host` and `http:\host` for what they mean; not every program does.
    let lower = text.to_lowercase();
    let well = lower.starts_with("http://") || lower.starts_with("https://");
    let host = url.host_str().unwrap_or_default();
    let named =
        host.split('.').count() > 1 && host.split('.').all(|part| !part.is_empty()) && !host.contains([',', ';']);
    well && named && !(host.starts_with("www.") && host.matches('.').count() < 2) && host != "http" && host != "https"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_told_with_the_address() {
        for (text, right) in [
            ("http//hafen.example/a", "https://hafen.example/a"),
            ("htttp://hafen.example", "https://hafen.example"),
            ("http:/hafen.example", "https://hafen.example"),
            ("www,hafen.example", "https://www.hafen.example"),
            ("www.hafen,example", "https://www.hafen.example"),
            ("https://www.hafen.example.", "https://www.hafen.example"),
            ("http://https://hafen.example", "https://hafen.example"),
        ] {
            assert!(!is_address(&with_scheme(text)), "{text}");
            assert_eq!(meant(text).as_deref(), Some(right), "{text}");
        }
        for text in ["https://intranet/formular", "www.hafen"] {
            assert!(!is_address(&with_scheme(text)), "{text}");
            assert_eq!(meant(text), None, "{text}");
        }
    }

    #[test]
    fn addresses_pass() {
        for text in
            ["https://hafen.example/a,b;c", "http://www.hafen.example", "www.hafen.example/x", "https://موقع.example"]
        {
            assert!(is_address(&with_scheme(text)), "{text}");
        }
    }
}
