//! Fields and their values.

use super::{Level, Rule};

rules! {
    /// A field is not known for this type.
    UNKNOWN_FIELD = "front-matter/unknown-field", Error, "content/kurs.md",
        "---\ntitel: Kurs\n---\n", "---\ntitle: Kurs\n---\n";
    /// A required field is missing.
    MISSING_FIELD = "front-matter/missing-field", Error, "content/kurs.md",
        "---\nsummary: Deutsch lernen\n---\n", "---\ntitle: Kurs\nsummary: Deutsch lernen\n---\n";
    /// A value has another shape than its field: a list where a text belongs, a text where fields belong.
    WRONG_SHAPE = "front-matter/wrong-shape", Error, "content/kurs.md",
        "---\ntitle: [Kurs, Deutsch]\n---\n", "---\ntitle: Kurs Deutsch\n---\n";
    /// A value is not among those of its vocabulary.
    UNKNOWN_VALUE = "front-matter/unknown-value", Error, "content/services/kurs.md",
        "---\ntitle: Kurs\nkind: course1\n---\n", "---\ntitle: Kurs\nkind: course\n---\n";
    /// A date is none.
    BAD_DATE = "front-matter/bad-date", Error, "content/kurs.md",
        "---\ntitle: Kurs\nreviewed: 31.02.2026\n---\n", "---\ntitle: Kurs\nreviewed: 28.02.2026\n---\n";
    /// A number is none.
    BAD_NUMBER = "front-matter/bad-number", Error, "content/kurs.md",
        "---\ntitle: Kurs\norder: drei\n---\n", "---\ntitle: Kurs\norder: 3\n---\n";
    /// Neither yes nor no.
    BAD_BOOL = "front-matter/bad-yes-no", Error, "content/kurs.md",
        "---\ntitle: Kurs\ndraft: vielleicht\n---\n", "---\ntitle: Kurs\ndraft: ja\n---\n";
    /// A length of time is none.
    BAD_DURATION = "front-matter/bad-duration", Error, "content/kurs.md",
        "---\ntitle: Kurs\nreview_every: halbjährlich\n---\n", "---\ntitle: Kurs\nreview_every: 6m\n---\n";
    /// A phone number cannot be dialled.
    BAD_PHONE = "front-matter/bad-phone", Error, "content/contacts/amt.md",
        "---\ntitle: Amt\nphones:\n  - number: Zentrale\n---\n", "---\ntitle: Amt\nphones:\n  - number: +49 221 4710 100\n---\n";
    /// A mail address is malformed.
    BAD_EMAIL = "front-matter/bad-email", Error, "content/contacts/amt.md",
        "---\ntitle: Amt\nemail: amt(at)hafenstadt.example\n---\n", "---\ntitle: Amt\nemail: amt@hafenstadt.example\n---\n";
    /// A web address is malformed.
    BAD_URL = "front-matter/bad-url", Error, "content/contacts/amt.md",
        "---\ntitle: Amt\nwebsite: amt hafenstadt\n---\n", "---\ntitle: Amt\nwebsite: https://hafenstadt.example\n---\n";
    /// Opening hours are not in OSM syntax.
    BAD_HOURS = "front-matter/bad-hours", Error, "content/contacts/amt.md",
        "---\ntitle: Amt\nphones: [{number: 0211 12345}]\nhours: Di 8-12\n---\n", "---\ntitle: Amt\nphones: [{number: 0211 12345}]\nhours: Tu 08:00-12:00\n---\n";
    /// A language is not known.
    BAD_LANGUAGE = "front-matter/bad-language", Error, "content/contacts/amt.md",
        "---\ntitle: Amt\nphones: [{number: 0211 12345}]\nlanguages: [ua]\n---\n", "---\ntitle: Amt\nphones: [{number: 0211 12345}]\nlanguages: [uk]\n---\n";
    /// The type named in `type` is not known.
    UNKNOWN_TYPE = "front-matter/unknown-type", Error, "content/kurs.md",
        "---\ntitle: Kurs\ntype: servic\n---\n", "---\ntitle: Kurs\ntype: service\n---\n";
}
