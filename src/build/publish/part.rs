//! A part of a site: some of its languages, made apart from the others, and all parts laid together again.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::manifest::{self, Digest, Manifest};
use super::{PublishError, Published, prepare};

/// Says which part of a site a folder holds; it stands in its manifest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// The ids of its languages, sorted.
    pub languages: Vec<String>,
    /// The ids of all languages of the site, in their order.
    pub all: Vec<String>,
    /// What all parts of one site have in common: what it was made with, a space, and the SHA-256 digest of that and of all
    /// paths, in hexadecimal digits; see [`Part::of`].
    pub site: String,
}

impl Part {
    /// Names a part of a site: `all` its languages, `made_with` whatever the parts must have been made with alike, `paths`
    /// all paths of the whole site, sorted.
    #[must_use]
    pub fn of<'a>(
        languages: &BTreeSet<String>,
        all: Vec<String>,
        made_with: &str,
        paths: impl Iterator<Item = &'a str>,
    ) -> Self {
        let site = site(made_with, paths);
        Self { languages: languages.iter().cloned().collect(), all, site }
    }
}

/// Names a site by what it was made with, and by where its files are.
fn site<'a>(made_with: &str, paths: impl Iterator<Item = &'a str>) -> String {
    let text = paths.fold(made_with.to_owned(), |text, path| text + "\n" + path);
    format!("{made_with} {}", manifest::sha256(text.as_bytes()))
}

/// Says why parts were not laid together; nothing was published.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum JoinError {
    /// A folder holds no part of a site.
    #[error("{} holds no part of a site", path.display())]
    NotAPart {
        /// The folder.
        path: PathBuf,
    },
    /// A part belongs to another site, or was made with other settings or on another day.
    #[error("{} belongs to another site than {}", path.display(), first.display())]
    OtherSite {
        /// The folder of the part.
        path: PathBuf,
        /// The folder of the first part.
        first: PathBuf,
    },
    /// Languages are in no part.
    #[error("no part has {}", languages.join(", "))]
    Missing {
        /// Their ids.
        languages: Vec<String>,
    },
    /// A file is not what the part's manifest says, or is in two parts with different bytes.
    #[error("{} is not as it was made", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
    },
    /// The whole cannot be published.
    #[error(transparent)]
    Publish(#[from] PublishError),
}

/// Lays parts together and publishes the whole; each file is checked against the digest in its part's manifest.
///
/// # Errors
/// If a folder is no part, if parts are missing, damaged or of different sites, or as [`prepare`] and
/// [`swap`](super::Standby::swap) say. The live site is then as it was.
pub fn join(out: &Path, parts: &[PathBuf]) -> Result<Published, JoinError> {
    let mut files: BTreeMap<String, (&Path, Digest)> = BTreeMap::new();
    let mut first: Option<(&Path, Part)> = None;
    let (mut languages, mut closed) = (BTreeSet::new(), false);
    for folder in parts {
        let Some(Manifest { closed: is_closed, part: Some(part), files: named }) = manifest::read(folder)? else {
            return Err(JoinError::NotAPart { path: folder.clone() });
        };
        closed |= is_closed;
        let (of, known) = first.get_or_insert_with(|| (folder, part.clone()));
        if known.site != part.site {
            return Err(JoinError::OtherSite { path: folder.clone(), first: of.to_path_buf() });
        }
        languages.extend(part.languages);
        for (path, digest) in named {
            match files.get(&path) {
                Some((_, other)) if *other != digest => return Err(JoinError::Damaged { path: folder.join(path) }),
                Some(_) => {}
                None => {
                    files.insert(path, (folder, digest));
                }
            }
        }
    }
    let Some((folder, part)) = first else { return Err(JoinError::Missing { languages: Vec::new() }) };
    let missing: Vec<String> = part.all.into_iter().filter(|language| !languages.contains(language)).collect();
    if !missing.is_empty() {
        return Err(JoinError::Missing { languages: missing });
    }
    let (made_with, _) = part.site.rsplit_once(' ').unwrap_or_default();
    if site(made_with, files.keys().map(String::as_str)) != part.site {
        return Err(JoinError::Damaged { path: folder.join(manifest::NAME) });
    }
    let standby = prepare(out)?;
    let standby = if closed { standby.closed()? } else { standby };
    let entries: Result<Vec<_>, JoinError> = files
        .par_iter()
        .map(|(path, (folder, digest))| {
            let place = folder.join(path);
            let bytes = fs::read(&place).map_err(PublishError::at(&place))?;
            if bytes.len() as u64 != digest.size || manifest::sha256(&bytes) != digest.sha256 {
                return Err(JoinError::Damaged { path: place });
            }
            Ok(standby.write(path, &bytes)?)
        })
        .collect();
    Ok(standby.swap(entries?, &|_| {})?)
}
