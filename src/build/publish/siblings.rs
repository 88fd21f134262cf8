//! The folder to publish into, and what stands beside it.

use std::ffi::OsString;
use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::{PublishError, tree};

/// Limits how many symbolic links are followed, as systems do.
const LINKS: usize = 40;

/// Knows the places that publishing works on; all but `out` are hidden siblings of it.
#[derive(Debug)]
pub(super) struct Siblings {
    /// The live site, where no symbolic link stands.
    pub(super) out: PathBuf,
    /// The tree that is brought up to date.
    pub(super) standby: PathBuf,
    /// The former site, for the moment between two renames.
    pub(super) previous: PathBuf,
    /// What the live site was made of.
    pub(super) origin: PathBuf,
    lock: PathBuf,
}

impl Siblings {
    pub(super) fn of(out: &Path) -> Result<Self, PublishError> {
        let out = resolve(out)?;
        let no_name = || PublishError::NoName { path: out.clone() };
        let name = out.file_name().ok_or_else(no_name)?.to_owned();
        out.parent().ok_or_else(no_name)?;
        let sibling = |role: &str| {
            let mut hidden = OsString::from(".");
            hidden.push(&name);
            hidden.push(role);
            out.with_file_name(hidden)
        };
        Ok(Self {
            standby: sibling(".lotse-standby"),
            previous: sibling(".lotse-previous"),
            origin: sibling(".lotse-origin"),
            lock: sibling(".lotse-lock"),
            out,
        })
    }

    pub(super) fn parent(&self) -> &Path {
        self.out.parent().expect("the constructor refuses a path without a parent")
    }

    /// Takes the lock. The system frees it when the file is closed, also by a kill; the file itself stays, for deleting
    /// it would let two builds hold a lock of the same name.
    pub(super) fn lock(&self) -> Result<Lock, PublishError> {
        let open = File::options().create(true).truncate(false).write(true).open(&self.lock);
        let file = open.map_err(PublishError::at(&self.lock))?;
        match file.try_lock() {
            Ok(()) => Ok(Lock(file)),
            Err(TryLockError::WouldBlock) => Err(PublishError::Busy { path: self.lock.clone() }),
            Err(TryLockError::Error(error)) => Err(PublishError::at(&self.lock)(error)),
        }
    }

    /// Heals a swap that stopped between or after its renames. Needs the lock.
    pub(super) fn recover(&self) -> Result<(), PublishError> {
        if !tree::exists(&self.previous)? {
            return Ok(());
        }
        // An empty folder may have been put in the gap, say by a server that wants its root.
        match fs::remove_dir(&self.out).map_err(|error| (error.kind(), error)) {
            Ok(()) | Err((ErrorKind::NotFound, _)) => {
                fs::rename(&self.previous, &self.out).map_err(PublishError::at(&self.previous))
            }
            Err((ErrorKind::DirectoryNotEmpty, _)) => self.retire(),
            Err((ErrorKind::NotADirectory, _)) => Err(PublishError::NotFolder { path: self.out.clone() }),
            Err((_, error)) => Err(PublishError::at(&self.out)(error)),
        }
    }

    /// Lets the former site stand by. If a tree stands by already, the former site is of no more use.
    fn retire(&self) -> Result<(), PublishError> {
        if tree::exists(&self.standby)? {
            fs::remove_dir_all(&self.previous).map_err(PublishError::at(&self.previous))
        } else {
            fs::rename(&self.previous, &self.standby).map_err(PublishError::at(&self.previous))
        }
    }

    /// Waits until the names of the folders are safe on the disk.
    pub(super) fn sync_names(&self) -> Result<(), PublishError> {
        sync_folder(self.parent()).map_err(PublishError::at(self.parent()))
    }
}

/// Keeps other builds out as long as it lives.
#[derive(Debug)]
pub(super) struct Lock(File);

impl Drop for Lock {
    fn drop(&mut self) {
        // Closing is not enough: a program that is just being started by another thread holds the file for a moment.
        let _freed_by_closing = self.0.unlock();
    }
}

/// Waits until the names in a folder are safe on the disk, where a system can say so.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    if !cfg!(unix) {
        return Ok(()); // Windows opens no folders as files.
    }
    match File::open(folder)?.sync_all() {
        // Some network file systems do not know this call for folders.
        Err(error) if matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::Unsupported) => Ok(()),
        result => result,
    }
}

/// Follows symbolic links, also to a target that is not there, as between the two renames of a swap.
fn resolve(out: &Path) -> Result<PathBuf, PublishError> {
    let mut path = out.to_path_buf();
    for _ in 0..LINKS {
        match fs::canonicalize(&path) {
            Ok(whole) => return Ok(whole),
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(PublishError::at(&path)(error)),
        }
        let parent = match path.parent() {
            Some(parent) if parent.as_os_str().is_empty() => Path::new("."),
            Some(parent) => parent,
            None => return Err(PublishError::NoName { path }),
        };
        if let Ok(target) = fs::read_link(&path) {
            path = parent.join(target);
        } else {
            let name = path.file_name().ok_or_else(|| PublishError::NoName { path: path.clone() })?;
            return Ok(resolve(parent)?.join(name));
        }
    }
    Err(PublishError::NotFolder { path: out.to_path_buf() })
}
