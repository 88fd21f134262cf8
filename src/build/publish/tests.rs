#[cfg(unix)]
mod unix;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::time::{Duration, SystemTime};

use tempfile::{TempDir, tempdir};

use super::siblings::Siblings;
use super::standby::share;
use super::*;

type Site<'a> = [(&'a str, &'a str)];

const OLD: &Site<'static> = &[("index.html", "Hafenstadt"), ("ar/خدمات/index.html", "أهلاً"), ("de/a.html", "eins")];
const NEW: &Site<'static> = &[("index.html", "Hafenstadt"), ("ar/خدمات/index.html", "خدمات"), ("de/b.html", "zwei")];

fn write(standby: &Standby, site: &Site<'_>) -> Vec<Entry> {
    site.iter().map(|(path, text)| standby.write(path, text.as_bytes()).unwrap()).collect()
}

fn publish(out: &Path, site: &Site<'_>) -> Published {
    let standby = prepare(out).unwrap();
    let entries = write(&standby, site);
    standby.swap(entries, &|_| {}).unwrap()
}

fn published(new: usize, changed: usize, kept: usize, removed: usize) -> Published {
    Published { new, changed, kept, removed }
}

fn assert_shows(out: &Path, site: &Site<'_>) {
    let mut found = BTreeMap::new();
    for path in tree::inspect(out).unwrap().files {
        let text = fs::read_to_string(out.join(&path)).unwrap();
        found.insert(path, text);
    }
    let wanted: BTreeMap<_, _> = site.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    assert_eq!(found, wanted);
    assert!(out.join(manifest::NAME).is_file());
}

fn live() -> (TempDir, std::path::PathBuf) {
    let folder = tempdir().unwrap();
    let out = folder.path().join("public");
    publish(&out, OLD);
    (folder, out)
}

#[test]
fn counts_are_relative_to_the_live_site() {
    let folder = tempdir().unwrap();
    let out = folder.path().join("a/b/public");
    assert_eq!(publish(&out, OLD), published(3, 0, 0, 0));
    assert_shows(&out, OLD);
    assert_eq!(publish(&out, NEW), published(1, 1, 1, 1));
    assert_shows(&out, NEW);
    assert_eq!(publish(&out, OLD), published(1, 1, 1, 1));
    assert_shows(&out, OLD);
}

#[test]
fn an_entry_tells_size_digest_and_change() {
    let (_folder, out) = live();
    let standby = prepare(&out).unwrap();
    let kept = standby.write("ar/خدمات/index.html", "أهلاً".as_bytes()).unwrap();
    assert_eq!((kept.size, kept.change), (10, Change::Kept));
    let entry = standby.write("de/a.html", b"abc").unwrap();
    let sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad".to_owned();
    assert_eq!(entry, Entry { path: "de/a.html".to_owned(), size: 3, sha256, change: Change::Changed });
    assert_eq!(standby.write("tr.html", b"").unwrap().change, Change::New);
}

#[test]
fn the_manifest_has_a_line_for_each_file_in_order() {
    let folder = tempdir().unwrap();
    let out = folder.path().join("public");
    publish(&out, &[("ب.html", ""), ("a.html", "")]);
    let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    let wanted = format!(
        "{{\"generator\":\"lotse\",\"version\":1,\"files\":[\n\
         {{\"path\":\"a.html\",\"size\":0,\"sha256\":\"{empty}\"}},\n\
         {{\"path\":\"ب.html\",\"size\":0,\"sha256\":\"{empty}\"}}\n]}}\n"
    );
    assert_eq!(fs::read_to_string(out.join("manifest.json")).unwrap(), wanted);
}

