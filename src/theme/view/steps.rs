//! The steps of a life situation: in order, those that go in parallel side by side.

use tera::Value as View;

use super::{Fields, Seen};
use crate::content::Record;

impl Seen<'_> {
    /// Groups of steps in order: a group of more than one step goes in parallel.
    pub(super) fn steps(self, record: &Record) -> Fields {
        let mut groups: Vec<(Option<i64>, Vec<View>)> = Vec::new();
        for (place, step) in record.records("steps").enumerate() {
            let group = step.integer("parallel_group");
            let view = self.step(place + 1, step);
            match groups.last_mut() {
                Some((last, steps)) if group.is_some() && *last == group => steps.push(view),
                _ => groups.push((group, vec![view])),
            }
        }
        Fields::new().list("steps", groups.into_iter().map(|(_, steps)| View::from(steps)).collect())
    }

    fn step(self, number: usize, step: &Record) -> View {
        let mut fields = Fields::new().with("number", number);
        for name in
            ["title", "text", "service", "contact", "office", "legal_area", "documents", "next", "optional", "when"]
        {
            fields = fields.some(name, step.item(name).and_then(|item| self.value(item)));
        }
        fields.value()
    }
}
