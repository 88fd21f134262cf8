#![allow(clippy::all, clippy::pedantic, clippy::unwrap_used, missing_docs)]
use chrono::NaiveDate;
use icu::calendar::Gregorian;
use icu::datetime::input::Date;
use icu::datetime::{DateTimeFormatter, FixedCalendarDateTimeFormatter, fieldsets};
use icu::locale::Locale;
use lotse::i18n::Formats;
#[test]
fn zz() {
    for tag in [
        "de", "en-GB", "fr", "es", "pl", "ro", "bg", "sq", "tr", "vi", "so", "hr", "bs", "uk", "ru", "ar", "fa",
        "fa-AF", "ps", "ku", "ckb", "ur", "ti", "sr", "sr-Latn", "zh-Hans",
    ] {
        let f = Formats::new(tag).unwrap();
        let d = |m, d| NaiveDate::from_ymd_opt(2026, m, d).unwrap();
        println!("== {tag}");
        println!("days   {}", (0..7).map(|x| f.weekday(x)).collect::<Vec<_>>().join(" | "));
        println!("long   {}", (0..7).map(|x| f.day_with_weekday(d(3, 2 + x))).collect::<Vec<_>>().join(" | "));
        println!("day    {}", (1..13).map(|x| f.day(d(x, 9))).collect::<Vec<_>>().join(" | "));
        println!("day24  {}", f.day(d(3, 24)));
        println!("month  {}", (1..13).map(|x| f.month(d(x, 9))).collect::<Vec<_>>().join(" | "));
        let locale: Locale = format!("{tag}-u-ca-gregory-hc-h23-nu-latn").parse().unwrap();
        let m =
            FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new((&locale).into(), fieldsets::M::long()).unwrap();
        println!(
            "m      {}",
            (1..13)
                .map(|x| m.format(&Date::try_new_gregorian(2026, x, 9).unwrap()).to_string())
                .collect::<Vec<_>>()
                .join(" | ")
        );
        let y =
            FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new((&locale).into(), fieldsets::Y::long()).unwrap();
        println!("y      {}", y.format(&Date::try_new_gregorian(2026, 1, 9).unwrap()));
        for n in 2..5 {
            println!("list   {}", f.list(&["A", "B", "C", "D"][..n].iter().map(|s| s.to_string()).collect::<Vec<_>>()));
        }
        println!("num    {} {} {} {}", f.number("1234"), f.number("12345"), f.number("1234567.5"), f.number("-3.25"));
        for ca in ["persian"] {
            let locale: Locale = format!("{tag}-u-ca-{ca}-nu-latn").parse().unwrap();
            let p = DateTimeFormatter::try_new((&locale).into(), fieldsets::YMD::long()).unwrap();
            println!("pers   {}", p.format(&Date::try_new_iso(2026, 12, 9).unwrap()));
            let p = DateTimeFormatter::try_new((&locale).into(), fieldsets::YMDE::long()).unwrap();
            println!("pers   {}", p.format(&Date::try_new_iso(2026, 3, 24).unwrap()));
        }
    }
}
