//! Every path of the output, and how its bytes are made.

use std::collections::{BTreeMap, BTreeSet};

use super::publish;
use super::suppression::at_level;
use crate::content::Value;
use crate::content::facet::{occasion, reach};
use crate::diag::{Diagnostic, Label, rule};
use crate::export::{PageSet, calendar, card, robots, sitemap, sitemap_index};
use crate::image::{self, Copy};
use crate::lint;
use crate::locale::LocaleIx;
use crate::portal::{EntryIx, Portal};
use crate::source::{FileId, Sources, Span};
use crate::theme::view::{self, DIRECTORIES, Directory, Facet, Frames, facets};
use crate::theme::{Theme, asset_path, copy_path};

/// How the bytes of a path are made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Job {
    /// A document in a language.
    Entry(EntryIx, LocaleIx),
    /// The sheet of a document in a language beside the source language.
    Sheet(EntryIx, LocaleIx),
    /// A prepared list in a language, by its place in the list of facets.
    Facet(usize, LocaleIx),
    /// A list of the whole portal in a language.
    Directory(Directory, LocaleIx),
    /// The choice of languages at the top.
    Chooser,
    /// The page for addresses that lead nowhere, in one language or in all.
    NotFound(Option<LocaleIx>),
    /// An old address, in its folder, that leads to a document.
    Alias(String, EntryIx, LocaleIx),
    /// The calendar file of a document in a language.
    Calendar(EntryIx, LocaleIx),
    /// The card of a document in a language, for a phone's list of contacts.
    Card(EntryIx, LocaleIx),
    /// A file beside the documents.
    Asset(FileId),
    /// A copy of an image beside the documents; its path says what its bytes depend on.
    Copy(FileId, Copy),
    /// A file of the theme.
    ThemeAsset(Vec<u8>),
    /// `robots.txt`.
    Robots,
    /// The index of the sitemaps.
    SitemapIndex(String),
    /// The sitemap of a language, and the portal's address.
    Sitemap(LocaleIx, String),
}

/// All paths of an output; each is made when it is asked for.
pub struct Outputs<'a> {
    portal: &'a Portal,
    theme: &'a Theme,
    sources: &'a dyn Sources,
    facets: Vec<Facet>,
    pages: Vec<PageSet>,
    frames: Frames<'a>,
    jobs: BTreeMap<String, Job>,
}

impl<'a> Outputs<'a> {
    /// Lists all paths; two outputs at one path are an error.
    #[must_use]
    pub fn new(portal: &'a Portal, theme: &'a Theme, sources: &'a dyn Sources) -> (Self, Vec<Diagnostic>) {
        Self::some(portal, theme, sources, None)
    }

    /// Lists what is at an address and what belongs to it, such as the same page in other languages: enough to make it, and
    /// much sooner done than all. The address may name a folder.
    #[must_use]
    pub fn around(portal: &'a Portal, theme: &'a Theme, sources: &'a dyn Sources, address: &str) -> Self {
        Self::some(portal, theme, sources, Some(address)).0
    }

