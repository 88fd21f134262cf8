//! Runs of another direction inside a line.

use std::ops::Range;

use super::address::address;
use super::fact;
use super::letter::{Class, Letters, has_rtl};
use super::tongue::Tongue;
use crate::locale::Direction;

/// A part of a line that keeps its direction to itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// Its place in the bytes of the text.
    pub place: Range<usize>,
    /// How it is marked.
    pub mark: Mark,
}

/// How a run is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// From left to right.
    Ltr,
    /// From left to right, in German.
    German,
    /// From left to right, in German, and as it is in every language: an address, a law.
    Fixed,
    /// From right to left.
    Rtl,
}

impl Mark {
    /// Returns the tag that opens the element of a run.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Ltr => "<bdi dir=\"ltr\">",
            Self::German => "<bdi lang=\"de\" dir=\"ltr\">",
            Self::Fixed => "<bdi lang=\"de\" dir=\"ltr\" translate=\"no\">",
            Self::Rtl => "<bdi dir=\"rtl\">",
        }
    }
}

/// Finds the runs of a line that would be shown in the wrong order among words of a direction, in their order.
#[must_use]
pub fn runs(text: &str, among: Direction) -> Vec<Run> {
    let is_needed = match among {
        Direction::Ltr => has_rtl(text),
        Direction::Rtl => true,
    };
    if !is_needed {
        return Vec::new();
    }
    runs_in(&Letters::new(text), among)
}

pub(super) fn runs_in(letters: &Letters, among: Direction) -> Vec<Run> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < letters.count() {
        let run = match among {
            Direction::Ltr => rtl(letters, at).map(|end| (end, Mark::Rtl)),
            Direction::Rtl => ltr(letters, at),
        };
        at = match run {
            Some((end, mark)) => {
                let place = whole(letters, at, end);
                found.push(Run { place: letters.byte(place.start)..letters.byte(place.end), mark });
                place.end
            }
            None => past(letters, at),
        };
    }
    found
}

/// Finds the addresses in a text of any direction: of houses, of mail, on the web.
#[must_use]
pub fn addresses(text: &str) -> Vec<Range<usize>> {
    let letters = Letters::new(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < letters.count() {
        let end = letters.begins(at).then(|| address(&letters, at).max(fact::web(&letters, at))).flatten();
        found.extend(end.map(|end| letters.byte(at)..letters.byte(end)));
        at = end.unwrap_or_else(|| past(&letters, at));
    }
    found
}

/// The place of the next word, number or sign.
fn past(text: &Letters, at: usize) -> usize {
    match text.class(at) {
        Class::Ltr | Class::Digit => fact::number(text, at)
            .unwrap_or_else(|| text.end_of(at, |class| matches!(class, Class::Ltr | Class::Digit | Class::Mark))),
        // Where no word begins with the first of many marks, none begins with the next.
        Class::Mark => text.end_of(at, |class| class == Class::Mark),
        _ => at + 1,
    }
}

/// Takes the signs into a run that belong to it: the point of a sentence that stands in quotes or is all that there is.
fn whole(text: &Letters, from: usize, to: usize) -> Range<usize> {
    let end = text.end_of(to, |class| class == Class::Sign);
    let signs = (to..end).find(|at| !text.is(*at, ".!?…")).unwrap_or(end);
    if signs == to {
        return from..to;
    }
    let quoted = from > 0 && text.is(from - 1, "„“«»\"‚‘(") && text.is(signs, "“”»«\"‘’)");
    let alone = from == 0 && signs == text.count();
    if quoted || alone { from..signs } else { from..to }
}

/// A part of a run.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Word,
    Number,
    Fact,
    /// An address or a law.
    Fixed,
}

/// So many letters a run may go on before what it opened must close.
const BRACKETED: usize = 200;
/// So deep brackets and quotation marks of a run may stand in each other.
const DEPTH: usize = 8;
/// So many letters of a word may be digits, signs and marks before its first letter.
const NO_LETTER: usize = 64;

