//! Every language of Lotse: its messages, its plurals, and the forms of its dates, numbers and lists, word for word.
//!
//! The forms stand in `tests/languages/`, so that no new version of a library changes a word unseen;
//! `SNAPSHOTS=overwrite cargo test --test languages` writes them anew. `--nocapture` shows the table.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "the test shows a table")]
#![allow(clippy::disallowed_methods, reason = "the test reads and writes kept texts")]

mod harness;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;

use chrono::NaiveDate;
use fluent_bundle::FluentValue;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::parse;
use lotse::i18n::{Args, CATEGORIES, Formats, Plurals, time};
use lotse::locale::{Language, LocaleIx, Status};
use lotse::portal::Portal;
use lotse::source::{FileId, Memory, Sources};

/// The catalogues that every language has.
const CATALOGUES: [&str; 3] = ["interface.ftl", "vocabulary.ftl", "portal.ftl"];

fn messages(sources: &dyn Sources, id: &str) -> BTreeMap<String, Vec<Vec<String>>> {
    let mut found = BTreeMap::new();
    for name in CATALOGUES {
        let Ok(bytes) = sources.read(&FileId::new(&format!("i18n/{id}/{name}"))) else { continue };
        let resource = parse(String::from_utf8(bytes).unwrap()).unwrap_or_else(|(resource, _)| resource);
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut selects = Vec::new();
            message.value.iter().for_each(|pattern| counted(pattern, &mut selects));
            for attribute in &message.attributes {
                counted(&attribute.value, &mut selects);
                found.insert(format!("{}.{}", message.id.name, attribute.id.name), Vec::new());
            }
            found.insert(message.id.name, selects);
        }
    }
    found
}

/// Collects the categories of each selection by a number.
fn counted(pattern: &Pattern<String>, found: &mut Vec<Vec<String>>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Select { variants, .. } => {
                let names = variants.iter().filter_map(|variant| match &variant.key {
                    VariantKey::Identifier { name } => Some(name.clone()),
                    VariantKey::NumberLiteral { .. } => None,
                });
                let names: Vec<String> = names.collect();
                let numbers = variants.iter().any(|variant| matches!(variant.key, VariantKey::NumberLiteral { .. }));
                let known = names.iter().all(|name| CATEGORIES.contains(&name.as_str()));
                if known && (numbers || names.len() > 1) {
                    found.push(names);
                }
                for variant in variants {
                    counted(&variant.value, found);
                }
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                counted(
                    &Pattern { elements: vec![PatternElement::Placeable { expression: *expression.clone() }] },
                    found,
                );
            }
            Expression::Inline(_) => {}
        }
    }
}

/// What a language lacks, in words; nothing if all is well.
struct Row {
    id: String,
    name: String,
    messages: Vec<String>,
    plurals: Vec<String>,
    forms: Vec<String>,
    filmed: bool,
}

impl Row {
    fn of(sources: &dyn Sources, language: &Language, forms: Option<&str>) -> Self {
        let id = language.id.to_string();
        let (english, own) = (messages(sources, "en"), messages(sources, &id));
        let filmed = language.status == Status::Media;
        let plurals = Plurals::new(&language.formats);
        let (needed, possible) = (plurals.needed(), plurals.possible());
        let incomplete = own.iter().filter(|(_, selects)| {
            let fits = |names: &Vec<String>| {
                needed.iter().all(|category| names.iter().any(|name| name == category))
                    && names.iter().all(|name| possible.contains(&name.as_str()))
            };
            !selects.iter().all(fits)
        });
        let kept = fs::read_to_string(kept(&id)).ok();
        Self {
            name: language.name.to_string(),
            messages: english.keys().filter(|name| !filmed && !own.contains_key(*name)).cloned().collect(),
            plurals: incomplete.map(|(name, _)| name.clone()).collect(),
            forms: if filmed || kept.as_deref() == forms {
                Vec::new()
            } else {
                vec![format!("tests/languages/{id}.txt")]
            },
            id,
            filmed,
        }
    }

    fn line(&self) -> String {
        let mark = |lacking: &[String]| match lacking.len() {
            _ if self.filmed => "filmed".to_owned(),
            0 => "yes".to_owned(),
            count => format!("NO: {count}"),
        };
        let (messages, plurals, forms) = (mark(&self.messages), mark(&self.plurals), mark(&self.forms));
        format!("{:<10} {messages:<18} {plurals:<18} {forms:<8} {}", self.id, self.name)
    }
}

fn kept(id: &str) -> std::path::PathBuf {
    harness::repository().join(format!("tests/languages/{id}.txt"))
}

