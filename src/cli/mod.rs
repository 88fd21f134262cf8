//! The command line: one file for each command.
//!
//! In: arguments and the environment. Out: an exit code, and words on the terminal. Here the day, the folder, the language of
//! the words and the terminal enter; the layers below get them as arguments.

#![allow(clippy::disallowed_methods, reason = "this is an edge, where the disk and the environment are")]

mod arguments;
mod build;
mod check;
mod console;
mod due;
mod explain;
mod external;
mod fix;
mod init;
mod join;
mod new;
mod portal;
mod readability;
mod schema;
mod serve;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::{ArgMatches, Command};

use console::Console;

/// How a command ended; see the exit codes in the README.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// It did what was asked.
    Done,
    /// There are errors in the inputs; nothing was published.
    Errors,
    /// It could not run.
    CouldNotRun,
}

impl From<End> for ExitCode {
    fn from(end: End) -> Self {
        match end {
            End::Done => Self::SUCCESS,
            End::Errors => Self::from(1),
            End::CouldNotRun => Self::from(2),
        }
    }
}

/// A command of the command line.
struct CommandEntry {
    name: &'static str,
    arguments: fn(Command, &Console) -> Command,
    run: fn(&ArgMatches, &Console) -> End,
}

/// All commands, in the order of the help.
static COMMANDS: &[CommandEntry] = &[
    CommandEntry { name: "init", arguments: init::arguments, run: init::run },
    CommandEntry { name: "new", arguments: new::arguments, run: new::run },
    CommandEntry { name: "serve", arguments: serve::arguments, run: serve::run },
    CommandEntry { name: "build", arguments: build::arguments, run: build::run },
    CommandEntry { name: "join", arguments: join::arguments, run: join::run },
    CommandEntry { name: "check", arguments: check::arguments, run: check::run },
    CommandEntry { name: "schema", arguments: schema::arguments, run: schema::run },
    CommandEntry { name: "explain", arguments: explain::arguments, run: explain::run },
];

/// Runs the command that the arguments name; without one, the preview.
#[must_use]
pub fn run(arguments: Vec<OsString>) -> ExitCode {
    let console = Console::new(arguments::language(&arguments));
    let matches = match arguments::command(COMMANDS, &console).try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) => return arguments::explain(&error, &console).into(),
    };
    if let Some(command) = matches.subcommand_name()
        && let Some(option) = arguments::before_command(&matches)
    {
        let args = [("option", option.into()), ("command", command.into())];
        return console.refuse("arguments-order", &args).into();
    }
    let (name, inner) = matches.subcommand().unwrap_or(("serve", &matches));
    let command =
        COMMANDS.iter().find(|command| command.name == name).expect("clap knows the commands of the list alone");
    (command.run)(inner, &console).into()
}
