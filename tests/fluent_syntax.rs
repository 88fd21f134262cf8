//! The conformance fixtures of Project Fluent's syntax, which a published crate carries, read by the parser that Lotse uses.

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "the test asks cargo for the fixtures and reads them"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{
    Attribute, CallArguments, Comment, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use lotse::source::{Disk, Sources};
use serde_json::{Value, json};

/// The crate and the version whose sources hold the fixtures.
const FIXTURES: (&str, &str) = ("fluent-syntax", "0.9.3");

fn folder() -> PathBuf {
    let said = |program: &str, arguments: &[&str]| {
        let output = Command::new(program).args(arguments).current_dir(env!("CARGO_MANIFEST_DIR")).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    // Crates for other systems are not there, and are not asked for.
    let version = said("rustc", &["-vV"]);
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    let arguments = ["metadata", "--format-version", "1", "--offline", "--filter-platform", host];
    let metadata: Value = serde_json::from_str(&said(env!("CARGO"), &arguments)).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    let is_it = |package: &&Value| package["name"] == FIXTURES.0 && package["version"] == FIXTURES.1;
    let manifest =
        packages.iter().find(is_it).expect("the crate is a dependency of the tests")["manifest_path"].as_str();
    PathBuf::from(manifest.unwrap()).parent().unwrap().join("tests/fixtures")
}

fn comment(comment: Option<&Comment<&str>>) -> Value {
    comment.map_or(Value::Null, |comment| json!(comment.content.join("\n")))
}

fn attributes(attributes: &[Attribute<&str>]) -> Value {
    attributes.iter().map(|attribute| json!([attribute.id.name, pattern(&attribute.value)])).collect()
}

/// A text as a list; pieces that follow each other are one.
fn pattern(pattern: &Pattern<&str>) -> Value {
    let mut elements: Vec<Value> = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => match elements.last_mut() {
                Some(Value::String(text)) => text.push_str(&value.replace("\r\n", "\n")),
                _ => elements.push(json!(value.replace("\r\n", "\n"))),
            },
            PatternElement::Placeable { expression: inner } => elements.push(expression(inner)),
        }
    }
    elements.into()
}

fn expression(expression: &Expression<&str>) -> Value {
    match expression {
        Expression::Inline(inner) => json!({ "placeable": inline(inner) }),
        Expression::Select { selector, variants } => {
            let variants: Vec<Value> = variants
                .iter()
                .map(|variant| {
                    let key = match variant.key {
                        VariantKey::Identifier { name } => name,
                        VariantKey::NumberLiteral { value } => value,
                    };
                    json!([key, variant.default, pattern(&variant.value)])
                })
                .collect();
            json!({ "placeable": { "select": inline(selector), "variants": variants } })
        }
    }
}

fn inline(inline_expression: &InlineExpression<&str>) -> Value {
    match inline_expression {
        InlineExpression::StringLiteral { value } => json!({ "string": value }),
        InlineExpression::NumberLiteral { value } => json!({ "number": value }),
        InlineExpression::FunctionReference { id, arguments } => {
            json!({ "function": id.name, "arguments": call(Some(arguments)) })
        }
        InlineExpression::MessageReference { id, attribute } => {
            json!({ "message": id.name, "attribute": attribute.as_ref().map(|attribute| attribute.name) })
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            let attribute = attribute.as_ref().map(|attribute| attribute.name);
            json!({ "term": id.name, "attribute": attribute, "arguments": call(arguments.as_ref()) })
        }
        InlineExpression::VariableReference { id } => json!({ "variable": id.name }),
        InlineExpression::Placeable { expression: inner } => expression(inner),
    }
}

fn call(arguments: Option<&CallArguments<&str>>) -> Value {
    let Some(arguments) = arguments else { return Value::Null };
    let positional: Vec<Value> = arguments.positional.iter().map(inline).collect();
    let named: Vec<Value> =
        arguments.named.iter().map(|argument| json!([argument.name.name, inline(&argument.value)])).collect();
    json!([positional, named])
}

/// What the parser reads.
fn read(text: &str) -> Vec<Value> {
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    resource.body.iter().map(entry).collect()
}

