//! What is found wrong in inputs: a place, a reason and a remedy, as values.
//!
//! In: findings of any layer. Out: sorted reports in several formats. The words are not here: a [`Words`] gives them in
//! the reader's language, by the name of the rule.

mod explained;
mod fix;
pub mod render;
pub mod rule;

pub use explained::{Explained, Line, Place, explain};
pub use fix::{Change, Edit, Fix, Safety};
pub use rule::Rule;

use std::borrow::Cow;

use chrono::NaiveDate;

use crate::source::{FileId, Span};

/// How grave a finding is. Nothing with an error is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Worth knowing.
    Hint,
    /// Should be mended.
    Warning,
    /// Must be mended before the portal is published.
    Error,
}

impl Level {
    /// Returns the level's name in settings and formats.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Hint => "hint",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// A place in a file, with the name of the words that stand beside it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Label {
    /// The file.
    pub file: FileId,
    /// The bytes of its text.
    pub span: Span,
    /// What to say beside it: the attribute `label-<name>` of the rule's words.
    pub text: Option<&'static str>,
}

impl Label {
    /// Names a place in a file.
    #[must_use]
    pub fn new(file: &FileId, span: Span) -> Self {
        Self { file: file.clone(), span, text: None }
    }

    /// Says what stands there.
    #[must_use]
    pub fn text(self, name: &'static str) -> Self {
        Self { text: Some(name), ..self }
    }
}

/// A value that the words of a finding show.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Arg {
    /// A text, shown as it is.
    Text(String),
    /// A number, formatted for the reader.
    Number(usize),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(number)
    }
}

/// How many names a finding tells; nobody reads more of them in a line.
pub const NAMES: usize = 5;

/// A day as Germans write it, whom most findings are for.
impl From<NaiveDate> for Arg {
    fn from(day: NaiveDate) -> Self {
        Self::Text(day.format("%d.%m.%Y").to_string())
    }
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule that found it.
    pub rule: &'static Rule,
    /// How grave it is here: the rule's own level, or a lower one where the finding is less sure, unless settings say otherwise.
    pub level: Level,
    /// The place it is about.
    pub primary: Label,
    /// Further places that explain it.
    pub others: Vec<Label>,
    /// Values for its words.
    pub args: Vec<(&'static str, Arg)>,
    /// Which remedy to tell, where a rule has several: the attribute `help-<variant>` of its words.
    pub help: Option<&'static str>,
    /// Further remedies, told below the first: attributes `help-<variant>`.
    pub more_help: Vec<&'static str>,
    /// What else is worth knowing here: attributes `note-<variant>`; what holds for every finding of a rule is its `why`.
    pub notes: Vec<&'static str>,
    /// The correction, where there is one.
    pub fix: Option<Fix>,
}

impl Diagnostic {
    /// Reports that a rule found something at a place.
    #[must_use]
    pub fn new(rule: &'static Rule, file: &FileId, span: Span) -> Self {
        Self {
            rule,
            level: rule.level,
            primary: Label::new(file, span),
            others: Vec::new(),
            args: Vec::new(),
            help: None,
            more_help: Vec::new(),
            notes: Vec::new(),
            fix: None,
        }
    }

    /// Sets how grave it is where settings say nothing of the rule.
    #[must_use]
    pub fn level(self, level: Level) -> Self {
        Self { level, ..self }
    }

    /// Adds a value for the words.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Adds names for the words: how many there are, the first of them, and how many more.
    #[must_use]
    pub fn names(self, names: &[impl AsRef<str>]) -> Self {
        let first: Vec<&str> = names.iter().take(NAMES).map(AsRef::as_ref).collect();
        let finding = self.arg("count", names.len()).arg("messages", first.join(", "));
        finding.arg("more", names.len() - first.len())
    }

    /// Adds a place that explains the finding.
    #[must_use]
    pub fn other(mut self, file: &FileId, span: Span) -> Self {
        self.others.push(Label::new(file, span));
        self
    }

    /// Adds a place with what to say beside it: the attribute `label-<text>` of the rule's words.
    #[must_use]
    pub fn label(mut self, file: &FileId, span: Span, text: &'static str) -> Self {
        self.others.push(Label::new(file, span).text(text));
        self
    }

