//! `lotse new TYPE ID`: a commented file for an editor to fill in, or a folder for a new language.

mod language;

use std::fs;
use std::io::Write as _;
use std::path::Path;

use clap::{ArgMatches, Command};

use super::arguments::{option, positional};
use super::portal::{self, shown};
use super::{Console, End};
use crate::content::{COMMON_FIELDS, ContentType, Field, Kind, Need, Sharing, TYPES, find_type, new_file};
use crate::diag::nearest;
use crate::source::{Disk, FileId};

/// Common fields that a new file offers; the others are for later.
const OFFERED: [&str; 6] = ["title", "summary", "topics", "reviewed", "review_every", "owner"];

/// What is no type of content, but new all the same.
const LANGUAGE: &str = "language";

pub(super) fn arguments(command: Command, console: &Console) -> Command {
    command
        .arg(positional("type", "TYPE", "argument-type", console).required(true))
        .arg(positional("id", "ID", "argument-id", console).required(true))
        .arg(option("language", "L", "option-language", console))
}

pub(super) fn run(matches: &ArgMatches, console: &Console) -> End {
    match try_run(matches, console) {
        Ok(end) | Err(end) => end,
    }
}

fn try_run(matches: &ArgMatches, console: &Console) -> Result<End, End> {
    let disk = portal::folder(matches, console)?;
    let name = matches.get_one::<String>("type").expect("the argument is required");
    let id = matches.get_one::<String>("id").expect("the argument is required");
    if name == LANGUAGE {
        return language::run(&disk, id, console);
    }
    let kind = find_type(name).ok_or_else(|| {
        let names: Vec<&str> = TYPES.iter().map(|kind| kind.name).chain([LANGUAGE]).collect();
        let near = nearest(name, names.iter().copied()).unwrap_or_default();
        let args = [("type", name.as_str().into()), ("types", names.join(", ").into())];
        console.refuse_near("new-unknown-type", &args, &near)
    })?;
    let id = id.trim_matches('/').trim_end_matches(".md");
    let source = new_file(kind, id, None).ok_or_else(|| console.refuse("new-bad-id", &[("id", id.into())]))?;
    let language = matches.get_one::<String>("language").filter(|language| !language.is_empty());
    let translation = match language {
        Some(language) => is_translation(&disk, &source, language, matches, console)?,
        None => false,
    };
    let language = language.filter(|_| translation);
    let file = new_file(kind, id, language.map(String::as_str)).expect("the same id made a file before");
    let path = disk.root().join(&file);
    let text = template(kind, language.is_some(), console);
    if let Err(error) = write_new(&path, &text) {
        let message = if error.kind() == std::io::ErrorKind::AlreadyExists { "new-exists" } else { "folder-unusable" };
        let args =
            [("file", file.as_str().into()), ("folder", shown(&path).into()), ("error", error.to_string().into())];
        return Err(console.refuse(message, &args));
    }
    console.say("new-done", &[("file", file.into())]);
    Ok(End::Done)
}

/// Tells whether a language asks for a translation; the source language does not. A translation needs a text to be made from.
fn is_translation(
    disk: &Disk,
    source: &str,
    language: &str,
    matches: &ArgMatches,
    console: &Console,
) -> Result<bool, End> {
    let ready = portal::read(disk, &portal::options(matches, console)?).ready;
    let ready = ready.ok_or_else(|| console.refuse("new-no-portal", &[]))?;
    let locales = ready.portal.locales();
    let Some(locale) = locales.find(language) else {
        return Err(console.refuse("new-unknown-language", &[("language", language.into())]));
    };
    if locale != locales.source() && !disk.path(&FileId::new(source)).is_file() {
        return Err(console.refuse("new-no-source", &[("file", source.into())]));
    }
    Ok(locale != locales.source())
}

/// Writes a file that must not be there yet.
fn write_new(path: &Path, text: &str) -> std::io::Result<()> {
    fs::create_dir_all(path.parent().expect("a file stands in a folder"))?;
    let mut file = fs::File::create_new(path)?;
    file.write_all(text.as_bytes())
}

