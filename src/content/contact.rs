//! A point to turn to.

use super::field::Kind::{
    Bool, Date, Email, Hours, Language, List, Number, Phone, PortalTerm, Record, Reference, Term, Text, Url,
};
use super::field::{ContentType, Field, fact, text};
use super::vocabulary;

/// A contact: an office, an adviser, a desk; with phone, address and hours.
pub static CONTACT: ContentType = ContentType {
    name: "contact",
    plural: "contacts",
    folder: "contacts",
    de: "Anlaufstelle: Amt, Beratung, Schalter",
    en: "A point to turn to: an office, an adviser, a desk",
    fields: &[
        fact("organisation", Reference(&["organisation"]), "Zu wem die Stelle gehört", "The body it belongs to"),
        fact(
            "located_at",
            Reference(&["contact"]),
            "In den Räumen dieser Stelle; die Adresse wird übernommen",
            "In the rooms of this contact; the address is taken over",
        ),
        text("role", Text, "Aufgabe", "Role"),
        fact("person", Record(PERSON), "Person", "Person"),
        fact("phones", List(&Record(PHONES)), "Telefon", "Phone"),
        fact("email", Email, "E-Mail", "E-mail"),
        fact("website", Url, "Internet", "Website"),
        fact("form", Url, "Kontaktformular", "Contact form"),
        fact("address", Record(ADDRESS), "Adresse", "Address"),
        fact("geo", Record(GEO), "Lage auf der Karte", "Place on the map"),
        fact(
            "hours",
            Hours,
            "Öffnungszeiten, wie Mo-Fr 08:00-12:00; PH off",
            "Opening hours, like Mo-Fr 08:00-12:00; PH off",
        ),
        fact("exceptions", List(&Record(EXCEPTIONS)), "Tage mit anderen Zeiten", "Days with other hours"),
        fact("by_appointment", Record(BY_APPOINTMENT), "Nur mit Termin", "By appointment only"),
        fact("accessibility", List(&Record(ACCESSIBILITY)), "Barrierefreiheit", "Accessibility"),
        text("transit", Text, "Bus und Bahn", "Bus and train"),
        fact("languages", List(&Language), "Sprachen", "Languages"),
        fact("messengers", List(&Record(MESSENGERS)), "Messenger", "Messengers"),
    ],
};

static PERSON: &[Field] = &[
    fact("name", Text, "Name", "Name").required(),
    fact("until", Date, "Im Amt bis", "In office until"),
    fact("consent", Bool, "Ist mit der Veröffentlichung einverstanden", "Agrees to be named").required(),
];

/// Phone numbers of a contact or organisation.
pub(super) static PHONES: &[Field] = &[
    fact("number", Phone, "Nummer", "Number").required(),
    fact("kind", Term(&vocabulary::PHONE_KIND), "Art", "Kind"),
    fact("languages", List(&Language), "Sprachen", "Languages"),
    text("note", Text, "Anmerkung", "Note"),
];

/// An address.
pub(super) static ADDRESS: &[Field] = &[
    fact("street", Text, "Straße und Hausnummer", "Street and number"),
    fact("postcode", Text, "Postleitzahl", "Postcode"),
    fact("city", Text, "Ort", "Town"),
    fact("district", PortalTerm("district"), "Stadtteil", "District"),
    fact("country", Text, "Land", "Country"),
    text("extra", Text, "Zusatz: Etage, Raum, Eingang", "More: floor, room, entrance"),
];

static GEO: &[Field] =
    &[fact("lat", Number, "Breite", "Latitude").required(), fact("lon", Number, "Länge", "Longitude").required()];

static EXCEPTIONS: &[Field] = &[
    fact("from", Date, "Vom", "From").required(),
    fact("to", Date, "Bis", "To"),
    fact("closed", Bool, "Geschlossen", "Closed"),
    fact("hours", Hours, "Zeiten an diesen Tagen", "Hours on these days"),
    text("reason", Text, "Grund", "Reason"),
];

static BY_APPOINTMENT: &[Field] = &[
    fact("url", Url, "Adresse für Termine", "Address for appointments"),
    fact("phone", Phone, "Telefon für Termine", "Phone for appointments"),
];

static ACCESSIBILITY: &[Field] = &[
    fact("feature", Term(&vocabulary::ACCESSIBILITY_FEATURE), "Merkmal", "Feature").required(),
    fact("value", Term(&vocabulary::DEGREE), "Ja, nein, teilweise", "Yes, no, partly").required(),
    text("note", Text, "Anmerkung", "Note"),
];

static MESSENGERS: &[Field] = &[
    fact("kind", Term(&vocabulary::MESSENGER_KIND), "Dienst", "Service").required(),
    fact("number", Phone, "Nummer", "Number"),
    fact("url", Url, "Adresse", "Address"),
];
