//! Bytes of inputs and places in them.
//!
//! In: a folder, the files embedded in the binary, or files held in memory. Out: a sorted list of files and their bytes.
//! This module does not know what a file means.

mod changed;
mod digest;
mod disk;
mod embedded;
mod layered;
mod listed;
mod memory;
mod recorded;
mod remembered;
mod span;
mod text;

pub use changed::Changed;
pub use digest::Digest;
pub use disk::{Disk, is_noise};
pub use embedded::{Embedded, starter_files};
pub use layered::Layered;
pub use listed::Listed;
pub use memory::Memory;
pub use recorded::Recorded;
pub use remembered::Remembered;
pub use span::{LineColumn, LineIndex, Span};
pub use text::{BYTE_ORDER_MARK, DecodeError, SourceText, decode};

use std::fmt;
use std::sync::Arc;

/// The folders of a portal that hold its inputs.
pub const INPUTS: [&str; 3] = ["content", "i18n", "themes"];

/// The path of a file below the portal's folder, with `/` between its parts on every system.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(Arc<str>);

impl FileId {
    /// Names a file by its path below the portal, written with `/`.
    #[must_use]
    pub fn new(path: &str) -> Self {
        Self(Arc::from(path))
    }

    /// Returns the path below the portal.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the last segment of the path.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or(&self.0)
    }

    /// Returns the path without its ending if that is the one of texts, `.md` in letters of any size.
    #[must_use]
    pub fn without_md(&self) -> Option<&str> {
        let (bare, ending) = self.0.rsplit_once('.')?;
        ending.eq_ignore_ascii_case("md").then_some(bare)
    }

    /// Returns the path of the folder that holds the file, without a slash at its end; empty at the top.
    #[must_use]
    pub fn folder(&self) -> &str {
        self.0.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// Follows a path that this file names: from its folder, or with `/` before it from `content/`; `None` where it leads out of
    /// `content/`.
    #[must_use]
    pub fn follow(&self, path: &str) -> Option<Self> {
        let folder = self.folder().strip_prefix(CONTENT).unwrap_or_default();
        let from = if path.starts_with('/') { "" } else { folder };
        let mut parts: Vec<&str> = from.split('/').filter(|part| !part.is_empty()).collect();
        for part in path.split('/') {
            match part {
                "" | "." => {}
                ".." => {
                    parts.pop()?;
                }
                part => parts.push(part),
            }
        }
        Some(Self::new(&format!("{CONTENT}/{}", parts.join("/"))))
    }
}

/// The folder of all content.
const CONTENT: &str = "content";

impl fmt::Display for FileId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for FileId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", &*self.0)
    }
}

/// A file that is there to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its name.
    pub id: FileId,
    /// Its size in bytes.
    pub size: u64,
    /// What its bytes are, where that is known without reading them.
    pub digest: Option<Digest>,
}

impl Found {
    /// Names a file of which the size alone is known.
    #[must_use]
    pub fn new(id: FileId, size: u64) -> Self {
        Self { id, size, digest: None }
    }
}

/// Why a file or folder cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    /// The file is not there (any more).
    #[error("not found")]
    NotFound,
    /// The system refuses to give it.
    #[error("{0}")]
    Refused(String),
    /// It is a link that leads out of the portal's folder, or to a folder.
    #[error("a link that leaves the portal")]
    LinkOutside,
    /// Its name is not Unicode.
    #[error("a name that is not Unicode")]
    NameNotUnicode,
}

/// The files that a walk over the inputs found, and those it could not use; both sorted.
#[derive(Clone, Debug, Default)]
pub struct Listing {
    /// Files that can be read.
    pub files: Vec<Found>,
    /// Files and folders that cannot, each with its reason.
    pub refused: Vec<(FileId, ReadError)>,
    /// Texts in Markdown near the top that stand in no folder of inputs; nothing reads them.
    pub strays: Vec<FileId>,
}

/// Where inputs come from. The only way to them.
pub trait Sources: Sync {
    /// Lists all files, sorted by their names.
    fn list(&self) -> Listing;

    /// Reads one file whole.
    ///
    /// # Errors
    /// Says why the file cannot be had; see [`ReadError`].
    fn read(&self, id: &FileId) -> Result<Vec<u8>, ReadError>;

    /// Reads a part of one file, or less of it where the file ends before.
    ///
    /// # Errors
    /// Says why the file cannot be had; see [`ReadError`].
    fn part(&self, id: &FileId, from: u64, length: usize) -> Result<Vec<u8>, ReadError> {
        let mut bytes = self.read(id)?;
        let from = usize::try_from(from).unwrap_or(usize::MAX).min(bytes.len());
        let mut part = bytes.split_off(from);
        part.truncate(length);
        Ok(part)
    }
}
