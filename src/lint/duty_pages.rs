//! The pages that the law or the design requires are there.

use crate::content::vocabulary::PAGE_ROLE;
use crate::diag::{Diagnostic, rule};
use crate::portal::Portal;
use crate::source::Span;

pub(super) fn check(portal: &Portal) -> Vec<Diagnostic> {
    let missing = PAGE_ROLE.values.iter().filter(|role| portal.page_with_role(role).is_none());
    // Told at the home page, which leads to them; the preview of the other pages goes on without a word.
    let home = &portal.entry(portal.home()).source.file;
    missing.map(|role| Diagnostic::new(&rule::DUTY_PAGE, home, Span::at(0)).arg("role", *role)).collect()
}
