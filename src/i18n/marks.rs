//! Marks inside formatted words: where a part begins and ends that keeps its direction to itself, and what it is.
//!
//! Fluent puts U+2068 and U+2069 around what it fills in. What a part is besides, is told by noncharacters, which no text may
//! hold: they are taken from everything that is filled in, so that no content can forge a mark. In pages the marks become
//! elements; where no element can stand, isolates remain around what would be read in the wrong order without them.

use std::borrow::Cow;

use icu::properties::CodePointMapData;
use icu::properties::props::BidiClass;

use super::{escape, escaped};
use crate::locale::Direction;

/// Before a placeable that keeps its direction to itself (FIRST STRONG ISOLATE).
const ISOLATE: char = '\u{2068}';
/// After it (POP DIRECTIONAL ISOLATE).
const POP_ISOLATE: char = '\u{2069}';
/// Before what is written from left to right, and from right to left.
const LEFT_TO_RIGHT: char = '\u{2066}';
const RIGHT_TO_LEFT: char = '\u{2067}';

const GERMAN: char = '\u{FDD0}';
const PHONE: char = '\u{FDD1}';
const EMAIL: char = '\u{FDD2}';
const ADDRESS: char = '\u{FDD3}';
const FOREIGN_LTR: char = '\u{FDD4}';
const FOREIGN_RTL: char = '\u{FDD5}';
/// After the language tag of foreign words.
const TAG_END: char = '\u{FDD6}';
/// After any part that a noncharacter opens.
const END: char = '\u{FDD7}';
/// Stands for a brace of an argument while Fluent formats: those that are left then are Fluent's own, and mistakes.
const BRACE: char = '\u{FDD8}';
/// What a function gives that cannot do its work.
pub(super) const BROKEN: char = '\u{FDD9}';

/// Parts within parts deeper than this are not told apart; catalogues nest two or three.
const DEPTH: usize = 16;

/// The places for HTML that is put in after all.
const HOLES: [char; 2] = ['\u{FDDA}', '\u{FDDB}'];

/// What a part of a message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind<'a> {
    /// Anything, in the direction of its first letter.
    Any,
    /// German words that stay German.
    German,
    /// A phone number.
    Phone,
    /// An address for mail.
    Email,
    /// A postal address, as it stands on the door.
    Address,
    /// Words of another language.
    Foreign(&'a str, Direction),
}

enum Piece<'a> {
    Text(&'a str),
    Part(Kind<'a>, Vec<Piece<'a>>),
    /// A place for HTML, by its number.
    Hole(usize),
}

/// Takes the marks from a text that is filled in, and hides its braces from the search for Fluent's own.
pub(super) fn clean(text: &str) -> Cow<'_, str> {
    let special = |letter: char| letter == '{' || is_mark(letter);
    if !text.contains(special) {
        return Cow::Borrowed(text);
    }
    let letters = text.chars().filter(|letter| !is_mark(*letter));
    Cow::Owned(letters.map(|letter| if letter == '{' { BRACE } else { letter }).collect())
}

/// A formatted message that is filled into another: its marks stay, its braces are hidden.
pub(super) fn nested(marked: &str) -> String {
    marked.replace('{', BRACE.encode_utf8(&mut [0; 4]))
}

/// Isolates and noncharacters; U+FDD0 to U+FDEF are all that this module may use.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{2066}'..='\u{2069}' | '\u{FDD0}'..='\u{FDEF}')
}

/// Gives the braces of arguments back; nothing if Fluent left some of its own, or a function could not do its work.
pub(super) fn finished(text: Cow<'_, str>) -> Option<String> {
    if text.contains("{$") || text.contains(BROKEN) {
        return None;
    }
    Some(if text.contains(BRACE) { text.replace(BRACE, "{") } else { text.into_owned() })
}

/// Marks words as a part; those inside them are taken away.
pub(super) fn part(kind: Kind<'_>, text: &str) -> String {
    part_of_clean(kind, &clean(text))
}

/// The same for words that were cleaned already or stand in a message: their hidden braces stay.
pub(super) fn part_again(kind: Kind<'_>, text: &str) -> String {
    let kept: Vec<Cow<'_, str>> = text.split(BRACE).map(clean).collect();
    part_of_clean(kind, &kept.join(BRACE.encode_utf8(&mut [0; 4])))
}

fn part_of_clean(kind: Kind<'_>, text: &str) -> String {
    let (open, tag) = match kind {
        Kind::Any => return format!("{ISOLATE}{text}{POP_ISOLATE}"),
        Kind::German => (GERMAN, None),
        Kind::Phone => (PHONE, None),
        Kind::Email => (EMAIL, None),
        Kind::Address => (ADDRESS, None),
        Kind::Foreign(tag, Direction::Ltr) => (FOREIGN_LTR, Some(tag)),
        Kind::Foreign(tag, Direction::Rtl) => (FOREIGN_RTL, Some(tag)),
    };
    match tag {
        None => format!("{open}{text}{END}"),
        Some(tag) => format!("{open}{}{TAG_END}{text}{END}", clean(tag)),
    }
}