    /// Lists all paths, or those that can matter to an address.
    fn some(
        portal: &'a Portal,
        theme: &'a Theme,
        sources: &'a dyn Sources,
        address: Option<&str>,
    ) -> (Self, Vec<Diagnostic>) {
        let facets = facets(portal);
        // Without an address everything matters.
        let is_below = |folder: &str| address.is_none_or(|address| address.starts_with(folder));
        let mut jobs = Jobs {
            portal,
            address,
            by_path: BTreeMap::new(),
            folded: BTreeMap::new(),
            folders: BTreeMap::new(),
            diagnostics: Vec::new(),
        };
        let settings = Label::new(&portal.config.file, Span::at(0));
        let matters = |entry: &EntryIx| portal.entry(*entry).paths.iter().any(|path| is_below(path));
        for entry in portal.entries().filter(matters) {
            let place = jobs.place_of(entry);
            let record = &portal.entry(entry).source.record;
            for locale in portal.locales().iter() {
                let folder = portal.entry(entry).path(locale);
                jobs.page(folder, Job::Entry(entry, locale), &place);
                if occasion::occasion(record).is_some() {
                    jobs.add(format!("{folder}/{}", occasion::FILE), Job::Calendar(entry, locale), &place);
                }
                if reach::is_reachable(record) {
                    jobs.add(format!("{folder}/{}", reach::FILE), Job::Card(entry, locale), &place);
                }
                if view::has_sheet(portal, entry) && locale != portal.locales().source() {
                    jobs.page(&view::sheet_path(portal, entry, locale), Job::Sheet(entry, locale), &place);
                }
            }
        }
        for (place, facet) in facets.iter().enumerate() {
            for locale in portal.locales().iter() {
                jobs.page(&facet.path(portal, locale), Job::Facet(place, locale), &settings);
            }
        }
        for directory in DIRECTORIES {
            for locale in portal.locales().iter() {
                jobs.page(&directory.path(portal, locale), Job::Directory(directory, locale), &settings);
            }
        }
        jobs.add("index.html".to_owned(), Job::Chooser, &settings);
        jobs.add("404.html".to_owned(), Job::NotFound(None), &settings);
        for locale in portal.locales().iter() {
            let language = &portal.locales().get(locale).id;
            jobs.add(format!("{language}/404.html"), Job::NotFound(Some(locale)), &settings);
        }
        if is_below("files/") {
            jobs.files();
        }
        for asset in theme.assets().filter(|asset| is_below(&asset.path)) {
            jobs.add(asset.path.clone(), Job::ThemeAsset(asset.bytes.clone()), &settings);
        }
        jobs.add("robots.txt".to_owned(), Job::Robots, &settings);
        if let Some(base) = &portal.config.base_url {
            jobs.add("sitemap.xml".to_owned(), Job::SitemapIndex(base.clone()), &settings);
            for locale in portal.locales().iter() {
                let language = &portal.locales().get(locale).id;
                jobs.add(format!("{language}/sitemap.xml"), Job::Sitemap(locale, base.clone()), &settings);
            }
        }
        jobs.aliases();
        let is_sitemap = address.is_none_or(|address| address.ends_with("sitemap.xml"));
        let pages = if is_sitemap { page_sets(portal, &facets) } else { Vec::new() };
        let Jobs { by_path, diagnostics, .. } = jobs;
        let levelled = diagnostics.into_iter().filter_map(|finding| at_level(&portal.config, finding));
        let diagnostics = levelled.collect();
        (Self { portal, theme, sources, facets, pages, frames: Frames::new(portal), jobs: by_path }, diagnostics)
    }

