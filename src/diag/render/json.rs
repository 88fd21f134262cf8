//! Lotse's own JSON: `{"version": 1, "diagnostics": […]}`; places as bytes, and as lines and columns from 1.

use serde_json::{Value, json};

use super::{Texts, said};
use crate::diag::{Change, Diagnostic, Fix, Label, Safety, Words};

pub(super) fn render(diagnostics: &[Diagnostic], texts: &Texts, words: &dyn Words) -> String {
    let all: Vec<Value> = diagnostics
        .iter()
        .map(|diagnostic| {
            let said = said(diagnostic, words);
            json!({
                "rule": diagnostic.rule.name,
                "level": diagnostic.level.as_str(),
                "message": said.message,
                "why": said.why,
                "help": said.help,
                "place": label(&diagnostic.primary, texts),
                "others": diagnostic.others.iter().map(|other| label(other, texts)).collect::<Vec<_>>(),
                "fix": diagnostic.fix.as_ref().map(|fix| correction(fix, texts)),
            })
        })
        .collect();
    let mut out =
        serde_json::to_string_pretty(&json!({"version": 1, "diagnostics": all})).expect("JSON values serialise");
    out.push('\n');
    out
}

fn correction(fix: &Fix, texts: &Texts) -> Value {
    let change = |change: &Change| match change {
        Change::Text(edit) => json!({"place": label(&Label::new(&edit.file, edit.span), texts), "text": edit.text}),
        Change::Name { from, to } => json!({"file": from.as_str(), "name": to.as_str()}),
        Change::Encoding(file) => json!({"file": file.as_str(), "encoding": "UTF-8"}),
    };
    json!({"safe": fix.safety == Safety::Safe, "changes": fix.changes.iter().map(change).collect::<Vec<_>>()})
}

fn label(label: &Label, texts: &Texts) -> Value {
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
