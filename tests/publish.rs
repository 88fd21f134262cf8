//! Publishing under fire: killed at every step and at any moment, on a full disk, beside foreign files.
//!
//! The tests run this very program again as a child that publishes, and kill it.
#![allow(clippy::disallowed_methods, reason = "the test looks at what was published")]

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::io::{BufRead, BufReader, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

use lotse::build::publish::{Entry, PublishError, Published, Standby, Step, SwapMethod, prepare, recover};
use tempfile::{TempDir, tempdir};

/// A site, or what is found on the disk: paths with bytes.
type Tree = BTreeMap<String, Vec<u8>>;

const METHODS: [SwapMethod; 2] = [SwapMethod::Exchange, SwapMethod::Renames];

/// Moments at which a child is killed.
const KILLS: usize = 50;

/// Makes a site of 61 files. From `a` to `b` files stay, change, come, go, and become folders.
fn site(name: &str) -> Tree {
    let mut site = Tree::new();
    for number in 0..20 {
        site.insert(format!("de/seite-{number}/index.html"), format!("Seite {number}").into_bytes());
        site.insert(format!("ar/خدمات/{number}.html"), format!("صفحة {number} {name}").into_bytes());
        site.insert(format!("{name}/{}/{number}", number % 4), name.repeat(number * 1000).into_bytes());
    }
    let turned = if name == "a" { "turned" } else { "turned/index.html" };
    site.insert(turned.to_owned(), name.into());
    site
}

fn write(standby: &Standby, site: &Tree) -> Result<Vec<Entry>, PublishError> {
    site.iter().map(|(path, bytes)| standby.write(path, bytes)).collect()
}

fn publish_by(method: SwapMethod, out: &Path, site: &Tree, watch: &dyn Fn(Step)) -> Result<Published, PublishError> {
    let standby = prepare(out)?;
    let entries = write(&standby, site)?;
    standby.swap_by(method, entries, watch)
}

fn publish(out: &Path, site: &Tree) {
    publish_by(SwapMethod::Exchange, out, site, &|_| {}).expect("nothing stands in the way");
}

/// Reads all files of a folder; `None` if there is none.
fn read(folder: &Path) -> Option<Tree> {
    fn collect(folder: &Path, prefix: &str, tree: &mut Tree) {
        for entry in fs::read_dir(folder).expect("the folder can be read") {
            let entry = entry.expect("the folder can be read");
            let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.file_type().expect("the kind of a file can be read").is_dir() {
                collect(&entry.path(), &format!("{path}/"), tree);
            } else {
                tree.insert(path, fs::read(entry.path()).expect("the file can be read"));
            }
        }
    }
    let mut tree = Tree::new();
    folder.is_dir().then(|| collect(folder, "", &mut tree))?;
    Some(tree)
}

/// Says what is found on the disk after a site was published undisturbed.
fn whole(site: &Tree) -> Tree {
    let folder = tempdir().expect("there is room for temporary files");
    publish(&folder.path().join("public"), site);
    let tree = read(&folder.path().join("public")).expect("the site was published");
    assert_eq!(tree.len(), site.len() + 1, "all files and the manifest");
    assert!(site.iter().all(|(path, bytes)| tree.get(path) == Some(bytes)));
    tree
}

fn folder() -> (TempDir, PathBuf) {
    let folder = tempdir().expect("there is room for temporary files");
    let out = folder.path().join("public");
    (folder, out)
}

/// What a child is asked to do, as words in its environment.
#[derive(Clone, Copy)]
struct Task<'a> {
    name: &'a str,
    method: SwapMethod,
    step: &'a str,
    out: &'a Path,
}

impl Task<'_> {
    fn command(&self, program: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(program);
        command
            .args(arguments)
            .args(["--exact", "a_child_publishes_when_asked_to", "--nocapture", "--test-threads=1"])
            .env("LOTSE_PUBLISH_TASK", self.name)
            .env("LOTSE_PUBLISH_METHOD", format!("{:?}", self.method))
            .env("LOTSE_PUBLISH_STEP", self.step)
            .env("LOTSE_PUBLISH_OUT", self.out)
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        command
    }

    fn spawn(&self) -> Child {
        let program = env::current_exe().expect("a test knows where it is");
        let program = program.to_str().expect("the folder of the build has a Unicode name");
        self.command(program, &[]).spawn().expect("the test can be run again")
    }

    fn run(&self) -> ExitStatus {
        self.spawn().wait_with_output().expect("the child ends").status
    }
}

