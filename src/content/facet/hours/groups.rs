//! Days and their hours in German spelling.
//!
//! In: tokens. Out: groups of days with the hours that they share, or nothing if a word is not understood. This module does not
//! know what was wrong with the text.

use std::fmt::Write as _;

use super::Minutes;
use super::spelling::{self, OSM_DAYS, OSM_MONTHS, Times, Token, TokenKind};

/// Days and their hours.
#[derive(Default)]
pub(super) struct Group {
    months: Vec<(usize, usize)>,
    days: Vec<(usize, usize)>,
    holidays: bool,
    times: Vec<(Minutes, Minutes)>,
    pub(super) closed: bool,
    remark: Option<String>,
}

/// Reads a text as groups of days; each day after hours begins a new one.
pub(super) fn read_groups(tokens: &[Token]) -> Option<Vec<Group>> {
    let mut groups = Vec::new();
    let mut group = Group::default();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        if starts_group(token, &group) {
            groups.push(std::mem::take(&mut group));
        }
        at = match token.kind {
            TokenKind::Word(word) => group.word(word, tokens, at)?,
            TokenKind::Number(_) => group.number(tokens, at)?,
            TokenKind::Remark(remark) if group.is_complete() && group.remark.is_none() && !remark.contains('"') => {
                group.remark = Some(remark.trim().to_string()).filter(|remark| !remark.is_empty());
                at + 1
            }
            // A dash between days and times, as in "Mo - 8:00-12:00".
            TokenKind::Dash => {
                let before = at > 0 && matches!(tokens[at - 1].kind, TokenKind::Word(_) | TokenKind::Symbol('.'));
                let after = matches!(tokens.get(at + 1)?.kind, TokenKind::Number(_));
                (before && after && group.times.is_empty()).then_some(at + 1)?
            }
            TokenKind::Break | TokenKind::Symbol(',' | '.' | ':') => at + 1,
            // "18:00+" is an open end in OSM syntax.
            TokenKind::Symbol('/' | '&' | '+') => {
                let after = matches!(tokens.get(at + 1)?.kind, TokenKind::Word(_) | TokenKind::Number(_));
                after.then_some(at + 1)?
            }
            TokenKind::Remark(_) | TokenKind::Symbol(_) => return None,
        };
    }
    groups.push(group);
    Some(groups)
}

/// Tells whether a day or month comes after hours, and so begins something new.
fn starts_group(token: &Token, group: &Group) -> bool {
    let complete = group.is_complete();
    let TokenKind::Word(word) = token.kind else {
        return token.kind == TokenKind::Break && complete;
    };
    let month = spelling::month(word).is_some();
    let day = month || spelling::weekday(word).is_some() || is_daily(word) || is_holiday(word);
    (complete && day) || (month && !group.days.is_empty())
}

fn is_daily(word: &str) -> bool {
    ["täglich", "taeglich"].contains(&word.to_lowercase().as_str())
}

fn is_holiday(word: &str) -> bool {
    ["ph", "feiertag", "feiertags", "feiertage", "feiertagen"].contains(&word.to_lowercase().as_str())
}

impl Group {
    /// Reads a word, and for a range of days also what follows; returns the place behind it.
    fn word(&mut self, word: &str, tokens: &[Token], at: usize) -> Option<usize> {
        if let Some(first) = spelling::weekday(word) {
            let (last, next) = range_end(tokens, at, spelling::weekday);
            self.days.push((first, last.unwrap_or(first)));
            return Some(next);
        }
        if let Some(first) = spelling::month(word) {
            let (last, next) = range_end(tokens, at, spelling::month);
            self.months.push((first, last.unwrap_or(first)));
            // "Mai 8-12" may be days, for which there are dated exceptions.
            let number = matches!(tokens.get(next).map(|token| token.kind), Some(TokenKind::Number(_)));
            return (last.is_some() || !number).then_some(next);
        }
        match word.to_lowercase().as_str() {
            _ if is_daily(word) => self.days.push((0, 6)),
            _ if is_holiday(word) => self.holidays = true,
            "geschlossen" | "geschl" | "off" | "closed" => self.closed = true,
            "uhr" | "von" | "jeweils" | "und" | "u" | "sowie" => {}
            // Before a day; in English it stands behind a time.
            "an" | "am" if matches!(tokens.get(at + 1)?.kind, TokenKind::Word(_)) => {}
            _ => return None,
        }
        Some(at + 1)
    }

