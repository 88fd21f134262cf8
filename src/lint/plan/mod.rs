//! Rules on the integration plan: one file each.

mod carried;
mod done;
mod edition;
mod field_lead;
mod goal;
mod late;
mod lead;
mod log;
mod merged;
mod milestone;
mod number_twice;

use super::Lint;

/// All of them, in the order of the documentation.
pub(super) static PLAN_LINTS: &[Lint] = &[
    log::check,
    lead::check,
    number_twice::check,
    done::check,
    milestone::check,
    merged::check,
    carried::check,
    late::check,
    goal::check,
    field_lead::check,
    edition::check,
];
