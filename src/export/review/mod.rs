//! What must be checked: an overview, a mail for each office, and a calendar file of the days.
//!
//! In: the portal, and the words for editors. Out: texts and bytes. Where they go is not known here.

mod agenda;
mod calendar;
mod mail;
mod overview;

pub use agenda::{Agenda, Duty, agenda};
pub use calendar::calendar;
pub use mail::{Mail, mail};
pub use overview::overview;

use chrono::NaiveDate;

use crate::diag::{Arg, Words};

/// A message of the words for editors, or its name where it is missing.
fn said(words: &dyn Words, message: &str, args: &[(&'static str, Arg)]) -> String {
    words.say(message, None, args).unwrap_or_else(|| message.to_owned())
}

/// A day as editors write it in front matter: in German with points.
fn written(words: &dyn Words, day: NaiveDate) -> String {
    let german = said(words, "language-tag", &[]) == "de";
    day.format(if german { "%d.%m.%Y" } else { "%Y-%m-%d" }).to_string()
}
