//! What texts and pages of a portal are made with: settings, languages, words, and the theme.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::languages::{self, Files};
use super::load::{Options, text_of, unreadable};
use crate::config::{self, Config};
use crate::content::{Labels, vocabulary};
use crate::diag::{Change, Diagnostic, Fix, rule};
use crate::i18n::{self, CALENDAR, Catalogues, Formats, Origin, PSEUDO};
use crate::locale::{Language, LocaleIx, Locales};
use crate::source::{BYTE_ORDER_MARK, Digest, FileId, Listing, ReadError, Sources, Span};
use crate::theme::{self, Theme};
use crate::writing::Hyphenation;

/// The catalogues with Lotse's words for editors, which pages do not use.
const FOR_EDITORS: [&str; 2] = ["cli.ftl", "diagnostics.ftl"];

/// Settings, languages and words.
pub(super) struct Ground {
    pub(super) config: Config,
    pub(super) locales: Locales,
    /// Languages that wait to be published.
    pub(super) waiting: Vec<Language>,
    pub(super) formats: Arc<Vec<Formats>>,
    pub(super) catalogues: Arc<Catalogues>,
    pub(super) hyphenation: Arc<Hyphenation>,
    /// What values of vocabularies are called.
    pub(super) labels: Labels,
    /// What was told of them.
    found: Vec<Diagnostic>,
}

/// The theme, and what was told of it.
struct Dress {
    theme: Arc<Theme>,
    found: Vec<Diagnostic>,
}

/// All that some files are: their names and what is in them.
type State = Vec<(FileId, Digest)>;

/// What was made of files and something else.
type Made<With, What> = ((State, With), Arc<What>);

/// What was made last, beside the files that it was made of. Those of Lotse never change.
#[derive(Default)]
pub(super) struct Kept {
    ground: Option<Made<Options, Ground>>,
    dress: Option<Made<Arc<Ground>, Dress>>,
}

/// The state of a portal's own files with some beginnings; `None` where it is not known of all of them.
fn state(listing: &Listing, starts: &[&str]) -> Option<State> {
    let files = listing.files.iter().filter(|file| starts.iter().any(|start| file.id.as_str().starts_with(start)));
    files.map(|file| Some((file.id.clone(), file.digest?))).collect()
}

/// Reads settings, languages, words and the theme, or takes what was made of the very same files.
pub(super) fn read(
    own: &dyn Sources,
    lotse: &dyn Sources,
    listing: &Listing,
    options: &Options,
    kept: &mut Kept,
    found: &mut Vec<Diagnostic>,
) -> Option<(Arc<Ground>, Arc<Theme>)> {
    let of = state(listing, &["portal.toml", "i18n/"]).map(|state| (state, options.clone()));
    let ground = match &kept.ground {
        Some((before, ground)) if of.as_ref() == Some(before) => Arc::clone(ground),
        _ => Arc::new(ground(own, lotse, options, found)?),
    };
    kept.ground = of.map(|of| (of, Arc::clone(&ground)));
    found.extend(ground.found.iter().cloned());
    let of = state(listing, &["themes/"]);
    let same = |(before, with): &(State, Arc<Ground>)| of.as_ref() == Some(before) && Arc::ptr_eq(with, &ground);
    let dress = match &kept.dress {
        Some((before, dress)) if same(before) => Arc::clone(dress),
        _ => Arc::new(dress(own, lotse, &ground)),
    };
    kept.dress = of.map(|of| ((of, Arc::clone(&ground)), Arc::clone(&dress)));
    found.extend(dress.found.iter().cloned());
    let theme = Arc::clone(&dress.theme);
    Some((ground, theme))
}

/// Reads settings, languages and words; what it tells where they make no portal goes to `lost`.
fn ground(own: &dyn Sources, lotse: &dyn Sources, options: &Options, lost: &mut Vec<Diagnostic>) -> Option<Ground> {
    let mut found = Vec::new();
    if let Some(ground) = try_ground(own, lotse, options, &mut found) {
        return Some(Ground { found, ..ground });
    }
    lost.extend(found);
    None
}

fn try_ground(
    own: &dyn Sources,
    lotse: &dyn Sources,
    options: &Options,
    found: &mut Vec<Diagnostic>,
) -> Option<Ground> {
    let settings = FileId::new("portal.toml");
    let text = match own.read(&settings) {
        Ok(bytes) => text_of(&settings, &bytes, found)?,
        Err(ReadError::NotFound) => {
            found.push(Diagnostic::new(&rule::NO_SETTINGS, &settings, Span::at(0)));
            return None;
        }
        Err(error) => {
            found.push(unreadable(&settings, &error));
            return None;
        }
    };
    let (mut config, diagnostics) = config::read(&settings, &text);
    found.extend(diagnostics);
    if let Some(base) = &options.base_url {
        config.base_url = Some(base.clone());
    }
    config.pseudo = options.pseudo;
    if options.closed {
        (config.closed, config.base_url) = (true, None);
    }
    let sources = Files { own, lotse };
    let (locales, waiting) = languages::read(sources, &config, options.drafts, found)?;
    config.vocabularies.languages = languages::of_portal(sources);
    let formats = Arc::new(languages::formats(sources, &locales, &config, found)?);
    for language in &waiting {
        languages::formats_of(sources, language, &config, found);
    }
    let catalogues = Arc::new(catalogues(own, lotse, &locales, found));
    let hyphenation = Arc::new(hyphenation(own, lotse, &locales, found));
    let labels = labels(&config, &catalogues);
    Some(Ground { config, locales, waiting, formats, catalogues, hyphenation, labels, found: Vec::new() })
}

