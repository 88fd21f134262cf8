//! The files of a portal as they were last seen: looked at where something happened, and now and then everywhere.
//!
//! What counts is what a file holds. Where its size, its times and its place on the disk are what they were, it was not touched;
//! where something was, its bytes are read and compared.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, Metadata};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

use rayon::prelude::*;

use crate::source::{Digest, Disk, FileId, Found, Listing, ReadError, Sources};

/// What is larger than this is known by its size and times alone (bytes).
const LARGE: u64 = 25 << 20;
/// A file that was changed so shortly before it was looked at may have changed once more, and its times would not tell.
const FRESH: Duration = Duration::from_secs(3);

/// The files, and what is in each.
pub(super) struct Files {
    disk: Disk,
    known: BTreeMap<FileId, Known>,
    refused: BTreeMap<FileId, ReadError>,
    strays: Vec<FileId>,
}

/// What is known of a file.
struct Known {
    stamp: Stamp,
    /// Whether the stamp tells all changes that come.
    is_settled: bool,
    size: u64,
    digest: Option<Digest>,
    /// The bytes of settings, words and themes: many things are made of them at different times, which must fit together.
    bytes: Option<Arc<[u8]>>,
}

/// What the system says of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Stamp {
    size: u64,
    modified: Option<SystemTime>,
    /// Its number on the disk, and when that was last changed, where the system tells.
    place: (u64, i64, i64),
}

impl Stamp {
    #[cfg(unix)]
    fn of(metadata: &Metadata) -> Self {
        use std::os::unix::fs::MetadataExt as _;
        let place = (metadata.ino(), metadata.ctime(), metadata.ctime_nsec());
        Self { size: metadata.len(), modified: metadata.modified().ok(), place }
    }

    #[cfg(not(unix))]
    fn of(metadata: &Metadata) -> Self {
        Self { size: metadata.len(), modified: metadata.modified().ok(), place: (0, 0, 0) }
    }
}

/// The files as they were at one time. It goes on to be what it was, but for what is read of texts and pictures.
#[derive(Clone)]
pub(super) struct Seen {
    disk: Disk,
    listing: Arc<Listing>,
    bytes: Arc<BTreeMap<FileId, Arc<[u8]>>>,
    /// Whether nobody wants any more what comes of it.
    stop: Arc<AtomicBool>,
}

impl Seen {
    /// Lets nothing more be read, so that who goes through all files comes to an end soon.
    pub(super) fn stop(&self) {
        self.stop.store(true, Ordering::Relaxed);
    }

    /// Tells whether it was stopped.
    pub(super) fn is_stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }
}

impl Sources for Seen {
    fn list(&self) -> Listing {
        (*self.listing).clone()
    }

    fn read(&self, id: &FileId) -> Result<Vec<u8>, ReadError> {
        match self.bytes.get(id) {
            // What is made of these may be kept, and then it must be whole.
            Some(bytes) => Ok(bytes.to_vec()),
            None if self.is_stopped() => Err(ReadError::NotFound),
            // What was not there is not there, even if it is by now.
            None if is_ground(id) && self.listing.files.binary_search_by(|file| file.id.cmp(id)).is_err() => {
                Err(ReadError::NotFound)
            }
            None => self.disk.read(id),
        }
    }

    fn part(&self, id: &FileId, from: u64, length: usize) -> Result<Vec<u8>, ReadError> {
        if self.is_stopped() { Err(ReadError::NotFound) } else { self.disk.part(id, from, length) }
    }
}

/// Tells files that all pages are made with.
fn is_ground(id: &FileId) -> bool {
    !id.as_str().starts_with("content/")
}

impl Files {
    /// Looks at all files of a portal.
    pub(super) fn new(disk: Disk) -> Self {
        let mut files = Self { disk, known: BTreeMap::new(), refused: BTreeMap::new(), strays: Vec::new() };
        files.look_everywhere();
        files
    }

    /// Returns the files as they are known now.
    pub(super) fn seen(&self) -> Seen {
        let found = |(id, known): (&FileId, &Known)| Found { id: id.clone(), size: known.size, digest: known.digest };
        let listing = Listing {
            files: self.known.iter().map(found).collect(),
            refused: self.refused.iter().map(|(id, error)| (id.clone(), error.clone())).collect(),
            strays: self.strays.clone(),
        };
        let bytes = self.known.iter().filter_map(|(id, known)| Some((id.clone(), known.bytes.clone()?)));
        let (bytes, stop) = (Arc::new(bytes.collect()), Arc::default());
        Seen { disk: self.disk.clone(), listing: Arc::new(listing), bytes, stop }
    }

    /// Looks at all files; returns those that are new, gone, or hold something else.
    pub(super) fn look_everywhere(&mut self) -> BTreeSet<FileId> {
        let listing = self.disk.list();
        let (known, refused) = (std::mem::take(&mut self.known), std::mem::take(&mut self.refused));
        self.take(listing, known, refused, false)
    }

