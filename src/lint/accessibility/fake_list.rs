//! Points of a list are a list, not lines with a sign before them.

use crate::diag::{Diagnostic, Edit, Fix, rule};
use crate::lint::page::Page;
use crate::lint::words::{is_bullet, is_emoji, joins_emoji};
use crate::markdown::{Block, Kind};
use crate::source::Span;

/// What stands before a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    /// A bullet of another program, or `-` without the space behind it.
    Bullet,
    /// A picture.
    Emoji,
    /// A number or letter that Markdown does not know as such.
    Number(u32),
    Letter(char),
}

/// A line of a paragraph that looks like a point of a list.
struct Point {
    mark: Mark,
    /// The sign before it, with white space behind.
    place: Span,
    line: Span,
}

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut run: Vec<Point> = Vec::new();
    for block in page.blocks() {
        for line in lines(page, block) {
            let point = point(page.written(line), line);
            let goes_on =
                point.as_ref().is_some_and(|point| run.last().is_none_or(|last| follows(last.mark, point.mark)));
            if !goes_on {
                found.extend(told(page, &run));
                run.clear();
            }
            run.extend(point);
        }
    }
    found.extend(told(page, &run));
    found
}

fn told(page: &Page<'_>, run: &[Point]) -> Option<Diagnostic> {
    let [first, .., last] = run else { return None };
    let finding = page.finding(&rule::FAKE_LIST, Span::new(first.line.start, last.line.end));
    let finding = finding.arg("mark", page.written(first.place).trim()).arg("count", run.len());
    let new = |place: usize, mark: &Mark| match mark {
        Mark::Bullet | Mark::Emoji => "- ".to_owned(),
        Mark::Number(number) => format!("{number}. "),
        Mark::Letter(_) => format!("{}. ", place + 1),
    };
    let edits = run.iter().enumerate();
    let edits = edits.map(|(place, point)| Edit::new(&page.document.file, point.place, new(place, &point.mark)));
    let fix = Fix::likely_edits(edits.collect());
    match first.mark {
        Mark::Emoji => Some(finding.help("emoji")),
        Mark::Bullet => Some(finding.correction(fix)),
        Mark::Number(_) | Mark::Letter(_) => Some(finding.help("numbers").correction(fix)),
    }
}

/// The lines of a block as they were written, each with its place; none of a list's own items.
fn lines(page: &Page<'_>, block: &Block) -> Vec<Span> {
    if block.kind != Kind::Paragraph || !block.within.is_empty() {
        return vec![Span::at(block.span.start)];
    }
    let mut at = block.span.start;
    let written = page.written(block.span).split_inclusive('\n');
    written
        .map(|line| {
            let start = at + (line.len() - line.trim_start().len());
            at += line.len();
            Span::new(start, (start + line.trim().len()).max(start))
        })
        .filter(|line| line.start < line.end)
        .collect()
}

fn point(line: &str, place: Span) -> Option<Point> {
    let first = line.chars().next()?;
    let rest = &line[first.len_utf8()..];
    let (mark, length) = if is_emoji(first) {
        (Mark::Emoji, line.find(|sign| !is_emoji(sign) && !joins_emoji(sign)).unwrap_or(line.len()))
    } else if is_bullet(first) {
        (Mark::Bullet, first.len_utf8())
    } else if matches!(first, '-' | '*') && rest.starts_with(char::is_alphabetic) && !rest.contains(first) {
        (Mark::Bullet, 1)
    } else {
        numbered(line)?
    };
    let space = line[length..].len() - line[length..].trim_start().len();
    let words = line[length..].chars().any(char::is_alphabetic);
    words.then(|| Point { mark, place: Span::new(place.start, place.start + length + space), line: place })
}

/// `1.Text`, `a) Text`, `(1) Text`: numbers that Markdown does not know.
fn numbered(line: &str) -> Option<(Mark, usize)> {
    let (inner, open) = line.strip_prefix('(').map_or((line, 0), |inner| (inner, 1));
    let end = inner.find(|letter: char| !letter.is_alphanumeric())?;
    let close = inner[end..].chars().next().filter(|sign| *sign == ')' || (*sign == '.' && open == 0))?;
    let behind = &inner[end + close.len_utf8()..];
    let length = open + end + close.len_utf8();
    if let Ok(number) = inner[..end].parse::<u32>() {
        let unknown = open == 1 || behind.starts_with(char::is_alphabetic);
        return (unknown && end <= 2).then_some((Mark::Number(number), length));
    }
    let mut letters = inner[..end].chars();
    let letter = letters.next()?;
    (letters.next().is_none() && close == ')' && behind.starts_with(char::is_whitespace))
        .then_some((Mark::Letter(letter), length))
}

/// Tells whether a point can stand below another in one list.
fn follows(before: Mark, mark: Mark) -> bool {
    match (before, mark) {
        (Mark::Bullet, Mark::Bullet) | (Mark::Emoji, Mark::Emoji) => true,
        (Mark::Number(before), Mark::Number(number)) => before + 1 == number,
        (Mark::Letter(before), Mark::Letter(letter)) => u32::from(before) + 1 == u32::from(letter),
        _ => false,
    }
}
