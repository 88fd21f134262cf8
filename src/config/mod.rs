//! The portal's settings, `portal.toml`, typed and with places.
//!
//! In: the text of the file. Out: [`Config`], with defaults for what is not said, and diagnostics. This module does not know
//! which languages there are, nor whether the pages it names exist.

mod levels;
mod look;

pub use levels::{Levels, Part};
pub use look::{Look, Setting, is_picture};

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, Level, nearest, rule};
use crate::front_matter::{Node, NodeValue, read_toml};
use crate::locale::{Language, OtherCalendar, Status};
use crate::source::{FileId, Span};

/// The 16 German Länder, by the ids of ISO 3166-2 without `DE-`.
pub const LANDS: [&str; 16] =
    ["BW", "BY", "BE", "BB", "HB", "HH", "HE", "MV", "NI", "NW", "RP", "SL", "SN", "ST", "SH", "TH"];

/// A portal's settings.
#[derive(Clone, Debug)]
pub struct Config {
    /// The file they stand in.
    pub file: FileId,
    /// The portal's name.
    pub name: String,
    /// The id of the language that texts are written in first.
    pub source_language: (String, Span),
    /// The ids of all languages, in the order that readers see them.
    pub languages: Vec<(String, Span)>,
    /// The Land whose holidays and duties hold.
    pub land: &'static str,
    /// The address the portal is published at, with `/` at its end, if it is known.
    pub base_url: Option<String>,
    /// Whether there is a pseudo-language.
    pub pseudo: bool,
    /// Whether nothing is for the public: no search engine may read it.
    pub closed: bool,
    /// The name of the theme, a folder in `themes/`.
    pub theme: String,
    /// Whether services and life situations have sheets in two languages.
    pub sheets: bool,
    /// How the town shows itself.
    pub look: Look,
    /// What the portal says of single languages, by their ids.
    pub of_language: BTreeMap<String, LanguageSettings>,
    /// The portal's own vocabularies.
    pub vocabularies: Vocabularies,
    /// Levels of rules.
    pub rules: Levels,
}

/// What a portal says of one of its languages; it replaces what the language says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LanguageSettings {
    /// The place of its heading.
    pub span: Span,
    /// The languages that stand in for it.
    pub fallback: Option<Vec<(String, Span)>>,
    /// Whether its pages are published.
    pub status: Option<Status>,
    /// A calendar whose dates stand beside ours.
    pub also_calendar: Option<OtherCalendar>,
}

/// Vocabularies that a portal lists itself; labels are messages `topic-<id>`, `district-<id>`, `theme-<id>`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Vocabularies {
    /// Topics of services and pages.
    pub topics: Vec<String>,
    /// Districts of the town.
    pub districts: Vec<String>,
    /// Themes across the plan's action fields.
    pub themes: Vec<String>,
    /// Languages that the portal's own folders describe, by their ids; people speak them beside those that Lotse names.
    pub languages: BTreeMap<String, Language>,
}

impl Vocabularies {
    /// Returns the names of the messages that hold the labels.
    #[must_use]
    pub fn labels(&self) -> Vec<String> {
        self.all().map(|(name, id)| format!("{name}-{id}")).collect()
    }

    /// Goes through the values of all vocabularies, each with the beginning of its label.
    pub fn all(&self) -> impl Iterator<Item = (&'static str, &String)> {
        ["topic", "district", "theme"].into_iter().flat_map(|name| self.values(name).iter().map(move |id| (name, id)))
    }

    /// Returns the values of a vocabulary by the beginning of its labels; none for an unknown one.
    #[must_use]
    pub fn values(&self, name: &str) -> &[String] {
        match name {
            "topic" => &self.topics,
            "district" => &self.districts,
            "theme" => &self.themes,
            _ => &[],
        }
    }
}

impl Config {
    /// Returns the level of a rule's finding in a file, its own where settings say nothing; `None` if it is off.
    #[must_use]
    pub fn level(&self, rule: &rule::Rule, file: &FileId, own: Level) -> Option<Level> {
        self.rules.of(rule, file, own)
    }
}

const TOP: &[&str] = &["portal", "languages", "vocabularies", "rules", "theme", "footer"];
const PORTAL: &[&str] = &["name", "source_language", "languages", "state", "base_url", "theme", "sheets"];
const LANGUAGE: &[&str] = &["fallback", "status", "also_calendar"];
const YES_OR_NO: [(&str, bool); 2] = [("true", true), ("false", false)];
const STATUS: [(&str, Status); 2] = [("published", Status::Published), ("preview", Status::Preview)];
const VOCABULARIES: &[&str] = &["topics", "districts", "themes"];

