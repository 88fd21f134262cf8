//! From nodes to values, by the table of a type. Every mistake becomes a diagnostic; the rest is read all the same.

use unicode_normalization::UnicodeNormalization as _;

use super::field::{ContentType, Field, Kind, Need, Sharing};
use super::labels::Labels;
use super::scalar;
use super::value::{Item, Record, Value};
use crate::config::Vocabularies;
use crate::diag::{Diagnostic, nearest, rule};
use crate::front_matter::{Key, Node, NodeValue};
use crate::locale::LocaleIx;
use crate::source::{FileId, Span};

/// What reading depends on besides the node.
#[derive(Clone, Copy, Debug)]
pub struct Reading<'a> {
    /// The file that is read.
    pub file: &'a FileId,
    /// The language of its words.
    pub locale: LocaleIx,
    /// Whether it is a source text, which must have the required fields.
    pub side: Side,
    /// The values that fields may have.
    pub terms: Terms<'a>,
}

/// The values of a portal's vocabularies.
#[derive(Clone, Copy, Debug)]
pub struct Terms<'a> {
    /// The vocabularies that the portal's settings list.
    pub vocabularies: &'a Vocabularies,
    /// What values are called.
    pub labels: &'a Labels,
}

/// Whether a file is a source text or a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// It holds the facts.
    Source,
    /// It holds words only.
    Translation,
}

/// Reads the fields of a map by several tables, in whose order the record stands.
#[must_use]
pub fn record(reading: Reading<'_>, node: &Node, tables: &[&'static [Field]]) -> (Record, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let record = fields(reading, node, tables, &mut diagnostics);
    (record, diagnostics)
}

fn fields(reading: Reading<'_>, node: &Node, tables: &[&'static [Field]], diagnostics: &mut Vec<Diagnostic>) -> Record {
    let table = || tables.iter().flat_map(|fields| fields.iter());
    let mut suggested = Vec::new();
    let known = |name: &str| table().any(|field| field.name == name);
    // Only the fields of a whole document stand in more than one table.
    let other = (tables.len() > 1).then(|| other_type(node, known)).flatten();
    for (key, _) in node.entries() {
        if known(&key.name) {
            continue;
        }
        if let Some(other) = other.filter(|kind| kind.fields.iter().any(|field| field.name == key.name)) {
            let finding = unknown_field(reading.file, key, None).arg("folder", other.folder);
            diagnostics.push(finding.help("other-type"));
            continue;
        }
        let unused = table().map(|field| field.name).filter(|name| node.get(name).is_none());
        let suggestion =
            synonym(&key.name, tables).or_else(|| nearest(&key.name, unused).map(std::borrow::Cow::into_owned));
        diagnostics.push(unknown_field(reading.file, key, suggestion.as_deref()));
        suggested.extend(suggestion);
    }
    let (mut entries, mut unread) = (Vec::new(), Vec::new());
    for field in table() {
        let found = node.get(field.name).filter(|node| !node.is_null());
        if let Some(found) = found {
            match item(reading, found, &field.kind, field.name, diagnostics) {
                Some(item) => entries.push((field, item)),
                None => unread.push(field.name),
            }
        } else if field.need == Need::Required
            && reading.side == Side::Source
            && !suggested.iter().any(|name| name == field.name)
        {
            let key = node.entries().iter().find(|(key, _)| key.name == field.name);
            let place = key.map_or(Span::at(node.span.start), |(key, _)| key.span);
            let finding = Diagnostic::new(&rule::MISSING_FIELD, reading.file, place)
                .arg("field", field.name)
                .arg("means-de", field.de)
                .arg("means-en", field.en);
            diagnostics.push(if key.is_some() { finding.help("empty") } else { finding });
        }
    }
    Record::new(entries).with_unread(unread)
}

/// The type that most of the unknown fields belong to, if it has a folder of its own.
fn other_type(node: &Node, known: impl Fn(&str) -> bool) -> Option<&'static ContentType> {
    let unknown: Vec<&str> =
        node.entries().iter().map(|(key, _)| key.name.as_str()).filter(|name| !known(name)).collect();
    let count =
        |kind: &ContentType| unknown.iter().filter(|name| kind.fields.iter().any(|field| field.name == **name)).count();
    let kinds = super::TYPES.iter().copied().filter(|kind| !kind.folder.is_empty() && count(kind) > 0);
    // Of several with as many, the first counts.
    kinds.rev().max_by_key(|kind| count(kind))
}

