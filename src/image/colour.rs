//! What the numbers of colours mean: a profile, kept where it says more than the one that browsers take anyway.
//!
//! Many phones save more colours than the usual ones; without their profile such a picture would look pale.

use image::{ImageDecoder, ImageFormat, ImageReader};

use std::io::Cursor;

/// The profiles of cameras and phones have some 550 bytes. Those of screens are longer, and may name the device (bytes).
const LONGEST: usize = 1024;
/// The length of a profile's head (bytes).
const HEAD: usize = 128;

/// The profile of a picture's colours, if browsers need it.
pub(super) fn profile(format: ImageFormat, bytes: &[u8]) -> Option<Vec<u8>> {
    let mut decoder = ImageReader::with_format(Cursor::new(bytes), format).into_decoder().ok()?;
    let profile = decoder.icc_profile().ok()??;
    let fits = (HEAD..=LONGEST).contains(&profile.len()) && &profile[16..20] == b"RGB " && &profile[36..40] == b"acsp";
    let usual = [&b"sRGB"[..], b"s\0R\0G\0B"].iter().any(|name| profile.windows(name.len()).any(|part| part == *name));
    (fits && !usual).then_some(profile)
}

/// Puts a profile into a WebP file: behind the head of its extended form, before the pixels.
pub(super) fn into_webp(file: &[u8], profile: &[u8], width: u32, height: u32, see_through: bool) -> Vec<u8> {
    let pixels = match &file[12..16] {
        b"VP8X" => &file[30..],
        _ => &file[12..],
    };
    let mut head = [0; 10];
    head[0] = 0x20 | if see_through { 0x10 } else { 0 };
    head[4..7].copy_from_slice(&(width - 1).to_le_bytes()[..3]);
    head[7..].copy_from_slice(&(height - 1).to_le_bytes()[..3]);
    let body = [&b"WEBP"[..], &chunk(*b"VP8X", &head), &chunk(*b"ICCP", profile), pixels].concat();
    chunk(*b"RIFF", &body)
}

/// A chunk of a container: its kind, its length, its bytes, and one more where their number is odd.
fn chunk(kind: [u8; 4], bytes: &[u8]) -> Vec<u8> {
    let length = u32::try_from(bytes.len()).expect("a copy has less than four thousand million bytes");
    let odd: &[u8] = if bytes.len() % 2 == 1 { &[0] } else { &[] };
    [&kind[..], &length.to_le_bytes(), bytes, odd].concat()
}
