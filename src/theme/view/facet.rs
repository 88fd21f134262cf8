//! Prepared lists: documents by topic, audience and district, without any script.

use std::collections::{BTreeMap, BTreeSet};

use tera::Value as View;

use super::{Fields, Seen};
use crate::content::vocabulary::AUDIENCE;
use crate::content::{Item, Record, Value};
use crate::locale::LocaleIx;
use crate::portal::{EntryIx, Portal};

/// By what a list is prepared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FacetKind {
    /// By topic.
    Topic,
    /// By whom it is for.
    Audience,
    /// By district.
    District,
}

/// All kinds, in the order that people read them.
pub(super) static KINDS: [FacetKind; 3] = [FacetKind::Topic, FacetKind::Audience, FacetKind::District];

/// Types whose documents stand in prepared lists.
const LISTED: [&str; 3] = ["service", "page", "event"];

impl FacetKind {
    /// Returns the folder of its lists in the output of a language.
    #[must_use]
    pub fn folder(self) -> &'static str {
        match self {
            Self::Topic => "topics",
            Self::Audience => "audience",
            Self::District => "districts",
        }
    }

    /// Returns the message that is its heading.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Topic => "facet-topic",
            Self::Audience => "facet-audience",
            Self::District => "facet-district",
        }
    }

    /// Returns the message that says what a list of one value holds.
    pub(super) fn summary(self) -> &'static str {
        match self {
            Self::Topic => "facet-topic-summary",
            Self::Audience => "facet-audience-summary",
            Self::District => "facet-district-summary",
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Topic => "topic",
            Self::Audience => "audience",
            Self::District => "district",
        }
    }

    fn field(self) -> &'static str {
        match self {
            Self::Topic => "topics",
            Self::Audience => "audience",
            Self::District => "districts",
        }
    }

    fn values(self, portal: &Portal) -> Vec<String> {
        match self {
            Self::Audience => AUDIENCE.values.iter().map(|value| (*value).to_owned()).collect(),
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
            for id in ids(record, kind.field()) {
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

/// The ids of a list of terms, each once.
fn ids(record: &Record, field: &str) -> BTreeSet<String> {
    let id = |item: &Item| match &item.value {
        Value::Term(_, id) => Some(id.clone()),
        _ => None,
    };
    record.list(field).iter().filter_map(id).collect()
}

impl Seen<'_> {
    /// What `facet.html` receives: `{kind, term, items, terms: [{term, url, count}]}`.
    pub(super) fn facet(self, facet: &Facet) -> View {
        let language = &self.portal.locales().get(self.locale).id;
        let mut terms: Vec<_> =
            facet.terms.iter().map(|(id, count)| (self.term_title(facet.kind, id), id, count)).collect();
        if facet.kind == FacetKind::District {
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
        let message = format!("{}-{id}", kind.name());
        self.portal.catalogues.label(self.locale, &message).map_or_else(|| id.to_owned(), |said| said.text)
    }
}
