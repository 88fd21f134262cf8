//! Messages for templates: `msg` for places where elements may stand, `msg_attr` for attributes and titles, `msg_lang` for the
//! language of the latter. Each is a filter after the message's name, and a function with the argument `id`.

use std::borrow::Cow;
use std::sync::Arc;

use tera::{Kwargs, State, Tera, TeraResult, Value};

use super::once::Once;
use crate::i18n::{Args, Catalogues, Said, Unsaid, escape, in_language};
use crate::locale::{Direction, LocaleIx};

/// Arguments that say which message is meant, and are not for it.
const OWN: [&str; 2] = ["id", "attr"];

/// What becomes of a message that is found, for a page in a language.
type Form = fn(&Catalogues, &Said, LocaleIx) -> Value;

/// Messages in one form. Those without arguments are the same wherever they stand: each is formatted once in each language.
struct Messages {
    words: Arc<Catalogues>,
    form: Form,
    /// By name and attribute.
    known: Once,
}

impl Messages {
    fn new(words: &Arc<Catalogues>, form: Form) -> Self {
        Self { words: Arc::clone(words), form, known: Once::new(words.locales().count()) }
    }

    fn say(&self, id: &str, args: &Kwargs, state: &State<'_>) -> TeraResult<Value> {
        let locale = locale(&self.words, state)?;
        let attribute: Option<&str> = args.get("attr")?;
        let say =
            || message(&self.words, locale, id, attribute, args).map(|said| (self.form)(&self.words, &said, locale));
        if args.iter().any(|(name, _)| name.as_str().is_some_and(|name| !OWN.contains(&name))) {
            return say();
        }
        let name = attribute.map_or(Cow::Borrowed(id), |attribute| Cow::Owned(format!("{id}.{attribute}")));
        self.known.get(locale, &name, say)
    }
}

/// Lets templates ask for messages.
pub(super) fn register(engine: &mut Tera, catalogues: &Arc<Catalogues>) {
    engine.register_filter("msg", filter(catalogues, in_element));
    engine.register_filter("msg_attr", filter(catalogues, in_attribute));
    engine.register_filter("msg_lang", filter(catalogues, language));
    engine.register_function("msg", function(catalogues, in_element));
    engine.register_function("msg_attr", function(catalogues, in_attribute));
    engine.register_function("msg_lang", function(catalogues, language));
}

fn filter(
    words: &Arc<Catalogues>,
    form: Form,
) -> impl Fn(&str, Kwargs, &State<'_>) -> TeraResult<Value> + Send + Sync + 'static {
    let messages = Messages::new(words, form);
    move |id, args, state| messages.say(id, &args, state)
}

fn function(
    words: &Arc<Catalogues>,
    form: Form,
) -> impl Fn(Kwargs, &State<'_>) -> TeraResult<Value> + Send + Sync + 'static {
    let messages = Messages::new(words, form);
    move |args, state| messages.say(args.must_get("id")?, &args, state)
}

/// The language of the page.
fn locale(words: &Catalogues, state: &State<'_>) -> TeraResult<LocaleIx> {
    let language: Option<Value> = state.get("locale")?;
    let id = language.as_ref().and_then(|language| language.get_from_path("id")).and_then(Value::as_str);
    id.and_then(|id| words.locales().find(id)).ok_or_else(|| tera::Error::message("missing-locale"))
}

/// Finds a message in a language, or the next of its chain.
fn message(words: &Catalogues, locale: LocaleIx, id: &str, attribute: Option<&str>, args: &Kwargs) -> TeraResult<Said> {
    let mut filled = Args::new();
    for (name, value) in args.iter() {
        if let Some(name) = name.as_str().filter(|name| !OWN.contains(name)) {
            filled = filled_in(filled, name, value);
        }
    }
    if let Some(said) = words.message(locale, id, attribute, &filled) {
        return Ok(said);
    }
    // No language of the chain says it: the last is that of the source, which templates are written for.
    let asked = attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"));
    Err(tera::Error::message(match words.own(words.locales().source(), id, attribute, &filled) {
        Err(Unsaid::Value(value)) => format!("missing-value {asked} {value}"),
        _ => format!("missing-message {asked}"),
    }))
}

/// Texts, numbers, and the values of views: words with their language, dates, money, links, phones, addresses.
fn filled_in<'a>(args: Args<'a>, name: &'a str, value: &'a Value) -> Args<'a> {
    if value.is_none() || value.is_undefined() {
        return args;
    }
    if let Some(number) = value.as_f64().filter(|_| value.is_number()) {
        return args.number(name, number);
    }
    let of = |key: &'static str| value.get_from_path(key).and_then(Value::as_str);
    if !value.is_map() {
        return match value.as_str() {
            Some(text) => args.text(name, text),
            None => args.owned(name, &value.to_string()),
        };
    }
    match (of("href"), of("number"), of("address")) {
        (Some(_), Some(number), _) => return args.phone(name, number),
        (Some(_), _, Some(address)) => return args.email(name, address),
        _ => {}
    }
    if of("street").or(of("city")).is_some() {
        let place: Vec<&str> = [of("postcode"), of("city")].into_iter().flatten().collect();
        let lines = [of("street").map(Cow::from), Some(Cow::from(place.join(" ")))];
        let lines: Vec<Cow<'_, str>> = lines.into_iter().flatten().filter(|line| !line.is_empty()).collect();
        return args.address(name, &lines.join(", "));
    }
    if let Some(number) = value.get_from_path("value").and_then(Value::as_f64) {
        return args.number(name, number);
    }
    // A term and a link hold their words with their language below.
    let inner = ["label", "title"].into_iter().find_map(|key| value.get_from_path(key).filter(|inner| inner.is_map()));
    if let Some(inner) = inner.filter(|_| of("text").is_none()) {
        return filled_in(args, name, inner);
    }
    let (words, lang) = (of("text").or(of("label")), of("lang"));
    match (words, lang) {
        (Some(words), Some(lang)) if value.get_from_path("foreign").is_some_and(Value::is_truthy) => {
            let direction = if of("dir") == Some("rtl") { Direction::Rtl } else { Direction::Ltr };
            args.foreign(name, words, lang, direction)
        }
        (Some(words), _) => args.text(name, words),
        (None, _) => args,
    }
}

/// Safe HTML: isolated with `<bdi>`, marked where the language is another.
fn in_element(words: &Catalogues, said: &Said, locale: LocaleIx) -> Value {
    let html = said.html();
    if said.locale == locale {
        return Value::safe_string(&html);
    }
    Value::safe_string(&in_language(words.locales().get(said.locale), &html))
}

/// Plain text, in which marks isolate what would be read in the wrong order without them.
fn in_attribute(_: &Catalogues, said: &Said, _: LocaleIx) -> Value {
    Value::from(said.plain())
}

/// The attributes that tell the language of a `msg_attr` on an element without other words; nothing where it is the page's.
fn language(words: &Catalogues, said: &Said, locale: LocaleIx) -> Value {
    if said.locale == locale {
        return Value::from("");
    }
    let language = words.locales().get(said.locale);
    let (lang, dir) = (escape(&language.lang), language.direction.as_str());
    Value::safe_string(&format!(" lang=\"{lang}\" dir=\"{dir}\""))
}