/// The file: required fields to fill in, the others as comments, each with what it says.
pub(super) fn template(kind: &ContentType, translation: bool, console: &Console) -> String {
    let german = console.language() == "de";
    let common = COMMON_FIELDS.iter().filter(|field| OFFERED.contains(&field.name));
    let fields = common.chain(kind.fields).filter(|field| !translation || field.has_text());
    let mut text = format!("---\n# {}\n", if german { kind.de } else { kind.en });
    for field in fields {
        text.push('\n');
        text.push_str(&entry(field, translation, german));
    }
    text.push_str("---\n\n");
    text.push_str(&console.text(if translation { "new-body-translation" } else { "new-body" }, &[]));
    text.push('\n');
    text
}

fn entry(field: &Field, translation: bool, german: bool) -> String {
    let says = if german { field.de } else { field.en };
    let values = match values(&field.kind) {
        Some(values) => format!(": {values}"),
        None => String::new(),
    };
    let mut text = format!("# {says}{values}\n");
    if field.need == Need::Required && !matches!(field.kind, Kind::List(_) | Kind::Record(_)) {
        // Empty, so that nothing made up is published; what it looks like is told when it is missing.
        return format!("{text}{}:\n", field.name);
    }
    let mark = if field.need == Need::Required { "" } else { "# " };
    for line in lines(field.name, &field.kind, translation, 0) {
        text.push_str(mark);
        text.push_str(&line);
        text.push('\n');
    }
    text
}

/// The values of a closed vocabulary, for a comment.
fn values(kind: &Kind) -> Option<String> {
    match kind {
        Kind::Term(vocabulary) => Some(vocabulary.values.join(", ")),
        Kind::List(inner) => values(inner),
        _ => None,
    }
}

fn lines(name: &str, kind: &Kind, translation: bool, depth: usize) -> Vec<String> {
    let indent = "  ".repeat(depth);
    match kind {
        Kind::Record(fields) => {
            let mut out = vec![format!("{indent}{name}:")];
            out.extend(record_lines(fields, translation, depth + 1));
            out
        }
        Kind::List(inner) => {
            let mut out = vec![format!("{indent}{name}:")];
            match inner {
                Kind::Record(fields) => {
                    let mut inner = record_lines(fields, translation, depth + 2);
                    if let Some(first) = inner.first_mut() {
                        let dash = "  ".repeat(depth + 1);
                        *first = format!("{dash}- {}", first.trim_start());
                    }
                    out.extend(inner);
                }
                kind => out.push(format!("{indent}  - {}", example(kind))),
            }
            out
        }
        kind => vec![format!("{indent}{name}: {}", example(kind)).trim_end().to_owned()],
    }
}

fn record_lines(fields: &[Field], translation: bool, depth: usize) -> Vec<String> {
    let shown = fields.iter().filter(|field| !translation || field.sharing == Sharing::Text || field.has_text());
    shown.flat_map(|field| lines(field.name, &field.kind, translation, depth)).collect()
}

/// A value that shows how one is written.
fn example(kind: &Kind) -> &'static str {
    match kind {
        Kind::Bool => "true",
        Kind::Integer => "1",
        Kind::Number => "0.5",
        Kind::Amount => "12,50",
        Kind::File => "datei.pdf",
        Kind::Date => "2026-12-31",
        Kind::DateTime => "2026-12-31 18:00",
        Kind::Duration => "1y",
        Kind::Term(vocabulary) => vocabulary.values[0],
        Kind::Language => "de",
        Kind::Phone => "+49 221 4710 100",
        Kind::Email => "name@hafenstadt.example",
        Kind::Url => "https://hafenstadt.example/",
        Kind::Hours => "Mo-Fr 08:00-12:00; PH off",
        Kind::Text
        | Kind::PortalTerm(_)
        | Kind::Reference(_)
        | Kind::Path
        | Kind::List(_)
        | Kind::Record(_)
        | Kind::Free => "",
    }
}