/// The names that settings can have, by the table they stand in; `*` is a name that the portal chooses.
pub static NAMES: &[(&str, &[&str])] =
    &[("", TOP), ("portal", PORTAL), ("languages.*", LANGUAGE), ("theme", look::THEME), ("vocabularies", VOCABULARIES)];

/// Reads settings.
#[must_use]
pub fn read(file: &FileId, text: &str) -> (Config, Vec<Diagnostic>) {
    let (node, diagnostics) = read_toml(file, text, 0);
    let mut reader = Reader { file, diagnostics };
    reader.known(&node, TOP);
    let empty = Node { span: Span::at(0), value: NodeValue::Map(Vec::new()) };
    let portal = node.get("portal").unwrap_or(&empty);
    reader.known(portal, PORTAL);
    let name = reader.text(portal, "name").map_or_else(|| reader.missing(portal, "name"), |(name, _)| name);
    let languages = reader.list(portal, "languages");
    let source_language = reader
        .text(portal, "source_language")
        .or_else(|| languages.first().cloned())
        .unwrap_or_else(|| ("de".to_owned(), Span::at(0)));
    let languages = if languages.is_empty() { vec![source_language.clone()] } else { languages };
    let config = Config {
        file: file.clone(),
        name,
        land: reader.land(portal),
        base_url: reader.base_url(portal),
        pseudo: false,
        closed: false,
        theme: reader.text(portal, "theme").map_or_else(|| "default".to_owned(), |(theme, _)| theme),
        sheets: reader.one_of(portal, "sheets", &YES_OR_NO).unwrap_or(true),
        look: look::read(&mut reader, &node),
        of_language: reader.of_language(&node),
        vocabularies: reader.vocabularies(&node),
        rules: levels::read(&mut reader, &node),
        source_language,
        languages,
    };
    (config, reader.diagnostics)
}

/// Reads an address for publishing: `http` or `https`, with `/` at its end.
#[must_use]
pub fn base_url(text: &str) -> Option<String> {
    let url = url::Url::parse(text).ok().filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host())?;
    let mut address = url.to_string();
    if !address.ends_with('/') {
        address.push('/');
    }
    (url.query().is_none() && url.fragment().is_none()).then_some(address)
}

/// Tells whether a text can be part of the name of a message.
fn is_id(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
}

struct Reader<'a> {
    file: &'a FileId,
    diagnostics: Vec<Diagnostic>,
}

