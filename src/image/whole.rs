//! Whether a file is whole, told from its structure alone.
//!
//! Decoders for browsers show half a picture and grey below it where a file was cut, as when a copy or an upload was broken
//! off. So the parts of a file are walked to its end.

use image::ImageFormat;

use super::{Fault, Size};

/// What a whole file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Structure {
    /// One picture.
    Still,
    /// Pictures that follow each other.
    Moves,
}

/// Walks through a file to its end.
pub(super) fn check(format: ImageFormat, bytes: &[u8]) -> Result<Structure, Fault> {
    match format {
        ImageFormat::Png => png(bytes),
        ImageFormat::WebP => webp(bytes),
        _ => jpeg(bytes).map(|()| Structure::Still),
    }
}

/// The size of a GIF; `None` where the bytes are none.
pub(super) fn gif(bytes: &[u8]) -> Option<Size> {
    let rest = bytes.strip_prefix(b"GIF89a").or_else(|| bytes.strip_prefix(b"GIF87a"))?;
    let number = |place: usize| Some(u32::from(u16::from_le_bytes(rest.get(place..place + 2)?.try_into().ok()?)));
    let (width, height) = (number(0)?, number(2)?);
    (width > 0 && height > 0).then_some(Size { width, height })
}

/// Chunks up to `IEND`; `acTL` says that the picture moves.
fn png(bytes: &[u8]) -> Result<Structure, Fault> {
    let mut rest = bytes.get(8..).ok_or(Fault::Cut)?;
    let mut structure = Structure::Still;
    loop {
        let (length, kind) = (number(rest, 0, u32::from_be_bytes)?, rest.get(4..8).ok_or(Fault::Cut)?);
        let chunk = usize::try_from(length).ok().and_then(|length| length.checked_add(12)).ok_or(Fault::Damaged)?;
        let behind = rest.get(chunk..).ok_or(Fault::Cut)?;
        match kind {
            b"IEND" => return Ok(structure),
            b"acTL" => structure = Structure::Moves,
            _ => {}
        }
        rest = behind;
    }
}

/// The container says how long it is, and in its extended form whether the picture moves.
fn webp(bytes: &[u8]) -> Result<Structure, Fault> {
    let length = number(bytes, 4, u32::from_le_bytes)?;
    if (bytes.len() as u64) < u64::from(length) + 8 {
        return Err(Fault::Cut);
    }
    let moves =
        bytes.get(12..16).is_some_and(|kind| kind == b"VP8X") && bytes.get(20).is_some_and(|flags| flags & 2 != 0);
    Ok(if moves { Structure::Moves } else { Structure::Still })
}

/// Segments and scans up to the mark of the end; some cameras write more behind it.
fn jpeg(bytes: &[u8]) -> Result<(), Fault> {
    let mut place = 2;
    let mut in_scan = false;
    loop {
        let ahead = bytes.get(place..).unwrap_or_default();
        let mark = ahead.iter().position(|byte| *byte == 0xFF).ok_or(Fault::Cut)?;
        if mark > 0 && !in_scan {
            return Err(Fault::Damaged);
        }
        let kind = ahead.get(mark + 1).ok_or(Fault::Cut)?;
        place += mark;
        match kind {
            0xD9 => return Ok(()),
            0xFF => place += 1,
            // A byte of data that looks like a mark, and marks inside a scan.
            0x00 | 0x01 | 0xD0..=0xD8 => place += 2,
            kind => {
                let length = bytes.get(place + 2..place + 4).ok_or(Fault::Cut)?;
                place += 2 + usize::from(u16::from_be_bytes([length[0], length[1]])).max(2);
                in_scan = *kind == 0xDA;
            }
        }
    }
}

fn number(bytes: &[u8], place: usize, read: fn([u8; 4]) -> u32) -> Result<u32, Fault> {
    let four = bytes.get(place..place + 4).ok_or(Fault::Cut)?;
    Ok(read(four.try_into().expect("four bytes are four bytes")))
}
