use super::*;

fn read(text: &str) -> Outline {
    outline(&FileId::new("content/a.md"), text, 0)
}

#[test]
fn blocks_know_what_they_are_and_stand_in() {
    let text = "# Eins\n\nText mit\nZeile.\n\n- a\n- b\n\n  mehr\n  - tief\n\n> Zitat\n\n| k | l |\n|---|---|\n| 1 | 2 |\n\n    Code\n";
    let outline = read(text);
    let seen: Vec<_> =
        outline.blocks.iter().map(|block| (block.kind, block.within.len(), block.prose.text.trim())).collect();
    let cell = |head, row, column| Kind::Cell { head, row, column };
    assert_eq!(
        seen,
        [
            (Kind::Heading(1), 0, "Eins"),
            (Kind::Paragraph, 0, "Text mit Zeile."),
            (Kind::Paragraph, 1, "a"),
            (Kind::Paragraph, 1, "b"),
            (Kind::Paragraph, 1, "mehr"),
            (Kind::Item, 2, "tief"),
            (Kind::Paragraph, 1, "Zitat"),
            (cell(true, 0, 0), 1, "k"),
            (cell(true, 0, 1), 1, "l"),
            (cell(false, 1, 0), 1, "1"),
            (cell(false, 1, 1), 1, "2"),
            (Kind::Code { indented: true }, 0, "Code"),
        ]
    );
    assert_eq!(outline.lists.iter().map(|list| list.items).collect::<Vec<_>>(), [2, 1]);
    assert_eq!((outline.tables[0].columns, outline.tables[0].rows), (2, 1));
}

#[test]
fn items_of_nested_lists_belong_to_their_list() {
    let outline = read("1. a\n   - x\n   - y\n2. b\n");
    let places: Vec<_> = outline.blocks.iter().map(|block| block.within.last().copied()).collect();
    let item = |list, item| Some(Within::Item(list, item));
    assert_eq!(places, [item(0, 0), item(1, 0), item(1, 1), item(0, 1)]);
}

#[test]
fn every_word_has_its_place_in_any_script() {
    let text = "Der **neue** [Kurs *für* alle](kurs.md) &amp; 🙂 مرحبا ![Ein Bild](a.png)\n";
    let outline = read(text);
    let prose = &outline.blocks[0].prose;
    for word in ["neue", "Kurs", "für", "alle", "🙂", "مرحبا"] {
        let at = prose.text.find(word).unwrap_or_else(|| panic!("{word} in {}", prose.text));
        let span = prose.span(at..at + word.len());
        assert_eq!(&text[span.start..span.end], word);
    }
    assert!(prose.run(prose.text.find("neue").unwrap_or(0)).is_some_and(|run| run.manner.strong));
    assert_eq!(
        (outline.links[0].prose.text.as_str(), outline.links[0].destination.as_str()),
        ("Kurs für alle", "kurs.md")
    );
    assert_eq!(outline.pictures[0].alt.text, "Ein Bild");
    assert!(!prose.text.contains("Bild"));
}

#[test]
fn words_in_an_element_with_a_language_are_foreign() {
    let outline = read("Sagen Sie <span lang=\"en\">Hello <b>you</b></span> und Tag.\n");
    let foreign: String = outline.blocks[0]
        .prose
        .runs
        .iter()
        .filter(|run| run.manner.foreign)
        .map(|run| &outline.blocks[0].prose.text[run.range.clone()])
        .collect();
    assert_eq!(foreign, "Hello you");
}

#[test]
fn what_asks_for_a_message_is_no_word() {
    let outline = read("Rufen Sie {{ msg(id=\"home\") }} an.\n");
    assert_eq!(outline.blocks[0].prose.text, "Rufen Sie  an.");
}

#[test]
fn definitions_and_links_that_are_addresses_are_told_apart() {
    let outline = read("Wort\n: Was es heißt\n\n<https://hafenstadt.example> und [x](y)\n");
    assert_eq!(
        outline.blocks.iter().map(|block| block.kind).collect::<Vec<_>>(),
        [Kind::Term, Kind::Definition, Kind::Paragraph]
    );
    assert_eq!(outline.links.iter().map(|link| link.bare).collect::<Vec<_>>(), [true, false]);
}

#[test]
fn words_behind_html_of_several_lines_and_behind_comments_are_not_foreign() {
    for text in
        ["<details>\n<span lang=\"de\">x</span>\n</details>\n\nDanach.\n", "<!-- <p lang=\"de\"> -->\n\nDanach.\n"]
    {
        let outline = read(text);
        let last = outline.blocks.last().map(|block| (block.prose.text.as_str(), block.prose.runs[0].manner.foreign));
        assert_eq!(last, Some(("Danach.", false)), "{text}");
    }
}
