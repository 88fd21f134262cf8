//! Annotations of GitHub's workflows: `::error file=…,line=…,col=…,title=…::message`.
//!
//! Within a message `%`, line feed and carriage return are escaped, within a property `:` and `,` too; so no text of an editor
//! ends an annotation or begins another command. An end column is told only where the line is the same, as GitHub asks.

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
        let message = [vec![said.message], said.help].concat().join("\n");
        let file = property(diagnostic.primary.file.as_str());
        let at = place(&diagnostic.primary, texts).map_or(String::new(), |(start, end)| {
            let at = format!(",line={},endLine={},col={}", start.line, end.line, start.column);
            if start.line == end.line { format!("{at},endColumn={}", end.column) } else { at }
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
