//! Values of fields, read and typed, each with its place and the language of its words.

use chrono::{NaiveDate, NaiveDateTime};

use super::facet::hours::OpeningHours;
use super::field::{Field, Sharing};
use crate::locale::LocaleIx;
use crate::source::{FileId, Span};

/// A value, its place, and the language of the file it stands in.
#[derive(Clone, Debug)]
pub struct Item {
    /// What it is.
    pub value: Value,
    /// Where it stands in its file.
    pub span: Span,
    /// The language of its file.
    pub locale: LocaleIx,
}

/// What a field can hold.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Words.
    Text(String),
    /// Yes or no.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A number, as it was typed, with a point.
    Number(String),
    /// A day.
    Date(NaiveDate),
    /// A day and a time.
    DateTime(NaiveDateTime),
    /// A number of months.
    Months(u32),
    /// A value of a vocabulary: the vocabulary's name and the id.
    Term(&'static str, String),
    /// The id of another document, and the types it may have.
    Reference(&'static [&'static str], String),
    /// A phone number as it was typed, and as it is dialled.
    Phone {
        /// As people read it.
        shown: String,
        /// As `tel:` takes it: digits, with `+` and country where it is no short number.
        dialled: String,
    },
    /// A mail address.
    Email(String),
    /// A web address.
    Url(String),
    /// Opening hours.
    Hours(OpeningHours),
    /// An old address.
    Path(String),
    /// A file below `content/`.
    File(FileId),
    /// Values in order.
    List(Vec<Item>),
    /// Fields in the order of their table.
    Record(Record),
    /// Whatever a theme makes of it.
    Free(serde_json::Value),
}

/// Equal means: the same fact, wherever it stands.
impl PartialEq for Item {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

/// Fields with their values.
#[derive(Clone, Debug, Default)]
pub struct Record {
    entries: Vec<(&'static Field, Item)>,
    /// The names of fields that are there and could not be read, which is told already.
    unread: Vec<&'static str>,
}

impl PartialEq for Record {
    fn eq(&self, other: &Self) -> bool {
        self.entries.len() == other.entries.len()
            && self.entries.iter().zip(&other.entries).all(|(a, b)| a.0.name == b.0.name && a.1 == b.1)
    }
}

impl Record {
    /// Holds fields; they stand in the order given.
    #[must_use]
    pub fn new(entries: Vec<(&'static Field, Item)>) -> Self {
        Self { entries, unread: Vec::new() }
    }

    /// Notes the fields that are there and could not be read.
    #[must_use]
    pub(super) fn with_unread(self, unread: Vec<&'static str>) -> Self {
        Self { unread, ..self }
    }

    /// Tells whether a field is there, even if it could not be read.
    #[must_use]
    pub fn names(&self, field: &str) -> bool {
        self.unread.contains(&field) || self.item(field).is_some()
    }

    /// Goes through all fields.
    pub fn iter(&self) -> impl Iterator<Item = (&'static Field, &Item)> {
        self.entries.iter().map(|(field, item)| (*field, item))
    }

    /// Returns a field's value with its place.
    #[must_use]
    pub fn item(&self, name: &str) -> Option<&Item> {
        self.iter().find(|(field, _)| field.name == name).map(|(_, item)| item)
    }

    /// Returns a field's value.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<&Value> {
        self.item(name).map(|item| &item.value)
    }

    /// Returns words, or the id of a term or reference.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        self.value(name).and_then(Value::as_text)
    }

    /// Returns a day; of a day with a time, the day.
    #[must_use]
    pub fn date(&self, name: &str) -> Option<NaiveDate> {
        match self.value(name)? {
            Value::Date(date) => Some(*date),
            Value::DateTime(time) => Some(time.date()),
            _ => None,
        }
    }

    /// Returns a whole number.
    #[must_use]
    pub fn integer(&self, name: &str) -> Option<i64> {
        match self.value(name)? {
            Value::Integer(number) => Some(*number),
            _ => None,
        }
    }

    /// Tells whether a field says yes.
    #[must_use]
    pub fn is(&self, name: &str) -> bool {
        matches!(self.value(name), Some(Value::Bool(true)))
    }

    /// Returns the values of a list; none where the field is missing.
    #[must_use]
    pub fn list(&self, name: &str) -> &[Item] {
        match self.value(name) {
            Some(Value::List(items)) => items,
            _ => &[],
        }
    }

    /// Returns the fields of a record.
    #[must_use]
    pub fn record(&self, name: &str) -> Option<&Record> {
        self.value(name).and_then(Value::as_record)
    }

    /// Goes through the records of a list.
    pub fn records(&self, name: &str) -> impl Iterator<Item = &Record> {
        self.list(name).iter().filter_map(|item| item.value.as_record())
    }

    /// Tells whether there are words, apart from facts and addresses.
    #[must_use]
    pub fn has_words(&self) -> bool {
        self.iter().any(|(field, item)| field.name != "slug" && has_words(field, item))
    }

    /// Calls a function on the record itself and on every record within it, inside lists too.
    pub fn each_record<'a>(&'a self, visit: &mut impl FnMut(&'a Self)) {
        visit(self);
        for (_, item) in self.iter() {
            each_record_in(item, visit);
        }
    }

    /// Calls a function on every single value, inside lists and records too, with the top-level field it stands in.
    pub fn each_value<'a>(&'a self, mut visit: impl FnMut(&'static Field, &'a Item)) {
        for (field, item) in self.iter() {
            each_value_in(field, item, &mut visit);
        }
    }
}

fn has_words(field: &Field, item: &Item) -> bool {
    match &item.value {
        Value::Record(record) => record.has_words(),
        Value::List(items) => items.iter().any(|item| has_words(field, item)),
        Value::Text(text) => field.sharing == Sharing::Text && !text.is_empty(),
        _ => false,
    }
}

fn each_record_in<'a>(item: &'a Item, visit: &mut impl FnMut(&'a Record)) {
    match &item.value {
        Value::Record(record) => record.each_record(visit),
        Value::List(items) => items.iter().for_each(|item| each_record_in(item, visit)),
        _ => {}
    }
}

fn each_value_in<'a>(field: &'static Field, item: &'a Item, visit: &mut impl FnMut(&'static Field, &'a Item)) {
    match &item.value {
        Value::List(items) => items.iter().for_each(|item| each_value_in(field, item, visit)),
        Value::Record(record) => record.iter().for_each(|(_, item)| each_value_in(field, item, visit)),
        _ => visit(field, item),
    }
}

impl Value {
    /// Returns words, or the id of a term, reference or path.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text)
            | Self::Term(_, text)
            | Self::Reference(_, text)
            | Self::Path(text)
            | Self::Email(text)
            | Self::Url(text)
            | Self::Number(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the fields of a record.
    #[must_use]
    pub fn as_record(&self) -> Option<&Record> {
        match self {
            Self::Record(record) => Some(record),
            _ => None,
        }
    }
}
