//! Prepared lists: documents by topic, audience and district, without any script.

use std::collections::{BTreeMap, BTreeSet};

use tera::Value as View;

use super::{Fields, Seen};
use crate::content::vocabulary::{AUDIENCE, LANGUAGE};
use crate::content::{Item, Record, Value};
use crate::i18n::required::{
    self, FACET_AUDIENCE, FACET_AUDIENCE_SUMMARY, FACET_DISTRICT, FACET_DISTRICT_SUMMARY, FACET_LANGUAGE,
    FACET_LANGUAGE_SUMMARY, FACET_TOPIC, FACET_TOPIC_SUMMARY, Required,
};
use crate::locale::LocaleIx;
use crate::portal::{EntryIx, Portal};

/// By what a list is prepared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FacetKind {
    /// By topic.
    Topic,
    /// By whom it is for.
    Audience,
    /// By language that people speak there.
    Language,
    /// By district.
    District,
}

/// All kinds, in the order that people read them.
pub(super) static KINDS: [FacetKind; 4] =
    [FacetKind::Topic, FacetKind::Audience, FacetKind::Language, FacetKind::District];

/// Types whose documents stand in prepared lists.
const LISTED: [&str; 4] = ["service", "contact", "page", "event"];

impl FacetKind {
    /// Returns the folder of its lists in the output of a language.
    #[must_use]
    pub fn folder(self) -> &'static str {
        match self {
            Self::Topic => "topics",
            Self::Audience => "audience",
            Self::Language => "languages",
            Self::District => "districts",
        }
    }

    /// Returns the message that is its heading.
    pub(super) fn title(self) -> Required {
        match self {
            Self::Topic => FACET_TOPIC,
            Self::Audience => FACET_AUDIENCE,
            Self::Language => FACET_LANGUAGE,
            Self::District => FACET_DISTRICT,
        }
    }

    /// Returns the message that says what a list of one value holds.
    pub(super) fn summary(self) -> Required {
        match self {
            Self::Topic => FACET_TOPIC_SUMMARY,
            Self::Audience => FACET_AUDIENCE_SUMMARY,
            Self::Language => FACET_LANGUAGE_SUMMARY,
            Self::District => FACET_DISTRICT_SUMMARY,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Topic => "topic",
            Self::Audience => "audience",
            Self::Language => "language",
            Self::District => "district",
        }
    }

    fn values(self, portal: &Portal) -> Vec<String> {
        match self {
            Self::Audience => AUDIENCE.values.iter().map(|value| (*value).to_owned()).collect(),
            // That the language of the town is spoken needs no list.
            Self::Language => {
                let source = &*portal.locales().get(portal.locales().source()).id;
                let own = portal.config.vocabularies.languages.keys().map(String::as_str);
                let own = own.filter(|id| !LANGUAGE.values.contains(id));
                LANGUAGE.values.iter().copied().chain(own).filter(|id| *id != source).map(str::to_owned).collect()
            }
            kind => portal.config.vocabularies.values(kind.name()).to_vec(),
        }
    }
}

/// A prepared list: of one value, or the overview of a kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facet {
    /// By what.
    pub kind: FacetKind,
    /// The value; none for the overview.
    pub term: Option<String>,
    /// The documents; of an overview none.
    pub entries: Vec<EntryIx>,
    /// The values of the kind that have documents, each with their number.
    pub terms: Vec<(String, usize)>,
}

impl Facet {
    /// Returns the list's folder in the output of a language.
    #[must_use]
    pub fn path(&self, portal: &Portal, locale: LocaleIx) -> String {
        let language = &portal.locales().get(locale).id;
        match &self.term {
            None => format!("{language}/{}", self.kind.folder()),
            Some(term) => format!("{language}/{}/{term}", self.kind.folder()),
        }
    }
}

/// Prepares all lists that have documents, overviews first.
#[must_use]
pub fn facets(portal: &Portal) -> Vec<Facet> {
    let mut found: BTreeMap<(FacetKind, String), Vec<EntryIx>> = BTreeMap::new();
    for entry in portal.entries().filter(|entry| LISTED.contains(&portal.entry(*entry).kind.name)) {
        let record = &portal.entry(entry).source.record;
        for kind in KINDS {
            for id in ids(record, kind) {
                found.entry((kind, id)).or_default().push(entry);
            }
        }
    }
    let mut facets = Vec::new();
    for kind in KINDS {
        let values = kind.values(portal).into_iter();
        let terms: Vec<(String, usize)> =
            values.filter_map(|id| Some((id.clone(), found.get(&(kind, id))?.len()))).collect();
        if terms.is_empty() {
            continue;
        }
        facets.push(Facet { kind, term: None, entries: Vec::new(), terms: terms.clone() });
        for (id, _) in &terms {
            let entries = found[&(kind, id.clone())].clone();
            facets.push(Facet { kind, term: Some(id.clone()), entries, terms: terms.clone() });
        }
    }
    facets
}

/// The values by which a document stands in lists of a kind, each once.
fn ids(record: &Record, kind: FacetKind) -> BTreeSet<String> {
    let id = |item: &Item| match &item.value {
        Value::Term(_, id) => Some(id.clone()),
        // A service says how each language is to be had, too.
        Value::Record(record) => record.text("code").map(str::to_owned),
        _ => None,
    };
    let field = match kind {
        FacetKind::Topic => "topics",
        FacetKind::Audience => "audience",
        FacetKind::Language => "languages",
        FacetKind::District => "districts",
    };
    let listed = record.list(field).iter().filter_map(id);
    // A contact is in the district of its address.
    let address = record.record("address").filter(|_| kind == FacetKind::District);
    listed.chain(address.and_then(|address| address.text("district")).map(str::to_owned)).collect()
}

impl Seen<'_> {
    /// What `facet.html` receives: `{kind, term, items, terms: [{term, url, count}]}`.
    pub(super) fn facet(self, facet: &Facet) -> View {
        let language = &self.portal.locales().get(self.locale).id;
        let mut terms: Vec<_> =
            facet.terms.iter().map(|(id, count)| (self.term_title(facet.kind, id), id, count)).collect();
        if matches!(facet.kind, FacetKind::Language | FacetKind::District) {
            terms.sort_by(|a, b| self.compare(&a.0, &b.0));
        }
        let terms = terms.into_iter().map(|(_, id, count)| {
            Fields::new()
                .with("term", self.term(facet.kind.name(), id))
                .with("url", self.address(&format!("{language}/{}/{id}", facet.kind.folder())))
                .with("count", *count)
                .value()
        });
        let terms = terms.collect();
        Fields::new()
            .with("kind", facet.kind.name())
            .some("term", facet.term.as_ref().map(|id| self.term(facet.kind.name(), id)))
            .list("items", self.links(facet.entries.clone()))
            .list("terms", terms)
            .value()
    }

    /// A value's label, bare.
    pub(super) fn term_title(self, kind: FacetKind, id: &str) -> String {
        let catalogues = &self.portal.catalogues;
        let said = match kind {
            FacetKind::Audience => catalogues.required_label(self.locale, required::AUDIENCE, id),
            FacetKind::Language => catalogues.required_label(self.locale, required::LANGUAGE, id),
            // Of the town's own words the source language has all; what others lack may stand in.
            FacetKind::Topic | FacetKind::District => catalogues.label(self.locale, &format!("{}-{id}", kind.name())),
        };
        let own = self.portal.config.vocabularies.languages.get(id).filter(|_| kind == FacetKind::Language);
        said.map(|said| said.bare()).or_else(|| own.map(|own| own.name.to_string())).unwrap_or_else(|| id.to_owned())
    }
}
