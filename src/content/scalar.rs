//! Single values, each read from what the editor typed.

#![allow(clippy::result_large_err, reason = "a mistake is rare and goes into a list at once")]

use chrono::{Datelike as _, NaiveDate, NaiveDateTime, NaiveTime};

use super::facet::hours::{self, OpeningHours};
use super::labels::Labels;
use super::meant;
use super::value::Value;
use super::vocabulary;
use crate::diag::{Diagnostic, nearest, rule};
use crate::front_matter::Node;
use crate::locale;
use crate::source::{FileId, Span};

type Read = Result<Value, Diagnostic>;

/// Reads yes or no, in German or English.
pub(super) fn bool(file: &FileId, span: Span, text: &str) -> Read {
    match text.to_lowercase().as_str() {
        "true" | "yes" | "ja" | "on" | "wahr" => Ok(Value::Bool(true)),
        "false" | "no" | "nein" | "off" | "falsch" => Ok(Value::Bool(false)),
        _ => Err(Diagnostic::new(&rule::BAD_BOOL, file, span).arg("value", text)),
    }
}

/// Reads a whole number.
pub(super) fn integer(file: &FileId, span: Span, text: &str) -> Read {
    let digits = text.replace(['_', ' '], "");
    let finding = || Diagnostic::new(&rule::BAD_NUMBER, file, span).arg("value", text);
    let parts = decimal(&text.replace(',', ".")).is_some();
    digits.parse().map(Value::Integer).map_err(|_| if parts { finding().help("whole") } else { finding() })
}

/// Reads a number with a point or, as in German, a comma.
pub(super) fn number(file: &FileId, span: Span, text: &str) -> Read {
    let plain = text.replace(',', ".");
    decimal(&plain).map(Value::Number).ok_or_else(|| Diagnostic::new(&rule::BAD_NUMBER, file, span).arg("value", text))
}

/// Reads an amount of money: `12,50`, `1.200,50`, `1200`, with or without `€`. `1.200` could be either and is refused.
pub(super) fn amount(file: &FileId, span: Span, text: &str) -> Read {
    let finding = || Diagnostic::new(&rule::BAD_NUMBER, file, span).arg("value", text);
    let bare = text.trim_end_matches('€').trim_end().trim_end_matches("EUR").trim();
    let groups = |whole: &str| {
        let mut parts = whole.split('.');
        let first = parts.next().unwrap_or_default();
        (1..=3).contains(&first.len()) && parts.all(|part| part.len() == 3)
    };
    let plain = match (bare.rsplit_once(','), bare.matches(['.', ',']).count()) {
        (Some((whole, cents)), count) if count > 1 => {
            if !groups(whole) {
                return Err(finding());
            }
            format!("{}.{cents}", whole.replace('.', ""))
        }
        (None, count) if count > 1 => {
            if !groups(bare) {
                return Err(finding());
            }
            bare.replace('.', "")
        }
        _ => {
            let cents = bare.split(['.', ',']).nth(1);
            if cents.is_some_and(|cents| cents.len() == 3) {
                let one = bare.replace(['.', ','], "");
                let other = bare.replace(',', ".");
                return Err(finding().arg("one", one).arg("other", other).help("ambiguous"));
            }
            bare.replace(',', ".")
        }
    };
    decimal(&plain).filter(|number| !number.starts_with('-')).map(Value::Number).ok_or_else(finding)
}

/// Reads digits with at most one point between them; zeros that lead are dropped.
fn decimal(text: &str) -> Option<String> {
    let (sign, digits) = text.strip_prefix('-').map_or(("", text), |digits| ("-", digits));
    let (whole, rest) = digits.split_once('.').map_or((digits, None), |(whole, rest)| (whole, Some(rest)));
    let well = |part: &str| !part.is_empty() && part.len() <= 15 && part.bytes().all(|byte| byte.is_ascii_digit());
    if !well(whole) || rest.is_some_and(|rest| !well(rest)) {
        return None;
    }
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    Some(rest.map_or_else(|| format!("{sign}{whole}"), |rest| format!("{sign}{whole}.{rest}")))
}

