//! Smaller pages: without white space that nobody sees, comments, and quotation marks that attributes do not need.
//!
//! In: a page as templates wrote it. Out: the same page, in one pass over its bytes. It says and means the same: only white space
//! beside blocks is dropped, other white space becomes one space, and attributes keep their names, values and order.

/// Makes a page smaller without changing what it says or how it is read.
#[must_use]
pub fn minify(html: &str) -> Vec<u8> {
    let mut page = Page { html, out: Vec::with_capacity(html.len()), at_edge: true, in_head: true };
    let mut place = 0;
    while place < html.len() {
        let Some(tag) = html[place..].find('<').map(|start| place + start) else {
            page.text(&html[place..], true);
            break;
        };
        place = page.tag(place, tag);
    }
    page.out.push(b'\n');
    page.out
}

struct Page<'a> {
    html: &'a str,
    out: Vec<u8>,
    /// Whether white space would stand at the edge of a block now, where it is not seen.
    at_edge: bool,
    /// Whether no words of the body have come yet.
    in_head: bool,
}

impl Page<'_> {
    /// Writes the text from a place up to a tag, and the tag. Returns where it ends.
    fn tag(&mut self, text: usize, start: usize) -> usize {
        let html = self.html;
        let rest = &html[start + 1..];
        let (before, closes) = (&html[text..start], rest.starts_with('/'));
        let written = name(rest.strip_prefix('/').unwrap_or(rest));
        if written.is_empty() {
            return self.markup(before, start);
        }
        let lower = written.bytes().any(|letter| letter.is_ascii_uppercase()).then(|| written.to_ascii_lowercase());
        let name = lower.as_deref().unwrap_or(written);
        self.in_head &= is_of_head(name);
        let is_block = self.in_head || is_block(name);
        self.text(before, is_block);
        self.at_edge = is_block;
        let end = self.attributes(start, start + 1 + usize::from(closes) + name.len(), is_void(name));
        if closes || !matches!(name, "pre" | "script" | "style" | "textarea") {
            return end;
        }
        let close = end_of(&html[end..], name).map_or(html.len(), |close| end + close);
        self.out.extend_from_slice(&html.as_bytes()[end..close]);
        close
    }

    /// Writes what begins with `<` and is no tag: a comment, of which nothing stays, a declaration, or the sign itself.
    fn markup(&mut self, before: &str, start: usize) -> usize {
        let rest = &self.html[start..];
        if let Some(comment) = rest.strip_prefix("<!--") {
            self.text(before, false);
            return comment.find("-->").map_or(self.html.len(), |end| start + 4 + end + 3);
        }
        let is_declaration = rest.starts_with("<!");
        self.text(before, is_declaration);
        let end = if is_declaration { rest.find('>').map_or(rest.len(), |end| end + 1) } else { 1 };
        self.out.extend_from_slice(&rest.as_bytes()[..end]);
        self.at_edge = is_declaration;
        start + end
    }

    /// Writes words, with one space for white space between them.
    fn text(&mut self, text: &str, edge_follows: bool) {
        let bytes = text.as_bytes();
        let (mut place, mut done) = (0, 0);
        while place < bytes.len() {
            if !is_space(bytes[place]) {
                place += 1;
                continue;
            }
            let start = place;
            while place < bytes.len() && is_space(bytes[place]) {
                place += 1;
            }
            if place - start == 1 && bytes[start] == b' ' && start > 0 && place < bytes.len() {
                continue;
            }
            self.words(&bytes[done..start]);
            done = place;
            let is_seen = !self.at_edge && (!edge_follows || place < bytes.len());
            if is_seen {
                self.out.push(b' ');
                // A comment may stand between two spaces.
                self.at_edge = true;
            }
        }
        self.words(&bytes[done..]);
    }

    fn words(&mut self, words: &[u8]) {
        if !words.is_empty() {
            self.out.extend_from_slice(words);
            self.at_edge = false;
        }
    }

    /// Writes a tag from its start, its name ending at a place. Returns where the tag ends.
    fn attributes(&mut self, start: usize, name_end: usize, is_void: bool) -> usize {
        let bytes = self.html.as_bytes();
        self.out.extend_from_slice(&bytes[start..name_end]);
        let mut place = name_end;
        let mut is_bare = false;
        loop {
            while place < bytes.len() && is_space(bytes[place]) {
                place += 1;
            }
            match bytes.get(place) {
                None => return place,
                Some(b'>') => {
                    self.out.push(b'>');
                    return place + 1;
                }
                Some(b'/') => {
                    if bytes.get(place + 1) == Some(&b'>') && !is_void {
                        // Behind a value without quotation marks it would belong to the value.
                        self.out.extend_from_slice(if is_bare { b" /" } else { b"/" });
                    }
                    place += 1;
                }
                Some(_) => (place, is_bare) = self.attribute(place),
            }
        }
    }

    /// Writes one attribute. Returns where it ends, and whether its value has no quotation marks.
    fn attribute(&mut self, start: usize) -> (usize, bool) {
        let bytes = self.html.as_bytes();
        let ends_name = |byte: &u8| is_space(*byte) || matches!(byte, b'=' | b'>' | b'/');
        // A name may begin with the sign that ends others.
        let name_end = start + 1 + bytes[start + 1..].iter().position(ends_name).unwrap_or(bytes.len() - start - 1);
        self.out.push(b' ');
        self.out.extend_from_slice(&bytes[start..name_end]);
        let skip = |from: usize| from + bytes[from..].iter().take_while(|byte| is_space(**byte)).count();
        let equals = skip(name_end);
        if bytes.get(equals) != Some(&b'=') {
            return (name_end, false);
        }
        let value = skip(equals + 1);
        let quote = bytes.get(value).copied().filter(|byte| matches!(byte, b'"' | b'\''));
        let Some(quote) = quote else {
            let length = bytes[value..].iter().position(|byte| is_space(*byte) || *byte == b'>');
            let end = length.map_or(bytes.len(), |length| value + length);
            self.out.push(b'=');
            self.out.extend_from_slice(&bytes[value..end]);
            return (end, true);
        };
        let inner = value + 1;
        let length = bytes[inner..].iter().position(|byte| *byte == quote);
        let end = length.map_or(bytes.len(), |length| inner + length);
        let words = &bytes[inner..end];
        if words.is_empty() {
            return ((end + 1).min(bytes.len()), false);
        }
        self.out.push(b'=');
        let is_bare = words.iter().all(|byte| is_bare(*byte));
        if !is_bare {
            self.out.push(quote);
        }
        self.out.extend_from_slice(words);
        if !is_bare {
            self.out.push(quote);
        }
        ((end + 1).min(bytes.len()), is_bare)
    }
}

