//! Publishes outputs into a folder, whole or not at all.
//!
//! In: the folder `out` and outputs, each a path with bytes. Out: `out` with exactly these outputs and a
//! `manifest.json`, and counts of what changed. This module does not know what the outputs mean.
//!
//! Two trees take turns. While `out` is live, its sibling `.out.lotse-standby` is brought up to date: an output whose
//! bytes did not change becomes a hard link to the live file, the others are written anew, what is no longer wanted is
//! deleted. Then both folders change names in one step, and the former site stands by for the next time.
//!
//! ```text
//! prepare(out) ──▶ Standby ──write(path, bytes)──▶ Entry …  ──swap(entries)──▶ Published
//! ```
//!
//! What an output is named after cannot change under its name: [`Standby::published`] gives back such bytes from the live
//! tree, so that they need not be made again.
//!
//! What a site was made of stands in `.out.lotse-origin`, with the digest of its manifest, so that it holds for that site alone.
//! [`Standby::all_published`] gives back the entries of a site that was made of the same and is still whole.
//!
//! A [`Part`] holds some languages of a site; its manifest says which, and [`join`] makes the whole of all parts.
//!
//! A site can be closed, as a build with drafts is: it never takes the place of one for the public.
//!
//! Invariants:
//! - Nothing in the live folder is ever written to, and no file of the standby is written in place: it may share its
//!   inode with the live tree, and a slow reader may still hold it open.
//! - Only files that Lotse made are ever deleted: the live folder must hold nothing but `manifest.json` and the files
//!   it names, before and after the outputs are made, else publishing is refused.
//! - What is swapped in is safe on the disk before, and the swap itself before the former site is next touched.
//! - A build that finds the disk full gives back the room of what it made.
//! - Where a system cannot exchange two folders, two renames follow each other. Between them `out` is missing, and a
//!   crash there is healed by the next [`prepare`] or [`recover`].
//!
//! The swap replaces the folder itself. A process that holds on to the folder rather than to its name (a container
//! with `out` as its mount, a server started inside of it) keeps the former site; give it the parent folder.

#![allow(clippy::disallowed_methods, reason = "this is an edge, where the disk and the environment are")]

mod error;
mod manifest;
mod names;
mod part;
mod siblings;
mod standby;
mod swap;
mod tree;

#[cfg(test)]
mod tests;

use std::fs;
use std::path::Path;

use self::siblings::Siblings;

pub use self::error::PublishError;
pub use self::part::{JoinError, Part, join};
pub use self::standby::{Change, Entry, Standby};
pub use self::swap::{Published, Step, SwapMethod};

/// Makes ready to publish into `out`.
///
/// Locks out other builds, heals an interrupted swap and opens the tree that stands by. If `out` is a symbolic link,
/// its target is worked on. The lock lasts as long as the [`Standby`]; dropping that leaves the live site as it is.
///
/// # Errors
/// If another build is running, if `out` is a file or holds files that Lotse did not make, or if the disk refuses.
pub fn prepare(out: &Path) -> Result<Standby, PublishError> {
    let siblings = Siblings::of(out)?;
    fs::create_dir_all(siblings.parent()).map_err(PublishError::at(siblings.parent()))?;
    let lock = siblings.lock()?;
    siblings.recover()?;
    tree::inspect(&siblings.out)?;
    // The former site is about to be changed: a power cut must not bring it back under the live name.
    siblings.sync_names()?;
    Standby::open(siblings, lock)
}

/// Tells whether an output can be at a path: inside the folder, with names that every system allows.
#[must_use]
pub fn is_allowed(path: &str) -> bool {
    names::check(path).is_ok()
}

/// Heals an interrupted swap, so that `out` shows a whole site again.
///
/// Does nothing if there is nothing to heal, or if another build is running, for that one has healed already.
/// [`prepare`] does the same.
///
/// # Errors
/// If `out` has no name of its own, or if the disk refuses.
pub fn recover(out: &Path) -> Result<(), PublishError> {
    let siblings = Siblings::of(out)?;
    if !tree::exists(&siblings.previous)? {
        return Ok(());
    }
    match siblings.lock() {
        Ok(_lock) => siblings.recover(),
        Err(PublishError::Busy { .. }) => Ok(()),
        Err(error) => Err(error),
    }
}
