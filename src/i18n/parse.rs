//! One catalogue parsed: what is no Fluent is told where it stands, and the rest counts.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use fluent_syntax::ast;
use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::diag::{Diagnostic, rule};
use crate::source::{FileId, Span};

/// Parses one catalogue; what is no Fluent is told, and the rest counts.
pub(super) fn parse(file: &FileId, text: &str) -> (FluentResource, Vec<Diagnostic>) {
    let (shallow, deep) = without_deep_braces(text);
    let shallow = without_cut_escapes(shallow);
    let (resource, errors) = match FluentResource::try_new(shallow.into_owned()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let mut diagnostics: Vec<_> = deep
        .into_iter()
        .map(|span| {
            let line = text[span.start..].lines().next().unwrap_or_default();
            let line: String = line.chars().take(60).collect();
            Diagnostic::new(&rule::FLUENT, file, span).arg("line", line).help("brace")
        })
        .collect();
    let found = errors.iter().map(|error| {
        let junk = error.slice.clone().unwrap_or(error.pos.clone());
        let place = text.floor_char_boundary(error.pos.start.clamp(junk.start.min(text.len()), text.len()));
        // A bracket that is missing is looked for in the lines below, too; it belongs behind the last word before them.
        let from = text.floor_char_boundary(junk.start.min(place));
        let before = text[from..place].trim_end();
        let is_missing = matches!(error.kind, ErrorKind::ExpectedToken('}'));
        let place = if is_missing && !before.is_empty() { from + before.len() } else { place };
        let start = text[..place].rfind('\n').map_or(0, |end| end + 1);
        let line = text[start..].lines().next().unwrap_or_default();
        let (start, line) = if line.trim().is_empty() {
            let start = text.floor_char_boundary(junk.start);
            (start, text[start..].lines().next().unwrap_or_default())
        } else {
            (start, line)
        };
        let span = Span::new(start, start + line.len()).within(text);
        let help = if is_tag(error, text) { "tag" } else { mistake(&error.kind) };
        Diagnostic::new(&rule::FLUENT, file, span).arg("line", line.trim()).help(help)
    });
    diagnostics.extend(found);
    diagnostics.extend(duplicates(file, text, &resource));
    (resource, diagnostics)
}

/// Puts question marks in the place of a letter that cuts an escape short, as in `{ "\\u12ü" }`: there the parser would stop the program.
/// Places stay the same, and the mistake is told all the same.
fn without_cut_escapes(text: Cow<'_, str>) -> Cow<'_, str> {
    let mut places: Vec<Span> = Vec::new();
    for (sign, digits) in [("\\u", 4), ("\\U", 6)] {
        for (place, _) in text.match_indices(sign) {
            let line = text[..place].rfind('\n').map_or(0, |end| end + 1);
            let rest = &text[place + sign.len()..];
            let hex = rest.bytes().take(digits).take_while(u8::is_ascii_hexdigit).count();
            let next = rest[hex..].chars().next().filter(|letter| hex < digits && !letter.is_ascii());
            // Outside quotation marks it is a text like any other.
            if let Some(letter) = next.filter(|_| text[line..place].contains('"')) {
                let start = place + sign.len() + hex;
                places.push(Span::new(start, start + letter.len_utf8()));
            }
        }
    }
    if places.is_empty() {
        return text;
    }
    let mut text = text.into_owned();
    for span in places {
        text.replace_range(span.start..span.end, &"?".repeat(span.end - span.start));
    }
    Cow::Owned(text)
}

/// Tells whether the mistake is a tag in braces, as in `{ <b>$name</b> }`.
fn is_tag(error: &ParserError, text: &str) -> bool {
    let place = text.floor_char_boundary(error.pos.start.min(text.len()));
    let rest = text[place..].trim_start();
    matches!(error.kind, ErrorKind::ExpectedInlineExpression) && rest.starts_with('<')
}

/// Braces in braces deeper than this are a mistake, and reading them would use up the stack.
const DEPTH: usize = 32;

/// Blanks messages whose braces are nested too deeply; returns their places, too.
fn without_deep_braces(text: &str) -> (Cow<'_, str>, Vec<Span>) {
    let mut deep = Vec::new();
    let (mut start, mut depth) = (0, 0_usize);
    for (place, letter) in text.char_indices() {
        let at_line_start = place == 0 || text.as_bytes()[place - 1] == b'\n';
        if at_line_start && !letter.is_whitespace() && letter != '}' {
            (start, depth) = (place, 0);
        }
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEPTH && deep.last().is_none_or(|last: &Span| last.start != start) {
            let next = text[place..].match_indices('\n').map(|(end, _)| place + end + 1);
            let end =
                next.into_iter().find(|next| !text[*next..].starts_with([' ', '\n', '\r', '}'])).unwrap_or(text.len());
            deep.push(Span::new(start, end));
        }
    }
    if deep.is_empty() {
        return (Cow::Borrowed(text), deep);
    }
    let mut blanked = text.as_bytes().to_vec();
    for span in &deep {
        blanked[span.start..span.end].iter_mut().filter(|byte| **byte != b'\n').for_each(|byte| *byte = b' ');
    }
    (Cow::Owned(String::from_utf8(blanked).expect("whole messages were replaced by spaces")), deep)
}

fn mistake(kind: &ErrorKind) -> &'static str {
    match kind {
        ErrorKind::ExpectedToken('}') | ErrorKind::UnbalancedClosingBrace | ErrorKind::ExpectedInlineExpression => {
            "brace"
        }
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } | ErrorKind::MissingValue => {
            "value"
        }
        ErrorKind::MissingDefaultVariant | ErrorKind::MultipleDefaultVariants => "default",
        ErrorKind::UnterminatedStringLiteral => "quote",
        ErrorKind::ExpectedCharRange { .. } | ErrorKind::ExpectedToken(_) => "line",
        _ => "other",
    }
}

