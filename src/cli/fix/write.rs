//! Corrected files onto the disk: each whole or not at all, those that belong together only together.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::build::Rewritten;
use crate::source::{Disk, FileId, Sources as _};

/// A file that was left alone.
pub(super) struct Left {
    /// The file.
    pub(super) file: FileId,
    /// The reason.
    pub(super) why: Why,
}

/// Why a file was left alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Why {
    /// Someone else changed it since it was read.
    Changed,
    /// There is a file with its new name.
    Taken,
    /// It is a link to another file.
    Link,
    /// Nobody may write it.
    ReadOnly,
    /// A file that must change with it was left alone.
    Together,
    /// The system refused.
    Failed(String),
}

/// Writes files in place of those that are there, then gives them their new names; returns those left alone.
pub(super) fn write(disk: &Disk, files: &[Rewritten]) -> Vec<Left> {
    let moving: BTreeSet<&FileId> = files.iter().filter(|file| file.from != file.to).map(|file| &file.from).collect();
    let mut left: Vec<Left> = files
        .iter()
        .filter_map(|file| obstacle(disk, file, &moving).map(|why| Left { file: file.from.clone(), why }))
        .collect();
    let held: BTreeSet<usize> =
        files.iter().filter(|file| left.iter().any(|left| left.file == file.from)).map(|file| file.group).collect();
    let (stay, go): (Vec<&Rewritten>, Vec<&Rewritten>) = files.iter().partition(|file| held.contains(&file.group));
    for file in stay {
        if !left.iter().any(|left| left.file == file.from) {
            left.push(Left { file: file.from.clone(), why: Why::Together });
        }
    }
    for file in &go {
        let Some((_, bytes)) = &file.bytes else { continue };
        if let Err(error) = replace(&disk.path(&file.from), bytes) {
            left.push(Left { file: file.from.clone(), why: Why::Failed(error.to_string()) });
        }
    }
    rename(disk, &go, &mut left);
    left.sort_by(|a, b| a.file.cmp(&b.file));
    left
}

/// What forbids changing a file.
fn obstacle(disk: &Disk, file: &Rewritten, moving: &BTreeSet<&FileId>) -> Option<Why> {
    let path = disk.path(&file.from);
    let metadata = match fs::symlink_metadata(&path) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Some(Why::Changed),
        Err(error) => return Some(Why::Failed(error.to_string())),
    };
    let inside = path.canonicalize().is_ok_and(|real| real.starts_with(disk.root()));
    if metadata.is_symlink() || !inside {
        return Some(Why::Link);
    }
    if let Some((old, _)) = &file.bytes {
        if metadata.permissions().readonly() {
            return Some(Why::ReadOnly);
        }
        match disk.read(&file.from) {
            Ok(bytes) if bytes == *old => {}
            Ok(_) => return Some(Why::Changed),
            Err(error) => return Some(Why::Failed(error.to_string())),
        }
    }
    let target = disk.path(&file.to);
    let same = || matches!((path.canonicalize(), target.canonicalize()), (Ok(a), Ok(b)) if a == b);
    let taken = file.from != file.to && fs::symlink_metadata(&target).is_ok() && !moving.contains(&file.to) && !same();
    taken.then_some(Why::Taken)
}

/// Puts bytes in the place of a file at once, with its permissions: whoever reads meanwhile finds the one or the other.
fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let beside = path.with_file_name(format!(".{name}.lotse-new"));
    match fs::remove_file(&beside) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let written = || {
        let mut file = fs::File::create_new(&beside)?;
        file.write_all(bytes)?;
        file.set_permissions(fs::metadata(path)?.permissions())?;
        file.sync_all()?;
        fs::rename(&beside, path)
    };
    written().inspect_err(|_| {
        // What was begun is of no use; the file itself is as it was.
        let _ = fs::remove_file(&beside);
    })
}

