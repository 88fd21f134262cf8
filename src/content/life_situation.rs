//! A situation in life, as steps in order.

use super::field::Kind::{Bool, Integer, List, Record, Reference, Term, Text};
use super::field::{ContentType, Field, fact, text};
use super::vocabulary;

/// A life situation.
pub static LIFE_SITUATION: ContentType = ContentType {
    name: "life_situation",
    plural: "life_situations",
    folder: "life",
    de: "Lebenslage mit Schritten",
    en: "A life situation with steps",
    fields: &[fact("icon", Text, "Zeichen", "Icon"), fact("steps", List(&Record(STEPS)), "Schritte", "Steps")],
};

static STEPS: &[Field] = &[
    text("title", Text, "Was zu tun ist", "What to do").required(),
    text("text", Text, "Erklärung", "Explanation"),
    fact("service", Reference(&["service"]), "Angebot dazu", "Service for it"),
    fact("contact", Reference(&["contact"]), "Anlaufstelle", "Contact"),
    fact("office", Reference(&["organisation"]), "Zuständige Stelle", "Office in charge").required(),
    fact("legal_area", Term(&vocabulary::LEGAL_AREA), "Rechtsgebiet", "Legal area"),
    text("documents", List(&Text), "Unterlagen", "Documents"),
    text("next", Text, "Wie es weitergeht", "What comes next"),
    fact(
        "parallel_group",
        Integer,
        "Schritte mit gleicher Zahl gehen gleichzeitig",
        "Steps with the same number go in parallel",
    ),
    fact("optional", Bool, "Nur wenn nötig", "Only if needed"),
    text("when", Text, "Wann", "When"),
];
