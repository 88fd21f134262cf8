//! The part of the handbook to look things up: all fields, fixed values and rules, from the tables of the code.

use lotse::content::{COMMON_FIELDS, ContentType, Field, Kind, Need, TYPES, find_type, vocabulary};
use lotse::diag::{Words as _, rule};
use lotse::i18n::Spoken;
use lotse::source::{Embedded, FileId, Sources as _};

/// The language of a half of the handbook.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tongue {
    German,
    English,
}

impl Tongue {
    fn of<'a>(self, german: &'a str, english: &'a str) -> &'a str {
        if self == Self::German { german } else { english }
    }
}

/// The names of the types as the handbook's headings say them.
const NAMES: &[(&str, &str, &str)] = &[
    ("service", "Angebot", "Service"),
    ("contact", "Anlaufstelle", "Contact"),
    ("organisation", "Organisation", "Organisations"),
    ("life_situation", "Lebenslage", "Life situation"),
    ("event", "Termin", "Event"),
    ("news", "Meldung", "News"),
    ("page", "Seite", "Page"),
    ("section", "Bereich", "Section"),
    ("term", "Begriff", "Term"),
    ("plan_edition", "Fassung des Plans", "Plan edition"),
    ("action_field", "Handlungsfeld", "Action field"),
    ("goal", "Ziel", "Goal"),
    ("measure", "Maßnahme", "Measure"),
];

/// What the values of each vocabulary are values of.
const VOCABULARIES: &[(&str, &str, &str)] = &[
    ("service-kind", "Art des Angebots", "kind of service"),
    ("audience", "Zielgruppe", "audience"),
    ("service-status", "Stand des Angebots", "status of a service"),
    ("language-how", "Weg einer Sprache", "how a language is offered"),
    ("channel-kind", "Weg zum Angebot", "way to a service"),
    ("phone-kind", "Art der Nummer", "kind of number"),
    ("accessibility-feature", "Merkmal der Barrierefreiheit", "accessibility feature"),
    ("degree", "Ja, teilweise, nein", "yes, partly, no"),
    ("organisation-kind", "Art der Organisation", "kind of organisation"),
    ("event-kind", "Art des Termins", "kind of event"),
    ("event-status", "Stand des Termins", "status of an event"),
    ("edition-status", "Stand der Fassung", "status of an edition"),
    ("carried-how", "Was daraus wurde", "what became of it"),
    ("goal-level", "Ebene des Ziels", "level of a goal"),
    ("measure-status", "Stand der Maßnahme", "status of a measure"),
    ("measure-phase", "Phase", "phase"),
    ("measure-kind", "Art der Maßnahme", "kind of measure"),
    ("priority", "Priorität", "priority"),
    ("budget-source", "Geldgeber", "source of money"),
    ("precision", "Genauigkeit", "precision"),
    ("legal-area", "Rechtsgebiet", "legal area"),
    ("messenger-kind", "Messenger", "messenger"),
    ("page-role", "Rolle einer Pflichtseite", "role of an obligatory page"),
    ("statement-status", "Stand der Barrierefreiheit", "state of accessibility"),
    ("statement-method", "Art der Bewertung", "kind of assessment"),
    ("barrier-reason", "Grund einer Barriere", "reason for a barrier"),
    ("translation-by", "Wer übersetzt hat", "who translated"),
    ("translation-review", "Wer geprüft hat", "who reviewed"),
    ("language", "Sprache", "language"),
];

