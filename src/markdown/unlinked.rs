//! Texts that look like links and are none: `[Amt] (amt.md)`, `[Plan](mein plan.pdf)`, `(Amt)[amt.md]`, `[Amt](amt.md`.

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::diag::{Diagnostic, rule};
use crate::source::{FileId, Span};

/// What the address of a page or file ends with.
const ENDINGS: [&str; 8] = [".md", ".html", ".pdf", ".jpg", ".jpeg", ".png", ".svg", ".docx"];

/// Finds them in the words of a text, whose events stand at places in `text`, which stands at `offset` of its file.
pub(super) fn check(file: &FileId, text: &str, offset: usize, events: &[(Event<'_>, Span)]) -> Vec<Diagnostic> {
    let found = runs(events).into_iter().flat_map(|run| {
        let words = text.get(run.start..run.end).unwrap_or_default();
        slips(words).into_iter().map(move |slip| (run.start, words, slip))
    });
    let told = |(start, words, slip): (usize, &str, Slip)| {
        let place = slip.span.shift(start + offset);
        let shown = &words[slip.span.start..slip.span.end];
        let finding = Diagnostic::new(&rule::NOT_A_LINK, file, place).arg("text", shown).help(slip.help);
        match slip.corrected {
            Some(corrected) => finding.arg("corrected", corrected.as_str()).fix(corrected),
            None => finding,
        }
    };
    found.map(told).collect()
}

/// A text that was meant as a link.
struct Slip {
    span: Span,
    help: &'static str,
    corrected: Option<String>,
}

/// Words that stand side by side without a mark between them, outside code.
fn runs(events: &[(Event<'_>, Span)]) -> Vec<Span> {
    let mut runs: Vec<Span> = Vec::new();
    let mut code = false;
    for (event, span) in events {
        match event {
            Event::Start(Tag::CodeBlock(_)) => code = true,
            Event::End(TagEnd::CodeBlock) => code = false,
            Event::Text(_) if !code => match runs.last_mut() {
                Some(last) if last.end == span.start => last.end = span.end,
                _ => runs.push(*span),
            },
            _ => {}
        }
    }
    runs
}

fn slips(words: &str) -> Vec<Slip> {
    let mut found = Vec::new();
    let mut place = 0;
    while let Some(next) = words[place..].find(['[', '(']) {
        let start = place + next;
        let slip = if words[start..].starts_with('[') { forward(words, start) } else { reversed(words, start) };
        place = slip.as_ref().map_or(start + 1, |slip| slip.span.end);
        found.extend(slip);
    }
    found
}

/// `[Amt] (amt.md)`, `[Plan](mein plan.pdf)` and `[Amt](amt.md`.
fn forward(words: &str, start: usize) -> Option<Slip> {
    let label_end = start + 1 + words[start + 1..].find([']', '['])?;
    let label = &words[start + 1..label_end];
    let rest = words[label_end..].strip_prefix(']')?;
    let gap = rest.len() - rest.trim_start_matches(' ').len();
    let address = rest[gap..].strip_prefix('(')?;
    let begin = label_end + 1 + gap + 1;
    if label.trim().is_empty() {
        return None;
    }
    let image = if words[..start].ends_with('!') { start - 1 } else { start };
    let sign = &words[image..start];
    let Some(length) = address.find(')') else {
        let first = address.split_whitespace().next().unwrap_or_default();
        let meant = gap == 0 && looks_like_address(first);
        let span = Span::new(image, begin + first.len());
        return meant.then(|| Slip {
            span,
            help: "open",
            corrected: (first.len() == address.trim_end().len()).then(|| format!("{sign}[{label}]({first})")),
        });
    };
    let address = &address[..length];
    let span = Span::new(image, begin + length + 1);
    if gap > 0 {
        let corrected = format!("{sign}[{label}]({address})");
        return looks_like_address(address).then_some(Slip { span, help: "gap", corrected: Some(corrected) });
    }
    let spaced = address.trim().contains(' ') && (address.contains('/') || has_ending(address.trim()));
    let corrected = format!("{sign}[{label}](<{}>)", address.trim());
    spaced.then_some(Slip { span, help: "spaces", corrected: Some(corrected) })
}

/// `(Amt)[amt.md]`.
fn reversed(words: &str, start: usize) -> Option<Slip> {
    let label_end = start + 1 + words[start + 1..].find([')', '('])?;
    let address = words[label_end..].strip_prefix(")[")?;
    let length = address.find(']')?;
    let (label, address) = (&words[start + 1..label_end], &address[..length]);
    let span = Span::new(start, label_end + 2 + length + 1);
    let corrected = format!("[{label}]({address})");
    looks_like_address(address).then_some(Slip { span, help: "reversed", corrected: Some(corrected) })
}

fn looks_like_address(text: &str) -> bool {
    let begins = ["http://", "https://", "www.", "mailto:", "tel:", "/", "./", "../", "#"];
    !text.is_empty()
        && !text.contains(char::is_whitespace)
        && text.len() > 1
        && (begins.iter().any(|begin| text.starts_with(begin)) || has_ending(text) || text.contains('@'))
}

fn has_ending(text: &str) -> bool {
    let bare = text.split(['#', '?']).next().unwrap_or_default().to_lowercase();
    ENDINGS.iter().any(|ending| bare.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Direction;
    use crate::markdown::parse;
    use crate::writing::Writing;

    fn found(text: &str) -> Vec<(&'static str, Option<String>)> {
        let writing = Writing { direction: Direction::Ltr, hyphenation: None };
        let (_, diagnostics) = parse(&FileId::new("content/a.md"), text, 0, writing);
        let told = diagnostics.iter().filter(|finding| finding.rule == &rule::NOT_A_LINK);
        let fix = |finding: &Diagnostic| finding.fix.as_ref()?.edits().next().map(|edit| edit.text.clone());
        told.map(|finding| (finding.help.unwrap_or_default(), fix(finding))).collect()
    }

    #[test]
    fn a_link_with_a_slip_is_found_with_the_right_spelling() {
        for (text, help, corrected) in [
            ("Zum [مكتب] (../contacts/amt.md) hier.", "gap", "[مكتب](../contacts/amt.md)"),
            ("Der [Plan](mein plan.pdf).", "spaces", "[Plan](<mein plan.pdf>)"),
            ("![Plan] (plan.png)", "gap", "![Plan](plan.png)"),
            ("(Amt)[https://hafen.example]", "reversed", "[Amt](https://hafen.example)"),
            ("- **Mehr:** [Amt](amt.md", "open", "[Amt](amt.md)"),
        ] {
            assert_eq!(found(text), [(help, Some(corrected.to_owned()))], "{text}");
        }
        assert_eq!(found("[Amt](amt.md und mehr"), [("open", None)]);
    }

    #[test]
    fn brackets_that_mean_nothing_of_the_kind_are_left_alone() {
        for text in [
            "Das [sic] (vgl. S. 3) steht so da.",
            "[Amt](amt.md) (https://hafen.example)",
            "`[Amt] (amt.md)`",
            "```\n[Amt] (amt.md)\n```",
            "(siehe unten)[^1]\n\n[^1]: Anmerkung.",
            "[x] (y)",
            "\\[Amt\\] (montags)",
            "ein Kreis ( ohne Ende [ und so",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }
}