/// Says something to the parent; unlike `println!`, the test harness never holds it back.
fn tell_parent(words: &str) {
    let mut stdout = std::io::stdout();
    writeln!(stdout, "\n{words}").and_then(|()| stdout.flush()).expect("the parent listens");
}

/// Not a test of its own: the body of the children.
#[test]
fn a_child_publishes_when_asked_to() {
    let variable = |name: &str| env::var(format!("LOTSE_PUBLISH_{name}")).unwrap_or_default();
    let (task, step, out) = (variable("TASK"), variable("STEP"), PathBuf::from(variable("OUT")));
    let method = METHODS.into_iter().find(|method| format!("{method:?}") == variable("METHOD"));
    let method = method.unwrap_or(SwapMethod::Exchange);
    match task.as_str() {
        "abort at step" => {
            let abort = |at: Step| {
                if format!("{at:?}") == step {
                    std::process::abort();
                }
            };
            publish_by(method, &out, &site("b"), &abort).expect("nothing stands in the way");
        }
        "publish for ever" => {
            let sites = [site("b"), site("a")];
            tell_parent("ready");
            for site in sites.iter().cycle() {
                publish_by(method, &out, site, &|_| {}).expect("nothing stands in the way");
            }
        }
        "publish large file" => {
            let large = Tree::from([("a".to_owned(), b"b".to_vec()), ("ز".to_owned(), vec![b'b'; 4096])]);
            tell_refusal(publish_by(method, &out, &large, &|_| {}));
        }
        "publish small files" => {
            let small = (0..50).map(|number| (format!("{number}"), b"b".to_vec())).collect();
            tell_refusal(publish_by(method, &out, &small, &|_| {}));
        }
        _ => {}
    }
}

fn tell_refusal(result: Result<Published, PublishError>) {
    match result {
        Err(PublishError::Io { path, source }) if source.kind() == ErrorKind::FileTooLarge => {
            let name = path.file_name().expect("a file has a name");
            tell_parent(&format!("refused: {}", name.to_string_lossy()));
        }
        other => tell_parent(&format!("not refused: {other:?}")),
    }
}

#[test]
fn an_abort_at_any_step_leaves_the_old_site_or_the_new_one() {
    use Step::{Clean, Exchange, Inspect, Manifest, PutInPlace, SetAside, Settle, Share, StandBy, Sync};
    let (old, new) = (whole(&site("a")), whole(&site("b")));
    for (method, is_first) in METHODS.into_iter().flat_map(|method| [(method, false), (method, true)]) {
        let old = (!is_first).then_some(&old);
        let exchanges = method == SwapMethod::Exchange && cfg!(target_os = "linux");
        for &step in Step::ALL {
            let case = format!("{method:?} {step:?} first: {is_first}");
            let (_folder, out) = folder();
            if !is_first {
                publish(&out, &site("a"));
            }
            let status = Task { name: "abort at step", method, step: &format!("{step:?}"), out: &out }.run();

            let is_taken = match step {
                Inspect | Share | Manifest | Clean | Sync | Settle => true,
                Exchange => !is_first && method == SwapMethod::Exchange,
                SetAside | StandBy => !is_first && !exchanges,
                PutInPlace => is_first || !exchanges,
            };
            assert_eq!(status.success(), !is_taken, "{case}");
            if step == PutInPlace && is_taken && !is_first {
                assert_eq!(read(&out), None, "{case}");
            }
            recover(&out).expect("nothing stands in the way");
            let is_new = !is_taken || matches!(step, StandBy | Settle);
            assert!(read(&out).as_ref() == if is_new { Some(&new) } else { old }, "{case}");

            publish(&out, &site("b"));
            assert!(read(&out).as_ref() == Some(&new), "{case}");
            publish(&out, &site("a"));
            publish(&out, &site("b"));
            assert!(read(&out).as_ref() == Some(&new), "{case}");
        }
    }
}

