//! The files that a page's words and facts come from, so that whoever sees a mistake on it knows where to mend it.

use crate::build::{Job, Ready};
use crate::content::{Record, STEERING, Sharing, new_file};
use crate::i18n::PSEUDO;
use crate::portal::{Document, EntryIx};
use crate::source::FileId;

/// A file with what a page takes from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Origin {
    /// The file.
    pub(super) file: FileId,
    /// What it is to the page.
    pub(super) gives: Gives,
}

/// What a file is to a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Gives {
    /// It is the file of the page in its language; of the source language, it has everything.
    Own {
        /// Whether it has a text, and not the heading alone.
        text: bool,
    },
    /// It lends what the file of the page's language does not have: perhaps the text, and fields by their names. Facts stand in the
    /// source text alone.
    Lends {
        /// Whether the text is its own.
        text: bool,
        /// The fields, in the order of the type.
        fields: Vec<&'static str>,
    },
    /// It is not there yet: a translation, which this command begins, unless its name must be chosen by hand.
    Missing(Option<String>),
}

/// The files of a page; none for what no file has written.
pub(super) fn origins(ready: &Ready, job: &Job) -> Vec<Origin> {
    let (Job::Entry(entry, locale) | Job::Sheet(entry, locale)) = job else { return Vec::new() };
    let (portal, entry) = (&ready.portal, *entry);
    let (locales, target) = (portal.locales(), portal.entry(entry));
    if !target.source.file.as_str().starts_with("content/") {
        return Vec::new();
    }
    let source = locales.source();
    let own = target.document(*locale, source);
    let mut origins: Vec<Origin> = match own {
        Some(own) => vec![Origin {
            file: own.file.clone(),
            gives: Gives::Own { text: !own.body.is_blank() || target.source.body.is_blank() },
        }],
        None => missing(ready, entry, &locales.get(*locale).id).into_iter().collect(),
    };
    let others = locales.chain(*locale).iter().filter(|other| *other != locale);
    let shown = portal.shown(entry, *locale);
    // What a nearer language says already is not taken from a farther one.
    let mut nearer: Vec<&Record> = own.map(|own| &own.record).into_iter().collect();
    for document in others.filter_map(|other| target.document(*other, source)) {
        let text = std::ptr::eq(document, shown) && !document.body.is_blank();
        let fields = lent(document, &nearer, document.place.locale == source);
        if text || !fields.is_empty() {
            origins.push(Origin { file: document.file.clone(), gives: Gives::Lends { text, fields } });
        }
        nearer.push(&document.record);
    }
    origins
}

/// The fields that a page takes from a document: words that no nearer one has, and of the source text the facts.
fn lent(document: &Document, nearer: &[&Record], is_source: bool) -> Vec<&'static str> {
    let seen = document.record.iter().filter(|(field, _)| !STEERING.contains(&field.name));
    let taken = seen.filter(|(field, _)| match field.sharing {
        Sharing::Fact => is_source,
        Sharing::Text => nearer.iter().all(|record| record.item(field.name).is_none()),
    });
    taken.map(|(field, _)| field.name).collect()
}