    /// Goes through all paths, sorted.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.jobs.keys().map(String::as_str)
    }

    /// Returns how a path is made, if it is one of the output.
    #[must_use]
    pub fn job(&self, path: &str) -> Option<&Job> {
        self.jobs.get(path)
    }

    /// Goes through one path for each template that pages of the output use.
    pub fn one_of_each_template(&self) -> impl Iterator<Item = &str> {
        let mut seen = BTreeSet::new();
        self.jobs.iter().filter_map(move |(path, job)| {
            let template = match job {
                Job::Entry(entry, _) if *entry == self.portal.home() => "home",
                Job::Entry(entry, _) => self.portal.entry(*entry).kind.name,
                Job::Sheet(..) => "sheet",
                Job::Facet(..) => "facet",
                Job::Directory(directory, _) => directory.name(),
                Job::Chooser => "chooser",
                Job::NotFound(_) => "404",
                Job::Alias(..) => "alias",
                _ => return None,
            };
            seen.insert(template).then_some(path.as_str())
        })
    }

    /// Makes the bytes of a path of the output.
    ///
    /// # Errors
    /// A mistake in a template, or a file that has gone since it was listed.
    ///
    /// # Panics
    /// The path is none of [`Self::paths`].
    pub fn make(&self, path: &str) -> Result<Vec<u8>, Box<Diagnostic>> {
        self.make_with(&self.frames, path)
    }

    /// Returns room for what pages have in common, to make some of them with: it is filled as they are made.
    #[must_use]
    pub fn frames(&self) -> Frames<'a> {
        Frames::new(self.portal)
    }

    /// Makes the bytes of a path likewise, with what other pages have left.
    ///
    /// # Errors
    /// Those of [`Self::make`].
    ///
    /// # Panics
    /// The path is none of [`Self::paths`].
    pub fn make_with(&self, frames: &Frames<'a>, path: &str) -> Result<Vec<u8>, Box<Diagnostic>> {
        let portal = self.portal;
        match &self.jobs[path] {
            Job::Entry(entry, locale) => self.theme.render(view::entry(frames, *entry, *locale)),
            Job::Sheet(entry, locale) => self.theme.render(view::sheet(frames, *entry, *locale)),
            Job::Facet(place, locale) => self.theme.render(view::facet(frames, &self.facets[*place], *locale)),
            Job::Directory(directory, locale) => self.theme.render(view::directory(frames, *directory, *locale)),
            Job::Chooser => self.theme.render(view::chooser(frames)),
            Job::NotFound(locale) => self.theme.render(view::not_found(frames, *locale, None)),
            Job::Alias(folder, entry, locale) => self.theme.render(view::alias(frames, folder, *entry, *locale)),
            Job::Asset(file) => self.read(file),
            Job::Copy(file, copy) => image::make(&self.read(file)?, copy).map_err(|fault| {
                let place = self.portal.pictures().get(file).cloned().unwrap_or_else(|| Label::new(file, Span::at(0)));
                Box::new(lint::image_fault(&place, file, &fault))
            }),
            Job::ThemeAsset(bytes) => Ok(bytes.clone()),
            Job::Calendar(entry, locale) => Ok(calendar(portal, *entry, *locale)),
            Job::Card(entry, locale) => Ok(card(portal, *entry, *locale)),
            Job::Robots => Ok(robots(portal)),
            Job::SitemapIndex(base) => Ok(sitemap_index(portal, base)),
            Job::Sitemap(locale, base) => Ok(sitemap(portal, base, &self.pages, *locale)),
        }
    }

    /// Tells whether the path of an output says what its bytes depend on, so that they never change under it.
    #[must_use]
    pub fn is_lasting(&self, path: &str) -> bool {
        matches!(self.jobs[path], Job::Copy(..))
    }

    fn read(&self, file: &FileId) -> Result<Vec<u8>, Box<Diagnostic>> {
        self.sources.read(file).map_err(|error| {
            let finding = Diagnostic::new(&rule::UNREADABLE, file, Span::at(0));
            Box::new(finding.arg("file", file.as_str()).arg("error", error.to_string()))
        })
    }
}

struct Jobs<'a> {
    portal: &'a Portal,
    /// The address that alone matters, if one does.
    address: Option<&'a str>,
    by_path: BTreeMap<String, Job>,
    /// Paths in small letters, since many disks and servers take both for one, with the places that ask for them.
    folded: BTreeMap<String, Label>,
    /// Their folders, likewise: a file cannot be where a folder is.
    folders: BTreeMap<String, Label>,
    diagnostics: Vec<Diagnostic>,
}

