//! Paths of outputs: which ones are allowed, and that no two want the same place.

use std::collections::BTreeSet;

use super::{PublishError, manifest};

/// Holds the paths of outputs that were asked for so far.
#[derive(Debug, Default)]
pub(super) struct Claims {
    files: BTreeSet<String>,
    folders: BTreeSet<String>,
}

impl Claims {
    /// Claims the place at `path` for one output.
    pub(super) fn claim(&mut self, path: &str) -> Result<(), PublishError> {
        if let Some(folder) = folders(path).find(|folder| self.files.contains(*folder)) {
            return Err(PublishError::FileAndFolder { path: folder.to_owned() });
        }
        if self.folders.contains(path) {
            return Err(PublishError::FileAndFolder { path: path.to_owned() });
        }
        if !self.files.insert(path.to_owned()) {
            return Err(PublishError::Twice { path: path.to_owned() });
        }
        for folder in folders(path) {
            if !self.folders.contains(folder) {
                self.folders.insert(folder.to_owned());
            }
        }
        Ok(())
    }
}

/// Lists the folders of a path from the outside in: `a/b/c` gives `a`, `a/b`.
pub(super) fn folders(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(end, _)| &path[..end])
}

/// Checks that a path stays inside the folder and can be a file name on every system.
pub(super) fn check(path: &str) -> Result<(), PublishError> {
    if path.eq_ignore_ascii_case(manifest::NAME) {
        return Err(PublishError::Reserved { path: path.to_owned() });
    }
    // A colon is a drive (`C:`) or a hidden stream (`file:stream`) on Windows.
    if path.contains(['\\', ':', '\0']) || !path.split('/').all(is_segment) {
        return Err(PublishError::OutputPath { path: path.to_owned() });
    }
    Ok(())
}

/// Windows drops dots and spaces at the end, so that `..` could also be written as `.. .`.
fn is_segment(segment: &str) -> bool {
    !segment.is_empty() && !segment.ends_with(['.', ' ']) && !is_device(segment)
}

/// Windows opens a device under these names, in any folder, whatever the ending.
fn is_device(segment: &str) -> bool {
    let stem = segment.split('.').next().unwrap_or_default().trim_end().to_ascii_uppercase();
    match stem.as_str() {
        "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$" => true,
        stem => stem.strip_prefix("COM").or_else(|| stem.strip_prefix("LPT")).is_some_and(|number| {
            matches!(number, "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "¹" | "²" | "³")
        }),
    }
}