/// The file that a translation would be.
fn missing(ready: &Ready, entry: EntryIx, language: &str) -> Option<Origin> {
    if language == PSEUDO {
        return None;
    }
    let target = ready.portal.entry(entry);
    let (place, kind, id) = (&target.source.place, target.kind.name, &target.id);
    let folder = if place.folder.is_empty() { String::new() } else { format!("{}/", place.folder) };
    let file = FileId::new(&format!("content/{folder}{}.{language}.md", place.stem));
    let usual = new_file(target.kind, id, None).as_deref() == Some(target.source.file.as_str());
    let command = usual.then(|| format!("lotse new {kind} {id} --language {language}"));
    Some(Origin { file, gives: Gives::Missing(command) })
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::build::{Options, load};
    use crate::portal::Drafts;
    use crate::source::{Embedded, Memory};

    /// What a page takes from which file, in short.
    fn seen(id: &str, language: &str) -> Vec<String> {
        let files = Memory::new(&[
            ("portal.toml", "[portal]\nname = \"Hafen\"\nlanguages = [\"de\", \"fa\", \"prs\", \"uk\", \"ar\"]\n"),
            (
                "content/services/kurs.md",
                "---\ntitle: Kurs\nsummary: Lernen.\naliases: [/k]\ncost: frei\nkind: course\n---\n\nText.\n",
            ),
            ("content/services/kurs.fa.md", "---\ntitle: دوره\nsummary: آموزش.\n---\n\nمتن.\n"),
            ("content/services/kurs.prs.md", "---\ntitle: دورة\n---\n"),
            ("content/über-uns.de.md", "---\ntitle: Wir\n---\n\nText.\n"),
            ("content/contacts/amt.md", "---\ntitle: Amt\nphones:\n- {number: 0421 23125, note: Nur mittags}\n---\n"),
            ("content/contacts/amt.fa.md", "---\ntitle: اداره\nphones:\n- {note: ظهرها}\n---\n"),
            ("content/services/Kita.md", "---\ntitle: Kita\n---\n"),
            ("content/services-alt/x.md", "---\ntitle: Alt\ntype: service\n---\n"),
            ("content/services/_index.md", "---\ntitle: Dienste\n---\n"),
        ]);
        let date = NaiveDate::from_ymd_opt(2026, 11, 22).expect("the day exists");
        let options = Options { date, drafts: Drafts::Include, base_url: None, pseudo: true, closed: false };
        let ready = load(&files, &Embedded, &options).ready.expect("the portal is there");
        let entry = ready.portal.find(id).expect("the document is there");
        let locale = ready.portal.locales().find(language).expect("the language is there");
        let all = origins(&ready, &Job::Entry(entry, locale)).into_iter().map(|origin| {
            let gives = match origin.gives {
                Gives::Own { text: true } => "own".to_owned(),
                Gives::Own { text: false } => "heading".to_owned(),
                Gives::Lends { text, fields } => format!("{}{}", if text { "text " } else { "" }, fields.join(" ")),
                Gives::Missing(command) => command.unwrap_or_else(|| "missing".to_owned()),
            };
            format!("{}: {gives}", origin.file.name())
        });
        all.collect()
    }

    #[test]
    fn a_page_tells_where_its_words_and_facts_come_from() {
        assert_eq!(seen("services/kurs", "de"), ["kurs.md: own"]);
        assert_eq!(seen("services/kurs", "fa"), ["kurs.fa.md: own", "kurs.md: kind"]);
        assert_eq!(seen("services/kurs", "prs"), ["kurs.prs.md: heading", "kurs.fa.md: text summary", "kurs.md: kind"]);
        // Ukrainian readers get German at once.
        let begun = "kurs.uk.md: lotse new service services/kurs --language uk";
        assert_eq!(seen("services/kurs", "uk"), [begun, "kurs.md: text title summary kind"]);
        let begun = "_index.ar.md: lotse new section services --language ar";
        assert_eq!(seen("services", "ar"), [begun, "_index.md: title"]);
        assert_eq!(seen("über-uns", "ar"), ["über-uns.ar.md: missing", "über-uns.de.md: text title"]);
        // Numbers in a list stand in German alone, what is told of them in each language.
        assert_eq!(seen("contacts/amt", "fa"), ["amt.fa.md: own", "amt.md: phones"]);
        // Names that the command does not take.
        assert_eq!(seen("services/Kita", "uk"), ["Kita.uk.md: missing", "Kita.md: title"]);
        assert_eq!(seen("services-alt/x", "uk"), ["x.uk.md: missing", "x.md: title"]);
        assert_eq!(seen("services/kurs", "pseudo"), ["kurs.md: text title summary kind"]);
        // What nobody wrote comes from no file.
        assert_eq!(seen("", "de"), [""; 0]);
    }
}
