//! Content types: what documents of each kind say, read with places.
//!
//! In: the tree of a front matter. Out: typed values, and facts that types share (facets). This module does not know other
//! documents: references are ids until [`crate::portal`] links them.

mod common;
mod contact;
mod decode;
mod event;
pub mod facet;
mod field;
mod labels;
mod life_situation;
mod meant;
mod measure;
mod organisation;
mod plan;
mod scalar;
mod service;
mod text_types;
mod value;
pub mod vocabulary;

pub use common::{FIELDS as COMMON_FIELDS, STEERING};
pub use decode::{Reading, Side, Terms, compare_facts, overlay, record};
pub use field::{ContentType, Field, Kind, Need, Sharing};
pub use labels::Labels;
pub use meant::on_own_computer;
pub use scalar::{day, dialled, is_mail};
pub use value::{Item, Record, Value};

pub use contact::CONTACT;
pub use event::EVENT;
pub use life_situation::LIFE_SITUATION;
pub use measure::MEASURE;
pub use organisation::ORGANISATION;
pub use plan::{ACTION_FIELD, GOAL, PLAN_EDITION};
pub use service::SERVICE;
pub use text_types::{NEWS, PAGE, SECTION, TERM};

/// All content types, in the order of the documentation.
pub static TYPES: &[&ContentType] = &[
    &SERVICE,
    &CONTACT,
    &ORGANISATION,
    &LIFE_SITUATION,
    &EVENT,
    &NEWS,
    &PAGE,
    &SECTION,
    &TERM,
    &PLAN_EDITION,
    &ACTION_FIELD,
    &GOAL,
    &MEASURE,
];

/// Finds a content type by its name.
#[must_use]
pub fn find_type(name: &str) -> Option<&'static ContentType> {
    TYPES.iter().copied().find(|kind| kind.name == name)
}

/// Returns the file that `lotse new` makes for an id; none where it is not of small letters, digits, hyphens and underscores, in
/// folders perhaps.
#[must_use]
pub fn new_file(kind: &ContentType, id: &str, language: Option<&str>) -> Option<String> {
    let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || matches!(letter, '-' | '_');
    if !id.split('/').all(|part| !part.is_empty() && part.chars().all(plain)) {
        return None;
    }
    let suffix = language.map_or(String::new(), |language| format!(".{language}"));
    let folder = if kind.folder.is_empty() { String::new() } else { format!("{}/", kind.folder) };
    let id = id.strip_prefix(&folder).unwrap_or(id);
    let stem = if kind == &SECTION { format!("{id}/_index") } else { id.to_owned() };
    Some(format!("content/{folder}{stem}{suffix}.md"))
}

/// Returns the type that a place below `content/` gives: of its top folder, or of its name.
#[must_use]
pub fn type_of_place(folder: &str, name: &str) -> &'static ContentType {
    if name == "_index" {
        return &SECTION;
    }
    let top = folder.split('/').next().unwrap_or_default();
    TYPES.iter().copied().find(|kind| !kind.folder.is_empty() && kind.folder == top).unwrap_or(&PAGE)
}
