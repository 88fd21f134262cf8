//! How hard a German text is to read, by three published formulas, and German syllables for them.
//!
//! - LIX: C.-H. Björnsson, Läsbarhet, 1968. Words in a sentence plus the share of words of more than six letters.
//! - First Wiener Sachtextformel: R. Bamberger and E. Vanecek, Lesen – Verstehen – Lernen – Schreiben, 1984. About the school year
//!   that understands the text, 4 to 15.
//! - Flesch's reading ease for German: T. Amstad, Wie verständlich sind unsere Zeitungen?, 1978. 0 is hard, 100 easy.

/// What formulas count in a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Sentences.
    pub sentences: usize,
    /// Words.
    pub words: usize,
    /// Syllables.
    pub syllables: usize,
    /// Words of more than six letters.
    pub long: usize,
    /// Words of one syllable.
    pub short: usize,
    /// Words of three syllables and more.
    pub many: usize,
}

impl Counts {
    /// Counts one sentence more, of some words.
    pub fn sentence<'a>(&mut self, words: impl IntoIterator<Item = &'a str>) {
        self.sentences += 1;
        for word in words {
            let syllables = syllables(word);
            self.words += 1;
            self.syllables += syllables;
            self.long += usize::from(super::letters(word) > 6);
            self.short += usize::from(syllables == 1);
            self.many += usize::from(syllables >= 3);
        }
    }

    /// Returns how many words a sentence has on average.
    #[must_use]
    pub fn words_per_sentence(&self) -> f64 {
        ratio(self.words, self.sentences)
    }

    /// Returns the LIX: below 40 easy, above 60 hard.
    #[must_use]
    pub fn lix(&self) -> f64 {
        self.words_per_sentence() + 100.0 * ratio(self.long, self.words)
    }

    /// Returns the first Wiener Sachtextformel: 4 easy, 15 hard.
    #[must_use]
    pub fn wiener(&self) -> f64 {
        let share = |count: usize| 100.0 * ratio(count, self.words);
        0.1935 * share(self.many) + 0.1672 * self.words_per_sentence() + 0.1297 * share(self.long)
            - 0.0327 * share(self.short)
            - 0.875
    }

    /// Returns Amstad's reading ease: 100 easy, 0 hard; very hard texts lie below.
    #[must_use]
    pub fn amstad(&self) -> f64 {
        180.0 - self.words_per_sentence() - 58.5 * ratio(self.syllables, self.words)
    }
}

/// The quotient of two counts, 0 where nothing was counted.
fn ratio(part: usize, whole: usize) -> f64 {
    let number = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    if whole == 0 { 0.0 } else { number(part) / number(whole) }
}

/// Counts the syllables of a German word: its groups of vowels. Two vowels are one group where they sound as one, like `ei`, `ie`
/// and `aa`, and two otherwise, as in `Integration`; the `u` of `qu` is none. What has no vowel has one syllable, numbers too.
#[must_use]
pub fn syllables(word: &str) -> usize {
    let letters: Vec<char> = word.chars().flat_map(char::to_lowercase).collect();
    let mut count = 0;
    let mut at = 0;
    while at < letters.len() {
        if !is_vowel(letters[at]) || (letters[at] == 'u' && at > 0 && letters[at - 1] == 'q') {
            at += 1;
            continue;
        }
        count += 1;
        at += match letters.get(at + 1) {
            Some(next) if is_one_sound(letters[at], *next) => 2,
            _ => 1,
        };
    }
    count.max(1)
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'ä' | 'ö' | 'ü' | 'é' | 'è' | 'á' | 'à' | 'ê')
}

fn is_one_sound(first: char, second: char) -> bool {
    const PAIRS: [&str; 14] = ["ei", "ai", "au", "eu", "äu", "ie", "aa", "ee", "oo", "oi", "ay", "ey", "oy", "ou"];
    PAIRS.iter().any(|pair| pair.chars().eq([first, second]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_groups_of_vowels() {
        for (word, count) in [
            ("Amt", 1),
            ("Sie", 1),
            ("bauen", 2),
            ("neue", 2),
            ("Behörde", 3),
            ("Beamte", 3),
            ("beantragen", 4),
            ("geeignet", 3),
            ("Quelle", 2),
            ("Integration", 5),
            ("Bayern", 2),
            ("Asyl", 2),
            ("Aufenthaltserlaubnis", 6),
            ("Bundes·ministerium", 7),
            ("2026", 1),
            ("GmbH", 1),
        ] {
            assert_eq!(syllables(word), count, "{word}");
        }
    }

    /// Counted by hand. „Das Amt hilft.“: 3 words, 3 syllables. „Die Ausländerbehörde verlängert Aufenthaltserlaubnisse.“:
    /// Die 1, Aus-län-der-be-hör-de 6, ver-län-gert 3, Auf-ent-halts-er-laub-nis-se 7, so 4 words, 17 syllables, 3 long words,
    /// 3 of three syllables and more, 1 of one.
    fn counts() -> Counts {
        let mut counts = Counts::default();
        counts.sentence(["Das", "Amt", "hilft"]);
        counts.sentence(["Die", "Ausländerbehörde", "verlängert", "Aufenthaltserlaubnisse"]);
        counts
    }

    #[test]
    fn what_is_counted_is_what_a_hand_counts() {
        assert_eq!(counts(), Counts { sentences: 2, words: 7, syllables: 20, long: 3, short: 4, many: 3 });
    }

    #[test]
    fn the_formulas_give_what_they_give_by_hand() {
        let near = |value: f64, expected: f64| assert!((value - expected).abs() < 0.005, "{value} is {expected}");
        // 3.5 + 100 · 3/7
        near(counts().lix(), 46.357);
        // 0.1935 · 42.857 + 0.1672 · 3.5 + 0.1297 · 42.857 − 0.0327 · 57.143 − 0.875 = 8.293 + 0.585 + 5.559 − 1.869 − 0.875
        near(counts().wiener(), 11.693);
        // 180 − 3.5 − 58.5 · 20/7
        near(counts().amstad(), 9.357);
    }

    /// The values of the Python package textstat 0.7.13, language `de`, whose syllables agree on this text: 13 words, 22 syllables.
    #[test]
    fn the_formulas_give_what_another_program_gives() {
        let mut counts = Counts::default();
        for sentence in ["Das Amt hilft allen Menschen", "Die Beratung ist kostenlos", "Sie brauchen keinen Termin"] {
            counts.sentence(sentence.split(' '));
        }
        let near = |value: f64, expected: f64| assert!((value - expected).abs() < 0.0001, "{value} is {expected}");
        near(counts.lix(), 35.102_564);
        near(counts.wiener(), 5.307_995);
        near(counts.amstad(), 76.666_667);
    }

    #[test]
    fn no_text_has_no_words_in_a_sentence() {
        assert!(Counts::default().words_per_sentence().abs() < f64::EPSILON);
    }
}
