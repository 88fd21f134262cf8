//! Inputs as they would be after changes that nobody has written yet.

use std::collections::BTreeMap;

use super::{FileId, Found, Listing, ReadError, Sources};

/// What became of a file.
#[derive(Clone, Debug)]
enum Now {
    /// It holds other bytes.
    Bytes(Vec<u8>),
    /// It is what another file was.
    From(FileId),
    /// It is there no more under this name.
    Gone,
}

/// Inputs with some files changed, renamed or both.
#[derive(Clone)]
pub struct Changed<'a> {
    base: &'a dyn Sources,
    files: BTreeMap<FileId, Now>,
}

impl<'a> Changed<'a> {
    /// Begins without any change.
    #[must_use]
    pub fn new(base: &'a dyn Sources) -> Self {
        Self { base, files: BTreeMap::new() }
    }

    /// Gives a file other bytes.
    pub fn write(&mut self, file: &FileId, bytes: Vec<u8>) {
        self.files.insert(file.clone(), Now::Bytes(bytes));
    }

    /// Gives files other names, all at once.
    pub fn rename(&mut self, names: &BTreeMap<FileId, FileId>) {
        let moved: Vec<(FileId, Now)> = names
            .iter()
            .map(|(from, to)| {
                let now = self.files.remove(from).unwrap_or_else(|| Now::From(from.clone()));
                (to.clone(), now)
            })
            .collect();
        for from in names.keys() {
            self.files.insert(from.clone(), Now::Gone);
        }
        self.files.extend(moved);
    }
}

impl Sources for Changed<'_> {
    fn list(&self) -> Listing {
        let mut listing = self.base.list();
        let sizes: BTreeMap<FileId, u64> = listing.files.iter().map(|file| (file.id.clone(), file.size)).collect();
        listing.files.retain(|file| !self.files.contains_key(&file.id));
        listing.files.extend(self.files.iter().filter_map(|(id, now)| {
            let size = match now {
                Now::Bytes(bytes) => bytes.len() as u64,
                Now::From(from) => *sizes.get(from)?,
                Now::Gone => return None,
            };
            Some(Found::new(id.clone(), size))
        }));
        listing.files.sort_by(|a, b| a.id.cmp(&b.id));
        listing
    }

    fn read(&self, id: &FileId) -> Result<Vec<u8>, ReadError> {
        match self.files.get(id) {
            None => self.base.read(id),
            Some(Now::Bytes(bytes)) => Ok(bytes.clone()),
            Some(Now::From(from)) => self.base.read(from),
            Some(Now::Gone) => Err(ReadError::NotFound),
        }
    }

    fn part(&self, id: &FileId, from: u64, length: usize) -> Result<Vec<u8>, ReadError> {
        match self.files.get(id) {
            None => self.base.part(id, from, length),
            Some(Now::From(other)) => self.base.part(other, from, length),
            Some(Now::Gone) => Err(ReadError::NotFound),
            Some(Now::Bytes(bytes)) => {
                let start = usize::try_from(from).unwrap_or(usize::MAX).min(bytes.len());
                Ok(bytes[start..bytes.len().min(start.saturating_add(length))].to_vec())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Memory;
    use super::*;

    #[test]
    fn two_files_may_change_their_names_with_each_other() {
        let base = Memory::new(&[("a", "1"), ("b", "2"), ("c", "3")]);
        let mut changed = Changed::new(&base);
        changed.write(&FileId::new("a"), b"one".to_vec());
        let name = |from: &str, to: &str| (FileId::new(from), FileId::new(to));
        changed.rename(&[name("a", "b"), name("b", "a")].into_iter().collect());
        assert_eq!(changed.read(&FileId::new("b")), Ok(b"one".to_vec()));
        assert_eq!(changed.read(&FileId::new("a")), Ok(b"2".to_vec()));
        changed.rename(&[name("a", "d")].into_iter().collect());
        let names: Vec<_> = changed.list().files.into_iter().map(|file| (file.id.to_string(), file.size)).collect();
        assert_eq!(names, [("b".to_owned(), 3), ("c".to_owned(), 1), ("d".to_owned(), 1)]);
        assert_eq!(changed.part(&FileId::new("b"), 1, 9), Ok(b"ne".to_vec()));
        assert_eq!(changed.read(&FileId::new("a")), Err(ReadError::NotFound));
    }
}