/// The letters at the beginning of a text that are the name of a tag; empty where none begins.
fn name(text: &str) -> &str {
    if !text.starts_with(|letter: char| letter.is_ascii_alphabetic()) {
        return "";
    }
    let ends = |letter: char| letter.is_ascii_whitespace() || matches!(letter, '/' | '>');
    &text[..text.find(ends).unwrap_or(text.len())]
}

/// Tells whether an element begins or ends a line whatever is in it, so that white space beside its tags is not seen.
#[rustfmt::skip]
fn is_block(name: &str) -> bool {
    matches!(
        name,
        "address" | "article" | "aside" | "blockquote" | "body" | "br" | "caption" | "col" | "colgroup" | "dd" | "details"
            | "dialog" | "div" | "dl" | "dt" | "fieldset" | "figcaption" | "figure" | "footer" | "form" | "h1" | "h2" | "h3"
            | "h4" | "h5" | "h6" | "header" | "hgroup" | "hr" | "html" | "legend" | "li" | "main" | "menu" | "nav" | "ol"
            | "optgroup" | "option" | "p" | "pre" | "search" | "section" | "summary" | "table" | "tbody" | "td" | "tfoot"
            | "th" | "thead" | "tr" | "ul"
    )
}

/// Tells whether an element can stand in the head, where no words stand beside it.
fn is_of_head(name: &str) -> bool {
    matches!(name, "base" | "head" | "html" | "link" | "meta" | "noscript" | "script" | "style" | "template" | "title")
}

