//! The text of a catalogue is written as other programs write it: letters composed, lines ended by a line feed alone, nothing
//! that turns the direction of reading.

use super::entry::Entry;
use super::scene::Scene;
use crate::diag::{Diagnostic, Edit, Fix, rule};
use crate::i18n::pattern::{Part, parts};
use crate::i18n::{check_letters, is_override};
use crate::source::{FileId, Span};

pub(super) fn check(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for file in &scene.files {
        diagnostics.extend(check_letters(&file.file, file.text()));
        if let Some(place) = file.text().find('\r') {
            let place = Span::new(place, place + 1);
            let ends = if file.text()[place.start..].starts_with("\r\n") { "CRLF" } else { "CR" };
            let finding = Diagnostic::new(&rule::LINE_ENDS, &file.file, place).arg("file", file.file.name());
            let finding = finding.arg("ends", ends);
            diagnostics.push(finding.correction(Fix::safe_edits(line_feeds(&file.file, file.text()))));
        }
    }
    diagnostics.extend(scene.own.iter().flat_map(written_out));
    diagnostics
}

/// Ends every line by a line feed alone.
fn line_feeds(file: &FileId, text: &str) -> Vec<Edit> {
    let returns = text.match_indices('\r').map(|(place, _)| place);
    returns
        .map(|place| {
            let new = if text[place + 1..].starts_with('\n') { "" } else { "\n" };
            Edit::new(file, Span::new(place, place + 1), new)
        })
        .collect()
}

/// Marks that are written by their numbers, `{ "\u202E" }`.
fn written_out(entry: &Entry<'_>) -> Vec<Diagnostic> {
    let parts = entry.patterns().flat_map(parts);
    let literals = parts.filter_map(|part| if let Part::Literal(text) = part { Some(text) } else { None });
    let mut found = Vec::new();
    for literal in literals {
        for (place, _) in literal.match_indices("\\u") {
            let Some(code) = literal.get(place..place + "\\u202E".len()) else { continue };
            let sign = u32::from_str_radix(&code[2..], 16).ok().and_then(char::from_u32);
            if let Some(sign) = sign.filter(|sign| is_override(*sign)) {
                let finding = Diagnostic::new(&rule::DIRECTION_OVERRIDE, &entry.catalogue.file, entry.place(code));
                found.push(finding.arg("mark", format!("U+{:04X}", u32::from(sign))));
            }
        }
    }
    found
}
