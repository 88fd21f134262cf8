//! The swap: the tree that stands by is finished, saved to disk and put in the place of the live one.

use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::Path;

use super::siblings::{Siblings, sync_folder};
use super::standby::{Change, Entry, Standby};
use super::tree::{self, Live};
use super::{PublishError, manifest};

/// Counts what publishing changed on the live site; the manifest is not counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Published {
    /// Files that were not there before.
    pub new: usize,
    /// Files with other bytes than before.
    pub changed: usize,
    /// Files that stayed as they were.
    pub kept: usize,
    /// Files that are no longer there.
    pub removed: usize,
}

/// Names the steps of a swap, for a test that stops at each of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Looks at the live folder once more, for foreign files.
    Inspect,
    /// Shares with the standby what stays.
    Share,
    /// Writes the manifest.
    Manifest,
    /// Deletes from the standby what the new site does not have.
    Clean,
    /// Saves all to disk.
    Sync,
    /// Exchanges both folders.
    Exchange,
    /// Moves the live folder away, where folders cannot be exchanged.
    SetAside,
    /// Moves the standby to the live place.
    PutInPlace,
    /// Lets the folder that was moved away stand by.
    StandBy,
    /// Saves the new names of the folders to disk.
    Settle,
}

impl Step {
    /// Lists every step. Which ones a swap takes depends on the system and on what is there.
    pub const ALL: &[Self] = &[
        Self::Inspect,
        Self::Share,
        Self::Manifest,
        Self::Clean,
        Self::Sync,
        Self::Exchange,
        Self::SetAside,
        Self::PutInPlace,
        Self::StandBy,
        Self::Settle,
    ];
}

/// Says how two folders change places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SwapMethod {
    /// In one step, or by renames where system or file system cannot.
    Exchange,
    /// By renames, even where the system could do better.
    Renames,
}

impl Standby {
    /// Makes the new site live: just the given entries and their manifest.
    ///
    /// If the live site is the same already, nothing is swapped. `watch` hears of each step before it is taken.
    ///
    /// # Errors
    /// If an entry is there twice or was not written, if foreign files have come into the live folder, if it is a mount
    /// point, or if the disk refuses. The live site is then as it was.
    pub fn swap(self, entries: Vec<Entry>, watch: &dyn Fn(Step)) -> Result<Published, PublishError> {
        self.swap_by(SwapMethod::Exchange, entries, watch)
    }

    /// Swaps like [`Standby::swap`] by a given method, so that a test can force each.
    ///
    /// # Errors
    /// As [`Standby::swap`].
    #[doc(hidden)]
    pub fn swap_by(
        self,
        method: SwapMethod,
        entries: Vec<Entry>,
        watch: &dyn Fn(Step),
    ) -> Result<Published, PublishError> {
        let published = self.note(self.finish(method, entries, watch))?;
        self.remember();
        Ok(published)
    }

    fn finish(
        &self,
        method: SwapMethod,
        mut entries: Vec<Entry>,
        watch: &dyn Fn(Step),
    ) -> Result<Published, PublishError> {
        entries.sort_unstable_by(|one, other| one.path.cmp(&other.path));
        if let Some([one, _]) = entries.array_windows().find(|[one, other]| one.path == other.path) {
            return Err(PublishError::Twice { path: one.path.clone() });
        }
        let siblings = &self.siblings;

        watch(Step::Inspect);
        let live = tree::inspect(&siblings.out)?;
        let published = count(&entries, &live);
        let manifest = manifest::encode(&entries, self.closed, self.part.as_ref());
        let equal = Published { kept: entries.len(), ..Published::default() };
        if published == equal && self.change(manifest::NAME, &manifest) == Change::Kept {
            return Ok(published);
        }
        watch(Step::Share);
        self.share_kept(&entries)?;
        watch(Step::Manifest);
        self.write_manifest(&manifest)?;
        watch(Step::Clean);
        tree::clean(&siblings.standby, &entries)?;
        if live.exists {
            keep_mode(siblings)?;
        }
        watch(Step::Sync);
        sync(&siblings.standby)?;
        change_places(siblings, method, live.exists, watch)?;
        watch(Step::Settle);
        // The new site is live. Before the former one is touched, the next build saves the names again.
        let _saved_later = siblings.sync_names();
        Ok(published)
    }
}

