//! The messages that templates ask for where no element can stand: with `msg_attr`, in attributes and titles.
//!
//! They are read from the templates' texts, so that no list of them is kept: a name between quotes, names put together with `~`,
//! of which any that fits counts, and the argument of a component, for which all its calls count.

use std::collections::{BTreeMap, BTreeSet};

use crate::source::FileId;

/// The templates of a theme, by their names.
type Sources = BTreeMap<String, (FileId, String)>;

/// A message that a template asks for: its name, in which `*` stands for anything, and the attribute.
pub(super) type Asked = (String, Option<String>);

/// Finds what templates ask for with `msg_attr`.
pub(super) fn asked(sources: &Sources) -> BTreeSet<Asked> {
    let mut found = BTreeSet::new();
    for (_, text) in sources.values() {
        let text = without_comments(text);
        for (place, word) in text.match_indices("msg_attr") {
            let after = &text[place + word.len()..];
            let arguments = after.strip_prefix('(').map(|list| parts(list, ',')).unwrap_or_default();
            let attribute = argument(&arguments, "attr").and_then(literal).map(str::to_owned);
            let expression = match text[..place].trim_end().strip_suffix('|') {
                Some(before) => last_expression(before),
                None => argument(&arguments, "id").unwrap_or_default(),
            };
            let mut names = BTreeSet::new();
            names_of(expression, &text[..place], sources, &mut BTreeSet::new(), &mut names);
            found.extend(names.into_iter().map(|name| (name, attribute.clone())));
        }
    }
    found
}

/// Tells whether a name is one of those that a pattern with `*` stands for.
pub(super) fn fits(pattern: &str, name: &str) -> bool {
    let Some((first, rest)) = pattern.split_once('*') else { return pattern == name };
    let Some(name) = name.strip_prefix(first) else { return false };
    name.char_indices().skip(1).any(|(place, _)| fits(rest, &name[place..])) || (rest.is_empty() && !name.is_empty())
}

/// The names that an expression may give; `before` is the template up to it.
fn names_of(
    expression: &str,
    before: &str,
    sources: &Sources,
    seen: &mut BTreeSet<(String, String)>,
    names: &mut BTreeSet<String>,
) {
    let expression = expression.trim();
    let inner = expression.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')).unwrap_or(expression);
    if let Some(name) = literal(inner) {
        names.insert(name.to_owned());
    } else if inner.contains('~') {
        let parts = inner.split('~').map(|part| literal(part.trim()).unwrap_or("*"));
        names.insert(parts.collect());
    } else if let Some((component, signature)) = component_around(before)
        && seen.insert((component.to_owned(), inner.to_owned()))
    {
        names.extend(argument(&parts(signature, ','), inner).and_then(literal).map(str::to_owned));
        let call = format!("<{component}");
        for (_, text) in sources.values() {
            let text = without_comments(text);
            for (place, _) in text.match_indices(&call) {
                let after = &text[place + call.len()..];
                if after.starts_with(|letter: char| letter.is_whitespace()) {
                    let value = argument(&parts(after, ' '), inner).unwrap_or_default();
                    let value = value.strip_prefix('{').and_then(|value| value.strip_suffix('}')).unwrap_or(value);
                    names_of(value, &text[..place], sources, seen, names);
                }
            }
        }
    }
}

/// The component whose definition a place is in, and what it declares behind its bracket.
fn component_around(before: &str) -> Option<(&str, &str)> {
    let start = before.rfind("{% component ")? + "{% component ".len();
    if before[start..].contains("endcomponent") {
        return None;
    }
    let (name, signature) = before[start..].split_once('(')?;
    Some((name.trim(), signature))
}

