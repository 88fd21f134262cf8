//! The bilingual sheet: a service or life situation in two languages side by side, for a talk at a desk and for one A4.

use fast_qr::QRBuilder;
use tera::Value as View;

use super::shell::Presence;
use super::{Fields, Frames, Seen, View as PageView};
use crate::content::{Item, LIFE_SITUATION, Record, SERVICE};
use crate::locale::LocaleIx;
use crate::portal::{EntryIx, Portal};

/// Tells whether a document has sheets: services and life situations have, unless the portal wants none.
#[must_use]
pub fn has_sheet(portal: &Portal, entry: EntryIx) -> bool {
    let kind = portal.entry(entry).kind;
    portal.config.sheets && (*kind == SERVICE || *kind == LIFE_SITUATION)
}

/// Returns the folder of a sheet in the output: below the document's own, named for the source language.
#[must_use]
pub fn sheet_path(portal: &Portal, entry: EntryIx, locale: LocaleIx) -> String {
    format!("{}/{}", portal.entry(entry).path(locale), portal.locales().get(portal.locales().source()).id)
}

/// Returns the view of the sheet of a document: a language and the source language.
#[must_use]
pub fn sheet(frames: &Frames<'_>, entry: EntryIx, locale: LocaleIx) -> PageView {
    let portal = frames.portal;
    let folder = sheet_path(portal, entry, locale);
    let seen = frames.seen(locale, &folder);
    let target = portal.entry(entry);
    let path = |locale: LocaleIx| target.path(locale).to_owned();
    // A sheet is found through its page, never by a search engine.
    let has = |_: LocaleIx| false;
    let mut values = seen.shell(seen.title(entry), None, &Presence { path: &path, has: &has });
    // From a sheet to that in another language; the source language is on every sheet, so it has its page.
    let source = portal.locales().source();
    let path = |locale| if locale == source { path(locale) } else { sheet_path(portal, entry, locale) };
    let has = |locale: LocaleIx| portal.has(entry, locale);
    values.set("languages", View::from(seen.languages(&Presence { path: &path, has: &has })));
    let shown = portal.shown(entry, locale).place.locale;
    values.set("fonts", seen.fonts([locale, shown, portal.locales().source()]));
    values.set("sheet", seen.sheet(entry).value());
    let page = Fields::new().with("id", target.id.as_str()).with("type", "sheet").with("url", seen.address_of(entry));
    values.set("page", page.some("title", seen.words(entry, "title")).value());
    PageView { template: "sheet.html", values }
}

/// The two languages of a sheet, and what each says.
struct Pair {
    own: Record,
    source: Record,
}

