use super::*;
use crate::content::facet::hours::{always_open, rows};

const OFFICE: &str = "Mo-Fr 08:00-12:00; Th 14:00-17:30; PH off";

fn read(text: &str) -> OpeningHours {
    OpeningHours::parse(text).expect(text)
}

fn on(text: &str) -> NaiveDate {
    text.parse().expect(text)
}

fn exception(from: &str, to: &str, hours: Option<&str>) -> Exception {
    Exception { from: on(from), to: on(to), hours: hours.map(read) }
}

fn of(hours: &str, exceptions: &[Exception], land: Land, date: &str) -> Timetable {
    timetable(&read(hours), exceptions, land, on(date), 42)
}

fn shown(day: &Day) -> String {
    let clock = |minutes: u16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
    let interval = day.iter().map(|interval| format!("{}-{}", clock(interval.from), clock(interval.to)));
    if day.is_empty() { "closed".to_string() } else { interval.collect::<Vec<_>>().join(",") }
}

fn changes_of(timetable: &Timetable) -> Vec<String> {
    let line = |change: &DayChange| {
        let DayChange { from, to, day, reason } = change;
        format!("{from}..{to} {} {reason:?}", shown(day))
    };
    timetable.changes.iter().map(line).collect()
}

fn weeks_of(timetable: &Timetable) -> Vec<String> {
    let row = |row: &crate::content::facet::hours::Row| format!("{}-{} {}", row.first, row.last, shown(&row.day));
    let week = |week: &Week| {
        let from = week.from.map_or("now".to_string(), |from| from.to_string());
        format!("{from}: {}", rows(&week.days).iter().map(row).collect::<Vec<_>>().join("; "))
    };
    timetable.weeks.iter().map(week).collect()
}

#[test]
fn holidays_that_close_an_open_day_are_listed_and_others_are_not() {
    let table = of(OFFICE, &[], Land::Nw, "2026-12-21");
    assert_eq!(
        changes_of(&table),
        ["2026-12-25..2026-12-25 closed Holiday(\"christmas\")", "2027-01-01..2027-01-01 closed Holiday(\"new_year\")"]
    );
    assert_eq!(weeks_of(&table), ["now: 0-2 08:00-12:00; 3-3 14:00-17:30; 4-4 08:00-12:00; 5-6 closed"]);
}

#[test]
fn corpus_christi_closes_in_north_rhine_westphalia_and_not_in_berlin() {
    let closed = "2026-06-04..2026-06-04 closed Holiday(\"corpus_christi\")";
    assert_eq!(changes_of(&of(OFFICE, &[], Land::Nw, "2026-06-01")), [closed]);
    assert_eq!(changes_of(&of(OFFICE, &[], Land::Be, "2026-06-01")), [""; 0]);
}

#[test]
fn a_holiday_of_which_the_text_says_nothing_is_listed_as_unsure() {
    let table = of("Mo-Fr 08:00-12:00", &[], Land::Nw, "2026-12-21");
    assert_eq!(
        changes_of(&table),
        [
            "2026-12-25..2026-12-25 08:00-12:00 HolidayUnsure(\"christmas\")",
            "2027-01-01..2027-01-01 08:00-12:00 HolidayUnsure(\"new_year\")"
        ]
    );
    let table = of("24/7", &[], Land::Nw, "2026-12-21");
    assert_eq!(changes_of(&table), [""; 0]);
    assert!(always_open(&table.weeks[0].days));
}

#[test]
fn holidays_with_hours_of_their_own_are_listed_and_equal_hours_are_not() {
    let table = of("Mo-Fr 08:00-12:00; PH 10:00-11:00", &[], Land::Nw, "2026-12-24");
    assert_eq!(
        changes_of(&table),
        [
            "2026-12-25..2026-12-25 10:00-11:00 Holiday(\"christmas\")",
            "2026-12-26..2026-12-26 10:00-11:00 Holiday(\"boxing_day\")",
            "2027-01-01..2027-01-01 10:00-11:00 Holiday(\"new_year\")"
        ]
    );
    assert_eq!(changes_of(&of("Mo-Su,PH 08:00-12:00", &[], Land::Nw, "2026-12-24")), [""; 0]);
}

#[test]
fn an_exception_is_one_range_and_wins_over_holidays() {
    let exceptions = [exception("2026-12-24", "2027-01-01", None)];
    let table = of(OFFICE, &exceptions, Land::Nw, "2026-12-21");
    assert_eq!(changes_of(&table), ["2026-12-24..2027-01-01 closed Exception(0)"]);
    let table = of(OFFICE, &exceptions, Land::Nw, "2026-12-30");
    assert_eq!(changes_of(&table), ["2026-12-30..2027-01-01 closed Exception(0)"]);
    assert_eq!(changes_of(&of(OFFICE, &exceptions, Land::Nw, "2027-01-02")), [""; 0]);
}

#[test]
fn a_shorter_exception_holds_inside_a_longer_one() {
    let exceptions =
        [exception("2026-12-28", "2026-12-30", Some("09:00-12:00")), exception("2026-12-24", "2027-01-01", None)];
    assert_eq!(
        changes_of(&of(OFFICE, &exceptions, Land::Nw, "2026-12-21")),
        [
            "2026-12-24..2026-12-27 closed Exception(1)",
            "2026-12-28..2026-12-30 09:00-12:00 Exception(0)",
            "2026-12-31..2027-01-01 closed Exception(1)"
        ]
    );
}

