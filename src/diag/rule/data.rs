//! Facts that do not fit together.

use super::{Level, Rule};

rules! {
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
    /// A page was not checked in time.
    REVIEW_OVERDUE = "data/review-overdue", Warning, "content/kurs.md",
        "---\ntitle: Kurs\nreviewed: 2020-03-01\nreview_every: 1y\nowner: Bürgerbüro\n---\n",
        "---\ntitle: Kurs\nreviewed: 2026-09-01\nreview_every: 1y\nowner: Bürgerbüro\n---\n";
    /// A page says that it was checked on a day that has not come yet.
    REVIEW_IN_FUTURE = "data/review-in-future", Warning, "content/kurs.md",
        "---\ntitle: Kurs\nreviewed: 2999-03-01\n---\n", "---\ntitle: Kurs\nreviewed: 2026-03-01\n---\n";
    /// The time in which a page held is over.
    EXPIRED = "data/expired", Warning, "content/kurs.md",
        "---\ntitle: Kurs\nvalid: {until: 2020-12-31}\n---\n", "---\ntitle: Kurs\nvalid: {until: 2999-12-31}\n---\n";
}
