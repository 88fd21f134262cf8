//! What stands around every page: the portal, the languages, the head, the path and the notices.

use std::collections::BTreeSet;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use tera::Value as View;

use super::frame::{Frame, with_address};
use super::{Directory, Fields, Seen};
use crate::content::facet::review;
use crate::content::vocabulary::PAGE_ROLE;
use crate::content::{CONTACT, Value};
use crate::i18n::isolated;
use crate::i18n::required::FEEDBACK_SUBJECT;
use crate::locale::{Direction, LocaleIx};
use crate::portal::EntryIx;

/// Obligatory pages and the section of contacts, in the order of the foot of the page; urgent help stands in the head.
const FOOTER: &[&str] = &[
    "about",
    "contacts",
    "feedback",
    "easy_language",
    "sign_language",
    "accessibility_statement",
    "privacy",
    "imprint",
];

/// How a page is there in the languages of the portal.
pub(super) struct Presence<'a> {
    /// The page's folder in a language.
    pub(super) path: &'a dyn Fn(LocaleIx) -> String,
    /// Whether a language has it itself.
    pub(super) has: &'a dyn Fn(LocaleIx) -> bool,
}

/// The title of a page, and the language it is in.
#[derive(Clone, Copy)]
pub(super) struct Title<'a> {
    pub(super) words: &'a str,
    pub(super) locale: LocaleIx,
}

