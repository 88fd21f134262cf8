//! What words cost: `cargo bench --bench messages`.
//!
//! A million messages with two arguments from eight threads, each compared with what one thread said; then what the words, dates,
//! times, numbers and lists of an average page cost, beside making the whole page. A difference ends with a failure, a time never.

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a benchmark reads the clock and tells"
)]

use std::hint::black_box;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use chrono::{Days, NaiveDate};
use lotse::build::{Options, Ready, load};
use lotse::i18n::{Args, Catalogues, time};
use lotse::locale::LocaleIx;
use lotse::portal::Drafts;
use lotse::source::{Disk, Embedded};
use lotse::theme::view;

const THREADS: usize = 8;
const EACH: usize = 125_000;
/// So many different messages are said; one thread says each once beforehand.
const DIFFERENT: usize = 5_000;

fn main() {
    let Ready { portal, theme } = sample();
    let locales: Vec<LocaleIx> = portal.locales().iter().collect();
    let catalogues = &*portal.catalogues;

    let expected: Vec<String> = (0..DIFFERENT).map(|place| said(catalogues, &locales, place)).collect();
    let alone = timed(|| {
        for place in 0..EACH {
            black_box(said(catalogues, &locales, place % DIFFERENT));
        }
    });
    let together = timed(|| {
        thread::scope(|scope| {
            for number in 0..THREADS {
                let expected = &expected;
                let locales = &locales;
                scope.spawn(move || {
                    for step in 0..EACH {
                        let place = (step * 7 + number * 631) % DIFFERENT;
                        assert_eq!(said(catalogues, locales, place), expected[place], "message {place}");
                    }
                });
            }
        });
    });
    println!("{} messages with two arguments from {THREADS} threads: {together:.1?}, all right", THREADS * EACH);
    println!(
        "one message: {:.2?} on one thread, {:.2?} on average of all",
        per(alone, EACH),
        per(together, THREADS * EACH)
    );

    let frames = view::Frames::new(&portal);
    let mut pages = 0;
    let (mut views, mut whole) = (Duration::ZERO, Duration::ZERO);
    for locale in &locales {
        for entry in portal.entries() {
            let begun = Instant::now();
            let view = view::entry(&frames, entry, *locale);
            views += begun.elapsed();
            theme.render(view).unwrap();
            whole += begun.elapsed();
            pages += 1;
        }
    }
    let words = (0..pages)
        .fold(Duration::ZERO, |sum, place| sum + timed(|| words_of_a_page(&portal, locales[place % locales.len()])));
    println!("a page: {:.0?} in all, its view {:.0?} of it", per(whole, pages), per(views, pages));
    println!("its words, dates, times, numbers and lists: {:.0?}", per(words, pages));
}

fn sample() -> Ready {
    let disk = Disk::new(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let date = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    let options = Options {
        date,
        drafts: Drafts::LeaveOut,
        base_url: Some("https://hafen.example/".to_owned()),
        pseudo: false,
        closed: false,
    };
    load(&disk, &Embedded, &options).ready.unwrap()
}

fn timed(work: impl FnOnce()) -> Duration {
    let begun = Instant::now();
    work();
    begun.elapsed()
}

fn per(sum: Duration, count: usize) -> Duration {
    sum / u32::try_from(count).unwrap()
}

/// A message with two arguments, of which one is a number that chooses a plural in every second.
fn said(catalogues: &Catalogues, locales: &[LocaleIx], place: usize) -> String {
    let locale = locales[place % locales.len()];
    let number = f64::from(u16::try_from(place % 1100).unwrap());
    let day = format!("{}. März", place % 31);
    let (id, args) = match place % 4 {
        0 => ("date-range", Args::new().text("from", &day).text("to", "4. Mai")),
        1 => ("time-range", Args::new().text("from", "08:00").text("to", "12:30")),
        _ => ("count-entries", Args::new().number("count", number).text("term", &day)),
    };
    catalogues.message(locale, id, None, &args).unwrap().html()
}

/// Messages without arguments on a page of a service or contact; a generous count of those in the templates.
const LABELS: [&str; 30] = [
    "skip-to-content",
    "nav-languages",
    "nav-all-languages",
    "nav-main",
    "nav-breadcrumbs",
    "home",
    "nav-footer",
    "not-translated",
    "share",
    "share-copied",
    "read-aloud",
    "read-pause",
    "read-stop",
    "feedback-title",
    "feedback-link",
    "last-checked",
    "translation",
    "hours",
    "hours-days",
    "hours-times",
    "hours-exceptions",
    "hours-closed",
    "address",
    "email",
    "website",
    "languages-spoken",
    "topics",
    "service-bring",
    "service-requirements",
    "service-audience",
];

/// What a page with a contact in it asks for: 90 labels, 40 messages with values, 20 dates, 10 numbers, 15 lists.
fn words_of_a_page(portal: &lotse::portal::Portal, locale: LocaleIx) {
    let formats = &portal.formats[locale.index()];
    for id in LABELS.iter().cycle().take(90) {
        black_box(portal.catalogues.label(locale, id).unwrap().html());
    }
    for place in 0..20 {
        let date = portal.date + Days::new(place);
        let day = formats.day_with_weekday(date);
        let times = [time(480), time(750)];
        let args = Args::new().text("from", &times[0]).text("to", &times[1]);
        let range = portal.catalogues.message(locale, "time-range", None, &args).unwrap().html();
        let args = Args::new().text("date", &day).text("times", &range);
        black_box(portal.catalogues.message(locale, "hours-next-day", None, &args).unwrap().html());
        if place % 2 == 0 {
            black_box(formats.number("1234.5"));
        }
        if place % 4 != 0 {
            black_box(formats.list(&[range.clone(), range]));
        }
    }
}
