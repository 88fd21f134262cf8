//! Facts inside running text that must be read from left to right wherever they stand: numbers with signs between them, dates,
//! times, amounts, phone numbers, addresses on the web.

use super::letter::{Class, Letters};

/// Signs of currencies and measures that stand beside a number.
const SIGNS: &str = "€$£₺₴%‰°";
/// Words of German that stand behind a number.
const UNITS: &[&str] = &[
    "Uhr", "Euro", "EUR", "Cent", "CHF", "USD", "km", "m", "cm", "mm", "m²", "km²", "m³", "qm", "kg", "g", "l", "ml",
    "KB", "MB", "GB", "h", "Std", "Min", "min", "Sek", "Tage", "Tagen", "Wochen", "Monate", "Monaten", "Jahre",
    "Jahren", "Prozent",
];
/// Signs that part the two ends of a range.
const DASHES: &str = "-–—‑−";

/// Returns the end of a number, with points and commas between its digits: `1.200,50`.
pub(super) fn number(text: &Letters, at: usize) -> Option<usize> {
    let mut end = text.digits(at);
    if end == at {
        return None;
    }
    while text.is(end, ".,'’") && text.class(end + 1) == Class::Digit {
        end = text.digits(end + 1);
    }
    Some(end)
}

/// Returns the end of the longest fact that begins here with a digit or a sign.
pub(super) fn fact(text: &Letters, at: usize) -> Option<usize> {
    let found = [single(text, at), range(text, at), phone(text, at), groups(text, at)];
    let found = found.into_iter().flatten().max()?;
    Some(with_unit(text, found).unwrap_or(found))
}

/// One value: a date, a time, a number with a sign or unit.
fn single(text: &Letters, at: usize) -> Option<usize> {
    let signed = text.is(at, "+-−±#") && text.class(at + 1) == Class::Digit && !joined(text, at);
    let before = text.is(at, "€$£") && text.class(text.space(at + 1)) == Class::Digit;
    let from = if signed {
        at + 1
    } else if before {
        text.space(at + 1)
    } else {
        at
    };
    let plain = number(text, from)?;
    let fact = [date(text, from), time(text, from), with_unit(text, plain)].into_iter().flatten().max();
    fact.or((signed || before).then_some(plain))
}

/// A sign behind a letter or digit belongs to it.
fn joined(text: &Letters, at: usize) -> bool {
    at > 0 && !matches!(text.class(at - 1), Class::Space | Class::Sign)
}

/// `2026-03-24`, `24.03.2026`, `24.03.26`, `24.03.`
fn date(text: &Letters, at: usize) -> Option<usize> {
    let parts = |sign: &str| {
        let first = text.digits(at);
        let second = text.is(first, sign).then(|| text.digits(first + 1))?;
        text.is(second, sign).then_some((first - at, second - first - 1, second + 1))
    };
    if let Some((4, 1 | 2, rest)) = parts("-") {
        let end = text.digits(rest);
        return matches!(end - rest, 1 | 2).then_some(end);
    }
    let (1 | 2, 1 | 2, rest) = parts(".")? else { return None };
    let end = text.digits(rest);
    match end - rest {
        2 | 4 => Some(end),
        0 if rest - at == 6 || text.is(rest, DASHES) => Some(rest),
        _ => None,
    }
}

/// `08:00`, `8:00:30`; also a score or scale.
fn time(text: &Letters, at: usize) -> Option<usize> {
    let mut end = text.digits(at);
    let first = end;
    while text.is(end, ":") && text.class(end + 1) == Class::Digit {
        end = text.digits(end + 1);
    }
    (end > first).then_some(end)
}

/// Two values with a dash or a slash between them: `08:00–12:30`, `2020/2021`, `24.03. – 26.03.2026`.
fn range(text: &Letters, at: usize) -> Option<usize> {
    let one = |at: usize| {
        let date = date(text, at).or_else(|| time(text, at));
        date.or_else(|| number(text, at)).map(|end| with_unit(text, end).unwrap_or(end))
    };
    let mut end = one(at)?;
    let mut found = None;
    loop {
        let sign = text.space(end);
        let next = text.space(sign + 1);
        // Numbers in their own digits are read from right to left, with the line.
        let own = !text.letter(end - 1).is_ascii();
        let even = (sign > end) == (next > sign + 1);
        if own || !even || !(text.is(sign, DASHES) || text.is(sign, "/×x:")) || text.class(next) != Class::Digit {
            return found;
        }
        let Some(last) = one(next) else { return found };
        end = last;
        found = Some(end);
    }
}

