//! Rules on facts that do not fit together, have run out, or stand twice: one file each.

mod address;
mod contacts;
mod credit;
mod deadlines;
mod exceptions;
mod hours_overnight;
mod mail;
mod number;
mod periods;
mod person_consent;
mod person_left;
mod phone;
mod postcode;
mod reach;
mod recurrence;
mod review;
mod school_holidays;
mod typed_contact;
mod web;

use super::Lint;
use super::page::PageLint;
use crate::diag::{Rule, rule};

pub(super) use contacts::Contacts;

/// The rules over the portal, in the order of the documentation.
pub(super) static DATA_LINTS: &[Lint] = &[
    periods::check,
    exceptions::check,
    hours_overnight::check,
    postcode::check,
    recurrence::check,
    review::check,
    person_consent::check,
    person_left::check,
    school_holidays::check,
    deadlines::check,
];

/// The rules that [`DATA_PAGE_LINTS`] apply; the others of the group look at records.
pub(super) static DATA_PAGE_RULES: &[&Rule] = &[
    &rule::UNREACHABLE_CONTACT,
    &rule::TYPED_CONTACT,
    &rule::PHONE_NOT_DIALABLE,
    &rule::MAIL_MALFORMED,
    &rule::WEB_MALFORMED,
    &rule::IMAGE_WITHOUT_CREDIT,
];

/// The rules over texts, in the order of the documentation.
pub(super) static DATA_PAGE_LINTS: &[PageLint] =
    &[reach::check, typed_contact::check, phone::check, mail::check, web::check, credit::check];
