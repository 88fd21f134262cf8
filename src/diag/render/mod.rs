//! Findings as text, one file for each format.

mod github;
mod human;
mod json;
mod sarif;
mod short;

use std::collections::BTreeMap;

use super::{Diagnostic, Label, Level, Words};
use crate::source::{FileId, LineColumn, SourceText};

/// A format of findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For people: the line, its caret, the remedy.
    Human,
    /// A line for each finding.
    Short,
    /// Lotse's own versioned JSON.
    Json,
    /// Annotations of GitHub's workflows.
    Github,
    /// SARIF 2.1.0.
    Sarif,
}

/// The formats by their names on the command line, in the order of its help.
pub static FORMATS: &[(&str, Format)] = &[
    ("human", Format::Human),
    ("short", Format::Short),
    ("json", Format::Json),
    ("github", Format::Github),
    ("sarif", Format::Sarif),
];

/// The texts that findings point into.
pub type Texts = BTreeMap<FileId, SourceText>;

/// Whether a terminal shows colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colour {
    /// Escape sequences for colours.
    Ansi,
    /// Plain text.
    Plain,
}

/// Writes findings in a format; they should be sorted.
#[must_use]
pub fn render(diagnostics: &[Diagnostic], texts: &Texts, words: &dyn Words, format: Format, colour: Colour) -> String {
    match format {
        Format::Human => human::render(diagnostics, texts, words, colour),
        Format::Short => short::render(diagnostics, texts, words),
        Format::Json => json::render(diagnostics, texts, words),
        Format::Github => github::render(diagnostics, texts, words),
        Format::Sarif => sarif::render(diagnostics, texts, words),
    }
}

/// Says what a finding found, without its place and remedy.
#[must_use]
pub fn message(diagnostic: &Diagnostic, words: &dyn Words) -> String {
    said(diagnostic, words).message
}

/// The words of one finding.
pub(super) struct Said {
    pub(super) message: String,
    /// What stands at its own place.
    pub(super) here: Option<String>,
    /// What to do, the best remedy first.
    pub(super) help: Vec<String>,
    pub(super) why: Option<String>,
    pub(super) notes: Vec<String>,
}

pub(super) fn said(diagnostic: &Diagnostic, words: &dyn Words) -> Said {
    let id = diagnostic.rule.message();
    // The message may differ by the remedy, too.
    let mut args = diagnostic.args.clone();
    args.push(("help", diagnostic.help.unwrap_or("none").into()));
    let say = |attribute: Option<&str>| words.say(&id, attribute, &args).map(visible);
    let help = diagnostic.help.and_then(|variant| say(Some(&format!("help-{variant}"))));
    let more = diagnostic.more_help.iter().filter_map(|variant| say(Some(&format!("help-{variant}"))));
    Said {
        message: say(None).unwrap_or_else(|| diagnostic.rule.name.to_owned()),
        here: label_words(diagnostic, &diagnostic.primary, words),
        help: help.or_else(|| say(Some("help"))).into_iter().chain(more).collect(),
        why: say(Some("why")),
        notes: diagnostic.notes.iter().filter_map(|variant| say(Some(&format!("note-{variant}")))).collect(),
    }
}

/// What to say beside a place: words of the rule, or those that many rules share.
pub(super) fn label_words(diagnostic: &Diagnostic, label: &Label, words: &dyn Words) -> Option<String> {
    let name = format!("label-{}", label.text?);
    let own = words.say(&diagnostic.rule.message(), Some(&name), &diagnostic.args);
    own.or_else(|| words.say(&name, None, &diagnostic.args)).map(visible)
}

/// Shows the signs that would turn the direction of the report itself, instead of obeying them.
#[must_use]
pub fn visible(text: String) -> String {
    if text.contains(TURNING) { text.replace(TURNING, "\u{FFFD}") } else { text }
}

/// Signs that turn the direction of what follows: embeddings, overrides and isolates, with their ends.
const TURNING: [char; 9] =
    ['\u{202A}', '\u{202B}', '\u{202C}', '\u{202D}', '\u{202E}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'];

pub(super) fn level_word(level: Level, words: &dyn Words) -> String {
    words.say(&format!("level-{}", level.as_str()), None, &[]).unwrap_or_else(|| level.as_str().to_owned())
}

/// Where a place begins and ends, as people count; `None` for files that are no texts.
pub(super) fn place(label: &Label, texts: &Texts) -> Option<(LineColumn, LineColumn)> {
    let text = texts.get(&label.file)?;
    let span = label.span.within(&text.text);
    Some((text.lines.line_column(&text.text, span.start), text.lines.line_column(&text.text, span.end)))
}
