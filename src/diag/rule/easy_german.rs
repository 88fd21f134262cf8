//! What a machine can see of the rules of Easy German.

use super::{Level, Rule};

rules! {
    /// A sentence has too many words.
    EASY_LONG_SENTENCE = "easy-german/long-sentence", Hint, "content/kurs.de-simple.md",
        "---\ntitle: Kurs\n---\n\nSie lernen in dem Kurs mit anderen Menschen zusammen die deutsche Sprache.\n",
        "---\ntitle: Kurs\n---\n\nIn dem Kurs lernen Sie Deutsch.\\\nSie lernen mit anderen Menschen.\n";
    /// A sentence has more than one comma.
    EASY_COMMAS = "easy-german/commas", Hint, "content/kurs.de-simple.md",
        "---\ntitle: Kurs\n---\n\nWenn Sie kommen, sagen Sie, wer Sie sind.\n",
        "---\ntitle: Kurs\n---\n\nSie kommen zum Kurs.\\\nSagen Sie Ihren Namen.\n";
    /// A long word is not parted.
    EASY_LONG_WORD = "easy-german/long-word", Hint, "content/kurs.de-simple.md",
        "---\ntitle: Kurs\n---\n\nSie brauchen eine Anmeldebestätigung.\n",
        "---\ntitle: Kurs\n---\n\nSie brauchen eine Anmelde·bestätigung.\n";
    /// A sentence does not say who does something.
    EASY_PASSIVE = "easy-german/passive", Hint, "content/kurs.de-simple.md",
        "---\ntitle: Kurs\n---\n\nDer Kurs wird bezahlt.\n", "---\ntitle: Kurs\n---\n\nDie Stadt bezahlt den Kurs.\n";
    /// A sentence says what would be.
    EASY_CONJUNCTIVE = "easy-german/conjunctive", Hint, "content/kurs.de-simple.md",
        "---\ntitle: Kurs\n---\n\nSie könnten einen Kurs machen.\n",
        "---\ntitle: Kurs\n---\n\nVielleicht machen Sie einen Kurs.\n";
    /// There is a genitive.
    EASY_GENITIVE = "easy-german/genitive", Hint, "content/kurs.de-simple.md",
        "---\ntitle: Kurs\n---\n\nDas ist das Haus des Lehrers.\n", "---\ntitle: Kurs\n---\n\nDas ist das Haus vom Lehrer.\n";
    /// A sentence denies twice.
    EASY_DOUBLE_NEGATION = "easy-german/double-negation", Hint, "content/kurs.de-simple.md",
        "---\ntitle: Kurs\n---\n\nKommen Sie nicht ohne Pass.\n", "---\ntitle: Kurs\n---\n\nBringen Sie Ihren Pass mit.\n";
    /// A word is not written out.
    EASY_ABBREVIATION = "easy-german/abbreviation", Hint, "content/kurs.de-simple.md",
        "---\ntitle: Kurs\n---\n\nBringen Sie z. B. Ihren Pass mit.\n",
        "---\ntitle: Kurs\n---\n\nBringen Sie zum Beispiel Ihren Pass mit.\n";
    /// A number is a word.
    EASY_NUMBER_WORD = "easy-german/number-word", Hint, "content/kurs.de-simple.md",
        "---\ntitle: Kurs\n---\n\nDer Kurs dauert sechs Monate.\n", "---\ntitle: Kurs\n---\n\nDer Kurs dauert 6 Monate.\n";
    /// A sign is hard to read.
    EASY_SPECIAL_SIGN = "easy-german/special-sign", Hint, "content/kurs.de-simple.md",
        "---\ntitle: Kurs\n---\n\n50 % der Plätze sind frei.\n", "---\ntitle: Kurs\n---\n\nDie Hälfte der Plätze ist frei.\n";
}