/// A portal in all languages.
fn portal() -> Portal {
    let ids = harness::written_languages(&harness::sample());
    let names: Vec<String> = ids.iter().map(|id| format!("\"{id}\"")).collect();
    let settings = format!(
        "[portal]\nname = \"Hafen\"\nsource_language = \"de\"\nlanguages = [{}]\n\
         [languages.fa]\nalso_calendar = \"persian\"\n[languages.prs]\nalso_calendar = \"persian\"\n\
         [languages.ps]\nalso_calendar = \"persian\"\n",
        names.join(", ")
    );
    let loaded = harness::loaded(&harness::memory(&[("portal.toml", &settings)]));
    loaded.ready.expect("all languages can be read").portal
}

#[test]
fn every_language_has_its_messages_its_plurals_and_the_kept_forms() {
    let (sources, portal) = (harness::sample(), portal());
    let overwrite = std::env::var("SNAPSHOTS").as_deref() == Ok("overwrite");
    let mut rows = Vec::new();
    for language in harness::languages(&sources) {
        let forms = portal.locales().find(&language.id).map(|locale| forms(&portal, locale));
        if let Some(forms) = forms.as_ref().filter(|_| overwrite) {
            fs::create_dir_all(kept("x").parent().unwrap()).unwrap();
            fs::write(kept(&language.id), forms).unwrap();
        }
        if let Some(forms) = &forms
            && let Ok(kept) = fs::read_to_string(kept(&language.id))
        {
            for (kept, now) in kept.lines().zip(forms.lines()).filter(|(kept, now)| kept != now) {
                println!("{}: kept {kept}\n{:width$}  now {now}", language.id, "", width = language.id.len());
            }
        }
        rows.push(Row::of(&sources, &language, forms.as_deref()));
    }
    println!("{:<10} {:<18} {:<18} {:<8}", "language", "messages complete", "plurals complete", "formats");
    for row in &rows {
        println!("{}", row.line());
    }
    println!("{} rows: 27 languages, Serbian in two scripts", rows.len());
    let lacking: Vec<String> = rows
        .iter()
        .flat_map(|row| [&row.messages, &row.plurals, &row.forms].map(|what| (&row.id, what)))
        .filter(|(_, what)| !what.is_empty())
        .map(|(id, what)| format!("{id}: {}", what.join(", ")))
        .collect();
    assert_eq!(lacking, Vec::<String>::new());
    assert_eq!(rows.len(), 28, "27 languages, of which Serbian has two scripts");
}

#[test]
fn a_plural_that_lacks_a_case_of_its_language_is_found() {
    let english = "count = { $count ->\n    [one] entry\n   *[other] entries\n }\nclosed = closed\n";
    let sources = Memory::new(&[
        ("i18n/en/interface.ftl", english),
        ("i18n/uk/interface.ftl", "count = { $count ->\n    [one] запис\n    [many] записів\n   *[other] запису\n }\n"),
        (
            "i18n/sr-Latn/interface.ftl",
            "count = { $count ->\n    [one] a\n    [few] b\n   *[other] c\n }\nclosed = x\n",
        ),
    ]);
    let row = |id: &str| Row::of(&sources, &Language::named(id), None);
    assert_eq!((row("uk").plurals, row("uk").messages), (vec!["count".to_owned()], vec!["closed".to_owned()]));
    assert_eq!((row("sr-Latn").plurals, row("sr-Latn").messages), (vec![], vec![]));
    assert_eq!(row("en").plurals, Vec::<String>::new());
}

#[test]
fn every_kept_text_belongs_to_a_language() {
    let ids = harness::written_languages(&harness::sample());
    for entry in fs::read_dir(kept("x").parent().unwrap()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(name.strip_suffix(".txt").is_some_and(|id| ids.iter().any(|other| other == id)), "{name}");
    }
}

