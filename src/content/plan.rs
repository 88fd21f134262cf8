//! The plan's frame: editions, action fields and goals.

use super::field::Kind::{Date, Duration, File, Integer, List, PortalTerm, Record, Reference, Term, Text, Url};
use super::field::{ContentType, Field, fact, text};
use super::vocabulary;

/// An edition of the integration plan.
pub static PLAN_EDITION: ContentType = ContentType {
    name: "plan_edition",
    plural: "plan_editions",
    folder: "plan",
    de: "Fassung des Integrationskonzepts",
    en: "An edition of the integration plan",
    fields: &[
        fact("plan", Text, "Der Plan, dessen Fassung dies ist", "The plan this is an edition of"),
        fact("number", Integer, "Nummer der Fassung", "Number of the edition"),
        fact("period", Record(YEARS), "Zeitraum", "Period"),
        fact("status", Term(&vocabulary::EDITION_STATUS), "Stand", "Status").required(),
        fact("adopted", Record(ADOPTED), "Beschluss", "Decision"),
        fact("predecessor", Reference(&["plan_edition"]), "Frühere Fassung", "Earlier edition"),
        fact("renew_every", Duration, "Neu zu fassen alle …", "To be renewed every …"),
        fact(
            "aligned_with",
            List(&Record(ALIGNED)),
            "Höherer Plan, auf den sie sich stützt",
            "A higher plan that it follows",
        ),
        text("guiding_principles", Text, "Leitlinien", "Guiding principles"),
        fact("document", Url, "Der Plan als Datei", "The plan as a file"),
        fact(
            "carried_over",
            List(&Record(CARRIED)),
            "Was aus der früheren Fassung wurde",
            "What became of the earlier edition",
        ),
        fact("papers", List(&Record(PAPERS)), "Vorlagen", "Papers"),
    ],
};

/// An action field of an edition.
pub static ACTION_FIELD: ContentType = ContentType {
    name: "action_field",
    plural: "action_fields",
    folder: "action-fields",
    de: "Handlungsfeld",
    en: "An action field",
    fields: &[
        fact("edition", Reference(&["plan_edition"]), "Fassung", "Edition").required(),
        fact("number", Text, "Nummer", "Number"),
        fact("icon", Text, "Zeichen", "Icon"),
        fact("lead", Reference(&["organisation"]), "Federführung", "Lead"),
        fact("coordinators", List(&Reference(&["organisation"])), "Koordination", "Coordinators"),
        fact("cross_cutting", super::field::Kind::Bool, "Querschnittsthema", "Cross-cutting"),
        fact("sdg", List(&Integer), "Ziele der Vereinten Nationen (1 bis 17)", "Goals of the United Nations (1 to 17)"),
        fact("themes", List(&PortalTerm("theme")), "Themen quer zu den Feldern", "Themes across fields"),
    ],
};

/// A goal.
pub static GOAL: ContentType = ContentType {
    name: "goal",
    plural: "goals",
    folder: "goals",
    de: "Ziel",
    en: "A goal",
    fields: &[
        fact("edition", Reference(&["plan_edition"]), "Fassung", "Edition").required(),
        fact("action_field", Reference(&["action_field"]), "Handlungsfeld", "Action field").required(),
        fact("level", Term(&vocabulary::GOAL_LEVEL), "Ebene", "Level"),
        fact("parent", Reference(&["goal"]), "Übergeordnetes Ziel", "Goal above"),
        fact("number", Text, "Nummer", "Number"),
        text("statement", Text, "Was erreicht werden soll", "What is to be reached"),
        fact("audience", List(&Term(&vocabulary::AUDIENCE)), "Für wen", "For whom"),
        fact("carried_to", Reference(&["event"]), "Wird dort wieder besprochen", "Is taken up again there"),
    ],
};

/// A period of days.
static YEARS: &[Field] = &[fact("from", Date, "Von", "From").required(), fact("to", Date, "Bis", "To")];

static ADOPTED: &[Field] = &[
    fact("date", Date, "Tag", "Day").required(),
    fact("body", Text, "Gremium", "Body"),
    fact("paper", Record(PAPERS), "Vorlage", "Paper"),
];

static ALIGNED: &[Field] = &[
    fact("plan", Text, "Plan", "Plan").required(),
    fact("section", Text, "Abschnitt", "Section"),
    fact("url", Url, "Adresse", "Address"),
];

static CARRIED: &[Field] = &[
    fact("from", Reference(&["measure", "goal"]), "Frühere Maßnahme", "Earlier measure").required(),
    fact("to", List(&Reference(&["measure", "goal"])), "Heutige Maßnahmen", "Measures today"),
    fact("how", Term(&vocabulary::CARRIED_HOW), "Wie", "How").required(),
    text("reason", Text, "Grund", "Reason"),
];

/// Papers of councils.
pub(super) static PAPERS: &[Field] = &[
    fact("reference", Text, "Nummer der Vorlage", "Number of the paper"),
    text("title", Text, "Titel", "Title"),
    fact("url", Url, "Adresse", "Address"),
    fact("file", File, "Datei", "File"),
    fact("date", Date, "Tag", "Day"),
    fact("bodies", List(&Record(BODIES)), "Gremien", "Bodies"),
];

static BODIES: &[Field] = &[
    fact("name", Text, "Gremium", "Body").required(),
    fact("date", Date, "Tag", "Day"),
    fact("role", Text, "Aufgabe", "Role"),
    fact("result", Text, "Ergebnis", "Result"),
];
