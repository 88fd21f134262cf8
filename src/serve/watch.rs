//! Hears of changes to files.
//!
//! What the system tells is a hint where to look. Whatever it leaves out is found by looking everywhere, now and then; so
//! folders on other computers, whose changes no system tells, need nothing else.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode, CreateKind, EventKind, ModifyKind};
use notify::{Config, Event, RecommendedWatcher, RecursiveMode, Watcher as _};

use crate::source::{INPUTS, is_noise};

/// What wakes the preview.
#[derive(Debug)]
pub(super) enum Signal {
    /// Files may have changed.
    Changed(Changes),
    /// All rules have looked at the state with this number.
    Checked(u64),
    /// It should end.
    Stop,
}

/// Where files may have changed.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Changes {
    /// Paths below the portal's folder.
    pub(super) paths: BTreeSet<String>,
    /// Those of them that somebody is still writing, as far as the system tells.
    open: BTreeSet<String>,
    /// Whether there may be more than the paths tell.
    pub(super) everywhere: bool,
    /// Whether the system tells no more.
    pub(super) lost: Option<String>,
}

impl Changes {
    /// Says that anything may have changed.
    pub(super) fn anywhere() -> Self {
        Self { everywhere: true, ..Self::default() }
    }

    fn add(&mut self, more: Self) {
        for path in &more.paths {
            self.open.remove(path);
        }
        self.paths.extend(more.paths);
        self.open.extend(more.open);
        self.everywhere |= more.everywhere;
        self.lost = more.lost.or(self.lost.take());
    }
}

/// After so long without another event a change is over.
const QUIET: Duration = Duration::from_millis(3);
/// The same where a file is being written: its end is told, too, on most systems.
const WRITING: Duration = Duration::from_millis(30);
/// What goes on for longer is looked at in between.
const LONGEST: Duration = Duration::from_millis(500);

/// Collects what belongs to one change; the other signals that came meanwhile follow.
pub(super) fn whole_change(first: Changes, signals: &Receiver<Signal>) -> (Changes, Vec<Signal>) {
    let start = Instant::now();
    let (mut changes, mut others) = (first, Vec::new());
    while start.elapsed() < LONGEST {
        match signals.recv_timeout(if changes.open.is_empty() { QUIET } else { WRITING }) {
            Ok(Signal::Changed(more)) => changes.add(more),
            Ok(Signal::Stop) => {
                others.push(Signal::Stop);
                break;
            }
            Ok(other) => others.push(other),
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => break,
        }
    }
    (changes, others)
}

/// When to look everywhere again: seldom where that takes long, and more often where no system tells what happens.
pub(super) fn next_look(took: Duration, is_lost: bool) -> Duration {
    if is_lost { (took * 20).max(Duration::from_millis(500)) } else { (took * 50).max(Duration::from_secs(2)) }
}

/// Hears of changes below a portal's folder.
pub(super) struct Watch {
    root: PathBuf,
    watcher: Option<RecommendedWatcher>,
}

impl Watch {
    /// Begins to hear; without the system's help, `lost` says why.
    pub(super) fn new(root: &Path, signal: Sender<Signal>, lost: impl Fn(&str)) -> Self {
        let own = root.to_path_buf();
        let heard = move |result: notify::Result<Event>| {
            let changes = match result {
                Ok(event) => changes_of(&own, &event),
                Err(error) => Some(Changes { everywhere: true, lost: Some(error.to_string()), ..Changes::default() }),
            };
            if let Some(changes) = changes {
                let _ = signal.send(Signal::Changed(changes));
            }
        };
        let watcher = RecommendedWatcher::new(heard, Config::default().with_follow_symlinks(false));
        let (watcher, error) = match watcher {
            Ok(watcher) => (Some(watcher), None),
            Err(error) => (None, Some(error)),
        };
        let mut watch = Self { root: root.to_path_buf(), watcher };
        let error = error.map(|error| error.to_string()).or_else(|| watch.begin().err());
        if let Some(error) = error {
            lost(&error);
            watch.watcher = None;
        }
        watch
    }

    /// Tells whether the system does not tell of changes.
    pub(super) fn is_lost(&self) -> bool {
        self.watcher.is_none()
    }

    /// Gives up what the system tells.
    pub(super) fn lose(&mut self) {
        self.watcher = None;
    }

    fn begin(&mut self) -> Result<(), String> {
        let Some(watcher) = &mut self.watcher else { return Ok(()) };
        watcher.watch(&self.root, RecursiveMode::NonRecursive).map_err(|error| error.to_string())?;
        let names = std::fs::read_dir(&self.root).into_iter().flatten().flatten();
        let names: Vec<String> = names.filter_map(|entry| entry.file_name().into_string().ok()).collect();
        names.iter().try_for_each(|name| self.folder(name))
    }

    /// Hears again of folders right below the portal's folder, of which something was told: they may be others now.
    pub(super) fn renew(&mut self, changes: &Changes) {
        let tops: Vec<&String> = changes.paths.iter().filter(|path| !path.contains('/')).collect();
        let begun = tops.iter().try_for_each(|name| {
            if let Some(watcher) = &mut self.watcher {
                // Nothing is there to be given up where a folder is new.
                let _ = watcher.unwatch(&self.root.join(name));
            }
            self.folder(name)
        });
        if begun.is_err() {
            self.lose();
        }
    }