/// The end of a run from left to right that begins here, as long as it can be. What it looks at beyond that end is bounded.
fn ltr(text: &Letters, at: usize) -> Option<(usize, Mark)> {
    let (end, first) = unit(text, at).filter(|(_, unit)| *unit != Unit::Number)?;
    let mut end = outside_word(text, end, first);
    let mut language = Tongue::default();
    language.add(text, at, end, first);
    let (mut found, mut before, mut from) = ((end, language.mark()), first, at);
    let mut open: Vec<char> = Vec::new();
    loop {
        while open.last().is_some_and(|sign| *sign == text.letter(end)) && end < text.count() {
            open.pop();
            end += 1;
            if open.is_empty() {
                found = (end, language.mark());
            }
        }
        if open.len() > DEPTH || end - found.0 > BRACKETED {
            return Some(found);
        }
        let Some(joint) = joint(text, end, &mut open) else { return Some(found) };
        let Some((next, kind)) = unit(text, joint.end) else { return Some(found) };
        let short = end - from <= 4 && before == Unit::Word;
        if !joins(before, joint.how, kind, short) {
            return Some(found);
        }
        let next = outside_word(text, next, kind);
        language.add(text, joint.end, next, kind);
        (from, end, before) = (joint.end, next, kind);
        if open.is_empty() {
            found = (end, language.mark());
        }
    }
}

