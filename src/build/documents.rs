//! The texts of a portal: those whose files are the same as before are not read again.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::ground::Ground;
use super::load::{has_old_line_ends, text_of, unreadable};
use super::names;
use crate::content::{ContentType, Terms};
use crate::diag::{Diagnostic, Edit, Fix, rule};
use crate::portal::{self, Document, Place};
use crate::source::{Digest, FileId, Found, Sources, Span};

/// A text as it was read.
pub(super) struct Parsed {
    pub(super) file: FileId,
    /// What its bytes were, unless it could not be read.
    digest: Option<Digest>,
    /// What its name says; `None` where that is no page.
    pub(super) place: Option<Place>,
    /// The type of its source text, which a translation is read with.
    of_source: Option<&'static ContentType>,
    pub(super) document: Option<Arc<Document>>,
    /// What was told of it alone.
    pub(super) found: Vec<Diagnostic>,
}

impl Parsed {
    /// Tells whether reading it anew, of these bytes, would make the same.
    fn fits(&self, digest: Option<Digest>, of_source: Option<&'static ContentType>, same_labels: bool) -> bool {
        digest.is_some()
            && self.digest == digest
            && self.of_source == of_source
            && (same_labels || !self.asked_labels())
    }

    /// Tells whether it was read with the words that values are called by: they are asked where a value is in no vocabulary, and
    /// that is always told.
    fn asked_labels(&self) -> bool {
        self.found.iter().any(|finding| finding.rule == &rule::UNKNOWN_VALUE)
    }
}

/// All texts as they were read last, sorted by their files, and what they were read with.
#[derive(Default)]
pub(super) struct Kept {
    ground: Option<Arc<Ground>>,
    all: Vec<Arc<Parsed>>,
}

impl Kept {
    /// Goes through the documents among them.
    pub(super) fn documents(&self) -> impl Iterator<Item = &Arc<Document>> {
        self.all.iter().filter_map(|parsed| parsed.document.as_ref())
    }
}

/// A text that is to be read, or to be taken as it was.
struct Slot<'a> {
    file: &'a Found,
    before: Option<&'a Arc<Parsed>>,
    /// What its name says, where nothing was read before.
    place: Option<Place>,
}

/// Reads texts in parallel, sorted by their files.
pub(super) fn read(own: &dyn Sources, texts: &[&Found], ground: &Arc<Ground>, kept: &mut Kept) -> Vec<Arc<Parsed>> {
    let (is_same, same_labels) = kept.ground.as_ref().map_or((false, false), |before| {
        let same = before.locales == ground.locales
            && before.config.vocabularies == ground.config.vocabularies
            && before.hyphenation == ground.hyphenation;
        (Arc::ptr_eq(before, ground) || same, before.labels == ground.labels)
    });
    let mut before = if is_same { kept.all.iter() } else { [].iter() }.peekable();
    let mut slots: Vec<Slot<'_>> = Vec::with_capacity(texts.len());
    for file in texts {
        while before.next_if(|before| before.file < file.id).is_some() {}
        let before = before.next_if(|before| before.file == file.id);
        let place = if before.is_none() { portal::place(&file.id, &ground.locales).0 } else { None };
        slots.push(Slot { file, before, place });
    }
    let mut parsed: Vec<Option<Arc<Parsed>>> = vec![None; slots.len()];
    let is_source = |slot: &Slot<'_>| slot.place().is_some_and(|place| place.locale == ground.locales.source());
    let mut kinds: BTreeMap<String, &'static ContentType> = BTreeMap::new();
    let (sources, translations): (Vec<_>, Vec<_>) = slots.iter().enumerate().partition(|(_, slot)| is_source(slot));
    for (slots, are_sources) in [(sources, true), (translations, false)] {
        let mut open = Vec::new();
        // The translations of one document mostly follow each other.
        let mut last: Option<(&str, Option<&'static ContentType>)> = None;
        for (at, slot) in slots {
            let id = slot.place().map_or("", |place| &place.id);
            let known = last.filter(|(before, _)| *before == id);
            let kind = known.map_or_else(|| kinds.get(id).copied(), |(_, kind)| kind);
            last = Some((id, kind));
            match slot.before {
                Some(before) if before.place.is_none() || before.fits(slot.file.digest, kind, same_labels) => {
                    parsed[at] = Some(Arc::clone(before));
                }
                _ => open.push((at, slot, kind)),
            }
        }
        let read = open.into_par_iter().map(|(at, slot, kind)| (at, parse(own, slot, kind, ground, same_labels)));
        for (at, one) in read.collect::<Vec<_>>() {
            parsed[at] = Some(one);
        }
        if are_sources {
            let documents = parsed.iter().flatten().filter_map(|parsed| parsed.document.as_ref());
            kinds = documents.map(|document| (document.place.id.clone(), document.kind)).collect();
        }
    }
    let parsed: Vec<Arc<Parsed>> = parsed.into_iter().flatten().collect();
    *kept = Kept { ground: Some(Arc::clone(ground)), all: parsed.clone() };
    parsed
}

impl Slot<'_> {
    fn place(&self) -> Option<&Place> {
        self.before.map_or(self.place.as_ref(), |before| before.place.as_ref())
    }
}

/// Reads one text, unless it is the very one that was read before.
fn parse(
    own: &dyn Sources,
    slot: &Slot<'_>,
    of_source: Option<&'static ContentType>,
    ground: &Ground,
    same_labels: bool,
) -> Arc<Parsed> {
    let file = &slot.file.id;
    let (place, mut found) = portal::place(file, &ground.locales);
    found.retain(|finding| finding.rule != &rule::NAME_LETTERS || !names::is_leftover(file));
    let bytes = place.as_ref().map(|_| own.read(file));
    let digest = bytes.as_ref().and_then(|bytes| Some(Digest::of(bytes.as_ref().ok()?)));
    if let Some(before) = slot.before.filter(|before| before.fits(digest, of_source, same_labels)) {
        return Arc::clone(before);
    }
    let text = match &bytes {
        Some(Ok(bytes)) => text_of(file, bytes, &mut found),
        Some(Err(error)) => {
            found.push(unreadable(file, error));
            None
        }
        None => None,
    };
    let document = place.as_ref().zip(text).map(|(place, text)| {
        let text = with_line_ends(file, text, &mut found);
        let terms = Terms { vocabularies: &ground.config.vocabularies, labels: &ground.labels };
        let (locales, hyphenation) = (&ground.locales, &ground.hyphenation);
        let (mut document, diagnostics) =
            portal::read_document(file, &text, place.clone(), locales, terms, of_source, hyphenation);
        found.extend(diagnostics);
        document.digest = digest;
        Arc::new(document)
    });
    Arc::new(Parsed { file: file.clone(), digest, place, of_source, document, found })
}

/// Gives line ends to a text that has those of old Macs alone, which no reader of Markdown knows; places stay the same.
fn with_line_ends(file: &FileId, text: String, found: &mut Vec<Diagnostic>) -> String {
    if !has_old_line_ends(&text) {
        return text;
    }
    let first = text.find('\r').unwrap_or_default();
    let returns = text.match_indices('\r').map(|(place, _)| Edit::new(file, Span::new(place, place + 1), "\n"));
    let fix = Fix::safe_edits(returns.collect());
    let finding = Diagnostic::new(&rule::OLD_LINE_ENDS, file, Span::new(0, first)).arg("file", file.name());
    found.push(finding.correction(fix));
    text.replace('\r', "\n")
}
