//! Tera with Lotse's filters and functions.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentValue};
use tera::{Kwargs, State, Tera, TeraResult, Value};

use super::{Asset, errors};
use crate::diag::Diagnostic;
use crate::i18n::{Catalogues, ISOLATE, POP_ISOLATE, Said, html, in_language};
use crate::locale::LocaleIx;
use crate::source::FileId;

/// Prepares the engine with all templates; a template with a mistake is told, and the others work.
pub(super) fn prepare(
    name: &str,
    sources: &BTreeMap<String, (FileId, String)>,
    catalogues: &Arc<Catalogues>,
    assets: Arc<BTreeMap<String, Asset>>,
) -> (Tera, Vec<Diagnostic>) {
    let mut engine = with_functions(catalogues, assets);
    let all = sources.iter().map(|(name, (_, text))| (name.as_str(), text.as_str()));
    let Err(error) = engine.add_raw_templates(all) else { return (engine, Vec::new()) };
    let diagnostics = vec![errors::diagnostic(&error, name, sources)];
    (engine, diagnostics)
}

fn with_functions(catalogues: &Arc<Catalogues>, assets: Arc<BTreeMap<String, Asset>>) -> Tera {
    let mut engine = Tera::new();
    let words = Arc::clone(catalogues);
    engine.register_filter("msg", move |id: &str, args: Kwargs, state: &State<'_>| -> TeraResult<Value> {
        let (said, locale) = message(&words, id, &args, state)?;
        Ok(Value::safe_string(&in_element(&words, &said, locale)))
    });
    let words = Arc::clone(catalogues);
    engine.register_filter("msg_attr", move |id: &str, args: Kwargs, state: &State<'_>| -> TeraResult<Value> {
        let (said, _) = message(&words, id, &args, state)?;
        Ok(Value::from(in_attribute(&said.text)))
    });
    engine.register_function("asset", move |args: Kwargs, state: &State<'_>| -> TeraResult<Value> {
        let path: String = args.must_get("path")?;
        let root: Option<String> = state.get("root")?;
        let asset = assets.get(&path).ok_or_else(|| tera::Error::message(format!("missing-asset {path}")))?;
        Ok(Value::from(format!("{}{}", root.unwrap_or_default(), asset.path)))
    });
    engine
}

/// Finds a message in the language of the page, or the next of its chain.
fn message(words: &Catalogues, id: &str, args: &Kwargs, state: &State<'_>) -> TeraResult<(Said, LocaleIx)> {
    let language: Option<Value> = state.get("locale")?;
    let id_of = language.as_ref().and_then(|language| language.get_from_path("id")).and_then(Value::as_str);
    let locale = id_of.and_then(|id| words.locales().find(id));
    let locale = locale.ok_or_else(|| tera::Error::message("missing-locale"))?;
    let mut filled = FluentArgs::new();
    for (key, value) in args.iter() {
        if let Some(key) = key.as_str() {
            filled.set(key.to_owned(), argument(value));
        }
    }
    let said = words.message(locale, id, None, &filled);
    said.map(|said| (said, locale)).ok_or_else(|| tera::Error::message(format!("missing-message {id}")))
}

/// Words with their language, numbers and texts all may be arguments.
fn argument(value: &Value) -> FluentValue<'static> {
    if let Some(number) = value.as_i64() {
        return FluentValue::from(number);
    }
    let text = value.get_from_path("text").and_then(Value::as_str).or_else(|| value.as_str());
    FluentValue::from(text.map_or_else(|| value.to_string(), str::to_owned))
}

/// Safe HTML: isolated with `<bdi>`, marked where the language is another.
fn in_element(words: &Catalogues, said: &Said, locale: LocaleIx) -> String {
    let words_html = html(&said.text);
    if said.locale == locale {
        return words_html;
    }
    in_language(words.locales().get(said.locale), &words_html)
}

/// In an attribute elements cannot isolate; the marks do, where there is anything to keep apart.
fn in_attribute(text: &str) -> String {
    if text.is_ascii() { text.replace([ISOLATE, POP_ISOLATE], "") } else { text.to_owned() }
}
