//! The pipeline: from inputs to a portal, from a portal to outputs, and outputs into a folder.
//!
//! [`load()`] reads and links everything, whatever is wrong with it. [`Outputs`] knows each path of the output and makes its
//! bytes when asked. [`publish`] is the only place that writes.

mod budget;
mod documents;
mod ground;
mod languages;
mod load;
mod media;
mod mend;
mod names;
mod outputs;
mod part;
pub mod publish;
mod reading;
mod required;
mod suppression;

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

pub use budget::over_budget;
pub use load::{Loaded, Options, Ready, load, load_to_publish, texts};
pub use mend::{Lines, Mended, Rewritten, Step, mend};
pub use outputs::{Job, Outputs, content_type};
pub use part::Selection;
pub use reading::{Checked, Kept, Looked, Reading, Unchecked, read};

use crate::diag::Diagnostic;
use crate::portal::Portal;
use crate::source::Digest;
use crate::theme::view::Frames;
use publish::{PublishError, Published};

/// Why a build published nothing.
#[derive(Debug)]
pub enum Failed {
    /// Mistakes in inputs, found while pages were made.
    Diagnostics(Vec<Diagnostic>),
    /// The output folder cannot be used.
    Publish(PublishError),
}

/// Makes all outputs in parallel, or those of some languages, and swaps them in; `progress` hears how many of how many are
/// done. `origin` tells all that outputs depend on: where the live site was made of the same, nothing is made.
///
/// # Errors
/// A mistake in a template, or an output folder that cannot be used; the folder stays as it was.
pub fn build(
    portal: &Portal,
    outputs: &Outputs<'_>,
    out: &Path,
    selection: &Selection,
    origin: &dyn Fn() -> Option<Digest>,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<Published, Failed> {
    let standby = publish::prepare(out).map_err(Failed::Publish)?;
    let standby = if portal.config.closed { standby.closed().map_err(Failed::Publish)? } else { standby };
    let standby = match selection.part(portal, outputs) {
        Some(part) => standby.for_part(part).map_err(Failed::Publish)?,
        None => standby,
    };
    let before = origin();
    if let Some(entries) = before.and_then(|origin| standby.all_published(origin)) {
        return standby.swap(entries, &|_| {}).map_err(Failed::Publish);
    }
    let done = AtomicUsize::new(0);
    let paths: Vec<&str> = outputs.paths().filter(|path| selection.holds(portal, path)).collect();
    let write = |frames: &Frames<'_>, path: &str| {
        let there = if outputs.is_lasting(path) { standby.published(path) } else { None };
        let made = there.map_or_else(|| outputs.make_with(frames, path), Ok);
        let bytes = made.map_err(|finding| Failed::Diagnostics(vec![*finding]))?;
        let entry = standby.write(path, &bytes).map_err(Failed::Publish)?;
        progress(done.fetch_add(1, Ordering::Relaxed) + 1, paths.len());
        Ok(entry)
    };
    // What the pages of a language have in common is given back before those of the next are made.
    let languages = paths.chunk_by(|one, other| top(one) == top(other));
    let results = languages.flat_map(|paths| {
        let frames = outputs.frames();
        paths.par_iter().map(|path| write(&frames, path)).collect::<Vec<_>>()
    });
    let mut entries = Vec::with_capacity(paths.len());
    let mut diagnostics = Vec::new();
    for result in results {
        match result {
            Ok(entry) => entries.push(entry),
            Err(Failed::Diagnostics(found)) => diagnostics.extend(found),
            Err(Failed::Publish(error)) => return Err(Failed::Publish(error)),
        }
    }
    if !diagnostics.is_empty() {
        return Err(Failed::Diagnostics(crate::diag::sorted(diagnostics)));
    }
    // What changed meanwhile may be in some outputs and not in others.
    let origin = before.filter(|before| origin() == Some(*before));
    standby.made_of(origin).swap(entries, &|_| {}).map_err(Failed::Publish)
}

/// The folder at the top of the output that a path is in; of a file there, its name.
fn top(path: &str) -> &str {
    path.split('/').next().unwrap_or_default()
}
