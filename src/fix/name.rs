//! Files get names that can stand in addresses. All languages of a page are renamed together; links, references and the files
//! that pages show follow, and the old address leads on to the new one.

use std::collections::{BTreeMap, BTreeSet};

use unicode_normalization::UnicodeNormalization as _;

use super::Scene;
use super::places::{Named, Place, within};
use crate::diag::{Change, Diagnostic, Edit, Fix};
use crate::front_matter::{self, NodeValue};
use crate::locale::looks_like_language;
use crate::portal::{Entry, plain_name, relative_file};
use crate::source::{FileId, Span};

/// The new names of files by the old ones.
type Names = BTreeMap<FileId, FileId>;

pub(super) fn fix(scene: &Scene<'_>, finding: &Diagnostic) -> Option<Fix> {
    let names = names(scene, &finding.primary.file);
    // The same correction is for all files that it renames; it stands at the first finding.
    let told = |file: &&FileId| scene.findings(file).iter().any(|other| other.rule == finding.rule);
    let first = names.keys().find(told)?;
    if *first != finding.primary.file {
        return None;
    }
    rename(scene, names)
}

/// An ending in capital letters becomes `.md`; a file with any other ending is no page, and people say whether it should be one.
pub(super) fn fix_ending(scene: &Scene<'_>, finding: &Diagnostic) -> Option<Fix> {
    let file = &finding.primary.file;
    let bare = file.without_md()?;
    rename(scene, Names::from([(file.clone(), FileId::new(&format!("{bare}.md")))]))
}

/// `wohngeld_ar.md` becomes the translation that it was meant as.
pub(super) fn fix_language(scene: &Scene<'_>, finding: &Diagnostic) -> Option<Fix> {
    let (_, to) = finding.fix.as_ref()?.names().next()?;
    rename(scene, Names::from([(finding.primary.file.clone(), to.clone())]))
}

/// Renames files with all that names them; `None` where a name is taken or something that names them cannot be changed.
pub(super) fn rename(scene: &Scene<'_>, names: Names) -> Option<Fix> {
    if names.is_empty() || !free(scene, &names) {
        return None;
    }
    let mut changes: BTreeSet<Change> = BTreeSet::new();
    let mut entries = BTreeSet::new();
    for from in names.keys() {
        if let Some(document) = scene.portal.document(from) {
            entries.extend(scene.portal.find(&document.place.id));
        }
        for place in scene.places().in_file(from) {
            changes.extend(follow(scene, place, &names)?);
        }
        for place in scene.places().naming(&Named::Asset(from.clone())) {
            changes.extend(follow(scene, place, &names)?);
        }
    }
    for entry in entries {
        for named in [Named::Page(entry), Named::Id(entry)] {
            for place in scene.places().naming(&named) {
                changes.extend(follow(scene, place, &names)?);
            }
        }
        changes.extend(alias(scene, scene.portal.entry(entry), &names)?);
    }
    let mut changes: Vec<Change> = changes.into_iter().collect();
    changes.extend(names.into_iter().map(|(from, to)| Change::Name { from, to }));
    Some(Fix::safe(changes))
}

/// A path with letters for addresses alone, the ending of a text in small letters.
fn plain_path(file: &FileId) -> FileId {
    if file.without_md().is_none() {
        return FileId::new(&format!("{}/{}", plain_name(file.folder()), file.name()));
    }
    let path = plain_name(file.as_str());
    FileId::new(&format!("{}.md", path.rsplit_once('.').map_or(path.as_str(), |(bare, _)| bare)))
}

/// The names that change with that of a text: where a folder is renamed those of all in it, else those of its other languages.
fn names(scene: &Scene<'_>, text: &FileId) -> Names {
    let parts: Vec<&str> = text.folder().split('/').collect();
    let bad = parts.iter().position(|part| plain_name(part) != *part);
    let within: Option<String> = bad.map(|place| format!("{}/", parts[..=place].join("/")));
    let own = stem(scene, text.name());
    let goes = |file: &&FileId| match &within {
        Some(folder) => file.as_str().starts_with(folder.as_str()),
        None => file.folder() == text.folder() && file.without_md().is_some() && stem(scene, file.name()) == own,
    };
    let renamed = scene.files().iter().filter(goes).map(|file| (file.clone(), plain_path(file)));
    renamed.filter(|(from, to)| from != to).collect()
}

/// The name of a text without language and ending.
fn stem(scene: &Scene<'_>, name: &str) -> String {
    let name: String = name.nfc().collect();
    let bare = name.rsplit_once('.').map_or(name.as_str(), |(bare, _)| bare);
    bare.rsplit_once('.').filter(|(_, suffix)| is_language(scene, suffix)).map_or(bare, |(stem, _)| stem).to_owned()
}

fn is_language(scene: &Scene<'_>, suffix: &str) -> bool {
    scene.portal.locales().find(suffix).is_some() || looks_like_language(suffix)
}

/// No file has one of the new names, in whatever letters, and no two get the same.
fn free(scene: &Scene<'_>, names: &Names) -> bool {
    let folded = |file: &FileId| file.as_str().nfc().collect::<String>().to_lowercase();
    let mut taken: BTreeSet<String> =
        scene.files().iter().filter(|file| !names.contains_key(file)).map(folded).collect();
    names.values().all(|name| taken.insert(folded(name)))
}

