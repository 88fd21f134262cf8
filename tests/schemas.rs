//! What `lotse init` and `lotse schema` write for the tools of editors. Validators that are not ours read it in `tests/browser`.

#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "the test uses folders")]

mod harness;

use std::fs;

use harness::{lotse, memory, printed, tree, write};
use lotse::config;
use lotse::content::{COMMON_FIELDS, Field, Kind, TYPES, vocabulary};
use lotse::export::schema::{Known, Side, Tongue, front_matter, settings, snippets};
use serde_json::Value;

/// All schemas of the small portal are asked for through this.
fn with<T>(files: &[(&str, &str)], tongue: Tongue, ask: impl Fn(Known<'_>) -> T) -> T {
    let ready = harness::loaded(&memory(files)).ready.unwrap();
    ask(Known { portal: &ready.portal, tongue })
}

/// Looks at a field and its parts beside the schema of their record.
fn compare(fields: &[&Field], record: &Value, tongue: Tongue) {
    assert_eq!(record["additionalProperties"], Value::Bool(false));
    let properties = record["properties"].as_object().unwrap();
    assert_eq!(properties.len(), fields.len());
    for field in fields {
        let schema = &properties[field.name];
        let says = if tongue == Tongue::German { field.de } else { field.en };
        assert_eq!(schema["description"], says, "{}", field.name);
        let mut kind = &field.kind;
        while let Kind::List(inner) = kind {
            kind = inner;
        }
        match kind {
            Kind::Record(parts) => {
                compare(&parts.iter().collect::<Vec<_>>(), find(schema, "properties").unwrap(), tongue);
            }
            Kind::Term(vocabulary) => {
                let values = find(schema, "enumDescriptions").unwrap();
                let labels = values["enumDescriptions"].as_array().unwrap();
                for (value, label) in
                    values["enum"].as_array().unwrap().iter().zip(labels).take(vocabulary.values.len())
                {
                    assert!(vocabulary.values.contains(&value.as_str().unwrap()), "{value}");
                    assert!(!label.as_str().unwrap().is_empty() && label != value, "{value} has a label: {label}");
                }
            }
            _ => {}
        }
    }
}

/// Finds the schema inside another that has a keyword.
fn find<'a>(schema: &'a Value, keyword: &str) -> Option<&'a Value> {
    if schema.get(keyword).is_some() {
        return Some(schema);
    }
    match schema {
        Value::Object(parts) => parts.values().find_map(|part| find(part, keyword)),
        Value::Array(parts) => parts.iter().find_map(|part| find(part, keyword)),
        _ => None,
    }
}

#[test]
fn a_schema_has_every_field_of_its_type_with_its_words_and_labels() {
    for tongue in [Tongue::German, Tongue::English] {
        for kind in TYPES {
            let schema = with(&[], tongue, |known| front_matter(known, kind, Side::Source));
            compare(&COMMON_FIELDS.iter().chain(kind.fields).collect::<Vec<_>>(), &schema, tongue);
            assert_eq!(schema["$schema"], "http://json-schema.org/draft-07/schema#");
        }
    }
}

#[test]
fn a_translation_is_offered_words_alone_and_must_have_none() {
    let schema = with(&[], Tongue::German, |known| front_matter(known, &lotse::content::SERVICE, Side::Translation));
    let properties = schema["properties"].as_object().unwrap();
    assert!(
        properties.contains_key("title") && properties.contains_key("translation") && schema.get("required").is_none()
    );
    for fact in ["provider", "reviewed", "owner", "status"] {
        assert!(!properties.contains_key(fact), "{fact} is a fact");
    }
    assert!(find(&schema["properties"]["translation"], "enum").is_some());
}

