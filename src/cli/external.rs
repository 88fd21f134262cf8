//! Links to other servers, for `lotse check --external`: the cache on the disk, progress, and what is said beside the findings.

use clap::{ArgMatches, Command, value_parser};

use super::arguments::{option, switch};
use super::{Console, End};
use crate::diag::Diagnostic;
use crate::portal::Portal;
use crate::source::Disk;

/// What was asked of the command.
#[cfg_attr(not(feature = "external-links"), expect(dead_code, reason = "without the network nobody looks at it"))]
pub(super) struct Asking {
    /// For so many days an earlier answer holds.
    max_days: u32,
    /// Whether addresses of one's own network are asked too, as tests do.
    private: bool,
}

pub(super) fn arguments(command: Command, console: &Console) -> Command {
    let max_age = option("max-age", "DAYS", "option-max-age", console).value_parser(value_parser!(u32));
    command
        .arg(switch("external", "option-external", console))
        .arg(max_age.value_name(console.text("value-days", &[])).requires("external"))
        .arg(switch("external-private", "option-external", console).hide(true).requires("external"))
}

/// Reads the options; nothing where links to other servers are not to be checked.
///
/// # Errors
/// They are, and this program cannot.
pub(super) fn asking(matches: &ArgMatches, console: &Console) -> Result<Option<Asking>, End> {
    if !matches.get_flag("external") {
        return Ok(None);
    }
    if cfg!(not(feature = "external-links")) {
        return Err(console.refuse("links-not-built", &[]));
    }
    let max_days = matches.get_one::<u32>("max-age").copied().unwrap_or(7);
    Ok(Some(Asking { max_days, private: matches.get_flag("external-private") }))
}

#[cfg(not(feature = "external-links"))]
pub(super) fn check(_: &Asking, _: &Disk, _: &Portal, console: &Console) -> Result<Vec<Diagnostic>, End> {
    Err(console.refuse("links-not-built", &[]))
}

#[cfg(feature = "external-links")]
pub(super) use asked::check;

#[cfg(feature = "external-links")]
mod asked {
    use std::collections::BTreeMap;
    use std::fs;
    use std::path::Path;

    use super::{Asking, Console, Diagnostic, Disk, End, Portal};
    use crate::external::ask::{AskError, Patience, ask};
    use crate::external::{Answer, CACHE, Cache, Places, findings, is_private, places};
    use crate::source::{FileId, Sources as _, decode};

    /// Asks other servers, and tells of what they answered.
    pub(in crate::cli) fn check(
        asking: &Asking,
        disk: &Disk,
        portal: &Portal,
        console: &Console,
    ) -> Result<Vec<Diagnostic>, End> {
        let places = places(portal);
        let answers = answers(asking, disk, portal, &places, console)?;
        let text = |file: &FileId| {
            let bytes = disk.read(file).ok()?;
            decode(&bytes).ok().map(str::to_owned)
        };
        Ok(findings(&places, &answers, &text))
    }

    fn answers(
        asking: &Asking,
        disk: &Disk,
        portal: &Portal,
        places: &Places,
        console: &Console,
    ) -> Result<BTreeMap<String, Answer>, End> {
        // The day on which servers answer is today, whatever day the portal is checked for.
        let today = chrono::Local::now().date_naive();
        let file = disk.root().join(CACHE);
        let mut cache = read(&file, console);
        let public = places.keys().filter(|address| asking.private || !is_private(address));
        let kept = |address: &String| {
            cache.answer(address, today, asking.max_days).map(|answer| (address.clone(), answer.clone()))
        };
        let (known, unknown): (Vec<_>, Vec<_>) = public.partition(|address| kept(address).is_some());
        let mut answers: BTreeMap<String, Answer> = known.into_iter().filter_map(kept).collect();
        let (unknown, known): (Vec<String>, usize) = (unknown.into_iter().cloned().collect(), answers.len());
        let fresh = asked(&unknown, portal, console)?;
        for (address, answer) in &fresh {
            cache.keep(address, today, answer.clone());
        }
        cache.retain(|address| places.contains_key(address));
        if !fresh.is_empty() {
            write(&file, &cache, console);
        }
        console.say_aside("links-asked", &[("asked", fresh.len().into()), ("kept", known.into())]);
        answers.extend(fresh);
        Ok(answers)
    }

    fn asked(unknown: &[String], portal: &Portal, console: &Console) -> Result<BTreeMap<String, Answer>, End> {
        if unknown.is_empty() {
            return Ok(BTreeMap::new());
        }
        let bar = console.progress("progress-links");
        bar.set_length(unknown.len() as u64);
        let answers = ask(unknown, &agent(portal), Patience::default(), &|done| bar.set_position(done as u64));
        bar.finish_and_clear();
        answers.map_err(|error| match error {
            AskError::Offline => console.refuse("links-offline", &[]),
            AskError::Unusable(words) => console.refuse("links-unusable", &[("error", words.into())]),
        })
    }

    /// Says to other servers who asks, so that they can ask back.
    fn agent(portal: &Portal) -> String {
        let version = env!("CARGO_PKG_VERSION");
        match portal.config.base_url.as_deref().filter(|base| base.is_ascii()) {
            Some(base) => format!("Lotse/{version} (link check; +{base})"),
            None => format!("Lotse/{version} (link check)"),
        }
    }

    fn read(file: &Path, console: &Console) -> Cache {
        let Ok(bytes) = fs::read(file) else { return Cache::default() };
        let text = String::from_utf8_lossy(&bytes);
        Cache::read(&text).unwrap_or_else(|_| {
            console.say_aside("links-cache-unreadable", &[("file", CACHE.into())]);
            Cache::default()
        })
    }

    fn write(file: &Path, cache: &Cache, console: &Console) {
        let folder = file.parent().unwrap_or(file);
        let all = || {
            fs::create_dir_all(folder)?;
            // What is kept here belongs to this computer alone.
            fs::write(folder.join(".gitignore"), "*\n")?;
            let half = file.with_extension("json.new");
            fs::write(&half, cache.text())?;
            fs::rename(&half, file)
        };
        if let Err(error) = all() {
            let args = [("file", CACHE.into()), ("error", error.to_string().into())];
            console.say_aside("links-cache-unwritable", &args);
        }
    }
}