/// What stands between two parts of a run.
struct Joint {
    end: usize,
    how: How,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum How {
    /// White space, a bracket or a quotation mark.
    Space,
    /// A sign that ties words: a dash, a slash.
    Tie,
    /// A point behind a word.
    Point,
    /// Another sign of a sentence.
    Sentence,
}

fn joint(text: &Letters, at: usize, open: &mut Vec<char>) -> Option<Joint> {
    let (mut end, mut how) = (at, How::Space);
    if text.is(end, ".,:;!?…") {
        how = if text.is(end, ".") { How::Point } else { How::Sentence };
        end += 1;
        if text.class(end) != Class::Space {
            return None;
        }
    }
    let spaces = text.end_of(end, |class| class == Class::Space);
    end = spaces;
    if text.is(end, "-–—‑/&+|>→·=*•@") {
        let after = text.end_of(end + 1, |class| class == Class::Space);
        // A dash with a space on one side alone belongs to one side.
        if (after > end + 1) != (spaces > at) {
            return None;
        }
        (end, how) = (after, if how == How::Space { How::Tie } else { how });
    }
    while let Some(close) = closing(text.letter(end)).filter(|_| open.len() <= DEPTH) {
        open.push(close);
        end += 1;
    }
    (end > at).then_some(Joint { end, how })
}

fn closing(sign: char) -> Option<char> {
    match sign {
        '(' => Some(')'),
        '[' => Some(']'),
        '„' => Some('“'),
        '“' => Some('”'),
        '»' => Some('«'),
        '«' => Some('»'),
        '"' => Some('"'),
        _ => None,
    }
}

/// Tells whether a part goes on a run. Words hold together over the signs of a sentence; a fact stands for itself there, so that
/// a number behind a comma keeps its place in the reader's line.
fn joins(before: Unit, how: How, next: Unit, short: bool) -> bool {
    let word = |unit: Unit| matches!(unit, Unit::Word | Unit::Number);
    match how {
        How::Space => word(before) || next != Unit::Number,
        How::Tie => word(before) || (before != Unit::Number && next == Unit::Word),
        How::Point => (word(before) && next == Unit::Word) || (short && before == Unit::Word),
        How::Sentence => word(before) && next == Unit::Word,
    }
}

/// The end of what begins here, and what it is.
fn unit(text: &Letters, at: usize) -> Option<(usize, Unit)> {
    // Nothing that a run is made of begins with a letter from right to left, and most letters around runs are such.
    if at >= text.count() || matches!(text.class(at), Class::Rtl | Class::Space) || !text.begins(at) {
        return None;
    }
    let law = paragraph(text, at);
    let candidates = [
        law.map(|end| (end, Unit::Fixed)),
        address(text, at).map(|end| (end, Unit::Fixed)),
        fact::web(text, at).map(|end| (end, Unit::Fact)),
        fact::fact(text, at).map(|end| (end, Unit::Fact)),
        word(text, at).map(|end| (end, Unit::Word)),
        fact::number(text, at).map(|end| (end, Unit::Number)),
    ];
    // Of equal ends the first counts.
    candidates.into_iter().flatten().reduce(|best, other| if other.0 > best.0 { other } else { best })
}

/// The end of a part or of the word that it would end in: nothing ends inside a word.
fn outside_word(text: &Letters, end: usize, unit: Unit) -> usize {
    let inside = |class: Class| matches!(class, Class::Ltr | Class::Digit | Class::Mark);
    if unit != Unit::Word && inside(text.class(end - 1)) { text.end_of(end, inside) } else { end }
}

/// A paragraph or article of a law: `§ 24`, `§§ 60a`, `Art. 6`. The words behind it are words of the run.
fn paragraph(text: &Letters, at: usize) -> Option<usize> {
    let signs = match text.letter(at) {
        '§' if text.is(at + 1, "§") => at + 2,
        '§' => at + 1,
        'A' if text.words(at, at + 4) == "Art." => at + 4,
        _ => return None,
    };
    let number = text.space(signs);
    let digits = text.digits(number);
    let letter = text.letter(digits).is_ascii_lowercase() && text.class(digits + 1) != Class::Ltr;
    (digits > number).then_some(digits + usize::from(letter))
}

/// A word: letters and digits with signs between them, as in `E-Mail`, `A1`, `antrag.pdf`, `e.V.`, `Bürger:innen`.
fn word(text: &Letters, at: usize) -> Option<usize> {
    let from = if text.is(at, "@#/") && text.class(at + 1) == Class::Ltr { at + 1 } else { at };
    let near = (from..from + NO_LETTER).map(|at| text.class(at));
    near.take_while(|class| !matches!(class, Class::Space | Class::Rtl))
        .any(|class| class == Class::Ltr)
        .then_some(())?;
    let inside = |class: Class| matches!(class, Class::Ltr | Class::Digit | Class::Mark);
    let mut end = text.end_of(from, inside);
    let mut points = 0;
    while text.is(end, "-–‑.'’_/&@:*+·=#") && matches!(text.class(end + 1), Class::Ltr | Class::Digit) && end > from
    {
        points += usize::from(text.is(end, "."));
        end = text.end_of(end + 1, inside);
    }
    (from..end).any(|at| text.class(at) == Class::Ltr).then_some(())?;
    // A mark at the end that is not seen, such as a joiner before Arabic, is none of the word.
    while text.class(end - 1) == Class::Mark && !text.letter(end - 1).is_alphanumeric() && text.class(end) == Class::Rtl
    {
        end -= 1;
    }
    let shortened = points > 0 && text.is(end, ".") && text.is(end - 2, ".");
    Some(if shortened { end + 1 } else { end })
}

/// The end of a run from right to left that begins here: words with spaces, signs and numbers between them.
fn rtl(text: &Letters, at: usize) -> Option<usize> {
    let word = |at: usize| {
        let end = text.end_of(at, |class| matches!(class, Class::Rtl | Class::Mark));
        (text.class(at) == Class::Rtl).then_some(end)
    };
    let mut end = word(at)?;
    loop {
        let next = text.end_of(end, |class| matches!(class, Class::Space | Class::Digit | Class::Sign | Class::Mark));
        let objects = (end..next).any(|at| text.is(at, "\u{FFFC}\n()[]„“”«»\"<>"));
        let Some(further) = word(next).filter(|_| !objects) else { return Some(end) };
        end = further;
    }
}