impl Reader<'_> {
    fn report(&mut self, span: Span, help: &'static str, value: &str) {
        self.diagnostics.push(Diagnostic::new(&rule::SETTINGS, self.file, span).arg("value", value).help(help));
    }

    fn known(&mut self, node: &Node, names: &[&'static str]) {
        for (key, _) in node.entries() {
            if !names.contains(&key.name.as_str()) {
                let near = nearest(&key.name, names.iter().copied());
                let finding = Diagnostic::new(&rule::SETTINGS, self.file, key.span).arg("value", key.name.as_str());
                let finding = finding.arg("names", names.join(", ")).help("unknown");
                self.diagnostics.push(finding.suggest(near));
            }
        }
    }

    fn missing(&mut self, portal: &Node, name: &str) -> String {
        // A slip of its name is told as such.
        let mistyped =
            |key: &str| !PORTAL.contains(&key) && nearest(key, PORTAL.iter().copied()).as_deref() == Some(name);
        if !portal.entries().iter().any(|(key, _)| mistyped(&key.name)) {
            self.report(Span::at(0), "missing", name);
        }
        "Portal".to_owned()
    }

    fn text(&mut self, node: &Node, name: &str) -> Option<(String, Span)> {
        let node = node.get(name).filter(|node| !node.is_null())?;
        let Some(text) = node.scalar() else {
            self.report(node.span, "text", name);
            return None;
        };
        Some((text.trim().to_owned(), node.span))
    }

    fn list(&mut self, node: &Node, name: &str) -> Vec<(String, Span)> {
        match node.get(name).map(|node| (node, &node.value)) {
            None => Vec::new(),
            Some((_, NodeValue::List(items))) => {
                let mut found = Vec::new();
                for item in items {
                    match item.scalar() {
                        Some(text) if found.iter().any(|(other, _)| other == text) => {
                            self.report(item.span, "twice", text);
                        }
                        Some(text) => found.push((text.to_owned(), item.span)),
                        None => self.report(item.span, "text", name),
                    }
                }
                found
            }
            Some((node, _)) => {
                self.report(node.span, "list", name);
                Vec::new()
            }
        }
    }

    fn land(&mut self, portal: &Node) -> &'static str {
        let Some((text, span)) = self.text(portal, "state") else { return "NW" };
        let id = text.strip_prefix("DE-").unwrap_or(&text);
        LANDS.into_iter().find(|land| *land == id).unwrap_or_else(|| {
            self.report(span, "land", &text);
            "NW"
        })
    }

    fn base_url(&mut self, portal: &Node) -> Option<String> {
        let (text, span) = self.text(portal, "base_url")?;
        let url = base_url(&text);
        if url.is_none() {
            self.report(span, "address", &text);
        }
        url
    }

    fn of_language(&mut self, node: &Node) -> BTreeMap<String, LanguageSettings> {
        let mut found = BTreeMap::new();
        for (key, node) in node.get("languages").map_or(&[][..], Node::entries) {
            self.known(node, LANGUAGE);
            let settings = LanguageSettings {
                span: key.span,
                fallback: node.get("fallback").map(|_| self.list(node, "fallback")),
                status: self.one_of(node, "status", &STATUS),
                also_calendar: self.one_of(node, "also_calendar", &OtherCalendar::ALL),
            };
            found.insert(key.name.clone(), settings);
        }
        found
    }

    /// Reads a value that has a name.
    fn one_of<T: Copy>(&mut self, node: &Node, name: &str, values: &[(&'static str, T)]) -> Option<T> {
        let (text, span) = self.text(node, name)?;
        let found = values.iter().find(|(value, _)| *value == text).map(|(_, value)| *value);
        if found.is_none() {
            let names: Vec<_> = values.iter().map(|(name, _)| *name).collect();
            let finding = Diagnostic::new(&rule::SETTINGS, self.file, span).arg("value", text.as_str());
            let finding = finding.arg("names", names.join(", ")).help("one-of");
            self.diagnostics.push(finding.suggest(nearest(&text, names)));
        }
        found
    }

    fn vocabularies(&mut self, node: &Node) -> Vocabularies {
        let Some(node) = node.get("vocabularies") else { return Vocabularies::default() };
        self.known(node, VOCABULARIES);
        let mut ids = |name: &str| -> Vec<String> {
            let list = self.list(node, name);
            for (id, span) in &list {
                if !is_id(id) {
                    self.report(*span, "id", id);
                }
            }
            list.into_iter().map(|(id, _)| id).collect()
        };
        let languages = BTreeMap::new();
        Vocabularies { topics: ids("topics"), districts: ids("districts"), themes: ids("themes"), languages }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules(text: &str) -> Vec<(&'static str, Option<&'static str>)> {
        let (_, diagnostics) = read(&FileId::new("portal.toml"), text);
        diagnostics.iter().map(|finding| (finding.rule.name, finding.help)).collect()
    }

    #[test]
    fn a_name_is_enough() {
        let (config, diagnostics) = read(&FileId::new("portal.toml"), "[portal]\nname = \"مرفأ\"\n");
        assert_eq!(diagnostics, []);
        assert_eq!(config.name, "مرفأ");
        assert_eq!(config.languages.len(), 1);
        assert_eq!(config.land, "NW");
    }

    #[test]
    fn every_wrong_setting_is_told_in_one_run() {
        let text = "[portal]\nnam = \"A\"\nstate = \"XX\"\nbase_url = \"hafenstadt\"\nlanguages = [\"de\", \"de\"]\n[rules]\n\"links/brokn-target\" = \"off\"\n";
        let found = rules(text);
        for expected in [
            ("settings/invalid", Some("did-you-mean")),
            ("settings/invalid", Some("land")),
            ("settings/invalid", Some("address")),
            ("settings/invalid", Some("twice")),
            ("settings/unknown-rule", Some("did-you-mean")),
        ] {
            assert!(found.contains(&expected), "{expected:?} in {found:?}");
        }
    }

    #[test]
    fn a_name_that_is_missing_is_told_unless_a_slip_of_it_is() {
        assert_eq!(rules("[portal]\nlanguages = [\"de\"]\n"), [("settings/invalid", Some("missing"))]);
        assert_eq!(rules("[portal]\nnam = \"A\"\n"), [("settings/invalid", Some("did-you-mean"))]);
    }

    #[test]
    fn the_last_level_that_fits_counts() {
        let text = "[portal]\nname = \"A\"\n[rules]\n\"links/*\" = \"warning\"\n\"links/broken-target\" = \"off\"\n";
        let (config, _) = read(&FileId::new("portal.toml"), text);
        let file = FileId::new("content/kurs.md");
        assert_eq!(config.level(&rule::BROKEN_TARGET, &file, Level::Error), None);
        assert_eq!(config.level(&rule::BROKEN_REFERENCE, &file, Level::Error), Some(Level::Warning));
        assert_eq!(config.level(&rule::YAML, &file, Level::Hint), Some(Level::Hint));
    }
}
