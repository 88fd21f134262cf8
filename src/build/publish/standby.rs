//! The tree that stands by: each output becomes a file in it, and the live tree only gets read.

use std::collections::BTreeSet;
use std::fs::{self, File, Metadata};
use std::io::{self, ErrorKind, Read, Write};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError, RwLock};

use rayon::prelude::*;

use super::manifest::{self, Manifest};
use super::names::{self, Claims};
use super::siblings::{Lock, Siblings};
use super::{Part, PublishError};
use crate::source::Digest;

/// Says how many bytes are compared at a time.
const CHUNK: usize = 64 * 1024;

/// Says what an output is to the live site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// The live site has no such file.
    New,
    /// The live file has other bytes.
    Changed,
    /// The live file has the same bytes; it keeps its inode and its time.
    Kept,
}

/// Describes one output that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The path inside the folder, with `/`.
    pub path: String,
    /// The number of bytes.
    pub size: u64,
    /// The SHA-256 digest in hexadecimal digits.
    pub sha256: String,
    /// What it is to the live site.
    pub change: Change,
}

/// Holds the tree that is made ready while the live site stays as it is.
///
/// No other build can work on the same folder as long as this lives. Made by [`prepare`](super::prepare); dropping it
/// publishes nothing.
#[derive(Debug)]
pub struct Standby {
    pub(super) siblings: Siblings,
    /// What the live site said of itself when it was published.
    live: Option<Manifest>,
    claims: Mutex<Claims>,
    /// Folders that are known to be there, to ask the disk only once.
    folders: RwLock<BTreeSet<String>>,
    is_disk_full: AtomicBool,
    /// Whether the site is not for the public.
    pub(super) closed: bool,
    /// Which part of a site this is; `None` for a whole one.
    pub(super) part: Option<Part>,
    /// What the site is made of, if that is known.
    pub(super) origin: Option<Digest>,
    _lock: Lock,
}

impl Standby {
    pub(super) fn open(siblings: Siblings, lock: Lock) -> Result<Self, PublishError> {
        match fs::symlink_metadata(&siblings.standby) {
            Ok(metadata) if !metadata.is_dir() => return Err(PublishError::NotFolder { path: siblings.standby }),
            _ => make_folder(&siblings.standby)?,
        }
        let live = manifest::read(&siblings.out)?;
        Ok(Self {
            siblings,
            live,
            claims: Mutex::default(),
            folders: RwLock::default(),
            is_disk_full: AtomicBool::default(),
            closed: false,
            part: None,
            origin: None,
            _lock: lock,
        })
    }

    /// Publishes a site that is not for the public.
    ///
    /// # Errors
    /// If the live folder holds one that is.
    pub fn closed(mut self) -> Result<Self, PublishError> {
        if self.live.as_ref().is_some_and(|live| !live.closed) {
            return Err(PublishError::Open { path: self.siblings.out.clone() });
        }
        self.closed = true;
        Ok(self)
    }

    /// Publishes a part of a site instead of a whole one.
    ///
    /// # Errors
    /// If the live folder holds a whole site, or another part: it would lose its other languages.
    pub fn for_part(mut self, part: Part) -> Result<Self, PublishError> {
        let same = |live: &Manifest| live.part.as_ref().is_some_and(|live| live.languages == part.languages);
        if self.live.as_ref().is_some_and(|live| !same(live)) {
            return Err(PublishError::NotThisPart { path: self.siblings.out.clone() });
        }
        self.part = Some(part);
        Ok(self)
    }

    /// Writes one output into the tree that stands by, from any thread.
    ///
    /// If the live file has the same bytes, nothing is written yet: where all files are like that, nothing need be. Otherwise
    /// [`swap`](Self::swap) lets both trees share it.
    ///
    /// # Errors
    /// If the path leaves the folder, is no file name on some system or was taken before, or if the disk refuses.
    pub fn write(&self, path: &str, bytes: &[u8]) -> Result<Entry, PublishError> {
        self.note(self.entry(path, bytes))
    }

    /// Returns the bytes of an output of the live site, if they still are those that were published.
    ///
    /// For outputs whose path says what their bytes depend on: what is there need not be made again.
    #[must_use]
    pub fn published(&self, path: &str) -> Option<Vec<u8>> {
        let digest = self.live.as_ref()?.files.get(path)?;
        let place = self.siblings.out.join(path);
        let is_file = fs::symlink_metadata(&place).is_ok_and(|found| found.is_file() && found.len() == digest.size);
        let bytes = is_file.then(|| fs::read(&place).ok()).flatten()?;
        (manifest::sha256(&bytes) == digest.sha256).then_some(bytes)
    }

    /// Says what the outputs are made of: of the same, the same outputs come again.
    #[must_use]
    pub fn made_of(mut self, origin: Option<Digest>) -> Self {
        self.origin = origin;
        self
    }

