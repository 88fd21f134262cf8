//! Functions in messages are ones that Lotse has.

use super::scene::Scene;
use crate::diag::{Diagnostic, nearest, rule};
use crate::i18n::FUNCTIONS;
use crate::i18n::pattern::{Part, parts};

pub(super) fn check(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for entry in &scene.own {
        for part in entry.patterns().flat_map(parts) {
            let Part::Function(name) = part else { continue };
            if !FUNCTIONS.contains(&name) {
                let finding = entry.finding(&rule::UNKNOWN_FUNCTION, name).arg("function", name);
                let finding = finding.arg("functions", FUNCTIONS.join(", "));
                diagnostics.push(finding.suggest(nearest(name, FUNCTIONS.iter().copied())));
            }
        }
    }
    diagnostics
}
