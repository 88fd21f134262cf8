//! Closed vocabularies: ids whose labels are messages, `<vocabulary>-<id>`.

/// A closed list of values.
#[derive(Debug, PartialEq, Eq)]
pub struct Vocabulary {
    /// Its name, and the beginning of its labels' messages.
    pub name: &'static str,
    /// Its values, in the order that people read them.
    pub values: &'static [&'static str],
}

macro_rules! vocabularies {
    ($($(#[$doc:meta])* $constant:ident = $name:literal [$($value:literal)*];)*) => {
        $($(#[$doc])* pub static $constant: Vocabulary = Vocabulary { name: $name, values: &[$($value),*] };)*

        /// All closed vocabularies.
        pub static ALL: &[&Vocabulary] = &[$(&$constant),*];
    };
}

vocabularies! {
    /// What kind of service it is.
    SERVICE_KIND = "service-kind" ["advice" "course" "authority" "encounter" "leisure" "online" "interpreting" "childcare" "mentoring"];
    /// Whom it is for.
    AUDIENCE = "audience" [
        "all_residents" "newcomers" "refugees" "families" "parents" "children" "young_people" "women" "men" "older_people"
        "workers" "jobseekers" "students" "volunteers" "employers" "people_with_disabilities" "professionals"
    ];
    /// Whether a service runs.
    SERVICE_STATUS = "service-status" ["active" "paused" "ended" "planned"];
    /// How a language is to be had.
    LANGUAGE_HOW = "language-how" ["spoken" "interpreter" "written"];
    /// How to reach a service.
    CHANNEL_KIND = "channel-kind" ["visit" "phone" "web" "mail" "app"];
    /// What a phone number is.
    PHONE_KIND = "phone-kind" ["office" "mobile" "hotline" "fax"];
    /// What makes a place usable for everybody.
    ACCESSIBILITY_FEATURE = "accessibility-feature" [
        "step_free_entrance" "lift" "accessible_toilet" "accessible_parking" "induction_loop" "guide_system" "assistance_dogs"
    ];
    /// Whether something holds.
    DEGREE = "degree" ["yes" "partly" "no"];
    /// What kind of body it is.
    ORGANISATION_KIND = "organisation-kind" [
        "municipal" "state" "federal" "welfare_association" "association" "migrant_organisation" "company" "school" "other"
    ];
    /// What kind of event it is.
    EVENT_KIND = "event-kind" ["conference" "committee" "course_date" "meeting"];
    /// Whether an event takes place.
    EVENT_STATUS = "event-status" ["scheduled" "cancelled" "postponed" "moved_online"];
    /// How far a plan edition is.
    EDITION_STATUS = "edition-status" ["draft" "consultation" "working_paper" "adopted" "replaced"];
    /// What became of something in the next edition.
    CARRIED_HOW = "carried-how" ["continued" "merged" "split" "dropped"];
    /// The level of a goal.
    GOAL_LEVEL = "goal-level" ["guiding" "sub" "operative"];
    /// How far a measure is; see [`super::facet::progress`] for which of them are active and finished.
    MEASURE_STATUS = "measure-status" [
        "planned" "in_progress" "delayed" "done" "established" "paused" "not_reached" "dropped" "merged"
    ];
    /// The phase a measure is in.
    MEASURE_PHASE = "measure-phase" ["idea" "planning" "implementation" "evaluation"];
    /// Whether a measure is new.
    MEASURE_KIND = "measure-kind" ["new" "continued" "permanent"];
    /// How much something matters.
    PRIORITY = "priority" ["high" "medium" "low"];
    /// Where money comes from.
    BUDGET_SOURCE = "budget-source" ["own" "state" "federal" "eu" "third"];
    /// How exactly a period is known.
    PRECISION = "precision" ["year" "quarter" "month" "day"];
    /// The part of the law a step belongs to.
    LEGAL_AREA = "legal-area" ["residence" "social" "employment" "family" "education" "health" "housing"];
    /// A messenger.
    MESSENGER_KIND = "messenger-kind" ["whatsapp" "signal" "telegram"];
    /// What an obligatory page is.
    PAGE_ROLE = "page-role" [
        "urgent_help" "imprint" "privacy" "accessibility_statement" "easy_language" "sign_language" "about" "feedback"
    ];
    /// How far a portal is accessible.
    STATEMENT_STATUS = "statement-status" ["full" "partial" "none"];
    /// Who assessed it.
    STATEMENT_METHOD = "statement-method" ["self_assessment" "external_assessment"];
    /// Why something is not accessible.
    BARRIER_REASON = "barrier-reason" ["non_compliance" "disproportionate_burden" "out_of_scope"];
    /// Who made a translation.
    TRANSLATION_BY = "translation-by" ["human" "machine" "machine-edited"];
    /// Who reviewed a translation.
    TRANSLATION_REVIEW = "translation-review" ["none" "native" "office"];
    /// Languages that people speak, by their ids.
    LANGUAGE = "language" [
        "de" "de-simple" "gsg" "en" "fr" "es" "pl" "ro" "bg" "sq" "tr" "vi" "so" "hr" "bs" "uk" "ru" "ar" "fa" "prs" "ps" "kmr"
        "ckb" "ur" "ti" "sr" "sr-Latn" "zh-Hans"
    ];
}
