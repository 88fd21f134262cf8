//! Corrections of findings, as values: texts to replace, files to rename, encodings to change.

use crate::source::{FileId, Span};

/// A correction. All its changes belong together: each alone would leave the portal worse than before.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fix {
    /// What is changed.
    pub changes: Vec<Change>,
    /// How sure it is.
    pub safety: Safety,
}

/// How sure a correction is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Safety {
    /// It cannot change what a page means: `check --fix` makes it.
    Safe,
    /// It is what was probably meant: a person decides.
    Likely,
}

/// One change of one file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// Other text stands in a place.
    Text(Edit),
    /// The file has another name.
    Name {
        /// The name it has.
        from: FileId,
        /// The name it gets.
        to: FileId,
    },
    /// The same letters stand in the file in UTF-8, without a byte order mark.
    Encoding(FileId),
}

/// Other text for a place in a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edit {
    /// The file.
    pub file: FileId,
    /// The bytes of its text that go.
    pub span: Span,
    /// What stands there afterwards.
    pub text: String,
}

impl Edit {
    /// Puts a text in the place of another.
    #[must_use]
    pub fn new(file: &FileId, span: Span, text: impl Into<String>) -> Self {
        Self { file: file.clone(), span, text: text.into() }
    }
}

impl Fix {
    /// Makes changes that cannot change what a page means.
    #[must_use]
    pub fn safe(changes: Vec<Change>) -> Self {
        Self { changes, safety: Safety::Safe }
    }

    /// Puts other texts in some places, without changing what the page means.
    #[must_use]
    pub fn safe_edits(edits: Vec<Edit>) -> Self {
        Self::safe(edits.into_iter().map(Change::Text).collect())
    }

    /// Puts in some places what was probably meant.
    #[must_use]
    pub fn likely_edits(edits: Vec<Edit>) -> Self {
        Self { changes: edits.into_iter().map(Change::Text).collect(), safety: Safety::Likely }
    }

    /// Goes through the changes of texts.
    pub fn edits(&self) -> impl Iterator<Item = &Edit> {
        self.changes.iter().filter_map(|change| match change {
            Change::Text(edit) => Some(edit),
            Change::Name { .. } | Change::Encoding(_) => None,
        })
    }

    /// Goes through the new names of files.
    pub fn names(&self) -> impl Iterator<Item = (&FileId, &FileId)> {
        self.changes.iter().filter_map(|change| match change {
            Change::Name { from, to } => Some((from, to)),
            Change::Text(_) | Change::Encoding(_) => None,
        })
    }
}

impl Change {
    /// Returns the file that is changed, by the name it has before.
    #[must_use]
    pub fn file(&self) -> &FileId {
        match self {
            Self::Text(edit) => &edit.file,
            Self::Name { from, .. } => from,
            Self::Encoding(file) => file,
        }
    }
}
