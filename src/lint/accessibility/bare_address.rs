//! The words of a link are words, not its address.

use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;
use crate::markdown::Anchor;

/// An address without `https://` and no longer than this can be said aloud: `www.hafenstadt.example/kurse`.
const SPOKEN: usize = 30;

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let bare = page.outline.links.iter().filter(|link| is_address(link));
    bare.map(|link| page.finding(&rule::BARE_ADDRESS, link.span).arg("text", link.prose.text.trim())).collect()
}

/// Tells whether what a link says is an address on the web that nobody can say aloud. Mail addresses and phone numbers are what
/// they lead to.
fn is_address(link: &Anchor) -> bool {
    let text = link.prose.text.trim();
    if text.is_empty()
        || text.contains(char::is_whitespace)
        || text.contains('@')
        || link.destination.starts_with("tel:")
    {
        return false;
    }
    let lower = text.to_lowercase();
    if lower.starts_with("http://") || lower.starts_with("https://") {
        return true;
    }
    let (host, path) = lower.split_once('/').unwrap_or((&lower, ""));
    let is_host = host.split('.').count() >= 2
        && host
            .split('.')
            .all(|part| !part.is_empty() && part.chars().all(|sign| sign.is_alphanumeric() || sign == '-'))
        && host.rsplit('.').next().is_some_and(|end| end.len() >= 2 && end.chars().all(char::is_alphabetic));
    is_host && !path.is_empty() && text.chars().count() > SPOKEN
}