/// Reads a day as `2026-12-31`, `31.12.2026`, or as YAML and TOML write one.
pub(super) fn date(file: &FileId, span: Span, text: &str) -> Read {
    day(text).map(Value::Date).ok_or_else(|| bad_date(file, span, text))
}

/// Reads a day, or a day and a time.
pub(super) fn date_time(file: &FileId, span: Span, text: &str) -> Read {
    let text = text.trim_end_matches("Uhr").trim();
    if let Some(date) = day(text) {
        return Ok(Value::Date(date));
    }
    let (first, last) = text.split_once(['T', ' ']).ok_or_else(|| bad_date(file, span, text))?;
    let last = last.trim().trim_start_matches(',').trim().replace('.', ":");
    let time = ["%H:%M", "%H:%M:%S"].iter().find_map(|format| NaiveTime::parse_from_str(&last, format).ok());
    match (day(first.trim_end_matches(',')), time) {
        (Some(date), Some(time)) => Ok(Value::DateTime(NaiveDateTime::new(date, time))),
        _ => Err(bad_date(file, span, text)),
    }
}

/// Reads a day in one of its spellings.
#[must_use]
pub fn day(text: &str) -> Option<NaiveDate> {
    let four_digits = |part: Option<&str>| part.is_some_and(|part| part.len() == 4);
    let dotted = text.replace(". ", ".");
    let read = if text.contains('-') && four_digits(text.split('-').next()) {
        NaiveDate::parse_from_str(text, "%Y-%m-%d")
    } else if four_digits(dotted.rsplit('.').next()) {
        NaiveDate::parse_from_str(&dotted, "%d.%m.%Y")
    } else {
        return None;
    };
    read.ok().filter(|day| YEARS.contains(&day.year()))
}

fn bad_date(file: &FileId, span: Span, text: &str) -> Diagnostic {
    let finding = Diagnostic::new(&rule::BAD_DATE, file, span).arg("value", text);
    let shape: String = text.chars().map(|letter| if letter.is_ascii_digit() { '0' } else { letter }).collect();
    let impossible = matches!(shape.as_str(), "0000-00-00" | "00.00.0000" | "0.00.0000" | "00.0.0000" | "0.0.0000");
    match meant::day(text) {
        _ if impossible => finding.help("impossible"),
        Some(day) => finding.suggest(Some(day.clone())).fix(day),
        None => finding.help("format"),
    }
}

/// No plan is renewed more seldom than once in a hundred years (months).
const MONTHS: u32 = 1200;

/// Years that a portal can mean: the calendar's first, and one that leaves room to count on from.
const YEARS: std::ops::RangeInclusive<i32> = 1583..=9000;

/// Reads a length of time in months: `6m`, `1y`, `6 Monate`, `2 Jahre`.
pub(super) fn months(file: &FileId, span: Span, text: &str) -> Read {
    let digits: String = text.chars().take_while(char::is_ascii_digit).collect();
    let unit = text[digits.len()..].trim().to_lowercase();
    let factor = match unit.as_str() {
        "m" | "monat" | "monate" | "months" | "month" => 1,
        "y" | "a" | "j" | "jahr" | "jahre" | "years" | "year" => 12,
        _ => 0,
    };
    let months = digits
        .parse::<u32>()
        .ok()
        .and_then(|number| number.checked_mul(factor))
        .filter(|months| (1..=MONTHS).contains(months));
    months.map(Value::Months).ok_or_else(|| Diagnostic::new(&rule::BAD_DURATION, file, span).arg("value", text))
}