fn count(entries: &[Entry], live: &Live) -> Published {
    let is_removed = |path: &&String| entries.binary_search_by(|entry| entry.path.cmp(path)).is_err();
    let mut published = Published { removed: live.files.iter().filter(is_removed).count(), ..Published::default() };
    for entry in entries {
        match entry.change {
            Change::New => published.new += 1,
            Change::Changed => published.changed += 1,
            Change::Kept => published.kept += 1,
        }
    }
    published
}

/// Gives the new folder the rights that someone set on the live one.
fn keep_mode(siblings: &Siblings) -> Result<(), PublishError> {
    let permissions = fs::metadata(&siblings.out).map_err(PublishError::at(&siblings.out))?.permissions();
    let standby = fs::metadata(&siblings.standby).map_err(PublishError::at(&siblings.standby))?;
    if standby.permissions() == permissions {
        return Ok(());
    }
    fs::set_permissions(&siblings.standby, permissions).map_err(PublishError::at(&siblings.standby))
}

/// Waits until the standby is safe on the disk; a full disk may show only here.
fn sync(standby: &Path) -> Result<(), PublishError> {
    match sync_file_system(standby) {
        Err(error) if matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) => {}
        result => return result.map_err(PublishError::at(standby)),
    }
    let manifest = standby.join(manifest::NAME);
    let file = File::options().read(true).write(cfg!(windows)).open(&manifest);
    file.and_then(|file| file.sync_all()).map_err(PublishError::at(&manifest))?;
    sync_folder(standby).map_err(PublishError::at(standby))
}

#[cfg(any(target_os = "linux", target_os = "android"))]
fn sync_file_system(folder: &Path) -> io::Result<()> {
    Ok(rustix::fs::syncfs(File::open(folder)?)?)
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn sync_file_system(_folder: &Path) -> io::Result<()> {
    Err(ErrorKind::Unsupported.into())
}

fn change_places(
    siblings: &Siblings,
    method: SwapMethod,
    exists: bool,
    watch: &dyn Fn(Step),
) -> Result<(), PublishError> {
    let Siblings { out, standby, previous, .. } = siblings;
    if !exists {
        watch(Step::PutInPlace);
        return fs::rename(standby, out).map_err(not_renamed(out));
    }
    if method == SwapMethod::Exchange {
        watch(Step::Exchange);
        match exchange(standby, out) {
            Ok(()) => return Ok(()),
            Err(error) if is_unknown(&error) => {}
            Err(error) => return Err(not_renamed(out)(error)),
        }
    }
    watch(Step::SetAside);
    fs::rename(out, previous).map_err(not_renamed(out))?;
    watch(Step::PutInPlace);
    if let Err(error) = fs::rename(standby, out) {
        // Should this fail too, the next build does it.
        let _back = fs::rename(previous, out);
        return Err(not_renamed(out)(error));
    }
    watch(Step::StandBy);
    // The new site is live; what is left is done by the next build if it does not work now.
    let _left = fs::rename(previous, standby);
    Ok(())
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_one: &Path, _other: &Path) -> io::Result<()> {
    Err(ErrorKind::Unsupported.into())
}

/// Says whether the system or the file system cannot exchange; some sandboxes say instead that it is not permitted.
fn is_unknown(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported | ErrorKind::PermissionDenied)
}

fn not_renamed(out: &Path) -> impl FnOnce(io::Error) -> PublishError {
    move |source| match source.kind() {
        ErrorKind::CrossesDevices | ErrorKind::ResourceBusy => {
            PublishError::MountPoint { path: out.to_path_buf(), source }
        }
        _ => PublishError::at(out)(source),
    }
}
