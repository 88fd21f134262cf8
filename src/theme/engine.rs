//! Tera with Lotse's filters and functions.

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Kwargs, State, Tera, TeraResult, Value};

use super::{Asset, errors, messages};
use crate::diag::Diagnostic;
use crate::i18n::{Catalogues, escaped};
use crate::source::FileId;

/// Prepares the engine with all templates. A mistake in one of them, or between them, is told; then there are none.
pub(super) fn prepare(
    name: &str,
    sources: &BTreeMap<String, (FileId, String)>,
    catalogues: &Arc<Catalogues>,
    assets: Arc<BTreeMap<String, Asset>>,
) -> (Tera, Vec<Diagnostic>) {
    let mut engine = with_functions(catalogues, assets);
    let all = sources.iter().map(|(name, (_, text))| (name.as_str(), text.as_str()));
    let Err(error) = engine.add_raw_templates(all) else { return (engine, Vec::new()) };
    (engine, errors::of_loading(&error, name, sources))
}

fn with_functions(catalogues: &Arc<Catalogues>, assets: Arc<BTreeMap<String, Asset>>) -> Tera {
    let mut engine = Tera::new();
    // The same as the engine's own, which writes byte by byte.
    engine.set_escape_fn(|text, out| escaped(text).try_for_each(|part| out.write_all(part.as_bytes())));
    messages::register(&mut engine, catalogues);
    engine.register_function("asset", move |args: Kwargs, state: &State<'_>| -> TeraResult<Value> {
        let path: String = args.must_get("path")?;
        let root: Option<String> = state.get("root")?;
        let asset = assets.get(&path).ok_or_else(|| tera::Error::message(format!("missing-asset {path}")))?;
        Ok(Value::from(format!("{}{}", root.unwrap_or_default(), asset.path)))
    });
    engine
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_escaped_as_the_engine_does_it() {
        for text in ["", "Amt", "<b class='x' id=\"y\">&amp;", "Müller & Söhne <3", "'", "a'", "ب < ج"] {
            let mut theirs = Vec::new();
            tera::escape_html(text, &mut theirs).unwrap();
            let ours: String = escaped(text).collect();
            assert_eq!(ours.as_bytes(), theirs, "{text}");
        }
    }
}
