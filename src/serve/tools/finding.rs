//! A finding as HTML, for the overlay and for the list of all findings.

use std::fmt::Write as _;

use crate::diag::{Diagnostic, Explained, Level, Line, Place, explain};
use crate::i18n::{Spoken, escape};
use crate::source::{FileId, LineColumn};

use super::Files;

/// Writes a finding: what is wrong, the line with its mark, what to do, the line as it should be, why it matters.
pub(in crate::serve) fn finding(diagnostic: &Diagnostic, files: &Files<'_>, words: &Spoken) -> String {
    let Explained { level, message, why, notes, help, places, corrected } = explain(diagnostic, files.texts, words);
    let mut out = format!("<div class=\"finding {}\">", diagnostic.level.as_str());
    let rule = escape(diagnostic.rule.name);
    let _ = write!(
        out,
        "<p class=\"what\">{}<span class=\"level\">{}:</span> {}</p>",
        shape(diagnostic.level),
        escape(&level),
        rich(&message)
    );
    for place in &places {
        out.push_str(&place_of(place, files, words));
    }
    let labelled = |name: &str, text: &str| {
        format!("<p><span class=\"label\">{}:</span> {}</p>", escape(&words.text(name, &[])), rich(text))
    };
    for text in &help {
        out.push_str(&labelled("level-help", text));
    }
    if !corrected.is_empty() {
        let title = escape(&words.text("fix-title", &[]));
        let _ = write!(out, "<p class=\"fix\"><span class=\"label\">{title}:</span></p>{}", code(&corrected, "ins"));
    }
    if let Some(text) = &why {
        out.push_str(&labelled("level-note", text));
    }
    for text in &notes {
        let _ = write!(out, "<p>{}</p>", rich(text));
    }
    let command = format!("lotse explain {rule}");
    let _ = write!(
        out,
        "<p class=\"more\">{} <code>{command}</code> {}</p></div>",
        escape(&words.text("preview-more", &[])),
        copy(&command, "preview-copy-command", words)
    );
    out
}

/// A drawing beside the word for how grave it is, so that neither depends on colour.
pub(in crate::serve) fn shape(level: Level) -> String {
    let drawing = match level {
        Level::Error => "<path d=\"M5 1h6l4 4v6l-4 4H5l-4-4V5z\"/><path class=\"in\" d=\"M5.5 5.5l5 5m0-5l-5 5\"/>",
        Level::Warning => "<path d=\"M8 1l7.5 14H.5z\"/><path class=\"in\" d=\"M8 6v4.5m0 1.3v1.2\"/>",
        Level::Hint => "<circle cx=\"8\" cy=\"8\" r=\"7\"/><path class=\"in\" d=\"M8 7v5m0-8v1.3\"/>",
    };
    format!(
        "<svg class=\"shape {}\" viewBox=\"0 0 16 16\" width=\"16\" height=\"16\" aria-hidden=\"true\">{drawing}</svg>",
        level.as_str()
    )
}

/// A button that copies a text; the script shows it.
pub(super) fn copy(text: &str, message: &str, words: &Spoken) -> String {
    let done = escape(&words.text("preview-copied", &[]));
    let name = escape(&words.text(message, &[]));
    format!("<button type=\"button\" class=\"copy\" data-copy=\"{text}\" data-done=\"{done}\" hidden>{name}</button>")
}

fn place_of(place: &Place, files: &Files<'_>, words: &Spoken) -> String {
    let mut out = format!("<div class=\"place\"><p class=\"file\">{}</p>", file(&place.file, place.at, files, words));
    out.push_str(&code(&place.lines, "mark"));
    if let Some(said) = &place.words {
        let _ = write!(out, "<p class=\"beside\">{}</p>", rich(said));
    }
    out.push_str("</div>");
    out
}

/// The name of a file, with a line where one is meant, as a link that opens it, and the button for its path.
pub(super) fn file(file: &FileId, at: Option<LineColumn>, files: &Files<'_>, words: &Spoken) -> String {
    let name = broken_at_strokes(file);
    let line = at.map(|at| words.text("preview-line", &[("line", at.line.to_string().into())]));
    let shown = format!("{name}{}", line.map(|line| format!(", {}", escape(&line))).unwrap_or_default());
    let Some(path) = files.path(file) else { return shown };
    let address = escape(&super::editor::address(&path, at));
    let title = escape(&words.text("preview-open", &[]));
    format!("<a href=\"{address}\" title=\"{title}\">{shown}</a> {}", copy(&escape(&path), "preview-copy-path", words))
}

/// A path that may be parted behind each stroke.
pub(super) fn broken_at_strokes(file: &FileId) -> String {
    escape(file.as_str()).replace('/', "/<wbr>")
}

/// Lines with their numbers, and what is marked in them.
fn code(lines: &[Line], mark: &str) -> String {
    if lines.is_empty() {
        return String::new();
    }
    let mut out = String::from("<div class=\"code\">");
    for line in lines {
        let _ = write!(out, "<div><span class=\"number\">{}</span><code dir=\"auto\">", line.number);
        for (piece, marked) in &line.pieces {
            match (marked, escape(piece)) {
                (true, piece) => {
                    let _ = write!(out, "<{mark}>{piece}</{mark}>");
                }
                (false, piece) => out.push_str(&piece),
            }
        }
        out.push_str("</code></div>");
    }
    out.push_str("</div>");
    out
}

/// Words in which `these` are what to write.
fn rich(text: &str) -> String {
    let parts: Vec<String> = text.split('`').map(escape).collect();
    if parts.len().is_multiple_of(2) {
        return escape(text);
    }
    let parts = parts.into_iter().enumerate();
    parts.map(|(at, part)| if at % 2 == 1 { format!("<code>{part}</code>") } else { part }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_to_write_is_set_apart_and_nothing_is_markup() {
        assert_eq!(rich("Meinten Sie `title`?"), "Meinten Sie <code>title</code>?");
        assert_eq!(rich("`<b>` und `"), "`&lt;b&gt;` und `");
    }
}