fn duplicates(file: &FileId, text: &str, resource: &FluentResource) -> Vec<Diagnostic> {
    let mut seen: BTreeMap<String, Span> = BTreeMap::new();
    let mut diagnostics = Vec::new();
    let mut note = |shown: String, name: &str| {
        let span = place_of(resource.source(), name).within(text);
        if let Some(first) = seen.get(&shown) {
            let finding = Diagnostic::new(&rule::MESSAGE_TWICE, file, span).arg("message", shown);
            diagnostics.push(finding.label(file, *first, "first"));
        } else {
            seen.insert(shown, span);
        }
    };
    // An entry that stands twice has its attributes twice; telling it once is enough.
    let mut entries = BTreeSet::new();
    for entry in resource.entries() {
        let (sign, id, attributes) = match entry {
            ast::Entry::Message(message) => ("", message.id.name, &message.attributes),
            ast::Entry::Term(term) => ("-", term.id.name, &term.attributes),
            _ => continue,
        };
        note(format!("{sign}{id}"), id);
        if entries.insert((sign, id)) {
            for attribute in attributes {
                note(format!("{sign}{id}.{}", attribute.id.name), attribute.id.name);
            }
        }
    }
    diagnostics
}

/// Names of the syntax tree are slices of the source: the difference of their addresses is the place.
pub(super) fn place_of(source: &str, name: &str) -> Span {
    let start = (name.as_ptr() as usize).saturating_sub(source.as_ptr() as usize);
    Span::new(start, start + name.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn braces_without_end_are_told_and_harm_nothing() {
        let text = format!("a = A\nb = {}\nc = C\n", "{".repeat(100_000));
        let (resource, diagnostics) = parse(&FileId::new("i18n/de/x.ftl"), &text);
        assert_eq!(diagnostics.iter().map(|finding| finding.rule.name).collect::<Vec<_>>(), ["messages/syntax"]);
        assert_eq!(resource.entries().count(), 2);
    }

    #[test]
    fn an_escape_that_a_letter_cuts_short_is_told_and_harms_nothing() {
        let text = "a = \\u12ü „A“\nb = { \"\\u12م\" }\nc = { \"\\U0001ü\" }\nd = D\n";
        let (resource, diagnostics) = parse(&FileId::new("i18n/ar/x.ftl"), text);
        assert_eq!(diagnostics.iter().map(|finding| finding.rule.name).collect::<Vec<_>>(), ["messages/syntax"; 2]);
        assert_eq!(diagnostics[0].primary.span.start, text.find("b =").unwrap());
        let Some(ast::Entry::Message(first)) = resource.entries().next() else { panic!("the first message is there") };
        let words = first.value.as_ref().and_then(|pattern| pattern.elements.first());
        assert_eq!(words, Some(&ast::PatternElement::TextElement { value: "\\u12ü „A“" }), "a text stays as it is");
    }

    #[test]
    fn broken_lines_are_told_with_their_place() {
        let text = "a = A\nb = { $x\nc = C\na = B\n";
        let (_, diagnostics) = parse(&FileId::new("i18n/de/x.ftl"), text);
        let found: Vec<_> = diagnostics.iter().map(|finding| (finding.rule.name, finding.primary.span)).collect();
        assert_eq!(found[0].0, "messages/syntax");
        assert_eq!(found[1], ("messages/duplicate", Span::new(21, 22)));
    }
}
