//! Mistakes in templates, with their places.

use std::collections::BTreeMap;
use std::error::Error as _;

use tera::{Error, ErrorKind};

use crate::diag::{Diagnostic, nearest, rule};
use crate::source::{FileId, Span};

/// Says where in which template a mistake is.
pub(super) fn diagnostic(error: &Error, template: &str, sources: &BTreeMap<String, (FileId, String)>) -> Diagnostic {
    let cause = cause(error);
    let (name, span, words) = match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let range = report.span().range.clone();
            (report.filename().to_owned(), Span::new(range.start, range.end), report.message().to_owned())
        }
        ErrorKind::MissingParent { current, parent } => (current.clone(), Span::at(0), format!("extends {parent}")),
        ErrorKind::TemplateNotFound(name) => {
            let file = FileId::new(&format!("themes/default/{name}"));
            return Diagnostic::new(&rule::THEME_FILE, &file, Span::at(0)).arg("file", name.as_str());
        }
        _ => (template.to_owned(), Span::at(0), error.to_string()),
    };
    let words = cause.unwrap_or(words);
    let first_line = words.lines().next().unwrap_or_default().to_owned();
    let (file, span) = match sources.get(&name) {
        Some((file, text)) => (file.clone(), place(text, span, &first_line)),
        None => (FileId::new(&format!("themes/default/{template}")), Span::at(0)),
    };
    if let Some(message) = first_line.strip_prefix("missing-message ") {
        return Diagnostic::new(&rule::MESSAGE_MISSING, &file, span).arg("message", message);
    }
    if let Some((message, value)) = first_line.strip_prefix("missing-value ").and_then(|rest| rest.split_once(' ')) {
        return Diagnostic::new(&rule::MISSING_VALUE, &file, span).arg("message", message).arg("value", value);
    }
    if let Some(asset) = first_line.strip_prefix("missing-asset ") {
        return Diagnostic::new(&rule::THEME_FILE, &file, span).arg("file", asset);
    }
    let names = sources.keys().map(String::as_str);
    let unknown = first_line.split('`').nth(1).unwrap_or_default().to_owned();
    let finding = Diagnostic::new(&rule::TEMPLATE, &file, span).arg("error", first_line.as_str());
    finding.suggest(nearest(&unknown, names).map(std::borrow::Cow::into_owned))
}

/// The words of our own filters and functions stand in the chain of causes.
fn cause(error: &Error) -> Option<String> {
    let mut current: Option<&dyn std::error::Error> = error.source();
    while let Some(error) = current {
        let words = error.to_string();
        if words.starts_with("missing-") {
            return Some(words);
        }
        current = error.source();
    }
    let text = error.to_string();
    let place = ["missing-message ", "missing-value ", "missing-asset "].iter().find_map(|words| text.find(words))?;
    Some(text[place..].lines().next().unwrap_or_default().to_owned())
}

/// Some mistakes come without a place: it is looked for by the name that they quote.
fn place(text: &str, span: Span, words: &str) -> Span {
    if span != Span::default() {
        return span.within(text);
    }
    let quoted = words.split(['`', '"', '\'']).nth(1).unwrap_or_default();
    match text.find(quoted).filter(|_| !quoted.is_empty()) {
        Some(start) => Span::new(start, start + quoted.len()),
        None => Span::at(0),
    }
}
