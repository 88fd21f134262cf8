//! YAML into nodes. The library gives events with places in characters; here they become bytes.
//!
//! Where the whole does not parse, each top-level field is parsed on its own, so that one broken line hides no other.

use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle};

use super::quotes::{self, straight};
use super::{Key, Node, NodeValue, line_length, without_entry};
use crate::diag::{Diagnostic, Edit, Fix, rule};
use crate::source::{FileId, Span};

/// Nesting deeper than this is a mistake, and reading it would use up the stack.
const DEPTH: usize = 32;

/// Reads YAML that stands at `offset` of its file.
pub(super) fn read(file: &FileId, text: &str, offset: usize) -> (Node, Vec<Diagnostic>) {
    let whole = Span::new(0, text.len()).shift(offset);
    let (entries, mut diagnostics) = match parse(file, text, offset) {
        Ok((Some(node), diagnostics)) => match node.value {
            NodeValue::Map(entries) => (entries, diagnostics),
            NodeValue::Null => (Vec::new(), diagnostics),
            _ => (Vec::new(), vec![Diagnostic::new(&rule::NOT_A_FIELD, file, node.span).arg("line", first_line(text))]),
        },
        Ok((None, diagnostics)) => (Vec::new(), diagnostics),
        Err(_) => recover(file, text, offset),
    };
    let entries = without_duplicates(file, (text, offset), entries, &mut diagnostics);
    (Node { span: whole, value: NodeValue::Map(entries) }, diagnostics)
}

/// Parses each top-level field on its own.
fn recover(file: &FileId, text: &str, offset: usize) -> (Vec<(Key, Node)>, Vec<Diagnostic>) {
    let mut entries = Vec::new();
    let mut diagnostics = Vec::new();
    for chunk in chunks(text) {
        let part = &text[chunk.clone()];
        let at = offset + chunk.start;
        match parse(file, part, at) {
            Ok((Some(Node { value: NodeValue::Map(more), .. }), found)) => {
                entries.extend(more);
                diagnostics.extend(found);
            }
            Ok((Some(node), _)) if !node.is_null() => {
                let span = Span::new(at, at + part.trim_end().len());
                diagnostics.push(Diagnostic::new(&rule::NOT_A_FIELD, file, span).arg("line", first_line(part)));
            }
            Ok(_) => {}
            Err((place, _)) => {
                let (diagnostic, entry) = explain(file, part, at, place);
                diagnostics.push(diagnostic);
                entries.extend(entry);
            }
        }
    }
    (entries, diagnostics)
}

