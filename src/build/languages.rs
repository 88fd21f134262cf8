//! The languages of a portal: what is known of each, who stands in for whom, and how dates and numbers are written.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::config::Config;
use crate::diag::{Diagnostic, nearest, rule};
use crate::i18n::{CALENDAR, Calendar, Formats, PSEUDO, place_in_language, pseudo_language, read_language};
use crate::locale::{Language, Locales, Status, meant};
use crate::portal::Drafts;
use crate::source::{self, FileId, Sources, Span};
use crate::theme::Theme;

use super::load::text_of;

/// Where languages are read from: the portal's own files first, then those of Lotse.
#[derive(Clone, Copy)]
pub(super) struct Files<'a> {
    pub(super) own: &'a dyn Sources,
    pub(super) lotse: &'a dyn Sources,
}

impl Files<'_> {
    fn about(self, id: &str) -> Option<(FileId, Vec<u8>)> {
        let file = FileId::new(&format!("i18n/{id}/language.toml"));
        let bytes = self.own.read(&file).or_else(|_| self.lotse.read(&file)).ok()?;
        Some((file, bytes))
    }

    /// The place of a key in a language's file.
    fn place(self, id: &str, field: &str) -> Option<(FileId, Span)> {
        let (file, bytes) = self.about(id)?;
        let text = source::decode(&bytes).map_or_else(|error| error.text, str::to_owned);
        let span = place_in_language(&file, &text, field);
        Some((file, span))
    }

    /// The ids of all languages of which something is known, filmed ones too.
    fn ids(self) -> BTreeSet<String> {
        let listings = [self.own.list(), self.lotse.list()];
        let files = listings.iter().flat_map(|listing| &listing.files);
        let ids = files.filter_map(|file| file.id.as_str().strip_prefix("i18n/")?.strip_suffix("/language.toml"));
        ids.map(str::to_owned).collect()
    }

    /// The ids of all languages that can be written.
    fn written(self) -> BTreeSet<String> {
        self.ids().into_iter().filter(|id| self.status(id) != Some(Status::Media)).collect()
    }

    fn status(self, id: &str) -> Option<Status> {
        let (file, bytes) = self.about(id)?;
        let text = source::decode(&bytes).map_or_else(|error| error.text, str::to_owned);
        read_language(&file, id, &text).0.map(|language| language.status)
    }
}

/// Reads what is known of the portal's languages. Returns with them those that wait to be published: nothing is made in them, but
/// what is wrong with them is told all the same.
pub(super) fn read(
    files: Files<'_>,
    config: &Config,
    drafts: Drafts,
    found: &mut Vec<Diagnostic>,
) -> Option<(Locales, Vec<Language>)> {
    let (mut languages, mut waiting) = (Vec::new(), Vec::new());
    for (id, span) in &config.languages {
        let settings =
            |help| Diagnostic::new(&rule::SETTINGS, &config.file, *span).arg("value", id.as_str()).help(help);
        let about = files.about(id).and_then(|(file, bytes)| Some((text_of(&file, &bytes, found)?, file)));
        let Some((text, file)) = about else {
            found.push(unknown(files, &config.file, id, *span));
            continue;
        };
        let (language, diagnostics) = read_language(&file, id, &text);
        found.extend(diagnostics);
        let Some(language) = language else { continue };
        for other in &language.fallback {
            let place = place_in_language(&file, &text, "fallback");
            if **other == **id {
                let finding = Diagnostic::new(&rule::SETTINGS, &file, place).arg("value", id.as_str());
                found.push(finding.help("fallback-self"));
            } else if files.about(other).is_none() {
                found.push(unknown(files, &file, other, place));
            }
        }
        let language = with_settings(language, config);
        match language.status {
            Status::Media => found.push(settings("media").arg("name", &*language.name)),
            Status::Preview if *id == config.source_language.0 => found.push(settings("source-preview")),
            Status::Preview if drafts == Drafts::LeaveOut => {
                let finding = Diagnostic::new(&rule::LANGUAGE_WAITS, &config.file, *span).arg("value", id.as_str());
                found.push(finding.arg("name", &*language.name));
                waiting.push(language);
            }
            _ => languages.push(language),
        }
    }
    let of_source = languages.iter().find(|language| *language.id == *config.source_language.0);
    languages.extend(of_source.filter(|_| config.pseudo).map(pseudo_language));
    found.extend(check_settings(config));
    let all: Vec<Language> = languages.iter().chain(&waiting).cloned().collect();
    found.extend(check_cycles(files, config, &all));
    let (source, span) = &config.source_language;
    let told = found.iter().any(|finding| {
        finding.rule == &rule::LANGUAGE_NOT_THERE || matches!(finding.help, Some("media" | "source-preview"))
    });
    let locales = Locales::new(languages, source);
    if locales.is_err() && !told {
        found.push(Diagnostic::new(&rule::SETTINGS, &config.file, *span).arg("value", source.as_str()).help("source"));
    }
    Some((locales.ok()?, waiting))
}

