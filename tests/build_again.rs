//! A site that was made of the same inputs, and is there whole, is not made again.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, reason = "tests write portals and read outputs")]

mod harness;

use std::cell::Cell;
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use harness::{lotse, memory, printed};
use lotse::build::{Outputs, Selection, build};
use lotse::source::{Digest, Memory, Recorded};

/// Builds a portal in memory; returns how many outputs were made, and how many of the live site are others now.
fn made(files: &Memory, out: &Path) -> (usize, usize) {
    let recorded = Recorded::new(files);
    let ready = harness::loaded(&recorded).ready.unwrap();
    let (outputs, _) = Outputs::new(&ready.portal, &ready.theme, &recorded);
    let count = AtomicUsize::new(0);
    let progress = |_, _| {
        count.fetch_add(1, Ordering::Relaxed);
    };
    let origin = || recorded.digest();
    let done = build(&ready.portal, &outputs, out, &Selection::Whole, &origin, &progress).unwrap();
    (count.into_inner(), done.new + done.changed + done.removed)
}

#[test]
fn only_another_input_or_a_damaged_site_makes_pages_again() {
    let at = tempfile::tempdir().unwrap();
    let out = at.path().join("public");
    let files = memory(&[("content/a.md", "---\ntitle: A\n---\n"), ("content/bild.svg", "<svg/>")]);
    let (all, new) = made(&files, &out);
    assert!(all > 10 && new == all, "{all} {new}");
    assert_eq!(made(&files, &out), (0, 0));
    // A page that somebody changed or deleted is mended.
    let page = out.join("de/a/index.html");
    let right = fs::read(&page).unwrap();
    fs::write(&page, "falsch").unwrap();
    assert_eq!(made(&files, &out), (all, 1));
    assert_eq!(fs::read(&page).unwrap(), right);
    fs::remove_file(&page).unwrap();
    assert_eq!(made(&files, &out), (all, 1));
    assert_eq!(made(&files, &out), (0, 0));
    // So is what the inputs say.
    let changed = files.clone().with("content/a.md", "---\ntitle: B\n---\n".as_bytes());
    assert_eq!(made(&changed, &out).0, all);
    assert_eq!(made(&changed, &out), (0, 0));
    // The former site stands by, and what was told of it does not hold for the live one.
    assert_eq!(made(&files, &out).0, all);
    assert_eq!(fs::read(&page).unwrap(), right);
    // What is told may be damaged, or gone.
    let told = at.path().join(".public.lotse-origin");
    fs::write(&told, "x").unwrap();
    assert_eq!(made(&files, &out), (all, 0));
    fs::remove_file(&told).unwrap();
    assert_eq!(made(&files, &out), (all, 0));
    assert_eq!(made(&files, &out), (0, 0));
}

#[test]
fn what_changed_while_pages_were_made_is_not_taken_for_the_same() {
    let at = tempfile::tempdir().unwrap();
    let out = at.path().join("public");
    let files = memory(&[("content/a.md", "---\ntitle: A\n---\n")]);
    let ready = harness::loaded(&files).ready.unwrap();
    let (outputs, _) = Outputs::new(&ready.portal, &ready.theme, &files);
    let asked = Cell::new(0);
    let restless = || {
        asked.set(asked.get() + 1);
        Some(Digest::of(&[asked.get()]))
    };
    build(&ready.portal, &outputs, &out, &Selection::Whole, &restless, &|_, _| {}).unwrap();
    assert!(!at.path().join(".public.lotse-origin").exists());
}

#[test]
fn the_command_makes_another_site_for_another_day_or_address() {
    let at = tempfile::tempdir().unwrap();
    let text = ("content/a.md", "---\ntitle: A\n---\n");
    harness::write(at.path(), &[("portal.toml", harness::SETTINGS), harness::LABELS[0], harness::LABELS[1], text]);
    let read = |path: &str| fs::read_to_string(at.path().join("public").join(path)).unwrap();
    let built = |arguments: &[&str]| {
        let all: Vec<&str> = [&["build", "--lang", "en"], arguments].concat();
        let output = lotse(at.path(), &all);
        assert!(output.status.success(), "{}", printed(&output));
        printed(&output)
    };
    built(&["--date", "2026-11-22", "--base-url", "https://a.example/"]);
    assert!(
        built(&["--date", "2026-11-22", "--base-url", "https://a.example/"]).contains("(0 new, 0 changed, 0 removed)")
    );
    built(&["--date", "2026-11-22", "--base-url", "https://b.example/"]);
    assert!(read("sitemap.xml").contains("https://b.example/"));
    fs::write(at.path().join("content/a.md"), "---\ntitle: Neu\n---\n").unwrap();
    built(&["--date", "2026-11-22", "--base-url", "https://b.example/"]);
    assert!(read("de/a/index.html").contains("Neu"));
}
