//! The rules: one name each, permanent once released.
//!
//! A rule's words stand in `i18n/<language>/diagnostics.ftl` under its name with `_` for `/`: the message, and as attributes
//! `help`, `help-<variant>`, `why`, `explain`. Its examples stand here, so that `lotse explain` shows and tests run them.

use super::Level;

/// A check with a name.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// The name, `group/what-is-wrong`.
    pub name: &'static str,
    /// How grave a finding is, unless settings say otherwise.
    pub level: Level,
    /// The file that the examples stand in.
    pub file: &'static str,
    /// A text that the rule finds something in; empty where a text alone cannot show it.
    pub bad: &'static str,
    /// The text mended.
    pub good: &'static str,
}

impl Rule {
    /// Returns the name of the message that holds the rule's words.
    #[must_use]
    pub fn message(&self) -> String {
        self.name.replace('/', "_")
    }
}

/// Finds a rule by its name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Rule> {
    ALL.iter().copied().find(|rule| rule.name == name)
}

macro_rules! rules {
    ($($(#[$doc:meta])* $constant:ident = $name:literal, $level:ident, $file:literal, $bad:expr, $good:expr;)*) => {
        $($(#[$doc])* pub static $constant: Rule =
            Rule { name: $name, level: Level::$level, file: $file, bad: $bad, good: $good };)*

        /// All rules, in the order of the documentation.
        pub static ALL: &[&Rule] = &[$(&$constant),*];
    };
}

rules! {
    /// A file is in another encoding than UTF-8.
    ENCODING = "files/encoding", Error, "", "", "";
    /// A file cannot be read.
    UNREADABLE = "files/unreadable", Error, "", "", "";
    /// A file is larger than a text or a file for download should be.
    TOO_LARGE = "files/too-large", Error, "", "", "";
    /// A link in the file system leads out of the portal.
    LINK_OUTSIDE = "files/link-outside", Error, "", "", "";
    /// The name of a file has letters that make addresses hard to type and to send.
    NAME_LETTERS = "files/name-letters", Warning, "", "", "";
    /// Two names differ only in upper and lower case.
    NAME_CASE = "files/name-case", Error, "", "", "";

    /// A title holds a colon without quotes.
    COLON_IN_VALUE = "syntax/colon-in-value", Error, "content/kurs.md",
        "---\ntitle: Kurs: Anfänger\n---\n", "---\ntitle: \"Kurs: Anfänger\"\n---\n";
    /// What stands behind `#` would be lost.
    HASH_IN_VALUE = "syntax/hash-in-value", Error, "content/kurs.md",
        "---\ntitle: Platz #1 für Kinder\n---\n", "---\ntitle: \"Platz #1 für Kinder\"\n---\n";
    /// A line is indented with a tab.
    TAB = "syntax/tab", Error, "content/kurs.md",
        "---\ntitle: Kurs\nimage:\n\tfile: kurs.jpg\n---\n", "---\ntitle: Kurs\n---\n";
    /// The closing fence is missing.
    OPEN_FRONT_MATTER = "syntax/open-front-matter", Error, "content/kurs.md",
        "---\ntitle: Kurs\n\nDer Kurs beginnt im Mai.\n", "---\ntitle: Kurs\n---\n\nDer Kurs beginnt im Mai.\n";
    /// The opening fence is missing.
    MISSING_FENCE = "syntax/missing-fence", Error, "content/kurs.md",
        "title: Kurs\n\nDer Kurs beginnt im Mai.\n", "---\ntitle: Kurs\n---\n\nDer Kurs beginnt im Mai.\n";
    /// A key stands twice.
    DUPLICATE_KEY = "syntax/duplicate-key", Error, "content/kurs.md",
        "---\ntitle: Kurs\ntitle: Deutschkurs\n---\n", "---\ntitle: Deutschkurs\n---\n";
    /// A line of the front matter has no key.
    NOT_A_FIELD = "syntax/not-a-field", Error, "content/kurs.md",
        "---\ntitle: Kurs\nDeutsch lernen\n---\n", "---\ntitle: Kurs\nsummary: Deutsch lernen\n---\n";
    /// A line of the front matter is no YAML.
    YAML = "syntax/yaml", Error, "content/kurs.md",
        "---\ntitle: Kurs\ntags: [deutsch, lernen\n---\n", "---\ntitle: Kurs\ntags: [deutsch, lernen]\n---\n";
    /// A line is no TOML.
    TOML = "syntax/toml", Error, "content/kurs.md",
        "+++\ntitle = Kurs\n+++\n", "+++\ntitle = \"Kurs\"\n+++\n";

    /// A field is not known for this type.
    UNKNOWN_FIELD = "front-matter/unknown-field", Error, "content/kurs.md",
        "---\ntitel: Kurs\n---\n", "---\ntitle: Kurs\n---\n";
    /// A required field is missing.
    MISSING_FIELD = "front-matter/missing-field", Error, "content/kurs.md",
        "---\nsummary: Deutsch lernen\n---\n", "---\ntitle: Kurs\nsummary: Deutsch lernen\n---\n";
    /// A value has another shape than its field: a list where a text belongs, a text where fields belong.
    WRONG_SHAPE = "front-matter/wrong-shape", Error, "content/kurs.md",
        "---\ntitle: [Kurs, Deutsch]\n---\n", "---\ntitle: Kurs Deutsch\n---\n";
    /// A value is not among those of its vocabulary.
    UNKNOWN_VALUE = "front-matter/unknown-value", Error, "content/services/kurs.md",
        "---\ntitle: Kurs\nkind: course1\n---\n", "---\ntitle: Kurs\nkind: course\n---\n";
    /// A date is none.
    BAD_DATE = "front-matter/bad-date", Error, "content/kurs.md",
        "---\ntitle: Kurs\nreviewed: 31.02.2026\n---\n", "---\ntitle: Kurs\nreviewed: 28.02.2026\n---\n";
    /// A number is none.
    BAD_NUMBER = "front-matter/bad-number", Error, "content/kurs.md",
        "---\ntitle: Kurs\norder: drei\n---\n", "---\ntitle: Kurs\norder: 3\n---\n";
    /// Neither yes nor no.
    BAD_BOOL = "front-matter/bad-yes-no", Error, "content/kurs.md",
        "---\ntitle: Kurs\ndraft: vielleicht\n---\n", "---\ntitle: Kurs\ndraft: ja\n---\n";
    /// A length of time is none.
    BAD_DURATION = "front-matter/bad-duration", Error, "content/kurs.md",
        "---\ntitle: Kurs\nreview_every: halbjährlich\n---\n", "---\ntitle: Kurs\nreview_every: 6m\n---\n";
    /// A phone number cannot be dialled.
    BAD_PHONE = "front-matter/bad-phone", Error, "content/contacts/amt.md",
        "---\ntitle: Amt\nphones:\n  - number: Zentrale\n---\n", "---\ntitle: Amt\nphones:\n  - number: +49 221 4710 100\n---\n";
    /// A mail address is malformed.
    BAD_EMAIL = "front-matter/bad-email", Error, "content/contacts/amt.md",
        "---\ntitle: Amt\nemail: amt(at)hafenstadt.example\n---\n", "---\ntitle: Amt\nemail: amt@hafenstadt.example\n---\n";
    /// A web address is malformed.
    BAD_URL = "front-matter/bad-url", Error, "content/contacts/amt.md",
        "---\ntitle: Amt\nwebsite: amt hafenstadt\n---\n", "---\ntitle: Amt\nwebsite: https://hafenstadt.example\n---\n";
    /// Opening hours are not in OSM syntax.
    BAD_HOURS = "front-matter/bad-hours", Error, "content/contacts/amt.md",
        "---\ntitle: Amt\nhours: Di 8-12\n---\n", "---\ntitle: Amt\nhours: Tu 08:00-12:00\n---\n";
    /// A language is not known.
    BAD_LANGUAGE = "front-matter/bad-language", Error, "content/contacts/amt.md",
        "---\ntitle: Amt\nlanguages: [ua]\n---\n", "---\ntitle: Amt\nlanguages: [uk]\n---\n";
    /// The type named in `type` is not known.
    UNKNOWN_TYPE = "front-matter/unknown-type", Error, "content/kurs.md",
        "---\ntitle: Kurs\ntype: servic\n---\n", "---\ntitle: Kurs\ntype: service\n---\n";

    /// Two files hold the source text of one document.
    TWO_SOURCES = "content/two-sources", Error, "", "", "";
    /// A language in a file name is not one of the portal's.
    UNKNOWN_LANGUAGE = "content/unknown-language", Error, "", "", "";
    /// A translation has no source text.
    ORPHAN = "content/orphan-translation", Error, "", "", "";
    /// Two documents have the same id.
    DUPLICATE_ID = "content/duplicate-id", Error, "", "", "";
    /// A document is its own ancestor.
    PARENT_CYCLE = "content/parent-cycle", Error, "content/organisations/amt.md",
        "---\ntitle: Amt\nkind: municipal\nparent: amt\n---\n", "---\ntitle: Amt\nkind: municipal\n---\n";
    /// Two outputs have one path.
    SAME_PATH = "content/same-path", Error, "", "", "";
    /// A path leads out of the portal.
    PATH_OUTSIDE = "content/path-outside", Error, "content/kurs.md",
        "---\ntitle: Kurs\naliases: [../../etc]\n---\n", "---\ntitle: Kurs\naliases: [alter-kurs]\n---\n";
    /// The text is nested more deeply than pages can show.
    NESTED_TOO_DEEPLY = "content/nested-too-deeply", Error, "", "", "";
    /// HTML stands in a text.
    RAW_HTML = "content/raw-html", Warning, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\n<div onclick=\"x()\">Text</div>\n", "---\ntitle: Kurs\n---\n\nText\n";
    /// A translation has no text of its own.
    BLANK_TRANSLATION = "translation/blank", Hint, "", "", "";
    /// A fact in a translation differs from the source.
    FACTS_DIFFER = "translation/facts-differ", Error, "", "", "";
    /// A fact in a translation repeats the source.
    FACT_REPEATED = "translation/fact-repeated", Hint, "", "", "";
    /// A list of texts in a translation is longer or shorter than in the source.
    LIST_LENGTH = "translation/list-length", Warning, "", "", "";

    /// A reference leads nowhere.
    BROKEN_REFERENCE = "links/broken-reference", Error, "content/services/kurs.md",
        "---\ntitle: Kurs\nrelated: [kursus]\n---\n", "---\ntitle: Kurs\n---\n";
    /// A link in a text leads nowhere.
    BROKEN_TARGET = "links/broken-target", Error, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\n[Amt](amt.md)\n", "---\ntitle: Kurs\n---\n\n[Amt](https://hafenstadt.example)\n";
    /// A link names a heading that its page does not have.
    BROKEN_FRAGMENT = "links/broken-fragment", Warning, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\n[unten](#preise)\n\n## Kosten\n", "---\ntitle: Kurs\n---\n\n[unten](#kosten)\n\n## Kosten\n";
    /// A link has an address that browsers would run or refuse.
    BAD_ADDRESS = "links/bad-address", Error, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\n[Amt](javascript:alert(1))\n", "---\ntitle: Kurs\n---\n\n[Amt](https://hafenstadt.example)\n";
    /// A file that a text refers to is missing.
    MISSING_FILE = "links/missing-file", Error, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\n![Plan](plan.png)\n", "---\ntitle: Kurs\n---\n\nText\n";
    /// A footnote or link reference is not defined.
    UNDEFINED_REFERENCE = "links/undefined-reference", Warning, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\nText[^1].\n", "---\ntitle: Kurs\n---\n\nText[^1].\n\n[^1]: Anmerkung.\n";

    /// A period ends before it begins.
    PERIOD_REVERSED = "data/period-reversed", Error, "content/kurs.md",
        "---\ntitle: Kurs\nvalid: {from: 2026-12-31, until: 2026-01-01}\n---\n",
        "---\ntitle: Kurs\nvalid: {from: 2026-01-01, until: 2026-12-31}\n---\n";
    /// A day with other hours does not say which.
    EXCEPTION_HOURS = "data/exception-without-hours", Error, "content/contacts/amt.md",
        "---\ntitle: Amt\nhours: Mo-Fr 08:00-12:00\nexceptions:\n  - from: 2026-12-24\n---\n",
        "---\ntitle: Amt\nhours: Mo-Fr 08:00-12:00\nexceptions:\n  - from: 2026-12-24\n    closed: true\n---\n";
    /// How an event recurs cannot be read.
    RECURRENCE = "data/recurrence", Warning, "content/events/treffen.md",
        "---\ntitle: Treffen\nstart: 2027-01-11 18:00\nrecurrence: jeden Montag\n---\n",
        "---\ntitle: Treffen\nstart: 2027-01-11 18:00\nrecurrence: FREQ=WEEKLY;BYDAY=MO\n---\n";

    /// A person is named without consent.
    NO_CONSENT = "data/person-without-consent", Error, "content/contacts/amt.md",
        "---\ntitle: Amt\nperson: {name: Mara Muster, consent: nein}\n---\n",
        "---\ntitle: Amt\nperson: {name: Mara Muster, consent: ja}\n---\n";

    /// An image cannot be shown.
    IMAGE_UNREADABLE = "images/unreadable", Error, "", "", "";
    /// An image has so many pixels that it would fill the memory.
    IMAGE_PIXELS = "images/too-many-pixels", Error, "", "", "";
    /// A drawing could run or fetch something.
    ACTIVE_DRAWING = "images/active-drawing", Error, "", "", "";
    /// An image comes from another website.
    IMAGE_ELSEWHERE = "images/elsewhere", Error, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\n![Ein Klassenzimmer](https://hafenstadt.example/kurs.jpg)\n", "---\ntitle: Kurs\n---\n\nText\n";
    /// The original of an image is heavier than it needs to be.
    IMAGE_HEAVY = "images/heavy", Hint, "", "", "";

    /// A video cannot be played in every browser.
    VIDEO_UNREADABLE = "videos/unreadable", Error, "", "", "";
    /// Captions are not as browsers read them.
    CAPTIONS = "videos/captions", Error, "", "", "";
    /// A video has neither captions nor a transcript.
    VIDEO_WITHOUT_WORDS = "videos/without-words", Warning, "content/kurs.md",
        "---\ntitle: Kurs\nsign_language: {file: kurs.mp4, poster: kurs.jpg}\n---\n",
        "---\ntitle: Kurs\nsign_language: {file: kurs.mp4, poster: kurs.jpg, captions: kurs.vtt}\n---\n";
    /// A video has no still image.
    NO_POSTER = "videos/without-poster", Hint, "content/kurs.md",
        "---\ntitle: Kurs\nsign_language: {file: kurs.mp4, captions: kurs.vtt}\n---\n",
        "---\ntitle: Kurs\nsign_language: {file: kurs.mp4, captions: kurs.vtt, poster: kurs.jpg}\n---\n";
    /// A video is heavier than it needs to be.
    VIDEO_HEAVY = "videos/heavy", Hint, "", "", "";

    /// An entry of a log lies in the future.
    LOG_IN_FUTURE = "plan/log-in-future", Error, "content/measures/lotsen.md",
        "---\ntitle: Lotsen\nlead: open\nlog:\n  - {date: 2999-01-01, status: planned}\n---\n",
        "---\ntitle: Lotsen\nlead: open\nlog:\n  - {date: 2026-01-01, status: planned}\n---\n";
    /// The entries of a log are not in order of time.
    LOG_ORDER = "plan/log-out-of-order", Error, "content/measures/lotsen.md",
        "---\ntitle: Lotsen\nlead: open\nlog:\n  - {date: 2026-02-01, status: in_progress}\n  - {date: 2026-01-01, status: planned}\n---\n",
        "---\ntitle: Lotsen\nlead: open\nlog:\n  - {date: 2026-01-01, status: planned}\n  - {date: 2026-02-01, status: in_progress}\n---\n";
    /// A running measure has no lead.
    NO_LEAD = "plan/measure-without-lead", Error, "content/measures/lotsen.md",
        "---\ntitle: Lotsen\nlog:\n  - {date: 2026-01-01, status: in_progress}\n---\n",
        "---\ntitle: Lotsen\nlead: open\nlog:\n  - {date: 2026-01-01, status: in_progress}\n---\n";
    /// A number stands twice in one edition.
    NUMBER_TWICE = "plan/number-twice", Error, "", "", "";

    /// A setting is not known, missing or wrong.
    SETTINGS = "settings/invalid", Error, "", "", "";
    /// The file of settings is missing.
    NO_SETTINGS = "settings/missing", Error, "", "", "";
    /// A language is not in the registry.
    LANGUAGE_NOT_THERE = "settings/unknown-language", Error, "", "", "";
    /// A language is not published yet.
    LANGUAGE_WAITS = "settings/preview-language", Hint, "portal.toml",
        "[portal]\nname = \"A\"\nlanguages = [\"de\", \"so\"]\n\n[languages.so]\nstatus = \"preview\"\n",
        "[portal]\nname = \"A\"\nlanguages = [\"de\", \"so\"]\n\n[languages.so]\nstatus = \"published\"\n";
    /// A rule named in settings is not known.
    UNKNOWN_RULE = "settings/unknown-rule", Error, "", "", "";
    /// A line of the list of long words is not in its form.
    HYPHENATION = "settings/hyphenation", Warning, "i18n/de/hyphenation.txt",
        "Ausländer-behörde\n", "Ausländer·behörde\n";

    /// A catalogue has a line that is no Fluent.
    FLUENT = "messages/syntax", Error, "i18n/de/portal.ftl",
        "portal-name = { $name\n", "portal-name = Hafenstadt\n";
    /// A message stands twice in a catalogue.
    MESSAGE_TWICE = "messages/duplicate", Error, "i18n/de/portal.ftl",
        "portal-name = A\nportal-name = B\n", "portal-name = A\n";
    /// A form of dates or lists is none that Lotse uses, or lacks a value.
    CALENDAR = "messages/calendar", Error, "i18n/de/calendar.ftl",
        "month-13 = Undezember\n", "month-1 = Jänner\n";
    /// A message that is needed is nowhere.
    MESSAGE_MISSING = "messages/missing", Error, "", "", "";
    /// A published language lacks messages where no other language can stand in.
    MESSAGE_REQUIRED = "messages/required", Error, "", "", "";
    /// A message uses something that is not there.
    MESSAGE_REFERENCE = "messages/unknown-reference", Error, "i18n/de/portal.ftl",
        "portal-name = { town } Portal
", "town = Hafenstadt
portal-name = { town } Portal
";
    /// A text asks for a message that is not there, or in a wrong way.
    MESSAGE_IN_TEXT = "messages/in-text", Error, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\nHier geht es zur {{ msg(id=\"hom\") }}.\n",
        "---\ntitle: Kurs\n---\n\nHier geht es zur {{ msg(id=\"home\") }}.\n";
    /// Messages of the source language have no translation.
    UNTRANSLATED = "messages/untranslated", Hint, "i18n/ar/portal.ftl",
        "topic-work = العمل\n", "topic-work = العمل\ndistrict-mitte = الوسط\n";
    /// A translation is of a message that the source language does not have.
    OBSOLETE_MESSAGE = "messages/obsolete", Warning, "i18n/ar/portal.ftl",
        "topic-works = العمل\n", "topic-work = العمل\n";
    /// A message has other attributes than in the source language.
    ATTRIBUTES_DIFFER = "messages/attributes-differ", Warning, "i18n/ar/portal.ftl",
        "topic-work = العمل\n    .plural = الأعمال\n", "topic-work = العمل\n";
    /// A message fills in what Lotse does not pass.
    UNKNOWN_VARIABLE = "messages/unknown-variable", Error, "i18n/ar/interface.ftl",
        "as-of = بتاريخ { $day }\n", "as-of = بتاريخ { $date }\n";
    /// A translation leaves out what the source language fills in.
    VARIABLE_LEFT_OUT = "messages/variable-left-out", Warning, "i18n/ar/interface.ftl",
        "as-of = بتاريخ اليوم\n", "as-of = بتاريخ { $date }\n";
    /// A message calls a function that there is not.
    UNKNOWN_FUNCTION = "messages/unknown-function", Error, "i18n/ar/interface.ftl",
        "as-of = بتاريخ { DATE($date) }\n", "as-of = بتاريخ { $date }\n";
    /// Messages refer to each other in a circle.
    REFERENCE_CYCLE = "messages/reference-cycle", Error, "i18n/de/portal.ftl",
        "topic-work = { district-mitte }\ndistrict-mitte = { topic-work }\n", "topic-work = Arbeit\ndistrict-mitte = Mitte\n";
    /// A term shows a value that the message does not pass to it.
    TERM_VARIABLE = "messages/term-variable", Error, "i18n/de/portal.ftl",
        "-town = Stadt { $name }\nportal-name = Portal der { -town }\n",
        "-town = Stadt { $name }\nportal-name = Portal der { -town(name: \"Hafen\") }\n";
    /// A term and a message have one name.
    TERM_AND_MESSAGE = "messages/term-and-message", Error, "i18n/de/portal.ftl",
        "-home = Start\nhome = Startseite\n", "-start = Start\nhome = Startseite\n";
    /// A form of the plural is missing.
    PLURAL_MISSING = "messages/plural-missing", Error, "i18n/ar/interface.ftl",
        "count-entries =\n    { $count ->\n        [one] إدخال واحد\n       *[other] { $count } إدخال\n    }\n",
        "count-entries =\n    { $count ->\n        [zero] لا إدخالات\n        [one] إدخال واحد\n        [two] إدخالان\n        [few] { $count } إدخالات\n        [many] { $count } إدخالًا\n       *[other] { $count } إدخال\n    }\n";
    /// A form of the plural is one that the language does not have.
    PLURAL_UNREACHABLE = "messages/plural-unreachable", Warning, "i18n/de/interface.ftl",
        "count-entries =\n    { $count ->\n        [zero] keine Einträge\n        [one] ein Eintrag\n       *[other] { $count } Einträge\n    }\n",
        "count-entries =\n    { $count ->\n        [0] keine Einträge\n        [one] ein Eintrag\n       *[other] { $count } Einträge\n    }\n";
    /// The form of the plural for all other numbers is not `other`.
    PLURAL_WITHOUT_OTHER = "messages/plural-without-other", Warning, "i18n/de/interface.ftl",
        "count-entries =\n    { $count ->\n       *[one] ein Eintrag\n        [other] { $count } Einträge\n    }\n",
        "count-entries =\n    { $count ->\n        [one] ein Eintrag\n       *[other] { $count } Einträge\n    }\n";
    /// A message has other tags than in the source language.
    TAGS_DIFFER = "messages/tags-differ", Warning, "i18n/ar/interface.ftl",
        "home = <b>الصفحة الرئيسية</b>\n", "home = الصفحة الرئيسية\n";
    /// Something is filled in inside a tag, or a tag stands in a filled-in text.
    VALUE_IN_TAG = "messages/value-in-tag", Error, "i18n/ar/interface.ftl",
        "as-of = <time datetime=\"{ $date }\">الآن</time>\n", "as-of = بتاريخ { $date }\n";
    /// A translation is the source text.
    SAME_AS_SOURCE = "messages/same-as-source", Hint, "i18n/ar/interface.ftl",
        "skip-to-content = Zum Inhalt springen\n", "skip-to-content = انتقل إلى المحتوى\n";
    /// A message has spaces at its ends, or two in a row.
    SPACES = "messages/spaces", Warning, "i18n/de/interface.ftl",
        "home = Zum  Start\n", "home = Zum Start\n";
    /// A message has signs of typewriters.
    TYPOGRAPHY = "messages/typography", Hint, "i18n/de/interface.ftl",
        "home = Zum \"Start\"\n", "home = Zum „Start“\n";
    /// A translation is in the letters of another script.
    WRONG_SCRIPT = "messages/wrong-script", Warning, "i18n/ar/interface.ftl",
        "home = Startseite\n", "home = الصفحة الرئيسية\n";
    /// A German term of the portal does not stand in a translation.
    GLOSSARY_TERM = "messages/glossary-term", Warning, "", "", "";
    /// A message is longer than there is room.
    TOO_LONG = "messages/too-long", Warning, "i18n/de/portal.ftl",
        "# max: 12\ntopic-work = Arbeit und Ausbildung\n", "# max: 12\ntopic-work = Arbeit\n";
    /// The lines of a catalogue end as on Windows or on an old Mac.
    LINE_ENDS = "messages/line-ends", Hint, "i18n/de/portal.ftl",
        "topic-work = Arbeit\r\ndistrict-mitte = Mitte\r\n", "topic-work = Arbeit\ndistrict-mitte = Mitte\n";
    /// A catalogue begins with a mark that nobody sees.
    BYTE_ORDER_MARK = "messages/byte-order-mark", Hint, "i18n/de/portal.ftl",
        "\u{FEFF}topic-work = Arbeit\ndistrict-mitte = Mitte\n", "topic-work = Arbeit\ndistrict-mitte = Mitte\n";

    /// A text is in the letters of another language than its file's name says.
    TEXT_SCRIPT = "language/wrong-script", Error, "content/kurs.ar.md",
        "---\ntitle: دورة\n---\n\nDer Kurs beginnt im Mai. Er ist für alle, die neu in der Stadt sind, und kostet nichts.\n",
        "---\ntitle: دورة\n---\n\nتبدأ الدورة في مايو. وهي مجانية ومفتوحة لجميع القادمين الجدد إلى المدينة.\n";
    /// A text is in another language than its file's name says.
    TEXT_LANGUAGE = "language/wrong-language", Error, "", "", "";
    /// A mark forces the direction of reading.
    DIRECTION_OVERRIDE = "language/direction-override", Error, "content/kurs.md",
        "---\ntitle: \u{202E}Kurs\n---\n", "---\ntitle: Kurs\n---\n";
    /// A mark of direction has no partner.
    DIRECTION_MARKS = "language/direction-marks", Warning, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\nDer Gruß \u{2067}مرحبا heißt Hallo.\n",
        "---\ntitle: Kurs\n---\n\nDer Gruß \u{2067}مرحبا\u{2069} heißt Hallo.\n";
    /// Letters are written in pieces.
    DECOMPOSED = "language/decomposed", Warning, "content/kurs.md",
        "---\ntitle: Mu\u{308}llabfuhr\n---\n", "---\ntitle: Müllabfuhr\n---\n";

    /// A template has an error.
    TEMPLATE = "theme/template", Error, "", "", "";
    /// A template asks for a message without a value that it fills in.
    MISSING_VALUE = "theme/missing-value", Error, "", "", "";
    /// A file of the theme is missing.
    THEME_FILE = "theme/missing-file", Error, "", "", "";
    /// Two colours differ too little to be read.
    CONTRAST = "theme/contrast", Error, "portal.toml",
        "[portal]\nname = \"Hafenstadt\"\n\n[theme.tokens]\ncolor-action = \"#e69138\"\n",
        "[portal]\nname = \"Hafenstadt\"\n\n[theme.tokens]\ncolor-action = \"#8f5200\"\n";
    /// The town's colour is changed where it could not be read.
    COLOUR_ADJUSTED = "theme/colour-adjusted", Hint, "portal.toml",
        "[portal]\nname = \"Hafenstadt\"\n\n[theme]\ncolor = \"#ffcc00\"\n",
        "[portal]\nname = \"Hafenstadt\"\n\n[theme]\ncolor = \"#0b4468\"\n";

    /// A page that the law or the design requires is missing.
    DUTY_PAGE = "publish/duty-page", Error, "", "", "";
    /// The page with the accessibility statement lacks the facts of the statement.
    STATEMENT_MISSING = "publish/statement-missing", Error, "content/barrierefreiheit.md",
        "---
title: Barrierefreiheit
role: accessibility_statement
---
", "---
title: Barrierefreiheit
role: accessibility_statement
statement:
  status: partial
  assessed: 2026-10-01
  method: self_assessment
---
";
    /// The facts of the accessibility statement contradict each other, or lie in the future.
    STATEMENT_FACTS = "publish/statement-facts", Error, "content/barrierefreiheit.md",
        "---
title: Barrierefreiheit
role: accessibility_statement
statement:
  status: full
  assessed: 2026-10-01
  method: self_assessment
  barriers:
    - {what: Ein Video fehlt., reason: non_compliance}
---
", "---
title: Barrierefreiheit
role: accessibility_statement
statement:
  status: partial
  assessed: 2026-10-01
  method: self_assessment
  barriers:
    - {what: Ein Video fehlt., reason: non_compliance}
---
";
    /// The accessibility statement must be looked at again soon.
    STATEMENT_DUE = "publish/statement-due", Hint, "", "", "";
    /// The accessibility statement is a year old.
    STATEMENT_OVERDUE = "publish/statement-overdue", Error, "content/barrierefreiheit.md",
        "---
title: Barrierefreiheit
role: accessibility_statement
statement:
  status: partial
  assessed: 2020-10-01
  method: self_assessment
---
", "---
title: Barrierefreiheit
role: accessibility_statement
reviewed: 2026-10-01
statement:
  status: partial
  assessed: 2020-10-01
  method: self_assessment
---
";
    /// The page for feedback names nobody who receives it.
    FEEDBACK_CONTACT = "publish/feedback-contact", Error, "", "", "";
}
