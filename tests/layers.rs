//! The layers of the architecture, held by reading the `use` lines.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, reason = "the test reads the sources")]

use std::fs;
use std::path::Path;

/// The modules from the ground up; those of one layer do not use each other.
const LAYERS: &[&[&str]] = &[
    &["source", "locale"],
    &["diag"],
    &["writing"],
    &["front_matter", "markdown", "i18n", "config", "image", "video"],
    &["content"],
    &["portal"],
    &["lint", "fix", "theme"],
    &["export"],
    &["external"],
    &["build"],
    &["serve"],
    &["cli"],
];

/// Uses between siblings that the design allows: settings and languages are TOML files.
const ALLOWED: &[(&str, &str)] = &[("i18n", "front_matter"), ("config", "front_matter")];

fn layer(module: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| layer.contains(&module))
}

fn sources(folder: &Path, found: &mut Vec<(String, String)>) {
    let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push((path.to_string_lossy().replace('\\', "/"), fs::read_to_string(&path).unwrap()));
        }
    }
}

/// The modules of the crate that a source text names.
fn uses(text: &str) -> Vec<String> {
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    let mut found = Vec::new();
    for line in lines {
        for (place, _) in line.match_indices("crate::") {
            let name: String =
                line[place + 7..].chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
            found.push(name);
        }
    }
    found
}

#[test]
fn a_module_uses_only_those_below_it() {
    let mut files = Vec::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    sources(&root, &mut files);
    let mut wrong = Vec::new();
    let mut seen = 0;
    for (path, text) in files {
        let inner = path.split("/src/").last().unwrap();
        let Some((module, _)) = inner.split_once('/') else { continue };
        let own = layer(module).unwrap_or_else(|| panic!("{module} has a layer"));
        for used in uses(&text) {
            let Some(other) = layer(&used) else { continue };
            seen += 1;
            let allowed = ALLOWED.contains(&(module, used.as_str()));
            if used != module && other >= own && !allowed {
                wrong.push(format!("{inner} uses {used}"));
            }
        }
    }
    assert!(seen > 100, "the test reads use lines");
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn only_the_edges_touch_disk_clock_environment_and_terminal() {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    let edges = ["source/disk.rs", "build/publish/", "serve/", "cli/", "main.rs", "embed.rs"];
    let signs =
        ["std::fs", "std::env::", "SystemTime", "Instant::now", "Local::now", "println!", "eprintln!", "std::process"];
    let mut wrong = Vec::new();
    for (path, text) in files {
        let inner = path.split("/src/").last().unwrap().to_owned();
        if edges.iter().any(|edge| inner.starts_with(edge)) {
            continue;
        }
        for line in text
            .split("#[cfg(test)]")
            .next()
            .unwrap_or_default()
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
        {
            wrong.extend(signs.iter().filter(|sign| line.contains(**sign)).map(|sign| format!("{inner}: {sign}")));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn no_unordered_collection_can_reach_an_output() {
    let mut files = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    // The cleaner of raw HTML asks for sets; it looks names up in them and never goes through them.
    let allowed = ["markdown/raw.rs"];
    let wrong: Vec<_> = files
        .iter()
        .filter(|(path, text)| {
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            (code.contains("HashMap") || code.contains("HashSet")) && !allowed.iter().any(|name| path.ends_with(name))
        })
        .map(|(path, _)| path.split("/src/").last().unwrap())
        .collect();
    assert_eq!(wrong, Vec::<&str>::new());
}
