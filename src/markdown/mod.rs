//! Markdown bodies: HTML with open places for links, and what else others need to know of a text.
//!
//! In: the text below a front matter, and how its language is written. Out: a [`Body`], whatever the text is. This module does not know where links lead, nor
//! the words of a language: both stay open as pieces until a page is made.

mod call;
mod heading;
mod html;
mod message;
mod mixed;
mod outline;
mod piece;
mod prose;
mod raw;
mod unlinked;

pub use outline::{Anchor, Block, Kind, List, Outline, Picture, Table, Within, outline};
pub use piece::{Piece, Pieces, WORDS};
pub use prose::{Manner, Prose, Run};

use pulldown_cmark::{CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag, TagEnd};

use crate::diag::{Diagnostic, rule};
use crate::source::{FileId, Span};
use crate::writing::Writing;

/// Nesting deeper than this cannot be shown on a page, least of all on a phone.
const DEPTH: usize = 32;

/// A text, made ready for pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Body {
    /// The HTML, with places left open.
    pub pieces: Pieces,
    /// The links and images, in their order; pieces refer to them by their place here.
    pub links: Vec<Link>,
    /// The images, in their order; pieces refer to them by their place here.
    pub images: Vec<Image>,
    /// The headings in their order.
    pub headings: Vec<Heading>,
    /// The messages that it asks for, in their order; pieces refer to them by their place here.
    pub messages: Vec<Message>,
    /// The words alone, without those of messages, blocks separated by line ends. Documents do without once they are read.
    pub plain: String,
}

/// A link or an image in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// What was written as its address.
    pub destination: String,
    /// Its words where it may lead to a file; none of an image.
    pub words: String,
    /// Where it stands in the file.
    pub span: Span,
    /// Whether it leads somewhere or shows something.
    pub kind: LinkKind,
}

/// An image in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// Its address: the place in [`Body::links`].
    pub link: usize,
    /// What it shows, in words; empty where it only decorates.
    pub alt: String,
    /// The words behind its address; empty where there are none.
    pub title: String,
    /// Where it stands.
    pub setting: Setting,
}

/// Where an image stands in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// Alone, as a block of its own.
    Alone,
    /// In a line with words.
    Inline,
}

/// Tells whether a text alternative is the dash that says: this image only decorates.
#[must_use]
pub fn is_decorative(alt: &str) -> bool {
    matches!(alt.trim(), "-" | "–" | "—")
}

/// What a link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkKind {
    /// It leads somewhere.
    Link,
    /// It shows an image.
    Image,
}

/// A message that a text asks for: `{{ msg(id="helpline", attr="short", count=3) }}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its name.
    pub id: String,
    /// Where the name stands in the file.
    pub id_span: Span,
    /// The attribute that is meant, and where its name stands.
    pub attribute: Option<(String, Span)>,
    /// What is filled in, by name.
    pub given: Vec<(String, Given)>,
    /// Where all of it stands.
    pub span: Span,
}

/// What a text gives to be filled into a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    /// A text in quotes.
    Text(String),
    /// A number, as it was written; it can be read as one.
    Number(String),
}

/// A heading in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Its level on the page, 2 to 6.
    pub level: u8,
    /// Its id, unique in the text.
    pub id: String,
    /// Its words.
    pub text: String,
    /// Where it stands in the file.
    pub span: Span,
}

impl Body {
    /// Tells whether there is no text at all.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.pieces.is_empty()
    }

    /// Gives back memory that was needed only while the text was read.
    pub fn shrink(&mut self) {
        self.links.shrink_to_fit();
        self.images.shrink_to_fit();
        self.headings.shrink_to_fit();
        self.messages.shrink_to_fit();
        self.plain.shrink_to_fit();
    }
}

fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_GFM
        | Options::ENABLE_DEFINITION_LIST
}

