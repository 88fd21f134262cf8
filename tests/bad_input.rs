//! Bad input: each mistake is told in German and English with its place and remedy, ends with code 1 and leaves the published
//! portal as it is. The transcripts stand in `tests/cmd/`; `SNAPSHOTS=overwrite cargo test --test bad_input` writes them anew.

#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "the test writes bad portals")]

mod everyday_cases;
mod harness;
mod language_cases;

use std::fs;
use std::path::Path;

use harness::{lotse, memory, printed, tree, write, write_bytes};
use lotse::build::mend;
use lotse::diag::render::{Colour, Format, render};
use lotse::i18n::Spoken;
use lotse::source::{Embedded, ReadError};
use snapbox::IntoData as _;

/// What a case does to a portal that was well.
type Spoil = fn(&Path);

/// What becomes of a portal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// Nothing is published.
    Refused,
    /// It is published all the same.
    Published,
}
use Outcome::{Published, Refused};

const KURS: &str = "content/services/kurs.md";

/// Every case: its name, what it does, and what becomes of the portal.
const CASES: &[(&str, Spoil, Outcome)] = &[
    ("broken-yaml", |at| write(at, &[(KURS, "---\ntitle: Kurs\ntags: [deutsch\n  order 3\n---\n")]), Refused),
    ("colon-in-title", |at| write(at, &[(KURS, "---\ntitle: Kurs: Anfänger\n---\n")]), Refused),
    ("unknown-field", |at| write(at, &[(KURS, "---\ntitel: Kurs\nkost: 3\n---\n")]), Refused),
    (
        "wrong-type",
        |at| write(at, &[(KURS, "---\ntitle: [Kurs, für alle]\ncost: viel\norder: drei\nreviewed: 31.02.2026\n---\n")]),
        Refused,
    ),
    (
        "missing-field",
        |at| write(at, &[("content/events/treffen.md", "---\nsummary: Wir treffen uns\n---\n")]),
        Refused,
    ),
    ("dangling-reference", |at| write(at, &[(KURS, "---\ntitle: Kurs\ncontacts: [burgerburo]\n---\n")]), Refused),
    (
        "duplicate-id",
        |at| {
            write(
                at,
                &[
                    ("content/kurse.md", "---\ntitle: Kurse\n---\n"),
                    ("content/kurse/_index.md", "---\ntitle: Kurse\n---\n"),
                ],
            );
        },
        Refused,
    ),
    (
        "cycle-of-parents",
        |at| {
            let organisation = |parent: &str| format!("---\ntitle: Amt\nkind: municipal\nparent: {parent}\n---\n");
            write(
                at,
                &[
                    ("content/organisations/a.md", &organisation("b")),
                    ("content/organisations/b.md", &organisation("a")),
                ],
            );
        },
        Refused,
    ),
    (
        "two-sources",
        |at| {
            write(
                at,
                &[(
                    "content/contacts/buergerbuero.de.md",
                    "---\ntitle: Bürgerbüro\nphones: [{number: 0211 12345}]\n---\n",
                )],
            );
        },
        Refused,
    ),
    ("unknown-language", |at| write(at, &[("content/services/kurs.arr.md", "---\ntitle: دورة\n---\n")]), Refused),
    (
        "not-utf-8",
        |at| fs::write(at.join("content/gruesse.md"), b"---\ntitle: Gr\xFC\xDFe\n---\n\nSch\xF6n.\n").unwrap(),
        Refused,
    ),
    (
        "link-to-missing-page",
        |at| write(at, &[("content/mehr.md", "---\ntitle: Mehr\n---\n\nZum [Amt](contacts/burgerbuero.md).\n")]),
        Refused,
    ),
    (
        "path-above",
        |at| {
            write(
                at,
                &[("content/mehr.md", "---\ntitle: Mehr\naliases: [../../etc]\n---\n\n[a](../../portal.toml)\n")],
            );
        },
        Refused,
    ),
    (
        "path-absolute",
        |at| write(at, &[("content/mehr.md", "---\ntitle: Mehr\n---\n\n[Plan](C:\\Users\\amt\\plan.pdf)\n")]),
        Refused,
    ),
    #[cfg(unix)]
    (
        "link-out-of-portal",
        |at| std::os::unix::fs::symlink("/etc/hostname", at.join("content/geheim.md")).unwrap(),
        Refused,
    ),
    ("umlaut-in-name", |at| write(at, &[("content/grüße.md", "---\ntitle: Grüße\n---\n")]), Published),
    (
        "crlf",
        |at| {
            write(
                at,
                &[("content/mehr.md", "---\r\ntitle: Mehr\r\nsummary: Zwei\r\n---\r\n\r\n## Eins\r\n\r\nText.\r\n")],
            );
        },
        Published,
    ),
    (
        "crlf-with-a-mistake",
        |at| write(at, &[("content/mehr.md", "---\r\ntitle: Mehr\r\nreviewed: morgen\r\n---\r\n")]),
        Refused,
    ),
    ("byte-order-mark", |at| write(at, &[("content/mehr.md", "\u{FEFF}---\ntitle: Mehr\n---\n\nText.\n")]), Published),
    ("fifty-megabytes", |at| fs::write(at.join("content/gross.md"), vec![b'a'; 50 << 20]).unwrap(), Refused),
    (
        "nested-list",
        |at| {
            let list = (0..500).fold(String::new(), |text, depth| text + &"  ".repeat(depth) + "- x\n");
            write(at, &[("content/liste.md", &format!("---\ntitle: Liste\n---\n\n{list}"))]);
        },
        Refused,
    ),
    (
        "template-missing-block",
        |at| {
            let settings = harness::SETTINGS.replacen("[portal]\n", "[portal]\ntheme = \"stadt\"\n", 1);
            write(
                at,
                &[
                    ("portal.toml", &settings),
                    (
                        "themes/stadt/base.html",
                        "<main>{% block main %}{% block content %}{% endblock content %}{% endblock main %}</main>\n",
                    ),
                ],
            );
        },
        Refused,
    ),
    (
        "template-misspelt-block",
        |at| {
            let page = |block: &str| {
                format!("{{% extends \"base.html\" %}}\n{{% block {block} %}}x{{% endblock {block} %}}\n")
            };
            write(
                at,
                &[("themes/default/service.html", &page("contnet")), ("themes/default/event.html", &page("zzz"))],
            );
        },
        Refused,
    ),
    ("template-syntax", |at| write(at, &[("themes/default/page.html", "<p>{{ page.title </p>\n")]), Refused),
    (
        "template-missing-value",
        |at| write(at, &[("themes/default/service.html", "<p>\n{{ page.titel.text }}</p>\n")]),
        Refused,
    ),
    (
        "template-missing-message",
        |at| write(at, &[("themes/default/service.html", "<p>{{ \"nav-mian\" | msg }}</p>\n")]),
        Refused,
    ),
    (
        "fluent-error",
        |at| write(at, &[("i18n/ar/portal.ftl", "portal-name = ميناء\nportal-tagline = { $name\n")]),
        Refused,
    ),
    (
        "language-tags",
        |at| {
            let languages = "languages = [\"de\", \"de-si\", \"zh-CN\", \"ua\", \"gsg\", \"qqq\"]";
            write(at, &[("portal.toml", &harness::SETTINGS.replace("languages = [\"de\", \"ar\"]", languages))]);
        },
        Refused,
    ),
    (
        "language-file",
        |at| {
            let file = "nmae = \"Kurdî\"\nlang = \"kmr\"\ndir = \"rtl\"\nlocale = \"kmr\"\nfallback = \"de\"\n\
                status = \"fertig\"\nreviewed = \"nein\"\nletters = \"A B A\"\n";
            let wrong = "name = \"Kurdî\"\nlang = \"ku\"\nlocale = \"qqq\"\n";
            let thin = "name = \"Soranî\"\nlang = \"ckb\"\n";
            let languages = "languages = [\"de\", \"eins\", \"zwei\", \"drei\"]";
            write(
                at,
                &[
                    ("portal.toml", &harness::SETTINGS.replace("languages = [\"de\", \"ar\"]", languages)),
                    ("i18n/eins/language.toml", file),
                    ("i18n/zwei/language.toml", wrong),
                    ("i18n/drei/language.toml", thin),
                ],
            );
        },
        Refused,
    ),
    (
        "fallback-chains",
        |at| {
            let languages = "languages = [\"de\", \"fa\", \"prs\", \"ps\", \"uk\"]";
            let chains = "[languages.fa]\nfallback = [\"ps\", \"de\"]\n[languages.ps]\nfallback = [\"prs\"]\n\
                [languages.uk]\nfallback = [\"uk\", \"ru\", \"de\", \"de\"]\nstatus = \"preveiw\"\n\
                [languages.de]\nfallback = [\"uk\"]\n[languages.ua]\nfallback = []\n[languages.tr]\nfalback = []\n";
            let settings = harness::SETTINGS.replace("languages = [\"de\", \"ar\"]", languages);
            write(at, &[("portal.toml", &format!("{settings}{chains}"))]);
        },
        Refused,
    ),
    (
        "calendar-forms",
        |at| {
            let forms = "month-13 = Undezember\nmonth-1 = Jänner { $year }\ndate-day = { $day }. { $month }\n\
                date-weekday = { $weekday }, { $dat }\ndate-year = { jahr } { $year }\ndate-month = { $month } { $year }\n    .in-date = x\n";
            write(at, &[("i18n/de/calendar.ftl", forms)]);
        },
        Refused,
    ),
    (
        "settings",
        |at| {
            write(
                at,
                &[(
                    "portal.toml",
                    "[portal]\nname = \"Hafen\"\nlanguages = [\"de\", \"ua\"]\nstat = \"NW\"\n[rules]\n\"publish/duty-page\" = \"off\"\n",
                )],
            );
        },
        Refused,
    ),
    (
        "theme-settings",
        |at| {
            let theme = "color = \"hafenblau\"\nlogo = \"logo.svg\"\ncoat_of_arms = \"content/kurs.pdf\"\nlogos = \"x\"\n\
                [theme.tokens]\ncolor-akzent = \"#123\"\n--color-action = \"#0b4468\"\ncolor-focus = \"#0b446880\"\nradius = \"1rem; }\"\n\
                [theme.dark]\nradius = \"1rem\"\n";
            let files =
                [("portal.toml", &*format!("{}[theme]\n{theme}", harness::SETTINGS)), ("content/kurs.pdf", "%PDF")];
            write(at, &files);
        },
        Refused,
    ),
    (
        "theme-missing-file",
        |at| {
            let theme = "[theme]\nlogo = \"content/wapen.svg\"\nlogo_dark = \"C:\\\\Bilder\\\\wappen.svg\"\ncoat_of_arms = \"bilder/siegel.png\"\n";
            let files = [("portal.toml", &*format!("{}{theme}", harness::SETTINGS)), ("content/wappen.svg", "<svg/>")];
            write(at, &files);
        },
        Refused,
    ),
    (
        "theme-contrast",
        |at| {
            let theme = "[theme.tokens]\ncolor-action = \"#e69138\"\ncolor-background-hued = \"#777\"\n\
                [theme.dark]\ncolor-focus = \"#0b4468\"\n";
            write(at, &[("portal.toml", &format!("{}{theme}", harness::SETTINGS))]);
        },
        Refused,
    ),
    (
        "theme-sheet-contrast",
        |at| {
            let sheet = ":root { --color-background: #fff; --color-text: #999 }\nbody { color: var(--color-text) }\n";
            write(at, &[("themes/default/assets/lotse.css", sheet)]);
        },
        Refused,
    ),
    (
        "theme-no-table",
        |at| write(at, &[("portal.toml", &format!("theme = \"stadt\"\n{}", harness::SETTINGS))]),
        Refused,
    ),
    (
        "theme-colour-adjusted",
        |at| write(at, &[("portal.toml", &format!("{}[theme]\ncolor = \"#ffcc00\"\n", harness::SETTINGS))]),
        Published,
    ),
    (
        "footer-links",
        |at| {
            let footer = "[footer]\nstadt = \"https://hafen.example/\"\nkurs = \"services/kurss\"\n\
                datei = \"satzung.pdf\"\nprogramm = \"javascript:x\"\n\"mein link\" = \"/services/kurs.md\"\n";
            write(at, &[("portal.toml", &format!("{}{footer}", harness::SETTINGS))]);
        },
        Refused,
    ),
    ("direction-override", |at| write(at, &[(KURS, "---\ntitle: Kurs\nkind: \"\u{202E}مرحبا\"\n---\n")]), Refused),
    ("hash-in-title", |at| write(at, &[(KURS, "---\ntitle: Platz #1 für Kinder\n---\n")]), Refused),
    ("empty-title", |at| write(at, &[(KURS, "---\n# Überschrift\ntitle:\n---\n")]), Refused),
    (
        "colon-in-list",
        |at| write(at, &[(KURS, "---\ntitle: Kurs\nbring:\n  - Pass\n  - Nachweis: Brief oder Bescheid\n---\n")]),
        Refused,
    ),
    ("ambiguous-amount", |at| write(at, &[(KURS, "---\ntitle: Kurs\ncost: {amount: 1.200}\n---\n")]), Refused),
    (
        "reversed-days",
        |at| {
            let exceptions =
                "exceptions:\n  - {from: 2026-12-31, to: 2026-12-24, closed: true}\n  - {from: 2027-01-02}\n";
            write(
                at,
                &[(
                    "content/contacts/amt.md",
                    &format!(
                        "---\ntitle: Amt\nphones: [{{number: 0211 12345}}]\nhours: Mo-Fr 08:00-12:00\n{exceptions}---\n"
                    ),
                )],
            );
        },
        Refused,
    ),
    ("yaml-alias", |at| write(at, &[(KURS, "---\ntitle: Kurs\ntags: &a [x]\nlaw: *a\n---\n")]), Refused),
    (
        "deep-braces",
        |at| write(at, &[("i18n/de/portal.ftl", &format!("portal-name = {}\n", "{".repeat(5000)))]),
        Refused,
    ),
    (
        "two-translations",
        |at| {
            write(
                at,
                &[
                    ("content/services/kurs.ar.md", "---\ntitle: دورة\n---\n"),
                    ("content/services/kurs.ar.MD", "---\ntitle: دورة\n---\n"),
                ],
            );
        },
        Refused,
    ),
    ("windows-device", |at| write(at, &[("content/con.md", "---\ntitle: Con\n---\n")]), Refused),
    ("empty-alias", |at| write(at, &[(KURS, "---\ntitle: Kurs\naliases: [\"/\"]\n---\n")]), Refused),
    (
        "missing-image",
        |at| write(at, &[(KURS, "---\ntitle: Kurs\nimage: {file: bild.jpg, alt: Tafel, credit: Stadt}\n---\n")]),
        Refused,
    ),
    (
        "image-that-is-none",
        |at| write(at, &[(KURS, WITH_IMAGE), ("content/services/bild.jpg", "<html>Bild nicht gefunden</html>")]),
        Refused,
    ),
    ("image-cut", |at| image(at, &claims(640, 400)[..40]), Refused),
    ("image-damaged", |at| image(at, &claims(640, 400)), Refused),
    ("image-heic", |at| image(at, b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"), Refused),
    ("image-empty", |at| image(at, b""), Refused),
    ("image-of-forty-million-pixels", |at| image(at, &claims(8000, 5000)), Refused),
    (
        "image-heavy",
        // A drawing may be followed by anything; five megabytes of it are published, and told.
        |at| image(at, &[b"GIF89a\x40\x01\xC8\0\0\0\0;".as_slice(), &vec![0; 5 << 20]].concat()),
        Published,
    ),
    (
        "image-without-alt",
        |at| {
            write(
                at,
                &[(KURS, "---\ntitle: Kurs\nimage: {file: plan.svg}\n---\n"), ("content/services/plan.svg", "<svg/>")],
            );
        },
        Refused,
    ),
    (
        "image-elsewhere",
        |at| write(at, &[(KURS, "---\ntitle: Kurs\n---\n\n![Tafel](https://anderswo.example/tafel.jpg)\n")]),
        Refused,
    ),
    (
        "drawing-with-script",
        |at| {
            let text = "---\ntitle: Kurs\n---\n\n![Der Weg zum Kurs](weg.svg)\n";
            let drawing = "<svg viewBox=\"0 0 9 9\"><script>fetch('//anderswo.example')</script></svg>";
            write(at, &[(KURS, text), ("content/services/weg.svg", drawing)]);
        },
        Refused,
    ),
    (
        "facts-in-a-translation",
        |at| write(at, &[("content/contacts/buergerbuero.ar.md", "---\ntitle: مكتب\nhours: Mo-Fr 09:00-13:00\n---\n")]),
        Refused,
    ),
];

fn all() -> impl Iterator<Item = &'static (&'static str, Spoil, Outcome)> {
    CASES.iter().chain(language_cases::CASES).chain(everyday_cases::CASES)
}

const WITH_IMAGE: &str = "---\ntitle: Kurs\nimage: {file: bild.jpg, alt: Tafel, credit: Stadt}\n---\n";

/// Gives the course an image.
fn image(at: &Path, bytes: &[u8]) {
    write(at, &[(KURS, WITH_IMAGE)]);
    write_bytes(at, "content/services/bild.jpg", bytes);
}

/// A PNG of a few bytes that says it is of any size, and holds no pixels.
fn claims(width: u32, height: u32) -> Vec<u8> {
    let chunk = |kind: &[u8; 4], data: &[u8]| {
        let body = [kind.as_slice(), data].concat();
        let sum = !body.iter().fold(u32::MAX, |sum, byte| {
            (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { sum >> 1 ^ 0xEDB8_8320 } else { sum >> 1 })
        });
        [&u32::try_from(data.len()).unwrap().to_be_bytes(), body.as_slice(), &sum.to_be_bytes()].concat()
    };
    let head = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 2, 0, 0, 0]].concat();
    let data = [0x78, 0x9C, 0x03, 0, 0, 0, 0, 1];
    [&b"\x89PNG\r\n\x1a\n"[..], &chunk(b"IHDR", &head), &chunk(b"IDAT", &data), &chunk(b"IEND", &[])].concat()
}

