//! Finds the messages that a text asks for, and opens a place for each.
//!
//! Looks at the words between two elements, since the library cuts them into several events. Nothing of the braces is left where
//! they hold a mistake; in code they stay what they are.

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use super::Message;
use super::call;
use super::piece::{OPEN, Piece};
use crate::diag::{Diagnostic, rule};
use crate::source::{FileId, Span};

/// Events with their places.
type Events<'a> = Vec<(Event<'a>, Span)>;

const BEGIN: &str = "{{";
const END: &str = "}}";

/// What a text asks for, in its order, and what is wrong with it.
pub(super) struct Found {
    pub(super) messages: Vec<Message>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// Replaces what asks for messages by open places.
pub(super) fn open<'a>(file: &FileId, text: &str, offset: usize, events: Events<'a>) -> (Events<'a>, Found) {
    let found = Found { messages: Vec::new(), diagnostics: Vec::new() };
    if !text.contains(BEGIN) {
        return (events, found);
    }
    let mut finder = Finder { file, text, offset, found, out: Vec::with_capacity(events.len()), is_open: false };
    let (mut run, mut code, mut no_place) = (Vec::new(), 0_usize, 0_usize);
    let mut in_table = false;
    for (event, span) in events {
        if code == 0 && matches!(event, Event::Text(_) | Event::SoftBreak) {
            run.push((event, span));
            continue;
        }
        finder.run(Run::of(std::mem::take(&mut run)), place_of(no_place, in_table));
        match &event {
            Event::Start(Tag::Table(_)) => in_table = true,
            Event::End(TagEnd::Table) => in_table = false,
            Event::Start(Tag::CodeBlock(_)) => code += 1,
            Event::End(TagEnd::CodeBlock) => code -= 1,
            Event::Start(Tag::Image { .. } | Tag::Heading { .. }) => no_place += 1,
            Event::End(TagEnd::Image | TagEnd::Heading(_)) => no_place -= 1,
            _ => {}
        }
        let event = match event {
            Event::Html(html) => Event::Html(finder.html(html, span)),
            Event::InlineHtml(html) => Event::InlineHtml(finder.html(html, span)),
            Event::Start(tag) => Event::Start(finder.address(tag, span)),
            event => event,
        };
        if ends_line(&event) {
            finder.is_open = false;
        }
        finder.out.push((event, span));
    }
    finder.run(Run::of(run), Place::Line);
    (finder.out, finder.found)
}

/// Where words stand.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Line,
    /// In a table, whose columns `|` parts.
    Table,
    /// In a heading or the description of an image.
    None,
}

fn place_of(no_place: usize, in_table: bool) -> Place {
    match (no_place, in_table) {
        (1.., _) => Place::None,
        (0, true) => Place::Table,
        (0, false) => Place::Line,
    }
}

/// The words between two elements.
struct Run<'a> {
    events: Events<'a>,
    words: String,
    /// Where each event begins in the words, and their end.
    starts: Vec<usize>,
}

impl<'a> Run<'a> {
    fn of(events: Events<'a>) -> Self {
        let (mut words, mut starts) = (String::new(), Vec::with_capacity(events.len() + 1));
        for (event, _) in &events {
            starts.push(words.len());
            words.push_str(word(event));
        }
        starts.push(words.len());
        Self { events, words, starts }
    }

    /// The event that a place in the words belongs to; at the border of two the later one.
    fn at(&self, place: usize) -> usize {
        self.starts[..self.events.len()].partition_point(|start| *start <= place).saturating_sub(1)
    }

    /// The place in the file's text of a part of the words.
    fn place(&self, text: &str, from: usize, to: usize) -> Span {
        // An entity is longer in the file than in words.
        let is_same = |event: usize| {
            let span = self.events[event].1;
            span.end - span.start == self.starts[event + 1] - self.starts[event]
        };
        let start = |place: usize| {
            let event = self.at(place);
            let span = self.events[event].1;
            if is_same(event) { span.start + place - self.starts[event] } else { span.start }
        };
        let end = |place: usize| {
            let event = self.at(place.saturating_sub(1));
            let span = self.events[event].1;
            if is_same(event) { span.start + place - self.starts[event] } else { span.end }
        };
        Span::new(start(from), end(to)).within(text)
    }

    /// Tells whether braces are words: behind a backslash, or written as entities.
    fn is_escaped(&self, text: &str, start: usize) -> bool {
        let behind_backslash = |place: usize| {
            let event = self.at(place);
            self.starts[event] == place && text[..self.events[event].1.start].ends_with('\\')
        };
        let end = start + BEGIN.len();
        let written = self.place(text, start, end);
        text.get(written.start..written.end) != Some(BEGIN) || behind_backslash(start)
    }
}

fn ends_line(event: &Event<'_>) -> bool {
    super::heading_level(event).is_some()
        || matches!(event, Event::End(end) if super::ends_block(*end) || *end == TagEnd::TableCell)
}

struct Finder<'f, 'a> {
    file: &'f FileId,
    text: &'f str,
    offset: usize,
    found: Found,
    out: Events<'a>,
    /// Whether braces have opened in this line that did not close before an element.
    is_open: bool,
}

