//! Messages that also stand where no element can: in titles, attributes, addresses and files for other programs.
//!
//! There the language of words cannot be told, so that no other language may stand in: each published language must have them.
//! What stands in such places asks for one of these, so that none can be forgotten here; templates have `msg_attr`.

/// A message that every published language has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Required(&'static str);

impl Required {
    /// Returns its name.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.0
    }
}

/// A vocabulary whose labels every published language has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RequiredLabels(&'static str);

impl RequiredLabels {
    /// Returns the vocabulary's name.
    #[must_use]
    pub fn vocabulary(self) -> &'static str {
        self.0
    }

    /// Returns the message that is the label of a value.
    #[must_use]
    pub fn of(self, value: &str) -> String {
        format!("{}-{value}", self.0)
    }
}

macro_rules! required {
    ($kind:ident $all:ident: $($(#[$doc:meta])* $constant:ident = $id:literal;)*) => {
        $($(#[$doc])* pub const $constant: $kind = $kind($id);)*

        /// All of them.
        pub const $all: &[$kind] = &[$($constant),*];
    };
}

required! {
    Required ALL:

    /// A date with a time of day.
    DATE_TIME = "date-time";
    /// A date in two calendars.
    DATE_OTHER_CALENDAR = "date-other-calendar";
    /// A quarter of a year.
    DATE_QUARTER = "date-quarter";
    /// From one date to another.
    DATE_RANGE = "date-range";
    /// Since a date.
    SINCE_DATE = "since-date";
    /// Until a date.
    UNTIL_DATE = "until-date";
    /// An amount in euros.
    MONEY = "money";
    /// The subject of a mail about a page.
    FEEDBACK_SUBJECT = "feedback-subject";
    /// The title of the page for addresses that lead nowhere.
    NOT_FOUND_TITLE = "not-found-title";
    /// The title of the list from A to Z.
    LETTERS_TITLE = "letters-title";
    /// What it holds.
    LETTERS_SUMMARY = "letters-summary";
    /// The title of the list of the whole portal.
    SEARCH_TITLE = "search-title";
    /// What it holds.
    SEARCH_SUMMARY = "search-summary";
    /// The title of lists by topic.
    FACET_TOPIC = "facet-topic";
    /// The title of lists by whom they are for.
    FACET_AUDIENCE = "facet-audience";
    /// The title of lists by language.
    FACET_LANGUAGE = "facet-language";
    /// The title of lists by district.
    FACET_DISTRICT = "facet-district";
    /// What such a list holds.
    FACET_TOPIC_SUMMARY = "facet-topic-summary";
    /// What such a list holds.
    FACET_AUDIENCE_SUMMARY = "facet-audience-summary";
    /// What such a list holds.
    FACET_LANGUAGE_SUMMARY = "facet-language-summary";
    /// What such a list holds.
    FACET_DISTRICT_SUMMARY = "facet-district-summary";
    /// What the list of such lists holds.
    FACET_ALL_SUMMARY = "facet-all-summary";
}

required! {
    RequiredLabels LABELS:

    /// Whether an event takes place, in calendar files.
    EVENT_STATUS = "event-status";
    /// Groups of people, in titles of lists.
    AUDIENCE = "audience";
    /// Languages, in titles of lists.
    LANGUAGE = "language";
}
