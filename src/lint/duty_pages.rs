//! The pages that the law or the design requires are there.

use crate::content::PAGE;
use crate::content::vocabulary::PAGE_ROLE;
use crate::diag::{Diagnostic, rule};
use crate::portal::Portal;
use crate::source::Span;

pub(super) fn check(portal: &Portal) -> Vec<Diagnostic> {
    let roles: Vec<&str> =
        portal.entries_of(&PAGE).filter_map(|entry| portal.entry(entry).source.record.text("role")).collect();
    let missing = PAGE_ROLE.values.iter().filter(|role| !roles.contains(role));
    missing.map(|role| Diagnostic::new(&rule::DUTY_PAGE, &portal.config.file, Span::at(0)).arg("role", *role)).collect()
}