impl Jobs<'_> {
    /// The place that an output of a document is told at.
    fn place_of(&self, entry: EntryIx) -> Label {
        Label::new(&self.portal.entry(entry).source.file, Span::at(0))
    }

    fn page(&mut self, folder: &str, job: Job, place: &Label) {
        self.add(format!("{folder}/index.html"), job, place);
    }

    fn add(&mut self, path: String, job: Job, place: &Label) {
        if !publish::is_allowed(&path) {
            let finding = Diagnostic::new(&rule::PATH_OUTSIDE, &place.file, place.span).arg("value", path.as_str());
            self.once(finding.arg("field", "path").help("name"));
            return;
        }
        let folded = path.to_lowercase();
        let above = || folded.match_indices('/').map(|(end, _)| &folded[..end]);
        let taken = self.folded.get(&folded).or_else(|| self.folders.get(&folded));
        let taken = taken.or_else(|| above().find_map(|folder| self.folded.get(folder)));
        if let Some(first) = taken {
            let finding = Diagnostic::new(&rule::SAME_PATH, &place.file, place.span).arg("path", path.as_str());
            let finding = if first == place { finding } else { finding.label(&first.file, first.span, "same") };
            self.once(finding);
            return;
        }
        for folder in above() {
            if !self.folders.contains_key(folder) {
                self.folders.insert(folder.to_owned(), place.clone());
            }
        }
        self.folded.insert(folded, place.clone());
        self.by_path.insert(path, job);
    }

    /// Files beside the documents. Of an image that pages show there are copies, without the places and names that cameras
    /// write into pictures; a photo itself is there only if something leads to it.
    fn files(&mut self) {
        let portal = self.portal;
        let (pictures, downloads) = (portal.pictures(), portal.downloads());
        let mut copies = BTreeMap::new();
        for file in portal.assets() {
            let place = Label::new(file, Span::at(0));
            let image = portal.image(file).filter(|image| pictures.contains_key(file) && !image.copies.is_empty());
            for copy in image.iter().flat_map(|image| &image.copies) {
                // Two files with the same name before the ending and the same bytes share their copies.
                copies.insert(copy_path(file, copy), (Job::Copy(file.clone(), copy.clone()), place.clone()));
            }
            let passes = pictures.contains_key(file) && image.is_none();
            if !is_photo(file) || passes || downloads.contains(file) {
                self.add(asset_path(file), Job::Asset(file.clone()), &place);
            }
        }
        for (path, (job, place)) in copies {
            self.add(path, job, &place);
        }
    }

    /// Said once, not once for every language.
    fn once(&mut self, finding: Diagnostic) {
        let same = |other: &Diagnostic| other.primary == finding.primary && other.others == finding.others;
        if !self.diagnostics.iter().any(same) {
            self.diagnostics.push(finding);
        }
    }

    /// Old addresses of documents, and the lasting address of the plan that holds.
    fn aliases(&mut self) {
        let portal = self.portal;
        for entry in portal.entries() {
            let source = &portal.entry(entry).source;
            for item in source.record.list("aliases") {
                if let Value::Path(alias) = &item.value {
                    self.alias(alias.trim_end_matches(".html"), entry, &Label::new(&source.file, item.span));
                }
            }
        }
        if let Some(edition) = portal.current_edition() {
            let place = self.place_of(edition);
            self.alias("plan/current", edition, &place);
        }
    }

    /// An old address in every language; one that begins with a language is meant for all, too.
    fn alias(&mut self, alias: &str, entry: EntryIx, place: &Label) {
        let locales = self.portal.locales();
        let mut parts: Vec<&str> = alias.split('/').filter(|part| !part.is_empty() && *part != ".").collect();
        if parts.first().is_some_and(|first| locales.find(first).is_some()) {
            parts.remove(0);
        }
        for locale in locales.iter() {
            let folder = format!("{}/{}", locales.get(locale).id, parts.join("/"));
            if self.address.is_some_and(|address| !address.starts_with(&folder)) {
                continue;
            }
            self.page(&folder.clone(), Job::Alias(folder, entry, locale), place);
        }
    }
}

/// Tells by its ending whether a file is one that cameras and phones write.
fn is_photo(file: &FileId) -> bool {
    let name = file.name().to_lowercase();
    [".jpg", ".jpeg", ".png", ".webp", ".heic", ".heif", ".avif", ".tif", ".tiff"].iter().any(|end| name.ends_with(end))
}

/// The pages for sitemaps: each in the languages that have it themselves.
fn page_sets(portal: &Portal, facets: &[Facet]) -> Vec<PageSet> {
    let entries = portal.entries().map(|entry| {
        let own = portal.locales().iter().filter(|locale| portal.has(entry, *locale));
        PageSet { paths: own.map(|locale| (locale, portal.entry(entry).path(locale).to_owned())).collect() }
    });
    let lists = facets.iter().map(|facet| PageSet {
        paths: portal.locales().iter().map(|locale| (locale, facet.path(portal, locale))).collect(),
    });
    let directories = DIRECTORIES.into_iter().map(|directory| PageSet {
        paths: portal.locales().iter().map(|locale| (locale, directory.path(portal, locale))).collect(),
    });
    entries.chain(lists).chain(directories).collect()
}

/// Returns the media type of a path by its ending, as servers send it.
#[must_use]
pub fn content_type(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "xml" => "application/xml",
        "txt" => "text/plain; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "gif" => "image/gif",
        "pdf" => "application/pdf",
        "ics" => "text/calendar; charset=utf-8",
        "vcf" => "text/vcard; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "woff2" => "font/woff2",
        "mp4" => "video/mp4",
        "webm" => "video/webm",
        "vtt" => "text/vtt; charset=utf-8",
        "mp3" => "audio/mpeg",
        _ => "application/octet-stream",
    }
}
