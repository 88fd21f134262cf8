//! Types that are mostly text: pages, sections, news and terms of the glossary.

use super::field::Kind::{Bool, Date, List, Term, Text};
use super::field::{ContentType, fact, text};
use super::vocabulary;

/// A page.
pub static PAGE: ContentType = ContentType {
    name: "page",
    plural: "pages",
    folder: "",
    de: "Seite mit Text",
    en: "A page of text",
    fields: &[
        fact(
            "role",
            Term(&vocabulary::PAGE_ROLE),
            "Pflichtseite, die diese Seite ist",
            "The obligatory page that this is",
        ),
        fact("menu", Bool, "Steht in der Navigation", "Stands in the navigation"),
        fact("date", Date, "Datum", "Date"),
    ],
};

/// A folder with an index document.
pub static SECTION: ContentType = ContentType {
    name: "section",
    plural: "sections",
    folder: "",
    de: "Bereich: die Seite eines Ordners (_index.md)",
    en: "A section: the page of a folder (_index.md)",
    fields: &[
        fact("menu", Bool, "Steht in der Navigation", "Stands in the navigation"),
        fact("date", Date, "Datum", "Date"),
    ],
};

/// A piece of news.
pub static NEWS: ContentType = ContentType {
    name: "news",
    plural: "news",
    folder: "news",
    de: "Meldung",
    en: "A piece of news",
    fields: &[fact("date", Date, "Datum", "Date").required()],
};

/// A term of the glossary.
pub static TERM: ContentType = ContentType {
    name: "term",
    plural: "terms",
    folder: "terms",
    de: "Begriff mit Erklärung",
    en: "A term with its explanation",
    fields: &[
        fact("german", Text, "Das deutsche Wort", "The German word").required(),
        text("explanation", Text, "Erklärung", "Explanation").required(),
        text("word", Text, "Das Wort in dieser Sprache", "The word in this language"),
        text("synonyms", List(&Text), "Andere Wörter dafür", "Other words for it"),
        fact("say", Text, "Aussprache", "Pronunciation"),
    ],
};
