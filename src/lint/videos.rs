//! Videos in sign language play in every browser, are light enough, and say their words to those who do not see them.

use crate::content::{Item, Record};
use crate::diag::{Diagnostic, rule};
use crate::portal::{Document, Portal};
use crate::source::{FileId, Span};
use crate::video::{Fault, MistakeKind};

/// A video heavier than this takes a phone minutes to load (bytes).
const HEAVY: u64 = 100 << 20;

pub(super) fn check(portal: &Portal) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for (entry, video) in portal.sign_language() {
        let source = &portal.entry(entry).source;
        let fault = file(portal, source, video);
        // Who must see to the video first is not told what it lacks besides.
        let plays =
            portal.video(entry).is_some() && fault.as_ref().is_none_or(|fault| fault.rule != &rule::VIDEO_UNREADABLE);
        diagnostics.extend(fault);
        if plays {
            diagnostics.extend(words(source, video));
            let poster =
                (!video.names("poster")).then(|| Diagnostic::new(&rule::NO_POSTER, &source.file, place(source)));
            diagnostics.extend(poster);
        }
    }
    for (file, (_, mistakes)) in &portal.videos().captions {
        diagnostics.extend(mistakes.iter().map(|mistake| captions(file, mistake.kind, mistake.place)));
    }
    diagnostics
}

/// Where a document names its video.
fn place(source: &Document) -> Span {
    source.record.item("sign_language").map_or(Span::at(0), |item| item.span)
}

fn file(portal: &Portal, source: &Document, video: &Record) -> Option<Diagnostic> {
    let Item { value: crate::content::Value::File(file), span, .. } = video.item("file")? else { return None };
    let unreadable = || Diagnostic::new(&rule::VIDEO_UNREADABLE, &source.file, *span).arg("file", file.name());
    match portal.videos().files.get(file)? {
        Err(Fault::Empty) => Some(unreadable().help("empty")),
        Err(Fault::Cut) => Some(unreadable().help("cut")),
        Err(Fault::NoVideo) => Some(unreadable()),
        Err(Fault::Format(name)) => Some(unreadable().arg("format", *name).help("format")),
        Ok(video) if !video.container.fits_name(file.name()) => {
            let ending = video.container.name().to_lowercase();
            let stem = file.name().rsplit_once('.').map_or(file.name(), |(stem, _)| stem);
            Some(unreadable().arg("better", format!("{stem}.{ending}")).help("ending"))
        }
        Ok(_) => {
            let size = portal.asset(file).filter(|size| *size > HEAVY)?;
            let finding = Diagnostic::new(&rule::VIDEO_HEAVY, &source.file, *span).arg("file", file.name());
            Some(finding.arg("size", usize::try_from(size >> 20).unwrap_or(usize::MAX)))
        }
    }
}

/// Who neither signs nor sees needs the words: as captions, or as a text.
fn words(source: &Document, video: &Record) -> Option<Diagnostic> {
    let told = video.names("captions") || video.names("transcript");
    (!told).then(|| Diagnostic::new(&rule::VIDEO_WITHOUT_WORDS, &source.file, place(source)))
}

fn captions(file: &FileId, kind: MistakeKind, place: Span) -> Diagnostic {
    let finding = Diagnostic::new(&rule::CAPTIONS, file, place).arg("file", file.name());
    match kind {
        MistakeKind::Header => finding,
        MistakeKind::SubRip => finding.help("subrip"),
        MistakeKind::Time => finding.help("time"),
        MistakeKind::Reversed => finding.help("reversed"),
        MistakeKind::NoTimes => finding.help("no-times"),
        MistakeKind::Empty => finding.help("empty"),
    }
}
