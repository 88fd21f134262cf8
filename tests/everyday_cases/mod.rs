//! The mistakes that editors make most: each in a portal that was well before.

use std::path::Path;

use crate::Outcome::{self, Published, Refused};
use crate::harness::{write, write_bytes};
use crate::{KURS, Spoil};

const AMT: &str = "content/contacts/amt.md";

/// Writes the course, with a head and a text.
fn kurs(at: &Path, text: &str) {
    write(at, &[(KURS, text)]);
}

/// Writes a contact with these fields.
fn amt(at: &Path, fields: &str) {
    let way = if fields.contains("form:") { "" } else { "form: https://formular.example/\n" };
    write(at, &[(AMT, &format!("---\ntitle: Amt\n{fields}{way}---\n"))]);
}

/// Every case: its name, what it does, and what becomes of the portal.
pub(crate) const CASES: &[(&str, Spoil, Outcome)] = &[
    ("tab", |at| kurs(at, "---\ntitle: Kurs\ncost:\n\tfree: ja\n---\n"), Refused),
    ("missing-fence", |at| kurs(at, "title: Kurs\nsummary: Deutsch lernen\n\nDer Kurs beginnt im Mai.\n"), Refused),
    ("open-fence", |at| kurs(at, "---\ntitle: Kurs\nsummary: Deutsch lernen\n\nDer Kurs beginnt im Mai.\n"), Refused),
    ("doubled-fence", |at| kurs(at, "---\n---\ntitle: Kurs\n---\n---\n\nDer Kurs beginnt im Mai.\n"), Refused),
    ("wrong-fence", |at| kurs(at, "—\ntitle: Kurs\n----\n\nDer Kurs beginnt im Mai.\n"), Refused),
    (
        "typographic-quotes",
        |at| kurs(at, "---\ntitle: „Kurs: Deutsch“\nsummary: “Für alle”\ntags: [„neu“, \"lernen“]\n---\n"),
        Refused,
    ),
    ("duplicate-key", |at| kurs(at, "---\ntitle: Kurs\nsummary: Deutsch\ntitle: Deutschkurs\n---\n"), Refused),
    (
        "dates",
        |at| {
            let log = "valid: {from: 30.02.2026, until: 31. Dezember 2026}\n";
            kurs(at, &format!("---\ntitle: Kurs\n{log}reviewed: 12/31/2026\n---\n"));
        },
        Refused,
    ),
    (
        "phones",
        |at| amt(at, "phones:\n  - number: Zentrale\n  - number: 221 4710-112\n  - number: 49 221 4710112\n"),
        Refused,
    ),
    ("mail-addresses", |at| amt(at, "email: amt(at)hafen.example\n"), Refused),
    ("web-addresses", |at| amt(at, "website: www.hafen.example\nform: hafen formular\n"), Refused),
    ("hours", |at| amt(at, "hours: Di und Do 8-12 Uhr\n"), Refused),
    ("hours-overnight", |at| amt(at, "hours: Mo-Th 12:00-08:00; Fr 08:00-04:00\n"), Published),
    (
        "blank-translation",
        |at| write(at, &[("content/services/kurs.ar.md", "---\ntitle:\n---\n"), (KURS, "---\ntitle: Kurse\n---\n")]),
        Published,
    ),
    (
        "german-values",
        |at| kurs(at, "---\ntitle: Kurs\nkind: Behörde\naudience: [Familien, Kinda]\ntopics: [Arbeit]\n---\n"),
        Refused,
    ),
    ("number-with-comma", |at| kurs(at, "---\ntitle: Kurs\norder: 1,5\n---\n"), Refused),
    ("lost-zero", |at| amt(at, "address: {street: Am Hafen 1, postcode: 1067, city: Hafen}\n"), Published),
    ("old-line-ends", |at| kurs(at, "---\rtitle: Kurs\rreviewed: morgen\r---\r\rText.\r"), Refused),
    (
        "utf-16",
        |at| {
            let bytes: Vec<u8> = "\u{FEFF}---\ntitle: Grüße\n---\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
            write_bytes(at, KURS, &bytes);
        },
        Refused,
    ),
    (
        "endings",
        |at| {
            let page = "---\ntitle: Wohngeld\n---\n";
            write(at, &[("content/wohngeld.MD", page), ("content/Hilfe.md.txt", page)]);
        },
        Published,
    ),
    (
        "copies",
        |at| {
            let page = "---\ntitle: Kurs\n---\n";
            write(
                at,
                &[
                    ("content/services/kurs - Kopie.md", page),
                    ("content/services/kurs (2).md", page),
                    ("content/services/kurs.md.bak", page),
                    ("content/services/~$kurs.docx", "offen"),
                ],
            );
        },
        Published,
    ),
    (
        "language-in-name",
        |at| {
            let page = "---\ntitle: دورة\n---\n";
            write(at, &[("content/services/kurs_ar.md", page), ("content/services/kurs.AR.md", page)]);
        },
        Published,
    ),
    (
        "wrong-folder",
        |at| {
            let page = "---\ntitle: Beratung\nphones: [{number: 0221 4710-112}]\nhours: Mo-Fr 08:00-12:00\n---\n";
            write(at, &[("content/services/beratung.md", page)]);
        },
        Refused,
    ),
    ("folder-of-no-type", |at| write(at, &[("content/service/kurs.md", "---\ntitle: Kurs\n---\n")]), Published),
    (
        "outside-content",
        |at| {
            let page = "---\ntitle: Wohngeld\n---\n";
            write(at, &[("services/wohngeld.md", page), ("wohngeld.md", page), (KURS, "---\ntitle: Kurse\n---\n")]);
        },
        Published,
    ),
    (
        "links",
        |at| {
            let links = "[Amt](../contacts/buergerbuero.html) und [Büro] (../contacts/buergerbuero.md)\n\n\
                [Plan](mein plan.pdf) und (Amt)[https://hafen.example]\n";
            kurs(at, &format!("---\ntitle: Kurs\n---\n\n{links}"));
        },
        Refused,
    ),
    (
        "own-computer",
        |at| {
            let image = "image: {file: 'C:\\Users\\amt\\tafel.svg', alt: Tafel, credit: Stadt}\n";
            let links = "[Plan](file:///C:/Users/amt/plan.pdf), [Plan](\\\\server\\amt\\plan.pdf), [da](C:\\weg.svg)\n";
            let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>";
            write(
                at,
                &[(KURS, &format!("---\ntitle: Kurs\n{image}---\n\n{links}")), ("content/services/weg.svg", drawing)],
            );
        },
        Refused,
    ),
    (
        "images-with-near-names",
        |at| {
            let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>";
            let image = "image: {file: tafel.jpg, alt: Tafel, credit: Stadt}\n";
            let text = "![Weg](weg.SVG) und ![Hafen](hafn.svg) und ![Ort](ort.svg)\n\n![Da](../bilder/ORT.svg#x)\n";
            write(
                at,
                &[
                    (KURS, &format!("---\ntitle: Kurs\n{image}---\n\n{text}")),
                    ("content/services/tafel.svg", drawing),
                    ("content/services/weg.svg", drawing),
                    ("content/services/hafen.svg", drawing),
                    ("content/bilder/ort.svg", drawing),
                ],
            );
        },
        Refused,
    ),
    (
        "taken-back",
        |at| {
            let lint = "lint:\n  - {rule: links/broken-target, reason: kommt noch}\n  - {rule: language/decomposed}\n  \
                - {rule: images/heavi, reason: Plakat}\n";
            kurs(at, &format!("---\ntitle: Kurs\n{lint}---\n"));
        },
        Refused,
    ),
    (
        "levels-of-files",
        |at| {
            let rules = "[rules.\"content/servises/*\"]\n\"language/decomposed\" = \"off\"\n\
                [rules.\"inhalt/*\"]\n\"language/decomposed\" = \"off\"\n";
            write(at, &[("portal.toml", &format!("{}{rules}", crate::harness::SETTINGS))]);
        },
        Refused,
    ),
];
