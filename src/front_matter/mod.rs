//! The fenced head of a file, read into one tree with places, whether it is YAML or TOML.
//!
//! In: a source text. Out: a [`Node`] tree and the place of the body. This module does not know which fields there are, and
//! it never fails: what cannot be read becomes a diagnostic, and the rest is read all the same.

mod entry;
mod fence;
mod missing;
mod quotes;
mod toml;
mod yaml;

use crate::diag::{Diagnostic, rule};
use crate::source::{FileId, Span};

pub use self::entry::without_entry;
pub use self::toml::read as read_toml;

/// A value and its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// The bytes it stands on.
    pub span: Span,
    /// What it is.
    pub value: NodeValue,
}

/// What a node can be. Scalars keep their source text: their field decides how it is read.
#[derive(Clone, Debug, PartialEq)]
pub enum NodeValue {
    /// Nothing, `null`, `~` or `''`: all count as absent.
    Null,
    /// A text, number, date or truth value.
    Scalar(String),
    /// A list.
    List(Vec<Node>),
    /// Keys with values, in their order.
    Map(Vec<(Key, Node)>),
}

/// A key and its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    /// The key.
    pub name: String,
    /// The bytes it stands on.
    pub span: Span,
}

impl Node {
    /// Returns the value of a key; `None` also where the node is no map.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Node> {
        self.entries().iter().find(|(key, _)| key.name == name).map(|(_, node)| node)
    }

    /// Returns keys with values; none where the node is no map.
    #[must_use]
    pub fn entries(&self) -> &[(Key, Node)] {
        match &self.value {
            NodeValue::Map(entries) => entries,
            _ => &[],
        }
    }

    /// Returns the source text of a scalar.
    #[must_use]
    pub fn scalar(&self) -> Option<&str> {
        match &self.value {
            NodeValue::Scalar(text) => Some(text),
            _ => None,
        }
    }

    /// Tells whether there is nothing.
    #[must_use]
    pub fn is_null(&self) -> bool {
        match &self.value {
            NodeValue::Null => true,
            NodeValue::Scalar(text) => text.trim().is_empty(),
            _ => false,
        }
    }
}

/// A file split into its head and its body.
#[derive(Clone, Debug)]
pub struct Split {
    /// The fields; an empty map where there is no head.
    pub fields: Node,
    /// The bytes of the Markdown below.
    pub body: Span,
    /// A place at which a further field could be inserted.
    pub end: Span,
}

/// Splits a text into front matter and body, and reads the front matter.
#[must_use]
pub fn read(file: &FileId, text: &str) -> (Split, Vec<Diagnostic>) {
    let lead = text.len() - text.trim_start_matches(['\n', '\r', ' ']).len();
    let mut told = Vec::new();
    let Some((fence, start)) = fence::opening(file, text, lead, &mut told) else {
        let first = text[lead..].lines().next().unwrap_or_default();
        return without_fence(file, text, first, lead);
    };
    let mut place = start;
    let mut last_field = start;
    let mut after_blank = false;
    while place < text.len() {
        let length = line_length(&text[place..]);
        let line = text[place..place + length].trim_end();
        if fence::closes_at(file, text, place, fence, &mut told) {
            let (fields, found) = parse(file, &text[start..place], start, fence);
            told.extend(found);
            let body = fence::body(file, text, place + length, fence, &mut told);
            return (Split { fields, body: Span::new(body, text.len()), end: Span::at(place) }, told);
        }
        if !line.is_empty()
            && !looks_like_field(line)
            && place > start
            && (after_blank || !closes(&text[place..], fence))
        {
            break;
        }
        after_blank = line.is_empty();
        if !line.is_empty() {
            last_field = place + length;
        }
        place += length;
    }
    let (fields, found) = parse(file, &text[start..last_field], start, fence);
    told.extend(found);
    let line = text[start..last_field].lines().next_back().unwrap_or_default().trim_end();
    let end = text[..last_field].trim_end().len().max(lead);
    let shown = Span::new(end.saturating_sub(line.len()).max(lead), end);
    let last = line.split_once(':').map_or(line, |(key, _)| key).trim();
    let fix = missing::closing(file, text, Span::new(start, last_field), fence, &told);
    told.push(
        Diagnostic::new(&rule::OPEN_FRONT_MATTER, file, shown.within(text))
            .arg("fence", fence)
            .arg("last", last)
            .help(if last.is_empty() { "empty" } else { "after" })
            .correction(fix),
    );
    (Split { fields, body: Span::new(last_field, text.len()), end: Span::at(last_field) }, told)
}

fn without_fence(file: &FileId, text: &str, first: &str, lead: usize) -> (Split, Vec<Diagnostic>) {
    let empty = Node { span: Span::at(0), value: NodeValue::Map(Vec::new()) };
    let nothing = Split { fields: empty, body: Span::new(0, text.len()), end: Span::at(0) };
    let known = ["title:", "summary:", "type:", "title :", "titel:"];
    if known.iter().any(|key| first.to_lowercase().starts_with(key)) {
        let block = Span::new(lead, lead + missing::block(&text[lead..]));
        let (head, closed) = missing::head(text, block);
        let (fields, mut diagnostics) = parse(file, &text[head.start..head.end], lead, "---");
        let span = Span::new(lead, lead + first.len());
        let fix = missing::opening(file, text, head, closed, &diagnostics);
        let finding = Diagnostic::new(&rule::MISSING_FENCE, file, span).arg("line", first.trim());
        diagnostics.push(finding.correction(fix));
        let body = if closed { head.end + line_length(&text[head.end..]) } else { block.end };
        return (Split { fields, body: Span::new(body, text.len()), end: Span::at(head.end) }, diagnostics);
    }
    (nothing, Vec::new())
}

