//! Files to download: their addresses, and what to know before a link to one is followed.

use tera::Value as View;

use super::{Fields, Seen};
use crate::i18n::{Args, escape, in_language};
use crate::locale::LocaleIx;
use crate::markdown::Link;
use crate::portal::{Document, Target};
use crate::source::FileId;
use crate::theme::asset_path;

/// What a file's size is said in besides the unit of a language; a link with one of them among its words says the size itself.
const UNITS: [&str; 3] = ["KB", "MB", "GB"];

impl Seen<'_> {
    /// A file beside the documents: `{url, label, format?, size}`.
    pub(super) fn download(self, file: &FileId) -> Fields {
        let bytes = self.portal.asset(file);
        Fields::new()
            .with("url", self.file(&asset_path(file)))
            .with("label", file.name())
            .some("format", format(file))
            .some("size", bytes.map(|bytes| self.size(bytes)))
    }

    /// What stands behind the words of a link to a file, in the language of its text: the format and the size, but for what
    /// the words say themselves.
    pub(super) fn file_told(self, document: &Document, link: &Link) -> Option<String> {
        let Ok(Target::Asset(file)) = self.portal.target(&document.file, &link.destination) else { return None };
        let locale = document.place.locale;
        let said = link.words.to_uppercase();
        let words: Vec<&str> = said.split(|letter: char| !letter.is_alphanumeric()).collect();
        let format = format(&file).filter(|format| !words.contains(&format.as_str()));
        let unit = self.unit(locale);
        let is_unit = |word: &str| UNITS.contains(&word) || unit.as_deref() == Some(word);
        let tells_size = words.iter().any(|word| is_unit(word.trim_start_matches(char::is_numeric)));
        let size = self.portal.asset(&file).filter(|_| !tells_size).and_then(|bytes| self.size_html(bytes, locale));
        let format = format.map(|format| format!("<bdi>{}</bdi>", escape(&format)));
        let told: Vec<String> = format.into_iter().chain(size).collect();
        (!told.is_empty()).then(|| format!(" <span class=\"file\">({})</span>", told.join(" · ")))
    }

    /// The size of a file in the page's language.
    pub(super) fn size(self, bytes: u64) -> View {
        self.told("file-size", &Args::texts(&[("size", &self.megabytes(bytes, self.locale))]))
    }

    /// What a language calls a megabyte, in capitals.
    fn unit(self, locale: LocaleIx) -> Option<String> {
        let said = self.portal.catalogues.message(locale, "file-size", None, &Args::texts(&[("size", "")]))?;
        Some(said.bare().trim().to_uppercase())
    }

    fn size_html(self, bytes: u64, locale: LocaleIx) -> Option<String> {
        let size = self.megabytes(bytes, locale);
        let said = self.portal.catalogues.message(locale, "file-size", None, &Args::texts(&[("size", &size)]))?;
        if said.locale == locale {
            return Some(format!("<bdi>{}</bdi>", said.html()));
        }
        Some(in_language(self.portal.locales().get(said.locale), &said.html()))
    }

    /// A number of bytes in megabytes as a language writes it, with one decimal where it is small.
    fn megabytes(self, bytes: u64, locale: LocaleIx) -> String {
        let tenths = bytes.div_ceil(100_000);
        let number = if tenths < 100 { format!("{}.{}", tenths / 10, tenths % 10) } else { (tenths / 10).to_string() };
        self.portal.formats[locale.index()].number(&number)
    }
}

/// The format of a file as people name it, by its ending: `PDF`.
fn format(file: &FileId) -> Option<String> {
    let (_, ending) = file.name().rsplit_once('.')?;
    let named = !ending.is_empty() && ending.len() <= 5 && ending.chars().all(|letter| letter.is_ascii_alphanumeric());
    named.then(|| ending.to_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_is_named_by_the_ending() {
        for (file, named) in [("a.pdf", Some("PDF")), ("a.b.docx", Some("DOCX")), ("a", None), ("a.verylong", None)] {
            assert_eq!(format(&FileId::new(file)).as_deref(), named, "{file}");
        }
    }
}
