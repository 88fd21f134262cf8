//! Videos in sign language: shown without loading anything, with words for those who do not sign, and found in lists.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod harness;

use harness::{all, findings, html, memory, outputs, words};
use lotse::source::{FileId, Found, Listing, Memory, ReadError, Sources};
use scraper::Selector;

const MP4: &[u8] = include_bytes!("videos/card.mp4");
const WEBM: &[u8] = include_bytes!("videos/card.webm");
const HEVC: &[u8] = include_bytes!("videos/hevc.mp4");
const POSTER: &[u8] = b"GIF89a\x40\0\x24\0\0\0\0;";

const KURS: &str =
    "---\ntitle: Kurs\nsign_language:\n  file: film.mp4\n  poster: film.gif\n  captions: film.vtt\n---\n\nText.\n";
const VTT: &str = "WEBVTT\n\n00:00.000 --> 00:01.000\nGuten Tag.\n\n00:09.000 --> 00:10.000\nAuf Wiedersehen.\n";
const VTT_AR: &str = "WEBVTT\n\n00:00.000 --> 00:01.000\nمرحبا\n";

fn portal() -> Memory {
    memory(&[
        ("content/services/_index.md", "---\ntitle: Angebote\n---\n"),
        ("content/services/kurs.md", KURS),
        ("content/services/ohne.md", "---\ntitle: Ohne\nrelated: [kurs]\n---\n"),
        ("content/services/film.vtt", VTT),
        ("content/gebaerden.md", "---\ntitle: Gebärdensprache\nrole: sign_language\n---\n"),
    ])
    .with("content/services/film.mp4", MP4)
    .with("content/services/film.gif", POSTER)
}

#[test]
fn a_page_shows_its_video_in_sign_language_and_loads_nothing_of_it() {
    let outputs = outputs(&portal());
    let page = html(&outputs, "ar/services/kurs/index.html");
    let video = all(&page, "video")[0];
    let attribute = |name: &str| video.attr(name);
    assert_eq!((attribute("preload"), attribute("autoplay")), (Some("none"), None));
    assert!(attribute("controls").is_some() && attribute("poster").unwrap().ends_with("files/services/film.gif"));
    assert_eq!((attribute("lang"), attribute("dir")), (Some("gsg"), Some("ltr")));
    assert_eq!((attribute("width"), attribute("height")), (Some("64"), Some("36")));
    let heading = all(&page, &format!("#{}", attribute("aria-labelledby").unwrap()))[0];
    assert_eq!(words(heading), "فيديو بلغة الإشارة الألمانية");
    let source = all(&page, "video source")[0];
    assert_eq!(source.attr("type"), Some("video/mp4"));
    assert!(source.attr("src").unwrap().ends_with("files/services/film.mp4"));
    assert_eq!(outputs["files/services/film.mp4"], MP4);
    let download = all(&page, "a[download]")[0];
    assert_eq!(download.attr("href"), source.attr("src"));
    let beside: String = all(&page, ".video .quiet")[0].text().collect();
    assert!(beside.contains("MP4") && beside.contains("0.1") && beside.contains("0:03"), "{beside}");
    assert!(all(&html(&outputs, "ar/services/ohne/index.html"), "video").is_empty());
}

#[test]
fn captions_stand_beside_the_video_in_every_language_that_has_them() {
    let outputs = outputs(&portal().with("content/services/film.ar.vtt", VTT_AR.as_bytes()));
    for (path, own) in [("de/services/kurs/index.html", "de"), ("ar/services/kurs/index.html", "ar")] {
        let page = html(&outputs, path);
        let tracks = all(&page, "track");
        let languages: Vec<_> = tracks.iter().map(|track| track.attr("srclang").unwrap()).collect();
        assert_eq!(languages, ["de", "ar"]);
        assert!(tracks.iter().all(|track| track.attr("kind") == Some("captions") && track.attr("label").is_some()));
        let shown: Vec<_> = tracks.iter().filter(|track| track.attr("default").is_some()).collect();
        assert_eq!(shown.len(), 1);
        assert_eq!(shown[0].attr("srclang"), Some(own));
    }
}

#[test]
fn the_words_of_a_video_are_made_from_its_captions_in_the_nearest_language() {
    let german = outputs(&portal());
    let page = html(&german, "de/services/kurs/index.html");
    let paragraphs: Vec<String> = all(&page, ".video details p").into_iter().map(words).collect();
    assert_eq!(paragraphs, ["Guten Tag.", "Auf Wiedersehen."]);
    let page = html(&german, "ar/services/kurs/index.html");
    let text = all(&page, ".video details div")[0];
    assert_eq!((text.attr("lang"), text.attr("dir")), (Some("de"), Some("ltr")), "German words say so");
    let arabic = outputs(&portal().with("content/services/film.ar.vtt", VTT_AR.as_bytes()));
    let page = html(&arabic, "ar/services/kurs/index.html");
    let text = all(&page, ".video details div")[0];
    assert_eq!((words(text).as_str(), text.attr("lang")), ("مرحبا", None));
}

