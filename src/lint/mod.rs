//! Rules over the whole portal: one file each.
//!
//! In: the portal. Out: diagnostics. Rules do not know each other, templates or formats. What one file says wrong on its own is
//! found where the file is read.

mod duty_pages;
mod exceptions;
mod labels;
mod log;
mod look;
mod measure_lead;
mod number_twice;
mod periods;
mod person_consent;

use crate::diag::Diagnostic;
use crate::portal::Portal;

/// Looks at the whole portal for one kind of mistake.
pub type Lint = fn(&Portal) -> Vec<Diagnostic>;

/// All rules over the portal, in the order of the documentation.
pub static LINTS: &[Lint] = &[
    periods::check,
    exceptions::check,
    person_consent::check,
    log::check,
    measure_lead::check,
    number_twice::check,
    duty_pages::check,
    labels::check,
    look::check,
];

/// Applies all rules.
#[must_use]
pub fn check(portal: &Portal) -> Vec<Diagnostic> {
    LINTS.iter().flat_map(|lint| lint(portal)).collect()
}
