//! What a build costs, stage by stage: `cargo bench --bench stages`.
//!
//! Portals of 1,000, 2,000 and 4,000 pages in German, English, Arabic and Easy German, each of the length of a page of a county: the
//! time of each stage on all cores, divided by the number of pages. Where it grows with the portal, something is not linear.

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a benchmark reads the clock and tells"
)]

mod corpus;

use std::hint::black_box;
use std::time::{Duration, Instant};

use corpus::{options, portal};
use lotse::build::publish::prepare;
use lotse::build::{Job, Outputs, load_to_publish};
use lotse::diag::Level;
use lotse::source::Embedded;
use lotse::theme::{minify, view};
use rayon::prelude::*;

fn main() {
    for count in [1000, 2000, 4000] {
        let sources = portal(count);
        let options = options();
        println!("{count} pages");
        let (ready, time) = timed(|| load_to_publish(&sources, &Embedded, &options, Level::Error).ready.unwrap());
        tell("read, parse and link", time, count);
        let (portal, theme) = (&ready.portal, &ready.theme);
        let ((outputs, _), time) = timed(|| Outputs::new(portal, theme, &sources));
        tell("list the outputs", time, count);
        let frames = view::Frames::new(portal);
        let pages = outputs.paths().filter_map(|path| match outputs.job(path) {
            Some(Job::Entry(entry, locale)) => Some((*entry, *locale)),
            _ => None,
        });
        let pages = pages.collect::<Vec<_>>();
        let ((), time) = timed(|| {
            pages.par_iter().for_each(|(entry, locale)| {
                black_box(view::entry(&frames, *entry, *locale));
            });
        });
        tell("view", time, pages.len());
        let views: Vec<_> = pages.iter().map(|(entry, locale)| view::entry(&frames, *entry, *locale)).collect();
        let (filled, time) =
            timed(|| views.into_par_iter().map(|view| theme.fill(view).unwrap()).collect::<Vec<String>>());
        tell("fill the template", time, pages.len());
        let (small, time) = timed(|| filled.par_iter().map(|html| minify(html)).collect::<Vec<Vec<u8>>>());
        let size = small.iter().map(Vec::len).sum::<usize>() / small.len();
        tell("minify", time, pages.len());
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("public");
        for what in ["write", "write what is there"] {
            let ((), time) = timed(|| {
                let standby = prepare(&out).unwrap();
                let write = |(place, bytes): (usize, &Vec<u8>)| {
                    standby.write(&format!("{}/{place}/index.html", place % 100), bytes).unwrap()
                };
                let entries = small.par_iter().enumerate().map(write).collect();
                standby.swap(entries, &|_| {}).unwrap();
            });
            tell(what, time, pages.len());
        }
        println!("  a page has {size} bytes");
    }
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let begun = Instant::now();
    let made = work();
    (made, begun.elapsed())
}

fn tell(what: &str, time: Duration, count: usize) {
    println!("  {what:<22} {:>8.1?}", time / u32::try_from(count).unwrap());
}
