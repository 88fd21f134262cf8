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
        Self::start_in("de", folder, more)
    }

    fn start_in(language: &str, folder: &Path, more: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_lotse"))
            .args(["serve", "--port", "0", "--lang", language, "--date", "2026-11-22"])
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
    write(folder.path(), &[("themes/default/page.html", "{% extends \"base.html\" %}{{ nichts.da }}")]);
    let page = preview.until("/ar/amt/", &mut change, over);
    assert!(page.contains(">themes/<wbr>default/<wbr>page.html, Zeile 1</a>"), "{page}");
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
    let page = preview.get("/_lotse/findings?page=/ar/kurs/");
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
