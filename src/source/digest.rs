//! What bytes are, in short.

use std::io::{self, Read};

/// Tells bytes from all others that ever were.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Digest([u8; blake3::OUT_LEN]);

impl Digest {
    /// Makes the digest of some bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(*blake3::hash(bytes).as_bytes())
    }

    /// Makes the digest of what can be read.
    ///
    /// # Errors
    /// Those of reading.
    pub fn of_all(bytes: impl Read) -> io::Result<Self> {
        let mut hasher = blake3::Hasher::new();
        hasher.update_reader(bytes)?;
        Ok(Self(*hasher.finalize().as_bytes()))
    }

    /// Returns it in letters and digits.
    #[must_use]
    pub fn to_hex(self) -> String {
        blake3::Hash::from_bytes(self.0).to_hex().to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_bytes_have_one_digest_and_others_another() {
        assert_eq!(Digest::of("مرحبا".as_bytes()), Digest::of("مرحبا".as_bytes()));
        assert_ne!(Digest::of("مرحبا".as_bytes()), Digest::of("مرحب".as_bytes()));
        assert_eq!(Digest::of(b"").to_hex().len(), 64);
        let long = vec![7; 100_000];
        assert_eq!(Digest::of_all(&long[..]).unwrap(), Digest::of(&long));
    }
}
