//! The overview for the editors in chief, in Markdown: the mails to each office, and what nobody looks after.

use super::agenda::Agenda;
use super::mail::{entry, mail};
use super::{said, written};
use crate::diag::Words;
use crate::portal::Portal;

/// Writes the overview; of the pages without a day it names some at most.
#[must_use]
pub fn overview(portal: &Portal, words: &dyn Words, agenda: &Agenda, most: usize) -> String {
    let days = [
        ("portal", portal.config.name.as_str().into()),
        ("today", written(words, agenda.today).into()),
        ("until", written(words, agenda.until).into()),
    ];
    let mut out = format!("# {}\n", said(words, "due-title", &days));
    if agenda.is_empty() {
        out.push_str(&format!("\n{}\n", said(words, "due-nothing", &days)));
    }
    for (owner, duties) in &agenda.offices {
        let mail = mail(portal, words, agenda, owner, duties);
        let to = mail.to.unwrap_or_else(|| said(words, "due-no-address", &[]));
        out.push_str(&format!("\n## {}\n\n", owner.name));
        out.push_str(&format!("{}\n", said(words, "due-to", &[("value", to.into())])));
        out.push_str(&format!("{}\n\n", said(words, "due-about", &[("value", mail.subject.into())])));
        out.push_str(&format!("{}\n", mail.text));
    }
    if !agenda.nobodys.is_empty() {
        out.push_str(&format!(
            "\n## {}\n\n{}\n\n",
            said(words, "due-nobody", &[]),
            said(words, "due-nobody-help", &[])
        ));
        out.extend(agenda.nobodys.iter().map(|duty| entry(portal, words, duty)));
    }
    if !agenda.undated.is_empty() {
        let help = said(words, "due-undated-help", &days);
        out.push_str(&format!("\n## {}\n\n{help}\n\n", said(words, "due-undated", &[])));
        let files = agenda.undated.iter().map(|entry| &portal.entry(*entry).source.file);
        out.extend(files.take(most).map(|file| format!("- {file}\n")));
        let more = agenda.undated.len().saturating_sub(most);
        if more > 0 {
            out.push_str(&format!("- {}\n", said(words, "due-more", &[("count", more.into())])));
        }
    }
    out
}