/// Reads a value of a vocabulary.
pub(super) fn term<'a>(
    file: &FileId,
    span: Span,
    text: &str,
    vocabulary: &'static str,
    values: impl Iterator<Item = &'a str> + Clone,
    labels: &Labels,
) -> Read {
    let text = match (vocabulary, text.to_lowercase().as_str()) {
        ("degree", "ja" | "true") => "yes",
        ("degree", "nein" | "false") => "no",
        ("degree", "teilweise") => "partly",
        _ => text,
    };
    if values.clone().any(|value| value == text) {
        return Ok(Value::Term(vocabulary, text.to_owned()));
    }
    let folded = text.to_lowercase().replace([' ', '-'], "_");
    let exact = values.clone().find(|value| value.replace('-', "_") == folded).map(str::to_owned);
    let near = exact.or_else(|| nearest(text, values.clone()).map(std::borrow::Cow::into_owned));
    let by_label =
        labels.find(vocabulary, text).filter(|id| near.is_none() && values.clone().any(|value| value == *id));
    let by_label = by_label.map(str::to_owned);
    let is_label = by_label.is_some();
    let suggestion = near.or(by_label);
    let all: Vec<&str> = values.collect();
    let finding = Diagnostic::new(&rule::UNKNOWN_VALUE, file, span)
        .arg("value", text)
        .arg("values", all.join(", "))
        .arg("vocabulary", vocabulary);
    let fix = suggestion.clone();
    let finding = finding.suggest(suggestion);
    Err(match fix {
        Some(text) if is_label => finding.help("label").fix(text),
        Some(text) => finding.fix(text),
        None if all.is_empty() => finding.help("none"),
        None => finding,
    })
}

/// Reads a language that people speak: one that Lotse names, or one of the portal's own.
pub(super) fn language<'a>(file: &FileId, span: Span, text: &str, own: impl Iterator<Item = &'a str>) -> Read {
    let mut values = vocabulary::LANGUAGE.values.to_vec();
    values.extend(own.filter(|id| !vocabulary::LANGUAGE.values.contains(id)));
    if values.contains(&text) {
        return Ok(Value::Term(vocabulary::LANGUAGE.name, text.to_owned()));
    }
    let suggestion = locale::meant(text, values.iter().copied()).map(str::to_owned);
    let finding = Diagnostic::new(&rule::BAD_LANGUAGE, file, span).arg("value", text).arg("values", values.join(", "));
    Err(finding.suggest(suggestion))
}

/// Reads a phone number: with country code, with area code, or a short number like 112 or 116117.
pub(super) fn phone(file: &FileId, span: Span, text: &str) -> Read {
    match dialled(text) {
        Some(dialled) => Ok(Value::Phone { shown: text.to_owned(), dialled }),
        None => Err(Diagnostic::new(&rule::BAD_PHONE, file, span).arg("value", text).suggest(meant::phone(text))),
    }
}

/// Returns a phone number as `tel:` takes it, with `+` and country where it is no short number; `None` where it is no number.
#[must_use]
pub fn dialled(text: &str) -> Option<String> {
    let bare = text.replace("(0)", "");
    let digits: String = bare.chars().filter(|letter| letter.is_ascii_digit() || *letter == '+').collect();
    let allowed = |letter: char| {
        letter.is_ascii_digit()
            || matches!(letter, '+' | ' ' | '-' | '/' | '(' | ')' | '.' | '\u{a0}' | '\u{2011}' | '\u{2013}')
    };
    let plus_leads = digits.rfind('+').is_none_or(|place| place == 0);
    let count = digits.trim_start_matches('+').len();
    let dialled = if digits.starts_with('+') {
        Some(digits.clone())
    } else if let Some(rest) = digits.strip_prefix("00") {
        Some(format!("+{rest}"))
    } else if let Some(rest) = digits.strip_prefix('0') {
        Some(format!("+49{rest}"))
    } else if (3..=6).contains(&count) {
        Some(digits.clone())
    } else {
        None
    };
    let fits = (3..=15).contains(&count) && plus_leads && bare.chars().all(allowed);
    dialled.filter(|_| fits)
}

/// Reads a mail address.
pub(super) fn email(file: &FileId, span: Span, text: &str) -> Read {
    let bare = text.strip_prefix("mailto:").unwrap_or(text);
    if is_mail(bare) {
        return Ok(Value::Email(bare.to_owned()));
    }
    let mended = bare.replace("(at)", "@").replace("[at]", "@").replace("(dot)", ".").replace(' ', "");
    let finding = Diagnostic::new(&rule::BAD_EMAIL, file, span).arg("value", text);
    Err(if mended.matches('@').count() == 1 && mended != bare { finding.suggest(Some(mended)) } else { finding })
}