fn unknown_field(file: &FileId, key: &Key, suggestion: Option<&str>) -> Diagnostic {
    let finding = Diagnostic::new(&rule::UNKNOWN_FIELD, file, key.span).arg("field", key.name.as_str());
    let finding = finding.suggest(suggestion);
    match suggestion {
        Some(name) => finding.fix(name),
        None => finding,
    }
}

/// German words that editors type where a field has an English name.
const SYNONYMS: &[(&str, &str)] = &[
    ("titel", "title"),
    ("überschrift", "title"),
    ("name", "title"),
    ("zusammenfassung", "summary"),
    ("beschreibung", "summary"),
    ("description", "summary"),
    ("telefon", "phones"),
    ("phone", "phones"),
    ("tel", "phones"),
    ("nummer", "number"),
    ("mail", "email"),
    ("e-mail", "email"),
    ("adresse", "address"),
    ("straße", "street"),
    ("strasse", "street"),
    ("plz", "postcode"),
    ("ort", "city"),
    ("stadtteil", "district"),
    ("öffnungszeiten", "hours"),
    ("oeffnungszeiten", "hours"),
    ("opening_hours", "hours"),
    ("sprachen", "languages"),
    ("kosten", "cost"),
    ("themen", "topics"),
    ("reihenfolge", "order"),
    ("weight", "order"),
    ("entwurf", "draft"),
    ("träger", "provider"),
    ("anbieter", "provider"),
    ("kontakt", "contacts"),
    ("datum", "date"),
    ("beginn", "start"),
    ("ende", "end"),
    ("bild", "image"),
    ("video", "sign_language"),
    ("gebärdensprache", "sign_language"),
    ("dgs", "sign_language"),
    ("untertitel", "captions"),
    ("standbild", "poster"),
    ("webseite", "website"),
    ("homepage", "website"),
    ("zielgruppe", "audience"),
    ("mitbringen", "bring"),
    ("ausnahmen", "exceptions"),
    ("federführung", "lead"),
];

