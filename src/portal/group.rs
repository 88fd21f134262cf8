//! The languages of each document, put together.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::check::Loose;
use super::document::Document;
use super::link::Drafts;
use crate::diag::{Diagnostic, rule};
use crate::locale::{LocaleIx, Locales};
use crate::source::Span;

/// A document in the languages that it is there in.
pub(super) struct Group {
    pub(super) source: Arc<Document>,
    pub(super) translations: BTreeMap<LocaleIx, Arc<Document>>,
}

/// All documents, put together.
pub(super) struct Groups {
    /// By their ids.
    pub(super) by_id: BTreeMap<String, Group>,
    /// What belongs to none.
    pub(super) loose: Loose,
}

/// Puts the languages of each document together; of two in one language, that of the first file counts.
pub(super) fn group(
    mut documents: Vec<Arc<Document>>,
    drafts: Drafts,
    locales: &Locales,
    diagnostics: &mut Vec<Diagnostic>,
) -> Groups {
    documents.sort_by(|a, b| a.file.cmp(&b.file));
    let mut groups: BTreeMap<String, Group> = BTreeMap::new();
    let (sources, translations): (Vec<_>, Vec<_>) =
        documents.into_iter().partition(|document| document.place.locale == locales.source());
    let mut loose = Loose::default();
    for source in sources {
        if drafts == Drafts::LeaveOut && source.record.is("draft") {
            loose.drafts.push(source.place.id.clone());
            continue;
        }
        if let Some(other) = groups.get(&source.place.id) {
            let same = other.source.place.folder == source.place.folder && other.source.place.stem == source.place.stem;
            let rule = if same { &rule::TWO_SOURCES } else { &rule::DUPLICATE_ID };
            diagnostics.push(twice(rule, &other.source, &source, locales));
            continue;
        }
        groups.insert(source.place.id.clone(), Group { source, translations: BTreeMap::new() });
    }
    // The translations of one document mostly follow each other.
    let mut ids: Vec<String> = Vec::with_capacity(groups.len());
    let mut all: Vec<Group> = Vec::with_capacity(groups.len());
    for (id, group) in groups {
        ids.push(id);
        all.push(group);
    }
    let mut last = 0;
    for translation in translations {
        let id = &translation.place.id;
        if ids.get(last) != Some(id) {
            let Ok(place) = ids.binary_search(id) else {
                if !loose.drafts.contains(id) {
                    loose.orphans.push(translation);
                }
                continue;
            };
            last = place;
        }
        let group = &mut all[last];
        if translation.is_blank() {
            diagnostics.push(Diagnostic::new(&rule::BLANK_TRANSLATION, &translation.file, Span::at(0)));
            continue;
        }
        if let Some(first) = group.translations.get(&translation.place.locale) {
            diagnostics.push(twice(&rule::TWO_SOURCES, first, &translation, locales));
            continue;
        }
        group.translations.insert(translation.place.locale, translation);
    }
    Groups { by_id: ids.into_iter().zip(all).collect(), loose }
}

fn twice(rule: &'static rule::Rule, first: &Document, second: &Document, locales: &Locales) -> Diagnostic {
    Diagnostic::new(rule, &second.file, Span::at(0))
        .arg("first", first.file.as_str())
        .arg("second", second.file.as_str())
        .arg("language", locales.get(second.place.locale).name.to_string())
        .arg("id", second.place.id.as_str())
        .label(&first.file, Span::at(0), "same")
}
