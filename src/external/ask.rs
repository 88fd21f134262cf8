//! Asks other servers for pages, politely: who asks is said, two requests at once to a server at most, and a pause between them.
//!
//! In: addresses. Out: an answer for each, or that nobody answers. The library for checking links does the asking; what its
//! answers mean to an editor is decided here.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use axum::http::Method;
use lychee_lib::ratelimit::RateLimitConfig;
use lychee_lib::{Client, ClientBuilder, ErrorKind, Redirects, Status};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use url::Url;

use super::{Answer, Hop, Reason, moved};

/// How patiently to ask.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// How long to wait for an answer.
    pub timeout: Duration,
    /// How often to ask again a server that is busy or slow.
    pub retries: u64,
    /// How long to wait before asking again; the second time twice as long.
    pub pause: Duration,
    /// How long to wait between two requests to one server.
    pub interval: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(20),
            retries: 2,
            pause: Duration::from_secs(2),
            interval: Duration::from_millis(300),
        }
    }
}

/// Why there are no answers.
#[derive(Debug, thiserror::Error)]
pub enum AskError {
    /// No server at all says anything: this computer is not connected.
    #[error("no server answers")]
    Offline,
    /// The network cannot be used.
    #[error("{0}")]
    Unusable(String),
}

/// Requests under way at once, to all servers together.
const AT_ONCE: usize = 16;
/// Requests under way at once to one server, for heads and for pages each: two together.
const AT_ONCE_PER_HOST: usize = 1;
/// Servers that are asked first, to find out whether this computer is connected.
const FIRST: usize = 5;
/// Redirects that are followed.
const REDIRECTS: usize = 10;

/// Asks for pages; `progress` hears how many answers there are.
///
/// # Errors
/// This computer is not connected, or its network cannot be used.
pub fn ask(
    addresses: &[String],
    agent: &str,
    patience: Patience,
    progress: &(dyn Fn(usize) + Sync),
) -> Result<BTreeMap<String, Answer>, AskError> {
    let unusable = |error: &dyn std::fmt::Display| AskError::Unusable(error.to_string());
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(|error| unusable(&error))?;
    runtime.block_on(async {
        let clients = Clients::new(agent, patience).map_err(|error| unusable(&error))?;
        let first = one_of_each_host(addresses);
        let mut answers = all(&clients, &first, 0, progress).await;
        let silent = |answer: &Answer| match answer {
            Answer::Broken(reason) | Answer::Unsure(reason) => reason.is_silence(),
            Answer::Fine | Answer::Moved(_) => false,
        };
        // One server alone may be down.
        if first.len() > 1 && answers.values().all(silent) {
            return Err(AskError::Offline);
        }
        let rest: Vec<String> = addresses.iter().filter(|address| !answers.contains_key(*address)).cloned().collect();
        answers.extend(all(&clients, &rest, answers.len(), progress).await);
        Ok(answers)
    })
}

/// An address of each server, as many as are asked first.
fn one_of_each_host(addresses: &[String]) -> Vec<String> {
    let mut hosts = BTreeSet::new();
    let is_new = |address: &&String| {
        let host = Url::parse(address).ok().map(|url| (url.host_str().map(str::to_owned), url.port()));
        hosts.insert(host)
    };
    addresses.iter().filter(is_new).take(FIRST).cloned().collect()
}

async fn all(
    clients: &Clients,
    addresses: &[String],
    done: usize,
    progress: &(dyn Fn(usize) + Sync),
) -> BTreeMap<String, Answer> {
    let free = Arc::new(Semaphore::new(AT_ONCE));
    let mut asked = JoinSet::new();
    for address in addresses.iter().cloned() {
        let (clients, free) = (clients.clone(), Arc::clone(&free));
        asked.spawn(async move {
            let _permit = free.acquire_owned().await.expect("nobody closes the semaphore");
            let answer = clients.answer(&address).await;
            (address, answer)
        });
    }
    let mut answers = BTreeMap::new();
    while let Some(joined) = asked.join_next().await {
        let (address, answer) = joined.expect("asking does not panic");
        answers.insert(address, answer);
        progress(done + answers.len());
    }
    answers
}

