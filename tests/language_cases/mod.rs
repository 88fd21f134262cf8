//! Bad input in languages: catalogues and translations.
#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "the test writes bad portals")]

use std::fs;

use super::Outcome::{self, Published, Refused};
use super::{KURS, Spoil, harness::SETTINGS, harness::write};

const INTERFACE: &str = "i18n/ar/interface.ftl";
const GERMAN: &str = "Der Kurs beginnt im Mai und ist für alle, die neu in der Stadt sind. Er kostet nichts. Sie lernen mit anderen, \
    wie man sich auf dem Amt verständigt, und werden bei der Anmeldung unterstützt. Wenn Sie nicht kommen können, rufen Sie bitte an: Dann kann ein anderer den \
    Platz haben, und Sie können an einem der nächsten Kurse teilnehmen. Die Bücher sind im Haus und für alle da.\n";

/// The settings with other languages.
fn languages(ids: &str) -> String {
    SETTINGS.replace("\"ar\"", ids)
}

pub(super) const CASES: &[(&str, Spoil, Outcome)] = &[
    (
        "message-syntax",
        |at| write(at, &[("i18n/ar/portal.ftl", "topic-work = { العمل\ndistrict-mitte = الوسط\n")]),
        Refused,
    ),
    ("message-variable", |at| write(at, &[(INTERFACE, "as-of = بتاريخ { $date } في { $town }\n")]), Refused),
    (
        "message-plural",
        |at| {
            let text = "count-entries =\n    { $count ->\n        [one] { $count } запис\n        [many] { $count } записів\n       *[other] { $count } запису\n    }\n";
            let labels = "topic-work = Робота\ndistrict-mitte = Центр\n";
            write(
                at,
                &[
                    ("portal.toml", &languages("\"uk\"")),
                    ("i18n/uk/interface.ftl", text),
                    ("i18n/uk/portal.ftl", labels),
                ],
            );
            fs::remove_dir_all(at.join("i18n/ar")).unwrap();
        },
        Refused,
    ),
    (
        "message-circle",
        |at| write(at, &[(INTERFACE, "home = { not-yet }\nnot-yet = { yes }\nyes = { home }\n")]),
        Refused,
    ),
    ("message-term", |at| write(at, &[(INTERFACE, "-town = مدينة { $name }\nhome = { -town }\n")]), Refused),
    ("message-tag", |at| write(at, &[(INTERFACE, "home = { \"<b>\" }البداية\nas-of = <i { $date }>\n")]), Refused),
    ("message-override", |at| write(at, &[(INTERFACE, "home = \u{202E}البداية\n")]), Refused),
    (
        "title-override",
        |at| {
            write(
                at,
                &[
                    ("content/kurs.ar.md", "---\ntitle: \u{202E}دورة\n---\n"),
                    ("content/kurs.md", "---\ntitle: Kurs\n---\n"),
                ],
            );
        },
        Refused,
    ),
    (
        "decomposed",
        |at| write(at, &[(KURS, "---\ntitle: Kurs fu\u{308}r alle\n---\n"), (INTERFACE, "home = البدا\u{653}ية\n")]),
        Published,
    ),
    (
        "german-as-arabic",
        |at| write(at, &[("content/services/kurs.ar.md", &format!("---\ntitle: دورة\n---\n\n{GERMAN}"))]),
        Refused,
    ),
    (
        "german-as-turkish",
        |at| {
            let labels = "topic-work = İş\ndistrict-mitte = Merkez\n";
            let text = format!("---\ntitle: Kurs\n---\n\n{GERMAN}");
            write(
                at,
                &[
                    ("portal.toml", &languages("\"tr\", \"de-simple\"")),
                    ("i18n/tr/portal.ftl", labels),
                    ("content/services/kurs.tr.md", &text),
                ],
            );
            fs::remove_dir_all(at.join("i18n/ar")).unwrap();
        },
        Refused,
    ),
];
