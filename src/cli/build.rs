//! `lotse build`: checks, builds, swaps.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use clap::{ArgMatches, Command, value_parser};

use super::arguments::{option, switch};
use super::portal::{self, shown};
use super::{Console, End};
use crate::build::publish::PublishError;
use crate::build::{Failed, Outputs, Selection, build, load_to_publish};
use crate::diag::{self, Diagnostic};
use crate::locale::Locales;
use crate::portal::Drafts;
use crate::source::{Digest, Embedded, INPUTS, Recorded};

pub(super) fn arguments(command: Command, console: &Console) -> Command {
    let command = command.arg(option("out", "DIR", "option-out", console).value_parser(value_parser!(PathBuf)));
    let command = command.arg(option("languages", "LIST", "option-languages", console));
    let command = command.arg(switch("pseudo", "option-pseudo", console));
    let command = command.arg(switch("warnings-as-errors", "option-warnings-as-errors", console));
    portal::arguments(command, console)
}

pub(super) fn run(matches: &ArgMatches, console: &Console) -> End {
    match try_run(matches, console) {
        Ok(end) | Err(end) => end,
    }
}

fn try_run(matches: &ArgMatches, console: &Console) -> Result<End, End> {
    let disk = portal::folder(matches, console)?;
    let mut options = portal::options(matches, console)?;
    let folder = match (options.pseudo, options.drafts) {
        (true, _) => "public-pseudo",
        (false, Drafts::Include) => "public-drafts",
        (false, Drafts::LeaveOut) => "public",
    };
    options.closed = folder != "public";
    let asked = matches.get_one::<String>("languages").map(|list| languages(list));
    let folder = asked.iter().flatten().fold(folder.to_owned(), |folder, language| folder + "-" + language);
    let out = matches.get_one::<PathBuf>("out").cloned().unwrap_or_else(|| disk.root().join(&folder));
    refuse_inputs(&out, disk.root(), console)?;
    let not_public =
        || console.refuse("out-holds-portal", &[("out", shown(&out).into()), ("folder", folder.as_str().into())]);
    if options.closed && absolute(&out) == real(&disk.root().join("public")) {
        return Err(not_public());
    }
    let recorded = Recorded::new(&disk);
    let mut loaded = load_to_publish(&recorded, &Embedded, &options, portal::least(matches));
    let selection = match (&asked, &loaded.ready) {
        (Some(asked), Some(ready)) => select(asked, ready.portal.locales(), console)?,
        _ => Selection::Whole,
    };
    let ready = loaded.ready.take();
    let outputs = ready.as_ref().map(|ready| {
        let (outputs, found) = Outputs::new(&ready.portal, &ready.theme, &recorded);
        loaded.diagnostics.extend(found);
        (&ready.portal, outputs)
    });
    let told = |diagnostics: Vec<Diagnostic>| {
        let diagnostics = diag::sorted(diagnostics);
        if !diagnostics.is_empty() {
            let texts = crate::build::texts(&disk, &Embedded, &diagnostics);
            console.findings(&diagnostics, &texts);
        }
    };
    let errors = portal::forbids(matches, &loaded.diagnostics);
    let Some((portal, outputs)) = outputs.filter(|_| !errors) else {
        told(loaded.diagnostics);
        console.say("build-refused", &[("out", shown(&out).into())]);
        return Ok(End::Errors);
    };
    let bar = console.progress("progress-pages");
    let program = program();
    let origin = || {
        let (program, inputs) = (program?.to_hex(), recorded.digest()?.to_hex());
        Some(Digest::of(format!("{program} {inputs} {options:?} {selection:?}").as_bytes()))
    };
    let built = build(portal, &outputs, &out, &selection, &origin, &|done, all| {
        bar.set_length(all as u64);
        bar.set_position(done as u64);
    });
    bar.finish_and_clear();
    match built {
        Ok(published) => {
            told(loaded.diagnostics);
            let languages = match &selection {
                Selection::Whole => portal.locales().count(),
                Selection::Languages(languages) => languages.len(),
            };
            let documents = portal.entries().count();
            let args = [
                ("documents", documents.into()),
                ("languages", languages.into()),
                ("files", (published.new + published.changed + published.kept).into()),
                ("new", published.new.into()),
                ("changed", published.changed.into()),
                ("removed", published.removed.into()),
                ("out", shown(&out).into()),
            ];
            console.say("build-done", &args);
            if loaded.without_text_rules {
                console.say("build-texts-unchecked", &[]);
            }
            Ok(End::Done)
        }
        Err(Failed::Diagnostics(diagnostics)) => {
            loaded.diagnostics.extend(diagnostics);
            told(loaded.diagnostics);
            console.say("build-refused", &[("out", shown(&out).into())]);
            Ok(End::Errors)
        }
        Err(Failed::Publish(PublishError::Open { .. })) => Err(not_public()),
        Err(Failed::Publish(error)) => Err(publish_error(&error, console)),
    }
}

