use super::*;
use crate::content::facet::holidays::Land;
use crate::content::facet::hours::{Exception, OpeningHours, timetable};

const OFFICE: &str = "Mo-We 08:00-16:00; Th 08:00-18:00; Fr 08:00-12:00; PH off";

fn on(text: &str) -> NaiveDate {
    text.parse().expect(text)
}

fn read(text: &str) -> OpeningHours {
    OpeningHours::parse(text).expect(text)
}

fn table(hours: &str, exceptions: &[(&str, &str, &str)], date: &str) -> Timetable {
    let exceptions: Vec<_> = exceptions
        .iter()
        .map(|(from, to, hours)| Exception {
            from: on(from),
            to: on(to),
            hours: (*hours != "off").then(|| read(hours)),
        })
        .collect();
    timetable(&read(hours), &exceptions, Land::Nw, on(date), 60)
}

fn times(day: &Day) -> String {
    let clock = |minutes: Minutes| format!("{:02}:{:02}", minutes / 60, minutes % 60);
    let one = |interval: &Interval| match &interval.comment {
        Some(comment) => format!("{}-{} {comment}", clock(interval.from), clock(interval.to)),
        None => format!("{}-{}", clock(interval.from), clock(interval.to)),
    };
    day.iter().map(one).collect::<Vec<_>>().join(",")
}

fn said(hours: &str, exceptions: &[(&str, &str, &str)], date: &str) -> Vec<String> {
    let line = |said: &Said| match said {
        Said::Open(date, day) => format!("{date} {}", times(day)),
        Said::Closed(from, to) => format!("closed {from}..{to}"),
        Said::Opens(date, from) => format!("opens {date} {:02}:{:02}", from / 60, from % 60),
        Said::Other(from, to, day) => format!("other {from}..{to} {}", times(day)),
        Said::Unsure(date) => format!("unsure {date}"),
        Said::ClosedForLong => "closed for long".to_owned(),
    };
    outlook(&table(hours, exceptions, date)).iter().map(line).collect()
}

#[test]
fn an_open_day_is_told_with_its_times() {
    assert_eq!(said(OFFICE, &[], "2026-11-23"), ["2026-11-23 08:00-16:00"]);
    assert_eq!(said("Mo-Fr 08:00-12:00,14:00-16:00", &[], "2026-11-23"), ["2026-11-23 08:00-12:00,14:00-16:00"]);
}

#[test]
fn on_a_weekend_the_next_opening_is_told() {
    assert_eq!(said(OFFICE, &[], "2026-11-22"), ["closed 2026-11-22..2026-11-22", "opens 2026-11-23 08:00"]);
}

#[test]
fn a_holiday_this_week_is_announced_and_one_later_is_not() {
    let unity = ["2025-09-29 08:00-16:00", "closed 2025-10-03..2025-10-03", "opens 2025-10-06 08:00"];
    assert_eq!(said(OFFICE, &[], "2025-09-29"), unity);
    assert_eq!(said(OFFICE, &[], "2025-09-26"), ["2025-09-26 08:00-12:00"]);
    assert_eq!(said(OFFICE, &[], "2025-10-03"), ["closed 2025-10-03..2025-10-03", "opens 2025-10-06 08:00"]);
}

#[test]
fn a_closure_over_new_year_is_told_with_its_end_and_the_first_time_after_it() {
    let closure: &[_] = &[("2026-12-24", "2027-01-01", "off"), ("2027-01-04", "2027-01-06", "09:00-12:00")];
    let before = ["2026-12-22 08:00-16:00", "closed 2026-12-24..2027-01-01", "opens 2027-01-04 09:00"];
    assert_eq!(said(OFFICE, closure, "2026-12-22"), before);
    assert_eq!(said(OFFICE, closure, "2026-12-27"), ["closed 2026-12-27..2027-01-01", "opens 2027-01-04 09:00"]);
    let late = ["closed 2026-12-30..2027-01-01", "opens 2027-01-04 09:00", "other 2027-01-04..2027-01-06 09:00-12:00"];
    assert_eq!(said(OFFICE, closure, "2026-12-30"), late);
    assert_eq!(
        said(OFFICE, closure, "2027-01-05"),
        ["2027-01-05 09:00-12:00", "other 2027-01-06..2027-01-06 09:00-12:00"]
    );
    assert_eq!(said(OFFICE, closure, "2027-01-06"), ["2027-01-06 09:00-12:00"]);
}

#[test]
fn a_day_between_two_closures_is_told() {
    let closures: &[_] = &[("2026-12-24", "2026-12-26", "off"), ("2026-12-31", "2027-01-01", "off")];
    let expected = [
        "closed 2026-12-25..2026-12-26",
        "opens 2026-12-29 10:00",
        "closed 2026-12-31..2027-01-01",
        "opens 2027-01-02 10:00",
    ];
    assert_eq!(said("Tu-Fr 10:00-19:00; Sa 10:00-17:00; PH off", closures, "2026-12-25"), expected);
}

#[test]
fn a_closed_monday_after_the_weekend_moves_the_opening() {
    let closed: &[_] = &[("2026-11-30", "2026-11-30", "off")];
    assert_eq!(said(OFFICE, closed, "2026-11-28"), ["closed 2026-11-28..2026-11-28", "opens 2026-12-01 08:00"]);
    let friday = ["2026-11-27 08:00-12:00", "closed 2026-11-30..2026-11-30", "opens 2026-12-01 08:00"];
    assert_eq!(said(OFFICE, closed, "2026-11-27"), friday);
}

