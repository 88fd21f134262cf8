//! After any edits the preview is what it would be if it had been started then; and it keeps nothing of what was before.

#![allow(clippy::disallowed_methods, clippy::unwrap_used, reason = "the tests change files")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Weak};

use chrono::NaiveDate;

use super::files::Files;
use super::site::Site;
use crate::build::{Kept, Looked, Options, Outputs, Reading, read};
use crate::diag::{Diagnostic, Level};
use crate::portal::{Document, Drafts};
use crate::source::{Disk, Memory, Sources};

/// A generator of numbers that are the same for the same seed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) % limit as u64).unwrap()
    }

    fn one<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> &'a T {
        of[self.below(of.len())]
    }
}

const SETTINGS: &[&str] = &[
    "[portal]\nname = \"Hafen\"\nlanguages = [\"de\", \"ar\"]\n[vocabularies]\ntopics = [\"work\"]\n",
    "[portal]\nname = \"Hafen\"\nlanguages = [\"ar\", \"de\"]\nsource_language = \"de\"\n[vocabularies]\ntopics = [\"work\", \"arbeit\"]\n",
    "[portal]\nname = \"Hafen\"\nlanguages = [\"de\"]\n[rules]\n\"content/*\" = \"warning\"\n",
    "[portal]\nname = \"Hafen\"\nlanguages = [\"de\", \"ar\"]\ntheme = \"anders\"\n",
    "[portal]\nname = \"Hafen\nlanguages = ",
    "",
];
const TEXTS: &[&str] = &[
    "---\ntitle: Kurs\n---\n\nEin [Amt](/contacts/amt.md) und [mehr](b.md#wann).\n\n## Wann\n\nBald.\n",
    "---\ntitle: Kurs\n---\n\nEin [Amt](/contacts/amt.md) und [mehr](b.md#wer).\n\n## Wer?\n\nAlle.\n",
    "---\ntitle: دورة\n---\n\nنص قصير مع [رابط](/a.md) و ![صورة](/bild.svg).\n",
    "---\ntitle: Thema\ntopics: [Arbeit]\n---\n\n![Bild](bild.svg) [Datei](/datei.pdf)\n",
    "---\ntitle: Thema\ntopics: [work]\ndraft: true\n---\n",
    "---\ntitel: Falsch\n---\nText\n",
    "---\ntitle: Offen\n\nkein Ende",
    "---\ntitle: Adresse\nslug: anders\naliases: [alt, a]\n---\n\nText.\n",
    "---\ntitle: Adresse\nslug: ../weg\n---\n",
    "---\ntitle: Hilfe\ncontacts: [amt, fehlt]\nstatus: active\n---\n\nText der Hilfe, in dem das Amt für Soziales steht.\n",
    "---\ntitle: Amt für Soziales\nphone: \"+49 421 1234\"\n---\n",
    "---\ntitle: Seite\ntype: service\nlint:\n  - {rule: data/no-contact, reason: später}\n---\n\nDer Kurs ist für alle, die neu in der Stadt sind.\n",
    "---\ntitle: Seite\nimage: {file: bild.svg, alt: Ein Haus}\n---\n\nText mit {topic-work} und \u{202e}.\n",
    "---\ntitle: Amt\nphones:\n  - {number: 0421 2312510}\n---\n\nRuf  an.\n",
    "---\ntitle: Anruf\n---\n\nRufen Sie an: 0421 2312510. [Mehr](/a.md), [mehr](/kurs/b.md), [hier](b.md).\n",
    "",
    "nur Text ohne Kopf\r\nund mehr",
];
const CONTENT: &[&str] = &[
    "content/_index.md",
    "content/_index.ar.md",
    "content/a.md",
    "content/a.ar.md",
    "content/a.de.md",
    "content/A.md",
    "content/kurs.md",
    "content/kurs/_index.md",
    "content/kurs/b.md",
    "content/kurs/b.ar.md",
    "content/kurs/tief/b.md",
    "content/contacts/amt.md",
    "content/contacts/amt.ar.md",
    "content/services/hilfe.md",
    "content/services/hilfe.ar.md",
    "content/services/grüße.md",
    "content/a.xx.md",
    "content/Kopie von a.md",
    "services/falsch.md",
];
const ASSETS: &[&str] = &["content/bild.svg", "content/kurs/bild.svg", "content/datei.pdf", "content/datei.md/x.pdf"];
const DRAWINGS: &[&str] = &[
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\"/>",
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 20 10\"><script/></svg>",
    "kein Bild",
];
const GROUND: &[(&str, &[&str])] = &[
    ("i18n/de/portal.ftl", &["topic-work = Arbeit\n", "topic-work = Beruf\nhello = Tag\n", "topic-work = {\n", ""]),
    ("i18n/ar/portal.ftl", &["topic-work = العمل\n", "hello = مرحبا\n"]),
    ("i18n/de/lint.toml", &["vague_links = [\"mehr\"]\n", "vague_links = [\"hier\"]\n", "vage = 1\n"]),
    ("i18n/de/hyphenation.txt", &["Kurs·an·gebot\n", "So·zia·les\n", "··\n"]),
    (
        "i18n/ar/language.toml",
        &["name = \"عربي\"\nlang = \"ar\"\ndir = \"rtl\"\nlocale = \"ar\"\nscript = \"Arab\"\n", "name = 1\n"],
    ),
    ("themes/default/page.html", &["<b>{{ page }}</b>", "{{ page.fehlt.ganz }}", "{% if %}"]),
    ("themes/default/assets/lotse.css", &["p{color:red}", "p{color:blue}", "p{"]),
    ("themes/anders/page.html", &["<i>{{ page }}</i>{{ portal }}"]),
];
const FOLDERS: &[&str] =
    &["content/kurs", "content/kurs/tief", "content/services", "content", "i18n", "themes", "i18n/ar"];
