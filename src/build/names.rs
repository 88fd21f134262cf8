//! Names and places of files: copies left behind, endings that programs add, folders and languages that are nearly right, and
//! pages that stand where no page is read.

use std::collections::{BTreeMap, BTreeSet};

use crate::content::TYPES;
use crate::diag::{Change, Diagnostic, Fix, Safety, nearest, rule};
use crate::locale::Locales;
use crate::portal::Place;
use crate::source::{BYTE_ORDER_MARK, FileId, Found, Sources, Span};

/// How programs name the copies that they make, in front of a name.
const COPIES: [&str; 3] = ["Kopie von ", "Copy of ", "Kopie "];
/// How programs end the names of the copies that they make.
const COPY_ENDS: [&str; 8] = [" - Kopie", " - Copy", " Kopie", " copy", "_alt", "_old", "-alt", "-old"];
/// Endings of what programs keep aside.
const KEPT_ASIDE: [&str; 4] = [".bak", ".orig", ".old", ".backup"];
/// Endings of texts in Markdown besides `.md`.
const MARKDOWN: [&str; 4] = [".markdown", ".mdown", ".mkd", ".mdx"];
/// Pages that projects have beside their content, for those who look at the folder.
const NO_PAGES: [&str; 2] = ["readme", "changelog"];

/// Looks at the names of all files below `content/`.
pub(super) fn check(files: &[&Found]) -> Vec<Diagnostic> {
    let mut found: Vec<Diagnostic> = files.iter().filter_map(|file| of_file(&file.id)).collect();
    found.extend(folders(files));
    found
}

/// Tells whether a file is a copy that was left behind; its name has spaces, of which nothing more need be told.
pub(super) fn is_leftover(file: &FileId) -> bool {
    meant(file.name()).is_some()
}

fn of_file(file: &FileId) -> Option<Diagnostic> {
    let name = file.name();
    let finding = |rule, better: &str| Diagnostic::new(rule, file, Span::at(0)).arg("file", name).arg("better", better);
    if let Some(original) = meant(name) {
        return Some(finding(&rule::LEFTOVER, &original));
    }
    let better = with_right_ending(name)?;
    Some(finding(&rule::NAME_ENDING, &better).correction(renamed(file, &better)))
}

/// Another name in the same folder, which is probably the one that was meant.
fn renamed(file: &FileId, better: &str) -> Fix {
    let to = FileId::new(&format!("{}/{better}", file.folder()));
    Fix { changes: vec![Change::Name { from: file.clone(), to }], safety: Safety::Likely }
}

/// The name of the file that this is a copy of.
fn meant(name: &str) -> Option<String> {
    // Small letters of other alphabets may have other lengths, and endings are cut by bytes.
    let lower = name.to_ascii_lowercase();
    if let Some(ending) = KEPT_ASIDE.iter().find(|ending| lower.ends_with(*ending)) {
        return Some(name[..name.len() - ending.len()].to_owned());
    }
    let (stem, ending) = name.split_once('.').unwrap_or((name, ""));
    let bare = COPIES.iter().find_map(|copy| stem.strip_prefix(copy));
    let is_page = ending.to_lowercase().ends_with("md");
    let ends = COPY_ENDS.iter().filter(|end| is_page || end.starts_with(' '));
    let bare = bare.or_else(|| ends.clone().find_map(|end| stem.strip_suffix(end)));
    let bare = bare.or_else(|| numbered(stem).filter(|_| is_page))?;
    Some(if ending.is_empty() { bare.to_owned() } else { format!("{bare}.{ending}") })
}

/// The name before ` (1)`.
fn numbered(stem: &str) -> Option<&str> {
    let (bare, number) = stem.strip_suffix(')')?.rsplit_once(" (")?;
    (!number.is_empty() && number.len() < 3 && number.bytes().all(|digit| digit.is_ascii_digit())).then_some(bare)
}

/// The name with `.md`, where a program made something else of it.
fn with_right_ending(name: &str) -> Option<String> {
    let lower = name.to_ascii_lowercase();
    if let Some(ending) = MARKDOWN.iter().find(|ending| lower.ends_with(*ending)) {
        return Some(format!("{}.md", &name[..name.len() - ending.len()]));
    }
    let place = lower.rfind(".md")?;
    let behind = &lower[place + 3..];
    let exact = name[place..].starts_with(".md");
    let program = matches!(behind, ".txt" | ".html" | ".docx" | ".doc" | ".rtf" | ".odt" | ".md");
    ((behind.is_empty() && !exact) || program).then(|| format!("{}.md", &name[..place]))
}

