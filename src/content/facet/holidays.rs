//! Public holidays by Land, worked out from the law.
//!
//! In: a Land and a year. Out: dates with ids, to which another layer gives names. This module knows no school holidays, and no
//! holidays that only some communities of a Land keep: Assumption in the mostly Catholic communities of Bavaria, Corpus
//! Christi in some of Saxony and Thuringia, the Peace Festival in Augsburg. An office there states a dated exception.
//!
//! Sources, as amended up to 2025, are the Länder's laws on Sundays and holidays: Baden-Württemberg § 1, Bayern Art. 1, Berlin
//! § 1, Brandenburg § 2, Bremen § 2, Hamburg § 1, Hessen § 1, Mecklenburg-Vorpommern § 2, Niedersachsen § 2, Nordrhein-Westfalen
//! § 2, Rheinland-Pfalz § 2, Saarland § 2, Sachsen § 1, Sachsen-Anhalt § 2, Schleswig-Holstein § 2 and Thüringen § 2 of their
//! Feiertagsgesetz (or law of a like name); for 3 October the Unification Treaty, Art. 2; for 2017 the Länder's decrees.
//! The list holds from 1995 on, when the Day of Repentance ceased to be a holiday outside Saxony.

use chrono::{Datelike, Days, NaiveDate};

use self::Land::{Bb, Be, Bw, By, Hb, He, Hh, Mv, Ni, Nw, Rp, Sh, Sl, Sn, St, Th};

/// One of the sixteen German Länder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Land {
    /// Baden-Württemberg.
    Bw,
    /// Bayern.
    By,
    /// Berlin.
    Be,
    /// Brandenburg.
    Bb,
    /// Bremen.
    Hb,
    /// Hamburg.
    Hh,
    /// Hessen.
    He,
    /// Mecklenburg-Vorpommern.
    Mv,
    /// Niedersachsen.
    Ni,
    /// Nordrhein-Westfalen.
    Nw,
    /// Rheinland-Pfalz.
    Rp,
    /// Saarland.
    Sl,
    /// Sachsen.
    Sn,
    /// Sachsen-Anhalt.
    St,
    /// Schleswig-Holstein.
    Sh,
    /// Thüringen.
    Th,
}

impl Land {
    /// Lists all Länder.
    pub const ALL: [Self; 16] = [Bw, By, Be, Bb, Hb, Hh, He, Mv, Ni, Nw, Rp, Sl, Sn, St, Sh, Th];

    /// Finds a Land by its id, like `NW`.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|land| land.id() == id)
    }

    /// Returns the id, as in ISO 3166-2 after `DE-`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Bw => "BW",
            By => "BY",
            Be => "BE",
            Bb => "BB",
            Hb => "HB",
            Hh => "HH",
            He => "HE",
            Mv => "MV",
            Ni => "NI",
            Nw => "NW",
            Rp => "RP",
            Sl => "SL",
            Sn => "SN",
            St => "ST",
            Sh => "SH",
            Th => "TH",
        }
    }
}

/// Returns the public holidays of a whole Land in a year, by date; none before 1583 and after 9999.
#[must_use]
pub fn public_holidays(land: Land, year: i32) -> Vec<(NaiveDate, &'static str)> {
    let Some(easter) = easter_sunday(year) else {
        return Vec::new();
    };
    let mut days: Vec<_> = HOLIDAYS
        .iter()
        .filter(|holiday| {
            let valid = |law: &Law| (law.first..=law.last).contains(&year) && law.lands.contains(&land);
            holiday.laws.iter().any(valid)
        })
        .map(|holiday| (holiday.date.in_year(easter), holiday.id))
        .collect();
    days.sort_by_key(|(date, _)| *date);
    days
}

/// Lists the ids of all holidays, so that a test can ask whether each has a name.
pub fn holiday_ids() -> impl Iterator<Item = &'static str> {
    HOLIDAYS.iter().map(|holiday| holiday.id)
}

/// Returns Easter Sunday of a year of the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher.
#[must_use]
pub fn easter_sunday(year: i32) -> Option<NaiveDate> {
    if !(1583..=9999).contains(&year) {
        return None;
    }
    let golden = year % 19;
    let (century, rest) = (year / 100, year % 100);
    let moon_shift = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - moon_shift + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let day = epact + weekday - 7 * late + 114;
    NaiveDate::from_ymd_opt(year, u32::try_from(day / 31).ok()?, u32::try_from(day % 31 + 1).ok()?)
}

