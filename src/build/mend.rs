//! Safe corrections, made one round after the other until there are none: what would be written, and nothing is.
//!
//! In: the files of a portal. Out: each correction with the lines before and after, and the files as they should be. A round that
//! would bring up a mistake that was not there is taken back, and its corrections are left to people.

use std::collections::{BTreeMap, BTreeSet};

use super::{Loaded, Options, load};
use crate::diag::{Change, Diagnostic, Fix, Level, Safety};
use crate::fix::{Together, patch};
use crate::source::{Changed, FileId, LineIndex, Remembered, Sources, Span, decode};

/// More rounds than these mean that corrections undo each other.
const ROUNDS: usize = 100;

/// What safe corrections make of a portal.
pub struct Mended {
    /// The corrections in the order in which they were made.
    pub steps: Vec<Step>,
    /// The files that change, sorted by the names they have now.
    pub files: Vec<Rewritten>,
    /// What is found before anything is changed.
    pub before: Loaded,
}

/// A correction, shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What was found.
    pub finding: Diagnostic,
    /// The lines that change.
    pub lines: Vec<Lines>,
    /// The new names of files by the old ones.
    pub names: Vec<(FileId, FileId)>,
    /// The files that are written in UTF-8.
    pub encoded: Vec<FileId>,
}

/// Lines of a file before and after a correction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lines {
    /// The file, by the name it has before.
    pub file: FileId,
    /// The first line, from 1.
    pub first: usize,
    /// The lines as they are, with their ends.
    pub old: String,
    /// The lines as they should be.
    pub new: String,
}

/// A file that changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rewritten {
    /// The name it has.
    pub from: FileId,
    /// The name it gets; the same where it stays.
    pub to: FileId,
    /// The bytes it must still hold when it is written, and those it gets; `None` where only its name changes.
    pub bytes: Option<(Vec<u8>, Vec<u8>)>,
    /// A number that it shares with the files that must change with it.
    pub group: usize,
}

/// Makes all safe corrections of a portal, drafts included.
#[must_use]
pub fn mend(own: &dyn Sources, lotse: &dyn Sources, options: &Options) -> Mended {
    // Places of edits count in the texts that were read first, whatever happens to the files meanwhile.
    let own = &Remembered::new(own);
    let before = load(own, lotse, options);
    let mut steps = Vec::new();
    let mut files = Files::default();
    let mut sources = Changed::new(own);
    let mut refused: BTreeSet<Fix> = BTreeSet::new();
    let mut findings = before.diagnostics.clone();
    for _ in 0..ROUNDS {
        let Some((taken, together)) = round(&findings, &refused) else { break };
        let Some(next) = applied(&sources, &together) else {
            refused.extend(taken.iter().filter_map(|finding| finding.fix.clone()));
            continue;
        };
        let after = load(&next, lotse, options).diagnostics;
        let worse = worse(&findings, &after, &together);
        if !worse.is_empty() {
            let made = taken.iter().filter_map(|finding| finding.fix.as_ref());
            refused.extend(made.filter(|fix| fix.changes.iter().any(|change| worse.contains(change.file()))).cloned());
            continue;
        }
        steps.extend(told_once(taken.iter().map(|finding| shown(finding, &sources))));
        files.note(own, &next, &taken, &together);
        (sources, findings) = (next, after);
    }
    Mended { steps, files: files.list(), before }
}

/// Chooses corrections that can be made together; new names wait until all texts are mended. `None` if there are none.
fn round<'a>(findings: &'a [Diagnostic], refused: &BTreeSet<Fix>) -> Option<(Vec<&'a Diagnostic>, Together)> {
    let safe = |finding: &&Diagnostic| {
        finding.fix.as_ref().is_some_and(|fix| fix.safety == Safety::Safe && !refused.contains(fix))
    };
    let renames = |finding: &&Diagnostic| finding.fix.as_ref().is_some_and(|fix| fix.names().next().is_some());
    let all: Vec<&Diagnostic> = findings.iter().filter(safe).collect();
    let of_texts: Vec<&Diagnostic> = all.iter().copied().filter(|finding| !renames(finding)).collect();
    let all = if of_texts.is_empty() { all } else { of_texts };
    let mut together = Together::default();
    let taken: Vec<&Diagnostic> =
        all.into_iter().filter(|finding| finding.fix.as_ref().is_some_and(|fix| together.take(fix))).collect();
    (!taken.is_empty()).then_some((taken, together))
}

/// The files after a round; `None` where an edit does not fit its file.
fn applied<'a>(sources: &Changed<'a>, together: &Together) -> Option<Changed<'a>> {
    let mut next = sources.clone();
    for file in together.encoded() {
        let bytes = sources.read(file).ok()?;
        let text = match decode(&bytes) {
            Ok(text) => text.to_owned(),
            Err(error) => error.encoding.map(|_| error.text)?,
        };
        next.write(file, text.into_bytes());
    }
    for (file, edits) in together.edits() {
        let bytes = sources.read(file).ok()?;
        next.write(file, patch(&bytes, &edits.iter().collect::<Vec<_>>())?);
    }
    next.rename(together.names());
    Some(next)
}

/// The files whose corrections made something worse: front matter that can be read less well, or with new names any new error.
fn worse(before: &[Diagnostic], after: &[Diagnostic], together: &Together) -> BTreeSet<FileId> {
    if !together.names().is_empty() {
        let errors = |findings: &[Diagnostic]| findings.iter().filter(|finding| finding.level == Level::Error).count();
        let files = || together.names().keys().cloned().collect();
        return if errors(after) > errors(before) { files() } else { BTreeSet::new() };
    }
    let syntax = |findings: &[Diagnostic], file: &FileId| {
        findings.iter().filter(|f| f.primary.file == *file && f.rule.name.starts_with("syntax/")).count()
    };
    let files = together.edits().map(|(file, _)| file).chain(together.encoded());
    files.filter(|file| syntax(after, file) > syntax(before, file)).cloned().collect()
}

