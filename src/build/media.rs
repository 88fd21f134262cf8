//! Images and videos beside the texts: what each is, read when the portal is.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::load::text_of;
use crate::config;
use crate::content::Value;
use crate::diag::Diagnostic;
use crate::image::{self, Image};
use crate::portal::{Captions, Portal, Videos};
use crate::source::{Digest, FileId, Listing, Sources};
use crate::video::{self, Fault, Video};

/// The images that were read last, with what their bytes were.
#[derive(Default)]
pub(super) struct Kept(BTreeMap<FileId, (Digest, Result<Image, image::Fault>)>);

/// Reads what the images and videos of a portal are; an image whose bytes are the same is what it was.
pub(super) fn read(
    own: &dyn Sources,
    portal: Portal,
    listing: &Listing,
    kept: &mut Kept,
    found: &mut Vec<Diagnostic>,
) -> Portal {
    kept.0 = images(own, &portal, listing, kept);
    let images = kept.0.iter().map(|(file, (_, image))| (file.clone(), image.clone())).collect();
    let videos = Videos { files: videos(own, &portal), captions: captions(own, &portal, found) };
    portal.with_images(images).with_videos(videos)
}

/// Reads what the images are that pages show, the signs of the town, and all drawings, which could run something wherever they are.
fn images(
    own: &dyn Sources,
    portal: &Portal,
    listing: &Listing,
    kept: &Kept,
) -> BTreeMap<FileId, (Digest, Result<Image, image::Fault>)> {
    let drawings = portal.assets().filter(|file| is_drawing(file));
    let shown: BTreeSet<FileId> = portal.pictures().keys().chain(drawings).cloned().collect();
    // What is no picture by its name is told with the settings.
    let signs =
        portal.config.look.files().filter(|(path, _)| config::is_picture(path)).map(|(path, _)| FileId::new(path));
    let files: BTreeSet<FileId> = signs.filter(|file| portal.asset(file).is_some()).chain(shown).collect();
    let read = files.into_par_iter().filter_map(|file| {
        let listed = listing.files.binary_search_by(|found| found.id.cmp(&file)).ok();
        let digest = listed.and_then(|place| listing.files[place].digest);
        if let Some(same) = kept.0.get(&file).filter(|(before, _)| digest == Some(*before)) {
            return Some((file, same.clone()));
        }
        // A file that went away since it was listed is told when it is published.
        let bytes = own.read(&file).ok()?;
        let image = if is_drawing(&file) { image::read_svg(&bytes) } else { image::read(&bytes) };
        Some((file, (Digest::of(&bytes), image)))
    });
    read.collect()
}

fn is_drawing(file: &FileId) -> bool {
    file.as_str().to_lowercase().ends_with(".svg")
}

/// Reads what the videos are that pages show. Of a large file only a few parts are read.
fn videos(own: &dyn Sources, portal: &Portal) -> BTreeMap<FileId, Result<Video, Fault>> {
    let named = portal.sign_language().filter_map(|(_, video)| match video.value("file")? {
        Value::File(file) => Some((file.clone(), portal.asset(file)?)),
        _ => None,
    });
    let files: BTreeMap<FileId, u64> = named.collect();
    let read = files.into_iter().map(|(file, size)| {
        let video = video::read(size, &|from, length| own.part(&file, from, length).ok());
        (file, video)
    });
    read.collect()
}

/// Reads captions; in another encoding than UTF-8 browsers show wrong letters.
fn captions(own: &dyn Sources, portal: &Portal, found: &mut Vec<Diagnostic>) -> BTreeMap<FileId, Captions> {
    let named = portal.sign_language().flat_map(|(_, video)| portal.captions(video));
    let files: BTreeSet<FileId> = named.map(|(_, file)| file).collect();
    let read = files.into_iter().filter_map(|file| {
        let text = text_of(&file, &own.read(&file).ok()?, found)?;
        Some((file, video::read_captions(&text)))
    });
    read.collect()
}
