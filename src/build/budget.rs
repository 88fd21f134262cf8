//! Pages that are too heavy for a slow connection, told by `lotse check`.
//!
//! Only pages whose texts are long are made and measured: with a theme that keeps its budget, others cannot be too heavy.

use std::collections::BTreeMap;
use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;
use rayon::prelude::*;

use super::{Job, Outputs};
use crate::diag::{Diagnostic, rule};
use crate::markdown::{Body, Piece};
use crate::portal::Portal;
use crate::source::{FileId, Span};
use crate::theme::Theme;

/// HTML and style sheet of a page, compressed as servers send them (bytes).
const BUDGET: usize = 20_000;
/// A text with less HTML than this makes no page too heavy (bytes).
const LONG: usize = 16_000;

/// Finds pages that are over the budget, each text once, at its heaviest.
#[must_use]
pub fn over_budget(portal: &Portal, theme: &Theme, outputs: &Outputs<'_>) -> Vec<Diagnostic> {
    let is_style =
        |path: &str| path.rsplit_once('.').is_some_and(|(name, ending)| ending == "css" && !name.contains("fonts/"));
    let style: usize = theme.assets().filter(|asset| is_style(&asset.path)).map(|asset| compressed(&asset.bytes)).sum();
    let long = outputs.paths().filter_map(|path| match outputs.job(path) {
        Some(Job::Entry(entry, locale)) => {
            let shown = portal.shown(*entry, *locale);
            (length(&shown.body) > LONG).then_some((path, &shown.file))
        }
        _ => None,
    });
    let long: Vec<(&str, &FileId)> = long.collect();
    let made =
        long.into_par_iter().filter_map(|(path, file)| Some((file, compressed(&outputs.make(path).ok()?) + style)));
    let made: Vec<(&FileId, usize)> = made.collect();
    let mut heaviest: BTreeMap<&FileId, usize> = BTreeMap::new();
    for (file, size) in made.into_iter().filter(|(_, size)| *size > BUDGET) {
        let most = heaviest.entry(file).or_default();
        *most = size.max(*most);
    }
    let told = heaviest.into_iter().map(|(file, size)| {
        let finding = Diagnostic::new(&rule::PAGE_HEAVY, file, Span::at(0)).arg("size", size.div_ceil(1000));
        finding.arg("limit", BUDGET / 1000)
    });
    told.collect()
}

fn length(body: &Body) -> usize {
    let html = body.pieces.iter().map(|piece| if let Piece::Html(html) = piece { html.len() } else { 0 });
    html.sum()
}

fn compressed(bytes: &[u8]) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::new(6));
    encoder.write_all(bytes).expect("memory takes all bytes");
    encoder.finish().expect("memory takes all bytes").len()
}
