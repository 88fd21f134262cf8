use super::*;

fn read(read: impl Fn(&FileId, Span, &str) -> Read, text: &str) -> Result<Value, &'static str> {
    read(&FileId::new("content/a.md"), Span::at(0), text).map_err(|finding| finding.rule.name)
}

#[test]
fn a_day_is_read_in_each_spelling_and_only_if_it_exists() {
    let expected = NaiveDate::from_ymd_opt(2026, 12, 31).map(Value::Date);
    for text in ["2026-12-31", "31.12.2026", "31. 12. 2026"] {
        assert_eq!(read(date, text).ok(), expected, "{text}");
    }
    for text in ["31.02.2026", "2026-13-01", "31.12.26", "12/31/2026", "morgen", "٣١.١٢.٢٠٢٦"] {
        assert_eq!(read(date, text), Err("front-matter/bad-date"), "{text}");
    }
}

#[test]
fn a_phone_number_is_dialled_with_its_country() {
    for (shown, dialled) in [
        ("0221 4710-112", "+492214710112"),
        ("+49 (0)221 4710 112", "+492214710112"),
        ("112", "112"),
        ("116 117", "116117"),
        ("0800 1110111", "+498001110111"),
    ] {
        let expected = Value::Phone { shown: shown.to_owned(), dialled: dialled.to_owned() };
        assert_eq!(read(phone, shown), Ok(expected));
    }
    for text in ["Zentrale", "12345678", "0221 47 10 Durchwahl", "+", "1+2"] {
        assert_eq!(read(phone, text), Err("front-matter/bad-phone"), "{text}");
    }
}

#[test]
fn amounts_are_read_as_germans_write_them_and_never_guessed() {
    for (text, number) in [
        ("12,50", "12.50"),
        ("1.200,50", "1200.50"),
        ("1.200.000", "1200000"),
        ("30", "30"),
        ("20 €", "20"),
        ("0012", "12"),
        ("9.83", "9.83"),
    ] {
        assert_eq!(read(amount, text), Ok(Value::Number(number.to_owned())), "{text}");
    }
    for text in ["viel", "1.200", "1,200", "1,200.50", "12.", ",5", "-3", "", "1.2.3"] {
        assert_eq!(read(amount, text), Err("front-matter/bad-number"), "{text}");
    }
    assert_eq!(read(super::number, "51,234"), Ok(Value::Number("51.234".to_owned())));
}

#[test]
fn an_address_without_scheme_is_proposed_with_one() {
    let finding = url(&FileId::new("a"), Span::at(0), "hafenstadt.example/kurs").expect_err("the scheme is missing");
    assert!(finding.args.contains(&("suggestion", "https://hafenstadt.example/kurs".into())));
}

#[test]
fn a_path_stays_inside_the_portal() {
    for text in ["../a", "a/../../b", "C:\\a", "\\\\server\\a", "//a"] {
        let found = path(&FileId::new("content/a.md"), Span::at(0), text).map_err(|finding| finding.rule.name);
        assert_eq!(found, Err("content/path-outside"), "{text}");
    }
    let document = FileId::new("content/news/fest.md");
    for (text, expected) in [
        ("bilder/a.jpg", "content/news/bilder/a.jpg"),
        ("./a.jpg", "content/news/a.jpg"),
        ("../filme/a.mp4", "content/filme/a.mp4"),
        ("/logo.svg", "content/logo.svg"),
    ] {
        assert_eq!(file(&document, Span::at(0), text), Ok(Value::File(FileId::new(expected))), "{text}");
    }
    for text in ["../../a.jpg", "/../a.jpg", "C:\\a.jpg", "https://a.example/a.jpg"] {
        let found = file(&document, Span::at(0), text).map_err(|finding| (finding.rule.name, finding.help));
        let help = text.starts_with('C').then_some("own-computer");
        assert_eq!(found, Err(("content/path-outside", help)), "{text}");
    }
}
