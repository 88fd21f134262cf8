//! `lotse serve`: the preview.

use clap::{ArgMatches, Command, value_parser};

use super::arguments::{option, switch};
use super::{Console, End, portal};
use crate::portal::Drafts;
use crate::serve::{Failed, Settings, Told, serve};

/// The port of the preview, where no other is asked for.
const PORT: u16 = 4780;

pub(super) fn arguments(command: Command, console: &Console) -> Command {
    let port = option("port", "N", "option-port", console).value_parser(value_parser!(u16));
    let open = switch("open", "option-open", console);
    let host = option("host", "HOST", "option-host", console);
    portal::arguments(command.arg(port).arg(host).arg(open).arg(switch("pseudo", "option-pseudo", console)), console)
}

pub(super) fn run(matches: &ArgMatches, console: &Console) -> End {
    match try_run(matches, console) {
        Ok(end) | Err(end) => end,
    }
}

fn try_run(matches: &ArgMatches, console: &Console) -> Result<End, End> {
    let disk = portal::folder(matches, console)?;
    let mut options = portal::options(matches, console)?;
    options.drafts = Drafts::Include;
    let asked = matches.get_one::<u16>("port").copied();
    let open = matches.get_flag("open");
    let settings = Settings {
        host: matches.get_one::<String>("host").cloned(),
        port: asked.unwrap_or(PORT),
        only_this_port: asked.is_some(),
        language: console.language(),
    };
    let tell = |told: &Told<'_>| match told {
        Told::Listening(address) => {
            console.say("serve-listening", &[("address", (*address).into())]);
            if open {
                open_browser(address, console);
            }
        }
        Told::Read(diagnostics, texts) => {
            if diagnostics.is_empty() {
                console.say("serve-fine", &[]);
            } else {
                console.findings(diagnostics, texts);
            }
        }
        Told::OpenToOthers => Console::print_aside(&format!("{}\n", console.text("serve-open-to-others", &[]))),
        Told::WatchLost(error) => {
            Console::print_aside(&format!("{}\n", console.text("serve-watch-lost", &[("error", (*error).into())])));
        }
    };
    match serve(disk, options, settings, &tell) {
        Ok(()) => Ok(End::Done),
        Err(Failed::Port(port)) => Err(console.refuse("serve-port-taken", &[("port", port.to_string().into())])),
        Err(Failed::Host(host)) => Err(console.refuse("serve-no-host", &[("host", host.into())])),
        Err(Failed::Other(error)) => Err(console.refuse("serve-failed", &[("error", error.to_string().into())])),
    }
}

/// Opens the address in the browser, through the system's own command.
fn open_browser(address: &str, console: &Console) {
    let command = if cfg!(target_os = "windows") {
        ("cmd", vec!["/C", "start", "", address])
    } else if cfg!(target_os = "macos") {
        ("open", vec![address])
    } else {
        ("xdg-open", vec![address])
    };
    let opened = std::process::Command::new(command.0)
        .args(command.1)
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .spawn();
    if opened.is_err() {
        console.say("serve-open-yourself", &[("address", address.into())]);
    }
}
