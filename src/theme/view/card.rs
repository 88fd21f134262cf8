//! Links to documents, with the few facts that lists show beside them.

use std::cmp::Ordering;

use chrono::NaiveDateTime;
use tera::Value as View;

use super::{Fields, Seen};
use crate::content::{Record, Value};
use crate::i18n::Args;
use crate::locale::LocaleIx;
use crate::portal::EntryIx;

impl Seen<'_> {
    /// A link with what lists show beside it: `{id, type, url, title, available, in_language, sign_language, summary, card}`.
    /// Only the address depends on the page.
    pub(super) fn whole_link(self, entry: EntryIx) -> Fields {
        let fields = self.short_link(entry).some("summary", self.words(entry, "summary"));
        fields.with("card", self.card(entry))
    }

    /// A link for long lists: `{id, type, url, title, available, in_language, sign_language}`.
    pub(super) fn short_link(self, entry: EntryIx) -> Fields {
        let target = self.portal.entry(entry);
        let title = self.words(entry, "title").unwrap_or_else(|| self.text(&target.id, self.portal.locales().source()));
        Fields::new()
            .with("id", target.id.as_str())
            .with("type", target.kind.name)
            .with("url", self.address_of(entry))
            .with("title", title)
            .with("available", self.portal.has(entry, self.locale))
            .some("in_language", self.in_language(entry))
            .some("sign_language", self.portal.video(entry).map(|_| true))
    }

    /// In which language the text of a document is, where it is not the page's: “in German”. A language of the same kind would
    /// say nothing to its readers, as German to those of Easy German: there it says that the text is not translated.
    fn in_language(self, entry: EntryIx) -> Option<View> {
        let locales = self.portal.locales();
        let shown = self.portal.shown(entry, self.locale).place.locale;
        if shown == self.locale {
            return None;
        }
        if locales.get(shown).primary() == locales.get(self.locale).primary() {
            return Some(self.label("not-translated"));
        }
        Some(self.told("fallback-language-label", &self.language_name(shown)))
    }

    /// The name of a language in the page's language, or else in itself, as the value `language` of a message.
    pub(super) fn language_name(self, locale: LocaleIx) -> Args<'static> {
        let language = self.portal.locales().get(locale);
        match self.portal.catalogues.own(self.locale, &format!("language-{}", language.id), None, &Args::new()) {
            Ok(said) => Args::new().said("language", &said, self.locale, language),
            Err(_) => Args::new().foreign("language", &language.name, &language.lang, language.direction),
        }
    }

    /// Links to documents in the order that people read them.
    pub(super) fn links(self, mut entries: Vec<EntryIx>) -> Vec<View> {
        self.sort(&mut entries);
        entries.dedup();
        entries.into_iter().map(|entry| self.link(entry)).collect()
    }

    fn card(self, entry: EntryIx) -> View {
        let target = self.portal.entry(entry);
        let record = &target.source.record;
        let of = |name: &str| record.item(name).and_then(|item| self.value(item));
        let fields = Fields::new();
        let fields = match target.kind.name {
            "service" => fields.some("kind", of("kind")).some("status", of("status")).some("topics", of("topics")),
            "contact" => {
                let words = self.portal.record(entry, self.locale);
                let phones = words.item("phones").and_then(|item| self.value(item));
                fields
                    .some("phones", phones)
                    .some("email", of("email"))
                    .some("address", self.contact_address(entry))
                    .some("hours", self.contact_hours(entry))
            }
            "organisation" => fields.some("kind", of("kind")),
            "life_situation" => fields.some("icon", of_text(record, "icon")),
            "event" => fields
                .some("start", of("start"))
                .some("status", of("status"))
                .some("kind", of("kind"))
                .with("past", self.is_past(entry)),
            "news" => fields.some("date", of("date")),
            "measure" => {
                let progress = crate::content::facet::progress::progress(record, self.portal.date);
                let late = progress.as_ref().is_some_and(|progress| progress.late);
                let status = progress.map(|progress| self.term("measure-status", progress.status));
                fields.some("number", of_text(record, "number")).some("status", status).with("late", late)
            }
            "goal" => fields.some("number", of_text(record, "number")).some("level", of("level")),
            "action_field" => fields.some("number", of_text(record, "number")).some("icon", of_text(record, "icon")),
            "plan_edition" => fields.some("status", of("status")),
            _ => fields,
        };
        fields.value()
    }

    /// A contact's address: `{street, postcode, city, country, district, extra, inherited}`.
    pub(super) fn contact_address(self, entry: EntryIx) -> Option<View> {
        let postal = self.portal.postal(entry, self.locale)?;
        let fields = postal.parts.iter().fold(Fields::new(), |fields, (name, item)| match *name {
            "district" | "extra" => fields.some(name, self.value(item)),
            _ => fields.some(name, item.value.as_text()),
        });
        Some(fields.with("inherited", postal.inherited).value())
    }

    /// Tells whether an event is over on the portal's day.
    pub(super) fn is_past(self, entry: EntryIx) -> bool {
        let record = &self.portal.entry(entry).source.record;
        // What recurs goes on until its rule is worked out.
        if record.item("recurrence").is_some() {
            return false;
        }
        record.date("end").or_else(|| record.date("start")).is_some_and(|day| day < self.portal.date)
    }

    /// Sorts documents as lists show them: by their order, number or time, then by title in the order of the language.
    pub(super) fn sort(self, entries: &mut [EntryIx]) {
        if entries.len() < 2 {
            return;
        }
        let mut keyed: Vec<_> = entries.iter().map(|entry| (self.key(*entry), *entry)).collect();
        keyed.sort_by(|(a, left), (b, right)| {
            let by_time = match (a.newest_first, b.newest_first) {
                (true, true) => b.time.cmp(&a.time),
                _ => a.time.cmp(&b.time),
            };
            let by_title = || self.formats().compare(&a.title, &b.title);
            (a.order.cmp(&b.order))
                .then(a.number.cmp(&b.number))
                .then(by_time)
                .then_with(by_title)
                .then(left.cmp(right))
        });
        for (place, (_, entry)) in keyed.into_iter().enumerate() {
            entries[place] = entry;
        }
    }

    fn key(self, entry: EntryIx) -> Key {
        let target = self.portal.entry(entry);
        let record = &target.source.record;
        let time = match record.value("start").or_else(|| record.value("date")) {
            Some(Value::DateTime(time)) => Some(*time),
            Some(Value::Date(date)) => date.and_hms_opt(0, 0, 0),
            _ => None,
        };
        Key {
            order: record.integer("order").map_or((1, 0), |order| (0, order)),
            number: of_text(record, "number").map_or_else(Vec::new, |number| number_parts(&number)),
            newest_first: target.kind.name == "news",
            time,
            title: self.sort_title(entry),
        }
    }

    /// What a document is sorted by among others: its own word for it, or its title without an article that does not count.
    pub(super) fn sort_title(self, entry: EntryIx) -> String {
        let own = self.portal.words(entry, self.locale, "title");
        let key = self.portal.words(entry, self.locale, "sort_key");
        // A word for sorting belongs to the title of its language.
        let key = key.filter(|key| own.is_none_or(|own| own.locale == key.locale)).or(own);
        let Some(item) = key else { return self.portal.entry(entry).id.clone() };
        let title = item.value.as_text().unwrap_or_default();
        let articles = self.portal.locales().get(item.locale).articles.iter();
        let rest = articles.filter_map(|article| title.strip_prefix(&**article)).find(|rest| !rest.is_empty());
        rest.unwrap_or(title).to_owned()
    }

    /// Compares two titles in the order of the page's language.
    pub(super) fn compare(self, left: &str, right: &str) -> Ordering {
        self.formats().compare(left, right)
    }
}

struct Key {
    order: (u8, i64),
    number: Vec<u64>,
    newest_first: bool,
    time: Option<NaiveDateTime>,
    title: String,
}

/// `3.10` comes after `3.9`.
fn number_parts(number: &str) -> Vec<u64> {
    number.split(|letter: char| !letter.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect()
}

fn of_text(record: &Record, name: &str) -> Option<String> {
    match record.value(name)? {
        Value::Integer(number) => Some(number.to_string()),
        value => value.as_text().map(str::to_owned),
    }
}
