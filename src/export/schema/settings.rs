//! The schema of `portal.toml`, which the language server for TOML completes and checks with.

use serde_json::{Map, Value, json};

use super::{DRAFT, Known, choice};
use crate::config::LANDS;
use crate::content::vocabulary::LANGUAGE;
use crate::diag::rule;

/// The shape of a setting.
enum Shape {
    Text,
    Address,
    Land,
    Language,
    Languages,
    Ids,
    Colour,
    Picture,
    Table,
    YesOrNo,
    OneOf(&'static [&'static str]),
}

/// A setting: its table, its name, its shape, and what it does in German and English.
type Setting = (&'static str, &'static str, Shape, &'static str, &'static str);

/// All settings, in the order of the handbook. `*` stands for a name that the portal chooses.
static SETTINGS: &[Setting] = &[
    ("portal", "name", Shape::Text, "Name des Portals", "Name of the portal"),
    (
        "portal",
        "source_language",
        Shape::Language,
        "Sprache, aus der übersetzt wird",
        "Language that texts are translated from",
    ),
    (
        "portal",
        "languages",
        Shape::Languages,
        "Alle Sprachen, in der Reihenfolge auf der Seite",
        "All languages, in the order on the page",
    ),
    (
        "portal",
        "state",
        Shape::Land,
        "Land, dessen Feiertage und Pflichten gelten",
        "Land whose holidays and duties hold",
    ),
    ("portal", "base_url", Shape::Address, "Adresse des Portals im Internet", "Address of the portal on the web"),
    (
        "portal",
        "theme",
        Shape::Text,
        "Name der Gestaltung, ein Ordner in themes",
        "Name of the theme, a folder in themes",
    ),
    ("portal", "sheets", Shape::YesOrNo, "false: keine zweisprachigen Blätter", "false: no sheets in two languages"),
    (
        "languages.*",
        "fallback",
        Shape::Languages,
        "Sprachen, die einspringen, die nächste zuerst",
        "Languages that stand in, the nearest first",
    ),
    (
        "languages.*",
        "status",
        Shape::OneOf(&["published", "preview"]),
        "preview: Die Sprache ist in Vorbereitung",
        "preview: the language is being prepared",
    ),
    (
        "languages.*",
        "also_calendar",
        Shape::OneOf(&["persian"]),
        "Ein Kalender, dessen Tage neben unseren stehen",
        "A calendar whose days stand beside ours",
    ),
    ("theme", "color", Shape::Colour, "Farbe der Stadt", "The town's colour"),
    ("theme", "logo", Shape::Picture, "Zeichen neben dem Namen", "Sign beside the name"),
    ("theme", "logo_dark", Shape::Picture, "Zeichen auf dunklem Grund", "Sign on a dark ground"),
    ("theme", "coat_of_arms", Shape::Picture, "Wappen am Fuß der Seite", "Coat of arms at the foot"),
    ("theme", "tokens", Shape::Table, "Einzelne Werte der Gestaltung", "Single values of the theme"),
    ("theme", "dark", Shape::Table, "Einzelne Farben für die dunkle Ansicht", "Single colours for the dark view"),
    ("vocabularies", "topics", Shape::Ids, "Themen", "Topics"),
    ("vocabularies", "districts", Shape::Ids, "Stadtteile", "Districts"),
    ("vocabularies", "themes", Shape::Ids, "Querschnittsthemen", "Themes across fields"),
];

const LEVELS: [&str; 4] = ["off", "hint", "warning", "error"];

/// Makes the schema of the portal's settings.
#[must_use]
pub fn settings(known: Known<'_>) -> Value {
    let of = |german, english| known.tongue.of(german, english);
    let table = |name: &str| {
        let fields = SETTINGS.iter().filter(|setting| setting.0 == name);
        let properties: Map<String, Value> = fields
            .map(|(_, name, shape, de, en)| {
                let mut schema = value(known, shape);
                if let Some(schema) = schema.as_object_mut() {
                    schema.insert("description".into(), of(de, en).into());
                }
                ((*name).to_owned(), schema)
            })
            .collect();
        json!({ "type": "object", "properties": properties, "additionalProperties": false })
    };
    let mut portal = table("portal");
    portal["required"] = json!(["name"]);
    json!({
        "$schema": DRAFT,
        "title": of("Einstellungen des Portals", "Settings of the portal"),
        "type": "object",
        "properties": {
            "portal": portal,
            "languages": { "type": "object", "additionalProperties": table("languages.*") },
            "theme": table("theme"),
            "footer": {
                "type": "object",
                "description": of("Links am Fuß jeder Seite", "Links at the foot of every page"),
                "additionalProperties": { "type": "string" }
            },
            "vocabularies": table("vocabularies"),
            "rules": rules(of("Wie ernst eine Regel genommen wird", "How seriously a rule is taken"))
        },
        "required": ["portal"],
        "additionalProperties": false
    })
}

/// Every rule and every group of rules, with a level; for all files, or for those of a path.
fn rules(says: &str) -> Value {
    let mut properties = Map::new();
    for rule in rule::all() {
        let group = rule.name.split('/').next().unwrap_or_default();
        properties.entry(format!("{group}/*")).or_insert_with(|| json!({ "enum": LEVELS }));
        properties.insert(rule.name.to_owned(), json!({ "enum": LEVELS, "default": rule.level.as_str() }));
    }
    let of_files = json!({ "type": "object", "properties": properties.clone(), "additionalProperties": false });
    json!({ "type": "object", "description": says, "properties": properties, "additionalProperties": of_files })
}

fn value(known: Known<'_>, shape: &Shape) -> Value {
    // A portal may have languages that Lotse does not bring.
    let language = || json!({ "anyOf": [choice(&known.terms(&LANGUAGE)), { "type": "string" }] });
    match shape {
        Shape::Text => json!({ "type": "string" }),
        Shape::Address => json!({ "type": "string", "pattern": "^https?://[^ ?#]+$" }),
        Shape::Land => {
            let long: Vec<String> = LANDS.iter().map(|land| format!("DE-{land}")).collect();
            json!({ "anyOf": [{ "enum": LANDS }, { "enum": long }] })
        }
        Shape::Language => language(),
        Shape::Languages => json!({ "type": "array", "items": language(), "uniqueItems": true }),
        Shape::Ids => {
            json!({ "type": "array", "items": { "type": "string", "pattern": "^[A-Za-z0-9_-]+$" }, "uniqueItems": true })
        }
        Shape::Colour => json!({ "type": "string", "examples": ["#0b4468"] }),
        Shape::Picture => {
            json!({ "type": "string", "pattern": r"\.([sS][vV][gG]|[pP][nN][gG]|[wW][eE][bB][pP]|[jJ][pP][eE]?[gG])$" })
        }
        Shape::Table => json!({ "type": "object", "additionalProperties": { "type": ["string", "number"] } }),
        Shape::YesOrNo => json!({ "type": "boolean" }),
        Shape::OneOf(values) => json!({ "enum": values }),
    }
}
