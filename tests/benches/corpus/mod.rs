//! Portals in memory, German, English, Arabic and Easy German, each text of the length of a page of a county.

use chrono::NaiveDate;
use lotse::build::Options;
use lotse::portal::Drafts;
use lotse::source::Memory;

/// Benches that build portals use the same memory as the program.
#[cfg(not(windows))]
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

const SETTINGS: &str = "[portal]\nname = \"Hafen\"\nlanguages = [\"de\", \"en\", \"ar\", \"de-simple\"]\n\
    [rules]\n\"publish/duty-page\" = \"off\"\n";

/// A paragraph of each language; a text has several, with headings, lists and links between.
const PARAGRAPHS: [(&str, &str); 4] = [
    (
        "",
        "Melden Sie sich bei der Ausländerbehörde an, wenn Sie länger als drei Monate bleiben. Bringen Sie z. B. Ihren Pass mit. Die \
         Beratung der VHS beginnt am Montag, 4. Mai 2026, um 9.30 Uhr in Haus Nr. 5. Das BAMF bezahlt den Kurs für alle, die eine \
         Berechtigung haben, einen Antrag stellen und an mindestens vier Tagen in der Woche kommen können.",
    ),
    (
        ".en",
        "Register at the immigration office (Ausländerbehörde) if you stay for more than three months. Bring your passport, e.g. the old \
         one. Advice starts on Monday, 4 May 2026, at 9:30 in house no. 5. The Landratsamt pays for the course of everyone who has been \
         admitted, hands in an application, and can attend on at least four days a week during the whole year.",
    ),
    (
        ".ar",
        "سجّل في مكتب الأجانب (Ausländerbehörde) إذا كنت ستبقى أكثر من ثلاثة أشهر. أحضر جواز سفرك. تبدأ الاستشارة يوم الاثنين، 4 مايو 2026، \
         الساعة 9:30 في المبنى رقم 5. يدفع المكتب تكاليف الدورة لكل من لديه إذن ويقدم طلباً ويستطيع الحضور أربعة أيام على الأقل في الأسبوع.",
    ),
    (
        ".de-simple",
        "Melden Sie sich beim Ausländer·amt an.\\\nBringen Sie Ihren Pass mit.\\\nDer Kurs wird bezahlt.\\\nDas Büro hat 5 Tage auf.\\\nSie \
         können auch anrufen, wenn Sie Fragen haben.",
    ),
];

/// A portal with so many documents.
pub(crate) fn portal(count: usize) -> Memory {
    let settings = [("portal.toml", SETTINGS)];
    let documents = (0..count).map(|place| {
        let (ending, paragraph) = PARAGRAPHS[place % PARAGRAPHS.len()];
        let id = place / PARAGRAPHS.len();
        let mut text = format!("---\ntitle: Seite {id}\n---\n\n");
        for part in 0..6 {
            text.push_str(&format!(
                "## Teil {part}\n\n{paragraph}\n\n- Pass\n- [Amt](seite-{id}.md)\n- **Termin** {part}\n\n"
            ));
        }
        (format!("content/seite-{id}{ending}.md"), text)
    });
    documents.fold(Memory::new(&settings), |memory, (path, text)| memory.with(&path, text.as_bytes()))
}

/// How it is read: for a day on which nothing is overdue, at an address.
pub(crate) fn options() -> Options {
    Options {
        date: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
        drafts: Drafts::LeaveOut,
        base_url: Some("https://hafen.example/".to_owned()),
        pseudo: false,
        closed: false,
    }
}
