//! `language.toml`: what is known of a language.

use std::sync::Arc;

use crate::diag::{Diagnostic, nearest, rule};
use crate::front_matter::{Node, NodeValue, read_toml};
use crate::locale::{Direction, Language};
use crate::source::{FileId, Span};

const FIELDS: &[&str] = &[
    "name",
    "lang",
    "dir",
    "fallback",
    "locale",
    "letters",
    "articles",
    "font",
    "script",
    "status",
    "reviewed",
    "catalogue",
];

/// Finds the place of a field's value in a `language.toml`.
#[must_use]
pub fn place_in_language(file: &FileId, text: &str, field: &str) -> Span {
    read_toml(file, text, 0).0.get(field).map_or(Span::at(0), |node| node.span)
}

/// Reads what is known of a language from its `language.toml`.
#[must_use]
pub fn read_language(file: &FileId, id: &str, text: &str) -> (Option<Language>, Vec<Diagnostic>) {
    let (node, mut diagnostics) = read_toml(file, text, 0);
    for (key, _) in node.entries() {
        if !FIELDS.contains(&key.name.as_str()) {
            let finding = Diagnostic::new(&rule::SETTINGS, file, key.span).arg("value", key.name.as_str());
            let finding = finding.arg("names", FIELDS.join(", ")).help("unknown");
            diagnostics.push(finding.suggest(nearest(&key.name, FIELDS.iter().copied())));
        }
    }
    let mut missing = |name: &'static str| {
        let found = node.get(name).and_then(Node::scalar).map(Arc::<str>::from);
        if found.is_none() {
            diagnostics.push(Diagnostic::new(&rule::SETTINGS, file, Span::at(0)).arg("value", name).help("missing"));
        }
        found
    };
    let (name, lang) = (missing("name"), missing("lang"));
    let direction = match node.get("dir").map(|node| (node.span, node.scalar().unwrap_or_default())) {
        None | Some((_, "ltr")) => Direction::Ltr,
        Some((_, "rtl")) => Direction::Rtl,
        Some((span, other)) => {
            diagnostics.push(Diagnostic::new(&rule::SETTINGS, file, span).arg("value", other).help("direction"));
            Direction::Ltr
        }
    };
    for tag in [node.get("lang"), node.get("locale")].into_iter().flatten() {
        let text = tag.scalar().unwrap_or_default();
        if text.parse::<icu::locale::Locale>().is_err() {
            diagnostics.push(Diagnostic::new(&rule::SETTINGS, file, tag.span).arg("value", text).help("tag"));
        }
    }
    let fallback = match node.get("fallback").map(|node| &node.value) {
        Some(NodeValue::List(items)) => items.iter().filter_map(Node::scalar).map(Arc::from).collect(),
        _ => Vec::new(),
    };
    let language = name.zip(lang).map(|(name, lang)| Language {
        id: Arc::from(id),
        formats: node.get("locale").and_then(Node::scalar).map_or_else(|| lang.clone(), Arc::from),
        lang,
        name,
        direction,
        fallback,
        letters: words_of(&node, "letters"),
        articles: words_of(&node, "articles"),
        font: node.get("font").and_then(Node::scalar).map(Arc::from),
        machine_made: node.get("catalogue").and_then(Node::scalar) == Some("machine")
            && node.get("reviewed").and_then(Node::scalar) != Some("true"),
    });
    (language, diagnostics)
}

/// The words of a text, which white space parts.
fn words_of(node: &Node, name: &str) -> Vec<Arc<str>> {
    node.get(name).and_then(Node::scalar).unwrap_or_default().split_whitespace().map(Arc::from).collect()
}
