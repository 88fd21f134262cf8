//! SARIF 2.1.0 (OASIS standard, 27 March 2020).

use serde_json::{Value, json};

use super::{Texts, said};
use crate::diag::{Diagnostic, Label, Level, Words};

pub(super) fn render(diagnostics: &[Diagnostic], texts: &Texts, words: &dyn Words) -> String {
    let mut rules: Vec<&str> = diagnostics.iter().map(|diagnostic| diagnostic.rule.name).collect();
    rules.sort_unstable();
    rules.dedup();
    let results: Vec<Value> = diagnostics.iter().map(|diagnostic| result(diagnostic, texts, words)).collect();
    let sarif = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "Lotse",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.iter().map(|name| json!({"id": name})).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    let mut out = serde_json::to_string_pretty(&sarif).expect("JSON values serialise");
    out.push('\n');
    out
}

fn result(diagnostic: &Diagnostic, texts: &Texts, words: &dyn Words) -> Value {
    let said = said(diagnostic, words);
    let text = said.help.map_or(said.message.clone(), |help| format!("{} {help}", said.message));
    json!({
        "ruleId": diagnostic.rule.name,
        "level": match diagnostic.level {
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Hint => "note",
        },
        "message": {"text": text},
        "locations": [location(&diagnostic.primary, texts)],
        "relatedLocations": diagnostic.others.iter().map(|other| location(other, texts)).collect::<Vec<_>>(),
    })
}

fn location(label: &Label, texts: &Texts) -> Value {
    let uri: String = label.file.as_str().split('/').map(segment).collect::<Vec<_>>().join("/");
    let mut physical = json!({"artifactLocation": {"uri": uri}});
    if let Some(text) = texts.get(&label.file) {
        let span = label.span.within(&text.text);
        let start = text.lines.line_column(&text.text, span.start);
        let end = text.lines.line_column(&text.text, span.end);
        physical["region"] = json!({
            "startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column,
        });
    }
    json!({"physicalLocation": physical})
}

fn segment(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC)
        .to_string()
        .replace("%2E", ".")
        .replace("%2D", "-")
        .replace("%5F", "_")
}
