//! Fields that every content type has.

use super::field::Kind::{
    Amount, Bool, Date, Duration, File, Free, Integer, List, Path, PortalTerm, Record, Term, Text, Url,
};
use super::field::{Field, fact, text};
use super::vocabulary;

/// The common fields that steer the build, which no reader sees.
pub const STEERING: &[&str] = &["type", "slug", "aliases", "draft", "translation", "lint", "sort_key"];

/// The common fields.
pub static FIELDS: &[Field] = &[
    text("title", Text, "Überschrift der Seite", "Heading of the page").required(),
    text("summary", Text, "Ein bis zwei Sätze: worum es geht", "One or two sentences: what it is about"),
    fact(
        "type",
        Text,
        "Art des Inhalts, wenn der Ordner sie nicht angibt",
        "Content type, where the folder does not give it",
    ),
    text(
        "sort_key",
        Text,
        "Wort, unter dem die Seite in Listen von A bis Z steht, wenn es nicht die Überschrift ist",
        "Word by which lists from A to Z sort the page, where it is not the heading",
    ),
    text("slug", Text, "Letzter Teil der Adresse", "Last part of the address"),
    fact("aliases", List(&Path), "Alte Adressen, die hierher führen", "Old addresses that lead here"),
    fact("draft", Bool, "Entwurf: wird nicht veröffentlicht", "Draft: is not published"),
    fact("order", Integer, "Platz in der Liste, kleinste Zahl zuerst", "Place in the list, smallest number first"),
    fact(
        "valid",
        Record(&[
            fact("from", Date, "Gilt ab diesem Tag", "Holds from this day"),
            fact("until", Date, "Gilt bis zu diesem Tag", "Holds until this day"),
        ]),
        "Zeitraum, in dem die Seite gilt",
        "Period in which the page holds",
    ),
    fact("reviewed", Date, "Tag der letzten Prüfung", "Day of the last check"),
    fact("review_every", Duration, "Wie oft zu prüfen ist: 6m, 1y", "How often to check: 6m, 1y"),
    fact("owner", Text, "Zuständige Stelle (keine Person)", "Office in charge (no person)"),
    fact("topics", List(&PortalTerm("topic")), "Themen", "Topics"),
    fact("tags", List(&Text), "Schlagworte", "Keywords"),
    fact(
        "image",
        Record(&[
            fact("file", File, "Bilddatei neben der Seite", "Image file beside the page").required(),
            text("alt", Text, "Was auf dem Bild zu sehen ist", "What the image shows").required(),
            text("caption", Text, "Bildunterschrift", "Caption"),
            fact("credit", Text, "Wer das Bild gemacht hat", "Who made the image").required(),
            fact("licence", Text, "Lizenz", "Licence"),
        ]),
        "Bild",
        "Image",
    ),
    fact(
        "sign_language",
        Record(&[
            fact("file", File, "Videodatei neben der Seite: MP4 oder WebM", "Video file beside the page: MP4 or WebM")
                .required(),
            fact("poster", File, "Standbild neben der Seite", "Still image beside the page"),
            fact("captions", File, "Untertitel neben der Seite: WebVTT", "Captions beside the page: WebVTT"),
            text("transcript", Text, "Was das Video sagt, als Text", "What the video says, as text"),
        ]),
        "Video in Deutscher Gebärdensprache",
        "Video in German Sign Language",
    ),
    fact("same_as", List(&Url), "Gleiches bei Wikidata oder GND", "The same at Wikidata or GND"),
    fact(
        "translation",
        Record(&[
            fact("source", Text, "Stand des übersetzten Textes", "State of the text that was translated"),
            fact("blocks", Text, "Stand der Absätze", "State of the paragraphs"),
            fact("by", Term(&vocabulary::TRANSLATION_BY), "Wer übersetzt hat", "Who translated"),
            fact("review", Term(&vocabulary::TRANSLATION_REVIEW), "Wer geprüft hat", "Who reviewed"),
            fact("date", Date, "Tag der Übersetzung", "Day of the translation"),
        ]),
        "Angaben zur Übersetzung",
        "About the translation",
    ),
    fact(
        "lint",
        List(&Record(&[
            fact("rule", Text, "Name der Regel", "Name of the rule"),
            fact("reason", Text, "Warum sie hier nicht gilt", "Why it does not hold here"),
        ])),
        "Regeln, die in dieser Datei nicht gelten, jede mit Grund",
        "Rules that do not hold in this file, each with a reason",
    ),
    fact("extra", Free, "Eigene Angaben für das Thema", "Own values for the theme"),
];

/// How to register.
pub(super) static REGISTRATION: &[Field] = &[
    fact("required", Bool, "Muss man sich anmelden?", "Is registration needed?"),
    fact("url", Url, "Adresse der Anmeldung", "Address for registration"),
    fact("deadline", Date, "Bis wann", "Until when"),
    text("note", Text, "Anmerkung", "Note"),
];

/// What it costs.
pub(super) static COST: &[Field] = &[
    fact("free", Bool, "Kostenlos", "Free of charge"),
    fact("amount", Amount, "Betrag", "Amount"),
    fact("currency", Text, "Währung", "Currency"),
    text("note", Text, "Anmerkung", "Note"),
];