    /// Returns the outputs of the live site, if they were made of the same and are all as they were published: then nothing need
    /// be made.
    #[must_use]
    pub fn all_published(&self, origin: Digest) -> Option<Vec<Entry>> {
        let live = self.live.as_ref()?;
        let said = fs::read_to_string(&self.siblings.origin).ok()?;
        let manifest = fs::read(self.siblings.out.join(manifest::NAME)).ok()?;
        if said != origin_of(origin, &manifest) {
            return None;
        }
        let entries = live.files.par_iter().map(|(path, digest)| {
            self.published(path)?;
            let manifest::Digest { size, sha256 } = digest.clone();
            Some(Entry { path: path.clone(), size, sha256, change: Change::Kept })
        });
        entries.collect()
    }

    /// Remembers what the site is made of that is live now. Where that cannot be written, the next build makes all outputs.
    pub(super) fn remember(&self) {
        let Some(origin) = self.origin else { return };
        let Ok(manifest) = fs::read(self.siblings.out.join(manifest::NAME)) else { return };
        let said = origin_of(origin, &manifest);
        if fs::read_to_string(&self.siblings.origin).is_ok_and(|before| before == said) {
            return;
        }
        let _made_again_if_missing = fs::write(&self.siblings.origin, said);
    }

    fn entry(&self, path: &str, bytes: &[u8]) -> Result<Entry, PublishError> {
        names::check(path)?;
        self.claims.lock().unwrap_or_else(PoisonError::into_inner).claim(path)?;
        let change = self.change(path, bytes);
        if change != Change::Kept {
            self.make_folders(path)?;
            renew(&self.siblings.standby.join(path), bytes)?;
        }
        Ok(Entry { path: path.to_owned(), size: bytes.len() as u64, sha256: manifest::sha256(bytes), change })
    }

    /// Says what an output is to the live site.
    pub(super) fn change(&self, path: &str, bytes: &[u8]) -> Change {
        let live = self.siblings.out.join(path);
        match fs::symlink_metadata(&live) {
            Ok(metadata) if holds(&live, &metadata, bytes) => Change::Kept,
            Ok(metadata) if metadata.is_file() => Change::Changed,
            _ => Change::New,
        }
    }

    /// Lets both trees share the files that stay, so that their inodes and times stay and a synchronisation sees no change.
    /// Where a file system has no hard links, a copy gets the time of the live file.
    pub(super) fn share_kept(&self, entries: &[Entry]) -> Result<(), PublishError> {
        let kept = entries.par_iter().filter(|entry| entry.change == Change::Kept);
        kept.try_for_each(|entry| {
            self.make_folders(&entry.path)?;
            let (live, ours) = (self.siblings.out.join(&entry.path), self.siblings.standby.join(&entry.path));
            share(&live, &ours, |live, ours| fs::hard_link(live, ours))
        })
    }

    /// Remembers a full disk.
    pub(super) fn note<T>(&self, result: Result<T, PublishError>) -> Result<T, PublishError> {
        if result.as_ref().is_err_and(PublishError::is_full_disk) {
            self.is_disk_full.store(true, Ordering::Relaxed);
        }
        result
    }

    /// Writes the manifest.
    pub(super) fn write_manifest(&self, bytes: &[u8]) -> Result<(), PublishError> {
        renew(&self.siblings.standby.join(manifest::NAME), bytes)
    }

    /// Makes the folders that a path needs. Other threads may make the same ones.
    fn make_folders(&self, path: &str) -> Result<(), PublishError> {
        let known = |folder: &str| self.folders.read().unwrap_or_else(PoisonError::into_inner).contains(folder);
        if path.rsplit_once('/').is_none_or(|(folder, _)| known(folder)) {
            return Ok(());
        }
        for folder in names::folders(path).filter(|folder| !known(folder)).collect::<Vec<_>>() {
            make_folder(&self.siblings.standby.join(folder))?;
            self.folders.write().unwrap_or_else(PoisonError::into_inner).insert(folder.to_owned());
        }
        Ok(())
    }
}

/// What is said of a site with a manifest; a manifest without what it says is that of another site.
fn origin_of(origin: Digest, manifest: &[u8]) -> String {
    format!("{}\n{}\n", origin.to_hex(), manifest::sha256(manifest))
}

impl Drop for Standby {
    fn drop(&mut self) {
        // A half-made site must not hold the last room on the disk, which other programs and the next build need.
        if *self.is_disk_full.get_mut() {
            let _next_build_overwrites_it = fs::remove_dir_all(&self.siblings.standby);
        }
    }
}

/// Makes a folder, in place of a file that an older site had there.
fn make_folder(place: &Path) -> Result<(), PublishError> {
    // Once more if the file is removed, and once more if another thread did so in between.
    for _ in 0..3 {
        match fs::create_dir(place) {
            Ok(()) => {
                set_mode(place, 0o755);
                return Ok(());
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                if fs::symlink_metadata(place).is_ok_and(|metadata| metadata.is_dir()) {
                    set_mode(place, 0o755);
                    return Ok(());
                }
                let _another_thread_may_be_first = fs::remove_file(place);
            }
            Err(error) => return Err(PublishError::at(place)(error)),
        }
    }
    Err(PublishError::NotFolder { path: place.to_path_buf() })
}