/// The end of a unit behind a number: `49 €`, `50 %`, `8.30 Uhr`, `49,- €`.
fn with_unit(text: &Letters, end: usize) -> Option<usize> {
    let whole = if text.is(end, ",") && text.is(end + 1, "-–—") { end + 2 } else { end };
    let unit = text.space(whole);
    if text.is(unit, SIGNS) {
        let after = unit + 1;
        let degrees = text.is(unit, "°") && text.is(after, "CF");
        return Some(if degrees { after + 1 } else { after });
    }
    let word = text.end_of(unit, |class| matches!(class, Class::Ltr | Class::Mark));
    let is_unit = unit > end && UNITS.contains(&text.words(unit, word).as_str());
    (is_unit && text.class(word) != Class::Digit).then_some(word)
}

/// A phone number: `+49 (0)30 123-4567`, `0221/4710-100`, `(0221) 47 10`.
fn phone(text: &Letters, at: usize) -> Option<usize> {
    let end = phone_from(text, at)?;
    // In brackets as a whole, the brackets are none of it.
    (!(text.is(at, "(") && text.is(end - 1, ")"))).then_some(end)
}

fn phone_from(text: &Letters, at: usize) -> Option<usize> {
    let opens = if text.is(at, "(") { at + 1 } else { at };
    let plus = text.is(opens, "+");
    let first = opens + usize::from(plus);
    if text.class(first) != Class::Digit || !(plus || text.letter(first) == '0' || is_zero(text.letter(first))) {
        return None;
    }
    let (mut end, mut digits, mut best) = (first, 0, None);
    let mut open = usize::from(opens > at);
    loop {
        let group = text.digits(end);
        digits += group - end;
        if group == end {
            return best.filter(|_| digits >= 6);
        }
        end = group;
        if open > 0 && text.is(end, ")") {
            open -= 1;
            end += 1;
        }
        if open == 0 {
            best = Some(end);
        }
        let mut next = end;
        while text.class(next) == Class::Space || text.is(next, "/-–‑.") || (text.is(next, "(") && open == 0) {
            open += usize::from(text.is(next, "("));
            next += 1;
            if next - end > 3 {
                break;
            }
        }
        if text.class(next) != Class::Digit || (next == end && text.class(end) != Class::Digit) {
            return best.filter(|_| digits >= 6);
        }
        end = next;
    }
}

fn is_zero(letter: char) -> bool {
    matches!(letter, '٠' | '۰')
}

/// Digits in groups: `116 117`, `12 000`.
fn groups(text: &Letters, at: usize) -> Option<usize> {
    let mut end = text.digits(at);
    if !(1..=3).contains(&(end - at)) {
        return None;
    }
    let mut found = None;
    while text.class(end) == Class::Space {
        let next = text.digits(end + 1);
        if next - end != 4 {
            break;
        }
        end = next;
        found = Some(end);
    }
    found
}

/// Beginnings of addresses on the web, in small letters.
const WEB: &[&str] = &["http://", "https://", "www.", "mailto:", "tel:"];
/// The longest name of a mail address before its `@` (RFC 5321).
const MAIL_NAME: usize = 64;
/// The longest mail address (RFC 5321).
const MAIL: usize = 254;
/// Browsers and servers take no longer address than this.
const ADDRESS: usize = 2000;
/// Signs at which an address on the web ends.
const ENDS: &str = "\u{FFFC}<>\"„“”»«\n،؛";
/// Signs of a sentence behind an address.
const POINTS: &[char] = &['.', ',', ';', ':', '!', '?', '…', '\''];

/// Returns the end of a mail address or an address on the web, without the point of a sentence behind it.
pub(super) fn web(text: &Letters, at: usize) -> Option<usize> {
    let goes_on =
        |at: usize| !matches!(text.class(at), Class::Rtl | Class::Space) && at < text.count() && !text.is(at, ENDS);
    let is_web = WEB.iter().any(|start| starts_with(text, at, start));
    let longest = if is_web {
        ADDRESS
    } else {
        let sign = (at..=at + MAIL_NAME).take_while(|at| goes_on(*at)).any(|at| text.is(at, "@"));
        sign.then_some(MAIL)?
    };
    let end = (at..at + longest).find(|at| !goes_on(*at)).unwrap_or(at + longest);
    let words = text.words(at, end);
    let mail = words.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !host.starts_with('.') && !host.contains('@')
    });
    if !is_web && !mail {
        return None;
    }
    let mut kept = words.trim_end_matches(POINTS);
    let mut closed = kept.matches(')').count().saturating_sub(kept.matches('(').count());
    while closed > 0 && kept.ends_with(')') {
        kept = kept[..kept.len() - 1].trim_end_matches(POINTS);
        closed -= 1;
    }
    let count = kept.chars().count();
    (count > 4).then_some(at + count)
}

/// Tells whether a text goes on with a beginning, in whatever letters it is written.
fn starts_with(text: &Letters, at: usize, start: &str) -> bool {
    start.chars().enumerate().all(|(count, letter)| text.letter(at + count).to_ascii_lowercase() == letter)
}
