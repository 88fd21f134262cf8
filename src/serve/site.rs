//! What the preview shows: the latest state of the files, and the last one that could be read whole.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use super::copies::Copies;
use super::files::Seen;
use crate::build::{Checked, Kept, Looked, Options, Outputs, Reading, Ready, Unchecked, read};
use crate::diag::render::Texts;
use crate::diag::{self, Diagnostic, Level};
use crate::i18n::Spoken;
use crate::source::{Disk, Embedded, FileId, Sources};

/// How much room copies of images may take (bytes).
const COPIES_LIMIT: usize = 64 << 20;

/// One reading of the files.
#[derive(Clone)]
pub(super) struct State {
    /// Counts readings.
    pub(super) version: u64,
    /// The portal, if there is one; it may have errors.
    pub(super) ready: Option<Arc<Ready>>,
    /// The latest portal that could be read whole, for pages whose own files cannot now.
    pub(super) good: Option<Arc<Ready>>,
    /// The findings. Until all rules have looked: the errors found while reading, and those known before in other files.
    pub(super) diagnostics: Arc<Vec<Diagnostic>>,
    /// The findings when all rules had looked last.
    last: Arc<Vec<Diagnostic>>,
    /// The texts that findings point into.
    pub(super) texts: Texts,
    /// Counts how often the findings became others.
    pub(super) findings: u64,
    /// Whether all rules have looked.
    pub(super) is_checked: bool,
    /// Files that cannot be read as they should.
    unread: BTreeSet<FileId>,
}

/// What is left to do after a reading: to apply the rules.
pub(super) struct Behind {
    version: u64,
    ready: Option<Arc<Ready>>,
    unchecked: Unchecked,
    seen: Seen,
    /// A large portal takes a while to be given up, during which nobody should wait.
    _before: Arc<State>,
}

impl Behind {
    /// Returns what stops it.
    pub(super) fn seen(&self) -> Seen {
        self.seen.clone()
    }
}

/// The files and their latest state.
pub(super) struct Site {
    disk: Disk,
    /// What Lotse brings.
    lotse: &'static dyn Sources,
    options: Options,
    words: Spoken,
    latest: Mutex<Arc<State>>,
    kept: Mutex<Kept>,
    looked: Mutex<Looked>,
    /// Copies of images; they hold for every state of the files.
    copies: Copies,
}

impl Site {
    /// Reads the files for the first time.
    pub(super) fn new(disk: Disk, options: Options, language: &str, seen: &Seen) -> (Self, Behind) {
        Self::with(disk, &Embedded, options, language, seen)
    }

    /// The same with other files of Lotse.
    pub(super) fn with(
        disk: Disk,
        lotse: &'static dyn Sources,
        options: Options,
        language: &str,
        seen: &Seen,
    ) -> (Self, Behind) {
        let nothing = State {
            version: 0,
            ready: None,
            good: None,
            diagnostics: Arc::default(),
            last: Arc::default(),
            texts: Texts::new(),
            findings: 0,
            is_checked: false,
            unread: BTreeSet::new(),
        };
        let words = Spoken::new(&Embedded, language);
        let latest = Mutex::new(Arc::new(nothing));
        let site = Self {
            disk,
            lotse,
            options,
            words,
            latest,
            kept: Mutex::default(),
            looked: Mutex::default(),
            copies: Copies::new(COPIES_LIMIT),
        };
        let behind = site.read_again(seen, &BTreeSet::new());
        (site, behind)
    }

    pub(super) fn disk(&self) -> &Disk {
        &self.disk
    }

    pub(super) fn words(&self) -> &Spoken {
        &self.words
    }

    pub(super) fn state(&self) -> Arc<State> {
        Arc::clone(&self.latest.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Lists what there is at an address, and what belongs to it.
    pub(super) fn outputs<'a>(&'a self, ready: &'a Ready, address: &'a str) -> Outputs<'a> {
        Outputs::around(&ready.portal, &ready.theme, &self.disk, address)
    }

    /// Makes an output; a copy of an image only once, since that takes long.
    pub(super) fn make(&self, outputs: &Outputs<'_>, path: &str) -> Result<Vec<u8>, Box<Diagnostic>> {
        if !outputs.is_lasting(path) {
            return outputs.make(path);
        }
        self.copies.get(path, || outputs.make(path))
    }

