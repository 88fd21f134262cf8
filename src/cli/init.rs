//! `lotse init DIR`: a new portal from the starter inside the binary.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::{ArgMatches, Command, value_parser};

use super::arguments::positional;
use super::portal::shown;
use super::{Console, End};
use crate::build::Options;
use crate::portal::Drafts;
use crate::source::{Disk, starter_files};

/// What version control should not keep: the output and its siblings.
const GITIGNORE: &[u8] = b"/public/\n/public-*/\n/.lotse/\n/.vscode/lotse.code-snippets\n.*.lotse-*\n";

pub(super) fn arguments(command: Command, console: &Console) -> Command {
    let folder = positional("dir", "DIR", "argument-dir", console).required(true);
    command.arg(folder.value_parser(value_parser!(PathBuf)))
}

pub(super) fn run(matches: &ArgMatches, console: &Console) -> End {
    let folder = matches.get_one::<PathBuf>("dir").expect("the argument is required");
    match is_empty(folder) {
        Ok(true) => {}
        Ok(false) => return console.refuse("init-not-empty", &[("folder", shown(folder).into())]),
        Err(error) => return unusable(folder, &error, console),
    }
    let made = write_all(folder).and_then(|files| {
        for_editors(folder, console)?;
        Ok(files)
    });
    match made {
        Ok(files) => {
            console.say("init-done", &[("folder", shown(folder).into()), ("files", files.into())]);
            End::Done
        }
        Err(error) => unusable(folder, &error, console),
    }
}

fn unusable(folder: &Path, error: &io::Error, console: &Console) -> End {
    console.refuse("folder-unusable", &[("folder", shown(folder).into()), ("error", error.to_string().into())])
}

/// A folder that is not there yet is empty, too.
pub(super) fn is_empty(folder: &Path) -> io::Result<bool> {
    match fs::read_dir(folder) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(error),
    }
}

/// Writes what tools of editors complete and check with.
fn for_editors(folder: &Path, console: &Console) -> io::Result<()> {
    let disk = Disk::new(folder)?;
    let options = Options {
        date: chrono::Local::now().date_naive(),
        drafts: Drafts::Include,
        base_url: None,
        pseudo: false,
        closed: false,
    };
    let ready = super::portal::read(&disk, &options).ready.expect("the starter has settings and languages");
    super::schema::write(folder, &ready.portal, console).map(|_| ())
}

fn write_all(folder: &Path) -> io::Result<usize> {
    let files = starter_files();
    let count = files.len();
    for (file, bytes) in files {
        let path = folder.join(file.as_str());
        fs::create_dir_all(path.parent().expect("a file stands in a folder"))?;
        fs::write(path, bytes)?;
    }
    fs::write(folder.join(".gitignore"), GITIGNORE)?;
    Ok(count)
}
