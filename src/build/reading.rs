//! A reading of all inputs: first what pages are made of, then, when there is time, what is wrong with the whole.
//!
//! What earlier readings made is taken again where it was made of the very same bytes, and with the same settings and words. So
//! nothing has to know what depends on what, and a reading is always what the first one would have been.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::documents::{self, Parsed};
use super::ground::{self, Ground};
use super::load::{Options, Ready, TEXT_LIMIT, texts, unreadable};
use super::suppression::{self, Suppression, at_level};
use super::{media, names, required};
use crate::config::{self, Config};
use crate::diag::render::Texts;
use crate::diag::{self, Diagnostic, Level, rule};
use crate::fix;
use crate::lint;
use crate::locale::Language;
use crate::portal::{self, Document, Drafts, Input, Loose};
use crate::source::{FileId, Found, Listing, Sources, Span};

/// A file for download larger than this is no file for a phone (bytes).
const ASSET_LIMIT: u64 = 25 << 20;
/// A video larger than this takes the memory that a build needs (bytes).
const VIDEO_LIMIT: u64 = 500 << 20;

/// What the last reading made, for the next one.
#[derive(Default)]
pub struct Kept {
    ground: ground::Kept,
    documents: documents::Kept,
    media: media::Kept,
}

impl Kept {
    /// Goes through the documents that are kept.
    pub fn documents(&self) -> impl Iterator<Item = &Arc<Document>> {
        self.documents.documents()
    }
}

/// What rules found in texts last, for when they look again.
#[derive(Default)]
pub struct Looked(Option<(Arc<Ground>, lint::Kept)>);

impl Looked {
    /// Returns what was found with the same settings, languages and words.
    fn with(&mut self, ground: &Arc<Ground>) -> &mut lint::Kept {
        if !self.0.as_ref().is_some_and(|(before, _)| Arc::ptr_eq(before, ground)) {
            self.0 = None;
        }
        &mut self.0.get_or_insert_with(|| (Arc::clone(ground), lint::Kept::default())).1
    }
}

/// Inputs, read and linked.
pub struct Reading {
    /// The portal, unless there are no settings or no languages.
    pub ready: Option<Ready>,
    /// What is left to do: to look for mistakes.
    pub unchecked: Unchecked,
}

/// A portal that no rule has looked at yet.
pub struct Unchecked {
    /// What was found while reading.
    found: Vec<Diagnostic>,
    listing: Listing,
    ground: Option<Arc<Ground>>,
    texts: Vec<Arc<Parsed>>,
    loose: Loose,
    drafts: Drafts,
}

/// All that is wrong with a portal.
pub struct Checked {
    /// All findings, sorted, at their levels in this portal.
    pub diagnostics: Vec<Diagnostic>,
    /// The texts that findings point into.
    pub texts: Texts,
    /// Whether rules over texts were left out.
    pub(super) without_text_rules: bool,
    pub(super) suppressions: Vec<Suppression>,
}

/// Reads a portal from its own files, laid over those of Lotse, which are always the same for one [`Kept`].
#[must_use]
pub fn read(own: &dyn Sources, lotse: &dyn Sources, options: &Options, kept: &mut Kept) -> Reading {
    let listing = own.list();
    let mut found: Vec<Diagnostic> = listing.refused.iter().map(|(file, error)| unreadable(file, error)).collect();
    let drafts = options.drafts;
    let Some((ground, theme)) = ground::read(own, lotse, &listing, options, &mut kept.ground, &mut found) else {
        let unchecked = Unchecked { found, listing, ground: None, texts: Vec::new(), loose: Loose::default(), drafts };
        return Reading { ready: None, unchecked };
    };
    let content = content_files(&listing.files, &ground.waiting);
    let (files, assets) = texts_and_assets(&content, &mut found);
    let texts = documents::read(own, &files, &ground, &mut kept.documents);
    found.extend(texts.iter().flat_map(|text| text.found.iter().cloned()));
    let input = Input {
        config: ground.config.clone(),
        catalogues: Arc::clone(&ground.catalogues),
        formats: Arc::clone(&ground.formats),
        hyphenation: Arc::clone(&ground.hyphenation),
        documents: texts.iter().filter_map(|text| text.document.clone()).collect(),
        assets,
        date: options.date,
        drafts,
    };
    let (portal, rest, told) = portal::link(input);
    found.extend(told);
    let portal = media::read(own, portal, &listing, &mut kept.media, &mut found);
    let unchecked = Unchecked { found, listing, ground: Some(ground), texts, loose: rest, drafts };
    Reading { ready: Some(Ready { portal, theme }), unchecked }
}

impl Unchecked {
    /// Returns the errors that were found while reading, sorted; what else is wrong is not known yet, or can wait.
    #[must_use]
    pub fn errors(&self) -> Vec<Diagnostic> {
        let config = self.ground.as_ref().map(|ground| &ground.config);
        let level = |finding: &Diagnostic| match config {
            Some(config) => config.level(finding.rule, &finding.primary.file, finding.level),
            None => Some(finding.level),
        };
        let errors = self.found.iter().filter(|finding| level(finding) == Some(Level::Error));
        let errors: Vec<Diagnostic> = errors.cloned().collect();
        let (Some(config), false) = (config, errors.is_empty()) else { return diag::sorted(errors) };
        let files: BTreeSet<FileId> = errors.iter().map(|finding| finding.primary.file.clone()).collect();
        let texts = || self.texts.iter().filter(|text| files.contains(&text.file));
        let documents = || texts().filter_map(|text| text.document.as_deref());
        diag::sorted(suppression::later(config, &suppression::collect(documents, self.drafts), errors))
    }

