//! `lotse check --readability`: how hard the German texts are to read, as a table.

use serde_json::json;

use super::Console;
use crate::diag::render::Format;
use crate::lint::Readability;
use crate::writing::Counts;

/// What the formulas call a text: the name of a message, and up to which value of the Wiener Sachtextformel.
const GRADES: [(&str, f64); 3] = [("readability-easy", 7.0), ("readability-medium", 10.0), ("readability-hard", 12.0)];
const HARDEST: &str = "readability-very-hard";

/// Shows the values of texts, the hardest first.
pub(super) fn show(texts: &[Readability], format: Format, console: &Console) {
    match format {
        Format::Json => Console::print(&json(texts)),
        _ if texts.is_empty() => console.say("readability-none", &[]),
        _ => Console::print(&table(texts, console)),
    }
}

fn table(texts: &[Readability], console: &Console) -> String {
    let words = |message: &str| console.text(message, &[]);
    let columns = ["lix", "wiener", "amstad", "length", "words", "grade", "file"];
    let head = columns.map(|name| words(&format!("readability-column-{name}")));
    let rows: Vec<[String; 7]> = texts.iter().map(|text| row(text, console)).collect();
    let width = |column: usize| {
        let cells = rows.iter().chain([&head]).map(|row| row[column].chars().count());
        cells.max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..head.len()).map(width).collect();
    let mut out = String::new();
    for row in [&head].into_iter().chain(&rows) {
        let cells = row.iter().zip(&widths).enumerate().map(|(column, (cell, width))| match column {
            // Numbers stand at the right of their column, words at the left.
            0..=4 => format!("{cell:>width$}"),
            _ => format!("{cell:<width$}"),
        });
        out.push_str(cells.collect::<Vec<_>>().join("  ").trim_end());
        out.push('\n');
    }
    out.push_str(&format!("\n{}\n", words("readability-about")));
    out
}

fn row(text: &Readability, console: &Console) -> [String; 7] {
    let counts = &text.counts;
    let grade = console.text(grade(counts), &[]);
    let file = text.file.as_str().strip_prefix("content/").unwrap_or(text.file.as_str());
    [
        format!("{:.0}", counts.lix()),
        decimal(counts.wiener(), console),
        format!("{:.0}", counts.amstad()),
        decimal(counts.words_per_sentence(), console),
        counts.words.to_string(),
        grade,
        file.to_owned(),
    ]
}

fn grade(counts: &Counts) -> &'static str {
    GRADES.into_iter().find(|(_, limit)| counts.wiener() < *limit).map_or(HARDEST, |(name, _)| name)
}

fn decimal(value: f64, console: &Console) -> String {
    let text = format!("{value:.1}");
    if console.language() == "de" { text.replace('.', ",") } else { text }
}

fn json(texts: &[Readability]) -> String {
    let rounded = |value: f64| (value * 10.0).round() / 10.0;
    let texts: Vec<_> = texts
        .iter()
        .map(|text| {
            let counts = &text.counts;
            json!({
                "file": text.file.as_str(),
                "easy_german": text.easy,
                "lix": rounded(counts.lix()),
                "wiener": rounded(counts.wiener()),
                "amstad": rounded(counts.amstad()),
                "sentences": counts.sentences,
                "words": counts.words,
                "syllables": counts.syllables,
            })
        })
        .collect();
    let whole = json!({ "version": 1, "texts": texts });
    serde_json::to_string_pretty(&whole).expect("numbers and texts are JSON") + "\n"
}
