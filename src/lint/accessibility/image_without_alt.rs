//! Every image has a text alternative, or says that it only decorates.

use super::empty_link;
use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let links = page.outline.links.iter().filter(|link| empty_link::is_empty(page, link));
    let told: Vec<usize> = links.flat_map(|link| link.pictures.iter().copied()).collect();
    let pictures = page.outline.pictures.iter().enumerate();
    let silent = pictures.filter(|(place, picture)| picture.alt.is_blank() && !told.contains(place));
    silent
        .map(|(_, picture)| {
            page.finding(&rule::IMAGE_WITHOUT_ALT, picture.span).arg("file", picture.destination.as_str())
        })
        .collect()
}
