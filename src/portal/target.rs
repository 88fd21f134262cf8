//! Where a link in a text leads.

use unicode_normalization::UnicodeNormalization as _;

use super::{EntryIx, Portal};
use crate::config::Setting;
use crate::content::on_own_computer;
use crate::source::FileId;

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// To a document, perhaps to a heading of it.
    Entry(EntryIx, Option<String>),
    /// To a heading of the same page.
    Heading(String),
    /// To a file beside the documents.
    Asset(FileId),
    /// Away from the portal: a web address, a mail address, a phone number.
    Outside(String),
}

/// Why a link leads nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broken {
    /// There is no such document.
    Page,
    /// There is no such file.
    File,
    /// It leaves the portal's folder.
    LeavesPortal,
    /// Its scheme is none that a page may use.
    Scheme,
    /// It is a path of the editor's own computer.
    OwnComputer,
    /// It is empty.
    Empty,
}

/// Schemes that a link may have.
const SCHEMES: [&str; 7] = ["http", "https", "mailto", "tel", "sms", "geo", "xmpp"];

/// The file from whose folder the links at the foot of every page are followed.
pub const FOOTER_BASE: &str = "content/_index.md";

/// Where a link points by what was written alone, whatever is there.
pub(super) enum Aim {
    /// To a heading of the same page.
    Heading(String),
    /// Away from the portal.
    Outside,
    /// To a path below `content/`, perhaps to a heading there.
    Own(FileId, Option<String>),
}

/// Tells where a link in a file points.
pub(super) fn aim(file: &FileId, destination: &str) -> Result<Aim, Broken> {
    let destination = destination.trim();
    if destination.is_empty() {
        return Err(Broken::Empty);
    }
    if let Some(heading) = destination.strip_prefix('#') {
        return Ok(Aim::Heading(decode(heading)));
    }
    if on_own_computer(destination).is_some() {
        return Err(Broken::OwnComputer);
    }
    if destination.starts_with("//") {
        return Ok(Aim::Outside);
    }
    let scheme =
        destination.split(['/', '?', '#']).next().unwrap_or_default().split_once(':').map(|(scheme, _)| scheme);
    if let Some(scheme) = scheme {
        let known = SCHEMES.contains(&scheme.to_ascii_lowercase().as_str());
        return if known { Ok(Aim::Outside) } else { Err(Broken::Scheme) };
    }
    let (path, heading) = match destination.split_once('#') {
        Some((path, heading)) => (path, Some(decode(heading))),
        None => (destination, None),
    };
    let path = decode(path);
    let path = if path.is_ascii() { path } else { path.nfc().collect() };
    let file = file.follow(&path).ok_or(Broken::LeavesPortal)?;
    Ok(Aim::Own(file, heading))
}

impl Portal {
    /// Follows a link that the settings put at the foot of every page; paths begin at `content/`.
    ///
    /// # Errors
    /// Says why it leads nowhere.
    pub fn footer_target(&self, link: &Setting) -> Result<Target, Broken> {
        self.target(&FileId::new(FOOTER_BASE), &link.value)
    }

    /// Follows a link or image address that stands in a file.
    ///
    /// # Errors
    /// Says why it leads nowhere.
    pub fn target(&self, file: &FileId, destination: &str) -> Result<Target, Broken> {
        match aim(file, destination)? {
            Aim::Heading(id) => Ok(Target::Heading(id)),
            Aim::Outside => Ok(Target::Outside(destination.trim().to_owned())),
            Aim::Own(file, heading) => self.own_target(file, heading),
        }
    }

    /// Finds what a path below `content/` means: a file, a document with or without `.md`, or a folder with an index.
    fn own_target(&self, file: FileId, heading: Option<String>) -> Result<Target, Broken> {
        if self.asset(&file).is_some() {
            return Ok(Target::Asset(file));
        }
        let path = file.as_str().strip_prefix("content/").unwrap_or_default();
        let text = file.without_md().map(|bare| bare.strip_prefix("content/").unwrap_or_default());
        let is_text = text.is_some();
        let bare = text.unwrap_or(path);
        let bare = bare
            .rsplit_once('.')
            .filter(|(_, suffix)| self.locales().find(suffix).is_some())
            .map_or(bare, |(bare, _)| bare);
        let bare = match bare.rsplit_once('/') {
            Some((folder, "_index")) => folder,
            None if bare == "_index" => "",
            _ => bare,
        };
        let bare = bare.trim_end_matches('/');
        if let Some(entry) = self.find(bare) {
            return Ok(Target::Entry(entry, heading));
        }
        let name = path.rsplit('/').next().unwrap_or_default();
        let is_page = is_text || !name.contains('.') || name.ends_with(".html");
        Err(if is_page { Broken::Page } else { Broken::File })
    }
}

fn decode(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}
