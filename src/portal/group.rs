//! The languages of each document, put together.

use std::collections::BTreeMap;

use super::document::Document;
use super::link::Drafts;
use crate::diag::{Diagnostic, nearest, rule};
use crate::locale::{LocaleIx, Locales};
use crate::source::{FileId, Span};

/// A document in the languages that it is there in.
pub(super) struct Group {
    pub(super) source: Document,
    pub(super) translations: BTreeMap<LocaleIx, Document>,
}

/// All documents, put together.
pub(super) struct Groups {
    /// By their ids.
    pub(super) by_id: BTreeMap<String, Group>,
    /// The ids of drafts that are left out.
    pub(super) drafts: Vec<String>,
    /// Translations of nothing.
    pub(super) orphans: Vec<Document>,
}

/// Puts the languages of each document together.
pub(super) fn group(
    mut documents: Vec<Document>,
    drafts: Drafts,
    locales: &Locales,
    diagnostics: &mut Vec<Diagnostic>,
) -> Groups {
    documents.sort_by(|a, b| a.file.cmp(&b.file));
    let mut groups: BTreeMap<String, Group> = BTreeMap::new();
    let (sources, translations): (Vec<_>, Vec<_>) =
        documents.into_iter().partition(|document| document.place.locale == locales.source());
    let (mut drafts_left_out, mut orphans) = (Vec::new(), Vec::new());
    for source in sources {
        if drafts == Drafts::LeaveOut && source.record.is("draft") {
            drafts_left_out.push(source.place.id.clone());
            continue;
        }
        if let Some(other) = groups.get(&source.place.id) {
            let same = other.source.place.folder == source.place.folder && other.source.place.stem == source.place.stem;
            let rule = if same { &rule::TWO_SOURCES } else { &rule::DUPLICATE_ID };
            let finding = Diagnostic::new(rule, &source.file, Span::at(0))
                .arg("first", other.source.file.as_str())
                .arg("second", source.file.as_str())
                .arg("language", locales.get(locales.source()).name.to_string())
                .arg("id", source.place.id.as_str());
            diagnostics.push(finding.label(&other.source.file, Span::at(0), "same"));
            continue;
        }
        groups.insert(source.place.id.clone(), Group { source, translations: BTreeMap::new() });
    }
    names_by_case(&groups, diagnostics);
    for translation in translations {
        let Some(group) = groups.get_mut(&translation.place.id) else {
            if !drafts_left_out.contains(&translation.place.id) {
                let near =
                    nearest(&translation.place.id, groups.keys().map(String::as_str)).map(std::borrow::Cow::into_owned);
                let finding = Diagnostic::new(&rule::ORPHAN, &translation.file, Span::at(0));
                diagnostics.push(finding.arg("id", translation.place.id.as_str()).suggest(near));
                orphans.push(translation);
            }
            continue;
        };
        if translation.is_blank() {
            diagnostics.push(Diagnostic::new(&rule::BLANK_TRANSLATION, &translation.file, Span::at(0)));
            continue;
        }
        if let Some(first) = group.translations.get(&translation.place.locale) {
            let finding = Diagnostic::new(&rule::TWO_SOURCES, &translation.file, Span::at(0))
                .arg("first", first.file.as_str())
                .arg("second", translation.file.as_str())
                .arg("language", locales.get(translation.place.locale).name.to_string())
                .arg("id", translation.place.id.as_str());
            diagnostics.push(finding.label(&first.file, Span::at(0), "same"));
            continue;
        }
        group.translations.insert(translation.place.locale, translation);
    }
    Groups { by_id: groups, drafts: drafts_left_out, orphans }
}

fn names_by_case(groups: &BTreeMap<String, Group>, diagnostics: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<String, &FileId> = BTreeMap::new();
    for (id, group) in groups {
        if let Some(first) = seen.insert(id.to_lowercase(), &group.source.file) {
            let finding = Diagnostic::new(&rule::NAME_CASE, &group.source.file, Span::at(0));
            diagnostics.push(finding.arg("first", first.as_str()).arg("second", group.source.file.as_str()).label(
                first,
                Span::at(0),
                "same",
            ));
        }
    }
}
