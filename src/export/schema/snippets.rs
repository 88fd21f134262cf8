//! Snippets for Visual Studio Code: its own completion in Markdown, which needs no extension.
//!
//! No extension of its makers completes front matter inside Markdown after a schema. Snippets do, from the same tables: a
//! field's name brings the field with its parts, and lists of values to choose from.

use serde_json::{Map, Value, json};

use super::Known;
use crate::content::vocabulary::LANGUAGE;
use crate::content::{COMMON_FIELDS, ContentType, Field, Kind, TYPES};

/// More values than this are no list to choose from.
const MOST: usize = 60;
/// Today, as the editor fills it in.
const TODAY: &str = "$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE";

/// Makes the snippets of all fields, each offered in the files of its type.
#[must_use]
pub fn snippets(known: Known<'_>) -> Value {
    let mut all = Map::new();
    for field in COMMON_FIELDS {
        all.insert(field.name.to_owned(), snippet(known, field, None));
    }
    for kind in TYPES {
        for field in kind.fields {
            all.insert(format!("{}: {}", kind.name, field.name), snippet(known, field, Some(kind)));
        }
    }
    Value::Object(all)
}

fn snippet(known: Known<'_>, field: &Field, kind: Option<&ContentType>) -> Value {
    let says = known.tongue.of(field.de, field.en);
    let says = kind.map_or_else(|| says.to_owned(), |kind| format!("{says} ({})", kind.name));
    let mut stops = 0;
    let mut snippet = Map::new();
    snippet.insert("scope".into(), "markdown".into());
    snippet.insert("prefix".into(), field.name.into());
    snippet.insert("description".into(), says.into());
    snippet.insert("body".into(), json!(lines(known, field.name, &field.kind, 0, &mut stops)));
    if let Some(kind) = kind {
        let (include, exclude) = places(kind);
        snippet.insert("include".into(), json!(include));
        if !exclude.is_empty() {
            snippet.insert("exclude".into(), json!(exclude));
        }
    }
    Value::Object(snippet)
}

/// The files of a type: those to offer its fields in, and those not.
fn places(kind: &ContentType) -> (Vec<String>, Vec<String>) {
    match kind.name {
        "section" => (vec!["**/content/**/_index*.md".into()], Vec::new()),
        "page" => {
            let others = TYPES.iter().filter(|kind| !kind.folder.is_empty());
            let others = others.map(|kind| format!("**/content/{}/**", kind.folder));
            (vec!["**/content/**/*.md".into()], others.collect())
        }
        _ => (vec![format!("**/content/{}/**/*.md", kind.folder)], vec!["**/_index*.md".into()]),
    }
}

fn lines(known: Known<'_>, name: &str, kind: &Kind, depth: usize, stops: &mut usize) -> Vec<String> {
    let indent = "  ".repeat(depth);
    match kind {
        Kind::Record(fields) => {
            let mut out = vec![format!("{indent}{name}:")];
            out.extend(parts(known, fields, depth + 1, stops));
            out
        }
        Kind::List(inner) => match &**inner {
            Kind::Record(fields) => {
                let mut inner = parts(known, fields, depth + 2, stops);
                if let Some(first) = inner.first_mut() {
                    *first = format!("{indent}  - {}", first.trim_start());
                }
                let mut out = vec![format!("{indent}{name}:")];
                out.append(&mut inner);
                out
            }
            kind => vec![format!("{indent}{name}: [{}]", stop(known, name, kind, stops))],
        },
        kind => vec![format!("{indent}{name}: {}", stop(known, name, kind, stops))],
    }
}

fn parts(known: Known<'_>, fields: &[Field], depth: usize, stops: &mut usize) -> Vec<String> {
    fields.iter().flat_map(|field| lines(known, field.name, &field.kind, depth, stops)).collect()
}

/// A place to fill in: with values to choose from, or an example.
fn stop(known: Known<'_>, name: &str, kind: &Kind, stops: &mut usize) -> String {
    *stops += 1;
    let values: Vec<String> = match kind {
        Kind::Bool => vec!["true".into(), "false".into()],
        Kind::Term(vocabulary) => vocabulary.values.iter().map(|value| (*value).to_owned()).collect(),
        Kind::Language => LANGUAGE.values.iter().map(|value| (*value).to_owned()).collect(),
        Kind::PortalTerm(name) => known.own_terms(name).into_iter().map(|(id, _)| id).collect(),
        Kind::Reference(types) => known.documents(types).into_iter().map(|(id, _)| id).collect(),
        _ => Vec::new(),
    };
    if !values.is_empty() && values.len() <= MOST {
        let values: Vec<String> = values.iter().map(|value| escape(value)).collect();
        return format!("${{{stops}|{}|}}", values.join(","));
    }
    let example = match kind {
        Kind::Date if name == "reviewed" => TODAY,
        Kind::Date => "2026-12-31",
        Kind::DateTime => "2026-12-31 18:00",
        Kind::Duration => "1y",
        Kind::Hours => "Mo-Fr 08:00-12:00; PH off",
        Kind::Phone => "+49 221 4710 100",
        Kind::Email => "name@hafenstadt.example",
        Kind::Url => "https://hafenstadt.example/",
        Kind::Amount => "12.50",
        Kind::Integer | Kind::Number => "1",
        _ => return format!("${stops}"),
    };
    format!("${{{stops}:{example}}}")
}

/// What has a meaning in a list to choose from.
fn escape(value: &str) -> String {
    value.replace('\\', "\\\\").replace(',', "\\,").replace('|', "\\|").replace('$', "\\$").replace('}', "\\}")
}
