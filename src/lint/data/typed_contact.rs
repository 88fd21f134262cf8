//! A phone number or a mail address that a record holds is not typed into a text again.

use std::ops::Range;

use super::address::{Address, addresses};
use super::number::{Number, folded, numbers};
use crate::content::dialled;
use crate::diag::{Diagnostic, rule};
use crate::lint::page::Page;
use crate::markdown::Prose;
use crate::portal::{EntryIx, relative_file};
use crate::source::Span;

/// Pages that must name numbers and addresses in full, whatever else says them: the law says so, or there is no time to tap.
const FULL: [&str; 4] = ["imprint", "privacy", "accessibility_statement", "urgent_help"];

pub(in crate::lint) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    if page.source().record.text("role").is_some_and(|role| FULL.contains(&role)) {
        return Vec::new();
    }
    let mut found: Vec<(Span, EntryIx)> = page.prose().flat_map(|prose| in_words(page, prose)).collect();
    for link in &page.outline.links {
        let holds = |span: &Span| link.span.start <= span.start && span.end <= link.span.end;
        if !found.iter().any(|(span, _)| holds(span)) {
            found.extend(of_link(page, &link.destination).map(|owner| (link.span, owner)));
        }
    }
    found.into_iter().map(|(span, owner)| finding(page, span, owner)).collect()
}

fn in_words(page: &Page<'_>, prose: &Prose) -> Vec<(Span, EntryIx)> {
    let phones = numbers(&prose.text).into_iter().flat_map(|number| of_number(page, &prose.text, &number));
    let mails = addresses(&prose.text).into_iter().filter_map(|address| match address {
        Address::Mail(place) => Some((page.contacts.of_mail(&prose.text[place.clone()])?, place)),
        Address::Web(_) => None,
    });
    phones.chain(mails).map(|(owner, place)| (prose.span(place), owner)).collect()
}

/// Finds the numbers of records in groups of digits, of which the first may be another number: `Zimmer 12 0211 12345`.
fn of_number(page: &Page<'_>, text: &str, number: &Number) -> Vec<(EntryIx, Range<usize>)> {
    let mut found = Vec::new();
    let mut first = 0;
    while first < number.groups.len() {
        let longest = (first..number.groups.len()).rev().find_map(|last| {
            let place = number.groups[first].start..number.groups[last].end;
            Some((page.contacts.of_number(&dialled(&folded(&text[place.clone()]))?)?, place, last))
        });
        first = match longest {
            Some((owner, place, last)) => {
                found.push((owner, place));
                last + 1
            }
            None => first + 1,
        };
    }
    found
}

fn of_link(page: &Page<'_>, destination: &str) -> Option<EntryIx> {
    let (scheme, rest) = destination.split_once(':')?;
    let rest = rest.split('?').next().unwrap_or_default();
    match scheme.to_ascii_lowercase().as_str() {
        "tel" => page.contacts.of_number(&dialled(&folded(rest))?),
        "mailto" => page.contacts.of_mail(rest),
        _ => None,
    }
}

fn finding(page: &Page<'_>, span: Span, owner: EntryIx) -> Diagnostic {
    let told = page.contacts.told(owner);
    let finding = page.finding(&rule::TYPED_CONTACT, span).arg("text", page.written(span));
    let finding = finding.arg("title", told.title(page.locale())).arg("file", told.file.as_str());
    let finding = finding.arg("path", relative_file(&page.document.file, &told.file));
    if owner == page.entry { finding.help("own") } else { finding }
}
