//! Pages that list the whole portal: from A to Z, and by what people look for.

use tera::Value as View;

use super::shell::{Presence, Title};
use super::{Fields, Frames, Seen, View as PageView};
use crate::content::{
    CONTACT, ContentType, EVENT, LIFE_SITUATION, NEWS, ORGANISATION, PAGE, PLAN_EDITION, SERVICE, TERM,
};
use crate::i18n::Required;
use crate::i18n::required::{LETTERS_SUMMARY, LETTERS_TITLE, SEARCH_SUMMARY, SEARCH_TITLE};
use crate::locale::LocaleIx;
use crate::portal::{EntryIx, Portal};

/// A page that lists the portal's documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Directory {
    /// All documents by the letters of the language.
    Letters,
    /// All documents by their type, with the prepared lists.
    Search,
}

/// All directories, in the order that people see them.
pub static DIRECTORIES: [Directory; 2] = [Directory::Search, Directory::Letters];

/// What people look for, most wanted first.
static LISTED: [&ContentType; 9] =
    [&LIFE_SITUATION, &SERVICE, &CONTACT, &EVENT, &NEWS, &ORGANISATION, &TERM, &PLAN_EDITION, &PAGE];

impl Directory {
    /// Returns its folder in the output of a language.
    #[must_use]
    pub fn path(self, portal: &Portal, locale: LocaleIx) -> String {
        format!("{}/{}", portal.locales().get(locale).id, self.folder())
    }

    /// Returns the name of its template without the ending, which is its type in views, too.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Letters => "letters",
            Self::Search => "search",
        }
    }

    fn folder(self) -> &'static str {
        match self {
            Self::Letters => "a-z",
            Self::Search => "search",
        }
    }

    fn messages(self) -> (Required, Required) {
        match self {
            Self::Letters => (LETTERS_TITLE, LETTERS_SUMMARY),
            Self::Search => (SEARCH_TITLE, SEARCH_SUMMARY),
        }
    }
}

/// Returns the view of a directory in a language.
#[must_use]
pub fn directory(frames: &Frames<'_>, directory: Directory, locale: LocaleIx) -> PageView {
    let portal = frames.portal;
    let folder = directory.path(portal, locale);
    let seen = frames.seen(locale, &folder);
    let path = |locale: LocaleIx| directory.path(portal, locale);
    let has = |_: LocaleIx| true;
    let (title, summary) = directory.messages();
    let (bare, description) = (seen.bare(title, &[]), seen.plain(summary, &[]));
    let mut values = seen.shell(
        bare.as_deref().map(|words| Title { words, locale }),
        description,
        &Presence { path: &path, has: &has },
    );
    let page = seen.made_page(&folder, directory.name(), seen.label(title.id()));
    let page = page.with("summary", seen.label(summary.id()));
    values.set("page", page.value());
    let listed = match directory {
        Directory::Letters => seen.by_letter(),
        Directory::Search => seen.by_type(),
    };
    values.set("directory", listed.value());
    values.set("breadcrumbs", View::from(vec![seen.link(portal.home())]));
    let template = match directory {
        Directory::Letters => "letters.html",
        Directory::Search => "search.html",
    };
    PageView { template, values }
}

impl Seen<'_> {
    /// What templates receive as `page` where no document is behind it.
    pub(super) fn made_page(self, id: &str, kind: &'static str, title: View) -> Fields {
        let language = self.portal.locales().get(self.locale);
        Fields::new()
            .with("id", id)
            .with("type", kind)
            .with("title", title)
            .with("lang", &*language.lang)
            .with("dir", language.direction.as_str())
            .with("fallback", false)
    }

    /// A link to a directory: `{id, type, url, title}`.
    pub(super) fn directory_link(self, directory: Directory) -> Fields {
        Fields::new()
            .with("id", directory.folder())
            .with("type", directory.name())
            .with("url", self.address(&directory.path(self.portal, self.locale)))
            .with("title", self.label(directory.messages().0.id()))
    }

    /// `{letters: [{letter, id?}], groups: [{letter?, id, items}]}`; without letters one group.
    fn by_letter(self) -> Fields {
        let letters = &self.portal.locales().get(self.locale).letters;
        let mut groups: Vec<Vec<EntryIx>> = vec![Vec::new(); letters.len() + 1];
        for entry in LISTED.into_iter().flat_map(|kind| self.listed(kind)) {
            let key = self.sort_title(entry);
            let word = key.trim_start_matches(|letter: char| !letter.is_alphanumeric());
            groups[self.formats().letter(word, letters).unwrap_or(letters.len())].push(entry);
        }
        let anchor = |place: usize| format!("letter-{}", place + 1);
        let bar = letters.iter().enumerate().map(|(place, letter)| {
            let there = !groups[place].is_empty();
            Fields::new().with("letter", &**letter).some("id", there.then(|| anchor(place))).value()
        });
        let bar = bar.collect();
        let groups = groups.into_iter().enumerate().filter(|(_, entries)| !entries.is_empty());
        let groups = groups.map(|(place, mut entries)| {
            entries.sort_by(|a, b| self.compare(&self.sort_title(*a), &self.sort_title(*b)).then(a.cmp(b)));
            let items: Vec<View> = entries.into_iter().map(|entry| self.short_link(entry).value()).collect();
            let letter = letters.get(place).map(|letter| &**letter);
            Fields::new().some("letter", letter).with("id", anchor(place)).list("items", items).value()
        });
        Fields::new().list("letters", bar).list("groups", groups.collect())
    }

    /// `{groups: [{type, items}], facets: [Link]}`.
    fn by_type(self) -> Fields {
        let groups = LISTED.into_iter().map(|kind| {
            let mut entries = self.listed(kind);
            self.sort(&mut entries);
            let items: Vec<View> = entries.into_iter().map(|entry| self.short_link(entry).value()).collect();
            (kind, items)
        });
        let groups = groups.filter(|(_, items)| !items.is_empty());
        let groups = groups.map(|(kind, items)| Fields::new().with("type", kind.name).with("items", items).value());
        Fields::new().list("groups", groups.collect()).list("facets", self.facet_links())
    }

    /// Documents of a type that people look for today; what is over has its address still.
    fn listed(self, kind: &'static ContentType) -> Vec<EntryIx> {
        self.portal.entries_of(kind).filter(|entry| !self.is_past(*entry)).collect()
    }
}
