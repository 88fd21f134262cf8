//! The words that Lotse speaks to editors, in one language, whatever the portal's languages are.

use super::catalogue::{empty_bundle, fluent_args, format};
use super::parse::parse;
use super::plural::with_plurals;
use crate::diag::{Arg, Words};
use crate::source::{FileId, Sources};

/// The words of the command line, the diagnostics and the preview.
pub struct Spoken {
    bundle: fluent_bundle::concurrent::FluentBundle<std::sync::Arc<fluent_bundle::FluentResource>>,
}

/// The files that hold the words for editors.
const FILES: [&str; 2] = ["cli.ftl", "diagnostics.ftl"];

impl Spoken {
    /// Reads the words for editors in a language, `de` or `en`, from the files of Lotse.
    #[must_use]
    pub fn new(sources: &dyn Sources, language: &str) -> Self {
        let mut bundle = empty_bundle(language);
        bundle.set_use_isolating(false);
        for name in FILES {
            let file = FileId::new(&format!("i18n/{language}/{name}"));
            let bytes = sources.read(&file).unwrap_or_default();
            let (resource, _) = parse(&file, &String::from_utf8_lossy(&bytes));
            bundle.add_resource_overriding(with_plurals(&resource.into()));
        }
        Self { bundle }
    }

    /// Returns a message, or its name where it is missing.
    #[must_use]
    pub fn text(&self, message: &str, args: &[(&'static str, Arg)]) -> String {
        self.say(message, None, args).unwrap_or_else(|| message.to_owned())
    }
}

impl Words for Spoken {
    fn say(&self, message: &str, attribute: Option<&str>, args: &[(&'static str, Arg)]) -> Option<String> {
        format(&self.bundle, message, attribute, &fluent_args(args)).ok()
    }
}