    /// Looks at some files and folders, by their paths below the portal's folder.
    pub(super) fn look_at(&mut self, paths: &BTreeSet<String>) -> BTreeSet<FileId> {
        let mut listing = Listing { strays: self.disk.strays(), ..Listing::default() };
        let (mut known, mut refused) = (BTreeMap::new(), BTreeMap::new());
        for path in paths {
            // What is below a folder that is looked at is looked at with it.
            if path.match_indices('/').any(|(end, _)| paths.contains(&path[..end])) {
                continue;
            }
            let there = self.disk.look(path);
            listing.files.extend(there.files);
            listing.refused.extend(there.refused);
            known.extend(at(&mut self.known, path));
            refused.extend(at(&mut self.refused, path));
        }
        let strays = listing.strays.iter().filter(|file| paths.contains(file.as_str())).cloned();
        let strays: Vec<FileId> = strays.collect();
        let mut changed = self.take(listing, known, refused, true);
        changed.extend(strays);
        changed
    }

    /// Puts what is there now in the place of what was there; what was touched, or all of it, is read.
    fn take(
        &mut self,
        listing: Listing,
        mut known: BTreeMap<FileId, Known>,
        refused: BTreeMap<FileId, ReadError>,
        all: bool,
    ) -> BTreeSet<FileId> {
        let mut changed = BTreeSet::new();
        let before: Vec<Option<Known>> = listing.files.iter().map(|file| known.remove(&file.id)).collect();
        let disk = &self.disk;
        let now: Vec<(FileId, Option<Known>, bool)> = listing
            .files
            .into_par_iter()
            .zip(before)
            .map(|(file, before)| {
                let (known, differs) = look(disk, &file.id, before, all);
                (file.id, known, differs)
            })
            .collect();
        for (id, known, differs) in now {
            if differs {
                changed.insert(id.clone());
            }
            self.known.extend(known.map(|known| (id, known)));
        }
        changed.extend(known.into_keys());
        let refused_now: BTreeMap<FileId, ReadError> = listing.refused.into_iter().collect();
        let is_new = |(id, error): &(&FileId, &ReadError)| refused.get(*id) != Some(*error);
        changed.extend(refused_now.iter().filter(is_new).map(|(id, _)| id.clone()));
        changed.extend(refused.into_keys().filter(|id| !refused_now.contains_key(id)));
        self.refused.extend(refused_now);
        if self.strays != listing.strays {
            changed.extend(self.strays.iter().chain(&listing.strays).cloned());
            self.strays = listing.strays;
        }
        changed
    }
}

/// Takes out what is at a path and below it.
fn at<T>(all: &mut BTreeMap<FileId, T>, path: &str) -> Vec<(FileId, T)> {
    let below = format!("{path}/");
    let own = FileId::new(path);
    let inside = all.range(FileId::new(&below)..).take_while(|(id, _)| id.as_str().starts_with(&below));
    let names: Vec<FileId> = inside.map(|(id, _)| id.clone()).chain([own]).collect();
    names.into_iter().filter_map(|id| all.remove_entry(&id)).collect()
}