/// Asks for the head of a page, and for the page itself where a server does not give heads.
#[derive(Clone)]
struct Clients {
    head: Client,
    get: Client,
}

impl Clients {
    fn new(agent: &str, patience: Patience) -> Result<Self, ErrorKind> {
        let with = |method: Method, retries| {
            let limits = RateLimitConfig { concurrency: AT_ONCE_PER_HOST, request_interval: patience.interval };
            ClientBuilder::builder()
                .method(method)
                .user_agent(agent.to_owned())
                .timeout(patience.timeout)
                .max_retries(retries)
                .retry_wait_time(patience.pause)
                .max_redirects(REDIRECTS)
                .rate_limit_config(limits)
                .build()
                .client()
        };
        Ok(Self { head: with(Method::HEAD, 0)?, get: with(Method::GET, patience.retries)? })
    }

    async fn answer(&self, address: &str) -> Answer {
        let head = one(&self.head, address).await;
        // Many servers answer wrongly to a head; only a page that is there is believed, and a name that nobody has.
        match head {
            Answer::Fine | Answer::Moved(_) | Answer::Broken(Reason::NoHost | Reason::Refused) => head,
            _ => one(&self.get, address).await,
        }
    }
}

async fn one(client: &Client, address: &str) -> Answer {
    match client.check(address).await {
        Ok(response) => judged(address, response.status(), response.redirects()),
        Err(error) => failed(&error),
    }
}

fn judged(address: &str, status: &Status, redirects: Option<&Redirects>) -> Answer {
    match status {
        Status::Ok(_) => moved(address, &redirects.map(hops).unwrap_or_default()),
        Status::Timeout(_) => Answer::Unsure(Reason::Slow),
        Status::Error(ErrorKind::RejectedStatusCode(code)) => of_status(code.as_u16()),
        Status::Error(error) => failed(error),
        Status::UnknownStatusCode(code) => Answer::Unsure(Reason::Status(code.as_u16())),
        _ => Answer::Unsure(Reason::Lost),
    }
}

/// The redirects of an answer; the library shows them in its exports alone.
fn hops(redirects: &Redirects) -> Vec<Hop> {
    let exported = serde_json::to_value(redirects).unwrap_or_default();
    let each = exported["redirects"].as_array().into_iter().flatten();
    each.filter_map(|redirect| {
        let status = u16::try_from(redirect["code"].as_u64()?).ok()?;
        Some(Hop { status, to: redirect["url"].as_str()?.to_owned() })
    })
    .collect()
}

fn of_status(code: u16) -> Answer {
    match code {
        404 | 410 => Answer::Broken(Reason::Status(code)),
        300..=399 => Answer::Broken(Reason::Loop),
        401 | 407 => Answer::Unsure(Reason::Login),
        _ => Answer::Unsure(Reason::Status(code)),
    }
}

/// Why there was no answer, from the causes of an error, the outermost first.
fn failed(error: &ErrorKind) -> Answer {
    let mut words = String::new();
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(error) = cause {
        if let Some(error) = error.downcast_ref::<std::io::Error>()
            && error.kind() == std::io::ErrorKind::ConnectionRefused
        {
            return Answer::Broken(Reason::Refused);
        }
        words.push_str(&error.to_string().to_lowercase());
        words.push('\n');
        cause = error.source();
    }
    let says = |signs: &[&str]| signs.iter().any(|sign| words.contains(sign));
    if says(&["temporary failure"]) {
        Answer::Unsure(Reason::Lost)
    } else if says(&["dns error", "failed to lookup address", "name or service not known"]) {
        Answer::Broken(Reason::NoHost)
    } else if says(&["connection refused"]) {
        Answer::Broken(Reason::Refused)
    } else if says(&["certificate", "unknownissuer", "notvalidforname"]) {
        Answer::Broken(Reason::Certificate)
    } else if says(&["timed out", "timeout"]) {
        Answer::Unsure(Reason::Slow)
    } else {
        Answer::Unsure(Reason::Lost)
    }
}
