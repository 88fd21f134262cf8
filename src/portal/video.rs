//! Videos in sign language: which pages have one, with captions in which languages, and what is known of the files.

use std::collections::BTreeMap;

use super::{EntryIx, Portal};
use crate::content::{Record, Value};
use crate::locale::LocaleIx;
use crate::source::FileId;
use crate::video::{Cue, Fault, Mistake, Video};

/// Captions as they were read, and what is wrong in them.
pub type Captions = (Vec<Cue>, Vec<Mistake>);

/// What was read of the videos of a portal.
#[derive(Debug, Default)]
pub struct Videos {
    /// The videos, or why browsers do not show them.
    pub files: BTreeMap<FileId, Result<Video, Fault>>,
    /// The captions.
    pub captions: BTreeMap<FileId, Captions>,
}

impl Portal {
    /// Returns the portal with what was read of its videos.
    #[must_use]
    pub fn with_videos(self, videos: Videos) -> Self {
        Self { videos, ..self }
    }

    /// Returns what was read of the videos.
    #[must_use]
    pub fn videos(&self) -> &Videos {
        &self.videos
    }

    /// Goes through the documents that name a video in sign language, each with what they say of it.
    pub fn sign_language(&self) -> impl Iterator<Item = (EntryIx, &Record)> {
        self.entries().filter_map(|entry| Some((entry, self.entry(entry).source.record.record("sign_language")?)))
    }

    /// Returns the video in sign language of a document, if browsers can show it.
    #[must_use]
    pub fn video(&self, entry: EntryIx) -> Option<(&FileId, &Video)> {
        let file = file_of(self.entry(entry).source.record.record("sign_language")?, "file")?;
        Some((file, self.videos.files.get(file)?.as_ref().ok()?))
    }

    /// Returns the captions of a video, in the order of the languages: the file that is named has those in the source language,
    /// and `kurs.ar.vtt` beside `kurs.vtt` those in Arabic.
    #[must_use]
    pub fn captions(&self, video: &Record) -> Vec<(LocaleIx, FileId)> {
        let Some(named) = file_of(video, "captions").filter(|file| self.asset(file).is_some()) else {
            return Vec::new();
        };
        let locales = self.locales();
        let of = |locale: LocaleIx| &*locales.get(locale).id;
        let (stem, ending) = named.as_str().rsplit_once('.').unwrap_or((named.as_str(), ""));
        let source = format!(".{}", of(locales.source()));
        let stem = stem.strip_suffix(source.as_str()).unwrap_or(stem);
        let beside = |locale: LocaleIx| FileId::new(&format!("{stem}.{}.{ending}", of(locale)));
        let file = |locale: LocaleIx| if locale == locales.source() { named.clone() } else { beside(locale) };
        let there = locales.iter().map(|locale| (locale, file(locale)));
        there.filter(|(_, file)| self.asset(file).is_some()).collect()
    }
}

fn file_of<'a>(video: &'a Record, name: &str) -> Option<&'a FileId> {
    match video.value(name)? {
        Value::File(file) => Some(file),
        _ => None,
    }
}