#[test]
fn a_transcript_that_is_written_stands_before_that_of_the_captions() {
    let written = KURS.replace("captions:", "transcript: |\n    Erstens.\n    Weiter.\n\n    Zweitens.\n  captions:");
    let translation = "---\ntitle: دورة\nsign_language: {transcript: أولاً}\n---\n";
    let portal = portal().with("content/services/kurs.md", written.as_bytes());
    let outputs = outputs(&portal.with("content/services/kurs.ar.md", translation.as_bytes()));
    let page = html(&outputs, "de/services/kurs/index.html");
    let paragraphs: Vec<String> = all(&page, ".video details p").into_iter().map(words).collect();
    assert_eq!(paragraphs, ["Erstens. Weiter.", "Zweitens."]);
    let page = html(&outputs, "ar/services/kurs/index.html");
    assert_eq!(words(all(&page, ".video details div")[0]), "أولاً");
    assert_eq!(all(&page, "video").len(), 1, "the video itself stands once, in the source");
}

#[test]
fn lists_and_the_page_about_sign_language_tell_which_pages_have_a_video() {
    let outputs = outputs(&portal());
    let marked = |path: &str, list: &str| {
        let page = html(&outputs, path);
        let items =
            all(&page, list).into_iter().filter(|item| words(*item).contains("Video in Deutscher Gebärdensprache"));
        items.map(|item| words(item.select(&Selector::parse("a").unwrap()).next().unwrap())).collect::<Vec<_>>()
    };
    assert_eq!(marked("de/services/index.html", "main li"), ["Kurs"]);
    assert_eq!(marked("de/search/index.html", "main li"), ["Kurs"]);
    assert_eq!(marked("de/a-z/index.html", "main .letter li"), ["Kurs"]);
    assert_eq!(marked("de/services/ohne/index.html", "main li"), ["Kurs"], "where it is related");
    let page = html(&outputs, "ar/gebaerden/index.html");
    let listed = all(&page, ".part .links a");
    assert_eq!(listed.len(), 1);
    assert_eq!(words(listed[0]), "Kurs");
}

#[test]
fn a_sheet_leaves_the_video_out_and_says_where_it_is() {
    let page = html(&outputs(&portal()), "ar/services/kurs/de/index.html");
    assert!(all(&page, "video").is_empty());
    assert_eq!(words(all(&page, ".sheet-foot a[href$='#gsg-video']")[0]), "فيديو بلغة الإشارة الألمانية");
}

#[test]
fn a_video_that_not_every_browser_plays_is_told_and_its_page_is_there() {
    let told = |bytes: &[u8]| findings(&portal().with("content/services/film.mp4", bytes));
    assert_eq!(told(MP4), Vec::<String>::new());
    for bytes in [HEVC, b"", b"kein Film", &MP4[..900], WEBM] {
        assert_eq!(told(bytes), ["error videos/unreadable content/services/kurs.md"]);
    }
    let portal = portal().with("content/services/film.mp4", HEVC);
    let ready = harness::loaded(&portal).ready.unwrap();
    let (outputs, _) = lotse::build::Outputs::new(&ready.portal, &ready.theme, &portal);
    let page = String::from_utf8(outputs.make("de/services/kurs/index.html").unwrap()).unwrap();
    assert!(!page.contains("<video") && page.contains("Kurs"));
}

#[test]
fn captions_that_browsers_pass_over_are_told_in_their_own_file() {
    let told = |text: &[u8]| findings(&portal().with("content/services/film.vtt", text));
    for text in ["1\n00:00:01,000 --> 00:00:02,000\nHallo\n", "WEBVTT\n\n00:02.000 --> 00:01.000\nHallo\n"] {
        assert_eq!(told(text.as_bytes()), ["error videos/captions content/services/film.vtt"]);
    }
    let encoded = told(b"WEBVTT\n\n00:00.000 --> 00:01.000\nGr\xFC\xDFe\n");
    assert_eq!(encoded, ["error files/encoding content/services/film.vtt"]);
    let arabic = portal().with("content/services/film.ar.vtt", b"WEBVTT\n");
    assert_eq!(findings(&arabic), ["error videos/captions content/services/film.ar.vtt"], "each language is looked at");
}

