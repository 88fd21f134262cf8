//! Links to other servers, asked of a server inside the test; nothing leaves this computer.
#![allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test that cannot go on has failed")]

mod harness;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::Router;
use axum::http::{StatusCode, header::LOCATION};
use axum::routing::{any, get};
use harness::{lotse, printed, write};
use lotse::external::ask::{AskError, Patience, ask};
use lotse::external::{Answer, Reason};

/// A server that answers as servers of offices do; it ends with the test.
struct Server {
    base: String,
    requests: Arc<AtomicUsize>,
    _runtime: tokio::runtime::Runtime,
}

impl Server {
    fn start() -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&requests);
        let to = |status: u16, path: &'static str| {
            any(move || async move { (StatusCode::from_u16(status).unwrap(), [(LOCATION, path)]) })
        };
        let says = |status: u16| any(move || async move { StatusCode::from_u16(status).unwrap() });
        let router = Router::new()
            .route("/gut", says(200))
            .route("/nur-ganz", get(|| async { "da" }).head(|| async { StatusCode::METHOD_NOT_ALLOWED }))
            .route("/alt", to(301, "/gut"))
            .route("/%C3%A4lter", to(308, "/alt"))
            .route("/heute", to(302, "/gut"))
            .route("/intern", to(302, "/login?next=intern"))
            .route("/login", says(200))
            .route("/verschwunden/seite", to(301, "/"))
            .route("/", says(200))
            .route("/kreis", to(302, "/kreis"))
            .route("/weg", says(404))
            .route("/fort", says(410))
            .route("/verboten", says(403))
            .route("/zu-oft", says(429))
            .route("/kaputt", says(500))
            .route("/stumm", any(std::future::pending::<StatusCode>))
            .layer(axum::middleware::from_fn(move |request, next: axum::middleware::Next| {
                counted.fetch_add(1, Ordering::Relaxed);
                next.run(request)
            }));
        runtime.spawn(async move { axum::serve(listener, router).await });
        Self { base, requests, _runtime: runtime }
    }

    fn at(&self, path: &str) -> String {
        url::Url::parse(&self.base).unwrap().join(path).unwrap().into()
    }
}

/// Tests wait for nothing but a server that never answers.
const QUICK: Patience = Patience {
    timeout: Duration::from_millis(1500),
    retries: 1,
    pause: Duration::from_millis(1),
    interval: Duration::from_millis(1),
};

fn asked(addresses: &[String]) -> BTreeMap<String, Answer> {
    ask(addresses, "Lotse (test)", QUICK, &|_| {}).unwrap()
}

#[test]
fn every_kind_of_answer_is_told_apart() {
    let server = Server::start();
    let status = |code| Reason::Status(code);
    let expected = [
        ("/gut", Answer::Fine),
        ("/nur-ganz", Answer::Fine),
        ("/heute", Answer::Fine),
        ("/alt", Answer::Moved(server.at("/gut"))),
        ("/älter", Answer::Moved(server.at("/gut"))),
        ("/intern", Answer::Unsure(Reason::Login)),
        ("/verschwunden/seite", Answer::Unsure(Reason::FrontPage)),
        ("/kreis", Answer::Broken(Reason::Loop)),
        ("/weg", Answer::Broken(status(404))),
        ("/fort", Answer::Broken(status(410))),
        ("/verboten", Answer::Unsure(status(403))),
        ("/zu-oft", Answer::Unsure(status(429))),
        ("/kaputt", Answer::Unsure(status(500))),
        ("/stumm", Answer::Unsure(Reason::Slow)),
    ];
    let addresses: Vec<String> = expected.iter().map(|(path, _)| server.at(path)).collect();
    let answers = asked(&addresses);
    for (path, answer) in expected {
        assert_eq!(answers[&server.at(path)], answer, "{path}");
    }
}

#[test]
fn a_server_that_takes_no_connection_is_told_and_one_without_encryption_is_unsure() {
    let server = Server::start();
    let closed = "http://127.0.0.1:1/".to_owned();
    let plain = server.base.replace("http:", "https:") + "/gut";
    let answers = asked(&[server.at("/gut"), closed.clone(), plain.clone()]);
    assert_eq!(answers[&closed], Answer::Broken(Reason::Refused));
    assert_eq!(answers[&plain], Answer::Unsure(Reason::Lost));
}

#[test]
fn silence_everywhere_means_that_this_computer_is_not_connected() {
    let addresses = ["http://127.0.0.1:1/".to_owned(), "http://127.0.0.2:1/".to_owned()];
    assert!(matches!(ask(&addresses, "Lotse (test)", QUICK, &|_| {}), Err(AskError::Offline)));
    // One server alone may be down.
    assert_eq!(asked(&addresses[..1])[&addresses[0]], Answer::Broken(Reason::Refused));
}