/// Reads a text that stands at `offset` of its file.
#[must_use]
pub fn parse(file: &FileId, text: &str, offset: usize, writing: Writing<'_>) -> (Body, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let mut undefined = Vec::new();
    let mut callback = |link: pulldown_cmark::BrokenLink<'_>| -> Option<(CowStr<'_>, CowStr<'_>)> {
        let meant = link.reference.starts_with('^')
            || !matches!(link.link_type, LinkType::Shortcut | LinkType::ShortcutUnknown);
        if meant {
            undefined.push(Span::new(link.span.start, link.span.end));
        }
        None
    };
    let parser = Parser::new_with_broken_link_callback(text, options(), Some(&mut callback));
    let mut events = Vec::new();
    let mut depth = 0_usize;
    for (event, range) in parser.into_offset_iter() {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            _ => {}
        }
        let span = Span::new(range.start, range.end);
        if depth > DEPTH {
            let line = text[span.start..].lines().next().unwrap_or_default().len();
            let place = Span::new(span.start, span.start + line).within(text).shift(offset);
            diagnostics.push(Diagnostic::new(&rule::NESTED_TOO_DEEPLY, file, place));
            return (Body { plain: text.to_owned(), ..Body::default() }, diagnostics);
        }
        events.push((without_marks(event), span));
    }
    undefined.extend(events.iter().filter_map(|(event, span)| undefined_note(event, *span, text)));
    for span in undefined {
        let shown = text.get(span.start..span.end).unwrap_or_default();
        diagnostics.push(Diagnostic::new(&rule::UNDEFINED_REFERENCE, file, span.shift(offset)).arg("text", shown));
    }
    let events = raw::without_comments(events);
    diagnostics.extend(unlinked::check(file, text, offset, &events));
    let (events, message::Found { messages, diagnostics: found }) = message::open(file, text, offset, events);
    diagnostics.extend(found);
    let headings = heading::headings(&events, offset);
    let marked = mixed::mark(&events, writing);
    let html::Rendered { pieces, links, images, diagnostics: found } = html::render(file, offset, &marked, &headings);
    diagnostics.extend(found);
    let plain = plain_text(&events);
    (Body { pieces, links, images, headings, messages, plain }, diagnostics)
}

/// Finds `[^1]` whose note is not defined: the library leaves it as text.
fn undefined_note(event: &Event<'_>, span: Span, text: &str) -> Option<Span> {
    let Event::Text(words) = event else { return None };
    let opens = words.starts_with('^') && text[..span.start].ends_with('[');
    (opens && text[span.end..].starts_with(']')).then(|| Span::new(span.start - 1, span.end + 1))
}

/// Replaces the characters that mark open places in the HTML, should a text have them, as letters or as entities.
fn without_marks(event: Event<'_>) -> Event<'_> {
    match event {
        Event::Text(text) => Event::Text(without_marks_in(text)),
        Event::Code(text) => Event::Code(without_marks_in(text)),
        Event::Html(html) => Event::Html(without_marks_in(html)),
        Event::InlineHtml(html) => Event::InlineHtml(without_marks_in(html)),
        Event::FootnoteReference(name) => Event::FootnoteReference(without_marks_in(name)),
        Event::Start(tag) => Event::Start(match tag {
            Tag::Link { link_type, dest_url, title, id } => {
                Tag::Link { link_type, dest_url: without_marks_in(dest_url), title: without_marks_in(title), id }
            }
            Tag::Image { link_type, dest_url, title, id } => {
                Tag::Image { link_type, dest_url: without_marks_in(dest_url), title: without_marks_in(title), id }
            }
            Tag::Heading { level, id, .. } => {
                Tag::Heading { level, id: id.map(without_marks_in), classes: Vec::new(), attrs: Vec::new() }
            }
            Tag::CodeBlock(CodeBlockKind::Fenced(info)) => {
                Tag::CodeBlock(CodeBlockKind::Fenced(without_marks_in(info)))
            }
            Tag::FootnoteDefinition(name) => Tag::FootnoteDefinition(without_marks_in(name)),
            tag => tag,
        }),
        event => event,
    }
}

fn without_marks_in(text: CowStr<'_>) -> CowStr<'_> {
    let marks = [piece::OPEN, piece::CLOSE, '\0'];
    if text.contains(marks) { text.replace(marks, "\u{FFFD}").into() } else { text }
}

fn plain_text(events: &[(Event<'_>, Span)]) -> String {
    let mut plain = String::new();
    for (event, _) in events {
        match event {
            Event::Text(text) | Event::Code(text) => plain.push_str(text),
            Event::SoftBreak | Event::End(TagEnd::TableCell) => plain.push(' '),
            Event::HardBreak => plain.push('\n'),
            Event::End(end) if ends_block(*end) && !plain.ends_with('\n') && !plain.is_empty() => plain.push('\n'),
            _ => {}
        }
    }
    plain.truncate(plain.trim_end().len());
    plain
}

fn ends_block(end: TagEnd) -> bool {
    matches!(
        end,
        TagEnd::Paragraph
            | TagEnd::Heading(_)
            | TagEnd::Item
            | TagEnd::CodeBlock
            | TagEnd::TableHead
            | TagEnd::TableRow
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition
    )
}

/// Collects the words inside a heading.
fn words_until(events: &[(Event<'_>, Span)], start: usize) -> String {
    let mut words = String::new();
    for (event, _) in &events[start..] {
        match event {
            Event::Text(text) | Event::Code(text) => words.push_str(text),
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            Event::End(TagEnd::Heading(_)) => break,
            _ => {}
        }
    }
    words
}

/// Tells whether an event opens a heading, and of which level.
fn heading_level(event: &Event<'_>) -> Option<(u8, Option<String>)> {
    match event {
        Event::Start(Tag::Heading { level, id, .. }) => Some((*level as u8, id.as_ref().map(ToString::to_string))),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
