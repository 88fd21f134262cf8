//! Finds the messages that a text asks for, and opens a place for each.
//!
//! Looks at the words between two elements, since the library cuts them into several events. Nothing of the braces is left where
//! they hold a mistake; in code they stay what they are.

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use super::Message;
use super::call;
use super::html::{CLOSE, OPEN};
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
    for (event, span) in events {
        if code == 0 && matches!(event, Event::Text(_) | Event::SoftBreak) {
            run.push((event, span));
            continue;
        }
        finder.run(std::mem::take(&mut run), no_place > 0);
        match &event {
            Event::Start(Tag::CodeBlock(_)) => code += 1,
            Event::End(TagEnd::CodeBlock) => code -= 1,
            Event::Start(Tag::Image { .. } | Tag::Heading { .. }) => no_place += 1,
            Event::End(TagEnd::Image | TagEnd::Heading(_)) => no_place -= 1,
            _ => {}
        }
        let event = match event {
            Event::Html(html) => Event::Html(finder.html(html, span)),
            Event::InlineHtml(html) => Event::InlineHtml(finder.html(html, span)),
            event => event,
        };
        if ends_line(&event) {
            finder.is_open = false;
        }
        finder.out.push((event, span));
    }
    finder.run(run, false);
    (finder.out, finder.found)
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
    fn run(&mut self, run: Events<'a>, no_place: bool) {
        let words: String = run.iter().map(|(event, _)| word(event)).collect();
        let asks = words.contains(BEGIN) || (self.is_open && words.contains(END));
        if !asks {
            self.out.extend(run);
            return;
        }
        let mut done = 0;
        if let Some(end) = words.find(END).filter(|_| self.is_open) {
            done = end + END.len();
            self.is_open = false;
        }
        let mut from = done;
        while let Some(start) = words[from..].find(BEGIN).map(|start| from + start) {
            if self.is_escaped(&run, start) {
                from = start + BEGIN.len();
                continue;
            }
            self.words(&run, done, start);
            done = start + self.ask(&run, &words[start..], start, no_place);
            from = done;
        }
        self.words(&run, done, words.len());
    }

    /// Opens a place for what begins here, or tells what is wrong with it; returns its length.
    fn ask(&mut self, run: &Events<'a>, words: &str, start: usize, no_place: bool) -> usize {
        let Some(call) = call::read(words) else {
            let end = words.find(END).map(|end| end + END.len());
            self.is_open = end.is_none();
            let length = end.unwrap_or(words.len());
            let span = self.place(run, start, start + words[..length].trim_end().len());
            self.tell(span, "form");
            return length;
        };
        let span = self.place(run, start, start + call.end);
        if no_place {
            self.tell(span, "place");
            return call.end;
        }
        let shifted =
            |range: &std::ops::Range<usize>| self.place(run, start + range.start, start + range.end).shift(self.offset);
        let message = Message {
            id_span: shifted(&call.id.1),
            id: call.id.0,
            attribute: call.attribute.map(|(name, range)| (name, shifted(&range))),
            given: call.given,
            span: span.shift(self.offset),
        };
        let mark = format!("{OPEN}{OPEN}m{}{CLOSE}", self.found.messages.len());
        self.out.push((Event::InlineHtml(mark.into()), span));
        self.found.messages.push(message);
        call.end
    }

    /// Takes braces out of HTML, which is no place for a message; comments are not shown.
    fn html(&mut self, html: CowStr<'a>, span: Span) -> CowStr<'a> {
        if !html.contains(BEGIN) || html.trim_start().starts_with("<!--") {
            return html;
        }
        let (mut kept, mut done) = (String::with_capacity(html.len()), 0);
        while let Some(start) = html[done..].find(BEGIN).map(|start| done + start) {
            let end = html[start..].find(END).map_or(html.trim_end().len(), |end| start + end + END.len());
            self.tell(Span::new(span.start + start, span.start + end), "place");
            kept.push_str(&html[done..start]);
            done = end;
        }
        kept.push_str(&html[done..]);
        kept.into()
    }

    fn tell(&mut self, span: Span, help: &'static str) {
        let span = span.within(self.text);
        let asked = self.text[span.start..span.end].lines().next().unwrap_or_default();
        let finding = Diagnostic::new(&rule::MESSAGE_IN_TEXT, self.file, span.shift(self.offset));
        self.found.diagnostics.push(finding.arg("asked", asked).help(help));
    }

    /// A backslash before braces says that they are words.
    fn is_escaped(&self, run: &Events<'a>, start: usize) -> bool {
        let mut at = 0;
        run.iter().any(|(event, span)| {
            let begins = at == start && !word(event).is_empty() && self.text[..span.start].ends_with('\\');
            at += word(event).len();
            begins
        })
    }

    /// The place in the file's text of a part of the words.
    fn place(&self, run: &Events<'a>, from: usize, to: usize) -> Span {
        let start_of = |place: usize, is_end: bool| {
            let mut at = 0;
            for (event, span) in run {
                let length = word(event).len();
                if place < at + length || (is_end && place == at + length) {
                    // An entity is longer in the file than in words.
                    let is_same = self.text.get(span.start..span.end).is_some_and(|text| text.len() == length);
                    let inside = if is_same { span.start + place - at } else { span.start };
                    return if is_end && !is_same { span.end } else { inside };
                }
                at += length;
            }
            run.last().map_or(0, |(_, span)| span.end)
        };
        Span::new(start_of(from, false), start_of(to, true)).within(self.text)
    }

    /// Keeps a part of the words as it is.
    fn words(&mut self, run: &Events<'a>, from: usize, to: usize) {
        let mut at = 0;
        for (event, span) in run {
            let length = word(event).len();
            let (start, end) = (from.max(at), to.min(at + length));
            if start < end {
                let event = match event {
                    Event::Text(text) if end - start < length => {
                        Event::Text(CowStr::from(text[start - at..end - at].to_owned()))
                    }
                    event => event.clone(),
                };
                self.out.push((event, *span));
            }
            at += length;
        }
    }
}

fn word<'e>(event: &'e Event<'_>) -> &'e str {
    match event {
        Event::Text(text) => text,
        _ => " ",
    }
}

#[cfg(test)]
mod tests;
