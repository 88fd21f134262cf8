//! Videos: what one is and how long it lasts, told from the structure of its file; and captions.
//!
//! In: a way to read parts of a file, since videos are large; the text of a captions file. Out: a [`Video`], or the [`Fault`]
//! for which no browser can show it; cues, and mistakes beside them. This module does not know pages, nor where files stand.

mod captions;
mod mp4;
mod webm;

pub use captions::{Cue, Mistake, MistakeKind, read as read_captions, transcript};

/// What a file for the web holds its pictures in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Container {
    /// MP4 (ISO/IEC 14496-14).
    Mp4,
    /// `WebM`.
    WebM,
}

impl Container {
    /// Returns the name that people know, which is the ending of files in capitals, too.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Mp4 => "MP4",
            Self::WebM => "WebM",
        }
    }

    /// Returns the media type.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Mp4 => "video/mp4",
            Self::WebM => "video/webm",
        }
    }

    /// Tells whether servers send a file of this name with the right media type.
    #[must_use]
    pub fn fits_name(self, name: &str) -> bool {
        name.rsplit_once('.').is_some_and(|(_, ending)| ending.eq_ignore_ascii_case(self.name()))
    }
}

/// A video that browsers can show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Video {
    /// What it is held in.
    pub container: Container,
    /// How long it lasts, in thousandths of a second; some recordings do not say.
    pub length: Option<u64>,
    /// How wide and high it is shown, in pixels.
    pub size: Option<(u32, u32)>,
}

/// Why no browser can show a video.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is nothing in it.
    Empty,
    /// It is of a format that not all browsers play, named here.
    Format(&'static str),
    /// It is no video.
    NoVideo,
    /// It ends before its end.
    Cut,
}

/// Reads a part of a file from a place on; `None` where it cannot be had.
pub type Part<'a> = &'a dyn Fn(u64, usize) -> Option<Vec<u8>>;

/// Formats that editors may well have, with the bytes they begin with and where those stand.
const FOREIGN: &[(usize, &[u8], &str)] = &[
    (8, b"AVI ", "AVI"),
    (0, b"\x30\x26\xB2\x75", "WMV"),
    (0, b"\0\0\x01\xBA", "MPEG"),
    (0, b"\0\0\x01\xB3", "MPEG"),
    (0, b"FLV", "FLV"),
    (0, b"OggS", "Ogg"),
    (4, b"moov", "QuickTime (MOV)"),
    (4, b"mdat", "QuickTime (MOV)"),
    (4, b"wide", "QuickTime (MOV)"),
];

/// Reads what a video of a number of bytes is.
///
/// # Errors
/// Says why no browser can show it.
pub fn read(bytes: u64, part: Part<'_>) -> Result<Video, Fault> {
    let head = part(0, 64).unwrap_or_default();
    let begins = |place: usize, sign: &[u8]| head.get(place..).is_some_and(|rest| rest.starts_with(sign));
    if head.is_empty() {
        Err(Fault::Empty)
    } else if begins(4, b"ftyp") {
        mp4::read(bytes, part)
    } else if begins(0, webm::SIGN) {
        webm::read(bytes, part)
    } else {
        let named = FOREIGN.iter().find(|(place, sign, _)| begins(*place, sign));
        Err(named.map_or(Fault::NoVideo, |(.., name)| Fault::Format(name)))
    }
}

#[cfg(test)]
mod tests;
