//! The tables `[theme]` and `[footer]`: how a town shows itself.

use super::Reader;
use crate::diag::rule;
use crate::front_matter::{Node, NodeValue};
use crate::source::Span;

/// What a town sets of its look. Colours and tokens are checked by the theme, files and addresses by the portal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// The town's colour, from which the others are made.
    pub color: Option<(String, Span)>,
    /// The sign beside the portal's name, a file by its path below the portal.
    pub logo: Option<(String, Span)>,
    /// The same for a dark ground.
    pub logo_dark: Option<(String, Span)>,
    /// The coat of arms at the foot.
    pub coat_of_arms: Option<(String, Span)>,
    /// Values of single tokens.
    pub tokens: Vec<Setting>,
    /// The same for a dark ground.
    pub dark: Vec<Setting>,
    /// Links at the foot: the name of each, and where it leads. Its words are the message `footer-<name>`.
    pub footer: Vec<Setting>,
}

/// A setting whose name is the town's choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// Its name.
    pub name: String,
    /// Where the name stands.
    pub name_span: Span,
    /// Its value.
    pub value: String,
    /// Where the value stands.
    pub span: Span,
}

impl Look {
    /// Goes through the files that the look names.
    pub fn files(&self) -> impl Iterator<Item = &(String, Span)> {
        [&self.logo, &self.logo_dark, &self.coat_of_arms].into_iter().flatten()
    }
}

/// Kinds of pictures that every browser shows.
const PICTURES: &[&str] = &["svg", "png", "webp", "jpg", "jpeg"];

/// Tells whether a path is that of a picture, by its ending.
#[must_use]
pub fn is_picture(path: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, ending)| PICTURES.contains(&ending.to_lowercase().as_str()))
}

pub(super) const THEME: &[&str] = &["color", "logo", "logo_dark", "coat_of_arms", "tokens", "dark"];

pub(super) fn read(reader: &mut Reader<'_>, settings: &Node) -> Look {
    let empty = Node { span: Span::at(0), value: NodeValue::Map(Vec::new()) };
    let theme = reader.table(settings, "theme").unwrap_or(&empty);
    reader.known(theme, THEME);
    Look {
        color: reader.text(theme, "color"),
        logo: reader.text(theme, "logo"),
        logo_dark: reader.text(theme, "logo_dark"),
        coat_of_arms: reader.text(theme, "coat_of_arms"),
        tokens: reader.settings(theme, "tokens"),
        dark: reader.settings(theme, "dark"),
        footer: reader.footer(settings),
    }
}

impl Reader<'_> {
    fn table<'n>(&mut self, node: &'n Node, name: &'static str) -> Option<&'n Node> {
        let table = node.get(name)?;
        if matches!(table.value, NodeValue::Map(_)) {
            return Some(table);
        }
        let finding = crate::diag::Diagnostic::new(&rule::SETTINGS, self.file, table.span);
        self.diagnostics.push(finding.arg("value", name).help("table"));
        None
    }

    fn settings(&mut self, node: &Node, name: &'static str) -> Vec<Setting> {
        let mut found = Vec::new();
        for (key, value) in self.table(node, name).map_or(&[][..], Node::entries) {
            match value.scalar() {
                Some(text) => found.push(Setting {
                    name: key.name.clone(),
                    name_span: key.span,
                    value: text.trim().to_owned(),
                    span: value.span,
                }),
                None => self.report(value.span, "text", &key.name),
            }
        }
        found
    }

    fn footer(&mut self, settings: &Node) -> Vec<Setting> {
        let links = self.settings(settings, "footer");
        let (good, bad): (Vec<_>, Vec<_>) = links.into_iter().partition(|link| super::is_id(&link.name));
        for link in bad {
            self.report(link.name_span, "id", &link.name);
        }
        good
    }
}
