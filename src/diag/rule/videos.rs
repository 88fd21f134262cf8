//! Videos.

use super::{Level, Rule};

rules! {
    /// A video cannot be played in every browser.
    VIDEO_UNREADABLE = "videos/unreadable", Error, "", "", "";
    /// Captions are not as browsers read them.
    CAPTIONS = "videos/captions", Error, "", "", "";
    /// A video has neither captions nor a transcript.
    VIDEO_WITHOUT_WORDS = "videos/without-words", Warning, "content/kurs.md",
        "---\ntitle: Kurs\nsign_language: {file: kurs.mp4, poster: kurs.jpg}\n---\n",
        "---\ntitle: Kurs\nsign_language: {file: kurs.mp4, poster: kurs.jpg, captions: kurs.vtt}\n---\n";
    /// A video has no still image.
    NO_POSTER = "videos/without-poster", Hint, "content/kurs.md",
        "---\ntitle: Kurs\nsign_language: {file: kurs.mp4, captions: kurs.vtt}\n---\n",
        "---\ntitle: Kurs\nsign_language: {file: kurs.mp4, captions: kurs.vtt, poster: kurs.jpg}\n---\n";
    /// A video is heavier than it needs to be.
    VIDEO_HEAVY = "videos/heavy", Hint, "", "", "";
}
