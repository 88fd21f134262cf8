//! Levels of rules: for the whole portal under `[rules]`, and for some of its files under `[rules."content/news/*"]`.

use super::Reader;
use crate::diag::{Diagnostic, Level, nearest, rule};
use crate::front_matter::{Node, NodeValue};
use crate::source::{FileId, INPUTS, Span};

/// A rule or a group, `links/broken-target` or `links/*`, with its level; `None` is off.
type Setting = (String, Option<Level>);

/// The levels of rules in a portal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Levels {
    /// Those that hold everywhere; the last one that fits counts.
    everywhere: Vec<Setting>,
    /// Those of some files.
    parts: Vec<Part>,
}

/// Levels that hold for some files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The files: a path with `*` for any letters, or a folder.
    pub files: String,
    /// Where that stands.
    pub span: Span,
    settings: Vec<Setting>,
}

impl Part {
    /// Tells whether it is about a file.
    #[must_use]
    pub fn fits(&self, file: &FileId) -> bool {
        let path = file.as_str();
        let folder = self.files.trim_end_matches('/');
        fits(&self.files, path) || path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
    }
}

impl Levels {
    /// Returns the level of a rule in a file, that of the finding itself where settings say nothing; `None` where it is off.
    ///
    /// What holds for some files goes before what holds everywhere, the more exact path before the less exact.
    #[must_use]
    pub fn of(&self, rule: &rule::Rule, file: &FileId, own: Level) -> Option<Level> {
        let parts = self.parts.iter().filter(|part| part.fits(file));
        let exact = parts.filter_map(|part| Some((part.files.len(), last(&part.settings, rule)?)));
        let of_part = exact.max_by_key(|(length, _)| *length).map(|(_, setting)| setting);
        of_part.or_else(|| last(&self.everywhere, rule)).map_or(Some(own), |(_, level)| *level)
    }

    /// Returns the gravest level that a rule can have in any file; `None` where it is off in all.
    #[must_use]
    pub fn gravest(&self, rule: &rule::Rule) -> Option<Level> {
        let everywhere = last(&self.everywhere, rule).map_or(Some(rule.level), |(_, level)| *level);
        let parts = self.parts.iter().filter_map(|part| last(&part.settings, rule)).map(|(_, level)| *level);
        parts.chain([everywhere]).flatten().max()
    }

    /// Returns what is said of some files only.
    #[must_use]
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }
}

fn last<'a>(settings: &'a [Setting], rule: &rule::Rule) -> Option<&'a Setting> {
    let fits = |pattern: &str| pattern == rule.name || pattern.strip_suffix("/*") == Some(rule.group());
    settings.iter().rev().find(|(pattern, _)| fits(pattern))
}

/// Tells whether a path is what a pattern says, in which `*` stands for any letters.
fn fits(pattern: &str, path: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = path.strip_prefix(first) else { return false };
    let mut parts: Vec<&str> = parts.collect();
    let Some(last) = parts.pop() else { return rest.is_empty() };
    for part in parts {
        let Some(place) = rest.find(part) else { return false };
        rest = &rest[place + part.len()..];
    }
    rest.ends_with(last)
}

pub(super) fn read(reader: &mut Reader<'_>, node: &Node) -> Levels {
    let mut levels = Levels::default();
    for (key, node) in node.get("rules").map_or(&[][..], Node::entries) {
        let NodeValue::Map(_) = node.value else {
            levels.everywhere.extend(setting(reader, &key.name, key.span, node));
            continue;
        };
        let top = key.name.split(['/', '*']).next().unwrap_or_default();
        if !INPUTS.contains(&top) {
            reader.report(key.span, "rule-files", &key.name);
            continue;
        }
        let settings = node.entries().iter().filter_map(|(rule, node)| setting(reader, &rule.name, rule.span, node));
        let settings = settings.collect();
        levels.parts.push(Part { files: key.name.clone(), span: key.span, settings });
    }
    levels
}

fn setting(reader: &mut Reader<'_>, name: &str, span: Span, node: &Node) -> Option<Setting> {
    let group = name.strip_suffix("/*");
    let known = rule::all().any(|rule| rule.name == name || group == Some(rule.group()));
    if !known {
        let groups: Vec<String> = rule::all().map(|rule| format!("{}/*", rule.group())).collect();
        let names = rule::all().map(|rule| rule.name).chain(groups.iter().map(String::as_str));
        let near = nearest(name, names);
        let finding = Diagnostic::new(&rule::UNKNOWN_RULE, reader.file, span).arg("value", name);
        reader.diagnostics.push(finding.suggest(near));
        return None;
    }
    let level = match node.scalar() {
        Some("off") => None,
        Some("hint") => Some(Level::Hint),
        Some("warning") => Some(Level::Warning),
        Some("error") => Some(Level::Error),
        _ => {
            reader.report(node.span, "level", node.scalar().unwrap_or_default());
            return None;
        }
    };
    Some((name.to_owned(), level))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_any_letters_and_a_folder_for_all_in_it() {
        let part = |files: &str| Part { files: files.to_owned(), span: Span::at(0), settings: Vec::new() };
        for (files, path, expected) in [
            ("content/news/*", "content/news/fest.md", true),
            ("content/news/*", "content/news/2026/fest.md", true),
            ("content/news/*", "content/newsletter.md", false),
            ("content/news", "content/news/fest.md", true),
            ("content/news/", "content/news/fest.md", true),
            ("content/news/fest.md", "content/news/fest.md", true),
            ("content/news/fest.md", "content/news/fest.md.md", false),
            ("content/*.ar.md", "content/services/kurs.ar.md", true),
            ("content/*.ar.md", "content/services/kurs.md", false),
            ("content/*a*b.md", "content/b/ab.md", true),
        ] {
            assert_eq!(part(files).fits(&FileId::new(path)), expected, "{files} {path}");
        }
    }

    #[test]
    fn the_more_exact_path_goes_before_the_less_exact_and_both_before_what_holds_everywhere() {
        let text = "[portal]\nname = \"A\"\n[rules]\n\"links/*\" = \"hint\"\n\
            [rules.\"content/news/2026/*\"]\n\"links/broken-target\" = \"off\"\n\
            [rules.\"content/news/*\"]\n\"links/*\" = \"warning\"\n";
        let (config, diagnostics) = crate::config::read(&FileId::new("portal.toml"), text);
        assert_eq!(diagnostics, []);
        let level = |path: &str| config.level(&rule::BROKEN_TARGET, &FileId::new(path), Level::Error);
        assert_eq!(level("content/news/2026/fest.md"), None);
        assert_eq!(level("content/news/fest.md"), Some(Level::Warning));
        assert_eq!(level("content/kurs.md"), Some(Level::Hint));
    }

    #[test]
    fn wrong_levels_of_some_files_are_told_at_their_place() {
        let text = "[portal]\nname = \"A\"\n[rules.\"inhalt/*\"]\n\"links/*\" = \"off\"\n\
            [rules.\"content/*\"]\n\"link/*\" = \"off\"\n\"links/*\" = \"laut\"\n";
        let (_, diagnostics) = crate::config::read(&FileId::new("portal.toml"), text);
        let found: Vec<_> = diagnostics.iter().map(|finding| (finding.rule.name, finding.help)).collect();
        let expected = [
            ("settings/invalid", Some("rule-files")),
            ("settings/unknown-rule", Some("did-you-mean")),
            ("settings/invalid", Some("level")),
        ];
        assert_eq!(found, expected);
    }
}
