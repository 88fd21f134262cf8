//! All inputs into a portal and a theme. Every mistake on the way is told in the same run.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;
use rayon::prelude::*;

use super::media;
use crate::config::{self, Config};
use crate::content::{ContentType, Labels, Terms, vocabulary};
use crate::diag::render::Texts;
use crate::diag::{self, Change, Diagnostic, Edit, Fix, Level, rule};
use crate::fix;
use crate::i18n::{self, CALENDAR, Catalogues, Origin, PSEUDO};
use crate::lint;
use crate::locale::{Language, LocaleIx, Locales, looks_like_language};
use crate::portal::{self, Document, Drafts, Input, Place, Portal};
use crate::source::{self, BYTE_ORDER_MARK, FileId, Found, Listed, ReadError, SourceText, Sources, Span};
use crate::theme::{self, Theme};
use crate::writing::Hyphenation;

use super::suppression::{self, Suppression, at_level};
use super::{languages, names, required};

/// A text longer than this is no page (bytes).
const TEXT_LIMIT: u64 = 2 << 20;
/// A file for download larger than this is no file for a phone (bytes).
const ASSET_LIMIT: u64 = 25 << 20;
/// A video larger than this takes the memory that a build needs (bytes).
const VIDEO_LIMIT: u64 = 500 << 20;
/// The catalogues with Lotse's words for editors, which pages do not use.
const FOR_EDITORS: [&str; 2] = ["cli.ftl", "diagnostics.ftl"];

/// What a build depends on besides its files.
#[derive(Clone, Debug)]
pub struct Options {
    /// The day for which everything holds.
    pub date: NaiveDate,
    /// What becomes of drafts.
    pub drafts: Drafts,
    /// The portal's address, instead of that of the settings.
    pub base_url: Option<String>,
    /// Whether there is one more language, which shows what cannot be translated.
    pub pseudo: bool,
    /// Whether nothing is for the public: no search engine may read it.
    pub closed: bool,
}

/// A portal and its theme, ready to make pages.
pub struct Ready {
    /// The portal.
    pub portal: Portal,
    /// The theme.
    pub theme: Theme,
}

/// What came of the inputs.
pub struct Loaded {
    /// The portal, unless there are no settings or no languages.
    pub ready: Option<Ready>,
    /// All findings, sorted, at their levels in this portal.
    pub diagnostics: Vec<Diagnostic>,
    /// The texts that findings point into.
    pub texts: Texts,
    /// Whether the rules over texts were left out, since nothing that they find could keep the portal from being published.
    pub without_text_rules: bool,
    suppressions: Vec<Suppression>,
}

impl Loaded {
    /// Judges findings that came after the portal was read: drops those that files take back, and gives the others their levels.
    #[must_use]
    pub fn judged(&self, found: Vec<Diagnostic>) -> Vec<Diagnostic> {
        match &self.ready {
            Some(ready) => suppression::later(&ready.portal.config, &self.suppressions, found),
            None => found,
        }
    }
}

/// Reads a portal from its own files, laid over those of Lotse.
#[must_use]
pub fn load(own: &dyn Sources, lotse: &dyn Sources, options: &Options) -> Loaded {
    load_to_publish(own, lotse, options, Level::Hint)
}

