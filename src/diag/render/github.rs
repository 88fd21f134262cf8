//! Annotations of GitHub's workflows: `::error file=…,line=…,col=…,title=…::message`.

use std::fmt::Write as _;

use super::{Texts, place, said};
use crate::diag::{Diagnostic, Level, Words};

pub(super) fn render(diagnostics: &[Diagnostic], texts: &Texts, words: &dyn Words) -> String {
    let mut out = String::new();
    for diagnostic in diagnostics {
        let said = said(diagnostic, words);
        let command = match diagnostic.level {
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Hint => "notice",
        };
        let mut message = said.message;
        if let Some(help) = said.help {
            message.push('\n');
            message.push_str(&help);
        }
        let file = property(diagnostic.primary.file.as_str());
        let at = place(diagnostic, texts).map_or(String::new(), |(start, end)| {
            format!(",line={},endLine={},col={}", start.line, end.line, start.column)
        });
        let title = property(diagnostic.rule.name);
        let _ = writeln!(out, "::{command} file={file}{at},title={title}::{}", data(&message));
    }
    out
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
