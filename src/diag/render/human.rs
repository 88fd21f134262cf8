//! Findings for people: what is wrong, the line with its caret, why it matters, what to do, and the line as it should be.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level as SnippetLevel, Origin, Patch, Renderer, Snippet};

use super::{Colour, Texts, label_words, level_word, said};
use crate::diag::explained::edits;
use crate::diag::{Diagnostic, Label, Level, Words};

pub(super) fn render(diagnostics: &[Diagnostic], texts: &Texts, words: &dyn Words, colour: Colour) -> String {
    let renderer = match colour {
        Colour::Ansi => Renderer::styled(),
        Colour::Plain => Renderer::plain(),
    };
    let renderer = renderer.decor_style(DecorStyle::Unicode);
    let mut out = String::new();
    for diagnostic in diagnostics {
        out.push_str(&one(diagnostic, texts, words, &renderer));
        out.push_str("\n\n");
    }
    out
}

fn one(diagnostic: &Diagnostic, texts: &Texts, words: &dyn Words, renderer: &Renderer) -> String {
    let said = said(diagnostic, words);
    let name = |message: &str| words.say(message, None, &[]).unwrap_or_default();
    let (level_name, note_name, help_name) =
        (level_word(diagnostic.level, words), name("level-note"), name("level-help"));
    let fix_title = name("fix-title");
    let level = match diagnostic.level {
        Level::Error => SnippetLevel::ERROR,
        Level::Warning => SnippetLevel::WARNING,
        Level::Hint => SnippetLevel::INFO,
    };
    let why = SnippetLevel::NOTE.with_name(note_name.as_str());
    let note = SnippetLevel::NOTE.no_name();
    let help = SnippetLevel::HELP.with_name(help_name.as_str());
    let title = level.with_name(level_name.as_str()).primary_title(said.message.as_str()).id(diagnostic.rule.name);
    let mut group = places(Group::with_title(title), diagnostic, texts, words);
    if let Some(words) = &said.why {
        group = group.element(why.message(words.as_str()));
    }
    for words in &said.notes {
        group = group.element(note.clone().message(words.as_str()));
    }
    for words in &said.help {
        group = group.element(help.clone().message(words.as_str()));
    }
    let mut report = vec![group];
    if let Some(corrected) = corrected(diagnostic, texts) {
        report.push(help.secondary_title(fix_title.as_str()).element(corrected));
    }
    renderer.render(&report)
}

/// The lines as they should be, in the finding's own file.
fn corrected<'a>(diagnostic: &'a Diagnostic, texts: &'a Texts) -> Option<Snippet<'a, Patch<'a>>> {
    let (text, edits) = edits(diagnostic, texts)?;
    let snippet = Snippet::source(&*text.text).path(diagnostic.primary.file.as_str());
    Some(edits.into_iter().fold(snippet, |snippet, edit| {
        let span = edit.span.within(&text.text);
        snippet.patch(Patch::new(span.start..span.end, edit.text.as_str()))
    }))
}

/// The lines that a finding is about: its own first, then those that explain it, file by file.
fn places<'a>(mut group: Group<'a>, diagnostic: &'a Diagnostic, texts: &'a Texts, words: &dyn Words) -> Group<'a> {
    let own = &diagnostic.primary.file;
    let mut files = vec![own];
    for other in &diagnostic.others {
        if !files.contains(&&other.file) {
            files.push(&other.file);
        }
    }
    for file in files {
        let Some(text) = texts.get(file) else {
            if file == own {
                group = group.element(Origin::path(file.as_str()));
            }
            continue;
        };
        let mut snippet = Snippet::source(&*text.text).path(file.as_str());
        let annotation = |kind: AnnotationKind, label: &Label| {
            let span = label.span.within(&text.text);
            let annotation = kind.span(span.start..span.end);
            match label_words(diagnostic, label, words) {
                Some(words) => annotation.label(words),
                None => annotation,
            }
        };
        if file == own {
            snippet = snippet.annotation(annotation(AnnotationKind::Primary, &diagnostic.primary));
        }
        for other in diagnostic.others.iter().filter(|other| other.file == *file) {
            snippet = snippet.annotation(annotation(AnnotationKind::Context, other));
        }
        group = group.element(snippet);
    }
    group
}