#[test]
fn an_exception_with_weekdays_lists_no_weekend_that_is_closed_anyway() {
    let exceptions = [exception("2026-08-03", "2026-08-16", Some("Mo-Fr 10:00-12:00"))];
    assert_eq!(
        changes_of(&of(OFFICE, &exceptions, Land::Nw, "2026-07-27")),
        ["2026-08-03..2026-08-07 10:00-12:00 Exception(0)", "2026-08-10..2026-08-14 10:00-12:00 Exception(0)"]
    );
}

#[test]
fn an_exception_keeps_its_end_after_the_horizon() {
    let exceptions = [exception("2026-02-01", "2029-12-31", None), exception("2026-01-05", "2026-01-05", Some(OFFICE))];
    assert_eq!(
        changes_of(&of(OFFICE, &exceptions, Land::Nw, "2026-01-05")),
        ["2026-01-05..2026-01-05 08:00-12:00 Exception(1)", "2026-02-01..2029-12-31 closed Exception(0)"]
    );
    let forever = [exception("2026-01-05", "9999-12-31", Some("09:00-12:00"))];
    let table = of(OFFICE, &forever, Land::Nw, "2026-01-05");
    assert_eq!(changes_of(&table), ["2026-01-05..9999-12-31 09:00-12:00 Exception(0)"]);
}

#[test]
fn a_change_of_season_within_the_horizon_gives_a_second_week() {
    let text = "Apr-Sep Mo-Fr 08:00-18:00; Oct-Mar Mo-Fr 09:00-16:00; PH off";
    let summer = "0-4 08:00-18:00; 5-6 closed";
    let winter = "0-4 09:00-16:00; 5-6 closed";
    for (date, weeks) in [
        ("2026-07-01", vec![format!("now: {summer}")]),
        ("2026-08-21", vec![format!("now: {summer}"), format!("2026-10-01: {winter}")]),
        ("2026-09-30", vec![format!("now: {summer}"), format!("2026-10-01: {winter}")]),
        ("2026-10-01", vec![format!("now: {winter}")]),
        ("2026-10-05", vec![format!("now: {winter}")]),
    ] {
        let table = of(text, &[], Land::Nw, date);
        assert_eq!(weeks_of(&table), weeks, "{date}");
        assert_eq!(changes_of(&table), [""; 0], "{date}");
    }
    let table = of(text, &[], Land::Nw, "2026-03-20");
    assert_eq!(weeks_of(&table), [format!("now: {winter}"), format!("2026-04-01: {summer}")]);
    assert_eq!(changes_of(&table).len(), 2);
}

#[test]
fn dates_in_the_text_are_listed_and_leave_the_week_as_it_is() {
    let text = "Mo-Fr 08:00-12:00; Dec 24,Dec 31 off; PH off";
    let regular = "now: 0-4 08:00-12:00; 5-6 closed";
    for date in ["2026-12-01", "2026-12-23", "2026-12-24"] {
        let table = of(text, &[], Land::Nw, date);
        assert_eq!(weeks_of(&table), [regular]);
        assert_eq!(changes_of(&table)[0], "2026-12-24..2026-12-24 closed Dated");
    }
    let table = of("Mo-Fr 08:00-12:00; Dec 24-Jan 3 off; PH off", &[], Land::Nw, "2026-12-28");
    assert_eq!(weeks_of(&table), [regular]);
    assert_eq!(changes_of(&table), ["2026-12-28..2027-01-01 closed Dated"]);
}

#[test]
fn a_day_of_each_month_is_listed_by_date() {
    let table = of("Mo-Fr 08:00-12:00; We[1] 14:00-18:00; PH off", &[], Land::Nw, "2026-08-31");
    assert_eq!(weeks_of(&table), ["now: 0-4 08:00-12:00; 5-6 closed"]);
    assert_eq!(
        changes_of(&table),
        ["2026-09-02..2026-09-02 14:00-18:00 Dated", "2026-10-07..2026-10-07 14:00-18:00 Dated"]
    );
}

#[test]
fn a_season_is_found_in_spite_of_a_date_on_its_own() {
    let table = of("Mo-Fr 08:00-12:00; Dec Mo-Fr 08:00-10:00; Dec 24 off; PH off", &[], Land::Nw, "2026-11-25");
    let december = "2026-12-01: 0-4 08:00-10:00; 5-6 closed";
    let january = "2027-01-01: 0-4 08:00-12:00; 5-6 closed";
    assert_eq!(weeks_of(&table), ["now: 0-4 08:00-12:00; 5-6 closed", december, january]);
    assert_eq!(
        changes_of(&table),
        [
            "2026-12-24..2026-12-24 closed Dated",
            "2026-12-25..2026-12-25 closed Holiday(\"christmas\")",
            "2027-01-01..2027-01-01 closed Holiday(\"new_year\")"
        ]
    );
}

#[test]
fn hours_after_midnight_stay_with_their_day() {
    let table = of("Fr 22:00-02:00; Sa 10:00-14:00; PH off", &[], Land::Nw, "2026-09-21");
    assert_eq!(weeks_of(&table), ["now: 0-3 closed; 4-4 22:00-26:00; 5-5 10:00-14:00; 6-6 closed"]);
    assert_eq!(changes_of(&table), ["2026-10-03..2026-10-03 closed Holiday(\"german_unity\")"]);
}
