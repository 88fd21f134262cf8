//! The structure of a text as it was written, for rules over what editors write: blocks with their words, links, images, tables,
//! and where each stands. It holds no HTML and is made when it is asked for.

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Parser, Tag, TagEnd};

use super::prose::{Manner, Prose};
use super::{message, options, raw};
use crate::source::{FileId, Span};

/// A text as it was written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    /// All blocks that hold words of their own, in their order.
    pub blocks: Vec<Block>,
    /// The lists, in the order in which they begin.
    pub lists: Vec<List>,
    /// The tables.
    pub tables: Vec<Table>,
    /// The links.
    pub links: Vec<Anchor>,
    /// The images.
    pub pictures: Vec<Picture>,
}

/// A block that holds words: no other block stands in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: Kind,
    /// What it stands in, from outside to inside.
    pub within: Vec<Within>,
    /// Where it stands in the file, with its marks.
    pub span: Span,
    /// Its words.
    pub prose: Prose,
}

/// What a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A heading with its level as it was written, 1 to 6.
    Heading(u8),
    /// A paragraph, also one in an item of a list.
    Paragraph,
    /// The words of an item of a list without a paragraph.
    Item,
    /// A cell of a table.
    Cell {
        /// Whether it stands in the head.
        head: bool,
        /// Its row, 0 for the head.
        row: usize,
        /// Its column, from 0.
        column: usize,
    },
    /// A term of a definition list.
    Term,
    /// What a term of a definition list means.
    Definition,
    /// Code, fenced or indented.
    Code {
        /// Whether only spaces at the beginning of its lines make it code.
        indented: bool,
    },
}

/// What blocks stand in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Within {
    /// A quotation or a notice.
    Quote,
    /// An item of a list: the place in [`Outline::lists`], and which item, from 0.
    Item(usize, usize),
    /// A table: the place in [`Outline::tables`].
    Table(usize),
    /// A footnote.
    Note,
}

/// A list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// The number of its first item, where it is numbered.
    pub first: Option<u64>,
    /// How many items it has.
    pub items: usize,
    /// Where it stands.
    pub span: Span,
}

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// How many columns it has.
    pub columns: usize,
    /// How many rows it has below its head.
    pub rows: usize,
    /// Where it stands.
    pub span: Span,
}

/// A link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchor {
    /// Its words.
    pub prose: Prose,
    /// Its address as it was written.
    pub destination: String,
    /// Whether the address itself is written as the link, in `<` and `>`.
    pub bare: bool,
    /// The images that stand in it, by their places in [`Outline::pictures`].
    pub pictures: Vec<usize>,
    /// Where it stands.
    pub span: Span,
}

/// An image.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its text alternative.
    pub alt: Prose,
    /// Its address as it was written.
    pub destination: String,
    /// Its title; empty where there is none.
    pub title: String,
    /// Where it stands.
    pub span: Span,
}

/// Reads the structure of a text that stands at `offset` of its file.
#[must_use]
pub fn outline(file: &FileId, text: &str, offset: usize) -> Outline {
    let events = Parser::new_ext(text, options()).into_offset_iter();
    let events = events.map(|(event, range)| (event, Span::new(range.start, range.end))).collect();
    let events = raw::without_comments(events);
    let (events, _) = message::open(file, text, offset, events);
    let mut reader = Reader {
        text,
        offset,
        outline: Outline::default(),
        within: Vec::new(),
        open: None,
        row: 0,
        column: 0,
        head: false,
        manner: Manner::default(),
        strong: 0,
        emphasis: 0,
        foreign: Vec::new(),
        pictures: Vec::new(),
        defines: 0,
    };
    for (event, span) in events {
        reader.event(event, span);
    }
    reader.close();
    reader.outline
}

struct Reader<'t> {
    text: &'t str,
    offset: usize,
    outline: Outline,
    within: Vec<Within>,
    open: Option<Block>,
    row: usize,
    column: usize,
    head: bool,
    manner: Manner,
    strong: usize,
    emphasis: usize,
    /// The HTML elements with a language that are open.
    foreign: Vec<String>,
    /// The images that are open, by their places.
    pictures: Vec<usize>,
    /// How many definitions are open.
    defines: usize,
}