/// Looks at one file; tells whether it differs from what was there.
fn look(disk: &Disk, id: &FileId, before: Option<Known>, all: bool) -> (Option<Known>, bool) {
    let path = disk.path(id);
    let Ok(metadata) = fs::metadata(&path) else { return (None, before.is_some()) };
    let stamp = Stamp::of(&metadata);
    let before = match before {
        Some(before) if !all && before.is_settled && before.stamp == stamp => return (Some(before), false),
        before => before,
    };
    let age = stamp.modified.and_then(|modified| SystemTime::now().duration_since(modified).ok());
    let name = id.name().to_lowercase();
    let is_large = stamp.size > LARGE || name.ends_with(".mp4") || name.ends_with(".webm");
    let bytes = if is_large { None } else { disk.read(id).ok() };
    // What could not be read, as while another program holds it, is looked at again.
    let is_settled = age.is_some_and(|age| age > FRESH) && (is_large || bytes.is_some());
    let known = Known {
        stamp,
        is_settled,
        size: bytes.as_ref().map_or(stamp.size, |bytes| bytes.len() as u64),
        digest: bytes.as_deref().map(Digest::of),
        bytes: bytes.filter(|_| is_ground(id)).map(Arc::from),
    };
    let is_same = |before: &Known| match (before.digest, known.digest) {
        (None, None) => before.stamp == known.stamp,
        (before, now) => before == now,
    };
    let differs = !before.as_ref().is_some_and(is_same);
    (Some(known), differs)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::disallowed_methods, clippy::unwrap_used, reason = "the tests change files")]

    use super::*;

    fn names(files: &BTreeSet<FileId>) -> Vec<&str> {
        files.iter().map(FileId::as_str).collect()
    }

    fn portal() -> (tempfile::TempDir, Files) {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        fs::create_dir_all(root.join("content/kurse")).unwrap();
        fs::write(root.join("portal.toml"), "[portal]\n").unwrap();
        fs::write(root.join("content/kurse/a.md"), "eins").unwrap();
        fs::write(root.join("content/kurse.md"), "zwei").unwrap();
        let files = Files::new(Disk::new(root).unwrap());
        (folder, files)
    }

    fn look_at(files: &mut Files, path: &str) -> Vec<String> {
        let changed = files.look_at(&[path.to_owned()].into());
        changed.iter().map(|file| file.as_str().to_owned()).collect()
    }

    #[test]
    fn a_file_counts_as_changed_when_it_holds_something_else() {
        let (folder, mut files) = portal();
        let file = folder.path().join("content/kurse/a.md");
        fs::write(&file, "eins").unwrap();
        assert_eq!(look_at(&mut files, "content/kurse/a.md"), [""; 0], "the same bytes are no change");
        fs::write(&file, "drei").unwrap();
        assert_eq!(look_at(&mut files, "content/kurse/a.md"), ["content/kurse/a.md"]);
        fs::write(&file, "vier").unwrap();
        assert_eq!(names(&files.look_everywhere()), ["content/kurse/a.md"], "of the same size and within one moment");
        assert_eq!(names(&files.look_everywhere()), [""; 0]);
    }

    #[test]
    fn the_clock_may_go_backwards() {
        let (folder, mut files) = portal();
        let file = folder.path().join("content/kurse/a.md");
        let at = |years: u64| SystemTime::UNIX_EPOCH + Duration::from_secs(years * 365 * 86_400);
        for (text, years) in [("neu1", 90), ("neu2", 20), ("neu3", 19)] {
            fs::write(&file, text).unwrap();
            fs::File::options().write(true).open(&file).unwrap().set_modified(at(years)).unwrap();
            assert_eq!(names(&files.look_everywhere()), ["content/kurse/a.md"], "{text}");
            assert_eq!(names(&files.look_everywhere()), [""; 0], "{text}");
        }
    }

    #[test]
    fn folders_become_files_and_files_become_folders() {
        let (folder, mut files) = portal();
        let inner = folder.path().join("content/kurse");
        fs::remove_dir_all(&inner).unwrap();
        fs::write(&inner, "no folder").unwrap();
        assert_eq!(look_at(&mut files, "content/kurse"), ["content/kurse", "content/kurse/a.md"]);
        fs::remove_file(&inner).unwrap();
        fs::create_dir_all(inner.join("tief")).unwrap();
        fs::write(inner.join("tief/b.md"), "b").unwrap();
        assert_eq!(look_at(&mut files, "content/kurse"), ["content/kurse", "content/kurse/tief/b.md"]);
        let fresh = Files::new(Disk::new(folder.path()).unwrap());
        assert_eq!(fresh.seen().list().files, files.seen().list().files);
    }

    #[test]
    fn what_no_walk_would_find_is_not_there_for_a_look_either() {
        let (folder, mut files) = portal();
        let outside = tempfile::tempdir().unwrap();
        fs::write(outside.path().join("c.md"), "c").unwrap();
        #[cfg(unix)]
        std::os::unix::fs::symlink(outside.path(), folder.path().join("content/fremd")).unwrap();
        fs::write(folder.path().join("content/kurse/.a.md.swp"), "x").unwrap();
        fs::create_dir_all(folder.path().join("public/de")).unwrap();
        fs::write(folder.path().join("public/de/x.md"), "x").unwrap();
        for path in ["content/fremd/c.md", "content/kurse/.a.md.swp", "public/de/x.md"] {
            assert_eq!(look_at(&mut files, path), [""; 0], "{path}");
        }
        look_at(&mut files, "content/fremd");
        let fresh = Files::new(Disk::new(folder.path()).unwrap());
        assert_eq!(fresh.seen().list().refused, files.seen().list().refused);
    }

    #[test]
    fn settings_stay_as_they_were_seen() {
        let (folder, files) = portal();
        let seen = files.seen();
        fs::write(folder.path().join("portal.toml"), "[other]\n").unwrap();
        assert_eq!(seen.read(&FileId::new("portal.toml")).unwrap(), b"[portal]\n");
        fs::create_dir_all(folder.path().join("i18n/de")).unwrap();
        fs::write(folder.path().join("i18n/de/portal.ftl"), "a = b\n").unwrap();
        assert_eq!(seen.read(&FileId::new("i18n/de/portal.ftl")), Err(ReadError::NotFound));
    }
}
