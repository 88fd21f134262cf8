//! Rules over the whole portal, and over each text: one file each.
//!
//! In: the portal, and its files read again for the rules over texts. Out: diagnostics. Rules do not know each other, templates
//! or formats. What keeps a file from being read as it was meant is found where it is read.

mod accessibility;
mod around;
mod data;
mod duty_pages;
mod easy_german;
mod feedback_contact;
mod images;
mod labels;
mod lexicon;
mod look;
mod messages;
mod messages_in_texts;
mod own_address;
mod page;
mod plan;
mod readability;
mod sentences;
mod statement;
mod text;
mod videos;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Diagnostic, Label, Rule};
use crate::image::Fault;
use crate::locale::LocaleIx;
use crate::portal::Portal;
use crate::source::{FileId, Sources};
use lexicon::Lexicons;
use page::PageLint;
pub use readability::{Readability, readability};

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

/// The rules over texts, a list for each group with its name, in the order of the documentation.
static PAGE_LINTS: &[(&str, &[PageLint])] = &[
    ("data", data::DATA_PAGE_LINTS),
    ("accessibility", accessibility::ACCESSIBILITY_LINTS),
    ("text", text::TEXT_LINTS),
    ("easy-german", easy_german::EASY_GERMAN_LINTS),
];

/// What rules over texts found last, for when they look again. It holds for the same settings, languages and words.
#[derive(Default)]
pub struct Kept {
    /// The words that they look for, and what is wrong with the portal's own lists.
    lexicons: Option<(Lexicons, Vec<Diagnostic>)>,
    texts: page::Kept,
}

/// Applies all rules.
#[must_use]
pub fn check(portal: &Portal, own: &dyn Sources, lotse: &dyn Sources) -> Vec<Diagnostic> {
    let mut found = check_portal(portal);
    found.extend(check_texts(portal, own, lotse, &mut Kept::default()));
    found
}

/// Applies the rules over the portal, which need no texts.
#[must_use]
pub fn check_portal(portal: &Portal) -> Vec<Diagnostic> {
    let lints = GROUPS.iter().copied().flatten().chain(LINTS);
    lints.flat_map(|lint| lint(portal)).collect()
}

/// Tells whether a rule is one of those over texts, which [`check_texts`] applies.
#[must_use]
pub fn is_over_texts(rule: &Rule) -> bool {
    match rule.group() {
        "data" => data::DATA_PAGE_RULES.contains(&rule),
        group => PAGE_LINTS.iter().any(|(name, _)| *name == group),
    }
}

/// Tells what is wrong with the portal's own lists of words that rules look for; [`check_texts`] tells it, too.
#[must_use]
pub fn check_word_lists(portal: &Portal, own: &dyn Sources, lotse: &dyn Sources) -> Vec<Diagnostic> {
    words::Words::read(portal.locales(), lotse, own).1
}

/// Applies the rules over texts. These are read again from where they came, since a portal does not keep them; the words that
/// rules look for come from Lotse, and from the portal besides.
#[must_use]
pub fn check_texts(portal: &Portal, own: &dyn Sources, lotse: &dyn Sources, kept: &mut Kept) -> Vec<Diagnostic> {
    let Kept { lexicons, texts } = kept;
    let (lexicons, found) = lexicons.get_or_insert_with(|| Lexicons::read(portal, own, lotse));
    let lints: Vec<PageLint> = PAGE_LINTS.iter().flat_map(|(_, lints)| lints.iter().copied()).collect();
    let mut found = found.clone();
    found.extend(page::check(portal, lexicons, own, &lints, texts));
    found
}

/// Names the groups of rules over texts.
pub fn text_groups() -> impl Iterator<Item = &'static str> {
    PAGE_LINTS.iter().map(|(name, _)| *name)
}

/// Applies the rules over texts of one group alone; of a group that is not there, none, so that it tells what reading costs.
#[must_use]
pub fn check_group(portal: &Portal, own: &dyn Sources, lotse: &dyn Sources, group: &str) -> Vec<Diagnostic> {
    let (lexicons, _) = Lexicons::read(portal, own, lotse);
    let lints = PAGE_LINTS.iter().find(|(name, _)| *name == group).map_or(&[][..], |(_, lints)| lints);
    page::check(portal, &lexicons, own, lints, &mut page::Kept::default())
}

/// Says why no page can show an image, where it shows only when its pixels are unpacked.
#[must_use]
pub fn image_fault(place: &Label, file: &FileId, fault: &Fault) -> Diagnostic {
    images::fault_at(place, file, fault)
}

/// Finds the messages of some languages that are there but not translated: copies of the source language or of English. Each is
/// the name of a message, and of an attribute where it is one.
#[must_use]
pub fn copied_messages(
    portal: &Portal,
    locales: &[LocaleIx],
) -> BTreeMap<LocaleIx, BTreeSet<(String, Option<String>)>> {
    messages::copies(portal, locales)
}