#[test]
fn documents_and_topics_of_the_portal_are_proposed_and_others_are_no_mistake() {
    let files = [("content/contacts/amt.md", "---\ntitle: مكتب الاستقبال\n---\n")];
    let schema = with(&files, Tongue::German, |known| front_matter(known, &lotse::content::SERVICE, Side::Source));
    let contacts = schema["properties"]["contacts"].to_string();
    assert!(contacts.contains("\"amt\"") && contacts.contains("مكتب الاستقبال"), "{contacts}");
    assert!(contacts.contains(r#"{"type":["string","number"]}"#), "an id that comes tomorrow passes: {contacts}");
    let topics = schema["properties"]["topics"].to_string();
    assert!(topics.contains("\"work\"") && topics.contains("Arbeit"), "{topics}");
}

#[test]
fn the_schema_of_the_settings_has_every_setting_and_no_other() {
    let schema = with(&[], Tongue::English, settings);
    for (table, names) in config::NAMES {
        let part = match *table {
            "" => &schema,
            "languages.*" => &schema["properties"]["languages"]["additionalProperties"],
            table => &schema["properties"][table],
        };
        let mut there: Vec<&str> = part["properties"].as_object().unwrap().keys().map(String::as_str).collect();
        let mut names = names.to_vec();
        there.sort_unstable();
        names.sort_unstable();
        assert_eq!(there, names, "settings of the table {table:?} stand in export/schema/settings.rs");
    }
    let rules = schema["properties"]["rules"]["properties"].as_object().unwrap();
    assert!(rules.contains_key("data/review-overdue") && rules.contains_key("links/*"));
}

#[test]
fn a_snippet_brings_a_field_with_its_values_in_the_files_of_its_type() {
    let all = with(&[], Tongue::German, snippets);
    let body = |name: &str| {
        all[name]["body"].as_array().unwrap().iter().map(|line| line.as_str().unwrap()).collect::<Vec<_>>()
    };
    let kinds = vocabulary::EVENT_STATUS.values.join(",");
    assert_eq!(body("event: status"), [format!("status: ${{1|{kinds}|}}")]);
    assert_eq!(
        body("service: cost"),
        ["cost:", "  free: ${1|true,false|}", "  amount: ${2:12.50}", "  currency: $3", "  note: $4"]
    );
    assert!(body("contact: phones")[1].starts_with("  - number: ${1:"));
    assert_eq!(all["event: status"]["include"][0], "**/content/events/**/*.md");
    assert!(all["title"].get("include").is_none(), "a common field is offered everywhere");
    let names = TYPES.iter().map(|kind| kind.fields.len()).sum::<usize>() + COMMON_FIELDS.len();
    assert_eq!(all.as_object().unwrap().len(), names);
}

#[test]
fn a_new_portal_has_them_and_nothing_of_them_is_published() {
    let at = tempfile::tempdir().unwrap();
    assert!(lotse(at.path(), &["init", "x"]).status.success());
    let portal = at.path().join("x");
    let files = tree(&portal);
    for path in [".lotse/schemas/service.schema.json", ".lotse/schemas/portal.schema.json", ".vscode/settings.json"] {
        assert!(files.contains_key(path), "{path}");
    }
    let again = lotse(&portal, &["schema"]);
    assert!(again.status.success(), "{}", printed(&again));
    assert_eq!(tree(&portal), files, "the same portal gives the same bytes");
    assert!(lotse(&portal, &["build", "--date", "2026-11-22"]).status.success());
    let published = tree(&portal.join("public"));
    let ours =
        published.keys().find(|path| path.contains("schema") || path.contains("vscode") || path.contains(".lotse/"));
    assert_eq!(ours, None);
}

#[test]
fn schemas_are_written_anew_and_the_settings_of_an_office_are_kept() {
    let at = tempfile::tempdir().unwrap();
    write(at.path(), &[("portal.toml", harness::SETTINGS), (".vscode/settings.json", "{}\n")]);
    assert!(lotse(at.path(), &["schema"]).status.success());
    assert_eq!(fs::read_to_string(at.path().join(".vscode/settings.json")).unwrap(), "{}\n");
    write(at.path(), &[("content/contacts/neu.md", "---\ntitle: Neu\n---\n")]);
    assert!(lotse(at.path(), &["schema"]).status.success());
    let schema = fs::read_to_string(at.path().join(".lotse/schemas/service.schema.json")).unwrap();
    assert!(schema.contains("\"neu\""));
    let shown = lotse(at.path(), &["schema", "service", "--lang", "en"]);
    let shown: Value = serde_json::from_slice(&shown.stdout).unwrap();
    assert_eq!(shown["title"], "Something that people can use");
    let near = lotse(at.path(), &["schema", "servise"]);
    assert!(near.status.code() == Some(2) && printed(&near).contains("Meinten Sie „service“?"), "{}", printed(&near));
}
