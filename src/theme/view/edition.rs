//! The plan: what belongs to an edition, an action field, a goal.

use chrono::Months;
use tera::Value as View;

use super::{Fields, Seen};
use crate::content::facet::progress::progress;
use crate::content::{Item, Record, Value};
use crate::portal::EntryIx;

impl Seen<'_> {
    /// The documents that refer to one with a field, of one type.
    pub(super) fn referring(self, entry: EntryIx, kind: &str, field: &str) -> Vec<EntryIx> {
        let back = self.portal.entry(entry).back.iter().filter(|back| back.field == field);
        let mut found: Vec<_> =
            back.map(|back| back.from).filter(|from| self.portal.entry(*from).kind.name == kind).collect();
        self.sort(&mut found);
        found
    }

    pub(super) fn edition(self, entry: EntryIx, record: &Record) -> Fields {
        let measures = self.referring(entry, "measure", "edition");
        let goals = self.referring(entry, "goal", "edition");
        let fields = self.referring(entry, "action_field", "edition");
        let fields: Vec<View> = fields.into_iter().map(|field| self.field_row(field, &measures)).collect();
        let not_reached =
            goals.into_iter().filter(|goal| self.portal.entry(*goal).source.record.item("carried_to").is_some());
        let not_reached: Vec<_> = not_reached.collect();
        let successor = self.referring(entry, "plan_edition", "predecessor").pop();
        let carried_over: Vec<View> = successor
            .map_or_else(Vec::new, |next| self.carried(self.portal.record(next, self.locale).list("carried_over")));
        Fields::new()
            .with("current", self.portal.current_edition() == Some(entry))
            .with("total", measures.len())
            .list("counts", self.counts(&measures))
            .list("measures", self.links(measures))
            .list("fields", fields)
            .some("successor", successor.map(|next| self.link(next)))
            .list("carried_in", self.carried(record.list("carried_over")))
            .list("carried_over", carried_over)
            .list("goals_not_reached", self.links(not_reached))
    }

    /// The day on which an edition is to be renewed.
    pub(super) fn renew_due(self, record: &Record) -> Option<View> {
        let Some(Value::Months(months)) = record.value("renew_every") else { return None };
        let adopted = record.record("adopted")?.date("date")?;
        adopted.checked_add_months(Months::new(*months)).map(|day| self.date(day))
    }

    /// An action field with its goals and those of an edition's measures that belong to it.
    fn field_row(self, field: EntryIx, of_edition: &[EntryIx]) -> View {
        let goals = self.referring(field, "goal", "action_field");
        let mut measures = self.referring(field, "measure", "action_fields");
        measures.retain(|measure| of_edition.contains(measure));
        Fields::new()
            .with("link", self.link(field))
            .with("counts", self.counts(&measures))
            .with("goals", self.links(goals))
            .with("measures", self.links(measures))
            .value()
    }

    fn carried(self, items: &[Item]) -> Vec<View> {
        items
            .iter()
            .filter_map(|item| item.value.as_record())
            .map(|record| {
                let of = |name: &str| record.item(name).and_then(|item| self.value(item));
                let fields = Fields::new().some("from", of("from")).some("how", of("how"));
                fields
                    .with("to", of("to").unwrap_or_else(|| View::from(Vec::<View>::new())))
                    .some("reason", of("reason"))
                    .value()
            })
            .collect()
    }

    pub(super) fn action_field(self, entry: EntryIx) -> Fields {
        let goals = self.referring(entry, "goal", "action_field");
        let measures = self.referring(entry, "measure", "action_fields");
        Fields::new()
            .with("total", measures.len())
            .list("counts", self.counts(&measures))
            .list("goals", self.links(goals))
            .list("measures", self.links(measures))
    }

    pub(super) fn goal(self, entry: EntryIx) -> Fields {
        let children = self.referring(entry, "goal", "parent");
        let measures = self.referring(entry, "measure", "goals");
        Fields::new().list("children", self.links(children)).list("measures", self.links(measures))
    }

    pub(super) fn organisation(self, entry: EntryIx) -> Fields {
        let lead = self.referring(entry, "measure", "lead");
        let partner = self.referring(entry, "measure", "partners");
        let mut services = self.referring(entry, "service", "provider");
        services.extend(self.referring(entry, "service", "coordinator"));
        let contacts = self.referring(entry, "contact", "organisation");
        let children = self.referring(entry, "organisation", "parent");
        Fields::new()
            .list("contacts", self.links(contacts))
            .list("services", self.links(services))
            .list("measures_lead", self.links(lead))
            .list("measures_partner", self.links(partner))
            .list("children", self.links(children))
    }

    /// What an event takes up again: goals and measures that were not reached and are carried to it.
    pub(super) fn event(self, entry: EntryIx, record: &Record) -> Fields {
        let carried = self.referring(entry, "goal", "carried_to");
        let not_reached = self.referring(entry, "measure", "events").into_iter().filter(|measure| {
            let progress = progress(&self.portal.entry(*measure).source.record, self.portal.date);
            progress.is_some_and(|progress| progress.status == "not_reached")
        });
        let day = record.date("start").map(|day| self.in_both(self.formats().day_with_weekday(day), day));
        Fields::new()
            .with("past", self.is_past(entry))
            .some("weekday_date", day)
            .list("carried", self.links(carried.into_iter().chain(not_reached).collect()))
    }
}