fn synonym(name: &str, tables: &[&'static [Field]]) -> Option<String> {
    let lower = name.to_lowercase();
    let (_, english) = SYNONYMS.iter().find(|(german, _)| *german == lower)?;
    let known = tables.iter().flat_map(|fields| fields.iter()).any(|field| field.name == *english);
    known.then(|| (*english).to_owned())
}

fn item(
    reading: Reading<'_>,
    node: &Node,
    kind: &'static Kind,
    name: &'static str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Item> {
    let value = match (kind, &node.value) {
        (Kind::List(inner), NodeValue::List(items)) => {
            let items = items.iter().filter_map(|node| entry(reading, node, inner, name, diagnostics)).collect();
            Value::List(items)
        }
        (Kind::Hours, NodeValue::List(items)) => scalar::hours_of_records(reading.file, node.span, items, diagnostics)?,
        (Kind::List(inner), _) => Value::List(vec![item(reading, node, inner, name, diagnostics)?]),
        (Kind::Record(table), NodeValue::Map(_)) => Value::Record(fields(reading, node, &[table], diagnostics)),
        (Kind::Free, _) => Value::Free(free(node)),
        (Kind::Record(table), _) => {
            let example = table.first().map_or("", |field| field.name);
            let finding = Diagnostic::new(&rule::WRONG_SHAPE, reading.file, node.span);
            diagnostics.push(finding.arg("field", name).arg("part", example).help("record"));
            return None;
        }
        (_, NodeValue::Scalar(text)) => scalar(reading, node.span, text, kind, name, diagnostics)?,
        (_, NodeValue::List(items)) if items.len() == 1 => return item(reading, &items[0], kind, name, diagnostics),
        (_, NodeValue::List(_)) => {
            diagnostics
                .push(Diagnostic::new(&rule::WRONG_SHAPE, reading.file, node.span).arg("field", name).help("list"));
            return None;
        }
        (Kind::Text, NodeValue::Map(entries)) if entries.len() == 1 && entries[0].1.scalar().is_some() => {
            // `- Nachweis: Pass` in a list of texts is a text with a colon.
            let (key, value) = &entries[0];
            let whole = format!("{}: {}", key.name, value.scalar().unwrap_or_default());
            let place = Span::new(key.span.start, value.span.end);
            let quoted = format!("\"{}\"", whole.replace('"', "\\\""));
            let finding = Diagnostic::new(&rule::COLON_IN_VALUE, reading.file, place).arg("field", name);
            diagnostics.push(finding.arg("corrected", quoted.as_str()).safe_fix(quoted));
            Value::Text(whole)
        }
        (_, NodeValue::Map(_)) => {
            diagnostics
                .push(Diagnostic::new(&rule::WRONG_SHAPE, reading.file, node.span).arg("field", name).help("map"));
            return None;
        }
        (_, NodeValue::Null) => return None,
    };
    Some(Item { value, span: node.span, locale: reading.locale })
}

/// Reads an entry of a list. In a translation an empty one keeps its place, so that the others stay beside their sources.
fn entry(
    reading: Reading<'_>,
    node: &Node,
    kind: &'static Kind,
    name: &'static str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Item> {
    if node.is_null() && reading.side == Side::Translation {
        let value = match kind {
            Kind::Record(_) => Value::Record(Record::default()),
            _ => Value::Text(String::new()),
        };
        return Some(Item { value, span: node.span, locale: reading.locale });
    }
    item(reading, node, kind, name, diagnostics)
}

fn scalar(
    reading: Reading<'_>,
    span: Span,
    text: &str,
    kind: &'static Kind,
    name: &'static str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Value> {
    let text: String = text.trim().nfc().collect();
    let read = match kind {
        Kind::Text => Ok(Value::Text(text)),
        Kind::Path => scalar::path(reading.file, span, &text).map(Value::Path),
        Kind::File => scalar::file(reading.file, span, &text),
        Kind::Bool => scalar::bool(reading.file, span, &text),
        Kind::Integer => scalar::integer(reading.file, span, &text),
        Kind::Number => scalar::number(reading.file, span, &text),
        Kind::Amount => scalar::amount(reading.file, span, &text),
        Kind::Date => scalar::date(reading.file, span, &text),
        Kind::DateTime => scalar::date_time(reading.file, span, &text),
        Kind::Duration => scalar::months(reading.file, span, &text),
        Kind::Term(vocabulary) => {
            let values = vocabulary.values.iter().copied();
            scalar::term(reading.file, span, &text, vocabulary.name, values, reading.terms.labels)
        }
        Kind::PortalTerm(vocabulary) => {
            let values = reading.terms.vocabularies.values(vocabulary).iter().map(String::as_str);
            scalar::term(reading.file, span, &text, vocabulary, values, reading.terms.labels)
        }
        Kind::Language => {
            scalar::language(reading.file, span, &text, reading.terms.vocabularies.languages.keys().map(String::as_str))
        }
        Kind::Reference(types) => Ok(Value::Reference(types, text)),
        Kind::Phone => scalar::phone(reading.file, span, &text),
        Kind::Email => scalar::email(reading.file, span, &text),
        Kind::Url => scalar::url(reading.file, span, &text),
        Kind::Hours => scalar::hours(reading.file, span, &text),
        Kind::List(_) | Kind::Record(_) | Kind::Free => unreachable!("item() reads these kinds itself"),
    };
    match read {
        Ok(value) => Some(value),
        Err(finding) => {
            diagnostics.push(finding.arg("field", name));
            None
        }
    }
}

fn free(node: &Node) -> serde_json::Value {
    match &node.value {
        NodeValue::Null => serde_json::Value::Null,
        NodeValue::Scalar(text) => serde_json::Value::from(text.as_str()),
        NodeValue::List(items) => items.iter().map(free).collect(),
        NodeValue::Map(entries) => entries.iter().map(|(key, node)| (key.name.clone(), free(node))).collect(),
    }
}

/// Lays the words of a translation over a record of the source, and tells facts that stand in the translation.
///
/// Words that the translation lacks stay those of the source, with its language.
#[must_use]
pub fn overlay(source: &Record, translation: &Record) -> Record {
    let mut entries: Vec<_> = source
        .iter()
        .map(|(field, item)| {
            let item =
                translation.item(field.name).map_or_else(|| item.clone(), |over| overlay_item(field, item, over));
            (field, item)
        })
        .collect();
    for (field, item) in translation.iter() {
        if field.sharing == Sharing::Text && source.item(field.name).is_none() {
            entries.push((field, item.clone()));
        }
    }
    Record::new(entries)
}

fn overlay_item(field: &Field, item: &Item, over: &Item) -> Item {
    match (&item.value, &over.value) {
        (Value::Record(record), Value::Record(words)) => {
            Item { value: Value::Record(overlay(record, words)), ..item.clone() }
        }
        (Value::List(items), Value::List(words)) => {
            let merged = items
                .iter()
                .enumerate()
                .map(|(place, item)| {
                    words.get(place).map_or_else(|| item.clone(), |over| overlay_item(field, item, over))
                })
                .collect();
            Item { value: Value::List(merged), ..item.clone() }
        }
        (Value::Text(_), Value::Text(words)) if field.sharing == Sharing::Text && !words.is_empty() => over.clone(),
        _ => item.clone(),
    }
}

/// Compares the facts that stand in a translation with those of the source: each is an error where it differs and a hint
/// where it is equal.
#[must_use]
pub fn compare_facts(source: (&FileId, &Record), translation: (&FileId, &Record)) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    compare_records(source, translation, &mut diagnostics);
    diagnostics
}

