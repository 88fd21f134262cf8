//! The links in texts: each leads somewhere.

use super::Portal;
use super::broken::{broken_fragment, broken_link};
use super::entry::Entry;
use super::target::Target;
use crate::diag::Diagnostic;
use crate::markdown::Body;

/// Follows the links in the texts of a document.
pub(super) fn body_links(portal: &Portal, entry: &Entry, drafts: &[String], diagnostics: &mut Vec<Diagnostic>) {
    for document in entry.documents() {
        for link in &document.body.links {
            match portal.target(&document.file, &link.destination) {
                Ok(Target::Heading(id)) => {
                    if !id.is_empty() && id != "top" && !has_heading(&document.body, &id) {
                        diagnostics.push(broken_fragment(document, link.span, &id, &document.body));
                    }
                }
                Ok(Target::Entry(to, Some(id))) => {
                    let to = portal.entry(to);
                    let body =
                        &to.document(document.place.locale, portal.locales().source()).unwrap_or(&to.source).body;
                    if !has_heading(body, &id) && !has_heading(&to.source.body, &id) {
                        diagnostics.push(broken_fragment(document, link.span, &id, body));
                    }
                }
                Ok(Target::Entry(_, None) | Target::Asset(_) | Target::Outside(_)) => {}
                Err(broken) => diagnostics.push(broken_link(
                    portal,
                    document,
                    link.span,
                    &link.destination,
                    link.kind,
                    broken,
                    drafts,
                )),
            }
        }
    }
}

fn has_heading(body: &Body, id: &str) -> bool {
    body.headings.iter().any(|heading| heading.id == id)
}
