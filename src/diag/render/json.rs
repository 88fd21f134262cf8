//! Lotse's own JSON, whose shape is in `findings.schema.json` and changes only with its version.
//!
//! Places are bytes of the text, without a byte order mark before it, and lines and columns from 1; columns count characters.

use serde_json::{Value, json};

use super::{Texts, label_words, said};
use crate::diag::{Change, Diagnostic, Fix, Label, Level, Safety, Words};

pub(super) fn render(diagnostics: &[Diagnostic], texts: &Texts, words: &dyn Words) -> String {
    let count = |level: Level| diagnostics.iter().filter(|finding| finding.level == level).count();
    let all: Vec<Value> = diagnostics.iter().map(|diagnostic| finding(diagnostic, texts, words)).collect();
    let report = json!({
        "version": 1,
        "counts": {"errors": count(Level::Error), "warnings": count(Level::Warning), "hints": count(Level::Hint)},
        "diagnostics": all,
    });
    let mut out = serde_json::to_string_pretty(&report).expect("JSON values serialise");
    out.push('\n');
    out
}

fn finding(diagnostic: &Diagnostic, texts: &Texts, words: &dyn Words) -> Value {
    let said = said(diagnostic, words);
    let with_words = |label: &Label| {
        let mut place = place(label, texts);
        place["text"] = label_words(diagnostic, label, words).into();
        place
    };
    json!({
        "rule": diagnostic.rule.name,
        "level": diagnostic.level.as_str(),
        "message": said.message,
        "why": said.why,
        "help": said.help,
        "notes": said.notes,
        "place": with_words(&diagnostic.primary),
        "others": diagnostic.others.iter().map(with_words).collect::<Vec<_>>(),
        "fix": diagnostic.fix.as_ref().map(|fix| correction(fix, texts)),
    })
}

fn correction(fix: &Fix, texts: &Texts) -> Value {
    let change = |change: &Change| match change {
        Change::Text(edit) => json!({"place": place(&Label::new(&edit.file, edit.span), texts), "text": edit.text}),
        Change::Name { from, to } => json!({"file": from.as_str(), "name": to.as_str()}),
        Change::Encoding(file) => json!({"file": file.as_str(), "encoding": "UTF-8"}),
    };
    json!({"safe": fix.safety == Safety::Safe, "changes": fix.changes.iter().map(change).collect::<Vec<_>>()})
}

fn place(label: &Label, texts: &Texts) -> Value {
    let Some(text) = texts.get(&label.file) else { return json!({"file": label.file.as_str()}) };
    let span = label.span.within(&text.text);
    let start = text.lines.line_column(&text.text, span.start);
    let end = text.lines.line_column(&text.text, span.end);
    json!({
        "file": label.file.as_str(),
        "bytes": [span.start, span.end],
        "start": {"line": start.line, "column": start.column},
        "end": {"line": end.line, "column": end.column},
    })
}
