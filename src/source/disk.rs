//! Inputs in a folder on the disk.

#![allow(clippy::disallowed_methods, reason = "this is an edge, where the disk and the environment are")]

use std::fs;
use std::io::{self, Read as _, Seek as _};
use std::path::{Path, PathBuf};

use super::{FileId, Found, INPUTS, Listing, ReadError, Sources};

/// The folder of a portal.
#[derive(Clone, Debug)]
pub struct Disk {
    root: PathBuf,
}

impl Disk {
    /// Reads below a portal's folder.
    ///
    /// # Errors
    /// The folder is not there or cannot be entered.
    pub fn new(root: &Path) -> io::Result<Self> {
        Ok(Self { root: root.canonicalize()? })
    }

    /// Returns the folder, with all links in its path followed.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Returns where a file stands on the disk.
    #[must_use]
    pub fn path(&self, id: &FileId) -> PathBuf {
        self.root.join(id.as_str())
    }

    /// Lists again what is at a path: that file, or all files below that folder. All that is there or not, a walk over everything
    /// would find likewise; texts outside the folders of inputs are left out.
    #[must_use]
    pub fn look(&self, path: &str) -> Listing {
        let mut listing = Listing::default();
        let mut parts = path.split('/');
        let top = parts.next().unwrap_or_default();
        if path == "portal.toml" {
            self.settings(&mut listing);
        } else if INPUTS.contains(&path) {
            self.walk(path, &mut listing);
        } else if INPUTS.contains(&top) && !parts.any(is_noise) && self.is_in_folders(path) {
            let kind = fs::symlink_metadata(self.root.join(path)).map(|metadata| metadata.file_type());
            if let Ok(kind) = kind {
                self.visit(path, kind, &mut listing);
            }
        }
        listing.files.sort_by(|a, b| a.id.cmp(&b.id));
        listing
    }

    /// Tells whether all folders above a path are none that a link leads to; the top one may be.
    fn is_in_folders(&self, path: &str) -> bool {
        // The first folder may be a link, which is where whole parts of a portal are brought in.
        let mut above = path.match_indices('/').map(|(end, _)| &path[..end]).skip(1);
        above.all(|folder| fs::symlink_metadata(self.root.join(folder)).is_ok_and(|metadata| metadata.is_dir()))
    }

    fn settings(&self, listing: &mut Listing) {
        if let Ok(metadata) = fs::metadata(self.root.join("portal.toml")) {
            listing.files.push(Found::new(FileId::new("portal.toml"), metadata.len()));
        }
    }

    fn walk(&self, folder: &str, listing: &mut Listing) {
        let entries = match fs::read_dir(self.root.join(folder)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return,
            Err(error) => {
                listing.refused.push((FileId::new(folder), ReadError::Refused(error.to_string())));
                return;
            }
        };
        for entry in entries.flatten() {
            let Some(name) = entry.file_name().to_str().map(ToOwned::to_owned) else {
                let id = FileId::new(&format!("{folder}/{}", entry.file_name().to_string_lossy()));
                listing.refused.push((id, ReadError::NameNotUnicode));
                continue;
            };
            if is_noise(&name) {
                continue;
            }
            let path = format!("{folder}/{name}");
            if let Ok(kind) = entry.file_type() {
                self.visit(&path, kind, listing);
            }
        }
    }

    fn visit(&self, path: &str, kind: fs::FileType, listing: &mut Listing) {
        let id = FileId::new(path);
        let place = self.root.join(path);
        if kind.is_dir() {
            self.walk(path, listing);
            return;
        }
        if kind.is_symlink() && !self.leads_to_own_file(&place) {
            listing.refused.push((id, ReadError::LinkOutside));
            return;
        }
        match fs::metadata(place) {
            Ok(metadata) if metadata.is_file() => listing.files.push(Found::new(id, metadata.len())),
            Ok(_) => listing.refused.push((id, ReadError::Refused("no file".to_owned()))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => listing.refused.push((id, ReadError::Refused(error.to_string()))),
        }
    }

    /// The texts at the top and one folder below it, outside the folders of inputs.
    #[must_use]
    pub fn strays(&self) -> Vec<FileId> {
        let names = |folder: &Path| {
            let entries = fs::read_dir(folder).into_iter().flatten().flatten();
            entries.filter_map(|entry| Some((entry.file_name().into_string().ok()?, entry.file_type().ok()?)))
        };
        let is_text = |name: &str| name.to_lowercase().ends_with(".md") && !is_noise(name);
        let mut found = Vec::new();
        for (name, kind) in names(&self.root) {
            if kind.is_file() && is_text(&name) {
                found.push(FileId::new(&name));
            } else if kind.is_dir() && !is_noise(&name) && !INPUTS.contains(&name.as_str()) {
                let inside = names(&self.root.join(&name)).filter(|(inner, kind)| kind.is_file() && is_text(inner));
                found.extend(inside.map(|(inner, _)| FileId::new(&format!("{name}/{inner}"))));
            }
        }
        found.sort();
        found
    }

    /// Where a file stands, unless a link leads out of the portal from there.
    fn own_path(&self, id: &FileId) -> Result<PathBuf, ReadError> {
        let path = self.path(id);
        if path.canonicalize().is_ok_and(|target| !target.starts_with(&self.root)) {
            return Err(ReadError::LinkOutside);
        }
        Ok(path)
    }

    fn leads_to_own_file(&self, link: &Path) -> bool {
        link.canonicalize().is_ok_and(|target| target.starts_with(&self.root) && target.is_file())
    }
}

fn refusal(error: &io::Error) -> ReadError {
    match error.kind() {
        io::ErrorKind::NotFound => ReadError::NotFound,
        _ => ReadError::Refused(error.to_string()),
    }
}

/// Tells files that editors and systems leave behind, by their names, from those that people write.
#[must_use]
pub fn is_noise(name: &str) -> bool {
    name.starts_with('.')
        || name.starts_with("~$")
        || name.ends_with('~')
        || name.ends_with(".swp")
        || name.ends_with(".tmp")
        || name == "4913"
        || name == "Thumbs.db"
        || name == "desktop.ini"
}

impl Sources for Disk {
    fn list(&self) -> Listing {
        let mut listing = Listing::default();
        self.settings(&mut listing);
        for folder in INPUTS {
            self.walk(folder, &mut listing);
        }
        listing.strays = self.strays();
        listing.files.sort_by(|a, b| a.id.cmp(&b.id));
        listing.refused.sort_by(|a, b| a.0.cmp(&b.0));
        listing
    }

    fn read(&self, id: &FileId) -> Result<Vec<u8>, ReadError> {
        fs::read(self.own_path(id)?).map_err(|error| refusal(&error))
    }

    fn part(&self, id: &FileId, from: u64, length: usize) -> Result<Vec<u8>, ReadError> {
        let path = self.own_path(id)?;
        let part = || {
            let mut file = fs::File::open(path)?;
            file.seek(io::SeekFrom::Start(from))?;
            let mut bytes = Vec::new();
            file.take(length as u64).read_to_end(&mut bytes)?;
            Ok(bytes)
        };
        part().map_err(|error: io::Error| refusal(&error))
    }
}
