//! Entries of YAML in the lines of their file.

use super::{Key, Node};
use crate::source::Span;

/// Returns what is to be deleted so that an entry is gone and nothing else, in YAML that stands at `offset` of its file.
///
/// An entry goes with its lines; a comment behind it stays. In a list, `- ` stays before the next entry of its item. `None` where
/// it cannot be told, as inside braces.
#[must_use]
pub fn without_entry(yaml: &str, offset: usize, entries: &[(Key, Node)], place: usize) -> Option<Span> {
    let (key, value) = entries.get(place)?;
    let start = key.span.start.checked_sub(offset)?;
    let end = value.span.end.max(key.span.end) - offset;
    let end = start + without_trailing_comments(yaml.get(start..end)?).len();
    let line = yaml.get(..start)?.rfind('\n').map_or(0, |end| end + 1);
    let rest = yaml.get(end..)?.split('\n').next().unwrap_or_default();
    let behind = rest.trim_start_matches([' ', '\t', ':']);
    let comments = yaml[start..end].lines().skip(1).any(|line| line.trim_start().starts_with('#'));
    if comments || !(behind.trim().is_empty() || behind.starts_with('#')) {
        return None;
    }
    let before = &yaml[line..start];
    if before.chars().all(|letter| letter == ' ') {
        let span = if behind.starts_with('#') {
            Span::new(start, end + rest.len() - behind.len())
        } else {
            Span::new(line, (end + rest.len() + 1).min(yaml.len()))
        };
        return Some(span.shift(offset));
    }
    let (next, _) = entries.get(place + 1)?;
    let next = next.span.start.checked_sub(offset)?;
    let between = yaml.get(end..next)?;
    let in_item = before.trim_start().starts_with('-') && before.chars().all(|letter| matches!(letter, ' ' | '-'));
    let alone = between.contains('\n') && between.trim().is_empty();
    (in_item && alone).then(|| Span::new(start, next).shift(offset))
}

/// A list or record reaches to what follows it; the comments above that are not its own.
fn without_trailing_comments(entry: &str) -> &str {
    let mut rest = entry.trim_end();
    while let Some((above, line)) = rest.rsplit_once('\n') {
        if !line.trim_start().starts_with('#') {
            break;
        }
        rest = above.trim_end();
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;
    use crate::source::FileId;

    /// The head without one of its top fields, or of those of the first item of a list.
    fn without(head: &str, name: &str) -> Option<String> {
        let text = format!("---\n{head}---\nText\n");
        let (split, _) = read(&FileId::new("content/a.md"), &text);
        let entries = split.fields.entries();
        let place = |entries: &[(Key, Node)]| entries.iter().position(|(key, _)| key.name == name);
        let span = if let Some(place) = place(entries) {
            without_entry(&text, 0, entries, place)
        } else {
            let super::super::NodeValue::List(items) = &entries[0].1.value else { return None };
            let inner = items[0].entries();
            without_entry(&text, 0, inner, place(inner)?)
        }?;
        let left = format!("{}{}", &text[..span.start], &text[span.end..]);
        Some(left.trim_start_matches("---\n").trim_end_matches("---\nText\n").to_owned())
    }

    #[test]
    fn an_entry_goes_with_its_lines_and_comments_stay() {
        assert_eq!(without("a: 1\nb: مرحبا\nc: 2\n", "b").as_deref(), Some("a: 1\nc: 2\n"));
        assert_eq!(without("# x\na: 1 # y\n# z\nc: 2\n", "a").as_deref(), Some("# x\n# y\n# z\nc: 2\n"));
        assert_eq!(without("a:\n  - 1\n  - 2\n\n# z\nc: 2\n", "a").as_deref(), Some("\n# z\nc: 2\n"));
        assert_eq!(without("a: \"1\n  2\"\r\nc: 2\r\n", "a").as_deref(), Some("c: 2\r\n"));
        assert_eq!(without("a:\n  - 1\n  # z\n  - 2\n", "a"), None);
    }

    #[test]
    fn in_a_list_the_item_stays() {
        assert_eq!(without("p:\n  - number: 1\n    label: x\n", "number").as_deref(), Some("p:\n  - label: x\n"));
        assert_eq!(without("p:\n  - label: x\n    number: 1\n", "number").as_deref(), Some("p:\n  - label: x\n"));
        assert_eq!(without("p:\n  - number: 1\n", "number"), None);
        assert_eq!(without("p:\n  - {number: 1, label: x}\n", "number"), None);
    }
}