/// Lines that several corrections of a round change in the same way are shown with the first.
fn told_once(steps: impl Iterator<Item = Step>) -> Vec<Step> {
    let mut told: BTreeSet<(FileId, usize, String)> = BTreeSet::new();
    let fresh = steps.map(|step| Step {
        lines: step.lines.into_iter().filter(|l| told.insert((l.file.clone(), l.first, l.new.clone()))).collect(),
        ..step
    });
    fresh.collect()
}

/// A correction with the lines that it changes.
fn shown(finding: &Diagnostic, sources: &dyn Sources) -> Step {
    let fix = finding.fix.as_ref().expect("only findings with a correction are taken");
    let mut by_file: BTreeMap<&FileId, Vec<(Span, &str)>> = BTreeMap::new();
    for edit in fix.edits() {
        by_file.entry(&edit.file).or_default().push((edit.span, &edit.text));
    }
    let mut lines = Vec::new();
    for (file, mut edits) in by_file {
        let Ok(bytes) = sources.read(file) else { continue };
        let Ok(text) = decode(&bytes) else { continue };
        edits.sort_unstable();
        lines.extend(changed_lines(file, text, &edits));
    }
    let encoded = fix.changes.iter().filter_map(|change| match change {
        Change::Encoding(file) => Some(file.clone()),
        _ => None,
    });
    let names = fix.names().map(|(from, to)| (from.clone(), to.clone())).collect();
    Step { finding: finding.clone(), lines, names, encoded: encoded.collect() }
}

/// The lines that sorted edits change; edits in the same or the next line are shown together.
fn changed_lines(file: &FileId, text: &str, edits: &[(Span, &str)]) -> Vec<Lines> {
    let index = LineIndex::new(text);
    let start_of = |place: usize| text[..place].rfind('\n').map_or(0, |end| end + 1);
    let end_of = |place: usize| text[place..].find('\n').map_or(text.len(), |end| place + end + 1);
    let mut groups: Vec<(Span, Vec<(Span, &str)>)> = Vec::new();
    for (span, new) in edits {
        let whole_lines = span.start == start_of(span.start) && (new.ends_with('\n') || new.is_empty());
        let ends_at_line = span.end == start_of(span.end) && span.end > 0;
        let end = if whole_lines && ends_at_line { span.end } else { end_of(span.end) };
        let lines = Span::new(start_of(span.start), end.max(span.end));
        match groups.last_mut() {
            Some((whole, group)) if lines.start < whole.end => {
                whole.end = whole.end.max(lines.end);
                group.push((*span, new));
            }
            _ => groups.push((lines, vec![(*span, new)])),
        }
    }
    let lines = groups.into_iter().map(|(whole, group)| {
        let mut new = String::new();
        let mut place = whole.start;
        for (span, text_of_edit) in group {
            new.push_str(&text[place..span.start]);
            new.push_str(text_of_edit);
            place = span.end;
        }
        new.push_str(&text[place..whole.end]);
        let first = index.line_column(text, whole.start).line;
        Lines { file: file.clone(), first, old: text[whole.start..whole.end].to_owned(), new }
    });
    lines.collect()
}

/// The files that change, by the names they get.
#[derive(Default)]
struct Files {
    now: BTreeMap<FileId, Rewritten>,
    groups: usize,
}

impl Files {
    /// Notes what a round made.
    fn note(&mut self, own: &dyn Sources, after: &Changed<'_>, taken: &[&Diagnostic], together: &Together) {
        for finding in taken {
            let changes = finding.fix.iter().flat_map(|fix| &fix.changes);
            self.bind(changes.map(Change::file));
        }
        let mut moved: BTreeMap<FileId, Rewritten> = BTreeMap::new();
        for (from, to) in together.names() {
            let file = self.now.remove(from).expect("every file of a correction was noted");
            moved.insert(to.clone(), Rewritten { to: to.clone(), ..file });
        }
        self.now.extend(moved);
        let written = together.edits().map(|(file, _)| file).chain(together.encoded());
        for file in written {
            let name = together.names().get(file).unwrap_or(file);
            let Some(entry) = self.now.get_mut(name) else { continue };
            let Ok(bytes) = after.read(name) else { continue };
            entry.bytes = match entry.bytes.take() {
                Some((old, _)) => Some((old, bytes)),
                None => own.read(&entry.from).ok().map(|old| (old, bytes)),
            };
        }
    }

    /// Files that one correction changes must change together or not at all.
    fn bind<'a>(&mut self, files: impl Iterator<Item = &'a FileId>) {
        let mut group = None;
        for file in files {
            let fresh = self.groups;
            let entry = self.now.entry(file.clone()).or_insert_with(|| Rewritten {
                from: file.clone(),
                to: file.clone(),
                bytes: None,
                group: fresh,
            });
            self.groups += usize::from(entry.group == fresh);
            let (own, shared) = (entry.group, *group.get_or_insert(entry.group));
            if own != shared {
                self.now.values_mut().filter(|file| file.group == own).for_each(|file| file.group = shared);
            }
        }
    }

    fn list(self) -> Vec<Rewritten> {
        let mut files: Vec<Rewritten> = self.now.into_values().collect();
        files.retain(|file| file.from != file.to || file.bytes.as_ref().is_some_and(|(old, new)| old != new));
        files.sort_by(|a, b| a.from.cmp(&b.from));
        files
    }
}
