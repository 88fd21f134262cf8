use std::fs::{self, File, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::Path;

use tempfile::tempdir;

use super::{Change, PublishError, prepare, publish, recover};

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap()
}

#[test]
fn a_link_to_the_folder_stays_a_link() {
    let folder = tempdir().unwrap();
    let (link, target) = (folder.path().join("public"), folder.path().join("www/بوابة"));
    symlink("www/بوابة", &link).unwrap();
    fs::create_dir(folder.path().join("www")).unwrap();
    for text in ["1", "2"] {
        publish(&link, &[("a", text)]);
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(read(&target.join("a")), text);
    }
    let previous = folder.path().join("www/.بوابة.lotse-previous");
    fs::rename(&target, previous).unwrap();
    recover(&link).unwrap();
    assert_eq!(read(&link.join("a")), "2");
}

#[test]
fn links_in_the_live_folder_are_foreign_and_not_followed() {
    let folder = tempdir().unwrap();
    let (out, mine) = (folder.path().join("public"), folder.path().join("mine"));
    fs::create_dir(&mine).unwrap();
    File::create(mine.join("a")).unwrap();
    publish(&out, &[("x/a", "")]);
    fs::remove_dir_all(out.join("x")).unwrap();
    symlink(&mine, out.join("x")).unwrap();
    assert!(matches!(prepare(&out), Err(PublishError::Foreign { files, .. }) if files == ["x"]));
    fs::remove_file(out.join("x")).unwrap();
    fs::create_dir(out.join("x")).unwrap();
    symlink(mine.join("a"), out.join("x/a")).unwrap();
    assert!(matches!(prepare(&out), Err(PublishError::Foreign { files, .. }) if files == ["x/a"]));
}

#[test]
fn links_in_the_standby_are_replaced_and_not_followed() {
    let folder = tempdir().unwrap();
    let (out, mine) = (folder.path().join("public"), folder.path().join("mine"));
    fs::create_dir(&mine).unwrap();
    fs::write(mine.join("a"), "mine").unwrap();
    let standby = folder.path().join(".public.lotse-standby");
    fs::create_dir(&standby).unwrap();
    for name in ["folder", "unwanted"] {
        symlink(&mine, standby.join(name)).unwrap();
    }
    symlink(mine.join("a"), standby.join("صفحة")).unwrap();
    publish(&out, &[("folder/a", "ours"), ("صفحة", "mine")]);
    assert_eq!(read(&mine.join("a")), "mine");
    assert!(!fs::symlink_metadata(out.join("صفحة")).unwrap().is_symlink());
    assert!(!fs::symlink_metadata(out.join("folder")).unwrap().is_symlink());
    assert!(!out.join("unwanted").exists());
}

#[test]
fn a_standby_that_is_no_folder_is_refused() {
    let folder = tempdir().unwrap();
    symlink("/", folder.path().join(".public.lotse-standby")).unwrap();
    assert!(matches!(prepare(&folder.path().join("public")), Err(PublishError::NotFolder { .. })));
}

#[test]
fn everyone_may_read_and_the_top_folder_keeps_its_mode() {
    let folder = tempdir().unwrap();
    let out = folder.path().join("public");
    let mode = |path: &Path| fs::metadata(path).unwrap().mode() & 0o7777;
    publish(&out, &[("ar/صفحة", "1")]);
    assert_eq!([mode(&out), mode(&out.join("ar")), mode(&out.join("ar/صفحة"))], [0o755, 0o755, 0o644]);
    fs::set_permissions(&out, Permissions::from_mode(0o2775)).unwrap();
    for text in ["2", "3"] {
        publish(&out, &[("ar/صفحة", text)]);
        assert_eq!(mode(&out), 0o2775);
    }
}

#[test]
fn files_and_folders_of_a_build_that_was_broken_off_get_their_modes() {
    let folder = tempdir().unwrap();
    let (out, standby) = (folder.path().join("public"), folder.path().join(".public.lotse-standby"));
    fs::create_dir_all(standby.join("ar")).unwrap();
    fs::write(standby.join("ar/صفحة"), "1").unwrap();
    for path in ["ar/صفحة", "ar", ""] {
        fs::set_permissions(standby.join(path), Permissions::from_mode(0o2700)).unwrap();
    }
    publish(&out, &[("ar/صفحة", "1")]);
    let mode = |path: &str| fs::metadata(out.join(path)).unwrap().mode() & 0o777;
    assert_eq!([mode(""), mode("ar"), mode("ar/صفحة")], [0o755, 0o755, 0o644]);
}

#[test]
fn a_file_that_comes_back_has_a_new_time() {
    let folder = tempdir().unwrap();
    let out = folder.path().join("public");
    let time = |name: &str| fs::metadata(out.join(name)).unwrap().modified().unwrap();
    publish(&out, &[("a", "1")]);
    let old = File::options().write(true).open(out.join("a")).unwrap();
    old.set_modified(std::time::SystemTime::UNIX_EPOCH).unwrap();
    publish(&out, &[("a", "2")]);
    let changed = time("a");
    publish(&out, &[("a", "1")]);
    assert!(time("a") >= changed, "a server would say that the page did not change");
}

#[test]
fn a_file_that_was_changed_by_hand_is_written_anew_and_not_through_a_shared_inode() {
    let folder = tempdir().unwrap();
    let out = folder.path().join("public");
    publish(&out, &[("a", "أ"), ("b", "1")]);
    publish(&out, &[("a", "أ"), ("b", "2")]);
    fs::write(out.join("a"), "by hand").unwrap();
    let standby = prepare(&out).unwrap();
    assert_eq!(standby.write("a", "أ".as_bytes()).unwrap().change, Change::Changed);
    assert_eq!(read(&out.join("a")), "by hand");
}

#[test]
fn a_slow_reader_reads_the_former_site_to_its_end() {
    use std::io::Read;
    let folder = tempdir().unwrap();
    let out = folder.path().join("public");
    publish(&out, &[("a", "1111")]);
    let mut reader = File::open(out.join("a")).unwrap();
    for text in ["2222", "3333", "4444"] {
        publish(&out, &[("a", text)]);
    }
    let mut text = String::new();
    reader.read_to_string(&mut text).unwrap();
    assert_eq!(text, "1111");
}