    /// Reads the files again, of which some have changed; the new state is shown at once, before any rule has looked at it.
    pub(super) fn read_again(&self, seen: &Seen, changed: &BTreeSet<FileId>) -> Behind {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let Reading { ready, unchecked } = read(seen, self.lotse, &self.options, &mut kept);
        let ready = ready.map(Arc::new);
        let found = unchecked.errors();
        // Rules that end meanwhile wait, so that neither forgets what the other found.
        let mut latest = self.latest.lock().unwrap_or_else(PoisonError::into_inner);
        let before = Arc::clone(&latest);
        let version = before.version + 1;
        let state = self.first_state(&before, ready.clone(), found, seen, changed);
        *latest = Arc::new(State { version, ..state });
        drop(latest);
        Behind { version, ready, unchecked, seen: seen.clone(), _before: before }
    }

    /// Applies the rules; what comes of it counts only if nothing was read since.
    pub(super) fn check(&self, behind: Behind) -> Option<u64> {
        let Behind { version, ready, unchecked, seen, _before } = behind;
        // Not held while rules look, whose threads may begin with the next check meanwhile.
        let mut looked = std::mem::take(&mut *self.looked.lock().unwrap_or_else(PoisonError::into_inner));
        let Checked { mut diagnostics, mut texts, .. } =
            unchecked.check(ready.as_deref(), &seen, self.lotse, Level::Hint, &mut looked);
        *self.looked.lock().unwrap_or_else(PoisonError::into_inner) = looked;
        if let Some(ready) = &ready {
            let found = Outputs::new(&ready.portal, &ready.theme, &seen).1;
            if !found.is_empty() {
                diagnostics.extend(found);
                diagnostics = diag::sorted(diagnostics);
                texts = crate::build::texts(&seen, self.lotse, &diagnostics);
            }
        }
        let mut latest = self.latest.lock().unwrap_or_else(PoisonError::into_inner);
        let before = Arc::clone(&latest);
        if seen.is_stopped() || before.version != version {
            return None;
        }
        let differs = diagnostics != *before.last || !same_errors(&diagnostics, &before.diagnostics);
        let diagnostics = Arc::new(diagnostics);
        *latest = Arc::new(State {
            last: Arc::clone(&diagnostics),
            diagnostics,
            texts,
            findings: before.findings + u64::from(differs),
            is_checked: true,
            ..(*before).clone()
        });
        Some(version)
    }

    /// The state of a reading before any rule has looked at it.
    fn first_state(
        &self,
        before: &State,
        ready: Option<Arc<Ready>>,
        found: Vec<Diagnostic>,
        seen: &Seen,
        changed: &BTreeSet<FileId>,
    ) -> State {
        let unread: BTreeSet<FileId> = found.iter().map(|finding| finding.primary.file.clone()).collect();
        let was_good = before.ready.is_some() && before.unread.is_empty();
        let good = if was_good { before.ready.clone() } else { before.good.clone() };
        let mut texts = crate::build::texts(seen, self.lotse, &found);
        let mut diagnostics = found;
        let files = |finding: &Diagnostic| {
            finding.others.iter().chain([&finding.primary]).map(|label| label.file.clone()).collect::<Vec<_>>()
        };
        let stays =
            |finding: &&Diagnostic| is_error(finding) && files(finding).iter().all(|file| !changed.contains(file));
        let known: Vec<Diagnostic> = before.diagnostics.iter().filter(stays).cloned().collect();
        for file in known.iter().flat_map(files) {
            if let Some(text) = before.texts.get(&file) {
                texts.entry(file).or_insert_with(|| text.clone());
            }
        }
        diagnostics.extend(known);
        let diagnostics = diag::sorted(diagnostics);
        let findings = before.findings + u64::from(!same_errors(&diagnostics, &before.diagnostics));
        State {
            version: before.version,
            ready,
            good,
            diagnostics: Arc::new(diagnostics),
            last: Arc::clone(&before.last),
            texts,
            findings,
            is_checked: false,
            unread,
        }
    }

    /// Goes through the documents that are kept for the next reading.
    #[cfg(test)]
    pub(super) fn each_kept(&self, visit: impl FnMut(&Arc<crate::portal::Document>)) {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).documents().for_each(visit);
    }
}

fn is_error(finding: &Diagnostic) -> bool {
    finding.level == Level::Error
}

fn same_errors(some: &[Diagnostic], others: &[Diagnostic]) -> bool {
    some.iter().filter(|finding| is_error(finding)).eq(others.iter().filter(|finding| is_error(finding)))
}

impl State {
    /// Tells whether some files cannot be read as they should; without settings none can.
    pub(super) fn unread_in(&self, files: &[FileId]) -> bool {
        self.ready.is_none() || files.iter().any(|file| self.unread.contains(file))
    }
}