/// Folders at the top of `content/` whose names are nearly those of types, so that their pages would be of no type.
fn folders(files: &[&Found]) -> Vec<Diagnostic> {
    let mut first: BTreeMap<&str, &FileId> = BTreeMap::new();
    for file in files.iter().filter(|file| file.id.name().to_lowercase().ends_with(".md")) {
        let path = file.id.as_str().strip_prefix("content/").unwrap_or_default();
        if let Some((folder, _)) = path.split_once('/') {
            first.entry(folder).or_insert(&file.id);
        }
    }
    let known = || TYPES.iter().map(|kind| kind.folder).filter(|folder| !folder.is_empty());
    let told = |(folder, file): (&str, &FileId)| {
        if known().any(|name| name == folder) {
            return None;
        }
        let near = nearest(folder, known())?.into_owned();
        let finding = Diagnostic::new(&rule::FOLDER_NAME, file, Span::at(0));
        Some(finding.arg("folder", folder).arg("better", near))
    };
    first.into_iter().filter_map(told).collect()
}

/// Pages like `wohngeld_ar.md` and `wohngeld.AR.md` beside `wohngeld.md`: surely a translation was meant.
pub(super) fn languages(placed: &[(&FileId, &Place)], locales: &Locales) -> Vec<Diagnostic> {
    let ids: BTreeSet<&str> = placed.iter().map(|(_, place)| place.id.as_str()).collect();
    let told = |(file, place): &(&FileId, &Place)| {
        let (cut, language) = place.stem.char_indices().rev().find_map(|(cut, sign)| {
            let suffix = &place.stem[cut + sign.len_utf8()..];
            let of_portal = || locales.iter().map(|locale| locales.get(locale).id.to_string());
            let language = of_portal().find(|id| id.eq_ignore_ascii_case(suffix))?;
            matches!(sign, '_' | '-' | '.' | ' ').then_some((cut, language))
        })?;
        let stem = &place.stem[..cut];
        let id = if place.folder.is_empty() { stem.to_owned() } else { format!("{}/{stem}", place.folder) };
        let finding = Diagnostic::new(&rule::LANGUAGE_IN_NAME, file, Span::at(0));
        let finding = finding.arg("file", file.name()).arg("language", language.as_str());
        let better = format!("{stem}.{language}.md");
        ids.contains(id.as_str()).then(|| finding.arg("better", better.as_str()).correction(renamed(file, &better)))
    };
    placed.iter().filter_map(told).collect()
}

/// Pages outside `content/`, which Lotse does not read: files in Markdown that begin with a head.
pub(super) fn strays(own: &dyn Sources, files: &[FileId]) -> Vec<Diagnostic> {
    let told = |file: &FileId| {
        let stem = file.name().split('.').next().unwrap_or_default().to_lowercase();
        let start = own.part(file, 0, 200).ok().filter(|_| !NO_PAGES.contains(&stem.as_str()))?;
        let start = start.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&start);
        let has_head = start.starts_with(b"---\n") || start.starts_with(b"---\r\n");
        let path = file.as_str();
        let known = path.split_once('/').filter(|(folder, _)| TYPES.iter().any(|kind| kind.folder == *folder));
        let better = match (known, path.to_lowercase().strip_prefix("content/")) {
            (_, Some(_)) => format!("content/{}", &path["content/".len()..]),
            (Some(_), None) => format!("content/{path}"),
            (None, None) => format!("content/{}", file.name()),
        };
        has_head
            .then(|| Diagnostic::new(&rule::OUTSIDE_CONTENT, file, Span::at(0)).arg("file", path).arg("better", better))
    };
    files.iter().filter_map(told).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_and_endings_of_programs_are_found_by_their_names() {
        for (name, original) in [
            ("Kopie von wohngeld.md", Some("wohngeld.md")),
            ("wohngeld - Kopie.ar.md", Some("wohngeld.ar.md")),
            ("wohngeld (2).md", Some("wohngeld.md")),
            ("wohngeld.md.bak", Some("wohngeld.md")),
            ("wohngeld_alt.md", Some("wohngeld.md")),
            ("plan (1).pdf", None),
            ("bild_alt.jpg", None),
            ("wohngeld-2.md", None),
            ("gehalt.md", None),
        ] {
            assert_eq!(meant(name).as_deref(), original, "{name}");
        }
        for (name, better) in [
            ("Wohngeld.md.txt", Some("Wohngeld.md")),
            ("WOHNGELD.MD", Some("WOHNGELD.md")),
            ("wohngeld.ar.MD", Some("wohngeld.ar.md")),
            ("wohngeld.markdown", Some("wohngeld.md")),
            ("wohngeld.md", None),
            ("wohngeld.mdb", None),
            ("antrag.docx", None),
            ("İkamet.md", None),
            ("İİİİ.md", None),
            ("GROẞ.md", None),
            ("GROẞ.MD", Some("GROẞ.md")),
        ] {
            assert_eq!(with_right_ending(name).as_deref(), better, "{name}");
        }
    }
}