const TEMPLATES: &[&str] = &[
    "404",
    "action_field",
    "alias",
    "chooser",
    "contact",
    "event",
    "facet",
    "goal",
    "home",
    "letters",
    "life_situation",
    "measure",
    "news",
    "organisation",
    "page",
    "plan_edition",
    "search",
    "section",
    "service",
    "sheet",
    "term",
];

/// A template that shows what every page is made of.
const ALL: &str = "{{ page }}{{ portal }}{{ languages }}{{ breadcrumbs }}{{ notices }}{{ head }}{{ locale }}{{ fonts }}\
    {% if body %}{{ body }}{% endif %}{% if children %}{{ children }}{% endif %}{% if related %}{{ related }}{% endif %}\
    {% if facet %}{{ facet }}{% endif %}{% if items %}{{ items }}{% endif %}{% if sheet %}{{ sheet }}{% endif %}\
    {% if letters %}{{ letters }}{% endif %}{% if entries %}{{ entries }}{% endif %}";

/// What Lotse brings here: little, so that much can be tried in a short time.
fn lotse() -> Memory {
    let bare = Memory::new(&[
        (
            "i18n/de/language.toml",
            "name = \"Deutsch\"\nlang = \"de\"\ndir = \"ltr\"\nlocale = \"de\"\nscript = \"Latn\"\n",
        ),
        (
            "i18n/ar/language.toml",
            "name = \"العربية\"\nlang = \"ar\"\ndir = \"rtl\"\nlocale = \"ar\"\nscript = \"Arab\"\n",
        ),
        ("i18n/de/interface.ftl", "hello = Hallo\n"),
        ("themes/default/assets/lotse.css", "p{color:green}"),
    ]);
    TEMPLATES.iter().fold(bare, |memory, name| memory.with(&format!("themes/default/{name}.html"), ALL.as_bytes()))
}

fn options() -> Options {
    let date = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    Options { date, drafts: Drafts::Include, base_url: None, pseudo: false, closed: false }
}

/// Makes one edit; returns the paths that a watch would tell of.
fn edit(root: &Path, dice: &mut Dice) -> Vec<String> {
    let write = |path: &str, bytes: &[u8]| {
        let file = root.join(path);
        // Where a file stands in the place of a folder, or a folder in that of the file, nothing is written.
        let _ = fs::create_dir_all(file.parent().unwrap());
        let _ = fs::write(file, bytes);
        // A watch tells of new folders, too, which may be all of them.
        let folders = path.match_indices('/').map(|(end, _)| path[..end].to_owned());
        folders.chain([path.to_owned()]).collect::<Vec<_>>()
    };
    let text = |dice: &mut Dice| {
        let text = dice.one(TEXTS).as_bytes();
        // Now and then a save is only half done, in the middle of a letter or not.
        if dice.below(8) == 0 { text[..text.len() * 2 / 3].to_vec() } else { text.to_vec() }
    };
    match dice.below(16) {
        0..=5 => write(dice.one(CONTENT), &text(dice)),
        6 => write(dice.one(ASSETS), dice.one(DRAWINGS).as_bytes()),
        7 | 8 => {
            let (path, texts) = GROUND[dice.below(GROUND.len())];
            write(path, dice.one(texts).as_bytes())
        }
        9 => write("portal.toml", SETTINGS[dice.below(SETTINGS.len() * 3) % SETTINGS.len()].as_bytes()),
        10 => {
            let path = dice.one(CONTENT);
            let _ = fs::remove_file(root.join(path));
            vec![path.to_owned()]
        }
        11 => {
            // An editor writes beside the file and renames.
            let (path, aside) = (dice.one(CONTENT), root.join("content/.a.md.tmp"));
            let _ = fs::create_dir_all(aside.parent().unwrap());
            let _ = fs::write(&aside, text(dice));
            let _ = fs::rename(&aside, root.join(path));
            vec!["content".to_owned(), path.to_owned()]
        }
        12 => {
            let (from, to) = (dice.one(CONTENT), dice.one(CONTENT));
            let _ = fs::rename(root.join(from), root.join(to));
            vec![from.to_owned(), to.to_owned()]
        }
        13 => {
            let folder = dice.one(FOLDERS);
            let to = dice.one(&["content/neu", "content/kurs", "content/services", "alt", "i18n", "themes"]);
            let _ = fs::rename(root.join(folder), root.join(to));
            vec![folder.to_owned(), to.to_owned()]
        }
        14 => {
            let folder = dice.one(FOLDERS);
            let _ = fs::remove_dir_all(root.join(folder));
            if dice.below(2) == 0 {
                let _ = fs::write(root.join(folder), "no folder");
            }
            vec![folder.to_owned()]
        }
        _ => {
            // Another branch is checked out. What is no folder makes room first.
            for folder in FOLDERS {
                let _ = fs::remove_file(root.join(folder));
            }
            let mut paths = write("portal.toml", SETTINGS[0].as_bytes());
            paths.extend(FOLDERS.iter().map(|folder| (*folder).to_owned()));
            for path in CONTENT {
                paths.extend(write(path, &text(dice)));
            }
            for (path, texts) in GROUND {
                paths.extend(write(path, texts[0].as_bytes()));
            }
            paths
        }
    }
}

