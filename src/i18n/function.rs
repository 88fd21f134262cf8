//! Functions that messages may call, and how numbers in messages are written.
//!
//! `GERMAN("Jobcenter")` keeps German words German, `PHONE`, `EMAIL` and `ADDRESS` keep theirs from left to right, `NUMBER` chooses the
//! digits after the point. What a function cannot do makes the message one that is not there, so that the next language of the
//! chain speaks; nothing half done reaches a page.

use fluent_bundle::types::{FluentNumber, FluentNumberStyle};
use fluent_bundle::{FluentArgs, FluentValue};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu::locale::Locale;
use intl_memoizer::concurrent::IntlLangMemoizer;

use super::catalogue::Bundle;
use super::marks::{self, Kind};

/// The functions that messages may call.
pub const FUNCTIONS: &[&str] = &["ADDRESS", "EMAIL", "GERMAN", "NUMBER", "PHONE"];

/// More digits after the point than this are no number for people, and the rules of plurals cannot count them.
const MOST_DIGITS: f64 = 9.0;

/// Lets the messages of a bundle call the functions.
pub(super) fn register(bundle: &mut Bundle) {
    let added = [
        bundle.add_function("GERMAN", |given, _| part(Kind::German, given)),
        bundle.add_function("PHONE", |given, _| part(Kind::Phone, given)),
        bundle.add_function("EMAIL", |given, _| part(Kind::Email, given)),
        bundle.add_function("ADDRESS", |given, _| part(Kind::Address, given)),
        bundle.add_function("NUMBER", number),
    ];
    debug_assert!(added.iter().all(Result::is_ok), "a new bundle has no functions");
}

/// One text, or one number as it is written.
fn part<'a>(kind: Kind<'_>, given: &[FluentValue<'a>]) -> FluentValue<'a> {
    match given {
        [FluentValue::String(text)] if text.contains(marks::BROKEN) => broken(),
        [FluentValue::String(text)] => FluentValue::from(marks::part_again(kind, text)),
        [FluentValue::Number(number)] => FluentValue::from(marks::part(kind, &number.as_string())),
        _ => broken(),
    }
}

/// An error of a function would be written into the page without being told.
fn broken<'a>() -> FluentValue<'a> {
    FluentValue::from(marks::BROKEN.to_string())
}

/// A number with options for its digits; those that ICU4X is not asked for here, like currencies, are refused.
fn number<'a>(given: &[FluentValue<'a>], options: &FluentArgs<'_>) -> FluentValue<'a> {
    let [FluentValue::Number(number)] = given else { return broken() };
    let known = options.iter().all(|(name, value)| match (name, value) {
        ("minimumFractionDigits" | "maximumFractionDigits" | "minimumIntegerDigits", FluentValue::Number(digits)) => {
            (0.0..=MOST_DIGITS).contains(&digits.value) && digits.value.fract() == 0.0
        }
        ("useGrouping", FluentValue::String(value)) => matches!(&**value, "true" | "false"),
        ("type", FluentValue::String(value)) => matches!(&**value, "cardinal" | "ordinal"),
        _ => false,
    });
    if !known {
        return broken();
    }
    let mut number = number.clone();
    number.options.merge(options);
    if let Some(digits) = number.options.maximum_fraction_digits.and_then(|digits| i32::try_from(digits).ok()) {
        let factor = 10_f64.powi(digits);
        number.value = (number.value * factor).round() / factor;
    }
    FluentValue::Number(number)
}

/// Writes a number as CLDR says, with Latin digits; nothing for what is no number.
pub(super) fn written(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let decimal = decimal(number)?;
    let grouped = (number.options.use_grouping,);
    memoizer.with_try_get::<Numbers, _, _>(grouped, |numbers| numbers.0.format_to_string(&decimal)).ok()
}

fn decimal(number: &FluentNumber) -> Option<Decimal> {
    debug_assert!(number.options.style == FluentNumberStyle::Decimal, "other styles are refused");
    let mut decimal: Decimal = number.as_string().parse().ok()?;
    if let Some(digits) = number.options.minimum_integer_digits.and_then(|digits| i16::try_from(digits).ok()) {
        decimal.pad_start(digits);
    }
    Some(decimal)
}

struct Numbers(DecimalFormatter);

impl intl_memoizer::Memoizable for Numbers {
    type Args = (bool,);
    type Error = ();

    fn construct(lang: unic_langid::LanguageIdentifier, (grouped,): (bool,)) -> Result<Self, ()> {
        let locale: Locale = format!("{lang}-u-nu-latn").parse().map_err(|_| ())?;
        let mut options = DecimalFormatterOptions::default();
        options.grouping_strategy = (!grouped).then_some(GroupingStrategy::Never);
        DecimalFormatter::try_new(locale.into(), options).map(Self).map_err(|_| ())
    }
}