impl Seen<'_> {
    fn sheet(self, entry: EntryIx) -> Fields {
        let portal = self.portal;
        let source = portal.locales().source();
        let pair = Pair { own: portal.record(entry, self.locale), source: portal.entry(entry).source.record.clone() };
        let mut sections = Vec::new();
        sections.extend(
            self.section(None, [&"title", &"summary"].iter().filter_map(|name| self.field(&pair, name)).collect()),
        );
        sections.extend(self.warnings(entry));
        if portal.entry(entry).kind == &LIFE_SITUATION {
            sections.extend(self.section(Some("life-steps"), self.steps_of(&pair)));
        } else {
            for (message, name) in
                [("service-bring", "bring"), ("service-requirements", "requirements"), ("service-steps", "steps")]
            {
                sections.extend(self.section(Some(message), self.items(&pair, name)));
            }
        }
        sections.extend(self.section(Some("more-information"), self.text_rows(entry)));
        let contacts = pair.source.list("contacts").iter().chain(step_contacts(&pair.source));
        let mut contacts: Vec<EntryIx> = contacts.filter_map(|item| self.portal.follow(item)).collect();
        contacts.dedup();
        let language = |locale: LocaleIx| Fields::of_language(portal.locales().get(locale));
        let address = portal
            .config
            .base_url
            .as_ref()
            .map(|base| format!("{base}{}/", crate::portal::encode(portal.entry(entry).path(self.locale))));
        let office =
            pair.source.item("provider").and_then(|item| self.portal.follow(item)).map(|office| self.link(office));
        Fields::new()
            .with("own", language(self.locale))
            .with("source", language(source))
            .with("translated", portal.has(entry, self.locale))
            .with("sections", sections)
            .some("video", portal.video(entry).map(|_| true))
            .list("contacts", self.links(contacts))
            .some("office", office)
            .some(
                "address",
                address.as_ref().map(|address| address.trim_start_matches("https://").trim_end_matches('/')),
            )
            .some("qr", address.as_ref().and_then(|address| qr(address)))
    }

    /// What both should know before they rely on the sheet; which words are missing they see themselves.
    fn warnings(self, entry: EntryIx) -> Option<View> {
        let source = Self { locale: self.portal.locales().source(), ..self };
        let told = |seen: Self| {
            let machine = self.is_machine_made(entry).then(|| seen.message("notice-machine", &[]));
            machine.into_iter().chain(seen.standing(entry).into_iter().map(|(_, html)| html))
        };
        let row = |(own, original): (String, String)| {
            self.row(Some(self.html(&own, self.locale)), self.html(&original, source.locale), self.locale)
        };
        let rows: Vec<View> = told(self).zip(told(source)).map(row).collect();
        (!rows.is_empty()).then(|| Fields::new().with("warns", true).with("rows", rows).value())
    }

    /// A part of the sheet: `{own, source, rows}`, with the heading in both languages; none without rows.
    fn section(self, message: Option<&str>, rows: Vec<View>) -> Option<View> {
        let heading = |locale: LocaleIx| {
            let said = self.portal.catalogues.label(locale, message?)?;
            Some(self.in_words(&said))
        };
        let fields =
            Fields::new().some("own", heading(self.locale)).some("source", heading(self.portal.locales().source()));
        (!rows.is_empty()).then(|| fields.with("rows", rows).value())
    }

    /// A row: the words in both languages; those that have no translation stand once.
    fn row(self, own: Option<View>, source: View, own_locale: LocaleIx) -> View {
        let own = own.filter(|_| own_locale != self.portal.locales().source());
        Fields::new().some("own", own).with("source", source).value()
    }

    fn field(self, pair: &Pair, name: &str) -> Option<View> {
        let source = pair.source.item(name)?;
        let own = pair.own.item(name)?;
        Some(self.row(self.value(own), self.value(source)?, own.locale))
    }

    fn items(self, pair: &Pair, name: &str) -> Vec<View> {
        let both = pair.source.list(name).iter().zip(pair.own.list(name));
        both.filter_map(|(source, own)| Some(self.row(self.value(own), self.value(source)?, own.locale))).collect()
    }

    fn steps_of(self, pair: &Pair) -> Vec<View> {
        let mut rows = Vec::new();
        for (source, own) in pair.source.records("steps").zip(pair.own.records("steps")) {
            let inner = Pair { own: own.clone(), source: source.clone() };
            rows.extend(["title", "text"].iter().filter_map(|name| self.field(&inner, name)));
            rows.extend(self.items(&inner, "documents"));
        }
        rows
    }

    /// The blocks of the text beside each other; where their numbers differ, the texts stand beside each other whole.
    fn text_rows(self, entry: EntryIx) -> Vec<View> {
        let shown = self.portal.shown(entry, self.locale);
        let original = &self.portal.entry(entry).source;
        let (own, source) = (self.blocks(shown), self.blocks(original));
        let (own_locale, source_locale) = (shown.place.locale, original.place.locale);
        let row = |own: &str, source: &str| {
            let (own, source) = (without_ids(own), without_ids(source));
            self.row(Some(self.html(&own, own_locale)), self.html(&source, source_locale), own_locale)
        };
        if own.len() == source.len() {
            return own.iter().zip(&source).map(|(own, source)| row(own, source)).collect();
        }
        vec![row(&own.concat(), &source.concat())]
    }
}

/// The contacts of the steps of a life situation.
fn step_contacts(record: &Record) -> impl Iterator<Item = &Item> {
    record.records("steps").filter_map(|step| step.item("contact"))
}

/// Drops the ids of elements: two texts on one page may have the same.
fn without_ids(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    for (place, part) in html.split('<').enumerate() {
        if place > 0 {
            out.push('<');
        }
        let (tag, rest) = part.split_once('>').map_or((part, None), |(tag, rest)| (tag, Some(rest)));
        match tag
            .split_once(" id=\"")
            .filter(|_| place > 0)
            .and_then(|(before, id)| Some((before, id.split_once('"')?.1)))
        {
            Some((before, after)) => out.extend([before, after]),
            None => out.push_str(tag),
        }
        if let Some(rest) = rest {
            out.push('>');
            out.push_str(rest);
        }
    }
    out
}

/// A QR code (ISO/IEC 18004) as the size and the path of an SVG: `{size, path}`.
fn qr(address: &str) -> Option<View> {
    let code = QRBuilder::new(address).build().ok()?;
    let mut path = String::new();
    for y in 0..code.size {
        for x in 0..code.size {
            if code[y][x].value() {
                path.push_str(&format!("M{x} {y}h1v1h-1z"));
            }
        }
    }
    Some(Fields::new().with("size", code.size).with("path", path).value())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_dropped_and_words_stay() {
        let html = "<h2 id=\"مرحبا\">A id=\"b\"</h2><p>1 > 0</p><a href=\"#x\" id=\"fnref-1\">1</a>";
        assert_eq!(without_ids(html), "<h2>A id=\"b\"</h2><p>1 > 0</p><a href=\"#x\">1</a>");
    }

    #[test]
    fn an_address_becomes_a_code() {
        let code = qr("https://hafenstadt.example/ar/services/anmeldung/").expect("the address is short");
        let path = code.get_from_path("path").and_then(View::as_str).expect("the code has a path");
        assert!(path.starts_with("M0 0h1v1h-1z"), "the corner is dark: {path}");
    }
}