struct Holiday {
    id: &'static str,
    date: Date,
    laws: &'static [Law],
}

/// Years, both included, in which a holiday is kept in some Länder.
struct Law {
    lands: &'static [Land],
    first: i32,
    last: i32,
}

enum Date {
    /// Month and day.
    Fixed(u32, u32),
    /// Days before Easter Sunday.
    BeforeEaster(u64),
    /// Days after Easter Sunday.
    AfterEaster(u64),
    /// The Wednesday before 23 November.
    Repentance,
}

impl Date {
    fn in_year(&self, easter: NaiveDate) -> NaiveDate {
        let on = |month, day| {
            let date = NaiveDate::from_ymd_opt(easter.year(), month, day);
            date.expect("the table holds days that every year has")
        };
        match *self {
            Self::Fixed(month, day) => on(month, day),
            Self::BeforeEaster(days) => easter - Days::new(days),
            Self::AfterEaster(days) => easter + Days::new(days),
            Self::Repentance => {
                let last = on(11, 22);
                let since_wednesday = (last.weekday().num_days_from_monday() + 5) % 7;
                last - Days::new(u64::from(since_wednesday))
            }
        }
    }
}

const ALWAYS: i32 = i32::MAX;

const fn since(first: i32, lands: &'static [Land]) -> Law {
    Law { lands, first, last: ALWAYS }
}

const fn once(year: i32, lands: &'static [Land]) -> Law {
    Law { lands, first: year, last: year }
}

const EVERYWHERE: &[Law] = &[since(0, &Land::ALL)];

