//! Corrections that need more than the place of a finding: the whole file, other files, the portal. One file each.
//!
//! In: a portal, its files and its findings. Out: the findings with their corrections. What a file says wrong on its own is
//! corrected where it is found. This module does not write anything.

mod empty_heading;
mod facts;
mod links;
mod name;
mod patch;
mod places;

pub use patch::{Together, patch};

use std::borrow::Cow;
use std::cell::OnceCell;

use crate::diag::render::Texts;
use crate::diag::{Diagnostic, Fix, Rule, Safety, rule};
use crate::portal::Portal;
use crate::source::{self, FileId, Sources};

/// Finds the correction of a finding; `None` where a person must decide.
pub type Fixer = fn(&Scene<'_>, &Diagnostic) -> Option<Fix>;

/// All corrections, each with the rule that it is for.
pub static FIXERS: &[(&Rule, Fixer)] = &[
    (&rule::FACT_REPEATED, facts::fix),
    (&rule::BROKEN_TARGET, links::fix),
    (&rule::NAME_LETTERS, name::fix),
    (&rule::NAME_ENDING, name::fix_ending),
    (&rule::LANGUAGE_IN_NAME, name::fix_language),
    (&rule::EMPTY_HEADING, empty_heading::fix),
];

/// What corrections are found in.
pub struct Scene<'a> {
    portal: &'a Portal,
    own: &'a dyn Sources,
    texts: &'a Texts,
    /// All findings, sorted.
    findings: &'a [Diagnostic],
    files: OnceCell<Vec<FileId>>,
    places: OnceCell<places::Places>,
}

impl<'a> Scene<'a> {
    /// The text of a file, as places in it count.
    fn text(&self, file: &FileId) -> Option<Cow<'a, str>> {
        if let Some(text) = self.texts.get(file) {
            return Some(Cow::Borrowed(&text.text));
        }
        let bytes = self.own.read(file).ok()?;
        Some(Cow::Owned(source::decode(&bytes).ok()?.to_owned()))
    }

    /// The findings in a file.
    fn findings(&self, file: &FileId) -> &'a [Diagnostic] {
        let start = self.findings.partition_point(|finding| finding.primary.file < *file);
        let end = self.findings.partition_point(|finding| finding.primary.file <= *file);
        &self.findings[start..end]
    }

    /// All files below `content/`.
    fn files(&self) -> &[FileId] {
        self.files.get_or_init(|| {
            let files = self.own.list().files.into_iter().map(|file| file.id);
            files.filter(|file| file.as_str().starts_with("content/")).collect()
        })
    }

    /// Where files name others.
    fn places(&self) -> &places::Places {
        self.places.get_or_init(|| places::of(self))
    }
}

/// Adds corrections to sorted findings that have none, or only a likely one.
#[must_use]
pub fn complete(portal: &Portal, own: &dyn Sources, texts: &Texts, findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let scene = Scene { portal, own, texts, findings: &findings, files: OnceCell::new(), places: OnceCell::new() };
    let fixes: Vec<Option<Fix>> = findings
        .iter()
        .map(|finding| {
            let open = finding.fix.as_ref().is_none_or(|fix| fix.safety == Safety::Likely);
            let mut fixers = FIXERS.iter().filter(|(rule, _)| *rule == finding.rule && open);
            fixers.find_map(|(_, fixer)| fixer(&scene, finding))
        })
        .collect();
    let completed = findings.into_iter().zip(fixes);
    completed.map(|(finding, fix)| Diagnostic { fix: fix.or(finding.fix), ..finding }).collect()
}
