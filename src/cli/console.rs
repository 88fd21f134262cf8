//! The terminal: words in the editor's language, findings, progress.

use std::io::{IsTerminal as _, Write as _};

use indicatif::{ProgressBar, ProgressStyle};

use super::End;
use crate::diag::render::{Colour, Format, Texts, render};
use crate::diag::{Arg, Diagnostic, Level, Words as _};
use crate::i18n::Spoken;
use crate::source::Embedded;

/// Says things to the person at the terminal.
pub(super) struct Console {
    words: Spoken,
    language: &'static str,
}

impl Console {
    pub(super) fn new(language: &'static str) -> Self {
        Self { words: Spoken::new(&Embedded, language), language }
    }

    pub(super) fn words(&self) -> &Spoken {
        &self.words
    }

    /// The language of the words: `de` or `en`.
    pub(super) fn language(&self) -> &'static str {
        self.language
    }

    pub(super) fn text(&self, message: &str, args: &[(&'static str, Arg)]) -> String {
        self.words.text(message, args)
    }

    /// Says what came of a command.
    pub(super) fn say(&self, message: &str, args: &[(&'static str, Arg)]) {
        Self::print(&format!("{}\n", self.text(message, args)));
    }

    /// Says something apart from what a command gives out.
    #[cfg_attr(
        not(feature = "external-links"),
        expect(dead_code, reason = "only what comes from the network is said so")
    )]
    pub(super) fn say_aside(&self, message: &str, args: &[(&'static str, Arg)]) {
        Self::print_aside(&format!("{}\n", self.text(message, args)));
    }

    /// Says why a command could not run.
    pub(super) fn refuse(&self, message: &str, args: &[(&'static str, Arg)]) -> End {
        Self::print_aside(&format!("{}: {}\n", self.text("level-error", &[]), self.text(message, args)));
        End::CouldNotRun
    }

    /// Says why a command could not run, and what was perhaps meant.
    pub(super) fn refuse_near(&self, message: &str, args: &[(&'static str, Arg)], near: &str) -> End {
        let end = self.refuse(message, args);
        if !near.is_empty() {
            Self::print_aside(&format!("{}\n", self.text("did-you-mean", &[("suggestion", near.into())])));
        }
        end
    }

    /// Prints a text as it is.
    pub(super) fn print(text: &str) {
        // A reader that has gone, like `head`, is no mistake of ours.
        let _ = std::io::stdout().write_all(text.as_bytes());
    }

    /// Prints a text as it is, apart from what a command gives out.
    pub(super) fn print_aside(text: &str) {
        let _ = std::io::stderr().write_all(text.as_bytes());
    }

    /// Prints findings to the side, with a closing line that counts them.
    pub(super) fn findings(&self, diagnostics: &[Diagnostic], texts: &Texts) {
        let colour = if std::io::stderr().is_terminal() { Colour::Ansi } else { Colour::Plain };
        Self::print_aside(&render(diagnostics, texts, &self.words, Format::Human, colour));
        Self::print_aside(&format!("{}\n", self.counts(diagnostics)));
    }

    /// Prints findings in a format to the standard output.
    pub(super) fn report(&self, diagnostics: &[Diagnostic], texts: &Texts, format: Format) {
        let colour = if std::io::stdout().is_terminal() { Colour::Ansi } else { Colour::Plain };
        Self::print(&render(diagnostics, texts, &self.words, format, colour));
    }

    /// The line that counts findings.
    pub(super) fn counts(&self, diagnostics: &[Diagnostic]) -> String {
        let count = |level: Level| Arg::from(diagnostics.iter().filter(|finding| finding.level == level).count());
        let args =
            [("errors", count(Level::Error)), ("warnings", count(Level::Warning)), ("hints", count(Level::Hint))];
        self.text("counts", &args)
    }

    /// Prints the line that counts findings.
    pub(super) fn say_counts(&self, diagnostics: &[Diagnostic]) {
        Self::print(&format!("{}\n", self.counts(diagnostics)));
    }

    /// A bar that shows progress, on a terminal only.
    pub(super) fn progress(&self, label: &str) -> ProgressBar {
        if !std::io::stderr().is_terminal() {
            return ProgressBar::hidden();
        }
        let label = self.text(label, &[]);
        let style =
            ProgressStyle::with_template("{prefix} {wide_bar} {pos}/{len}").expect("the template is well-formed");
        ProgressBar::no_length().with_style(style).with_prefix(label)
    }

    /// Says a message's words if it is there.
    pub(super) fn say_some(&self, message: &str, attribute: &str) -> Option<String> {
        self.words.say(message, Some(attribute), &[])
    }
}
