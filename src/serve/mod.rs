//! The preview: a server on this computer that makes each page when it is asked for, and tells the browser of changes.
//!
//! In: a portal's folder. Out: pages, with findings laid over them. It starts in any state of the files and always answers.
//! Nothing of it reaches a build.

mod answer;
mod copies;
mod editor;
mod overlay;
mod site;
mod tools;
mod versions;
mod watch;

use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use tokio::net::TcpListener;
use tokio::sync::broadcast;
use tokio_stream::StreamExt as _;
use tokio_stream::wrappers::BroadcastStream;

use crate::build::Options;
use crate::diag::Diagnostic;
use crate::diag::render::Texts;
use crate::source::Disk;
use site::Site;

/// How many ports after the first are tried.
const TRIES: u16 = 20;

/// How the preview is asked to run.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
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
    /// The files were read, with these findings.
    Read(&'a [Diagnostic], &'a Texts),
    /// Changes cannot be seen as they happen, for a reason of the system.
    WatchLost(&'a str),
}

/// Why the preview ended.
#[derive(Debug)]
pub enum Failed {
    /// The port is taken.
    Port(u16),
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
    changes: broadcast::Sender<u64>,
    port: u16,
}

/// Runs the preview until it is interrupted.
///
/// # Errors
/// See [`Failed`].
pub fn serve(disk: Disk, options: Options, settings: Settings, tell: &dyn Fn(&Told<'_>)) -> Result<(), Failed> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let listener = runtime.block_on(listen(settings))?;
    let port = listener.local_addr()?.port();
    let (stop, stopped) = std::sync::mpsc::channel();
    // Watched before they are read, so that no edit falls in between.
    let watcher = watch::watch(disk.root(), stop.clone(), |error| tell(&Told::WatchLost(error)));
    let site = Site::new(disk, options, settings.language);
    let (changes, _) = broadcast::channel(16);
    let server = Arc::new(Server { site, changes, port });
    {
        let state = server.site.state();
        tell(&Told::Read(&state.diagnostics, &state.texts));
    }
    tell(&Told::Listening(&format!("http://localhost:{port}/")));
    let router = Router::new().route(overlay::EVENTS, get(events)).fallback(get(page)).with_state(Arc::clone(&server));
    let serving = runtime.spawn(async move { axum::serve(listener, router).await });
    runtime.spawn(async move {
        let _ = tokio::signal::ctrl_c().await;
        let _ = stop.send(watch::Signal::Stop);
    });
    'watching: while let Ok(signal) = stopped.recv() {
        match signal {
            watch::Signal::Stop => break,
            watch::Signal::Changed => {
                // What has come meanwhile is one change; a wish to end is never lost among them.
                while let Ok(more) = stopped.try_recv() {
                    if more == watch::Signal::Stop {
                        break 'watching;
                    }
                }
                server.site.read_again();
                let state = server.site.state();
                tell(&Told::Read(&state.diagnostics, &state.texts));
                let _ = server.changes.send(state.version);
            }
        }
    }
    drop(watcher);
    serving.abort();
    runtime.shutdown_background();
    Ok(())
}

async fn listen(settings: Settings) -> Result<TcpListener, Failed> {
    let last = if settings.only_this_port { settings.port } else { settings.port.saturating_add(TRIES) };
    for port in settings.port..=last {
        match TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).await {
            Ok(listener) => return Ok(listener),
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => {}
            Err(error) => return Err(Failed::Other(error)),
        }
    }
    Err(Failed::Port(settings.port))
}

async fn page(State(server): State<Arc<Server>>, request: Request) -> Response {
    if !answer::is_own_host(request.headers(), server.port) {
        return answer::refused();
    }
    let asked = answer::Asked::new(request.uri(), request.headers());
    tokio::task::spawn_blocking(move || answer::answer(&server.site, &asked))
        .await
        .unwrap_or_else(|_| answer::broken())
        .into_response()
}

/// Tells the browser of changes, as server-sent events.
async fn events(State(server): State<Arc<Server>>, request: Request) -> Response {
    if !answer::is_own_host(request.headers(), server.port) {
        return answer::refused();
    }
    let changes = BroadcastStream::new(server.changes.subscribe());
    let stream = changes.map(|version| {
        let version = version.map_or_else(|_| "lagged".to_owned(), |version| version.to_string());
        Ok::<_, Infallible>(Event::default().event("change").data(version))
    });
    Sse::new(stream).keep_alive(KeepAlive::default()).into_response()
}
