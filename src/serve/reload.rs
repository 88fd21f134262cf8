//! What a page in the browser is, so that it is shown anew only when it has become another.

use axum::http::StatusCode;
use axum::response::Response;

use super::overlay::{EVENTS, before_end};
use crate::diag::Diagnostic;
use crate::source::Digest;

/// Where the script is.
pub(super) const SCRIPT: &str = "/_lotse/reload.js";
/// The script.
pub(super) const SCRIPT_TEXT: &str = include_str!("reload.js");

/// What a page shows, in short.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Shown {
    /// Its bytes, but for the addresses of styles.
    page: String,
    /// The addresses of styles.
    styles: String,
    /// How often the findings had become others.
    findings: u64,
}

/// What a browser must do to show a page as it is now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum News {
    /// Show it anew.
    Change,
    /// Take new styles.
    Styles,
    /// Take new findings.
    Findings,
}

impl News {
    /// The name of the event that tells it.
    pub(super) fn event(self) -> &'static str {
        match self {
            Self::Change => "change",
            Self::Styles => "styles",
            Self::Findings => "findings",
        }
    }
}

impl Shown {
    /// Says what an answer shows: a page, with findings that stand on it alone.
    pub(super) fn of(status: StatusCode, page: &[u8], own: &[Diagnostic], findings: u64) -> Self {
        let (rest, styles) = parted(page);
        let beside = format!("{status} {own:?}");
        let page = Digest::of(&[beside.as_bytes(), rest.as_slice()].concat());
        Self { page: short(page), styles: short(Digest::of(&styles)), findings }
    }

    /// Reads what a browser says that it shows, and at which address.
    pub(super) fn asked(query: &str) -> Option<(String, Self)> {
        let parts: Vec<(String, String)> = url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        let part = |name: &str| parts.iter().find(|(other, _)| other == name).map(|(_, value)| value.clone());
        let findings = part("findings")?.parse().ok()?;
        Some((part("at")?, Self { page: part("page")?, styles: part("styles")?, findings }))
    }

    /// Tells what is new in a page since a browser showed it.
    pub(super) fn news(&self, now: &Self) -> Option<News> {
        if self.page != now.page {
            return Some(News::Change);
        }
        let news = (self.styles != now.styles).then_some(News::Styles);
        news.or_else(|| (self.findings != now.findings).then_some(News::Findings))
    }

    /// Puts the script, which hears of news, at the end of a page.
    pub(super) fn with_script(&self, page: &str) -> String {
        let Self { page: digest, styles, findings } = self;
        let script = format!(
            "<script src=\"{SCRIPT}\" data-events=\"{EVENTS}\" data-page=\"{digest}\" data-styles=\"{styles}\" data-findings=\"{findings}\"></script>"
        );
        before_end(page, &script)
    }

    /// Keeps it beside an answer.
    pub(super) fn beside(self, mut answer: Response) -> Response {
        answer.extensions_mut().insert(self);
        answer
    }
}

fn short(digest: Digest) -> String {
    let mut text = digest.to_hex();
    text.truncate(32);
    text
}

/// Parts a page from the addresses of its styles, which are in the elements `link`.
fn parted(page: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let text = String::from_utf8_lossy(page);
    let (mut rest, mut styles) = (String::with_capacity(text.len()), String::new());
    let mut from = 0;
    while let Some(start) = text[from..].find("<link ").map(|at| from + at) {
        let end = text[start..].find('>').map_or(text.len(), |at| start + at);
        rest.push_str(&text[from..start]);
        for word in text[start..end].split_inclusive(['"', '\'', '=', ' ']) {
            let bare = word.trim_end_matches(['"', '\'', '=', ' ']);
            if bare.ends_with(".css") {
                styles.push_str(bare);
                styles.push(' ');
                rest.push_str(&word[bare.len()..]);
            } else {
                rest.push_str(word);
            }
        }
        from = end;
    }
    rest.push_str(&text[from..]);
    (rest.into_bytes(), styles.into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(page: &str) -> Shown {
        Shown::of(StatusCode::OK, page.as_bytes(), &[], 1)
    }

    #[test]
    fn a_page_is_another_if_anything_but_its_styles_differs() {
        let page = |style: &str, text: &str| {
            format!("<head><link rel=stylesheet href={style}><link rel=icon href=\"a.svg\"></head><p>{text} a.css</p>")
        };
        let before = shown(&page("assets/lotse.1.css", "مرحبا"));
        assert_eq!(before.news(&before), None);
        assert_eq!(before.news(&shown(&page("assets/lotse.2.css", "مرحبا"))), Some(News::Styles));
        assert_eq!(before.news(&shown(&page("\"assets/lotse.2.css\"", "مرحبا"))), Some(News::Change));
        assert_eq!(before.news(&shown(&page("assets/lotse.1.css", "أهلا"))), Some(News::Change));
        assert_eq!(before.news(&Shown { findings: 2, ..before.clone() }), Some(News::Findings));
        let missing = Shown::of(StatusCode::NOT_FOUND, page("assets/lotse.1.css", "مرحبا").as_bytes(), &[], 1);
        assert_eq!(before.news(&missing), Some(News::Change));
    }

    #[test]
    fn the_browser_says_again_what_the_script_was_told() {
        let before = shown("<body><p>Text</p></body>");
        let page = before.with_script("<body><p>Text</p></body>");
        let value = |name: &str| page.split(&format!("data-{name}=\"")).nth(1)?.split('"').next();
        let part = |name: &str| value(name).unwrap_or_default();
        let query = format!(
            "at=%2Fde%2F%D9%83%2F&page={}&styles={}&findings={}",
            part("page"),
            part("styles"),
            part("findings")
        );
        assert_eq!(Shown::asked(&query), Some(("/de/ك/".to_owned(), before)));
        assert!(page.ends_with("</script></body>"));
        assert_eq!(Shown::asked("at=/de/"), None);
    }
}
