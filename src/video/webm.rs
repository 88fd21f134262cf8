//! `WebM`: elements of number and length, one in the other (EBML, RFC 8794 and RFC 9559).

use super::{Container, Fault, Part, Video};

/// What every file begins with.
pub(super) const SIGN: &[u8] = b"\x1A\x45\xDF\xA3";

/// What is known of a video stands before its pictures, within so many bytes.
const HEAD: usize = 1 << 20;

const HEADER: u64 = 0x1A45_DFA3;
const DOC_TYPE: u64 = 0x4282;
const SEGMENT: u64 = 0x1853_8067;
const INFO: u64 = 0x1549_A966;
const TIMESTAMP_SCALE: u64 = 0x002A_D7B1;
const DURATION: u64 = 0x4489;
const TRACKS: u64 = 0x1654_AE6B;
const TRACK_ENTRY: u64 = 0xAE;
const TRACK_TYPE: u64 = 0x83;
const CODEC: u64 = 0x86;
const PICTURES: u64 = 0xE0;
const PIXEL_WIDTH: u64 = 0xB0;
const PIXEL_HEIGHT: u64 = 0xBA;
/// The type of a track with pictures.
const IS_VIDEO: &[u8] = &[1];
/// Nanoseconds of a unit of time, unless a file says otherwise.
const USUAL_SCALE: u64 = 1_000_000;

pub(super) fn read(bytes: u64, part: Part<'_>) -> Result<Video, Fault> {
    let head = part(0, HEAD).unwrap_or_default();
    let mut top = Elements { rest: &head };
    let header = top.next().filter(|element| element.id == HEADER).ok_or(Fault::Cut)?;
    if find(header.inner, DOC_TYPE) != Some(b"webm".as_slice()) {
        return Err(Fault::Format("Matroska (MKV)"));
    }
    let before = (head.len() - top.rest.len()) as u64;
    let segment = top.find(|element| element.id == SEGMENT).ok_or(Fault::Cut)?;
    if segment.length.is_some_and(|length| before + length > bytes) {
        return Err(Fault::Cut);
    }
    let tracks = find(segment.inner, TRACKS).ok_or(Fault::Cut)?;
    let mut tracks = Elements { rest: tracks }.filter(|element| element.id == TRACK_ENTRY);
    let track = tracks.find(|track| find(track.inner, TRACK_TYPE) == Some(IS_VIDEO)).ok_or(Fault::NoVideo)?;
    if !find(track.inner, CODEC).is_some_and(|codec| codec.starts_with(b"V_VP") || codec.starts_with(b"V_AV1")) {
        return Err(Fault::Format("Matroska (MKV)"));
    }
    let pictures = find(track.inner, PICTURES);
    let number = |id| pictures.and_then(|inner| find(inner, id)).and_then(number).and_then(|n| u32::try_from(n).ok());
    let size = number(PIXEL_WIDTH).zip(number(PIXEL_HEIGHT));
    Ok(Video { container: Container::WebM, length: find(segment.inner, INFO).and_then(length), size })
}

/// How long it lasts, in thousandths of a second.
fn length(info: &[u8]) -> Option<u64> {
    let units = float(find(info, DURATION)?)?;
    let scale = find(info, TIMESTAMP_SCALE).and_then(number).unwrap_or(USUAL_SCALE);
    let whole = std::time::Duration::try_from_secs_f64(units * f64::from(u32::try_from(scale).ok()?) / 1e9).ok()?;
    u64::try_from(whole.as_millis()).ok().filter(|length| *length > 0)
}

struct Element<'a> {
    id: u64,
    /// The length that it says, with its head; a live recording does not know it.
    length: Option<u64>,
    /// What is in it, as far as it was read.
    inner: &'a [u8],
}

struct Elements<'a> {
    rest: &'a [u8],
}

impl<'a> Iterator for Elements<'a> {
    type Item = Element<'a>;

    fn next(&mut self) -> Option<Element<'a>> {
        let (id, id_bytes) = coded(self.rest, Marker::Kept)?;
        let (length, length_bytes) = coded(self.rest.get(id_bytes..)?, Marker::Dropped)?;
        let head = id_bytes + length_bytes;
        let unknown = length == (1 << (7 * length_bytes)) - 1;
        let there = self.rest.len() - head;
        let taken = if unknown { there } else { usize::try_from(length).unwrap_or(usize::MAX).min(there) };
        let inner = &self.rest[head..head + taken];
        self.rest = &self.rest[head + taken..];
        Some(Element { id, length: (!unknown).then_some(length + head as u64), inner })
    }
}

/// What becomes of the bit that tells how many bytes a number has.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Marker {
    Kept,
    Dropped,
}

/// A number of one to eight bytes, and how many those are.
fn coded(bytes: &[u8], marker: Marker) -> Option<(u64, usize)> {
    let first = *bytes.first()?;
    let count = first.leading_zeros() as usize + 1;
    let all = bytes.get(..count).filter(|_| count <= 8)?;
    let whole = all.iter().fold(0, |number, byte| number << 8 | u64::from(*byte));
    Some((if marker == Marker::Dropped { whole & ((1 << (7 * count)) - 1) } else { whole }, count))
}

fn find(bytes: &[u8], id: u64) -> Option<&[u8]> {
    Elements { rest: bytes }.find(|element| element.id == id).map(|element| element.inner)
}

fn number(bytes: &[u8]) -> Option<u64> {
    (bytes.len() <= 8).then(|| bytes.iter().fold(0, |number, byte| number << 8 | u64::from(*byte)))
}

fn float(bytes: &[u8]) -> Option<f64> {
    match bytes.len() {
        4 => Some(f64::from(f32::from_be_bytes(bytes.try_into().ok()?))),
        8 => Some(f64::from_be_bytes(bytes.try_into().ok()?)),
        _ => None,
    }
}
