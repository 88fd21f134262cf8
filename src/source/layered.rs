//! One set of inputs laid over another: a portal's own files over the embedded ones.

use std::collections::BTreeMap;

use super::{FileId, Listing, ReadError, Sources};

/// Two sources as one; a file of `top` hides the file of the same name in `base`.
pub struct Layered<'a> {
    top: &'a dyn Sources,
    base: &'a dyn Sources,
}

impl<'a> Layered<'a> {
    /// Lays `top` over `base`.
    #[must_use]
    pub fn new(top: &'a dyn Sources, base: &'a dyn Sources) -> Self {
        Self { top, base }
    }
}

impl Sources for Layered<'_> {
    fn list(&self) -> Listing {
        let top = self.top.list();
        let mut files: BTreeMap<_, _> =
            self.base.list().files.into_iter().map(|file| (file.id.clone(), file)).collect();
        files.extend(top.files.into_iter().map(|file| (file.id.clone(), file)));
        Listing { files: files.into_values().collect(), refused: top.refused, strays: top.strays }
    }

    fn read(&self, id: &FileId) -> Result<Vec<u8>, ReadError> {
        match self.top.read(id) {
            Err(ReadError::NotFound) => self.base.read(id),
            found => found,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Memory;
    use super::*;

    #[test]
    fn a_portals_own_file_hides_the_embedded_one() {
        let base = Memory::new(&[("a", "base"), ("b", "base")]);
        let top = Memory::new(&[("b", "top"), ("c", "top")]);
        let both = Layered::new(&top, &base);
        let names: Vec<_> = both.list().files.into_iter().map(|file| file.id.to_string()).collect();
        assert_eq!(names, ["a", "b", "c"]);
        assert_eq!(both.read(&FileId::new("b")), Ok(b"top".to_vec()));
        assert_eq!(both.read(&FileId::new("a")), Ok(b"base".to_vec()));
    }
}
