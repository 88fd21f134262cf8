//! Arguments: their words in the editor's language, and what is wrong with them.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use super::{CommandEntry, Console, End};

/// Finds the language of the words: `--lang`, else that of the environment, else German.
pub(super) fn language(arguments: &[OsString]) -> &'static str {
    let texts: Vec<_> = arguments.iter().map(|argument| argument.to_string_lossy()).collect();
    let after = texts.iter().position(|text| text == "--lang").and_then(|place| texts.get(place + 1));
    let joined = texts.iter().find_map(|text| text.strip_prefix("--lang="));
    let asked = after.map(std::string::ToString::to_string).or_else(|| joined.map(str::to_owned));
    let environment = || {
        ["LC_ALL", "LC_MESSAGES", "LANG"]
            .iter()
            .filter_map(|name| std::env::var(name).ok())
            .find(|value| !value.is_empty())
    };
    let is_english = |text: &str| text.starts_with("en");
    match asked.or_else(environment) {
        Some(text) if is_english(&text) => "en",
        _ => "de",
    }
}

/// Describes the whole command line.
pub(super) fn command(commands: &[CommandEntry], console: &Console) -> Command {
    let words = |message: &str| console.text(message, &[]);
    let template = format!("{{about}}\n\n{}: {{usage}}\n\n{{all-args}}\n\n{}", words("help-usage"), words("help-more"));
    let root = Command::new("lotse")
        .about(words("about"))
        .version(env!("CARGO_PKG_VERSION"))
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .subcommand_help_heading(words("help-commands"))
        .help_template(template)
        .arg(flag("help", 'h', ArgAction::Help, &words("help-help")).help_heading(words("help-options")))
        .arg(flag("version", 'V', ArgAction::Version, &words("help-version")).help_heading(words("help-options")));
    let root = super::serve::arguments(common(root, console), console);
    commands.iter().fold(root, |root, entry| {
        let template = format!("{{about}}\n\n{}: {{usage}}\n\n{{all-args}}\n", words("help-usage"));
        let command = Command::new(entry.name)
            .about(words(&format!("command-{}", entry.name)))
            .disable_help_flag(true)
            .help_template(template)
            .arg(flag("help", 'h', ArgAction::Help, &words("help-help")).help_heading(words("help-options")));
        root.subcommand((entry.arguments)(command, console))
    })
}

/// Options that every command takes.
fn common(command: Command, console: &Console) -> Command {
    command
        .arg(option("portal", "DIR", "option-portal", console).value_parser(value_parser!(PathBuf)).global(true))
        .arg(
            option("lang", "de|en", "option-lang", console)
                .value_parser(["de", "en"])
                .hide_possible_values(true)
                .global(true),
        )
}

fn flag(name: &'static str, short: char, action: ArgAction, help: &str) -> Arg {
    Arg::new(name).long(name).short(short).action(action).help(help.to_owned())
}

/// Describes an option with a value.
pub(super) fn option(name: &'static str, value: &'static str, help: &str, console: &Console) -> Arg {
    Arg::new(name)
        .long(name)
        .value_name(value)
        .help(console.text(help, &[]))
        .help_heading(console.text("help-options", &[]))
}

/// Describes an option without a value.
pub(super) fn switch(name: &'static str, help: &str, console: &Console) -> Arg {
    Arg::new(name)
        .long(name)
        .action(ArgAction::SetTrue)
        .help(console.text(help, &[]))
        .help_heading(console.text("help-options", &[]))
}

/// Describes an argument by its place.
pub(super) fn positional(name: &'static str, value: &'static str, help: &str, console: &Console) -> Arg {
    Arg::new(name).value_name(value).help(console.text(help, &[])).help_heading(console.text("help-arguments", &[]))
}

/// Options of the preview that stand before another command, where they would be lost.
pub(super) fn before_command(matches: &ArgMatches) -> Option<&'static str> {
    let own = ["date", "base-url", "drafts", "port", "host", "open", "pseudo"];
    own.into_iter().find(|name| matches.value_source(name) == Some(ValueSource::CommandLine))
}

/// Says what is wrong with arguments, in the editor's language; help and version are no mistakes.
pub(super) fn explain(error: &clap::Error, console: &Console) -> End {
    let context = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let suggestion = || {
        let words = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
        words.into_iter().map(context).find(|text| !text.is_empty()).unwrap_or_default()
    };
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            Console::print(&error.render().to_string());
            return End::Done;
        }
        ErrorKind::UnknownArgument => {
            let argument = context(ContextKind::InvalidArg);
            console.refuse_near("arguments-unknown", &[("argument", argument.into())], &suggestion());
        }
        ErrorKind::InvalidSubcommand => {
            let command = context(ContextKind::InvalidSubcommand);
            console.refuse_near("arguments-command", &[("command", command.into())], &suggestion());
        }
        ErrorKind::MissingRequiredArgument => {
            console.refuse("arguments-missing", &[("argument", context(ContextKind::InvalidArg).into())]);
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation | ErrorKind::NoEquals | ErrorKind::WrongNumberOfValues => {
            let (argument, value) = (context(ContextKind::InvalidArg), context(ContextKind::InvalidValue));
            let values = context(ContextKind::ValidValue);
            let args = [("argument", argument.into()), ("value", value.into()), ("values", values.into())];
            console.refuse("arguments-value", &args);
        }
        ErrorKind::ArgumentConflict => {
            console.refuse("arguments-twice", &[("argument", context(ContextKind::InvalidArg).into())]);
        }
        _ => {
            console.refuse("arguments-other", &[]);
        }
    }
    End::CouldNotRun
}
