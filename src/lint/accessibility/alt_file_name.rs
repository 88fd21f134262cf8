//! A text alternative says what an image shows, not what its file is called.

use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;

/// Endings of files with images.
const ENDINGS: [&str; 10] = [".jpg", ".jpeg", ".png", ".gif", ".svg", ".webp", ".avif", ".bmp", ".tif", ".heic"];
/// What cameras and programs begin the names of their files with.
const CAMERAS: [&str; 9] = ["img", "dsc", "dscn", "dscf", "pxl", "image", "bild", "screenshot", "bildschirmfoto"];

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    page.images()
        .filter(|image| is_file_name(image.alt.text.trim(), image.destination))
        .map(|image| page.finding(&rule::ALT_FILE_NAME, image.span).arg("text", image.alt.text.trim()))
        .collect()
}

pub(super) fn is_file_name(alt: &str, destination: &str) -> bool {
    let lower = alt.to_lowercase();
    if alt.is_empty() {
        return false;
    }
    let one_word = !alt.contains(char::is_whitespace);
    let ends = ENDINGS.iter().any(|ending| lower.ends_with(ending));
    let digits = lower.trim_start_matches(|letter: char| letter.is_alphabetic()).trim_start_matches(['_', '-', ' ']);
    let camera = CAMERAS
        .iter()
        .any(|start| lower.strip_prefix(start).is_some_and(|rest| rest.trim_start_matches(['_', '-', ' ']) == digits));
    let numbered = digits.chars().count() >= 3
        && digits.chars().all(|sign| sign.is_ascii_digit() || matches!(sign, '_' | '-' | ' ' | '.' | '~' | '(' | ')'));
    let name = destination.rsplit('/').next().unwrap_or_default();
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_lowercase();
    let is_stem = one_word && lower == stem && lower.contains(['_', '-']);
    (ends && (one_word || lower == name.to_lowercase())) || (camera && numbered) || is_stem
}

#[cfg(test)]
mod tests {
    use super::is_file_name;

    #[test]
    fn names_of_files_are_told_from_words() {
        for name in ["hafen.jpg", "IMG_2031", "DSC00412.JPG", "Screenshot 2024-03-01", "foto-amt-neu", "شعار.png"] {
            assert!(is_file_name(name, "bilder/foto-amt-neu.jpg"), "{name}");
        }
        for words in
            ["Hafen", "Der Hafen im Winter", "Bild 7: Lageplan", "Linie 101", "U-Bahn", "Eine Datei mit .jpg", ""]
        {
            assert!(!is_file_name(words, "hafen.jpg"), "{words}");
        }
    }
}
