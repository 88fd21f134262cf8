//! Numbers as a language writes them, with Latin digits.

use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::decimal::options::DecimalFormatterOptions;
use icu::locale::Locale;

/// How a language writes numbers.
pub(super) struct Numbers(DecimalFormatter);

impl Numbers {
    pub(super) fn of(locale: &Locale) -> Option<Self> {
        DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).ok().map(Self)
    }

    /// Writes a number that is given with a point.
    pub(super) fn number(&self, number: &str) -> String {
        number.parse::<Decimal>().map_or_else(|_| number.to_owned(), |decimal| self.0.format_to_string(&decimal))
    }

    /// Writes an amount of money, with two places where it has cents and none where it is whole.
    pub(super) fn amount(&self, number: &str) -> String {
        let Ok(mut decimal) = number.parse::<Decimal>() else { return number.to_owned() };
        decimal.trim_end();
        if decimal.nonzero_magnitude_end() < 0 {
            decimal.pad_end(-2);
        } else {
            decimal.trim_end();
        }
        self.0.format_to_string(&decimal)
    }
}