fn compare_records(source: (&FileId, &Record), translation: (&FileId, &Record), diagnostics: &mut Vec<Diagnostic>) {
    for (field, item) in translation.1.iter() {
        // Both are about the file that they stand in.
        if matches!(field.name, "translation" | "lint") {
            continue;
        }
        let original = source.1.item(field.name);
        match (original, field.has_text()) {
            (Some(original), true) => {
                compare_items(field, (source.0, original), (translation.0, item), diagnostics);
            }
            (Some(original), false) => fact(field, (source.0, original), (translation.0, item), diagnostics),
            (None, true) => surplus(field, source.0, (translation.0, item), diagnostics),
            (None, false) => {
                let finding = Diagnostic::new(&rule::FACTS_DIFFER, translation.0, item.span);
                diagnostics.push(finding.arg("field", field.name).help("missing").label(
                    source.0,
                    Span::at(0),
                    "source",
                ));
            }
        }
    }
}

fn compare_items(
    field: &Field,
    source: (&FileId, &Item),
    translation: (&FileId, &Item),
    diagnostics: &mut Vec<Diagnostic>,
) {
    match (&source.1.value, &translation.1.value) {
        (Value::Record(a), Value::Record(b)) => compare_records((source.0, a), (translation.0, b), diagnostics),
        (Value::List(a), Value::List(b)) => {
            if a.len() != b.len() {
                diagnostics.push(
                    Diagnostic::new(&rule::LIST_LENGTH, translation.0, translation.1.span)
                        .arg("field", field.name)
                        .arg("source", a.len())
                        .arg("translation", b.len())
                        .label(source.0, source.1.span, "source"),
                );
            }
            for (a, b) in a.iter().zip(b) {
                compare_items(field, (source.0, a), (translation.0, b), diagnostics);
            }
            for item in b.iter().skip(a.len()) {
                surplus(field, source.0, (translation.0, item), diagnostics);
            }
        }
        _ => {}
    }
}

/// Tells the facts in a part of a translation that the source does not have at all.
fn surplus(field: &Field, source: &FileId, translation: (&FileId, &Item), diagnostics: &mut Vec<Diagnostic>) {
    match &translation.1.value {
        Value::Record(record) => {
            record.iter().for_each(|(field, item)| surplus(field, source, (translation.0, item), diagnostics));
        }
        Value::List(items) => {
            for item in items {
                surplus(field, source, (translation.0, item), diagnostics);
            }
        }
        _ if field.sharing == Sharing::Text => {}
        _ => {
            let finding = Diagnostic::new(&rule::FACTS_DIFFER, translation.0, translation.1.span);
            diagnostics.push(finding.arg("field", field.name).help("missing").label(source, Span::at(0), "source"));
        }
    }
}

fn fact(field: &Field, source: (&FileId, &Item), translation: (&FileId, &Item), diagnostics: &mut Vec<Diagnostic>) {
    let rule = if source.1 == translation.1 { &rule::FACT_REPEATED } else { &rule::FACTS_DIFFER };
    let finding = Diagnostic::new(rule, translation.0, translation.1.span).arg("field", field.name);
    diagnostics.push(finding.label(source.0, source.1.span, "source"));
}
