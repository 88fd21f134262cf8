//! Pages in frames: as a phone shows them, as paper, in two languages beside each other.

use std::fmt::Write as _;

use super::{PHONE, PRINT, Query, SIDE, Tool, address, bar, versions_of};
use crate::i18n::{Spoken, escape};
use crate::serve::site::{Site, State};
use crate::serve::versions::Version;

/// A page on a screen of 360 by 740 pixels.
pub(super) fn phone(site: &Site, state: &State, query: &Query) -> String {
    let words = site.words();
    let title = words.text("preview-phone", &[]);
    let versions = versions_of(site, state, &query.page);
    let main = format!("<div class=\"phone\">{}</div>", frame("page", &query.page, &title));
    let head = head(site, state, query, &languages(PHONE, &versions, words));
    Tool { title, class: "phone-view", head, main }.write(Some(&query.page), words)
}

/// A page as it is printed; the script makes the rules for paper hold on the screen.
pub(super) fn print(site: &Site, state: &State, query: &Query) -> String {
    let words = site.words();
    let title = words.text("preview-print", &[]);
    let versions = versions_of(site, state, &query.page);
    let say = |message: &str| escape(&words.text(message, &[]));
    let main = format!(
        "<p class=\"note\">{} <button type=\"button\" data-print hidden>{}</button></p>\
         <div class=\"desk\" role=\"region\" tabindex=\"0\" aria-label=\"{}\"><div class=\"paper\">{}</div></div>",
        say("preview-print-note"),
        say("preview-print-now"),
        say("preview-paper"),
        frame("page", &query.page, &title)
    );
    let head = head(site, state, query, &languages(PRINT, &versions, words));
    Tool { title, class: "print-view", head, main }.write(Some(&query.page), words)
}

/// A page in two languages.
pub(super) fn side(site: &Site, state: &State, query: &Query) -> String {
    let words = site.words();
    let title = words.text("preview-side", &[]);
    let say = |message: &str| escape(&words.text(message, &[]));
    let versions = versions_of(site, state, &query.page);
    let Some((left, right)) = two(&versions, query.get("left"), query.get("right")) else {
        let main = format!("<p class=\"note\">{}</p>", say("preview-side-none"));
        return Tool { title, class: "side-view", head: head(site, state, query, ""), main }
            .write(Some(&query.page), words);
    };
    let choice = |name: &str, chosen: &Version| {
        let mut out = format!("<label>{} <select name=\"{name}\">", say(&format!("preview-{name}")));
        for version in &versions {
            let _ = write!(
                out,
                "<option value=\"{}\" lang=\"{}\" dir=\"{}\"{}>{}</option>",
                escape(&version.id),
                escape(&version.lang),
                version.direction.as_str(),
                if version == chosen { " selected" } else { "" },
                escape(&version.name)
            );
        }
        out + "</select></label>"
    };
    let form = format!(
        "<form action=\"{SIDE}\"><input type=\"hidden\" name=\"page\" value=\"{}\">{}{}\
         <button>{}</button><label class=\"together\" hidden><input type=\"checkbox\" checked> {}</label></form>",
        escape(&query.page),
        choice("left", left),
        choice("right", right),
        say("preview-show"),
        say("preview-together")
    );
    let half = |name: &str, version: &Version| {
        format!(
            "<section><h2><span lang=\"{}\" dir=\"{}\">{}</span> <small>{}</small></h2>{}</section>",
            escape(&version.lang),
            version.direction.as_str(),
            escape(&version.name),
            escape(&bar::whose(&version.words, words)),
            frame(name, &version.address, &version.name)
        )
    };
    let main = format!("<div class=\"halves\">{}{}</div>", half("left", left), half("right", right));
    Tool { title, class: "side-view", head: head(site, state, query, &form), main }.write(Some(&query.page), words)
}

/// The two languages asked for; else the first of the portal, which is mostly that of the sources, and that of the page or the next.
fn two<'a>(versions: &'a [Version], left: Option<&str>, right: Option<&str>) -> Option<(&'a Version, &'a Version)> {
    let named = |id: Option<&str>| versions.iter().find(|version| Some(version.id.as_str()) == id);
    let left = named(left).or(versions.first())?;
    let other = || {
        let current = versions.iter().find(|version| version.current && version.id != left.id);
        current.or_else(|| versions.iter().find(|version| version.id != left.id))
    };
    Some((left, named(right).or_else(other)?))
}

fn frame(name: &str, page: &str, title: &str) -> String {
    format!("<iframe name=\"{name}\" src=\"{}\" title=\"{}\"></iframe>", escape(page), escape(title))
}

/// What stands beside the heading of each: its own controls, and how many findings there are.
fn head(site: &Site, state: &State, query: &Query, own: &str) -> String {
    format!("{own}{}", bar::state(&query.page, &state.diagnostics, site.words()))
}

/// The same tool for the page in other languages.
fn languages(tool: &str, versions: &[Version], words: &Spoken) -> String {
    if versions.is_empty() {
        return String::new();
    }
    let mut out =
        format!("<nav class=\"languages\" aria-label=\"{}\"><ul>", escape(&words.text("preview-language", &[])));
    for version in versions {
        let _ = write!(
            out,
            "<li><a href=\"{}\" lang=\"{}\" dir=\"{}\"{}>{}</a></li>",
            escape(&address(tool, &[("page", &version.address)])),
            escape(&version.lang),
            version.direction.as_str(),
            if version.current { " aria-current=\"page\"" } else { "" },
            escape(&version.name)
        );
    }
    out + "</ul></nav>"
}
