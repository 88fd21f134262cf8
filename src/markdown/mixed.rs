//! Marks in a text what would be shown in the wrong order, and where its long words may be parted.
//!
//! Works on the lines of a text as readers see them: a heading, a paragraph, a cell. Elements inside a line, such as emphasis and
//! links, do not end a run; code, images and what an editor has marked by hand do.

use std::borrow::Cow;
use std::collections::BTreeMap;

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use super::piece::OPEN;
use crate::source::Span;
use crate::writing::{OBJECT, Run, Writing};

/// Events with their places.
type Events<'a> = [(Event<'a>, Span)];

/// Marks the runs and the long words of a text; its words stay the same. The events of marks begin with [`OPEN`], which no text
/// holds.
pub(super) fn mark<'e, 'a>(events: &'e Events<'a>, writing: Writing<'_>) -> Cow<'e, Events<'a>> {
    let mut marks = Marks::default();
    let mut line = Line::default();
    let mut parted = BTreeMap::new();
    let mut place = 0;
    while place < events.len() {
        let skipped = match &events[place].0 {
            Event::Start(Tag::CodeBlock(_) | Tag::MetadataBlock(_)) => {
                line.end(events, writing, &mut marks);
                Some(element(events, place))
            }
            Event::Start(tag) if stays(tag) => Some(element(events, place)),
            Event::InlineHtml(html) => isolates(html).map(|name| by_hand(events, place, name)),
            _ => None,
        };
        if let Some(count) = skipped {
            line.object();
            place += count;
            continue;
        }
        match &events[place].0 {
            Event::Text(text) => {
                line.text(place, text);
                if let Some(text) = writing.parted(text) {
                    parted.insert(place, text);
                }
            }
            Event::SoftBreak => line.words.push(' '),
            Event::Code(_) | Event::InlineHtml(_) | Event::FootnoteReference(_) | Event::HardBreak => line.object(),
            Event::Start(tag) if is_inline(tag) => {}
            Event::End(tag) if ends_inline(*tag) => {}
            _ => line.end(events, writing, &mut marks),
        }
        place += 1;
    }
    line.end(events, writing, &mut marks);
    if marks.0.is_empty() && parted.is_empty() {
        return Cow::Borrowed(events);
    }
    Cow::Owned(marks.put(events, writing, &parted))
}

/// Elements whose words are kept apart already, or are no words of the line.
fn stays(tag: &Tag<'_>) -> bool {
    match tag {
        Tag::Image { .. } => true,
        Tag::Link { dest_url, link_type, .. } => {
            *link_type == pulldown_cmark::LinkType::Email
                || dest_url.starts_with("tel:")
                || dest_url.starts_with("mailto:")
        }
        _ => false,
    }
}

fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. })
}

fn ends_inline(tag: TagEnd) -> bool {
    matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link)
}

/// Elements that keep their words to themselves where an editor writes them, `bdi` in any case and the others with `dir`.
const ISOLATING: &[&str] = &["bdi", "span", "q", "abbr"];

/// So many events an element may have that an editor marked.
const LONGEST: usize = 500;

/// The name of the element that an editor marked with a direction, if a tag opens one.
fn isolates(html: &str) -> Option<&'static str> {
    let name = ISOLATING.iter().copied().find(|name| is_tag(html, "<", name))?;
    // What stands in quotes is the value of an attribute.
    let mut names = html.split(['"', '\'']).step_by(2).flat_map(|part| part.split([' ', '\t', '\n', '=', '>']));
    (name == "bdi" || names.any(|name| name.eq_ignore_ascii_case("dir"))).then_some(name)
}

/// How many events an element has, with its beginning and end.
fn element(events: &Events<'_>, place: usize) -> usize {
    super::html::length(&events[place..])
}

/// How many events there are up to the tag that closes what an editor opened; only the tag itself where none does in the line.
fn by_hand(events: &Events<'_>, place: usize, name: &str) -> usize {
    let mut depth = 0_usize;
    for (count, (event, _)) in events[place..].iter().take(LONGEST).enumerate() {
        match event {
            Event::InlineHtml(html) if is_tag(html, "<", name) => depth += 1,
            Event::InlineHtml(html) if is_tag(html, "</", name) => depth -= 1,
            // Elements do not reach over the end of a block.
            Event::End(tag) if !ends_inline(*tag) && *tag != TagEnd::Image => return 1,
            _ => {}
        }
        if depth == 0 {
            return count + 1;
        }
    }
    1
}

/// Tells whether a tag opens or closes an element of a name.
fn is_tag(html: &str, begin: &str, name: &str) -> bool {
    let rest = html.strip_prefix(begin).unwrap_or_default();
    let is_name = rest.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name));
    is_name && !rest[name.len()..].starts_with(|letter: char| letter.is_ascii_alphanumeric())
}

/// A line as readers see it, with the events that its words come from.
#[derive(Default)]
struct Line {
    words: String,
    /// Of each event with words: its place, and the place of its first letter in the words of the line.
    texts: Vec<(usize, usize)>,
}

