//! Inputs that stay as they were when they were first read, while others write.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use super::{FileId, Listing, ReadError, Sources};

/// Sources whose texts are read once.
pub struct Remembered<'a> {
    base: &'a dyn Sources,
    texts: Mutex<BTreeMap<FileId, Result<Vec<u8>, ReadError>>>,
    listing: Listing,
}

/// Endings of files that are texts, and small.
const TEXTS: [&str; 4] = ["md", "ftl", "toml", "txt"];

impl<'a> Remembered<'a> {
    /// Lists the files; each text is read when it is asked for.
    #[must_use]
    pub fn new(base: &'a dyn Sources) -> Self {
        Self { base, texts: Mutex::default(), listing: base.list() }
    }
}

impl Sources for Remembered<'_> {
    fn list(&self) -> Listing {
        self.listing.clone()
    }

    fn read(&self, id: &FileId) -> Result<Vec<u8>, ReadError> {
        let ending = id.name().rsplit('.').next().unwrap_or_default();
        if !TEXTS.iter().any(|text| ending.eq_ignore_ascii_case(text)) {
            return self.base.read(id);
        }
        let there = |texts: &BTreeMap<FileId, _>| texts.get(id).cloned();
        let known = there(&self.texts.lock().unwrap_or_else(PoisonError::into_inner));
        known.unwrap_or_else(|| {
            let bytes = self.base.read(id);
            let mut texts = self.texts.lock().unwrap_or_else(PoisonError::into_inner);
            texts.entry(id.clone()).or_insert(bytes).clone()
        })
    }

    fn part(&self, id: &FileId, from: u64, length: usize) -> Result<Vec<u8>, ReadError> {
        self.base.part(id, from, length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Found;

    /// A file whose text is another one each time.
    struct Restless(Mutex<u8>);

    impl Sources for Restless {
        fn list(&self) -> Listing {
            Listing { files: vec![Found::new(FileId::new("a.md"), 1)], ..Listing::default() }
        }

        fn read(&self, _: &FileId) -> Result<Vec<u8>, ReadError> {
            let mut times = self.0.lock().expect("nobody panics here");
            *times += 1;
            Ok(vec![b'0' + *times])
        }
    }

    #[test]
    fn a_text_stays_as_it_was_first_read() {
        let restless = Restless(Mutex::new(0));
        let remembered = Remembered::new(&restless);
        for _ in 0..2 {
            assert_eq!(remembered.read(&FileId::new("a.md")), Ok(b"1".to_vec()));
        }
    }
}
