//! The schema of one value, as wide as the reader of front matter is.
//!
//! Tools read YAML in different ways: `3.2` is a number to them, `yes` sometimes a yes. So where a text may look like something
//! else, that is allowed, too. What only the reader can judge, like opening hours, is a text here.

use serde_json::{Value, json};

use super::front_matter::{Side, record};
use super::{Known, choice};
use crate::content::Kind;
use crate::content::vocabulary::LANGUAGE;

const DAY: &str = r"([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}\. ?[0-9]{1,2}\. ?[0-9]{4})";
const TIME: &str = r"[ T,]+[0-9]{1,2}[:.][0-9]{2}(:[0-9]{2})?( ?Uhr)?";
const DURATION: &str = r"^[0-9]+ *([mMyYaAjJ]|[mM]onate?|[jJ]ahre?|[mM]onths?|[yY]ears?)$";
const AMOUNT: &str = r"^[0-9][0-9.,]*( ?(€|EUR))?$";
const NUMBER: &str = r"^-?[0-9]+([.,][0-9]+)?$";
const INTEGER: &str = r"^-?[0-9][0-9_ ]*$";
const PHONE: &str = r"^[0-9+ ()/.\u00a0\u2011\u2013-]+$";
const EMAIL: &str = r"^(mailto:)?[^\s@]+@[^\s@]+\.[^\s@]+$";
const URL: &str = "^https?://[^ ]+$";

/// Makes the schema of a value that is there.
pub(super) fn value(known: Known<'_>, kind: &Kind, side: Side) -> Value {
    match kind {
        Kind::Text => json!({ "type": ["string", "number", "boolean"] }),
        Kind::Bool => json!({ "enum": [
            true, false, "ja", "nein", "yes", "no", "Ja", "Nein", "Yes", "No", "wahr", "falsch", "on", "off"
        ] }),
        Kind::Integer => json!({ "type": ["integer", "string"], "pattern": INTEGER }),
        Kind::Number => json!({ "type": ["number", "string"], "pattern": NUMBER }),
        Kind::Amount => json!({ "type": ["number", "string"], "pattern": AMOUNT }),
        Kind::Date => json!({ "type": "string", "pattern": format!("^{DAY}$"), "examples": ["2026-12-31"] }),
        Kind::DateTime => {
            json!({ "type": "string", "pattern": format!("^{DAY}({TIME})?$"), "examples": ["2026-12-31 18:00"] })
        }
        Kind::Duration => json!({ "type": "string", "pattern": DURATION, "examples": ["6m", "1y"] }),
        Kind::Term(vocabulary) => {
            let mut terms = known.terms(vocabulary);
            if vocabulary.name == "degree" {
                let also = ["ja", "nein", "teilweise"].map(|word| (word.to_owned(), word.to_owned()));
                terms.extend(also);
                // `yes` and `no` are truths to readers of old YAML.
                return json!({ "anyOf": [choice(&terms), { "type": "boolean" }] });
            }
            choice(&terms)
        }
        Kind::PortalTerm(name) => choice(&known.own_terms(name)),
        Kind::Language => choice(&known.terms(&LANGUAGE)),
        // A proposal, no limit: new documents come every day, and the check itself knows them.
        Kind::Reference(types) => {
            let there = known.documents(types);
            let text = json!({ "type": ["string", "number"] });
            if there.is_empty() { text } else { json!({ "anyOf": [choice(&there), text] }) }
        }
        Kind::Phone => json!({ "type": ["string", "integer"], "pattern": PHONE, "examples": ["+49 221 4710 100"] }),
        Kind::Email => json!({ "type": "string", "pattern": EMAIL }),
        Kind::Url => json!({ "type": "string", "pattern": URL }),
        Kind::Hours => json!({ "anyOf": [
            { "type": "string", "examples": ["Mo-Fr 08:00-12:00; PH off"] },
            { "type": "array", "items": { "type": "object" } }
        ] }),
        Kind::Path | Kind::File => json!({ "type": "string" }),
        Kind::List(inner) => {
            let one = value(known, inner, side);
            // One value may stand for a list of one; an empty item keeps the place of one that is not translated.
            json!({ "anyOf": [{ "type": "array", "items": nullable(one.clone()) }, one] })
        }
        Kind::Record(fields) => Value::Object(record(known, fields.iter(), side)),
        Kind::Free => json!({}),
    }
}

/// Lets a value be empty, which is the same as leaving it out.
pub(super) fn nullable(schema: Value) -> Value {
    if schema.as_object().is_some_and(serde_json::Map::is_empty) {
        return schema;
    }
    json!({ "anyOf": [schema, { "enum": [null, ""] }] })
}
