//! Templates, files and colours of the theme.

use super::{Level, Rule};

rules! {
    /// A template has an error.
    TEMPLATE = "theme/template", Error, "", "", "";
    /// A template has a block that the template which it extends has not.
    BLOCK_MISSING = "theme/missing-block", Error, "", "", "";
    /// A template asks for a message without a value that it fills in.
    MISSING_VALUE = "theme/missing-value", Error, "", "", "";
    /// A file of the theme is missing.
    THEME_FILE = "theme/missing-file", Error, "", "", "";
    /// Two colours differ too little to be read.
    CONTRAST = "theme/contrast", Error, "portal.toml",
        "[portal]\nname = \"Hafenstadt\"\n\n[theme.tokens]\ncolor-action = \"#e69138\"\n",
        "[portal]\nname = \"Hafenstadt\"\n\n[theme.tokens]\ncolor-action = \"#8f5200\"\n";
    /// The town's colour is changed where it could not be read.
    COLOUR_ADJUSTED = "theme/colour-adjusted", Hint, "portal.toml",
        "[portal]\nname = \"Hafenstadt\"\n\n[theme]\ncolor = \"#ffcc00\"\n",
        "[portal]\nname = \"Hafenstadt\"\n\n[theme]\ncolor = \"#0b4468\"\n";
}
