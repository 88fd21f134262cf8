//! What a resident can use.

use super::common::{COST, REGISTRATION};
use super::field::Kind::{Date, Hours, Integer, Language, List, PortalTerm, Record, Reference, Term, Text, Url};
use super::field::{ContentType, Field, fact, text};
use super::vocabulary;

/// A service: who offers what to whom, what it costs, what to bring, how to get it.
pub static SERVICE: ContentType = ContentType {
    name: "service",
    plural: "services",
    folder: "services",
    de: "Angebot oder Leistung, die Menschen nutzen können",
    en: "Something that people can use",
    fields: &[
        fact("provider", Reference(&["organisation"]), "Wer das Angebot macht", "Who offers it"),
        fact(
            "coordinator",
            Reference(&["organisation"]),
            "Wer es steuert, wenn das ein anderer ist",
            "Who steers it, if another",
        ),
        fact("contacts", List(&Reference(&["contact"])), "Anlaufstellen", "Where to turn to"),
        fact("kind", Term(&vocabulary::SERVICE_KIND), "Art des Angebots", "Kind of service"),
        fact("life_situations", List(&Reference(&["life_situation"])), "Lebenslagen", "Life situations"),
        fact("audience", List(&Term(&vocabulary::AUDIENCE)), "Für wen", "For whom"),
        fact("age", Record(AGE), "Alter", "Age"),
        fact("districts", List(&PortalTerm("district")), "Stadtteile", "Districts"),
        fact("languages", List(&Record(LANGUAGES)), "Sprachen", "Languages"),
        fact("cost", Record(COST), "Kosten", "Cost"),
        fact("registration", Record(REGISTRATION), "Anmeldung", "Registration"),
        text("bring", List(&Text), "Was man mitbringt", "What to bring"),
        text("requirements", List(&Text), "Voraussetzungen", "Requirements"),
        text("steps", List(&Text), "Wie es geht, Schritt für Schritt", "How it works, step by step"),
        fact("deadlines", List(&Date), "Fristen", "Deadlines"),
        fact("channels", List(&Record(CHANNELS)), "Wege zum Angebot", "Ways to get it"),
        fact("places", List(&Record(PLACES)), "Orte und Zeiten", "Places and times"),
        fact("status", Term(&vocabulary::SERVICE_STATUS), "Läuft das Angebot?", "Does it run?"),
        fact("law", List(&Text), "Rechtsgrundlagen", "Legal bases"),
        fact(
            "leika_key",
            Text,
            "Schlüssel im Leistungskatalog (LeiKa)",
            "Key in the catalogue of public services (LeiKa)",
        ),
        fact("links", List(&Record(LINKS)), "Weitere Seiten im Internet", "Further pages on the web"),
        fact("related", List(&Reference(&["service"])), "Verwandte Angebote", "Related services"),
        fact("measures", List(&Reference(&["measure"])), "Maßnahmen des Plans dazu", "Measures of the plan for it"),
    ],
};

static AGE: &[Field] = &[
    fact("min", Integer, "Ab diesem Alter", "From this age"),
    fact("max", Integer, "Bis zu diesem Alter", "Up to this age"),
];

static LANGUAGES: &[Field] = &[
    fact("code", Language, "Sprache", "Language").required(),
    fact(
        "how",
        Term(&vocabulary::LANGUAGE_HOW),
        "Gesprochen, gedolmetscht oder schriftlich",
        "Spoken, interpreted or written",
    ),
    text("note", Text, "Anmerkung", "Note"),
];

static CHANNELS: &[Field] = &[
    fact("kind", Term(&vocabulary::CHANNEL_KIND), "Art", "Kind").required(),
    fact("url", Url, "Adresse", "Address"),
    fact("contact", Reference(&["contact"]), "Anlaufstelle", "Contact"),
];

static PLACES: &[Field] = &[
    fact("contact", Reference(&["contact"]), "Ort", "Place").required(),
    fact("room", Text, "Raum", "Room"),
    fact("hours", Hours, "Zeiten", "Times"),
];

static LINKS: &[Field] = &[
    fact("url", Url, "Adresse", "Address").required(),
    text("title", Text, "Wohin der Link führt", "Where the link leads").required(),
];
