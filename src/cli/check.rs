//! `lotse check`: all rules; changes nothing unless asked to. With `--external` it asks other servers too. With
//! `--due`, the days of checks instead; with `--readability`, how hard the German texts are to read.
//!
//! It ends with 0 where nothing forbids publishing, 1 where there are errors, or warnings that are to count as such, and 2 where
//! it could not run.

use clap::{ArgMatches, Command};

use super::arguments::{option, switch};
use super::{Console, End, due, external, fix, portal, readability};
use crate::build::{Outputs, over_budget};
use crate::diag::render::{FORMATS, Format};
use crate::diag::{self};
use crate::lint;
use crate::source::Embedded;

pub(super) fn arguments(command: Command, console: &Console) -> Command {
    let names: Vec<&str> = FORMATS.iter().map(|(name, _)| *name).collect();
    let format = option("format", "FORMAT", "option-format", console).value_parser(names).default_value("human");
    let command = command.arg(format.hide_default_value(true).hide_possible_values(true));
    let command = external::arguments(due::arguments(command, console), console);
    let command = command.arg(switch("warnings-as-errors", "option-warnings-as-errors", console));
    let command = command.arg(switch("readability", "option-readability", console));
    portal::arguments(fix::arguments(command, console), console)
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
    // What programs read is the findings alone.
    let for_people = matches!(format, Format::Human | Format::Short);
    let tell = |text: &str| if for_people { Console::print(text) } else { Console::print_aside(text) };
    if let Some(end) = fix::run(matches, &disk, &options, console, &tell) {
        return Ok(end);
    }
    let loaded = portal::read(&disk, &options);
    if let Some(ready) = loaded.ready.as_ref().filter(|_| due::is_asked(matches)) {
        return due::run(matches, &disk, &ready.portal, console);
    }
    if let Some(ready) = loaded.ready.as_ref().filter(|_| matches.get_flag("readability")) {
        readability::show(&lint::readability(&ready.portal, &disk, &Embedded), format, console);
        return Ok(End::Done);
    }
    let asking = external::asking(matches, console)?;
    let mut unasked = None;
    let mut diagnostics = Vec::new();
    if let Some(ready) = &loaded.ready {
        let (outputs, found) = Outputs::new(&ready.portal, &ready.theme, &disk);
        diagnostics.extend(found);
        let pages = outputs.one_of_each_template().filter_map(|path| outputs.make(path).err());
        diagnostics.extend(pages.map(|finding| *finding));
        diagnostics.extend(loaded.judged(over_budget(&ready.portal, &ready.theme, &outputs)));
        match asking.map(|asking| external::check(&asking, &disk, &ready.portal, console)) {
            Some(Ok(found)) => diagnostics.extend(loaded.judged(found)),
            Some(Err(end)) => unasked = Some(end),
            None => {}
        }
    }
    diagnostics.extend(loaded.diagnostics);
    let diagnostics = diag::sorted(diagnostics);
    let texts = crate::build::texts(&disk, &Embedded, &diagnostics);
    console.report(&diagnostics, &texts, format);
    if for_people {
        console.say_counts(&diagnostics);
        fix::offer(&diagnostics, console);
    }
    let end = if portal::forbids(matches, &diagnostics) { End::Errors } else { End::Done };
    Ok(unasked.unwrap_or(end))
}
