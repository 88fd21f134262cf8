//! A body: a town, an authority, an association.

use super::contact::PHONES;
use super::field::Kind::{Email, File, Language, List, PortalTerm, Record, Reference, Term, Text, Url};
use super::field::{ContentType, Field, fact};
use super::vocabulary;

/// An organisation.
pub static ORGANISATION: ContentType = ContentType {
    name: "organisation",
    plural: "organisations",
    folder: "organisations",
    de: "Träger, Behörde, Verein, Firma",
    en: "A body: an authority, an association, a company",
    fields: &[
        fact("kind", Term(&vocabulary::ORGANISATION_KIND), "Art", "Kind").required(),
        fact("parent", Reference(&["organisation"]), "Gehört zu", "Belongs to"),
        fact("legal_name", Text, "Voller Name", "Full name"),
        fact("formerly", List(&Text), "Frühere Namen", "Former names"),
        fact("since", super::field::Kind::Integer, "Gibt es seit (Jahr)", "Exists since (year)"),
        fact("website", Url, "Internet", "Website"),
        fact("email", Email, "E-Mail", "E-mail"),
        fact("phones", List(&Record(PHONES)), "Telefon", "Phone"),
        fact("logo", File, "Logo", "Logo"),
        fact("identifiers", List(&Record(IDENTIFIERS)), "Kennungen", "Identifiers"),
        fact("languages", List(&Language), "Sprachen", "Languages"),
        fact("action_fields", List(&Reference(&["action_field"])), "Handlungsfelder", "Action fields"),
        fact("districts", List(&PortalTerm("district")), "Stadtteile", "Districts"),
    ],
};

static IDENTIFIERS: &[Field] =
    &[fact("scheme", Text, "Verzeichnis", "Scheme").required(), fact("value", Text, "Kennung", "Value").required()];
