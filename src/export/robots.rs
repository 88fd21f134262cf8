//! `robots.txt` (RFC 9309): everything may be read; where the sitemap is.

use crate::portal::Portal;

/// Writes `robots.txt`.
#[must_use]
pub fn robots(portal: &Portal) -> Vec<u8> {
    let mut text = "User-agent: *\nDisallow:\n".to_owned();
    if let Some(base) = &portal.config.base_url {
        text.push_str(&format!("\nSitemap: {base}sitemap.xml\n"));
    }
    text.into_bytes()
}