/// All forms of a language, one a line.
fn forms(portal: &Portal, locale: LocaleIx) -> String {
    let (formats, language) = (&portal.formats[locale.index()], portal.locales().get(locale));
    let say = |message: &str, args: &[(&str, FluentValue<'_>)]| {
        let args = args.iter().fold(Args::new(), |args, (name, value)| match value {
            FluentValue::Number(number) => args.number(*name, number.value),
            FluentValue::String(text) => args.text(*name, text),
            _ => args,
        });
        let said = portal.catalogues.message(locale, message, None, &args).unwrap();
        assert_eq!(said.locale, locale, "{message} in {}", language.id);
        said.bare()
    };
    let range = |message, from: String, to: String| say(message, &[("from", from.into()), ("to", to.into())]);
    let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
    let mut out = String::new();
    let mut line = |name: &str, texts: Vec<String>| writeln!(out, "{name:<14}{}", texts.join(" | ")).unwrap();

    line("months", (1..=12).map(|month| formats.month_name(day(month, 1))).collect());
    line("weekdays", (0..7).map(|weekday| formats.weekday(weekday)).collect());
    line("days", (1..=12).map(|month| formats.day(day(month, 2 * u32::from(month > 6) + 1))).collect());
    line("with weekday", (22..29).map(|number| formats.day_with_weekday(day(6, number))).collect());
    line("month, year", (1..=12).map(|month| formats.month(day(month, 1))).collect());
    let quarter = |number: i32| say("date-quarter", &[("quarter", number.into()), ("year", "2026".into())]);
    line("quarters", (1..=4).map(quarter).collect());
    line("year", vec![formats.year(day(1, 1))]);
    line(
        "date, time",
        vec![say("date-time", &[("date", formats.day_with_weekday(day(3, 24)).into()), ("time", time(570).into())])],
    );
    line(
        "ranges",
        vec![
            range("date-range", formats.day(day(3, 1)), formats.day(day(10, 31))),
            range("date-range", formats.month(day(3, 1)), formats.month(day(10, 31))),
            range("date-range", quarter(1), quarter(3)),
            range("days-range", formats.weekday(0), formats.weekday(4)),
            range("time-range", time(480), time(750)),
            say("since-date", &[("date", formats.day(day(3, 1)).into())]),
            say("until-date", &[("date", formats.day(day(10, 31)).into())]),
        ],
    );
    if let Some(other) = formats.other_day(day(3, 24)) {
        let date = formats.day_with_weekday(day(3, 24));
        line("two calendars", vec![say("date-other-calendar", &[("date", date.into()), ("other", other.into())])]);
    }
    let items = ["A", "B", "C", "D"].map(str::to_owned);
    line("lists", (1..=4).map(|count| formats.list(&items[..count])).collect());
    let numbers = ["0", "7", "1234", "12345", "1234567", "0.5", "1234.56", "-3"];
    line("numbers", numbers.into_iter().map(|number| formats.number(number)).collect());
    let money = |amount| say("money", &[("amount", formats.amount(amount).into())]);
    line("money", ["0", "12.5", "49", "1234.50", "9830000"].map(money).to_vec());
    line("percent", ["7", "12.5"].map(|number| say("percent", &[("number", formats.number(number).into())])).to_vec());
    line("file size", vec![say("file-size", &[("size", formats.number("1.5").into())])]);
    let count = |count: i32| say("count-entries", &[("count", count.into())]);
    line("entries", [0, 1, 2, 3, 5, 11, 21, 103, 1234].map(count).to_vec());
    plurals(language, &mut line);
    order(formats, language, &mut line);
    let foreign =
        out.chars().find(|letter| letter.is_numeric() && !letter.is_ascii() && !('一'..='九').contains(letter));
    assert_eq!(foreign, None, "digits are Latin in {}", language.id);
    out
}

fn plurals(language: &Language, line: &mut impl FnMut(&str, Vec<String>)) {
    let plurals = Plurals::new(&language.formats);
    let numbers = (0..=30).chain([100, 101, 103, 111, 1000]).map(|number: u32| number.to_string());
    let numbers: Vec<String> = numbers.chain(["0.5".to_owned(), "1.0".to_owned(), "1.5".to_owned()]).collect();
    for category in plurals.needed() {
        let own = numbers.iter().filter(|number| plurals.category(number) == category);
        line(category, vec![own.map(String::as_str).collect::<Vec<_>>().join(" ")]);
    }
}

/// The order of each language's own letters and of German words, and the letter under which each stands.
fn order(formats: &Formats, language: &Language, line: &mut impl FnMut(&str, Vec<String>)) {
    let german = ["Zoo", "Ärztin", "Arzt", "Straße", "Quelle", "24 Stunden", "Öffnung"].map(str::to_owned);
    let own = language.letters.iter().rev().flat_map(|letter| [letter.to_lowercase(), letter.to_string()]);
    let mut texts: Vec<String> = own.chain(german).collect();
    texts.sort_by(|a, b| formats.compare(a, b));
    texts.dedup();
    line("order", vec![texts.join(" ")]);
    let under = |text: &String| {
        let letter = formats.letter(text, &language.letters).map(|place| language.letters[place].to_string());
        let letter = letter.unwrap_or_else(|| "#".to_owned());
        (letter != *text && letter.to_lowercase() != *text).then(|| format!("{text}: {letter}"))
    };
    line("letters", texts.iter().filter_map(under).collect());
}
