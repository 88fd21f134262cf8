//! The plural category that a number takes in a message.
//!
//! Fluent selects by rules of its own, which are old and wrong for numbers like 103 in Arabic or 101 in Romanian, and which
//! give an unknown language those of English. So every selector that asks for a category is put into a function of ours,
//! `PLURAL`, which asks ICU4X, as everything else here does.

use std::sync::Arc;

use fluent_bundle::types::{FluentNumber, FluentNumberType};
use fluent_bundle::{FluentResource, FluentValue};
use fluent_syntax::ast::{InlineExpression, Variant, VariantKey};
use icu::decimal::input::Decimal;
use icu::locale::{LanguageIdentifier, Locale};
use icu::plurals::{PluralCategory, PluralRules};

use super::catalogue::Bundle;
use super::parse::place_of;
use super::pattern::{Part, parts, texts};
use crate::source::Span;

/// All categories, in the order of CLDR.
pub const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The function around selectors.
const PLURAL: &str = "PLURAL";

/// How one language counts.
pub struct Plurals {
    cardinal: Option<PluralRules>,
    ordinal: Option<PluralRules>,
}

impl Plurals {
    /// Takes the rules of a language by its BCP 47 tag. The script does not count: the data has none for `sr-Latn`.
    #[must_use]
    pub fn new(tag: &str) -> Self {
        let mut language = LanguageIdentifier::try_from_str(tag).unwrap_or(LanguageIdentifier::UNKNOWN);
        language.script = None;
        language.variants.clear();
        let locale = Locale::from(language);
        Self {
            cardinal: PluralRules::try_new_cardinal((&locale).into()).ok(),
            ordinal: PluralRules::try_new_ordinal((&locale).into()).ok(),
        }
    }

    /// Returns the category of a number that is written with a point.
    #[must_use]
    pub fn category(&self, number: &str) -> &'static str {
        Self::select(self.cardinal.as_ref(), number)
    }

    /// Returns the categories that numbers on a page take, whole ones and decimals, in the order of CLDR. A message needs
    /// these and no others.
    #[must_use]
    pub fn needed(&self) -> Vec<&'static str> {
        let whole = (0..=1_000).chain([10_000, 100_000]).map(|number: u32| number.to_string());
        let decimals = (0..=110).map(|tenths: u32| format!("{}.{}", tenths / 10, tenths % 10));
        let found: Vec<_> = whole.chain(decimals).map(|number| self.category(&number)).collect();
        CATEGORIES.into_iter().filter(|category| found.contains(category)).collect()
    }

    /// Returns all categories that the language has; beside those [needed](Self::needed), those of a round million.
    #[must_use]
    pub fn possible(&self) -> Vec<&'static str> {
        let has: Vec<_> = self.cardinal.iter().flat_map(PluralRules::categories).map(name).collect();
        CATEGORIES.into_iter().filter(|category| *category == "other" || has.contains(category)).collect()
    }

    fn select(rules: Option<&PluralRules>, number: &str) -> &'static str {
        let decimal = number.parse::<Decimal>().ok();
        rules.zip(decimal).map_or("other", |(rules, decimal)| name(rules.category_for(&decimal)))
    }

    fn of(&self, number: &FluentNumber) -> &'static str {
        let rules = match number.options.r#type {
            FluentNumberType::Cardinal => &self.cardinal,
            FluentNumberType::Ordinal => &self.ordinal,
        };
        Self::select(rules.as_ref(), &number.as_string())
    }
}

/// Returns the plural categories that messages of a language need, in the order of CLDR.
#[must_use]
pub fn plural_categories(tag: &str) -> Vec<&'static str> {
    Plurals::new(tag).needed()
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// Lets the selectors of a bundle's messages count by a language.
pub(super) fn count_by(bundle: &mut Bundle, tag: &str) {
    let plurals = Plurals::new(tag);
    let added = bundle.add_function(PLURAL, move |given, _| match given {
        [FluentValue::Number(number), keys @ ..] => {
            let same = |key: &&FluentValue<'_>| matches!(key, FluentValue::Number(key) if key.value.total_cmp(&number.value).is_eq());
            keys.iter().find(same).map_or_else(|| FluentValue::from(plurals.of(number)), FluentValue::clone)
        }
        [value, ..] => value.clone(),
        [] => FluentValue::Error,
    });
    added.expect("a new bundle has no function of this name");
}

/// Puts the selectors that ask for plural categories into the function; its further arguments are the numbers that have a
/// variant of their own.
pub(super) fn with_plurals(resource: &Arc<FluentResource>) -> Arc<FluentResource> {
    let source = resource.source();
    let parts = resource.entries().flat_map(texts).flat_map(parts);
    let selectors = parts.filter_map(|part| match part {
        Part::Select(selector, variants) => counting(source, selector, variants),
        _ => None,
    });
    let mut places: Vec<(Span, String)> = selectors.collect();
    if places.is_empty() {
        return Arc::clone(resource);
    }
    places.sort_by_key(|(place, _)| place.start);
    let (mut text, mut done) = (String::new(), 0);
    for (place, numbers) in places {
        // A choice inside what another one looks at stays as it is.
        if place.start < done {
            continue;
        }
        text.push_str(&source[done..place.start]);
        text.push_str(&format!("{PLURAL}({}{numbers})", &source[place.start..place.end]));
        done = place.end;
    }
    text.push_str(&source[done..]);
    match FluentResource::try_new(text) {
        Ok(resource) | Err((resource, _)) => Arc::new(resource),
    }
}

