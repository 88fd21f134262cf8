//! How front matter is written.

use super::{Level, Rule};

rules! {
    /// A title holds a colon without quotes.
    COLON_IN_VALUE = "syntax/colon-in-value", Error, "content/kurs.md",
        "---\ntitle: Kurs: Anfänger\n---\n", "---\ntitle: \"Kurs: Anfänger\"\n---\n";
    /// What stands behind `#` would be lost.
    HASH_IN_VALUE = "syntax/hash-in-value", Error, "content/kurs.md",
        "---\ntitle: Platz #1 für Kinder\n---\n", "---\ntitle: \"Platz #1 für Kinder\"\n---\n";
    /// A line is indented with a tab.
    TAB = "syntax/tab", Error, "content/kurs.md",
        "---\ntitle: Kurs\nimage:\n\tfile: kurs.jpg\n---\n", "---\ntitle: Kurs\n---\n";
    /// The closing fence is missing.
    OPEN_FRONT_MATTER = "syntax/open-front-matter", Error, "content/kurs.md",
        "---\ntitle: Kurs\n\nDer Kurs beginnt im Mai.\n", "---\ntitle: Kurs\n---\n\nDer Kurs beginnt im Mai.\n";
    /// The opening fence is missing.
    MISSING_FENCE = "syntax/missing-fence", Error, "content/kurs.md",
        "title: Kurs\n\nDer Kurs beginnt im Mai.\n", "---\ntitle: Kurs\n---\n\nDer Kurs beginnt im Mai.\n";
    /// A line is nearly a fence.
    WRONG_FENCE = "syntax/wrong-fence", Error, "content/kurs.md",
        "---\ntitle: Kurs\n----\n", "---\ntitle: Kurs\n---\n";
    /// A fence stands twice.
    DOUBLED_FENCE = "syntax/doubled-fence", Error, "content/kurs.md",
        "---\n---\ntitle: Kurs\n---\n", "---\ntitle: Kurs\n---\n";
    /// Typographic quotation marks enclose a value.
    TYPOGRAPHIC_QUOTES = "syntax/typographic-quotes", Warning, "content/kurs.md",
        "---\ntitle: „Kurs“\n---\n", "---\ntitle: \"Kurs\"\n---\n";
    /// A key stands twice.
    DUPLICATE_KEY = "syntax/duplicate-key", Error, "content/kurs.md",
        "---\ntitle: Kurs\ntitle: Deutschkurs\n---\n", "---\ntitle: Deutschkurs\n---\n";
    /// A line of the front matter has no key.
    NOT_A_FIELD = "syntax/not-a-field", Error, "content/kurs.md",
        "---\ntitle: Kurs\nDeutsch lernen\n---\n", "---\ntitle: Kurs\nsummary: Deutsch lernen\n---\n";
    /// A line of the front matter is no YAML.
    YAML = "syntax/yaml", Error, "content/kurs.md",
        "---\ntitle: Kurs\ntags: [deutsch, lernen\n---\n", "---\ntitle: Kurs\ntags: [deutsch, lernen]\n---\n";
    /// A line is no TOML.
    TOML = "syntax/toml", Error, "content/kurs.md",
        "+++\ntitle = Kurs\n+++\n", "+++\ntitle = \"Kurs\"\n+++\n";
}
