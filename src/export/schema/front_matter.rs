//! The schema of a content type's front matter, made from its table of fields.

use serde_json::{Map, Value, json};

use super::value::{nullable, value};
use super::{DRAFT, Known};
use crate::content::{COMMON_FIELDS, ContentType, Field, Need};

/// The file that a schema is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The text in the source language, with all facts.
    Source,
    /// A translation: words alone, and nothing must be there.
    Translation,
}

/// Facts about the file that they stand in, which translations have, too.
const OF_ITS_FILE: [&str; 2] = ["translation", "lint"];

/// Makes the schema of a content type's front matter.
#[must_use]
pub fn front_matter(known: Known<'_>, kind: &ContentType, side: Side) -> Value {
    let fields = COMMON_FIELDS.iter().chain(kind.fields);
    let mut schema = Map::new();
    schema.insert("$schema".into(), DRAFT.into());
    schema.insert("title".into(), known.tongue.of(kind.de, kind.en).into());
    schema.append(&mut record(known, fields, side));
    Value::Object(schema)
}

/// The schema of fields: of a whole front matter, or of a record in it.
pub(super) fn record<'a>(
    known: Known<'_>,
    fields: impl Iterator<Item = &'a Field> + Clone,
    side: Side,
) -> Map<String, Value> {
    let shown = fields.filter(|field| side == Side::Source || field.has_text() || OF_ITS_FILE.contains(&field.name));
    let must = |field: &Field| side == Side::Source && field.need == Need::Required;
    let properties: Map<String, Value> = shown
        .clone()
        .map(|field| {
            let side = if OF_ITS_FILE.contains(&field.name) { Side::Source } else { side };
            let schema = value(known, &field.kind, side);
            let mut schema = if must(field) { schema } else { nullable(schema) };
            let says = known.tongue.of(field.de, field.en);
            if let Some(schema) = schema.as_object_mut() {
                schema.insert("description".into(), says.into());
            }
            (field.name.to_owned(), schema)
        })
        .collect();
    let required: Vec<&str> = shown.filter(|field| must(field)).map(|field| field.name).collect();
    let mut schema = Map::new();
    schema.insert("type".into(), "object".into());
    schema.insert("properties".into(), properties.into());
    if !required.is_empty() {
        schema.insert("required".into(), json!(required));
    }
    schema.insert("additionalProperties".into(), false.into());
    schema
}
