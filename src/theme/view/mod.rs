//! Views: the plain values that templates receive.
//!
//! In: the portal, a page of it and a language. Out: the name of a template and its values: strings, numbers, lists and maps,
//! formatted for the reader, addresses relative to the page. Templates receive nothing else.

mod card;
mod date;
mod directory;
mod edition;
mod facet;
mod file;
mod frame;
mod home;
mod hours;
mod look;
mod outlook;
mod page;
mod picture;
mod progress;
mod sheet;
mod shell;
mod steps;
mod value;
mod video;
mod words;

pub use directory::{DIRECTORIES, Directory, directory};
pub use facet::{Facet, FacetKind, facets};
pub use frame::Frames;
pub use page::{alias, chooser, entry, facet, not_found};
pub use sheet::{has_sheet, sheet, sheet_path};

use std::collections::BTreeMap;

use tera::value::{Key, Value};

use crate::i18n::Formats;
use crate::locale::{Language, LocaleIx};
use crate::portal::{EntryIx, Portal, encode, relative};

/// A template's name and its values.
pub struct View {
    /// The template, a path below the theme's folder.
    pub template: &'static str,
    /// What it receives.
    values: Fields,
}

impl View {
    /// Returns what the template receives, as one map.
    #[must_use]
    pub fn value(self) -> Value {
        self.values.value()
    }

    /// Returns what the template receives, as the engine takes it.
    pub(super) fn context(self) -> tera::Context {
        let mut context = tera::Context::new();
        for (key, value) in self.values.0 {
            context.insert_value(key, value);
        }
        context
    }
}

/// The place from which a page is seen: its language, and its folder in the output.
#[derive(Clone, Copy)]
pub(super) struct Seen<'a> {
    /// The portal.
    portal: &'a Portal,
    /// What its pages have in common.
    frames: &'a Frames<'a>,
    /// The language of the page around.
    locale: LocaleIx,
    /// The folder of the page in the output, like `de/services/anmeldung`; empty at the top.
    folder: &'a str,
    /// The portal's own address, where the page may be sent for any address and relative ones would not hold.
    base: Option<&'a str>,
}

impl<'a> Seen<'a> {
    fn formats(self) -> &'a Formats {
        &self.portal.formats[self.locale.index()]
    }

    /// The relative address of a folder of the output.
    fn address(self, folder: &str) -> String {
        match self.base {
            Some(base) => format!("{base}{}/", encode(folder)),
            None => relative(self.folder, folder),
        }
    }

    /// The relative address of a document in the page's language.
    fn address_of(self, entry: EntryIx) -> String {
        self.address(self.portal.entry(entry).path(self.locale))
    }

    /// The relative address of the output's top, with `/` at its end, or empty.
    fn root(self) -> String {
        if let Some(base) = self.base {
            base.to_owned()
        } else if self.folder.is_empty() {
            String::new()
        } else {
            "../".repeat(self.folder.split('/').count())
        }
    }

    /// The relative address of a file of the output.
    fn file(self, path: &str) -> String {
        format!("{}{}", self.root(), encode(path))
    }
}

/// A map for a template, filled key by key.
#[derive(Clone, Default)]
struct Fields(Vec<(&'static str, Value)>);

/// A key with its place among the others. Tera copies any map key by key: of a sorted one the keys keep their order, and are not
/// hashed twice, as those of its own kind of map would be.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Placed(usize, &'static str);

impl From<Placed> for Key<'static> {
    fn from(Placed(_, key): Placed) -> Self {
        Key::Str(key)
    }
}

impl Fields {
    fn new() -> Self {
        // Nearly all have this many keys.
        Self(Vec::with_capacity(8))
    }

    fn with(mut self, key: &'static str, value: impl Into<Value>) -> Self {
        self.set(key, value.into());
        self
    }

    /// Puts a value into the place that its key has, or behind the others.
    fn set(&mut self, key: &'static str, value: Value) {
        match self.0.iter_mut().find(|(other, _)| *other == key) {
            Some((_, there)) => *there = value,
            None => self.0.push((key, value)),
        }
    }

    /// What names a language: `{lang, dir, name}`.
    fn of_language(language: &Language) -> Self {
        let fields = Self::new().with("lang", &*language.lang).with("dir", language.direction.as_str());
        fields.with("name", &*language.name)
    }

    /// Adds a value if it is there; templates ask with `?.`.
    fn some(self, key: &'static str, value: Option<impl Into<Value>>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    /// Adds all values of others.
    fn and(mut self, others: Self) -> Self {
        others.0.into_iter().for_each(|(key, value)| self.set(key, value));
        self
    }

    /// Adds a list unless it is empty.
    fn list(self, key: &'static str, values: Vec<Value>) -> Self {
        if values.is_empty() { self } else { self.with(key, values) }
    }

    fn value(self) -> Value {
        let placed = self.0.into_iter().enumerate().map(|(place, (key, value))| (Placed(place, key), value));
        Value::from(placed.collect::<BTreeMap<_, _>>())
    }
}

impl From<Fields> for Value {
    fn from(fields: Fields) -> Self {
        fields.value()
    }
}
