//! Inputs that know what was read of them, so that a later reading can be told to be the same.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use super::{Digest, FileId, Listing, ReadError, Sources};

/// Sources that keep in mind what each file held when it was read.
pub struct Recorded<'a> {
    base: &'a dyn Sources,
    /// `None` of a file that held one thing first and another later.
    read: Mutex<BTreeMap<FileId, Option<Digest>>>,
}

impl<'a> Recorded<'a> {
    /// Nothing is read yet.
    #[must_use]
    pub fn new(base: &'a dyn Sources) -> Self {
        Self { base, read: Mutex::default() }
    }

    /// Returns what all files are together: their names, and what was read of them; what was not is read now. Nothing where a
    /// file cannot be read, or was another at another time.
    #[must_use]
    pub fn digest(&self) -> Option<Digest> {
        let listing = self.base.list();
        if !listing.refused.is_empty() {
            return None;
        }
        let known = self.read.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let open = listing.files.par_iter().filter(|file| !known.contains_key(&file.id));
        open.try_for_each(|file| self.read(&file.id).map(drop)).ok()?;
        let read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        let mut all = String::new();
        for file in &listing.files {
            all.push_str(&(*read.get(&file.id)?)?.to_hex());
            all.push_str(file.id.as_str());
            all.push('\n');
        }
        Some(Digest::of(all.as_bytes()))
    }
}

impl Sources for Recorded<'_> {
    fn list(&self) -> Listing {
        self.base.list()
    }

    fn read(&self, id: &FileId) -> Result<Vec<u8>, ReadError> {
        let bytes = self.base.read(id)?;
        let digest = Digest::of(&bytes);
        let mut read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        let known = read.entry(id.clone()).or_insert(Some(digest));
        if *known != Some(digest) {
            *known = None;
        }
        Ok(bytes)
    }

    fn part(&self, id: &FileId, from: u64, length: usize) -> Result<Vec<u8>, ReadError> {
        self.base.part(id, from, length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Found, Memory};

    #[test]
    fn it_is_the_same_as_long_as_all_names_and_bytes_are() {
        let digest = |files: &[(&str, &str)]| Recorded::new(&Memory::new(files)).digest();
        let first = digest(&[("content/a.md", "a"), ("portal.toml", "p")]);
        assert!(first.is_some());
        assert_eq!(first, digest(&[("portal.toml", "p"), ("content/a.md", "a")]));
        assert_ne!(first, digest(&[("content/a.md", "b"), ("portal.toml", "p")]));
        assert_ne!(first, digest(&[("content/b.md", "a"), ("portal.toml", "p")]));
        assert_ne!(first, digest(&[("content/a.md", "a"), ("content/b.md", ""), ("portal.toml", "p")]));
        let unreadable = Memory::new(&[]).with_error("content/a.md", ReadError::Refused(String::new()));
        assert_eq!(Recorded::new(&unreadable).digest(), None);
    }

    /// A file that is another one each time.
    struct Restless(Mutex<u8>);

    impl Sources for Restless {
        fn list(&self) -> Listing {
            Listing { files: vec![Found::new(FileId::new("a.md"), 1)], ..Listing::default() }
        }

        fn read(&self, _: &FileId) -> Result<Vec<u8>, ReadError> {
            let mut last = self.0.lock().unwrap();
            *last += 1;
            Ok(vec![*last])
        }
    }

    #[test]
    fn what_changed_while_it_was_read_is_none() {
        let restless = Restless(Mutex::new(0));
        let recorded = Recorded::new(&restless);
        recorded.read(&FileId::new("a.md")).unwrap();
        assert!(recorded.digest().is_some());
        recorded.read(&FileId::new("a.md")).unwrap();
        assert_eq!(recorded.digest(), None);
    }
}
