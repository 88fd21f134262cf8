//! A line for each finding: `file:line:column: level: message [rule]`.

use std::fmt::Write as _;

use super::{Texts, level_word, place, said};
use crate::diag::{Diagnostic, Words};

pub(super) fn render(diagnostics: &[Diagnostic], texts: &Texts, words: &dyn Words) -> String {
    let mut out = String::new();
    for diagnostic in diagnostics {
        let said = said(diagnostic, words);
        let level = level_word(diagnostic.level, words);
        let file = &diagnostic.primary.file;
        let at = place(&diagnostic.primary, texts)
            .map_or(String::new(), |(start, _)| format!(":{}:{}", start.line, start.column));
        let _ = writeln!(out, "{file}{at}: {level}: {} [{}]", said.message, diagnostic.rule.name);
    }
    out
}
