//! Mistakes in templates, with their places.

use std::collections::BTreeMap;
use std::error::Error as _;

use tera::{Error, ErrorKind};

use crate::diag::{Diagnostic, nearest, rule};
use crate::source::{Embedded, FileId, Sources as _, Span};

/// How the engine ends its report of a block that is in no template above.
const NO_SUCH_BLOCK: &str = "` is not defined in any parent template";

/// What stands before the name of a block.
const BLOCK: &str = "{% block ";

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

/// Says what is wrong with templates that do not fit together; the engine tells all of it at once, in a report each.
pub(super) fn of_loading(error: &Error, name: &str, sources: &BTreeMap<String, (FileId, String)>) -> Vec<Diagnostic> {
    let ErrorKind::Msg(reports) = error.kind() else { return vec![diagnostic(error, name, sources)] };
    let mut found = Vec::new();
    let mut lacking: BTreeMap<&str, Lacking<'_>> = BTreeMap::new();
    for (words, template, span) in reports.split("\n\n").filter_map(|report| place_of(report, sources)) {
        let (file, text) = &sources[template];
        let block = words.strip_prefix("Block `").and_then(|rest| rest.strip_suffix(NO_SUCH_BLOCK));
        let Some((block, parent)) = block.zip(top_of(text, sources)) else {
            found.push(Diagnostic::new(&rule::TEMPLATE, file, span).arg("error", words));
            continue;
        };
        let (above, blocks) = &sources[parent];
        if is_own(above, blocks) || !is_own(file, text) {
            // One that lacks a block lacks it for all that extend it.
            let lacking = lacking.entry(parent).or_insert_with(|| Lacking { child: file, span, blocks: Vec::new() });
            if !lacking.blocks.contains(&block) {
                lacking.blocks.push(block);
            }
        } else {
            // The common template is Lotse's: the block is called otherwise there.
            let there = blocks.match_indices(BLOCK).map(|(at, begin)| &blocks[at + begin.len()..]);
            let there = there.filter_map(|rest| rest.split_whitespace().next());
            let near = nearest(block, there).map(std::borrow::Cow::into_owned);
            let finding = told(file, span, above, &[block]).suggest(near.clone());
            found.push(if near.is_none() { finding.help("own") } else { finding });
        }
    }
    found.extend(lacking.into_iter().map(|(parent, Lacking { child, span, blocks })| {
        let above = &sources[parent].0;
        told(above, Span::at(0), above, &blocks).label(child, span, "block")
    }));
    if found.is_empty() { vec![diagnostic(error, name, sources)] } else { found }
}

/// Blocks that templates have and the one that they extend has not.
struct Lacking<'a> {
    /// The first template with the first of them, and its place.
    child: &'a FileId,
    span: Span,
    blocks: Vec<&'a str>,
}

fn told(file: &FileId, span: Span, parent: &FileId, blocks: &[&str]) -> Diagnostic {
    let named: Vec<String> = blocks.iter().map(|block| format!("`{block}`")).collect();
    let finding =
        Diagnostic::new(&rule::BLOCK_MISSING, file, span).arg("parent", parent.name()).arg("block", blocks[0]);
    finding.arg("blocks", named.join(", ")).arg("count", blocks.len())
}

/// Tells whether a file is the town's. Whoever changes a theme knows only their own files; what is told of those that Lotse brings
/// helps nobody.
fn is_own(file: &FileId, text: &str) -> bool {
    Embedded.read(file).map_or(true, |bytes| bytes != text.as_bytes())
}

/// The template at the top of those that another extends: `{% extends "base.html" %}`.
fn top_of<'a>(text: &'a str, sources: &'a BTreeMap<String, (FileId, String)>) -> Option<&'a str> {
    let parent = |text: &'a str| text.split_once("{% extends")?.1.split(['"', '\'']).nth(1);
    let known = |text: &'a str| parent(text).filter(|parent| sources.contains_key(*parent));
    // A circle is told by the engine before.
    std::iter::successors(known(text), |top| known(&sources[*top].1)).take(sources.len()).last()
}

/// What a report of the engine says, of which template, and where.
fn place_of<'a>(report: &'a str, sources: &BTreeMap<String, (FileId, String)>) -> Option<(&'a str, &'a str, Span)> {
    let mut lines = report.lines();
    let words = lines.next()?.strip_prefix("error: ")?;
    let mut parts = lines.next()?.trim_start().strip_prefix("--> ")?.rsplitn(3, ':');
    let (column, line, template) = (parts.next()?, parts.next()?, parts.next()?);
    let (column, line): (usize, usize) = (column.parse().ok()?, line.parse().ok()?);
    let (_, text) = sources.get(template)?;
    let start: usize = text.split_inclusive('\n').take(line.checked_sub(1)?).map(str::len).sum();
    let shown = text[start..].lines().next().unwrap_or_default();
    let at = start + shown.char_indices().nth(column.checked_sub(1)?).map_or(shown.len(), |(at, _)| at);
    let name = text[at..].find(|letter: char| !letter.is_alphanumeric() && !matches!(letter, '_' | '-'));
    Some((words, template, Span::new(at, name.map_or(text.len(), |length| at + length))))
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
