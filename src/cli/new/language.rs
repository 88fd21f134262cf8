//! `lotse new language ID`: a folder for a language that Lotse does not have, with all that is known of it and all that is to be
//! translated.

use std::collections::BTreeSet;

use super::super::portal::shown;
use super::super::{Console, End};
use super::write_new;
use crate::config::{self, Config};
use crate::i18n::{CALENDAR, Known, known, read_language, to_fill};
use crate::locale::{Language, Status, looks_like_language, other_code};
use crate::source::{Disk, Embedded, FileId, Sources};

/// What Lotse says to editors, which no page shows, and what every language says in its own way.
const NOT_TRANSLATED: [&str; 3] = ["cli.ftl", "diagnostics.ftl", CALENDAR];

/// Makes the folder of a language; what is there already stays.
pub(super) fn run(disk: &Disk, id: &str, console: &Console) -> Result<End, End> {
    let settings = FileId::new("portal.toml");
    let text = disk.read(&settings).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    let (config, _) = config::read(&settings, &text.ok_or_else(|| console.refuse("new-no-portal", &[]))?);
    let ids = of_lotse();
    let same = ids.iter().find(|known| known.eq_ignore_ascii_case(id) || other_code(id) == Some(known.as_str()));
    if let Some(of_lotse) = same.and_then(|id| about(&Embedded, id)) {
        return already_there(disk, &config, id, &of_lotse, console);
    }
    let Some(known) = known(id).filter(|_| looks_like_language(id)) else {
        return Err(console.refuse("new-language-bad-id", &[("id", id.into())]));
    };
    // The folder has the usual code: `he` for `iw`.
    let id = &*known.lang;
    let mut files = vec![("language.toml".to_owned(), settings_of(id, &known, &config, console))];
    if !known.lacks.is_empty() {
        let lines: Vec<String> = known.lacks.iter().map(|name| format!("# {name} = …\n")).collect();
        let text = format!("{}\n{}", heading("new-language-calendar", &[], console), lines.concat());
        files.push((CALENDAR.to_owned(), text));
    }
    files.extend(catalogues(disk, &config, &known, console));
    let made = write_all(disk, id, &files, console)?;
    let args = [("language", id.into()), ("files", made.into()), ("languages", languages_with(&config, id).into())];
    console.say("new-language-done", &args);
    Ok(End::Done)
}

/// The ids of all languages that come with Lotse.
fn of_lotse() -> BTreeSet<String> {
    let files = Embedded.list().files.into_iter();
    let id = |file: &FileId| Some(file.as_str().strip_prefix("i18n/")?.strip_suffix("/language.toml")?.to_owned());
    files.filter_map(|file| id(&file.id)).collect()
}

fn about(sources: &dyn Sources, id: &str) -> Option<Language> {
    let file = FileId::new(&format!("i18n/{id}/language.toml"));
    let text = String::from_utf8(sources.read(&file).ok()?).ok()?;
    read_language(&file, id, &text).0
}

/// Says what to put into the settings for a language that comes with Lotse, and makes the catalogues of the portal's own words.
fn already_there(
    disk: &Disk,
    config: &Config,
    asked: &str,
    language: &Language,
    console: &Console,
) -> Result<End, End> {
    let id = &*language.id;
    let args = |files: &str| {
        [
            ("asked", asked.into()),
            ("language", id.into()),
            ("name", (*language.name).into()),
            ("files", files.into()),
            ("languages", languages_with(config, id).into()),
        ]
    };
    if language.status == Status::Media {
        return Err(console.refuse("new-language-media", &args("")));
    }
    let known = known(&language.formats).ok_or_else(|| console.refuse("new-language-bad-id", &[("id", id.into())]))?;
    let is_source = *id == *config.source_language.0;
    let own = catalogues(disk, config, &known, console).into_iter();
    let own: Vec<_> = own.filter(|(name, _)| !is_source && !comes_with_lotse(config, name)).collect();
    let there = config.languages.iter().any(|(other, _)| other == id);
    let missing = own.iter().any(|(name, _)| !path(disk, id, name).is_file());
    let made = if missing { write_all(disk, id, &own, console)? } else { String::new() };
    console.say(if there { "new-language-in-use" } else { "new-language-known" }, &args(&made));
    if missing {
        console.say("new-language-own-words", &args(&made));
    }
    Ok(End::Done)
}

fn comes_with_lotse(config: &Config, name: &str) -> bool {
    Embedded.read(&FileId::new(&format!("i18n/{}/{name}", config.source_language.0))).is_ok()
}

