//! How a content type is written down: a table of fields, from which reading, suggestions, new files and reference come.

use super::vocabulary::Vocabulary;

/// A content type.
#[derive(Debug)]
pub struct ContentType {
    /// Its name in `type:` and in code, like `service`.
    pub name: &'static str,
    /// The name of many, for lists of them in views, like `services`.
    pub plural: &'static str,
    /// The folder below `content/` whose files have this type; empty where no folder gives it.
    pub folder: &'static str,
    /// The fields that this type has besides the common ones.
    pub fields: &'static [Field],
    /// What it is, in German.
    pub de: &'static str,
    /// What it is, in English.
    pub en: &'static str,
}

impl PartialEq for ContentType {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for ContentType {}

/// One field of a type or of a record.
#[derive(Debug)]
pub struct Field {
    /// Its key in front matter.
    pub name: &'static str,
    /// How its value is read.
    pub kind: Kind,
    /// Whether it is a text that translations have too, or a fact that stands once.
    pub sharing: Sharing,
    /// Whether a source text must have it.
    pub need: Need,
    /// What it says, in German.
    pub de: &'static str,
    /// What it says, in English.
    pub en: &'static str,
}

/// Whether a field stands once or in every language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sharing {
    /// A fact: it stands in the source text alone.
    Fact,
    /// Words: every translation has its own.
    Text,
}

/// Whether a field must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// It may be left out.
    Optional,
    /// It must be there.
    Required,
}

/// How a value is read.
#[derive(Debug)]
pub enum Kind {
    /// Words.
    Text,
    /// Yes or no.
    Bool,
    /// A whole number.
    Integer,
    /// A number, with a point or a comma.
    Number,
    /// An amount of money.
    Amount,
    /// A day.
    Date,
    /// A day, or a day and a time.
    DateTime,
    /// A length of time, like `6m` or `1y`.
    Duration,
    /// One value of a closed vocabulary.
    Term(&'static Vocabulary),
    /// One value of a vocabulary that the portal's settings list.
    PortalTerm(&'static str),
    /// A language that people speak.
    Language,
    /// The id of another document, of one of these types.
    Reference(&'static [&'static str]),
    /// A phone number.
    Phone,
    /// A mail address.
    Email,
    /// A web address.
    Url,
    /// Opening hours.
    Hours,
    /// An old address, below the folder of a language.
    Path,
    /// A file beside the document, or with `/` before it one below `content/`.
    File,
    /// Any number of values.
    List(&'static Kind),
    /// Fields of its own.
    Record(&'static [Field]),
    /// Whatever a theme makes of it.
    Free,
}

/// Describes a fact that may be left out.
pub(super) const fn fact(name: &'static str, kind: Kind, de: &'static str, en: &'static str) -> Field {
    Field { name, kind, sharing: Sharing::Fact, need: Need::Optional, de, en }
}

/// Describes words that may be left out; lists and records say of their parts which are words.
pub(super) const fn text(name: &'static str, kind: Kind, de: &'static str, en: &'static str) -> Field {
    Field { name, kind, sharing: Sharing::Text, need: Need::Optional, de, en }
}

impl Field {
    /// Returns the field as one that must be there.
    pub(super) const fn required(self) -> Self {
        Self { need: Need::Required, ..self }
    }

    /// Tells whether a translation may have this field: it is words, or holds words.
    #[must_use]
    pub fn has_text(&self) -> bool {
        self.sharing == Sharing::Text || holds_text(&self.kind)
    }
}

fn holds_text(kind: &Kind) -> bool {
    match kind {
        Kind::Record(fields) => fields.iter().any(Field::has_text),
        Kind::List(kind) => holds_text(kind),
        _ => false,
    }
}
