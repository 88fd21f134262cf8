//! What redirects mean: a page that has moved for good, one that asks for a name first, one that is gone.

use url::Url;

use super::{Answer, Reason};

/// One redirect: its status, and where it leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hop {
    /// The status that the server gave, like 301.
    pub status: u16,
    /// The address that it led to.
    pub to: String,
}

/// Parts of paths and names of servers where people log in.
const LOGIN: &[&str] =
    &["login", "signin", "sign-in", "sign_in", "logon", "sso", "saml", "oauth", "oauth2", "cas", "idp"];

/// Judges a page that was found, perhaps over redirects, from the address that was asked for.
#[must_use]
pub fn moved(asked: &str, hops: &[Hop]) -> Answer {
    let Some(last) = hops.last() else { return Answer::Fine };
    let (Ok(from), Ok(end)) = (Url::parse(asked), Url::parse(&last.to)) else { return Answer::Fine };
    if wants_login(&end) && !wants_login(&from) {
        return Answer::Unsure(Reason::Login);
    }
    // Servers of offices lead from a page that is gone to their front page, and say nothing.
    if is_front(&end) && !is_front(&from) {
        return Answer::Unsure(Reason::FrontPage);
    }
    let lasting = hops.iter().take_while(|hop| matches!(hop.status, 301 | 308));
    match lasting.last().and_then(|hop| Url::parse(&hop.to).ok()) {
        Some(mut to) => {
            to.set_fragment(None);
            if to == from { Answer::Fine } else { Answer::Moved(to.into()) }
        }
        None => Answer::Fine,
    }
}

fn wants_login(url: &Url) -> bool {
    let part = |part: &str| {
        let name = part.split('.').next().unwrap_or_default().to_lowercase();
        LOGIN.contains(&name.as_str())
    };
    url.host_str().is_some_and(part) || url.path().split('/').any(part)
}

fn is_front(url: &Url) -> bool {
    let path = url.path().trim_matches('/');
    url.query().is_none()
        && (path.is_empty() || (path.len() == 2 && path.chars().all(|letter| letter.is_ascii_alphabetic())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(asked: &str, hops: &[(u16, &str)]) -> Answer {
        let hops: Vec<Hop> = hops.iter().map(|(status, to)| Hop { status: *status, to: (*to).to_owned() }).collect();
        moved(asked, &hops)
    }

    #[test]
    fn a_page_has_moved_as_far_as_redirects_are_for_good() {
        let (old, new, temporary) =
            ("http://hafen.example/a", "https://hafen.example/a", "https://hafen.example/a/heute");
        assert_eq!(judged(old, &[]), Answer::Fine);
        assert_eq!(judged(old, &[(301, new)]), Answer::Moved(new.to_owned()));
        assert_eq!(judged(old, &[(308, new), (302, temporary)]), Answer::Moved(new.to_owned()));
        assert_eq!(judged(old, &[(302, temporary)]), Answer::Fine);
        assert_eq!(judged(old, &[(302, temporary), (301, new)]), Answer::Fine);
    }

    #[test]
    fn a_page_for_logging_in_and_a_front_page_are_no_new_address() {
        let old = "https://hafen.example/kurs/a";
        assert_eq!(judged(old, &[(302, "https://hafen.example/login?next=a")]), Answer::Unsure(Reason::Login));
        assert_eq!(judged(old, &[(301, "https://sso.hafen.example/x")]), Answer::Unsure(Reason::Login));
        assert_eq!(judged(old, &[(301, "https://hafen.example/")]), Answer::Unsure(Reason::FrontPage));
        assert_eq!(judged(old, &[(301, "https://hafen.example/de/")]), Answer::Unsure(Reason::FrontPage));
        assert_eq!(
            judged("http://hafen.example/", &[(301, "https://hafen.example/")]),
            Answer::Moved("https://hafen.example/".to_owned())
        );
    }
}
