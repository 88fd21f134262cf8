//! Words and times as people in German offices write them.
//!
//! In: a text. Out: its tokens with places; weekdays, months and times that they mean. This module does not know OSM syntax.

use std::ops::Range;

use super::Minutes;

/// A piece of a text and its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token<'a> {
    pub(super) kind: TokenKind<'a>,
    pub(super) span: Range<usize>,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TokenKind<'a> {
    /// Letters.
    Word(&'a str),
    /// ASCII digits.
    Number(&'a str),
    /// The inside of `"…"` or `(…)`.
    Remark(&'a str),
    /// A hyphen or dash of any length.
    Dash,
    /// The end of a line.
    Break,
    /// Any other character that is not white space.
    Symbol(char),
}

/// Splits a text into tokens; white space separates and is dropped.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut start = 0;
    while let Some(letter) = text[start..].chars().next() {
        let rest = &text[start..];
        let run = |belongs: fn(char) -> bool| rest.find(|letter| !belongs(letter)).unwrap_or(rest.len());
        let (kind, length) = match letter {
            '\n' => (Some(TokenKind::Break), 1),
            _ if letter.is_whitespace() => (None, letter.len_utf8()),
            '"' | '(' => match rest[1..].find(if letter == '(' { ')' } else { '"' }) {
                Some(length) => (Some(TokenKind::Remark(&rest[1..=length])), length + 2),
                None => (Some(TokenKind::Symbol(letter)), 1),
            },
            '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' => (Some(TokenKind::Dash), letter.len_utf8()),
            '0'..='9' => {
                let length = run(|letter| letter.is_ascii_digit());
                (Some(TokenKind::Number(&rest[..length])), length)
            }
            _ if letter.is_alphabetic() => {
                let length = run(char::is_alphabetic);
                (Some(TokenKind::Word(&rest[..length])), length)
            }
            _ => (Some(TokenKind::Symbol(letter)), letter.len_utf8()),
        };
        if let Some(kind) = kind {
            tokens.push(Token { kind, span: start..start + length });
        }
        start += length;
    }
    tokens
}

/// The names of the days in OSM syntax, Monday first.
pub(super) const OSM_DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/// The names of the months in OSM syntax.
pub(super) const OSM_MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const GERMAN_DAYS: [&[&str]; 7] = [
    &["montag", "montags"],
    &["di", "dienstag", "dienstags"],
    &["mi", "mittwoch", "mittwochs"],
    &["do", "donnerstag", "donnerstags"],
    &["freitag", "freitags"],
    &["samstag", "samstags", "sonnabend", "sonnabends"],
    &["so", "sonntag", "sonntags"],
];

const ENGLISH_DAYS: [&[&str]; 7] = [
    &["mo", "mon", "monday"],
    &["tu", "tue", "tuesday"],
    &["we", "wed", "wednesday"],
    &["th", "thu", "thursday"],
    &["fr", "fri", "friday"],
    &["sa", "sat", "saturday"],
    &["su", "sun", "sunday"],
];

const MONTHS: [&[&str]; 12] = [
    &["jan", "januar", "january"],
    &["feb", "februar", "february"],
    &["mar", "mär", "mrz", "märz", "march"],
    &["apr", "april"],
    &["may", "mai"],
    &["jun", "juni", "june"],
    &["jul", "juli", "july"],
    &["aug", "august"],
    &["sep", "sept", "september"],
    &["oct", "okt", "oktober", "october"],
    &["nov", "november"],
    &["dec", "dez", "dezember", "december"],
];

/// Finds the weekday that a word names, Monday being 0.
pub(super) fn weekday(word: &str) -> Option<usize> {
    among(&GERMAN_DAYS, word).or_else(|| among(&ENGLISH_DAYS, word))
}

/// Tells whether a word names a weekday in German and not in OSM syntax.
pub(super) fn is_german_weekday(word: &str) -> bool {
    among(&GERMAN_DAYS, word).is_some()
}

/// Finds the month that a word names, January being 0.
pub(super) fn month(word: &str) -> Option<usize> {
    among(&MONTHS, word)
}

fn among(names: &[&[&str]], word: &str) -> Option<usize> {
    let word = word.to_lowercase();
    names.iter().position(|names| names.contains(&word.as_str()))
}

/// Times from one to another, and the place in the tokens behind them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Times {
    pub(super) from: Minutes,
    pub(super) to: Minutes,
    pub(super) next: usize,
}

/// Reads `8-12`, `8:00-12:00`, `08.00 bis 12.00` and the like.
pub(super) fn times(tokens: &[Token], at: usize) -> Option<Times> {
    let (from, at) = time(tokens, at)?;
    let at = match tokens.get(at)?.kind {
        TokenKind::Dash => at + 1,
        TokenKind::Word(word) if word.eq_ignore_ascii_case("bis") => at + 1,
        _ => return None,
    };
    let (to, next) = time(tokens, at)?;
    (from < 24 * 60 && from != to).then_some(Times { from, to, next })
}

/// Reads one time and the word "Uhr" behind it; hours up to 48 as in OSM syntax only if written with minutes.
pub(super) fn time(tokens: &[Token], at: usize) -> Option<(Minutes, usize)> {
    let TokenKind::Number(digits) = tokens.get(at)?.kind else {
        return None;
    };
    let hour: Minutes = digits.parse().ok().filter(|_| digits.len() <= 2)?;
    let touches = |at: usize| tokens[at].span.start == tokens[at - 1].span.end;
    let is =
        |at: usize, kinds: &[TokenKind]| tokens.get(at).is_some_and(|token| kinds.contains(&token.kind)) && touches(at);
    let separators = [TokenKind::Symbol(':'), TokenKind::Symbol('.')];
    let minutes = match tokens.get(at + 2).map(|token| token.kind) {
        Some(TokenKind::Number(digits)) if digits.len() == 2 && is(at + 1, &separators) && touches(at + 2) => {
            Some(digits.parse::<Minutes>().ok()?)
        }
        _ => None,
    };
    let next = at + if minutes.is_some() { 3 } else { 1 };
    // "24.12." is a date, "8:0" is nothing.
    if is(next, &separators) && (minutes.is_some() || tokens[next].kind == TokenKind::Symbol(':')) {
        return None;
    }
    let most = if minutes.is_some() { 48 * 60 } else { 24 * 60 };
    let total = hour * 60 + minutes.unwrap_or(0);
    if minutes.is_some_and(|minutes| minutes > 59) || total > most {
        return None;
    }
    let hours = |word: &str| word.eq_ignore_ascii_case("uhr") || word.eq_ignore_ascii_case("h");
    let named = matches!(tokens.get(next).map(|token| token.kind), Some(TokenKind::Word(word)) if hours(word));
    Some((total, next + usize::from(named)))
}

/// Writes minutes since midnight as `08:00`.
pub(super) fn clock(minutes: Minutes) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}
