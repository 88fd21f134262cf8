//! The preview: a server, for this computer unless told otherwise, that makes each page when it is asked for, and tells the browser of changes.
//!
//! In: a portal's folder. Out: pages, with findings laid over them. It starts in any state of the files and always answers.
//! Nothing of it reaches a build.

#![allow(clippy::disallowed_methods, reason = "this is an edge, where the disk and the clock are")]

mod answer;
mod copies;
mod editor;
mod files;
mod origins;
mod overlay;
mod reload;
mod site;
#[cfg(test)]
mod states;
mod tools;
mod versions;
mod watch;

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, ToSocketAddrs as _};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::{Request, State};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use rayon::ThreadPool;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tokio_stream::StreamExt as _;
use tokio_stream::wrappers::WatchStream;

use crate::build::Options;
use crate::diag::Diagnostic;
use crate::diag::render::Texts;
use crate::source::{Disk, FileId};
use files::{Files, Seen};
use reload::{News, Shown};
use site::{Behind, Site};
use watch::{Changes, Signal, Watch};

/// How many ports after the first are tried.
const TRIES: u16 = 20;
/// Rules begin to look so long after a change, so that pages which are asked for at once have the computer for themselves.
const PAUSE: Duration = Duration::from_millis(100);

/// How the preview is asked to run.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The name or address that it can be reached by from other computers; else only from this one.
    pub host: Option<String>,
    /// The port to listen on.
    pub port: u16,
    /// Whether another port must not be taken where this one is busy.
    pub only_this_port: bool,
    /// The language of its words, `de` or `en`.
    pub language: &'static str,
}

/// What the preview tells the person who started it.
pub enum Told<'a> {
    /// It listens at an address.
    Listening(&'a str),
    /// Others can reach it, too.
    OpenToOthers,
    /// The files were read, with these findings.
    Read(&'a [Diagnostic], &'a Texts),
    /// The system does not tell of changes, for this reason.
    WatchLost(&'a str),
}

/// Why the preview ended.
#[derive(Debug)]
pub enum Failed {
    /// The port is taken.
    Port(u16),
    /// This computer has no such name or address.
    Host(String),
    /// The system refuses.
    Other(io::Error),
}

impl From<io::Error> for Failed {
    fn from(error: io::Error) -> Self {
        Self::Other(error)
    }
}

struct Server {
    site: Site,
    /// The number of the latest state, and that of its findings.
    changes: tokio::sync::watch::Sender<(u64, u64)>,
    port: u16,
    host: Option<String>,
}

/// Runs the preview until it is interrupted.
///
/// # Errors
/// See [`Failed`].
pub fn serve(disk: Disk, options: Options, settings: Settings, tell: &dyn Fn(&Told<'_>)) -> Result<(), Failed> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let listener = runtime.block_on(listen(&settings))?;
    let address = listener.local_addr()?;
    let port = address.port();
    let (signal, signals) = channel();
    // Watched before they are read, so that no edit falls in between.
    let watch = Watch::new(disk.root(), signal.clone(), |error| tell(&Told::WatchLost(error)));
    let start = Instant::now();
    let files = Files::new(disk.clone());
    let took = start.elapsed();
    let (site, behind) = Site::new(disk, options, settings.language, &files.seen());
    let host = settings.host.filter(|_| !address.ip().is_loopback());
    let (changes, _) = tokio::sync::watch::channel((0, 0));
    let name = host.as_deref().filter(|_| !address.ip().is_unspecified()).unwrap_or("localhost").to_owned();
    let server = Arc::new(Server { site, changes, port, host });
    end_when_asked(&runtime, &signal)?;
    let router = Router::new().route(overlay::EVENTS, get(events)).fallback(get(page)).with_state(Arc::clone(&server));
    let serving = runtime.spawn(async move { axum::serve(listener, router).await });
    if server.host.is_some() {
        tell(&Told::OpenToOthers);
    }
    let name = if name.contains(':') && !name.starts_with('[') { format!("[{name}]") } else { name };
    tell(&Told::Listening(&format!("http://{name}:{port}/")));
    let threads = std::thread::available_parallelism().map_or(1, |count| count.get().saturating_sub(1).max(1));
    let rules = rayon::ThreadPoolBuilder::new().num_threads(threads).build().map_err(io::Error::other)?;
    let mut keeper = Keeper { server, files, watch, rules: Arc::new(rules), signal, running: None };
    keeper.check(behind, Duration::ZERO);
    keeper.keep(&signals, took, tell);
    serving.abort();
    runtime.shutdown_background();
    Ok(())
}

/// Ends it cleanly when a person or the system asks for that; from here on neither can end it otherwise.
fn end_when_asked(runtime: &Runtime, signals: &Sender<Signal>) -> io::Result<()> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let _inside = runtime.enter();
        for kind in [SignalKind::interrupt(), SignalKind::terminate()] {
            let (mut asked, stop) = (signal(kind)?, signals.clone());
            runtime.spawn(async move {
                asked.recv().await;
                let _ = stop.send(Signal::Stop);
            });
        }
    }
    #[cfg(not(unix))]
    {
        let stop = signals.clone();
        runtime.spawn(async move {
            let _ = tokio::signal::ctrl_c().await;
            let _ = stop.send(Signal::Stop);
        });
    }
    Ok(())
}