    fn number(&mut self, tokens: &[Token], at: usize) -> Option<usize> {
        let Times { from, to, next } = spelling::times(tokens, at)?;
        let earlier = self.times.last().map_or(0, |(_, end)| *end);
        // "2-4" after "8-12" is an afternoon, and "12-8" a slip: only an evening goes on after midnight.
        let clear = from >= earlier && (from < to || from >= 16 * 60);
        clear.then(|| self.times.push((from, to)))?;
        Some(next)
    }

    fn is_complete(&self) -> bool {
        self.closed || !self.times.is_empty()
    }

    /// Tells whether both have hours for the same weekday.
    pub(super) fn shares_day_with(&self, other: &Self) -> bool {
        let days = |group: &Self| (0..7).filter(|day| group.has_day(*day)).collect::<Vec<_>>();
        let other = days(other);
        days(self).iter().any(|day| other.contains(day))
    }

    fn has_day(&self, day: usize) -> bool {
        let inside = |(first, last): &(usize, usize)| {
            if first <= last { (*first..=*last).contains(&day) } else { day >= *first || day <= *last }
        };
        self.days.iter().any(inside)
    }

    /// Writes the rule; hours for no day are clear only if there is nothing else.
    pub(super) fn to_osm(&self, alone: bool) -> Option<String> {
        let has_days = !self.days.is_empty() || self.holidays;
        let has_hours = self.closed == self.times.is_empty();
        if !has_hours || !(has_days || !self.months.is_empty() || alone) {
            return None;
        }
        let names = |ranges: &[(usize, usize)], names: &[&str]| {
            let name = |(first, last): &(usize, usize)| {
                if first == last { names[*first].to_string() } else { format!("{}-{}", names[*first], names[*last]) }
            };
            ranges.iter().map(name).collect::<Vec<_>>()
        };
        let mut days = names(&self.days, &OSM_DAYS);
        days.extend(self.holidays.then(|| "PH".to_string()));
        let times = self.times.iter().map(|(from, to)| format!("{}-{}", spelling::clock(*from), spelling::clock(*to)));
        let pieces = [
            names(&self.months, &OSM_MONTHS).join(","),
            days.join(","),
            times.collect::<Vec<_>>().join(","),
            if self.closed { "off".to_string() } else { String::new() },
        ];
        let mut rule = pieces.into_iter().filter(|piece| !piece.is_empty()).collect::<Vec<_>>().join(" ");
        if let Some(remark) = &self.remark {
            write!(rule, " \"{remark}\"").expect("writing to a String does not fail");
        }
        Some(rule)
    }
}

/// Reads the end of a range like `-Fr` or `bis Freitag`, also after the dot of an abbreviation.
fn range_end(tokens: &[Token], at: usize, read: fn(&str) -> Option<usize>) -> (Option<usize>, usize) {
    let kind = |at: usize| tokens.get(at).map(|token| token.kind);
    let dash = if kind(at + 1) == Some(TokenKind::Symbol('.')) { at + 2 } else { at + 1 };
    let until = match kind(dash) {
        Some(TokenKind::Dash) => true,
        Some(TokenKind::Word(word)) => word.eq_ignore_ascii_case("bis"),
        _ => false,
    };
    match kind(dash + 1) {
        Some(TokenKind::Word(word)) if until => read(word).map_or((None, at + 1), |last| (Some(last), dash + 2)),
        _ => (None, at + 1),
    }
}
