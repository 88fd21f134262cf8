//! `lotse check --fix`: makes the corrections that are safe, and shows each.

mod shown;
mod write;

use clap::{ArgMatches, Command};

use super::arguments::switch;
use super::{Console, End, portal};
use crate::build::{Mended, Options, mend};
use crate::diag::{Diagnostic, Safety};
use crate::portal::Drafts;
use crate::source::{Disk, Embedded};
use write::{Left, Why};

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    /// Nothing is changed.
    Nothing,
    /// Safe corrections are shown.
    Show,
    /// Safe corrections are made.
    Make,
}

pub(super) fn arguments(command: Command, console: &Console) -> Command {
    command.arg(switch("fix", "option-fix", console)).arg(switch("dry-run", "option-dry-run", console))
}

/// What the arguments ask for; to show corrections without making them asks for corrections.
fn asked(matches: &ArgMatches) -> Asked {
    match (matches.get_flag("fix"), matches.get_flag("dry-run")) {
        (_, true) => Asked::Show,
        (true, false) => Asked::Make,
        (false, false) => Asked::Nothing,
    }
}

/// Makes corrections, or shows them; `Some` where that is all.
pub(super) fn run(
    matches: &ArgMatches,
    disk: &Disk,
    options: &Options,
    console: &Console,
    tell: &dyn Fn(&str),
) -> Option<End> {
    let asked = asked(matches);
    if asked == Asked::Nothing {
        return None;
    }
    // Drafts are mended with the rest: links between them and other pages must stay whole.
    let mended = mend(disk, &Embedded, &Options { drafts: Drafts::Include, ..options.clone() });
    for step in &mended.steps {
        tell(&shown::step(step, console));
    }
    if asked == Asked::Show {
        tell(&format!("{}\n", count("fix-would", &mended, &[], console)));
        let end = if portal::forbids(matches, &mended.before.diagnostics) { End::Errors } else { End::Done };
        return Some(end);
    }
    let left = write::write(disk, &mended.files);
    for Left { file, why } in &left {
        let (message, error) = match why {
            Why::Changed => ("fix-left-changed", String::new()),
            Why::Taken => ("fix-left-taken", String::new()),
            Why::Link => ("fix-left-link", String::new()),
            Why::ReadOnly => ("fix-left-read-only", String::new()),
            Why::Together => ("fix-left-together", String::new()),
            Why::Failed(error) => ("fix-left-failed", error.clone()),
        };
        let args = [("file", file.as_str().into()), ("error", error.into())];
        tell(&format!("{}\n", console.text(message, &args)));
    }
    tell(&format!("{}\n\n", count("fix-done", &mended, &left, console)));
    None
}

/// Tells how many findings could be corrected.
pub(super) fn offer(diagnostics: &[Diagnostic], console: &Console) {
    let safe = |finding: &&Diagnostic| finding.fix.as_ref().is_some_and(|fix| fix.safety == Safety::Safe);
    let corrections = diagnostics.iter().filter(safe).count();
    if corrections > 0 {
        console.say("fix-offer", &[("corrections", corrections.into())]);
    }
}

/// The closing line: corrections that were made, files that were written, and those that were left alone.
fn count(message: &str, mended: &Mended, left: &[Left], console: &Console) -> String {
    let written = mended.files.iter().filter(|file| !left.iter().any(|left| left.file == file.from));
    let files: Vec<_> = written.collect();
    let renamed = files.iter().filter(|file| file.from != file.to).count();
    let is_left = |file: &crate::source::FileId| left.iter().any(|left| left.file == *file);
    let made = mended
        .steps
        .iter()
        .filter(|step| !step.finding.fix.iter().flat_map(|fix| &fix.changes).any(|change| is_left(change.file())));
    let args = [
        ("corrections", made.count().into()),
        ("files", files.len().into()),
        ("renamed", renamed.into()),
        ("left", left.len().into()),
    ];
    console.text(message, &args)
}
