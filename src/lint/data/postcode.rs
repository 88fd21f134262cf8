//! German postcodes have five digits; spreadsheets drop a zero in front.

use crate::content::{Item, Record};
use crate::diag::{Diagnostic, rule};
use crate::portal::Portal;
use crate::source::FileId;

/// How editors write that an address is in Germany; where nothing says otherwise, it is.
const GERMANY: [&str; 4] = ["de", "deutschland", "germany", "d"];

pub(in crate::lint) fn check(portal: &Portal) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for entry in portal.entries() {
        let source = &portal.entry(entry).source;
        source.record.each_record(&mut |fields| record(&source.file, fields, &mut diagnostics));
    }
    diagnostics
}

fn record(file: &FileId, fields: &Record, diagnostics: &mut Vec<Diagnostic>) {
    let german = fields.text("country").is_none_or(|country| GERMANY.contains(&country.to_lowercase().as_str()));
    let postcode = fields.item("postcode").and_then(|item| Some((item, item.value.as_text()?)));
    if let Some((item, text)) = postcode.filter(|_| german) {
        diagnostics.extend(judge(file, item, text));
    }
}

fn judge(file: &FileId, item: &Item, text: &str) -> Option<Diagnostic> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    if digits && text.len() == 5 {
        return None;
    }
    let finding = Diagnostic::new(&rule::POSTCODE, file, item.span).arg("value", text);
    let bare = text.strip_prefix("D-").or_else(|| text.strip_prefix("DE-")).unwrap_or(text).replace(' ', "");
    let suggestion = match bare.len() {
        _ if !bare.bytes().all(|byte| byte.is_ascii_digit()) => None,
        4 => Some(format!("\"0{bare}\"")),
        5 => Some(format!("\"{bare}\"")),
        _ => None,
    };
    Some(match (digits, &suggestion) {
        (true, Some(_)) => finding.arg("suggestion", suggestion.unwrap_or_default()).help("zero"),
        _ => finding.suggest(suggestion),
    })
}
