//! `lotse check --due`: what must be checked by whom, with a mail to each office and a calendar file.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::arguments::{option, switch};
use super::build::holds_inputs;
use super::portal::shown;
use super::{Console, End};
use crate::export::review::{Agenda, agenda, calendar, mail, overview};
use crate::portal::{Portal, plain_name};
use crate::source::Disk;

/// How many days ahead are looked at.
const WITHIN: u32 = 30;
/// How many pages without a day the terminal shows.
const MOST: usize = 15;
/// How many letters the name of an office has in the name of a file.
const LONGEST: usize = 60;

pub(super) fn arguments(command: Command, console: &Console) -> Command {
    let within: Arg = option("within", "30d", "option-within", console).requires("due");
    let write = option("write", "DIR", "option-write", console).requires("due").action(ArgAction::Set);
    let write = write.value_parser(value_parser!(PathBuf));
    command.arg(switch("due", "option-due", console)).arg(within).arg(write)
}

/// Tells whether the days of checks are asked for.
pub(super) fn is_asked(matches: &ArgMatches) -> bool {
    matches.get_flag("due")
}

pub(super) fn run(matches: &ArgMatches, disk: &Disk, portal: &Portal, console: &Console) -> Result<End, End> {
    let within = match matches.get_one::<String>("within") {
        None => WITHIN,
        Some(text) => {
            days(text).ok_or_else(|| console.refuse("within-unreadable", &[("value", text.as_str().into())]))?
        }
    };
    let agenda = agenda(portal, within);
    let Some(folder) = matches.get_one::<PathBuf>("write") else {
        Console::print(&overview(portal, console.words(), &agenda, MOST));
        return Ok(End::Done);
    };
    let unusable = |error: &io::Error| {
        console.refuse("folder-unusable", &[("folder", shown(folder).into()), ("error", error.to_string().into())])
    };
    if holds_inputs(folder, disk.root()) {
        return Err(console.refuse("due-folder-taken", &[("folder", shown(folder).into())]));
    }
    if !super::init::is_empty(folder).map_err(|error| unusable(&error))? {
        return Err(console.refuse("due-folder-not-empty", &[("folder", shown(folder).into())]));
    }
    let files = files(portal, &agenda, console);
    write(folder, &files).map_err(|error| unusable(&error))?;
    let args = [("folder", shown(folder).into()), ("mails", agenda.offices.len().into())];
    console.say("due-written", &args);
    Ok(End::Done)
}

/// Reads a number of days: `30d`, `4w`, `2m`, or bare.
fn days(text: &str) -> Option<u32> {
    let digits: String = text.trim().chars().take_while(char::is_ascii_digit).collect();
    let factor = match text.trim()[digits.len()..].trim().to_lowercase().as_str() {
        "" | "d" | "t" | "tag" | "tage" | "day" | "days" => 1,
        "w" | "woche" | "wochen" | "week" | "weeks" => 7,
        "m" | "monat" | "monate" | "month" | "months" => 30,
        "y" | "j" | "jahr" | "year" => 365,
        _ => return None,
    };
    digits.parse::<u32>().ok()?.checked_mul(factor)
}

/// The files with their names: the overview, the calendar, and a draft for each office.
fn files(portal: &Portal, agenda: &Agenda, console: &Console) -> Vec<(String, Vec<u8>)> {
    let words = console.words();
    let name = console.text("due-file-name", &[]);
    let mut files = vec![
        (format!("{name}.md"), overview(portal, words, agenda, usize::MAX).into_bytes()),
        (format!("{name}.ics"), calendar(portal, words)),
    ];
    let mut taken = BTreeSet::new();
    for (owner, duties) in &agenda.offices {
        let plain = file_name(&owner.name);
        let numbered = (2..).map(|number| format!("{plain}-{number}"));
        let free = std::iter::once(plain.clone()).chain(numbered).find(|name| taken.insert(name.clone()));
        let free = free.expect("numbers do not end");
        files.push((format!("mail-{free}.eml"), mail(portal, words, agenda, owner, duties).draft()));
    }
    files
}

/// The name of an office in letters that every system takes in a file name.
fn file_name(name: &str) -> String {
    let plain = plain_name(&name.replace(['/', '.', '_'], " ")).to_lowercase();
    let parts: Vec<&str> = plain.split('-').filter(|part| !part.is_empty()).collect();
    let whole = parts.join("-");
    // All of it is ASCII by now.
    let short = whole[..whole.len().min(LONGEST)].trim_end_matches('-');
    if short.is_empty() { "x".to_owned() } else { short.to_owned() }
}

fn write(folder: &Path, files: &[(String, Vec<u8>)]) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    files.iter().try_for_each(|(name, bytes)| fs::write(folder.join(name), bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_of_days_is_read_as_people_write_it() {
        for (text, expected) in [("30d", 30), ("14", 14), ("2w", 14), ("3 Monate", 90), ("1y", 365)] {
            assert_eq!(days(text), Some(expected), "{text}");
        }
        for text in ["", "d", "bald", "-3", "99999999999", "٣٠"] {
            assert_eq!(days(text), None, "{text}");
        }
    }

    #[test]
    fn the_name_of_an_office_becomes_a_name_for_a_file() {
        assert_eq!(file_name("Amt für Soziales / Büro 2"), "amt-fuer-soziales-buero-2");
        assert_eq!(file_name("Café Łódź e.V."), "cafe-lodz-e-v");
        assert_eq!(file_name(&"Büro ".repeat(20)).len(), 59);
        assert_eq!(file_name("مكتب"), "x");
    }
}
