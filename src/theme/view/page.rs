//! The view of each page of the output.

use tera::Value as View;

use super::sheet::{has_sheet, sheet_path};
use super::shell::{Presence, Title};
use super::{Facet, Fields, Frames, Seen};
use crate::content::Record;
use crate::content::facet::{occasion, reach, review};
use crate::i18n::Args;
use crate::i18n::required::{FACET_ALL_SUMMARY, NOT_FOUND_TITLE};
use crate::locale::LocaleIx;
use crate::portal::{Document, EntryIx};

use super::View as PageView;

/// Returns the view of a document in a language.
#[must_use]
pub fn entry(frames: &Frames<'_>, entry: EntryIx, locale: LocaleIx) -> PageView {
    let portal = frames.portal;
    let target = portal.entry(entry);
    let seen = frames.seen(locale, target.path(locale));
    let path = |locale: LocaleIx| target.path(locale).to_owned();
    let has = |locale: LocaleIx| portal.has(entry, locale);
    let presence = Presence { path: &path, has: &has };
    let home = entry == portal.home();
    let title = if home { None } else { seen.title(entry) };
    let mut values = seen.shell(title, seen.bare_words(entry, "summary"), &presence);
    let record = portal.record(entry, locale);
    let shown = portal.shown(entry, locale);
    values.set("page", seen.page(entry, &record, shown));
    values.set("breadcrumbs", View::from(seen.breadcrumbs(entry)));
    values.set("notices", View::from(seen.notices(entry)));
    PageView { template: if home { "home.html" } else { template(target.kind.name) }, values }
}

/// Returns the view of a prepared list in a language.
#[must_use]
pub fn facet(frames: &Frames<'_>, facet: &Facet, locale: LocaleIx) -> PageView {
    let portal = frames.portal;
    let folder = facet.path(portal, locale);
    let seen = frames.seen(locale, &folder);
    let path = |locale: LocaleIx| facet.path(portal, locale);
    let has = |_: LocaleIx| true;
    let kind = seen.bare(facet.kind.title(), &[]).unwrap_or_default();
    let title = match &facet.term {
        None => kind.clone(),
        Some(term) => seen.in_title(&[&seen.term_title(facet.kind, term), &kind]),
    };
    let description = match &facet.term {
        None => seen.plain(FACET_ALL_SUMMARY, &[("kind", &kind)]),
        Some(term) => seen.plain(facet.kind.summary(), &[("term", &seen.term_title(facet.kind, term))]),
    };
    let mut values =
        seen.shell(Some(Title { words: &title, locale }), description, &Presence { path: &path, has: &has });
    let page = seen.made_page(&folder, "facet", seen.text(&title, locale));
    values.set("page", page.value());
    values.set("facet", seen.facet(facet));
    let mut above = vec![seen.link(portal.home())];
    if facet.term.is_some() {
        let overview = Facet { term: None, ..facet.clone() };
        let link = Fields::new()
            .with("id", facet.kind.folder())
            .with("type", "facet")
            .with("url", seen.address(&overview.path(portal, locale)))
            .with("title", seen.label(facet.kind.title().id()));
        above.push(link.value());
    }
    values.set("breadcrumbs", View::from(above));
    PageView { template: "facet.html", values }
}

/// Returns the view of the page at the top of the output, where readers choose their language.
#[must_use]
pub fn chooser(frames: &Frames<'_>) -> PageView {
    top(frames.seen(frames.portal.locales().source(), ""), "chooser.html", "chooser")
}

/// Returns the view of the page for addresses that lead nowhere: of one language, or of all.
///
/// A server sends it for any address, so its links are absolute where the portal's own address is known; the preview names
/// the folder that was asked for.
#[must_use]
pub fn not_found(frames: &Frames<'_>, locale: Option<LocaleIx>, folder: Option<&str>) -> PageView {
    let portal = frames.portal;
    let base = portal.config.base_url.as_deref().filter(|_| folder.is_none());
    let own = locale.map_or("", |locale| &portal.locales().get(locale).id);
    let locale = locale.unwrap_or(portal.locales().source());
    top(Seen { base, ..frames.seen(locale, folder.unwrap_or(own)) }, "404.html", "404")
}

