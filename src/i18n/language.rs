//! `language.toml`: what is known of a language.

use std::borrow::Cow;
use std::sync::Arc;

use icu::locale::subtags::Script;
use icu::locale::{Direction as ScriptDirection, Locale, LocaleCanonicalizer, LocaleDirectionality};

use super::Formats;
use super::known::script_of;
use crate::diag::{Diagnostic, nearest, rule};
use crate::front_matter::{Node, NodeValue, read_toml};
use crate::locale::{Direction, Language, OtherCalendar, Status};
use crate::source::{FileId, Span};

const FIELDS: &[&str] = &[
    "name",
    "lang",
    "dir",
    "fallback",
    "locale",
    "letters",
    "articles",
    "font",
    "script",
    "frequent",
    "status",
    "reviewed",
    "catalogue",
    "also_calendar",
];

const DIRECTIONS: [(&str, Direction); 2] = [("ltr", Direction::Ltr), ("rtl", Direction::Rtl)];
/// How a catalogue was made; `true` where a machine made it.
const MAKERS: [(&str, bool); 2] = [("makers", false), ("machine", true)];
const YES_OR_NO: [(&str, bool); 2] = [("true", true), ("false", false)];

/// Finds the place of a field's value in a `language.toml`.
#[must_use]
pub fn place_in_language(file: &FileId, text: &str, field: &str) -> Span {
    read_toml(file, text, 0).0.get(field).map_or(Span::at(0), |node| node.span)
}

/// Reads what is known of a language from its `language.toml`.
#[must_use]
pub fn read_language(file: &FileId, id: &str, text: &str) -> (Option<Language>, Vec<Diagnostic>) {
    let (node, diagnostics) = read_toml(file, text, 0);
    let mut reader = Reader { file, node: &node, diagnostics };
    reader.known();
    let (name, lang) = (reader.required("name"), reader.required("lang"));
    let lang_tag = lang.as_ref().and_then(|(text, span)| reader.lang(id, text, *span));
    let locale = reader.text("locale");
    if let Some((text, span)) = &locale {
        reader.tag(text, *span);
    }
    let status = reader.one_of("status", &Status::ALL).unwrap_or(Status::Published);
    let reviewed = reader.one_of("reviewed", &YES_OR_NO).unwrap_or(false);
    let machine_made = reader.one_of("catalogue", &MAKERS).unwrap_or(false) && !reviewed;
    let language = Language {
        direction: reader.direction(lang_tag.as_ref()),
        fallback: reader.list("fallback"),
        letters: reader.letters(),
        articles: reader.words("articles"),
        font: reader.text("font").map(|(font, _)| font),
        script: reader.script(),
        frequent: reader.words("frequent"),
        also_calendar: reader.one_of("also_calendar", &OtherCalendar::ALL),
        machine_made,
        status,
        ..Language::named(id)
    };
    let language = name.zip(lang).map(|((name, _), (lang, _))| Language {
        formats: locale.map_or_else(|| lang.clone(), |(locale, _)| locale),
        name,
        lang,
        ..language
    });
    (language, reader.diagnostics)
}

/// Returns how a language tag is properly written, if it is one: `ku` for `kmr`, `fa-AF` for `FA-af`.
pub(super) fn canonical_tag(tag: &str) -> Option<String> {
    let mut locale: Locale = tag.parse().ok()?;
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    Some(locale.to_string())
}

const GERMAN: &str = "de";
/// Where German is spoken and written in its own way; other countries in a German tag are mistakes: `de-SI` is Slovenia.
const GERMAN_REGIONS: [&str; 7] = ["AT", "BE", "CH", "DE", "IT", "LI", "LU"];
/// Tags of one language.
const NORWEGIAN: [&str; 3] = ["no", "nb", "nn"];

struct Reader<'a> {
    file: &'a FileId,
    node: &'a Node,
    diagnostics: Vec<Diagnostic>,
}

