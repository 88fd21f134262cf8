//! The guide for themes, `themes/README.md`, lists every key of a view. `SNAPSHOTS=overwrite cargo test --test views` writes
//! the list anew.

#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "the test reads the guide")]

mod guide;
mod harness;
mod keys;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::LazyLock;

use guide::{path, quoted, rows, section, text};
use keys::{Named, Row, Seen, field_rows};
use lotse::build::{Options, load};
use lotse::content::{COMMON_FIELDS, TYPES};
use lotse::diag::Level;
use lotse::source::{Disk, Embedded, Sources};
use lotse::theme::view::{self, View};

/// Tells whether code in the guide is the form of a map: `{url, title?}`.
fn is_form(code: &str) -> bool {
    code.starts_with('{') && code.ends_with('}') && !code.contains("{{")
}

/// The kinds of values that the guide names, with their forms.
fn named() -> Vec<Named> {
    let mut found = Vec::new();
    for row in rows(&section("## Values")) {
        // The address of a file has the form of one on the web.
        let forms = quoted(&row[1]).into_iter().filter(|code| is_form(code) && row[0] != "file");
        found.extend(forms.map(|form| Named::new(&row[0], &form)));
    }
    found
}

/// A portal with each type, and little in it but what must be there: what is missing here is not always there.
const BARE: &[(&str, &str)] = &[
    ("content/seite.md", "---\ntitle: a\nimage: {file: a.png, alt: a, credit: a}\n---\n"),
    (
        "content/bild.md",
        "---\ntitle: a\nimage: {file: a.png, alt: a, credit: a, caption: a, licence: a}\n---\n[a](services/a.md)",
    ),
    ("content/services/b.md", "---\ntitle: a\nsign_language: {file: /a.mp4}\n---\n"),
    ("content/gebaerden.md", "---\ntitle: a\nrole: sign_language\n---\n"),
    ("content/services/a.md", "---\ntitle: a\n---\n"),
    ("content/services/a.ar.md", "---\ntitle: a\ntranslation: {by: machine}\n---\n"),
    ("content/services/_index.md", "---\ntitle: a\n---\n"),
    ("content/contacts/a.md", "---\ntitle: a\n---\n"),
    ("content/contacts/b.md", "---\ntitle: a\nhours: 24/7\nphones: [{number: 02381 1}]\naddress: {city: a}\n---\n"),
    (
        "content/contacts/c.md",
        "---\ntitle: a\nhours: Apr-Sep Mo 08:00-12:00; Oct-Mar Tu 08:00-12:00\n\
         exceptions: [{from: 2026-12-24, closed: true}]\nlocated_at: b\n---\n",
    ),
    ("content/organisations/a.md", "---\ntitle: a\nkind: municipal\n---\n"),
    ("content/life/a.md", "---\ntitle: a\n---\n"),
    ("content/life/b.md", "---\ntitle: a\nsteps: [{title: a, office: a}, {title: b, office: a, text: b}]\n---\n"),
    ("content/events/a.md", "---\ntitle: a\nstart: 2026-12-09\n---\n"),
    ("content/news/a.md", "---\ntitle: a\ndate: 2026-11-09\n---\n"),
    ("content/terms/a.md", "---\ntitle: a\ngerman: a\nexplanation: a\n---\n"),
    ("content/plan/a.md", "---\ntitle: a\nstatus: draft\n---\n"),
    (
        "content/plan/b.md",
        "---\ntitle: b\nnumber: 2\nstatus: draft\npredecessor: a\ncarried_over: [{from: c, to: [b], how: continued}, {from: a, how: dropped}]\n---\n",
    ),
    ("content/action-fields/a.md", "---\ntitle: a\nedition: a\n---\n"),
    ("content/action-fields/b.md", "---\ntitle: a\nedition: b\nicon: home\n---\n"),
    ("content/goals/a.md", "---\ntitle: a\nedition: a\naction_field: a\n---\n"),
    ("content/measures/a.md", "---\ntitle: a\n---\n"),
    (
        "content/measures/b.md",
        "---\ntitle: b\nedition: b\nlead: open\naction_fields: [b]\nlog: [{date: 2026-01-01, status: planned}]\n---\n",
    ),
    ("content/measures/c.md", "---\ntitle: c\nedition: a\nlead: open\naction_fields: [a]\n---\n"),
];