fn top(seen: Seen<'_>, template: &'static str, kind: &'static str) -> PageView {
    let Seen { portal, locale, .. } = seen;
    let home = portal.entry(portal.home());
    let path = |locale: LocaleIx| home.path(locale).to_owned();
    let has = |_: LocaleIx| true;
    let presence = Presence { path: &path, has: &has };
    let title = (kind == "404").then(|| seen.bare(NOT_FOUND_TITLE, &[])).flatten();
    let mut values = seen.shell(title.as_deref().map(|words| Title { words, locale }), None, &presence);
    let said = |locale: LocaleIx, message: &str| portal.catalogues.label(locale, message).map(|said| said.bare());
    // Words that another language lends would stand here under the wrong name.
    let own =
        |locale: LocaleIx, message: &str| Some(portal.catalogues.own(locale, message, None, &Args::new()).ok()?.bare());
    let languages: Vec<View> = portal
        .locales()
        .iter()
        .map(|locale| {
            let language = portal.locales().get(locale);
            Fields::of_language(language)
                .with("id", &*language.id)
                .with("url", seen.address(home.path(locale)))
                .some("title", own(locale, "not-found-title"))
                .some("sentence", own(locale, "chooser-sentence"))
                .value()
        })
        .collect();
    let name = &portal.config.name;
    let head = Fields::new()
        .with("title", title.as_ref().map_or_else(|| name.clone(), |title| seen.in_title(&[title, name])))
        .some("description", said(locale, "portal-tagline").filter(|_| kind != "404"))
        .with("noindex", kind == "404" || portal.config.closed);
    values.set("head", head.value());
    let page = seen
        .made_page(kind, kind, seen.text(title.as_deref().unwrap_or(&portal.config.name), locale))
        .with("derived", Fields::new().with("languages", languages));
    values.set("page", page.value());
    PageView { template, values }
}

/// Returns the view of an old address that leads to a new one.
#[must_use]
pub fn alias(frames: &Frames<'_>, folder: &str, entry: EntryIx, locale: LocaleIx) -> PageView {
    let portal = frames.portal;
    let seen = frames.seen(locale, folder);
    let target = portal.entry(entry);
    let path = |locale: LocaleIx| target.path(locale).to_owned();
    let has = |locale: LocaleIx| portal.has(entry, locale);
    let mut values = seen.shell(None, None, &Presence { path: &path, has: &has });
    values.set("target", View::from(seen.address_of(entry)));
    PageView { template: "alias.html", values }
}

fn template(kind: &str) -> &'static str {
    match kind {
        "service" => "service.html",
        "contact" => "contact.html",
        "organisation" => "organisation.html",
        "life_situation" => "life_situation.html",
        "event" => "event.html",
        "news" => "news.html",
        "section" => "section.html",
        "term" => "term.html",
        "plan_edition" => "plan_edition.html",
        "action_field" => "action_field.html",
        "goal" => "goal.html",
        "measure" => "measure.html",
        _ => "page.html",
    }
}

