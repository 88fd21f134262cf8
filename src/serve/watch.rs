//! Hears of changes to files.

use std::path::Path;
use std::sync::mpsc::Sender;
use std::time::Duration;

use notify::event::{AccessKind, AccessMode, EventKind};
use notify::{RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, Debouncer, RecommendedCache, new_debouncer};

use crate::source::INPUTS;

/// What wakes the preview.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Signal {
    /// Files may have changed.
    Changed,
    /// It should end.
    Stop,
}

/// Events closer together than this are one change.
const TOGETHER: Duration = Duration::from_millis(30);

type Watcher = Debouncer<RecommendedWatcher, RecommendedCache>;

/// Watches a portal's folder; what comes back must be kept. Without a watch the preview works on, and says so.
pub(super) fn watch(root: &Path, signal: Sender<Signal>, lost: impl Fn(&str)) -> Option<Watcher> {
    let own = root.to_path_buf();
    let heard = move |result: DebounceEventResult| {
        let changed = match &result {
            Ok(events) => {
                events.iter().any(|event| matters(event.kind) && event.paths.iter().any(|path| is_input(&own, path)))
            }
            Err(_) => true,
        };
        if changed {
            let _ = signal.send(Signal::Changed);
        }
    };
    let mut watcher = match new_debouncer(TOGETHER, None, heard) {
        Ok(watcher) => watcher,
        Err(error) => {
            lost(&error.to_string());
            return None;
        }
    };
    let whole = watcher.watch(root, RecursiveMode::NonRecursive);
    let parts = INPUTS.iter().map(|folder| root.join(folder)).filter(|folder| folder.is_dir());
    let parts: Result<Vec<()>, _> = parts.map(|folder| watcher.watch(folder, RecursiveMode::Recursive)).collect();
    if let Some(error) = whole.err().or(parts.err()) {
        lost(&error.to_string());
    }
    Some(watcher)
}

/// Reading is no change; a save that ends is.
fn matters(kind: EventKind) -> bool {
    match kind {
        EventKind::Access(access) => access == AccessKind::Close(AccessMode::Write),
        _ => true,
    }
}

/// Tells inputs from outputs and from what editors and systems leave behind.
fn is_input(root: &Path, path: &Path) -> bool {
    let Ok(inner) = path.strip_prefix(root) else { return true };
    let mut parts = inner.components().map(|part| part.as_os_str().to_string_lossy());
    let first = parts.next();
    let last = inner.file_name().map(|name| name.to_string_lossy());
    let noise = last
        .is_some_and(|name| name.starts_with('.') || name.ends_with('~') || name.ends_with(".swp") || name == "4913");
    let input = first.is_some_and(|first| first == "portal.toml" || INPUTS.contains(&&*first));
    input && !noise
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outputs_and_what_editors_leave_behind_are_no_inputs() {
        let root = Path::new("/portal");
        for (path, input) in [
            ("/portal/content/a.md", true),
            ("/portal/portal.toml", true),
            ("/portal/public/de/index.html", false),
            ("/portal/content/.a.md.swp", false),
            ("/portal/content/a.md~", false),
            ("/portal/content/4913", false),
        ] {
            assert_eq!(is_input(root, Path::new(path)), input, "{path}");
        }
    }
}
