//! TOML into nodes, for front matter between `+++` and for settings.

use toml::de::{DeTable, DeValue};

use super::{Key, Node, NodeValue};
use crate::diag::{Diagnostic, rule};
use crate::source::{FileId, Span};

/// Reads TOML that stands at `offset` of its file; what cannot be read becomes diagnostics.
#[must_use]
pub fn read(file: &FileId, text: &str, offset: usize) -> (Node, Vec<Diagnostic>) {
    let (table, errors) = DeTable::parse_recoverable(text);
    let diagnostics = errors
        .iter()
        .map(|error| {
            let range = error.span().unwrap_or(0..0);
            let span = Span::new(range.start, range.end).within(text);
            let start = text[..span.start].rfind('\n').map_or(0, |end| end + 1);
            let line = text[start..].lines().next().unwrap_or_default();
            let span = if span.start == span.end { Span::new(start, start + line.len()) } else { span };
            let twice = error.message().contains("duplicate key");
            Diagnostic::new(&rule::TOML, file, span.shift(offset)).arg("line", line.trim()).help(if twice {
                "duplicate"
            } else {
                "syntax"
            })
        })
        .collect();
    let range = table.span();
    let node =
        Node { span: Span::new(range.start, range.end).shift(offset), value: map(text, table.get_ref(), offset) };
    (node, diagnostics)
}

fn map(text: &str, table: &DeTable<'_>, offset: usize) -> NodeValue {
    let mut entries: Vec<_> = table
        .iter()
        .map(|(key, value)| {
            let at = Span::new(key.span().start, key.span().end).shift(offset);
            let range = value.span();
            let span = Span::new(range.start, range.end).shift(offset);
            let node = Node { span, value: node(text, value.get_ref(), &range, offset) };
            (Key { name: key.get_ref().to_string(), span: at }, node)
        })
        .collect();
    entries.sort_by_key(|(key, _)| key.span);
    NodeValue::Map(entries)
}

fn node(text: &str, value: &DeValue<'_>, range: &std::ops::Range<usize>, offset: usize) -> NodeValue {
    match value {
        DeValue::String(text) if text.trim().is_empty() => NodeValue::Null,
        DeValue::String(text) => NodeValue::Scalar(text.to_string()),
        DeValue::Array(items) => NodeValue::List(
            items
                .iter()
                .map(|item| {
                    let range = item.span();
                    let span = Span::new(range.start, range.end).shift(offset);
                    Node { span, value: node(text, item.get_ref(), &range, offset) }
                })
                .collect(),
        ),
        DeValue::Table(table) => map(text, table, offset),
        DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_) => {
            NodeValue::Scalar(text.get(range.clone()).unwrap_or_default().to_owned())
        }
    }
}