/// Tells whether a text is a mail address.
#[must_use]
pub fn is_mail(text: &str) -> bool {
    text.split_once('@').is_some_and(|(name, host)| {
        let letters = |part: &str| part.chars().all(|letter| letter.is_alphanumeric() || "._%+-'".contains(letter));
        !name.is_empty()
            && letters(name)
            && host.contains('.')
            && host.split('.').all(|part| !part.is_empty())
            && host.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '.' | '-'))
    })
}

/// Reads a web address; without `https://` it is an error that proposes it.
pub(super) fn url(file: &FileId, span: Span, text: &str) -> Read {
    let parsed = url::Url::parse(text).ok().filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
    if parsed.is_some() && !text.contains(' ') {
        return Ok(Value::Url(text.to_owned()));
    }
    let finding = Diagnostic::new(&rule::BAD_URL, file, span).arg("value", text);
    let candidate = format!("https://{text}");
    let host = url::Url::parse(&candidate).ok().and_then(|url| url.host_str().map(|host| host.contains('.')));
    Err(if host == Some(true) && !text.contains([' ', '@']) && !text.contains("://") {
        finding.suggest(Some(candidate))
    } else {
        finding
    })
}

/// Reads opening hours in OSM syntax.
pub(super) fn hours(file: &FileId, span: Span, text: &str) -> Read {
    OpeningHours::parse(text).map(Value::Hours).map_err(|error| {
        let finding = Diagnostic::new(&rule::BAD_HOURS, file, span).arg("value", text);
        match error.kind {
            hours::HoursMistake::SchoolHolidayWeekday => finding.help("school-holidays"),
            _ => finding.suggest(error.suggestion),
        }
    })
}

/// Reads opening hours written as `[{days, from, to}]`.
pub(super) fn hours_of_records(
    file: &FileId,
    span: Span,
    items: &[Node],
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Value> {
    let part = |node: &Node, key: &str| node.get(key).and_then(Node::scalar).unwrap_or_default().to_owned();
    let days = |node: &Node| match node.get("days").map(|days| &days.value) {
        Some(crate::front_matter::NodeValue::List(days)) => {
            days.iter().filter_map(Node::scalar).map(str::to_owned).collect()
        }
        Some(crate::front_matter::NodeValue::Scalar(day)) => vec![day.clone()],
        _ => Vec::new(),
    };
    let records: Vec<_> = items.iter().map(|node| (days(node), part(node, "from"), part(node, "to"))).collect();
    let text = hours::from_records(&records);
    match hours(file, span, &text) {
        Ok(value) => Some(value),
        Err(finding) => {
            diagnostics.push(finding.arg("field", "hours"));
            None
        }
    }
}

/// Reads a path; one that leads out of the portal is an error.
pub(super) fn path(file: &FileId, span: Span, text: &str) -> Result<String, Diagnostic> {
    let climbs = text.split(['/', '\\']).any(|part| part == "..");
    if climbs || is_elsewhere(text) { Err(outside(file, span, text)) } else { Ok(text.to_owned()) }
}

/// Finds a file that a document names: beside the document, in another folder of the content, or with `/` before it below
/// `content/`.
pub(super) fn file(document: &FileId, span: Span, text: &str) -> Read {
    let found = (!is_elsewhere(text)).then(|| document.follow(text)).flatten();
    found.map(Value::File).ok_or_else(|| outside(document, span, text))
}

/// Tells a path that leads out of the portal; one of the editor's own computer by the name of the file.
fn outside(file: &FileId, span: Span, text: &str) -> Diagnostic {
    let finding = Diagnostic::new(&rule::PATH_OUTSIDE, file, span).arg("value", text);
    match meant::on_own_computer(text) {
        Some(name) => finding.arg("name", name).help("own-computer"),
        None => finding,
    }
}

/// Tells a path of another computer, or an address on the web.
fn is_elsewhere(path: &str) -> bool {
    path.starts_with("//") || path.contains(['\\', '\0', ':'])
}

#[cfg(test)]
mod tests;