/// Stands for HTML that [`html`] puts in.
pub(super) fn hole(number: usize) -> String {
    HOLES[number].to_string()
}

/// Turns marked words into HTML: escaped, each part an element, and each hole filled.
pub(super) fn html(marked: &str, filling: &[&str]) -> String {
    let mut out = String::with_capacity(marked.len() + 16);
    if marked.contains(is_mark) {
        write_html(&pieces(marked), filling, &mut out);
    } else {
        out.extend(escaped(marked));
    }
    out
}

fn write_html(pieces: &[Piece<'_>], filling: &[&str], out: &mut String) {
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.extend(escaped(text)),
            Piece::Hole(number) => out.push_str(filling.get(*number).copied().unwrap_or_default()),
            // Fluent isolates what says itself what it is.
            Piece::Part(Kind::Any, inner) if matches!(inner[..], [Piece::Part(..)]) => write_html(inner, filling, out),
            Piece::Part(kind, inner) => {
                match kind {
                    Kind::Any => out.push_str("<bdi>"),
                    Kind::Phone | Kind::Email => out.push_str("<bdi dir=\"ltr\">"),
                    Kind::German | Kind::Address => out.push_str("<bdi lang=\"de\" dir=\"ltr\" translate=\"no\">"),
                    Kind::Foreign(tag, direction) => {
                        out.push_str(&format!("<bdi lang=\"{}\" dir=\"{}\">", escape(tag), direction.as_str()));
                    }
                }
                write_html(inner, filling, out);
                out.push_str("</bdi>");
            }
        }
    }
}

/// Marked words where no element can stand: isolates are left around what would be read in the wrong order without them.
pub(super) fn plain(marked: &str, base: Direction) -> String {
    if !marked.contains(is_mark) {
        return marked.to_owned();
    }
    let mut out = String::with_capacity(marked.len());
    write_plain(&pieces(marked), base, &mut out);
    out
}

fn write_plain(pieces: &[Piece<'_>], base: Direction, out: &mut String) {
    for piece in pieces {
        let (kind, inner) = match piece {
            Piece::Text(text) => {
                out.push_str(text);
                continue;
            }
            Piece::Hole(_) => continue,
            Piece::Part(kind, inner) => (kind, inner),
        };
        let mut text = String::new();
        write_bare(inner, &mut text);
        let direction = match kind {
            Kind::Any if matches!(inner[..], [Piece::Part(..)]) => {
                write_plain(inner, base, out);
                continue;
            }
            Kind::Any => first_strong(&text).unwrap_or(Direction::Ltr),
            Kind::Foreign(_, direction) => *direction,
            _ => Direction::Ltr,
        };
        if stands_bare(&text, base) {
            out.push_str(&text);
        } else {
            out.push(if direction == Direction::Ltr { LEFT_TO_RIGHT } else { RIGHT_TO_LEFT });
            write_plain(inner, direction, out);
            out.push(POP_ISOLATE);
        }
    }
}

/// Marked words without any mark, for addresses and files that other programs read.
pub(super) fn bare(marked: &str) -> String {
    let mut out = String::with_capacity(marked.len());
    write_bare(&pieces(marked), &mut out);
    out
}

fn write_bare(pieces: &[Piece<'_>], out: &mut String) {
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Hole(_) => {}
            Piece::Part(_, inner) => write_bare(inner, out),
        }
    }
}

/// Tells whether words hold a part.
pub(super) fn has_parts(marked: &str) -> bool {
    marked.contains(|letter| is_mark(letter) && letter != BRACE)
}

/// Puts isolates around words of their own direction that stand among others where no element can, like a title. What is
/// isolated in them already stays so; isolates without their other half are dropped.
#[must_use]
pub fn isolated(text: &str, base: Direction) -> Cow<'_, str> {
    let text = if is_balanced(text) { Cow::Borrowed(text) } else { text.replace(is_mark, "").into() };
    let outside = outside(&text);
    if stands_bare(&outside, base) {
        return text;
    }
    let direction = first_strong(&outside).unwrap_or(Direction::Ltr);
    let open = if direction == Direction::Ltr { LEFT_TO_RIGHT } else { RIGHT_TO_LEFT };
    Cow::Owned(format!("{open}{text}{POP_ISOLATE}"))
}

/// How many isolates are open after each letter; none where one is closed that was not opened.
fn depths(text: &str) -> impl Iterator<Item = (char, Option<usize>)> {
    text.chars().scan(Some(0_usize), |open, letter| {
        *open = match letter {
            '\u{2066}'..='\u{2068}' => open.map(|open| open + 1),
            POP_ISOLATE => open.and_then(|open| open.checked_sub(1)),
            _ => *open,
        };
        Some((letter, *open))
    })
}

