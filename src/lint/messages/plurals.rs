//! Texts that depend on a number have a case for each form that the language has, and no others.

use fluent_syntax::ast::{InlineExpression, Variant, VariantKey};

use super::entry::Entry;
use super::scene::Scene;
use crate::diag::{Diagnostic, rule};
use crate::i18n::pattern::{Part, parts};
use crate::i18n::{CATEGORIES, Plurals};
use crate::source::Span;

/// Whole numbers that show which numbers a form is for.
const NUMBERS: std::ops::RangeInclusive<u32> = 0..=1_000;

pub(super) fn check(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let plurals = Plurals::new(&scene.language.formats);
    let (needed, possible) = (plurals.needed(), plurals.possible());
    let mut diagnostics = Vec::new();
    for entry in &scene.own {
        let counted_in_source = scene.original(entry).map(counted).unwrap_or_default();
        let mut lacking = Vec::new();
        for (selector, variants) in selects(entry) {
            let Some(place) = counted_by(selector) else { continue };
            if !counts(variants) && !counted_in_source.contains(&place) {
                continue;
            }
            let missing = needed.iter().filter(|category| !covered(category, variants, &plurals));
            lacking.extend(missing.map(|category| (*category, place)));
            for (category, name) in variants.iter().filter_map(category_of) {
                if !possible.contains(&category) {
                    let finding = entry.finding(&rule::PLURAL_UNREACHABLE, name).arg("category", category);
                    let finding = finding.arg("categories", needed.join(", "));
                    diagnostics.push(match category {
                        "zero" | "one" | "two" => finding.help(category),
                        _ => finding,
                    });
                }
            }
            let default = variants.iter().find(|variant| variant.default);
            if let Some(name) = default.map(key).filter(|name| *name != "other") {
                diagnostics.push(entry.finding(&rule::PLURAL_WITHOUT_OTHER, name).arg("category", name));
            }
        }
        diagnostics.extend(missing(scene, entry, &lacking, &plurals));
    }
    diagnostics
}

/// Tells the forms that a message lacks, all at once; each with the choice that lacks it.
fn missing(
    scene: &Scene<'_>,
    entry: &Entry<'_>,
    lacking: &[(&'static str, &str)],
    plurals: &Plurals,
) -> Option<Diagnostic> {
    let (_, first) = lacking.first()?;
    let categories: Vec<&str> =
        CATEGORIES.into_iter().filter(|category| lacking.iter().any(|(other, _)| other == category)).collect();
    let lines: Vec<String> =
        categories.iter().map(|category| format!("[{category}] ({})", examples(category, plurals))).collect();
    let mut finding = entry.finding(&rule::PLURAL_MISSING, first).arg("count", categories.len());
    finding =
        finding.arg("categories", categories.iter().map(|name| format!("[{name}]")).collect::<Vec<_>>().join(", "));
    finding = finding.arg("numbers", lines.join(", ")).arg("language", &*scene.language.name);
    let mut places: Vec<Span> = lacking.iter().map(|(_, place)| entry.place(place)).collect();
    places.dedup();
    Some(places.into_iter().skip(1).fold(finding, |finding, place| finding.other(&entry.catalogue.file, place)))
}

fn selects<'a>(entry: &Entry<'a>) -> Vec<(&'a InlineExpression<&'a str>, &'a [Variant<&'a str>])> {
    let parts = entry.patterns().flat_map(parts);
    parts
        .filter_map(|part| if let Part::Select(selector, variants) = part { Some((selector, variants)) } else { None })
        .collect()
}

/// The variables by which an entry tells forms apart.
fn counted<'a>(entry: &Entry<'a>) -> Vec<&'a str> {
    let selects = selects(entry).into_iter().filter(|(_, variants)| counts(variants));
    selects.filter_map(|(selector, _)| counted_by(selector)).collect()
}

/// The variable that a choice looks at.
fn counted_by<'a>(selector: &InlineExpression<&'a str>) -> Option<&'a str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { arguments, .. } => match arguments.positional.first() {
            Some(InlineExpression::VariableReference { id }) => Some(id.name),
            _ => None,
        },
        _ => None,
    }
}

/// Tells whether cases are forms of the plural; `other` alone may be that of any choice.
fn counts(variants: &[Variant<&str>]) -> bool {
    variants.iter().filter_map(category_of).any(|(category, _)| category != "other")
}

fn key<'a>(variant: &Variant<&'a str>) -> &'a str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// The form that a case is for, and its name as it stands there.
fn category_of<'a>(variant: &Variant<&'a str>) -> Option<(&'static str, &'a str)> {
    let name = key(variant);
    CATEGORIES.iter().find(|category| **category == name).map(|category| (*category, name))
}

/// Tells whether numbers of a form find a case of their own.
fn covered(category: &str, variants: &[Variant<&str>], plurals: &Plurals) -> bool {
    let has = |name: &str| variants.iter().any(|variant| key(variant) == name);
    // What is for `other` is told by the default.
    if category == "other" || has(category) {
        return true;
    }
    let decimals = (0..100).map(|tenths| format!("{}.{}", tenths / 10, tenths % 10));
    let mut whole = NUMBERS.map(|number| number.to_string()).filter(|number| plurals.category(number) == category);
    let only_whole = !decimals.into_iter().any(|number| plurals.category(&number) == category);
    only_whole && whole.all(|number| has(&number))
}

/// The first numbers of a form.
fn examples(category: &str, plurals: &Plurals) -> String {
    let whole = NUMBERS.map(|number| number.to_string());
    let mut found: Vec<String> = whole.filter(|number| plurals.category(number) == category).take(5).collect();
    if found.is_empty() {
        found.push("1,5".to_owned());
    }
    found.join(", ")
}
