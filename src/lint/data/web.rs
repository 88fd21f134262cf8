//! An address on the web in a text is one that browsers can open, from anywhere.

use super::address::{Address, addresses};
use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;

/// An address that cannot be opened.
#[derive(Debug, PartialEq, Eq)]
struct Mistake {
    /// The address that was surely meant.
    right: Option<String>,
}

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for link in &page.outline.links {
        let lower = link.destination.to_lowercase();
        if (lower.starts_with("http:") || lower.starts_with("https:"))
            && let Some(Mistake { right }) = mistake(&link.destination)
        {
            let finding = page.finding(&rule::WEB_MALFORMED, link.span).arg("text", link.destination.as_str());
            diagnostics.push(finding.suggest(right));
        }
    }
    for prose in page.prose() {
        for address in addresses(&prose.text) {
            let Address::Web(place) = address else { continue };
            // What a link shows is text; where it leads was looked at.
            if prose.run(place.start).is_some_and(|run| run.manner.code || run.manner.link.is_some()) {
                continue;
            }
            let words = &prose.text[place.clone()];
            if let Some(Mistake { right }) = mistake(words) {
                diagnostics.push(page.mended(&rule::WEB_MALFORMED, prose.span(place.clone()), words, right));
            }
        }
    }
    diagnostics
}

/// Finds out why an address cannot be opened.
fn mistake(text: &str) -> Option<Mistake> {
    let written = if text.starts_with("www.") { format!("https://{text}") } else { text.to_owned() };
    if is_address(&written) {
        return None;
    }
    let right = Some(meant(text)).filter(|right| *right != written && is_address(right));
    Some(Mistake { right })
}

/// The address without the usual slips.
fn meant(text: &str) -> String {
    const SIGNS: [char; 5] = [':', ';', '.', '/', '\\'];
    let rest = text.trim_start_matches(|letter: char| "htpsHTPS".contains(letter));
    let rest = if rest.starts_with(SIGNS) { rest } else { text };
    let mut rest = rest.trim_start_matches(SIGNS).to_owned();
    if rest.starts_with("http") {
        return rest;
    }
    if rest.starts_with("www,") || rest.starts_with("www;") {
        rest.replace_range(3..4, ".");
    }
    let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let host = host.trim_end_matches(['.', ',']).replace([',', ';'], ".");
    format!("https://{host}{path}")
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
            assert_eq!(mistake(text), Some(Mistake { right: Some(right.to_owned()) }), "{text}");
        }
        assert_eq!(mistake("https://intranet/formular"), Some(Mistake { right: None }));
        assert_eq!(mistake("www.hafen"), Some(Mistake { right: None }));
    }

    #[test]
    fn addresses_pass() {
        for text in
            ["https://hafen.example/a,b;c", "http://www.hafen.example", "www.hafen.example/x", "https://موقع.example"]
        {
            assert_eq!(mistake(text), None, "{text}");
        }
    }
}
