//! SARIF 2.1.0 (OASIS standard, 27 March 2020), for the lists of findings of other programs.
//!
//! Columns count characters, which `columnKind` says. Rules bring their explanation, so that a reader needs no other page.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Texts, label_words, place, said};
use crate::diag::{Change, Diagnostic, Fix, Label, Level, Rule, Words};

pub(super) fn render(diagnostics: &[Diagnostic], texts: &Texts, words: &dyn Words) -> String {
    let mut rules: Vec<&'static Rule> = diagnostics.iter().map(|diagnostic| diagnostic.rule).collect();
    rules.sort_unstable_by_key(|rule| rule.name);
    rules.dedup_by_key(|rule| rule.name);
    let results: Vec<Value> = diagnostics.iter().map(|finding| result(finding, &rules, texts, words)).collect();
    let mut run = json!({
        "tool": {"driver": {
            "name": "Lotse",
            "version": env!("CARGO_PKG_VERSION"),
            "semanticVersion": env!("CARGO_PKG_VERSION"),
            "rules": rules.iter().map(|rule| metadata(rule, words)).collect::<Vec<_>>(),
        }},
        "columnKind": "unicodeCodePoints",
        "results": results,
    });
    if let Some(language) = words.say("language-tag", None, &[]) {
        run["language"] = language.into();
    }
    let sarif = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [run],
    });
    let mut out = serde_json::to_string_pretty(&sarif).expect("JSON values serialise");
    out.push('\n');
    out
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Hint => "note",
    }
}

/// What a rule says of itself, whatever it found.
fn metadata(rule: &Rule, words: &dyn Words) -> Value {
    let say = |attribute: &str| words.say(&rule.message(), Some(attribute), &[]);
    let explain = say("explain").unwrap_or_else(|| rule.name.to_owned());
    let short = Some(rule.what(words)).filter(|what| !what.is_empty()).unwrap_or_else(|| rule.name.to_owned());
    let help = [Some(explain.clone()), say("why")].into_iter().flatten().collect::<Vec<_>>().join("\n\n");
    json!({
        "id": rule.name,
        "shortDescription": {"text": short},
        "fullDescription": {"text": explain},
        "help": {"text": help},
        "defaultConfiguration": {"level": level(rule.level)},
    })
}

fn result(diagnostic: &Diagnostic, rules: &[&Rule], texts: &Texts, words: &dyn Words) -> Value {
    let said = said(diagnostic, words);
    let text = [vec![said.message], said.help, said.notes].concat().join(" ");
    let mut result = json!({
        "ruleId": diagnostic.rule.name,
        "ruleIndex": rules.iter().position(|rule| rule.name == diagnostic.rule.name),
        "level": level(diagnostic.level),
        "message": {"text": text},
        "locations": [location(&diagnostic.primary, texts, said.here)],
    });
    if !diagnostic.others.is_empty() {
        let others = diagnostic.others.iter().enumerate().map(|(number, label)| {
            let mut location = location(label, texts, label_words(diagnostic, label, words));
            location["id"] = (number + 1).into();
            location
        });
        result["relatedLocations"] = others.collect::<Vec<_>>().into();
    }
    if let Some(fix) = diagnostic.fix.as_ref().and_then(|fix| fixed(fix, texts, words)) {
        result["fixes"] = json!([fix]);
    }
    result
}

/// A correction, where it changes texts alone: this format knows no new names of files.
fn fixed(fix: &Fix, texts: &Texts, words: &dyn Words) -> Option<Value> {
    let mut changes: BTreeMap<String, Vec<Value>> = BTreeMap::new();
    for change in &fix.changes {
        let Change::Text(edit) = change else { return None };
        let label = Label::new(&edit.file, edit.span);
        let mut replacement = json!({"insertedContent": {"text": edit.text}});
        replacement["deletedRegion"] = region(&label, texts)?;
        changes.entry(uri(&label)).or_default().push(replacement);
    }
    let files = changes.into_iter();
    let files = files.map(|(uri, edits)| json!({"artifactLocation": {"uri": uri}, "replacements": edits}));
    let title = words.say("fix-title", None, &[]).unwrap_or_default();
    Some(json!({"description": {"text": title}, "artifactChanges": files.collect::<Vec<_>>()}))
}

fn location(label: &Label, texts: &Texts, words: Option<String>) -> Value {
    let mut location = json!({"physicalLocation": {"artifactLocation": {"uri": uri(label)}}});
    if let Some(region) = region(label, texts) {
        location["physicalLocation"]["region"] = region;
    }
    if let Some(words) = words {
        location["message"] = json!({"text": words});
    }
    location
}

fn region(label: &Label, texts: &Texts) -> Option<Value> {
    let (start, end) = place(label, texts)?;
    Some(json!({
        "startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column,
    }))
}

/// The file as a relative address, from the portal's folder.
fn uri(label: &Label) -> String {
    label.file.as_str().split('/').map(segment).collect::<Vec<_>>().join("/")
}

fn segment(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC)
        .to_string()
        .replace("%2E", ".")
        .replace("%2D", "-")
        .replace("%5F", "_")
}