fn well() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(
        folder.path(),
        &[
            ("portal.toml", harness::SETTINGS),
            harness::LABELS[0],
            harness::LABELS[1],
            ("content/_index.md", "---\ntitle: Willkommen\n---\n"),
            (
                "content/contacts/buergerbuero.md",
                "---\ntitle: Bürgerbüro\nhours: Mo-Fr 08:00-12:00\nphones: [{number: 0211 12345}]\n---\n",
            ),
            (KURS, "---\ntitle: Kurs\n---\n"),
        ],
    );
    folder
}

/// Compares a transcript with the one kept; a name that is not kept yet is an error.
fn same_as_kept(name: &str, transcript: &str) {
    let path = harness::repository().join(format!("tests/cmd/{name}.txt"));
    if std::env::var("SNAPSHOTS").as_deref() == Ok("overwrite") {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, transcript).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap_or_else(|_| panic!("{} is kept", path.display()));
    snapbox::assert_data_eq!(transcript.raw(), kept.raw());
}

#[test]
fn every_mistake_is_told_in_both_languages_and_publishes_nothing() {
    for (name, spoil, outcome) in all() {
        let folder = well();
        let root = folder.path();
        let first = lotse(root, &["build", "--date", "2026-11-22"]);
        assert!(first.status.success(), "{}", printed(&first));
        let published = tree(&root.join("public"));
        spoil(root);
        let build = lotse(root, &["build", "--date", "2026-11-22"]);
        let (code, untouched) = (build.status.code(), tree(&root.join("public")) == published);
        match outcome {
            Refused => assert_eq!((code, untouched), (Some(1), true), "{name}: {}", printed(&build)),
            Published => assert_eq!((code, untouched), (Some(0), false), "{name}: {}", printed(&build)),
        }
        for language in ["de", "en"] {
            let build = lotse(root, &["build", "--date", "2026-11-22", "--lang", language]);
            let report = String::from_utf8(build.stderr).unwrap();
            same_as_kept(&format!("{name}.{language}"), &report);
        }
    }
}

