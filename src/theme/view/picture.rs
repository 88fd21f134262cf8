//! Images for templates, and those that stand in texts.

use super::super::{asset_path, copy_path};
use super::{Fields, Seen};
use crate::content::{Record, Value};
use crate::i18n::escape;
use crate::image::Format;
use crate::markdown::{Body, Image, Setting, is_decorative};
use crate::portal::{Document, Target};
use crate::source::FileId;

use tera::Value as View;

/// How wide images in texts are shown: as wide as the screen, and no wider than a line of text.
const SIZES: &str = "(min-width: 44rem) 42rem, 100vw";

/// The addresses of an image and its copies.
struct Picture {
    /// The one for any browser.
    url: String,
    /// Its size, as the widest copy has it; of some drawings it is not known.
    size: Option<crate::image::Size>,
    /// WebP copies with their widths, as the attribute `srcset` has them; empty where there are none.
    srcset: String,
}

impl Seen<'_> {
    fn picture(self, file: &FileId) -> Option<Picture> {
        let image = self.portal.image(file)?;
        let Some((fallback, copies)) = image.copies.split_last() else {
            return Some(Picture { url: self.file(&asset_path(file)), size: image.size, srcset: String::new() });
        };
        debug_assert!(fallback.format != Format::Webp, "the last copy is for browsers that know no WebP");
        let candidates =
            copies.iter().map(|copy| format!("{} {}w", self.file(&copy_path(file, copy)), copy.size.width));
        Some(Picture {
            url: self.file(&copy_path(file, fallback)),
            size: copies.last().or(Some(fallback)).map(|copy| copy.size),
            srcset: candidates.collect::<Vec<_>>().join(", "),
        })
    }

    /// What templates need to show a file: `{url, width?, height?, srcset?}`.
    fn picture_fields(self, file: &FileId) -> Option<Fields> {
        let Picture { url, size, srcset } = self.picture(file)?;
        Some(
            Fields::new()
                .with("url", url)
                .some("width", size.map(|size| size.width))
                .some("height", size.map(|size| size.height))
                .some("srcset", Some(srcset).filter(|srcset| !srcset.is_empty())),
        )
    }

    /// A document's image: `{url, width, height, srcset, alt, caption, credit, licence}`.
    pub(super) fn image(self, record: &Record) -> Option<View> {
        let image = record.record("image")?;
        let Some(Value::File(file)) = image.value("file") else { return None };
        let of = |name: &str| image.item(name).and_then(|item| self.value(item));
        let decorative = image.text("alt").is_some_and(is_decorative);
        let alt = of("alt").filter(|_| !decorative);
        let fields = self.picture_fields(file)?.some("alt", alt).some("caption", of("caption"));
        Some(fields.some("credit", of("credit")).some("licence", of("licence")).value())
    }

    /// The mark of an organisation: `{url, width, height, srcset}`.
    pub(super) fn logo(self, file: &FileId) -> Option<View> {
        self.picture_fields(file).map(Fields::value)
    }

    /// An image in a text as HTML; one that stands alone with words behind its address is a figure with a caption.
    pub(super) fn image_html(self, document: &Document, body: &Body, image: &Image) -> String {
        let destination = &body.links[image.link].destination;
        let picture = match self.portal.target(&document.file, destination) {
            Ok(Target::Asset(file)) => self.picture(&file),
            Ok(Target::Outside(address)) => {
                Some(Picture { url: address.replace(' ', "%20"), size: None, srcset: String::new() })
            }
            _ => None,
        };
        // What is wrong was told; the preview shows a page all the same.
        let picture =
            picture.unwrap_or_else(|| Picture { url: "data:,".to_owned(), size: None, srcset: String::new() });
        let size = picture
            .size
            .map_or_else(String::new, |size| format!(" width=\"{}\" height=\"{}\"", size.width, size.height));
        let alone = image.setting == Setting::Alone;
        let title = match image.setting {
            Setting::Inline if !image.title.is_empty() => format!(" title=\"{}\"", escape(&image.title)),
            _ => String::new(),
        };
        let shown = format!(
            "<img src=\"{}\"{size} alt=\"{}\"{title} loading=\"lazy\" decoding=\"async\">",
            escape(&picture.url),
            escape(&image.alt)
        );
        let shown = if picture.srcset.is_empty() {
            shown
        } else {
            let source =
                format!("<source type=\"image/webp\" srcset=\"{}\" sizes=\"{SIZES}\">", escape(&picture.srcset));
            format!("<picture>{source}{shown}</picture>")
        };
        match (alone, image.title.as_str()) {
            (false, _) => shown,
            (true, "") => format!("<p>{shown}</p>"),
            (true, title) => format!("<figure>{shown}<figcaption>{}</figcaption></figure>", escape(title)),
        }
    }
}
