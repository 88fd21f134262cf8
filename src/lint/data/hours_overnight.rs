//! Hours that would go on through the night: `12:00-08:00` is mostly a slip for `08:00-12:00`, `08:00-04:00` one for `08:00-16:00`.

use crate::content::Value;
use crate::diag::{Diagnostic, rule};
use crate::portal::Portal;

/// A place that opens for longer than this and closes on the next day is none that a portal names (minutes).
const LONG: u32 = 12 * 60;
/// Nothing opens earlier (minutes).
const MORNING: u32 = 6 * 60;
const DAY: u32 = 24 * 60;

pub(in crate::lint) fn check(portal: &Portal) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for entry in portal.entries() {
        let source = &portal.entry(entry).source;
        source.record.each_value(|_, item| {
            let Value::Hours(hours) = &item.value else { return };
            for (from, to) in spans(hours.text()) {
                let length = DAY + to - from.min(DAY);
                if to >= from || length <= LONG {
                    continue;
                }
                let shown = |from, to| format!("{}-{}", clock(from), clock(to));
                let finding = Diagnostic::new(&rule::HOURS_OVERNIGHT, &source.file, item.span);
                let finding = finding.arg("value", shown(from, to)).arg("swapped", shown(to, from));
                let finding = finding.suggest(Some(shown(from, to + LONG)));
                diagnostics.push(if to >= MORNING { finding.also("or-swapped") } else { finding });
            }
        });
    }
    diagnostics
}

/// The spans of time in a text in the syntax of OSM, in minutes.
fn spans(text: &str) -> Vec<(u32, u32)> {
    let pair = |place: usize| Some((time(text.get(place..)?)?, time(text.get(place + 6..)?)?));
    let dashes = text.match_indices('-').filter_map(|(dash, _)| pair(dash.checked_sub(5)?));
    dashes.collect()
}

/// Reads `08:00` at the beginning of a text.
fn time(text: &str) -> Option<u32> {
    let (hours, minutes) = text.get(..5)?.split_once(':')?;
    let number = |digits: &str| digits.parse::<u32>().ok().filter(|_| digits.len() == 2);
    Some(number(hours)? * 60 + number(minutes)?)
}

fn clock(minutes: u32) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_of_time_are_found_between_days_and_remarks() {
        let text = "Mo-We 08:00-12:00,14:00-18:00; Dec 24-Jan 02 off; Fr \"nach – Vereinbarung\" 22:00-02:00";
        assert_eq!(spans(text), [(480, 720), (840, 1080), (1320, 120)]);
    }
}
