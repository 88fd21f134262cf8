//! Findings that a document takes back.

use super::{Level, Rule};

rules! {
    /// A document takes back a finding that is not there.
    SUPPRESSION_UNUSED = "suppression/unused", Warning, "content/kurs.md",
        "---\ntitle: Kurs\nlint: [{rule: language/decomposed, reason: Zitat aus einer alten Quelle}]\n---\n", "---\ntitle: Kurs\n---\n";
    /// A document takes back a finding and does not say why.
    SUPPRESSION_REASON = "suppression/without-reason", Warning, "content/kurs.md",
        "---\ntitle: Mu\u{308}hle\nlint: [{rule: language/decomposed}]\n---\n",
        "---\ntitle: Mu\u{308}hle\nlint: [{rule: language/decomposed, reason: So steht es im Original}]\n---\n";
    /// A document takes back findings of a rule that is not known.
    SUPPRESSION_UNKNOWN = "suppression/unknown-rule", Error, "content/kurs.md",
        "---\ntitle: Mühle\nlint: [{rule: language/decompsed, reason: So steht es im Original}]\n---\n",
        "---\ntitle: Mu\u{308}hle\nlint: [{rule: language/decomposed, reason: So steht es im Original}]\n---\n";
    /// A document takes back findings that keep a portal from working.
    SUPPRESSION_IMPOSSIBLE = "suppression/not-possible", Warning, "content/kurs.md",
        "---\ntitle: Kurs\nlint: [{rule: links/broken-target, reason: Kommt noch}]\n---\n\n[Amt](https://hafenstadt.example)\n",
        "---\ntitle: Kurs\n---\n\n[Amt](https://hafenstadt.example)\n";
}