#[test]
fn a_manifest_that_says_something_else_is_replaced() {
    let (_folder, out) = live();
    let place = out.join(manifest::NAME);
    let wanted = fs::read_to_string(&place).unwrap();
    fs::write(&place, wanted.replace(r#""version":1"#, r#""version":0"#)).unwrap();
    assert_eq!(publish(&out, OLD), published(0, 0, 3, 0));
    assert_eq!(fs::read_to_string(&place).unwrap(), wanted);
}

#[test]
fn an_equal_site_is_not_swapped() {
    let (_folder, out) = live();
    let standby = prepare(&out).unwrap();
    let entries = write(&standby, OLD);
    let last = std::cell::Cell::new(Step::Inspect);
    assert_eq!(standby.swap(entries, &|step| last.set(step)).unwrap(), published(0, 0, 3, 0));
    assert_eq!(last.get(), Step::Inspect);
    assert_shows(&out, OLD);
}

#[test]
fn a_dropped_standby_leaves_the_live_site_alone() {
    let (_folder, out) = live();
    let standby = prepare(&out).unwrap();
    write(&standby, NEW);
    drop(standby);
    assert_shows(&out, OLD);
    assert_eq!(publish(&out, NEW), published(1, 1, 1, 1));
}

#[test]
fn a_file_becomes_a_folder_and_a_folder_a_file() {
    let (_folder, out) = live();
    let turned: &Site<'_> = &[("index.html/x", "1"), ("ar/خدمات", "2"), ("de", "3")];
    for site in [turned, OLD, turned, NEW, turned] {
        publish(&out, site);
        assert_shows(&out, site);
    }
}

#[test]
fn paths_that_leave_the_folder_or_are_devices_are_refused() {
    let folder = tempdir().unwrap();
    let standby = prepare(&folder.path().join("public")).unwrap();
    let refused =
        "|/a|a/|a//b|.|..|a/../b|../a|./a|a\\b|C:/a|C:a|a:b|a\0b|nul|de/Con.html|com1.txt|LPT9|COM².x|aux .txt|a.|a ";
    for path in refused.split('|') {
        assert!(matches!(standby.write(path, b""), Err(PublishError::OutputPath { .. })), "{path:?}");
    }
    assert!(matches!(standby.write("manifest.json", b""), Err(PublishError::Reserved { .. })));
    for path in
        "a|.well-known/security.txt|de/manifest.json|common.css|com10|ar/خدمات/تسجيل.html|console|a..b".split('|')
    {
        standby.write(path, b"").expect(path);
    }
}

#[test]
fn two_outputs_at_one_place_are_refused() {
    let folder = tempdir().unwrap();
    let out = folder.path().join("public");
    let standby = prepare(&out).unwrap();
    let entry = standby.write("ar/خدمات", b"").unwrap();
    assert!(matches!(standby.write("ar/خدمات", b""), Err(PublishError::Twice { .. })));
    assert!(matches!(standby.write("ar", b""), Err(PublishError::FileAndFolder { .. })));
    assert!(matches!(standby.write("ar/خدمات/x", b""), Err(PublishError::FileAndFolder { .. })));
    assert!(matches!(standby.swap(vec![entry.clone(), entry], &|_| {}), Err(PublishError::Twice { .. })));
    assert!(!out.exists());
}

#[test]
fn an_entry_that_was_not_written_is_refused() {
    let (_folder, out) = live();
    let standby = prepare(&out).unwrap();
    let mut entry = standby.write("a", b"").unwrap();
    entry.path = "b".to_owned();
    assert!(matches!(standby.swap(vec![entry], &|_| {}), Err(PublishError::Missing { .. })));
    assert_shows(&out, OLD);
}

#[test]
fn many_threads_write_into_the_same_folders() {
    let folder = tempdir().unwrap();
    let out = folder.path().join("public");
    let path = |number: usize| format!("{}/{}/صفحة-{number}.html", number % 3, number % 7);
    for _ in 0..2 {
        let standby = prepare(&out).unwrap();
        let worker = |first: usize| {
            let write = |number| standby.write(&path(number), path(number).as_bytes()).unwrap();
            (first..400).step_by(8).map(write).collect::<Vec<_>>()
        };
        let entries = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..8).map(|first| scope.spawn(move || worker(first))).collect();
            threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect()
        });
        standby.swap(entries, &|_| {}).unwrap();
    }
    assert_eq!(tree::inspect(&out).unwrap().files.len(), 400);
}

#[test]
fn a_second_build_is_told_that_one_is_running() {
    let (_folder, out) = live();
    let standby = prepare(&out).unwrap();
    assert!(matches!(prepare(&out), Err(PublishError::Busy { .. })));
    drop(standby);
    prepare(&out).unwrap();
}

