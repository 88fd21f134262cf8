//! Images can be shown on every screen, are light enough for a phone, and come from the portal itself.

use crate::diag::{Diagnostic, Label, rule};
use crate::image::{Fault, Image, Size};
use crate::markdown::LinkKind;
use crate::portal::{Portal, Target};
use crate::source::{FileId, Span};

/// An original heavier than this slows down everyone who works on the portal (bytes).
const HEAVY: u64 = 4 << 20;
/// An image that is shown as it is, and heavier than this, slows down everyone who reads it (bytes).
const HEAVY_AS_IT_IS: u64 = 1 << 20;

pub(super) fn check(portal: &Portal) -> Vec<Diagnostic> {
    let pictures = portal.pictures();
    let mut diagnostics = Vec::new();
    for (file, image) in portal.images() {
        let place = pictures.get(file).cloned().unwrap_or_else(|| Label::new(file, Span::at(0)));
        match image {
            Err(fault) => diagnostics.push(fault_at(&place, file, fault)),
            Ok(image) => diagnostics.extend(heavy(portal, &place, file, image)),
        }
    }
    diagnostics.extend(elsewhere(portal));
    diagnostics
}

fn heavy(portal: &Portal, place: &Label, file: &FileId, image: &Image) -> Option<Diagnostic> {
    let as_it_is = image.copies.is_empty();
    let limit = if as_it_is { HEAVY_AS_IT_IS } else { HEAVY };
    let size = portal.asset(file).filter(|size| *size > limit)?;
    let finding = Diagnostic::new(&rule::IMAGE_HEAVY, &place.file, place.span).arg("file", file.name());
    let finding = finding.arg("size", usize::try_from(size >> 20).unwrap_or(usize::MAX));
    Some(if as_it_is { finding.help("as-it-is") } else { finding })
}

/// Says why no page can show an image, at the place that wants to.
pub(super) fn fault_at(place: &Label, file: &FileId, fault: &Fault) -> Diagnostic {
    let unreadable = || Diagnostic::new(&rule::IMAGE_UNREADABLE, &place.file, place.span).arg("file", file.name());
    match fault {
        Fault::Empty => unreadable().help("empty"),
        Fault::Cut => unreadable().help("cut"),
        Fault::Damaged => unreadable(),
        Fault::NoImage => unreadable().help("no-image"),
        Fault::Format(name) => unreadable().arg("format", *name).help("format"),
        Fault::TooManyPixels { size, enough } => {
            let shown = |size: &Size| format!("{} × {}", size.width, size.height);
            let finding = Diagnostic::new(&rule::IMAGE_PIXELS, &place.file, place.span).arg("file", file.name());
            finding.arg("size", shown(size)).arg("enough", shown(enough))
        }
        Fault::Active(what) => {
            let finding = Diagnostic::new(&rule::ACTIVE_DRAWING, &place.file, place.span).arg("file", file.name());
            finding.arg("what", what.as_str())
        }
    }
}

/// Images whose address is on another host.
fn elsewhere(portal: &Portal) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for document in portal.documents() {
        for link in document.body.links.iter().filter(|link| link.kind == LinkKind::Image) {
            if let Ok(Target::Outside(address)) = portal.target(&document.file, &link.destination) {
                diagnostics
                    .push(Diagnostic::new(&rule::IMAGE_ELSEWHERE, &document.file, link.span).arg("address", address));
            }
        }
    }
    diagnostics
}
