//! Copies of images that were made for the preview: each takes long, and its path says what its bytes depend on.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// Copies by their paths, in a room with a limit.
pub(super) struct Copies {
    by_path: Mutex<BTreeMap<String, Vec<u8>>>,
    /// How many bytes there is room for.
    room: usize,
}

impl Copies {
    pub(super) fn new(room: usize) -> Self {
        Self { by_path: Mutex::default(), room }
    }

    /// Returns a copy that is there, or makes it and keeps it; where the room is full, all others go.
    pub(super) fn get<E>(&self, path: &str, make: impl FnOnce() -> Result<Vec<u8>, E>) -> Result<Vec<u8>, E> {
        let kept = || self.by_path.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(bytes) = kept().get(path) {
            return Ok(bytes.clone());
        }
        let bytes = make()?;
        let mut kept = kept();
        if kept.values().map(Vec::len).sum::<usize>() + bytes.len() > self.room {
            kept.clear();
        }
        kept.insert(path.to_owned(), bytes.clone());
        Ok(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_is_made_once_while_there_is_room() {
        let copies = Copies::new(10);
        let mut made = Vec::new();
        for path in ["a", "a", "b", "a", "c", "a"] {
            let bytes = copies.get(path, || {
                made.push(path);
                Ok::<_, ()>(path.repeat(4).into_bytes())
            });
            assert_eq!(bytes, Ok(path.repeat(4).into_bytes()));
        }
        assert_eq!(made, ["a", "b", "c", "a"]);
        assert_eq!(copies.get("bad", || Err("damaged")), Err("damaged"));
        assert_eq!(copies.get("bad", || Ok::<_, ()>(vec![1])), Ok(vec![1]));
    }
}