/// A picture of eight by eight pixels.
const PNG: &[u8] = b"\x89PNG\x0d\x0a\x1a\x0a\x00\x00\x00\x0dIHDR\x00\x00\x00\x08\x00\x00\x00\x08\x08\x02\x00\x00\x00Km)\xdc\x00\x00\x00\x15IDATx\xdac\xe4v\xc9`\xc0\x06\x98\x18p\x80\xc1)\x01\x00\x945\x00\xc7\xcbJ\xd2r\x00\x00\x00\x00IEND\xaeB`\x82";

/// All views of some portals, made once for all tests: templates' names, and what they receive.
static VIEWS: LazyLock<Vec<(&'static str, tera::Value)>> =
    LazyLock::new(|| views().into_iter().map(|view| (view.template, view.value())).collect());

fn views() -> Vec<View> {
    let sample = harness::sample();
    let theme = Disk::new(&path("tests/portals/theme")).unwrap();
    let pieces = include_bytes!("videos/pieces.mp4");
    let bare = harness::memory(BARE).with("content/a.png", PNG).with("content/a.mp4", pieces);
    let empty = harness::memory(&[]);
    let known = harness::options();
    let unknown = Options { base_url: None, ..harness::options() };
    let portals: [(&dyn Sources, &Options); 4] =
        [(&sample, &known), (&theme, &unknown), (&bare, &known), (&empty, &unknown)];
    let mut all = Vec::new();
    for (sources, options) in portals {
        let loaded = load(sources, &Embedded, options);
        let errors = loaded.diagnostics.iter().filter(|finding| finding.level == Level::Error);
        let errors: Vec<_> = errors.map(|finding| (finding.rule.name, &finding.primary, &finding.args)).collect();
        assert!(errors.is_empty(), "{errors:?}");
        let portal = loaded.ready.unwrap().portal;
        let frames = view::Frames::new(&portal);
        all.push(view::chooser(&frames));
        all.push(view::not_found(&frames, None, None));
        let facets = view::facets(&portal);
        for locale in portal.locales().iter() {
            all.push(view::not_found(&frames, Some(locale), None));
            all.extend(facets.iter().map(|facet| view::facet(&frames, facet, locale)));
            all.extend(view::DIRECTORIES.map(|directory| view::directory(&frames, directory, locale)));
            for entry in portal.entries() {
                all.push(view::entry(&frames, entry, locale));
                if view::has_sheet(&portal, entry) && locale != portal.locales().source() {
                    all.push(view::sheet(&frames, entry, locale));
                }
            }
            all.push(view::alias(&frames, "alt", portal.home(), locale));
        }
    }
    all
}

/// All keys of views, in parts with a heading each.
struct Keys {
    every: Seen,
    page: Seen,
    derived: BTreeMap<String, Seen>,
    cards: BTreeMap<String, Seen>,
    others: BTreeMap<&'static str, Seen>,
}

/// The templates whose views are made of no document.
const OTHERS: &[&str] =
    &["facet.html", "letters.html", "search.html", "sheet.html", "chooser.html", "404.html", "alias.html"];

fn cards(value: &tera::Value, named: &[Named], into: &mut BTreeMap<String, Seen>) {
    if let Some(list) = value.as_array() {
        for item in list {
            cards(item, named, into);
        }
    } else if let Some(map) = value.as_map() {
        if let (Some(card), Some(kind)) = (value.get_from_path("card"), value.get_from_path("type")) {
            let kind = kind.as_str().unwrap().to_owned();
            into.entry(kind).or_default().add(card, named);
        }
        for (_, value) in map {
            cards(value, named, into);
        }
    }
}

fn keys() -> Keys {
    let named = named();
    let mut keys = Keys {
        every: Seen::default(),
        page: Seen::default(),
        derived: BTreeMap::new(),
        cards: BTreeMap::new(),
        others: BTreeMap::new(),
    };
    for (template, value) in VIEWS.iter() {
        cards(value, &named, &mut keys.cards);
        keys.every.add(value, &named);
        if OTHERS.contains(template) {
            keys.others.entry(template).or_default().add(value, &named);
            continue;
        }
        let page = value.get_from_path("page").unwrap();
        keys.page.add(page, &named);
        let kind = page.get_from_path("type").and_then(|kind| kind.as_str()).unwrap();
        let kind = match (*template, page.get_from_path("id").and_then(|id| id.as_str())) {
            ("home.html", _) => "home",
            (_, Some("services")) => "the section `services`",
            _ => kind,
        };
        let derived = page.get_from_path("derived").unwrap();
        keys.derived.entry(kind.to_owned()).or_default().add(derived, &named);
    }
    keys
}

/// Fills a part of the list.
type Fill<'a> = &'a dyn Fn(&mut Vec<Row>);

/// The keys of views as the guide lists them.
fn listed(keys: &Keys) -> String {
    let shell = ["page", "facet", "directory", "sheet", "target"];
    let mut parts: Vec<(String, Vec<Row>)> = Vec::new();
    let mut part = |heading: &str, fill: Fill<'_>| {
        let mut rows = Vec::new();
        fill(&mut rows);
        if !rows.is_empty() {
            parts.push((heading.to_owned(), rows));
        }
    };
    part("Every template", &|out| keys.every.rows("", &shell, out));
    part("Documents", &|out| {
        keys.page.rows("page.", &["facts", "derived", "backlinks"], out);
        out.push(("page.backlinks".to_owned(), "map".to_owned()));
        let lists = TYPES.iter().map(|kind| (format!("page.backlinks.{}?", kind.plural), "list of link".to_owned()));
        out.extend(lists);
    });
    let hidden = ["title", "summary", "type", "slug", "aliases", "draft", "translation", "image", "sign_language"];
    let shown = |name: &str| !hidden.contains(&name);
    part("`page.facts`, every type", &|out| {
        field_rows("page.facts.", COMMON_FIELDS, out);
        out.retain(|(path, _)| shown(path.split('.').nth(2).unwrap()));
    });
    for kind in TYPES {
        part(&format!("`page.facts`, {}", kind.name), &|out| field_rows("page.facts.", kind.fields, out));
    }
    for (kind, seen) in &keys.derived {
        part(&format!("`page.derived`, {kind}"), &|out| seen.rows("page.derived.", &[], out));
    }
    for (kind, seen) in &keys.cards {
        part(&format!("`card`, {kind}"), &|out| seen.rows("card.", &[], out));
    }
    let every: Vec<String> = keys.every.own_keys().iter().map(|key| key.trim_end_matches('?').to_owned()).collect();
    let every: Vec<&str> = every.iter().map(String::as_str).filter(|key| !shell.contains(key)).collect();
    for (template, seen) in &keys.others {
        part(&format!("`{template}`"), &|out| seen.rows("", &every, out));
    }
    let mut out = String::new();
    for (heading, rows) in parts {
        out += &format!("### {heading}\n\n| key | value |\n|---|---|\n");
        for (path, kind) in rows {
            out += &format!("| `{path}` | {kind} |\n");
        }
        out.push('\n');
    }
    out
}