#[test]
fn a_missing_still_image_or_video_is_told() {
    let told = |text: &str| findings(&portal().with("content/services/kurs.md", text.as_bytes()));
    let fields = |fields: &str| format!("---\ntitle: Kurs\nsign_language: {{{fields}}}\n---\n");
    assert_eq!(
        told(&fields("file: film.mp4, captions: film.vtt")),
        ["hint videos/without-poster content/services/kurs.md"]
    );
    let missing = told(&fields("file: weg.mp4, captions: film.vtt, poster: film.gif"));
    assert_eq!(missing, ["error links/missing-file content/services/kurs.md"]);
}

#[test]
fn a_video_that_cannot_be_shown_lacks_nothing_else() {
    let told = |fields: &str| {
        let text = format!("---\ntitle: Kurs\nsign_language: {{{fields}}}\n---\n");
        findings(&portal().with("content/services/kurs.md", text.as_bytes()).with("content/services/alt.mp4", HEVC))
    };
    assert_eq!(told("file: weg.mp4"), ["error links/missing-file content/services/kurs.md"]);
    assert_eq!(told("file: alt.mp4"), ["error videos/unreadable content/services/kurs.md"]);
    assert_eq!(told("file: ../../film.mp4"), ["error content/path-outside content/services/kurs.md"]);
    let outside = "file: film.mp4, poster: ../../film.gif, captions: ../../film.vtt";
    assert_eq!(told(outside), ["error content/path-outside content/services/kurs.md"; 2]);
}

#[test]
fn a_video_may_stand_in_another_folder_of_the_content() {
    let text = "---\ntitle: Kurs\nsign_language: {file: ../filme/a.mp4, poster: ./film.gif, captions: film.vtt}\n---\n";
    let portal = portal().with("content/services/kurs.md", text.as_bytes()).with("content/filme/a.mp4", MP4);
    assert_eq!(findings(&portal), Vec::<String>::new());
    let page = html(&outputs(&portal), "de/services/kurs/index.html");
    assert_eq!(all(&page, "video source")[0].attr("src"), Some("../../../files/filme/a.mp4"));
}

#[test]
fn words_of_a_transcript_keep_their_direction_and_are_read_aloud_right() {
    let arabic = "---\ntitle: دورة\nsign_language: {transcript: \"اتصلوا على +49 221 4710100 من 08:00–12:30 في Haus der Begegnung.\"}\n---\n";
    let outputs = outputs(&portal().with("content/services/kurs.ar.md", arabic.as_bytes()));
    let page = html(&outputs, "ar/services/kurs/index.html");
    let runs: Vec<_> =
        all(&page, ".video details p bdi").into_iter().map(|run| (words(run), run.attr("lang"))).collect();
    let run = |words: &str, lang| (words.to_owned(), lang);
    let expected = [run("+49 221 4710100", None), run("08:00–12:30", None), run("Haus der Begegnung", Some("de"))];
    assert_eq!(runs, expected);
}

/// A portal with a film that is said to be large; reading it whole fails, as a phone's memory would.
struct Large(Memory, u64);

const FILM: &str = "content/services/film.mp4";

impl Sources for Large {
    fn list(&self) -> Listing {
        let Listing { mut files, refused, strays } = self.0.list();
        for file in &mut files {
            if file.id.as_str() == FILM {
                *file = Found::new(file.id.clone(), self.1);
            }
        }
        Listing { files, refused, strays }
    }

    fn read(&self, id: &FileId) -> Result<Vec<u8>, ReadError> {
        assert_ne!(id.as_str(), FILM, "a video is read in parts");
        self.0.read(id)
    }

    fn part(&self, id: &FileId, from: u64, length: usize) -> Result<Vec<u8>, ReadError> {
        // The film, and behind it a box as long as the rest.
        let mut bytes = self.0.read(id)?;
        let rest = self.1 - bytes.len() as u64;
        bytes.extend(1_u32.to_be_bytes());
        bytes.extend(b"free");
        bytes.extend(rest.to_be_bytes());
        Ok(bytes.into_iter().skip(usize::try_from(from).unwrap()).take(length).collect())
    }
}

#[test]
fn a_large_video_is_read_in_parts_and_a_very_large_one_is_told() {
    assert_eq!(findings(&Large(portal(), 90 << 20)), Vec::<String>::new());
    assert_eq!(findings(&Large(portal(), 101 << 20)), ["hint videos/heavy content/services/kurs.md"]);
    let refused = findings(&Large(portal(), 501 << 20));
    assert!(refused.contains(&"error files/too-large content/services/film.mp4".to_owned()), "{refused:?}");
}