fn parse(file: &FileId, head: &str, offset: usize, fence: &str) -> (Node, Vec<Diagnostic>) {
    if fence == "---" { yaml::read(file, head, offset) } else { toml::read(file, head, offset) }
}

/// Returns how the lines of a text end, by its first one.
#[must_use]
pub fn line_end(text: &str) -> &'static str {
    if text[..line_length(text)].ends_with("\r\n") { "\r\n" } else { "\n" }
}

/// The number of bytes up to and including the end of the first line.
fn line_length(text: &str) -> usize {
    text.find('\n').map_or(text.len(), |end| end + 1)
}

/// Tells whether a fence closes the head before a blank line ends the block.
fn closes(text: &str, fence: &str) -> bool {
    text.lines().map(str::trim_end).take_while(|line| !line.is_empty()).any(|line| line == fence)
}

/// Tells lines that belong to a head from those of a body, for heads that are not closed.
fn looks_like_field(line: &str) -> bool {
    let trimmed = line.trim_start();
    line.starts_with([' ', '\t'])
        || trimmed.starts_with(['#', '-', '[', '}', ']'])
        || trimmed.split_once([':', '=']).is_some_and(|(key, _)| {
            let key = key.trim();
            !key.is_empty() && !key.contains(' ') && !key.contains('*')
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file() -> FileId {
        FileId::new("content/a.md")
    }

    #[test]
    fn yaml_and_toml_give_the_same_tree() {
        let yaml = "---\ntitle: \"مرحبا\"\norder: 007\ntags: [a, b]\nage:\n  min: 6\n---\nText";
        let toml = "+++\ntitle = \"مرحبا\"\norder = \"007\"\ntags = [\"a\", \"b\"]\nage = { min = 6 }\n+++\nText";
        for text in [yaml, toml] {
            let (split, diagnostics) = read(&file(), text);
            assert_eq!(diagnostics, []);
            assert_eq!(split.fields.get("title").and_then(Node::scalar), Some("مرحبا"));
            assert_eq!(split.fields.get("order").and_then(Node::scalar), Some("007"));
            let min = split.fields.get("age").and_then(|age| age.get("min")).and_then(Node::scalar);
            assert_eq!(min, Some("6"));
            assert_eq!(&text[split.body.start..], "Text");
            let title = split.fields.get("title").expect("the title was read").span;
            assert_eq!(&text[title.start..title.end], "\"مرحبا\"");
        }
    }

    #[test]
    fn scalars_keep_what_was_typed() {
        let (split, _) = read(&file(), "---\na: 01067\nb: no\nc: 9:30\nd: 2026-12-31\ne: ''\nf: null\n---\n");
        for (key, text) in [("a", "01067"), ("b", "no"), ("c", "9:30"), ("d", "2026-12-31")] {
            assert_eq!(split.fields.get(key).and_then(Node::scalar), Some(text));
        }
        assert!(split.fields.get("e").is_some_and(Node::is_null));
        assert!(split.fields.get("f").is_some_and(Node::is_null));
    }

    #[test]
    fn a_head_that_is_not_closed_is_read_and_told() {
        let (split, diagnostics) = read(&file(), "---\ntitle: Amt\nphone: 1\n\n# Überschrift\nText: mehr");
        assert_eq!(diagnostics.len(), 1);
        assert_eq!(diagnostics[0].rule.name, "syntax/open-front-matter");
        assert_eq!(split.fields.get("title").and_then(Node::scalar), Some("Amt"));
    }

    #[test]
    fn a_colon_in_a_title_is_named_and_hides_nothing() {
        let (split, diagnostics) = read(&file(), "---\ntitle: Kurs: Anfänger\norder: 3\n---\n");
        assert_eq!(diagnostics.len(), 1);
        assert_eq!(diagnostics[0].rule.name, "syntax/colon-in-value");
        let fix = diagnostics[0].fix.as_ref().expect("the title can be put in quotes");
        assert_eq!(fix.edits().map(|edit| edit.text.as_str()).collect::<Vec<_>>(), ["\"Kurs: Anfänger\""]);
        assert_eq!(split.fields.get("title").and_then(Node::scalar), Some("Kurs: Anfänger"));
        assert_eq!(split.fields.get("order").and_then(Node::scalar), Some("3"));
    }

    #[test]
    fn a_broken_line_hides_no_other() {
        let (split, diagnostics) = read(&file(), "---\ntitle: [a\norder: 3\n---\n");
        assert_eq!(diagnostics.len(), 1);
        assert_eq!(split.fields.get("order").and_then(Node::scalar), Some("3"));
    }

    #[test]
    fn a_key_that_stands_twice_is_told_with_both_places() {
        let (_, diagnostics) = read(&file(), "---\ntitle: a\ntitle: b\n---\n");
        assert_eq!(diagnostics[0].rule.name, "syntax/duplicate-key");
        assert_eq!(diagnostics[0].primary.span, Span::new(13, 18));
        assert_eq!(diagnostics[0].others[0].span, Span::new(4, 9));
    }
}
