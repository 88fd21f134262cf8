//! Signs in a text that nobody sees: marks that turn the direction of reading, and letters put together from pieces.

use unicode_normalization::UnicodeNormalization as _;

use crate::diag::{Diagnostic, Edit, Fix, rule};
use crate::source::{FileId, Span};

/// Tells whether a sign forces the direction of all that follows it, whatever the script.
#[must_use]
pub fn is_override(sign: char) -> bool {
    matches!(sign, '\u{202D}' | '\u{202E}')
}

/// Looks for signs in a source text that turn its direction or never end, and for letters that are not composed.
#[must_use]
pub fn check_letters(file: &FileId, text: &str) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    if text.is_ascii() {
        return diagnostics;
    }
    let signs = if has_marks(text) { text } else { "" };
    for (place, sign) in signs.char_indices().filter(|(_, sign)| is_override(*sign)) {
        let finding = Diagnostic::new(&rule::DIRECTION_OVERRIDE, file, Span::new(place, place + sign.len_utf8()));
        diagnostics.push(finding.arg("mark", shown(sign)));
    }
    for (place, sign) in unbalanced(signs) {
        let finding = Diagnostic::new(&rule::DIRECTION_MARKS, file, Span::new(place, place + sign.len_utf8()));
        let finding = finding.arg("mark", shown(sign));
        diagnostics.push(if closes(sign) { finding.help("closes") } else { finding });
    }
    let edits = composed(file, text);
    if let Some(first) = edits.first() {
        let finding = Diagnostic::new(&rule::DECOMPOSED, file, first.span).arg("letter", first.text.as_str());
        diagnostics.push(finding.correction(Fix::safe_edits(edits)));
    }
    diagnostics
}

/// Tells whether there are any marks that turn the direction; nearly all texts have none.
fn has_marks(text: &str) -> bool {
    let is_mark = |bytes: &[u8]| matches!(bytes, [0xE2, 0x80, 0xAA..=0xAE] | [0xE2, 0x81, 0xA6..=0xA9]);
    text.as_bytes().windows(3).any(is_mark)
}

fn shown(sign: char) -> String {
    format!("U+{:04X}", u32::from(sign))
}

fn closes(sign: char) -> bool {
    matches!(sign, '\u{202C}' | '\u{2069}')
}

/// Marks without their partner in the same paragraph. Overrides are told by themselves.
fn unbalanced(text: &str) -> Vec<(usize, char)> {
    let mut found = Vec::new();
    let (mut isolates, mut embeddings) = (Vec::new(), Vec::new());
    let mut line_is_blank = false;
    for (place, sign) in text.char_indices() {
        match sign {
            '\u{2066}'..='\u{2068}' => isolates.push((place, sign)),
            '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}' => embeddings.push((place, sign)),
            '\u{2069}' if isolates.pop().is_none() => found.push((place, sign)),
            '\u{202C}' if embeddings.pop().is_none() => found.push((place, sign)),
            '\n' if line_is_blank => {
                found.append(&mut isolates);
                found.append(&mut embeddings);
            }
            _ => {}
        }
        line_is_blank = sign == '\n' || (line_is_blank && sign.is_whitespace());
    }
    found.append(&mut isolates);
    found.append(&mut embeddings);
    found.retain(|(_, sign)| !is_override(*sign));
    found.sort_unstable();
    found
}

/// Puts letters together wherever they are in pieces. Marks whose order alone differs stay as they were typed.
fn composed(file: &FileId, text: &str) -> Vec<Edit> {
    let mut edits = Vec::new();
    // No letter before the first mark that others are put together with is in pieces.
    let later = text.chars().filter(|letter| *letter >= '\u{300}');
    if unicode_normalization::is_nfc_quick(later) == unicode_normalization::IsNormalized::Yes {
        return edits;
    }
    let mut place = 0;
    while place < text.len() {
        let rest = &text[place..];
        let mut letters = rest.char_indices().skip(1);
        // A letter with its marks; of Korean, a syllable with its parts.
        let end = letters.find(|(_, letter)| !joins(*letter)).map_or(rest.len(), |(end, _)| end);
        let cluster = &rest[..end];
        let joined: String = cluster.nfc().collect();
        if joined.chars().count() < cluster.chars().count() {
            edits.push(Edit::new(file, Span::new(place, place + end), joined));
        }
        place += end;
    }
    edits
}

fn joins(letter: char) -> bool {
    unicode_normalization::char::is_combining_mark(letter) || matches!(letter, '\u{1160}'..='\u{11FF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(&'static str, usize)> {
        let all = check_letters(&FileId::new("content/a.md"), text);
        all.iter().map(|finding| (finding.rule.name, finding.primary.span.start)).collect()
    }

    #[test]
    fn marks_need_their_partner_in_the_same_paragraph() {
        assert_eq!(found("a \u{2068}ب\u{2069} c"), []);
        assert_eq!(
            found("a \u{2068}ب\n\nc\u{2069}"),
            [("language/direction-marks", 2), ("language/direction-marks", 10)]
        );
        assert_eq!(found("ب\u{202C}"), [("language/direction-marks", 2)]);
        assert_eq!(found("\u{202A}ب\nc\u{202C}"), []);
    }

    #[test]
    fn an_override_is_told_once_and_its_end_is_no_mistake_of_its_own() {
        assert_eq!(found("ب \u{202E}abc\u{202C}"), [("language/direction-override", 3)]);
        assert_eq!(found("ب \u{202E}abc"), [("language/direction-override", 3)]);
    }

    #[test]
    fn a_letter_in_pieces_is_found_where_it_stands() {
        assert_eq!(found("Büro Mu\u{308}ller"), [("language/decomposed", 7)]);
        assert_eq!(found("Büro Müller آب"), []);
        assert_eq!(found("م\u{64f}ح\u{64e}م\u{651}\u{64e}د"), []);
        assert_eq!(found("ا\u{653}ب"), [("language/decomposed", 0)]);
    }

    #[test]
    fn letters_are_put_together_and_what_is_typed_in_another_order_stays() {
        let text = "Mu\u{308}ller, Bu\u{308}ro م\u{651}\u{64e} ا\u{653}ب";
        let found = check_letters(&FileId::new("content/a.md"), text);
        let edits: Vec<_> = found[0].fix.iter().flat_map(Fix::edits).collect();
        assert_eq!(edits.iter().map(|edit| edit.text.as_str()).collect::<Vec<_>>(), ["ü", "ü", "آ"]);
        assert_eq!(edits[0].span, Span::new(1, 4));
        // Marks in another order before it, and a letter that has no single sign any more, hide and move nothing.
        let found = check_letters(&FileId::new("content/a.md"), "م\u{651}\u{64e} \u{958} Mu\u{308}ller");
        let place =
            found.iter().find(|finding| finding.rule.name == "language/decomposed").map(|found| found.primary.span);
        assert_eq!(place, Some(Span::new(12, 15)));
    }
}