/// Gives numbers that look random and are the same in every run.
fn pseudo_random(mut state: u64) -> impl FnMut(u64) -> u64 {
    move |below| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    }
}

#[test]
fn a_kill_at_any_moment_leaves_the_old_site_or_the_new_one() {
    let wholes = ["a", "b"].map(|name| whole(&site(name)));
    for method in METHODS {
        let (_folder, out) = folder();
        let mut random = pseudo_random(20_240_229);
        publish(&out, &site("a"));
        for kill in 0..KILLS {
            let mut child = Task { name: "publish for ever", method, step: "", out: &out }.spawn();
            let mut lines = BufReader::new(child.stdout.take().expect("the child's output is a pipe")).lines();
            assert!(lines.any(|line| line.is_ok_and(|line| line == "ready")), "the child starts");
            std::thread::sleep(Duration::from_micros(random(30_000)));
            child.kill().expect("the child runs for ever");
            assert!(!child.wait().expect("the child ends").success());

            // An exchange leaves no gap that would need to be healed.
            if method == SwapMethod::Renames || !cfg!(target_os = "linux") {
                recover(&out).expect("nothing stands in the way");
            }
            let found = read(&out).expect("there is a site");
            assert!(wholes.contains(&found), "{method:?} {kill}: a mixture");

            let next = kill % 2;
            publish(&out, &site(["a", "b"][next]));
            assert!(read(&out).as_ref() == Some(&wholes[next]), "{method:?} {kill}");
        }
    }
}

#[test]
fn a_reader_misses_no_page_while_sites_are_swapped() {
    if !cfg!(target_os = "linux") {
        return; // Elsewhere two renames leave a gap.
    }
    let (_folder, out) = folder();
    publish(&out, &site("a"));
    let (page, sites) = (out.join("de/seite-1/index.html"), [site("b"), site("a")]);
    std::thread::scope(|scope| {
        let publisher = scope.spawn(|| sites.iter().cycle().take(40).for_each(|site| publish(&out, site)));
        while !publisher.is_finished() {
            assert_eq!(fs::read(&page).ok().as_deref(), Some(b"Seite 1".as_slice()));
        }
    });
}

#[test]
fn foreign_files_are_refused_and_survive() {
    let (_folder, out) = folder();
    publish(&out, &site("a"));
    for path in ["notes.txt", "de/seite-1/صورة.png", ".well-known/security.txt", "manifest.json.bak"] {
        let place = out.join(path);
        fs::create_dir_all(place.parent().expect("the file is in the folder")).expect("the folder can be made");

        let standby = prepare(&out).expect("all files are Lotse's");
        let entries = write(&standby, &site("b")).expect("nothing stands in the way");
        fs::write(&place, "mine").expect("the file can be written");
        let before = read(&out);
        let late = standby.swap(entries, &|_| {});
        for result in [late.map(|_| ()), prepare(&out).map(|_| ())] {
            assert!(matches!(result, Err(PublishError::Foreign { files, more: false, .. }) if files == [path]));
        }
        assert!(read(&out) == before, "{path}");
        fs::remove_file(&place).expect("the file is still there");
    }
    publish(&out, &site("b"));
    assert!(read(&out) == Some(whole(&site("b"))));
}

#[test]
fn a_folder_of_someone_else_is_left_alone() {
    let (_folder, out) = folder();
    fs::create_dir_all(out.join("bilder")).expect("the folder can be made");
    fs::write(out.join("bilder/رسالة.txt"), "mine").expect("the file can be written");
    let before = read(&out);
    assert!(matches!(prepare(&out), Err(PublishError::Foreign { files, .. }) if files == ["bilder/رسالة.txt"]));
    assert!(read(&out) == before);
}

