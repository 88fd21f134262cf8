//! Documents, their languages and places.

use super::{Level, Rule};

rules! {
    /// Two files hold the source text of one document.
    TWO_SOURCES = "content/two-sources", Error, "", "", "";
    /// A language in a file name is not one of the portal's.
    UNKNOWN_LANGUAGE = "content/unknown-language", Error, "", "", "";
    /// A language is part of a name, where it should stand between two points.
    LANGUAGE_IN_NAME = "content/language-in-name", Warning, "", "", "";
    /// A translation has no source text.
    ORPHAN = "content/orphan-translation", Error, "", "", "";
    /// Two documents have the same id.
    DUPLICATE_ID = "content/duplicate-id", Error, "", "", "";
    /// A document is its own ancestor.
    PARENT_CYCLE = "content/parent-cycle", Error, "content/organisations/amt.md",
        "---\ntitle: Amt\nkind: municipal\nparent: amt\n---\n", "---\ntitle: Amt\nkind: municipal\n---\n";
    /// Two outputs have one path.
    SAME_PATH = "content/same-path", Error, "", "", "";
    /// A path leads out of the portal.
    PATH_OUTSIDE = "content/path-outside", Error, "content/kurs.md",
        "---\ntitle: Kurs\naliases: [../../etc]\n---\n", "---\ntitle: Kurs\naliases: [alter-kurs]\n---\n";
    /// The text is nested more deeply than pages can show.
    NESTED_TOO_DEEPLY = "content/nested-too-deeply", Error, "", "", "";
    /// HTML stands in a text.
    RAW_HTML = "content/raw-html", Warning, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\n<div onclick=\"x()\">Text</div>\n", "---\ntitle: Kurs\n---\n\nText\n";
}