async fn listen(settings: &Settings) -> Result<TcpListener, Failed> {
    let first = settings.port;
    let last = if settings.only_this_port { first } else { first.saturating_add(TRIES) };
    for port in first..=last {
        let addresses: Vec<SocketAddr> = match &settings.host {
            None => vec![SocketAddr::from((Ipv4Addr::LOCALHOST, port))],
            Some(host) => {
                let bare = host.trim_start_matches('[').trim_end_matches(']');
                (bare, port).to_socket_addrs().map_err(|_| Failed::Host(host.clone()))?.collect()
            }
        };
        match TcpListener::bind(&*addresses).await {
            Ok(listener) => return Ok(listener),
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => {}
            Err(error) if error.kind() == io::ErrorKind::AddrNotAvailable => {
                return Err(Failed::Host(settings.host.clone().unwrap_or_default()));
            }
            Err(error) => return Err(Failed::Other(error)),
        }
    }
    Err(Failed::Port(first))
}

/// Keeps what is shown up to date.
struct Keeper {
    server: Arc<Server>,
    files: Files,
    watch: Watch,
    /// Threads for rules; pages are made by others, and need not wait for them.
    rules: Arc<ThreadPool>,
    signal: Sender<Signal>,
    /// What the rules look at now.
    running: Option<Seen>,
}

impl Keeper {
    fn keep(&mut self, signals: &Receiver<Signal>, took: Duration, tell: &dyn Fn(&Told<'_>)) {
        let mut next = Instant::now() + watch::next_look(took, self.watch.is_lost());
        loop {
            let signal = match signals.recv_timeout(next.saturating_duration_since(Instant::now())) {
                Ok(signal) => signal,
                Err(RecvTimeoutError::Timeout) => Signal::Changed(Changes::anywhere()),
                Err(RecvTimeoutError::Disconnected) => return,
            };
            let others = match signal {
                Signal::Changed(changes) => {
                    let (changes, others) = watch::whole_change(changes, signals);
                    next = self.look(&changes, next, tell);
                    others
                }
                other => vec![other],
            };
            for signal in others {
                match signal {
                    Signal::Stop => return,
                    Signal::Checked(version) => self.checked(version, tell),
                    Signal::Changed(_) => {}
                }
            }
        }
    }

    /// Looks where something happened, and shows what came of it; returns when to look everywhere.
    fn look(&mut self, changes: &Changes, next: Instant, tell: &dyn Fn(&Told<'_>)) -> Instant {
        if let Some(error) = &changes.lost
            && !self.watch.is_lost()
        {
            self.watch.lose();
            tell(&Told::WatchLost(error));
        }
        self.watch.renew(changes);
        if !changes.everywhere {
            let files = self.files.look_at(&changes.paths);
            self.changed(&files);
            return next;
        }
        let start = Instant::now();
        let files = self.files.look_everywhere();
        let took = start.elapsed();
        self.changed(&files);
        Instant::now() + watch::next_look(took, self.watch.is_lost())
    }

    fn changed(&mut self, changed: &BTreeSet<FileId>) {
        if changed.is_empty() {
            return;
        }
        if let Some(running) = self.running.take() {
            running.stop();
        }
        let behind = self.server.site.read_again(&self.files.seen(), changed);
        self.tell_browsers();
        self.check(behind, PAUSE);
    }

    /// Lets the rules look, behind what is shown.
    fn check(&mut self, behind: Behind, pause: Duration) {
        let seen = behind.seen();
        self.running = Some(seen.clone());
        let (server, rules, signal) = (Arc::clone(&self.server), Arc::clone(&self.rules), self.signal.clone());
        std::thread::spawn(move || {
            std::thread::sleep(pause);
            if seen.is_stopped() {
                return;
            }
            if let Some(version) = rules.install(|| server.site.check(behind)) {
                let _ = signal.send(Signal::Checked(version));
            }
        });
    }

    fn checked(&self, version: u64, tell: &dyn Fn(&Told<'_>)) {
        let state = self.server.site.state();
        if state.version == version && state.is_checked {
            tell(&Told::Read(&state.diagnostics, &state.texts));
            self.tell_browsers();
        }
    }

    fn tell_browsers(&self) {
        let state = self.server.site.state();
        self.server.changes.send_replace((state.version, state.findings));
    }
}

async fn page(State(server): State<Arc<Server>>, request: Request) -> Response {
    if !answer::is_own_host(request.headers(), server.port, server.host.as_deref()) {
        return answer::refused();
    }
    let asked = answer::Asked::new(request.uri(), request.headers());
    tokio::task::spawn_blocking(move || answer::answer(&server.site, &asked))
        .await
        .unwrap_or_else(|_| answer::broken())
        .into_response()
}

/// Tells the browser what is new in the page that it shows; one that names no page hears of every change.
async fn events(State(server): State<Arc<Server>>, request: Request) -> Response {
    if !answer::is_own_host(request.headers(), server.port, server.host.as_deref()) {
        return answer::refused();
    }
    let changes = server.changes.subscribe();
    let event = |(news, version): (News, u64)| {
        Ok::<_, Infallible>(Event::default().event(news.event()).data(version.to_string()))
    };
    let Some((at, shown)) = Shown::asked(request.uri().query().unwrap_or_default()) else {
        let stream = WatchStream::from_changes(changes).map(move |(version, _)| event((News::Change, version)));
        return Sse::new(stream).keep_alive(KeepAlive::default()).into_response();
    };
    let asked = Arc::new((answer::Asked::page(at), shown));
    let look = move |(version, _)| {
        let (server, asked) = (Arc::clone(&server), Arc::clone(&asked));
        let news = tokio::task::spawn_blocking(move || {
            let answer = answer::answer(&server.site, &asked.0);
            // What is no page any more leads elsewhere.
            answer.extensions().get().map_or(Some(News::Change), |now| asked.1.news(now))
        });
        async move { Some((news.await.unwrap_or(Some(News::Change))?, version)) }
    };
    // The state may have changed since the page was made, so it is looked at once at the beginning.
    let stream = WatchStream::new(changes).then(look).filter_map(|news| news).map(event);
    Sse::new(stream).keep_alive(KeepAlive::default()).into_response()
}