    /// Applies the rules to the portal that came of the same reading; rules over texts are left out where none of them can find
    /// anything of a level or graver.
    #[must_use]
    pub fn check(
        self,
        ready: Option<&Ready>,
        own: &dyn Sources,
        lotse: &dyn Sources,
        least: Level,
        looked: &mut Looked,
    ) -> Checked {
        let mut without_text_rules = false;
        let suppressions = self.suppressions();
        let mut diagnostics = self.found;
        if let (Some(ready), Some(ground)) = (ready, &self.ground) {
            let config = &ground.config;
            diagnostics.extend(unmatched_files(config, &self.listing.files));
            diagnostics.extend(names::strays(own, &self.listing.strays));
            diagnostics.extend(names::check(&content_files(&self.listing.files, &ground.waiting)));
            let placed = self.texts.iter().filter_map(|text| Some((&text.file, text.place.as_ref()?)));
            diagnostics.extend(names::languages(&placed.collect::<Vec<_>>(), &ground.locales));
            diagnostics.extend(portal::check(&ready.portal, &self.loose));
            diagnostics.extend(required::check(own, &ready.portal, &ready.theme));
            let is_grave = |rule| config.rules.gravest(rule) >= Some(least);
            without_text_rules = !rule::all().any(|rule| lint::is_over_texts(rule) && is_grave(rule));
            diagnostics.extend(lint::check_portal(&ready.portal));
            if without_text_rules {
                diagnostics.extend(lint::check_word_lists(&ready.portal, own, lotse));
            } else {
                diagnostics.extend(lint::check_texts(&ready.portal, own, lotse, looked.with(ground)));
            }
            diagnostics = diagnostics.into_iter().filter_map(|finding| at_level(config, finding)).collect();
            let left_out = |rule: &rule::Rule| without_text_rules && lint::is_over_texts(rule);
            diagnostics = suppression::apply(config, &suppressions, left_out, diagnostics);
        }
        let mut diagnostics = diag::sorted(diagnostics);
        let texts = texts(own, lotse, &diagnostics);
        if let Some(ready) = ready {
            diagnostics = fix::complete(&ready.portal, own, &texts, diagnostics);
        }
        Checked { diagnostics, texts, without_text_rules, suppressions }
    }

    fn suppressions(&self) -> Vec<Suppression> {
        let documents = || self.texts.iter().filter_map(|text| text.document.as_deref());
        suppression::collect(documents, self.drafts)
    }
}

/// Levels of rules that the settings give to files that are not there.
fn unmatched_files(config: &Config, files: &[Found]) -> Vec<Diagnostic> {
    let folders: BTreeSet<&str> = files.iter().map(|file| file.id.folder()).collect();
    let unmatched = config.rules.parts().iter().filter(|part| !files.iter().any(|file| part.fits(&file.id)));
    let told = |part: &config::Part| {
        let bare = part.files.trim_end_matches(['*', '/']);
        let near = diag::nearest(bare, folders.iter().copied()).map(|near| format!("{near}/*"));
        let finding = Diagnostic::new(&rule::UNMATCHED_FILES, &config.file, part.span);
        finding.arg("value", part.files.as_str()).suggest(near)
    };
    unmatched.map(told).collect()
}

/// The files below `content/`, without texts in languages that wait to be published.
fn content_files<'a>(files: &'a [Found], waiting: &[Language]) -> Vec<&'a Found> {
    let waits = |file: &FileId| {
        if waiting.is_empty() {
            return false;
        }
        let suffix = file.without_md().and_then(|bare| bare.rsplit_once('.'));
        suffix.is_some_and(|(_, suffix)| waiting.iter().any(|language| *language.id == *suffix))
    };
    files.iter().filter(|file| file.id.as_str().starts_with("content/") && !waits(&file.id)).collect()
}

/// Tells texts from other files, which are assets; what is too large is neither.
fn texts_and_assets<'a>(files: &[&'a Found], found: &mut Vec<Diagnostic>) -> (Vec<&'a Found>, BTreeMap<FileId, u64>) {
    let mut assets = BTreeMap::new();
    let mut texts = Vec::new();
    for file in files {
        let ending = file.id.as_str().rsplit_once('.').map_or("", |(_, ending)| ending);
        let is = |other: &str| ending.eq_ignore_ascii_case(other);
        let (limit, kind) = match () {
            () if is("md") => (TEXT_LIMIT, "text"),
            () if is("mp4") || is("webm") => (VIDEO_LIMIT, "video"),
            () => (ASSET_LIMIT, "asset"),
        };
        let is_text = kind == "text";
        if file.size > limit {
            let megabytes = |bytes: u64| usize::try_from(bytes >> 20).unwrap_or(usize::MAX);
            let finding = Diagnostic::new(&rule::TOO_LARGE, &file.id, Span::at(0)).arg("file", file.id.name());
            let finding = finding.arg("size", megabytes(file.size)).arg("limit", megabytes(limit));
            found.push(finding.help(kind));
        } else if is_text && file.id.name() != "README.md" {
            texts.push(*file);
        } else if !is_text {
            assets.insert(file.id.clone(), file.size);
        }
    }
    (texts, assets)
}
