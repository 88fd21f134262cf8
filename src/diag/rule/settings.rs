//! The settings of the portal.

use super::{Level, Rule};

rules! {
    /// A setting is not known, missing or wrong.
    SETTINGS = "settings/invalid", Error, "", "", "";
    /// The file of settings is missing.
    NO_SETTINGS = "settings/missing", Error, "", "", "";
    /// A language is not in the registry.
    LANGUAGE_NOT_THERE = "settings/unknown-language", Error, "", "", "";
    /// A language is not published yet.
    LANGUAGE_WAITS = "settings/preview-language", Hint, "portal.toml",
        "[portal]\nname = \"A\"\nlanguages = [\"de\", \"en\"]\n\n[languages.en]\nstatus = \"preview\"\n",
        "[portal]\nname = \"A\"\nlanguages = [\"de\", \"en\"]\n\n[languages.en]\nstatus = \"published\"\n";
    /// A rule named in settings is not known.
    UNKNOWN_RULE = "settings/unknown-rule", Error, "", "", "";
    /// Levels of rules are set for files that are not there.
    UNMATCHED_FILES = "settings/unmatched-files", Warning, "portal.toml",
        "[portal]\nname = \"A\"\n\n[rules.\"content/newz/*\"]\n\"language/*\" = \"hint\"\n",
        "[portal]\nname = \"A\"\n\n[rules.\"i18n/*\"]\n\"language/*\" = \"hint\"\n";
    /// A line of the list of long words is not in its form.
    HYPHENATION = "settings/hyphenation", Warning, "i18n/de/hyphenation.txt",
        "Ausländer-behörde\n", "Ausländer·behörde\n";
}