/// Reads a portal likewise to publish it, which a finding of some level or a graver one forbids: rules over texts, for which all
/// texts are read once more, are left out where none of them can find anything so grave.
#[must_use]
pub fn load_to_publish(own: &dyn Sources, lotse: &dyn Sources, options: &Options, least: Level) -> Loaded {
    let (own, lotse): (&dyn Sources, &dyn Sources) = (&Listed::new(own), &Listed::new(lotse));
    let mut without_text_rules = false;
    let mut diagnostics = Vec::new();
    let mut suppressions = Vec::new();
    let ready = read(own, lotse, options, &mut diagnostics, &mut suppressions);
    if let Some(ready) = &ready {
        let config = &ready.portal.config;
        let is_grave = |rule| config.rules.gravest(rule) >= Some(least);
        without_text_rules = !rule::all().any(|rule| lint::is_over_texts(rule) && is_grave(rule));
        diagnostics.extend(lint::check_portal(&ready.portal));
        if !without_text_rules {
            diagnostics.extend(lint::check_texts(&ready.portal, own, lotse));
        }
        diagnostics = diagnostics.into_iter().filter_map(|finding| at_level(config, finding)).collect();
        let left_out = |rule: &rule::Rule| without_text_rules && lint::is_over_texts(rule);
        diagnostics = suppression::apply(config, &suppressions, left_out, diagnostics);
    }
    let mut diagnostics = diag::sorted(diagnostics);
    let texts = texts(own, lotse, &diagnostics);
    if let Some(ready) = &ready {
        diagnostics = fix::complete(&ready.portal, own, &texts, diagnostics);
    }
    Loaded { ready, diagnostics, texts, without_text_rules, suppressions }
}

fn read(
    own: &dyn Sources,
    lotse: &dyn Sources,
    options: &Options,
    found: &mut Vec<Diagnostic>,
    suppressions: &mut Vec<Suppression>,
) -> Option<Ready> {
    let listing = own.list();
    for (file, error) in &listing.refused {
        found.push(unreadable(file, error));
    }
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
    let sources = languages::Files { own, lotse };
    let (locales, waiting) = languages::read(sources, &config, options.drafts, found)?;
    config.vocabularies.languages = languages::of_portal(sources);
    let formats = languages::formats(sources, &locales, &config, found)?;
    for language in &waiting {
        languages::formats_of(sources, language, &config, found);
    }
    let catalogues = Arc::new(catalogues(own, lotse, &locales, found));
    let theme = theme(own, lotse, &config, &catalogues, found);
    let published = catalogues.locales();
    let published = published.iter().map(|locale| published.get(locale));
    languages::unknown_fonts(sources, published.chain(&waiting), &theme, found);
    let hyphenation = hyphenation(own, lotse, &locales, found);
    found.extend(unmatched_files(&config, &listing.files));
    let labels = labels(&config, &catalogues);
    let terms = Terms { vocabularies: &config.vocabularies, labels: &labels };
    let context = Context { locales: &locales, terms, hyphenation: &hyphenation };
    found.extend(names::strays(own, &listing.strays));
    let (documents, assets) = documents(own, &content_files(listing.files, &waiting), context, found);
    let Options { date, drafts, .. } = *options;
    suppressions.extend(suppression::collect(&documents, drafts));
    let input = Input { config, catalogues, formats, hyphenation, documents, assets, date, drafts };
    let (portal, diagnostics) = portal::link(input);
    found.extend(diagnostics);
    let portal = media::read(own, portal, found);
    found.extend(required::check(own, &portal, &theme));
    Some(Ready { portal, theme })
}

fn unreadable(file: &FileId, error: &ReadError) -> Diagnostic {
    let rule = if *error == ReadError::LinkOutside { &rule::LINK_OUTSIDE } else { &rule::UNREADABLE };
    let finding = Diagnostic::new(rule, file, Span::at(0)).arg("file", file.as_str());
    match error {
        ReadError::NameNotUnicode => finding.help("name"),
        ReadError::Refused(words) => finding.arg("error", words.as_str()),
        _ => finding.arg("error", ""),
    }
}

/// Levels of rules that the settings give to files that are not there.
fn unmatched_files(config: &Config, files: &[Found]) -> Vec<Diagnostic> {
    let folders: BTreeSet<&str> = files.iter().map(|file| file.id.folder()).collect();
    let unmatched = config.rules.parts().iter().filter(|part| !files.iter().any(|file| part.fits(&file.id)));
    let told = |part: &config::Part| {
        let bare = part.files.trim_end_matches(['*', '/']);
        let near = diag::nearest(bare, folders.iter().copied()).map(|near| format!("{near}/*"));
        let finding = Diagnostic::new(&rule::UNMATCHED_FILES, &config.file, part.span);
        finding.arg("value", part.files.as_str()).suggest(near)
    };
    unmatched.map(told).collect()
}

