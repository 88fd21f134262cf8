//! `robots.txt` (RFC 9309): everything may be read, but nothing of a build that is not for the public; where the sitemap is.

use crate::portal::Portal;

/// What stands there where nothing may be read.
pub const CLOSED: &[u8] = b"User-agent: *\nDisallow: /\n";

/// Writes `robots.txt`.
#[must_use]
pub fn robots(portal: &Portal) -> Vec<u8> {
    if portal.config.closed {
        return CLOSED.to_vec();
    }
    let mut text = "User-agent: *\nDisallow:\n".to_owned();
    if let Some(base) = &portal.config.base_url {
        text.push_str(&format!("\nSitemap: {base}sitemap.xml\n"));
    }
    text.into_bytes()
}