impl Line {
    fn text(&mut self, place: usize, words: &str) {
        self.texts.push((place, self.words.len()));
        self.words.push_str(words);
    }

    fn object(&mut self) {
        self.words.push(OBJECT);
    }

    fn end(&mut self, events: &Events<'_>, writing: Writing<'_>, marks: &mut Marks) {
        for run in writing.runs(&self.words) {
            marks.run(events, &self.texts, &run);
        }
        self.words.clear();
        self.texts.clear();
    }
}

/// Where marks stand: the event, and the place in its text; before all of it, or behind it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum At {
    Before,
    In(usize),
    Behind,
}

/// What stands where, in order.
#[derive(Default)]
struct Marks(BTreeMap<(usize, At), Vec<&'static str>>);

impl Marks {
    fn add(&mut self, place: usize, at: At, html: &'static str) {
        self.0.entry((place, at)).or_default().push(html);
    }

    /// Marks a run: as one, where its elements begin and end inside it, or else each of its texts.
    fn run(&mut self, events: &Events<'_>, texts: &[(usize, usize)], run: &Run) {
        let (from, to) = (run.place.start, run.place.end);
        let first = texts.partition_point(|(_, start)| *start <= from).saturating_sub(1);
        let last = texts.partition_point(|(_, start)| *start < to).saturating_sub(1);
        let (Some(&(open, open_start)), Some(&(close, close_start))) = (texts.get(first), texts.get(last)) else {
            return;
        };
        let (closed, opened) = unmatched(&events[open..=close]);
        let before = (1..=closed).all(|back| open >= back && matches!(events[open - back].0, Event::Start(_)));
        let behind = (1..=opened).all(|on| matches!(events.get(close + on), Some((Event::End(_), _))));
        let at_start = closed == 0 || (before && from == open_start);
        let at_end = opened == 0 || (behind && to == close_start + length_of(&events[close].0));
        if at_start && at_end {
            match closed {
                0 => self.add(open, At::In(from - open_start), run.mark.tag()),
                _ => self.add(open - closed, At::Before, run.mark.tag()),
            }
            match opened {
                0 => self.add(close, At::In(to - close_start), "</bdi>"),
                _ => self.add(close + opened, At::Behind, "</bdi>"),
            }
            return;
        }
        for (place, start) in &texts[first..=last] {
            let length = length_of(&events[*place].0);
            let (from, to) = (from.max(*start) - start, to.min(start + length) - start);
            if from < to {
                self.add(*place, At::In(from), run.mark.tag());
                self.add(*place, At::In(to), "</bdi>");
            }
        }
    }

    fn put<'a>(
        &self,
        events: &Events<'a>,
        writing: Writing<'_>,
        parted: &BTreeMap<usize, String>,
    ) -> Vec<(Event<'a>, Span)> {
        let mut out = Vec::with_capacity(events.len() + 2 * self.0.len());
        for (place, (event, span)) in events.iter().enumerate() {
            let marks = |from: At, to: At| self.0.range((place, from)..=(place, to));
            let tags = |out: &mut Vec<_>, tags: &[&str]| {
                out.extend(tags.iter().map(|tag| (Event::InlineHtml(format!("{OPEN}{tag}").into()), *span)));
            };
            marks(At::Before, At::Before).for_each(|(_, found)| tags(&mut out, found));
            let mut inside = marks(At::In(0), At::In(usize::MAX)).peekable();
            match event {
                Event::Text(text) if inside.peek().is_some() => {
                    let mut done = 0;
                    for ((_, at), found) in inside {
                        let At::In(at) = *at else { continue };
                        words(&mut out, &text[done..at], *span, writing);
                        tags(&mut out, found);
                        done = at;
                    }
                    words(&mut out, &text[done..], *span, writing);
                }
                Event::Text(_) if parted.contains_key(&place) => {
                    out.push((Event::Text(parted[&place].clone().into()), *span));
                }
                event => out.push((event.clone(), *span)),
            }
            marks(At::Behind, At::Behind).for_each(|(_, found)| tags(&mut out, found));
        }
        out
    }
}

fn words(out: &mut Vec<(Event<'_>, Span)>, text: &str, span: Span, writing: Writing<'_>) {
    if !text.is_empty() {
        let text = writing.parted(text).unwrap_or_else(|| text.to_owned());
        out.push((Event::Text(CowStr::from(text)), span));
    }
}

/// How many elements end in events without having begun there, and how many begin without ending.
fn unmatched(events: &Events<'_>) -> (usize, usize) {
    let (mut closed, mut open) = (0, 0_usize);
    for (event, _) in events {
        match event {
            Event::Start(_) => open += 1,
            Event::End(_) if open > 0 => open -= 1,
            Event::End(_) => closed += 1,
            _ => {}
        }
    }
    (closed, open)
}

fn length_of(event: &Event<'_>) -> usize {
    match event {
        Event::Text(text) => text.len(),
        _ => 0,
    }
}

#[cfg(test)]
mod tests;
