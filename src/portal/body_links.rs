//! The links in texts: each leads somewhere.

use super::Portal;
use super::document::Document;
use super::entry::EntryIx;
use super::target::{Broken, Target};
use crate::diag::{Diagnostic, nearest, rule};
use crate::markdown::{Body, LinkKind};
use crate::source::Span;

/// Follows the links in the texts of a document.
pub(super) fn body_links(portal: &Portal, entry: EntryIx, drafts: &[String], diagnostics: &mut Vec<Diagnostic>) {
    let entry = portal.entry(entry);
    for document in entry.translations.values().chain([&entry.source]) {
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

fn broken_fragment(document: &Document, span: Span, id: &str, body: &Body) -> Diagnostic {
    let near = nearest(id, body.headings.iter().map(|heading| heading.id.as_str())).map(std::borrow::Cow::into_owned);
    Diagnostic::new(&rule::BROKEN_FRAGMENT, &document.file, span).arg("value", id).suggest(near)
}

fn broken_link(
    portal: &Portal,
    document: &Document,
    span: Span,
    destination: &str,
    kind: LinkKind,
    broken: Broken,
    drafts: &[String],
) -> Diagnostic {
    let file = &document.file;
    let finding = match broken {
        Broken::Page => Diagnostic::new(&rule::BROKEN_TARGET, file, span),
        Broken::File => Diagnostic::new(&rule::MISSING_FILE, file, span),
        Broken::LeavesPortal => Diagnostic::new(&rule::PATH_OUTSIDE, file, span).arg("field", "link"),
        Broken::Scheme => Diagnostic::new(&rule::BAD_ADDRESS, file, span).help("scheme"),
        Broken::OwnComputer => Diagnostic::new(&rule::BAD_ADDRESS, file, span).help("own-computer"),
        Broken::Empty => Diagnostic::new(&rule::BAD_ADDRESS, file, span).help("empty"),
    };
    let finding = finding.arg("value", destination);
    if broken != Broken::Page || kind == LinkKind::Image {
        return finding;
    }
    let bare = destination.split('#').next().unwrap_or_default();
    let last = bare.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let last = last.trim_end_matches(".md").trim_end_matches(".html");
    if drafts.iter().any(|draft| draft.rsplit('/').next() == Some(last)) {
        return finding.help("draft");
    }
    let ids = || portal.entries().map(|entry| portal.entry(entry).id.as_str()).filter(|id| !id.is_empty());
    let same_name = ids().find(|id| id.rsplit('/').next() == Some(last));
    let near = same_name.or_else(|| {
        let names = nearest(last, ids().map(|id| id.rsplit('/').next().unwrap_or_default()))?;
        ids().find(|id| id.rsplit('/').next() == Some(&*names))
    });
    finding.suggest(near.map(|id| format!("/{id}.md")))
}
