//! `calendar.ftl`: names and forms of dates and lists where CLDR is wrong or thin.

use std::collections::BTreeSet;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::{Entry, Message, Pattern};

use super::super::catalogue::{Bundle, empty_bundle, format};
use super::super::parse::{parse, place_of};
use super::super::plural::with_plurals;
use super::super::reference::{references, variables};
use crate::diag::{Diagnostic, nearest, rule};
use crate::source::{FileId, Span};

/// The name of the file in a language's folder.
pub const CALENDAR: &str = "calendar.ftl";

/// The attribute of a name that differs inside a date.
const IN_DATE: &str = "in-date";

/// Forms with the values that they must use, and those that they may use besides.
const FORMS: [(&str, &[&str], &[&str]); 7] = [
    ("date-day", &["day", "month", "year"], &[]),
    ("date-weekday", &["weekday", "date"], &[]),
    ("date-month", &["year"], &["month", "month-in-date"]),
    ("date-year", &["year"], &[]),
    ("list-two", &["first", "last"], &[]),
    ("list-middle", &["items", "next"], &[]),
    ("list-end", &["items", "last"], &[]),
];

/// A language's own forms.
#[derive(Default)]
pub struct Calendar(Option<Bundle>);

impl Calendar {
    /// Reads forms; of two messages with one name, that of the later file counts. What Lotse would not use is told.
    #[must_use]
    pub fn read(tag: &str, files: &[(FileId, String)]) -> (Self, Vec<Diagnostic>) {
        if files.is_empty() {
            return (Self::default(), Vec::new());
        }
        let mut bundle = empty_bundle(tag);
        bundle.set_use_isolating(false);
        let mut diagnostics = Vec::new();
        for (file, text) in files {
            let (resource, found) = parse(file, text);
            diagnostics.extend(found);
            diagnostics.extend(check(file, text, &resource));
            bundle.add_resource_overriding(with_plurals(&resource.into()));
        }
        (Self(Some(bundle)), diagnostics)
    }

    /// Returns the name of a month or weekday that stands alone, counted from 1.
    pub(super) fn name(&self, kind: &str, number: usize) -> Option<String> {
        self.say(&format!("{kind}-{number}"), None, &FluentArgs::new())
    }

    /// Returns the name of a month or weekday inside a date, counted from 1.
    pub(super) fn name_in_date(&self, kind: &str, number: usize) -> Option<String> {
        let own = self.say(&format!("{kind}-{number}"), Some(IN_DATE), &FluentArgs::new());
        own.or_else(|| self.name(kind, number))
    }

    /// Fills a form.
    pub(super) fn form(&self, name: &str, values: &[(&str, FluentValue<'_>)]) -> Option<String> {
        self.say(name, None, &values.iter().map(|(name, value)| (*name, value.clone())).collect())
    }

    fn say(&self, message: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> Option<String> {
        format(self.0.as_ref()?, message, attribute, args).ok()
    }
}

/// Returns all messages that a `calendar.ftl` can have.
fn names() -> impl Iterator<Item = String> {
    let months = (1..=12).map(|number| format!("month-{number}"));
    let weekdays = (1..=7).map(|number| format!("weekday-{number}"));
    months.chain(weekdays).chain(FORMS.iter().map(|(name, ..)| (*name).to_owned()))
}

fn check(file: &FileId, text: &str, resource: &FluentResource) -> Vec<Diagnostic> {
    let source = resource.source();
    let finding =
        |span: Span, value: &str| Diagnostic::new(&rule::CALENDAR, file, span.within(text)).arg("value", value);
    let mut found: Vec<_> =
        references(resource).into_iter().map(|it| finding(it.span, &it.name).help("reference")).collect();
    for entry in resource.entries() {
        let Entry::Message(message) = entry else { continue };
        let (name, span) = (message.id.name, place_of(source, message.id.name));
        if !names().any(|known| known == name) {
            let all: Vec<String> = names().collect();
            // The nearest of `month-13` would be `month-1`, which nobody means.
            let numbered = ["month-", "weekday-"].iter().any(|kind| name.starts_with(kind));
            let near = nearest(name, all.iter().map(String::as_str)).filter(|_| !numbered);
            let near = near.map(std::borrow::Cow::into_owned);
            found.push(finding(span, name).suggest(near));
            continue;
        }
        let is_name = !FORMS.iter().any(|(form, ..)| *form == name);
        for attribute in message.attributes.iter().filter(|attribute| !is_name || attribute.id.name != IN_DATE) {
            found.push(finding(place_of(source, attribute.id.name), attribute.id.name).help("attribute"));
        }
        found.extend(check_values(source, message, &finding));
    }
    found
}

fn check_values(source: &str, message: &Message<&str>, finding: &impl Fn(Span, &str) -> Diagnostic) -> Vec<Diagnostic> {
    let (needed, also) = FORMS
        .iter()
        .find(|(form, ..)| *form == message.id.name)
        .map_or((&[][..], &[][..]), |(_, needed, also)| (*needed, *also));
    let patterns = message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value));
    let used: Vec<_> = patterns.flat_map(|pattern: &Pattern<&str>| variables(source, pattern)).collect();
    let possible: Vec<_> = needed.iter().chain(also).copied().collect();
    let shown = |names: &[&str]| names.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ");
    let unknown = used.iter().filter(|(name, _)| !possible.contains(&name.as_str()));
    let mut found: Vec<_> = unknown
        .map(|(name, span)| {
            let finding = finding(*span, &format!("${name}")).arg("names", shown(&possible));
            if possible.is_empty() { finding.help("no-value") } else { finding.help("value") }
        })
        .collect();
    let used: BTreeSet<_> = used.iter().map(|(name, _)| name.as_str()).collect();
    let missing: Vec<_> = needed.iter().filter(|name| !used.contains(*name)).copied().collect();
    if !missing.is_empty() && found.is_empty() {
        let finding = finding(place_of(source, message.id.name), message.id.name);
        found.push(finding.arg("names", shown(&missing)).help("missing"));
    }
    found
}
