//! What keeps people from reading or operating a text.

use super::{Level, Rule};

rules! {
    /// A heading has no words.
    EMPTY_HEADING = "accessibility/empty-heading", Warning, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\n##\n\nDer Kurs beginnt im Mai.\n", "---\ntitle: Kurs\n---\n\n## Beginn\n\nDer Kurs beginnt im Mai.\n";
    /// Headings leave out a level.
    HEADING_ORDER = "accessibility/heading-order", Warning, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\n### Beginn\n\nIm Mai.\n\n#### Dauer\n\nSechs Wochen.\n",
        "---\ntitle: Kurs\n---\n\n## Beginn\n\nIm Mai.\n\n### Dauer\n\nSechs Wochen.\n";
    /// A line in bold letters stands for a heading.
    FAKE_HEADING = "accessibility/fake-heading", Warning, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\n**Was kostet der Kurs?**\n\nDer Kurs kostet nichts.\n",
        "---\ntitle: Kurs\n---\n\n## Was kostet der Kurs?\n\nDer Kurs kostet nichts.\n";
    /// Lines with a sign before them stand for a list.
    FAKE_LIST = "accessibility/fake-list", Warning, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\nBringen Sie mit:\n\n• Ihren Ausweis\n• einen Stift\n",
        "---\ntitle: Kurs\n---\n\nBringen Sie mit:\n\n- Ihren Ausweis\n- einen Stift\n";
    /// A sentence stands in capital letters.
    CAPITALS = "accessibility/capitals", Warning, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\nBitte BRINGEN SIE IHREN PASS mit.\n",
        "---\ntitle: Kurs\n---\n\nBitte **bringen Sie Ihren Pass mit**.\n";
    /// Emoji stand several in a row, alone, or before the points of a list.
    EMOJI = "accessibility/emoji", Hint, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\nDer Kurs beginnt 🎉🎉🎉\n", "---\ntitle: Kurs\n---\n\nDer Kurs beginnt 🎉\n";
    /// A link has no words.
    EMPTY_LINK = "accessibility/empty-link", Warning, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\nZur [](https://hafenstadt.example/kurse) geht es im Mai.\n",
        "---\ntitle: Kurs\n---\n\nZur [Anmeldung](https://hafenstadt.example/kurse) geht es im Mai.\n";
    /// The words of a link do not say where it leads.
    VAGUE_LINK = "accessibility/vague-link", Warning, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\nAlle Kurse finden Sie [hier](https://hafenstadt.example/kurse).\n",
        "---\ntitle: Kurs\n---\n\nHier finden Sie [alle Kurse](https://hafenstadt.example/kurse).\n";
    /// Links with the same words lead to different places.
    SAME_LINK_TEXT = "accessibility/same-link-text", Hint, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\nAnfang: [Anmeldung](https://hafenstadt.example/a1), weiter: [Anmeldung](https://hafenstadt.example/b1).\n",
        "---\ntitle: Kurs\n---\n\n[Anmeldung für den Anfang](https://hafenstadt.example/a1), [Anmeldung für Stufe B1](https://hafenstadt.example/b1).\n";
    /// The words of a link are its address.
    BARE_ADDRESS = "accessibility/bare-address", Warning, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\nMelden Sie sich an: <https://hafenstadt.example/kurse/a1>\n",
        "---\ntitle: Kurs\n---\n\nHier geht es zur [Anmeldung für den Kurs](https://hafenstadt.example/kurse/a1).\n";
    /// An image has no text alternative.
    IMAGE_WITHOUT_ALT = "accessibility/image-without-alt", Warning, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\n![](kurs.jpg)\n", "---\ntitle: Kurs\n---\n\n![Der Hafen am Abend](kurs.jpg)\n\n![-](kurs.jpg)\n";
    /// The text alternative of an image is the name of a file.
    ALT_FILE_NAME = "accessibility/alt-file-name", Warning, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\n![IMG_2031.jpg](kurs.jpg)\n", "---\ntitle: Kurs\n---\n\n![Der Hafen am Abend](kurs.jpg)\n";
    /// The text alternative of an image says only that there is one.
    ALT_PLACEHOLDER = "accessibility/alt-placeholder", Warning, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\n![Foto](kurs.jpg)\n", "---\ntitle: Kurs\n---\n\n![Der Hafen am Abend](kurs.jpg)\n";
    /// The text alternative in a translation is that of the source text.
    ALT_UNTRANSLATED = "accessibility/alt-untranslated", Warning, "content/kurs.en.md",
        "---\ntitle: Course\n---\n\n![Der Hafen am Abend](kurs.jpg)\n", "---\ntitle: Course\n---\n\n![The harbour in the evening](kurs.jpg)\n";
    /// The text alternative of an image is in another script than its language.
    ALT_SCRIPT = "accessibility/alt-script", Warning, "content/kurs.ar.md",
        "---\ntitle: دورة\n---\n\n![The harbour at night](kurs.jpg)\n", "---\ntitle: دورة\n---\n\n![الميناء في المساء](kurs.jpg)\n";
    /// The text alternative of an image is longer than anyone can listen to.
    ALT_TOO_LONG = "accessibility/alt-too-long", Hint, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\n![Der Hafen am Abend: Vorne liegen drei kleine Fischerboote, dahinter ein großes weißes Schiff, am Ufer stehen Menschen \
        mit Fahrrädern, und über allem geht gerade die Sonne unter](kurs.jpg)\n",
        "---\ntitle: Kurs\n---\n\n![Der Hafen am Abend mit drei Fischerbooten](kurs.jpg)\n";
    /// An image seems to hold a text.
    TEXT_IN_IMAGE = "accessibility/text-in-image", Hint, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\n![Der Kurs: 4. Mai bis 30. Juni, montags 9 bis 12 Uhr](kurs.jpg)\n",
        "---\ntitle: Kurs\n---\n\nDer Kurs ist vom 4. Mai bis 30. Juni, montags 9 bis 12 Uhr.\n\n![Der Hafen am Abend](kurs.jpg)\n";
    /// A column of a table has no words in its head.
    TABLE_HEADER = "accessibility/table-header", Warning, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\n| | |\n|---|---|\n| Montag | 9 bis 12 Uhr |\n| Freitag | 9 bis 11 Uhr |\n",
        "---\ntitle: Kurs\n---\n\n| Tag | Zeit |\n|---|---|\n| Montag | 9 bis 12 Uhr |\n| Freitag | 9 bis 11 Uhr |\n";
    /// A table has a single column or row, or holds whole texts.
    LAYOUT_TABLE = "accessibility/layout-table", Warning, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\n| Bringen Sie mit |\n|---|\n| Ihren Ausweis |\n| einen Stift |\n",
        "---\ntitle: Kurs\n---\n\nBringen Sie mit:\n\n- Ihren Ausweis\n- einen Stift\n";
    /// A table has more columns than fit on a phone.
    WIDE_TABLE = "accessibility/wide-table", Hint, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\n| Kurs | Mo | Di | Mi | Do | Fr |\n|---|---|---|---|---|---|\n| A1 | 9 Uhr | – | 9 Uhr | – | 9 Uhr |\n",
        "---\ntitle: Kurs\n---\n\n| Kurs | Tage | Zeit |\n|---|---|---|\n| A1 | Montag, Mittwoch, Freitag | 9 Uhr |\n";
    /// Words in another script do not say their language.
    FOREIGN_SCRIPT = "accessibility/foreign-script", Warning, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\nDie Gruppe heißt Ласкаво просимо.\n",
        "---\ntitle: Kurs\n---\n\nDie Gruppe heißt <span lang=\"uk\">Ласкаво просимо</span>.\n";
    /// A text points to something by its place or colour alone.
    SENSORY = "accessibility/sensory", Hint, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\nWas der Kurs kostet, siehe unten.\n\n## Kosten\n\nDer Kurs kostet nichts.\n",
        "---\ntitle: Kurs\n---\n\nWas der Kurs kostet, steht bei [Kosten](#kosten).\n\n## Kosten\n\nDer Kurs kostet nichts.\n";
}
