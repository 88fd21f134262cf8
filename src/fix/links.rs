//! A link to the address that a page has on the web becomes one to its file, which is found from anywhere.

use super::Scene;
use super::places::destination;
use crate::diag::{Diagnostic, Edit, Fix};
use crate::portal::{Portal, Target, relative_file};
use crate::source::FileId;

pub(super) fn fix(scene: &Scene<'_>, finding: &Diagnostic) -> Option<Fix> {
    let file = &finding.primary.file;
    let document = scene.portal.document(file)?;
    let link = document.body.links.iter().find(|link| link.span == finding.primary.span)?;
    let new = as_file(scene.portal, file, &link.destination)?;
    let text = scene.text(file)?;
    let span = destination(&text, link.span, &link.destination)?;
    Some(Fix::safe_edits(vec![Edit::new(file, span, new)]))
}

/// The address of the file that a link like `amt.html`, `/de/kurs/` or `kurs/index.html#kosten` means.
fn as_file(portal: &Portal, file: &FileId, written: &str) -> Option<String> {
    let (path, heading) = written.split_once('#').map_or((written, None), |(path, heading)| (path, Some(heading)));
    let bare = path.strip_suffix("index.html").or_else(|| path.strip_suffix(".html")).unwrap_or(path);
    let bare = bare.trim_end_matches('/');
    let of_language = bare.strip_prefix('/').and_then(|rest| {
        let (language, rest) = rest.split_once('/')?;
        portal.locales().find(language).map(|_| format!("/{rest}"))
    });
    let candidates = [Some(bare.to_owned()).filter(|_| bare != path && !bare.is_empty()), of_language];
    let found = candidates.into_iter().flatten().find_map(|path| match portal.target(file, &path) {
        Ok(Target::Entry(entry, _)) => Some(entry),
        _ => None,
    })?;
    let heading = heading.map_or(String::new(), |heading| format!("#{heading}"));
    Some(format!("{}{heading}", relative_file(file, &portal.entry(found).source.file)))
}
