//! Reads `{{ msg(id="helpline") }}` and `{{ "helpline" | msg }}`: the two ways to ask for a message, as in templates.

use std::ops::Range;

use super::Given;

/// What stands between the braces.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Call {
    /// The name of the message, and its place.
    pub(super) id: (String, Range<usize>),
    /// The attribute, and its place.
    pub(super) attribute: Option<(String, Range<usize>)>,
    pub(super) given: Vec<(String, Given)>,
    /// The place behind the braces.
    pub(super) end: usize,
}

/// Quotes that open a text, each with those that close it; word processors write most of them.
const QUOTES: [(char, &[char]); 10] = [
    ('"', &['"']),
    ('\'', &['\'']),
    ('„', &['“', '”', '"']),
    ('“', &['”', '“']),
    ('”', &['”']),
    ('»', &['«']),
    ('«', &['»']),
    ('‚', &['‘', '’']),
    ('‘', &['’']),
    ('’', &['’']),
];

/// Reads a text that begins with its braces.
pub(super) fn read(text: &str) -> Option<Call> {
    let mut reader = Reader { text, at: 0 };
    reader.sign("{{")?;
    let mut call = if let Some(id) = reader.quoted() {
        reader.sign("|").and_then(|()| reader.sign("msg"))?;
        let call = Call { id, attribute: None, given: Vec::new(), end: 0 };
        if reader.sign("(").is_some() { reader.arguments(Some(call))? } else { call }
    } else {
        reader.sign("msg").and_then(|()| reader.sign("("))?;
        reader.arguments(None)?
    };
    reader.sign("}}")?;
    call.end = reader.at;
    Some(call)
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn spaces(&mut self) {
        self.at = self.text.len() - self.rest().trim_start().len();
    }

    fn sign(&mut self, sign: &str) -> Option<()> {
        self.spaces();
        self.rest().starts_with(sign).then(|| self.at += sign.len())
    }

    fn while_letters(&mut self, belongs: impl Fn(char) -> bool) -> Option<&'a str> {
        self.spaces();
        let rest = self.rest();
        let word = &rest[..rest.find(|letter| !belongs(letter)).unwrap_or(rest.len())];
        self.at += word.len();
        (!word.is_empty()).then_some(word)
    }

    fn quoted(&mut self) -> Option<(String, Range<usize>)> {
        self.spaces();
        let open = self.rest().chars().next()?;
        let (_, closing) = QUOTES.iter().find(|(quote, _)| *quote == open)?;
        let start = self.at + open.len_utf8();
        let (length, close) = self.text[start..].char_indices().find(|(_, letter)| closing.contains(letter))?;
        self.at = start + length + close.len_utf8();
        Some((self.text[start..start + length].to_owned(), start..start + length))
    }

    /// Reads what stands behind the bracket that opens, and the one that closes; `id` is there already in the filter.
    fn arguments(&mut self, call: Option<Call>) -> Option<Call> {
        let (mut id, mut attribute, mut given) = (call.map(|call| call.id), None, Vec::new());
        while self.sign(")").is_none() {
            let name = self.while_letters(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-'))?;
            self.sign("=")?;
            match name {
                "id" if id.is_none() => id = Some(self.quoted()?),
                "attr" if attribute.is_none() => attribute = Some(self.quoted()?),
                "id" | "attr" => return None,
                name => given.push((name.to_owned(), self.value()?)),
            }
            if self.sign(",").is_none() {
                self.sign(")")?;
                break;
            }
        }
        Some(Call { id: id?, attribute, given, end: 0 })
    }

    fn value(&mut self) -> Option<Given> {
        if let Some((text, _)) = self.quoted() {
            return Some(Given::Text(text));
        }
        let number = self.while_letters(|letter| letter.is_ascii_digit() || matches!(letter, '.' | '-'))?;
        let is_finite = number.parse::<f64>().is_ok_and(f64::is_finite);
        is_finite.then(|| Given::Number(number.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Option<String> {
        let call = read(text)?;
        assert_eq!(&text[call.id.1.clone()], call.id.0);
        let attribute = call.attribute.map(|(name, _)| format!(".{name}")).unwrap_or_default();
        let given: Vec<String> = call.given.iter().map(|(name, value)| format!(" {name}={value:?}")).collect();
        Some(format!("{}{attribute}{}", call.id.0, given.concat()))
    }

    #[test]
    fn both_forms_are_read_with_any_space_and_the_quotes_of_word_processors() {
        for text in [
            "{{msg(id=\"help\")}}",
            "{{  msg ( id = 'help' , ) }}",
            "{{ msg(id=„help“) }}",
            "{{ msg(id=“help”) }}",
            "{{ msg(id=»help«) }}",
            "{{ \"help\" | msg }}",
            "{{'help'|msg()}}",
            "{{ msg(id=‚help‘) }}",
            "{{ msg(id=’help’) }}",
            "{{ msg(id=«help») }}",
        ] {
            assert_eq!(shown(text).as_deref(), Some("help"), "{text}");
        }
    }

    #[test]
    fn attributes_texts_and_numbers_are_told_apart() {
        let expected = "help.short name=Text(\"a, )}}\") count=Number(\"-2.5\")";
        assert_eq!(
            shown("{{ msg(id=\"help\", attr=\"short\", name=\"a, )}}\", count=-2.5) }} x").as_deref(),
            Some(expected)
        );
        assert_eq!(
            shown("{{ \"help\" | msg(attr=\"short\", name=\"a, )}}\", count=-2.5) }}").as_deref(),
            Some(expected)
        );
    }

    #[test]
    fn anything_else_is_no_message() {
        for text in [
            "{{ msg(",
            "{{ msg(id=\"help\") }",
            "{{ msg() }}",
            "{{ msg(help) }}",
            "{{ msg(id=3) }}",
            "{{ msg(id=\"a\", id=\"b\") }}",
            "{{ msg(id=\"a\" attr=\"b\") }}",
            "{{ msg(id=\"a\", count=1.2.3) }}",
            "{{ \"a\" | msg(id=\"b\") }}",
            "{{ page.title }}",
            &format!("{{{{ msg(id=\"a\", count={}) }}}}", "9".repeat(400)),
            "{{ }}",
            "{{",
        ] {
            assert_eq!(shown(text), None, "{text}");
        }
    }
}
