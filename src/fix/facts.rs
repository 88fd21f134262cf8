//! Facts that a translation repeats go: they stand in the source text.

use super::Scene;
use crate::diag::{Diagnostic, Edit, Fix, rule};
use crate::front_matter::{self, Key, Node, NodeValue, without_entry};
use crate::source::Span;

/// The entries of a map, and which of them leads to the value that is looked for; `None` for a list in between.
type Step<'a> = Option<(&'a [(Key, Node)], usize)>;

pub(super) fn fix(scene: &Scene<'_>, finding: &Diagnostic) -> Option<Fix> {
    let file = &finding.primary.file;
    let text = scene.text(file).filter(|text| text.trim_start().starts_with("---"))?;
    let (split, _) = front_matter::read(file, &text);
    let repeated: Vec<Span> = scene
        .findings(file)
        .iter()
        .filter(|other| other.rule == &rule::FACT_REPEATED)
        .map(|other| other.primary.span)
        .collect();
    let mut steps = Vec::new();
    if !lead_to(&split.fields, finding.primary.span, &mut steps) {
        return None;
    }
    let (mut entries, mut place) = steps.pop()??;
    // Where nothing else stands below a field, the field goes too.
    while entries.iter().all(|(_, node)| node.is_null() || goes(node, &repeated)) {
        let Some(Some((above, place_above))) = steps.pop() else { break };
        (entries, place) = (above, place_above);
    }
    let span = without_entry(&text, 0, entries, place)?;
    Some(Fix::safe_edits(vec![Edit::new(file, span, "")]))
}

/// Tells whether a value goes whole.
fn goes(node: &Node, repeated: &[Span]) -> bool {
    let inner = || match &node.value {
        NodeValue::Map(entries) => !entries.is_empty() && entries.iter().all(|(_, node)| goes(node, repeated)),
        _ => false,
    };
    repeated.contains(&node.span) || inner()
}

/// Finds the way to the value that stands at a place.
fn lead_to<'a>(node: &'a Node, span: Span, steps: &mut Vec<Step<'a>>) -> bool {
    match &node.value {
        NodeValue::Map(entries) => entries.iter().enumerate().any(|(place, (_, value))| {
            steps.push(Some((entries, place)));
            let found = value.span == span || lead_to(value, span, steps);
            if !found {
                steps.pop();
            }
            found
        }),
        // A list of one value is read as the value.
        NodeValue::List(items) if items.len() == 1 && items[0].span == span => true,
        NodeValue::List(items) => {
            steps.push(None);
            let found = items.iter().any(|item| lead_to(item, span, steps));
            if !found {
                steps.pop();
            }
            found
        }
        _ => false,
    }
}
