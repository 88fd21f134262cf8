//! What is wrong with the links of a portal: found when it is whole, since no page waits for it.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::address::is_segment;
use super::body_links::body_links;
use super::broken::{broken_reference, missing_file};
use super::document::Document;
use super::entry::Entry;
use super::{Portal, tongue};
use crate::content::{Value, compare_facts};
use crate::diag::{Diagnostic, nearest, rule};
use crate::source::{FileId, Span};

/// What was read and is no part of the portal.
#[derive(Debug, Default)]
pub struct Loose {
    /// The ids of drafts that are left out.
    pub(super) drafts: Vec<String>,
    /// Translations of nothing.
    pub(super) orphans: Vec<Arc<Document>>,
}

/// Tells what leads nowhere, and what documents say wrong beside each other.
#[must_use]
pub fn check(portal: &Portal, loose: &Loose) -> Vec<Diagnostic> {
    let Loose { drafts, orphans } = loose;
    let mut diagnostics = Vec::new();
    names_by_case(portal, &mut diagnostics);
    let ids = || portal.entries.iter().map(|entry| entry.id.as_str()).filter(|id| !id.is_empty());
    let orphans: Vec<Vec<Diagnostic>> = orphans
        .par_iter()
        .map(|orphan| {
            let near = nearest(&orphan.place.id, ids()).map(std::borrow::Cow::into_owned);
            let finding = Diagnostic::new(&rule::ORPHAN, &orphan.file, Span::at(0));
            let finding = finding.arg("id", orphan.place.id.as_str()).suggest(near);
            [finding].into_iter().chain(tongue::check(portal, None, orphan)).collect()
        })
        .collect();
    diagnostics.extend(orphans.into_iter().flatten());
    let of_entries: Vec<Vec<Diagnostic>> = portal
        .entries
        .par_iter()
        .map(|entry| {
            let mut diagnostics = Vec::new();
            slugs(entry, &mut diagnostics);
            references(portal, &entry.source, drafts, &mut diagnostics);
            body_links(portal, entry, drafts, &mut diagnostics);
            translations(portal, entry, &mut diagnostics);
            diagnostics
        })
        .collect();
    diagnostics.extend(of_entries.into_iter().flatten());
    cycles(portal, &mut diagnostics);
    diagnostics
}

/// Ids that differ in large and small letters alone.
fn names_by_case(portal: &Portal, diagnostics: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<String, &FileId> = BTreeMap::new();
    for Entry { id, source, .. } in &portal.entries {
        if let Some(first) = seen.insert(id.to_lowercase(), &source.file) {
            let finding = Diagnostic::new(&rule::NAME_CASE, &source.file, Span::at(0));
            let finding = finding.arg("first", first.as_str()).arg("second", source.file.as_str());
            diagnostics.push(finding.label(first, Span::at(0), "same"));
        }
    }
}

/// Ends of addresses that lead out of their folder.
fn slugs(entry: &Entry, diagnostics: &mut Vec<Diagnostic>) {
    for document in entry.documents() {
        let slug = document.record.item("slug").and_then(|item| Some((item.span, item.value.as_text()?)));
        if let Some((span, text)) = slug.filter(|(_, text)| !is_segment(text)) {
            let finding = Diagnostic::new(&rule::PATH_OUTSIDE, &document.file, span);
            diagnostics.push(finding.arg("value", text).arg("field", "slug"));
        }
    }
}

/// References to documents and files that are not there.
fn references(portal: &Portal, source: &Document, drafts: &[String], diagnostics: &mut Vec<Diagnostic>) {
    source.record.each_value(|field, item| match &item.value {
        Value::Reference(types, id) if portal.resolve(types, id).is_none() => {
            diagnostics.push(broken_reference(portal, &source.file, field.name, types, id, item.span, drafts));
        }
        Value::Reference(..) => {}
        _ => diagnostics.extend(missing_file(portal, source, item)),
    });
}

/// Tells texts of another language than their files say, and facts that stand in translations.
fn translations(portal: &Portal, entry: &Entry, diagnostics: &mut Vec<Diagnostic>) {
    let source = &entry.source;
    diagnostics.extend(tongue::check(portal, None, source));
    for translation in entry.translations.values() {
        let facts = compare_facts((&source.file, &source.record), (&translation.file, &translation.record));
        let foreign = tongue::check(portal, Some(source), translation);
        // Who saved the source text under another name repeats all of it.
        let is_told = foreign
            .iter()
            .any(|finding| portal.config.level(finding.rule, &finding.primary.file, finding.level).is_some());
        diagnostics.extend(facts.into_iter().filter(|finding| !is_told || finding.rule != &rule::FACT_REPEATED));
        diagnostics.extend(foreign);
    }
}

/// Finds documents that are their own ancestors by a field `parent`.
fn cycles(portal: &Portal, diagnostics: &mut Vec<Diagnostic>) {
    for start in portal.entries() {
        let mut current = start;
        for _ in 0..portal.entries.len() {
            let parent = portal.entry(current).source.record.item("parent");
            let Some(above) = parent.and_then(|item| portal.follow(item)) else { break };
            if above == start {
                let source = &portal.entry(start).source;
                let span = source.record.item("parent").map_or(Span::at(0), |item| item.span);
                let finding = Diagnostic::new(&rule::PARENT_CYCLE, &source.file, span);
                diagnostics.push(finding.arg("value", portal.entry(current).id.as_str()));
                break;
            }
            current = above;
        }
    }
}