/// Finds the top-level fields: each begins at a line that is not indented and is no list item or comment.
fn chunks(text: &str) -> Vec<Range<usize>> {
    let mut starts = Vec::new();
    let mut place = 0;
    while place < text.len() {
        let length = line_length(&text[place..]);
        let line = &text[place..place + length];
        if !line.starts_with([' ', '\t', '-', '#', '\n', '\r', ']', '}']) {
            starts.push(place);
        }
        place += length;
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    starts.iter().copied().zip(ends).map(|(start, end)| start..end).collect()
}

/// Says what is wrong with a field that does not parse, and reads what was surely meant.
fn explain(file: &FileId, part: &str, at: usize, place: usize) -> (Diagnostic, Option<(Key, Node)>) {
    if let Some(found) = tab(file, part, at) {
        return (found, None);
    }
    let mut start = 0;
    for line in part.split_inclusive('\n') {
        if let Some(found) = colon_in_value(file, line, at + start, start == 0) {
            return found;
        }
        if let Some(found) = half_straight(file, line, at + start, start == 0) {
            return found;
        }
        start += line.len();
    }
    let line_start = part[..place.min(part.len())].rfind('\n').map_or(0, |end| end + 1);
    let line_start = if part[line_start..].trim().is_empty() { 0 } else { line_start };
    let line = first_line(&part[line_start..]);
    let span = Span::new(at + line_start, at + line_start + line.len());
    let opens = |open: char, close: char| part.matches(open).count() > part.matches(close).count();
    let variant = if opens('[', ']') {
        "bracket"
    } else if opens('{', '}') {
        "brace"
    } else if part.matches('"').count() % 2 == 1 {
        "quote"
    } else if part.trim_start().starts_with(['@', '`', '%'])
        || [": @", ": *", "- *", ": &", "- &"].iter().any(|sign| part.contains(sign))
    {
        "reserved"
    } else {
        "indent"
    };
    (Diagnostic::new(&rule::YAML, file, span).arg("line", line.trim()).help(variant), None)
}

/// The first line that is indented with a tab. All of the field's tabs go at once, if it reads the same however wide they are.
fn tab(file: &FileId, part: &str, at: usize) -> Option<Diagnostic> {
    let mut start = 0;
    let mut indents = Vec::new();
    for line in part.split_inclusive('\n') {
        let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
        if line[..indent].contains('\t') && !line.trim().is_empty() {
            indents.push(Span::new(start, start + indent));
        }
        start += line.len();
    }
    let finding = Diagnostic::new(&rule::TAB, file, indents.first()?.shift(at));
    let spaces = |width: usize| {
        let edit = |indent: &Span| {
            let spaces = part[indent.start..indent.end].replace('\t', &" ".repeat(width));
            Edit::new(file, indent.shift(at), spaces)
        };
        indents.iter().map(edit).collect::<Vec<_>>()
    };
    let readings: Vec<(Vec<Edit>, NodeValue)> = [2, 4, 8]
        .into_iter()
        .filter_map(|width| {
            let mut text = part.to_owned();
            for (indent, edit) in indents.iter().zip(spaces(width)).rev() {
                text.replace_range(indent.start..indent.end, &edit.text);
            }
            let (node, found) = parse(file, &text, 0).ok()?;
            let node = node.filter(|node| found.is_empty() && matches!(node.value, NodeValue::Map(_)))?;
            Some((spaces(width), placeless(node).value))
        })
        .collect();
    let same = readings.windows(2).all(|pair| pair[0].1 == pair[1].1);
    let fix = match readings.into_iter().next() {
        Some((edits, _)) if same => Fix::safe_edits(edits),
        Some((edits, _)) => Fix::likely_edits(edits),
        None => Fix::likely_edits(spaces(2)),
    };
    Some(finding.correction(fix))
}

/// What a node says, wherever it stands.
fn placeless(node: Node) -> Node {
    let value = match node.value {
        NodeValue::List(items) => NodeValue::List(items.into_iter().map(placeless).collect()),
        NodeValue::Map(entries) => {
            let entry = |(key, node): (Key, Node)| (Key { span: Span::at(0), ..key }, placeless(node));
            NodeValue::Map(entries.into_iter().map(entry).collect())
        }
        value => value,
    };
    Node { span: Span::at(0), value }
}

/// Finds `title: Kurs: Anfänger`.
fn colon_in_value(file: &FileId, line: &str, at: usize, top: bool) -> Option<(Diagnostic, Option<(Key, Node)>)> {
    let indent = line.len() - line.trim_start_matches([' ', '-']).len();
    let (key, rest) = line[indent..].split_once(':')?;
    // A comment stays one.
    let value = rest.split_once(" # ").map_or(rest, |(value, _)| value).trim();
    let plain = !value.starts_with(['"', '\'', '[', '{', '|', '>', '&', '*', '!', '%', '@', '`']);
    if !plain || !(value.contains(": ") || value.ends_with(':')) || key.trim().is_empty() {
        return None;
    }
    let start = at + indent + key.len() + 1 + (rest.len() - rest.trim_start().len());
    let span = Span::new(start, start + value.len());
    let value = quotes::enclosed(value).unwrap_or(value);
    let quoted = straight(value);
    let diagnostic = Diagnostic::new(&rule::COLON_IN_VALUE, file, span)
        .arg("field", key.trim())
        .arg("corrected", format!("{}: {quoted}", key.trim()))
        .safe_fix(quoted);
    let key = Key { name: key.trim().to_owned(), span: Span::new(at + indent, at + indent + key.trim_end().len()) };
    let entry = top.then(|| (key, Node { span, value: NodeValue::Scalar(value.to_owned()) }));
    Some((diagnostic, entry))
}

/// Finds `title: "Kurs“`.
fn half_straight(file: &FileId, line: &str, at: usize, top: bool) -> Option<(Diagnostic, Option<(Key, Node)>)> {
    let (name, rest) = line.split_once(':')?;
    let start = at + name.len() + 1 + (rest.len() - rest.trim_start().len());
    let (finding, node) = quotes::half_straight(file, rest.trim_start(), start)?;
    let indent = name.len() - name.trim_start().len();
    let key = Key { name: name.trim().to_owned(), span: Span::new(at + indent, at + name.trim_end().len()) };
    Some((finding, top.then_some((key, node))))
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}

/// Drops the later of two entries with one key and tells it; one that says the same can go.
fn without_duplicates(
    file: &FileId,
    (text, offset): (&str, usize),
    entries: Vec<(Key, Node)>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<(Key, Node)> {
    let mut later = Vec::new();
    for (place, (key, node)) in entries.iter().enumerate() {
        let Some((first, value)) = entries[..place].iter().find(|(other, _)| other.name == key.name) else { continue };
        let finding = Diagnostic::new(&rule::DUPLICATE_KEY, file, key.span);
        let finding = finding.arg("field", key.name.as_str()).label(file, first.span, "first");
        let same = placeless(value.clone()) == placeless(node.clone());
        let span = same.then(|| without_entry(text, offset, &entries, place)).flatten();
        let fix = span.map(|span| Fix::safe_edits(vec![Edit::new(file, span, "")]));
        diagnostics.push(Diagnostic { fix, ..finding });
        later.push(place);
    }
    if later.is_empty() {
        return entries;
    }
    entries.into_iter().enumerate().filter(|(place, _)| !later.contains(place)).map(|(_, entry)| entry).collect()
}

type Parsed = (Option<Node>, Vec<Diagnostic>);

/// Parses one YAML text; on a syntax error returns its place in bytes and the library's words.
fn parse(file: &FileId, text: &str, offset: usize) -> Result<Parsed, (usize, String)> {
    let bytes = CharPlaces::new(text);
    let mut reader =
        Reader { file, text, offset, bytes: &bytes, parser: Parser::new_from_str(text), diagnostics: Vec::new() };
    let node = reader.document()?;
    Ok((node, reader.diagnostics))
}

struct Reader<'a> {
    file: &'a FileId,
    text: &'a str,
    offset: usize,
    bytes: &'a CharPlaces,
    parser: Parser<'a, saphyr_parser::StrInput<'a>>,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Reader<'a> {
    fn next(&mut self) -> Result<(Event<'a>, Span), (usize, String)> {
        match self.parser.next_event() {
            Some(Ok((event, span))) => {
                let start = self.bytes.byte(span.start.index());
                let end = self.bytes.byte(span.end.index());
                Ok((event, Span::new(start, end)))
            }
            Some(Err(error)) => Err((self.bytes.byte(error.marker().index()), error.info().to_owned())),
            None => Ok((Event::StreamEnd, Span::at(self.text.len()))),
        }
    }

    fn document(&mut self) -> Result<Option<Node>, (usize, String)> {
        let mut found = None;
        loop {
            let (event, span) = self.next()?;
            match event {
                Event::StreamEnd => return Ok(found),
                Event::StreamStart | Event::Nothing | Event::DocumentStart(_) | Event::DocumentEnd => {}
                event if found.is_none() => found = Some(self.node(event, span, 0)?),
                _ => return Err((span.start, "more than one document".to_owned())),
            }
        }
    }

    fn node(&mut self, event: Event<'a>, span: Span, depth: usize) -> Result<Node, (usize, String)> {
        if depth > DEPTH {
            return Err((span.start, "nested too deeply".to_owned()));
        }
        let node = match event {
            Event::Scalar(text, style, ..) => {
                self.hash(&text, style, span);
                let node = self.scalar(&text, style, span);
                match quotes::enclosed(&text).filter(|_| style == ScalarStyle::Plain) {
                    Some(inner) => {
                        self.diagnostics.push(quotes::told(self.file, node.span, inner));
                        Node { value: NodeValue::Scalar(inner.to_owned()), ..node }
                    }
                    None => node,
                }
            }
            Event::SequenceStart(..) => {
                let mut items = Vec::new();
                let mut end = span.end;
                loop {
                    let (event, inner) = self.next()?;
                    if event == Event::SequenceEnd {
                        end = end.max(inner.end.min(self.trimmed_end(end, inner.end)));
                        break;
                    }
                    let item = self.node(event, inner, depth + 1)?;
                    end = end.max(item.span.end.saturating_sub(self.offset));
                    items.push(item);
                }
                let span = Span::new(span.start, end).shift(self.offset);
                Node { span, value: NodeValue::List(items) }
            }
            Event::MappingStart(..) => self.map(span, depth)?,
            // `*name` repeats what `&name` marked; editors never mean it, and chains of it use up the memory.
            Event::Alias(_) => return Err((span.start, "alias".to_owned())),
            _ => return Err((span.start, "unexpected".to_owned())),
        };
        Ok(node)
    }

    fn map(&mut self, span: Span, depth: usize) -> Result<Node, (usize, String)> {
        let mut entries = Vec::new();
        let mut end = span.end;
        loop {
            let (event, key_span) = self.next()?;
            if event == Event::MappingEnd {
                end = end.max(key_span.end.min(self.trimmed_end(end, key_span.end)));
                break;
            }
            let Event::Scalar(name, ..) = event else {
                return Err((key_span.start, "a key that is no text".to_owned()));
            };
            let key = Key { name: name.into_owned(), span: key_span.shift(self.offset) };
            let (event, value_span) = self.next()?;
            let value = self.node(event, value_span, depth + 1)?;
            end = end.max(value.span.end.saturating_sub(self.offset));
            entries.push((key, value));
        }
        let entries = if depth == 0 {
            entries
        } else {
            without_duplicates(self.file, (self.text, self.offset), entries, &mut self.diagnostics)
        };
        let span = Span::new(span.start, end).shift(self.offset);
        Ok(Node { span, value: NodeValue::Map(entries) })
    }

    /// The end of a flow collection is its bracket; the end of a block collection lies after blank lines, which do not belong.
    fn trimmed_end(&self, start: usize, end: usize) -> usize {
        start + self.text.get(start..end).map_or(0, |text| text.trim_end().len())
    }

    /// `title: Platz #1` would lose what stands behind the space; a comment has a space after its `#`.
    fn hash(&mut self, text: &str, style: ScalarStyle, span: Span) {
        let start = self.trimmed_end(span.start, span.end);
        let rest = self.text[start..].lines().next().unwrap_or_default();
        let lost = rest.trim_start();
        let cut = style == ScalarStyle::Plain
            && !text.is_empty()
            && rest.starts_with(' ')
            && lost.starts_with('#')
            && !lost.starts_with("# ")
            && lost.len() > 1;
        if cut {
            let whole = format!("{text} {}", lost.trim_end());
            let place = Span::new(span.start, start + rest.trim_end().len()).shift(self.offset);
            let quoted = straight(&whole);
            let finding = Diagnostic::new(&rule::HASH_IN_VALUE, self.file, place).arg("corrected", quoted.as_str());
            self.diagnostics.push(finding.safe_fix(quoted));
        }
    }

    fn scalar(&self, text: &str, style: ScalarStyle, span: Span) -> Node {
        let span = Span::new(span.start, self.trimmed_end(span.start, span.end)).shift(self.offset);
        let plain = style == ScalarStyle::Plain;
        let absent = text.trim().is_empty() || (plain && matches!(text, "~" | "null" | "Null" | "NULL"));
        let value = if absent { NodeValue::Null } else { NodeValue::Scalar(text.to_owned()) };
        Node { span, value }
    }
}

/// Turns places in characters into places in bytes.
struct CharPlaces {
    /// The byte of every character, where the text is not ASCII alone.
    bytes: Option<Vec<usize>>,
    length: usize,
}

impl CharPlaces {
    fn new(text: &str) -> Self {
        let bytes = (!text.is_ascii()).then(|| text.char_indices().map(|(place, _)| place).collect());
        Self { bytes, length: text.len() }
    }

    fn byte(&self, character: usize) -> usize {
        match &self.bytes {
            None => character.min(self.length),
            Some(bytes) => bytes.get(character).copied().unwrap_or(self.length),
        }
    }
}