#[test]
fn a_file_at_the_place_of_the_folder_is_refused() {
    let folder = tempdir().unwrap();
    let out = folder.path().join("public");
    fs::write(&out, "mine").unwrap();
    assert!(matches!(prepare(&out), Err(PublishError::NotFolder { .. })));
    assert_eq!(fs::read_to_string(&out).unwrap(), "mine");
    assert!(matches!(prepare(Path::new("/")), Err(PublishError::NoName { .. })));
}

#[test]
fn an_error_lists_five_foreign_files() {
    let folder = tempdir().unwrap();
    let out = folder.path().join("public");
    fs::create_dir(&out).unwrap();
    for name in ["f", "e", "d", "c", "b", "أ"] {
        File::create(out.join(name)).unwrap();
    }
    let error = prepare(&out).unwrap_err();
    assert!(error.to_string().ends_with("that Lotse did not make: b, c, d, e, f, …"), "{error}");
    fs::remove_file(out.join("b")).unwrap();
    let error = prepare(&out).unwrap_err();
    assert!(error.to_string().ends_with("that Lotse did not make: c, d, e, f, أ"), "{error}");
}

#[test]
fn a_manifest_of_another_program_is_foreign() {
    let folder = tempdir().unwrap();
    let out = folder.path().join("public");
    fs::create_dir(&out).unwrap();
    for text in [r#"{"name":"App"}"#, r#"{"generator":"x","files":[{"path":"a"}]}"#, "{", "[]"] {
        fs::write(out.join("manifest.json"), text).unwrap();
        assert!(matches!(prepare(&out), Err(PublishError::Foreign { .. })), "{text}");
    }
}

#[test]
fn an_empty_folder_is_published_into() {
    let folder = tempdir().unwrap();
    let out = folder.path().join("بوابة");
    fs::create_dir(&out).unwrap();
    assert_eq!(publish(&out, NEW), published(3, 0, 0, 0));
    assert_shows(&out, NEW);
}

#[test]
fn a_gap_between_two_renames_is_healed() {
    let (_folder, out) = live();
    let siblings = Siblings::of(&out).unwrap();
    let heals: [fn(&Path); 2] = [|out| recover(out).unwrap(), |out| drop(prepare(out).unwrap())];
    for (heal, has_empty_folder) in heals.into_iter().flat_map(|heal| [(heal, false), (heal, true)]) {
        fs::rename(&out, &siblings.previous).unwrap();
        if has_empty_folder {
            fs::create_dir(&out).unwrap();
        }
        heal(&out);
        assert_shows(&out, OLD);
        assert!(!siblings.previous.exists());
    }
}

#[test]
fn a_former_site_that_was_left_behind_stands_by() {
    let (_folder, out) = live();
    let siblings = Siblings::of(&out).unwrap();
    publish(&out, NEW);
    fs::rename(&siblings.standby, &siblings.previous).unwrap();
    recover(&out).unwrap();
    assert!(siblings.standby.join("de/a.html").is_file());
    assert_shows(&out, NEW);
}

#[test]
fn recovery_leaves_a_running_build_alone() {
    let (folder, out) = live();
    let siblings = Siblings::of(&out).unwrap();
    let lock = siblings.lock().unwrap();
    fs::rename(&out, &siblings.previous).unwrap();
    recover(&out).unwrap();
    assert!(!out.exists());
    drop(lock);
    recover(&out).unwrap();
    assert_shows(&out, OLD);
    recover(&folder.path().join("no/such/folder")).unwrap();
    assert!(!folder.path().join("no").exists());
}

#[test]
fn without_hard_links_a_copy_has_the_time_of_the_live_file() {
    let folder = tempdir().unwrap();
    let (live, ours) = (folder.path().join("live"), folder.path().join("ours"));
    let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    fs::write(&live, "مرحبا").unwrap();
    File::options().write(true).open(&live).unwrap().set_modified(time).unwrap();
    let mut refusals = 0;
    for _ in 0..2 {
        let refuse = |_: &Path, _: &Path| {
            refusals += 1;
            Err(io::ErrorKind::Unsupported.into())
        };
        share(&live, &ours, refuse).unwrap();
        assert_eq!(fs::read_to_string(&ours).unwrap(), "مرحبا");
        assert_eq!(fs::metadata(&ours).unwrap().modified().unwrap(), time);
    }
    assert_eq!(refusals, 1, "an equal copy is not made again");
}