fn is_balanced(text: &str) -> bool {
    depths(text).last().is_none_or(|(_, open)| open == Some(0))
}

/// The text without what is isolated in it.
fn outside(text: &str) -> Cow<'_, str> {
    if !text.contains(is_mark) {
        return Cow::Borrowed(text);
    }
    depths(text).filter(|(letter, open)| *open == Some(0) && !is_mark(*letter)).map(|(letter, _)| letter).collect()
}

/// Tells whether words are read in their order in a text of a direction without isolation.
///
/// Between words from right to left, letters of the other direction turn the order, and numbers with more than a point between
/// their digits are read from behind: `08:00–12:30`, `2026-03-24`, `+49 30 123`.
fn stands_bare(text: &str, base: Direction) -> bool {
    let class = CodePointMapData::<BidiClass>::new();
    let classes = || text.chars().map(|letter| class.get(letter));
    let right = [BidiClass::RightToLeft, BidiClass::ArabicLetter, BidiClass::ArabicNumber];
    if base == Direction::Ltr {
        return !classes().any(|class| right.contains(&class));
    }
    if classes().any(|class| class == BidiClass::LeftToRight) {
        return false;
    }
    classes().any(|class| right.contains(&class)) || is_one_number(text)
}

/// `3`, `1,234.5`, `08:00`; also no number at all.
fn is_one_number(text: &str) -> bool {
    let parts = || text.split(['.', ',', ':']);
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    parts().all(digits) || !text.bytes().any(|byte| byte.is_ascii_digit())
}

/// The direction of the first letter that has one.
fn first_strong(text: &str) -> Option<Direction> {
    let class = CodePointMapData::<BidiClass>::new();
    text.chars().find_map(|letter| match class.get(letter) {
        BidiClass::LeftToRight => Some(Direction::Ltr),
        BidiClass::RightToLeft | BidiClass::ArabicLetter => Some(Direction::Rtl),
        _ => None,
    })
}

/// Reads marks; those without their other half are dropped, or closed at the end.
fn pieces(marked: &str) -> Vec<Piece<'_>> {
    let mut open: Vec<(Kind<'_>, Vec<Piece<'_>>)> = vec![(Kind::Any, Vec::new())];
    let (mut rest, mut too_deep) = (marked, 0_usize);
    while let Some(place) = rest.find(is_mark) {
        push_text(&mut open, &rest[..place]);
        let mark = rest[place..].chars().next().expect("a mark was found there");
        rest = &rest[place + mark.len_utf8()..];
        let kind = match mark {
            ISOLATE => Kind::Any,
            GERMAN => Kind::German,
            PHONE => Kind::Phone,
            EMAIL => Kind::Email,
            ADDRESS => Kind::Address,
            FOREIGN_LTR | FOREIGN_RTL => {
                let Some((tag, after)) = rest.split_once(TAG_END).filter(|(tag, _)| !tag.contains(is_mark)) else {
                    continue;
                };
                rest = after;
                Kind::Foreign(tag, if mark == FOREIGN_LTR { Direction::Ltr } else { Direction::Rtl })
            }
            POP_ISOLATE | END => {
                if too_deep > 0 {
                    too_deep -= 1;
                } else if open.len() > 1 && (open[open.len() - 1].0 == Kind::Any) == (mark == POP_ISOLATE) {
                    close(&mut open);
                }
                continue;
            }
            mark => {
                let hole = HOLES.iter().position(|hole| *hole == mark);
                if let Some((_, pieces)) = open.last_mut() {
                    pieces.extend(hole.map(Piece::Hole));
                }
                continue;
            }
        };
        if open.len() > DEPTH {
            too_deep += 1;
        } else {
            open.push((kind, Vec::new()));
        }
    }
    push_text(&mut open, rest);
    while open.len() > 1 {
        close(&mut open);
    }
    open.pop().map_or_else(Vec::new, |(_, pieces)| pieces)
}

fn push_text<'a>(open: &mut [(Kind<'a>, Vec<Piece<'a>>)], text: &'a str) {
    if let Some((_, pieces)) = open.last_mut().filter(|_| !text.is_empty()) {
        pieces.push(Piece::Text(text));
    }
}

/// Closes the innermost part; an empty one is none.
fn close<'a>(open: &mut Vec<(Kind<'a>, Vec<Piece<'a>>)>) {
    let Some((kind, inner)) = open.pop() else { return };
    if let Some((_, outer)) = open.last_mut().filter(|_| !inner.is_empty()) {
        outer.push(Piece::Part(kind, inner));
    }
}

#[cfg(test)]
mod tests;
