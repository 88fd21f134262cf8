//! The mail that asks an office to check its pages, as a draft that mail programs open (RFC 5322, 2045, 2047).

use super::agenda::{Agenda, Duty};
use super::{said, written};
use crate::diag::Words;
use crate::export::page_address;
use crate::portal::{Owner, Portal};

/// How long a line of an encoded text may be.
const WIDTH: usize = 76;
/// How many encoded bytes a word of a header may hold, so that the line keeps its length.
const WORD: usize = 45;

/// A mail to an office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// Where it goes, if that is known.
    pub to: Option<String>,
    /// What it is about.
    pub subject: String,
    /// What it says.
    pub text: String,
}

/// Writes the mail that asks an office to check its pages.
#[must_use]
pub fn mail(portal: &Portal, words: &dyn Words, agenda: &Agenda, owner: &Owner, duties: &[Duty]) -> Mail {
    let name = portal.config.name.as_str();
    let (overdue, soon): (Vec<&Duty>, Vec<&Duty>) = duties.iter().partition(|duty| agenda.is_overdue(duty));
    let mut pages = String::new();
    for (title, duties) in [("due-overdue", overdue), ("due-soon", soon)] {
        if !duties.is_empty() {
            pages.push_str(&said(words, title, &[("until", written(words, agenda.until).into())]));
            pages.push_str("\n\n");
            pages.extend(duties.iter().map(|duty| entry(portal, words, duty)));
        }
    }
    let args = [
        ("portal", name.into()),
        ("owner", owner.name.as_str().into()),
        ("pages", pages.trim_end().into()),
        ("today", written(words, agenda.today).into()),
    ];
    Mail {
        to: owner.email.clone(),
        subject: said(words, "due-subject", &[("count", duties.len().into()), ("portal", name.into())]),
        text: said(words, "due-mail", &args),
    }
}

/// A page with its file, its address and its days, as an item of a list.
pub(super) fn entry(portal: &Portal, words: &dyn Words, duty: &Duty) -> String {
    let entry = portal.entry(duty.entry);
    let source = &entry.source;
    let mut text = format!("- {}\n", source.record.text("title").unwrap_or(&entry.id));
    let mut line = |message: &str, value: String| {
        text.push_str(&format!("  {}\n", said(words, message, &[("value", value.into())])));
    };
    line("due-file", source.file.to_string());
    if let Some(address) = page_address(portal, duty.entry, portal.locales().source()) {
        line("due-address", address);
    }
    let languages: Vec<&str> = entry.translations.keys().map(|locale| &*portal.locales().get(*locale).id).collect();
    if !languages.is_empty() {
        line("due-languages", languages.join(", "));
    }
    line("due-checked", written(words, duty.last));
    line("due-day", written(words, duty.due));
    text
}

impl Mail {
    /// Writes the mail as a draft. It has no sender and no day: the program that sends it knows both.
    #[must_use]
    pub fn draft(&self) -> Vec<u8> {
        let mut out = String::from("X-Unsent: 1\r\n");
        if let Some(to) = self.to.as_deref().filter(|to| to.bytes().all(|byte| byte.is_ascii_graphic())) {
            out.push_str(&format!("To: {to}\r\n"));
        }
        out.push_str(&format!("Subject: {}\r\n", header(&self.subject)));
        out.push_str("MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n");
        out.push_str("Content-Transfer-Encoding: quoted-printable\r\n\r\n");
        self.text.lines().for_each(|line| quoted(line, &mut out));
        out.into_bytes()
    }
}

/// A text in a header: as words of its own, none of which cuts a letter.
fn header(text: &str) -> String {
    let mut words = vec![String::new()];
    for letter in text.chars() {
        let mut bytes = [0; 4];
        let encoded: String = letter
            .encode_utf8(&mut bytes)
            .bytes()
            .map(|byte| match byte {
                b' ' => "_".to_owned(),
                byte if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
                byte => format!("={byte:02X}"),
            })
            .collect();
        if words.last().is_some_and(|word| word.len() + encoded.len() > WORD) {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.push_str(&encoded);
        }
    }
    let words: Vec<String> = words.iter().map(|word| format!("=?utf-8?Q?{word}?=")).collect();
    words.join("\r\n ")
}

/// Writes a line as quoted-printable.
fn quoted(line: &str, out: &mut String) {
    let mut width = 0;
    for (place, byte) in line.bytes().enumerate() {
        let last = place + 1 == line.len();
        let plain = (b'!'..=b'~').contains(&byte) && byte != b'=' || byte == b' ' && !last;
        let encoded = if plain { char::from(byte).to_string() } else { format!("={byte:02X}") };
        if width + encoded.len() >= WIDTH {
            out.push_str("=\r\n");
            width = 0;
        }
        width += encoded.len();
        out.push_str(&encoded);
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_keeps_to_short_lines_of_ascii_and_cuts_no_letter() {
        let text = "Grüße = gut \nمرحبا بكم في الميناء مرحبا بكم في الميناء مرحبا بكم\n.\n";
        let to = Some("amt@hafen.example".to_owned());
        let draft = Mail { to, subject: "Bitte prüfen: 3 Seiten – مرفأ".repeat(3), text: text.to_owned() }.draft();
        let draft = String::from_utf8(draft).expect("ASCII");
        assert!(draft.is_ascii() && draft.lines().all(|line| line.len() <= 76), "{draft}");
        assert!(draft.contains("Gr=C3=BC=C3=9Fe =3D gut=20\r\n"), "{draft}");
        assert!(draft.starts_with("X-Unsent: 1\r\nTo: amt@hafen.example\r\nSubject: =?utf-8?Q?Bitte_"), "{draft}");
    }

    #[test]
    fn a_line_break_in_an_address_smuggles_no_header_in() {
        let mail =
            Mail { to: Some("a@b.example\r\nBcc: x@y".to_owned()), subject: "a\r\nb".to_owned(), text: String::new() };
        let draft = String::from_utf8(mail.draft()).expect("ASCII");
        assert!(!draft.contains("Bcc") && draft.contains("a=0D=0Ab"), "{draft}");
    }
}
