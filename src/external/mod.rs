//! Links that lead out of the portal: which there are, what other servers say to them, and what editors should know.
//!
//! In: the portal, what was answered before, and the day. Out: addresses with all their places, answers that can be kept, and
//! diagnostics. Only [`ask`] talks to the network, only when it is called, and only where the program was built with the feature
//! `external-links`. Files and the clock are the command's.

#[cfg(feature = "external-links")]
pub mod ask;
mod cache;
mod findings;
mod judge;
mod places;

pub use cache::{CACHE, Cache, CacheError};
pub use findings::findings;
pub use judge::{Hop, moved};
pub use places::{Places, is_private, places};

/// What came of asking for an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The page is there.
    Fine,
    /// The page is there, and for good at another address.
    Moved(String),
    /// The page is not there.
    Broken(Reason),
    /// Nobody can tell without looking.
    Unsure(Reason),
}

/// Why a page is not there, or why nobody can tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The server answered with this status, like 404.
    Status(u16),
    /// There is no server of this name.
    NoHost,
    /// The server takes no connection.
    Refused,
    /// The certificate of the server is not in order.
    Certificate,
    /// The page leads on and on.
    Loop,
    /// The server did not answer in time.
    Slow,
    /// The page wants a name and a password first.
    Login,
    /// The page now leads to the first page of its server.
    FrontPage,
    /// The connection broke.
    Lost,
}

/// The names of reasons without a status, in kept answers and in words.
const REASONS: [(&str, Reason); 8] = [
    ("no-host", Reason::NoHost),
    ("refused", Reason::Refused),
    ("certificate", Reason::Certificate),
    ("loop", Reason::Loop),
    ("slow", Reason::Slow),
    ("login", Reason::Login),
    ("front-page", Reason::FrontPage),
    ("lost", Reason::Lost),
];

impl Reason {
    /// Returns the reason's name; of a status, its number.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::Status(code) => code.to_string(),
            other => REASONS
                .iter()
                .find(|(_, reason)| *reason == other)
                .map_or_else(String::new, |(name, _)| (*name).to_owned()),
        }
    }

    /// Tells whether no server said anything, as where this computer is not connected.
    #[must_use]
    pub fn is_silence(self) -> bool {
        matches!(self, Self::NoHost | Self::Refused | Self::Slow | Self::Lost)
    }
}
