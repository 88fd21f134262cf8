//! Words for what leads nowhere: references, links, files, headings; with what was perhaps meant.

use unicode_normalization::UnicodeNormalization as _;

use super::Portal;
use super::document::Document;
use super::target::Broken;
use crate::content::{Item, Value, find_type, on_own_computer};
use crate::diag::{Diagnostic, nearest, rule};
use crate::markdown::{Body, LinkKind};
use crate::source::{FileId, Span};

/// A file that a field names is there.
pub(super) fn missing_file(portal: &Portal, source: &Document, item: &Item) -> Option<Diagnostic> {
    let Value::File(file) = &item.value else { return None };
    let shown = file.as_str().strip_prefix("content/").unwrap_or(file.as_str());
    if portal.asset(file).is_some() {
        return None;
    }
    let finding = Diagnostic::new(&rule::MISSING_FILE, &source.file, item.span).arg("value", shown);
    Some(similar(portal, &source.file, file, finding))
}

pub(super) fn broken_reference(
    portal: &Portal,
    file: &FileId,
    field: &str,
    types: &[&str],
    id: &str,
    span: Span,
    drafts: &[String],
) -> Diagnostic {
    let kinds: Vec<_> = types.iter().filter_map(|name| find_type(name)).collect();
    let candidates: Vec<&str> = kinds
        .iter()
        .flat_map(|kind| portal.entries_of(kind))
        .map(|entry| portal.entry(entry).id.as_str())
        .map(|id| id.split_once('/').map_or(id, |(_, short)| short))
        .collect();
    let folder = kinds.first().map_or("", |kind| kind.folder);
    let finding = Diagnostic::new(&rule::BROKEN_REFERENCE, file, span)
        .arg("field", field)
        .arg("value", id)
        .arg("folder", format!("content/{folder}/"));
    if drafts.iter().any(|draft| *draft == format!("{folder}/{id}")) {
        return finding.help("draft");
    }
    let near = nearest(id, candidates).map(std::borrow::Cow::into_owned);
    match near {
        Some(near) => finding.suggest(Some(near.clone())).fix(near),
        None => finding,
    }
}

pub(super) fn broken_fragment(document: &Document, span: Span, id: &str, body: &Body) -> Diagnostic {
    let near = nearest(id, body.headings.iter().map(|heading| heading.id.as_str())).map(std::borrow::Cow::into_owned);
    Diagnostic::new(&rule::BROKEN_FRAGMENT, &document.file, span).arg("value", id).suggest(near)
}

pub(super) fn broken_link(
    portal: &Portal,
    document: &Document,
    span: Span,
    destination: &str,
    kind: LinkKind,
    broken: Broken,
    drafts: &[String],
) -> Diagnostic {
    let file = &document.file;
    let destination = destination.trim();
    let finding = match broken {
        Broken::Page => Diagnostic::new(&rule::BROKEN_TARGET, file, span),
        Broken::File => Diagnostic::new(&rule::MISSING_FILE, file, span),
        Broken::LeavesPortal => Diagnostic::new(&rule::PATH_OUTSIDE, file, span).arg("field", "link"),
        Broken::Scheme => Diagnostic::new(&rule::BAD_ADDRESS, file, span).help("scheme"),
        Broken::OwnComputer => Diagnostic::new(&rule::BAD_ADDRESS, file, span).help("own-computer"),
        Broken::Empty => Diagnostic::new(&rule::BAD_ADDRESS, file, span).help("empty"),
    };
    let finding = finding.arg("value", destination);
    match broken {
        Broken::OwnComputer => {
            let name = on_own_computer(destination).unwrap_or_default();
            let there = file.follow(name).is_some_and(|beside| portal.asset(&beside).is_some());
            return if there { finding.suggest(Some(name)) } else { finding };
        }
        Broken::File => {
            let path = destination.split('#').next().unwrap_or_default();
            let path: String = percent_encoding::percent_decode_str(path).decode_utf8_lossy().nfc().collect();
            let Some(wanted) = file.follow(&path) else { return finding };
            return similar(portal, file, &wanted, finding);
        }
        Broken::Page if kind == LinkKind::Link => {}
        _ => return finding,
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
    let near = near.map(|id| format!("/{id}.md"));
    match (bare.ends_with(".html"), near) {
        (true, Some(near)) => finding.arg("suggestion", near).help("html"),
        (_, near) => finding.suggest(near),
    }
}

/// Names the file that was perhaps meant: the same name in other letters, in another folder, with another ending, or nearly so.
fn similar(portal: &Portal, document: &FileId, wanted: &FileId, finding: Diagnostic) -> Diagnostic {
    let stem = |name: &str| name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_lowercase();
    let all: Vec<&FileId> = portal.assets().collect();
    let find = |fits: &dyn Fn(&FileId) -> bool| all.iter().copied().find(|file| fits(file));
    let same_letters = |file: &FileId| file.as_str().to_lowercase() == wanted.as_str().to_lowercase();
    let same_name = |file: &FileId| file.name().to_lowercase() == wanted.name().to_lowercase();
    let same_stem = |file: &FileId| file.folder() == wanted.folder() && stem(file.name()) == stem(wanted.name());
    let in_folder = || all.iter().copied().filter(|file| file.folder() == wanted.folder());
    let near = nearest(wanted.name(), in_folder().map(FileId::name));
    let found = find(&same_letters).or_else(|| find(&same_name)).or_else(|| find(&same_stem));
    let found = found.or_else(|| in_folder().find(|file| Some(file.name()) == near.as_deref()));
    let Some(found) = found else { return finding };
    let below = found.as_str().strip_prefix(document.folder()).and_then(|path| path.strip_prefix('/'));
    let path = below.map(str::to_owned);
    let path = path.or_else(|| found.as_str().strip_prefix("content").map(str::to_owned)).unwrap_or_default();
    finding.suggest(Some(path))
}
