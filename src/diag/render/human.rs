//! Findings for people.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level as SnippetLevel, Patch, Renderer, Snippet};
use unicode_normalization::UnicodeNormalization as _;

use super::{Colour, Texts, level_word, said};
use crate::diag::{Diagnostic, Edit, Fix, Level, Words};

/// More edits than these are not shown with a finding.
const SHOWN: usize = 8;

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
    if let Some(corrected) = corrected(diagnostic, texts) {
        report.push(help.secondary_title(fix_title.as_str()).element(corrected));
    }
    renderer.render(&report)
}

/// The lines as they should be, in the finding's own file; none where they would be many, or where the file's name is the point.
fn corrected<'a>(diagnostic: &'a Diagnostic, texts: &'a Texts) -> Option<Snippet<'a, Patch<'a>>> {
    let file = &diagnostic.primary.file;
    let fix = diagnostic.fix.as_ref().filter(|fix| fix.names().next().is_none());
    let edits: Vec<&Edit> = fix.into_iter().flat_map(Fix::edits).filter(|edit| edit.file == *file).collect();
    let text = texts.get(file).filter(|_| !edits.is_empty() && edits.len() <= SHOWN)?;
    // Between a letter and its pieces no eye sees a difference.
    let unseen = |edit: &Edit| {
        let span = edit.span.within(&text.text);
        edit.text.nfc().eq(text.text[span.start..span.end].nfc())
    };
    if edits.iter().all(|edit| unseen(edit)) {
        return None;
    }
    let snippet = Snippet::source(&*text.text).path(file.as_str());
    Some(edits.into_iter().fold(snippet, |snippet, edit| {
        let span = edit.span.within(&text.text);
        snippet.patch(Patch::new(span.start..span.end, edit.text.as_str()))
    }))
}