impl Reader<'_> {
    fn finding(&self, span: Span, value: &str) -> Diagnostic {
        Diagnostic::new(&rule::SETTINGS, self.file, span).arg("value", value)
    }

    fn known(&mut self) {
        for (key, _) in self.node.entries().iter().filter(|(key, _)| !FIELDS.contains(&key.name.as_str())) {
            let finding = self.finding(key.span, &key.name).arg("names", FIELDS.join(", ")).help("unknown");
            self.diagnostics.push(finding.suggest(self.meant(&key.name)));
        }
    }

    /// The key that another is a slip of, if it is not there itself.
    fn meant(&self, key: &str) -> Option<Cow<'static, str>> {
        nearest(key, FIELDS.iter().copied().filter(|name| self.node.get(name).is_none()))
    }

    fn text(&mut self, name: &'static str) -> Option<(Arc<str>, Span)> {
        let node = self.node.get(name)?;
        match node.scalar().map(str::trim) {
            Some(text) if !text.is_empty() => Some((Arc::from(text), node.span)),
            _ => {
                self.diagnostics.push(self.finding(node.span, name).help("text"));
                None
            }
        }
    }

    fn required(&mut self, name: &'static str) -> Option<(Arc<str>, Span)> {
        let mut unknown = self.node.entries().iter().filter(|(key, _)| !FIELDS.contains(&key.name.as_str()));
        let mistyped = unknown.any(|(key, _)| self.meant(&key.name).as_deref() == Some(name));
        if self.node.get(name).is_none() && !mistyped {
            self.diagnostics.push(self.finding(Span::at(0), name).help("missing-language"));
        }
        self.text(name)
    }

    /// Reads a value that has a name.
    fn one_of<T: Copy>(&mut self, name: &'static str, values: &[(&'static str, T)]) -> Option<T> {
        let (text, span) = self.text(name)?;
        let found = values.iter().find(|(value, _)| *value == &*text).map(|(_, value)| *value);
        if found.is_none() {
            let names: Vec<_> = values.iter().map(|(name, _)| *name).collect();
            let finding = self.finding(span, &text).arg("names", names.join(", ")).help("one-of");
            self.diagnostics.push(finding.suggest(nearest(&text, names)));
        }
        found
    }

    /// Reads the tag of the language, which is that of its folder and of its script.
    fn lang(&mut self, id: &str, text: &str, span: Span) -> Option<Locale> {
        let parsed: Option<Locale> = canonical_tag(text).and_then(|tag| tag.parse().ok());
        let Some(tag) = parsed else { return self.tag(text, span) };
        let german = tag.id.language.as_str() == GERMAN;
        if let Some(region) = tag.id.region.filter(|region| german && !GERMAN_REGIONS.contains(&region.as_str())) {
            let finding = self.finding(span, text).arg("region", region.as_str()).arg("id", id);
            self.diagnostics.push(finding.help("tag-region"));
            return Some(tag);
        }
        let of_folder = canonical_tag(id).and_then(|id| id.parse::<Locale>().ok());
        let is_other = |folder: &Locale| {
            let both = [folder.id.language, tag.id.language];
            both[0] != both[1] && !both.iter().all(|language| NORWEGIAN.contains(&language.as_str()))
        };
        // What a folder's name means is known of languages that CLDR has.
        if of_folder.is_some_and(|folder| is_other(&folder) && Formats::new(&folder.to_string()).is_ok()) {
            let finding = self.finding(span, text).arg("id", id).arg("suggestion", tag.id.language.as_str());
            self.diagnostics.push(finding.help("tag-other"));
            return Some(tag);
        }
        let script = self.node.get("script").and_then(Node::scalar).and_then(|script| script.parse().ok());
        let mut with_script = tag.clone();
        with_script.id.script = script;
        if script.is_some()
            && script_of(&tag).is_some_and(|likely| Some(likely.as_str()) != script.as_ref().map(Script::as_str))
        {
            let finding = self.finding(span, text).arg("suggestion", with_script.to_string());
            let script = script.map(|script| script.to_string()).unwrap_or_default();
            self.diagnostics.push(finding.arg("script", script).help("tag-script"));
            return Some(tag);
        }
        self.tag(text, span)
    }

    /// Reads a language tag, which has one right spelling.
    fn tag(&mut self, text: &str, span: Span) -> Option<Locale> {
        let Some(right) = canonical_tag(text) else {
            self.diagnostics.push(self.finding(span, text).help("tag"));
            return None;
        };
        if right != text {
            let finding = self.finding(span, text).arg("suggestion", right.as_str()).help("canonical");
            self.diagnostics.push(finding.safe_fix(format!("\"{right}\"")));
        }
        right.parse().ok()
    }

    /// Reads the direction, which the script of the language decides; one that contradicts it is told.
    fn direction(&mut self, lang: Option<&Locale>) -> Direction {
        let of_script = lang.and_then(|lang| match LocaleDirectionality::new_extended().get(&lang.id) {
            Some(ScriptDirection::RightToLeft) => Some(Direction::Rtl),
            Some(ScriptDirection::LeftToRight) => Some(Direction::Ltr),
            _ => None,
        });
        let Some(told) = self.one_of("dir", &DIRECTIONS) else { return of_script.unwrap_or(Direction::Ltr) };
        if let Some(right) = of_script.filter(|right| *right != told) {
            let span = self.node.get("dir").map_or(Span::at(0), |node| node.span);
            let finding = self.finding(span, told.as_str()).arg("suggestion", right.as_str()).help("direction");
            self.diagnostics.push(finding);
        }
        told
    }

    fn script(&mut self) -> Option<Arc<str>> {
        let (text, span) = self.text("script")?;
        let script = text.parse::<Script>().ok().map(|script| script.to_string());
        if script.as_deref() != Some(&*text) {
            let finding = self.finding(span, &text).help("script");
            self.diagnostics.push(finding);
        }
        script.map(Arc::from)
    }

    fn list(&mut self, name: &'static str) -> Vec<Arc<str>> {
        let Some(node) = self.node.get(name) else { return Vec::new() };
        let NodeValue::List(items) = &node.value else {
            self.diagnostics.push(self.finding(node.span, name).help("list"));
            return Vec::new();
        };
        let mut found: Vec<Arc<str>> = Vec::new();
        for item in items {
            match item.scalar() {
                None => self.diagnostics.push(self.finding(item.span, name).help("text")),
                Some(text) if found.iter().any(|other| **other == *text) => {
                    self.diagnostics.push(self.finding(item.span, text).help("twice"));
                }
                Some(text) => found.push(Arc::from(text)),
            }
        }
        found
    }

    /// Reads words that white space parts.
    fn words(&mut self, name: &'static str) -> Vec<Arc<str>> {
        self.text(name).map_or_else(Vec::new, |(text, _)| text.split_whitespace().map(Arc::from).collect())
    }

    fn letters(&mut self) -> Vec<Arc<str>> {
        let mut found: Vec<Arc<str>> = Vec::new();
        for letter in self.words("letters") {
            if found.contains(&letter) {
                let span = self.node.get("letters").map_or(Span::at(0), |node| node.span);
                self.diagnostics.push(self.finding(span, &letter).help("twice"));
            } else {
                found.push(letter);
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Option<Language>, Vec<(Option<&'static str>, String)>) {
        let (language, diagnostics) = read_language(&FileId::new("i18n/x/language.toml"), "x", text);
        let found = diagnostics.into_iter().map(|finding| {
            let place = &text[finding.primary.span.start..finding.primary.span.end];
            (finding.help, place.to_owned())
        });
        (language, found.collect())
    }

    #[test]
    fn name_and_tag_are_enough_and_the_script_gives_the_direction() {
        let (language, found) = read("name = \"ዳዊት\"\nlang = \"he\"\n");
        assert_eq!(found, []);
        let language = language.expect("it has all that is needed");
        assert_eq!((language.direction, &*language.formats), (Direction::Rtl, "he"));
        assert_eq!((language.status, language.machine_made), (Status::Published, false));
        assert_eq!(read("lang = \"ar\"\n").1, [(Some("missing-language"), String::new())]);
    }

    #[test]
    fn every_wrong_key_and_value_is_told_at_its_place() {
        let text = "name = [\"A\"]\nlang = \"FA-af\"\nlocale = \"x y\"\ndir = \"ltr\"\nstatus = \"publishd\"\nreviewed = 3\nscript = \"arab\"\ncatalogue = \"Google\"\nfallback = \"de\"\nletters = \"A B A\"\nalso_calendar = \"persisch\"\nfalback = []\n";
        let found: Vec<_> = read(text).1.into_iter().map(|(help, place)| (help.unwrap_or_default(), place)).collect();
        let expected = [
            ("unknown", "falback"),
            ("text", "[\"A\"]"),
            ("canonical", "\"FA-af\""),
            ("tag", "\"x y\""),
            ("did-you-mean", "\"publishd\""),
            ("one-of", "3"),
            ("one-of", "\"Google\""),
            ("direction", "\"ltr\""),
            ("list", "\"de\""),
            ("twice", "\"A B A\""),
            ("script", "\"arab\""),
            ("one-of", "\"persisch\""),
        ];
        assert_eq!(found, expected.map(|(help, place)| (help, place.to_owned())));
    }

    #[test]
    fn a_tag_of_another_language_country_or_script_than_the_folder_is_told() {
        let told = |id: &str, text: &str| {
            let (_, found) = read_language(&FileId::new("i18n/x/language.toml"), id, &format!("name = \"A\"\n{text}"));
            found.into_iter().filter_map(|finding| finding.help).collect::<Vec<_>>()
        };
        for (id, text, expected) in [
            ("de-simple", "lang = \"de-si\"", Some("tag-region")),
            ("si", "lang = \"de-SI\"", Some("tag-region")),
            ("sw", "lang = \"so\"", Some("tag-other")),
            ("sr", "lang = \"sr\"\nscript = \"Latn\"", Some("tag-script")),
            ("prs", "lang = \"fa-AF\"\nscript = \"Arab\"", None),
            ("kmr", "lang = \"ku\"\nscript = \"Latn\"", None),
            ("zh-Hans", "lang = \"zh-Hans\"\nscript = \"Hans\"", None),
            ("de-ch", "lang = \"de-CH\"", None),
            ("no", "lang = \"nb\"", None),
            ("pt", "lang = \"pt-BR\"", None),
            ("qno", "lang = \"pl\"", None),
        ] {
            assert_eq!(told(id, text), expected.into_iter().collect::<Vec<_>>(), "{id} {text}");
        }
    }

    #[test]
    fn a_slip_of_a_needed_key_is_one_mistake() {
        assert_eq!(read("nam = \"A\"\nlang = \"ar\"\n").1, [(Some("did-you-mean"), "nam".to_owned())]);
    }

    #[test]
    fn a_tag_that_has_a_better_one_is_told() {
        for (tag, right) in [("prs", "fa-AF"), ("kmr", "ku"), ("pes", "fa"), ("iw", "he"), ("zh-hans", "zh-Hans")] {
            assert_eq!(canonical_tag(tag).as_deref(), Some(right));
        }
        for tag in ["de-simple", "sr-Latn", "ckb", "zh-Hans", "fa-AF", "gsg", "en-GB"] {
            assert_eq!(canonical_tag(tag).as_deref(), Some(tag));
        }
    }

    #[test]
    fn a_catalogue_that_a_native_speaker_has_read_is_no_machines_any_more() {
        let text = "name = \"A\"\nlang = \"so\"\ncatalogue = \"machine\"\n";
        assert!(read(text).0.is_some_and(|language| language.machine_made));
        assert!(read(&format!("{text}reviewed = true\n")).0.is_some_and(|language| !language.machine_made));
    }
}
