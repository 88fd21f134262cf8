//! The rules: one name each, permanent once released; a file for each group.
//!
//! A rule's words stand in `i18n/<language>/diagnostics.ftl` under its name with `_` for `/`: the message, and as attributes
//! `help`, `help-<variant>`, `why`, `explain`. Its examples stand here, so that `lotse explain` shows and tests run them.

use super::Level;

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

impl Rule {
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
