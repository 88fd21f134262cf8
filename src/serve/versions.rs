//! One page in all languages of the portal: where each is, and whose words it shows.

use crate::build::{Job, Outputs, Ready};
use crate::content::facet::review;
use crate::locale::{Direction, LocaleIx};
use crate::portal::encode;
use crate::theme::view;

/// The page in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Version {
    /// The language's name in files and addresses.
    pub(super) id: String,
    /// Its tag.
    pub(super) lang: String,
    /// Its direction.
    pub(super) direction: Direction,
    /// Its name in itself.
    pub(super) name: String,
    /// The page's address in the preview.
    pub(super) address: String,
    /// Whose words stand there.
    pub(super) words: Words,
    /// Whether it is the page itself.
    pub(super) current: bool,
}

/// Whose words a page shows; the other language by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Words {
    /// Those of its language.
    Own,
    /// The heading is its own, the text is that of another language.
    Partly(String),
    /// All are those of another language.
    Other(String),
}

/// What only those should know who work on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// It is not published yet.
    Draft,
    /// Its check is overdue.
    Overdue,
    /// What it says no longer holds.
    Expired,
}

impl Mark {
    /// The message that says so.
    pub(super) fn message(self) -> &'static str {
        match self {
            Self::Draft => "preview-draft",
            Self::Overdue => "preview-overdue",
            Self::Expired => "preview-expired",
        }
    }
}

/// The path of the output that an address asks for.
pub(super) fn path_of(address: &str) -> String {
    percent_encoding::percent_decode_str(address).decode_utf8_lossy().trim_start_matches('/').to_owned()
}

/// The output that an address of the preview shows: a file, or the index of a folder.
pub(super) fn find(outputs: &Outputs<'_>, path: &str) -> Option<String> {
    if outputs.job(path).is_some() {
        return Some(path.to_owned());
    }
    let index = format!("{}/index.html", path.trim_end_matches('/'));
    let index = index.trim_start_matches('/');
    outputs.job(index).is_some().then(|| index.to_owned())
}

/// The page at a path of the output in all languages that have it; none for what has no language.
pub(super) fn versions(ready: &Ready, outputs: &Outputs<'_>, path: &str) -> Vec<Version> {
    let locales = ready.portal.locales();
    let Some((first, rest)) = path.split_once('/') else { return Vec::new() };
    let Some(current) = locales.find(first) else { return Vec::new() };
    let job = outputs.job(path);
    let version = |locale: LocaleIx| {
        let language = locales.get(locale);
        let there = match job? {
            Job::Entry(entry, _) => ready.portal.entry(*entry).path(locale).to_owned(),
            Job::Sheet(entry, _) => view::sheet_path(&ready.portal, *entry, locale),
            _ => format!("{}/{}", language.id, rest.strip_suffix("index.html")?.trim_end_matches('/')),
        };
        let there = there.trim_end_matches('/');
        outputs.job(&format!("{there}/index.html"))?;
        Some(Version {
            id: (*language.id).to_owned(),
            lang: (*language.lang).to_owned(),
            direction: language.direction,
            name: (*language.name).to_owned(),
            address: format!("/{}/", encode(there)),
            words: words(ready, job?, locale),
            current: locale == current,
        })
    };
    locales.iter().filter_map(version).collect()
}

/// What those who work on a page should know of it.
pub(super) fn marks(ready: &Ready, job: &Job) -> Vec<Mark> {
    let (Job::Entry(entry, _) | Job::Sheet(entry, _)) = job else { return Vec::new() };
    let (record, today) = (&ready.portal.entry(*entry).source.record, ready.portal.date);
    let expired = review::expired(record, today).is_some();
    let overdue = !expired && review::overdue(record, today).is_some();
    let marks = [(record.is("draft"), Mark::Draft), (expired, Mark::Expired), (overdue, Mark::Overdue)];
    marks.into_iter().filter_map(|(there, mark)| there.then_some(mark)).collect()
}

fn words(ready: &Ready, job: &Job, locale: LocaleIx) -> Words {
    let (Job::Entry(entry, _) | Job::Sheet(entry, _)) = job else { return Words::Own };
    let portal = &ready.portal;
    let shown = portal.shown(*entry, locale).place.locale;
    let name = || (*portal.locales().get(shown).name).to_owned();
    match (shown == locale, portal.has(*entry, locale)) {
        (true, _) => Words::Own,
        (false, true) => Words::Partly(name()),
        (false, false) => Words::Other(name()),
    }
}