/// This program itself, with all that it brings: another one makes other pages of the same inputs.
fn program() -> Option<Digest> {
    let file = std::env::current_exe().ok()?;
    Digest::of_all(std::fs::File::open(file).ok()?).ok()
}

/// The languages in a list with commas, each once and sorted.
fn languages(list: &str) -> BTreeSet<&str> {
    list.split(',').map(str::trim).filter(|id| !id.is_empty()).collect()
}

fn select(asked: &BTreeSet<&str>, locales: &Locales, console: &Console) -> Result<Selection, End> {
    let ids: Vec<_> = locales.iter().map(|locale| locales.get(locale).id.clone()).collect();
    let mut languages = BTreeSet::new();
    for id in asked {
        let Some(locale) = locales.find(id) else {
            let args = [("language", (*id).into()), ("languages", ids.join(", ").into())];
            return Err(console.refuse("languages-unknown", &args));
        };
        languages.insert(locale);
    }
    if languages.is_empty() {
        return Err(console.refuse("languages-none", &[("languages", ids.join(", ").into())]));
    }
    Ok(Selection::Languages(languages))
}

/// Tells whether a folder, which need not be there yet, holds inputs of a portal.
pub(super) fn holds_inputs(folder: &Path, root: &Path) -> bool {
    let absolute = absolute(folder);
    INPUTS.iter().any(|input| absolute.starts_with(real(&root.join(input))))
}

/// The output must not be the portal's own folder, one above it, or one that holds inputs.
fn refuse_inputs(out: &Path, root: &Path, console: &Console) -> Result<(), End> {
    if root.starts_with(absolute(out)) || holds_inputs(out, root) {
        return Err(console.refuse("out-holds-inputs", &[("out", shown(out).into())]));
    }
    Ok(())
}

/// The whole path of a folder, with all links followed as far as it is there.
fn absolute(folder: &Path) -> PathBuf {
    real(&std::path::absolute(folder).unwrap_or_else(|_| folder.to_path_buf()))
}

/// The path with all links followed, as far as it is there.
fn real(path: &Path) -> PathBuf {
    match (path.canonicalize(), path.parent(), path.file_name()) {
        (Ok(path), ..) => path,
        (Err(_), Some(above), Some(name)) => real(above).join(name),
        (Err(_), Some(above), None) => real(above.parent().unwrap_or(above)),
        _ => path.to_path_buf(),
    }
}

pub(super) fn publish_error(error: &PublishError, console: &Console) -> End {
    let out = |path: &Path| ("out", shown(path).into());
    match error {
        PublishError::Busy { path } => console.refuse("publish-busy", &[out(path)]),
        PublishError::Foreign { path, files, more } => {
            let mut names = files.join(", ");
            if *more {
                names.push_str(" …");
            }
            console.refuse("publish-foreign", &[out(path), ("files", names.into())])
        }
        PublishError::Open { path } => console.refuse("out-is-public", &[out(path)]),
        PublishError::NotThisPart { path } => console.refuse("publish-other-part", &[out(path)]),
        PublishError::NotFolder { path } | PublishError::NoName { path } => {
            console.refuse("publish-not-a-folder", &[out(path)])
        }
        PublishError::MountPoint { path, .. } => console.refuse("publish-mount-point", &[out(path)]),
        error => console.refuse("publish-failed", &[("error", error.to_string().into())]),
    }
}
