//! What the plan promises. Status is a dated log, never a single field.

use super::field::Kind::{Amount, Bool, Date, Integer, List, Number, PortalTerm, Record, Reference, Term, Text};
use super::field::{ContentType, Field, fact, text};
use super::plan::PAPERS;
use super::vocabulary;

/// A measure.
pub static MEASURE: ContentType = ContentType {
    name: "measure",
    plural: "measures",
    folder: "measures",
    de: "Maßnahme des Plans",
    en: "A measure of the plan",
    fields: &[
        fact("edition", Reference(&["plan_edition"]), "Fassung", "Edition"),
        fact("number", Text, "Nummer im Plan, wie 3.2", "Number in the plan, like 3.2"),
        fact(
            "action_fields",
            List(&Reference(&["action_field"])),
            "Handlungsfelder; das erste ist das wichtigste",
            "Action fields; the first is the main one",
        ),
        fact("themes", List(&PortalTerm("theme")), "Themen quer zu den Feldern", "Themes across fields"),
        fact("goals", List(&Reference(&["goal"])), "Ziele", "Goals"),
        fact("audience", List(&Term(&vocabulary::AUDIENCE)), "Für wen", "For whom"),
        fact("districts", List(&PortalTerm("district")), "Stadtteile", "Districts"),
        fact(
            "lead",
            Reference(&["organisation", "open"]),
            "Federführung (eine Stelle, oder open)",
            "Lead (one organisation, or open)",
        ),
        fact("partners", List(&Record(PARTNERS)), "Beteiligte", "Partners"),
        fact("contacts", List(&Reference(&["contact"])), "Anlaufstellen", "Contacts"),
        fact("period", Record(PERIOD), "Zeitraum", "Period"),
        fact("priority", Term(&vocabulary::PRIORITY), "Priorität", "Priority"),
        fact("kind", Term(&vocabulary::MEASURE_KIND), "Neu, fortgeführt, dauerhaft", "New, continued, permanent"),
        fact("resources", Record(RESOURCES), "Mittel", "Resources"),
        fact("milestones", List(&Record(MILESTONES)), "Meilensteine", "Milestones"),
        fact("log", List(&Record(LOG)), "Verlauf: Stand mit Datum, ältester zuerst", "Log: dated status, oldest first"),
        fact("papers", List(&Record(PAPERS)), "Vorlagen", "Papers"),
        fact("services", List(&Reference(&["service"])), "Angebote daraus", "Services that came of it"),
        fact("events", List(&Reference(&["event"])), "Termine dazu", "Events for it"),
        fact("came_from", Record(CAME_FROM), "Entstanden in", "Came out of"),
        fact("merged_into", Reference(&["measure"]), "Zusammengelegt mit", "Merged into"),
        fact("superseded_by", Reference(&["measure"]), "Ersetzt durch", "Superseded by"),
        fact("split_from", Reference(&["measure"]), "Abgetrennt von", "Split from"),
    ],
};

static PARTNERS: &[Field] = &[
    fact("organisation", Reference(&["organisation"]), "Stelle", "Organisation").required(),
    text("role", Text, "Aufgabe", "Role"),
];

static PERIOD: &[Field] = &[
    fact("start", Date, "Beginn", "Start"),
    fact("end", Date, "Ende", "End"),
    fact("precision", Term(&vocabulary::PRECISION), "Wie genau", "How exact"),
    fact("continuous", Bool, "Läuft dauerhaft", "Runs without end"),
];

static RESOURCES: &[Field] =
    &[fact("staff", Number, "Stellen", "Posts"), fact("budget", List(&Record(BUDGET)), "Geld", "Money")];

static BUDGET: &[Field] = &[
    fact("year", Integer, "Jahr", "Year").required(),
    fact("amount", Amount, "Betrag in Euro", "Amount in euros").required(),
    fact("source", Term(&vocabulary::BUDGET_SOURCE), "Woher", "Source"),
    fact("secured", Bool, "Gesichert", "Secured"),
];

static MILESTONES: &[Field] = &[
    text("title", Text, "Was", "What").required(),
    fact("due", Date, "Bis wann", "Due"),
    fact("precision", Term(&vocabulary::PRECISION), "Wie genau", "How exact"),
    fact("done", Bool, "Erreicht", "Done"),
];

static LOG: &[Field] = &[
    fact("date", Date, "Tag", "Day").required(),
    fact("status", Term(&vocabulary::MEASURE_STATUS), "Stand", "Status").required(),
    fact("phase", Term(&vocabulary::MEASURE_PHASE), "Phase", "Phase"),
    text("text", Text, "Was geschehen ist", "What happened"),
    fact("source", Text, "Quelle", "Source"),
];

static CAME_FROM: &[Field] = &[
    fact("event", Reference(&["event"]), "Termin", "Event").required(),
    fact("session", Integer, "Nummer der Arbeitsgruppe", "Number of the session"),
];
