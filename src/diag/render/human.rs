//! Findings for people.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level as SnippetLevel, Patch, Renderer, Snippet};

use super::{Colour, Texts, level_word, said};
use crate::diag::{Diagnostic, Level, Words};

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
    let level_name = level_word(diagnostic.level, words);
    let note_name = words.say("level-note", None, &[]).unwrap_or_default();
    let help_name = words.say("level-help", None, &[]).unwrap_or_default();
    let fix_title = words.say("fix-title", None, &[]).unwrap_or_default();
    let level = match diagnostic.level {
        Level::Error => SnippetLevel::ERROR,
        Level::Warning => SnippetLevel::WARNING,
        Level::Hint => SnippetLevel::INFO,
    };
    let note = SnippetLevel::NOTE.with_name(note_name.as_str());
    let help = SnippetLevel::HELP.with_name(help_name.as_str());
    let title = level.with_name(level_name.as_str()).primary_title(said.message.as_str()).id(diagnostic.rule.name);
    let mut group = Group::with_title(title);
    let path = diagnostic.primary.file.as_str();
    match texts.get(&diagnostic.primary.file) {
        Some(text) => {
            let span = diagnostic.primary.span.within(&text.text);
            let mut snippet =
                Snippet::source(&*text.text).path(path).annotation(AnnotationKind::Primary.span(span.start..span.end));
            for other in diagnostic.others.iter().filter(|other| other.file == diagnostic.primary.file) {
                let span = other.span.within(&text.text);
                snippet = snippet.annotation(AnnotationKind::Context.span(span.start..span.end));
            }
            group = group.element(snippet);
        }
        None => group = group.element(annotate_snippets::Origin::path(path)),
    }
    for other in diagnostic.others.iter().filter(|other| other.file != diagnostic.primary.file) {
        if let Some(text) = texts.get(&other.file) {
            let span = other.span.within(&text.text);
            let annotation = AnnotationKind::Context.span(span.start..span.end);
            group = group.element(Snippet::source(&*text.text).path(other.file.as_str()).annotation(annotation));
        }
    }
    if let Some(why) = &said.why {
        group = group.element(note.message(why.as_str()));
    }
    if let Some(words) = &said.help {
        group = group.element(help.clone().message(words.as_str()));
    }
    let mut report = vec![group];
    if let Some(fix) = &diagnostic.fix
        && let Some(text) = texts.get(&fix.label.file)
    {
        let span = fix.label.span.within(&text.text);
        let replacement = Patch::new(span.start..span.end, fix.text.as_str());
        let snippet = Snippet::source(&*text.text).path(fix.label.file.as_str()).patch(replacement);
        report.push(help.secondary_title(fix_title.as_str()).element(snippet));
    }
    renderer.render(&report)
}