    /// Hears of what is in a folder of inputs, or right in another one.
    fn folder(&mut self, name: &str) -> Result<(), String> {
        let folder = self.root.join(name);
        let (Some(watcher), true) = (&mut self.watcher, folder.is_dir() && !is_noise(name)) else { return Ok(()) };
        let is_input = INPUTS.contains(&name);
        let begun =
            watcher.watch(&folder, if is_input { RecursiveMode::Recursive } else { RecursiveMode::NonRecursive });
        match begun {
            // A folder that has gone again is told of.
            Err(error) if folder.is_dir() && is_input => Err(error.to_string()),
            _ => Ok(()),
        }
    }
}

/// What an event says of files of the portal, if anything.
fn changes_of(root: &Path, event: &Event) -> Option<Changes> {
    let mut changes = Changes { everywhere: event.need_rescan(), ..Changes::default() };
    let is_open = match event.kind {
        // Reading is no change; a save that ends is.
        EventKind::Access(access) if access != AccessKind::Close(AccessMode::Write) => return None,
        EventKind::Create(CreateKind::File) | EventKind::Modify(ModifyKind::Data(_)) => true,
        _ => false,
    };
    for path in event.paths.iter().filter_map(|path| input(root, path)) {
        if is_open {
            changes.open.insert(path.clone());
        }
        changes.paths.insert(path);
    }
    (changes.everywhere || !changes.paths.is_empty()).then_some(changes)
}

/// The part of a path below the portal's folder, if it is of an input; of a name that is no text, that of its folder.
fn input(root: &Path, path: &Path) -> Option<String> {
    let inner = path.strip_prefix(root).ok()?;
    let names: Vec<&str> = inner.iter().map_while(|name| name.to_str()).collect();
    let (top, last) = (*names.first()?, *names.last()?);
    let is_input = top == "portal.toml" || INPUTS.contains(&top);
    // Anything right below may be a new folder of inputs; a text near the top may be one that stands in the wrong place.
    let is_near = names.len() == 1 || (names.len() == 2 && last.to_lowercase().ends_with(".md"));
    ((is_input || is_near) && !names.iter().any(|name| is_noise(name))).then(|| names.join("/"))
}

#[cfg(test)]
mod tests {
    use notify::event::{DataChange, RemoveKind};

    use super::*;

    fn event(kind: EventKind, path: &str) -> Option<Changes> {
        changes_of(Path::new("/portal"), &Event::new(kind).add_path(PathBuf::from(path)))
    }

    fn changes(paths: &[&str], open: &[&str]) -> Changes {
        let set = |paths: &[&str]| paths.iter().map(|path| (*path).to_owned()).collect();
        Changes { paths: set(paths), open: set(open), ..Changes::default() }
    }

    #[test]
    fn outputs_and_what_editors_leave_behind_are_no_inputs() {
        let root = Path::new("/portal");
        for (path, expected) in [
            ("/portal/content/a.md", Some("content/a.md")),
            ("/portal/content", Some("content")),
            ("/portal/i18n", Some("i18n")),
            ("/portal/portal.toml", Some("portal.toml")),
            ("/portal/services/a.md", Some("services/a.md")),
            ("/portal/public/de/index.html", None),
            ("/portal/public/index.html", None),
            ("/portal/content/.a.md.swp", None),
            ("/portal/content/a.md~", None),
            ("/portal/content/4913", None),
            ("/portal", None),
            ("/other/content/a.md", None),
        ] {
            assert_eq!(input(root, Path::new(path)).as_deref(), expected, "{path}");
        }
    }

    #[test]
    fn a_file_that_is_being_written_is_open_until_it_is_closed() {
        let path = "/portal/content/مرحبا.md";
        let name = "content/مرحبا.md";
        let written = event(EventKind::Modify(ModifyKind::Data(DataChange::Any)), path);
        let closed = event(EventKind::Access(AccessKind::Close(AccessMode::Write)), path);
        assert_eq!(written, Some(changes(&[name], &[name])));
        assert_eq!(event(EventKind::Access(AccessKind::Close(AccessMode::Read)), path), None);
        let mut both = written.unwrap_or_default();
        both.add(closed.unwrap_or_default());
        assert_eq!(both, changes(&[name], &[]));
        assert_eq!(event(EventKind::Remove(RemoveKind::Folder), path), Some(changes(&[name], &[])));
    }

    #[test]
    fn what_came_while_a_change_went_on_belongs_to_it_and_nothing_is_lost() {
        let (send, receive) = std::sync::mpsc::channel();
        for signal in [Signal::Changed(changes(&["b"], &[])), Signal::Checked(7), Signal::Changed(changes(&["c"], &[]))]
        {
            send.send(signal).expect("the other end is here");
        }
        send.send(Signal::Stop).expect("the other end is here");
        let (whole, others) = whole_change(changes(&["a"], &[]), &receive);
        assert_eq!(whole, changes(&["a", "b", "c"], &[]));
        assert!(matches!(others.as_slice(), [Signal::Checked(7), Signal::Stop]));
    }

    #[test]
    fn what_the_system_could_not_tell_is_looked_for_everywhere() {
        let event = Event::new(EventKind::Other).set_flag(notify::event::Flag::Rescan);
        assert!(changes_of(Path::new("/portal"), &event).is_some_and(|changes| changes.everywhere));
        assert!(next_look(Duration::from_millis(100), false) > next_look(Duration::from_millis(100), true));
    }
}
