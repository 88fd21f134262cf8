//! The keys that views have, found by looking at many views.

use std::collections::{BTreeMap, BTreeSet};

use lotse::content::{Field, Kind, Need};
use tera::Value;

/// A kind of value that comes again and again: its name, the keys it always has, and those it may have.
pub(crate) struct Named {
    pub(crate) name: String,
    always: BTreeSet<String>,
    sometimes: BTreeSet<String>,
}

impl Named {
    /// Reads a form as the guide writes it: `{url, title, summary?}`.
    pub(crate) fn new(name: &str, form: &str) -> Self {
        let keys = form.trim_matches(['{', '}']).split(", ");
        let (sometimes, always): (Vec<_>, Vec<_>) = keys.partition(|key| key.ends_with('?'));
        Self {
            name: name.to_owned(),
            always: always.into_iter().map(str::to_owned).collect(),
            sometimes: sometimes.into_iter().map(|key| key.trim_end_matches('?').to_owned()).collect(),
        }
    }

    fn fits(&self, keys: &BTreeSet<String>) -> bool {
        self.always.is_subset(keys) && keys.iter().all(|key| self.always.contains(key) || self.sometimes.contains(key))
    }
}

/// A row of a table: a key's path, and what stands there.
pub(crate) type Row = (String, String);

/// What values at one place have been.
#[derive(Clone, Default)]
pub(crate) struct Seen {
    kinds: BTreeSet<String>,
    maps: usize,
    keys: BTreeMap<String, (usize, Seen)>,
    items: Option<Box<Seen>>,
}

impl Seen {
    /// Adds a value.
    pub(crate) fn add(&mut self, value: &Value, named: &[Named]) {
        if let Some(list) = value.as_array() {
            let items = self.items.get_or_insert_default();
            for item in list {
                items.add(item, named);
            }
        } else if let Some(map) = value.as_map() {
            let keys = map.iter().map(|(key, _)| key.as_str().unwrap().to_owned()).collect();
            if let Some(kind) = named.iter().find(|kind| kind.fits(&keys)) {
                self.kinds.insert(kind.name.clone());
                return;
            }
            self.maps += 1;
            for (key, value) in map {
                let (count, seen) = self.keys.entry(key.as_str().unwrap().to_owned()).or_default();
                *count += 1;
                seen.add(value, named);
            }
        } else {
            let kind = match value {
                value if value.is_safe() && value.is_string() => "safe HTML",
                value if value.is_string() => "string",
                value if value.is_bool() => "yes or no",
                value if value.is_number() => "number",
                _ => panic!("a view holds {value:?}"),
            };
            self.kinds.insert(kind.to_owned());
        }
    }

    /// Returns what stands below a key.
    pub(crate) fn below(&self, key: &str) -> Option<&Self> {
        self.keys.get(key).map(|(_, seen)| seen)
    }

    /// Returns the keys of a map, with `?` where they are not always there.
    pub(crate) fn own_keys(&self) -> Vec<String> {
        let mark = |count: &usize| if *count < self.maps { "?" } else { "" };
        self.keys.iter().map(|(key, (count, _))| format!("{key}{}", mark(count))).collect()
    }

    /// Returns what lists hold in the end.
    pub(crate) fn innermost(&self) -> &Self {
        self.items.as_deref().map_or(self, Self::innermost)
    }

    /// Collects the names of all keys at any depth.
    pub(crate) fn all_keys(&self, into: &mut BTreeSet<String>) {
        for (key, (_, seen)) in &self.innermost().keys {
            into.insert(key.clone());
            seen.all_keys(into);
        }
    }

    /// Writes one row for each key: its path, and what stands there.
    pub(crate) fn rows(&self, above: &str, leave_out: &[&str], out: &mut Vec<Row>) {
        for (key, (count, seen)) in &self.keys {
            if leave_out.contains(&key.as_str()) {
                continue;
            }
            let mark = if *count < self.maps { "?" } else { "" };
            seen.row(&format!("{above}{key}"), mark, out);
        }
    }

    fn row(&self, path: &str, mark: &str, out: &mut Vec<Row>) {
        out.push((format!("{path}{mark}"), self.kind()));
        let (mut inner, mut path) = (self, path.to_owned());
        while let Some(items) = &inner.items {
            inner = items;
            path.push_str("[]");
        }
        inner.rows(&format!("{path}."), &[], out);
    }

    fn kind(&self) -> String {
        let mut kinds: Vec<String> = self.kinds.iter().cloned().collect();
        if !self.keys.is_empty() || (kinds.is_empty() && self.items.is_none()) {
            kinds.push("map".to_owned());
        }
        if let Some(items) = &self.items {
            kinds.push(match items.kind().as_str() {
                "map" if items.keys.is_empty() => "list".to_owned(),
                kind => format!("list of {kind}"),
            });
        }
        kinds.join(", or ")
    }
}

/// Writes one row for each field as templates receive it.
pub(crate) fn field_rows(above: &str, fields: &[Field], out: &mut Vec<Row>) {
    for field in fields {
        field_row(&format!("{above}{}", field.name), &field.kind, field.name, out);
    }
}

fn field_row(path: &str, kind: &Kind, name: &str, out: &mut Vec<Row>) {
    let (mut inner, mut brackets) = (kind, String::new());
    while let Kind::List(item) = inner {
        inner = item;
        brackets.push_str("[]");
    }
    let lists = "list of ".repeat(brackets.len() / 2);
    let words = value_of(inner, name);
    out.push((path.to_owned(), format!("{lists}{words}")));
    if let (Kind::Record(fields), "record" | "phone, or record") = (inner, words) {
        let above = format!("{path}{brackets}.");
        field_rows(&above, fields, out);
        for (needed, more) in [("plan", "title"), ("url", "label"), ("file", "url"), ("file", "label"), ("end", "text")]
        {
            if fields.iter().any(|field| field.name == needed) && !fields.iter().any(|field| field.name == more) {
                let kind = if more == "title" { "words" } else { "string" };
                let row = (format!("{above}{more}"), kind.to_owned());
                if !out.contains(&row) {
                    out.push(row);
                }
            }
        }
    }
}

/// The kind of value that a field of a kind becomes.
fn value_of(kind: &Kind, name: &str) -> &'static str {
    match kind {
        Kind::Text => "words",
        Kind::Bool => "yes or no",
        Kind::Integer | Kind::Duration => "number",
        Kind::Number | Kind::Amount if name == "amount" => "money",
        Kind::Number | Kind::Amount => "number with text",
        Kind::Date => "date",
        Kind::DateTime => "date, or date with time",
        Kind::Term(_) | Kind::PortalTerm(_) | Kind::Language => "term",
        Kind::Reference(types) if types.contains(&"open") => "link, or term",
        Kind::Reference(_) => "link",
        Kind::Phone => "phone",
        Kind::Email => "e-mail",
        Kind::Url if name == "url" => "string",
        Kind::Url => "web address",
        Kind::Hours => "hours",
        Kind::Path => "string",
        Kind::File => "file",
        Kind::Record(fields) if fields.iter().any(|field| field.name == "number" && field.need == Need::Required) => {
            "phone"
        }
        Kind::Record(fields) if fields.iter().any(|field| field.name == "number") => "phone, or record",
        Kind::Record(_) => "record",
        Kind::List(_) => "list",
        Kind::Free => "anything",
    }
}
