//! Images.

use super::{Level, Rule};

rules! {
    /// An image cannot be shown.
    IMAGE_UNREADABLE = "images/unreadable", Error, "", "", "";
    /// An image has so many pixels that it would fill the memory.
    IMAGE_PIXELS = "images/too-many-pixels", Error, "", "", "";
    /// A drawing could run or fetch something.
    ACTIVE_DRAWING = "images/active-drawing", Error, "", "", "";
    /// An image comes from another website.
    IMAGE_ELSEWHERE = "images/elsewhere", Error, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\n![Ein Klassenzimmer](https://hafenstadt.example/kurs.jpg)\n", "---\ntitle: Kurs\n---\n\nText\n";
    /// The original of an image is heavier than it needs to be.
    IMAGE_HEAVY = "images/heavy", Hint, "", "", "";
}