/// Reads the theme, and tells which fonts it lacks.
fn dress(own: &dyn Sources, lotse: &dyn Sources, ground: &Ground) -> Dress {
    let mut found = Vec::new();
    let theme = theme(own, lotse, &ground.config, &ground.catalogues, &mut found);
    let published = ground.locales.iter().map(|locale| ground.locales.get(locale));
    languages::unknown_fonts(Files { own, lotse }, published.chain(&ground.waiting), &theme, &mut found);
    Dress { theme: Arc::new(theme), found }
}

/// Reads the catalogues: those of Lotse, and over them, message by message, those of the portal.
fn catalogues(own: &dyn Sources, lotse: &dyn Sources, locales: &Locales, found: &mut Vec<Diagnostic>) -> Catalogues {
    let mut files: Vec<(LocaleIx, FileId, Origin, String)> = Vec::new();
    for (origin, sources) in [(Origin::Lotse, lotse), (Origin::Portal, own)] {
        for file in sources.list().files {
            let Some((folder, name)) = file.id.as_str().strip_prefix("i18n/").and_then(|path| path.split_once('/'))
            else {
                continue;
            };
            let Some(locale) = locales.find(folder) else { continue };
            if !name.ends_with(".ftl") || FOR_EDITORS.contains(&name) || name == CALENDAR {
                continue;
            }
            let Ok(bytes) = sources.read(&file.id) else { continue };
            if bytes.starts_with(BYTE_ORDER_MARK) && origin == Origin::Portal {
                let finding = Diagnostic::new(&rule::BYTE_ORDER_MARK, &file.id, Span::at(0));
                let fix = Fix::safe(vec![Change::Encoding(file.id.clone())]);
                found.push(finding.arg("file", file.id.name()).correction(fix));
            }
            let text = text_of(&file.id, &bytes, found);
            files.extend(text.map(|text| (locale, file.id, origin, text)));
        }
    }
    if let Some(pseudo) = locales.find(PSEUDO) {
        let source = files.clone().into_iter().filter(|(locale, ..)| *locale == locales.source());
        files.extend(source.map(|(_, file, origin, text)| {
            let text = i18n::pseudo_catalogue(&file, &text);
            (pseudo, FileId::new(&format!("i18n/{PSEUDO}/{}", file.name())), origin, text)
        }));
    }
    let (catalogues, diagnostics) = i18n::load(locales, &files);
    found.extend(diagnostics);
    catalogues
}

/// What the portal calls the values of all vocabularies, in the source language and in the two that Lotse speaks to editors.
fn labels(config: &Config, catalogues: &Catalogues) -> Labels {
    let locales = catalogues.locales();
    let spoken = [Some(locales.source()), locales.find("de"), locales.find("en")];
    let spoken: BTreeSet<LocaleIx> = spoken.into_iter().flatten().collect();
    let closed = vocabulary::ALL.iter().flat_map(|one| one.values.iter().map(|id| (one.name, (*id).to_owned())));
    let own = config.vocabularies.all().map(|(name, id)| (name, id.clone()));
    let all: Vec<(&str, String)> = closed.chain(own).collect();
    Labels::new(spoken.iter().flat_map(|locale| {
        let word = |name: &str, id: &str| Some(catalogues.label(*locale, &format!("{name}-{id}"))?.bare());
        let known = |(name, id): &(&str, String)| Some(((*name).to_owned(), id.clone(), word(name, id)?));
        all.iter().filter_map(known).collect::<Vec<_>>()
    }))
}

/// Reads the theme: the default one of Lotse, that of the portal over it, and the portal's chosen theme over both.
fn theme(
    own: &dyn Sources,
    lotse: &dyn Sources,
    config: &Config,
    catalogues: &Arc<Catalogues>,
    found: &mut Vec<Diagnostic>,
) -> Theme {
    let mut files = Vec::new();
    let mut names = vec![theme::DEFAULT];
    if config.theme != theme::DEFAULT {
        names.push(&config.theme);
    }
    for name in &names {
        let folder = format!("themes/{name}/");
        let before = files.len();
        for sources in [lotse, own] {
            for file in sources.list().files {
                let Some(path) = file.id.as_str().strip_prefix(&folder) else { continue };
                match sources.read(&file.id) {
                    Ok(bytes) => files.push((path.to_owned(), file.id.clone(), bytes)),
                    Err(error) => found.push(unreadable(&file.id, &error)),
                }
            }
        }
        if files.len() == before {
            let finding = Diagnostic::new(&rule::SETTINGS, &config.file, Span::at(0));
            found.push(finding.arg("value", *name).help("theme"));
        }
    }
    let (theme, diagnostics) = theme::load(config, files, catalogues);
    found.extend(diagnostics);
    theme
}

/// Reads the lists of long words of the portal's languages: those of Lotse, and over them those of the portal.
fn hyphenation(own: &dyn Sources, lotse: &dyn Sources, locales: &Locales, found: &mut Vec<Diagnostic>) -> Hyphenation {
    let mut hyphenation = Hyphenation::default();
    for locale in locales.iter() {
        let file = FileId::new(&format!("i18n/{}/hyphenation.txt", locales.get(locale).id));
        for sources in [lotse, own] {
            let text = sources.read(&file).ok().and_then(|bytes| text_of(&file, &bytes, found));
            found.extend(text.into_iter().flat_map(|text| hyphenation.read(&file, &text)));
        }
    }
    hyphenation
}
