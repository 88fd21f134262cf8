//! `lotse check`: all rules; changes nothing. With `--due`, the days of checks instead.
//!
//! It ends with 0 where nothing forbids publishing, 1 where there are errors, or warnings that are to count as such, and 2 where
//! it could not run.

use clap::{ArgMatches, Command};

use super::arguments::{option, switch};
use super::{Console, End, due, portal};
use crate::build::Outputs;
use crate::diag::render::{FORMATS, Format};
use crate::diag::{self};

pub(super) fn arguments(command: Command, console: &Console) -> Command {
    let names: Vec<&str> = FORMATS.iter().map(|(name, _)| *name).collect();
    let format = option("format", "FORMAT", "option-format", console).value_parser(names).default_value("human");
    let command = due::arguments(command, console);
    let command = command.arg(switch("warnings-as-errors", "option-warnings-as-errors", console));
    portal::arguments(command.arg(format.hide_default_value(true).hide_possible_values(true)), console)
}

pub(super) fn run(matches: &ArgMatches, console: &Console) -> End {
    match try_run(matches, console) {
        Ok(end) | Err(end) => end,
    }
}

fn try_run(matches: &ArgMatches, console: &Console) -> Result<End, End> {
    let disk = portal::folder(matches, console)?;
    let options = portal::options(matches, console)?;
    let asked = matches.get_one::<String>("format").map(String::as_str);
    let format = FORMATS.iter().find(|(name, _)| Some(*name) == asked).map_or(Format::Human, |(_, format)| *format);
    let loaded = portal::read(&disk, &options);
    if let Some(ready) = loaded.ready.as_ref().filter(|_| due::is_asked(matches)) {
        return due::run(matches, &disk, &ready.portal, console);
    }
    let mut diagnostics = loaded.diagnostics;
    if let Some(ready) = &loaded.ready {
        let (outputs, found) = Outputs::new(&ready.portal, &ready.theme, &disk);
        diagnostics.extend(found);
        let pages = outputs.one_of_each_template().filter_map(|path| outputs.make(path).err());
        diagnostics.extend(pages.map(|finding| *finding));
    }
    let diagnostics = diag::sorted(diagnostics);
    let texts = crate::build::texts(&disk, &crate::source::Embedded, &diagnostics);
    console.report(&diagnostics, &texts, format);
    if matches!(format, Format::Human | Format::Short) {
        console.say_counts(&diagnostics);
    }
    Ok(if portal::forbids(matches, &diagnostics) { End::Errors } else { End::Done })
}
