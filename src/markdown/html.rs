//! Events of a text into HTML with open places.
//!
//! The library writes what is plain; tables (no inline style, scope, a box that scrolls and takes the focus), footnotes (there
//! and back), alerts (a word, not only a colour), headings and links are written here.

use std::collections::BTreeMap;

use pulldown_cmark::{Alignment, BlockQuoteKind, CowStr, Event, LinkType, Tag, TagEnd, html as library};

use super::piece::{OPEN, Piece, Pieces};
use super::raw;
use super::{Heading, Image, Link, LinkKind, Setting, is_decorative};
use crate::diag::{Diagnostic, rule};
use crate::source::{FileId, Span};

/// A text as HTML with open places, and what they are open for.
pub(super) struct Rendered {
    pub(super) pieces: Pieces,
    pub(super) links: Vec<Link>,
    pub(super) images: Vec<Image>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

pub(super) fn render(file: &FileId, offset: usize, events: &[(Event<'_>, Span)], headings: &[Heading]) -> Rendered {
    let mut writer = Writer {
        file,
        offset,
        headings: headings.iter(),
        open_heading: Vec::new(),
        links: Vec::new(),
        images: Vec::new(),
        link_ends: Vec::new(),
        alignments: Vec::new(),
        column: 0,
        in_head: false,
        notes: BTreeMap::new(),
        note_bodies: BTreeMap::new(),
        note_references: BTreeMap::new(),
        raw: false,
        diagnostics: Vec::new(),
    };
    writer.number_notes(events);
    let main = writer.rewrite(events, Depth::Top);
    let mut html = String::new();
    library::push_html(&mut html, main.into_iter());
    html.push_str(&writer.footnotes());
    if writer.raw {
        html = raw::clean(&html);
    }
    let Writer { links, images, diagnostics, .. } = writer;
    Rendered { pieces: Pieces::new(html.trim()), links, images, diagnostics }
}

/// Whether events are those of the whole text or of a part of it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Depth {
    Top,
    Inside,
}

/// Tells whether an event at the top begins something that is shown there.
fn begins_block(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => !matches!(tag, Tag::FootnoteDefinition(_) | Tag::HtmlBlock),
        Event::Rule => true,
        _ => false,
    }
}

struct Writer<'a> {
    file: &'a FileId,
    offset: usize,
    headings: std::slice::Iter<'a, Heading>,
    open_heading: Vec<u8>,
    links: Vec<Link>,
    images: Vec<Image>,
    /// What ends each open link.
    link_ends: Vec<String>,
    alignments: Vec<Alignment>,
    column: usize,
    in_head: bool,
    /// The numbers of footnotes, in the order of their references.
    notes: BTreeMap<String, usize>,
    note_bodies: BTreeMap<usize, String>,
    /// How often each footnote was referred to.
    note_references: BTreeMap<usize, usize>,
    raw: bool,
    diagnostics: Vec<Diagnostic>,
}

