//! Which pages must be checked, and by whom.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use crate::content::facet::review::{checked, due};
use crate::content::{ContentType, EVENT, NEWS, SECTION};
use crate::portal::{EntryIx, Owner, Portal};

/// Types of which no check is expected: they pass by themselves, or only list what is below them.
static PASSING: [&ContentType; 3] = [&NEWS, &EVENT, &SECTION];

/// What must be checked up to a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agenda {
    /// The day for which it holds.
    pub today: NaiveDate,
    /// The last day that is looked at.
    pub until: NaiveDate,
    /// What each office has to check, sorted by the offices' names.
    pub offices: Vec<(Owner, Vec<Duty>)>,
    /// What is due and nobody's.
    pub nobodys: Vec<Duty>,
    /// Pages that do not say when they were checked and how often they must be.
    pub undated: Vec<EntryIx>,
}

/// A page that must be checked; the earliest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Duty {
    /// The day by which it must be checked.
    pub due: NaiveDate,
    /// The page.
    pub entry: EntryIx,
    /// The day of the last check.
    pub last: NaiveDate,
}

impl Agenda {
    /// Tells whether nothing has to be done.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.offices.is_empty() && self.nobodys.is_empty()
    }

    /// Tells whether a page should have been checked before today.
    #[must_use]
    pub fn is_overdue(&self, duty: &Duty) -> bool {
        duty.due < self.today
    }
}

/// Goes through the days of all pages that have one, sorted by the ids of the pages.
pub(super) fn duties(portal: &Portal) -> impl Iterator<Item = Duty> {
    portal.entries().filter_map(|entry| {
        let record = &portal.entry(entry).source.record;
        Some(Duty { due: due(record, portal.date)?, last: checked(record, portal.date)?, entry })
    })
}

/// Lists what must be checked within some days.
#[must_use]
pub fn agenda(portal: &Portal, within: u32) -> Agenda {
    let until = portal.date.checked_add_days(Days::new(within.into())).unwrap_or(NaiveDate::MAX);
    let owners = portal.owners();
    let mut offices: BTreeMap<Owner, Vec<Duty>> = BTreeMap::new();
    let mut nobodys = Vec::new();
    for duty in duties(portal).filter(|duty| duty.due <= until) {
        match owners.of(duty.entry) {
            Some(owner) => offices.entry(owner).or_default().push(duty),
            None => nobodys.push(duty),
        }
    }
    for duties in offices.values_mut() {
        duties.sort_unstable();
    }
    nobodys.sort_unstable();
    let undated = |entry: &EntryIx| {
        let document = portal.entry(*entry);
        !PASSING.contains(&document.kind) && due(&document.source.record, portal.date).is_none()
    };
    let undated = portal.entries().filter(undated).collect();
    Agenda { today: portal.date, until, offices: offices.into_iter().collect(), nobodys, undated }
}