/// Cuts a list of arguments at its commas, or the tag of a component at its spaces, up to its end; not inside quotes and brackets.
fn parts(list: &str, separator: char) -> Vec<&str> {
    let (mut parts, mut start, mut depth, mut quoted) = (Vec::new(), 0, 0_usize, false);
    for (place, letter) in list.char_indices() {
        match letter {
            '"' => quoted = !quoted,
            _ if quoted => {}
            '(' | '{' | '[' => depth += 1,
            ')' | '}' | ']' | '>' if depth == 0 => {
                parts.push(&list[start..place]);
                return parts;
            }
            ')' | '}' | ']' => depth -= 1,
            letter if depth == 0 && (letter == separator || separator == ' ' && letter.is_whitespace()) => {
                parts.push(&list[start..place]);
                start = place + letter.len_utf8();
            }
            _ => {}
        }
    }
    parts.push(&list[start..]);
    parts
}

/// The value of a named argument: `attr="plural"`, `label={label}`, `title: string = "x"`.
fn argument<'a>(arguments: &[&'a str], name: &str) -> Option<&'a str> {
    arguments.iter().find_map(|argument| {
        let (declared, value) = argument.split_once('=')?;
        let own = declared.split_once(':').map_or(declared, |(own, _)| own);
        (own.trim() == name).then(|| value.trim().trim_end_matches('/'))
    })
}

/// What stands before a filter: a text, something in brackets, or a name.
fn last_expression(before: &str) -> &str {
    let before = before.trim_end();
    let start = if let Some(rest) = before.strip_suffix('"') {
        rest.rfind('"')
    } else if before.ends_with(')') {
        before.rfind('(')
    } else {
        let name = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '.' | '?');
        return &before[before.trim_end_matches(name).len()..];
    };
    start.map_or("", |start| &before[start..])
}

fn literal(expression: &str) -> Option<&str> {
    let inner = expression.trim().strip_prefix('"')?.strip_suffix('"')?;
    (!inner.contains('"')).then_some(inner)
}

fn without_comments(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, comment)) = rest.split_once("{#") {
        out.push_str(before);
        rest = comment.split_once("#}").map_or("", |(_, after)| after);
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(templates: &[(&str, &str)]) -> Vec<String> {
        let sources = templates.iter().map(|(name, text)| {
            ((*name).to_owned(), (FileId::new(&format!("themes/default/{name}")), (*text).to_owned()))
        });
        let found = asked(&sources.collect());
        found
            .into_iter()
            .map(|(name, attribute)| attribute.map_or(name.clone(), |attr| format!("{name}.{attr}")))
            .collect()
    }

    #[test]
    fn every_form_of_asking_is_found() {
        let page = "{# \"old\" | msg_attr #}<nav aria-label=\"{{ \"nav\" | msg_attr }}\" title=\"{{ \"type\" | msg_attr(attr=\"plural\", n=1) }}\">\
            {{ \"text\" | msg }}{{ msg_attr(id=\"by-id\", attr=\"short\") }}{{ (\"facet-\" ~ f.kind ~ \"-all\") | msg_attr }}\
            {{ msg_attr(id=\"list-\" ~ kind) }}";
        assert_eq!(names(&[("page.html", page)]), ["by-id.short", "facet-*-all", "list-*", "nav", "type.plural"]);
    }

    #[test]
    fn arguments_of_components_are_followed_to_their_calls() {
        let box_of = "{% component box(label: string, name = \"\", @locale) -%}<div aria-label=\"{{ label | msg_attr }}\"></div>{%- endcomponent box %}\
            {% component table(label = \"plan\", @locale) %}{% <box label={label}> %}x{% </box> %}{% endcomponent table %}";
        let page = "{% <box label=\"hours\" name={x}> %}{{ <table label=\"goals\"/> }}{{ <table/> }}";
        assert_eq!(names(&[("components/box.html", box_of), ("page.html", page)]), ["goals", "hours", "plan"]);
    }

    #[test]
    fn a_pattern_stands_for_names_with_something_in_its_place() {
        assert!(fits("facet-*-all", "facet-topic-all") && fits("list-*", "list-event") && fits("home", "home"));
        assert!(!fits("facet-*-all", "facet-topic") && !fits("list-*", "list-") && !fits("home", "home-news"));
    }
}
