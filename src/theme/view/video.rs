//! The video in sign language of a page, and the mark of pages that have one.

use tera::Value as View;

use super::super::asset_path;
use super::{Fields, Seen};
use crate::content::{Record, Value};
use crate::i18n::Args;
use crate::image::Format;
use crate::locale::LocaleIx;
use crate::portal::EntryIx;
use crate::source::FileId;
use crate::video::{Video, transcript};

/// A still image wider than this shows no more in the box of a video (pixels).
const POSTER: u32 = 640;

impl Seen<'_> {
    /// The video of a document: `{url, type, kind, size, length?, width?, height?, poster?, tracks?, transcript?}`.
    pub(super) fn video(self, entry: EntryIx) -> Option<View> {
        let (file, video) = self.portal.video(entry)?;
        let record = self.portal.entry(entry).source.record.record("sign_language")?;
        let Video { container, length, size } = video;
        let poster = match record.value("poster") {
            Some(Value::File(poster)) => self.poster(poster),
            _ => None,
        };
        let fields = Fields::new()
            .with("url", self.file(&asset_path(file)))
            .with("type", container.media_type())
            .with("kind", container.name())
            .with("size", self.size(self.portal.asset(file)?))
            .some("length", length.map(|length| self.told("video-length", &Args::texts(&[("length", &clock(length))]))))
            .some("width", size.map(|(width, _)| width))
            .some("height", size.map(|(_, height)| height))
            .some("poster", poster)
            .list("tracks", self.tracks(record));
        Some(fields.some("transcript", self.transcript(entry, record)).value())
    }

    /// Links to the documents that have a video, but for the one that lists them.
    pub(super) fn videos(self, but: EntryIx) -> Vec<View> {
        let with_video = self.portal.sign_language().map(|(entry, _)| entry);
        self.links(with_video.filter(|entry| *entry != but && self.portal.video(*entry).is_some()).collect())
    }

    /// The copy of a still image that is as wide as the box; the attribute takes one address alone.
    fn poster(self, file: &FileId) -> Option<String> {
        let image = self.portal.image(file)?;
        let light = image.copies.iter().filter(|copy| copy.format == Format::Webp && copy.size.width <= POSTER);
        let copy = light.max_by_key(|copy| copy.size.width).or(image.copies.last());
        Some(self.file(&copy.map_or_else(|| asset_path(file), |copy| super::super::copy_path(file, copy))))
    }

    /// The captions in each language: `[{url, lang, dir, name, current}]`.
    fn tracks(self, video: &Record) -> Vec<View> {
        let files = self.portal.captions(video).into_iter();
        let track = |(locale, file): (LocaleIx, FileId)| {
            Fields::of_language(self.portal.locales().get(locale))
                .with("url", self.file(&asset_path(&file)))
                .with("current", locale == self.locale)
                .value()
        };
        files.map(track).collect()
    }

    /// What the video says, in the nearest language that has it as text or captions: `{paragraphs, lang, dir, foreign}`.
    fn transcript(self, entry: EntryIx, video: &Record) -> Option<View> {
        let captions = self.portal.captions(video);
        let typed = |locale: LocaleIx| {
            let document = self.portal.entry(entry).document(locale, self.portal.locales().source())?;
            let text = document.record.record("sign_language")?.text("transcript")?;
            Some(text.split("\n\n").map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ")).collect())
        };
        let captioned = |locale: LocaleIx| {
            let (_, file) = captions.iter().find(|(other, _)| *other == locale)?;
            Some(transcript(&self.portal.videos().captions.get(file)?.0)).filter(|paragraphs| !paragraphs.is_empty())
        };
        let mut chain = self.portal.locales().chain(self.locale).iter();
        let (locale, paragraphs): (LocaleIx, Vec<String>) =
            chain.find_map(|locale| Some((*locale, typed(*locale).or_else(|| captioned(*locale))?)))?;
        let language = self.portal.locales().get(locale);
        let paragraphs: Vec<View> = paragraphs.iter().map(|text| self.text(text, locale)).collect();
        let fields = Fields::new().with("paragraphs", paragraphs).with("lang", &*language.lang);
        let fields = fields.with("dir", language.direction.as_str());
        Some(fields.with("foreign", language.lang != self.portal.locales().get(self.locale).lang).value())
    }
}

/// Minutes and seconds of thousandths of a second, rounded up: `3:05`.
fn clock(length: u64) -> String {
    let seconds = length.div_ceil(1000);
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_is_minutes_and_seconds() {
        for (length, shown) in [(8000, "0:08"), (2500, "0:03"), (185_000, "3:05"), (3_900_000, "65:00")] {
            assert_eq!(clock(length), shown);
        }
    }
}
