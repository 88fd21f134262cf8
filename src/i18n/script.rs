//! Which letters belong to a script.

use icu::properties::PropertyParser;
use icu::properties::props::Script as Property;
use icu::properties::script::ScriptWithExtensions;

use crate::writing::is_alphabetic;

/// A script, like Arabic or Cyrillic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Script(Property);

impl Script {
    /// Finds a script by its ISO 15924 code, like `Arab`; both kinds of Chinese characters are one script.
    #[must_use]
    pub fn find(code: &str) -> Option<Self> {
        match code {
            "Hans" | "Hant" => Some(Self(Property::Han)),
            code => PropertyParser::<Property>::new().get_strict(code).map(Self),
        }
    }

    /// Tells whether a letter belongs to the script.
    #[must_use]
    pub fn has(self, letter: char) -> bool {
        if letter.is_ascii() {
            return self.0 == Property::Latin && letter.is_ascii_alphabetic();
        }
        is_alphabetic(letter) && ScriptWithExtensions::new().has_script(letter, self.0)
    }

    /// Tells whether a letter belongs to another script, and not to all.
    #[must_use]
    pub fn is_other(self, letter: char) -> bool {
        if letter.is_ascii() {
            return self.0 != Property::Latin && letter.is_ascii_alphabetic();
        }
        if !is_alphabetic(letter) {
            return false;
        }
        let scripts = ScriptWithExtensions::new();
        let shared =
            [Property::Common, Property::Inherited].into_iter().any(|script| scripts.has_script(letter, script));
        !shared && !scripts.has_script(letter, self.0)
    }

    /// Tells whether a word mixes letters of Latin, Cyrillic and Greek, which look alike.
    #[must_use]
    pub fn is_mixed(word: &str) -> bool {
        let scripts = ScriptWithExtensions::new();
        let alike = [Property::Latin, Property::Cyrillic, Property::Greek];
        let there = |script: &Property| {
            word.chars().any(|letter| letter.is_alphabetic() && scripts.has_script(letter, *script))
        };
        alike.iter().filter(|script| there(script)).count() > 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_belong_to_their_script() {
        let arabic = Script::find("Arab").expect("the script is known");
        assert!(arabic.has('ک') && arabic.is_other('a') && arabic.is_other('ሀ'));
        assert!(!arabic.is_other('1') && !arabic.is_other('،') && !arabic.has('،'));
        assert_eq!(Script::find("Hans"), Script::find("Hani"));
        assert_eq!(Script::find("Xxxx"), None);
        assert!(Script::is_mixed("Мiсто") && !Script::is_mixed("Місто") && !Script::is_mixed("PDF文件"));
    }
}
