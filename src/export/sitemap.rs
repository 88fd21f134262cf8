//! Sitemaps (sitemaps.org 0.9): one for each language with the alternates of each page, and an index of them.
//!
//! The format demands absolute addresses, so there are sitemaps only where the portal's address is known.

use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use crate::locale::LocaleIx;
use crate::portal::Portal;

/// One page of the output in all languages that have it themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageSet {
    /// The folder in the output for each language that has the page, in the order of the languages.
    pub paths: Vec<(LocaleIx, String)>,
}

const NAMESPACE: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";
const XHTML: &str = "http://www.w3.org/1999/xhtml";

/// Writes the sitemap of one language.
#[must_use]
pub fn sitemap(portal: &Portal, base: &str, pages: &[PageSet], locale: LocaleIx) -> Vec<u8> {
    let mut writer = begin();
    let root = writer.create_element("urlset").with_attributes([("xmlns", NAMESPACE), ("xmlns:xhtml", XHTML)]);
    root.write_inner_content(|writer| {
        for page in pages {
            let Some((_, own)) = page.paths.iter().find(|(of, _)| *of == locale) else { continue };
            writer.create_element("url").write_inner_content(|writer| {
                text(writer, "loc", &address(base, own))?;
                if !portal.locales().get(locale).is_for_alternates() {
                    return Ok(());
                }
                for (of, path) in page.paths.iter().filter(|(of, _)| portal.locales().get(*of).is_for_alternates()) {
                    alternate(writer, &portal.locales().get(*of).lang, &address(base, path))?;
                }
                if let Some((_, path)) = page.paths.iter().find(|(of, _)| *of == portal.locales().source()) {
                    alternate(writer, "x-default", &address(base, path))?;
                }
                Ok(())
            })?;
        }
        Ok(())
    })
    .expect("writing into memory does not fail");
    end(writer)
}

/// Writes the index of the sitemaps of all languages.
#[must_use]
pub fn index(portal: &Portal, base: &str) -> Vec<u8> {
    let mut writer = begin();
    let root = writer.create_element("sitemapindex").with_attribute(("xmlns", NAMESPACE));
    root.write_inner_content(|writer| {
        for locale in portal.locales().iter() {
            let id = &portal.locales().get(locale).id;
            writer
                .create_element("sitemap")
                .write_inner_content(|writer| text(writer, "loc", &format!("{base}{id}/sitemap.xml")))?;
        }
        Ok(())
    })
    .expect("writing into memory does not fail");
    end(writer)
}

fn begin() -> Writer<Vec<u8>> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 1);
    writer
        .write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))
        .expect("writing into memory does not fail");
    writer
}

fn end(writer: Writer<Vec<u8>>) -> Vec<u8> {
    let mut bytes = writer.into_inner();
    bytes.push(b'\n');
    bytes
}

fn text(writer: &mut Writer<Vec<u8>>, name: &str, content: &str) -> io::Result<()> {
    writer.create_element(name).write_text_content(BytesText::new(content)).map(|_| ())
}

fn alternate(writer: &mut Writer<Vec<u8>>, lang: &str, href: &str) -> io::Result<()> {
    let attributes = [("rel", "alternate"), ("hreflang", lang), ("href", href)];
    writer.create_element("xhtml:link").with_attributes(attributes).write_empty().map(|_| ())
}

fn address(base: &str, path: &str) -> String {
    format!("{base}{}/", crate::portal::encode(path))
}
