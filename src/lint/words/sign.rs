//! Signs that are no words: emoji, and what stands before the points of a list.

use icu::properties::CodePointSetData;
use icu::properties::props::{EmojiPresentation, ExtendedPictographic};

/// Signs that programs for writing put before the points of a list; Markdown knows none of them.
const BULLETS: &str = "•◦‣⁃∙·▪▫■□●○◆◇►▸▶➢➤➔→⇒✓✔✗✘☑☐☒★☆❖❑✦❯☞☛➡–—‒―";

/// Tells whether a sign stands before the points of a list though Markdown does not know it.
pub(in crate::lint) fn is_bullet(sign: char) -> bool {
    BULLETS.contains(sign)
}

/// Tells whether a sign is a picture: a smiley, an animal, a heart. Signs that are pictures only where a mark says so are none.
pub(in crate::lint) fn is_emoji(sign: char) -> bool {
    !sign.is_ascii()
        && (CodePointSetData::new::<EmojiPresentation>().contains(sign)
            || (sign >= '\u{1F000}' && CodePointSetData::new::<ExtendedPictographic>().contains(sign)))
}

/// Tells whether a sign only changes the emoji before it or joins two of them.
pub(in crate::lint) fn joins_emoji(sign: char) -> bool {
    matches!(sign, '\u{200D}' | '\u{FE0E}' | '\u{FE0F}' | '\u{20E3}' | '\u{1F3FB}'..='\u{1F3FF}' | '\u{E0020}'..='\u{E007F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_emoji_and_signs_of_texts_are_none() {
        assert!(['🙂', '✅', '🇩', '📞', '🛠'].into_iter().all(is_emoji));
        assert!(['a', '©', '→', '•', '1', '#', 'ب', '☎', '℃'].into_iter().all(|sign| !is_emoji(sign)));
        assert!(joins_emoji('\u{FE0F}') && is_bullet('•') && !is_bullet('-'));
    }
}
