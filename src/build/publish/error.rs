//! What can go wrong while publishing. Every variant carries its place; the words for editors are made elsewhere.

use std::io;
use std::path::{Path, PathBuf};

use thiserror::Error;

/// Says why a site was not published; the live site is as it was.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum PublishError {
    /// The folder to publish into has no name, as `/` has none.
    #[error("{} is not a folder that can be swapped", path.display())]
    NoName {
        /// The path as it was given.
        path: PathBuf,
    },
    /// Something that is not a folder stands where one must be.
    #[error("{} is not a folder", path.display())]
    NotFolder {
        /// The place of the folder.
        path: PathBuf,
    },
    /// Another build holds the lock.
    #[error("another build is running (it holds {})", path.display())]
    Busy {
        /// The lock file.
        path: PathBuf,
    },
    /// The folder to publish into holds files that Lotse did not make.
    #[error(
        "{} holds files that Lotse did not make: {}{}",
        path.display(), files.join(", "), if *more { ", …" } else { "" }
    )]
    Foreign {
        /// The folder.
        path: PathBuf,
        /// Up to five of the files, relative to the folder.
        files: Vec<String>,
        /// Whether there are more of them.
        more: bool,
    },
    /// A site that is not for the public would take the place of one that is.
    #[error("{} holds a site for the public", path.display())]
    Open {
        /// The folder.
        path: PathBuf,
    },
    /// A part of a site would take the place of a whole one, or of another part.
    #[error("{} holds a site with other languages", path.display())]
    NotThisPart {
        /// The folder.
        path: PathBuf,
    },
    /// An output's path leaves the folder, or is no file name on some system.
    #[error("an output cannot be at {path:?}")]
    OutputPath {
        /// The refused path.
        path: String,
    },
    /// An output claims the place of the manifest.
    #[error("the place of {path} is taken by the list of published files")]
    Reserved {
        /// The refused path.
        path: String,
    },
    /// Two outputs have the same path.
    #[error("two outputs are at {path}")]
    Twice {
        /// The path that both have.
        path: String,
    },
    /// One output is a file where another needs a folder.
    #[error("{path} is an output and also the folder of another")]
    FileAndFolder {
        /// The path of the file, or of the folder.
        path: String,
    },
    /// An output is not in the finished tree, for instance as the system takes two names for one.
    #[error("the output {path} was written, but is not there")]
    Missing {
        /// The path of the output.
        path: String,
    },
    /// The folder cannot be renamed, mostly as it is a mount point.
    #[error("{} cannot be renamed; is it a mount point? Publish into a folder inside of it", path.display())]
    MountPoint {
        /// The folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The disk refuses: it is full, or rights are missing.
    #[error("{}: {source}", path.display())]
    Io {
        /// The file or folder that was worked on.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

impl PublishError {
    /// Gives an I/O error its place.
    pub(super) fn at(path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Io { path: path.to_path_buf(), source }
    }

    /// Says whether the disk is full, or the share of it that this user may fill.
    pub(super) fn is_full_disk(&self) -> bool {
        use io::ErrorKind::{FileTooLarge, QuotaExceeded, StorageFull};
        matches!(self, Self::Io { source, .. } if matches!(source.kind(), StorageFull | QuotaExceeded | FileTooLarge))
    }
}