    /// Says what stands at the finding's own place.
    #[must_use]
    pub fn here(mut self, text: &'static str) -> Self {
        self.primary.text = Some(text);
        self
    }

    /// Adds a note: the attribute `note-<variant>` of the rule's words.
    #[must_use]
    pub fn note(mut self, variant: &'static str) -> Self {
        self.notes.push(variant);
        self
    }

    /// Adds a remedy below the first.
    #[must_use]
    pub fn also(mut self, variant: &'static str) -> Self {
        self.more_help.push(variant);
        self
    }

    /// Chooses the remedy to tell.
    #[must_use]
    pub fn help(mut self, variant: &'static str) -> Self {
        self.help = Some(variant);
        self
    }

    /// Tells the remedy `did-you-mean` with a suggestion, where there is one.
    #[must_use]
    pub fn suggest(self, suggestion: Option<impl Into<String>>) -> Self {
        match suggestion {
            Some(text) => self.arg("suggestion", text.into()).help("did-you-mean"),
            None => self,
        }
    }

    /// Adds what was probably meant at the finding's own place; a person decides.
    #[must_use]
    pub fn fix(self, text: impl Into<String>) -> Self {
        let edit = Edit::new(&self.primary.file, self.primary.span, text);
        self.correction(Fix { changes: vec![Change::Text(edit)], safety: Safety::Likely })
    }

    /// Adds the correction at the finding's own place, which cannot change what the page means.
    #[must_use]
    pub fn safe_fix(self, text: impl Into<String>) -> Self {
        let edit = Edit::new(&self.primary.file, self.primary.span, text);
        self.correction(Fix::safe_edits(vec![edit]))
    }

    /// Adds a correction of any kind.
    #[must_use]
    pub fn correction(mut self, fix: Fix) -> Self {
        self.fix = Some(fix);
        self
    }
}

/// Gives the words of findings in one language.
pub trait Words {
    /// Returns a message, or an attribute of it, with its arguments filled in; `None` if there is none.
    fn say(&self, message: &str, attribute: Option<&str>, args: &[(&'static str, Arg)]) -> Option<String>;
}

/// Sorts findings by file, place and rule, and drops equal ones.
#[must_use]
pub fn sorted(mut diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    diagnostics.sort_by(|a, b| {
        let first = (&a.primary.file, a.primary.span, a.rule.name, &a.args);
        let first = first.cmp(&(&b.primary.file, b.primary.span, b.rule.name, &b.args));
        first.then_with(|| (a.help, &a.others, &a.fix).cmp(&(b.help, &b.others, &b.fix)))
    });
    diagnostics.dedup();
    diagnostics
}

/// Tells whether anything forbids publishing.
#[must_use]
pub fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|diagnostic| diagnostic.level == Level::Error)
}

/// Returns the nearest of some names, if it is near enough to be meant: a third of its letters may differ.
#[must_use]
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<Cow<'a, str>> {
    let lower = name.to_lowercase();
    candidates
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(&lower, &candidate.to_lowercase()), candidate))
        .filter(|(distance, candidate)| *distance <= candidate.chars().count() / 3)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| Cow::Borrowed(candidate))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_near_name_is_suggested() {
        let names = ["title", "summary", "slug"];
        assert_eq!(nearest("titel", names).as_deref(), Some("title"));
        assert_eq!(nearest("Summary", names).as_deref(), Some("summary"));
        assert_eq!(nearest("öffnungszeiten", names), None);
        assert_eq!(nearest("pt", ["pl"]), None);
    }

    #[test]
    fn equal_findings_are_one() {
        let file = FileId::new("content/a.md");
        let finding = || Diagnostic::new(&rule::UNKNOWN_FIELD, &file, Span::new(4, 9)).arg("field", "titel");
        let earlier = Diagnostic::new(&rule::UNKNOWN_FIELD, &file, Span::new(0, 3)).arg("field", "x");
        let all = sorted(vec![finding(), earlier.clone(), finding()]);
        assert_eq!(all, [earlier, finding()]);
    }
}