/// Reads the languages that folders of the portal itself describe; their mistakes are told where the settings name them.
pub(super) fn of_portal(files: Files<'_>) -> BTreeMap<String, Language> {
    let ids = files.ids().into_iter();
    let read = |id: String| {
        let file = FileId::new(&format!("i18n/{id}/language.toml"));
        let bytes = files.own.read(&file).ok()?;
        let language = read_language(&file, &id, &String::from_utf8_lossy(&bytes)).0?;
        Some((id, language))
    };
    ids.filter_map(read).collect()
}

/// Lays what the portal says of a language over what the language says of itself.
fn with_settings(language: Language, config: &Config) -> Language {
    let Some(settings) = config.of_language.get(&*language.id) else { return language };
    let fallback = settings.fallback.as_ref().map(|chain| chain.iter().map(|(id, _)| Arc::from(id.as_str())).collect());
    Language {
        fallback: fallback.unwrap_or(language.fallback),
        status: if language.status == Status::Media {
            Status::Media
        } else {
            settings.status.unwrap_or(language.status)
        },
        also_calendar: settings.also_calendar.or(language.also_calendar),
        ..language
    }
}

fn unknown(files: Files<'_>, file: &FileId, id: &str, span: Span) -> Diagnostic {
    let names = files.written();
    let near = meant(id, names.iter().map(String::as_str)).map(str::to_owned);
    let all: Vec<_> = names.iter().cloned().collect();
    let finding = Diagnostic::new(&rule::LANGUAGE_NOT_THERE, file, span).arg("value", id);
    finding.arg("names", all.join(", ")).suggest(near)
}

/// Tells settings for languages that the portal does not have, and chains that cannot be.
fn check_settings(config: &Config) -> Vec<Diagnostic> {
    let ids: Vec<&str> = config.languages.iter().map(|(id, _)| id.as_str()).collect();
    let finding = |span: Span, value: &str| Diagnostic::new(&rule::SETTINGS, &config.file, span).arg("value", value);
    let mut found = Vec::new();
    for (id, settings) in &config.of_language {
        if !ids.contains(&id.as_str()) {
            let near = meant(id, ids.iter().copied());
            let finding = finding(settings.span, id).arg("names", ids.join(", ")).help("language-settings");
            found.push(finding.suggest(near));
            continue;
        }
        let chain = settings.fallback.as_deref().unwrap_or_default();
        if let Some((first, span)) = chain.first().filter(|_| *id == config.source_language.0) {
            found.push(finding(*span, first).arg("names", id.as_str()).help("fallback-source"));
            continue;
        }
        for (name, span) in chain {
            let finding = finding(*span, name).arg("names", id.as_str());
            if name == id {
                found.push(finding.help("fallback-self"));
            } else if !ids.contains(&name.as_str()) {
                found.push(finding.help("fallback").suggest(meant(name, ids.iter().copied())));
            }
        }
    }
    found
}

/// Tells languages that stand in for each other in a circle, each circle once.
fn check_cycles(files: Files<'_>, config: &Config, languages: &[Language]) -> Vec<Diagnostic> {
    let mut told: BTreeSet<Arc<str>> = BTreeSet::new();
    let mut found = Vec::new();
    for language in languages.iter().filter(|language| *language.id != *config.source_language.0) {
        let Some(circle) = circle(language, languages, &config.source_language.0) else { continue };
        if circle.iter().any(|id| told.contains(id)) {
            continue;
        }
        told.extend(circle.iter().cloned());
        let names: Vec<&str> = circle.iter().chain(circle.first()).map(|id| &**id).collect();
        // A setting of the portal is what its editors can change; a built-in chain is named only where no setting is in the circle.
        let setting = circle.iter().zip(names.iter().skip(1)).enumerate().find_map(|(owner, (id, next))| {
            let chain = config.of_language.get(&**id)?.fallback.as_ref()?;
            chain.iter().find(|(name, _)| name == next).map(|(_, span)| (owner, config.file.clone(), *span))
        });
        let built_in = || files.place(&language.id, "fallback").map(|(file, span)| (0, file, span));
        let Some((owner, file, span)) = setting.or_else(built_in) else { continue };
        // The place is in the line of the owner; the line of the language before it names the owner.
        let (last, next) = (&circle[(owner + circle.len() - 1) % circle.len()], names[owner + 1]);
        let finding = Diagnostic::new(&rule::SETTINGS, &file, span).arg("value", next).arg("names", names.join(" → "));
        let finding = finding.arg("owner", names[owner]).arg("last", &**last);
        found.push(finding.help("fallback-circle"));
    }
    found
}

