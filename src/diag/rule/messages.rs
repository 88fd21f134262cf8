//! Catalogues and the messages that are used.

use super::{Level, Rule};

rules! {
    /// A catalogue has a line that is no Fluent.
    FLUENT = "messages/syntax", Error, "i18n/de/interface.ftl",
        "home = { $name\n", "home = Start\n";
    /// A message stands twice in a catalogue.
    MESSAGE_TWICE = "messages/duplicate", Error, "i18n/de/interface.ftl",
        "home = Start\nhome = Startseite\n", "home = Start\n";
    /// A form of dates or lists is none that Lotse uses, or lacks a value.
    CALENDAR = "messages/calendar", Error, "i18n/de/calendar.ftl",
        "month-13 = Undezember\n", "month-1 = Jänner\n";
    /// A message that is needed is nowhere.
    MESSAGE_MISSING = "messages/missing", Error, "", "", "";
    /// A published language lacks messages where no other language can stand in.
    MESSAGE_REQUIRED = "messages/required", Error, "", "", "";
    /// A message uses something that is not there.
    MESSAGE_REFERENCE = "messages/unknown-reference", Error, "i18n/de/interface.ftl",
        "home = Start in { -town }\n", "-town = Hafenstadt\nhome = Start in { -town }\n";
    /// A text asks for a message that is not there, or in a wrong way.
    MESSAGE_IN_TEXT = "messages/in-text", Error, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\nHier geht es zur {{ msg(id=\"hom\") }}.\n",
        "---\ntitle: Kurs\n---\n\nHier geht es zur {{ msg(id=\"home\") }}.\n";
    /// Messages of the source language have no translation.
    UNTRANSLATED = "messages/untranslated", Hint, "i18n/ar/portal.ftl",
        "topic-work = العمل\n", "topic-work = العمل\ndistrict-mitte = الوسط\n";
    /// A translation is of a message that the source language does not have.
    OBSOLETE_MESSAGE = "messages/obsolete", Warning, "i18n/ar/portal.ftl",
        "topic-work = العمل\ndistrict-mitte = الوسط\ntopic-works = العمل\n", "topic-work = العمل\ndistrict-mitte = الوسط\n";
    /// A catalogue of the source language has no message, but its translations do.
    EMPTY_SOURCE = "messages/empty-source", Warning, "", "", "";
    /// A message has other attributes than in the source language.
    ATTRIBUTES_DIFFER = "messages/attributes-differ", Warning, "i18n/ar/portal.ftl",
        "topic-work = العمل\n    .plural = الأعمال\ndistrict-mitte = الوسط\n", "topic-work = العمل\ndistrict-mitte = الوسط\n";
    /// A message fills in what Lotse does not pass.
    UNKNOWN_VARIABLE = "messages/unknown-variable", Error, "i18n/ar/interface.ftl",
        "as-of = بتاريخ { $date } ({ $day })\n", "as-of = بتاريخ { $date }\n";
    /// A translation leaves out what the source language fills in.
    VARIABLE_LEFT_OUT = "messages/variable-left-out", Warning, "i18n/ar/interface.ftl",
        "as-of = بتاريخ اليوم\n", "as-of = بتاريخ { $date }\n";
    /// A message calls a function that there is not.
    UNKNOWN_FUNCTION = "messages/unknown-function", Error, "i18n/ar/interface.ftl",
        "as-of = بتاريخ { DATE($date) }\n", "as-of = بتاريخ { $date }\n";
    /// Messages refer to each other in a circle.
    REFERENCE_CYCLE = "messages/reference-cycle", Error, "i18n/de/interface.ftl",
        "-town = Stadt { -name }\n-name = Hafen in { -town }\n", "-town = Stadt { -name }\n-name = Hafen\n";
    /// A term shows a value that the message does not pass to it.
    TERM_VARIABLE = "messages/term-variable", Error, "i18n/de/interface.ftl",
        "-town = Stadt { $name }\nhome = Start der { -town }\n",
        "-town = Stadt { $name }\nhome = Start der { -town(name: \"Hafen\") }\n";
    /// A term and a message have one name.
    TERM_AND_MESSAGE = "messages/term-and-message", Error, "i18n/de/interface.ftl",
        "-home = Start\nhome = Startseite\n", "-start = Start\nhome = Startseite\n";
    /// A form of the plural is missing.
    PLURAL_MISSING = "messages/plural-missing", Error, "i18n/ar/interface.ftl",
        "count-entries =\n    { $count ->\n        [one] إدخال واحد\n       *[other] { $count } إدخال\n    }\n",
        "count-entries =\n    { $count ->\n        [zero] لا إدخالات\n        [one] إدخال واحد\n        [two] إدخالان\n        [few] { $count } إدخالات\n        [many] { $count } إدخالًا\n       *[other] { $count } إدخال\n    }\n";
    /// A form of the plural is one that the language does not have.
    PLURAL_UNREACHABLE = "messages/plural-unreachable", Warning, "i18n/de/interface.ftl",
        "count-entries =\n    { $count ->\n        [zero] keine Einträge\n        [one] ein Eintrag\n       *[other] { $count } Einträge\n    }\n",
        "count-entries =\n    { $count ->\n        [0] keine Einträge\n        [one] ein Eintrag\n       *[other] { $count } Einträge\n    }\n";
    /// The form of the plural for all other numbers is not `other`.
    PLURAL_WITHOUT_OTHER = "messages/plural-without-other", Warning, "i18n/de/interface.ftl",
        "count-entries =\n    { $count ->\n       *[one] ein Eintrag\n        [other] { $count } Einträge\n    }\n",
        "count-entries =\n    { $count ->\n        [one] ein Eintrag\n       *[other] { $count } Einträge\n    }\n";
    /// A message has other tags than in the source language.
    TAGS_DIFFER = "messages/tags-differ", Warning, "i18n/ar/interface.ftl",
        "home = <b>الصفحة الرئيسية</b>\n", "home = الصفحة الرئيسية\n";
    /// Something is filled in inside a tag, or a tag stands in a filled-in text.
    VALUE_IN_TAG = "messages/value-in-tag", Error, "i18n/ar/interface.ftl",
        "home = الصفحة { \"<br>\" } الرئيسية\n", "home = الصفحة الرئيسية\n";
    /// A translation is the source text.
    SAME_AS_SOURCE = "messages/same-as-source", Hint, "i18n/en/interface.ftl",
        "skip-to-content = Zum Inhalt springen\n", "skip-to-content = Skip to the content\n";
    /// A message has spaces at its ends, or two in a row.
    SPACES = "messages/spaces", Warning, "i18n/de/interface.ftl",
        "home = Zum  Start\n", "home = Zum Start\n";
    /// A message has signs of typewriters.
    TYPOGRAPHY = "messages/typography", Hint, "i18n/de/interface.ftl",
        "home = Zum \"Start\"\n", "home = Zum „Start“\n";
    /// A translation is in the letters of another script.
    WRONG_SCRIPT = "messages/wrong-script", Warning, "i18n/ar/interface.ftl",
        "home = Startseite\n", "home = الصفحة الرئيسية\n";
    /// A German term of the portal does not stand in a translation.
    GLOSSARY_TERM = "messages/glossary-term", Warning, "", "", "";
    /// A message is longer than there is room.
    TOO_LONG = "messages/too-long", Warning, "i18n/de/portal.ftl",
        "# max: 12\ntopic-work = Arbeit und Ausbildung\n", "# max: 12\ntopic-work = Arbeit\n";
    /// The lines of a catalogue end as on Windows or on an old Mac.
    LINE_ENDS = "messages/line-ends", Hint, "i18n/de/portal.ftl",
        "topic-work = Arbeit\r\ndistrict-mitte = Mitte\r\n", "topic-work = Arbeit\ndistrict-mitte = Mitte\n";
    /// A catalogue begins with a mark that nobody sees.
    BYTE_ORDER_MARK = "messages/byte-order-mark", Hint, "i18n/de/portal.ftl",
        "\u{FEFF}topic-work = Arbeit\ndistrict-mitte = Mitte\n", "topic-work = Arbeit\ndistrict-mitte = Mitte\n";
}
