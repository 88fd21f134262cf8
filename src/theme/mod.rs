//! The theme: templates and their files, and what they need to make pages.
//!
//! In: the files of `themes/<name>/`, a view. Out: the bytes of a page. This module does not know where outputs are written.

mod assets;
mod colour;
mod contrast;
mod engine;
mod errors;
mod messages;
mod minify;
mod once;
mod palette;
mod required;
mod tokens;
pub mod view;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub use colour::Colour;
pub use contrast::{Needed, PAIRS, Pair};
pub use minify::minify;
pub use tokens::{Declared, Mode, Tokens, read as read_tokens};

use crate::config::Config;
use crate::diag::{Diagnostic, rule};
use crate::i18n::Catalogues;
use crate::image::Copy;
use crate::source::{FileId, Span};
use view::View;

/// The theme that every binary carries; a theme of another name lies over it.
pub const DEFAULT: &str = "default";

/// The style sheet that holds the tokens.
pub const STYLE: &str = "lotse.css";

/// A theme, ready to make pages; shared by all threads.
pub struct Theme {
    engine: tera::Tera,
    /// Templates by their names, with the file and the text they came from.
    sources: BTreeMap<String, (FileId, String)>,
    assets: Arc<BTreeMap<String, Asset>>,
    /// Why there are no templates, where they do not fit together.
    broken: Option<Diagnostic>,
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

/// Returns the path in the output of a copy of an image beside the documents.
#[must_use]
pub fn copy_path(file: &FileId, copy: &Copy) -> String {
    let path = asset_path(file);
    let folder = path.len() - file.name().len();
    let stem = path[folder..].rsplit_once('.').map_or(&path[folder..], |(stem, _)| stem);
    format!("{}{stem}{}", &path[..folder], copy.suffix())
}

/// Prepares the settings' theme from its files, each with its path below the theme's folder; later ones replace earlier ones.
#[must_use]
pub fn load(
    config: &Config,
    files: Vec<(String, FileId, Vec<u8>)>,
    catalogues: &Arc<Catalogues>,
) -> (Theme, Vec<Diagnostic>) {
    let mut sources = BTreeMap::new();
    let mut assets: BTreeMap<String, (FileId, Vec<u8>)> = BTreeMap::new();
    let mut diagnostics = Vec::new();
    for (path, file, bytes) in files {
        if let Some(asset) = path.strip_prefix("assets/") {
            assets.insert(asset.to_owned(), (file, bytes));
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
    if let Some((file, bytes)) = assets.get_mut(STYLE)
        && let Ok(sheet) = str::from_utf8(bytes)
    {
        let (sheet, found) = palette::dress(file, sheet, config);
        *bytes = sheet.into_bytes();
        diagnostics.extend(found);
    }
    let (assets, found) = assets::named(assets);
    diagnostics.extend(found);
    let assets = Arc::new(assets);
    let (engine, found) = engine::prepare(&config.theme, &sources, catalogues, Arc::clone(&assets));
    let broken = found.first().cloned();
    diagnostics.extend(found);
    (Theme { engine, sources, assets, broken }, diagnostics)
}

impl Theme {
    /// Goes through the theme's files.
    pub fn assets(&self) -> impl Iterator<Item = &Asset> {
        self.assets.values()
    }

    /// Tells whether there is a font of a name: `fonts/NAME.css` with its file `fonts/NAME.woff2`.
    #[must_use]
    pub fn has_font(&self, name: &str) -> bool {
        ["css", "woff2"].iter().all(|ending| self.assets.contains_key(&format!("fonts/{name}.{ending}")))
    }

    /// Goes through the names of all fonts.
    pub fn fonts(&self) -> impl Iterator<Item = &str> {
        let names = self.assets.keys().filter_map(|path| path.strip_prefix("fonts/")?.strip_suffix(".css"));
        names.filter(|name| self.has_font(name))
    }

    /// Makes a page: fills the template and makes it small.
    ///
    /// # Errors
    /// A mistake in a template, with its place.
    pub fn render(&self, view: View) -> Result<Vec<u8>, Box<Diagnostic>> {
        self.fill(view).map(|html| minify(&html))
    }

    /// Fills the template alone.
    ///
    /// # Errors
    /// A mistake in a template, with its place.
    pub fn fill(&self, view: View) -> Result<String, Box<Diagnostic>> {
        if let Some(broken) = &self.broken {
            return Err(Box::new(broken.clone()));
        }
        let template = view.template;
        let filled = self.engine.render(template, &view.context());
        filled.map_err(|error| Box::new(errors::diagnostic(&error, template, &self.sources)))
    }

    /// Returns the messages, with attributes of them, that templates ask for where no element can stand.
    #[must_use]
    pub fn required(&self, catalogues: &Catalogues) -> BTreeSet<(String, Option<String>)> {
        let asked = required::asked(&self.sources).into_iter();
        let named = asked.flat_map(|(pattern, attribute)| {
            let names: Vec<String> = if pattern.contains('*') {
                catalogues.names().filter(|name| required::fits(&pattern, name)).map(str::to_owned).collect()
            } else {
                vec![pattern]
            };
            names.into_iter().map(move |name| (name, attribute.clone()))
        });
        named.collect()
    }

    /// Returns the names of all templates.
    pub fn templates(&self) -> impl Iterator<Item = &str> {
        self.sources.keys().map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use chrono::NaiveDate;
    use scraper::node::Node;
    use scraper::{ElementRef, Html};

    use super::{minify, view};
    use crate::build::{Options, Ready, load};
    use crate::portal::Drafts;
    use crate::source::{Disk, Embedded};

    /// Elements that stand in a line of text; between two others white space is not seen.
    const INLINE: &[&str] = &[
        "a", "abbr", "b", "bdi", "bdo", "code", "dfn", "em", "i", "kbd", "mark", "q", "s", "small", "span", "strong",
        "sub", "sup", "time", "u", "svg", "img", "input",
    ];

    /// What is read: words, lines where blocks begin and end, and the elements with their attributes.
    fn read(element: ElementRef<'_>, text: &mut String, elements: &mut Vec<String>) {
        let name = element.value().name();
        let mut attributes: Vec<_> = element
            .value()
            .attrs()
            .map(|(key, value)| {
                format!("{key}={}", value.split_whitespace().collect::<Vec<_>>().join(" ").replace(", ", ","))
            })
            .collect();
        attributes.sort();
        elements.push(format!("{name} {}", attributes.join(" ")));
        let block = !INLINE.contains(&name);
        if block {
            text.push('\n');
        }
        for child in element.children() {
            match child.value() {
                Node::Text(words) => text.push_str(&words.replace('\n', " ")),
                Node::Element(_) => read(ElementRef::wrap(child).expect("the node is an element"), text, elements),
                _ => {}
            }
        }
        if block {
            text.push('\n');
        }
    }

    fn seen(html: &str) -> (Vec<String>, Vec<String>) {
        let (mut text, mut elements) = (String::new(), Vec::new());
        read(Html::parse_document(html).root_element(), &mut text, &mut elements);
        let lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
        (lines.filter(|line| !line.is_empty()).collect(), elements)
    }

    fn sample() -> Ready {
        let disk = Disk::new(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the repository is a portal");
        let date = NaiveDate::from_ymd_opt(2026, 11, 22).expect("the day exists");
        let options = Options {
            date,
            drafts: Drafts::LeaveOut,
            base_url: Some("https://hafen.example/".to_owned()),
            pseudo: false,
            closed: false,
        };
        load(&disk, &Embedded, &options).ready.expect("the sample portal is there")
    }

    #[test]
    fn a_small_page_says_the_same_as_before() {
        let Ready { portal, theme } = sample();
        let frames = view::Frames::new(&portal);
        for entry in portal.entries() {
            for locale in portal.locales().iter() {
                let html = theme.fill(view::entry(&frames, entry, locale)).expect("the page can be made");
                let small = String::from_utf8(minify(&html)).expect("a page is text");
                let (before, after) = (seen(&html), seen(&small));
                let id = &portal.entry(entry).id;
                assert_eq!(before.0, after.0, "the words of {id}");
                assert_eq!(before.1, after.1, "the elements of {id}");
            }
        }
    }

    /// What pages are made of, in any order and number.
    const PARTS: &[&str] = &[
        "Wort",
        "كلمة",
        " ",
        "\n  ",
        "\u{A0}",
        "&amp;",
        "1 < 2",
        "<p>",
        "</p>",
        "<div class=\"a  b\">",
        "</div>",
        "<ul>",
        "</ul>",
        "<li>",
        "</li>",
        "<b>",
        "</b>",
        "<a href=\"../x/\">",
        "</a>",
        "<span lang=\"uk\" dir=\"ltr\">",
        "</span>",
        "<br>",
        "<br />",
        "<pre>",
        "</pre>",
        "<!-- nichts -->",
        "<img alt=\"\" src='a/'>",
        "<svg viewBox=\"0 0 1 1\"><path d=\"M1\"/></svg>",
        "<a title=\"x='y'\" data-a=\"`\">",
        "<input value=\"a/\"/>",
        "<h2 id=\"مرحبا\">",
        "</h2>",
    ];

    /// A page of parts, without those that stand where they must not: as templates and Markdown write them, elements of a line and
    /// comments stand in paragraphs, headings and items alone, since a space between two of them is lost in other blocks.
    fn page(parts: &[&str]) -> String {
        let mut html = "<!doctype html><html><head><title>a</title></head><body>".to_owned();
        let mut open: Vec<&str> = Vec::new();
        for part in parts {
            let name = part
                .get(1..)
                .unwrap_or_default()
                .split(|letter: char| !letter.is_ascii_alphanumeric())
                .find(|name| !name.is_empty());
            let name = name.filter(|_| part.starts_with('<')).unwrap_or_default();
            let is_line = |name: &str| matches!(name, "b" | "a" | "span");
            let holds_lines = |parent: &&str| is_line(parent) || matches!(*parent, "p" | "h2" | "li" | "pre");
            let needs_line = is_line(name) || matches!(name, "img" | "svg" | "input") || part.starts_with("<!");
            if needs_line && !part.starts_with("</") && !open.last().is_some_and(holds_lines) {
                continue;
            }
            if part.starts_with("</") {
                if open.pop_if(|last| *last == name).is_none() {
                    continue;
                }
            } else if is_line(name) || matches!(name, "p" | "div" | "ul" | "li" | "pre" | "h2") {
                let among_words = open.iter().any(|open| is_line(open) || matches!(*open, "p" | "h2" | "pre"));
                if open.contains(&name)
                    || (among_words && !is_line(name))
                    || (name == "li" && open.last() != Some(&"ul"))
                {
                    continue;
                }
                open.push(name);
            }
            html.push_str(part);
        }
        open.iter().rev().for_each(|name| html.push_str(&format!("</{name}>")));
        html + "</body></html>"
    }

    proptest::proptest! {
        #[test]
        fn a_small_page_of_any_parts_says_the_same(parts in proptest::collection::vec(proptest::sample::select(PARTS), 0..60)) {
            let html = page(&parts);
            let small = String::from_utf8(minify(&html)).expect("a page is text");
            proptest::prop_assert_eq!(seen(&html), seen(&small));
        }
    }

    #[test]
    fn a_lost_space_would_be_seen() {
        assert_ne!(seen("<p><a>a</a> <a>b</a></p>").0, seen("<p><a>a</a><a>b</a></p>").0);
        assert_eq!(seen("<ul> <li>a</li> <li>b</li></ul>"), seen("<ul><li>a</li><li>b</li></ul>"));
    }
}
