//! The lines above and below a head: three hyphens, or what programs and people make of them.

use super::{line_length, looks_like_field};
use crate::diag::{Diagnostic, Edit, Fix, rule};
use crate::source::{FileId, Span};

/// What a word processor or a quick hand writes for hyphens.
const DASHES: [char; 8] = ['-', '\u{2010}', '\u{2011}', '\u{2012}', '\u{2013}', '\u{2014}', '\u{2212}', '_'];

/// Finds the fence that a text begins with, and where the fields begin; tells one that is no fence but meant as one.
pub(super) fn opening(
    file: &FileId,
    text: &str,
    lead: usize,
    told: &mut Vec<Diagnostic>,
) -> Option<(&'static str, usize)> {
    let first = line(text, lead);
    let start = lead + line_length(&text[lead..]);
    let fence = match first {
        "---" => "---",
        "+++" => "+++",
        other if is_meant(other) && begins_with_field(&text[start..]) => {
            told.push(wrong(file, lead, other, "---"));
            "---"
        }
        _ => return None,
    };
    // `---` twice above the fields: the empty head between them was not meant.
    let next = start + blank_lines(&text[start..]);
    let below = next + line_length(&text[next..]);
    if line(text, next) == fence && begins_with_field(&text[below..]) && has_line(&text[below..], fence) {
        told.push(doubled(file, text, next, below, fence));
        return Some((fence, below));
    }
    Some((fence, start))
}

/// Tells whether the line at a place closes the head.
pub(super) fn closes_at(file: &FileId, text: &str, place: usize, fence: &str, told: &mut Vec<Diagnostic>) -> bool {
    let line = line(text, place);
    if line == fence {
        return true;
    }
    let meant = fence == "---" && is_meant(line);
    if meant {
        told.push(wrong(file, place, line, fence));
    }
    meant
}

/// Finds where the body begins, after a closing fence; a second one is told and is no part of the body.
pub(super) fn body(file: &FileId, text: &str, start: usize, fence: &str, told: &mut Vec<Diagnostic>) -> usize {
    let next = start + blank_lines(&text[start..]);
    if line(text, next) != fence {
        return start;
    }
    let below = next + line_length(&text[next..]);
    told.push(doubled(file, text, next, below, fence));
    below
}

fn line(text: &str, place: usize) -> &str {
    text[place..].lines().next().unwrap_or_default().trim_end()
}

/// The bytes of the blank lines that a text begins with.
fn blank_lines(text: &str) -> usize {
    text.split_inclusive('\n').take_while(|line| line.trim().is_empty()).map(str::len).sum()
}

fn has_line(text: &str, wanted: &str) -> bool {
    text.lines().any(|line| line.trim_end() == wanted)
}

fn begins_with_field(text: &str) -> bool {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    !first.starts_with([' ', '\t', '-', '#', '[']) && looks_like_field(first)
}

/// Two dashes or more, or one long one, and nothing else: `--`, `----`, `—`, `–-`.
fn is_meant(line: &str) -> bool {
    let long = |sign: char| matches!(sign, '\u{2013}' | '\u{2014}');
    line.chars().all(|sign| DASHES.contains(&sign)) && (line.chars().count() > 1 || line.chars().any(long))
}

fn wrong(file: &FileId, place: usize, line: &str, fence: &str) -> Diagnostic {
    let finding = Diagnostic::new(&rule::WRONG_FENCE, file, Span::new(place, place + line.len()));
    finding.arg("line", line).arg("fence", fence).safe_fix(fence)
}

fn doubled(file: &FileId, text: &str, place: usize, below: usize, fence: &str) -> Diagnostic {
    let line = text[place..below].trim_end();
    let finding = Diagnostic::new(&rule::DOUBLED_FENCE, file, Span::new(place, place + line.len())).arg("fence", fence);
    finding.correction(Fix::safe_edits(vec![Edit::new(file, Span::new(place, below), "")]))
}

#[cfg(test)]
mod tests {
    use crate::front_matter::{Node, read};
    use crate::source::FileId;

    fn found(text: &str) -> (Vec<&'static str>, Option<String>, String) {
        let (split, diagnostics) = read(&FileId::new("content/a.md"), text);
        let rules = diagnostics.iter().map(|finding| finding.rule.name).collect();
        let title = split.fields.get("title").and_then(Node::scalar).map(str::to_owned);
        (rules, title, text[split.body.start..].trim().to_owned())
    }

    #[test]
    fn what_was_meant_as_a_fence_is_read_as_one_and_told() {
        let wrong = "syntax/wrong-fence";
        for (text, rules) in [
            ("---\ntitle: عنوان\n----\nText", vec![wrong]),
            ("—\ntitle: عنوان\n---\nText", vec![wrong]),
            ("--\ntitle: عنوان\n–-\nText", vec![wrong, wrong]),
            ("---\n---\ntitle: عنوان\n---\nText", vec!["syntax/doubled-fence"]),
            ("---\ntitle: عنوان\n---\n\n---\n\nText", vec!["syntax/doubled-fence"]),
            ("---\r\ntitle: عنوان\r\n---\r\n---\r\nText", vec!["syntax/doubled-fence"]),
        ] {
            assert_eq!(found(text), (rules, Some("عنوان".to_owned()), "Text".to_owned()), "{text}");
        }
    }

    #[test]
    fn lists_and_lines_of_a_text_are_no_fences() {
        for text in [
            "---\ntitle: Kurs\ntags:\n-\n- a\n---\nText",
            "---\ntitle: Kurs\n---\nText\n\n---\n\nText",
            "---\ntitle: Kurs\n---\nText\n----",
            "----\n\nText ohne Kopf\n",
            "---\n---\nText",
        ] {
            assert_eq!(found(text).0, Vec::<&str>::new(), "{text}");
        }
    }
}
