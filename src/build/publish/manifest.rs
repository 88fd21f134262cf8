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
struct Manifest {
    generator: String,
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

/// The files of a manifest by their paths.
type Files = BTreeMap<String, Digest>;

/// Writes the manifest of sorted entries, one file a line and without a date, so that equal sites have equal manifests.
pub(super) fn encode(entries: &[Entry], part: Option<&Part>) -> Vec<u8> {
    let mut text = format!(r#"{{"generator":"{GENERATOR}","version":1,"#);
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

/// Reads which files of `folder` are Lotse's, and what they held; `None` if there is no manifest of Lotse.
pub(super) fn read(folder: &Path) -> Result<Option<Files>, PublishError> {
    Ok(decode(folder)?.map(|manifest| files(manifest.files)))
}

/// Reads which part of a site `folder` holds, with its files; `None` if there is no manifest of Lotse, or that of a whole site.
pub(super) fn read_part(folder: &Path) -> Result<Option<(Files, Part)>, PublishError> {
    let Some(Manifest { part: Some(part), files: named, .. }) = decode(folder)? else { return Ok(None) };
    Ok(Some((files(named), part)))
}

fn files(named: Vec<Named>) -> Files {
    named.into_iter().map(|file| (file.path, file.digest)).collect()
}

fn decode(folder: &Path) -> Result<Option<Manifest>, PublishError> {
    let path = folder.join(NAME);
    let bytes = match fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::IsADirectory) => return Ok(None),
        Err(error) => return Err(PublishError::at(&path)(error)),
    };
    let manifest = serde_json::from_slice::<Manifest>(&bytes).ok();
    Ok(manifest.filter(|manifest| manifest.generator == GENERATOR))
}

/// Gives the SHA-256 digest in hexadecimal digits.
pub(super) fn sha256(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        write!(text, "{byte:02x}").expect("writing to a string never fails");
    }
    text
}
