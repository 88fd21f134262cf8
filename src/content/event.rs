//! Something that takes place.

use super::common::{COST, REGISTRATION};
use super::field::Kind::{Bool, Date, DateTime, File, Language, List, Record, Reference, Term, Text, Url};
use super::field::{ContentType, Field, fact, text};
use super::vocabulary;

/// An event: a conference, a committee, a course date, a meeting.
pub static EVENT: ContentType = ContentType {
    name: "event",
    plural: "events",
    folder: "events",
    de: "Termin: Konferenz, Ausschuss, Kurstermin, Treffen",
    en: "An event: a conference, a committee, a course date, a meeting",
    fields: &[
        fact("start", DateTime, "Beginn", "Start").required(),
        fact("end", DateTime, "Ende", "End"),
        fact("all_day", Bool, "Ganzer Tag", "All day"),
        fact("recurrence", Text, "Wiederholung (RRULE)", "Recurrence (RRULE)"),
        fact("except", List(&Date), "Ausgefallene Tage", "Days left out"),
        fact("status", Term(&vocabulary::EVENT_STATUS), "Findet es statt?", "Does it take place?"),
        fact("place", Reference(&["contact"]), "Ort", "Place"),
        fact("online_url", Url, "Adresse der Übertragung", "Address of the broadcast"),
        fact("organiser", Reference(&["organisation"]), "Veranstalter", "Organiser"),
        fact("languages", List(&Language), "Sprachen", "Languages"),
        fact("registration", Record(REGISTRATION), "Anmeldung", "Registration"),
        fact("cost", Record(COST), "Kosten", "Cost"),
        fact("kind", Term(&vocabulary::EVENT_KIND), "Art", "Kind"),
        fact("series", Text, "Reihe", "Series"),
        fact("sessions", List(&Record(SESSIONS)), "Arbeitsgruppen", "Sessions"),
        fact("documents", List(&Record(DOCUMENTS)), "Unterlagen", "Documents"),
    ],
};

static SESSIONS: &[Field] = &[
    text("title", Text, "Titel", "Title").required(),
    text("question", Text, "Frage", "Question"),
    fact("topics", List(&super::field::Kind::PortalTerm("topic")), "Themen", "Topics"),
    text("results", List(&Text), "Ergebnisse", "Results"),
    fact("measures", List(&Reference(&["measure"])), "Maßnahmen daraus", "Measures that came of it"),
];

static DOCUMENTS: &[Field] = &[
    fact("file", File, "Datei neben der Seite", "File beside the page"),
    fact("url", Url, "Adresse", "Address"),
    text("title", Text, "Titel", "Title").required(),
];
