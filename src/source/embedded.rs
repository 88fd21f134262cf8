//! The files that every binary carries: default theme, catalogues, and the starter portal.

use include_dir::{Dir, include_dir};

use super::{FileId, Found, Listing, ReadError, Sources};

static THEMES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes");
static I18N: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/i18n");
static CONTENT: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/content");
static PORTAL: &str = include_str!("../../portal.toml");

/// The catalogue file that holds the words of one town, not of Lotse; a portal brings its own.
const PORTAL_CATALOGUE: &str = "portal.ftl";

/// The theme and catalogues inside the binary, as the base below every portal's own files.
pub struct Embedded;

impl Sources for Embedded {
    fn list(&self) -> Listing {
        let mut files = Vec::new();
        for (folder, dir) in [("i18n", &I18N), ("themes", &THEMES)] {
            collect(folder, dir, &mut files);
        }
        files.retain(|(id, _)| id.name() != PORTAL_CATALOGUE);
        let mut files: Vec<_> = files.into_iter().map(|(id, bytes)| Found::new(id, bytes.len() as u64)).collect();
        files.sort_by(|a, b| a.id.cmp(&b.id));
        Listing { files, ..Listing::default() }
    }

    fn read(&self, id: &FileId) -> Result<Vec<u8>, ReadError> {
        let (folder, path) = id.as_str().split_once('/').ok_or(ReadError::NotFound)?;
        let dir = match folder {
            "themes" => &THEMES,
            "i18n" if id.name() != PORTAL_CATALOGUE => &I18N,
            _ => return Err(ReadError::NotFound),
        };
        dir.get_file(path).map(|file| file.contents().to_vec()).ok_or(ReadError::NotFound)
    }
}

/// Returns the files that `lotse init` writes: the sample portal's settings, texts and own words; sorted.
#[must_use]
pub fn starter_files() -> Vec<(FileId, &'static [u8])> {
    let mut files = vec![(FileId::new("portal.toml"), PORTAL.as_bytes())];
    collect("content", &CONTENT, &mut files);
    let mut words = Vec::new();
    collect("i18n", &I18N, &mut words);
    files.extend(words.into_iter().filter(|(id, _)| id.name() == PORTAL_CATALOGUE));
    files.sort_by(|a, b| a.0.cmp(&b.0));
    files
}

fn collect(folder: &str, dir: &'static Dir<'static>, into: &mut Vec<(FileId, &'static [u8])>) {
    for file in dir.files() {
        let path = file.path().to_string_lossy().replace('\\', "/");
        into.push((FileId::new(&format!("{folder}/{path}")), file.contents()));
    }
    for inner in dir.dirs() {
        collect(folder, inner, into);
    }
}
