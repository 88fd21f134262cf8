//! What the tests share: portals in memory and on the disk, and the command.
#![allow(dead_code, reason = "each test takes what it needs")]
#![allow(clippy::disallowed_methods, clippy::unwrap_used, reason = "tests write portals and read outputs")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use chrono::NaiveDate;
use lotse::build::{Loaded, Mended, Options, Outputs, load};
use lotse::i18n::read_language;
use lotse::locale::{Language, Status};
use lotse::portal::Drafts;
use lotse::source::{Disk, Embedded, Memory, Sources};
use scraper::{ElementRef, Html, Selector};

/// A small portal in German and Arabic; tests add their files.
pub(crate) const SETTINGS: &str = "[portal]\nname = \"Hafen\"\nlanguages = [\"de\", \"ar\"]\nstate = \"NW\"\n\
    [vocabularies]\ntopics = [\"work\"]\ndistricts = [\"mitte\"]\nthemes = []\n\
    [rules]\n\"publish/duty-page\" = \"off\"\n";

/// The words of the small portal's vocabularies.
pub(crate) const LABELS: [(&str, &str); 2] = [
    ("i18n/de/portal.ftl", "topic-work = Arbeit\ndistrict-mitte = Mitte\n"),
    ("i18n/ar/portal.ftl", "topic-work = العمل\ndistrict-mitte = الوسط\n"),
];

/// The day for which tests build.
pub(crate) fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

/// Options of a build for the tests' day.
pub(crate) fn options() -> Options {
    Options {
        date: day(),
        drafts: Drafts::LeaveOut,
        base_url: Some("https://hafen.example/".to_owned()),
        pseudo: false,
        closed: false,
    }
}

/// A portal in memory from pairs of path and text, with the small portal's settings unless it brings its own.
pub(crate) fn memory(files: &[(&str, &str)]) -> Memory {
    let small = [("portal.toml", SETTINGS), LABELS[0], LABELS[1]];
    files.iter().fold(Memory::new(&small), |memory, (path, text)| memory.with(path, text.as_bytes()))
}

/// Reads a portal in memory.
pub(crate) fn loaded(sources: &dyn Sources) -> Loaded {
    load(sources, &Embedded, &options())
}

/// All outputs of a portal in memory, which must have no errors.
pub(crate) fn outputs(sources: &dyn Sources) -> BTreeMap<String, Vec<u8>> {
    let loaded = loaded(sources);
    assert!(!lotse::diag::has_errors(&loaded.diagnostics), "{:#?}", loaded.diagnostics);
    let ready = loaded.ready.expect("a portal without errors is there");
    let (outputs, diagnostics) = Outputs::new(&ready.portal, &ready.theme, sources);
    assert_eq!(diagnostics, []);
    outputs.paths().map(|path| (path.to_owned(), outputs.make(path).expect("every page can be made"))).collect()
}

/// One page of the outputs as text, without the quotation marks of attributes, of which minifying leaves some.
pub(crate) fn page(outputs: &BTreeMap<String, Vec<u8>>, path: &str) -> String {
    let bytes = outputs.get(path).unwrap_or_else(|| panic!("{path} is one of {:?}", outputs.keys()));
    String::from_utf8(bytes.clone()).unwrap().replace('"', "")
}

/// One page of the outputs as a browser reads it.
pub(crate) fn html(outputs: &BTreeMap<String, Vec<u8>>, path: &str) -> Html {
    Html::parse_document(std::str::from_utf8(&outputs[path]).unwrap())
}

/// The elements of a page that a selector finds, in their order.
pub(crate) fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

/// The words of an element, with one space between them.
pub(crate) fn words(element: ElementRef<'_>) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The names of the rules that find something in a portal, sorted, with the level and the file.
pub(crate) fn findings(sources: &dyn Sources) -> Vec<String> {
    let loaded = loaded(sources);
    let mut diagnostics = loaded.diagnostics;
    if let Some(ready) = &loaded.ready {
        diagnostics.extend(Outputs::new(&ready.portal, &ready.theme, sources).1);
    }
    diagnostics
        .iter()
        .map(|finding| format!("{} {} {}", finding.level.as_str(), finding.rule.name, finding.primary.file))
        .collect()
}

/// The repository's own folder, which is the sample portal.
pub(crate) fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The sample portal.
pub(crate) fn sample() -> Disk {
    Disk::new(&repository()).unwrap()
}

/// What is known of every language that comes with Lotse, filmed ones too.
pub(crate) fn languages(sources: &dyn Sources) -> Vec<Language> {
    let files = sources.list().files.into_iter().map(|file| file.id);
    files
        .filter_map(|file| {
            let id = file.as_str().strip_prefix("i18n/")?.strip_suffix("/language.toml")?;
            let text = String::from_utf8(sources.read(&file).unwrap()).unwrap();
            let (language, diagnostics) = read_language(&file, id, &text);
            assert_eq!(diagnostics, [], "{id}");
            language
        })
        .collect()
}

/// The ids of the languages that are written.
pub(crate) fn written_languages(sources: &dyn Sources) -> Vec<String> {
    let written = languages(sources).into_iter().filter(|language| language.status != Status::Media);
    written.map(|language| language.id.to_string()).collect()
}

/// Runs `lotse` in a folder, in German unless the arguments say otherwise.
pub(crate) fn lotse(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_lotse"))
        .args(arguments)
        .current_dir(folder)
        .env_remove("LC_ALL")
        .env_remove("LC_MESSAGES")
        .env("LANG", "de_DE.UTF-8")
        .output()
        .unwrap()
}

/// What a command printed, both streams.
pub(crate) fn printed(output: &Output) -> String {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    format!("{}{}", text(&output.stdout), text(&output.stderr))
}

/// Writes files below a folder.
pub(crate) fn write(folder: &Path, files: &[(&str, &str)]) {
    for (path, text) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

/// Writes one file below a folder.
pub(crate) fn write_bytes(folder: &Path, path: &str, bytes: &[u8]) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

/// All files below a folder with their bytes.
pub(crate) fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(current) = folders.pop() {
        for entry in fs::read_dir(current).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/");
                files.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    files
}

/// A portal after corrections, in memory.
pub(crate) fn after(sources: &dyn Sources, mended: &Mended) -> Memory {
    let files = sources.list().files.into_iter().map(|file| file.id);
    let unchanged = files.filter(|file| mended.files.iter().all(|rewritten| rewritten.from != *file));
    let memory = unchanged.fold(Memory::default(), |memory, file| {
        let bytes = sources.read(&file).unwrap();
        memory.with(file.as_str(), &bytes)
    });
    mended.files.iter().fold(memory, |memory, file| {
        let before = sources.read(&file.from).unwrap();
        if let Some((old, _)) = &file.bytes {
            assert_eq!(*old, before, "what is expected to be there is there");
        }
        memory.with(file.to.as_str(), file.bytes.as_ref().map_or(&before, |(_, new)| new))
    })
}
