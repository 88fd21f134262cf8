use super::*;

const MP4: &[u8] = include_bytes!("../../tests/videos/card.mp4");
const PIECES: &[u8] = include_bytes!("../../tests/videos/pieces.mp4");
const HEVC: &[u8] = include_bytes!("../../tests/videos/hevc.mp4");
const SOUND: &[u8] = include_bytes!("../../tests/videos/sound.mp4");
const WEBM: &[u8] = include_bytes!("../../tests/videos/card.webm");

fn of(bytes: &[u8]) -> Result<Video, Fault> {
    read(bytes.len() as u64, &|from, length| {
        let from = usize::try_from(from).expect("a test's file is small").min(bytes.len());
        Some(bytes[from..from.saturating_add(length).min(bytes.len())].to_vec())
    })
}

#[test]
fn a_video_says_its_length_and_size_as_other_readers_do() {
    // ffprobe reads 2.5 seconds and 64 × 36 pixels in each.
    for (bytes, container) in [(MP4, Container::Mp4), (WEBM, Container::WebM)] {
        assert_eq!(of(bytes), Ok(Video { container, length: Some(2500), size: Some((64, 36)) }));
    }
}

#[test]
fn a_video_in_pieces_may_not_say_its_length_and_plays_all_the_same() {
    assert_eq!(of(PIECES), Ok(Video { container: Container::Mp4, length: None, size: Some((64, 36)) }));
}

#[test]
fn an_upright_video_of_a_phone_is_upright() {
    let track = MP4.windows(4).position(|name| name == b"tkhd").expect("the video has a track") + 4;
    let mut turned = MP4.to_vec();
    // The matrix stands 36 bytes before the size at the end of 84 bytes: a quarter of a turn.
    turned[track + 40..track + 44].fill(0);
    assert_eq!(of(&turned).expect("it is a video").size, Some((36, 64)));
}

#[test]
fn a_long_video_has_large_tables_of_which_little_is_read() {
    let place = MP4.windows(4).position(|name| name == b"moov").expect("it has the box") - 4;
    let length = u32::from_be_bytes(MP4[place..place + 4].try_into().expect("four bytes"));
    // A box of 100 MB stands first in that with what is known of the video.
    let free = 100_u32 << 20;
    let longer = (length + free).to_be_bytes();
    let head: Vec<u8> =
        [&MP4[..place], &longer, b"moov", &free.to_be_bytes(), b"free"].into_iter().flatten().copied().collect();
    let jump = u64::from(free) - 8;
    let rest = &MP4[place + 8..];
    let bytes = head.len() as u64 + jump + rest.len() as u64;
    let part = |from: u64, length: usize| {
        assert!(length < 1 << 20, "{length} bytes at once");
        let at = |place: u64| match (usize::try_from(place), place.checked_sub(head.len() as u64 + jump)) {
            (Ok(place), _) if place < head.len() => head[place],
            (_, Some(place)) => rest[usize::try_from(place).expect("it is small")],
            _ => 0,
        };
        Some((from..bytes.min(from + length as u64)).map(at).collect())
    };
    let video = read(bytes, &part).expect("it is a video");
    assert_eq!((video.length, video.size), (Some(2500), Some((64, 36))));
}

#[test]
fn what_browsers_do_not_show_is_named() {
    assert_eq!(of(b""), Err(Fault::Empty));
    assert_eq!(of(b"kein Film"), Err(Fault::NoVideo));
    assert_eq!(of(SOUND), Err(Fault::NoVideo));
    assert_eq!(of(HEVC), Err(Fault::Format("HEVC (H.265)")));
    assert_eq!(of(b"RIFF\0\0\0\0AVI LIST"), Err(Fault::Format("AVI")));
    assert_eq!(of(b"\x30\x26\xB2\x75\x8E\x66\xCF\x11"), Err(Fault::Format("WMV")));
    let mut quicktime = MP4.to_vec();
    quicktime[8..12].copy_from_slice(b"qt  ");
    assert_eq!(of(&quicktime), Err(Fault::Format("QuickTime (MOV)")));
    let place = WEBM.windows(4).position(|name| name == b"webm").expect("it says its type");
    let mut matroska = WEBM.to_vec();
    matroska[place..place + 4].copy_from_slice(b"mkv\0");
    assert_eq!(of(&matroska), Err(Fault::Format("Matroska (MKV)")));
}

