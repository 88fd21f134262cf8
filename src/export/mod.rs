//! Formats that others read besides pages: sitemaps and rules for robots. One file a format.
//!
//! In: the portal and the pages of the output. Out: bytes. This module does not know templates.

mod robots;
mod sitemap;

pub use robots::robots;
pub use sitemap::{PageSet, index as sitemap_index, sitemap};
