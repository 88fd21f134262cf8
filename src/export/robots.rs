//! `robots.txt` (RFC 9309): everything may be read, but nothing of a build with a pseudo-language; where the sitemap is.

use crate::portal::Portal;

/// Writes `robots.txt`.
#[must_use]
pub fn robots(portal: &Portal) -> Vec<u8> {
    let disallowed = if portal.config.pseudo { " /" } else { "" };
    let mut text = format!("User-agent: *\nDisallow:{disallowed}\n");
    if let Some(base) = &portal.config.base_url {
        text.push_str(&format!("\nSitemap: {base}sitemap.xml\n"));
    }
    text.into_bytes()
}
