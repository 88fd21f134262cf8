//! From bytes to text: encodings that Windows programs write, named and decoded where that is safe.

use std::sync::Arc;

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::span::LineIndex;

/// A source text with its lines.
#[derive(Clone, Debug)]
pub struct SourceText {
    /// The text, without a byte order mark.
    pub text: Arc<str>,
    /// The lines of the text.
    pub lines: Arc<LineIndex>,
}

impl SourceText {
    /// Keeps a text and finds its lines.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self { lines: Arc::new(LineIndex::new(text)), text: Arc::from(text) }
    }
}

/// Why bytes are not the text they should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    /// The encoding that the bytes are in, as its name is known; `None` if they are no text at all.
    pub encoding: Option<&'static str>,
    /// The text as far as it could be read, so that other mistakes in it are found in the same run.
    pub text: String,
    /// The place in `text` of the first character that is not UTF-8.
    pub place: usize,
}

/// Reads bytes as UTF-8, with or without a byte order mark.
///
/// # Errors
/// Bytes in another encoding are an error that names the encoding and carries the text read with it.
pub fn decode(bytes: &[u8]) -> Result<&str, DecodeError> {
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        let encoding = if bytes[0] == 0xFF { UTF_16LE } else { UTF_16BE };
        let (text, _, _) = encoding.decode(bytes);
        return Err(DecodeError { encoding: Some(encoding.name()), text: text.into_owned(), place: 0 });
    }
    let bytes = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text),
        Err(error) => {
            let valid = error.valid_up_to();
            if bytes.iter().take(8192).any(|byte| *byte == 0) {
                let text = String::from_utf8_lossy(&bytes[..valid]).into_owned();
                return Err(DecodeError { encoding: None, place: text.len(), text });
            }
            let (text, _, _) = WINDOWS_1252.decode(bytes);
            let place = WINDOWS_1252.decode(&bytes[..valid]).0.len();
            Err(DecodeError { encoding: Some("Windows-1252"), text: text.into_owned(), place })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_order_mark_is_no_part_of_the_text() {
        assert_eq!(decode(b"\xEF\xBB\xBFtitle: a"), Ok("title: a"));
    }

    #[test]
    fn windows_1252_is_named_and_read() {
        let error = decode(b"title: Gr\xFC\xDFe").expect_err("the bytes are not UTF-8");
        assert_eq!(error.encoding, Some("Windows-1252"));
        assert_eq!(error.text, "title: Grüße");
        assert_eq!(error.place, 9);
    }

    #[test]
    fn bytes_of_a_picture_are_no_text() {
        let error = decode(b"\x89PNG\r\n\x1a\n\0\0").expect_err("the bytes are a picture");
        assert_eq!(error.encoding, None);
    }
}
