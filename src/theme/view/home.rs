//! The home page of a language: what is chosen for it from the whole portal.

use tera::Value as View;

use super::{Fields, Seen, facets};
use crate::content::{CONTACT, EVENT, LIFE_SITUATION, NEWS};
use crate::portal::EntryIx;

/// How many events and pieces of news a home page shows.
const FEW: usize = 3;
/// How many contacts it shows.
const CONTACTS: usize = 4;

impl Seen<'_> {
    pub(super) fn home(self) -> Fields {
        let all = |kind| self.portal.entries_of(kind).collect::<Vec<EntryIx>>();
        let coming = all(&EVENT).into_iter().filter(|event| !self.is_past(*event)).collect();
        let sections = self.portal.entry(self.portal.home()).children.iter().copied();
        let sections = sections.filter(|entry| self.portal.entry(*entry).kind.name == "section").collect();
        Fields::new()
            .list("life_situations", self.links(all(&LIFE_SITUATION)))
            .list("sections", self.links(sections))
            .list("events", first(self.links(coming), FEW))
            .list("news", first(self.links(all(&NEWS)), FEW))
            .list("contacts", first(self.links(all(&CONTACT)), CONTACTS))
            .list("facets", self.facet_links())
            .some("easy_language", self.duty_page("easy_language").map(|entry| self.link(entry)))
            .some("sign_language", self.duty_page("sign_language").map(|entry| self.link(entry)))
    }

    /// Links to the overviews of the facets that have entries.
    pub(super) fn facet_links(self) -> Vec<View> {
        facets(self.portal)
            .iter()
            .filter(|facet| facet.term.is_none())
            .map(|facet| {
                Fields::new()
                    .with("id", facet.kind.folder())
                    .with("type", "facet")
                    .with("url", self.address(&facet.path(self.portal, self.locale)))
                    .with("title", self.label(facet.kind.title().id()))
                    .with("available", true)
                    .with("card", Fields::new())
                    .value()
            })
            .collect()
    }
}

fn first(mut views: Vec<View>, count: usize) -> Vec<View> {
    views.truncate(count);
    views
}