/// Decodes a text; one in another encoding is told and read all the same.
pub(super) fn text_of(file: &FileId, bytes: &[u8], found: &mut Vec<Diagnostic>) -> Option<String> {
    match source::decode(bytes) {
        Ok(text) => Some(text.to_owned()),
        Err(error) => {
            let finding = Diagnostic::new(&rule::ENCODING, file, Span::at(error.place)).arg("file", file.name());
            found.push(match error.encoding {
                Some(encoding) => {
                    let finding = finding.arg("encoding", encoding);
                    let sure = error.sure && (encoding != "Windows-1252" || is_western(file));
                    let fix = Fix::safe(vec![Change::Encoding(file.clone())]);
                    if sure { finding.correction(fix) } else { finding }
                }
                None => finding.arg("encoding", "").help("binary"),
            });
            error.encoding.map(|_| error.text)
        }
    }
}

/// Tells whether a file's name lets its language be one that Windows-1252 was made for.
fn is_western(file: &FileId) -> bool {
    let bare = file.name().rsplit_once('.').map_or("", |(bare, _)| bare);
    let of_name = || bare.rsplit_once('.').map(|(_, suffix)| suffix).filter(|suffix| looks_like_language(suffix));
    let language = file.as_str().strip_prefix("i18n/").map_or_else(of_name, |path| path.split('/').next());
    language.is_none_or(|language| ["de", "de-simple", "en", "es", "fr", "so", "sq"].contains(&language))
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

/// The files below `content/`, without texts in languages that wait to be published.
fn content_files(files: Vec<Found>, waiting: &[Language]) -> Vec<Found> {
    let waits = |file: &FileId| {
        let mut parts = file.name().rsplit('.');
        let is_text = parts.next().is_some_and(|ending| ending.eq_ignore_ascii_case("md"));
        is_text
            && parts.next().is_some_and(|suffix| waiting.iter().any(|language| *language.id == *suffix))
            && parts.next().is_some()
    };
    files.into_iter().filter(|file| file.id.as_str().starts_with("content/") && !waits(&file.id)).collect()
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

/// What a content file is read with.
#[derive(Clone, Copy)]
struct Context<'a> {
    locales: &'a Locales,
    terms: Terms<'a>,
    hyphenation: &'a Hyphenation,
}

/// Reads all content files in parallel; the other files below `content/` are assets.
fn documents(
    own: &dyn Sources,
    files: &[Found],
    context: Context<'_>,
    found: &mut Vec<Diagnostic>,
) -> (Vec<Document>, BTreeMap<FileId, u64>) {
    found.extend(names::check(files));
    let mut assets = BTreeMap::new();
    let mut texts = Vec::new();
    for file in files {
        let (limit, kind) = match file.id.as_str().to_lowercase().rsplit_once('.') {
            Some((_, "md")) => (TEXT_LIMIT, "text"),
            Some((_, "mp4" | "webm")) => (VIDEO_LIMIT, "video"),
            _ => (ASSET_LIMIT, "asset"),
        };
        let is_text = kind == "text";
        if file.size > limit {
            let megabytes = |bytes: u64| usize::try_from(bytes >> 20).unwrap_or(usize::MAX);
            let finding = Diagnostic::new(&rule::TOO_LARGE, &file.id, Span::at(0)).arg("file", file.id.name());
            let finding = finding.arg("size", megabytes(file.size)).arg("limit", megabytes(limit));
            found.push(finding.help(kind));
        } else if is_text && file.id.name() != "README.md" {
            texts.push(&file.id);
        } else if !is_text {
            assets.insert(file.id.clone(), file.size);
        }
    }
    let mut placed = Vec::with_capacity(texts.len());
    for file in texts {
        let (place, diagnostics) = portal::place(file, context.locales);
        let told = |finding: &Diagnostic| finding.rule != &rule::NAME_LETTERS || !names::is_leftover(file);
        found.extend(diagnostics.into_iter().filter(told));
        placed.extend(place.map(|place| (file, place)));
    }
    found.extend(names::languages(&placed, context.locales));
    let (sources, translations): (Vec<_>, Vec<_>) =
        placed.into_iter().partition(|(_, place)| place.locale == context.locales.source());
    let mut documents: Vec<Document> = Vec::new();
    let mut kinds: BTreeMap<String, &'static ContentType> = BTreeMap::new();
    for files in [sources, translations] {
        let read: Vec<(Option<Document>, Vec<Diagnostic>)> = files
            .into_par_iter()
            .map(|(file, place)| {
                let kind = kinds.get(&place.id).copied();
                document(own, file, place, context, kind)
            })
            .collect();
        for (document, diagnostics) in read {
            found.extend(diagnostics);
            documents.extend(document);
        }
        kinds = documents.iter().map(|document| (document.place.id.clone(), document.kind)).collect();
    }
    (documents, assets)
}

fn document(
    own: &dyn Sources,
    file: &FileId,
    place: Place,
    Context { locales, terms, hyphenation }: Context<'_>,
    kind: Option<&'static ContentType>,
) -> (Option<Document>, Vec<Diagnostic>) {
    let mut found = Vec::new();
    let text = match own.read(file) {
        Ok(bytes) => text_of(file, &bytes, &mut found),
        Err(error) => {
            found.push(unreadable(file, &error));
            None
        }
    };
    let Some(text) = text else { return (None, found) };
    let text = with_line_ends(file, text, &mut found);
    let (document, diagnostics) = portal::read_document(file, &text, place, locales, terms, kind, hyphenation);
    found.extend(diagnostics);
    (Some(document), found)
}

/// Gives line ends to a text that has those of old Macs alone, which no reader of Markdown knows; places stay the same.
fn with_line_ends(file: &FileId, text: String, found: &mut Vec<Diagnostic>) -> String {
    if !has_old_line_ends(&text) {
        return text;
    }
    let first = text.find('\r').unwrap_or_default();
    let returns = text.match_indices('\r').map(|(place, _)| Edit::new(file, Span::new(place, place + 1), "\n"));
    let fix = Fix::safe_edits(returns.collect());
    let finding = Diagnostic::new(&rule::OLD_LINE_ENDS, file, Span::new(0, first)).arg("file", file.name());
    found.push(finding.correction(fix));
    text.replace('\r', "\n")
}

fn has_old_line_ends(text: &str) -> bool {
    text.contains('\r') && !text.contains('\n')
}

/// Reads again the texts that findings point into; keeping all of them would cost memory for nothing.
#[must_use]
pub fn texts(own: &dyn Sources, lotse: &dyn Sources, diagnostics: &[Diagnostic]) -> Texts {
    let files: BTreeSet<&FileId> = diagnostics
        .iter()
        .flat_map(|finding| finding.others.iter().chain([&finding.primary]))
        .map(|label| &label.file)
        .collect();
    let mut texts = BTreeMap::new();
    for file in files {
        // A video may be larger than the memory.
        let limit = usize::try_from(TEXT_LIMIT).expect("a text fits into memory");
        let start = |sources: &dyn Sources| sources.part(file, 0, limit + 1);
        let Ok(bytes) = start(own).or_else(|_| start(lotse)) else { continue };
        if bytes.len() > limit {
            continue;
        }
        let text = match source::decode(&bytes) {
            Ok(text) => text.to_owned(),
            Err(error) if error.encoding.is_some() => error.text,
            Err(_) => continue,
        };
        let text = if has_old_line_ends(&text) { text.replace('\r', "\n") } else { text };
        texts.insert(file.clone(), SourceText::new(&text));
    }
    texts
}
