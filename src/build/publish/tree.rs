//! Walks through trees: what is in the live one, and what must go from the one that stands by.

use std::fs::{self, FileType};
use std::io;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use super::{Entry, PublishError, manifest};

/// Limits how many foreign files an error lists.
const LISTED: usize = 5;

/// Says what the live folder holds; every file is Lotse's.
#[derive(Debug)]
pub(super) struct Live {
    /// Whether there is a folder at all.
    pub(super) exists: bool,
    /// The files but the manifest, as paths with `/`.
    pub(super) files: Vec<String>,
}

/// Looks what the live folder holds, and refuses it if not all of it is Lotse's.
///
/// Empty folders hold nothing that could be lost.
pub(super) fn inspect(out: &Path) -> Result<Live, PublishError> {
    match fs::symlink_metadata(out) {
        Ok(metadata) if metadata.is_dir() => {}
        Ok(_) => {
            return Err(PublishError::NotFolder { path: out.to_path_buf() });
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Ok(Live { exists: false, files: Vec::new() });
        }
        Err(error) => return Err(PublishError::at(out)(error)),
    }
    let named = manifest::read(out)?.map(|manifest| manifest.files);
    let (mut files, mut foreign) = (Vec::new(), Vec::new());
    let _stopped = walk(out, "", &mut |path, regular| {
        match &named {
            Some(_) if regular && path == manifest::NAME => {}
            Some(named) if regular && named.contains_key(&path) => files.push(path),
            _ => foreign.push(path),
        }
        // A home folder given by mistake is not walked to its end.
        if foreign.len() > LISTED { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    })?;
    if foreign.is_empty() {
        return Ok(Live { exists: true, files });
    }
    let more = foreign.len() > LISTED;
    foreign.truncate(LISTED);
    Err(PublishError::Foreign { path: out.to_path_buf(), files: foreign, more })
}

/// Says whether something stands at `path`, be it a broken link.
pub(super) fn exists(path: &Path) -> Result<bool, PublishError> {
    match fs::symlink_metadata(path) {
        Ok(_) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(PublishError::at(path)(error)),
    }
}

/// Deletes all of `standby` but the manifest and what the sorted entries name, and sees that these are there.
pub(super) fn clean(standby: &Path, entries: &[Entry]) -> Result<(), PublishError> {
    let mut wanted = Wanted { entries, seen: vec![false; entries.len()] };
    clean_folder(standby, "", &mut wanted)?;
    match wanted.seen.iter().position(|seen| !seen) {
        Some(index) => Err(PublishError::Missing { path: entries[index].path.clone() }),
        None => Ok(()),
    }
}

struct Wanted<'a> {
    entries: &'a [Entry],
    seen: Vec<bool>,
}

impl Wanted<'_> {
    fn keeps(&mut self, path: &str) -> bool {
        let found = self.entries.binary_search_by(|entry| entry.path.as_str().cmp(path));
        if let Ok(index) = found {
            self.seen[index] = true;
        }
        found.is_ok() || path == manifest::NAME
    }
}

/// Says whether the folder is empty afterwards.
fn clean_folder(folder: &Path, prefix: &str, wanted: &mut Wanted<'_>) -> Result<bool, PublishError> {
    let mut empty = true;
    for item in list(folder)? {
        let path = format!("{prefix}{}", item.name);
        if item.kind.is_dir() {
            if clean_folder(&item.place, &format!("{path}/"), wanted)? {
                fs::remove_dir(&item.place).map_err(PublishError::at(&item.place))?;
            } else {
                empty = false;
            }
        } else if item.kind.is_file() && item.exact && wanted.keeps(&path) {
            empty = false;
        } else {
            fs::remove_file(&item.place).map_err(PublishError::at(&item.place))?;
        }
    }
    Ok(empty)
}

/// Visits each file with its path and whether it is a plain file that a manifest can name; links are not followed.
fn walk(
    folder: &Path,
    prefix: &str,
    visit: &mut dyn FnMut(String, bool) -> ControlFlow<()>,
) -> Result<ControlFlow<()>, PublishError> {
    for item in list(folder)? {
        let path = format!("{prefix}{}", item.name);
        let flow = if item.kind.is_dir() {
            walk(&item.place, &format!("{path}/"), visit)?
        } else {
            visit(path, item.kind.is_file() && item.exact)
        };
        if flow.is_break() {
            return Ok(flow);
        }
    }
    Ok(ControlFlow::Continue(()))
}

struct Item {
    name: String,
    /// Whether the name is Unicode, so that `name` is all of it.
    exact: bool,
    kind: FileType,
    place: PathBuf,
}

/// Lists a folder in the order of names.
fn list(folder: &Path) -> Result<Vec<Item>, PublishError> {
    let read = || -> io::Result<Vec<Item>> {
        let mut items = Vec::new();
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let name = entry.file_name();
            items.push(Item {
                name: name.to_string_lossy().into_owned(),
                exact: name.to_str().is_some(),
                kind: entry.file_type()?,
                place: entry.path(),
            });
        }
        items.sort_unstable_by(|one, other| one.name.cmp(&other.name));
        Ok(items)
    };
    read().map_err(PublishError::at(folder))
}