/// How many events belong to the element that begins with the first one.
pub(super) fn length(events: &[(Event<'_>, Span)]) -> usize {
    let mut depth = 0_usize;
    for (place, (event, _)) in events.iter().enumerate() {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return place + 1;
        }
    }
    events.len()
}

/// How many events there are of a paragraph that holds an image and nothing else.
fn alone(events: &[(Event<'_>, Span)]) -> Option<usize> {
    let [(Event::Start(Tag::Paragraph), _), image @ ..] = events else { return None };
    matches!(image.first(), Some((Event::Start(Tag::Image { .. }), _))).then_some(())?;
    let count = length(image);
    matches!(image.get(count), Some((Event::End(TagEnd::Paragraph), _))).then_some(count + 2)
}

fn inline(html: impl Into<String>) -> Event<'static> {
    Event::InlineHtml(CowStr::from(html.into()))
}

impl Writer<'_> {
    fn number_notes(&mut self, events: &[(Event<'_>, Span)]) {
        for (event, _) in events {
            if let Event::FootnoteReference(name) = event {
                let next = self.notes.len() + 1;
                self.notes.entry(name.to_string()).or_insert(next);
            }
        }
    }

    fn rewrite<'e>(&mut self, events: &[(Event<'e>, Span)], at: Depth) -> Vec<Event<'e>> {
        let mut out = Vec::with_capacity(events.len());
        let mut place = 0;
        let mut depth = 0_usize;
        while place < events.len() {
            let (event, span) = &events[place];
            if depth == 0 && at == Depth::Top && begins_block(event) {
                out.push(Event::Html(Piece::Block.to_string().into()));
            }
            match event {
                Event::Start(_) => depth += 1,
                Event::End(_) => depth -= 1,
                _ => {}
            }
            if let Event::Start(Tag::FootnoteDefinition(name)) = event {
                let length = events[place..]
                    .iter()
                    .position(|(event, _)| matches!(event, Event::End(TagEnd::FootnoteDefinition)))
                    .unwrap_or(events.len() - place - 1);
                let inner = self.rewrite(&events[place + 1..place + length], Depth::Inside);
                if let Some(number) = self.notes.get(&**name).copied() {
                    let mut html = String::new();
                    library::push_html(&mut html, inner.into_iter());
                    self.note_bodies.insert(number, html);
                }
                place += length + 1;
                depth -= 1;
                continue;
            }
            if matches!(event, Event::Start(Tag::Image { .. })) {
                let (mark, count) = self.image(&events[place..], Setting::Inline);
                out.push(inline(mark));
                place += count;
                depth -= 1;
                continue;
            }
            if let Some(count) = alone(&events[place..]) {
                let (mark, _) = self.image(&events[place + 1..], Setting::Alone);
                out.push(Event::Html(format!("{mark}\n").into()));
                place += count;
                depth -= 1;
                continue;
            }
            if let Event::Start(Tag::Link { link_type, dest_url, .. }) = event {
                let destination = match link_type {
                    LinkType::Email => format!("mailto:{dest_url}"),
                    _ => dest_url.to_string(),
                };
                let events = &events[place..];
                // Only what is told of files asks for the words.
                let words = if may_be_file(&destination) { words(&events[..length(events)]) } else { String::new() };
                self.begin_link(destination, words, *span, &mut out);
            } else {
                self.event(event, *span, &mut out);
            }
            place += 1;
        }
        out
    }

    fn event<'e>(&mut self, event: &Event<'e>, span: Span, out: &mut Vec<Event<'e>>) {
        match event {
            Event::Start(Tag::Heading { .. }) => {
                let heading = self.headings.next().expect("headings were collected from the same events");
                self.open_heading.push(heading.level);
                out.push(Event::Html(format!("<h{} id=\"{}\">", heading.level, attribute(&heading.id)).into()));
            }
            Event::End(TagEnd::Heading(_)) => {
                let level = self.open_heading.pop().expect("every heading that ends has begun");
                out.push(Event::Html(format!("</h{level}>\n").into()));
            }
            Event::End(TagEnd::Link) => {
                out.push(inline(self.link_ends.pop().expect("every link that ends has begun")));
            }
            Event::FootnoteReference(name) => {
                let number = self.notes[&**name];
                let count = self.note_references.entry(number).or_insert(0);
                *count += 1;
                let again = if *count == 1 { String::new() } else { format!("-{count}") };
                out.push(inline(format!(
                    "<sup><a href=\"#fn-{number}\" id=\"fnref-{number}{again}\">{number}</a></sup>"
                )));
            }
            Event::Start(Tag::BlockQuote(Some(kind))) => {
                let (class, title) = alert(*kind);
                out.push(Event::Html(
                    format!("<div class=\"alert {class}\"><p class=\"alert-title\">{}</p>\n", Piece::Word(title))
                        .into(),
                ));
            }
            Event::End(TagEnd::BlockQuote(Some(_))) => out.push(Event::Html("</div>\n".into())),
            Event::InlineHtml(html) if html.starts_with(OPEN) => out.push(inline(&html[OPEN.len_utf8()..])),
            Event::Html(html) | Event::InlineHtml(html) => {
                self.raw_html(html, span, matches!(event, Event::Html(_)), out);
            }
            _ if self.table(event, out) => {}
            _ => out.push(event.clone()),
        }
    }

    fn begin_link(&mut self, destination: String, words: String, span: Span, out: &mut Vec<Event<'_>>) {
        let isolate = destination.starts_with("tel:") || destination.starts_with("mailto:");
        let file = may_be_file(&destination);
        let place = self.link(destination, words, span, LinkKind::Link);
        out.push(inline(format!("<a href=\"{}\">", Piece::Address(place))));
        if isolate {
            out.push(inline("<bdi dir=\"ltr\">"));
        }
        self.link_ends.push(match (isolate, file) {
            (true, _) => "</bdi></a>".to_owned(),
            (_, true) => format!("{}</a>", Piece::File(place)),
            _ => "</a>".to_owned(),
        });
    }

    fn link(&mut self, destination: String, words: String, span: Span, kind: LinkKind) -> usize {
        self.links.push(Link { destination, words, span: span.shift(self.offset), kind });
        self.links.len() - 1
    }

    fn raw_html<'e>(&mut self, html: &CowStr<'e>, span: Span, block: bool, out: &mut Vec<Event<'e>>) {
        self.raw = true;
        // What stands behind a comment is no HTML.
        if html.contains('<') && !raw::is_allowed(html) {
            // What stands in the text may be shorter than what became of it, but for the spaces at its end.
            let spaces = html.len() - html.trim_end().len();
            let place = Span::new(span.start, span.end.saturating_sub(spaces)).shift(self.offset);
            let shown = html.trim().lines().next().unwrap_or_default();
            self.diagnostics.push(Diagnostic::new(&rule::RAW_HTML, self.file, place).arg("html", shown));
        }
        // Entities in it are letters now.
        let html = super::without_marks_in(raw::allowed(html).into()).into_string();
        out.push(if block { Event::Html(html.into()) } else { Event::InlineHtml(html.into()) });
    }

    /// Keeps an image with all its events; returns the mark of its place and how many events there were.
    fn image(&mut self, events: &[(Event<'_>, Span)], setting: Setting) -> (String, usize) {
        let (Event::Start(Tag::Image { dest_url, title, .. }), span) = &events[0] else {
            unreachable!("called at the start of an image")
        };
        let count = length(events);
        let mut alt = words(&events[..count]);
        if is_decorative(&alt) {
            alt.clear();
        }
        let link = self.link(dest_url.to_string(), String::new(), *span, LinkKind::Image);
        self.images.push(Image { link, alt, title: title.to_string(), setting });
        (Piece::Image(self.images.len() - 1).to_string(), count)
    }

    fn table<'e>(&mut self, event: &Event<'e>, out: &mut Vec<Event<'e>>) -> bool {
        let html = match event {
            Event::Start(Tag::Table(alignments)) => {
                self.alignments.clone_from(alignments);
                format!(
                    "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{}\"><table>\n",
                    Piece::Word("table-label")
                )
            }
            Event::End(TagEnd::Table) => "</tbody></table></div>\n".to_owned(),
            Event::Start(Tag::TableHead) => {
                self.in_head = true;
                self.column = 0;
                "<thead><tr>".to_owned()
            }
            Event::End(TagEnd::TableHead) => {
                self.in_head = false;
                "</tr></thead><tbody>\n".to_owned()
            }
            Event::Start(Tag::TableRow) => {
                self.column = 0;
                "<tr>".to_owned()
            }
            Event::End(TagEnd::TableRow) => "</tr>\n".to_owned(),
            Event::Start(Tag::TableCell) => {
                let class = match self.alignments.get(self.column) {
                    Some(Alignment::Right) => " class=\"end\"",
                    Some(Alignment::Center) => " class=\"centre\"",
                    _ => "",
                };
                self.column += 1;
                if self.in_head { format!("<th scope=\"col\"{class}>") } else { format!("<td{class}>") }
            }
            Event::End(TagEnd::TableCell) => if self.in_head { "</th>" } else { "</td>" }.to_owned(),
            _ => return false,
        };
        out.push(inline(html));
        true
    }

    fn footnotes(&mut self) -> String {
        if self.note_bodies.is_empty() {
            return String::new();
        }
        let mut html = format!("<section class=\"footnotes\" aria-label=\"{}\"><ol>\n", Piece::Word("footnotes-title"));
        for (number, body) in &self.note_bodies {
            let back = format!(" <a href=\"#fnref-{number}\" aria-label=\"{}\">↩</a>", Piece::Word("footnote-back"));
            let body = body.trim_end();
            let body = match body.strip_suffix("</p>") {
                Some(open) => format!("{open}{back}</p>"),
                None => format!("{body}<p>{back}</p>"),
            };
            html.push_str(&format!("<li id=\"fn-{number}\">{body}</li>\n"));
        }
        html.push_str("</ol></section>");
        html
    }
}

/// The words of an element.
fn words(events: &[(Event<'_>, Span)]) -> String {
    let mut words = String::new();
    for (event, _) in events {
        match event {
            Event::Text(text) | Event::Code(text) => words.push_str(text),
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            _ => {}
        }
    }
    words
}

/// Tells whether an address may be that of a file beside the documents: its last part has an ending that is none of a page.
fn may_be_file(destination: &str) -> bool {
    let path = destination.split(['?', '#']).next().unwrap_or_default();
    let name = path.rsplit('/').next().unwrap_or_default();
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    ending.is_some_and(|ending| !["md", "html"].contains(&&*ending)) && !destination.contains(':')
}

fn alert(kind: BlockQuoteKind) -> (&'static str, &'static str) {
    match kind {
        BlockQuoteKind::Note => ("note", "alert-note"),
        BlockQuoteKind::Tip => ("tip", "alert-tip"),
        BlockQuoteKind::Important => ("important", "alert-important"),
        BlockQuoteKind::Warning => ("warning", "alert-warning"),
        BlockQuoteKind::Caution => ("caution", "alert-caution"),
    }
}

fn attribute(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}
