//! `lotse schema [TYPE]`: what editors' tools complete and check with.

use std::fs;
use std::io;
use std::path::Path;

use clap::{ArgMatches, Command};

use super::arguments::{positional, switch};
use super::portal::{self, shown};
use super::{Console, End};
use crate::content::{TYPES, find_type};
use crate::diag::nearest;
use crate::export::schema::{Known, Side, Tongue, front_matter, schemas, settings, snippets};
use crate::portal::Portal;

/// The name of the settings' schema on the command line.
const SETTINGS: &str = "portal";
/// Where the schemas are; no build reads this folder.
const FOLDER: &str = ".lotse/schemas";
/// Snippets, which Visual Studio Code reads from here.
const SNIPPETS: &str = ".vscode/lotse.code-snippets";
/// Files that are written once; the office may change them.
const ONCE: [(&str, &str); 3] = [
    (".vscode/settings.json", include_str!("schema/settings.json")),
    (".vscode/extensions.json", include_str!("schema/extensions.json")),
    (".editorconfig", include_str!("schema/editorconfig")),
];

pub(super) fn arguments(command: Command, console: &Console) -> Command {
    let translation = switch("translation", "option-translation", console).requires("type");
    let command = command.arg(positional("type", "TYPE", "argument-schema", console)).arg(translation);
    portal::arguments(command, console)
}

pub(super) fn run(matches: &ArgMatches, console: &Console) -> End {
    match try_run(matches, console) {
        Ok(end) | Err(end) => end,
    }
}

fn try_run(matches: &ArgMatches, console: &Console) -> Result<End, End> {
    let disk = portal::folder(matches, console)?;
    let ready = portal::read(&disk, &portal::options(matches, console)?).ready;
    let ready = ready.ok_or_else(|| console.refuse("new-no-portal", &[]))?;
    let known = known(&ready.portal, console);
    let Some(name) = matches.get_one::<String>("type") else {
        let written = write(disk.root(), &ready.portal, console).map_err(|error| {
            let args = [("folder", shown(disk.root()).into()), ("error", error.to_string().into())];
            console.refuse("folder-unusable", &args)
        })?;
        console.say("schema-done", &[("files", written.into()), ("folder", FOLDER.into())]);
        return Ok(End::Done);
    };
    let side = if matches.get_flag("translation") { Side::Translation } else { Side::Source };
    let schema = match find_type(name) {
        Some(kind) => front_matter(known, kind, side),
        None if name == SETTINGS => settings(known),
        None => {
            let names: Vec<&str> = TYPES.iter().map(|kind| kind.name).chain([SETTINGS]).collect();
            let near = nearest(name, names.iter().copied()).unwrap_or_default();
            let args = [("type", name.as_str().into()), ("types", names.join(", ").into())];
            return Err(console.refuse_near("new-unknown-type", &args, &near));
        }
    };
    Console::print(&text(&schema));
    Ok(End::Done)
}

fn known<'a>(portal: &'a Portal, console: &Console) -> Known<'a> {
    let tongue = if console.language() == "de" { Tongue::German } else { Tongue::English };
    Known { portal, tongue }
}

fn text(json: &serde_json::Value) -> String {
    format!("{json:#}\n")
}

/// Writes schemas and snippets anew, and settings of editors where there are none; returns how many files were written.
pub(super) fn write(root: &Path, portal: &Portal, console: &Console) -> io::Result<usize> {
    let known = known(portal, console);
    let made = schemas(known).into_iter().map(|(name, schema)| (format!("{FOLDER}/{name}"), text(&schema)));
    let made = made.chain([(SNIPPETS.to_owned(), text(&snippets(known)))]);
    let once = ONCE.iter().filter(|(path, _)| !root.join(path).exists());
    let once = once.map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
    let mut written = 0;
    for (path, text) in made.chain(once) {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("a file stands in a folder"))?;
        fs::write(path, text)?;
        written += 1;
    }
    Ok(written)
}
