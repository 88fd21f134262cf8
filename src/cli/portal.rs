//! The portal that a command works on: its folder, the day, and what its files say.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::{ArgMatches, Command};

use super::arguments::{option, switch};
use super::{Console, End};
use crate::build::{Loaded, Options, load};
use crate::config::base_url;
use crate::diag::{Diagnostic, Level};
use crate::portal::Drafts;
use crate::source::{Disk, Embedded};

/// Options that change what a portal is built to.
pub(super) fn arguments(command: Command, console: &Console) -> Command {
    command
        .arg(option("date", "DATE", "option-date", console).value_name(console.text("value-date", &[])))
        .arg(option("base-url", "URL", "option-base-url", console))
        .arg(switch("drafts", "option-drafts", console))
}

/// Finds the portal's folder: `--portal`, or this folder or the nearest above it that has a `portal.toml`.
pub(super) fn folder(matches: &ArgMatches, console: &Console) -> Result<Disk, End> {
    let asked = matches.get_one::<PathBuf>("portal").cloned();
    let here = std::env::current_dir().unwrap_or_else(|_| PathBuf::from("."));
    let folder = asked
        .clone()
        .or_else(|| here.ancestors().find(|folder| folder.join("portal.toml").is_file()).map(Path::to_path_buf));
    let folder = folder.ok_or_else(|| console.refuse("portal-not-found", &[("folder", shown(&here).into())]))?;
    if !folder.join("portal.toml").is_file() {
        return Err(console.refuse("portal-not-here", &[("folder", shown(&folder).into())]));
    }
    Disk::new(&folder).map_err(|error| {
        let args = [("folder", shown(&folder).into()), ("error", error.to_string().into())];
        console.refuse("folder-unusable", &args)
    })
}

/// Reads the options that change what a portal is built to.
pub(super) fn options(matches: &ArgMatches, console: &Console) -> Result<Options, End> {
    let date = match matches.try_get_one::<String>("date").ok().flatten() {
        None => chrono::Local::now().date_naive(),
        Some(text) => day(text).ok_or_else(|| console.refuse("date-unreadable", &[("value", text.as_str().into())]))?,
    };
    let base_url = match matches.try_get_one::<String>("base-url").ok().flatten() {
        None => None,
        Some(text) => {
            let url = base_url(text);
            Some(url.ok_or_else(|| console.refuse("base-url-unreadable", &[("value", text.as_str().into())]))?)
        }
    };
    let drafts = matches.try_get_one::<bool>("drafts").ok().flatten().copied().unwrap_or(false);
    let drafts = if drafts { Drafts::Include } else { Drafts::LeaveOut };
    let pseudo = matches.try_get_one::<bool>("pseudo").ok().flatten().copied().unwrap_or(false);
    Ok(Options { date, drafts, base_url, pseudo, closed: pseudo })
}

fn day(text: &str) -> Option<NaiveDate> {
    crate::content::day(text)
}

/// Reads a portal with everything that Lotse brings.
pub(super) fn read(disk: &Disk, options: &Options) -> Loaded {
    load(disk, &Embedded, options)
}

/// Tells whether findings forbid publishing: errors, and with `--warnings-as-errors` warnings too.
pub(super) fn forbids(matches: &ArgMatches, diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|finding| finding.level >= least(matches))
}

/// The least grave level that forbids publishing.
pub(super) fn least(matches: &ArgMatches) -> Level {
    if matches.get_flag("warnings-as-errors") { Level::Warning } else { Level::Error }
}

/// A path as people see it.
pub(super) fn shown(path: &Path) -> String {
    path.display().to_string()
}
