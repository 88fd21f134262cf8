//! Inputs that know what was read of them, so that a later reading can be told to be the same.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use super::{Digest, FileId, Found, Listed, Listing, ReadError, Sources};

/// Sources that keep in mind what each file held when it was read.
pub struct Recorded<'a> {
    base: &'a dyn Sources,
    /// The files as they were listed first.
    listed: Listed<'a>,
    /// What was read; `None` of a file that held one thing first and another later.
    read: Mutex<BTreeMap<FileId, Option<Digest>>>,
    /// The same of parts of files.
    parts: Mutex<BTreeMap<Part, Option<Digest>>>,
}

/// A part of a file: where it begins, and its length (bytes).
type Part = (FileId, u64, usize);

/// Notes what something held; nothing is known any more where it held something else before.
fn note<K: Ord>(all: &Mutex<BTreeMap<K, Option<Digest>>>, what: K, bytes: &[u8]) {
    let digest = Digest::of(bytes);
    let mut all = all.lock().unwrap_or_else(PoisonError::into_inner);
    let known = all.entry(what).or_insert(Some(digest));
    if *known != Some(digest) {
        *known = None;
    }
}

impl<'a> Recorded<'a> {
    /// Nothing is read yet.
    #[must_use]
    pub fn new(base: &'a dyn Sources) -> Self {
        Self { base, listed: Listed::new(base), read: Mutex::default(), parts: Mutex::default() }
    }

    /// Returns what all files are together: their names, and what was read of them; what was not is read now. Nothing where a
    /// file cannot be read, was another at another time, or has come or gone since the files were listed.
    #[must_use]
    pub fn digest(&self) -> Option<Digest> {
        let listing = self.list();
        let now = self.base.list();
        let same_names = now.files.iter().map(|file| &file.id).eq(listing.files.iter().map(|file| &file.id));
        if !listing.refused.is_empty() || !same_names {
            return None;
        }
        let parts = self.parts.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let is_same = |((id, from, length), digest): (Part, Option<Digest>)| {
            let now = self.base.part(&id, from, length).ok();
            digest.is_some() && now.map(|bytes| Digest::of(&bytes)) == digest
        };
        if !parts.into_par_iter().all(is_same) {
            return None;
        }
        let open: Vec<&Found> = {
            let known = self.read.lock().unwrap_or_else(PoisonError::into_inner);
            listing.files.iter().filter(|file| !known.contains_key(&file.id)).collect()
        };
        open.into_par_iter().try_for_each(|file| self.read(&file.id).map(drop)).ok()?;
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
        self.listed.list()
    }

    fn read(&self, id: &FileId) -> Result<Vec<u8>, ReadError> {
        let bytes = self.base.read(id)?;
        note(&self.read, id.clone(), &bytes);
        Ok(bytes)
    }

    fn part(&self, id: &FileId, from: u64, length: usize) -> Result<Vec<u8>, ReadError> {
        let bytes = self.base.part(id, from, length)?;
        note(&self.parts, (id.clone(), from, length), &bytes);
        Ok(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Memory;

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

    /// Files of which one comes late.
    struct Growing(Mutex<Memory>);

    impl Sources for Growing {
        fn list(&self) -> Listing {
            self.0.lock().unwrap().list()
        }

        fn read(&self, id: &FileId) -> Result<Vec<u8>, ReadError> {
            self.0.lock().unwrap().read(id)
        }
    }

    #[test]
    fn what_came_went_or_changed_in_a_part_meanwhile_is_none() {
        let growing = Growing(Mutex::new(Memory::new(&[("content/a.md", "a"), ("content/film.mp4", "ab")])));
        let change = |path: &str, bytes: &[u8]| {
            let mut files = growing.0.lock().unwrap();
            *files = files.clone().with(path, bytes);
        };
        let recorded = Recorded::new(&growing);
        recorded.list();
        recorded.part(&FileId::new("content/film.mp4"), 0, 1).unwrap();
        assert!(recorded.digest().is_some());
        change("content/film.mp4", b"xb");
        assert_eq!(recorded.digest(), None);
        change("content/film.mp4", b"ab");
        assert!(recorded.digest().is_some());
        change("content/b.md", b"b");
        assert_eq!(recorded.digest(), None);
        // Nothing of it was known when the files were listed.
        assert_eq!(recorded.list().files.len(), 2);
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
