//! Typographic quotation marks round a value, where YAML has straight ones.

use super::Node;
use super::NodeValue;
use crate::diag::{Diagnostic, rule};
use crate::source::{FileId, Span};

/// Marks that open a quotation in some language, and straight ones, which a program may have left on one side.
const OPENING: [char; 10] = ['„', '“', '”', '«', '»', '‚', '‘', '‹', '›', '"'];
/// Marks that close one.
const CLOSING: [char; 9] = ['“', '”', '„', '«', '»', '‘', '‹', '›', '"'];

/// Returns what stands between quotation marks that enclose the whole value, if not both are straight.
pub(super) fn enclosed(value: &str) -> Option<&str> {
    let first = value.chars().next().filter(|sign| OPENING.contains(sign))?;
    let inner = value[first.len_utf8()..].trim_end();
    let last = inner.chars().next_back()?;
    let closes = CLOSING.contains(&last) || (last == '’' && matches!(first, '‚' | '‘'));
    let inner = &inner[..inner.len() - last.len_utf8()];
    let single = matches!(first, '‚' | '‘' | '‹' | '›');
    let more = inner.contains(|sign| if single { matches!(sign, '‚' | '‘' | '‹' | '›') } else { is_mark(sign) });
    let straight = first == '"' && last == '"';
    (closes && !straight && !more && !inner.trim().is_empty()).then_some(inner)
}

fn is_mark(sign: char) -> bool {
    matches!(sign, '„' | '“' | '”' | '«' | '»' | '"')
}

/// Tells of the marks round a value, and how to write what it is read as.
pub(super) fn told(file: &FileId, span: Span, inner: &str) -> Diagnostic {
    let quoted = straight(inner);
    Diagnostic::new(&rule::TYPOGRAPHIC_QUOTES, file, span).arg("corrected", quoted.as_str()).safe_fix(quoted)
}

/// A text between the quotation marks of YAML.
pub(super) fn straight(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// Reads `title: "Kurs“`, which begins with a straight mark and ends with another; so YAML finds no end.
pub(super) fn half_straight(file: &FileId, value: &str, at: usize) -> Option<(Diagnostic, Node)> {
    let trimmed = value.trim_end();
    let inner = enclosed(trimmed).filter(|_| trimmed.starts_with('"'))?;
    let span = Span::new(at, at + trimmed.len());
    Some((told(file, span, inner), Node { span, value: NodeValue::Scalar(inner.to_owned()) }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_round_the_whole_value_are_found_in_every_language() {
        for (value, inner) in [
            ("„Kurs“", Some("Kurs")),
            ("„Kurs\"", Some("Kurs")),
            ("\"Kurs“", Some("Kurs")),
            ("“دورة”", Some("دورة")),
            ("«Курс»", Some("Курс")),
            ("‚Kurs‘", Some("Kurs")),
            ("„Kurs” ", Some("Kurs")),
            ("\"Kurs\"", None),
            ("„Deutsch“ und „Englisch“", None),
            ("„Deutsch“ lernen", None),
            ("’s Hofladen", None),
            ("“”", None),
            ("„", None),
            ("", None),
        ] {
            assert_eq!(enclosed(value), inner, "{value}");
        }
    }
}