const BEGIN: &str = "<!-- The rest is written by `SNAPSHOTS=overwrite cargo test --test views`. -->\n\n";

#[test]
fn every_key_of_a_view_is_in_the_guide() {
    let guide = text("themes/README.md");
    let (hand, kept) = guide.split_once(BEGIN).expect("the guide says where the list begins");
    let listed = listed(&keys());
    let listed = listed.trim_end().to_owned() + "\n";
    if std::env::var("SNAPSHOTS").as_deref() == Ok("overwrite") {
        fs::write(path("themes/README.md"), format!("{hand}{BEGIN}{listed}")).unwrap();
        return;
    }
    snapbox::assert_data_eq!(listed, snapbox::Data::text(kept.to_owned()).raw());
}

/// The keys in a form of the guide.
fn form_keys(form: &str) -> Vec<String> {
    let mut keys: Vec<String> = form.trim_matches(['{', '}']).split(", ").map(str::to_owned).collect();
    keys.sort();
    keys
}

fn sorted(mut keys: Vec<String>) -> Vec<String> {
    keys.sort();
    keys
}

#[test]
fn the_tables_of_views_name_the_keys_that_are_there() {
    let keys = keys();
    let every = rows(&section("## What every template receives"));
    let told = sorted(every.iter().flat_map(|row| quoted(&row[0])).collect());
    let shell = ["page", "facet", "directory", "sheet", "target"];
    let there = keys.every.own_keys().into_iter().filter(|key| !shell.contains(&key.trim_end_matches('?')));
    assert_eq!(told, there.collect::<Vec<_>>());
    for row in &every {
        let Some(form) = quoted(&row[1]).into_iter().find(|code| is_form(code)) else { continue };
        let seen = keys.every.below(quoted(&row[0])[0].trim_end_matches('?')).unwrap().innermost();
        assert_eq!(form_keys(&form), sorted(seen.own_keys()), "{}", row[0]);
    }

    let page = rows(&section("## What a page receives"));
    let documents = page.iter().filter(|row| row.len() == 2 && row[0].starts_with('`')).flat_map(|row| quoted(&row[0]));
    assert_eq!(sorted(documents.collect()), sorted(keys.page.own_keys()));

    let mut derived = keys.derived.clone();
    for row in page.iter().filter(|row| !row[0].starts_with('`')) {
        let seen = derived.remove(&row[0]).unwrap_or_else(|| panic!("{} derives something", row[0]));
        let mut there = BTreeSet::new();
        seen.all_keys(&mut there);
        let words: Vec<String> = quoted(&row[1]).iter().flat_map(|code| form_keys(code)).collect();
        let words: BTreeSet<String> =
            words.iter().filter(|word| !word.contains('.')).map(|word| word.trim_end_matches('?').to_owned()).collect();
        let unknown: Vec<_> = words.iter().filter(|word| !there.contains(*word)).collect();
        assert_eq!(unknown, Vec::<&String>::new(), "of {}", row[0]);
        let own = seen.own_keys();
        let untold = own.iter().filter(|key| !words.contains(key.trim_end_matches('?')));
        assert_eq!(untold.collect::<Vec<_>>(), Vec::<&String>::new(), "of {}", row[0]);
    }
    let untold = derived.iter().filter(|(_, seen)| !seen.own_keys().is_empty()).map(|(kind, _)| kind);
    assert_eq!(untold.collect::<Vec<_>>(), Vec::<&String>::new());

    let values = rows(&section("## Values"));
    for (kind, seen) in &keys.cards {
        let row = values.iter().find(|row| row[0] == *kind && !row[1].contains('{'));
        let told = row.map_or_else(Vec::new, |row| sorted(quoted(&row[1])));
        let careful = |key: &String| if told.contains(&format!("{key}?")) { format!("{key}?") } else { key.clone() };
        let there: Vec<String> = seen.own_keys().iter().map(careful).collect();
        assert_eq!(told, sorted(there), "the card of {kind}");
    }
}

