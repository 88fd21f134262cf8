//! `lotse join PART …`: lays the parts of a build together.

use std::path::PathBuf;

use clap::{ArgAction, ArgMatches, Command, value_parser};

use super::arguments::{option, positional};
use super::build::publish_error;
use super::portal::shown;
use super::{Console, End};
use crate::build::publish::{JoinError, join};

pub(super) fn arguments(command: Command, console: &Console) -> Command {
    let parts = positional("part", "DIR", "argument-part", console).value_parser(value_parser!(PathBuf));
    let out = option("out", "DIR", "option-join-out", console).value_parser(value_parser!(PathBuf));
    command.arg(out.required(true)).arg(parts.action(ArgAction::Append).num_args(1..).required(true))
}

pub(super) fn run(matches: &ArgMatches, console: &Console) -> End {
    let out = matches.get_one::<PathBuf>("out").expect("clap asks for it");
    let parts: Vec<PathBuf> = matches.get_many("part").expect("clap asks for one").cloned().collect();
    match join(out, &parts) {
        Ok(published) => {
            let args = [
                ("parts", parts.len().into()),
                ("files", (published.new + published.changed + published.kept).into()),
                ("new", published.new.into()),
                ("changed", published.changed.into()),
                ("removed", published.removed.into()),
                ("out", shown(out).into()),
            ];
            console.say("join-done", &args);
            End::Done
        }
        Err(error) => refused(&error, console),
    }
}

fn refused(error: &JoinError, console: &Console) -> End {
    match error {
        JoinError::NotAPart { path } => console.refuse("join-not-a-part", &[("part", shown(path).into())]),
        JoinError::OtherSite { path, first } => {
            console.refuse("join-other-site", &[("part", shown(path).into()), ("first", shown(first).into())])
        }
        JoinError::Missing { languages } => {
            console.refuse("join-missing", &[("languages", languages.join(", ").into())])
        }
        JoinError::Damaged { path } => console.refuse("join-damaged", &[("file", shown(path).into())]),
        JoinError::Publish(error) => publish_error(error, console),
    }
}
