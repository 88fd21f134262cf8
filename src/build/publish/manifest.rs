//! `manifest.json`: the list of files that Lotse made, with their digests.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::{Entry, Part, PublishError};

/// Names the manifest, at the top of the folder.
pub(super) const NAME: &str = "manifest.json";

const GENERATOR: &str = "lotse";

#[derive(Serialize)]
struct File<'a> {
    path: &'a str,
    size: u64,
    sha256: &'a str,
}

/// Only what says which files are ours, and what they held; a later version may add fields.
#[derive(Deserialize)]
struct Written {
    generator: String,
    #[serde(default)]
    closed: bool,
    part: Option<Part>,
    files: Vec<Named>,
}

#[derive(Deserialize)]
struct Named {
    path: String,
    #[serde(flatten)]
    digest: Digest,
}

/// What a file held when it was published.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub(super) struct Digest {
    #[serde(default)]
    pub(super) size: u64,
    #[serde(default)]
    pub(super) sha256: String,
}

/// What a manifest says of a folder.
#[derive(Debug)]
pub(super) struct Manifest {
    /// Whether the site is not for the public.
    pub(super) closed: bool,
    /// Which part of a site it is; `None` for a whole one.
    pub(super) part: Option<Part>,
    /// Which files are Lotse's, by their paths, and what they held.
    pub(super) files: BTreeMap<String, Digest>,
}

/// Writes the manifest of sorted entries, one file a line and without a date, so that equal sites have equal manifests.
pub(super) fn encode(entries: &[Entry], closed: bool, part: Option<&Part>) -> Vec<u8> {
    let mut text = format!(r#"{{"generator":"{GENERATOR}","version":1,"#);
    if closed {
        text.push_str(r#""closed":true,"#);
    }
    if let Some(part) = part {
        let part = serde_json::to_string(part).expect("texts and lists always have a JSON form");
        write!(text, r#""part":{part},"#).expect("writing to a string never fails");
    }
    text.push_str(r#""files":["#);
    for (index, Entry { path, size, sha256, change: _ }) in entries.iter().enumerate() {
        text.push_str(if index == 0 { "\n" } else { ",\n" });
        let line = serde_json::to_string(&File { path, size: *size, sha256 });
        text.push_str(&line.expect("strings and numbers always have a JSON form"));
    }
    text.push_str("\n]}\n");
    text.into_bytes()
}

/// Reads the manifest of `folder`; `None` if there is none of Lotse.
pub(super) fn read(folder: &Path) -> Result<Option<Manifest>, PublishError> {
    let path = folder.join(NAME);
    let bytes = match fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::IsADirectory) => return Ok(None),
        Err(error) => return Err(PublishError::at(&path)(error)),
    };
    let written = serde_json::from_slice::<Written>(&bytes).ok().filter(|written| written.generator == GENERATOR);
    Ok(written.map(|Written { closed, part, files, .. }| {
        let files = files.into_iter().map(|file| (file.path, file.digest)).collect();
        Manifest { closed, part, files }
    }))
}

/// Gives the SHA-256 digest in hexadecimal digits.
pub(super) fn sha256(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        write!(text, "{byte:02x}").expect("writing to a string never fails");
    }
    text
}
