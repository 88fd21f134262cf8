//! A mail address in a text is one that programs for mail can take.

use std::ops::Range;

use super::address::{Address, addresses};
use crate::content::is_mail;
use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;

/// Ways to write `@` that people take for a protection.
const AT: &[&str] = &["(at)", "[at]", "{at}", "(ät)", "[ät]", "(a)"];
/// Endings after `@` that are words, not hosts: `Mitarbeiter@innen`.
const GENDER: &[&str] = &["innen", "in"];

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for prose in page.prose() {
        for (place, right) in mistakes(&prose.text) {
            let manner = prose.run(place.start).map(|run| run.manner).unwrap_or_default();
            if !manner.code {
                let of_link = manner.link.and_then(|link| page.outline.links[link].destination.strip_prefix("mailto:"));
                let of_link = of_link.filter(|address| is_mail(address)).map(str::to_owned);
                found.push((prose.span(place), of_link.or(right)));
            }
        }
    }
    for link in &page.outline.links {
        let Some(rest) = link.destination.strip_prefix("mailto:") else { continue };
        let address = rest.split('?').next().unwrap_or_default();
        let address = percent_encoding::percent_decode_str(address).decode_utf8_lossy();
        let is_told = found.iter().any(|(span, _)| link.span.start <= span.start && span.end <= link.span.end);
        if !is_told && !address.is_empty() && !address.split(',').all(|one| is_mail(one.trim())) {
            found.push((link.span, mended(&address)));
        }
    }
    let told = found
        .into_iter()
        .map(|(span, right)| page.finding(&rule::MAIL_MALFORMED, span).arg("text", page.written(span)).suggest(right));
    told.collect()
}

/// Finds addresses that are none, with the address that was surely meant.
fn mistakes(text: &str) -> Vec<(Range<usize>, Option<String>)> {
    let typed = addresses(text).into_iter().filter_map(|address| match address {
        Address::Mail(place) => Some(place),
        Address::Web(_) => None,
    });
    let typed = typed.filter(|place| is_mistaken(&text[place.clone()]));
    let mut found: Vec<_> = typed.map(|place| (place.clone(), mended(&text[place]))).collect();
    found.extend(disguised(text));
    found
}

fn is_mistaken(word: &str) -> bool {
    let (name, host) = word.split_once('@').unwrap_or_default();
    let is_other = name.is_empty() || host.is_empty() || GENDER.contains(&host) || word.contains('/');
    !is_other && !is_mail(word)
}

fn mended(word: &str) -> Option<String> {
    let mut right = word.replace(' ', "").replace(',', ".");
    for (twice, once) in [("@@", "@"), ("..", "."), ("@.", "@")] {
        right = right.replace(twice, once);
    }
    let right = right.trim_matches('.');
    (right != word && is_mail(right)).then(|| right.to_owned())
}

/// Addresses with `(at)` for `@`, which nobody can tap.
fn disguised(text: &str) -> Vec<(Range<usize>, Option<String>)> {
    let mut found = Vec::new();
    for sign in AT {
        for (at, _) in text.match_indices(sign) {
            let (before, after) = (text[..at].trim_end_matches(' '), text[at + sign.len()..].trim_start_matches(' '));
            let letters = |letter: char| letter.is_alphanumeric() || "._-+".contains(letter);
            let name = before.len() - before.trim_end_matches(letters).len();
            let host =
                after.len() - after.trim_start_matches(|letter| letters(letter) || "()[]".contains(letter)).len();
            let end = text.len() - after.len() + host;
            let written = &after[..host];
            let dotted = ["(dot)", "[dot]", "(punkt)", "[punkt]"];
            let host = dotted.iter().fold(written.to_owned(), |host, dot| host.replace(dot, "."));
            let right = format!("{}@{}", &before[before.len() - name..], host.trim_end_matches(['.', ')', ']']));
            if is_mail(&right) {
                let points = written.len() - written.trim_end_matches('.').len();
                found.push((before.len() - name..end - points, Some(right)));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(&str, Option<String>)> {
        mistakes(text).into_iter().map(|(place, right)| (&text[place], right)).collect()
    }

    #[test]
    fn slips_and_disguises_are_told_with_the_address() {
        let right = || Some("amt@hafen.example".to_owned());
        for (text, place) in [
            ("Mail: amt(at)hafen.example.", "amt(at)hafen.example"),
            ("Mail: amt [at] hafen.example", "amt [at] hafen.example"),
            ("amt@@hafen.example", "amt@@hafen.example"),
            ("راسلنا amt@hafen..example", "amt@hafen..example"),
        ] {
            assert_eq!(found(text), [(place, right())], "{text}");
        }
        assert_eq!(found("amt@hafen"), [("amt@hafen", None)]);
    }

    #[test]
    fn addresses_handles_and_words_pass() {
        for text in
            ["amt@hafen.example, bitte", "Folgen Sie @hafenstadt", "Mitarbeiter@innen", "Größe (a) oder (b)", "Tel(at)"]
        {
            assert_eq!(found(text), [], "{text}");
        }
    }
}