impl Reader<'_> {
    fn event(&mut self, event: Event<'_>, span: Span) {
        match event {
            Event::Start(tag) => self.start(tag, span.shift(self.offset)),
            Event::End(tag) => self.end(tag),
            Event::Text(words) => self.words(&words, span),
            Event::Code(words) => {
                self.manner.code = true;
                self.words(&words, span);
                self.manner.code = false;
            }
            Event::SoftBreak => self.words(" ", span),
            Event::HardBreak => self.words("\n", span),
            Event::InlineHtml(words) | Event::Html(words) => self.html(&words),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, span: Span) {
        match tag {
            Tag::Paragraph => self.block(Kind::Paragraph, span),
            Tag::Heading { level, .. } => self.block(Kind::Heading(level as u8), span),
            Tag::CodeBlock(kind) => self.block(Kind::Code { indented: kind == CodeBlockKind::Indented }, span),
            Tag::DefinitionListTitle => self.block(Kind::Term, span),
            Tag::DefinitionListDefinition => {
                self.close();
                self.defines += 1;
            }
            Tag::BlockQuote(_) => self.enter(Within::Quote),
            Tag::FootnoteDefinition(_) => self.enter(Within::Note),
            Tag::List(first) => {
                self.close();
                self.outline.lists.push(List { first, items: 0, span });
            }
            Tag::Item => self.item(span),
            Tag::Table(columns) => {
                self.enter(Within::Table(self.outline.tables.len()));
                self.outline.tables.push(Table { columns: columns.len(), rows: 0, span });
                self.row = 0;
            }
            Tag::TableHead => (self.head, self.column) = (true, 0),
            Tag::TableRow => {
                (self.head, self.column) = (false, 0);
                self.row += 1;
                if let Some(table) = self.outline.tables.last_mut() {
                    table.rows += 1;
                }
            }
            Tag::TableCell => {
                self.block(Kind::Cell { head: self.head, row: self.row, column: self.column }, span);
                self.column += 1;
            }
            Tag::Strong => self.strong += 1,
            Tag::Emphasis => self.emphasis += 1,
            Tag::Link { link_type, dest_url, .. } => {
                self.implied(span);
                self.manner.link = Some(self.outline.links.len());
                let bare = matches!(link_type, LinkType::Autolink | LinkType::Email);
                let destination = dest_url.to_string();
                let anchor = Anchor { prose: Prose::default(), destination, bare, pictures: Vec::new(), span };
                self.outline.links.push(anchor);
            }
            Tag::Image { dest_url, title, .. } => {
                self.implied(span);
                let place = self.outline.pictures.len();
                if let Some(link) = self.manner.link {
                    self.outline.links[link].pictures.push(place);
                }
                self.pictures.push(place);
                let (destination, title) = (dest_url.to_string(), title.to_string());
                self.outline.pictures.push(Picture { alt: Prose::default(), destination, title, span });
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph
            | TagEnd::Heading(_)
            | TagEnd::CodeBlock
            | TagEnd::DefinitionListTitle
            | TagEnd::TableCell
            | TagEnd::List(_) => self.close(),
            TagEnd::DefinitionListDefinition => {
                self.close();
                self.defines -= 1;
            }
            TagEnd::BlockQuote(_) | TagEnd::FootnoteDefinition | TagEnd::Item | TagEnd::Table => {
                self.close();
                self.within.pop();
            }
            TagEnd::Strong => self.strong -= 1,
            TagEnd::Emphasis => self.emphasis -= 1,
            TagEnd::Link => self.manner.link = None,
            TagEnd::Image => {
                self.pictures.pop();
            }
            _ => {}
        }
    }

    /// Begins an item of the innermost list that holds it: the last one that does not end before.
    fn item(&mut self, span: Span) {
        self.close();
        let holds = |list: &List| list.span.start <= span.start && span.end <= list.span.end;
        let Some(place) = self.outline.lists.iter().rposition(holds) else {
            self.within.push(Within::Quote);
            return;
        };
        let list = &mut self.outline.lists[place];
        self.within.push(Within::Item(place, list.items));
        list.items += 1;
    }

    fn enter(&mut self, within: Within) {
        self.close();
        self.within.push(within);
    }

    fn block(&mut self, kind: Kind, span: Span) {
        self.close();
        self.open = Some(Block { kind, within: self.within.clone(), span, prose: Prose::default() });
    }

    /// Opens a block for words that stand in none.
    fn implied(&mut self, span: Span) {
        if self.open.is_none() {
            let in_item = matches!(self.within.last(), Some(Within::Item(..)));
            let kind = if in_item {
                Kind::Item
            } else if self.defines > 0 {
                Kind::Definition
            } else {
                Kind::Paragraph
            };
            self.block(kind, span);
        }
        if let Some(block) = &mut self.open {
            block.span.end = block.span.end.max(span.end);
        }
    }

    fn close(&mut self) {
        self.outline.blocks.extend(self.open.take());
    }

    fn words(&mut self, words: &str, span: Span) {
        let same = self.text.get(span.start..span.end) == Some(words);
        let span = span.shift(self.offset);
        let manner = Manner {
            strong: self.strong > 0,
            emphasis: self.emphasis > 0,
            foreign: !self.foreign.is_empty(),
            ..self.manner
        };
        if let Some(picture) = self.pictures.last() {
            self.outline.pictures[*picture].alt.push(words, span, same, manner);
            return;
        }
        self.implied(span);
        if let Some(link) = self.manner.link {
            self.outline.links[link].prose.push(words, span, same, manner);
        }
        if let Some(block) = &mut self.open {
            block.prose.push(words, span, same, manner);
        }
    }

    /// Reads the elements that open and close in a piece of HTML. What asks for a message is an open place by now, and none.
    fn html(&mut self, words: &str) {
        let name = |tag: &str| {
            tag.split(|letter: char| !letter.is_ascii_alphanumeric()).next().unwrap_or_default().to_ascii_lowercase()
        };
        // What stands before the first `<` is in no tag.
        for tag in words.split('<').skip(1) {
            let is_open = |name: &str| self.foreign.last().is_some_and(|open| *open == name);
            if let Some(tag) = tag.strip_prefix('/') {
                if is_open(&name(tag)) {
                    self.foreign.pop();
                }
            } else if !VOID.contains(&&*name(tag)) && (tells_language(tag) || is_open(&name(tag))) {
                self.foreign.push(name(tag));
            }
        }
    }
}

/// Elements that never close.
const VOID: [&str; 4] = ["br", "hr", "img", "wbr"];

/// Tells whether a tag says which language its element is in.
fn tells_language(tag: &str) -> bool {
    let tag = tag.split('>').next().unwrap_or_default();
    tag.split_whitespace().any(|attribute| attribute.starts_with("lang="))
}

#[cfg(test)]
mod tests;