/// The messages and terms that Lotse has of it, without their comments.
fn read_for_pages(text: &str) -> Vec<Value> {
    let resource = match FluentResource::try_new(text.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    without_comments(resource.entries().map(entry).collect())
}

fn without_comments(entries: Vec<Value>) -> Vec<Value> {
    let is_kept = |entry: &Value| entry.get("message").or(entry.get("term")).is_some();
    let mut kept: Vec<Value> = entries.into_iter().filter(is_kept).collect();
    for entry in &mut kept {
        entry["comment"] = Value::Null;
    }
    kept
}

fn entry(entry: &Entry<&str>) -> Value {
    match entry {
        Entry::Message(message) => {
            let value = message.value.as_ref().map(pattern);
            json!({ "message": message.id.name, "value": value, "attributes": attributes(&message.attributes),
                "comment": comment(message.comment.as_ref()) })
        }
        Entry::Term(term) => json!({ "term": term.id.name, "value": pattern(&term.value),
            "attributes": attributes(&term.attributes), "comment": comment(term.comment.as_ref()) }),
        Entry::Comment(inner) => json!({ "comment": comment(Some(inner)) }),
        Entry::GroupComment(inner) => json!({ "group": comment(Some(inner)) }),
        Entry::ResourceComment(inner) => json!({ "resource": comment(Some(inner)) }),
        Entry::Junk { content } => json!({ "junk": content }),
    }
}

/// The same of a fixture's own description.
fn described(node: &Value) -> Value {
    let list = |node: &Value| -> Value { node.as_array().unwrap().iter().map(described).collect() };
    let comment = |node: &Value| if node.is_null() { Value::Null } else { node["content"].clone() };
    let name = |node: &Value| if node.is_null() { Value::Null } else { node["id"]["name"].clone() };
    let attribute = |node: &Value| if node.is_null() { Value::Null } else { node["name"].clone() };
    let optional = |node: &Value| if node.is_null() { Value::Null } else { described(node) };
    match node["type"].as_str().unwrap() {
        "Message" => json!({ "message": name(node), "value": optional(&node["value"]),
            "attributes": list(&node["attributes"]), "comment": comment(&node["comment"]) }),
        "Term" => json!({ "term": name(node), "value": described(&node["value"]),
            "attributes": list(&node["attributes"]), "comment": comment(&node["comment"]) }),
        "Attribute" => json!([name(node), described(&node["value"])]),
        "Comment" => json!({ "comment": node["content"] }),
        "GroupComment" => json!({ "group": node["content"] }),
        "ResourceComment" => json!({ "resource": node["content"] }),
        "Junk" => json!({ "junk": node["content"] }),
        "Pattern" => list(&node["elements"]),
        "TextElement" => node["value"].clone(),
        "Placeable" => json!({ "placeable": described(&node["expression"]) }),
        "SelectExpression" => {
            json!({ "select": described(&node["selector"]), "variants": list(&node["variants"]) })
        }
        "Variant" => {
            let key = if node["key"]["name"].is_null() { &node["key"]["value"] } else { &node["key"]["name"] };
            json!([key, node["default"], described(&node["value"])])
        }
        "StringLiteral" => json!({ "string": node["value"] }),
        "NumberLiteral" => json!({ "number": node["value"] }),
        "VariableReference" => json!({ "variable": name(node) }),
        "MessageReference" => json!({ "message": name(node), "attribute": attribute(&node["attribute"]) }),
        "TermReference" => json!({ "term": name(node), "attribute": attribute(&node["attribute"]),
            "arguments": optional(&node["arguments"]) }),
        "FunctionReference" => json!({ "function": name(node), "arguments": optional(&node["arguments"]) }),
        "CallArguments" => json!([list(&node["positional"]), list(&node["named"])]),
        "NamedArgument" => json!([node["name"]["name"], described(&node["value"])]),
        other => panic!("{other} is a part of the syntax"),
    }
}

#[test]
fn the_fixtures_of_project_fluent_are_read_as_they_are_described() {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "ftl"));
    paths.sort();
    assert!(paths.len() > 30, "the fixtures are there: {}", paths.len());
    let mut misses = Vec::new();
    for path in paths {
        let text = fs::read_to_string(&path).unwrap();
        let description: Value = serde_json::from_slice(&fs::read(path.with_extension("json")).unwrap()).unwrap();
        let expected: Vec<Value> = description["body"].as_array().unwrap().iter().map(described).collect();
        let read = read(&text);
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let first = read.iter().zip(&expected).find(|(read, expected)| read != expected);
        let for_pages = read_for_pages(&text);
        let same = first.is_none() && read.len() == expected.len() && for_pages == without_comments(expected.clone());
        if !same {
            let counts = format!("{} or {} of {} entries", read.len(), for_pages.len(), expected.len());
            misses.push(format!("{name}: {counts}\n  {first:#?}"));
        }
    }
    assert!(misses.is_empty(), "{}", misses.join("\n"));
}

#[test]
fn catalogues_with_lines_of_windows_are_read_as_others() {
    let disk = Disk::new(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let files = disk.list().files.into_iter().filter(|file| file.id.as_str().ends_with(".ftl"));
    let mut count = 0;
    for file in files {
        let text = String::from_utf8(disk.read(&file.id).unwrap()).unwrap();
        assert_eq!(read_for_pages(&text.replace('\n', "\r\n")), read_for_pages(&text), "{}", file.id);
        count += 1;
    }
    assert!(count > 20, "the catalogues are there: {count}");
}
