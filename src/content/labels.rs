//! What people call the values of vocabularies: editors type the word that a page shows, where a field has an id.

use std::collections::BTreeMap;

use crate::diag::nearest;

/// The words of values, by vocabulary.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Labels(BTreeMap<String, Vec<(String, String)>>);

impl Labels {
    /// Keeps words: the name of a vocabulary, the id of a value, and what it is called.
    #[must_use]
    pub fn new(labels: impl IntoIterator<Item = (String, String, String)>) -> Self {
        let mut all: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
        for (vocabulary, id, label) in labels {
            all.entry(vocabulary).or_default().push((folded(&label), id));
        }
        Self(all)
    }

    /// Finds the id of a value by its word, or by one that is nearly so.
    #[must_use]
    pub fn find(&self, vocabulary: &str, word: &str) -> Option<&str> {
        let labels = self.0.get(vocabulary)?;
        let word = folded(word);
        let near = nearest(&word, labels.iter().map(|(label, _)| label.as_str()))?;
        labels.iter().find(|(label, _)| *label == *near).map(|(_, id)| id.as_str())
    }
}

fn folded(word: &str) -> String {
    word.trim().to_lowercase().replace('ß', "ss")
}