#[test]
fn every_kind_of_value_that_the_guide_names_is_there() {
    let listed = listed(&keys());
    for kind in named() {
        let there = listed.lines().any(|line| line.split('|').nth(2).is_some_and(|cell| cell.contains(&kind.name)));
        assert!(there, "{}", kind.name);
    }
}

#[test]
fn the_facts_of_pages_are_of_the_kinds_that_the_guide_says() {
    let named = named();
    let mut facts: BTreeMap<String, Seen> = BTreeMap::new();
    for (_, value) in VIEWS.iter().filter(|(template, _)| !OTHERS.contains(template)) {
        let kind = value.get_from_path("page.type").and_then(|kind| kind.as_str()).unwrap().to_owned();
        facts.entry(kind).or_default().add(value.get_from_path("page.facts").unwrap(), &named);
    }
    for kind in TYPES {
        let mut told = Vec::new();
        field_rows("", COMMON_FIELDS, &mut told);
        field_rows("", kind.fields, &mut told);
        let told: BTreeMap<String, String> = told.into_iter().collect();
        let mut there = Vec::new();
        facts[kind.name].rows("", &["extra"], &mut there);
        for (path, seen) in there {
            let path = path.replace('?', "");
            let expected = told.get(&path).unwrap_or_else(|| panic!("{path} of {} is in the guide", kind.name));
            let plain = |text: &str| text.replace("record", "map").replace("file", "web address");
            let plain = plain(expected).replace("number with text", "number");
            let fits = plain == seen || plain.contains(&seen) || seen == "map" && plain == "web address";
            assert!(fits, "{path} of {}: {expected}, and there is {seen}", kind.name);
        }
    }
}
