//! Inputs held in memory, for tests and for the embedded files.

use std::collections::BTreeMap;

use super::{FileId, Found, INPUTS, Listing, ReadError, Sources};

/// Files in memory; a file may stand for an error, as when a disk refuses to give it.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    files: BTreeMap<FileId, Result<Vec<u8>, ReadError>>,
}

impl Memory {
    /// Holds the files given as pairs of path and text.
    #[must_use]
    pub fn new(files: &[(&str, &str)]) -> Self {
        let files = files.iter().map(|(path, text)| (FileId::new(path), Ok(text.as_bytes().to_vec())));
        Self { files: files.collect() }
    }

    /// Returns the same files and one more, or one replaced.
    #[must_use]
    pub fn with(mut self, path: &str, bytes: &[u8]) -> Self {
        self.files.insert(FileId::new(path), Ok(bytes.to_vec()));
        self
    }

    /// Returns the same files and one that cannot be read.
    #[must_use]
    pub fn with_error(mut self, path: &str, error: ReadError) -> Self {
        self.files.insert(FileId::new(path), Err(error));
        self
    }
}

impl Sources for Memory {
    fn list(&self) -> Listing {
        let mut listing = Listing::default();
        for (id, file) in &self.files {
            match file {
                Err(error @ (ReadError::LinkOutside | ReadError::NameNotUnicode)) => {
                    listing.refused.push((id.clone(), error.clone()));
                }
                Ok(bytes) => listing.files.push(Found::new(id.clone(), bytes.len() as u64)),
                Err(_) => listing.files.push(Found::new(id.clone(), 0)),
            }
        }
        let is_input = |id: &FileId| id.as_str().split_once('/').is_some_and(|(top, _)| INPUTS.contains(&top));
        let is_text = |id: &FileId| id.as_str().ends_with(".md") && !is_input(id);
        listing.strays = self.files.keys().filter(|id| is_text(id)).cloned().collect();
        listing
    }

    fn read(&self, id: &FileId) -> Result<Vec<u8>, ReadError> {
        self.files.get(id).cloned().unwrap_or(Err(ReadError::NotFound))
    }
}
