//! What a public portal must have.

use super::{Level, Rule};

rules! {
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
    /// A link to a page of the portal has the full address of one server.
    OWN_ADDRESS = "publish/own-address", Warning, "content/kurs.md",
        "---\ntitle: Kurs\n---\n\n[Kurs](https://hafen.example/de/kurs/)\n", "---\ntitle: Kurs\n---\n\n[Kurs](/kurs.md)\n";
    /// A page is too heavy for a slow connection.
    PAGE_HEAVY = "publish/page-heavy", Hint, "", "", "";
}
