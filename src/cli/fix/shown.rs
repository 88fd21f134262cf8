//! A correction as people read it: what was found, the lines before and after, new names.

use crate::build::{Lines, Step};
use crate::cli::Console;
use crate::diag::render::{message, visible};

/// More lines than these of one correction are only counted.
const LINES: usize = 6;

pub(super) fn step(step: &Step, console: &Console) -> String {
    let finding = &step.finding;
    let own = step.lines.iter().find(|lines| lines.file == finding.primary.file);
    let place = own.map_or_else(|| finding.primary.file.to_string(), |lines| format!("{}:{}", lines.file, lines.first));
    let mut out = format!("{place}: {} [{}]\n", message(finding, console.words()), finding.rule.name);
    let (seen, unseen): (Vec<&Lines>, Vec<&Lines>) = step.lines.iter().partition(|lines| is_seen(lines));
    for lines in seen.iter().take(LINES) {
        if own.is_none_or(|own| (&own.file, own.first) != (&lines.file, lines.first)) {
            out.push_str(&format!("  {}:{}\n", lines.file, lines.first));
        }
        for (sign, text) in [('-', &lines.old), ('+', &lines.new)] {
            for line in text.lines() {
                out.push_str(&format!("    {sign} {}\n", visible(line.to_owned())));
            }
        }
    }
    if seen.len() > LINES {
        let more = [("places", (seen.len() - LINES).into())];
        out.push_str(&format!("    {}\n", console.text("fix-more", &more)));
    }
    if !unseen.is_empty() {
        out.push_str(&format!("    {}\n", console.text("fix-unseen", &[("places", unseen.len().into())])));
    }
    for (from, to) in &step.names {
        out.push_str(&format!("    {} → {}\n", visible(from.to_string()), visible(to.to_string())));
    }
    for file in &step.encoded {
        out.push_str(&format!("    {} → UTF-8\n", visible(file.to_string())));
    }
    out.push('\n');
    out
}

/// Tells whether eyes see a difference: not between ends of lines, nor between a letter and its pieces.
fn is_seen(lines: &Lines) -> bool {
    use unicode_normalization::UnicodeNormalization as _;
    let plain =
        |text: &str| text.nfc().filter(|letter| !matches!(letter, '\r' | '\n' | '\u{FEFF}')).collect::<String>();
    plain(&lines.old) != plain(&lines.new)
}
