//! MP4: boxes of length and name, one in the other (ISO/IEC 14496-12).

use super::{Container, Fault, Part, Video};

/// The box with what is known of a video is larger than this in none that is meant for the web (bytes).
const MOVIE_LIMIT: u64 = 64 << 20;

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
                let length = usize::try_from(length.min(MOVIE_LIMIT)).map_err(|_| Fault::Cut)?;
                let inner = part(place, length).unwrap_or_default();
                is_whole(place + length as u64, bytes, part)?;
                return movie(inner.get(header_size(header)..).ok_or(Fault::Cut)?);
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

fn header_size(header: u64) -> usize {
    usize::try_from(header).expect("the head of a box has 8 or 16 bytes")
}

fn movie(moov: &[u8]) -> Result<Video, Fault> {
    let mut pictures = boxes(moov).filter(|(name, _)| name == b"trak").map(|(_, track)| track).filter(|track| {
        find(track, &[b"mdia", b"hdlr"]).is_some_and(|handler| handler.get(8..12) == Some(b"vide".as_slice()))
    });
    let track = pictures.next().ok_or(Fault::NoVideo)?;
    let kind = find(track, &[b"mdia", b"minf", b"stbl", b"stsd"]).and_then(|entries| entries.get(12..16));
    if let Some((_, name)) = CODECS.iter().find(|(codec, _)| kind == Some(*codec)) {
        return Err(Fault::Format(name));
    }
    let size = find(track, &[b"tkhd"]).and_then(size);
    Ok(Video { container: Container::Mp4, length: length(moov), size })
}

/// How long it lasts, in thousandths of a second; a video in pieces says it in a box of its own.
fn length(moov: &[u8]) -> Option<u64> {
    let header = find(moov, &[b"mvhd"])?;
    let (scale, mut count) = match header.first()? {
        1 => (u32_at(header, 20)?, u64_at(header, 24)?),
        _ => (u32_at(header, 12)?, u64::from(u32_at(header, 16)?)),
    };
    if count == 0 {
        let pieces = find(moov, &[b"mvex", b"mehd"])?;
        count = if pieces.first()? == &1 { u64_at(pieces, 4)? } else { u64::from(u32_at(pieces, 4)?) };
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

/// Goes through the boxes in a box.
fn boxes(mut bytes: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    std::iter::from_fn(move || {
        let (length, header) = length_of(bytes, bytes.len() as u64)?;
        let length =
            usize::try_from(length).ok().filter(|length| *length <= bytes.len() && length >= &header_size(header))?;
        let (this, rest) = bytes.split_at(length);
        bytes = rest;
        Some((&this[4..8], this.get(header_size(header)..)?))
    })
}

/// The first box at a path of names.
fn find<'a>(bytes: &'a [u8], path: &[&[u8]]) -> Option<&'a [u8]> {
    path.iter().try_fold(bytes, |bytes, step| boxes(bytes).find(|(name, _)| name == step).map(|(_, inner)| inner))
}

fn u32_at(bytes: &[u8], place: usize) -> Option<u32> {
    Some(u32::from_be_bytes(bytes.get(place..place + 4)?.try_into().ok()?))
}

fn u64_at(bytes: &[u8], place: usize) -> Option<u64> {
    Some(u64::from_be_bytes(bytes.get(place..place + 8)?.try_into().ok()?))
}
