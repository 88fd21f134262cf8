//! Values of fields for templates: each as words in the reader's language, with the language it really is in.

use tera::Value as View;

use super::words::Terms;
use super::{Fields, Seen};
use crate::content::vocabulary::LANGUAGE;
use crate::content::{Item, Record, STEERING, Value};
use crate::i18n::required::MONEY;
use crate::i18n::{Args, Precision, Required, Said, escape, in_language};
use crate::locale::LocaleIx;
use crate::markdown::{Link, Message, Piece};
use crate::portal::{Document, EntryIx, Reference, Target};

/// Fields that are not shown as facts, since they stand elsewhere in the view.
const ELSEWHERE: &[&str] = &["title", "summary", "image", "sign_language"];

/// Days inside records that somebody has to keep: they stand in both calendars where a language has two.
const DEADLINES: &[&str] = &["deadline", "until"];

impl Seen<'_> {
    /// Words with their language: `{text, lang, dir, foreign}`, and `html` where they need elements.
    pub(super) fn text(self, text: &str, locale: LocaleIx) -> View {
        let html = self.words_html(text, locale).map(|html| View::safe_string(&html));
        self.text_fields(text, locale).some("html", html).value()
    }

    fn text_fields(self, text: &str, locale: LocaleIx) -> Fields {
        let language = self.portal.locales().get(locale);
        let own = &self.portal.locales().get(self.locale).lang;
        Fields::new()
            .with("text", text)
            .with("lang", &*language.lang)
            .with("dir", language.direction.as_str())
            .with("foreign", language.lang != *own)
    }

    /// A message as words with its language; with `html` where parts of it are kept apart.
    pub(super) fn in_words(self, said: &Said) -> View {
        if !said.has_parts() {
            return self.text(&said.bare(), said.locale);
        }
        self.text_fields(&said.bare(), said.locale).with("html", View::safe_string(&said.html())).value()
    }

    /// Safe HTML with its language: `{html, lang, dir, foreign}`.
    pub(super) fn html(self, html: &str, locale: LocaleIx) -> View {
        let language = self.portal.locales().get(locale);
        let own = &self.portal.locales().get(self.locale).lang;
        Fields::new()
            .with("html", View::safe_string(html))
            .with("lang", &*language.lang)
            .with("dir", language.direction.as_str())
            .with("foreign", language.lang != *own)
            .value()
    }

    /// Words of a field in the nearest language that has them.
    pub(super) fn words(self, entry: EntryIx, field: &str) -> Option<View> {
        let item = self.portal.words(entry, self.locale, field)?;
        Some(self.text(item.value.as_text()?, item.locale))
    }

    /// The words of a field, bare, in the nearest language that has them.
    pub(super) fn bare_words(self, entry: EntryIx, field: &str) -> Option<String> {
        self.portal.words(entry, self.locale, field).and_then(|item| item.value.as_text()).map(str::to_owned)
    }

    /// A value of a vocabulary: `{id, label}`.
    pub(super) fn term(self, vocabulary: &str, id: &str) -> View {
        let message = format!("{vocabulary}-{id}");
        let own = self.portal.config.vocabularies.languages.get(id).filter(|_| vocabulary == LANGUAGE.name);
        let label = match own {
            // No catalogue names it: it stands under its own name.
            Some(language) if self.portal.catalogues.label(self.locale, &message).is_none() => Fields::new()
                .with("text", &*language.name)
                .with("lang", &*language.lang)
                .with("dir", language.direction.as_str())
                .with("foreign", language.lang != self.portal.locales().get(self.locale).lang)
                .value(),
            _ => self.label(&message),
        };
        Fields::new().with("id", id).with("label", label).value()
    }

    /// A message in the page's language as safe HTML.
    pub(super) fn message(self, id: &str, args: &[(&str, &str)]) -> String {
        self.message_with(id, &Args::texts(args))
    }

    /// The same with values of any kind.
    pub(super) fn message_with(self, id: &str, args: &Args<'_>) -> String {
        self.message_around(id, args, &[])
    }

    /// The same around safe HTML.
    pub(super) fn message_around(self, id: &str, args: &Args<'_>, filling: &[&str]) -> String {
        match self.portal.catalogues.message(self.locale, id, None, args) {
            Some(said) if said.locale == self.locale => said.html_with(filling),
            Some(said) => in_language(self.portal.locales().get(said.locale), &said.html_with(filling)),
            None => escape(id),
        }
    }

    /// A message for a title or an attribute, where no element can stand.
    pub(super) fn plain(self, message: Required, args: &[(&str, &str)]) -> Option<String> {
        Some(self.portal.catalogues.required(self.locale, message, &Args::texts(args))?.plain())
    }

    /// A message without any mark: for what the view calls text, and for addresses.
    pub(super) fn bare(self, message: Required, args: &[(&str, &str)]) -> Option<String> {
        Some(self.portal.catalogues.required(self.locale, message, &Args::texts(args))?.bare())
    }

    /// A message with values filled in, as words with its language.
    pub(super) fn told(self, id: &str, args: &Args<'_>) -> View {
        match self.portal.catalogues.message(self.locale, id, None, args) {
            Some(said) => self.in_words(&said),
            None => self.text(id, self.locale),
        }
    }

    /// All facts of a record that templates show, by their field's name.
    pub(super) fn facts(self, record: &Record) -> View {
        let mut fields = Fields::new();
        for (field, item) in record.iter() {
            if ELSEWHERE.contains(&field.name) || STEERING.contains(&field.name) {
                continue;
            }
            fields = fields.some(
                field.name,
                match &item.value {
                    Value::File(file) if field.name == "logo" => self.logo(file),
                    _ => self.value(item),
                },
            );
        }
        fields.value()
    }

    /// One value; nothing for a reference that leads nowhere, which the build has told.
    pub(super) fn value(self, item: &Item) -> Option<View> {
        Some(match &item.value {
            Value::Text(text) => self.text(text, item.locale),
            Value::Bool(yes) => View::from(*yes),
            Value::Integer(number) => View::from(*number),
            Value::Number(number) => Fields::new()
                .with("text", self.formats().number(number))
                .with("value", number.parse::<f64>().unwrap_or_default())
                .value(),
            Value::Date(date) => self.date_in_both(*date),
            Value::DateTime(time) => self.date_time(*time),
            Value::Months(months) => View::from(*months),
            Value::Term(vocabulary, id) => self.term(vocabulary, id),
            Value::Reference(types, id) => match self.portal.resolve(types, id)? {
                Reference::Entry(entry) => self.link(entry),
                Reference::Open => Fields::new().with("id", "open").with("label", self.label("lead-open")).value(),
            },
            Value::Phone { shown, dialled } => phone_number(shown, dialled),
            Value::Email(address) => {
                Fields::new().with("address", address.as_str()).with("href", format!("mailto:{address}")).value()
            }
            Value::Url(url) => Fields::new().with("url", url.as_str()).with("label", host(url)).value(),
            Value::Hours(hours) => self.hours(hours),
            Value::Path(path) => View::from(path.as_str()),
            Value::File(file) => self.download(file).value(),
            Value::List(items) => View::from(items.iter().filter_map(|item| self.value(item)).collect::<Vec<_>>()),
            Value::Record(record) => self.record(record),
            Value::Free(value) => View::from_serializable(value),
        })
    }

    /// The fields of a record; those that belong together as one value: money, an address on the web with its title.
    fn record(self, record: &Record) -> View {
        if let Some(Value::Phone { shown, dialled }) = record.value("number") {
            return self.phone(record, shown, dialled);
        }
        let precision = record.text("precision").and_then(Precision::named).unwrap_or(Precision::Day);
        let mut fields = Fields::new();
        for (field, item) in record.iter() {
            let value = match (&item.value, field.name) {
                (Value::Date(date), name) if !DEADLINES.contains(&name) => Some(self.date_as(*date, precision)),
                (Value::Number(number), "amount") => Some(self.money(number, record.text("currency"))),
                (Value::Url(url), "url") => Some(View::from(url.as_str())),
                _ => self.value(item),
            };
            if let Some(value) = value {
                fields = fields.with(field.name, value);
            }
        }
        fields = fields.some("text", self.period(record, precision));
        if let Some(plan) = record.item("plan").and_then(|item| self.value(item)) {
            fields = fields.with("title", plan);
        }
        if let Some(Value::Url(url)) = record.value("url") {
            fields = fields.with("label", host(url));
        } else if let Some(Value::File(file)) = record.value("file") {
            fields = fields.and(self.download(file));
        }
        fields.value()
    }

    /// A phone with what is said of it: `{number, href, kind, languages, note}`.
    fn phone(self, record: &Record, shown: &str, dialled: &str) -> View {
        let of = |name: &str| record.item(name).and_then(|item| self.value(item));
        Fields::new()
            .with("number", shown)
            .with("href", format!("tel:{dialled}"))
            .some("kind", of("kind"))
            .some("languages", of("languages"))
            .some("note", of("note"))
            .value()
    }

    /// Money: `{text, amount, currency}`.
    pub(super) fn money(self, amount: &str, currency: Option<&str>) -> View {
        let shown = self.formats().amount(amount);
        let currency = currency.unwrap_or("EUR");
        let text = if currency == "EUR" {
            self.bare(MONEY, &[("amount", &shown)]).unwrap_or(shown)
        } else {
            format!("{shown} {currency}")
        };
        Fields::new().with("text", text).with("amount", amount).with("currency", currency).value()
    }

    /// The body of a document as safe HTML, with the addresses of its links; and the terms that are linked in it.
    pub(super) fn body(self, document: &Document) -> (Option<View>, Vec<EntryIx>) {
        if document.body.is_blank() {
            return (None, Vec::new());
        }
        let mut terms = Terms::linked(self, document);
        let html = self.body_html(document, document.body.pieces.iter(), terms.as_mut());
        (Some(self.html(&html, document.place.locale)), terms.map(Terms::into_linked).unwrap_or_default())
    }

    /// The blocks of a body, each as HTML: headings, paragraphs, lists.
    pub(super) fn blocks(self, document: &Document) -> Vec<String> {
        let mut terms = Terms::unlinked(self, document);
        let pieces: Vec<Piece<'_>> = document.body.pieces.iter().collect();
        let blocks = pieces.split(|piece| *piece == Piece::Block);
        let blocks = blocks.map(|pieces| self.body_html(document, pieces.iter().copied(), terms.as_mut()));
        blocks.filter(|block| !block.trim().is_empty()).collect()
    }

    fn body_html<'b>(
        self,
        document: &Document,
        pieces: impl Iterator<Item = Piece<'b>>,
        mut terms: Option<&mut Terms<'_>>,
    ) -> String {
        let body = &document.body;
        let mut out = String::new();
        for piece in pieces {
            match piece {
                Piece::Block => {}
                Piece::Html(html) => match &mut terms {
                    Some(terms) => terms.mark(html, &mut out),
                    None => out.push_str(html),
                },
                Piece::Address(place) => {
                    out.push_str(&escape(&self.destination(document, &body.links[place])));
                }
                Piece::Image(place) => out.push_str(&self.image_html(document, body, &body.images[place])),
                Piece::File(place) => out.extend(self.file_told(document, &body.links[place])),
                Piece::Message(place) => {
                    out.push_str(&self.message_in_text(document.place.locale, &body.messages[place]));
                }
                Piece::Word(message) => {
                    let said = self.portal.catalogues.label(document.place.locale, message);
                    out.push_str(&escape(&said.map_or_else(|| message.to_owned(), |said| said.plain())));
                }
            }
        }
        out
    }

    /// A message that a text asks for, in the text's language; the words around it do not change its order. Nothing where no
    /// language has it, which a rule tells.
    fn message_in_text(self, locale: LocaleIx, message: &Message) -> String {
        let Some(said) = self.portal.in_text(locale, message) else { return String::new() };
        let language = self.portal.locales().get(said.locale);
        let words = if said.has_parts() { None } else { self.words_html(&said.bare(), said.locale) };
        let html = words.unwrap_or_else(|| said.html());
        if said.locale == locale {
            return format!("<bdi dir=\"{}\">{html}</bdi>", language.direction.as_str());
        }
        in_language(language, &html)
    }

    fn destination(self, document: &Document, link: &Link) -> String {
        match self.portal.target(&document.file, &link.destination) {
            Ok(Target::Entry(entry, heading)) => {
                let heading = heading.map_or(String::new(), |heading| format!("#{}", encode_fragment(&heading)));
                format!("{}{heading}", self.address_of(entry))
            }
            Ok(Target::Heading(heading)) => format!("#{}", encode_fragment(&heading)),
            Ok(Target::Asset(file)) => self.file(&super::super::asset_path(&file)),
            Ok(Target::Outside(address)) => address.replace(' ', "%20"),
            Err(_) => "#".to_owned(),
        }
    }

    /// The table of contents of a body.
    pub(super) fn contents(self, document: &Document) -> Vec<View> {
        let headings = document.body.headings.iter();
        headings
            .map(|heading| {
                let fields = Fields::new().with("level", heading.level).with("id", heading.id.as_str());
                fields.with("text", self.text(&heading.text, document.place.locale)).value()
            })
            .collect()
    }
}

fn encode_fragment(id: &str) -> String {
    crate::portal::encode(id)
}

fn phone_number(shown: &str, dialled: &str) -> View {
    Fields::new().with("number", shown).with("href", format!("tel:{dialled}")).value()
}

/// The host of an address, as people name a website.
fn host(url: &str) -> String {
    let host = url::Url::parse(url).ok().and_then(|url| url.host_str().map(str::to_owned));
    host.map_or_else(|| url.to_owned(), |host| host.trim_start_matches("www.").to_owned())
}
