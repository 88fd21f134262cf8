//! A catalogue for a language that nobody has translated yet: the source texts as comments, to be translated line by line.

use std::collections::BTreeMap;

/// Writes a catalogue in which every message is a comment; above each stands the same message in another language, after its tag.
/// A note for translators keeps its place. Messages of `own` stand for those of the same name.
#[must_use]
pub fn to_fill(source: &str, own: &str, beside: Option<(&str, &str)>) -> String {
    let (source, own) = (blocks(source), blocks(own));
    let replaced: BTreeMap<&str, &Block<'_>> = own.iter().filter_map(|block| Some((block.name?, block))).collect();
    let there: Vec<&str> = source.iter().filter_map(|block| block.name).collect();
    let more = own.iter().filter(|block| block.name.is_some_and(|name| !there.contains(&name)));
    let (tag, beside) = beside.map_or(("", Vec::new()), |(tag, text)| (tag, blocks(text)));
    let beside: BTreeMap<&str, Block<'_>> = beside.into_iter().filter_map(|it| Some((it.name?, it))).collect();
    let mut out = String::new();
    for block in source.iter().chain(more) {
        for line in block.notes.iter().filter(|line| **line != "# same") {
            out.push_str(&format!("{line}\n"));
        }
        let Some(name) = block.name else { continue };
        if let Some(other) = beside.get(name) {
            let words = other.lines[0].split_once('=').map_or("", |(_, words)| words.trim());
            let first = if words.is_empty() { format!("# {tag}:") } else { format!("# {tag}: {words}") };
            out.push_str(&format!("{first}\n"));
            out.extend(other.lines[1..].iter().map(|line| commented(line)));
        }
        let lines = replaced.get(name).map_or(&block.lines, |own| &own.lines);
        out.extend(lines.iter().map(|line| commented(line)));
    }
    out
}

fn commented(line: &str) -> String {
    format!("{}\n", format!("# {line}").trim_end())
}

/// A message or term as it is written, with what stands above it.
#[derive(Default)]
struct Block<'a> {
    /// Comments and empty lines.
    notes: Vec<&'a str>,
    /// The name; none for what stands at the end of a file.
    name: Option<&'a str>,
    lines: Vec<&'a str>,
}

fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut found = vec![Block::default()];
    for line in text.lines() {
        let begins = line.starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '-');
        let is_note = line.starts_with('#') || line.trim().is_empty();
        let in_entry = found.last().is_some_and(|block| block.name.is_some());
        if (begins || is_note) && in_entry {
            found.push(Block::default());
        }
        let Some(block) = found.last_mut() else { continue };
        if is_note {
            block.notes.push(line);
        } else {
            block.name = block.name.or_else(|| Some(line.split('=').next().unwrap_or_default().trim()));
            block.lines.push(line);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_syntax::ast::Entry;
    use fluent_syntax::parser::parse;

    const SOURCE: &str = "### Kopf\n\n## Teil\n\n# Notiz\n# same\nhome = Start\n    .long = Startseite\ncount =\n    { $n ->\n        [one] eins\n       *[other] viele\n    }\n-town = Stadt\n";

    #[test]
    fn every_message_is_a_comment_below_its_notes_and_the_same_in_another_language() {
        let written = to_fill(SOURCE, "", Some(("en", "home = Home\n    .long = Home page\ncount =\n    { $n }\n")));
        let expected = "### Kopf\n\n## Teil\n\n# Notiz\n# en: Home\n#     .long = Home page\n# home = Start\n#     .long = Startseite\n\
            # en:\n#     { $n }\n# count =\n#     { $n ->\n#         [one] eins\n#        *[other] viele\n#     }\n# -town = Stadt\n";
        assert_eq!(written, expected);
        let parsed = parse(written).expect("comments are Fluent");
        assert!(!parsed.body.iter().any(|entry| matches!(entry, Entry::Message(_) | Entry::Term(_))));
    }

    #[test]
    fn without_the_signs_of_comments_it_is_the_source_again() {
        let written = to_fill("a = A\nb =\n    { $n ->\n       *[other] B\n    }\n", "", None);
        let filled: Vec<&str> = written.lines().map(|line| &line[2..]).collect();
        assert_eq!(filled.join("\n"), "a = A\nb =\n    { $n ->\n       *[other] B\n    }");
    }

    #[test]
    fn words_of_the_portal_stand_for_those_of_lotse() {
        assert_eq!(to_fill("a = A\nb = B\n", "b = Eigenes\nc = Neu\n", None), "# a = A\n# b = Eigenes\n# c = Neu\n");
    }
}