#[test]
fn hours_of_a_season_open_with_the_season() {
    let pool = "Apr-Sep Mo-Su 10:00-19:00";
    assert_eq!(said(pool, &[], "2026-11-22"), ["closed 2026-11-22..2026-11-22", "opens 2027-04-01 10:00"]);
    assert_eq!(said(pool, &[], "2026-07-22"), ["2026-07-22 10:00-19:00"]);
}

#[test]
fn what_does_not_open_for_a_year_says_so() {
    assert_eq!(said("off", &[], "2026-11-22"), ["closed 2026-11-22..2026-11-22", "closed for long"]);
    let repairs: &[_] = &[("2026-11-01", "2027-03-01", "off")];
    assert_eq!(said(OFFICE, repairs, "2026-11-22"), ["closed 2026-11-22..2027-03-01", "opens 2027-03-02 08:00"]);
    let years: &[_] = &[("2026-11-01", "2029-03-01", "off")];
    assert_eq!(said(OFFICE, years, "2026-11-22"), ["closed 2026-11-22..2029-03-01"]);
    let soon: &[_] = &[("2026-11-25", "2027-03-01", "off")];
    let expected = ["2026-11-23 08:00-16:00", "closed 2026-11-25..2027-03-01", "opens 2027-03-02 08:00"];
    assert_eq!(said(OFFICE, soon, "2026-11-23"), expected);
}

#[test]
fn the_night_before_belongs_to_the_morning() {
    let bar = "Fr-Sa 20:00-02:00";
    assert_eq!(said(bar, &[], "2026-11-21"), ["2026-11-21 00:00-02:00,20:00-26:00"]);
    assert_eq!(said(bar, &[], "2026-11-22"), ["2026-11-22 00:00-02:00", "opens 2026-11-27 20:00"]);
    assert_eq!(said(bar, &[], "2026-11-23"), ["closed 2026-11-23..2026-11-23", "opens 2026-11-27 20:00"]);
}

#[test]
fn around_the_clock_and_by_appointment_are_no_times() {
    assert_eq!(said("24/7", &[], "2026-11-22"), ["2026-11-22 00:00-24:00"]);
    let visits = "Mo 09:00-12:00; Fr \"nach Vereinbarung\"";
    assert_eq!(said(visits, &[], "2026-11-26"), ["closed 2026-11-26..2026-11-26", "opens 2026-11-30 09:00"]);
    assert_eq!(said(visits, &[], "2026-11-27"), ["2026-11-27 00:00-24:00 nach Vereinbarung"]);
}

#[test]
fn a_holiday_that_the_hours_do_not_name_is_unsure() {
    let hours = "Mo-Fr 08:00-12:00";
    assert_eq!(said(hours, &[], "2026-12-25"), ["unsure 2026-12-25"]);
    assert_eq!(said(hours, &[], "2026-12-22"), ["2026-12-22 08:00-12:00", "unsure 2026-12-25"]);
}

#[test]
fn a_holiday_before_the_next_opening_is_not_passed_over() {
    let hours = "Mo-Fr 08:00-16:00";
    let expected = ["closed 2027-03-27..2027-03-27", "unsure 2027-03-29", "opens 2027-03-30 08:00"];
    assert_eq!(said(hours, &[], "2027-03-27"), expected, "Easter Monday lies between");
}

fn spans(hours: &str, exceptions: &[(&str, &str, &str)], date: &str, days: usize) -> Vec<String> {
    let line = |span: &Span| {
        let moment = |moment: DateTime<FixedOffset>| moment.format("%m-%dT%H:%M%:z").to_string();
        format!("{}/{}{}", moment(span.from), moment(span.to), if span.sure { "" } else { "?" })
    };
    open_spans(&table(hours, exceptions, date), days).iter().map(line).collect()
}

#[test]
fn open_times_are_moments_with_the_offset_of_their_day() {
    let spring = ["03-25T08:00+01:00/03-25T18:00+01:00", "03-30T08:00+02:00/03-30T16:00+02:00"];
    assert_eq!(spans(OFFICE, &[], "2027-03-25", 6), spring, "Easter and the change of clocks lie between them");
    assert_eq!(
        spans("Fr-Su 20:00-02:00", &[], "2026-11-21", 1),
        ["11-20T20:00+01:00/11-21T02:00+01:00", "11-21T20:00+01:00/11-22T02:00+01:00"]
    );
}

#[test]
fn times_that_touch_are_one_and_unsure_ones_are_marked() {
    assert_eq!(spans("24/7", &[], "2026-11-22", 3), ["11-21T00:00+01:00/11-25T00:00+01:00"]);
    assert_eq!(spans("Mo-Fr 08:00-12:00", &[], "2026-12-25", 1), ["12-25T08:00+01:00/12-25T12:00+01:00?"]);
    let visits = "Fr 08:00-10:00 \"nur Abholung\"";
    assert_eq!(spans(visits, &[], "2026-11-27", 1), ["11-27T08:00+01:00/11-27T10:00+01:00?"]);
}
