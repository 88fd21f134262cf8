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
}
