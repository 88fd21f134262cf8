//! A photo in a text says who made it.

use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;
use crate::portal::Target;

/// Endings of photos; drawings are mostly the town's own.
const PHOTOS: &[&str] = &[".jpg", ".jpeg", ".png", ".webp", ".avif", ".heic"];
/// Words that name who made something, in small letters.
const MAKER: &[&str] =
    &["©", "(c)", "foto", "bild", "photo", "image", "quelle", "source", "grafik", "illustration", "cc "];

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    // The credit is a fact; a translation shows the picture that the source text shows.
    if page.document.place.locale != page.locales().source() {
        return Vec::new();
    }
    let is_there = |destination: &str| matches!(page.target(destination), Ok(Target::Asset(_)));
    let pictures = page.outline.pictures.iter().filter(|picture| is_there(&picture.destination)).filter(|picture| {
        let (file, caption) = (picture.destination.to_lowercase(), picture.title.to_lowercase());
        PHOTOS.iter().any(|ending| file.ends_with(ending)) && !MAKER.iter().any(|word| caption.contains(word))
    });
    pictures
        .map(|picture| {
            page.finding(&rule::IMAGE_WITHOUT_CREDIT, picture.span).arg("file", picture.destination.as_str())
        })
        .collect()
}