/// Writes the whole part in one language.
pub(crate) fn reference(tongue: Tongue) -> String {
    let mut out = format!("\n## {}\n\n", tongue.of("Alle Felder", "All fields"));
    out += tongue.of(
        "**Pflicht** heißt: Das Feld muss in der deutschen Datei stehen. Bei Teilen wie `image.alt` gilt das nur, wenn es \
         das Feld `image`\ngibt. **Übersetzen** heißt: Das Feld darf in einer Übersetzung stehen. Ein Punkt trennt ein Feld \
         von seinem Teil: `cost.note` ist\nder Teil `note` im Feld `cost`. Unter **Wert** steht, was hineingehört; wie man \
         es schreibt, steht unter\n[So schreiben Sie Angaben](#so-schreiben-sie-angaben).\n",
        "**Required** means that the field must be in the German file. For parts like `image.alt` this holds only if there \
         is a field\n`image`. **Translate** means that a translation may have the field. A point separates a field from its \
         part: `cost.note` is the\npart `note` of the field `cost`. **Value** says what belongs there; how it is written \
         stands under\n[How to write facts](#how-to-write-facts).\n",
    );
    out += &format!("\n### {}\n", tongue.of("Felder jeder Seite", "Fields of every page"));
    table(&mut out, COMMON_FIELDS, tongue);
    for kind in TYPES {
        let name = name(NAMES, kind.name, tongue);
        out += &format!("\n### {}: {name} ({})\n", tongue.of("Felder", "Fields"), kind.name);
        table(&mut out, kind.fields, tongue);
    }
    values(&mut out, tongue);
    rules(&mut out, tongue);
    out
}

fn name(names: &[(&str, &'static str, &'static str)], id: &str, tongue: Tongue) -> &'static str {
    let (_, german, english) =
        names.iter().find(|(name, ..)| *name == id).expect("every type and vocabulary has a name above");
    if tongue == Tongue::German { german } else { english }
}

fn table(out: &mut String, fields: &[Field], tongue: Tongue) {
    *out += tongue.of(
        "\n| Feld | Bedeutung | Wert | Pflicht | übersetzen |\n|---|---|---|---|---|\n",
        "\n| field | meaning | value | required | translate |\n|---|---|---|---|---|\n",
    );
    for field in fields {
        rows(out, "", field, tongue);
    }
}

fn rows(out: &mut String, above: &str, field: &Field, tongue: Tongue) {
    let name = format!("{above}{}", field.name);
    let yes = tongue.of("ja", "yes");
    let mark = |holds: bool| if holds { format!(" {yes} |") } else { " |".to_owned() };
    let mut inner = &field.kind;
    while let Kind::List(kind) = inner {
        inner = kind;
    }
    let has_parts = matches!(inner, Kind::Record(_));
    let (required, text) = (mark(field.need == Need::Required), mark(field.has_text() && !has_parts));
    let value = match field.name {
        "type" => tongue.of("Name einer Art, wie `service`", "name of a type, like `service`").to_owned(),
        "slug" => tongue.of("ein Wort, wie `deutsch-lernen`", "one word, like `deutsch-lernen`").to_owned(),
        "rule" if above == "lint." => {
            tongue.of("Text, wie `language/decomposed`", "text, like `language/decomposed`").to_owned()
        }
        "owner" => tongue
            .of(
                "Name aus `contacts` oder `organisations`, oder Text",
                "name from `contacts` or `organisations`, or text",
            )
            .to_owned(),
        _ => value(&field.kind, tongue),
    };
    *out += &format!("| `{name}` | {} | {value} |{required}{text}\n", tongue.of(field.de, field.en));
    if let Kind::Record(parts) = inner {
        for part in *parts {
            rows(out, &format!("{name}."), part, tongue);
        }
    }
}

