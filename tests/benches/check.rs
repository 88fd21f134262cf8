//! What checking costs: `cargo bench --bench check`.
//!
//! Portals of 500, 1,000 and 2,000 documents in memory, German, English, Arabic and Easy German, each of the length of a page of a
//! county: the time for loading with all rules, for all rules alone, and for each group of rules over texts beside reading the files
//! again. Times grow as the number of documents does, or something is not linear.

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
use lotse::build::load;
use lotse::lint;
use lotse::source::Embedded;

fn main() {
    println!("documents   load with rules   rules   each   (per document)");
    for count in [500, 1000, 2000] {
        let portal = portal(count);
        let options = options();
        let mut ready = None;
        let loading = best(|| ready = load(&portal, &Embedded, &options).ready);
        let linked = ready.unwrap().portal;
        let all = best(|| {
            black_box(lint::check(&linked, &portal, &Embedded));
        });
        println!("{count:>9}   {:>15.2?}   {all:>7.2?}   {:.2?}", loading, per(all, count));
        let reading = best(|| {
            black_box(lint::check_group(&linked, &portal, &Embedded, "none"));
        });
        println!("            reading again, sentences and words: {:.2?}", per(reading, count));
        for group in lint::text_groups() {
            let time = best(|| {
                black_box(lint::check_group(&linked, &portal, &Embedded, group));
            });
            println!("            {group}: {:.2?} besides", per(time.saturating_sub(reading), count));
        }
    }
}

/// The shortest of three times.
fn best(mut work: impl FnMut()) -> Duration {
    let times = (0..3).map(|_| {
        let begun = Instant::now();
        work();
        begun.elapsed()
    });
    times.min().unwrap_or_default()
}

fn per(sum: Duration, count: usize) -> Duration {
    sum / u32::try_from(count).unwrap()
}
