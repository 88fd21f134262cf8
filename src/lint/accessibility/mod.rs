//! Rules on what keeps people from reading or operating a text: one file each.

mod capitals;
mod empty_heading;

use super::page::PageLint;

/// All of them, in the order of the documentation.
pub(super) static ACCESSIBILITY_LINTS: &[PageLint] = &[empty_heading::check, capitals::check];
