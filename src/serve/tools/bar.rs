//! The bar below every page of the preview: its languages, ways to see it, marks, and how many findings there are.

use std::fmt::Write as _;

use super::super::origins::{Gives, Origin};
use super::super::overlay::Over;
use super::super::versions::Words;
use super::{FINDINGS, Files, PHONE, PRINT, SIDE, address, finding};
use crate::diag::{Diagnostic, Level};
use crate::i18n::{Spoken, escape};

/// Writes the bar for a page.
pub(in crate::serve) fn bar(over: &Over<'_>, files: &Files<'_>, words: &Spoken) -> String {
    let Over { page, versions, marks, origins, diagnostics, .. } = over;
    let say = |message: &str| escape(&words.text(message, &[]));
    let mut out = format!("<nav class=\"bar\" aria-label=\"{}\">", say("preview-title"));
    if let Some(current) = versions.iter().find(|version| version.current) {
        let _ = write!(
            out,
            "<details name=\"bar\"><summary>{} <span lang=\"{}\" dir=\"{}\">{}</span></summary><div class=\"menu\"><ul>",
            say("preview-language"),
            escape(&current.lang),
            current.direction.as_str(),
            escape(&current.name)
        );
        for version in *versions {
            let _ = write!(
                out,
                "<li><a href=\"{}\"{}><span lang=\"{}\" dir=\"{}\">{}</span> <small>{}</small></a></li>",
                escape(&version.address),
                if version.current { " aria-current=\"page\"" } else { "" },
                escape(&version.lang),
                version.direction.as_str(),
                escape(&version.name),
                escape(&whose(&version.words, words))
            );
        }
        out.push_str("</ul></div></details>");
    }
    let _ = write!(out, "<details name=\"bar\"><summary>{}</summary><div class=\"menu\"><ul>", say("preview-views"));
    let ways = [(PHONE, "preview-phone"), (SIDE, "preview-side"), (PRINT, "preview-print")];
    for (tool, name) in ways.into_iter().filter(|(tool, _)| *tool != SIDE || versions.len() > 1) {
        let about = format!("{name}-about");
        let _ = write!(
            out,
            "<li><a href=\"{}\"><span>{}</span> <small>{}</small></a></li>",
            escape(&address(tool, &[("page", page)])),
            say(name),
            say(&about)
        );
    }
    let _ = write!(
        out,
        "</ul></div></details>{}<button type=\"button\" class=\"marks\" aria-pressed=\"false\" title=\"{}\" hidden>{}</button>",
        origins_of(origins, files, words),
        say("preview-marks-about"),
        say("preview-marks")
    );
    for mark in *marks {
        let _ = write!(out, "<span class=\"state\">{}</span>", say(mark.message()));
    }
    out.push_str(&link(page, diagnostics, words));
    let _ = write!(
        out,
        "<button type=\"button\" class=\"fold\" aria-expanded=\"true\" aria-label=\"{}\" hidden></button></nav>",
        say("preview-bar")
    );
    out
}

/// The files that a page is made of, each with what it gives.
fn origins_of(origins: &[Origin], files: &Files<'_>, words: &Spoken) -> String {
    if origins.is_empty() {
        return String::new();
    }
    // A file that is there and cannot be read is no translation that is missing.
    let is_there = |origin: &&Origin| !matches!(origin.gives, Gives::Missing(_)) || files.path(&origin.file).is_none();
    let items = origins.iter().filter(is_there).map(|origin| {
        let file = finding::file(&origin.file, None, files, words);
        format!("<li><p>{file}</p><p><small>{}</small></p></li>", gives(&origin.gives, origins.len() == 1, words))
    });
    let items: String = items.collect();
    let title = escape(&words.text("preview-files", &[]));
    format!(
        "<details name=\"bar\"><summary>{title}</summary><div class=\"menu files\"><ul>{items}</ul></div></details>"
    )
}

/// What a file is to a page, in the editor's language; `alone` where it is the only one.
fn gives(gives: &Gives, alone: bool, words: &Spoken) -> String {
    let say = |message: &str| escape(&words.text(message, &[]));
    match gives {
        Gives::Own { .. } if alone => say("preview-file-all"),
        Gives::Own { text: true } => say("preview-file-own"),
        Gives::Own { text: false } => say("preview-file-heading"),
        Gives::Lends { text, fields } => {
            let text = text.then(|| say("preview-file-text"));
            let fields = fields.iter().map(|field| format!("<code>{field}</code>"));
            let all: Vec<String> = text.into_iter().chain(fields).collect();
            format!("{} {}", say("preview-file-lends"), all.join(", "))
        }
        Gives::Missing(None) => say("preview-file-missing"),
        Gives::Missing(Some(command)) => {
            let copy = finding::copy(&escape(command), "preview-copy-command", words);
            format!("{} <code>{}</code> {copy}", say("preview-file-begin"), escape(command))
        }
    }
}

/// The way to all findings beside the heading of a tool.
pub(in crate::serve) fn state(page: &str, diagnostics: &[Diagnostic], words: &Spoken) -> String {
    format!("<p class=\"state\" data-renew=\"state\">{}</p>", link(page, diagnostics, words))
}

/// The way to all findings, with how many there are.
fn link(page: &str, diagnostics: &[Diagnostic], words: &Spoken) -> String {
    let count = |level| diagnostics.iter().filter(|finding| finding.level == level).count();
    let worst = [Level::Error, Level::Warning, Level::Hint].into_iter().find(|level| count(*level) > 0);
    let errors = count(Level::Error);
    let said = match worst {
        Some(Level::Error) => words.text("preview-errors", &[("errors", errors.into())]),
        Some(_) => {
            let counts = [("warnings", count(Level::Warning).into()), ("hints", count(Level::Hint).into())];
            words.text("preview-others", &counts)
        }
        None => words.text("preview-none", &[]),
    };
    let number = worst.map_or_else(|| "✓".to_owned(), |level| count(level).to_string());
    format!(
        "<a class=\"findings {}\" href=\"{}\">{}<span>{}</span><span class=\"short\" aria-hidden=\"true\">{number}</span></a>",
        worst.map_or("none", Level::as_str),
        escape(&address(FINDINGS, &[("page", page)])),
        worst.map(finding::shape).unwrap_or_default(),
        escape(&said)
    )
}

/// Whose words a version of a page shows, in the editor's language.
pub(in crate::serve) fn whose(shown: &Words, words: &Spoken) -> String {
    match shown {
        Words::Own => words.text("preview-own-text", &[]),
        Words::Partly(name) => words.text("preview-partly", &[("language", name.as_str().into())]),
        Words::Other(name) => words.text("preview-falls-back", &[("language", name.as_str().into())]),
    }
}
