//! From bytes to text: encodings that Windows programs write, named and decoded where that is safe.

use std::sync::Arc;

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::span::LineIndex;

/// What some programs write before a text in UTF-8.
pub const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

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
    /// Whether the encoding is sure, so that the text can be kept in place of the bytes.
    pub sure: bool,
}

/// Reads bytes as UTF-8, with or without a byte order mark.
///
/// # Errors
/// Bytes in another encoding are an error that names the encoding and carries the text read with it.
pub fn decode(bytes: &[u8]) -> Result<&str, DecodeError> {
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        let encoding = if bytes[0] == 0xFF { UTF_16LE } else { UTF_16BE };
        let (text, _, broken) = encoding.decode(bytes);
        return Err(DecodeError { encoding: Some(encoding.name()), text: text.into_owned(), place: 0, sure: !broken });
    }
    let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text),
        Err(error) => {
            let valid = error.valid_up_to();
            if bytes.iter().take(8192).any(|byte| *byte == 0) {
                let text = String::from_utf8_lossy(&bytes[..valid]).into_owned();
                return Err(DecodeError { encoding: None, place: text.len(), text, sure: false });
            }
            let (text, _, _) = WINDOWS_1252.decode(bytes);
            let place = WINDOWS_1252.decode(&bytes[..valid]).0.len();
            let sure = looks_western(&text);
            Err(DecodeError { encoding: Some("Windows-1252"), text: text.into_owned(), place, sure })
        }
    }
}

/// Signs at places where Polish and others have letters.
const SIGNS: [char; 5] = ['¹', '³', '¼', '¾', '¿'];

/// Tells whether a text read as Windows-1252 can be one of Western Europe: any bytes can be read so, and those of another encoding
/// give words of letters that never stand together.
fn looks_western(text: &str) -> bool {
    // Turkish, Icelandic and Polish letters have these places in their own encodings; none of these languages is read here.
    let foreign = |letter: char| matches!(letter, 'ð' | 'Ð' | 'ý' | 'Ý' | 'þ' | 'Þ' | '\u{80}'..='\u{9F}');
    // UTF-8 that was read as Windows-1252.
    let twice = ["Ã", "Â", "Ø", "Ù", "Ð", "Ñ"].iter().any(|lead| {
        text.match_indices(lead).any(|(place, _)| {
            text[place + lead.len()..].chars().next().is_some_and(|next| !next.is_ascii() && !next.is_lowercase())
        })
    });
    let odd = |word: &str| {
        let letters = word.chars().count();
        let marked = word.chars().filter(|letter| !letter.is_ascii()).count();
        (letters > 2 && 2 * marked > letters) || word.contains(SIGNS)
    };
    let words = text.split(|letter: char| !letter.is_alphanumeric() && !SIGNS.contains(&letter));
    !twice && !text.contains(foreign) && !words.into_iter().any(odd)
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
    fn only_words_as_they_are_written_in_western_europe_are_sure() {
        let sure = |bytes: &[u8]| decode(bytes).expect_err("the bytes are not UTF-8").sure;
        assert!(sure(b"title: Gr\xFC\xDFe f\xFCr \x84alle\x93 \x96 5 \x80"));
        assert!(sure(b"\xFF\xFEG\0r\0\xFC\0"));
        for (bytes, what) in [
            (&b"title: \xE3\xD1\xCD\xC8\xC7"[..], "Arabic"),
            (b"title: \xCA\xF3\xF0\xF1", "Cyrillic"),
            (b"title: \xD6\xF0renci Dan\xFE", "Turkish"),
            (b"title: Szko\xB3a", "Polish"),
            ("title: Grüße \u{fc} \0".replace('\0', "").as_bytes(), "UTF-8"),
        ] {
            let bytes = if what == "UTF-8" { [bytes, b" \xFC"].concat() } else { bytes.to_vec() };
            assert!(!sure(&bytes), "{what}");
        }
    }

    #[test]
    fn bytes_of_a_picture_are_no_text() {
        let error = decode(b"\x89PNG\r\n\x1a\n\0\0").expect_err("the bytes are a picture");
        assert_eq!(error.encoding, None);
    }
}
