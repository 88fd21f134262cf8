//! The theme: templates and their files, and what they need to make pages.
//!
//! In: the files of `themes/<name>/`, a view. Out: the bytes of a page. This module does not know where outputs are written.

mod engine;
mod errors;
mod minify;
pub mod view;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::{Diagnostic, rule};
use crate::i18n::Catalogues;
use crate::source::{FileId, Span};
use view::View;

/// The theme that every binary carries; a theme of another name lies over it.
pub const DEFAULT: &str = "default";

/// Where the files of themes stand in the output.
const ASSETS: &str = "assets";

/// A theme, ready to make pages; shared by all threads.
pub struct Theme {
    engine: tera::Tera,
    /// Templates by their names, with the file and the text they came from.
    sources: BTreeMap<String, (FileId, String)>,
    assets: Arc<BTreeMap<String, Asset>>,
}

/// A file of a theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// Its path in the output, with the hash of its content.
    pub path: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// Returns the path in the output of a file beside the documents.
#[must_use]
pub fn asset_path(file: &FileId) -> String {
    format!("files/{}", file.as_str().strip_prefix("content/").unwrap_or(file.as_str()))
}

/// Prepares a theme from its files, each with its path below the theme's folder; later ones replace earlier ones.
#[must_use]
pub fn load(
    name: &str,
    files: Vec<(String, FileId, Vec<u8>)>,
    catalogues: &Arc<Catalogues>,
) -> (Theme, Vec<Diagnostic>) {
    let mut sources = BTreeMap::new();
    let mut assets = BTreeMap::new();
    let mut diagnostics = Vec::new();
    for (path, file, bytes) in files {
        if let Some(asset) = path.strip_prefix("assets/") {
            assets.insert(asset.to_owned(), Asset { path: hashed(asset, &bytes), bytes });
        } else if path.ends_with(".html") {
            match String::from_utf8(bytes) {
                Ok(text) => {
                    sources.insert(path, (file, text));
                }
                Err(_) => diagnostics.push(
                    Diagnostic::new(&rule::ENCODING, &file, Span::at(0)).arg("file", file.as_str()).arg("encoding", ""),
                ),
            }
        }
    }
    let assets = Arc::new(assets);
    let (engine, found) = engine::prepare(name, &sources, catalogues, Arc::clone(&assets));
    diagnostics.extend(found);
    (Theme { engine, sources, assets }, diagnostics)
}

/// Puts a part of a content's hash into its name: `lotse.css` becomes `assets/lotse.0123456789abcdef.css`.
fn hashed(path: &str, bytes: &[u8]) -> String {
    let hash = blake3::hash(bytes).to_hex();
    let (stem, ending) = path.rsplit_once('.').unwrap_or((path, ""));
    let dot = if ending.is_empty() { "" } else { "." };
    format!("{ASSETS}/{stem}.{}{dot}{ending}", &hash[..16])
}

impl Theme {
    /// Goes through the theme's files.
    pub fn assets(&self) -> impl Iterator<Item = &Asset> {
        self.assets.values()
    }

    /// Makes a page: fills the template and makes it small.
    ///
    /// # Errors
    /// A mistake in a template, with its place.
    pub fn render(&self, view: View) -> Result<Vec<u8>, Box<Diagnostic>> {
        let mut context = tera::Context::new();
        for (key, value) in view.values {
            let key = key.as_str().map(str::to_owned).unwrap_or_default();
            context.insert_value(key, value);
        }
        match self.engine.render(view.template, &context) {
            Ok(html) => Ok(minify::minify(&html)),
            Err(error) => Err(Box::new(errors::diagnostic(&error, view.template, &self.sources))),
        }
    }

    /// Returns the names of all templates.
    pub fn templates(&self) -> impl Iterator<Item = &str> {
        self.sources.keys().map(String::as_str)
    }
}
