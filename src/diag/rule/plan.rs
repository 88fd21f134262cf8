//! The integration plan.

use super::{Level, Rule};

rules! {
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
    /// A measure is done and has no end.
    DONE_WITHOUT_END = "plan/done-without-end", Warning, "content/measures/lotsen.md",
        "---\ntitle: Lotsen\nlead: open\nlog:\n  - {date: 2026-01-01, status: done}\n---\n",
        "---\ntitle: Lotsen\nlead: open\nperiod: {start: 2025-01-01, end: 2026-01-01}\nlog:\n  - {date: 2026-01-01, status: done}\n---\n";
    /// A measure is done and a milestone is not.
    MILESTONE_OPEN = "plan/milestone-open", Warning, "content/measures/lotsen.md",
        "---\ntitle: Lotsen\nlead: open\nperiod: {end: 2026-01-01}\nmilestones:\n  - {title: Erster Kurs, due: 2025-12-01}\nlog:\n  - {date: 2026-01-01, status: done}\n---\n",
        "---\ntitle: Lotsen\nlead: open\nperiod: {end: 2026-01-01}\nmilestones:\n  - {title: Erster Kurs, due: 2025-12-01, done: true}\nlog:\n  - {date: 2026-01-01, status: done}\n---\n";
    /// The day of a milestone has passed in silence.
    MILESTONE_OVERDUE = "plan/milestone-overdue", Hint, "content/measures/lotsen.md",
        "---\ntitle: Lotsen\nlead: open\nmilestones:\n  - {title: Erster Kurs, due: 2026-06-30}\nlog:\n  - {date: 2026-01-01, status: in_progress}\n---\n",
        "---\ntitle: Lotsen\nlead: open\nmilestones:\n  - {title: Erster Kurs, due: 2026-06-30}\nlog:\n  - {date: 2026-01-01, status: delayed}\n---\n";
    /// A measure was merged and does not say into which.
    MERGED_NOWHERE = "plan/merged-nowhere", Warning, "content/measures/lotsen.md",
        "---\ntitle: Lotsen\nlead: open\nlog:\n  - {date: 2026-01-01, status: merged}\n---\n",
        "---\ntitle: Lotsen\nlead: open\nmerged_into: lotsen\nlog:\n  - {date: 2026-01-01, status: merged}\n---\n";
    /// A measure was not reached and is carried on nowhere.
    NOT_CARRIED = "plan/not-carried", Warning, "content/measures/lotsen.md",
        "---\ntitle: Lotsen\nlead: open\nlog:\n  - {date: 2026-01-01, status: not_reached}\n---\n",
        "---\ntitle: Lotsen\nlead: open\nsuperseded_by: lotsen\nlog:\n  - {date: 2026-01-01, status: not_reached}\n---\n";
    /// A measure has no log.
    NO_LOG = "plan/measure-without-log", Warning, "content/measures/lotsen.md",
        "---\ntitle: Lotsen\nlead: open\n---\n",
        "---\ntitle: Lotsen\nlead: open\nlog:\n  - {date: 2026-01-01, status: planned}\n---\n";
    /// The time of a measure is over, and its status does not say so.
    MEASURE_LATE = "plan/measure-late", Hint, "content/measures/lotsen.md",
        "---\ntitle: Lotsen\nlead: open\nperiod: {start: 2025-01-01, end: 2026-06-30}\nlog:\n  - {date: 2026-01-01, status: in_progress}\n---\n",
        "---\ntitle: Lotsen\nlead: open\nperiod: {start: 2025-01-01, end: 2026-06-30}\nlog:\n  - {date: 2026-01-01, status: delayed}\n---\n";
    /// A running measure has not been heard of for a year.
    MEASURE_STALE = "plan/measure-stale", Hint, "content/measures/lotsen.md",
        "---\ntitle: Lotsen\nlead: open\nlog:\n  - {date: 2025-01-01, status: in_progress}\n---\n",
        "---\ntitle: Lotsen\nlead: open\nlog:\n  - {date: 2026-09-01, status: in_progress}\n---\n";
    /// No measure serves a goal.
    GOAL_WITHOUT_MEASURE = "plan/goal-without-measure", Hint, "", "", "";
    /// An action field has no lead.
    FIELD_WITHOUT_LEAD = "plan/action-field-without-lead", Hint, "", "", "";
    /// An edition must be renewed within a year.
    RENEWAL_AHEAD = "plan/renewal-ahead", Hint, "content/plan/konzept-2022.md",
        "---\ntitle: Konzept\nstatus: adopted\nadopted: {date: 2022-03-01}\nrenew_every: 5y\n---\n",
        "---\ntitle: Konzept\nstatus: adopted\nadopted: {date: 2025-03-01}\nrenew_every: 5y\n---\n";
    /// An edition must be renewed now.
    RENEWAL_DUE = "plan/renewal-due", Warning, "content/plan/konzept-2021.md",
        "---\ntitle: Konzept\nstatus: adopted\nadopted: {date: 2021-12-15}\nrenew_every: 5y\n---\n",
        "---\ntitle: Konzept\nstatus: adopted\nadopted: {date: 2025-12-15}\nrenew_every: 5y\n---\n";
}
