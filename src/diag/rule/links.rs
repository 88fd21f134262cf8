//! References, links and the files behind them.

use super::{Level, Rule};

rules! {
    /// A reference leads nowhere.
    BROKEN_REFERENCE = "links/broken-reference", Error, "content/services/kurs.md",
        "---\ntitle: Kurs\nrelated: [kursus]\n---\n", "---\ntitle: Kurs\n---\n";
    /// A link in a text leads nowhere.
    BROKEN_TARGET = "links/broken-target", Error, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\n[Amt](amt.md)\n", "---\ntitle: Kurs\n---\n\n[Amt](https://hafenstadt.example)\n";
    /// A link names a heading that its page does not have.
    BROKEN_FRAGMENT = "links/broken-fragment", Warning, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\n[unten](#preise)\n\n## Kosten\n", "---\ntitle: Kurs\n---\n\n[unten](#kosten)\n\n## Kosten\n";
    /// A link has an address that browsers would run or refuse.
    BAD_ADDRESS = "links/bad-address", Error, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\n[Amt](javascript:alert(1))\n", "---\ntitle: Kurs\n---\n\n[Amt](https://hafenstadt.example)\n";
    /// A text looks like a link, and is none.
    NOT_A_LINK = "links/not-a-link", Warning, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\n[Amt] (https://hafenstadt.example)\n", "---\ntitle: Kurs\n---\n\n[Amt](https://hafenstadt.example)\n";
    /// A file that a text refers to is missing.
    MISSING_FILE = "links/missing-file", Error, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\n![Plan](plan.png)\n", "---\ntitle: Kurs\n---\n\nText\n";
    /// A footnote or link reference is not defined.
    UNDEFINED_REFERENCE = "links/undefined-reference", Warning, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\nText[^1].\n", "---\ntitle: Kurs\n---\n\nText[^1].\n\n[^1]: Anmerkung.\n";
    /// A page of another server is not there any more.
    EXTERNAL_BROKEN = "links/external-broken", Warning, "", "", "";
    /// A page of another server has moved for good.
    EXTERNAL_MOVED = "links/external-moved", Hint, "", "", "";
    /// Nobody can tell whether a page of another server is there.
    EXTERNAL_UNSURE = "links/external-unsure", Hint, "", "", "";
    /// An address leads into a network of one's own.
    EXTERNAL_PRIVATE = "links/external-private", Warning, "", "", "";
}