impl<'a> Finder<'_, 'a> {
    /// Takes the words between two elements.
    fn run(&mut self, run: Run<'a>, place: Place) {
        let words = &run.words;
        let asks = words.contains(BEGIN) || (self.is_open && words.contains(END));
        if !asks {
            self.out.extend(run.events);
            return;
        }
        let mut done = 0;
        let end = words.find(END).filter(|end| !words[..*end].contains(BEGIN));
        if let Some(end) = end.filter(|_| self.is_open) {
            done = end + END.len();
            self.is_open = false;
        }
        let mut from = done;
        while let Some(start) = words[from..].find(BEGIN).map(|start| from + start) {
            if run.is_escaped(self.text, start) {
                from = start + 1;
                continue;
            }
            self.words(&run, done, start);
            done = start + self.ask(&run, start, place);
            from = done;
        }
        self.words(&run, done, words.len());
    }

    /// Opens a place for what begins here, or tells what is wrong with it; returns its length.
    fn ask(&mut self, run: &Run<'a>, start: usize, place: Place) -> usize {
        let words = &run.words[start..];
        let Some(call) = call::read(words) else {
            // What does not close ends before the next that begins.
            let next = words[BEGIN.len()..].find(BEGIN).map_or(words.len(), |next| next + BEGIN.len());
            let end = words[..next].find(END).map(|end| end + END.len());
            self.is_open = end.is_none() && next == words.len();
            let length = end.unwrap_or(words[..next].trim_end().len());
            let span = run.place(self.text, start, start + words[..length].trim_end().len());
            let in_column = place == Place::Table && end.is_none();
            self.tell(span, if in_column { "table" } else { "form" });
            return if self.is_open { words.len() } else { length };
        };
        let span = run.place(self.text, start, start + call.end);
        // `[Amt]({{ … }})` is no link, since an address has no spaces.
        if place == Place::None || run.words[..start].ends_with("](") {
            self.tell(span, "place");
            return call.end;
        }
        let shifted = |range: &std::ops::Range<usize>| {
            run.place(self.text, start + range.start, start + range.end).shift(self.offset)
        };
        let message = Message {
            id_span: shifted(&call.id.1),
            id: call.id.0,
            attribute: call.attribute.map(|(name, range)| (name, shifted(&range))),
            given: call.given,
            span: span.shift(self.offset),
        };
        let mark = format!("{OPEN}{}", Piece::Message(self.found.messages.len()));
        self.out.push((Event::InlineHtml(mark.into()), span));
        self.found.messages.push(message);
        call.end
    }

    /// Tells braces in the address of a link or image, and takes them out of the words behind it.
    fn address(&mut self, tag: Tag<'a>, span: Span) -> Tag<'a> {
        let asks = |dest_url: &str, title: &str| dest_url.contains(BEGIN) || title.contains(BEGIN);
        match tag {
            Tag::Link { link_type, dest_url, title, id } if asks(&dest_url, &title) => {
                self.tell(span, "place");
                Tag::Link { link_type, dest_url, title: "".into(), id }
            }
            Tag::Image { link_type, dest_url, title, id } if asks(&dest_url, &title) => {
                self.tell(span, "place");
                let title = without_braces(&title, |_, _| {}).into();
                Tag::Image { link_type, dest_url, title, id }
            }
            tag => tag,
        }
    }

    /// Takes braces out of HTML, which is no place for a message.
    fn html(&mut self, html: CowStr<'a>, span: Span) -> CowStr<'a> {
        if !html.contains(BEGIN) {
            return html;
        }
        without_braces(&html, |start, end| self.tell(Span::new(span.start + start, span.start + end), "place")).into()
    }

    fn tell(&mut self, span: Span, help: &'static str) {
        let span = span.within(self.text);
        let asked = self.text[span.start..span.end].lines().next().unwrap_or_default();
        let finding = Diagnostic::new(&rule::MESSAGE_IN_TEXT, self.file, span.shift(self.offset));
        self.found.diagnostics.push(finding.arg("asked", asked).help(help));
    }

    /// Keeps a part of the words as it is.
    fn words(&mut self, run: &Run<'a>, from: usize, to: usize) {
        for place in run.at(from)..run.events.len() {
            let (at, end) = (run.starts[place], run.starts[place + 1]);
            if at >= to {
                break;
            }
            let (start, end, length) = (from.max(at), to.min(end), end - at);
            if start < end {
                let (event, span) = &run.events[place];
                let event = match event {
                    Event::Text(text) if end - start < length => {
                        Event::Text(CowStr::from(text[start - at..end - at].to_owned()))
                    }
                    event => event.clone(),
                };
                self.out.push((event, *span));
            }
        }
    }
}

/// A text without braces and what is between them; tells each place.
fn without_braces(text: &str, mut tell: impl FnMut(usize, usize)) -> String {
    let (mut kept, mut done) = (String::with_capacity(text.len()), 0);
    while let Some(start) = text[done..].find(BEGIN).map(|start| done + start) {
        let end = text[start..].find(END).map_or(text.trim_end().len(), |end| start + end + END.len());
        tell(start, end);
        kept.push_str(&text[done..start]);
        done = end;
    }
    kept + &text[done..]
}

fn word<'e>(event: &'e Event<'_>) -> &'e str {
    match event {
        Event::Text(text) => text,
        _ => " ",
    }
}

#[cfg(test)]
mod tests;