/// An output, or why it cannot be made.
type Made = Result<Vec<u8>, Box<Diagnostic>>;

/// All that comes of a reading: what is told at once and in the end, and all outputs.
fn result(
    reading: Reading,
    own: &dyn Sources,
    lotse: &dyn Sources,
    looked: &mut Looked,
) -> (Vec<Diagnostic>, Vec<Diagnostic>, BTreeMap<String, Made>) {
    let Reading { ready, unchecked } = reading;
    let first = unchecked.errors();
    let mut outputs = BTreeMap::new();
    let mut diagnostics = Vec::new();
    if let Some(ready) = &ready {
        let (all, found) = Outputs::new(&ready.portal, &ready.theme, own);
        outputs = all.paths().map(|path| (path.to_owned(), all.make(path))).collect();
        diagnostics = found;
    }
    diagnostics.extend(unchecked.check(ready.as_ref(), own, lotse, Level::Hint, looked).diagnostics);
    (first, diagnostics, outputs)
}

/// Makes random edits, and compares after each what was kept up to date with what is read for the first time.
fn same_after_each_edit(seed: u64, edits: usize) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("portal.toml"), SETTINGS[0]).unwrap();
    let disk = Disk::new(folder.path()).unwrap();
    let (lotse, options, mut dice) = (lotse(), options(), Dice(seed));
    let mut files = Files::new(disk.clone());
    let (mut kept, mut looked) = (Kept::default(), Looked::default());
    let (mut pages, mut told) = (0, BTreeSet::new());
    for step in 0..edits {
        let paths = edit(disk.root(), &mut dice);
        // Now and then a watch tells nothing.
        if dice.below(10) == 0 {
            files.look_everywhere();
        } else {
            files.look_at(&paths.into_iter().collect());
        }
        let own = files.seen();
        let mine = read(&own, &lotse, &options, &mut kept);
        if let Some(ready) = &mine.ready {
            same_around(ready, &disk, &mut dice);
        }
        let mine = result(mine, &own, &lotse, &mut looked);
        let fresh = read(&disk, &lotse, &options, &mut Kept::default());
        let fresh = result(fresh, &disk, &lotse, &mut Looked::default());
        assert_eq!(mine.0, fresh.0, "what is told at once, seed {seed}, edit {step}");
        assert_eq!(mine.1, fresh.1, "findings, seed {seed}, edit {step}");
        let differ = |path: &&String| mine.2.get(*path) != fresh.2.get(*path);
        let all: BTreeSet<&String> = mine.2.keys().chain(fresh.2.keys()).collect();
        if let Some(path) = all.into_iter().find(differ) {
            let text = |outputs: &BTreeMap<String, Made>| match outputs.get(path) {
                Some(Ok(bytes)) => String::from_utf8_lossy(bytes).into_owned(),
                other => format!("{other:?}"),
            };
            panic!("{path}, seed {seed}, edit {step}:\n{}\n\n{}", text(&mine.2), text(&fresh.2));
        }
        pages += fresh.2.len();
        told.extend(fresh.1.iter().map(|finding| finding.rule.name));
    }
    for over_texts in ["text/spaces", "data/contact-typed", "accessibility/vague-link", "accessibility/same-link-text"]
    {
        assert!(told.contains(over_texts), "rules over texts find something: {told:?}");
    }
    assert!(pages > edits, "most of the time there are pages");
}