impl<'p> Seen<'p> {
    /// The title of a document, in the nearest language that has one.
    pub(super) fn title(self, entry: EntryIx) -> Option<Title<'p>> {
        let item = self.portal.words(entry, self.locale, "title")?;
        Some(Title { words: item.value.as_text()?, locale: item.locale })
    }

    /// The values that every page has.
    pub(super) fn shell(
        self,
        title: Option<Title<'_>>,
        description: Option<String>,
        presence: &Presence<'_>,
    ) -> Fields {
        let frame = self.frame();
        let shown = self.portal.locales().chain(self.locale).iter().copied().find(|locale| (presence.has)(*locale));
        Fields::new()
            .with("locale", frame.locale.clone())
            .with("root", self.root())
            .with("portal", self.portal_view(frame))
            .with("languages", self.languages(presence))
            .with("head", self.head(title, description, presence))
            .with("build", frame.build.clone())
            .some("feedback", self.feedback(title.map(|title| title.words)))
            .with("fonts", self.fonts(shown.into_iter().chain([self.locale])))
            .with("breadcrumbs", Vec::<View>::new())
            .with("notices", Vec::<View>::new())
    }

    /// The fonts of languages, each once.
    pub(super) fn fonts(self, locales: impl IntoIterator<Item = LocaleIx>) -> View {
        let font = |locale| self.portal.locales().get(locale).font.as_deref();
        let fonts: BTreeSet<&str> = locales.into_iter().filter_map(font).collect();
        View::from(fonts.into_iter().map(View::from).collect::<Vec<_>>())
    }

    fn portal_view(self, frame: &Frame) -> View {
        let duty = |role: &str| self.duty_page(role).map(|entry| self.link(entry));
        // The section of all contacts stands among the duties, where people look for "contact".
        let contacts = || self.portal.find(CONTACT.folder).map(|entry| self.link(entry));
        let footer = FOOTER.iter().filter_map(|role| if *role == CONTACT.folder { contacts() } else { duty(role) });
        let directory = |link: &Fields, directory: Directory| {
            with_address(link, self.address(&directory.path(self.portal, self.locale)))
        };
        Fields::new()
            .with("name", frame.name.clone())
            .some("tagline", frame.tagline.clone())
            .with("home", self.address_of(self.portal.home()))
            .some("urgent_help", duty("urgent_help"))
            .some("feedback", duty("feedback"))
            .with("search", directory(&frame.search, Directory::Search))
            .with("letters", directory(&frame.letters, Directory::Letters))
            .list("menu", frame.menu.iter().map(|entry| self.link(*entry)).collect())
            .list("footer", footer.collect())
            .some("logo", self.town_logo())
            .some("coat_of_arms", self.coat_of_arms())
            .list("links", self.foot_links())
            .with("state", self.portal.config.land)
            .value()
    }

    /// Who receives what readers write about the pages: the first contact of the page for feedback.
    pub(super) fn feedback_contact(self) -> Option<EntryIx> {
        let page = self.duty_page("feedback")?;
        self.portal.resolve_all(self.portal.entry(page).source.record.list("contacts")).next()
    }

    /// The way to write about this page, which passes its address along: `{url, kind}`.
    ///
    /// A form receives it as `page`, a mail as its text; without either the way leads to the page for feedback.
    fn feedback(self, title: Option<&str>) -> Option<View> {
        let address = match &self.portal.config.base_url {
            Some(base) => format!("{base}{}/", crate::portal::encode(self.folder)),
            None => format!("/{}/", self.folder),
        };
        let record = self.feedback_contact().map(|contact| &self.portal.entry(contact).source.record);
        let (kind, url) = match record.map(|record| (record.value("form"), record.value("email"))) {
            Some((Some(Value::Url(form)), _)) => {
                let mut url = url::Url::parse(form).ok()?;
                url.query_pairs_mut().append_pair("page", &address);
                ("form", url.to_string())
            }
            Some((_, Some(Value::Email(mail)))) => {
                let title = title.map_or_else(|| self.portal_title(), str::to_owned);
                let subject = self.bare(FEEDBACK_SUBJECT, &[("title", &title)]).unwrap_or_default();
                let part = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
                ("mail", format!("mailto:{mail}?subject={}&body={}", part(&subject), part(&address)))
            }
            _ => ("page", self.address_of(self.duty_page("feedback")?)),
        };
        Some(Fields::new().with("kind", kind).with("url", url).value())
    }

    /// The portal's name in the page's language: the message `portal-name`, else that of the settings.
    pub(super) fn portal_name(self) -> View {
        match self.portal.catalogues.label(self.locale, "portal-name") {
            Some(said) => self.in_words(&said),
            None => self.text(&self.portal.config.name, self.portal.locales().source()),
        }
    }

    fn portal_title(self) -> String {
        let said = self.portal.catalogues.label(self.locale, "portal-name");
        said.map_or_else(|| self.portal.config.name.clone(), |said| said.bare())
    }

    /// The page that has an obligatory role.
    pub(super) fn duty_page(self, role: &str) -> Option<EntryIx> {
        debug_assert!(PAGE_ROLE.values.contains(&role), "roles are those of the vocabulary");
        self.portal.page_with_role(role)
    }

    /// The same page in each language: `[{id, lang, dir, name, url, current, available}]`.
    pub(super) fn languages(self, presence: &Presence<'_>) -> Vec<View> {
        let languages = self.portal.locales().iter().zip(&self.frame().languages);
        let filled = languages.map(|(locale, language)| {
            let mut language = language.clone();
            language.set("url", self.address(&(presence.path)(locale)).into());
            language.set("available", (presence.has)(locale).into());
            language.value()
        });
        filled.collect()
    }

    /// `{title, title_lang, title_dir, description, canonical, noindex, alternates}`; addresses only where the portal's own is known.
    fn head(self, title: Option<Title<'_>>, description: Option<String>, presence: &Presence<'_>) -> View {
        let portal_title = self.portal_title();
        let other = title.map(|title| title.locale).filter(|locale| *locale != self.locale);
        let other = other.map(|locale| self.portal.locales().get(locale));
        // No element can stand in a title, but it is one itself, and most of its words are those of the page.
        let base = other.unwrap_or(self.portal.locales().get(self.locale)).direction;
        let title = title.map_or_else(|| portal_title.clone(), |title| in_title(&[title.words, &portal_title], base));
        let own = (presence.has)(self.locale);
        let locales = self.portal.locales();
        let shown = locales.chain(self.locale).iter().copied().find(|locale| (presence.has)(*locale));
        let canonical = shown.and_then(|locale| self.absolute(&(presence.path)(locale)));
        let mut alternates = Vec::new();
        if own && locales.get(self.locale).is_for_alternates() {
            let listed = |locale: &LocaleIx| (presence.has)(*locale) && locales.get(*locale).is_for_alternates();
            for locale in locales.iter().filter(listed) {
                alternates.extend(self.alternate(&locales.get(locale).lang, &(presence.path)(locale)));
            }
            if (presence.has)(locales.source()) {
                alternates.extend(self.alternate("x-default", &(presence.path)(locales.source())));
            }
        }
        Fields::new()
            .with("title", title)
            .some("title_lang", other.map(|language| &*language.lang))
            .some("title_dir", other.map(|language| language.direction.as_str()))
            .some("description", description)
            .some("canonical", canonical)
            .with("noindex", !own || self.portal.config.closed)
            .list("alternates", alternates)
            .value()
    }

    /// Words of a title beside each other, of which some may be of another direction.
    pub(super) fn in_title(self, words: &[&str]) -> String {
        in_title(words, self.portal.locales().get(self.locale).direction)
    }

    fn alternate(self, lang: &str, path: &str) -> Option<View> {
        Some(Fields::new().with("hreflang", lang).with("href", self.absolute(path)?).value())
    }

    fn absolute(self, path: &str) -> Option<String> {
        let base = self.portal.config.base_url.as_ref()?;
        Some(format!("{base}{}/", crate::portal::encode(path)))
    }

    /// The sections above a document, home first.
    pub(super) fn breadcrumbs(self, entry: EntryIx) -> Vec<View> {
        let mut above = Vec::new();
        let mut current = self.portal.entry(entry).parent;
        while let Some(parent) = current {
            above.push(self.link(parent));
            current = self.portal.entry(parent).parent;
        }
        above.reverse();
        above
    }

    /// What a reader should know before the text: not translated, made by a machine, over, replaced.
    pub(super) fn notices(self, entry: EntryIx) -> Vec<View> {
        let portal = self.portal;
        let shown = portal.shown(entry, self.locale);
        let mut notices = Vec::new();
        let alternatives = || {
            let related = portal.resolve_all(portal.entry(entry).source.record.list("related"));
            let active = |entry: &EntryIx| {
                let status = portal.entry(*entry).source.record.text("status");
                !matches!(status, Some("ended" | "paused" | "planned"))
            };
            self.links(related.filter(active).collect())
        };
        let mut add = |kind: &'static str, html: String, link: Option<View>| {
            let links = if matches!(kind, "ended" | "paused") { alternatives() } else { Vec::new() };
            let fields = Fields::new().with("kind", kind).with("html", View::safe_string(&html));
            notices.push(fields.some("link", link).list("links", links).value());
        };
        if shown.place.locale != self.locale {
            let name = self.language_name(shown.place.locale);
            let (kind, message) = if portal.has(entry, self.locale) {
                ("partly", "notice-partly")
            } else {
                ("fallback", "notice-fallback")
            };
            add(kind, self.message_with(message, &name), None);
        }
        if self.is_machine_made(entry) {
            add("machine", self.message("notice-machine", &[]), None);
        }
        for (kind, html) in self.standing(entry) {
            add(kind, html, None);
        }
        if let Some(current) = self.newer_edition(entry) {
            add("old_edition", self.message("notice-old-edition", &[]), Some(self.link(current)));
        }
        notices
    }

    /// Tells whether the text that is shown in the page's language was translated by a machine.
    pub(super) fn is_machine_made(self, entry: EntryIx) -> bool {
        let shown = self.portal.shown(entry, self.locale);
        let made = shown.record.record("translation").and_then(|made| made.text("by"));
        made == Some("machine") && shown.place.locale != self.portal.locales().source()
    }

    /// What a reader should know of the matter itself, in any language: the kinds of the notices and their words.
    pub(super) fn standing(self, entry: EntryIx) -> Vec<(&'static str, String)> {
        let record = &self.portal.entry(entry).source.record;
        let today = self.portal.date;
        let dated = |message: &str, day| self.message(message, &[("date", &self.formats().day(day))]);
        let age = if let Some(until) = review::expired(record, today) {
            Some(("expired", dated("notice-expired", until)))
        } else {
            let last = review::overdue(record, today).and(review::checked(record, today));
            last.map(|last| ("overdue", dated("notice-overdue", last)))
        };
        let (kind, message) = match (self.portal.entry(entry).kind.name, record.text("status")) {
            ("service", Some("ended")) => ("ended", "notice-ended"),
            ("service", Some("paused")) => ("paused", "notice-paused"),
            ("service", Some("planned")) => ("planned", "notice-planned"),
            ("event", Some("cancelled")) => ("cancelled", "notice-cancelled"),
            _ => return age.into_iter().collect(),
        };
        age.into_iter().chain([(kind, self.message(message, &[]))]).collect()
    }

    /// The edition that holds, where a document is or belongs to an older one.
    fn newer_edition(self, entry: EntryIx) -> Option<EntryIx> {
        let target = self.portal.entry(entry);
        let edition = match target.source.record.item("edition") {
            Some(edition) => self.portal.follow(edition)?,
            None if target.kind.name == "plan_edition" => entry,
            None => return None,
        };
        let current = self.portal.current_edition()?;
        let record = |entry: EntryIx| &self.portal.entry(entry).source.record;
        let earlier = record(edition)
            .integer("number")
            .zip(record(current).integer("number"))
            .is_some_and(|(own, new)| own < new);
        let replaced = record(edition).text("status") == Some("replaced");
        (edition != current && (earlier || replaced)).then_some(current)
    }
}

fn in_title(words: &[&str], base: Direction) -> String {
    words.iter().map(|words| isolated(words, base)).collect::<Vec<_>>().join(" – ")
}
