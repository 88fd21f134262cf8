//! What a document's field `lint` takes back: findings of single rules in its own file, each with a reason.
//!
//! A mistake that keeps a portal from working stays; so does everything in other files.

use std::collections::BTreeSet;

use crate::config::Config;
use crate::content::{Item, Record};
use crate::diag::{Diagnostic, nearest, rule};
use crate::portal::{Document, Drafts};
use crate::source::{FileId, Span};

/// One entry of a field `lint`.
#[derive(Clone, Debug)]
pub(super) struct Suppression {
    file: FileId,
    /// The name of the rule; empty where there is none.
    rule: String,
    /// Where it stands.
    span: Span,
    reason: String,
    /// Whether the rules over the portal look at the document at all.
    looked_at: bool,
}

/// Rules that look at finished pages or at other servers, after a portal is read and not every time: that they found nothing to
/// take back says nothing.
static LATER: [&rule::Rule; 5] =
    [&rule::PAGE_HEAVY, &rule::EXTERNAL_BROKEN, &rule::EXTERNAL_MOVED, &rule::EXTERNAL_UNSURE, &rule::EXTERNAL_PRIVATE];

/// A reason shorter than this says nothing (letters).
const SHORTEST: usize = 3;

/// Collects what the documents of all languages take back.
pub(super) fn collect<'a, I: Iterator<Item = &'a Document>>(
    documents: impl Fn() -> I,
    drafts: Drafts,
) -> Vec<Suppression> {
    let left_out: BTreeSet<&str> = documents()
        .filter(|document| drafts == Drafts::LeaveOut && document.record.is("draft"))
        .map(|document| document.place.id.as_str())
        .collect();
    let of_document = |document: &Document| {
        let looked_at = !left_out.contains(document.place.id.as_str());
        let entry = |item: &Item| {
            let record: &Record = item.value.as_record()?;
            let span = record.item("rule").map_or(item.span, |rule| rule.span);
            let text = |name: &str| record.text(name).unwrap_or_default().trim().to_owned();
            Some(Suppression {
                file: document.file.clone(),
                rule: text("rule"),
                span,
                reason: text("reason"),
                looked_at,
            })
        };
        document.record.list("lint").iter().filter_map(entry).collect::<Vec<_>>()
    };
    documents().flat_map(of_document).collect()
}

/// Takes findings back, and tells what is wrong with doing so, but for rules that were left out: that they found nothing says
/// nothing.
pub(super) fn apply(
    config: &Config,
    suppressions: &[Suppression],
    left_out: impl Fn(&rule::Rule) -> bool,
    found: Vec<Diagnostic>,
) -> Vec<Diagnostic> {
    let mut told: Vec<Diagnostic> = Vec::new();
    let mut used: BTreeSet<usize> = BTreeSet::new();
    let mut kept = Vec::with_capacity(found.len());
    for finding in found {
        match taken_back(suppressions, &finding) {
            Some(place) => {
                used.insert(place);
            }
            None => kept.push(finding),
        }
    }
    for (place, suppression) in suppressions.iter().enumerate() {
        let used = used.contains(&place) || rule::find(&suppression.rule).is_some_and(&left_out);
        told.extend(judge(config, suppression, used));
    }
    kept.extend(told.into_iter().filter_map(|finding| at_level(config, finding)));
    kept
}

/// The suppression that takes a finding back.
fn taken_back(suppressions: &[Suppression], finding: &Diagnostic) -> Option<usize> {
    let fits = |one: &Suppression| one.file == finding.primary.file && one.rule == finding.rule.name;
    let place = suppressions.iter().position(fits)?;
    finding.rule.can_be_suppressed().then_some(place)
}

/// Judges findings that came later: those that are not taken back, at their levels.
pub(super) fn later(config: &Config, suppressions: &[Suppression], found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let kept = found.into_iter().filter(|finding| taken_back(suppressions, finding).is_none());
    kept.filter_map(|finding| at_level(config, finding)).collect()
}

/// Gives a finding the level that it has in this portal; `None` where its rule is off there.
pub(super) fn at_level(config: &Config, finding: Diagnostic) -> Option<Diagnostic> {
    let level = config.level(finding.rule, &finding.primary.file, finding.level)?;
    Some(Diagnostic { level, ..finding })
}

fn judge(config: &Config, suppression: &Suppression, used: bool) -> Vec<Diagnostic> {
    let Suppression { file, rule: name, span, reason, looked_at } = suppression;
    let finding = |rule| Diagnostic::new(rule, file, *span).arg("rule", name.as_str());
    let Some(known) = rule::find(name) else {
        let near = nearest(name, rule::all().map(|rule| rule.name)).map(std::borrow::Cow::into_owned);
        let unknown = finding(&rule::SUPPRESSION_UNKNOWN).suggest(near.clone());
        let unknown = if name.is_empty() { unknown.help("empty") } else { unknown };
        return vec![match near {
            Some(near) if !name.is_empty() => unknown.fix(near),
            _ => unknown,
        }];
    };
    if !known.can_be_suppressed() {
        return vec![finding(&rule::SUPPRESSION_IMPOSSIBLE)];
    }
    let mut told = Vec::new();
    if reason.chars().filter(|letter| letter.is_alphanumeric()).count() < SHORTEST {
        told.push(finding(&rule::SUPPRESSION_REASON));
    }
    if !used && *looked_at && !LATER.contains(&known) {
        let unused = finding(&rule::SUPPRESSION_UNUSED);
        let off = config.level(known, file, known.level).is_none();
        told.push(if off { unused.help("off") } else { unused });
    }
    told
}