#[test]
fn a_video_that_was_cut_is_found_wherever_it_was_cut() {
    for bytes in [MP4, WEBM, PIECES] {
        for end in 1..bytes.len() {
            assert!(of(&bytes[..end]).is_err() || bytes == PIECES, "{end} of {} bytes", bytes.len());
        }
    }
}

#[test]
fn no_byte_makes_reading_fail() {
    for bytes in [MP4, WEBM, PIECES, HEVC] {
        for place in 0..bytes.len() {
            let mut spoilt = bytes.to_vec();
            for value in [0, 1, 0x7F, 0xFF] {
                spoilt[place] = value;
                let _ = of(&spoilt);
            }
        }
    }
}

#[test]
fn an_ending_fits_its_container() {
    assert!(Container::Mp4.fits_name("Film.MP4") && Container::WebM.fits_name("film.webm"));
    assert!(!Container::Mp4.fits_name("film.mov") && !Container::WebM.fits_name("webm"));
}

#[test]
fn captions_are_read_with_voices_marks_and_letters() {
    let text = "\u{FEFF}WEBVTT - Anmeldung\r\n\r\nNOTE\nfür die Redaktion\n\nSTYLE\n::cue {}\n\n1\n00:01.000 --> 00:02.500 line:0\n\
        <v Mara Muster>Sie ziehen um?\nDann <b>melden</b> Sie sich &amp; andere an.\n\n01:00:02.500 --> 01:00:04.000\nمرحبا &lt;3\n";
    let (cues, mistakes) = read_captions(text);
    assert_eq!(mistakes, []);
    let words: Vec<_> = cues.iter().map(|cue| (cue.start, cue.end, cue.text.as_str())).collect();
    let first = "Sie ziehen um? Dann melden Sie sich & andere an.";
    assert_eq!(words, [(1000, 2500, first), (3_602_500, 3_604_000, "مرحبا <3")]);
    assert_eq!(transcript(&cues), [format!("Mara Muster: {first}"), "مرحبا <3".to_owned()]);
}

#[test]
fn captions_without_silence_are_one_paragraph() {
    let (cues, _) = read_captions(
        "WEBVTT\n\n00:00.000 --> 00:01.000\nGuten\n\n00:02.000 --> 00:03.000\nTag.\n\n00:09.000 --> 00:10.000\nEnde.\n",
    );
    assert_eq!(transcript(&cues), ["Guten Tag.", "Ende."]);
}

#[test]
fn what_is_wrong_in_captions_is_found_at_its_place() {
    let found = |text: &str| {
        let (_, mistakes) = read_captions(text);
        mistakes
            .into_iter()
            .map(|mistake| (mistake.kind, text[mistake.place.start..mistake.place.end].to_owned()))
            .collect::<Vec<_>>()
    };
    let one = |kind, words: &str| vec![(kind, words.to_owned())];
    assert_eq!(found("1\n00:00:01,000 --> 00:00:02,000\nHallo\n"), one(MistakeKind::SubRip, "1"));
    assert_eq!(found("Hallo\n"), one(MistakeKind::Header, "Hallo"));
    assert_eq!(found("WEBVTT\n"), one(MistakeKind::Empty, ""));
    let with = |rest: &str| found(&format!("WEBVTT\n\n{rest}\n"));
    for line in ["00:01 --> 00:02.000", "00:01.000 --> ", "0:61.000 --> 1:00.000", "00:00:01,000 --> 00:00:02,000"] {
        assert_eq!(with(&format!("{line}\nHallo")), one(MistakeKind::Time, line));
    }
    assert_eq!(with("00:02.000 --> 00:01.000\nHallo"), one(MistakeKind::Reversed, "00:02.000 --> 00:01.000"));
    assert_eq!(with("Hallo\n\n00:01.000 --> 00:02.000\nDu"), one(MistakeKind::NoTimes, "Hallo"));
}
