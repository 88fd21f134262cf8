//! MP4: boxes of length and name, one in the other (ISO/IEC 14496-12).

use super::{Container, Fault, Part, Video};

/// More boxes than this are in no box of a video that is meant for the web.
const MOST: usize = 4096;
/// What is read of one box goes no further than this (bytes).
const ENOUGH: u64 = 256;

/// Kinds of pictures that not all browsers show.
const CODECS: &[(&[u8], &str)] = &[
    (b"hvc1", "HEVC (H.265)"),
    (b"hev1", "HEVC (H.265)"),
    (b"dvh1", "HEVC (H.265)"),
    (b"dvhe", "HEVC (H.265)"),
    (b"mp4v", "MPEG-4 Visual"),
    (b"apch", "ProRes"),
    (b"apcn", "ProRes"),
    (b"apcs", "ProRes"),
];

pub(super) fn read(bytes: u64, part: Part<'_>) -> Result<Video, Fault> {
    let mut place = 0;
    while place < bytes {
        let head = part(place, 16).unwrap_or_default();
        let (length, header) = length_of(&head, bytes - place).ok_or(Fault::Cut)?;
        if length < header || length > bytes - place {
            return Err(Fault::Cut);
        }
        match &head[4..8] {
            b"ftyp" if head.get(8..12) == Some(b"qt  ".as_slice()) => return Err(Fault::Format("QuickTime (MOV)")),
            b"moov" => {
                is_whole(place + length, bytes, part)?;
                return movie(Inside { part, start: place + header, end: place + length });
            }
            _ => place += length,
        }
    }
    Err(Fault::Cut)
}

/// The pictures mostly stand behind what is known of them, so a file that was cut shows only at its end.
fn is_whole(mut place: u64, bytes: u64, part: Part<'_>) -> Result<(), Fault> {
    while place < bytes {
        let head = part(place, 16).unwrap_or_default();
        // Some programs leave a few empty bytes at the end.
        let Some((length, header)) = length_of(&head, bytes - place) else { break };
        if length < header || length > bytes - place {
            return Err(Fault::Cut);
        }
        place += length;
    }
    Ok(())
}

/// The length of a box and of its head; of one that goes to the end of the file, the rest.
fn length_of(head: &[u8], rest: u64) -> Option<(u64, u64)> {
    head.get(4..8)?;
    match u64::from(u32_at(head, 0)?) {
        0 => Some((rest, 8)),
        1 => Some((u64_at(head, 8)?, 16)),
        length => Some((length, 8)),
    }
}

fn movie(moov: Inside<'_>) -> Result<Video, Fault> {
    let is_picture = |track: &Inside<'_>| {
        track.find(&[b"mdia", b"hdlr"]).is_some_and(|handler| handler.read().get(8..12) == Some(b"vide".as_slice()))
    };
    let mut tracks = moov.boxes().filter(|(name, _)| name == b"trak").map(|(_, track)| track);
    let track = tracks.find(is_picture).ok_or(Fault::NoVideo)?;
    let entries = track.find(&[b"mdia", b"minf", b"stbl", b"stsd"]).map(Inside::read).unwrap_or_default();
    if let Some((_, name)) = CODECS.iter().find(|(codec, _)| entries.get(12..16) == Some(*codec)) {
        return Err(Fault::Format(name));
    }
    let size = track.find(&[b"tkhd"]).and_then(|header| size(&header.read()));
    Ok(Video { container: Container::Mp4, length: length(moov), size })
}

/// How long it lasts, in thousandths of a second; a video in pieces says it in a box of its own.
fn length(moov: Inside<'_>) -> Option<u64> {
    let header = moov.find(&[b"mvhd"])?.read();
    let (scale, mut count) = match header.first()? {
        1 => (u32_at(&header, 20)?, u64_at(&header, 24)?),
        _ => (u32_at(&header, 12)?, u64::from(u32_at(&header, 16)?)),
    };
    if count == 0 {
        let pieces = moov.find(&[b"mvex", b"mehd"])?.read();
        count = if pieces.first()? == &1 { u64_at(&pieces, 4)? } else { u64::from(u32_at(&pieces, 4)?) };
    }
    // All ones stand for a length that nobody knows.
    let known = scale > 0 && count > 0 && count < u64::from(u32::MAX);
    known.then(|| count * 1000 / u64::from(scale))
}

/// The size as people see it: phones write upright videos lying, and turn them by a matrix.
fn size(header: &[u8]) -> Option<(u32, u32)> {
    let end = header.len().checked_sub(8)?;
    let (width, height) = (u32_at(header, end)? >> 16, u32_at(header, end + 4)? >> 16);
    let lies = u32_at(header, end.checked_sub(36)?)? == 0;
    (width > 0 && height > 0).then_some(if lies { (height, width) } else { (width, height) })
}

/// What is inside a box. Only what is asked for is read of it: the tables of a long video are larger than the memory should be.
#[derive(Clone, Copy)]
struct Inside<'a> {
    part: Part<'a>,
    start: u64,
    end: u64,
}

impl<'a> Inside<'a> {
    /// Its first bytes.
    fn read(self) -> Vec<u8> {
        let length = usize::try_from((self.end - self.start).min(ENOUGH)).expect("it is bounded");
        (self.part)(self.start, length).unwrap_or_default()
    }

    /// Goes through the boxes in it.
    fn boxes(self) -> impl Iterator<Item = ([u8; 4], Self)> + use<'a> {
        let mut place = self.start;
        let boxes = std::iter::from_fn(move || {
            let rest = self.end.checked_sub(place).filter(|rest| *rest > 0)?;
            let head = (self.part)(place, 16)?;
            let (length, header) = length_of(&head, rest)?;
            let name: [u8; 4] = head[4..8].try_into().ok()?;
            if length < header || length > rest {
                return None;
            }
            let inside = Self { start: place + header, end: place + length, ..self };
            place += length;
            Some((name, inside))
        });
        boxes.take(MOST)
    }

    /// The first box at a path of names.
    fn find(self, path: &[&[u8; 4]]) -> Option<Self> {
        path.iter().try_fold(self, |at, step| at.boxes().find(|(name, _)| name == *step).map(|(_, inside)| inside))
    }
}

fn u32_at(bytes: &[u8], place: usize) -> Option<u32> {
    Some(u32::from_be_bytes(bytes.get(place..place + 4)?.try_into().ok()?))
}

fn u64_at(bytes: &[u8], place: usize) -> Option<u64> {
    Some(u64::from_be_bytes(bytes.get(place..place + 8)?.try_into().ok()?))
}
