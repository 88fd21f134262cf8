//! The clock of Germany.
//!
//! In: a date and minutes after its midnight, as a clock on the wall shows them. Out: the same moment with its distance from
//! UTC, so that a device in another zone understands it. All Länder have one time, whose rules come with the binary.

use chrono::{
    DateTime, Days, FixedOffset, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone as _, Utc,
};
use chrono_tz::Europe::Berlin;

/// The name of the zone in the database that all systems share.
pub const NAME: &str = "Europe/Berlin";

/// Returns the moment of minutes after midnight of a date; over 1440 is the next day.
///
/// A time that is skipped in spring is the one an hour later, as clocks show it then.
#[must_use]
pub fn moment(date: NaiveDate, minutes: u16) -> DateTime<FixedOffset> {
    let days = Days::new(u64::from(minutes / (24 * 60)));
    let midnight = NaiveDateTime::new(date + days, NaiveTime::MIN);
    at(midnight + TimeDelta::minutes(i64::from(minutes % (24 * 60))))
}

/// Returns the moment at which clocks in Germany show a time; of two, in autumn, the first.
#[must_use]
pub fn at(time: NaiveDateTime) -> DateTime<FixedOffset> {
    match Berlin.from_local_datetime(&time) {
        LocalResult::Single(moment) | LocalResult::Ambiguous(moment, _) => moment.fixed_offset(),
        LocalResult::None => at(time + TimeDelta::hours(1)),
    }
}

/// Returns the moment at which clocks in Germany show a time, in UTC.
#[must_use]
pub fn utc(time: NaiveDateTime) -> DateTime<Utc> {
    at(time).to_utc()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(date: &str, minutes: u16) -> String {
        moment(date.parse().expect("a date"), minutes).format("%Y-%m-%dT%H:%M%:z").to_string()
    }

    #[test]
    fn a_time_has_the_offset_of_its_day() {
        assert_eq!(shown("2026-11-22", 8 * 60), "2026-11-22T08:00+01:00");
        assert_eq!(shown("2026-07-01", 8 * 60), "2026-07-01T08:00+02:00");
        assert_eq!(shown("2026-12-31", 26 * 60), "2027-01-01T02:00+01:00");
    }

    #[test]
    fn the_nights_of_the_change_have_a_time_for_every_clock() {
        assert_eq!(shown("2027-03-28", 90), "2027-03-28T01:30+01:00");
        assert_eq!(shown("2027-03-28", 150), "2027-03-28T03:30+02:00");
        assert_eq!(shown("2027-03-27", 24 * 60 + 240), "2027-03-28T04:00+02:00");
        assert_eq!(shown("2027-10-31", 150), "2027-10-31T02:30+02:00");
        assert_eq!(shown("2027-10-31", 180), "2027-10-31T03:00+01:00");
    }
}
