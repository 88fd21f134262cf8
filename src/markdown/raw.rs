//! HTML inside Markdown: a short list is allowed, the rest is taken out.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use pulldown_cmark::{CowStr, Event, TagEnd};

use crate::source::Span;

/// Elements that editors may write, each with its attributes.
const ALLOWED: &[(&str, &[&str])] = &[
    ("abbr", &["title", "lang", "dir"]),
    ("bdi", &["lang", "dir", "translate"]),
    ("br", &[]),
    ("details", &[]),
    ("kbd", &[]),
    ("mark", &[]),
    ("q", &["lang", "dir"]),
    ("small", &[]),
    ("span", &["lang", "dir", "translate"]),
    ("sub", &[]),
    ("summary", &[]),
    ("sup", &[]),
    ("u", &[]),
    ("wbr", &[]),
];

/// Elements that the rendering of Markdown itself makes, each with its attributes.
const OWN: &[(&str, &[&str])] = &[
    ("a", &["href", "id", "aria-label"]),
    ("blockquote", &[]),
    ("code", &["class"]),
    ("dd", &[]),
    ("del", &[]),
    ("div", &["class", "role", "tabindex", "aria-label"]),
    ("dl", &[]),
    ("dt", &[]),
    ("em", &[]),
    ("h2", &["id"]),
    ("h3", &["id"]),
    ("h4", &["id"]),
    ("h5", &["id"]),
    ("h6", &["id"]),
    ("hr", &[]),
    ("li", &["id"]),
    ("ol", &["start"]),
    ("p", &["class"]),
    ("pre", &[]),
    ("section", &["class", "aria-label"]),
    ("strong", &[]),
    ("table", &[]),
    ("tbody", &[]),
    ("td", &["class"]),
    ("th", &["scope", "class"]),
    ("thead", &[]),
    ("tr", &[]),
    ("ul", &[]),
];

static CLEANER: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| cleaner(&[ALLOWED, OWN].concat()));

fn cleaner(list: &[(&'static str, &'static [&'static str])]) -> ammonia::Builder<'static> {
    let tags: HashSet<&str> = list.iter().map(|(tag, _)| *tag).collect();
    let attributes: HashMap<&str, HashSet<&str>> =
        list.iter().map(|(tag, attributes)| (*tag, attributes.iter().copied().collect())).collect();
    let mut cleaner = ammonia::Builder::empty();
    cleaner
        .tags(tags)
        .tag_attributes(attributes)
        .clean_content_tags(HashSet::from(["script", "style", "iframe", "object", "embed", "template"]))
        .url_relative(ammonia::UrlRelative::PassThrough)
        .link_rel(None);
    cleaner
}

static EDITORS: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| cleaner(ALLOWED));

/// Leaves of a piece of HTML that an editor wrote what is allowed; an element may begin in one piece and end in another.
pub(super) fn allowed(html: &str) -> String {
    let trimmed = html.trim();
    if trimmed.starts_with("</") {
        return if is_allowed(trimmed) { trimmed.to_owned() } else { String::new() };
    }
    let clean = EDITORS.clean(html).to_string();
    if trimmed.matches('<').count() == 1
        && let Some(end) = clean.find('>')
        && clean.starts_with('<')
    {
        return clean[..=end].to_owned();
    }
    clean
}

/// Takes comments out, which nobody is to see; one goes over several lines. What stands beside it stays.
pub(super) fn without_comments(events: Vec<(Event<'_>, Span)>) -> Vec<(Event<'_>, Span)> {
    if !events
        .iter()
        .any(|(event, _)| matches!(event, Event::Html(html) | Event::InlineHtml(html) if html.contains(OPENS)))
    {
        return events;
    }
    let mut out = Vec::with_capacity(events.len());
    let mut is_open = false;
    for (event, span) in events {
        match event {
            Event::Html(html) => {
                outside(&html, span, &mut is_open, |html, span| out.push((Event::Html(html), span)));
            }
            Event::InlineHtml(html) => {
                outside(&html, span, &mut false, |html, span| out.push((Event::InlineHtml(html), span)));
            }
            event => {
                is_open &= event != Event::End(TagEnd::HtmlBlock);
                out.push((event, span));
            }
        }
    }
    out
}

const OPENS: &str = "<!--";
const CLOSES: &str = "-->";

/// The parts of a piece of HTML outside comments, with their places.
fn outside<'a>(html: &str, span: Span, is_open: &mut bool, mut part: impl FnMut(CowStr<'a>, Span)) {
    // Where signs were replaced, places in the piece are not those in the text.
    let exact = span.end - span.start == html.len();
    let mut at = 0;
    while at < html.len() {
        let sign = if *is_open { CLOSES } else { OPENS };
        let end = html[at..].find(sign).map(|end| at + end);
        let text = &html[at..end.unwrap_or(html.len())];
        if !*is_open && !text.trim().is_empty() {
            let place = if exact { Span::new(at, at + text.len()).shift(span.start) } else { span };
            part(CowStr::from(text.to_owned()), place);
        }
        let Some(end) = end else { break };
        at = end + sign.len();
        *is_open = !*is_open;
    }
}

/// Takes everything out of a rendered text that is not on the lists.
pub(super) fn clean(html: &str) -> String {
    CLEANER.clean(html).to_string()
}

/// Tells whether a piece of HTML that an editor wrote stays as it is.
pub(super) fn is_allowed(html: &str) -> bool {
    let html = html.trim();
    if let Some(name) = html.strip_prefix("</").and_then(|rest| rest.strip_suffix('>')) {
        return ALLOWED.iter().any(|(tag, _)| *tag == name.trim());
    }
    let inner = html.trim_start_matches('<');
    let name: String = inner.chars().take_while(char::is_ascii_alphanumeric).collect();
    let Some((_, attributes)) = ALLOWED.iter().find(|(tag, _)| *tag == name) else { return false };
    let rest = inner[name.len()..].trim_end_matches(['>', '/']);
    rest.split_whitespace()
        .all(|part| part.split('=').next().is_some_and(|key| attributes.contains(&key)) || !part.contains('='))
        && html.matches('<').count() == 1
}