/// What is found for one address is what the list of all outputs has there.
fn same_around(ready: &crate::build::Ready, disk: &Disk, dice: &mut Dice) {
    let (all, found) = Outputs::new(&ready.portal, &ready.theme, disk);
    if !found.is_empty() {
        return;
    }
    let paths: Vec<&str> = all.paths().collect();
    let path = paths[dice.below(paths.len())];
    for address in [path, path.trim_end_matches("index.html"), "de/fehlt/index.html"] {
        let around = Outputs::around(&ready.portal, &ready.theme, disk, address);
        for asked in [address.to_owned(), format!("{}/index.html", address.trim_end_matches('/'))] {
            assert_eq!(around.job(&asked), all.job(&asked), "{asked} around {address}");
        }
    }
}

#[test]
fn a_file_that_is_gone_when_it_is_read_is_told_and_forgotten() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("portal.toml"), SETTINGS[0]).unwrap();
    fs::create_dir(folder.path().join("content")).unwrap();
    for name in ["a.md", "b.md"] {
        fs::write(folder.path().join("content").join(name), TEXTS[0]).unwrap();
    }
    let disk = Disk::new(folder.path()).unwrap();
    let (lotse, mut files) = (lotse(), Files::new(disk.clone()));
    let (mut kept, mut looked) = (Kept::default(), Looked::default());
    let gone = folder.path().join("content/a.md");
    fs::remove_file(&gone).unwrap();
    // It is listed still.
    let own = files.seen();
    let mine = result(read(&own, &lotse, &options(), &mut kept), &own, &lotse, &mut looked);
    let told: Vec<_> = mine.0.iter().map(|finding| (finding.rule.name, finding.primary.file.as_str())).collect();
    assert_eq!(told, [("files/unreadable", "content/a.md")]);
    assert!(mine.2.contains_key("de/b/index.html") && !mine.2.contains_key("de/a/index.html"));
    files.look_at(&BTreeSet::from(["content/a.md".to_owned()]));
    let own = files.seen();
    let mine = result(read(&own, &lotse, &options(), &mut kept), &own, &lotse, &mut looked);
    let fresh = read(&disk, &lotse, &options(), &mut Kept::default());
    assert_eq!(mine, result(fresh, &disk, &lotse, &mut Looked::default()));
}

#[test]
fn five_hundred_edits_end_in_the_state_of_a_fresh_start() {
    same_after_each_edit(1, 500);
}

#[test]
fn five_hundred_other_edits_do_so_too() {
    same_after_each_edit(2, 500);
}

#[test]
fn and_five_hundred_more() {
    same_after_each_edit(3, 500);
}

#[test]
fn and_the_last_five_hundred_of_two_thousand() {
    same_after_each_edit(4, 500);
}

fn alive<T>(all: &[Weak<T>]) -> usize {
    all.iter().filter(|one| one.strong_count() > 0).count()
}

#[test]
fn a_thousand_edits_leave_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("portal.toml"), SETTINGS[0]).unwrap();
    let content: PathBuf = folder.path().join("content");
    fs::create_dir_all(&content).unwrap();
    fs::write(content.join("b.md"), "---\ntitle: B\n---\n").unwrap();
    let disk = Disk::new(folder.path()).unwrap();
    let mut files = Files::new(disk.clone());
    let lotse: &'static Memory = Box::leak(Box::new(lotse()));
    let (site, behind) = Site::with(disk, lotse, options(), "de", &files.seen());
    drop(behind);
    let (mut portals, mut documents): (Vec<_>, BTreeMap<*const Document, Weak<Document>>) =
        (Vec::new(), BTreeMap::new());
    for step in 0..1000 {
        // Every third text is wrong, so that the last good portal stays beside the latest.
        let title = if step % 3 == 0 { "titel" } else { "title" };
        fs::write(content.join("a.md"), format!("---\n{title}: A {step}\n---\n\nNummer {step}.\n")).unwrap();
        let changed = files.look_at(&BTreeSet::from(["content/a.md".to_owned()]));
        assert_eq!(changed.len(), 1, "edit {step}");
        let behind = site.read_again(&files.seen(), &changed);
        // What rules looked at is kept until they look again.
        if step % 50 == 49 {
            site.check(behind);
        }
        let state = site.state();
        portals.extend(state.ready.as_ref().map(Arc::downgrade));
        site.each_kept(|document| {
            documents.insert(Arc::as_ptr(document), Arc::downgrade(document));
        });
    }
    let state = site.state();
    assert!(state.good.is_some() && alive(&portals) <= 2, "the latest and the last good one: {}", alive(&portals));
    let documents: Vec<Weak<Document>> = documents.into_values().collect();
    // Two files; of one of them perhaps the text of the last good portal besides.
    assert!(alive(&documents) <= 3, "{}", alive(&documents));
}
