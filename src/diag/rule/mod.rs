//! The rules: one name each, permanent once released; a file for each group.
//!
//! A rule's words stand in `i18n/<language>/diagnostics.ftl` under its name with `_` for `/`: the message, and as attributes
//! `help`, `help-<variant>`, `why`, `explain`, and `what`, one sentence for lists. Its examples stand here, so that `lotse explain` shows and tests run them.

use super::{Level, Words};

/// Declares the rules of a group, each with its name, level, the file of its examples, the bad and the good one.
macro_rules! rules {
    ($($(#[$doc:meta])* $constant:ident = $name:literal, $level:ident, $file:literal, $bad:expr, $good:expr;)*) => {
        $($(#[$doc])* pub static $constant: Rule =
            Rule { name: $name, level: Level::$level, file: $file, bad: $bad, good: $good };)*

        /// The rules of this group, in the order of the documentation.
        pub(super) static GROUP: &[&Rule] = &[$(&$constant),*];
    };
}

mod accessibility;
mod content;
mod data;
mod easy_german;
mod files;
mod front_matter;
mod images;
mod language;
mod links;
mod messages;
mod plan;
mod publish;
mod settings;
mod suppression;
mod syntax;
mod text;
mod theme;
mod translation;
mod videos;

pub use accessibility::*;
pub use content::*;
pub use data::*;
pub use easy_german::*;
pub use files::*;
pub use front_matter::*;
pub use images::*;
pub use language::*;
pub use links::*;
pub use messages::*;
pub use plan::*;
pub use publish::*;
pub use settings::*;
pub use suppression::*;
pub use syntax::*;
pub use text::*;
pub use theme::*;
pub use translation::*;
pub use videos::*;

/// A check with a name.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// The name, `group/what-is-wrong`.
    pub name: &'static str,
    /// How grave a finding is, unless settings say otherwise.
    pub level: Level,
    /// The file that the examples stand in.
    pub file: &'static str,
    /// A text that the rule finds something in; empty where a text alone cannot show it.
    pub bad: &'static str,
    /// The text mended.
    pub good: &'static str,
}

/// Groups in which a machine judges words: a human may know better, even where it is sure.
const JUDGED: [&str; 3] = ["accessibility", "language", "text"];

impl Rule {
    /// Says in one sentence what the rule finds: its own, or the first of its explanation.
    #[must_use]
    pub fn what(&self, words: &dyn Words) -> String {
        let said = |attribute| words.say(&self.message(), Some(attribute), &[]);
        let first = |text: String| text.split_inclusive(". ").next().map(|sentence| sentence.trim_end().to_owned());
        said("what").or_else(|| said("explain").and_then(first)).unwrap_or_default()
    }

    /// Returns the name of the rule's group.
    #[must_use]
    pub fn group(&self) -> &'static str {
        self.name.split('/').next().unwrap_or_default()
    }

    /// Tells whether a document may take back what the rule finds in it.
    ///
    /// Errors stay: without them mended, a portal does not work, misleads, or breaks the law. What a machine thinks of words
    /// can be taken back always.
    #[must_use]
    pub fn can_be_suppressed(&self) -> bool {
        (self.level != Level::Error || JUDGED.contains(&self.group())) && self.group() != "suppression"
    }

    /// Returns the name of the message that holds the rule's words.
    #[must_use]
    pub fn message(&self) -> String {
        self.name.replace('/', "_")
    }
}

/// The groups in the order of the documentation.
static GROUPS: &[&[&Rule]] = &[
    files::GROUP,
    syntax::GROUP,
    front_matter::GROUP,
    content::GROUP,
    translation::GROUP,
    links::GROUP,
    data::GROUP,
    images::GROUP,
    videos::GROUP,
    plan::GROUP,
    settings::GROUP,
    suppression::GROUP,
    messages::GROUP,
    accessibility::GROUP,
    text::GROUP,
    easy_german::GROUP,
    language::GROUP,
    theme::GROUP,
    publish::GROUP,
];

/// Goes through all rules, in the order of the documentation.
pub fn all() -> impl Iterator<Item = &'static Rule> + Clone {
    GROUPS.iter().flat_map(|group| group.iter().copied())
}

/// Finds a rule by its name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.name == name)
}