#[test]
fn a_file_that_stays_keeps_its_inode_and_its_time() {
    #[cfg(unix)]
    let inode = |place: &Path| std::os::unix::fs::MetadataExt::ino(&fs::metadata(place).expect("the file is there"));
    #[cfg(not(unix))]
    let inode = |_: &Path| 0;
    let time = |place: &Path| fs::metadata(place).and_then(|found| found.modified()).expect("a file has a time");

    for method in METHODS {
        let (_folder, out) = folder();
        publish(&out, &site("a"));
        let (stays, changes) = (out.join("de/seite-7/index.html"), out.join("ar/خدمات/7.html"));
        let (first, former) = ((inode(&stays), time(&stays)), inode(&changes));
        for name in ["b", "a", "a", "b"] {
            publish_by(method, &out, &site(name), &|_| {}).expect("nothing stands in the way");
            assert_eq!((inode(&stays), time(&stays)), first, "{method:?} {name}");
        }
        assert!(cfg!(not(unix)) || inode(&changes) != former, "{method:?}");
    }
}

/// The files and folders below a folder, each with its inode and its time.
#[cfg(unix)]
fn seen(folder: &Path) -> BTreeMap<PathBuf, (u64, std::time::SystemTime)> {
    let mut seen = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("the folder is there") {
            let place = entry.expect("the folder can be listed").path();
            let found = fs::symlink_metadata(&place).expect("the file is there");
            let time = found.modified().expect("a file has a time");
            seen.insert(place.clone(), (std::os::unix::fs::MetadataExt::ino(&found), time));
            folders.extend(found.is_dir().then_some(place));
        }
    }
    seen
}

#[cfg(unix)]
#[test]
fn a_site_that_did_not_change_is_published_without_writing_a_file() {
    let (folder, out) = folder();
    publish(&out, &site("a"));
    let before = seen(&out);
    publish(&out, &site("a"));
    assert!(seen(&out) == before, "no file and no folder of the live site is touched");
    let standby = folder.path().join(".public.lotse-standby");
    assert_eq!(seen(&standby), BTreeMap::new(), "nothing is written beside it either");
    publish(&out, &site("b"));
    publish(&out, &site("b"));
    let before = seen(folder.path());
    publish(&out, &site("b"));
    assert!(seen(folder.path()) == before, "nor when two trees are there");
}

#[cfg(unix)]
#[test]
fn of_a_site_that_changed_only_what_differs_is_written() {
    let (folder, out) = folder();
    let (site, mut other) = (site("a"), site("a"));
    publish(&out, &site);
    other.insert("ar/خدمات/7.html".to_owned(), "جديد".into());
    for site in [&other, &site, &other] {
        let before = seen(&out);
        publish(&out, site);
        let written = seen(&out)
            .into_iter()
            .filter(|(place, (inode, time))| place.is_file() && before.get(place) != Some(&(*inode, *time)));
        let written: Vec<_> = written.map(|(place, _)| place.strip_prefix(&out).unwrap().to_path_buf()).collect();
        assert_eq!(written, ["ar/خدمات/7.html", "manifest.json"].map(PathBuf::from));
    }
    assert!(folder.path().join(".public.lotse-standby").is_dir());
}

/// A limit on the size of files stands for the full disk: to the program both are a write that fails in the middle.
#[cfg(unix)]
#[test]
fn a_disk_that_is_full_leaves_the_old_site() {
    let limited = r#"ulimit -f 1 && trap "" XFSZ && exec "$0" "$@""#;
    let program = env::current_exe().expect("a test knows where it is");
    let program = program.to_str().expect("the folder of the build has a Unicode name");
    for (name, refused) in [("publish large file", "ز"), ("publish small files", "manifest.json")] {
        let (_folder, out) = folder();
        publish(&out, &site("a"));
        let task = Task { name, method: SwapMethod::Exchange, step: "", out: &out };
        let output = task.command("sh", &["-c", limited, program]).output().expect("there is a shell");
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() && said.contains(&format!("\nrefused: {refused}\n")), "{said}");
        assert!(read(&out) == Some(whole(&site("a"))));
        assert!(!out.with_file_name(".public.lotse-standby").exists(), "its room is given back");
        publish(&out, &site("b"));
        assert!(read(&out) == Some(whole(&site("b"))));
    }
}
