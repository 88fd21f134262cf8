//! The preview: it always answers, shows edits, keeps the last good page, and is for this computer alone.

#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "the test edits files")]

mod harness;

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use harness::write;

struct Preview {
    child: Child,
    port: u16,
}

impl Preview {
    fn start(folder: &Path, more: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_lotse"))
            .args(["serve", "--port", "0", "--lang", "de", "--date", "2026-11-22"])
            .args(more)
            .current_dir(folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let line = lines
            .map_while(Result::ok)
            .find(|line| line.contains("http://localhost:"))
            .expect("the address is printed");
        let port = line.split("localhost:").nth(1).unwrap().split('/').next().unwrap().parse().unwrap();
        Self { child, port }
    }

    fn connect(&self, path: &str, host: &str) -> TcpStream {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_mins(1))).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").unwrap();
        stream
    }

    fn get(&self, path: &str) -> String {
        self.get_as(path, &format!("localhost:{}", self.port))
    }

    fn get_as(&self, path: &str, host: &str) -> String {
        let mut answer = Vec::new();
        self.connect(path, host).read_to_end(&mut answer).unwrap();
        String::from_utf8(answer).unwrap()
    }

    /// Listens for changes; what comes back hears of the next one.
    fn listen(&self) -> impl FnMut() {
        let stream = self.connect("/_lotse/events", &format!("127.0.0.1:{}", self.port));
        let mut lines = BufReader::new(stream).lines();
        let head = lines.by_ref().map_while(Result::ok).find(|line| line.contains("text/event-stream"));
        assert!(head.is_some(), "the browser hears of changes");
        move || {
            let mut silent = 0;
            for line in lines.by_ref().map_while(Result::ok) {
                if line.starts_with("event: change") {
                    return;
                }
                // The server speaks now and then so that the connection stays.
                silent += usize::from(line.starts_with(':'));
                assert!(silent < 3, "a change is told in time");
            }
            panic!("the preview goes on");
        }
    }

    /// Waits until a page says something, woken by changes alone.
    fn until(&self, path: &str, change: &mut dyn FnMut(), well: impl Fn(&str) -> bool) -> String {
        for _ in 0..50 {
            let page = self.get(path);
            if well(&page) {
                return page;
            }
            change();
        }
        panic!("{path} never became as expected: {}", self.get(path));
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn portal() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    write(
        folder.path(),
        &[
            ("portal.toml", harness::SETTINGS),
            ("i18n/de/portal.ftl", "topic-work = Arbeit\ndistrict-mitte = Mitte\n"),
            ("content/_index.md", "---\ntitle: Willkommen\n---\n"),
            ("content/kurs.md", "---\ntitle: Kurs\naliases: [alter-kurs]\n---\n\nErster Text.\n"),
            ("content/amt.md", "---\ntitle: Amt\n---\n\nDas Amt.\n"),
        ],
    );
    folder
}

#[test]
fn an_edit_is_shown_and_a_mistake_keeps_the_last_good_page() {
    let folder = portal();
    let preview = Preview::start(folder.path(), &[]);
    assert!(preview.get("/de/kurs/").contains("Erster Text."));
    let mut change = preview.listen();
    let kurs = folder.path().join("content/kurs.md");
    fs::write(&kurs, "---\ntitle: Kurs\n---\n\nZweiter Text.\n").unwrap();
    preview.until("/de/kurs/", &mut change, |page| page.contains("Zweiter Text."));
    fs::write(&kurs, "---\ntitel: Kurs\n---\n\nDritter Text.\n").unwrap();
    let broken = preview.until("/de/kurs/", &mut change, |page| page.contains("lotse-findings"));
    assert!(broken.contains("Zweiter Text.") && !broken.contains("Dritter Text."), "the last good page stays");
    assert!(broken.contains("Meinten Sie `title`?"), "the mistake is explained in German");
    assert!(broken.contains("<details open>"), "the mistake of this page is seen at once");
    let other = preview.get("/de/amt/");
    assert!(other.contains("Das Amt.") && other.contains("<details><summary>"), "other pages work and show the number");
    fs::write(&kurs, "---\ntitle: Kurs\n---\n\nDritter Text.\n").unwrap();
    let mended = preview.until("/de/kurs/", &mut change, |page| page.contains("Dritter Text."));
    assert!(!mended.contains("lotse-findings"));
}

#[test]
fn it_starts_in_any_state_of_the_files() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), &[("portal.toml", "[portal]\nname = \"Hafen\"\nlanguages = [\"xx\"]\n")]);
    let preview = Preview::start(folder.path(), &[]);
    let page = preview.get("/de/");
    assert!(page.starts_with("HTTP/1.1 200") && page.contains("„xx“"), "{page}");
    let mut change = preview.listen();
    fs::write(
        folder.path().join("portal.toml"),
        "[portal]\nname = \"Hafen\"\nlanguages = [\"de\"]\n[rules]\n\"publish/duty-page\" = \"off\"\n",
    )
    .unwrap();
    preview.until("/de/", &mut change, |page| page.contains("Hafen") && !page.contains("lotse-findings"));
}

#[test]
fn it_answers_as_a_web_server_does() {
    let folder = portal();
    write(folder.path(), &[("geheim.txt", "geheim"), ("content/plan.pdf", "%PDF")]);
    let preview = Preview::start(folder.path(), &[]);
    assert!(preview.get("/").contains("العربية"), "the choice of languages is at the top");
    assert!(preview.get("/de/kurs").contains("location: kurs/"), "a folder ends with a slash");
    assert!(preview.get("/de/alter-kurs/").contains("location: ../kurs/"), "old addresses lead on");
    let missing = preview.get("/ar/gibt-es-nicht/");
    assert!(
        missing.starts_with("HTTP/1.1 404") && missing.contains("dir=rtl"),
        "a missing page is told in its language"
    );
    assert!(preview.get("/files/plan.pdf").contains("content-type: application/pdf"));
    for path in ["/../geheim.txt", "/%2e%2e/geheim.txt", "/files/../../geheim.txt", "/..%2fgeheim.txt", "/portal.toml"]
    {
        let answer = preview.get(path);
        assert!(answer.starts_with("HTTP/1.1 404") && !answer.contains("geheim\n"), "{path}: {answer}");
    }
}

#[test]
fn requests_for_other_hosts_are_refused() {
    let folder = portal();
    let preview = Preview::start(folder.path(), &[]);
    for host in ["evil.example", "evil.example:4780", "localhost.evil.example", ""] {
        assert!(preview.get_as("/de/", host).starts_with("HTTP/1.1 4"), "{host}");
        assert!(!preview.get_as("/de/", host).contains("Willkommen"), "{host}");
    }
}

#[test]
fn nothing_of_the_preview_reaches_a_build() {
    let folder = portal();
    let built = harness::lotse(folder.path(), &["build", "--date", "2026-11-22"]);
    assert!(built.status.success());
    for (path, bytes) in harness::tree(&folder.path().join("public")) {
        assert!(!String::from_utf8_lossy(&bytes).contains("_lotse"), "{path}");
    }
}
