//! What the preview shows: the latest state of the files, and the last one that was whole.

use std::sync::{Arc, Mutex, PoisonError};

use super::copies::Copies;
use crate::build::{Loaded, Options, Outputs, Ready, load};
use crate::diag::render::Texts;
use crate::diag::{self, Diagnostic};
use crate::i18n::Spoken;
use crate::source::{Disk, Embedded, FileId};

/// How much room copies of images may take (bytes).
const COPIES_LIMIT: usize = 64 << 20;

/// One reading of the files.
pub(super) struct State {
    /// Counts readings.
    pub(super) version: u64,
    /// The portal, if there is one; it may have errors.
    pub(super) ready: Option<Arc<Ready>>,
    /// The latest portal without errors, for pages whose own files have one now.
    pub(super) good: Option<Arc<Ready>>,
    /// The findings.
    pub(super) diagnostics: Vec<Diagnostic>,
    /// The texts that findings point into.
    pub(super) texts: Texts,
}

/// The files and their latest state.
pub(super) struct Site {
    disk: Disk,
    options: Options,
    words: Spoken,
    latest: Mutex<Arc<State>>,
    /// Copies of images; they hold for every state of the files.
    copies: Copies,
}

impl Site {
    pub(super) fn new(disk: Disk, options: Options, language: &str) -> Self {
        let words = Spoken::new(&Embedded, language);
        let first = Arc::new(read(&disk, &options, 1, None));
        Self { disk, options, words, latest: Mutex::new(first), copies: Copies::new(COPIES_LIMIT) }
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

    /// Makes an output; a copy of an image only once, since that takes long.
    pub(super) fn make(&self, outputs: &Outputs<'_>, path: &str) -> Result<Vec<u8>, Box<Diagnostic>> {
        if !outputs.is_lasting(path) {
            return outputs.make(path);
        }
        self.copies.get(path, || outputs.make(path))
    }

    /// Reads the files again; always a new state, since the browser decides by the page whether it shows a difference.
    pub(super) fn read_again(&self) {
        let before = self.state();
        let good = if before.is_good() { before.ready.clone() } else { before.good.clone() };
        let next = read(&self.disk, &self.options, before.version + 1, good);
        *self.latest.lock().unwrap_or_else(PoisonError::into_inner) = Arc::new(next);
    }
}

impl State {
    fn is_good(&self) -> bool {
        self.ready.is_some() && !diag::has_errors(&self.diagnostics)
    }

    /// The errors whose place is in one of some files.
    pub(super) fn errors_in(&self, files: &[FileId]) -> bool {
        let errors = self.diagnostics.iter().filter(|finding| finding.level == diag::Level::Error);
        errors.into_iter().any(|finding| files.contains(&finding.primary.file))
    }
}

fn read(disk: &Disk, options: &Options, version: u64, good: Option<Arc<Ready>>) -> State {
    let Loaded { ready, mut diagnostics, texts, .. } = load(disk, &Embedded, options);
    let mut texts = texts;
    if let Some(ready) = &ready {
        let found = Outputs::new(&ready.portal, &ready.theme, disk).1;
        if !found.is_empty() {
            diagnostics.extend(found);
            diagnostics = diag::sorted(diagnostics);
            texts = crate::build::texts(disk, &Embedded, &diagnostics);
        }
    }
    State { version, ready: ready.map(Arc::new), good, diagnostics, texts }
}