/// The change by which a place names the same under its new name; `None` where the letters cannot be found.
fn follow(scene: &Scene<'_>, place: &Place, names: &Names) -> Option<Vec<Change>> {
    let text = scene.text(&place.file)?;
    let here = names.get(&place.base).unwrap_or(&place.base);
    let (span, new) = match &place.named {
        Named::Page(entry) => {
            let target = &scene.portal.entry(*entry).source.file;
            let new = link(place, here, target, names)?;
            (place.address(&text), new)
        }
        Named::Asset(file) if place.written == file.as_str() => {
            let new = names.get(file).unwrap_or(file);
            let raw = text.get(place.span.start..place.span.end)?.trim_matches(['"', '\'']);
            let new = if raw.starts_with('/') { new.as_str().strip_prefix("content")? } else { below(new, here)? };
            (within(&text, place.span, raw), new.to_owned())
        }
        Named::Asset(file) => {
            let new = link(place, here, file, names)?;
            (place.address(&text), new)
        }
        Named::Id(entry) => {
            let entry = scene.portal.entry(*entry);
            let new = id_of(scene, names.get(&entry.source.file).unwrap_or(&entry.source.file));
            let lead = entry.id.strip_suffix(place.written.as_str())?;
            (within(&text, place.span, &place.written), new.strip_prefix(lead)?.to_owned())
        }
    };
    let span = span?;
    if text.get(span.start..span.end)? == new {
        return Some(Vec::new());
    }
    Some(vec![Change::Text(Edit::new(&place.file, span, new))])
}

/// The address of a link from a file to a target, both perhaps renamed, in the form in which it is written.
fn link(place: &Place, here: &FileId, target: &FileId, names: &Names) -> Option<String> {
    let new = names.get(target).unwrap_or(target);
    if new == target && here.folder() == place.base.folder() {
        return Some(place.written.clone());
    }
    let (path, heading) = match place.written.split_once('#') {
        Some((path, heading)) => (path, format!("#{heading}")),
        None => (place.written.as_str(), String::new()),
    };
    let address = if path.starts_with('/') {
        crate::portal::encode(new.as_str().strip_prefix("content")?)
    } else {
        relative_file(here, new)
    };
    Some(format!("{address}{heading}"))
}

/// A file's path as a field names it, which cannot lead upwards.
fn below<'a>(file: &'a FileId, here: &FileId) -> Option<&'a str> {
    match here.folder() {
        "" => Some(file.as_str()),
        folder => file.as_str().strip_prefix(folder)?.strip_prefix('/'),
    }
}

/// The id that a source text has by its name.
fn id_of(scene: &Scene<'_>, file: &FileId) -> String {
    let folder = file.folder().strip_prefix("content").unwrap_or_default().trim_start_matches('/');
    match stem(scene, file.name()).as_str() {
        "_index" => folder.to_owned(),
        stem if folder.is_empty() => stem.to_owned(),
        stem => format!("{folder}/{stem}"),
    }
}

/// The old address of a page leads on to it, where the page was not a draft and its address changes.
///
/// Where the page becomes the translation of another, the alias is one of that page: facts stand in the source text.
fn alias(scene: &Scene<'_>, entry: &Entry, names: &Names) -> Option<Vec<Change>> {
    let new = names.get(&entry.source.file).unwrap_or(&entry.source.file);
    let other = scene.portal.find(&id_of(scene, new)).map(|other| scene.portal.entry(other));
    let source = &other.unwrap_or(entry).source;
    let old_address = entry.path(scene.portal.locales().source()).split_once('/')?.1;
    let moves =
        id_of(scene, new) != entry.id && (source.record.item("slug").is_none() || new.folder() != source.file.folder());
    if !moves || source.record.is("draft") {
        return Some(Vec::new());
    }
    let text = scene.text(&source.file)?;
    let (split, _) = front_matter::read(&source.file, &text);
    let toml = text.trim_start().starts_with("+++");
    let end = front_matter::line_end(&text);
    let edit = |span: Span, new: String| Some(vec![Change::Text(Edit::new(&source.file, span, new))]);
    let quoted = format!("\"{old_address}\"");
    match split.fields.entries().iter().find(|(key, _)| key.name == "aliases") {
        None if split.end.start == 0 => None,
        None if toml => edit(split.end, format!("aliases = [{quoted}]{end}")),
        None => edit(split.end, format!("aliases: [{quoted}]{end}")),
        Some((_, node)) => match &node.value {
            NodeValue::List(items) if text.get(node.span.start..)?.starts_with('[') => {
                let last = items.last()?;
                edit(Span::at(last.span.end), format!(", {quoted}"))
            }
            NodeValue::List(items) => {
                let last = items.last()?.span;
                let line = text[..last.start].rfind('\n')? + 1;
                edit(Span::at(last.end), format!("{end}{}{quoted}", &text[line..last.start]))
            }
            NodeValue::Scalar(_) => {
                let there = text.get(node.span.start..node.span.end)?;
                edit(node.span, format!("[{there}, {quoted}]"))
            }
            _ => None,
        },
    }
}