/// Says whether the file has just these bytes. One that cannot be read has not.
fn holds(place: &Path, metadata: &Metadata, bytes: &[u8]) -> bool {
    let equal = || -> io::Result<bool> {
        let mut file = File::open(place)?;
        let mut buffer = vec![0; bytes.len().min(CHUNK)];
        for chunk in bytes.chunks(CHUNK) {
            let read = &mut buffer[..chunk.len()];
            file.read_exact(read)?;
            if read != chunk {
                return Ok(false);
            }
        }
        Ok(true)
    };
    metadata.is_file() && metadata.len() == bytes.len() as u64 && equal().unwrap_or(false)
}

/// Lets the standby have the live file itself, or else a copy with its time.
pub(super) fn share(
    live: &Path,
    ours: &Path,
    link: impl FnOnce(&Path, &Path) -> io::Result<()>,
) -> Result<(), PublishError> {
    let metadata = fs::symlink_metadata(live).map_err(PublishError::at(live))?;
    let time = metadata.modified().map_err(PublishError::at(live))?;
    let bytes = || fs::read(live).map_err(PublishError::at(live));
    if let Ok(found) = fs::symlink_metadata(ours) {
        let as_old = || found.is_file() && found.modified().is_ok_and(|ours| ours == time);
        if is_same_file(&found, &metadata) || (as_old() && holds(ours, &found, &bytes()?)) {
            return Ok(());
        }
        remove(ours, &found)?;
    }
    if link(live, ours).is_err() {
        create(ours, &bytes()?)?.set_modified(time).map_err(PublishError::at(ours))?;
    }
    Ok(())
}

/// Writes a file that the live site does not have like this.
///
/// The old file is unlinked first. It is never written in place, for the live tree may share its inode, and a slow
/// reader may still be reading it from the time when it was live.
fn renew(ours: &Path, bytes: &[u8]) -> Result<(), PublishError> {
    if let Ok(found) = fs::symlink_metadata(ours) {
        // A build that was broken off may have written it. Its time must be newer than that of the live file.
        if is_unshared(&found) && holds(ours, &found, bytes) && touch(ours) {
            set_mode(ours, 0o644);
            return Ok(());
        }
        remove(ours, &found)?;
    }
    create(ours, bytes).map(drop)
}

fn create(place: &Path, bytes: &[u8]) -> Result<File, PublishError> {
    let write = || -> io::Result<File> {
        let mut file = File::options().write(true).create_new(true).open(place)?;
        file.write_all(bytes)?;
        Ok(file)
    };
    let file = write().map_err(PublishError::at(place))?;
    if let Ok(found) = file.metadata() {
        change_mode(place, &found, 0o644);
    }
    Ok(file)
}

fn remove(place: &Path, found: &Metadata) -> Result<(), PublishError> {
    let removed = if found.is_dir() { fs::remove_dir_all(place) } else { fs::remove_file(place) };
    removed.map_err(PublishError::at(place))
}

/// Lets everyone read, whatever the umask; a folder still passes on its group if it did.
///
/// File systems without modes refuse, and need none.
#[cfg(unix)]
fn change_mode(place: &Path, found: &Metadata, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    let (mut permissions, old) = (found.permissions(), found.permissions().mode());
    if old & 0o777 != mode {
        permissions.set_mode(old & !0o777 | mode);
        let _refused = fs::set_permissions(place, permissions);
    }
}

#[cfg(not(unix))]
fn change_mode(_place: &Path, _found: &Metadata, _mode: u32) {}

fn set_mode(place: &Path, mode: u32) {
    if let Ok(found) = fs::symlink_metadata(place) {
        change_mode(place, &found, mode);
    }
}

#[cfg(unix)]
fn is_same_file(one: &Metadata, other: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (one.dev(), one.ino()) == (other.dev(), other.ino())
}

#[cfg(not(unix))]
fn is_same_file(_one: &Metadata, _other: &Metadata) -> bool {
    false // Hard links have equal bytes and times, which are compared next.
}

#[cfg(unix)]
fn is_unshared(metadata: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    metadata.nlink() == 1
}

#[cfg(not(unix))]
fn is_unshared(_metadata: &Metadata) -> bool {
    false
}

/// Sets a file's time to now, and says whether that worked.
#[cfg(unix)]
fn touch(place: &Path) -> bool {
    use rustix::fs::{AtFlags, CWD, Timespec, Timestamps, UTIME_NOW, utimensat};
    let now = Timespec { tv_sec: 0, tv_nsec: UTIME_NOW };
    utimensat(CWD, place, &Timestamps { last_access: now, last_modification: now }, AtFlags::SYMLINK_NOFOLLOW).is_ok()
}

#[cfg(not(unix))]
fn touch(_place: &Path) -> bool {
    false
}
