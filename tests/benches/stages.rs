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

use std::hint::black_box;
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use lotse::build::publish::prepare;
use lotse::build::{Job, Options, Outputs, load_to_publish};
use lotse::diag::Level;
use lotse::portal::Drafts;
use lotse::source::{Embedded, Memory};
use lotse::theme::{minify, view};
use rayon::prelude::*;

const SETTINGS: &str = "[portal]\nname = \"Hafen\"\nlanguages = [\"de\", \"en\", \"ar\", \"de-simple\"]\n\
    [rules]\n\"publish/duty-page\" = \"off\"\n";

/// A paragraph of each language; a text has several, with headings, lists and links between.
const PARAGRAPHS: [(&str, &str); 4] = [
    (
        "",
        "Melden Sie sich bei der Ausländerbehörde an, wenn Sie länger als drei Monate bleiben. Bringen Sie Ihren Pass mit. Die Beratung \
         beginnt am Montag, 4. Mai 2026, um 9.30 Uhr in Haus Nr. 5. Das Amt bezahlt den Kurs für alle, die eine Berechtigung haben.",
    ),
    (
        ".en",
        "Register at the immigration office (Ausländerbehörde) if you stay for more than three months. Bring your passport. Advice starts \
         on Monday, 4 May 2026, at 9:30 in house no. 5. The office pays for the course of everyone who has been admitted.",
    ),
    (
        ".ar",
        "سجّل في مكتب الأجانب (Ausländerbehörde) إذا كنت ستبقى أكثر من ثلاثة أشهر. أحضر جواز سفرك. تبدأ الاستشارة يوم الاثنين، 4 مايو 2026، \
         الساعة 9:30 في المبنى رقم 5. يدفع المكتب تكاليف الدورة لكل من لديه إذن ويستطيع الحضور أربعة أيام على الأقل في الأسبوع.",
    ),
    (
        ".de-simple",
        "Melden Sie sich beim Ausländer·amt an.\\\nBringen Sie Ihren Pass mit.\\\nDer Kurs wird bezahlt.\\\nDas Büro hat 5 Tage auf.\\\nSie \
         können auch anrufen, wenn Sie Fragen haben.",
    ),
];

fn main() {
    for count in [1000, 2000, 4000] {
        let sources = portal(count);
        let options = Options {
            date: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
            drafts: Drafts::LeaveOut,
            base_url: Some("https://hafen.example/".to_owned()),
            pseudo: false,
            closed: false,
        };
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

fn portal(count: usize) -> Memory {
    let settings = [("portal.toml", SETTINGS)];
    let documents = (0..count).map(|place| {
        let (ending, paragraph) = PARAGRAPHS[place % PARAGRAPHS.len()];
        let id = place / PARAGRAPHS.len();
        let mut text = format!("---\ntitle: Seite {id}\n---\n\n");
        for part in 0..8 {
            text.push_str(&format!(
                "## Teil {part}\n\n{paragraph}\n\n- Pass\n- [Amt](seite-{id}.md)\n- **Termin** {part}\n\n"
            ));
        }
        (format!("content/seite-{id}{ending}.md"), text)
    });
    documents.fold(Memory::new(&settings), |memory, (path, text)| memory.with(&path, text.as_bytes()))
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let begun = Instant::now();
    let made = work();
    (made, begun.elapsed())
}

fn tell(what: &str, time: Duration, count: usize) {
    println!("  {what:<22} {:>8.1?}", time / u32::try_from(count).unwrap());
}
