//! The pictures and links of the town's look lead somewhere.

use crate::config::{Setting, is_picture};
use crate::diag::{Diagnostic, nearest, rule};
use crate::portal::{Broken, Portal, Target};
use crate::source::{FileId, Span};

pub(super) fn check(portal: &Portal) -> Vec<Diagnostic> {
    let look = &portal.config.look;
    let pictures = look.files().filter_map(|(path, span)| picture(portal, path, *span));
    pictures.chain(look.footer.iter().filter_map(|link| foot_link(portal, link))).collect()
}

fn picture(portal: &Portal, path: &str, span: Span) -> Option<Diagnostic> {
    let finding = || Diagnostic::new(&rule::SETTINGS, &portal.config.file, span).arg("value", path);
    if portal.asset(&FileId::new(path)).is_some() {
        return (!is_picture(path)).then(|| finding().help("picture"));
    }
    let names = || portal.assets().map(FileId::as_str);
    let name = path.rsplit(['/', '\\']).next().unwrap_or_default();
    let same = names().find(|other| other.rsplit('/').next() == Some(name)).map(str::to_owned);
    let near = same.or_else(|| nearest(path, names()).map(std::borrow::Cow::into_owned));
    Some(finding().help("file").suggest(near))
}

fn foot_link(portal: &Portal, link: &Setting) -> Option<Diagnostic> {
    let value = link.value.as_str();
    let finding = |rule| Diagnostic::new(rule, &portal.config.file, link.span).arg("value", value);
    match portal.footer_target(link) {
        Ok(Target::Entry(..)) => None,
        Ok(Target::Asset(_) | Target::Outside(_)) => without_words(portal, link),
        Ok(Target::Heading(_)) | Err(Broken::Page) => {
            let ids = portal.entries().map(|entry| portal.entry(entry).id.as_str()).filter(|id| !id.is_empty());
            let near = nearest(value.trim_start_matches('/').trim_end_matches(".md"), ids);
            Some(finding(&rule::BROKEN_TARGET).suggest(near.map(|id| format!("/{id}.md"))))
        }
        Err(Broken::File) => Some(finding(&rule::MISSING_FILE).help("footer")),
        Err(Broken::LeavesPortal | Broken::Scheme | Broken::OwnComputer | Broken::Empty) => {
            Some(finding(&rule::BAD_ADDRESS))
        }
    }
}

/// A page has its title; another link needs words of its own.
fn without_words(portal: &Portal, link: &Setting) -> Option<Diagnostic> {
    let message = format!("footer-{}", link.name);
    let there = portal.catalogues.has(portal.locales().source(), &message);
    let finding = Diagnostic::new(&rule::MESSAGE_MISSING, &portal.config.file, link.name_span);
    (!there).then(|| finding.arg("message", message))
}