/// What belongs into a field.
fn value(kind: &Kind, tongue: Tongue) -> String {
    let of = |german: &str, english: &str| tongue.of(german, english).to_owned();
    match kind {
        Kind::Text => of("Text", "text"),
        Kind::Bool => of("`ja` oder `nein`", "`yes` or `no`"),
        Kind::Integer => of("ganze Zahl", "whole number"),
        Kind::Number => of("Zahl", "number"),
        Kind::Amount => of("Betrag, wie `12,50`", "amount, like `12.50`"),
        Kind::Date => of("Tag", "day"),
        Kind::DateTime => of("Tag, auch mit Uhrzeit", "day, perhaps with a time"),
        Kind::Duration => of("Zeitraum, wie `6m`, `1y`", "length of time, like `6m`, `1y`"),
        Kind::Term(vocabulary) => {
            let name = name(VOCABULARIES, vocabulary.name, tongue);
            of(&format!("Wert aus [{name}](#feste-werte)"), &format!("value of [{name}](#fixed-values)"))
        }
        Kind::PortalTerm(name) => {
            of(&format!("Kürzel aus `{name}s` in `portal.toml`"), &format!("id from `{name}s` in `portal.toml`"))
        }
        Kind::Language => of("Kürzel einer [Sprache](#feste-werte)", "id of a [language](#fixed-values)"),
        Kind::Reference(types) => {
            let folder = |name: &&str| format!("`{}`", find_type(name).map_or(*name, |kind: &ContentType| kind.folder));
            let folders: Vec<String> = types.iter().map(folder).collect();
            of(&format!("Name aus {}", folders.join(" oder ")), &format!("name from {}", folders.join(" or ")))
        }
        Kind::Phone => of("Telefonnummer", "phone number"),
        Kind::Email => of("E-Mail-Adresse", "mail address"),
        Kind::Url => of("Internetadresse", "web address"),
        Kind::Hours => of("[Öffnungszeiten](#öffnungszeiten)", "[opening hours](#opening-hours)"),
        Kind::Path => of("alte Adresse ohne Sprache", "old address without the language"),
        Kind::File => of("Name einer Datei neben der Seite", "name of a file beside the page"),
        Kind::List(inner) => format!("{}: {}", tongue.of("Liste", "list"), value(inner, tongue)),
        Kind::Record(_) => of("Teile", "parts"),
        Kind::Free => of("beliebig", "anything"),
    }
}

fn values(out: &mut String, tongue: Tongue) {
    *out += tongue.of(
        "\n## Feste Werte\n\nDiese Felder kennen nur die genannten Werte. Sie schreiben das Kürzel; Lotse zeigt das Wort in der \
         Sprache der Leserin.\nEin falsches Kürzel ist ein Fehler, und Lotse schlägt das richtige vor.\n\n| Angabe | Werte |\n|---|---|\n",
        "\n## Fixed values\n\nThese fields know only the values listed. You write the id; Lotse shows the word in the reader's \
         language. A wrong id is\nan error, and Lotse proposes the right one.\n\n| value of | ids and their words |\n|---|---|\n",
    );
    let file = FileId::new(&format!("i18n/{}/vocabulary.ftl", tongue.of("de", "en")));
    let words = String::from_utf8(Embedded.read(&file).expect("the language comes with Lotse")).expect("UTF-8");
    for vocabulary in vocabulary::ALL {
        let label = |value: &&str| {
            let start = format!("{}-{value} = ", vocabulary.name);
            let line = words.lines().find_map(|line| line.strip_prefix(&start));
            format!("`{value}` {}", line.expect("every value has a label in one line"))
        };
        let labels: Vec<String> = vocabulary.values.iter().map(label).collect();
        *out += &format!("| {} | {} |\n", name(VOCABULARIES, vocabulary.name, tongue), labels.join(", "));
    }
}

fn rules(out: &mut String, tongue: Tongue) {
    *out += tongue.of(
        "\n## Alle Regeln\n\n`lotse explain NAME` erklärt jede Regel mit einem Beispiel.\n\n| Regel | Stufe | Was sie findet |\n|---|---|---|\n",
        "\n## All rules\n\n`lotse explain NAME --lang en` explains each rule with an example.\n\n| rule | level | what it finds |\n|---|---|---|\n",
    );
    let words = Spoken::new(&Embedded, tongue.of("de", "en"));
    for rule in rule::all() {
        let level = words.say(&format!("level-{}", rule.level.as_str()), None, &[]).expect("levels have names");
        let what = rule.what(&words).replace('|', "\\|");
        *out += &format!("| `{}` | {level} | {what} |\n", rule.name);
    }
}
