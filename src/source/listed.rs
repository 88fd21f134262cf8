//! Inputs whose files are listed once: many stages ask which there are, and walking through a large folder takes its time.

use std::sync::OnceLock;

use super::{FileId, Listing, ReadError, Sources};

/// Sources that stay with their first list of files; what the files hold is read anew each time.
pub struct Listed<'a> {
    base: &'a dyn Sources,
    listing: OnceLock<Listing>,
}

impl<'a> Listed<'a> {
    /// Lists the files when that is first asked for.
    #[must_use]
    pub fn new(base: &'a dyn Sources) -> Self {
        Self { base, listing: OnceLock::new() }
    }
}

impl Sources for Listed<'_> {
    fn list(&self) -> Listing {
        self.listing.get_or_init(|| self.base.list()).clone()
    }

    fn read(&self, id: &FileId) -> Result<Vec<u8>, ReadError> {
        self.base.read(id)
    }

    fn part(&self, id: &FileId, from: u64, length: usize) -> Result<Vec<u8>, ReadError> {
        self.base.part(id, from, length)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    /// A folder that counts how often it is walked through.
    #[derive(Default)]
    struct Counted(AtomicUsize);

    impl Sources for Counted {
        fn list(&self) -> Listing {
            self.0.fetch_add(1, Ordering::Relaxed);
            Listing::default()
        }

        fn read(&self, _: &FileId) -> Result<Vec<u8>, ReadError> {
            Err(ReadError::NotFound)
        }
    }

    #[test]
    fn a_folder_is_walked_through_once() {
        let counted = Counted::default();
        let listed = Listed::new(&counted);
        assert_eq!((listed.list().files, listed.list().files), (vec![], vec![]));
        assert_eq!(counted.0.into_inner(), 1);
    }
}