/// The place of a selector that asks for plural categories, and the numbers with a variant of their own.
fn counting(source: &str, selector: &InlineExpression<&str>, variants: &[Variant<&str>]) -> Option<(Span, String)> {
    let mut numbers = String::new();
    let mut counts = false;
    for variant in variants {
        match &variant.key {
            VariantKey::Identifier { name } => counts |= *name != "other" && CATEGORIES.contains(name),
            VariantKey::NumberLiteral { value } => numbers.push_str(&format!(", {value}")),
        }
    }
    let place = match selector {
        InlineExpression::VariableReference { id } => {
            let name = place_of(source, id.name);
            Span::new(name.start - "$".len(), name.end)
        }
        InlineExpression::FunctionReference { id, .. } => {
            let start = place_of(source, id.name).start;
            Span::new(start, start + before_arrow(&source[start..]).trim_end().len())
        }
        _ => return None,
    };
    counts.then_some((place, numbers))
}

/// What stands before `->`, which a text in quotes may hold, too.
fn before_arrow(text: &str) -> &str {
    let mut quoted = false;
    let end = text.bytes().zip(1..).position(|(byte, next)| {
        quoted ^= byte == b'"';
        !quoted && byte == b'-' && text[next..].starts_with('>')
    });
    end.map_or(text, |end| &text[..end])
}

#[cfg(test)]
mod tests {
    use super::super::catalogue::{empty_bundle, format};
    use super::super::parse::parse;
    use super::*;
    use crate::source::FileId;
    use fluent_bundle::FluentArgs;

    fn said(tag: &str, message: &str, number: impl Into<FluentValue<'static>>) -> Option<String> {
        let mut bundle = empty_bundle(tag);
        bundle.set_use_isolating(false);
        bundle.add_builtins().expect("a new bundle has no functions");
        let (resource, diagnostics) = parse(&FileId::new("i18n/x/x.ftl"), &format!("m = {message}\n"));
        assert_eq!(diagnostics, []);
        bundle.add_resource_overriding(with_plurals(&resource.into()));
        let mut args = FluentArgs::new();
        args.set("n", number);
        format(&bundle, "m", None, &args).ok()
    }

    #[test]
    fn numbers_beyond_a_hundred_take_the_category_of_cldr() {
        let all = "{ $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n }";
        for (tag, number, expected) in [
            ("ar", 103, "few"),
            ("ar", 111, "many"),
            ("ar", 0, "zero"),
            ("ro", 101, "few"),
            ("ro", 20, "other"),
            ("uk", 22, "few"),
            ("sr-Latn", 3, "few"),
            ("sr-Latn", 21, "one"),
            ("zh-Hans", 1, "other"),
            ("fa-AF", 1, "one"),
            ("ti", 0, "one"),
            ("be", 22, "few"),
            ("pt-PT", 0, "other"),
            ("pt", 0, "one"),
        ] {
            assert_eq!(said(tag, all, number).as_deref(), Some(expected), "{tag} {number}");
        }
        assert_eq!(said("pl", all, 1.5).as_deref(), Some("other"));
    }

    #[test]
    fn a_number_with_a_variant_of_its_own_keeps_it() {
        let message = "{ $n ->\n    [0] nichts\n    [one] eins: { $n }\n    [1.5] halb\n   *[other] { $n }\n }";
        for (number, expected) in [(0.0, "nichts"), (1.0, "eins: 1"), (1.5, "halb"), (2000.0, "2.000")] {
            assert_eq!(said("de", message, number).as_deref(), Some(expected));
        }
    }

    #[test]
    fn words_select_as_words_and_functions_count_too() {
        let message = "{ $n ->\n    [one] ein\n   *[few] viele\n }";
        assert_eq!(said("de", message, "one").as_deref(), Some("ein"));
        let message = "{ NUMBER($n, currencyDisplay: \"->\") ->\n    [one] { $n ->\n        [two] zwei\n       *[other] ein\n     }\n   *[other] viele\n }";
        assert_eq!(said("de", message, 1).as_deref(), Some("ein"));
        assert_eq!(said("de", "{ $missing ->\n    [one] ein\n   *[other] viele\n }", 1), None);
    }

    #[test]
    fn a_choice_inside_what_another_looks_at_does_no_harm() {
        let inner = "{ $n ->\n        [one] 1\n       *[other] 2\n    }";
        let message = format!("{{ NUMBER({inner}) ->\n    [one] ein\n   *[other] viele\n }}");
        let (resource, _) = parse(&FileId::new("i18n/x/x.ftl"), &format!("m = {message}\na = {inner}\n"));
        assert_eq!(with_plurals(&resource.into()).entries().count(), 2);
    }

    #[test]
    fn a_language_needs_the_categories_that_its_numbers_take() {
        assert_eq!(plural_categories("uk"), ["one", "few", "many", "other"]);
        assert_eq!(plural_categories("ar"), CATEGORIES);
        assert_eq!(plural_categories("hr"), ["one", "few", "other"]);
        assert_eq!(plural_categories("sr-Latn"), plural_categories("sr"));
        assert_eq!(plural_categories("zh-Hans"), ["other"]);
        assert_eq!(plural_categories("fr"), ["one", "other"]);
        assert_eq!(Plurals::new("fr").possible(), ["one", "many", "other"]);
    }
}
