//! What keeps people from reading or operating a text.

use super::{Level, Rule};

rules! {
    /// A heading has no words.
    EMPTY_HEADING = "accessibility/empty-heading", Warning, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\n##\n\nDer Kurs beginnt im Mai.\n", "---\ntitle: Kurs\n---\n\n## Beginn\n\nDer Kurs beginnt im Mai.\n";
    /// A sentence stands in capital letters.
    CAPITALS = "accessibility/capitals", Warning, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\nBitte BRINGEN SIE IHREN PASS mit.\n",
        "---\ntitle: Kurs\n---\n\nBitte **bringen Sie Ihren Pass mit**.\n";
}