/// A portal whose German and Arabic texts and fields name pages of the server.
fn portal(server: &Server) -> tempfile::TempDir {
    let at = tempfile::tempdir().unwrap();
    let base = &server.base;
    let german =
        format!("---\ntitle: Kurs\n---\n\n[Plan]({base}/alt#tag), [Preise]({base}/weg) und [Start]({base}/gut).\n");
    let arabic = format!("---\ntitle: دورة\n---\n\nانظر [الخطة]({base}/alt#tag) و[الأسعار]({base}/weg).\n");
    let office = format!("---\ntitle: Amt\nphones: [{{number: 0211 12345}}]\nwebsite: \"{base}/alt\"\n---\n");
    write(
        at.path(),
        &[
            ("portal.toml", harness::SETTINGS),
            harness::LABELS[0],
            harness::LABELS[1],
            ("content/kurs.md", &german),
            ("content/kurs.ar.md", &arabic),
            ("content/contacts/amt.md", &office),
        ],
    );
    at
}

const CHECK: [&str; 5] = ["check", "--external", "--external-private", "--format", "short"];

#[test]
fn check_asks_once_for_each_address_and_names_its_places() {
    let server = Server::start();
    let at = portal(&server);
    let output = lotse(at.path(), &CHECK);
    let words = printed(&output);
    assert!(output.status.success(), "warnings are no errors: {words}");
    let lines = |rule: &str| words.lines().filter(|line| line.contains(rule)).map(str::to_owned).collect::<Vec<_>>();
    let (moved, broken) = (lines("links/external-moved"), lines("links/external-broken"));
    assert_eq!((moved.len(), broken.len()), (1, 1), "{words}");
    assert!(moved[0].contains("content/contacts/amt.md") && broken[0].contains("content/kurs.md"), "{words}");
    assert!(!words.contains("/gut“"), "{words}");
    assert!(words.contains("3 Adressen gefragt"), "{words}");
}

#[test]
fn what_was_there_is_not_asked_again_until_it_is_old() {
    let server = Server::start();
    let at = portal(&server);
    lotse(at.path(), &CHECK);
    let kept = std::fs::read_to_string(at.path().join(".lotse/links.json")).unwrap();
    assert!(kept.contains("\"version\": 1"), "{kept}");
    let before = server.requests.load(Ordering::Relaxed);
    let again = printed(&lotse(at.path(), &CHECK));
    let asked_again = server.requests.load(Ordering::Relaxed) - before;
    assert_eq!(asked_again, 2, "only the page that was gone is asked for, its head and the page: {again}");
    assert!(again.contains("links/external-moved") && again.contains("links/external-broken"), "{again}");
    let all = printed(&lotse(at.path(), &[&CHECK[..], &["--max-age", "0"]].concat()));
    assert!(all.contains("3 Adressen gefragt"), "{all}");
}

#[test]
fn a_cache_that_cannot_be_read_is_told_and_does_no_harm() {
    let server = Server::start();
    let at = portal(&server);
    write(at.path(), &[(".lotse/links.json", "{\"version\": 99")]);
    let words = printed(&lotse(at.path(), &CHECK));
    assert!(words.contains(".lotse/links.json") && words.contains("links/external-broken"), "{words}");
    assert!(std::fs::read_to_string(at.path().join(".lotse/links.json")).unwrap().contains("\"version\": 1"));
}

#[test]
fn addresses_of_ones_own_network_are_told_and_never_asked() {
    let server = Server::start();
    let at = portal(&server);
    let words = printed(&lotse(at.path(), &["check", "--external", "--format", "short"]));
    assert_eq!(server.requests.load(Ordering::Relaxed), 0);
    assert_eq!(words.matches("links/external-private").count(), 3, "{words}");
}

#[test]
fn nothing_is_asked_without_being_told_to() {
    let server = Server::start();
    let at = portal(&server);
    lotse(at.path(), &["check"]);
    lotse(at.path(), &["build"]);
    assert_eq!(server.requests.load(Ordering::Relaxed), 0);
    assert!(!at.path().join(".lotse").exists());
}

#[test]
fn without_a_connection_it_is_said_once_and_the_other_findings_are_shown() {
    let at = tempfile::tempdir().unwrap();
    let text = "---\ntitle: Kurs\n---\n\n[a](http://127.0.0.1:1/) [b](http://127.0.0.2:1/) [c](gibt-es-nicht.md)\n";
    write(
        at.path(),
        &[("portal.toml", harness::SETTINGS), harness::LABELS[0], harness::LABELS[1], ("content/kurs.md", text)],
    );
    let output = lotse(at.path(), &CHECK);
    let words = printed(&output);
    assert_eq!(output.status.code(), Some(2), "{words}");
    assert!(words.contains("Kein Server antwortet") && !words.contains("links/external-broken"), "{words}");
    assert!(words.contains("links/broken-target"), "{words}");
    assert!(!at.path().join(".lotse").exists());
}

#[test]
fn the_correction_of_a_moved_address_keeps_the_part_behind_the_number_sign() {
    let server = Server::start();
    let at = portal(&server);
    let words = printed(&lotse(at.path(), &["check", "--external", "--external-private", "--format", "json"]));
    assert!(words.contains(&format!("{}/gut", server.base)), "{words}");
}
