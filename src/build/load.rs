//! All inputs into a portal and a theme. Every mistake on the way is told in the same run.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;

use super::reading::{Checked, Kept, Looked, Reading, read};
use super::suppression::{self, Suppression};
use crate::diag::render::Texts;
use crate::diag::{Change, Diagnostic, Fix, Level, rule};
use crate::locale::looks_like_language;
use crate::portal::{Drafts, Portal};
use crate::source::{self, FileId, Listed, ReadError, SourceText, Sources, Span};
use crate::theme::Theme;

/// A text longer than this is no page (bytes).
pub(super) const TEXT_LIMIT: u64 = 2 << 20;

/// What a build depends on besides its files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// The day for which everything holds.
    pub date: NaiveDate,
    /// What becomes of drafts.
    pub drafts: Drafts,
    /// The portal's address, instead of that of the settings.
    pub base_url: Option<String>,
    /// Whether there is one more language, which shows what cannot be translated.
    pub pseudo: bool,
    /// Whether nothing is for the public: no search engine may read it.
    pub closed: bool,
}

/// A portal and its theme, ready to make pages.
pub struct Ready {
    /// The portal.
    pub portal: Portal,
    /// The theme.
    pub theme: Arc<Theme>,
}

/// What came of the inputs.
pub struct Loaded {
    /// The portal, unless there are no settings or no languages.
    pub ready: Option<Ready>,
    /// All findings, sorted, at their levels in this portal.
    pub diagnostics: Vec<Diagnostic>,
    /// The texts that findings point into.
    pub texts: Texts,
    /// Whether the rules over texts were left out, since nothing that they find could keep the portal from being published.
    pub without_text_rules: bool,
    suppressions: Vec<Suppression>,
}

impl Loaded {
    /// Judges findings that came after the portal was read: drops those that files take back, and gives the others their levels.
    #[must_use]
    pub fn judged(&self, found: Vec<Diagnostic>) -> Vec<Diagnostic> {
        match &self.ready {
            Some(ready) => suppression::later(&ready.portal.config, &self.suppressions, found),
            None => found,
        }
    }
}

/// Reads a portal from its own files, laid over those of Lotse, and applies all rules.
#[must_use]
pub fn load(own: &dyn Sources, lotse: &dyn Sources, options: &Options) -> Loaded {
    load_to_publish(own, lotse, options, Level::Hint)
}

/// Reads a portal likewise to publish it, which a finding of some level or a graver one forbids: rules over texts, for which all
/// texts are read once more, are left out where none of them can find anything so grave.
#[must_use]
pub fn load_to_publish(own: &dyn Sources, lotse: &dyn Sources, options: &Options, least: Level) -> Loaded {
    let (own, lotse): (&dyn Sources, &dyn Sources) = (&Listed::new(own), &Listed::new(lotse));
    let Reading { ready, unchecked } = read(own, lotse, options, &mut Kept::default());
    let Checked { diagnostics, texts, without_text_rules, suppressions } =
        unchecked.check(ready.as_ref(), own, lotse, least, &mut Looked::default());
    Loaded { ready, diagnostics, texts, without_text_rules, suppressions }
}

pub(super) fn unreadable(file: &FileId, error: &ReadError) -> Diagnostic {
    let rule = if *error == ReadError::LinkOutside { &rule::LINK_OUTSIDE } else { &rule::UNREADABLE };
    let finding = Diagnostic::new(rule, file, Span::at(0)).arg("file", file.as_str());
    match error {
        ReadError::NameNotUnicode => finding.help("name"),
        ReadError::Refused(words) => finding.arg("error", words.as_str()),
        _ => finding.arg("error", ""),
    }
}

/// Decodes a text; one in another encoding is told and read all the same.
pub(super) fn text_of(file: &FileId, bytes: &[u8], found: &mut Vec<Diagnostic>) -> Option<String> {
    match source::decode(bytes) {
        Ok(text) => Some(text.to_owned()),
        Err(error) => {
            let finding = Diagnostic::new(&rule::ENCODING, file, Span::at(error.place)).arg("file", file.name());
            found.push(match error.encoding {
                Some(encoding) => {
                    let finding = finding.arg("encoding", encoding);
                    let sure = error.sure && (encoding != "Windows-1252" || is_western(file));
                    let fix = Fix::safe(vec![Change::Encoding(file.clone())]);
                    if sure { finding.correction(fix) } else { finding }
                }
                None => finding.arg("encoding", "").help("binary"),
            });
            error.encoding.map(|_| error.text)
        }
    }
}

/// Tells whether a file's name lets its language be one that Windows-1252 was made for.
fn is_western(file: &FileId) -> bool {
    let bare = file.name().rsplit_once('.').map_or("", |(bare, _)| bare);
    let of_name = || bare.rsplit_once('.').map(|(_, suffix)| suffix).filter(|suffix| looks_like_language(suffix));
    let language = file.as_str().strip_prefix("i18n/").map_or_else(of_name, |path| path.split('/').next());
    language.is_none_or(|language| ["de", "de-simple", "en", "es", "fr", "so", "sq"].contains(&language))
}

pub(super) fn has_old_line_ends(text: &str) -> bool {
    text.contains('\r') && !text.contains('\n')
}

/// Reads again the texts that findings point into; keeping all of them would cost memory for nothing.
#[must_use]
pub fn texts(own: &dyn Sources, lotse: &dyn Sources, diagnostics: &[Diagnostic]) -> Texts {
    let files: BTreeSet<&FileId> = diagnostics
        .iter()
        .flat_map(|finding| finding.others.iter().chain([&finding.primary]))
        .map(|label| &label.file)
        .collect();
    let mut texts = BTreeMap::new();
    for file in files {
        // A video may be larger than the memory.
        let limit = usize::try_from(TEXT_LIMIT).expect("a text fits into memory");
        let start = |sources: &dyn Sources| sources.part(file, 0, limit + 1);
        let Ok(bytes) = start(own).or_else(|_| start(lotse)) else { continue };
        if bytes.len() > limit {
            continue;
        }
        let text = match source::decode(&bytes) {
            Ok(text) => text.to_owned(),
            Err(error) if error.encoding.is_some() => error.text,
            Err(_) => continue,
        };
        let text = if has_old_line_ends(&text) { text.replace('\r', "\n") } else { text };
        texts.insert(file.clone(), SourceText::new(&text));
    }
    texts
}