/// Tells whether an element has no content, so that its tag needs no `/` at the end.
fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "source"
            | "track"
            | "wbr"
    )
}

/// Where the closing tag of an element with a name begins.
fn end_of(text: &str, name: &str) -> Option<usize> {
    let is_end = |(place, _): &(usize, &str)| {
        let after = &text.as_bytes()[place + 2..];
        after.len() >= name.len() && after[..name.len()].eq_ignore_ascii_case(name.as_bytes())
    };
    text.match_indices("</").find(is_end).map(|(place, _)| place)
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\t' | b'\r' | b'\x0c')
}

/// Tells whether a value may hold a sign without quotation marks around it.
fn is_bare(byte: u8) -> bool {
    !is_space(byte) && !matches!(byte, b'"' | b'\'' | b'=' | b'<' | b'>' | b'`')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn small(html: &str) -> String {
        String::from_utf8(minify(html)).expect("a page is text").trim_end().to_owned()
    }

    #[test]
    fn white_space_beside_blocks_goes_and_between_words_stays() {
        let page = "<!doctype html>\n<html>\n<head>\n<title>\n A  b </title>\n<link>\n<script></script>\n</head>\n<body>\n <p>\n one\n  <b>two</b> \n<i>three</i> </p>\n</body>\n</html>\n";
        let made = "<!doctype html><html><head><title>A b</title><link><script></script></head><body><p>one <b>two</b> <i>three</i></p></body></html>";
        assert_eq!(small(page), made);
        assert_eq!(small("<div><b>كلمة</b> <b>two</b>\n</div>"), "<div><b>كلمة</b> <b>two</b></div>");
        assert_eq!(small("<p>a <script></script> b</p>"), "<p>a <script></script> b</p>");
        assert_eq!(small("a <br> b<BR>\nc"), "a<br>b<BR>c");
    }

    #[test]
    fn what_is_written_as_it_is_stays_as_it_is() {
        for html in [
            "<pre class=\"x  y\">\n  a\n <b  c>\n</pre>",
            "<textarea> a  b </textarea>",
            "<PRE> a  b </PRE>",
            "<style> a  {} </style>",
        ] {
            assert_eq!(small(html), html);
        }
    }

    #[test]
    fn attributes_keep_names_values_and_order() {
        let page = "<a  lang=\"\" title='x \"y\"'  hidden=\"until-found\"\n href=\"../\" data-a = b>";
        assert_eq!(small(page), "<a lang title='x \"y\"' hidden=until-found href=../ data-a=b>");
        assert_eq!(
            small("<svg viewBox=\"0 0 4 4\"><path d=\"M1\"/><g/></svg>"),
            "<svg viewBox=\"0 0 4 4\"><path d=M1 /><g/></svg>"
        );
        assert_eq!(small("<img src=\"a/\" /><br/>"), "<img src=a/><br>");
    }

    #[test]
    fn comments_leave_one_space() {
        assert_eq!(small("<p>a <!-- b --> c</p><!-- d"), "<p>a c</p>");
        assert_eq!(small("<p>a<!-- b -->c < d</p>"), "<p>ac < d</p>");
    }

    #[test]
    fn what_never_ends_is_no_mistake() {
        for html in [
            "<",
            "a<b",
            "<a b",
            "<a b=",
            "<a b=\"c",
            "<a b=\"",
            "</",
            "<!--",
            "<!x",
            "<pre>",
            "<script> <",
            "<a =",
            "<a/",
        ] {
            let _no_panic = small(html);
        }
    }
}
