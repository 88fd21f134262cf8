//! The lines of iCalendar (RFC 5545, 3.1) and vCard (RFC 2426, 2.6), which are the same: names, values, folds.
//!
//! The crates for these formats write a `TZID` without its zone, or one of the two formats alone.

/// How many bytes a line has at most, its end not counted.
const WIDTH: usize = 75;

/// Lines that were written so far.
#[derive(Default)]
pub(super) struct Lines(String);

impl Lines {
    /// Writes a whole calendar file; what is in it is written by a function.
    pub(super) fn calendar(fill: impl FnOnce(&mut Self)) -> Vec<u8> {
        let mut lines = Self::default();
        lines.raw("BEGIN", "VCALENDAR");
        lines.raw("VERSION", "2.0");
        lines.text("PRODID", "-//Lotse//Lotse//EN");
        lines.raw("CALSCALE", "GREGORIAN");
        lines.raw("METHOD", "PUBLISH");
        fill(&mut lines);
        lines.raw("END", "VCALENDAR");
        lines.into_bytes()
    }

    /// Writes a line whose value is not text: a date, an address, a word of the format. Control characters are left out.
    pub(super) fn raw(&mut self, name: &str, value: &str) {
        let line = format!("{name}:{value}");
        let mut width = 0;
        for letter in line.chars().filter(|letter| !letter.is_control()) {
            if width + letter.len_utf8() > WIDTH {
                self.0.push_str("\r\n ");
                // The space at the beginning counts.
                width = 1;
            }
            self.0.push(letter);
            width += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// Writes a line with a text.
    pub(super) fn text(&mut self, name: &str, value: &str) {
        self.raw(name, &escape(value));
    }

    /// Writes a line with a text of a card, where a semicolon has a meaning between parts alone.
    pub(super) fn words(&mut self, name: &str, value: &str) {
        self.raw(name, &escape(value).replace("\\;", ";"));
    }

    /// Writes a line with parts, of which some may be empty.
    pub(super) fn parts(&mut self, name: &str, parts: &[&str]) {
        let parts: Vec<String> = parts.iter().map(|part| escape(part)).collect();
        self.raw(name, &parts.join(";"));
    }

    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_folded_between_letters_and_reads_as_before() {
        let words = "مؤتمر الاندماج في مدينة هافنشتات، الطابق الأول; ".repeat(5);
        let mut lines = Lines::default();
        lines.text("SUMMARY", &words);
        let written = String::from_utf8(lines.into_bytes()).expect("no letter is cut");
        assert!(written.lines().count() > 3 && written.lines().all(|line| line.len() <= 75), "{written}");
        assert_eq!(written.replace("\r\n ", ""), format!("SUMMARY:{}\r\n", escape(&words)));
    }

    #[test]
    fn what_has_a_meaning_is_escaped_and_no_line_can_be_smuggled_in() {
        let mut lines = Lines::default();
        lines.text("NOTE", "a;b,c\\d\r\nEND:VCARD\u{0}");
        lines.raw("URL", "https://hafen.example/\r\nX:1");
        lines.parts("N", &["Amt; oben", "", "b"]);
        lines.words("FN", "Amt; oben, \\");
        let written = String::from_utf8(lines.into_bytes()).expect("text");
        assert_eq!(
            written,
            "NOTE:a\\;b\\,c\\\\d\\nEND:VCARD\r\nURL:https://hafen.example/X:1\r\nN:Amt\\; oben;;b\r\nFN:Amt; oben\\, \\\\\r\n"
        );
    }
}
