//! What editors' tools read to complete and to check: JSON Schemas (draft-07) of front matter and settings, and snippets.
//!
//! In: the tables of fields, and what a portal has: its vocabularies and documents. Out: JSON. Draft-07 is what the language
//! servers for YAML and TOML read.

mod front_matter;
mod settings;
mod snippets;
mod value;

pub use front_matter::{Side, front_matter};
pub use settings::settings;
pub use snippets::snippets;

use serde_json::{Value, json};

use crate::content::vocabulary::Vocabulary;
use crate::content::{ContentType, TYPES, find_type};
use crate::portal::Portal;

/// The standard that the schemas keep to.
const DRAFT: &str = "http://json-schema.org/draft-07/schema#";

/// The language of the words in schemas.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tongue {
    /// German.
    German,
    /// English.
    English,
}

impl Tongue {
    /// Chooses the words of a table.
    fn of(self, german: &'static str, english: &'static str) -> &'static str {
        match self {
            Self::German => german,
            Self::English => english,
        }
    }

    fn id(self) -> &'static str {
        self.of("de", "en")
    }
}

/// What values fields can have in a portal.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    /// The portal.
    pub portal: &'a Portal,
    /// The language of the words.
    pub tongue: Tongue,
}

impl Known<'_> {
    /// The label of a value, in the language of the words, else in that of the portal.
    fn label(self, vocabulary: &str, value: &str) -> String {
        let locales = self.portal.locales();
        let locale = locales.find(self.tongue.id()).unwrap_or(locales.source());
        let label = self.portal.catalogues.label(locale, &format!("{vocabulary}-{value}"));
        label.map_or_else(|| value.to_owned(), |said| said.bare())
    }

    /// The values of a closed vocabulary with their labels.
    fn terms(self, vocabulary: &Vocabulary) -> Vec<(String, String)> {
        vocabulary.values.iter().map(|value| ((*value).to_owned(), self.label(vocabulary.name, value))).collect()
    }

    /// The values of one of the portal's own vocabularies with their labels.
    fn own_terms(self, vocabulary: &str) -> Vec<(String, String)> {
        let values = self.portal.config.vocabularies.values(vocabulary);
        values.iter().map(|value| (value.clone(), self.label(vocabulary, value))).collect()
    }

    /// The documents that a reference can name, with their titles.
    fn documents(self, types: &[&str]) -> Vec<(String, String)> {
        let portal = self.portal;
        let kinds = types.iter().filter_map(|name| find_type(name));
        let named = kinds.flat_map(|kind| {
            portal.entries_of(kind).map(|entry| {
                let entry = portal.entry(entry);
                let below = entry.id.strip_prefix(kind.folder).and_then(|id| id.strip_prefix('/'));
                let id = below.filter(|_| !kind.folder.is_empty()).unwrap_or(&entry.id);
                let title = entry.source.record.text("title").unwrap_or(&entry.id);
                (id.to_owned(), title.to_owned())
            })
        });
        let open = types
            .contains(&"open")
            .then(|| ("open".to_owned(), self.tongue.of("steht noch nicht fest", "not decided yet").to_owned()));
        named.chain(open).collect()
    }
}

/// A list of values with what each means.
fn choice(values: &[(String, String)]) -> Value {
    let (ids, labels): (Vec<&str>, Vec<&str>) = values.iter().map(|(id, label)| (id.as_str(), label.as_str())).unzip();
    json!({ "enum": ids, "enumDescriptions": labels })
}

/// The file names of all schemas with their contents, in the order of the types.
#[must_use]
pub fn schemas(known: Known<'_>) -> Vec<(String, Value)> {
    let both = |kind: &'static ContentType| {
        [
            (format!("{}.schema.json", kind.name), front_matter(known, kind, Side::Source)),
            (format!("{}.translation.schema.json", kind.name), front_matter(known, kind, Side::Translation)),
        ]
    };
    let settings = ("portal.schema.json".to_owned(), settings(known));
    TYPES.iter().copied().flat_map(both).chain([settings]).collect()
}