/// Gives files their new names; one whose name is still another's waits until that one has gone.
fn rename(disk: &Disk, files: &[&Rewritten], left: &mut Vec<Left>) {
    let mut waiting: Vec<&Rewritten> = files.iter().copied().filter(|file| file.from != file.to).collect();
    let mut emptied: BTreeSet<PathBuf> = BTreeSet::new();
    loop {
        let targets: BTreeSet<&FileId> = waiting.iter().map(|file| &file.from).collect();
        let (later, now): (Vec<_>, Vec<_>) = waiting.iter().copied().partition(|file| targets.contains(&file.to));
        if now.is_empty() {
            break;
        }
        for file in now {
            let (from, to) = (disk.path(&file.from), disk.path(&file.to));
            let folder = |path: &Path| path.parent().map(Path::to_path_buf).unwrap_or_default();
            let moved = fs::create_dir_all(folder(&to)).and_then(|()| fs::rename(&from, &to));
            match moved {
                Ok(()) => {
                    emptied.insert(folder(&from));
                }
                Err(error) => left.push(Left { file: file.from.clone(), why: Why::Failed(error.to_string()) }),
            }
        }
        waiting = later;
    }
    let full = |file: &Rewritten| Left { file: file.from.clone(), why: Why::Taken };
    left.extend(waiting.into_iter().map(full));
    // Only folders that are empty go.
    for folder in emptied.into_iter().rev() {
        let content = disk.root().join("content");
        let mut folders = folder.ancestors().take_while(|folder| folder.starts_with(&content) && **folder != content);
        while folders.next().is_some_and(|folder| fs::remove_dir(folder).is_ok()) {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn portal() -> (tempfile::TempDir, Disk) {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("content")).unwrap();
        fs::write(folder.path().join("content/a.md"), "old").unwrap();
        fs::write(folder.path().join("content/b.md"), "b").unwrap();
        let disk = Disk::new(folder.path()).unwrap();
        (folder, disk)
    }

    fn rewritten(from: &str, to: &str, bytes: Option<(&str, &str)>, group: usize) -> Rewritten {
        let bytes = bytes.map(|(old, new)| (old.as_bytes().to_vec(), new.as_bytes().to_vec()));
        Rewritten { from: FileId::new(from), to: FileId::new(to), bytes, group }
    }

    fn reasons(left: &[Left]) -> Vec<(&str, &Why)> {
        left.iter().map(|left| (left.file.as_str(), &left.why)).collect()
    }

    #[test]
    fn a_file_that_someone_changed_meanwhile_is_left_alone_and_so_is_what_belongs_to_it() {
        let (folder, disk) = portal();
        let files = [
            rewritten("content/a.md", "content/a.md", Some(("older", "new")), 0),
            rewritten("content/b.md", "content/c.md", Some(("b", "c")), 0),
        ];
        let left = write(&disk, &files);
        assert_eq!(reasons(&left), [("content/a.md", &Why::Changed), ("content/b.md", &Why::Together)]);
        assert_eq!(fs::read_to_string(folder.path().join("content/a.md")).unwrap(), "old");
        assert!(folder.path().join("content/b.md").is_file() && !folder.path().join("content/c.md").exists());
    }

    #[test]
    fn a_name_that_is_taken_stays_with_its_file() {
        let (folder, disk) = portal();
        let left = write(&disk, &[rewritten("content/a.md", "content/b.md", Some(("old", "new")), 0)]);
        assert_eq!(reasons(&left), [("content/a.md", &Why::Taken)]);
        assert_eq!(fs::read_to_string(folder.path().join("content/b.md")).unwrap(), "b");
    }

    #[test]
    fn files_move_on_one_after_the_other_and_empty_folders_go() {
        let (folder, disk) = portal();
        fs::create_dir(folder.path().join("content/x")).unwrap();
        fs::write(folder.path().join("content/x/d.md"), "d").unwrap();
        let files = [
            rewritten("content/a.md", "content/b.md", Some(("old", "new")), 0),
            rewritten("content/b.md", "content/neu/c.md", None, 0),
            rewritten("content/x/d.md", "content/y/d.md", None, 1),
        ];
        assert!(write(&disk, &files).is_empty());
        assert_eq!(fs::read_to_string(folder.path().join("content/b.md")).unwrap(), "new");
        assert_eq!(fs::read_to_string(folder.path().join("content/neu/c.md")).unwrap(), "b");
        assert!(folder.path().join("content/y/d.md").is_file() && !folder.path().join("content/x").exists());
        let beside = fs::read_dir(folder.path().join("content")).unwrap().count();
        assert_eq!(beside, 3, "nothing else is left beside them");
    }

    #[cfg(unix)]
    #[test]
    fn permissions_stay_and_links_and_files_that_nobody_may_write_are_left_alone() {
        use std::os::unix::fs::{PermissionsExt as _, symlink};
        let (folder, disk) = portal();
        let at = |name: &str| folder.path().join("content").join(name);
        let mode = |mode: u32| fs::Permissions::from_mode(mode);
        fs::set_permissions(at("a.md"), mode(0o640)).unwrap();
        fs::set_permissions(at("b.md"), mode(0o444)).unwrap();
        symlink(at("a.md"), at("l.md")).unwrap();
        let files = [
            rewritten("content/a.md", "content/a.md", Some(("old", "new")), 0),
            rewritten("content/b.md", "content/b.md", Some(("b", "new")), 1),
            rewritten("content/l.md", "content/l.md", Some(("old", "new")), 2),
        ];
        let left = write(&disk, &files);
        assert_eq!(reasons(&left), [("content/b.md", &Why::ReadOnly), ("content/l.md", &Why::Link)]);
        assert_eq!(fs::metadata(at("a.md")).unwrap().permissions().mode() & 0o777, 0o640);
        assert_eq!(fs::read_to_string(at("a.md")).unwrap(), "new");
    }
}