const HOLIDAYS: &[Holiday] = &[
    Holiday { id: "new_year", date: Date::Fixed(1, 1), laws: EVERYWHERE },
    Holiday { id: "epiphany", date: Date::Fixed(1, 6), laws: &[since(0, &[Bw, By, St])] },
    Holiday { id: "womens_day", date: Date::Fixed(3, 8), laws: &[since(2019, &[Be]), since(2023, &[Mv])] },
    Holiday { id: "good_friday", date: Date::BeforeEaster(2), laws: EVERYWHERE },
    // Brandenburg alone names the two Sundays. Hessen makes every Sunday a holiday, which says nothing of these two.
    Holiday { id: "easter_sunday", date: Date::AfterEaster(0), laws: &[since(0, &[Bb])] },
    Holiday { id: "easter_monday", date: Date::AfterEaster(1), laws: EVERYWHERE },
    Holiday { id: "labour_day", date: Date::Fixed(5, 1), laws: EVERYWHERE },
    Holiday { id: "liberation", date: Date::Fixed(5, 8), laws: &[once(2020, &[Be]), once(2025, &[Be])] },
    Holiday { id: "ascension", date: Date::AfterEaster(39), laws: EVERYWHERE },
    Holiday { id: "whit_sunday", date: Date::AfterEaster(49), laws: &[since(0, &[Bb])] },
    Holiday { id: "whit_monday", date: Date::AfterEaster(50), laws: EVERYWHERE },
    Holiday { id: "corpus_christi", date: Date::AfterEaster(60), laws: &[since(0, &[Bw, By, He, Nw, Rp, Sl])] },
    Holiday { id: "uprising_1953", date: Date::Fixed(6, 17), laws: &[once(2028, &[Be])] },
    Holiday { id: "assumption", date: Date::Fixed(8, 15), laws: &[since(0, &[Sl])] },
    Holiday { id: "world_childrens_day", date: Date::Fixed(9, 20), laws: &[since(2019, &[Th])] },
    Holiday { id: "german_unity", date: Date::Fixed(10, 3), laws: EVERYWHERE },
    Holiday {
        id: "reformation",
        date: Date::Fixed(10, 31),
        laws: &[since(0, &[Bb, Mv, Sn, St, Th]), once(2017, &Land::ALL), since(2018, &[Hb, Hh, Ni, Sh])],
    },
    Holiday { id: "all_saints", date: Date::Fixed(11, 1), laws: &[since(0, &[Bw, By, Nw, Rp, Sl])] },
    Holiday { id: "repentance", date: Date::Repentance, laws: &[since(0, &[Sn])] },
    Holiday { id: "christmas", date: Date::Fixed(12, 25), laws: EVERYWHERE },
    Holiday { id: "boxing_day", date: Date::Fixed(12, 26), laws: EVERYWHERE },
];

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(land: Land, year: i32) -> Vec<String> {
        public_holidays(land, year).iter().map(|(date, id)| format!("{date} {id}")).collect()
    }

    fn dates_of(land: Land, id: &str, years: std::ops::RangeInclusive<i32>) -> Vec<String> {
        let of_year = |year| listed(land, year).into_iter().filter(|entry| entry.ends_with(&format!(" {id}")));
        years.flat_map(of_year).map(|entry| entry[..10].to_string()).collect()
    }

    #[test]
    fn north_rhine_westphalia_has_eleven_holidays_in_2026() {
        let expected = [
            "2026-01-01 new_year",
            "2026-04-03 good_friday",
            "2026-04-06 easter_monday",
            "2026-05-01 labour_day",
            "2026-05-14 ascension",
            "2026-05-25 whit_monday",
            "2026-06-04 corpus_christi",
            "2026-10-03 german_unity",
            "2026-11-01 all_saints",
            "2026-12-25 christmas",
            "2026-12-26 boxing_day",
        ];
        assert_eq!(listed(Nw, 2026), expected);
    }

    #[test]
    fn easter_is_right_in_years_early_and_late() {
        let days = ["1818-03-22", "1961-04-02", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25"];
        for day in days {
            let date: NaiveDate = day.parse().expect("the list holds dates");
            assert_eq!(easter_sunday(date.year()), Some(date));
        }
        assert_eq!(easter_sunday(1582), None);
        assert_eq!(public_holidays(Nw, i32::MAX), []);
    }

    #[test]
    fn the_day_of_repentance_is_the_wednesday_before_23_november_in_saxony() {
        let dates = dates_of(Sn, "repentance", 2022..=2029);
        let expected = [
            "2022-11-16",
            "2023-11-22",
            "2024-11-20",
            "2025-11-19",
            "2026-11-18",
            "2027-11-17",
            "2028-11-22",
            "2029-11-21",
        ];
        assert_eq!(dates, expected);
        assert_eq!(dates_of(Nw, "repentance", 2022..=2029), [""; 0]);
    }

    #[test]
    fn each_land_has_as_many_holidays_in_2026_as_its_law_names() {
        let counts: Vec<_> = Land::ALL.iter().map(|land| (land.id(), public_holidays(*land, 2026).len())).collect();
        let expected = [
            ("BW", 12),
            ("BY", 12),
            ("BE", 10),
            ("BB", 12),
            ("HB", 10),
            ("HH", 10),
            ("HE", 10),
            ("MV", 11),
            ("NI", 10),
            ("NW", 11),
            ("RP", 11),
            ("SL", 12),
            ("SN", 11),
            ("ST", 11),
            ("SH", 10),
            ("TH", 11),
        ];
        assert_eq!(counts, expected);
    }

    #[test]
    fn a_holiday_begins_with_its_law() {
        assert_eq!(dates_of(Be, "womens_day", 2017..=2020), ["2019-03-08", "2020-03-08"]);
        assert_eq!(dates_of(Mv, "womens_day", 2022..=2024), ["2023-03-08", "2024-03-08"]);
        assert_eq!(dates_of(Th, "world_childrens_day", 2018..=2019), ["2019-09-20"]);
        assert_eq!(dates_of(Hh, "reformation", 2016..=2019), ["2017-10-31", "2018-10-31", "2019-10-31"]);
        assert_eq!(dates_of(Nw, "reformation", 2016..=2019), ["2017-10-31"]);
        assert_eq!(dates_of(Be, "liberation", 2019..=2026), ["2020-05-08", "2025-05-08"]);
        assert_eq!(dates_of(Be, "uprising_1953", 2026..=2030), ["2028-06-17"]);
    }

    #[test]
    fn the_holidays_of_every_year_are_sorted_and_their_ids_are_known() {
        let known: Vec<_> = holiday_ids().collect();
        for land in Land::ALL {
            for year in 2015..2060 {
                let days = public_holidays(land, year);
                assert!(days.is_sorted_by_key(|(date, _)| *date), "{} {year}", land.id());
                assert!(days.iter().all(|(_, id)| known.contains(id)));
            }
        }
    }

    #[test]
    fn a_land_is_found_by_its_id_only() {
        for land in Land::ALL {
            assert_eq!(Land::from_id(land.id()), Some(land));
        }
        assert_eq!(Land::from_id("nw"), None);
        assert_eq!(Land::from_id("NRW"), None);
        assert_eq!(Land::from_id(""), None);
    }
}
