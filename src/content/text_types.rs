//! Types that are mostly text: pages, sections, news and terms of the glossary.

use super::field::Kind::{Bool, Date, Email, List, Phone, Record, Reference, Term, Text, Url};
use super::field::{ContentType, Field, fact, text};
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
        fact(
            "contacts",
            List(&Reference(&["contact"])),
            "Stellen, die auf der Seite stehen; auf der Seite für Rückmeldungen: wer sie bekommt",
            "Contacts shown on the page; on the page for feedback: who receives it",
        ),
        fact(
            "statement",
            Record(STATEMENT),
            "Angaben, aus denen die Erklärung zur Barrierefreiheit entsteht",
            "Facts from which the accessibility statement is made",
        ),
    ],
};

/// What an accessibility statement says, after the model of Commission Implementing Decision (EU) 2018/1523.
static STATEMENT: &[Field] = &[
    fact(
        "status",
        Term(&vocabulary::STATEMENT_STATUS),
        "Wie weit das Portal barrierefrei ist",
        "How accessible the portal is",
    )
    .required(),
    fact("assessed", Date, "Tag der Bewertung", "Day of the assessment").required(),
    fact("method", Term(&vocabulary::STATEMENT_METHOD), "Wer bewertet hat", "Who assessed it").required(),
    fact("law", List(&Text), "Rechtsgrundlage", "Legal basis"),
    fact("barriers", List(&Record(BARRIERS)), "Was noch nicht barrierefrei ist", "What is not accessible yet"),
    fact("enforcement", Record(ENFORCEMENT), "Stelle für Beschwerden", "Where to complain"),
];

static BARRIERS: &[Field] = &[
    text("what", Text, "Was nicht geht", "What does not work").required(),
    fact("reason", Term(&vocabulary::BARRIER_REASON), "Grund", "Reason").required(),
    text("alternative", Text, "Was man bis dahin tun kann", "What people can do until then"),
    fact("until", Date, "Bis wann es behoben ist", "By when it will be gone"),
];

static ENFORCEMENT: &[Field] = &[
    fact("name", Text, "Name der Stelle", "Name of the body").required(),
    fact("url", Url, "Internet", "Website"),
    fact("email", Email, "E-Mail", "E-mail"),
    fact("phone", Phone, "Telefon", "Phone"),
];

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
