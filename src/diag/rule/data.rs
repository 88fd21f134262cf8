//! Facts that do not fit together.

use super::{Level, Rule};

rules! {
    /// A period ends before it begins.
    PERIOD_REVERSED = "data/period-reversed", Error, "content/kurs.md",
        "---\ntitle: Kurs\nvalid: {from: 2026-12-31, until: 2026-01-01}\n---\n",
        "---\ntitle: Kurs\nvalid: {from: 2026-01-01, until: 2026-12-31}\n---\n";
    /// A day with other hours does not say which.
    EXCEPTION_HOURS = "data/exception-without-hours", Error, "content/contacts/amt.md",
        "---\ntitle: Amt\nphones: [{number: 0211 12345}]\nhours: Mo-Fr 08:00-12:00\nexceptions:\n  - from: 2026-12-24\n---\n",
        "---\ntitle: Amt\nphones: [{number: 0211 12345}]\nhours: Mo-Fr 08:00-12:00\nexceptions:\n  - from: 2026-12-24\n    closed: true\n---\n";
    /// Hours go on through the night, where a day was surely meant.
    HOURS_OVERNIGHT = "data/hours-overnight", Warning, "content/contacts/amt.md",
        "---\ntitle: Amt\nphones: [{number: 0211 12345}]\nhours: Mo-Fr 12:00-08:00\n---\n", "---\ntitle: Amt\nphones: [{number: 0211 12345}]\nhours: Mo-Fr 08:00-12:00\n---\n";
    /// A German postcode has not five digits.
    POSTCODE = "data/postcode", Warning, "content/contacts/amt.md",
        "---\ntitle: Amt\naddress: {street: Am Hafen 1, postcode: 1067, city: Hafenstadt}\n---\n",
        "---\ntitle: Amt\naddress: {street: Am Hafen 1, postcode: \"01067\", city: Hafenstadt}\n---\n";
    /// How an event recurs cannot be read.
    RECURRENCE = "data/recurrence", Warning, "content/events/treffen.md",
        "---\ntitle: Treffen\nstart: 2027-01-11 18:00\nrecurrence: jeden Montag\n---\n",
        "---\ntitle: Treffen\nstart: 2027-01-11 18:00\nrecurrence: FREQ=WEEKLY;BYDAY=MO\n---\n";
    /// A person is named without consent.
    NO_CONSENT = "data/person-without-consent", Error, "content/contacts/amt.md",
        "---\ntitle: Amt\nphones: [{number: 0211 12345}]\nperson: {name: Mara Muster, consent: nein}\n---\n",
        "---\ntitle: Amt\nphones: [{number: 0211 12345}]\nperson: {name: Mara Muster, consent: ja}\n---\n";
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
    /// A person is named who has left.
    PERSON_LEFT = "data/person-left", Warning, "content/contacts/amt.md",
        "---\ntitle: Amt\nphones: [{number: 0211 12345}]\nperson: {name: Mara Muster, until: 2026-06-30, consent: ja}\n---\n",
        "---\ntitle: Amt\nphones: [{number: 0211 12345}]\nperson: {name: Kim Beispiel, consent: ja}\n---\n";
    /// A contact has no way to reach it.
    UNREACHABLE_CONTACT = "data/unreachable-contact", Warning, "content/contacts/amt.md",
        "---\ntitle: Amt\nhours: Mo-Fr 08:00-12:00\n---\n",
        "---\ntitle: Amt\nhours: Mo-Fr 08:00-12:00\nphones: [{number: 0211 12345}]\n---\n";
    /// Hours depend on school holidays, and the dates of the holidays run out.
    SCHOOL_HOLIDAYS = "data/school-holidays", Warning, "content/contacts/amt.md",
        "---\ntitle: Amt\nphones: [{number: 0211 12345}]\nhours: Mo-Fr 08:00-12:00; SH off\n---\n",
        "---\ntitle: Amt\nphones: [{number: 0211 12345}]\nhours: Mo-Fr 08:00-12:00; SH off\nexceptions:\n  - {from: 2026-12-23, to: 2027-01-06, closed: true}\n---\n";
    /// All days with other hours are over.
    EXCEPTIONS_OVER = "data/exceptions-over", Hint, "content/contacts/amt.md",
        "---\ntitle: Amt\nphones: [{number: 0211 12345}]\nexceptions:\n  - {from: 2025-12-24, closed: true}\n---\n",
        "---\ntitle: Amt\nphones: [{number: 0211 12345}]\nexceptions:\n  - {from: 2026-12-24, closed: true}\n---\n";
    /// The deadline of a service is over.
    DEADLINE_OVER = "data/deadline-over", Warning, "content/services/kurs.md",
        "---\ntitle: Kurs\ndeadlines: [2026-03-01, 2026-09-01]\n---\n",
        "---\ntitle: Kurs\ndeadlines: [2026-09-01, 2027-03-01]\n---\n";
    /// A phone number or mail address that a record holds is typed into a text.
    TYPED_CONTACT = "data/contact-typed", Warning, "content/contacts/amt.md",
        "---\ntitle: Amt\nphones: [{number: 0211 12345-0}]\n---\n\nRufen Sie an: +49 211 / 12345-0.\n",
        "---\ntitle: Amt\nphones: [{number: 0211 12345-0}]\n---\n\nRufen Sie uns an.\n";
    /// A phone number in a text cannot be dialled.
    PHONE_NOT_DIALABLE = "data/phone-not-dialable", Warning, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\nTelefon: 310-2755\n", "---\ntitle: Kurs\n---\n\nTelefon: 0211 310-2755\n";
    /// A mail address in a text cannot be used.
    MAIL_MALFORMED = "data/mail-malformed", Warning, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\nSchreiben Sie an kurs(at)hafenstadt.example.\n",
        "---\ntitle: Kurs\n---\n\nSchreiben Sie an kurs@hafenstadt.example.\n";
    /// An address on the web in a text cannot be opened.
    WEB_MALFORMED = "data/web-malformed", Warning, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\nMehr unter http//www.hafenstadt.example.\n",
        "---\ntitle: Kurs\n---\n\nMehr unter https://www.hafenstadt.example.\n";
    /// A photo in a text does not say who made it.
    IMAGE_WITHOUT_CREDIT = "data/image-without-credit", Hint, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\n![Eine Frau am Schalter](kurs.jpg \"Der Schalter\")\n",
        "---\ntitle: Kurs\n---\n\n![Eine Frau am Schalter](kurs.jpg \"Der Schalter. Foto: Stadt Hafenstadt\")\n";
}
