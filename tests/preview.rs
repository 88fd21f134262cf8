//! The preview: it always answers, shows edits, keeps the last good page, and is for this computer alone unless told otherwise.

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

/// What the browser was told: of what, and of which state of the files.
type News = (String, u64);

impl Preview {
    fn start(folder: &Path, more: &[&str]) -> Self {
        Self::start_in("de", folder, more)
    }

    fn start_in(language: &str, folder: &Path, more: &[&str]) -> Self {
        Self::start_with(folder, &[&["--port", "0", "--lang", language], more].concat(), |_| {})
    }

    fn start_with(folder: &Path, more: &[&str], change: impl FnOnce(&mut Command)) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lotse"));
        change(&mut command);
        let mut child = command
            .args(["serve", "--date", "2026-11-22"])
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
        self.connect_with(path, host, "")
    }

    fn connect_with(&self, path: &str, host: &str, more: &str) -> TcpStream {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_mins(1))).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n{more}\r\n").unwrap();
        stream
    }

    /// What a frame of one of the tools shows.
    fn framed(&self, path: &str) -> String {
        let mut answer = Vec::new();
        let host = format!("localhost:{}", self.port);
        self.connect_with(path, &host, "Sec-Fetch-Dest: iframe\r\n").read_to_end(&mut answer).unwrap();
        String::from_utf8(answer).unwrap()
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
    fn listen(&self) -> impl FnMut() -> News + use<> {
        self.listen_at("")
    }

    /// Listens for what is new in a page, as it is now.
    fn listen_to(&self, path: &str) -> impl FnMut() -> News + use<> {
        let page = self.get(path);
        let value = |name: &str| page.split(&format!("data-{name}=\"")).nth(1).unwrap().split('"').next().unwrap();
        let shown = ["page", "styles", "findings"].map(|name| format!("&{name}={}", value(name))).concat();
        self.listen_at(&format!("?at={path}{shown}"))
    }

    fn listen_at(&self, query: &str) -> impl FnMut() -> News + use<> {
        let stream = self.connect(&format!("/_lotse/events{query}"), &format!("127.0.0.1:{}", self.port));
        let mut lines = BufReader::new(stream).lines();
        let head = lines.by_ref().map_while(Result::ok).find(|line| line.contains("text/event-stream"));
        assert!(head.is_some(), "the browser hears of changes");
        move || {
            let (mut silent, mut event) = (0, String::new());
            for line in lines.by_ref().map_while(Result::ok) {
                if let Some(name) = line.strip_prefix("event: ") {
                    name.clone_into(&mut event);
                }
                if let Some(version) = line.strip_prefix("data: ") {
                    return (event, version.parse().unwrap());
                }
                // The server speaks now and then so that the connection stays.
                silent += usize::from(line.starts_with(':'));
                assert!(silent < 3, "a change is told in time");
            }
            panic!("the preview goes on");
        }
    }

    /// Waits until a page says something, woken by changes alone.
    fn until(&self, path: &str, change: &mut dyn FnMut() -> News, well: impl Fn(&str) -> bool) -> String {
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
    assert!(broken.contains("Meinten Sie <code>title</code>?"), "the mistake is explained in German");
    assert!(
        broken.contains("Ein Fehler betrifft diese Seite") && broken.contains("<details open>"),
        "it is seen at once"
    );
    assert!(broken.contains("content/<wbr>kurs.md, Zeile 2</a>"), "file and line are named");
    assert!(broken.contains("<mark>titel</mark>: Kurs") && broken.contains("<ins>title</ins>: Kurs"));
    let (body, panel) = (broken.find("<body").unwrap(), broken.find("lotse-findings").unwrap());
    assert!(!broken[body..panel].contains("<header"), "the keyboard reaches the mistake before all menus");
    let other = preview.get("/de/amt/");
    assert!(other.contains("Das Amt.") && !other.contains("lotse-findings"), "nothing lies over other pages");
    assert!(other.contains("<span>Ein Fehler</span>"), "they show the number");
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
fn a_browser_is_told_only_what_is_new_in_its_page() {
    let folder = portal();
    let preview = Preview::start(folder.path(), &[]);
    let mut change = preview.listen();
    let amt = folder.path().join("content/amt.md");
    let mut of_amt = preview.listen_to("/de/amt/");
    fs::write(folder.path().join("content/kurs.md"), "---\ntitle: Kurs\n---\n\nZweiter Text.\n").unwrap();
    preview.until("/de/kurs/", &mut change, |page| page.contains("Zweiter Text."));
    let seen = preview.get("/de/kurs/");
    let before: u64 = seen.split("data-version=\"").nth(1).unwrap().split('"').next().unwrap().parse().unwrap();
    fs::write(&amt, "---\ntitle: Amt\n---\n\nNeues Amt.\n").unwrap();
    let (event, version) = of_amt();
    assert_eq!(event, "change");
    assert!(version > before, "of the change of another page nothing was told: {version} is after {before}");
}

#[test]
fn new_styles_are_told_as_such_and_findings_too() {
    let folder = portal();
    let preview = Preview::start(folder.path(), &[]);
    let mut news = preview.listen_to("/de/amt/");
    let style = fs::read_to_string(harness::repository().join("themes/default/assets/lotse.css")).unwrap();
    write(folder.path(), &[("themes/default/assets/lotse.css", &format!("{style}\nmain {{ color: #123456 }}\n"))]);
    assert_eq!(news().0, "styles", "a folder that was not there, and nothing but styles");
    let mut news = preview.listen_to("/de/amt/");
    fs::write(folder.path().join("content/kurs.md"), "---\ntitle: Kurs\n---\n\n[Hin](fehlt.md)\n").unwrap();
    assert_eq!(news().0, "findings", "the number of mistakes stands on every page");
    let page = preview.get("/de/kurs/");
    assert!(
        page.contains("Hin") && page.contains("<details open>"),
        "what can be read is shown, with what is wrong: {page}"
    );
}

#[test]
fn files_and_folders_may_come_and_go_in_any_way() {
    let folder = portal();
    let root = folder.path();
    let preview = Preview::start(root, &[]);
    let mut change = preview.listen();
    let mut until = |path: &str, well: &dyn Fn(&str) -> bool| {
        preview.until(path, &mut change, well);
    };
    let gone = |page: &str| page.starts_with("HTTP/1.1 404");
    // New folders, one in another.
    write(root, &[("content/neu/tief/seite.md", "---\ntitle: Tief\n---\n")]);
    until("/de/neu/tief/seite/", &|page| page.contains("Tief"));
    // Another name.
    fs::rename(root.join("content/neu"), root.join("content/anders")).unwrap();
    until("/de/anders/tief/seite/", &|page| page.contains("Tief"));
    until("/de/neu/tief/seite/", &gone);
    // As editors save: beside the file, and over it.
    write(root, &[("content/anders/tief/.seite.md.1", "---\ntitle: Gespeichert\n---\n")]);
    fs::rename(root.join("content/anders/tief/.seite.md.1"), root.join("content/anders/tief/seite.md")).unwrap();
    until("/de/anders/tief/seite/", &|page| page.contains("Gespeichert"));
    // A save that is only half done, in the middle of a letter, and then done.
    let whole = "---\ntitle: Größe\n---\n\nمرحبا\n".as_bytes();
    harness::write_bytes(root, "content/anders/tief/seite.md", &whole[..14]);
    until("/de/anders/tief/seite/", &|page| page.contains("lotse-findings") && page.contains("Gespeichert"));
    harness::write_bytes(root, "content/anders/tief/seite.md", whole);
    until("/de/anders/tief/seite/", &|page| page.contains("Größe") && !page.contains("lotse-findings"));
    // A file in the place of a folder, and a folder again.
    fs::remove_dir_all(root.join("content/anders")).unwrap();
    fs::write(root.join("content/anders"), "no folder").unwrap();
    until("/de/anders/tief/seite/", &gone);
    fs::remove_file(root.join("content/anders")).unwrap();
    write(root, &[("content/anders/b.md", "---\ntitle: Wieder\n---\n")]);
    until("/de/anders/b/", &|page| page.contains("Wieder"));
    // All of it away and back, as when another branch is checked out.
    fs::rename(root.join("content"), root.join("beiseite")).unwrap();
    until("/de/kurs/", &gone);
    fs::rename(root.join("beiseite"), root.join("content")).unwrap();
    until("/de/kurs/", &|page| page.contains("Erster Text."));
    // And what is in it is heard of again.
    fs::write(root.join("content/kurs.md"), "---\ntitle: Kurs\n---\n\nNach allem.\n").unwrap();
    until("/de/kurs/", &|page| page.contains("Nach allem."));
    // Words in a folder that came late.
    fs::remove_dir_all(root.join("i18n")).unwrap();
    write(root, &[("i18n/de/portal.ftl", "skip-to-content = Sprung\ntopic-work = A\ndistrict-mitte = B\n")]);
    until("/de/kurs/", &|page| page.contains("Sprung"));
}

#[test]
fn thousands_of_files_at_once_are_all_there() {
    let folder = portal();
    let preview = Preview::start(folder.path(), &[]);
    let mut change = preview.listen();
    let many = folder.path().join("content/viele");
    fs::create_dir(&many).unwrap();
    for number in 0..2000 {
        fs::write(many.join(format!("seite-{number}.md")), format!("---\ntitle: Seite {number}\n---\n")).unwrap();
    }
    preview.until("/de/viele/seite-1999/", &mut change, |page| page.contains("Seite 1999"));
    preview.until("/de/viele/seite-0/", &mut change, |page| page.contains("Seite 0"));
    fs::remove_dir_all(&many).unwrap();
    preview.until("/de/viele/seite-1999/", &mut change, |page| page.starts_with("HTTP/1.1 404"));
}

#[test]
fn without_a_watch_changes_are_seen_all_the_same() {
    // What a link leads to no watch tells of; neither do network drives.
    let folder = portal();
    write(folder.path(), &[("vorlagen/text.txt", "---\ntitle: Verweis\n---\n")]);
    std::os::unix::fs::symlink("../vorlagen/text.txt", folder.path().join("content/verweis.md")).unwrap();
    let preview = Preview::start(folder.path(), &[]);
    let mut change = preview.listen();
    assert!(preview.get("/de/verweis/").contains("Verweis"));
    write(folder.path(), &[("vorlagen/text.txt", "---\ntitle: Geändert\n---\n")]);
    preview.until("/de/verweis/", &mut change, |page| page.contains("Geändert"));
}

#[test]
fn others_reach_it_only_where_that_was_asked_for() {
    let folder = portal();
    let closed = Preview::start(folder.path(), &[]);
    assert!(closed.get_as("/de/", &format!("192.168.1.5:{}", closed.port)).starts_with("HTTP/1.1 403"));
    let open = Preview::start(folder.path(), &["--host", "0.0.0.0"]);
    for host in ["192.168.1.5", "[fe80::1]", "localhost", "0.0.0.0"] {
        let answer = open.get_as("/de/", &format!("{host}:{}", open.port));
        assert!(answer.contains("Willkommen"), "{host}: {answer}");
    }
    for host in ["evil.example", "evil.example:1", "192.168.1.5:1", "a@192.168.1.5"] {
        assert!(!open.get_as("/de/", host).contains("Willkommen"), "{host}");
    }
    let refused = harness::lotse(folder.path(), &["serve", "--host", "192.0.2.1", "--port", "0"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(harness::printed(&refused).contains("192.0.2.1"), "{}", harness::printed(&refused));
}

#[test]
fn it_warns_when_others_can_reach_it_and_ends_when_asked() {
    let folder = portal();
    for signal in ["-INT", "-TERM"] {
        ends_on(folder.path(), signal);
    }
}

fn ends_on(folder: &Path, signal: &str) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_lotse"))
        .args(["serve", "--port", "0", "--lang", "de", "--date", "2026-11-22", "--host", "0.0.0.0"])
        .current_dir(folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert!(lines.map_while(Result::ok).any(|line| line.contains("http://localhost:")), "the address is printed");
    let ended = Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap();
    assert!(ended.success());
    assert_eq!(child.wait().unwrap().code(), Some(0), "an end that was asked for is no failure");
    let mut aside = String::new();
    child.stderr.take().unwrap().read_to_string(&mut aside).unwrap();
    assert!(aside.contains("auch Entwürfe"), "{aside}");
}

#[test]
fn a_busy_port_is_passed_over_unless_it_was_asked_for() {
    let folder = portal();
    // Perhaps another program has it already.
    let _busy = std::net::TcpListener::bind(("127.0.0.1", 4780));
    let preview = Preview::start_with(folder.path(), &["--lang", "de"], |_| {});
    assert!((4781..=4800).contains(&preview.port), "{}", preview.port);
    let asked = harness::lotse(folder.path(), &["serve", "--port", &preview.port.to_string()]);
    assert_eq!(asked.status.code(), Some(2));
    assert!(harness::printed(&asked).contains(&preview.port.to_string()));
}

#[test]
fn the_browser_is_opened_at_its_address() {
    let folder = portal();
    let tools = tempfile::tempdir().unwrap();
    let told = tools.path().join("told");
    assert!(Command::new("mkfifo").arg(&told).status().unwrap().success());
    let program = tools.path().join("xdg-open");
    fs::write(&program, format!("#!/bin/sh\nprintf '%s' \"$1\" > '{}'\n", told.display())).unwrap();
    fs::set_permissions(&program, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    let path = format!("{}:{}", tools.path().display(), std::env::var("PATH").unwrap());
    let preview = Preview::start_with(folder.path(), &["--lang", "de", "--port", "0", "--open"], |command| {
        command.env("PATH", path);
    });
    assert_eq!(fs::read_to_string(&told).unwrap(), format!("http://localhost:{}/", preview.port));
}

#[test]
fn nothing_of_the_preview_reaches_a_build() {
    let folder = portal();
    let built = harness::lotse(folder.path(), &["build", "--date", "2026-11-22"]);
    assert!(built.status.success());
    for (path, bytes) in harness::tree(&folder.path().join("public")) {
        let text = String::from_utf8_lossy(&bytes);
        for word in ["_lotse", "lotse-preview", "lotse-mark", "vscode:"] {
            assert!(!text.contains(word), "{word} in {path}");
        }
    }
    let preview = Preview::start(folder.path(), &[]);
    assert!(preview.get("/de/kurs/").contains("lotse-preview"));
    let framed = preview.framed("/de/kurs/");
    let built = fs::read_to_string(folder.path().join("public/de/kurs/index.html")).unwrap();
    assert_eq!(framed.split_once("\r\n\r\n").unwrap().1, built, "frames show pages as they are published");
}

#[test]
fn a_mistake_in_the_settings_or_a_template_lies_over_every_page() {
    let folder = portal();
    write(folder.path(), &[harness::LABELS[1], ("themes/default/README.txt", "")]);
    let preview = Preview::start(folder.path(), &[]);
    let mut change = preview.listen();
    let settings = folder.path().join("portal.toml");
    fs::write(&settings, "[portal\n").unwrap();
    let over = |page: &str| page.contains("Das Amt.") && page.contains("id=\"lotse-findings\"");
    let page = preview.until("/ar/amt/", &mut change, over);
    assert!(page.contains(">portal.toml, Zeile 1</a>") && page.contains("letzte fehlerfreie Fassung"), "{page}");
    fs::write(&settings, harness::SETTINGS).unwrap();
    preview.until("/ar/amt/", &mut change, |page| page.contains("Das Amt.") && !page.contains("lotse-findings"));
    let mut news = preview.listen_to("/ar/amt/");
    write(folder.path(), &[("themes/default/page.html", "{% extends \"base.html\" %}{{ nichts.da }}")]);
    let page = preview.until("/ar/amt/", &mut change, over);
    assert!(page.contains(">themes/<wbr>default/<wbr>page.html, Zeile 1</a>"), "{page}");
    assert_eq!(news().0, "change", "whoever looks at the page is told, though the last good one has the same bytes");
    // A theme that cannot be read is told when it is read and when a page is made: it is one mistake.
    write(folder.path(), &[("themes/default/page.html", "{% extends \"base.html\" %}{% if %}")]);
    let page = preview.until("/ar/amt/", &mut change, |page| over(page) && !page.contains("nichts.da"));
    assert!(page.contains(">themes/<wbr>default/<wbr>page.html, Zeile 1</a>"), "{page}");
    assert_eq!(page.matches("class=\"finding error\"").count(), 1, "{page}");
}

#[test]
fn a_mistake_leads_to_its_place() {
    let folder = portal();
    write(folder.path(), &[("content/Büro neu/kurs.md", "---\ntitle: Kurs\nlevel: \"<b>\"\n---\n")]);
    let preview = Preview::start(folder.path(), &[]);
    let page = preview.get("/_lotse/findings");
    let path = fs::canonicalize(folder.path()).unwrap().display().to_string();
    assert!(page.contains(&format!("href=\"vscode://file{path}/content/B%C3%BCro%20neu/kurs.md:3:1\"")), "{page}");
    assert!(page.contains(&format!("data-copy=\"{path}/content/Büro neu/kurs.md\"")), "{page}");
    assert!(!page.contains("<b>"), "what editors write is no markup");
}

#[test]
fn all_findings_are_on_one_page() {
    let folder = portal();
    write(
        folder.path(),
        &[
            harness::LABELS[1],
            ("content/a.md", "---\ntitle: A\n---\n\n[hier](amt.md)\n"),
            ("content/z.md", "---\ntitel: Z\n---\n\n[hier](amt.md)\n"),
        ],
    );
    let preview = Preview::start(folder.path(), &[]);
    let mut change = preview.listen();
    let page =
        preview.until("/_lotse/findings?page=/ar/kurs/", &mut change, |page| page.contains("1 Fehler, 2 Warnungen"));
    let place = |words: &str| page.find(words).unwrap_or_else(|| panic!("{words}: {page}"));
    assert!(place("<h2>content/<wbr>z.md</h2>") < place("<h2>content/<wbr>a.md</h2>"), "files with errors come first");
    assert!(place("Das Feld „titel“ gibt es hier nicht.") < place("„hier“ sagt nicht"), "errors come first in a file");
    for words in [
        "lotse explain accessibility/vague-link",
        "href=\"/de/a/\"",
        "class=\"back\" href=\"/ar/kurs/\"",
        "1 Fehler, 2 Warnungen",
    ] {
        place(words);
    }
    let errors = preview.get("/_lotse/findings?level=error");
    assert!(errors.contains("z.md") && !errors.contains("a.md"), "{errors}");
    let mut change = preview.listen();
    write(folder.path(), &[("content/a.md", "---\ntitle: A\n---\n"), ("content/z.md", "---\ntitle: Z\n---\n")]);
    preview.until("/_lotse/findings", &mut change, |page| page.contains(">Keine Fehler</p>") && !page.contains("<h2>"));
}

#[test]
fn the_bar_tells_whose_words_each_language_shows() {
    let folder = portal();
    write(
        folder.path(),
        &[
            ("content/kurs.ar.md", "---\ntitle: دورة\n---\n\nنص.\n"),
            ("content/kurs.md", "---\ntitle: Kurs\ndraft: true\n---\n\nText.\n"),
            ("content/amt.ar.md", "---\ntitle: مكتب\n---\n"),
        ],
    );
    let preview = Preview::start(folder.path(), &[]);
    let arabic = "<a href=\"/ar/kurs/\" aria-current=\"page\"><span lang=\"ar\" dir=\"rtl\">العربية</span> <small>";
    let kurs = preview.get("/ar/kurs/");
    assert!(kurs.contains(&format!("{arabic}eigener Text")), "{kurs}");
    assert!(kurs.contains("<span class=\"state\">Entwurf</span>"), "{kurs}");
    let amt = preview.get("/ar/amt/");
    assert!(amt.contains("eigene Überschrift, der Text ist aus: Deutsch") && !amt.contains("Entwurf"), "{amt}");
    let home = preview.get("/ar/");
    assert!(home.contains("nicht übersetzt, zeigt: Deutsch"), "{home}");
    let english = Preview::start_in("en", folder.path(), &[]).get("/ar/");
    assert!(english.contains("not translated, shows: Deutsch"), "{english}");
}

#[test]
fn every_tool_is_a_whole_page_without_anything_inline() {
    let folder = portal();
    write(folder.path(), &[("content/z.md", "---\ntitel: Z\nreviewed: 31.02.2026\n---\n\n[hier](x.md)\n")]);
    for language in ["de", "en"] {
        let preview = Preview::start_in(language, folder.path(), &[]);
        for tool in ["findings", "phone", "print", "side"] {
            for page in ["/de/kurs/", "/", "//evil.example/", "/de/gibt-es-nicht/?a=%22%3E%3Cb%3E"] {
                let query: String = url::form_urlencoded::byte_serialize(page.as_bytes()).collect();
                let answer = preview.get(&format!("/_lotse/{tool}?page={query}"));
                let (head, html) = answer.split_once("\r\n\r\n").unwrap();
                assert!(
                    head.starts_with("HTTP/1.1 200") && head.contains("default-src 'self'; frame-ancestors 'self'")
                );
                assert!(html.starts_with(&format!("<!doctype html>\n<html lang=\"{language}\" dir=\"ltr\"")), "{html}");
                whole(html);
                assert!(!html.contains("evil.example") && !html.contains("preview-"), "{html}");
            }
        }
        let side = preview.get("/_lotse/side?page=/de/kurs/&left=de&right=ar");
        assert!(side.contains("src=\"/de/kurs/\" title=\"Deutsch\"") && side.contains("src=\"/ar/kurs/\""), "{side}");
        let broken = preview.get("/de/z/");
        assert!(!broken.contains(" style=") && !broken.contains("<script>"));
        assert!(preview.get_as("/_lotse/findings", "evil.example").starts_with("HTTP/1.1 403"));
    }
}

/// Holds a page to what every page needs: one heading and one main part, elements that close in order, ids once, nothing inline.
fn whole(html: &str) {
    const VOID: [&str; 8] = ["meta", "link", "input", "wbr", "br", "path", "circle", "img"];
    let mut open = Vec::new();
    let mut ids = std::collections::BTreeSet::new();
    let mut names = Vec::new();
    // Before the first `<` there are the headers of the answer, and behind it the doctype, which is no element.
    for tag in html.split('<').skip(2).map(|rest| rest.split('>').next().unwrap()) {
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap();
        if tag.starts_with('/') {
            assert_eq!(open.pop(), Some(name), "{html}");
            continue;
        }
        names.push(name);
        for (start, _) in tag.match_indices(" id=\"") {
            assert!(ids.insert(tag[start + 5..].split('"').next().unwrap()), "{tag}");
        }
        assert!(!tag.contains(" style=") && !tag.contains(" on"), "{tag}");
        assert!(name != "script" || tag.contains(" src=\"/_lotse/"), "{tag}");
        if !VOID.contains(&name) {
            open.push(name);
        }
    }
    assert_eq!(open, Vec::<&str>::new());
    for once in ["h1", "main", "title", "header"] {
        assert_eq!(names.iter().filter(|name| **name == once).count(), 1, "{once}: {html}");
    }
}