/// The catalogues that the source language has, those of Lotse and those of the portal, each to be filled in.
fn catalogues(disk: &Disk, config: &Config, known: &Known, console: &Console) -> Vec<(String, String)> {
    let source = &config.source_language.0;
    let folder = format!("i18n/{source}/");
    let listings = [Embedded.list(), disk.list()];
    let files = listings.iter().flat_map(|listing| &listing.files);
    let names: BTreeSet<&str> = files
        .filter_map(|file| file.id.as_str().strip_prefix(&folder))
        .filter(|name| name.ends_with(".ftl") && !name.contains('/') && !NOT_TRANSLATED.contains(name))
        .collect();
    let english = "en";
    let text = |sources: &dyn Sources, language: &str, name: &str| {
        let bytes = sources.read(&FileId::new(&format!("i18n/{language}/{name}"))).ok()?;
        String::from_utf8(bytes).ok()
    };
    let made = names.into_iter().map(|name| {
        let (of_lotse, own) = (text(&Embedded, source, name), text(disk, source, name));
        let beside = text(disk, english, name).or_else(|| text(&Embedded, english, name)).filter(|_| source != english);
        let (first, second) = match (&of_lotse, &own) {
            (Some(of_lotse), own) => (of_lotse.as_str(), own.as_deref().unwrap_or_default()),
            (None, own) => (own.as_deref().unwrap_or_default(), ""),
        };
        let plurals: Vec<String> = known.plurals.iter().map(|category| format!("[{category}]")).collect();
        let args = [("source", source.as_str().into()), ("plurals", plurals.join(" ").into())];
        let heading = heading("new-language-catalogue", &args, console);
        (
            name.to_owned(),
            format!("{heading}\n{}", to_fill(first, second, beside.as_deref().map(|text| (english, text)))),
        )
    });
    made.collect()
}

/// A text as comments above a whole file.
fn heading(message: &str, args: &[(&'static str, crate::diag::Arg)], console: &Console) -> String {
    let text = console.text(message, args);
    text.lines().fold(String::new(), |out, line| out + format!("### {line}").trim_end() + "\n")
}

/// The `language.toml`, with what is known, and what else there is as comments.
fn settings_of(id: &str, known: &Known, config: &Config, console: &Console) -> String {
    let chain = ["en", &*config.source_language.0].map(str::to_owned);
    let mut chain: Vec<_> =
        chain.into_iter().filter(|other| config.languages.iter().any(|(id, _)| id == other)).collect();
    chain.dedup();
    let quoted = |text: &str| format!("\"{text}\"");
    let list: Vec<String> = chain.iter().map(|id| quoted(id)).collect();
    let direction = known.direction.map(|direction| quoted(direction.as_str()));
    let locale = if known.has_formats { quoted(&known.lang) } else { quoted("en-GB") };
    let letters = (!known.letters.is_empty()).then(|| quoted(&known.letters.join(" ")));
    let mut text = format!("# {}\n", console.text("new-language-settings", &[("language", id.into())]));
    let mut line = |key: &str, value: Option<String>, example: &str| {
        let message =
            if key == "catalogue" { "new-language-catalogue-by".to_owned() } else { format!("new-language-{key}") };
        let says = console.text(&message, &[]);
        let line = value.map_or_else(|| format!("# {key} = {example}"), |value| format!("{key} = {value}"));
        text.push_str(&format!("\n# {says}\n{line}\n"));
    };
    line("name", Some(quoted(known.name.unwrap_or_default())), "");
    line("lang", Some(quoted(&known.lang)), "");
    line("dir", direction, "\"ltr\"");
    line("script", known.script.as_deref().map(quoted), "\"Latn\"");
    line("fallback", Some(format!("[{}]", list.join(", "))), "");
    line("locale", Some(locale), "");
    line("letters", letters, "\"A B C\"");
    line("status", Some(quoted("preview")), "");
    line("reviewed", Some("false".to_owned()), "");
    line("catalogue", None, "\"machine\"");
    line("articles", None, "\"…\"");
    line("frequent", None, "\"…\"");
    line("font", None, "\"…\"");
    text
}

/// The line of the settings with one more language.
fn languages_with(config: &Config, id: &str) -> String {
    let mut ids: Vec<&str> = config.languages.iter().map(|(id, _)| id.as_str()).collect();
    if !ids.contains(&id) {
        ids.push(id);
    }
    let ids: Vec<String> = ids.iter().map(|id| format!("\"{id}\"")).collect();
    format!("languages = [{}]", ids.join(", "))
}

fn path(disk: &Disk, id: &str, name: &str) -> std::path::PathBuf {
    disk.root().join("i18n").join(id).join(name)
}

/// Writes the files that are not there; refuses where all are. Returns their names.
fn write_all(disk: &Disk, id: &str, files: &[(String, String)], console: &Console) -> Result<String, End> {
    let mut made = Vec::new();
    for (name, text) in files {
        let path = path(disk, id, name);
        match write_new(&path, text) {
            Ok(()) => made.push(format!("i18n/{id}/{name}")),
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(error) => {
                let args = [("folder", shown(&path).into()), ("error", error.to_string().into())];
                return Err(console.refuse("folder-unusable", &args));
            }
        }
    }
    if made.is_empty() {
        return Err(console.refuse("new-language-exists", &[("folder", format!("i18n/{id}").into())]));
    }
    Ok(made.join(", "))
}
