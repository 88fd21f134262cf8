//! Translations beside their source.

use super::{Level, Rule};

rules! {
    /// A translation has no text of its own.
    BLANK_TRANSLATION = "translation/blank", Hint, "", "", "";
    /// A fact in a translation differs from the source.
    FACTS_DIFFER = "translation/facts-differ", Error, "", "", "";
    /// A fact in a translation repeats the source.
    FACT_REPEATED = "translation/fact-repeated", Hint, "", "", "";
    /// A list of texts in a translation is longer or shorter than in the source.
    LIST_LENGTH = "translation/list-length", Warning, "", "", "";
}
