//! Values that are the same on all pages of a language, each made once.

use std::collections::BTreeMap;
use std::sync::{PoisonError, RwLock};

use tera::Value;

use crate::locale::LocaleIx;

/// Values by their names, in the order of the languages; filled as they are asked for.
pub(super) struct Once(Vec<RwLock<BTreeMap<String, Value>>>);

impl Once {
    /// Returns room for so many languages.
    pub(super) fn new(languages: usize) -> Self {
        Self((0..languages).map(|_| RwLock::default()).collect())
    }

    /// Returns a value that is there, or makes it and keeps it.
    ///
    /// # Errors
    /// Those of making it; then nothing is kept.
    pub(super) fn get<E>(
        &self,
        locale: LocaleIx,
        name: &str,
        make: impl FnOnce() -> Result<Value, E>,
    ) -> Result<Value, E> {
        let kept = &self.0[locale.index()];
        if let Some(value) = kept.read().unwrap_or_else(PoisonError::into_inner).get(name) {
            return Ok(value.clone());
        }
        let value = make()?;
        kept.write().unwrap_or_else(PoisonError::into_inner).insert(name.to_owned(), value.clone());
        Ok(value)
    }
}
