//! Rules over the whole portal, and over each text: one file each.
//!
//! In: the portal. Out: diagnostics. Rules do not know each other, templates or formats. What one file says wrong on its own is
//! found where the file is read.

mod accessibility;
mod data;
mod duty_pages;
mod feedback_contact;
mod images;
mod labels;
mod look;
mod messages;
mod messages_in_texts;
mod own_address;
mod page;
mod plan;
mod statement;
mod videos;

use std::collections::BTreeSet;

use crate::diag::{Diagnostic, Label};
use crate::image::Fault;
use crate::locale::LocaleIx;
use crate::portal::Portal;
use crate::source::{FileId, Sources};
use page::PageLint;

/// Looks at the whole portal for one kind of mistake.
pub type Lint = fn(&Portal) -> Vec<Diagnostic>;

/// The groups of rules over the portal that have a folder, in the order of the documentation.
static GROUPS: &[&[Lint]] = &[data::DATA_LINTS, plan::PLAN_LINTS];

/// The other rules over the portal.
static LINTS: &[Lint] = &[
    images::check,
    videos::check,
    duty_pages::check,
    statement::check,
    feedback_contact::check,
    own_address::check,
    labels::check,
    messages::check,
    messages_in_texts::check,
    look::check,
];

/// The rules over texts, a list for each group, in the order of the documentation.
static PAGE_LINTS: &[&[PageLint]] = &[data::DATA_PAGE_LINTS, accessibility::ACCESSIBILITY_LINTS];

/// Applies all rules; texts are read again from where they came, since a portal does not keep them.
#[must_use]
pub fn check(portal: &Portal, sources: &dyn Sources) -> Vec<Diagnostic> {
    let lints = GROUPS.iter().copied().flatten().chain(LINTS);
    let mut found: Vec<Diagnostic> = lints.flat_map(|lint| lint(portal)).collect();
    found.extend(page::check(portal, sources, &PAGE_LINTS.concat()));
    found
}

/// Says why no page can show an image, where it shows only when its pixels are unpacked.
#[must_use]
pub fn image_fault(place: &Label, file: &FileId, fault: &Fault) -> Diagnostic {
    images::fault_at(place, file, fault)
}

/// Finds the messages of a language that are there but not translated: copies of the source language or of English.
#[must_use]
pub fn copied_messages(portal: &Portal, locale: LocaleIx) -> BTreeSet<(String, Option<String>)> {
    messages::copies(portal, locale)
}
