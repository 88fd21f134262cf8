//! Tera with Lotse's filters and functions.

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Kwargs, State, Tera, TeraResult, Value};

use super::{Asset, errors, messages};
use crate::diag::Diagnostic;
use crate::i18n::Catalogues;
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
    messages::register(&mut engine, catalogues);
    engine.register_function("asset", move |args: Kwargs, state: &State<'_>| -> TeraResult<Value> {
        let path: String = args.must_get("path")?;
        let root: Option<String> = state.get("root")?;
        let asset = assets.get(&path).ok_or_else(|| tera::Error::message(format!("missing-asset {path}")))?;
        Ok(Value::from(format!("{}{}", root.unwrap_or_default(), asset.path)))
    });
    engine
}