/// Follows chains from a language until they come back to it; the source language ends every chain.
fn circle(start: &Language, languages: &[Language], source: &str) -> Option<Vec<Arc<str>>> {
    let mut paths = vec![vec![start.id.clone()]];
    let mut seen = BTreeSet::new();
    while let Some(path) = paths.pop() {
        let last = path.last()?;
        let Some(language) = languages.iter().find(|language| language.id == *last) else { continue };
        for next in language.fallback.iter().filter(|next| ***next != *source) {
            if *next == start.id && path.len() > 1 {
                return Some(path);
            }
            if *next != start.id && seen.insert(next.clone()) {
                paths.push([path.clone(), vec![next.clone()]].concat());
            }
        }
    }
    None
}

/// Prepares how each language writes dates, numbers and lists.
pub(super) fn formats(
    files: Files<'_>,
    locales: &Locales,
    config: &Config,
    found: &mut Vec<Diagnostic>,
) -> Option<Vec<Formats>> {
    let languages = locales.iter().map(|locale| locales.get(locale));
    let all: Vec<Option<Formats>> = languages.map(|language| formats_of(files, language, config, found)).collect();
    all.into_iter().collect()
}

/// Prepares how one language writes dates, numbers and lists, and tells what CLDR lacks for it.
pub(super) fn formats_of(
    files: Files<'_>,
    language: &Language,
    config: &Config,
    found: &mut Vec<Diagnostic>,
) -> Option<Formats> {
    let span = config.languages.iter().find(|(id, _)| **id == *language.id).map_or(Span::at(0), |(_, span)| *span);
    let place = ["locale", "lang"].iter().filter_map(|key| files.place(&language.id, key));
    let (file, span) = place.into_iter().find(|(_, at)| *at != Span::at(0)).unwrap_or((config.file.clone(), span));
    let finding = |value: &str| Diagnostic::new(&rule::SETTINGS, &file, span).arg("value", value);
    let Ok(formats) = Formats::new(&language.formats) else {
        found.push(finding(&language.formats).help("formats"));
        return None;
    };
    let of = if config.pseudo && &*language.id == PSEUDO { &config.source_language.0 } else { &*language.id };
    let (calendar, diagnostics) = Calendar::read(&language.formats, &calendars(files, of, found));
    found.extend(diagnostics);
    let formats = formats.with_calendar(calendar).with_other_calendar(language.also_calendar);
    let lacking = formats.lacks();
    if !lacking.is_empty() {
        let finding = finding(&language.formats).arg("names", lacking.join(", ")).arg("suggestion", &*language.id);
        found.push(finding.help("formats-partly"));
    }
    Some(formats)
}

/// The `calendar.ftl` of a language: that of Lotse, and over it, message by message, that of the portal.
fn calendars(files: Files<'_>, id: &str, found: &mut Vec<Diagnostic>) -> Vec<(FileId, String)> {
    let file = FileId::new(&format!("i18n/{id}/{CALENDAR}"));
    [files.lotse, files.own]
        .into_iter()
        .filter_map(|sources| Some((file.clone(), text_of(&file, &sources.read(&file).ok()?, found)?)))
        .collect()
}

/// Tells each language whose font the theme does not have.
pub(super) fn unknown_fonts<'a>(
    files: Files<'_>,
    languages: impl Iterator<Item = &'a Language>,
    theme: &Theme,
    found: &mut Vec<Diagnostic>,
) {
    for language in languages {
        let Some(font) = language.font.as_deref().filter(|font| !theme.has_font(font)) else { continue };
        let Some((file, span)) = files.place(&language.id, "font") else { continue };
        let finding = Diagnostic::new(&rule::SETTINGS, &file, span);
        let finding = finding.arg("value", font).arg("names", theme.fonts().collect::<Vec<_>>().join(", "));
        found.push(finding.help("font").suggest(nearest(font, theme.fonts())));
    }
}