impl Seen<'_> {
    fn page(self, entry: EntryIx, record: &Record, shown: &Document) -> View {
        let target = self.portal.entry(entry);
        let language = self.portal.locales().get(shown.place.locale);
        let title = self.words(entry, "title").unwrap_or_else(|| self.text(&target.id, self.locale));
        let (body, linked) = self.body(shown);
        let terms = self.terms_of(record, &linked, entry);
        let contents = if body.is_some() { self.contents(shown) } else { Vec::new() };
        Fields::new()
            .with("id", target.id.as_str())
            .with("type", target.kind.name)
            .with("title", title)
            .some("summary", self.words(entry, "summary"))
            .some("body", body)
            .some("image", self.image(record))
            .some("sign_language", self.video(entry))
            .list("toc", contents)
            .with("facts", self.facts(record))
            .with("derived", self.derived(entry, record))
            .with("backlinks", self.backlinks(entry))
            .list("children", self.links(target.children.clone()))
            .some("reviewed", review::checked(record, self.portal.date).map(|day| self.date(day)))
            .some("translation", self.translation(shown))
            .with("lang", &*language.lang)
            .with("dir", language.direction.as_str())
            .with("fallback", shown.place.locale != self.locale)
            .list("sheets", self.sheets(entry))
            .list("files", self.kept(record, entry))
            .list("terms", terms)
            .value()
    }

    /// Links to the sheets of a document: in the page's language, or on the source's page in every other language.
    fn sheets(self, entry: EntryIx) -> Vec<View> {
        let locales = self.portal.locales();
        if !has_sheet(self.portal, entry) {
            return Vec::new();
        }
        let source = self.locale == locales.source();
        locales
            .iter()
            .filter(|locale| *locale != locales.source() && (source || *locale == self.locale))
            .map(|locale| {
                Fields::of_language(locales.get(locale))
                    .with("url", self.address(&sheet_path(self.portal, entry, locale)))
                    .with("current", locale == self.locale)
                    .value()
            })
            .collect()
    }

    /// Files to keep, beside the page: `[{kind, url, label}]`. What is over needs no place in a calendar.
    fn kept(self, record: &Record, entry: EntryIx) -> Vec<View> {
        let file = |kind: &'static str, name: &'static str, message: &str| {
            Fields::new().with("kind", kind).with("url", name).with("label", self.label(message)).value()
        };
        let coming = occasion::occasion(record).filter(|_| !self.is_past(entry));
        let event = coming.map(|_| file("event", occasion::FILE, "save-event"));
        let contact = reach::is_reachable(record).then(|| file("contact", reach::FILE, "save-contact"));
        event.into_iter().chain(contact).collect()
    }

    fn derived(self, entry: EntryIx, record: &Record) -> Fields {
        match self.portal.entry(entry).kind.name {
            "contact" => {
                let fields = Fields::new().some("hours", self.contact_hours(entry));
                fields.some("address", self.contact_address(entry))
            }
            "organisation" => self.organisation(entry),
            "life_situation" => self.steps(record),
            "event" => self.event(entry, record),
            "plan_edition" => self.edition(entry, record).some("renew_due", self.renew_due(record)),
            "action_field" => self.action_field(entry),
            "goal" => self.goal(entry),
            "measure" => self.measure(record),
            "page" if record.text("role") == Some("accessibility_statement") => {
                Fields::new().some("feedback_contact", self.feedback_contact().map(|contact| self.link(contact)))
            }
            "page" if record.text("role") == Some("sign_language") => Fields::new().list("videos", self.videos(entry)),
            "section" if entry == self.portal.home() => self.home(),
            "section" if self.portal.entry(entry).id == "services" => Fields::new().list("facets", self.facet_links()),
            _ => Fields::new(),
        }
    }

    /// Documents that refer to this one, by type: `{services: [Link], …}`.
    fn backlinks(self, entry: EntryIx) -> View {
        let mut fields = Fields::new();
        for kind in crate::content::TYPES {
            let back = self.portal.entry(entry).back.iter().map(|back| back.from);
            let mut from: Vec<_> = back.filter(|from| self.portal.entry(*from).kind == *kind).collect();
            from.sort_unstable();
            from.dedup();
            fields = fields.list(kind.plural, self.links(from));
        }
        fields.value()
    }

    /// Who made and reviewed a translation, and when.
    fn translation(self, shown: &Document) -> Option<View> {
        if shown.place.locale == self.portal.locales().source() {
            return None;
        }
        let made = shown.record.record("translation")?;
        let of = |name: &str| made.item(name).and_then(|item| self.value(item));
        let by = of("by")?;
        Some(Fields::new().with("by", by).some("review", of("review")).some("date", of("date")).value())
    }
}