#[test]
fn whatever_is_wrong_corrections_come_to_rest_and_change_no_file_a_second_time() {
    for (name, spoil, _) in CASES.iter().chain(language_cases::CASES) {
        let folder = well();
        spoil(folder.path());
        let disk = lotse::source::Disk::new(folder.path()).unwrap();
        let mended = mend(&disk, &Embedded, &harness::options());
        if mended.files.is_empty() {
            continue;
        }
        let once = harness::after(&disk, &mended);
        assert_eq!(mend(&once, &Embedded, &harness::options()).files, [], "{name}");
    }
}

#[test]
fn a_file_that_cannot_be_read_is_told() {
    let sources = memory(&[]).with_error(KURS, ReadError::Refused("Permission denied (os error 13)".to_owned()));
    let loaded = harness::loaded(&sources);
    assert!(lotse::diag::has_errors(&loaded.diagnostics));
    for language in ["de", "en"] {
        let words = Spoken::new(&Embedded, language);
        let report = render(&loaded.diagnostics, &loaded.texts, &words, Format::Human, Colour::Plain);
        same_as_kept(&format!("unreadable.{language}"), &report);
    }
}

#[test]
fn every_kept_transcript_belongs_to_a_case() {
    let names: Vec<&str> = all().map(|(name, ..)| *name).chain(["unreadable"]).collect();
    for entry in fs::read_dir(harness::repository().join("tests/cmd")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let case = name.split('.').next().unwrap();
        assert!(names.contains(&case), "tests/cmd/{name} belongs to a case");
    }
}
